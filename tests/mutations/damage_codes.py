# SPDX-License-Identifier: MIT
"""FSE312 to 315: codes without a description, and what is said twice or called unknown although
it is there."""

from mutant import Mutant, damages

# The types of the schema whose code list has another name.
_LISTS = {"venue-code": "venue", "document-code": "document", "consent-code": "consent"}
_LISTS |= {"channel-list": "channel"}
_NO_LIST = {"jurisdiction-id", "credential-id", "credential-uses", "code-list-id", "xs:boolean"}


def first_uses(data):
    """For each (code list, code) the place where a record first uses it."""
    found = {}
    for attribute in data.document.attributes():
        kind = data.schema.type_of(attribute)
        if kind in _NO_LIST or not data.schema.words(kind):
            continue
        for word in attribute.words():
            found.setdefault((_LISTS.get(kind, kind), word.text), word.span)
    return found


@damages("FSE312")
def no_description(data):
    uses = first_uses(data)
    for code in data.document.all("code"):
        use = uses.get((code.parent.get("id"), code.get("value")))
        if use and len(code.parent.children) > 1:
            mutant = Mutant(data, code.parent.get("id")).drop(code)
            yield mutant.at(use).hint(code.get("value"))


@damages("FSE312")
def no_list(data):
    """One finding for all its codes, at the first use of one."""
    uses = first_uses(data)
    for codes in data.document.all("code-list"):
        places = [uses.get((codes.get("id"), code.get("value"))) for code in codes.all("code")]
        first = min(filter(None, places))
        yield Mutant(data, "code-list").drop(codes).at(first).hint(codes.get("id"))


@damages("FSE312")
def misspelt_description(data):
    """The list has a code that nobody uses, and lacks the one that is used."""
    uses = first_uses(data)
    for code in data.document.all("code"):
        use = uses.get((code.parent.get("id"), code.get("value")))
        if use:
            value = code.by_name["value"].value
            yield Mutant(data, code.parent.get("id")).put(value, code.get("value") + "s").at(use)


@damages("FSE313")
def code_twice(data):
    for code in data.document.all("code"):
        old, new = f'"{code.get("value")}"', f'"⟦{code.get("value")}⟧"'
        yield Mutant(data, "after itself").copy(code, old, new)
        yield Mutant(data, "at the end").copy(code, old, new, code.parent.children[-1])


@damages("FSE314")
def word_twice(data):
    for attribute in data.document.attributes("sources", "channels", "replaces", "requires"):
        words = attribute.words()
        for word in words:
            mutant = Mutant(data, attribute.path).insert(words[-1].span.end, f" ⟦{word.text}⟧")
            yield mutant.stretching("FSE506")  # it is about all the words


@damages("FSE314")
def element_twice(data):
    """A venue of a programme is another one than that without."""
    for element in data.document.all("venue", "document", "consent", "host"):
        if element.get("programme"):
            continue
        word = element.get("name") or element.get("code")
        yield Mutant(data, element.path).copy(element, f'"{word}"', f'"⟦{word}⟧"')


# For each fact that a procedure can call unknown, the element that gives it.
_FACTS = {
    "venues": "venue",
    "credentials": "accepts",
    "documents": "document",
    "consents": "consent",
}


@damages("FSE315")
def known_and_unknown(data):
    for procedure in data.document.all("procedure"):
        for fact, element in _FACTS.items():
            if procedure.all(element):
                xml = f'<unknown fact="⟦{fact}⟧" sources="guide"/>'
                yield Mutant(data, fact).append(procedure, xml)
    for region in data.regions:
        if data.facts.portal(region):
            xml = '<unknown fact="⟦portal⟧" sources="guide"/>'
            yield Mutant(data, "portal").append(region, xml)


@damages("FSE315")
def unexplained_unknown(data):
    """One that says in a text what exactly is not known, without that text."""
    for unknown in data.document.all("unknown"):
        element = _FACTS.get(unknown.get("fact"))
        if element and unknown.parent.all(element) and unknown.children:
            mutant = Mutant(data, unknown.get("fact")).drop(*unknown.children)
            yield mutant.at(unknown.by_name["fact"].value)
