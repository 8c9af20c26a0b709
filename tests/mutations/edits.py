# SPDX-License-Identifier: MIT
"""Changes of a document in several places, and where things are afterwards."""

import re

from document import Span

_MARK = re.compile("⟦|⟧".encode())


class Edits:
    """What is written in place of what, in any order of places. Characters between ⟦ and ⟧ in what
    is written are marked; the marks themselves are not written."""

    def __init__(self):
        self.edits = []  # (span, bytes)
        self.marks = []  # (index of the edit, start, end), in its bytes

    def put(self, span, text):
        """Writes TEXT (str or bytes) in place of SPAN."""
        raw = text.encode() if isinstance(text, str) else text
        clean, at, starts = b"", 0, []
        for mark in _MARK.finditer(raw):
            clean += raw[at : mark.start()]
            at = mark.end()
            if mark.group() == "⟦".encode():
                starts.append(len(clean))
            else:
                self.marks.append((len(self.edits), starts.pop(), len(clean)))
        self.edits.append((span, clean + raw[at:]))
        return self

    def insert(self, offset, text):
        """Writes TEXT before what stands at OFFSET."""
        return self.put(Span(offset, offset), text)

    def remove(self, span):
        """Takes SPAN out."""
        return self.put(span, b"")

    def touches(self, span):
        """Whether characters of SPAN are written over or taken out."""
        return any(
            where.start < where.end and where.start < span.end and span.start < where.end
            for where, _ in self.edits
        )

    def in_order(self):
        """The edits in the order of their places; of two at one place the first written first."""
        return sorted(self.edits, key=lambda edit: (edit[0].start, edit[0].end))

    def moved(self, span):
        """Where SPAN is afterwards. What is written at a place stands before what begins there and
        after what ends there."""

        def shift(offset, is_end):
            return offset + sum(
                len(text) - (where.end - where.start)
                for where, text in self.edits
                if where.start < offset or (where.start == where.end == offset and not is_end)
            )

        return Span(shift(span.start, False), shift(span.end, True))

    def written(self, index, start, end):
        """Where START to END of what the edit at INDEX writes is afterwards."""
        where = self.edits[index][0]
        before = sum(
            len(text) - (other.end - other.start)
            for i, (other, text) in enumerate(self.edits)
            if other.start < where.start
            or (other.start == where.start and other.end <= where.start and i < index)
        )
        return Span(where.start + before + start, where.start + before + end)

    def apply(self, source):
        """The whole document afterwards."""
        out, at = b"", 0
        for span, text in self.in_order():
            out += source[at : span.start] + text
            at = span.end
        return out + source[at:]

    def stream(self):
        """The edits as runner.c reads them."""
        return b"".join(
            b"edit %d %d %d\n" % (span.start, span.end, len(text)) + text
            for span, text in self.in_order()
        )
