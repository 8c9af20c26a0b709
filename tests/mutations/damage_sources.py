# SPDX-License-Identifier: MIT
"""FSE501 to 503, 506, 517: the sources that claims name."""

from data import span_of
from document import Span
from mutant import Mutant, damages


def claims(data):
    """Every element that names sources."""
    return [element for element in data.document.elements if "sources" in element.by_name]


def all_words(claim):
    """All the words of the sources of CLAIM."""
    return span_of(claim, "sources")


def add_source(mutant, source, name, date=None):
    """Writes a source before SOURCE."""
    dating = f' date="{date}"' if date else ""
    titles = mutant.data.texts("title", source)
    xml = f'<source id="{name}" kind="law" grade="official"{dating}>{titles}</source>'
    return mutant.before(source, xml)


@damages("FSE501")
def misspelt_source(data):
    for attribute in data.document.attributes("sources", "law"):
        for word in attribute.words():
            mutant = Mutant(data, attribute.path)
            mutant.put(word.span, f"⟦{word.text}{word.text[-1]}⟧")
            if not word.text[-1].isdigit():  # another number is another paper
                mutant.hint(f"'{word.text}'")
            yield mutant.veiling(word.element)


@damages("FSE501")
def invented_source(data):
    for attribute in data.document.attributes("sources", "law"):
        mutant = Mutant(data, attribute.path).veiling(attribute.element)
        if attribute.name == "law":
            mutant.put(attribute.value, "⟦a-book-that-nobody-has⟧")
            yield mutant.keep_sources(attribute.element)
        else:
            yield mutant.insert(attribute.value.start, "⟦a-book-that-nobody-has⟧ ")


@damages("FSE501")
def no_such_record(data):
    """A source without its record: every place that names it."""
    for source in data.document.all("source"):
        attributes = data.document.attributes("sources", "law")
        words = [word for attribute in attributes for word in attribute.words()]
        guilty = [word.span for word in words if word.text == source.get("id")]
        yield Mutant(data, "source").drop(source).at(*sorted(guilty)[:1]).veiling(source)


@damages("FSE502")
def unused_source(data):
    for source in data.document.all("source"):
        mutant = Mutant(data, "added")
        yield add_source(mutant, source, "⟦a-book-that-nobody-names⟧", "2020")


def without_word(mutant, claim, name):
    """Takes NAME out of the sources of CLAIM, which are several."""
    words = claim.words("sources")
    index = [word.text for word in words].index(name)
    if index == 0:
        return mutant.remove(Span(words[0].span.start, words[1].span.start))
    return mutant.remove(Span(words[index - 1].span.end, words[index].span.end))


@damages("FSE502")
def no_longer_named(data):
    """Only what is named beside others, so that no claim is left without a source, and where no
    note is about these words."""
    for source in data.document.all("source"):
        name = source.get("id")
        users = data.facts.uses[name]
        if any(name in (user.get("law"), user.get("sources")) for user in users):
            continue
        if any(about in users for _, about, _ in data.notes):
            continue
        mutant = Mutant(data, "source").at(source.by_name["id"].value)
        changes = {}
        for user in users:
            without_word(mutant, user, name)
            rest = [word.text for word in user.words("sources") if word.text != name]
            changes[user, "sources"] = " ".join(rest)
        if mutant.settled(changes):
            yield mutant


@damages("FSE503")
def only_an_undated_source(data):
    name = "a-source-without-a-date"
    for claim in claims(data):
        if "as-of" in claim.by_name:
            continue
        mutant = Mutant(data, claim.path).put(all_words(claim), name).keep_sources(claim)
        add_source(mutant, data.document.all("source")[0], f"⟦{name}⟧")
        if mutant.settled({(claim, "sources"): name}):
            yield mutant


@damages("FSE503")
def source_without_date(data):
    """Where claims have nothing else to date them: the first of their sources is named."""
    for source in data.document.all("source"):
        changes = {(source, "date"): None, (source, "dating"): None}
        facts = data.facts.changed(changes)
        undated = [claim for claim in claims(data) if facts.date(claim) is None]
        firsts = {claim.words("sources")[0].text for claim in undated}
        mutant = Mutant(data, "source").at(
            *(s.by_name["id"].value for s in data.document.all("source") if s.get("id") in firsts)
        )
        for name in ("date", "dating"):
            if name in source.by_name:
                mutant.remove(source.by_name[name].whole)
        if undated and mutant.settled(changes):
            yield mutant


@damages("FSE506")
def third_party_portal(data):
    for region in data.regions:
        portal = data.facts.portal(region)
        if portal is None or data.facts.grade(portal) != "official":
            continue
        for name in ("medreminder-2026", "varco"):
            mutant = Mutant(data, "sources").put(all_words(portal), f"⟦{name}⟧")
            mutant.keep_sources(portal)
            if mutant.settled({(portal, "sources"): name}, new=("FSE506", portal)):
                yield mutant


@damages("FSE517")
def unchecked_credentials(data):
    """All that a procedure accepts is said by an unchecked list."""
    for region in data.regions:
        for procedure in data.facts.procedures(region):
            accepts = procedure.all("accepts")
            if not accepts or not all("sources" in one.by_name for one in accepts):
                continue
            mutant, changes = Mutant(data, "sources"), {}
            for one in accepts:
                mutant.put(one.by_name["sources"].value, "medreminder-2026").keep_sources(one)
                changes[(one, "sources")] = "medreminder-2026"
            if mutant.settled(changes, new=("FSE517", accepts[0])):
                yield mutant.at(span_of(accepts[0], "credentials"))


@damages("FSE506")
def lower_grade(data):
    """The one official source of a portal is no longer that."""
    for region in data.regions:
        portal = data.facts.portal(region)
        for word in portal.words("sources") if portal else ():
            source = data.facts.sources[word.text]
            for grade in ("third-party", "unchecked"):
                mutant = Mutant(data, "grade").put(source.by_name["grade"].value, grade)
                if mutant.settled({(source, "grade"): grade}, new=("FSE506", portal)):
                    yield mutant.at(all_words(portal))
