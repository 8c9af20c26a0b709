# SPDX-License-Identifier: MIT
"""What every generator is given: the dataset, its schema, and what it gives undamaged."""

import functools

from document import Span
from facts import Facts


_FOUR = {"about", "code-list", "credential", "national"}
_REGIONAL = {"provincia-autonoma-di-bolzano": ["de"], "valle-d-aosta": ["fr"]}
_WORDS = {"it": "prova", "en": "test", "de": "Versuch", "fr": "essai"}


def span_of(element, what):
    """The characters of ELEMENT of which a note speaks: an attribute, a word of its sources."""
    if isinstance(what, int):
        return element.words("sources")[what].span
    if what == "name":
        return element.name_span
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
        self.notes = self.facts.notes
        self.known = self.spots(self.notes)
        self.regions = document.all("region")

    @staticmethod
    def spots(notes):
        """NOTES as (rule, span)."""
        return [(rule, span_of(element, what)) for rule, element, what in notes]

    @property
    def known_about(self):
        """The notes as (rule, element, span), in document order."""
        about = [(rule, element, span_of(element, what)) for rule, element, what in self.notes]
        return sorted(about, key=lambda note: (note[2], note[0]))

    def known_within(self, rule, element):
        """The notes of RULE in ELEMENT, as (rule, span)."""
        return [spot for spot in self.known if spot[0] == rule and element.span.has(spot[1])]

    @staticmethod
    def languages(element):
        """The languages in which a text at ELEMENT must be there."""
        record = element.record
        if record.name in _FOUR:
            return ["it", "en", "de", "fr"]
        regional = _REGIONAL.get(record.get("id"), [])
        return ["it", "en"] + (regional if element.name != "name" else [])

    def texts(self, name, element):
        """The XML of a text NAME in the languages that ELEMENT asks for."""
        return "".join(
            f'<{name} xml:lang="{lang}">{_WORDS[lang]}</{name}>'
            for lang in self.languages(element)
        )

    def resting_on(self, element):
        """The notes, as (rule, span), that ELEMENT leaves in doubt if it is damaged: those in its
        record, and for a source those of the records that name it; the root is above all."""
        return self._resting_on(element.record)

    @functools.lru_cache(maxsize=None)
    def _resting_on(self, record):
        users = self.facts.uses.get(record.get("id"), set()) if record.name == "source" else set()
        records = {record} | {user.record for user in users}
        is_root = record.parent is None
        return self.spots(note for note in self.notes if is_root or note[1].record in records)
