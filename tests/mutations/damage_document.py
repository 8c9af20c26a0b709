# SPDX-License-Identifier: MIT
"""FSE001, 002, 004, 005: what is refused before anything is read."""

from document import Span
from mutant import Mutant, damages

# No UTF-8: a lone start of a character, a byte that is never one, an overlong '/', a surrogate.
_BAD = [b"\xc3", b"\xff", b"\xc0\xaf", b"\xed\xa0\x80"]


def guilty(raw, count=1):
    """RAW, of which the first COUNT bytes are guilty: what they begin is no character."""
    return "⟦".encode() + raw[:count] + "⟧".encode() + raw[count:]


def places(data):
    """Everywhere that one writes: (kind of place, offset)."""
    for element in data.document.elements:
        yield f"{element.path} name", element.name_span.end
        for attribute in element.attributes:
            yield attribute.path, attribute.value.start
        if element.text:
            yield f"{element.path} text", (element.text_span.start + element.text_span.end) // 2
    for comment in data.document.comments:
        yield "comment", comment.start + 5


def whole_character(source, offset):
    """OFFSET, or the start of the character in which it lies."""
    while source[offset] & 0xC0 == 0x80:
        offset -= 1
    return offset


@damages("FSE001")
def foreign_byte(data):
    for number, (place, offset) in enumerate(places(data)):
        offset = whole_character(data.document.source, offset)
        bad = _BAD[number % len(_BAD)]
        yield Mutant(data, place).insert(offset, guilty(bad)).cut()


@damages("FSE001")
def latin_1(data):
    """A word saved as ISO 8859-1: each character beyond ASCII becomes one byte."""
    for element in data.document.elements:
        at = element.text_span.start
        for character in data.document.bytes(element.text_span).decode():
            end = at + len(character.encode())
            if 0x80 <= ord(character) < 0x100:
                byte = guilty(character.encode("latin-1"))
                yield Mutant(data, element.path).put(Span(at, end), byte).cut()
            at = end


@damages("FSE001")
def other_encoding(data):
    value = data.document.source.index(b'"UTF-8"') + 1
    for name in ("ISO-8859-1", "UTF-16", "windows-1252", "US-ASCII", "UTF8"):
        yield Mutant(data, "declaration").put(Span(value, value + 5), f"⟦{name}⟧").cut()


@damages("FSE001")
def wide(data):
    whole = Span(0, len(data.document.source))
    text = data.document.source.decode()
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"):
        yield Mutant(data, encoding).put(whole, guilty(text.encode(encoding), 2)).cut()


@damages("FSE002")
def doctype(data):
    kinds = [
        "⟦<!DOCTYPE⟧ regions>",
        '⟦<!DOCTYPE⟧ regions SYSTEM "regions.dtd">',
        "⟦<!DOCTYPE⟧ regions [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
        "⟦<!DOCTYPE⟧",
    ]
    for kind in kinds:
        mutant = Mutant(data, "after the declaration")
        yield mutant.insert(data.document.declaration.end, kind).cut()
    for number, element in enumerate(data.document.elements):
        kind = kinds[number % len(kinds)]
        yield Mutant(data, f"before {element.path}").insert(element.span.start, kind).cut()
        if not element.is_empty and not element.text:
            yield Mutant(data, f"in {element.path}").insert(element.content.end, kind).cut()


@damages("FSE004")
def wrong_root(data):
    root = data.document.root
    for name in ("region", "regiones", "html", "Regions"):
        mutant = Mutant(data, "name").put(root.name_span, f"⟦{name}⟧").put(root.end_name, name)
        yield mutant.cut()


@damages("FSE004")
def wrong_namespace(data):
    root = data.document.root
    value = root.by_name["xmlns"].value
    for name in ("urn:fse:regions:2", "urn:fse:region:1", "http://www.w3.org/1999/xhtml", ""):
        # Of an empty value, the characters are none: there is a place only.
        yield Mutant(data, "namespace").put(value, f"⟦{name}⟧").cut()
    yield Mutant(data, "namespace").remove(root.by_name["xmlns"].whole).at(root.name_span).cut()


@damages("FSE004")
def wrong_version(data):
    value = data.document.root.by_name["schema-version"].value
    for version in ("2.0", "0.9", "10.0"):
        yield Mutant(data, "version").put(value, f"⟦{version}⟧").cut()


MIB = 1024 * 1024


@damages("FSE005")
def too_deep(data):
    """100 elements inside each other may be, 101 not: the root is the first."""
    for element in data.document.elements:
        if element.is_empty or element.text:
            continue
        depth, above = 1, element
        while above.parent:
            depth, above = depth + 1, above.parent
        more = 101 - depth
        nested = "<a>" * (more - 1) + "⟦<⟧a>" + "</a>" * more
        yield Mutant(data, element.path).insert(element.content.end, nested).cut()


@damages("FSE005")
def too_many_attributes(data):
    """256 attributes in a tag may be, 257 not."""
    for element in data.document.elements:
        more = "".join(f' a{i}=""' for i in range(257 - len(element.attributes)))
        end = element.tag.end - (2 if element.is_empty else 1)
        first = Span(element.tag.start, element.tag.start + 1)
        yield Mutant(data, element.path).insert(end, more).at(first).cut()


@damages("FSE005")
def too_long_name(data):
    """1,000 bytes of a name may be, 1,001 not."""
    for element in data.document.elements:
        name = element.name + "a" * (1001 - len(element.name))
        yield Mutant(data, element.path).put(element.name_span, f"⟦{name[0]}⟧{name[1:]}").cut()
        for attribute in element.attributes:
            name = attribute.name + "a" * (1001 - len(attribute.name))
            marked = f"⟦{name[0]}⟧{name[1:]}"
            yield Mutant(data, attribute.path).put(attribute.name_span, marked).cut()


@damages("FSE005")
def too_long_value(data):
    """1 MiB of a value may be, a byte more not. Once for each attribute of the schema: the
    mutants are large."""
    seen = set()
    for attribute in data.document.attributes():
        if attribute.path in seen:
            continue
        seen.add(attribute.path)
        quote = Span(attribute.value.start - 1, attribute.value.start)
        filler = "x" * (MIB + 1 - len(attribute.raw))
        yield Mutant(data, attribute.path).insert(attribute.value.end, filler).at(quote).cut()


@damages("FSE005")
def too_long_text(data):
    """8 MiB may be of a text, a comment, a CDATA section or a processing instruction."""
    first = next(element for element in data.document.elements if element.text)
    filler = "x" * (8 * MIB + 1)
    start = Span(first.text_span.start, first.text_span.start + 1)
    yield Mutant(data, "text").insert(first.text_span.end, filler).at(start).cut()
    for name, before, after in (
        ("comment", "<!--", "-->"),
        ("CDATA section", "<![CDATA[", "]]>"),
        ("processing instruction", "<?", "?>"),
    ):
        text = f"⟦<⟧{before[1:]}{filler}{after}"
        yield Mutant(data, name).insert(first.text_span.end, text).cut()


@damages("FSE005")
def too_many_elements(data):
    """100,000 elements in a record may be, one more not."""
    for record in data.document.root.children[-1:]:
        more = 100001 - (sum(1 for _ in record.walk()) - 1)
        text = "<text/>" * (more - 1) + "⟦<⟧text/>"
        yield Mutant(data, record.path).insert(record.content.end, text).cut()


@damages("FSE005")
def too_large(data):
    """64 MiB of a file may be, a byte more not."""
    filler = b" " * (64 * MIB + 1 - len(data.document.source))
    yield Mutant(data, "file").insert(len(data.document.source), filler).at(Span(0, 1)).cut()
