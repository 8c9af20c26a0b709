# SPDX-License-Identifier: MIT
"""A mutant: the dataset with one damage, and what a check must say of it.

A family of rules is a module with generators:

    @damages("FSE201")
    def misspelt_credential(data):
        for word in ...:
            yield Mutant(data, word.attribute.path).put(word.span, "⟦spdi⟧")

Each yields a mutant for every place where its damage is possible. The characters between ⟦ and ⟧
are the guilty ones, of which the rule must speak; nothing else may be found but what the dataset
itself gives. edits.py and writing.py have the verbs with which one writes.
"""

from document import Span
from writing import Writing

GENERATORS = []  # (rule, function), in the order in which they are written


def damages(rule):
    """Registers a generator of mutants in which RULE, and no other, must find something; with None
    for RULE, nothing may be found."""

    def register(function):
        GENERATORS.append((rule, function))
        return function

    return register


class Mutant(Writing):
    """Starts undamaged; PLACE says to people, and to the sampling, what kind of place it is."""

    def __init__(self, data, place):
        super().__init__(data)
        self.place = place
        self.rule = self.generator = self.number = None
        self.guilty = []  # spans of the dataset: guilty characters that stand where they stood
        self.gone = []  # (rule, span): what is known of it, and must not be found any more
        self.veiled = set()  # the same, but it may still be found
        self.carried = []  # (rule, index of the edit, start, end): what goes with what is moved
        self.stretched = []  # (rule, span, index of the edit): what goes on to the end of that
        self.is_cut = False
        self.hint_text = None

    def at(self, *spans):
        """The rule must speak of these characters, which stand in the dataset."""
        self.guilty += spans
        return self

    def hint(self, text):
        """The finding's hint must have TEXT, if that is not None."""
        self.hint_text = text
        return self

    def cut(self):
        """The document cannot be read to its end: what the dataset gives may be gone."""
        self.is_cut = True
        return self

    def veiling(self, element):
        """What the dataset gives and rests on ELEMENT, which is damaged, may be gone."""
        self.veiled |= set(self.data.resting_on(element))
        return self

    def losing(self, *notes):
        """What the dataset gives and this mutant must not: (rule, span) each."""
        self.gone += notes
        return self

    def settled(self, changes=None, removed=(), new=None):
        """Itself, with the notes declared that are gone with CHANGES of the attributes ((element,
        name): text); those within REMOVED go by themselves. None if there is any new note but NEW,
        (rule, element), or not that: then it is no damage for one rule."""
        data = self.data
        after = data.facts.changed(changes, removed).notes
        if {(rule, element) for rule, element, _ in after - data.notes} != {new} - {None}:
            return None
        gone = {inner for element in removed for inner in element.walk()}
        left = {note for note in data.notes - after if note[1] not in gone}
        return self.losing(*data.spots(left))

    def without(self, *elements):
        """Takes ELEMENTS out, and leaves no source unused."""
        return self.drop(*elements).keep_sources(*elements)

    def keep_sources(self, *elements):
        """Has a note of all Italy, on which nothing rests, name the sources that only ELEMENTS and
        what is in them name: they would be unused."""
        gone = {inner for element in elements for inner in element.walk()}
        orphans = [name for name, users in self.data.facts.uses.items() if users <= gone]
        national = self.document.all("national")[0]
        note = next(note for note in national.all("note") if note not in gone)
        for name in sorted(orphans):
            self.add_word(note, "sources", name)
        return self

    def move(self, span, offset, text):
        """Takes SPAN to OFFSET, as TEXT, in which nothing is longer before what is known in it."""
        for rule, place in self.data.known:
            if span.has(place):
                start, end = place.start - span.start, place.end - span.start
                self.carried.append((rule, len(self.edits), start, end))
        return self.insert(offset, text).remove(span)

    def stretching(self, rule):
        """A note of RULE that ends where the last edit writes goes on to the end of that."""
        index, offset = len(self.edits) - 1, self.edits[-1][0].start
        for spot in self.data.known:
            if spot[0] == rule and spot[1].end == offset:
                self.losing(spot)
                self.stretched.append((*spot, index))
        return self

    def expected(self):
        """What must be found in the mutant and not in the dataset: (rule, span)."""
        spots = [(self.rule, self.moved(span)) for span in self.guilty]
        spots += [(self.rule, self.written(*mark)) for mark in self.marks]
        spots += [(rule, self.written(*mark)) for rule, *mark in self.carried]
        for rule, span, index in self.stretched:
            end = self.written(index, 0, len(self.edits[index][1])).end
            spots.append((rule, Span(self.moved(span).start, end)))
        return sorted(spots)
