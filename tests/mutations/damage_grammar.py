# SPDX-License-Identifier: MIT
"""FSE006 to 010: what the schema does not allow."""

import re

from document import Span
from mutant import Mutant, damages


def point(offset):
    return Span(offset, offset)


def misspelt(name):
    """NAME with its last letter twice: no other is as near."""
    return name + name[-1]


def about(data, attribute):
    """A mutant of ATTRIBUTE; what rests on its record or source may be in doubt."""
    return Mutant(attribute.path).veiling(data.resting_on(attribute.element))


def opened(element):
    """The edits that give an empty ELEMENT an end tag: (span, text before the content)."""
    return Span(element.tag.end - 2, element.tag.end), ">", f"</{element.name}>"


def with_content(mutant, element, content):
    """Writes CONTENT into ELEMENT, behind what is in it."""
    if element.is_empty:
        span, before, behind = opened(element)
        return mutant.put(span, before + content + behind)
    return mutant.put(point(element.content.end), content)


# FSE006


@damages("FSE006")
def unknown_child(data):
    for element in data.document.elements:
        content = '<⟦remark⟧ lang="it">x</remark>'
        yield with_content(Mutant(f"in {element.path}"), element, content)
        if element.parent:
            mutant = Mutant(f"before {element.path}")
            yield mutant.put(point(element.span.start), "<⟦remark⟧/>")


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
        content = _COMPLETE[other].replace(other, f"⟦{other}⟧", 1)
        yield with_content(Mutant(element.path), element, content)


@damages("FSE006")
def foreign_child(data):
    """An element of the right name in another namespace."""
    for element in data.document.elements:
        for particle in data.schema.declaration(element).particles[:1]:
            content = f'<⟦x:{particle.name}⟧ xmlns:x="urn:x"/>'
            yield with_content(Mutant(element.path), element, content)


@damages("FSE006")
def second_of_one(data):
    """A second one of what may be there once, a copy of the first."""
    for parent in data.document.elements:
        for particle in data.schema.declaration(parent).particles:
            for child in parent.all(particle.name):
                if particle.repeats:
                    continue
                copy = data.document.bytes(child.span).decode()
                marked = copy.replace(f"<{child.name}", f"<⟦{child.name}⟧", 1)
                yield Mutant(child.path).put(point(child.span.end), marked)


@damages("FSE006")
def moved_to_the_end(data):
    """The first of a kind, behind the last of another kind: it was before all of these, so that
    none of its own kind changes its place. Two children at least stay where they are."""
    for parent in data.document.elements:
        names = [child.name for child in parent.children]
        for child in parent.children:
            behind = names[parent.children.index(child) + 1 :]
            if behind.count(child.name) or len(set(behind)) == 0 or len(behind) < 2:
                continue
            yield move(data, child, parent.children[-1].span.end)


@damages("FSE006")
def moved_to_the_start(data):
    """The first of a kind, before the first child of all."""
    for parent in data.document.elements:
        for name in {child.name for child in parent.children}:
            child = parent.first(name)
            if parent.children.index(child) >= 2:
                yield move(data, child, parent.children[0].span.start)


def move(data, child, offset):
    text = data.document.bytes(child.span).decode()
    marked = text.replace(f"<{child.name}", f"<⟦{child.name}⟧", 1)
    return Mutant(child.path).move(data, child.span, offset, marked)


@damages("FSE006")
def misspelt_element(data):
    """It is read as what it is meant to be: nothing but its name is found."""
    for element in data.document.elements:
        if element.parent:
            name = misspelt(element.name)
            mutant = Mutant(element.path).put(element.name_span, f"⟦{name}⟧")
            if element.end_name:
                mutant.put(element.end_name, name)
            yield mutant.hint(element.name)


# FSE007


@damages("FSE007")
def no_child(data):
    """All children of a required kind are gone: it is missing before what comes behind it, or in
    its parent."""
    for parent in data.document.elements:
        particles = data.schema.declaration(parent).particles
        for index, particle in enumerate(particles):
            if not particle.is_required:
                continue
            mutant = Mutant(f"{parent.path}: {particle.name}")
            for child in parent.all(particle.name):
                mutant.remove(child.span)
            later = {other.name for other in particles[index + 1 :]}
            rest = [child for child in parent.children if child.name in later]
            mutant.veiling(data.resting_on(parent))
            yield mutant.at(rest[0].name_span if rest else parent.name_span)


# FSE008


@damages("FSE008")
def unknown_attribute(data):
    for element in data.document.elements:
        yield Mutant(element.path).put(point(element.name_span.end), ' ⟦remark⟧="x"')


@damages("FSE008")
def attribute_of_another(data):
    for element in data.document.elements:
        have = data.schema.declaration(element).attributes
        other = next(name for name in ("href", "state", "as-of") if name not in have)
        yield Mutant(element.path).put(point(element.name_span.end), f' ⟦{other}⟧="x"')


@damages("FSE008")
def foreign_attribute(data):
    for element in data.document.elements:
        text = ' xmlns:x="urn:x" ⟦x:id⟧="x"'
        yield Mutant(element.path).put(point(element.name_span.end), text)


@damages("FSE008")
def misspelt_attribute(data):
    """It is read as what it is meant to be: nothing but its name is found."""
    for attribute in data.document.attributes():
        if ":" in attribute.name or attribute.name == "xmlns":
            continue
        mutant = Mutant(attribute.path)
        name = misspelt(attribute.name)
        yield mutant.put(attribute.name_span, f"⟦{name}⟧").hint(attribute.name)


@damages("FSE008")
def unprefixed_language(data):
    for attribute in data.document.attributes("xml:lang"):
        mutant = Mutant(attribute.path).put(attribute.name_span, "⟦lang⟧")
        yield mutant.hint("xml:lang")


# FSE009


@damages("FSE009")
def no_attribute(data):
    for attribute in data.document.attributes():
        row = data.schema.declaration(attribute.element).attributes.get(attribute.name)
        if row and row.is_required:
            mutant = about(data, attribute).remove(attribute.whole)
            yield mutant.at(attribute.element.name_span)


# FSE010

# Values of which another rule speaks, and better.
_OTHERS = {
    "regions/@schema-version",  # wrong-root
    "region/@id",  # unknown-jurisdiction
    "region/@istat-region",  # code-mismatch
    "region/@iso-3166-2",
    "region/@nuts-2",
    "region/@ministry-of-health",
    "region/procedure/accepts/@credentials",  # unknown-credential
    "region/procedure/output/@credential",
    "region/procedure/venue/@code",  # unknown-venue
    "region/procedure/step/@number",  # step-order
}
_NAMED = {"requires", "replaces", "law", "sources"}  # unknown-source, unknown-prerequisite


def is_open(data, attribute):
    """Whether nearly any value is fine, or another rule speaks of it."""
    kind = data.schema.type_of(attribute)
    return (
        kind in (None, "line", "slug", "xs:anyURI")
        or attribute.path in _OTHERS
        or attribute.element.name == "crosswalk"
        or attribute.name in _NAMED
    )


@damages("FSE010")
def foreign_word(data):
    """A word that a closed list, or the pattern of a date, does not have."""
    for attribute in data.document.attributes():
        if not is_open(data, attribute):
            value = f"⟦{attribute.raw.decode()}-zzz⟧"
            yield about(data, attribute).put(attribute.value, value)


@damages("FSE010")
def misspelt_word(data):
    for attribute in data.document.attributes():
        words = data.schema.words(data.schema.type_of(attribute))
        if not words or is_open(data, attribute) or attribute.text not in words:
            continue
        value = f"⟦{misspelt(attribute.text)}⟧"
        yield about(data, attribute).put(attribute.value, value).hint(attribute.text)


@damages("FSE010")
def no_such_day(data):
    for attribute in data.document.attributes("as-of", "since", "until", "date", "updated"):
        for value in ("2020-02-30", "2020-13", "20", "2020/05/01", "05.2020", "2020-5-1"):
            yield about(data, attribute).put(attribute.value, f"⟦{value}⟧")


# Of these, another rule speaks also when they are empty: step-order, malformed-url.
_SAID = {"region/procedure/step/@number", "region/host/@name", "national/host/@name"}


@damages("FSE010")
def empty_value(data):
    for attribute in data.document.attributes():
        if attribute.name == "xmlns" or attribute.name.startswith("xmlns:"):
            continue
        if attribute.name in ("schema-version", "xsi:schemaLocation"):
            continue
        if data.schema.type_of(attribute) != "xs:anyURI" and attribute.path not in _SAID:
            yield about(data, attribute).put(attribute.value, "⟦⟧")


@damages("FSE010")
def blank_text(data):
    for element in data.document.elements:
        if element.text:
            mutant = Mutant(f"{element.path}, nothing").put(element.text_span, "")
            yield mutant.at(element.name_span)
            yield Mutant(f"{element.path}, blanks").put(element.text_span, "⟦ \n ⟧")


@damages("FSE010")
def stray_text(data):
    """Text between the elements, where only these may stand."""
    for element in data.document.elements:
        if data.schema.declaration(element).is_text:
            continue
        yield with_content(Mutant(f"in {element.path}"), element, "⟦see below⟧")
        for child in element.children:
            yield Mutant(f"before {child.path}").put(point(child.span.start), "⟦see below⟧ ")


@damages("FSE010")
def wrong_id(data):
    """An id with a capital letter, which nobody names."""
    named = set()
    for attribute in data.document.attributes("requires", "replaces", "sources", "law"):
        named |= {word.text for word in attribute.words()}
    for attribute in data.document.attributes("id"):
        if attribute.element.name in ("procedure", "source") and attribute.text not in named:
            value = f"⟦{attribute.text.capitalize()}⟧"
            yield about(data, attribute).put(attribute.value, value)
