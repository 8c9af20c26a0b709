# SPDX-License-Identifier: MIT
"""FSE5xx: what the claims rest on, and how old that is."""

from data import span_of
from document import Span
from facts import Facts
from mutant import Mutant, damages

_DATES = ("as-of", "date", "updated")


def claims(data):
    """Every element that names sources."""
    return [element for element in data.document.elements if "sources" in element.by_name]


def all_words(claim):
    """All the words of the sources of CLAIM."""
    return span_of(claim, "sources")


def put_date(mutant, claim, text, name="as-of"):
    """Gives CLAIM an as-of, or another date, behind its sources."""
    if name in claim.by_name:
        return mutant.put(claim.by_name[name].value, text)
    return mutant.insert(claim.by_name["sources"].whole.end, f' {name}="{text}"')


def harmless(data, mutant, changes):
    """MUTANT with the notes that are gone with CHANGES; None if other rules mind these too."""
    return Facts(data.document, changes).is_sound() and data.losing(mutant, changes)


def new_source(name, attributes):
    titles = '<title xml:lang="it">x</title><title xml:lang="en">y</title>'
    return f'<source id="{name}" kind="law" grade="official"{attributes}>{titles}</source>'


# FSE501, 502


@damages("FSE501")
def misspelt_source(data):
    for attribute in data.document.attributes("sources", "law"):
        for word in attribute.words():
            mutant = Mutant(attribute.path).put(word.span, f"⟦{word.text}{word.text[-1]}⟧")
            yield mutant.hint(f"'{word.text}'").veiling(data.resting_on(word.element))


@damages("FSE501")
def invented_source(data):
    for attribute in data.document.attributes("sources", "law"):
        text = "⟦a-book-that-nobody-has⟧ "
        mutant = Mutant(attribute.path).veiling(data.resting_on(attribute.element))
        if attribute.name == "law":
            mutant.put(attribute.value, text.strip())
            yield data.keep_sources(mutant, {attribute.element})
        else:
            yield mutant.insert(attribute.value.start, text)


@damages("FSE501")
def no_such_record(data):
    """A source without its record: every place that names it."""
    for source in data.document.all("source"):
        guilty = [
            word.span
            for attribute in data.document.attributes("sources", "law")
            for word in attribute.words()
            if word.text == source.get("id")
        ]
        mutant = Mutant("source").remove(data.document.line_of(source.span)).at(*guilty)
        yield mutant.veiling(data.resting_on(source))


@damages("FSE502")
def unused_source(data):
    for source in data.document.all("source"):
        text = new_source("⟦a-book-that-nobody-names⟧", ' date="2020"')
        yield Mutant("added").insert(source.span.start, text)


@damages("FSE502")
def no_longer_named(data):
    """Only what is named beside others, so that no claim is left without a source."""
    for source in data.document.all("source"):
        name = source.get("id")
        users = data.uses[name]
        if any(user.get("law") == name or user.get("sources") == name for user in users):
            continue
        if any(about in users for _, about, _ in data.notes):
            continue  # they would be about other words
        mutant, changes = Mutant("source").at(source.by_name["id"].value), {}
        for user in users:
            words = user.words("sources")
            index = [word.text for word in words].index(name)
            word = words[index].span
            gap = Span(word.start, words[index + 1].span.start) if index == 0 else None
            mutant.remove(gap or Span(words[index - 1].span.end, word.end))
            changes[user, "sources"] = " ".join(w.text for w in words if w.text != name)
        if data.losing(mutant, changes):
            yield mutant


# FSE503


@damages("FSE503")
def only_an_undated_source(data):
    for claim in claims(data):
        if "as-of" in claim.by_name:
            continue
        mutant = Mutant(claim.path).put(all_words(claim), "⟦a-source-without-a-date⟧")
        mutant.insert(data.document.root.content.end, new_source("a-source-without-a-date", ""))
        data.keep_sources(mutant, {claim})
        changes = {(claim, "sources"): "a-source-without-a-date"}
        if data.losing(mutant, changes):
            yield mutant


@damages("FSE503")
def source_without_date(data):
    """All claims that have nothing else to date them."""
    for source in data.document.all("source"):
        changes = {(source, "date"): None, (source, "dating"): None}
        facts = Facts(data.document, changes)
        undated = [
            claim
            for claim in claims(data)
            if "as-of" not in claim.by_name and facts.date(claim) is None
        ]
        mutant = Mutant("source").remove(source.by_name["date"].whole)
        if "dating" in source.by_name:
            mutant.remove(source.by_name["dating"].whole)
        if undated and data.losing(mutant, changes):
            yield mutant.at(*map(all_words, undated))


# FSE504, 509


@damages("FSE504")
def future_date(data):
    for attribute in data.document.attributes(*_DATES):
        for text in ("2026-11-24", "2026-12", "2027"):
            mutant = Mutant(attribute.path).put(attribute.value, f"⟦{text}⟧")
            if harmless(data, mutant, {(attribute.element, attribute.name): text}):
                yield mutant


@damages("FSE504")
def future_claim(data):
    for claim in claims(data):
        if "as-of" not in claim.by_name:
            mutant = put_date(Mutant(claim.path), claim, "⟦2026-11-24⟧")
            if harmless(data, mutant, {(claim, "as-of"): "2026-11-24"}):
                yield mutant


@damages("FSE509")
def updated_before(data):
    updated = data.document.root.by_name["updated"]
    for text in ("2026-10-03", "2026-09-30", "2026-01-01", "2025-12-31"):
        yield Mutant("earlier").put(updated.value, f"⟦{text}⟧")


@damages("FSE509")
def newer_claim(data):
    updated = data.document.root.by_name["updated"].value
    for claim in claims(data):
        for text in ("2026-10-05", "2026-11"):
            mutant = put_date(Mutant(claim.path), claim, text).at(updated)
            if harmless(data, mutant, {(claim, "as-of"): text}):
                yield mutant


@damages("FSE509")
def newer_source(data):
    updated = data.document.root.by_name["updated"].value
    with_text = new_source("new", ' date="2026-11-01"')
    for claim in claims(data):
        mutant = Mutant(claim.path).at(updated)
        # With an old as-of of its own, the claim stays as old as it is.
        mutant.insert(claim.by_name["sources"].value.end, " new")
        mutant.insert(data.document.all("source")[-1].span.end, with_text)
        if "as-of" in claim.by_name and claim.name != "link":
            yield mutant


# FSE505, 506


def shifted(data, mutant, changes, rule, element):
    """Declares what is gone with CHANGES, if the only new note is RULE's about ELEMENT."""
    after = Facts(data.document, changes).notes()
    new = after - data.notes
    if {(found, about) for found, about, _ in new} != {(rule, element)}:
        return None
    return mutant.losing(*data.spots(data.notes - after))


@damages("FSE505")
def stale_as_of(data):
    """Every claim of which the rule speaks, if it is still the newest with an old date of its
    own; a date one day too old, and one long past. What replaces another must not be older."""
    for region in data.regions:
        for claim in data.facts.aging(region):
            if claim.get("replaces"):
                continue
            for text in ("2025-11-22", "2025-10", "2024", "2012-05-01"):
                mutant = put_date(Mutant(claim.path), claim, f"⟦{text}⟧")
                if shifted(data, mutant, {(claim, "as-of"): text}, "FSE505", claim):
                    yield mutant


@damages("FSE505")
def stale_source(data):
    """Each claim rests on one old source."""
    for region in data.regions:
        for claim in data.facts.aging(region):
            if "as-of" in claim.by_name or claim.get("replaces"):
                continue
            mutant = Mutant(claim.path).put(all_words(claim), "⟦innovapuglia-2016⟧")
            data.keep_sources(mutant, {claim})
            changes = {(claim, "sources"): "innovapuglia-2016"}
            if shifted(data, mutant, changes, "FSE505", claim):
                yield mutant


@damages("FSE506")
def third_party_portal(data):
    for region in data.regions:
        portal = data.facts.portal(region)
        if portal is None or data.facts.grade(portal) < 2:
            continue
        for name in ("medreminder-2026", "varco"):
            mutant = Mutant("sources").put(all_words(portal), f"⟦{name}⟧")
            data.keep_sources(mutant, {portal})
            if shifted(data, mutant, {(portal, "sources"): name}, "FSE506", portal):
                yield mutant


@damages("FSE506")
def lower_grade(data):
    """The one official source of a portal is no longer that."""
    for region in data.regions:
        portal = data.facts.portal(region)
        for word in portal.words("sources") if portal else ():
            source = data.facts.sources[word.text]
            for grade in ("third-party", "code-repository"):
                mutant = Mutant("grade").put(source.by_name["grade"].value, grade)
                changes = {(source, "grade"): grade}
                if shifted(data, mutant, changes, "FSE506", portal):
                    yield mutant.at(all_words(portal))


# FSE508


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
            mutant = put_date(Mutant(element.path), element, since, "since")
            yield put_date(mutant, element, f"⟦{until}⟧", "until")


@damages("FSE508")
def starts_after_its_end(data):
    for until in data.document.attributes("until"):
        element = until.element
        if "since" in data.schema.declaration(element).attributes:
            mutant = put_date(Mutant(element.path), element, "2028", "since")
            yield mutant.at(until.value)
