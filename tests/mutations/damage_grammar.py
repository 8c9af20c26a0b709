# SPDX-License-Identifier: MIT
"""FSE006 to 009: elements and attributes that the schema does not have there, or misses."""

from mutant import Mutant, damages


def misspelt(name):
    """NAME with its last letter twice: no other is as near."""
    return name + name[-1]


def with_child(data, mutant, element, xml):
    """Writes XML into ELEMENT; into a text just where that ends."""
    if data.schema.declaration(element).is_text:
        return mutant.insert(element.content.end, xml)
    return mutant.append(element, xml)


@damages("FSE006")
def unknown_child(data):
    for element in data.document.elements:
        xml = '<⟦remark⟧ lang="it">x</remark>'
        yield with_child(data, Mutant(data, f"in {element.path}"), element, xml)
        if element.parent:
            yield Mutant(data, f"before {element.path}").before(element, "<⟦remark⟧/>")


# Elements with all that they need.
_COMPLETE = {
    "venue": '<venue code="pharmacy"/>',
    "step": '<step number="1"><text xml:lang="it">x</text></step>',
    "document": '<document code="delegation"/>',
    "note": '<note sources="guide"><text xml:lang="it">x</text></note>',
    "host": '<host name="www.example.it" sources="guide"/>',
}


@damages("FSE006")
def child_of_another(data):
    """An element that the schema has elsewhere."""
    for element in data.document.elements:
        names = [particle.name for particle in data.schema.declaration(element).particles]
        other = next(name for name in _COMPLETE if name not in names)
        xml = _COMPLETE[other].replace(other, f"⟦{other}⟧", 1)
        yield with_child(data, Mutant(data, element.path), element, xml)


@damages("FSE006")
def foreign_child(data):
    """An element of the right name in another namespace."""
    for element in data.document.elements:
        for particle in data.schema.declaration(element).particles[:1]:
            xml = f'<⟦x:{particle.name}⟧ xmlns:x="urn:x"/>'
            yield Mutant(data, element.path).append(element, xml)


@damages("FSE006")
def second_of_one(data):
    """A second one of what may be there once, a copy of the first."""
    for parent in data.document.elements:
        for particle in data.schema.declaration(parent).particles:
            for child in parent.all(particle.name):
                if not particle.repeats:
                    mutant = Mutant(data, child.path)
                    yield mutant.copy(child, f"<{child.name}", f"<⟦{child.name}⟧")


@damages("FSE006")
def moved_to_the_end(data):
    """The last of a kind, after the last of all: after it are others, so that none of its own
    kind changes its place. Two children at least stay where they are."""
    for parent in data.document.elements:
        for index, child in enumerate(parent.children):
            after = parent.children[index + 1 :]
            if len(after) >= 2 and child.name not in {other.name for other in after}:
                yield moved(data, child, data.document.line_of(after[-1].span).end)


@damages("FSE006")
def moved_to_the_start(data):
    """The first of a kind, before the first child of all."""
    for parent in data.document.elements:
        for name in sorted({child.name for child in parent.children}):
            child = parent.first(name)
            if parent.children.index(child) >= 2:
                yield moved(data, child, data.document.line_of(parent.children[0].span).start)


def moved(data, child, offset):
    line = data.document.line_of(child.span)
    text = data.document.bytes(line).decode()
    marked = text.replace(f"<{child.name}", f"<⟦{child.name}⟧", 1)
    return Mutant(data, child.path).move(line, offset, marked)


@damages("FSE006")
def misspelt_element(data):
    """It is read as what it is meant to be: nothing but its name is found."""
    for element in data.document.elements:
        if element.parent:
            name = misspelt(element.name)
            mutant = Mutant(data, element.path).put(element.name_span, f"⟦{name}⟧")
            if element.end_name:
                mutant.put(element.end_name, name)
            yield mutant.hint(element.name)


@damages("FSE007")
def no_child(data):
    """All children of a required kind are gone: it is missing before what comes after it, or in
    its parent."""
    for parent in data.document.elements:
        particles = data.schema.declaration(parent).particles
        for index, particle in enumerate(particles):
            if not particle.is_required:
                continue
            if any(data.document.is_instructed(one) for one in [parent, *parent.all(particle.name)]):
                continue  # the suppression would cover nothing
            later = {other.name for other in particles[index + 1 :]}
            rest = [child for child in parent.children if child.name in later]
            mutant = Mutant(data, f"{parent.path}: {particle.name}")
            mutant.drop(*parent.all(particle.name)).veiling(parent)
            yield mutant.at(rest[0].name_span if rest else parent.name_span)


@damages("FSE008")
def unknown_attribute(data):
    for element in data.document.elements:
        yield Mutant(data, element.path).add_attribute(element, '⟦remark⟧="x"')


@damages("FSE008")
def attribute_of_another(data):
    for element in data.document.elements:
        have = data.schema.declaration(element).attributes
        other = next(name for name in ("href", "state", "as-of") if name not in have)
        yield Mutant(data, element.path).add_attribute(element, f'⟦{other}⟧="x"')


@damages("FSE008")
def foreign_attribute(data):
    for element in data.document.elements:
        mutant = Mutant(data, element.path)
        default = element.by_name.get("xmlns")  # it comes first, wherever it stands
        at = default.whole.end if default else element.name_span.end
        mutant.insert(at, ' xmlns:x="urn:x"')
        yield mutant.add_attribute(element, '⟦x:id⟧="x"')


@damages("FSE008")
def misspelt_attribute(data):
    """It is read as what it is meant to be: nothing but its name is found."""
    for attribute in data.document.attributes():
        if ":" in attribute.name or attribute.name == "xmlns":
            continue
        mutant = Mutant(data, attribute.path)
        mutant.put(attribute.name_span, f"⟦{misspelt(attribute.name)}⟧")
        yield mutant.hint(attribute.name)


@damages("FSE008")
def unprefixed_language(data):
    for attribute in data.document.attributes("xml:lang"):
        mutant = Mutant(data, attribute.path).put(attribute.name_span, "⟦lang⟧")
        yield mutant.hint("xml:lang")


@damages("FSE009")
def no_attribute(data):
    for attribute in data.document.attributes():
        row = data.schema.declaration(attribute.element).attributes.get(attribute.name)
        if row and row.is_required:
            mutant = Mutant(data, attribute.path).remove(attribute.whole)
            yield mutant.veiling(attribute.element).at(attribute.element.name_span)
