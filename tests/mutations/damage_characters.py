# SPDX-License-Identifier: MIT
"""FSE601 to 603, 607: the characters of texts."""

import unicodedata

from document import Span
from mutant import Mutant, damages

_NO_BREAK = "\u00a0"


def texts(data):
    """Every text."""
    return [element for element in data.document.elements if element.text]


def lines(data):
    """Every attribute that people read."""
    return data.document.attributes("publisher", "programme") + [
        platform.by_name["name"] for platform in data.document.all("platform")
    ]


def places(data):
    """Texts and attributes that people read: (place, span of the characters)."""
    for element in texts(data):
        yield element.path, element.text_span
    for attribute in lines(data):
        yield attribute.path, attribute.value


def find_all(data, span, character):
    """The spans of CHARACTER in SPAN."""
    raw, wanted = data.document.bytes(span), character.encode()
    at = raw.find(wanted)
    while at >= 0:
        yield Span(span.start + at, span.start + at + len(wanted))
        at = raw.find(wanted, at + 1)


# FSE601


@damages("FSE601")
def space_at_the_ends(data):
    for number, (place, span) in enumerate(places(data)):
        space = (" ", "  ", _NO_BREAK, "\u2009")[number % 4]
        yield Mutant(data, f"{place}, start").insert(span.start, f"⟦{space}⟧")
        yield Mutant(data, f"{place}, end").insert(span.end, f"⟦{space}⟧")


@damages("FSE601")
def other_space(data):
    """In place of one space between words: two, a tab, a line break, a no-break or thin one."""
    kinds = ["  ", "\t", "\n", "\n        ", _NO_BREAK, "\u2009", "\u3000", " \u200a"]
    for number, (place, span) in enumerate(places(data)):
        for space in list(find_all(data, span, " "))[:3]:
            written = kinds[number % len(kinds)]
            number += 1
            yield Mutant(data, place).put(space, f"⟦{written}⟧")


@damages("FSE601")
def space_before_a_mark(data):
    """Only in French is one there, before some marks, and that is a no-break space."""
    for element in texts(data):
        marks = "," if element.get("xml:lang") == "fr" else ",:;!?"
        for mark in marks:
            for found in find_all(data, element.text_span, mark + " "):
                yield Mutant(data, element.path).insert(found.start, "⟦ ⟧")


@damages("FSE601")
def breaking_space_in_french(data):
    """A common space, or none, where French has a no-break space: then the mark is named."""
    for element in texts(data):
        if element.get("xml:lang") != "fr":
            continue
        for space in find_all(data, element.text_span, _NO_BREAK):
            yield Mutant(data, f"{element.path}, space").put(space, "⟦ ⟧")
            mark = Span(space.end, space.end + 1)
            if data.document.bytes(mark) in b":;!?":
                yield Mutant(data, f"{element.path}, nothing").remove(space).at(mark)


@damages("FSE601")
def space_in_a_code(data):
    """It is read without that, as XML Schema does, so that no other rule finds it unknown."""
    for attribute in data.document.attributes():
        kind = data.schema.type_of(attribute)
        if kind in (None, "line") or attribute.name == "xml:lang":
            continue
        yield Mutant(data, f"{attribute.path}, start").insert(attribute.value.start, "⟦ ⟧")
        yield Mutant(data, f"{attribute.path}, end").insert(attribute.value.end, "⟦ ⟧")


@damages("FSE601")
def spaces_in_a_list(data):
    for attribute in data.document.attributes("sources", "channels", "requires", "credentials"):
        words = attribute.words()
        for first, second in zip(words, words[1:]):
            gap = Span(first.span.end, second.span.start)
            yield Mutant(data, attribute.path).put(gap, "⟦  ⟧")


# FSE602


@damages("FSE602")
def decomposed_letter(data):
    for place, span in places(data):
        found = 0
        for character in data.document.bytes(span).decode():
            end = found + len(character.encode())
            apart = unicodedata.normalize("NFD", character)
            if apart != character:
                letter = Span(span.start + found, span.start + end)
                yield Mutant(data, place).put(letter, f"⟦{apart}⟧").hint(f"'{character}'")
            found = end


@damages("FSE602")
def compatible_sign(data):
    """Signs that normal form C has no longer: the Ångström and the Kelvin."""
    for place, span in places(data):
        sign = "\u212b" if span.start % 2 else "\u212a"
        if place != "region/name":  # it would be another name
            yield Mutant(data, place).insert(span.end, f" ⟦{sign}⟧")


# FSE603


@damages("FSE603")
def forbidden_character(data):
    kinds = "\u200b\u202e\u00ad\ue000\ufffd\u0085\ufeff\u2060\u2066\u0080\u2028\U000e0041"
    for number, (place, span) in enumerate(places(data)):
        middle = (span.start + span.end) // 2
        while data.document.source[middle] & 0xC0 == 0x80:
            middle -= 1
        for offset in (span.start, middle, span.end):
            character = kinds[number % len(kinds)]
            number += 1
            yield Mutant(data, place).insert(offset, f"⟦{character}⟧")


@damages("FSE603")
def forbidden_reference(data):
    """The same as a reference to it."""
    kinds = ["&#x200B;", "&#8238;", "&#xAD;", "&#xFFFD;"]
    for number, (place, span) in enumerate(places(data)):
        yield Mutant(data, place).insert(span.end, f"⟦{kinds[number % len(kinds)]}⟧")


# FSE607


@damages("FSE607")
def straight_apostrophe(data):
    for place, span in places(data):
        for mark in find_all(data, span, "’"):
            yield Mutant(data, place).put(mark, "⟦'⟧")


@damages("FSE607")
def straight_quotes(data):
    """One of a text, and all of it; French ones with the space that they have inside."""
    for place, span in places(data):
        every = Mutant(data, f"{place}, all")
        for mark in ("“", "”", "„", f"«{_NO_BREAK}", f"{_NO_BREAK}»"):
            for found in find_all(data, span, mark):
                every.put(found, '⟦"⟧')
                yield Mutant(data, place).put(found, '⟦"⟧')
        if every.edits:
            yield every
