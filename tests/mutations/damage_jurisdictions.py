# SPDX-License-Identifier: MIT
"""FSE1xx: the 21 jurisdictions, their codes, names and order."""

from mutant import Mutant, damages

# The schemes of codes: attributes of a region and of its crosswalk.
_CODES = ["istat-region", "iso-3166-2", "nuts-2", "ministry-of-health"]
_CROSSWALK = ["dpc-covid-19", "vaccine-area", "revenue-agency", "istat-province", "hl7-oid"]

# Codes that have the right shape and are no jurisdiction's.
_NOBODYS = {
    "istat-region": "99",
    "iso-3166-2": "IT-99",
    "nuts-2": "ITI9",
    "ministry-of-health": "999",
    "dpc-covid-19": "99",
    "vaccine-area": "XYZ",
    "revenue-agency": "99",
    "istat-province": "999",
    "hl7-oid": "2.16.840.1.113883.2.9.2.999",
}

# The languages, beside Italian, in which a jurisdiction has an official name.
_OFFICIAL = {"valle-d-aosta": ["fr"], "provincia-autonoma-di-bolzano": ["de"]}


def code_attributes(region):
    """All codes of REGION: its own and those of its crosswalk."""
    walk = region.first("crosswalk")
    found = [region.by_name[name] for name in _CODES]
    return found + [walk.by_name[name] for name in _CROSSWALK if name in walk.by_name]


def bare_copy(data, region, identity):
    """REGION once more, with as little in it as the schema and the other rules ask for."""
    attributes = data.document.bytes(region.tag).decode()
    attributes = attributes.replace(f'id="{region.get("id")}"', f'id="{identity}"', 1)
    names = "".join(data.document.bytes(name.span).decode() for name in region.all("name"))
    walk = data.document.bytes(region.first("crosswalk").span).decode()
    service = '<service state="inactive" sources="medreminder-2026" as-of="2026-10-04"/>'
    return f"{attributes}{names}{walk}{service}</region>"


@damages("FSE101")
def no_jurisdiction(data):
    """What only it names, credentials and sources, is not unused: it would be named there."""
    for region in data.regions:
        mutant = Mutant(data, "region").drop(region)
        yield mutant.at(data.document.root.name_span).hint(region.get("id"))


@damages("FSE102")
def misspelt_jurisdiction(data):
    for region in data.regions:
        identity = region.by_name["id"]
        for name in (identity.text + identity.text[-1], identity.text[:-1]):
            mutant = Mutant(data, "misspelt").put(identity.value, f"⟦{name}⟧")
            yield mutant.hint(f"'{identity.text}'")


@damages("FSE102")
def invented_jurisdiction(data):
    for region in data.regions:
        for name in ("atlantide", "trentino-alto-adige", "x"):
            value = region.by_name["id"].value
            yield Mutant(data, "invented").put(value, f"⟦{name}⟧")


@damages("FSE102")
def one_jurisdiction_too_many(data):
    """A 22nd region, whose codes are those of a true one."""
    for region in data.regions:
        copy = bare_copy(data, region, "⟦atlantide⟧")
        yield Mutant(data, "added").after(region, copy)


@damages("FSE103")
def jurisdiction_twice(data):
    for region in data.regions:
        copy = bare_copy(data, region, f"⟦{region.get('id')}⟧")
        yield Mutant(data, "copied").after(region, copy)


@damages("FSE103")
def id_of_another(data):
    """Its codes tell which of the two is meant."""
    for region in data.regions:
        for other in data.regions:
            if other is not region:
                value = region.by_name["id"].value
                mutant = Mutant(data, "renamed").put(value, f"⟦{other.get('id')}⟧")
                yield mutant.hint(region.get("id"))


@damages("FSE104")
def code_of_another(data):
    for region in data.regions:
        for code in code_attributes(region):
            others = {
                attribute.text
                for other in data.regions
                for attribute in code_attributes(other)
                if attribute.name == code.name
            }
            for text in sorted(others - {code.text}) + [_NOBODYS[code.name]]:
                mutant = Mutant(data, code.path).put(code.value, f"⟦{text}⟧")
                yield mutant.hint(f"'{code.text}'")


@damages("FSE104")
def malformed_code(data):
    """That it has not even the shape of a code need not be said."""
    for region in data.regions:
        for code in code_attributes(region):
            mutant = Mutant(data, code.path).put(code.value, f"⟦{code.text}x⟧")
            yield mutant.hint(f"'{code.text}'")


@damages("FSE104")
def no_province_code(data):
    for region in data.regions:
        code = region.first("crosswalk").by_name.get("istat-province")
        if code:
            mutant = Mutant(data, code.path).remove(code.whole)
            yield mutant.at(code.element.name_span).hint(code.text)


@damages("FSE104")
def province_code_too_many(data):
    for region in data.regions:
        walk = region.first("crosswalk")
        if "istat-province" not in walk.by_name:
            yield Mutant(data, walk.path).set_attribute(walk, "istat-province", "⟦021⟧")


@damages("FSE104")
def ids_exchanged(data):
    """Both ids are in the midst of all the codes of the other."""
    for index, region in enumerate(data.regions):
        for other in data.regions[index + 1 :]:
            first, second = region.by_name["id"], other.by_name["id"]
            mutant = Mutant(data, "exchanged").put(first.value, f"⟦{second.text}⟧")
            yield mutant.put(second.value, f"⟦{first.text}⟧")


def names(data):
    return [name for region in data.regions for name in region.all("name")]


@damages("FSE105")
def misspelt_name(data):
    for name in names(data):
        for text in (name.text + "a", name.text.upper(), name.text[1:], f"Regione {name.text}"):
            mutant = Mutant(data, name.path).put(name.text_span, f"⟦{text}⟧")
            yield mutant.hint(f"'{name.text}'")
        if "-" in name.text:
            text = name.text.replace("-", " ")
            yield Mutant(data, name.path).put(name.text_span, f"⟦{text}⟧")


@damages("FSE105")
def name_of_another(data):
    for name in names(data):
        for other in names(data):
            own = [sibling.text for sibling in name.parent.all("name")]
            if other.get("xml:lang") == name.get("xml:lang") and other.text not in own:
                yield Mutant(data, name.path).put(name.text_span, f"⟦{other.text}⟧")


@damages("FSE105")
def name_of_another_language(data):
    for name in names(data):
        for other in name.parent.all("name"):
            if other.text != name.text:
                mutant = Mutant(data, name.path).put(name.text_span, f"⟦{other.text}⟧")
                yield mutant.hint("xml:lang=")


@damages("FSE106")
def other_kind(data):
    kinds = ["region", "autonomous-province"]
    for region in data.regions:
        kind = region.by_name["kind"]
        other = kinds[1 - kinds.index(kind.text)]
        mutant = Mutant(data, kind.path).put(kind.value, f"⟦{other}⟧")
        yield mutant.hint(f"'{kind.text}'")


@damages("FSE107")
def out_of_order(data):
    """One region at the place of another. Of two neighbours that change places, either could be
    the one that was moved: the second of the two, as they now stand, is named."""
    lines = [data.document.line_of(region.span) for region in data.regions]
    for i, line in enumerate(lines):
        for j, other in enumerate(lines):
            if j not in (i, i + 1):
                yield moved_region(data, i, line, other.start, j)
        if i < len(lines) - 1:
            yield moved_region(data, i, line, lines[-1].end, len(lines))


def moved_region(data, index, line, offset, target):
    text = data.document.bytes(line).decode()
    identity = data.regions[index].get("id")
    mutant = Mutant(data, "region")
    if target == index - 1:  # it is now before its neighbour
        neighbour = data.regions[target].by_name["id"]
        return mutant.move(line, offset, text).at(neighbour.value)
    marked = text.replace(f'id="{identity}"', f'id="⟦{identity}⟧"', 1)
    return mutant.move(line, offset, marked)


@damages("FSE108")
def no_official_name(data):
    for name in names(data):
        if name.get("xml:lang") in _OFFICIAL.get(name.parent.get("id"), []):
            mutant = Mutant(data, name.path).drop(name)
            yield mutant.at(name.parent.name_span).hint(name.text)
