# SPDX-License-Identifier: MIT
"""FSE7xx: the layout: how the same document stands in its lines."""

import re

from document import Span
from mutant import Mutant, damages


def lines(data):
    """Every line: where it starts, and where its line end is."""
    source = data.document.source
    return [Span(match.start(), match.end()) for match in re.finditer(rb"[^\n]*(?=\n)", source)]


def indents(data):
    """The white space at the start of every line that holds a tag."""
    source = data.document.source
    for match in re.finditer(rb"^ *(?=</?[a-z])", source, re.MULTILINE):
        yield Span(match.start(), match.end())


def kind_of(data, line):
    """What stands in LINE, for people: "<region", "</region", "<!--"."""
    found = re.match(rb" *(<[^ >]*)", data.document.bytes(line))
    return found[1].decode() if found else "text"


@damages("FSE701")
def byte_order_mark(data):
    yield Mutant(data, "start").insert(0, "⟦\ufeff⟧")


@damages("FSE702")
def carriage_return(data):
    for line in lines(data):
        yield Mutant(data, f"after {kind_of(data, line)}").insert(line.end, "⟦\r⟧")


@damages("FSE703")
def deeper(data):
    for indent in indents(data):
        line = Span(indent.start, indent.end + 30)
        width = indent.end - indent.start + 2
        yield Mutant(data, kind_of(data, line)).put(indent, f"⟦{' ' * width}⟧")


@damages("FSE703")
def tabs(data):
    for indent in indents(data):
        if indent.end > indent.start:
            line = Span(indent.start, indent.end + 30)
            tabs = "\t" * ((indent.end - indent.start) // 2)
            yield Mutant(data, kind_of(data, line)).put(indent, f"⟦{tabs}⟧")


@damages("FSE703")
def two_spaces_before_an_attribute(data):
    for attribute in data.document.attributes():
        gap = Span(attribute.whole.start, attribute.name_span.start)
        yield Mutant(data, attribute.path).put(gap, "⟦  ⟧")


@damages("FSE704")
def swapped_attributes(data):
    """Of two neighbours in the wrong order the second is the one that belongs before the other."""
    for element in data.document.elements:
        for first, second in zip(element.attributes, element.attributes[1:]):
            name, value = data.document.bytes(first.whole).decode().split("=", 1)
            text = f" ⟦{name.strip()}⟧={value}"
            yield Mutant(data, first.path).move(first.whole, second.whole.end, text)


@damages("FSE705")
def no_final_newline(data):
    end = len(data.document.source)
    mutant = Mutant(data, "end").remove(Span(end - 1, end))
    yield mutant.at(Span(end - 1, end - 1))


@damages("FSE706")
def space_at_the_end(data):
    for line in lines(data):
        yield Mutant(data, f"after {kind_of(data, line)}").insert(line.end, "⟦ ⟧")
