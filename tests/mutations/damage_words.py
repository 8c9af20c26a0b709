# SPDX-License-Identifier: MIT
"""FSE606, 608, 609: what texts say, and at what length."""

from damage_characters import texts
from mutant import Mutant, damages

# FSE606


@damages("FSE606")
def placeholder(data):
    """Names of jurisdictions have to be the official ones: name-mismatch speaks of them."""
    whole = ["TODO", "???", "…", "da completare", "to be written", "xxx", "n/a", "Lorem ipsum"]
    for number, element in enumerate(texts(data)):
        if element.parent.name == "region":
            continue
        word = whole[number % len(whole)]
        yield Mutant(data, f"{element.path}, all").put(element.text_span, f"⟦{word}⟧")
        yield Mutant(data, f"{element.path}, start").insert(element.text_span.start, "⟦TODO⟧ ")
        yield Mutant(data, f"{element.path}, end").insert(element.text_span.end, " (⟦tbd⟧)")


# FSE608

# How many lines of 40 characters each place has, by the rule's own words.
_LINES = {
    ("step", "text"): 7,
    ("note", "text"): 10,
    ("source", "text"): 10,
    ("unknown", "text"): 7,
    ("service", "text"): 7,
    ("platform", "text"): 7,
    ("about", "description"): 8,
    ("credential", "description"): 5,
    ("code", "description"): 5,
    ("level", "text"): 3,
    ("code", "label"): 2,
    ("link", "label"): 2,
    ("procedure", "title"): 2,
    ("credential", "name"): 2,
    ("about", "title"): 3,
    ("source", "title"): 4,
}


@damages("FSE608")
def overlong(data):
    """Longer by one character, and by many. What is beyond is named."""
    for element in texts(data):
        limit = 40 * _LINES.get((element.parent.name, element.name), 0)
        room = limit - len(element.text)
        if limit == 0:
            continue
        filler = (" Roma Bari" * (limit // 10 + 1))[:room]
        if filler.endswith(" "):
            filler = filler[:-1] + "x"
        for beyond in ("x", "x Roma Bari Roma"):
            text = f"{filler}⟦{beyond}⟧"
            yield Mutant(data, element.path).insert(element.text_span.end, text)


# FSE609


def is_sentence(text):
    """Whether TEXT is more than names and words that are the same in any two languages."""
    words = text.split()
    small = sum(word[0].islower() and word[0].isascii() for word in words)
    return len(words) >= 4 and small >= 3


@damages("FSE609")
def not_translated(data):
    """The text of one language in the place of another; the second of the two is named. French has
    spaces that the others do not have, so that no text of it stands for another."""
    for element in texts(data):
        if element.name == "name":
            continue
        for other in element.parent.all(element.name):
            pair = {element.get("xml:lang"), other.get("xml:lang")}
            raw = data.document.bytes(other.text_span).decode()
            if other is element or "fr" in pair and set(raw) & set(":;!?«»\u00a0"):
                continue
            if not is_sentence(other.text):
                continue
            mutant = Mutant(data, element.path)
            if other.span < element.span:
                yield mutant.put(element.text_span, f"⟦{raw}⟧")
            else:
                yield mutant.put(element.text_span, raw).at(other.text_span)
