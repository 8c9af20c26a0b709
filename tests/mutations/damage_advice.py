# SPDX-License-Identifier: MIT
"""FSE109, 319 to 322, 411, 412, 512 to 516, 611: what makes advice wrong though each word is right."""

from damage_sources import claims
from lib.holds import first_day
from mutant import Mutant, damages


@damages("FSE109")
def alias_of_another(data):
    """An alias that another region has, which comes before; or that is its name."""
    for region in data.regions[1:]:
        for alias in region.all("alias"):
            for name in (data.regions[0].all("alias")[0].get("name"), "Piemonte"):
                yield Mutant(data, "alias").put(alias.by_name["name"].value, f"⟦{name}⟧")


@damages("FSE319")
def activates(data):
    """A current way leads to activation again."""
    for region in data.regions:
        for procedure in data.facts.procedures(region):
            for output in procedure.all("output"):
                if "credential" not in output.by_name:
                    yield Mutant(data, "output").put(output.by_name["kind"].value, "⟦activation⟧")


@damages("FSE320")
def nothing_offline(data):
    """No national way that is not online: wherever there is none either, that must be said."""
    mutant = Mutant(data, "national")
    for one in data.document.all("national")[0].all("procedure"):
        mutant.set_attribute(one, "until", "2021-12-31")
    for region in data.regions:
        ways = [one for one in data.facts.procedures(region) if one.get("audience") != "minors"]
        is_online = ways and all(one.get("mode") == "online" for one in ways)
        if is_online and not data.facts.unknowns(region) & {"procedure", "venues"}:
            mutant.at(ways[0].by_name["mode"].value)
    yield mutant


@damages("FSE321")
def copied(data):
    for procedure in data.document.all("procedure"):
        identity = procedure.get("id")
        if procedure.parent.name == "region" and "replaces" not in procedure.by_name:
            mutant = Mutant(data, "procedure")
            text = f'procedure id="{identity}"'
            mutant.copy(procedure, text, f'⟦procedure⟧ id="{identity}-copy"')
            if not data.facts.is_stale(procedure) and not data.known_within("FSE506", procedure):
                yield mutant
    for note in data.document.all("note"):
        if note.parent.name == "region":
            yield Mutant(data, "note").copy(note, "<note", "<⟦note⟧")


@damages("FSE322")
def foreign(data):
    named = {
        word.text
        for attribute in data.document.attributes("requires", "replaces")
        for word in attribute.words()
    }
    for region in data.regions:
        name = "molise" if region.get("id") != "molise" else "lazio"
        for procedure in region.all("procedure"):
            if procedure.get("id") not in named:
                yield Mutant(data, "id").put(procedure.by_name["id"].value, f"⟦{name}-somewhere⟧")


def with_contact(data, region, attributes):
    """A contact with these ATTRIBUTES before the links of REGION."""
    xml = f'<{attributes} sources="guide">{data.texts("label", region)}</contact>'
    return Mutant(data, "region").before(region.all("link")[0], xml)


NO_MAILBOXES = ("urp", "urp@asl", "urp@@asl.it", "urp asl.it", "urp..a@asl.it")


@damages("FSE411")
def junk(data):
    for region in data.regions:
        if region.all("link"):
            for phone in ("+39 06 12345", "06/12345678", "800 12", "555 12 34 56", "chiama"):
                yield with_contact(data, region, f'contact role="help" phone="⟦{phone}⟧"')
            for email in NO_MAILBOXES:
                yield with_contact(data, region, f'contact role="help" email="⟦{email}⟧"')
    for email in NO_MAILBOXES:
        about = data.document.all("about")[0]
        yield Mutant(data, "about").put(about.by_name["email"].value, f"⟦{email}⟧")


@damages("FSE412")
def no_way_to_reach(data):
    for region in data.regions:
        if region.all("link"):
            yield with_contact(data, region, '⟦contact⟧ role="help"')
            yield with_contact(data, region, 'contact role="⟦desk⟧" email="urp@asl.it"')


@damages("FSE512")
def fresher_than_its_sources(data):
    """Of the day of updated, where every source is older."""
    day = data.document.root.get("updated")
    replaced = {
        identity for claim in claims(data) for identity in (claim.get("replaces") or "").split()
    }
    for claim in claims(data):
        if claim.get("id") in replaced:
            continue  # or it would be newer than what replaces it
        sources = [data.facts.sources[name] for name in claim.get("sources").split()]
        dates = [one.get(name) for one in sources for name in ("date", "retrieved")]
        if any(date and first_day(date) >= first_day(day[:4]) for date in dates):
            continue
        if "as-of" not in data.schema.declaration(claim).attributes:
            continue
        mutant = Mutant(data, claim.path).set_attribute(claim, "as-of", f"⟦{day}⟧")
        if mutant.settled({(claim, "as-of"): day}):
            yield mutant


@damages("FSE513")
def updated_after(data):
    updated = data.document.root.by_name["updated"]
    for text in ("2026-10-05", "2026-11-01", "2026-11-23"):
        yield Mutant(data, "later").put(updated.value, f"⟦{text}⟧")


@damages("FSE514")
def promoted(data):
    """News, and the repositories of others, called official: where no note changes by that."""
    for source in data.document.all("source"):
        if source.get("kind") in ("news", "guide", "web-page") or source.get("grade") == "unchecked":
            mutant = Mutant(data, source.get("kind")).put(source.by_name["grade"].value, "⟦official⟧")
            if mutant.settled({(source, "grade"): "official"}):
                yield mutant


@damages("FSE515")
def unexplained(data):
    for source in data.document.all("source"):
        if source.get("dating") == "inferred":
            mutant = Mutant(data, "source").drop(*source.all("text"))
            yield mutant.at(source.by_name["dating"].value)


@damages("FSE516")
def announced(data):
    for claim in claims(data):
        have = data.schema.declaration(claim).attributes
        if "since" in have and "until" not in claim.by_name:
            for text in ("2026-10-05", "2026-11", "2027"):
                yield Mutant(data, claim.path).set_attribute(claim, "since", f"⟦{text}⟧")


@damages("FSE611")
def another_number(data):
    """A number that only the first of two languages has."""
    for group in {text.parent for text in data.document.all("text")}:
        texts = group.all("text")
        if len(texts) == 2 and texts[0].get("xml:lang") == "it" and not texts[0].children:
            yield Mutant(data, "added").insert(texts[0].content.end, " ⟦4711⟧.")
