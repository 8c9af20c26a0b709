# SPDX-License-Identifier: MIT
"""Elements and attributes, written into the dataset and taken out of it in its own layout."""

from document import Document, Span, point
from edits import Edits


def lines_of(element, source, level):
    """ELEMENT, read from SOURCE, a line for each tag, as it is written LEVEL deep."""
    indent = b"  " * level
    if not element.children:
        return indent + source[slice(*element.span)] + b"\n"
    inner = b"".join(lines_of(child, source, level + 1) for child in element.children)
    end = source[element.content.end : element.span.end]
    return indent + source[slice(*element.tag)] + b"\n" + inner + indent + end + b"\n"


def laid_out(xml, level):
    """XML, elements side by side, in the layout of the dataset."""
    source = f"<x>{xml}</x>".encode()
    children = Document(source).root.children
    return b"".join(lines_of(child, source, level) for child in children)


def level_of(element):
    """How deep ELEMENT is in others."""
    return level_of(element.parent) + 1 if element.parent else 0


class Writing(Edits):
    """Edits of a document that know elements."""

    def __init__(self, data):
        super().__init__()
        self.data = data
        self.document = data.document

    def before(self, element, xml):
        """Writes XML before ELEMENT."""
        start = self.document.line_of(element.span).start
        return self.insert(start, laid_out(xml, level_of(element)))

    def after(self, element, xml):
        """Writes XML after ELEMENT."""
        end = self.document.line_of(element.span).end
        return self.insert(end, laid_out(xml, level_of(element)))

    def append(self, element, xml):
        """Writes XML into ELEMENT, after what is in it."""
        lines = laid_out(xml, level_of(element) + 1)
        if not element.is_empty:
            end = self.document.line_of(point(element.content.end)).start
            return self.insert(end, lines)
        indent = b"  " * level_of(element)
        text = b">\n" + lines + indent + f"</{element.name}>".encode()
        return self.put(Span(element.tag.end - 2, element.tag.end), text)

    def instruct(self, element, text):
        """Writes TEXT, an instruction or a comment, as a line before ELEMENT."""
        indent = "  " * level_of(element)
        start = self.document.line_of(element.span).start
        return self.insert(start, f"{indent}{text}\n")

    def instruct_end(self, element, text):
        """The same after the last child of ELEMENT."""
        indent = "  " * (level_of(element) + 1)
        end = self.document.line_of(point(element.content.end)).start
        return self.insert(end, f"{indent}{text}\n")

    def copy(self, element, old, new, after=None):
        """Writes a copy of ELEMENT, in which NEW stands for the first OLD, after BEHIND (itself,
        if that is not given)."""
        line = self.document.line_of(element.span)
        text = self.document.bytes(line).decode().replace(old, new, 1)
        return self.insert(self.document.line_of((after or element).span).end, text)

    def drop(self, *elements):
        """Takes ELEMENTS out. An element that has nothing left in it ends with its start tag."""
        for parent in {element.parent: None for element in elements}:
            if set(parent.children) <= set(elements):
                self.put(Span(parent.tag.end - 1, parent.span.end), "/>")
            else:
                for child in parent.children:
                    if child in elements:
                        self.remove(self.document.line_of(child.span))
        return self

    def set_attribute(self, element, name, text):
        """Gives ELEMENT the attribute NAME; a new one stands where the schema has it."""
        if name in element.by_name:
            return self.put(element.by_name[name].value, text)
        order = list(self.data.schema.declaration(element).attributes)
        before = order[: order.index(name)]
        earlier = [one.whole.end for one in element.attributes if one.name in before]
        return self.insert(max(earlier, default=element.name_span.end), f' {name}="{text}"')

    def add_attribute(self, element, text):
        """Writes TEXT, an attribute that the schema does not know, after all others."""
        end = max([one.whole.end for one in element.attributes], default=element.name_span.end)
        return self.insert(end, f" {text}")

    def add_word(self, element, name, text):
        """Adds the word TEXT to the list NAME of ELEMENT, which it may not have yet."""
        if name in element.by_name:
            return self.insert(element.by_name[name].value.end, f" {text}")
        return self.set_attribute(element, name, text)
