# SPDX-License-Identifier: MIT
"""FSE003: what is no XML. The guilty characters are those at which a reader notices: the name in
the end tag that does not fit, the character that may not follow. What could be read before them
may give its notes, or not."""

import re

from document import Span, point
from mutant import Mutant, damages


def first(offset, source):
    """The character at OFFSET."""
    end = offset + 1
    while source[end] & 0xC0 == 0x80:
        end += 1
    return Span(offset, end)


def end_of_parent(mutant, element, data):
    """It is noticed at the end tag of the parent; of the root, at the end of the file."""
    if element.parent:
        return mutant.at(element.name_span).cut()
    return mutant.at(point(len(data.document.source))).cut()


def with_end_tag(data):
    return [element for element in data.document.elements if not element.is_empty]


@damages("FSE003")
def other_end_tag(data):
    for element in with_end_tag(data):
        other = element.name[:-1] if len(element.name) > 1 else "x"
        yield Mutant(data, element.path).put(element.end_name, f"⟦{other}⟧").cut()


@damages("FSE003")
def no_end_tag(data):
    for element in with_end_tag(data):
        tag = Span(element.content.end, element.span.end)
        yield end_of_parent(Mutant(data, element.path).remove(tag), element, data)


@damages("FSE003")
def no_start_tag(data):
    for element in with_end_tag(data):
        if element.parent:
            yield Mutant(data, element.path).remove(element.tag).at(element.end_name).cut()


@damages("FSE003")
def unclosed_empty_tag(data):
    for element in data.document.elements:
        if element.is_empty:
            slash = Span(element.tag.end - 2, element.tag.end - 1)
            yield end_of_parent(Mutant(data, element.path).remove(slash), element, data)


@damages("FSE003")
def no_less_than_of_start_tag(data):
    for element in with_end_tag(data):
        if element.parent:
            bracket = Span(element.tag.start, element.tag.start + 1)
            yield Mutant(data, element.path).remove(bracket).at(element.end_name).cut()


@damages("FSE003")
def no_less_than_of_end_tag(data):
    for element in with_end_tag(data):
        bracket = Span(element.content.end, element.content.end + 1)
        yield end_of_parent(Mutant(data, element.path).remove(bracket), element, data)


@damages("FSE003")
def no_greater_than_of_start_tag(data):
    """The tag goes on, up to a character that may not stand in it."""
    source = data.document.source
    for element in data.document.elements:
        bracket = Span(element.tag.end - 1, element.tag.end)
        mutant = Mutant(data, element.path).remove(bracket)
        if element.is_empty:
            yield mutant.at(Span(element.tag.end - 2, element.tag.end - 1)).cut()
        elif element.text:
            yield mutant.at(first(element.tag.end, source)).cut()
        else:
            yield mutant.at(first(element.children[0].tag.start, source)).cut()


@damages("FSE003")
def no_greater_than_of_end_tag(data):
    source = data.document.source
    for element in with_end_tag(data):
        bracket = Span(element.span.end - 1, element.span.end)
        after = element.span.end
        while after < len(source) and source[after : after + 1].isspace():
            after += 1
        guilty = first(after, source) if after < len(source) else point(len(source))
        yield Mutant(data, element.path).remove(bracket).at(guilty).cut()


@damages("FSE003")
def no_opening_quote(data):
    source = data.document.source
    for attribute in data.document.attributes():
        quote = Span(attribute.value.start - 1, attribute.value.start)
        yield Mutant(data, attribute.path).remove(quote).at(first(quote.end, source)).cut()


@damages("FSE003")
def no_closing_quote(data):
    """The value goes on to the next quote, after which a space is missing, or to a tag."""
    source = data.document.source
    for attribute in data.document.attributes():
        quote = Span(attribute.value.end, attribute.value.end + 1)
        end = re.compile(rb"[\"<]").search(source, quote.end).start()
        guilty = end if source[end : end + 1] == b"<" else end + 1
        yield Mutant(data, attribute.path).remove(quote).at(first(guilty, source)).cut()


@damages("FSE003")
def typographic_quotes(data):
    for attribute in data.document.attributes():
        mutant = Mutant(data, attribute.path)
        mutant.put(Span(attribute.value.start - 1, attribute.value.start), "⟦“⟧")
        yield mutant.put(Span(attribute.value.end, attribute.value.end + 1), "”").cut()


@damages("FSE003")
def no_equals_sign(data):
    for attribute in data.document.attributes():
        sign = Span(attribute.name_span.end, attribute.name_span.end + 1)
        yield Mutant(data, attribute.path).remove(sign).at(attribute.name_span).cut()


@damages("FSE003")
def no_value(data):
    for attribute in data.document.attributes():
        rest = Span(attribute.name_span.end, attribute.whole.end)
        yield Mutant(data, attribute.path).remove(rest).at(attribute.name_span).cut()


@damages("FSE003")
def attribute_twice(data):
    """A namespace cannot be declared twice either."""
    for attribute in data.document.attributes():
        text = f' ⟦{attribute.name}⟧="{attribute.raw.decode()}"'
        yield Mutant(data, attribute.path).insert(attribute.whole.end, text).cut()


@damages("FSE003")
def no_space_between_attributes(data):
    source = data.document.source
    for element in data.document.elements:
        for attribute in element.attributes[1:]:
            space = Span(attribute.whole.start, attribute.name_span.start)
            guilty = first(attribute.name_span.start, source)
            yield Mutant(data, attribute.path).remove(space).at(guilty).cut()


@damages("FSE003")
def bare_ampersand(data):
    for attribute in data.document.attributes():
        yield Mutant(data, attribute.path).insert(attribute.value.end, " ⟦&⟧ co").cut()
    for element in data.document.elements:
        if element.text:
            yield Mutant(data, element.path).insert(element.text_span.end, " ⟦&⟧ co").cut()


@damages("FSE003")
def unescaped_address(data):
    """An address as a browser shows it: "?a=b&c=d"."""
    for attribute in data.document.attributes("href"):
        for match in re.finditer(rb"&amp;", attribute.raw):
            start = attribute.value.start + match.start()
            yield Mutant(data, attribute.path).put(Span(start, start + 5), "⟦&⟧").cut()


@damages("FSE003")
def html_entity(data):
    for element in data.document.elements:
        at = element.text_span.start
        for character in data.document.bytes(element.text_span).decode():
            end = at + len(character.encode())
            if character in "àèéìòùüöäß’":
                name = {"’": "rsquo"}.get(character, "grave")
                yield Mutant(data, element.path).put(Span(at, end), f"⟦&{name};⟧").cut()
                break
            at = end


@damages("FSE003")
def bare_less_than(data):
    for attribute in data.document.attributes():
        yield Mutant(data, attribute.path).insert(attribute.value.end, " ⟦<⟧ 5").cut()
    for element in data.document.elements:
        if element.text:
            yield Mutant(data, element.path).insert(element.text_span.end, " ⟦<⟧ 5").cut()


@damages("FSE003")
def end_of_section_in_text(data):
    for element in data.document.elements:
        if element.text:
            yield Mutant(data, element.path).insert(element.text_span.end, "⟦]]>⟧").cut()


@damages("FSE003")
def undeclared_prefix(data):
    for element in data.document.elements:
        mutant = Mutant(data, element.path).put(element.name_span, f"⟦fse⟧:{element.name}")
        if element.end_name:
            mutant.put(element.end_name, f"fse:{element.name}")
        yield mutant.cut()
        for attribute in element.attributes:
            local = attribute.name.split(":")[-1]
            yield Mutant(data, attribute.path).put(attribute.name_span, f"⟦fse⟧:{local}").cut()


@damages("FSE003")
def forbidden_character(data):
    characters = ["\0", "\x01", "\x0b", "\x1b", "\x1f", "\ufffe", "\uffff"]
    for number, element in enumerate(data.document.elements):
        character = characters[number % len(characters)]
        for attribute in element.attributes:
            yield Mutant(data, attribute.path).insert(attribute.value.start, f"⟦{character}⟧").cut()
        if element.text:
            yield Mutant(data, element.path).insert(element.text_span.end, f"⟦{character}⟧").cut()


@damages("FSE003")
def forbidden_reference(data):
    references = ["&#0;", "&#x1B;", "&#xFFFF;", "&#xD800;", "&#x110000;"]
    for number, element in enumerate(data.document.elements):
        if element.text:
            text = f"⟦{references[number % len(references)]}⟧"
            yield Mutant(data, element.path).insert(element.text_span.end, text).cut()


@damages("FSE003")
def hyphens_in_comment(data):
    for comment in data.document.comments:
        yield Mutant(data, "comment").insert(comment.start + 5, "a ⟦--⟧ b").cut()
    for element in data.document.elements:
        text = "<!-- a ⟦--⟧ b -->"
        yield Mutant(data, f"before {element.path}").insert(element.span.start, text).cut()


@damages("FSE003")
def unclosed_comment(data):
    # Before the root, what follows is a comment too, and no root is ever seen. Two hyphens in what
    # follows, as an address may have, are what is wrong with the comment first.
    last = data.document.source.rfind(b"--")
    for element in data.document.elements:
        if element.span.start < last:
            continue
        text = "⟦<!--⟧ to do"
        yield Mutant(data, f"before {element.path}").insert(element.span.start, text).cut()


@damages("FSE003")
def unclosed_section(data):
    for element in data.document.elements:
        if element.text:
            text = "⟦<![CDATA[⟧"
            yield Mutant(data, element.path).insert(element.text_span.start, text).cut()


@damages("FSE003")
def unclosed_instruction(data):
    for element in data.document.elements:
        if data.document.source.find(b"?>", element.span.start) >= 0:
            continue  # it goes on to the end of another one
        text = "⟦<?⟧to-do "
        yield Mutant(data, f"before {element.path}").insert(element.span.start, text).cut()


@damages("FSE003")
def declaration_not_first(data):
    text = '⟦<?xml⟧ version="1.0" encoding="UTF-8"?>'
    yield Mutant(data, "start of the file").insert(0, "\n").cut().at(Span(0, 5))
    for element in data.document.elements:
        yield Mutant(data, f"before {element.path}").insert(element.span.start, text).cut()


@damages("FSE003")
def other_version(data):
    value = data.document.source.index(b'"1.0"') + 1
    for version in ("1.1", "2.0", "1"):
        yield Mutant(data, "declaration").put(Span(value, value + 3), f"⟦{version}⟧").cut()


@damages("FSE003")
def truncated(data):
    """The file ends: before a tag, within a tag, within a text."""
    source = data.document.source
    root = data.document.root
    for element in data.document.elements:
        ends = [element.tag.start, element.name_span.end, element.tag.end, element.span.end]
        if element.text:
            ends.append(element.text_span.start + 1)
        ends += [attribute.value.start for attribute in element.attributes]
        for end in ends:
            if root.tag.end <= end < root.span.end and source[end] & 0xC0 != 0x80:
                yield Mutant(data, element.path).put(Span(end, len(source)), "⟦⟧").cut()


@damages("FSE003")
def after_the_end(data):
    end = len(data.document.source)
    for text in ("⟦x⟧", "⟦<⟧source/>", "⟦&⟧amp;", "⟦<⟧/regions>"):
        yield Mutant(data, "after the root").insert(end, text).cut()


@damages("FSE003")
def no_document(data):
    whole = Span(0, len(data.document.source))
    for text in ("⟦⟧", "\n⟦⟧", "⟦x⟧"):
        yield Mutant(data, "whole file").put(whole, text).cut()
