# SPDX-License-Identifier: MIT
"""What is no damage: the same document, written otherwise, or with a right suppression. Nothing is
found that was not, and everything that was, at the same characters."""

import re

from document import Span
from mutant import Mutant, damages


@damages(None)
def comment(data):
    for element in data.document.elements:
        text = "<!-- Seen on the page of the region. -->"
        yield Mutant(data, f"before {element.path}").instruct(element, text)
        if element.text:
            mutant = Mutant(data, f"in {element.path}")
            yield mutant.insert(element.text_span.end, text)


@damages(None)
def character_reference(data):
    """A letter of a text as a reference to it; one of a value too, if that is no list."""
    for element in data.document.elements:
        match = re.match(r"\w", element.text)
        if match:
            letter = Span(element.text_span.start, element.text_span.start + len(match[0].encode()))
            yield Mutant(data, element.path).put(letter, f"&#x{ord(match[0]):x};")
    for attribute in data.document.attributes("publisher", "programme", "license"):
        first = Span(attribute.value.start, attribute.value.start + 1)
        yield Mutant(data, attribute.path).put(first, f"&#{ord(attribute.text[0])};")


@damages(None)
def section(data):
    for element in data.document.elements:
        if element.text and "&" not in data.document.bytes(element.text_span).decode():
            mutant = Mutant(data, element.path).insert(element.text_span.start, "<![CDATA[")
            yield mutant.insert(element.text_span.end, "]]>")


def other_quotes(mutant, attribute):
    for offset in (attribute.value.start - 1, attribute.value.end):
        mutant.put(Span(offset, offset + 1), "'")
    return mutant


@damages(None)
def quotes(data):
    every = Mutant(data, "everywhere")
    for attribute in data.document.attributes():
        yield other_quotes(Mutant(data, attribute.path), attribute)
        other_quotes(every, attribute)
    yield every


@damages(None)
def prefix(data):
    """The namespace under a prefix, in all tags."""
    declaration = data.document.root.by_name["xmlns"]
    mutant = Mutant(data, "everywhere").insert(declaration.name_span.end, ":fse")
    for element in data.document.elements:
        mutant.insert(element.name_span.start, "fse:")
        if element.end_name:
            mutant.insert(element.end_name.start, "fse:")
    yield mutant


@damages(None)
def no_declaration(data):
    line = data.document.line_of(data.document.declaration)
    yield Mutant(data, "declaration").remove(line)
    yield Mutant(data, "declaration").put(data.document.declaration, '<?xml version="1.0"?>')


@damages(None)
def right_suppression(data):
    """What it covers is suppressed, and nothing else."""
    for rule, element, _ in data.known_about:
        text = f'<?fse-lint ignore="{rule}" reason="why"?>'
        mutant = Mutant(data, f"before {element.path}").instruct(element, text)
        yield mutant.losing(*data.known_within(rule, element))
    for region in data.regions:
        for rule in ("FSE409", "FSE505", "FSE506"):
            known = data.known_within(rule, region)
            text = f'<?fse-lint ignore="{rule}" reason="why"?>'
            if known:
                yield Mutant(data, "before region").instruct(region, text).losing(*known)
