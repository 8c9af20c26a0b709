# SPDX-License-Identifier: MIT
"""The dataset as bytes and places: a reader of XML of our own, which shares nothing with the
program. It reads what is well-formed and has no DOCTYPE; everything else is for the program."""

import re

_TOKEN = re.compile(
    rb"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>"
    rb"|</(?P<end>[^\s>]+)\s*>"
    rb"|<(?P<name>[^\s/>]+)(?P<rest>(?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?P<empty>/?)>",
    re.S,
)
_ATTRIBUTE = re.compile(rb"(\s+)([^\s=]+)\s*=\s*(\"[^\"]*\"|'[^']*')", re.S)
_REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_WORD = re.compile(rb"[^ \t\r\n]+")


class Span(tuple):
    """Byte offsets, from start up to, not including, end."""

    def __new__(cls, start, end):
        return super().__new__(cls, (start, end))

    start = property(lambda self: self[0])
    end = property(lambda self: self[1])

    def has(self, other):
        """Whether OTHER lies within."""
        return self.start <= other.start and other.end <= self.end


def point(offset):
    """The place before what stands at OFFSET."""
    return Span(offset, offset)


def decode(raw):
    """What the bytes RAW of a value or a text mean."""

    def replace(match):
        hexadecimal, decimal, name = match.groups()
        if name:
            return _NAMED[name]
        return chr(int(hexadecimal, 16) if hexadecimal else int(decimal))

    return _REFERENCE.sub(replace, raw.decode())


class Word:
    """A word of an attribute that is a list."""

    def __init__(self, attribute, match):
        self.attribute = attribute
        self.element = attribute.element
        start = attribute.value.start
        self.span = Span(start + match.start(), start + match.end())
        self.text = match.group().decode()


class Attribute:
    """NAME="TEXT": whole has the white space before it, too; value is between the quotes."""

    def __init__(self, element, match, offset):
        self.element = element
        self.name = match.group(2).decode()
        self.whole = Span(offset + match.start(), offset + match.end())
        self.name_span = Span(offset + match.start(2), offset + match.end(2))
        self.value = Span(offset + match.start(3) + 1, offset + match.end(3) - 1)
        self.raw = match.group(3)[1:-1]
        self.text = decode(self.raw)

    @property
    def path(self):
        """Where it stands, for people: "region/link/@href"."""
        return f"{self.element.path}/@{self.name}"

    def words(self):
        """Its words, if it is a list."""
        return [Word(self, match) for match in _WORD.finditer(self.raw)]


class Element:
    """An element: tag is its start tag, span all of it, content what is between its tags."""

    def __init__(self, parent, match):
        self.parent = parent
        self.children = []
        self.name = match.group("name").decode()
        self.name_span = Span(*match.span("name"))
        self.tag = Span(*match.span())
        self.is_empty = bool(match.group("empty"))
        self.span = self.tag
        self.content = Span(self.tag.end, self.tag.end)
        self.end_name = None
        offset = match.start("rest")
        self.attributes = [
            Attribute(self, found, offset) for found in _ATTRIBUTE.finditer(match.group("rest"))
        ]
        self.by_name = {attribute.name: attribute for attribute in self.attributes}
        self.text = ""
        self.text_span = self.content

    def close(self, match, source):
        """Ends it with the end tag MATCH."""
        self.span = Span(self.tag.start, match.end())
        self.content = Span(self.tag.end, match.start())
        self.end_name = Span(*match.span("end"))
        if not self.children:
            self.text_span = self.content
            self.text = decode(source[slice(*self.content)])

    def get(self, name):
        """The text of the attribute NAME, or None."""
        attribute = self.by_name.get(name)
        return attribute.text if attribute else None

    def words(self, name):
        """The words of the attribute NAME, if it is there."""
        return self.by_name[name].words() if name in self.by_name else []

    def all(self, *names):
        """Its children of these names, in their order."""
        return [child for child in self.children if child.name in names]

    def first(self, name):
        """Its first child NAME, or None."""
        return next(iter(self.all(name)), None)

    def walk(self):
        """Itself and everything in it, in document order."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def path(self):
        """Where it stands, for people: "region/link"."""
        above = self.parent.path if self.parent and self.parent.parent else ""
        return f"{above}/{self.name}" if above else self.name

    @property
    def record(self):
        """The child of the root in which it stands; itself, if it is one, or the root."""
        element = self
        while element.parent and element.parent.parent:
            element = element.parent
        return element


class Document:
    """A document, read: its root, its comments, and all elements by name."""

    def __init__(self, source):
        self.source = source
        self.root = None
        self.comments = []
        self.declaration = Span(0, 0)
        self._read()
        self.elements = list(self.root.walk())
        self._by_name = {}
        for element in self.elements:
            self._by_name.setdefault(element.name, []).append(element)
        self.lines = [0] + [match.end() for match in re.finditer(rb"\n", source)]

    def _read(self):
        stack = [None]
        for match in _TOKEN.finditer(self.source):
            if match.group("end"):
                stack.pop().close(match, self.source)
            elif match.group("name"):
                element = Element(stack[-1], match)
                if stack[-1]:
                    stack[-1].children.append(element)
                else:
                    self.root = element
                if not element.is_empty:
                    stack.append(element)
            elif match.group().startswith(b"<!--"):
                self.comments.append(Span(*match.span()))
            elif match.start() == 0:
                self.declaration = Span(*match.span())

    def all(self, *names):
        """The elements of these names, each name's in document order."""
        return [element for name in names for element in self._by_name.get(name, [])]

    def attributes(self, *names):
        """The attributes of these names (none given: of all), in document order."""
        return [
            attribute
            for element in self.elements
            for attribute in element.attributes
            if not names or attribute.name in names
        ]

    def is_instructed(self, element):
        """Whether a processing instruction stands before ELEMENT, a suppression of what is in it."""
        return self.source[: element.span.start].rstrip().endswith(b"?>")

    def bytes(self, span):
        """The bytes of SPAN."""
        return self.source[span.start : span.end]

    def line_of(self, span):
        """SPAN with the indentation before it and the line end after it."""
        start = self.source.rfind(b"\n", 0, span.start) + 1
        end = self.source.find(b"\n", span.end) + 1
        return Span(start, end)
