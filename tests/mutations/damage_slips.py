# SPDX-License-Identifier: MIT
"""FSE210, 323, 413, 414, 612 to 618, 707: what a slip of the hand, a copy or another program does."""

import re

from damage_characters import texts
from damage_links import addresses, links
from document import Span
from mutant import Mutant, damages

# FSE210


@damages("FSE210")
def credential_of_another_region(data):
    """In a procedure that has ended: elsewhere it is said that the credential itself has."""
    regional = {c.get("id"): c for c in data.document.all("credential") if c.get("kind") == "regional"}
    homes = {}
    for element in data.document.all("accepts"):
        for word in element.words("credentials"):
            if word.text.split(":")[0] in regional:
                homes.setdefault(word.text.split(":")[0], set()).add(element.record.get("id"))
    for element in data.document.all("accepts"):
        procedure = element.parent
        words = element.words("credentials")
        if procedure.get("until") is None or element.record.name != "region" or len(words) != 1:
            continue
        for credential, regions in sorted(homes.items()):
            if element.record.get("id") not in regions and len(regions) == 1:
                yield Mutant(data, element.path).put(words[0].span, f"⟦{credential}⟧")


# FSE323


@damages("FSE323")
def channel_of_another_mode(data):
    for procedure in data.document.all("procedure"):
        words = procedure.words("channels")
        if len(words) == 1:
            wrong = "desk" if procedure.get("mode") == "online" else "website"
            yield Mutant(data, procedure.path).put(words[0].span, f"⟦{wrong}⟧")


# FSE413, 414


def plain(data, address):
    """Whether ADDRESS ends in its path, in a letter or digit."""
    return re.search(rb"[a-z0-9]$", data.document.bytes(address.value)) and b"?" not in data.document.bytes(
        address.value
    ) and b"#" not in data.document.bytes(address.value) and address.path.end > address.path.start + 1


@damages("FSE413")
def copied_with_more(data):
    for address in addresses(data):
        if not plain(data, address):
            continue
        for more in ("⟦).⟧", "⟦.⟧", "⟦,⟧", "⟦;⟧", "⟦%25⟧20x", "⟦//⟧x", "?a=1&amp;⟦amp;⟧b=2"):
            yield address.mutant().insert(address.value.end, more)


@damages("FSE414")
def wrapped(data):
    for address in addresses(data):
        inner = data.document.bytes(address.value).decode().replace("&", "%26").replace(";", "%3B")
        for host, rest in (
            ("www.google.com", "/url?q={}"),
            ("eur01.safelinks.protection.outlook.com", "/?url={}&amp;data=05"),
            ("l.facebook.com", "/l.php?u={}"),
            ("bit.ly", "/3xYz"),
            ("urldefense.com", "/v3/x"),
        ):
            text = f"https://⟦{host}⟧" + rest.format(inner.replace(":", "%3A").replace("/", "%2F"))
            yield address.mutant().put(address.value, text)


# FSE612


def misread(text, encoding):
    return "".join(c if c < "\x80" else c.encode().decode(encoding, "replace") for c in text)


def word_around(raw, found):
    start, end = raw.rfind(b" ", 0, found.start()) + 1, raw.find(b" ", found.end())
    return start, end if end >= 0 else len(raw)


@damages("FSE612")
def read_as_another_encoding(data):
    """One letter of a text; the word in which it is, between blanks, is named."""
    encodings = ("latin-1", "mac-roman", "cp850", "cp437")
    for number, element in enumerate(texts(data)):
        raw = data.document.bytes(element.text_span)
        found = re.search("[àèéìòùüöäçê’“”]".encode(), raw)
        if element.parent.name == "region" or not found or b"&" in raw or b"\xc2\xa0" in raw:
            continue
        start, end = word_around(raw, found)
        word = raw[start:end].decode()
        span = Span(element.text_span.start + start, element.text_span.start + end)
        encoding = encodings[number % len(encodings)]
        yield Mutant(data, element.path).put(span, f"⟦{misread(word, encoding)}⟧")
        yield Mutant(data, element.path).put(span, f"⟦{misread(misread(word, 'latin-1'), 'latin-1')}⟧")


# FSE613


@damages("FSE613")
def markup(data):
    pieces = ("⟦&lt;br/&gt;⟧", "⟦&amp;nbsp;⟧", "⟦&amp;#8217;⟧", "⟦**x**⟧", "⟦[qui](x)⟧", "⟦`x`⟧", "⟦&lt;b&gt;⟧", "⟦~~x~~⟧")
    for number, element in enumerate(texts(data)):
        if element.parent.name != "region":
            yield Mutant(data, element.path).insert(element.text_span.start, pieces[number % len(pieces)] + " ")


# FSE614


@damages("FSE614")
def letter_of_another_script(data):
    """In a word of Latin letters that stands between blanks; FSE105 knows the names of jurisdictions."""
    for element in texts(data):
        if element.parent.name == "region":
            continue
        raw = data.document.bytes(element.text_span).decode()
        for found in list(re.finditer(r"(?<![^ ])[b-z]*[aoec][b-z]+(?= )", raw))[:1]:
            word = found[0]
            other = word.translate(str.maketrans("aoec", "\u0430\u043e\u0435\u0441"))
            start = element.text_span.start + len(raw[: found.start()].encode())
            yield Mutant(data, element.path).put(Span(start, start + len(word)), f"⟦{other}⟧")


# FSE615


@damages("FSE615")
def word_twice(data):
    kept = {"die", "der", "das", "den", "dem", "sie", "ihr", "was", "nous", "vous", "that", "had", "is", "via", "ben", "poco"}
    for element in texts(data):
        raw = data.document.bytes(element.text_span)
        found = re.search(rb"(?<= )[a-z]{2,}(?= )", raw)
        if element.name != "text" or len(raw) > 150 or not found or found[0].decode() in kept:
            continue
        start = element.text_span.start + found.start()
        word = found[0].decode()
        yield Mutant(data, element.path).put(Span(start, start + len(word)), f"⟦{word} {word}⟧")


# FSE616


@damages("FSE616")
def typewriter(data):
    """An accent as an apostrophe, where a word of Italian ends in one."""
    vowels = {"à": "a", "è": "e", "é": "e", "ì": "i", "ò": "o", "ù": "u"}
    for element in texts(data):
        raw = data.document.bytes(element.text_span).decode()
        found = re.search(r"(?<![\w’'-])[a-z]{3,}([àèéìòù])(?=[ ,.;:])", raw)
        if element.get("xml:lang") != "it" or not found:
            continue
        start = element.text_span.start + len(raw[: found.start()].encode())
        yield Mutant(data, element.path).put(
            Span(start, start + len(found[0].encode())), f"⟦{found[0][:-1]}{vowels[found[1]]}’⟧"
        )


@damages("FSE616")
def three_stops(data):
    for element in texts(data):
        raw = data.document.bytes(element.text_span)
        if raw.endswith(b".") and not raw.endswith(b".."):
            yield Mutant(data, element.path).put(Span(element.text_span.end - 1, element.text_span.end), "⟦...⟧")


# FSE617


@damages("FSE617")
def stop_left_out(data):
    for element in texts(data):
        raw = data.document.bytes(element.text_span)
        if element.name in ("text", "description") and re.search(rb"[a-z]\.$", raw):
            end = element.text_span.end
            yield Mutant(data, element.path).put(Span(end - 2, end), f"⟦{raw[-2:-1].decode()}⟧")


# FSE618


@damages("FSE618")
def two_swapped(data):
    """The Italian and the English text of one place, with words of their language: the first one's is named."""
    italian = re.compile(r"\b(il|gli|di|del|della|che|con|non|nel|tuo|tua)\b", re.I)
    english = re.compile(r"\b(the|of|and|to|with|your|you|or|are)\b", re.I)
    for element in texts(data):
        if element.name == "name" or element.get("xml:lang") != "it":
            continue
        others = [e for e in element.parent.all(element.name) if e.get("xml:lang") == "en" and e.parent is element.parent]
        if len(others) != 1 or not italian.search(element.text) or not english.search(others[0].text):
            continue
        if re.search(r"\b(il|di|per|al)\b", others[0].text) or re.search(r"\b(at|from|if|be|can)\b", element.text):
            continue
        yield (
            Mutant(data, element.path)
            .put(element.by_name["xml:lang"].value, "⟦en⟧")
            .put(others[0].by_name["xml:lang"].value, "it")
        )


# FSE707


@damages("FSE707")
def schema_not_named(data):
    root = data.document.elements[0]
    value = root.by_name["xsi:schemaLocation"].value
    for text in ("../schema/regions.xsd", "urn:fse:regions:2 ../schema/regions.xsd", "urn:fse:regions:1", "x y z"):
        yield Mutant(data, root.path).put(value, f"⟦{text}⟧")
