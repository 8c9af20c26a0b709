# SPDX-License-Identifier: MIT
"""FSE301 to 311: whether there is a way in, and how procedures hang together."""

from document import Span
from mutant import Mutant, damages

_NEW = '<step number="1"><text xml:lang="it">x</text><text xml:lang="en">y</text></step>'


def put_attribute(mutant, element, name, text, before=None):
    """Writes NAME="TEXT" into ELEMENT: for what it has, else behind the attribute BEFORE."""
    if name in element.by_name:
        return mutant.put(element.by_name[name].value, text)
    offset = element.by_name[before].whole.end if before else element.name_span.end
    return mutant.insert(offset, f' {name}="{text}"')


def add_word(mutant, element, name, text):
    """Adds the word TEXT to the list NAME of ELEMENT, which it may not have yet."""
    if name in element.by_name:
        return mutant.insert(element.by_name[name].value.end, f" {text}")
    return put_attribute(mutant, element, name, text, "audience")


def procedures(data):
    return data.document.all("procedure")


@damages("FSE301")
def all_ended(data):
    """Every procedure that holds ended the day before the dataset was updated."""
    for region in data.regions:
        current = data.facts.procedures(region)
        if not data.facts.is_active(region):
            continue
        mutant = Mutant("region")
        for procedure in current:
            put_attribute(mutant, procedure, "until", "2026-10-03", "audience")
        changes = {(procedure, "until"): "2026-10-03" for procedure in current}
        if data.losing(mutant, changes):
            yield mutant.at(data.facts.service(region).by_name["state"].value)


@damages("FSE301")
def none_there(data):
    for region in data.regions:
        if data.facts.is_active(region):
            gone = region.all("procedure")
            mutant = keep_credentials(data, data.without(Mutant("region"), *gone), gone)
            if data.losing(mutant, removed=gone):
                yield mutant.at(data.facts.service(region).by_name["state"].value)


def keep_credentials(data, mutant, gone):
    """Has the first procedure elsewhere yield the credentials that only GONE name."""
    def named(procedure):
        names = [word.text.partition(":")[0] for one in procedure.all("accepts") for word in one.words("credentials")]
        return set(names) | {one.get("credential") for one in procedure.all("output")} - {None}

    rest = [procedure for procedure in procedures(data) if procedure not in gone]
    orphans = set().union(*map(named, gone)) - set().union(*map(named, rest))
    host = next(procedure for procedure in rest if procedure.all("output"))
    for name in sorted(orphans):
        text = f'\n      <output kind="credential" credential="{name}"/>'
        mutant.insert(host.all("output")[-1].span.end, text)
    return mutant


@damages("FSE302")
def called_inactive(data):
    for region in data.regions:
        service = data.facts.service(region)
        mutant = Mutant("region").put(service.by_name["state"].value, "⟦inactive⟧")
        if data.losing(mutant, {(service, "state"): "inactive"}):
            yield mutant


@damages("FSE303")
def no_portal(data):
    for region in data.regions:
        portals = [link for link in region.all("link") if link.get("role") == "portal"]
        online = [one for one in data.facts.procedures(region) if one.get("mode") == "online"]
        if not portals or not online or data.facts.unknowns(region) & {"portal", "sign-in"}:
            continue
        mutant = data.without(Mutant("removed"), *portals).at(online[0].by_name["mode"].value)
        if data.losing(mutant, removed=portals):
            yield mutant
        mutant = Mutant("another role").at(online[0].by_name["mode"].value)
        for portal in portals:
            mutant.put(portal.by_name["role"].value, "help")
        if data.losing(mutant, {(portal, "role"): "help" for portal in portals}):
            yield mutant


@damages("FSE304")
def no_venue(data):
    """It has no venue, and no unknown says that none is known."""
    for procedure in procedures(data):
        if procedure.get("mode") != "in-person":
            continue
        unknowns = [one for one in procedure.all("unknown") if one.get("fact") == "venues"]
        gone = procedure.all("venue") + unknowns
        mutant = data.without(Mutant("procedure"), *gone)
        yield mutant.at(procedure.by_name["mode"].value)


@damages("FSE304")
def called_in_person(data):
    for procedure in procedures(data):
        if procedure.get("mode") == "in-person" or procedure.all("venue"):
            continue
        if "venues" in data.facts.unknowns(procedure):
            continue
        mutant = Mutant(procedure.get("mode")).put(procedure.by_name["mode"].value, "⟦in-person⟧")
        if data.losing(mutant, {(procedure, "mode"): "in-person"}):
            yield mutant


@damages("FSE305")
def record_twice(data):
    for record in data.document.all("source", "credential", "code-list"):
        text = data.document.bytes(record.span).decode()
        identity = record.get("id")
        copy = text.replace(f'id="{identity}"', f'id="⟦{identity}⟧"', 1)
        yield Mutant(record.path).insert(record.span.end, copy)


@damages("FSE305")
def procedure_twice(data):
    """A second one, of today, so that it is not stale; in the same region and in another."""
    for procedure in procedures(data):
        region = procedure.parent
        after = data.regions[data.regions.index(region) + 1 :]
        for other in [region] + after[:1]:
            texts = '<title xml:lang="it">x</title><title xml:lang="en">y</title>'
            if other.get("id") in ("valle-d-aosta", "provincia-autonoma-di-bolzano"):
                continue
            copy = (
                f'<procedure id="⟦{procedure.get("id")}⟧" mode="assisted" channels="doctor" '
                f'audience="anyone" sources="guide" as-of="2026-10-04">{texts}{_NEW}</procedure>'
            )
            offset = other.all("procedure")[-1].span.end
            yield Mutant("same region" if other is region else "another").insert(offset, copy)


@damages("FSE305")
def id_of_another_kind(data):
    """A procedure, which nobody names, with the id of a source: of the two, the second."""
    named = {
        word.text
        for attribute in data.document.attributes("requires", "replaces")
        for word in attribute.words()
    }
    sources = data.document.all("source")
    for number, procedure in enumerate(procedures(data)):
        if procedure.get("id") not in named:
            source = sources[number % len(sources)]
            mutant = Mutant("procedure").put(procedure.by_name["id"].value, source.get("id"))
            yield mutant.at(source.by_name["id"].value)


@damages("FSE306")
def unknown_procedure(data):
    for procedure in procedures(data):
        for name in ("requires", "replaces"):
            yield add_word(Mutant(name), procedure, name, "⟦no-such-procedure⟧")


@damages("FSE306")
def procedure_of_another_region(data):
    for procedure in procedures(data):
        index = data.regions.index(procedure.parent)
        other = data.regions[index - 1].first("procedure").get("id")
        for name in ("requires", "replaces"):
            yield add_word(Mutant(name), procedure, name, f"⟦{other}⟧")


@damages("FSE306")
def misspelt_procedure(data):
    for attribute in data.document.attributes("requires", "replaces"):
        for word in attribute.words():
            mutant = Mutant(attribute.path).put(word.span, f"⟦{word.text}{word.text[-1]}⟧")
            yield mutant.hint(f"'{word.text}'").veiling(data.resting_on(word.element))


def waits(data, first, second):
    """Whether FIRST requires SECOND, perhaps by way of others."""
    by_id = {procedure.get("id"): procedure for procedure in procedures(data)}
    todo, seen = [first], set()
    while todo:
        procedure = todo.pop()
        if procedure is second:
            return True
        if procedure not in seen:
            seen.add(procedure)
            todo += [by_id[name] for name in (procedure.get("requires") or "").split()]
    return False


@damages("FSE306")
def requires_history(data):
    for procedure in procedures(data):
        if not data.facts.is_current(procedure):
            continue
        for other in procedure.parent.all("procedure"):
            if not data.facts.is_current(other) and not waits(data, other, procedure):
                text = f"⟦{other.get('id')}⟧"
                yield add_word(Mutant("requires"), procedure, "requires", text)


@damages("FSE307")
def requires_itself(data):
    for procedure in procedures(data):
        text = f"⟦{procedure.get('id')}⟧"
        yield add_word(Mutant("itself"), procedure, "requires", text)


@damages("FSE307")
def require_each_other(data):
    """Two that hold, or two of history. The circle is named at its first member."""
    for procedure in procedures(data):
        siblings = procedure.parent.all("procedure")
        for other in siblings[siblings.index(procedure) + 1 :]:
            if data.facts.is_current(procedure) != data.facts.is_current(other):
                continue
            if waits(data, procedure, other) or waits(data, other, procedure):
                continue
            mutant = Mutant("two")
            add_word(mutant, procedure, "requires", f"⟦{other.get('id')}⟧")
            yield add_word(mutant, other, "requires", procedure.get("id"))


@damages("FSE307")
def circle_of_three(data):
    for region in data.regions:
        for kind in (True, False):
            members = [
                procedure
                for procedure in region.all("procedure")
                if data.facts.is_current(procedure) == kind and not procedure.get("requires")
            ]
            for first, second, third in zip(members, members[1:], members[2:]):
                mutant = Mutant("three")
                add_word(mutant, first, "requires", f"⟦{second.get('id')}⟧")
                add_word(mutant, second, "requires", third.get("id"))
                yield add_word(mutant, third, "requires", first.get("id"))


@damages("FSE308")
def unknown_venue(data):
    for venue in data.document.all("venue"):
        code = venue.by_name["code"]
        wrong = code.text + code.text[-1]
        yield Mutant("misspelt").put(code.value, f"⟦{wrong}⟧").hint(f"'{code.text}'")
        for name in ("town-hall-of-rome", "post-office", "Pharmacy!"):
            yield Mutant("invented").put(code.value, f"⟦{name}⟧")


@damages("FSE309")
def wrong_number(data):
    for step in data.document.all("step"):
        number = step.by_name["number"]
        steps = step.parent.all("step")
        hint = f'number="{number.text}"'
        for text in (str(len(steps) + 1), "0", "x", "", number.text + ".", "99"):
            yield Mutant("wrong").put(number.value, f"⟦{text}⟧").hint(hint)
        yield Mutant("none").remove(number.whole).at(step.name_span).hint(hint)


@damages("FSE309")
def step_lost(data):
    """Only the first number behind the gap is named: it moves all behind it."""
    for step in data.document.all("step"):
        steps = step.parent.all("step")
        index = steps.index(step)
        if index + 1 < len(steps):
            mutant = Mutant("step").remove(data.document.line_of(step.span))
            yield mutant.at(steps[index + 1].by_name["number"].value)


@damages("FSE309")
def step_twice(data):
    for step in data.document.all("step"):
        copy = data.document.bytes(step.span).decode()
        number = step.get("number")
        marked = copy.replace(f'"{number}"', f'"⟦{number}⟧"', 1)
        yield Mutant("step").insert(step.span.end, marked)


def replacements(data):
    """Each word of a replaces: (word, the one that replaces, the replaced one)."""
    by_id = {procedure.get("id"): procedure for procedure in procedures(data)}
    for procedure in procedures(data):
        for word in procedure.words("replaces"):
            yield word, procedure, by_id[word.text]


@damages("FSE310")
def replaces_newer(data):
    """What is replaced has evidence of yesterday."""
    for word, procedure, other in replacements(data):
        for date in ("2026-10-04", "2026-10"):
            mutant = Mutant("replaced").at(word.span)
            put_attribute(mutant, other, "as-of", date, "sources")
            changes = {(other, "as-of"): date}
            if data.facts.date(procedure) < "2026-10" and data.losing(mutant, changes):
                yield mutant


@damages("FSE311")
def replaces_itself(data):
    for procedure in procedures(data):
        changes = {(procedure, "replaces"): procedure.get("id")}
        mutant = add_word(Mutant("itself"), procedure, "replaces", f"⟦{procedure.get('id')}⟧")
        if procedure.get("replaces"):
            changes = {(procedure, "replaces"): procedure.get("replaces") + " " + procedure.get("id")}
        if is_still_open(data, changes) and data.losing(mutant, changes):
            yield mutant


@damages("FSE311")
def replace_each_other(data):
    """The older one bears the date of the newer, else it would be older than what it replaces."""
    for word, procedure, other in replacements(data):
        if other.get("replaces") or other.get("until"):
            continue
        date = data.facts.date(procedure)
        changes = {(other, "replaces"): procedure.get("id"), (other, "as-of"): date}
        mutant = Mutant("two")
        first = min(procedure, other, key=lambda one: one.span)
        text = procedure.get("id")
        add_word(mutant, other, "replaces", f"⟦{text}⟧" if first is other else text)
        put_attribute(mutant, other, "as-of", date, "sources")
        if first is procedure:
            mutant.at(word.span)
        if is_still_open(data, changes) and data.losing(mutant, changes):
            yield mutant


def is_still_open(data, changes):
    """Whether every region still has a procedure that holds, and none that does requires one that
    does not: what becomes history would else be missed."""
    from facts import Facts

    facts = Facts(data.document, changes)
    for region in data.regions:
        current = facts.procedures(region)
        names = {one.get("id") for one in current}
        if not current or any(set((one.get("requires") or "").split()) - names for one in current):
            return False
    return True
