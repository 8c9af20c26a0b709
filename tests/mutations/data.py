# SPDX-License-Identifier: MIT
"""What every generator is given: the dataset, its schema, what holds, and what only one place
names."""

import functools

from document import Span
from facts import Facts


def span_of(element, what):
    """The characters of ELEMENT of which a note speaks: an attribute, a word of its sources."""
    if isinstance(what, int):
        return element.words("sources")[what].span
    if what == "sources":
        words = element.words("sources")
        return Span(words[0].span.start, words[-1].span.end)
    return element.by_name[what].value


class Data:
    """The dataset, and what a generator asks of it."""

    def __init__(self, document, schema):
        self.document = document
        self.schema = schema
        self.facts = Facts(document)
        self.regions = document.all("region")

    @functools.cached_property
    def notes(self):
        """The notes of the dataset."""
        return self.facts.notes()

    def spots(self, notes):
        """NOTES as (rule, span)."""
        return [(rule, span_of(element, what)) for rule, element, what in notes]

    def resting_on(self, element):
        """The notes of what ELEMENT, if it is damaged, leaves in doubt: those in its record, and
        for a source those of the records that name it; the root is above all."""
        return self._resting_on(element.record)

    @functools.lru_cache(maxsize=None)
    def _resting_on(self, record):
        name = record.get("id") if record.name == "source" else None
        records = {
            claim.record
            for claim in self.document.elements
            if name in (claim.get("sources") or "").split()
        }
        return self.spots(
            note
            for note in self.notes
            if record.parent is None or note[1].record is record or note[1].record in records
        )

    @functools.cached_property
    def uses(self):
        """For each id of a source, the elements that name it."""
        found = {}
        for element in self.document.elements:
            names = (element.get("sources") or "").split() + [element.get("law")]
            for name in filter(None, names):
                found.setdefault(name, set()).add(element)
        return found

    def without(self, mutant, *elements):
        """Takes ELEMENTS out. The sources that only they name go to a note of all Italy, which
        nothing depends on: they would be unused."""
        gone = {inner for element in elements for inner in element.walk()}
        for element in elements:
            mutant.remove(self.document.line_of(element.span))
        return self.keep_sources(mutant, gone)

    def keep_sources(self, mutant, gone):
        """Has a note of all Italy name the sources that only GONE, elements, name."""
        orphans = [name for name, users in self.uses.items() if users <= gone]
        national = self.document.all("national")[0]
        note = next(note for note in national.all("note") if note not in gone)
        end = note.by_name["sources"].value.end
        if orphans:
            mutant.insert(end, "".join(f" {name}" for name in sorted(orphans)))
        return mutant

    def losing(self, mutant, changes=None, removed=()):
        """Declares the notes that are gone with that change of the attributes; those within
        REMOVED go by themselves. None if it gives new ones: then it is no damage for one rule."""
        after = Facts(self.document, changes, mutant.today, removed).notes()
        if after - self.notes:
            return None
        return mutant.losing(*self.spots(self.left_by(self.notes - after, removed)))

    @staticmethod
    def left_by(notes, removed):
        """Those of NOTES that are not about something in REMOVED."""
        gone = {inner for element in removed for inner in element.walk()}
        return {note for note in notes if note[1] not in gone}
