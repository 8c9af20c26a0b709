# SPDX-License-Identifier: MIT
"""FSE305 to 311: procedures, and how they hang together."""

from mutant import Mutant, damages


def procedures(data):
    """Those of regions."""
    return [one for one in data.document.all("procedure") if one.parent in data.regions]


@damages("FSE305")
def record_twice(data):
    for record in data.document.all("source", "credential", "code-list"):
        identity = record.get("id")
        yield Mutant(data, record.path).copy(record, f'id="{identity}"', f'id="⟦{identity}⟧"')


@damages("FSE305")
def procedure_twice(data):
    """A second one, of today, so that it is not stale; in the same region and in another."""
    for procedure in procedures(data):
        region = procedure.parent
        after = data.regions[data.regions.index(region) + 1 :]
        for other in [region] + after[:1]:
            step = f'<step number="1">{data.texts("text", other)}</step>'
            xml = (
                f'<procedure id="⟦{procedure.get("id")}⟧" mode="assisted" channels="doctor" '
                'audience="anyone" sources="medreminder-2026" as-of="2026-10-04">'
                f'{data.texts("title", other)}{step}</procedure>'
            )
            place = "same region" if other is region else "another"
            yield Mutant(data, place).after(other.all("procedure")[-1], xml)


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
            mutant = Mutant(data, "procedure").put(procedure.by_name["id"].value, source.get("id"))
            yield mutant.at(source.by_name["id"].value)


@damages("FSE305")
def claim_twice(data):
    """A service or link with the id of another, which comes before it."""
    for claim in data.document.all("service", "link"):
        if claim.parent.name == "region" and "id" not in claim.by_name:
            name = data.document.all("credential")[0].get("id")
            yield Mutant(data, claim.name).set_attribute(claim, "id", f"⟦{name}⟧")


@damages("FSE306")
def unknown_procedure(data):
    for procedure in procedures(data):
        for name in ("requires", "replaces"):
            mutant = Mutant(data, name).add_word(procedure, name, "⟦no-such-procedure⟧")
            yield mutant.veiling(procedure)


@damages("FSE306")
def procedure_of_another_region(data):
    for procedure in procedures(data):
        index = data.regions.index(procedure.parent)
        other = data.regions[index - 1].first("procedure").get("id")
        for name in ("requires", "replaces"):
            yield Mutant(data, name).add_word(procedure, name, f"⟦{other}⟧")


@damages("FSE306")
def misspelt_procedure(data):
    for attribute in data.document.attributes("requires", "replaces"):
        for word in attribute.words():
            mutant = Mutant(data, attribute.path)
            mutant.put(word.span, f"⟦{word.text}{word.text[-1]}⟧").hint(f"'{word.text}'")
            yield mutant.veiling(word.element)


@damages("FSE306")
def unknown_claim(data):
    """Of a service or a link; not the id of another kind either."""
    for claim in data.document.all("service", "link"):
        if claim.parent.name != "region":
            continue
        for name in ("no-such-claim", claim.parent.first("procedure").get("id")):
            mutant = Mutant(data, claim.name).add_word(claim, "replaces", f"⟦{name}⟧")
            yield mutant.veiling(claim)


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
                yield Mutant(data, "requires").add_word(procedure, "requires", text)


@damages("FSE307")
def requires_itself(data):
    for procedure in procedures(data):
        text = f"⟦{procedure.get('id')}⟧"
        yield Mutant(data, "itself").add_word(procedure, "requires", text)


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
            mutant = Mutant(data, "two")
            mutant.add_word(procedure, "requires", f"⟦{other.get('id')}⟧")
            yield mutant.add_word(other, "requires", procedure.get("id"))


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
                mutant = Mutant(data, "three")
                mutant.add_word(first, "requires", f"⟦{second.get('id')}⟧")
                mutant.add_word(second, "requires", third.get("id"))
                yield mutant.add_word(third, "requires", first.get("id"))


@damages("FSE308")
def unknown_venue(data):
    for venue in data.document.all("venue"):
        code = venue.by_name["code"]
        wrong = code.text + code.text[-1]
        yield Mutant(data, "misspelt").put(code.value, f"⟦{wrong}⟧").hint(f"'{code.text}'")
        for name in ("town-hall-of-rome", "post-office", "Pharmacy!"):
            yield Mutant(data, "invented").put(code.value, f"⟦{name}⟧")


@damages("FSE309")
def wrong_number(data):
    for step in data.document.all("step"):
        number = step.by_name["number"]
        steps = step.parent.all("step")
        hint = f'number="{number.text}"'
        for text in (str(len(steps) + 1), "0", "x", "", number.text + ".", "99"):
            yield Mutant(data, "wrong").put(number.value, f"⟦{text}⟧").hint(hint)
        yield Mutant(data, "none").remove(number.whole).at(step.name_span).hint(hint)


@damages("FSE309")
def step_lost(data):
    """Only the first number after the gap is named: it moves all those after it."""
    for step in data.document.all("step"):
        steps = step.parent.all("step")
        index = steps.index(step)
        if index + 1 < len(steps):
            mutant = Mutant(data, "step").drop(step)
            yield mutant.at(steps[index + 1].by_name["number"].value)


@damages("FSE309")
def step_twice(data):
    for step in data.document.all("step"):
        number = step.get("number")
        yield Mutant(data, "step").copy(step, f'"{number}"', f'"⟦{number}⟧"')


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
            mutant = Mutant(data, "replaced").set_attribute(other, "as-of", date).at(word.span)
            changes = {(other, "as-of"): date}
            if not data.facts.supports(other, date):
                mutant.add_word(other, "sources", "medreminder-2026")
                changes[(other, "sources")] = other.get("sources") + " medreminder-2026"
            if data.facts.date(procedure) < "2026-10" and mutant.settled(changes):
                yield mutant


def is_still_open(data, changes):
    """Whether every region still has a procedure that holds, and none that does requires one that
    does not: what becomes history would else be missed."""
    facts = data.facts.changed(changes)
    for region in data.regions:
        current = facts.procedures(region)
        names = {one.get("id") for one in current}
        required = {word for one in current for word in (one.get("requires") or "").split()}
        if not current or required - names:
            return False
    return True


@damages("FSE311")
def replaces_itself(data):
    for procedure in procedures(data):
        name = procedure.get("id")
        replaces = " ".join(filter(None, [procedure.get("replaces"), name]))
        mutant = Mutant(data, "itself").add_word(procedure, "replaces", f"⟦{name}⟧")
        changes = {(procedure, "replaces"): replaces}
        if is_still_open(data, changes) and mutant.settled(changes):
            yield mutant


@damages("FSE311")
def claim_replaces_itself(data):
    for claim in data.document.all("service", "link"):
        if claim.parent.name == "region" and "id" not in claim.by_name and "replaces" not in claim.by_name:
            mutant = Mutant(data, claim.name).set_attribute(claim, "id", "self")
            yield mutant.set_attribute(claim, "replaces", "⟦self⟧")


@damages("FSE311")
def replace_each_other(data):
    """The older one bears the date of the newer, else it would be older than what it replaces."""
    for word, procedure, other in replacements(data):
        if other.get("replaces") or other.get("until"):
            continue
        date, name = data.facts.date(procedure), procedure.get("id")
        if not data.facts.supports(other, date):
            continue
        is_first = procedure.span < other.span
        mutant = Mutant(data, "two").set_attribute(other, "as-of", date)
        mutant.add_word(other, "replaces", name if is_first else f"⟦{name}⟧")
        if is_first:
            mutant.at(word.span)
        changes = {(other, "replaces"): name, (other, "as-of"): date}
        if is_still_open(data, changes) and mutant.settled(changes):
            yield mutant
