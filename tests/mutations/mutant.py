# SPDX-License-Identifier: MIT
"""A mutant: the dataset with one damage, and what a check must say of it.

A family of rules is a module with generators:

    @damages("FSE201")
    def misspelt_credential(data):
        for word in ...:
            yield Mutant(word.attribute.path).put(word.span, "⟦spdi⟧")

Each yields a mutant for every place where its damage is possible. The characters between ⟦ and ⟧
are the guilty ones, of which the rule must speak; nothing else may be found but what the dataset
itself gives.
"""

import re

from document import Span

TODAY = "2026-11-23"
_MARK = re.compile("⟦|⟧".encode())

GENERATORS = []  # (rule, function), in the order in which they are written


def damages(rule):
    """Registers a generator of mutants in which RULE, and no other, must find something."""

    def register(function):
        GENERATORS.append((rule, function))
        return function

    return register


class Mutant:
    """Starts undamaged; PLACE says to people, and to the sampling, what kind of place it is."""

    def __init__(self, place):
        self.place = place
        self.rule = self.generator = self.number = None
        self.today = TODAY
        self.edits = []  # (span, bytes)
        self.marks = []  # (index of the edit, start, end): guilty characters in its bytes
        self.guilty = []  # spans of FILE: guilty characters that stand where they stood
        self.gone = []  # (rule, span): what is known of FILE, and must not be found any more
        self.veiled = set()  # the same, but it may still be found
        self.carried = []  # (rule, index of the edit, start, end): what goes with what is moved
        self.stretched = []  # (rule, span, index of the edit): what goes on to the end of that
        self.is_cut = False
        self.hint_text = None

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
        """Takes SPAN out; what is found in it is gone with it."""
        return self.put(span, b"")

    def at(self, *spans):
        """The rule must speak of these characters, which stand in the dataset."""
        self.guilty += spans
        return self

    def losing(self, *notes):
        """What the dataset gives and this mutant must not: (rule, span) each."""
        self.gone += notes
        return self

    def veiling(self, notes):
        """What the dataset gives and this mutant may not, as it rests on what is damaged."""
        self.veiled |= set(notes)
        return self

    def move(self, data, span, offset, text):
        """Takes SPAN to OFFSET, as TEXT, which is no longer before what is found in it."""
        for rule, place in data.spots(data.notes):
            if span.has(place):
                start, end = place.start - span.start, place.end - span.start
                self.carried.append((rule, len(self.edits), start, end))
        return self.put(Span(offset, offset), text).remove(span)

    def stretching(self, data, rule):
        """A note of RULE that ends where the last edit writes goes on to the end of that."""
        index, offset = len(self.edits) - 1, self.edits[-1][0].start
        for spot in data.spots(data.notes):
            if spot[0] == rule and spot[1].end == offset:
                self.gone.append(spot)
                self.stretched.append((*spot, index))
        return self

    def cut(self):
        """The document cannot be read to its end: what the dataset gives may be gone."""
        self.is_cut = True
        return self

    def hint(self, text):
        """The finding's hint must have TEXT."""
        self.hint_text = text
        return self

    def on(self, today):
        """It is checked on that day."""
        self.today = today
        return self

    def sorted_edits(self):
        """The edits in the order of their places; of two at one place the first written first."""
        return sorted(self.edits, key=lambda edit: (edit[0].start, edit[0].end))

    def moved(self, span):
        """Where SPAN of the dataset is in the mutant."""

        def shift(offset, is_end):
            return offset + sum(
                len(text) - (where.end - where.start)
                for where, text in self.edits
                if where.start < offset or (where.start == where.end == offset and not is_end)
            )

        return Span(shift(span.start, False), shift(span.end, True))

    def _written(self, index, start, end):
        """START to END of what the edit at INDEX writes, as it stands in the mutant."""
        where = self.edits[index][0]
        before = sum(
            len(text) - (other.end - other.start)
            for i, (other, text) in enumerate(self.edits)
            if other.start < where.start
            or (other.start == where.start and other.end <= where.start and i < index)
        )
        return Span(where.start + before + start, where.start + before + end)

    def expected(self):
        """What must be found in the mutant and not in the dataset: (rule, span)."""
        spots = [(self.rule, self.moved(span)) for span in self.guilty]
        spots += [(self.rule, self._written(*mark)) for mark in self.marks]
        spots += [(rule, self._written(*mark)) for rule, *mark in self.carried]
        for rule, span, index in self.stretched:
            end = self._written(index, 0, len(self.edits[index][1])).end
            spots.append((rule, Span(self.moved(span).start, end)))
        return sorted(spots)

    def bytes(self, source):
        """The whole mutant."""
        out, at = b"", 0
        for span, text in self.sorted_edits():
            out += source[at : span.start] + text
            at = span.end
        return out + source[at:]

    def stream(self):
        """The mutant as runner.c reads it."""
        lines = [
            b"edit %d %d %d\n" % (span.start, span.end, len(text)) + text
            for span, text in self.sorted_edits()
        ]
        return b"".join(lines) + b".\n"
