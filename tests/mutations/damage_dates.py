# SPDX-License-Identifier: MIT
"""FSE504, 505, 508, 509, 511: how old the evidence is, and dates that cannot be."""

from damage_sources import add_source, all_words, claims
from mutant import Mutant, damages


def harmless(mutant, changes):
    """Whether other rules do not mind CHANGES; MUTANT then declares the notes that are gone."""
    return mutant.data.facts.changed(changes).is_sound() and mutant.settled(changes)


@damages("FSE504")
def future_date(data):
    for attribute in data.document.attributes("as-of", "date", "updated"):
        for text in ("2026-11-24", "2026-12", "2027"):
            mutant = Mutant(data, attribute.path).put(attribute.value, f"⟦{text}⟧")
            if attribute.name == "updated" and len(text) < len("2026-11-24"):
                continue  # it is a day
            if harmless(mutant, {(attribute.element, attribute.name): text}):
                yield mutant


@damages("FSE504")
def future_claim(data):
    for claim in claims(data):
        if "as-of" not in claim.by_name:
            mutant = Mutant(data, claim.path).set_attribute(claim, "as-of", "⟦2026-11-24⟧")
            if harmless(mutant, {(claim, "as-of"): "2026-11-24"}):
                yield mutant


@damages("FSE505")
def stale_as_of(data):
    """Every claim of which the rule speaks, if it is still the newest with an old date of its
    own; a date one day too old, and one long past. What replaces another must not be older."""
    for region in data.regions:
        for claim in data.facts.aging(region):
            if claim.get("replaces"):
                continue
            for text in ("2025-11-22", "2025-10", "2024", "2012-05-01"):
                if not data.facts.supports(claim, text):
                    continue
                mutant = Mutant(data, claim.path).set_attribute(claim, "as-of", f"⟦{text}⟧")
                if mutant.settled({(claim, "as-of"): text}, new=("FSE505", claim)):
                    yield mutant


@damages("FSE505")
def stale_source(data):
    """Each claim rests on one old source."""
    name = "innovapuglia-2016"
    for region in data.regions:
        for claim in data.facts.aging(region):
            if "as-of" in claim.by_name or claim.get("replaces"):
                continue
            mutant = Mutant(data, claim.path).put(all_words(claim), f"⟦{name}⟧")
            mutant.keep_sources(claim)
            if mutant.settled({(claim, "sources"): name}, new=("FSE505", claim)):
                yield mutant


@damages("FSE508")
def ends_before_it_starts(data):
    """Both lie ahead, so that nothing is history by that."""
    for element in data.document.elements:
        have = data.schema.declaration(element).attributes
        if "since" not in have or "until" in element.by_name:
            continue
        for since, until in (
            ("2028-05-02", "2028-05-01"),
            ("2028-05", "2028-04-30"),
            ("2028", "2027"),
        ):
            mutant = Mutant(data, element.path).set_attribute(element, "since", since)
            yield mutant.set_attribute(element, "until", f"⟦{until}⟧")


@damages("FSE508")
def starts_after_its_end(data):
    for until in data.document.attributes("until"):
        element = until.element
        if "since" in data.schema.declaration(element).attributes:
            mutant = Mutant(data, element.path).set_attribute(element, "since", "2028")
            yield mutant.at(until.value)


@damages("FSE509")
def updated_before(data):
    updated = data.document.root.by_name["updated"]
    for text in ("2026-10-03", "2026-09-30", "2026-01-01", "2025-12-31"):
        yield Mutant(data, "earlier").put(updated.value, f"⟦{text}⟧")


@damages("FSE509")
def newer_claim(data):
    updated = data.document.root.by_name["updated"].value
    for claim in claims(data):
        for text in ("2026-10-05", "2026-11"):
            mutant = Mutant(data, claim.path).set_attribute(claim, "as-of", text).at(updated)
            if harmless(mutant, {(claim, "as-of"): text}):
                yield mutant


@damages("FSE509")
def newer_source(data):
    """Beside the others of a claim that has a date of its own, and stays as old as it is."""
    updated = data.document.root.by_name["updated"].value
    for claim in claims(data):
        if "as-of" in claim.by_name:
            mutant = Mutant(data, claim.path).add_word(claim, "sources", "new").at(updated)
            yield add_source(mutant, data.document.all("source")[0], "new", "2026-11-01")


@damages("FSE511")
def ended_since(data):
    """A claim that holds on the day of updated, and is over today. Of credentials FSE207 speaks."""
    for claim in claims(data):
        have = data.schema.declaration(claim).attributes
        if "until" not in have or claim.name == "credential" or data.facts.holds.status(claim) != "current":
            continue
        for text in ("2026-11-22", "2026-10", "2026-10-04"):
            yield Mutant(data, claim.path).set_attribute(claim, "until", f"⟦{text}⟧")
