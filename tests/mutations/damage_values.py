# SPDX-License-Identifier: MIT
"""FSE010: values outside their types, where no other rule says it better."""

from document import Span
from mutant import Mutant, damages

# Values of which another rule speaks, and better.
_OTHERS = {
    "regions/@schema-version",  # wrong-root
    "region/@id",  # unknown-jurisdiction
    "region/@istat-region",  # code-mismatch
    "region/@iso-3166-2",
    "region/@nuts-2",
    "region/@ministry-of-health",
    "region/procedure/accepts/@credentials",  # unknown-credential
    "national/procedure/accepts/@credentials",
    "region/procedure/output/@credential",
    "national/procedure/output/@credential",
    "region/procedure/venue/@code",  # unknown-venue
    "national/procedure/venue/@code",
    "region/procedure/step/@number",  # step-order
    "national/procedure/step/@number",
    "national/default/@value",  # default-value
    "national/default/@fact",
}
_NAMED = {"requires", "replaces", "law", "sources"}  # unknown-source, unknown-prerequisite

# The same, also when they are empty: step-order, malformed-url; or nothing of the schema's.
_SAID = {
    "region/procedure/step/@number",
    "national/procedure/step/@number",
    "region/host/@name",
    "national/host/@name",
    "regions/@schema-version",
    "regions/@xmlns",
    "regions/@xmlns:xsi",
    "regions/@xsi:schemaLocation",
}


def about(data, attribute, text):
    """A mutant with TEXT as the value of ATTRIBUTE; what rests on its record is in doubt."""
    mutant = Mutant(data, attribute.path).put(attribute.value, text)
    return mutant.veiling(attribute.element)


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
            yield about(data, attribute, f"⟦{attribute.raw.decode()}-zzz⟧")


@damages("FSE010")
def misspelt_word(data):
    for attribute in data.document.attributes():
        words = data.schema.words(data.schema.type_of(attribute))
        if not is_open(data, attribute) and attribute.text in words:
            mutant = about(data, attribute, f"⟦{attribute.text}{attribute.text[-1]}⟧")
            yield mutant.hint(attribute.text)


@damages("FSE010")
def no_such_day(data):
    for attribute in data.document.attributes("as-of", "since", "until", "date", "updated"):
        for value in ("2020-02-30", "2020-13", "20", "2020/05/01", "05.2020", "2020-5-1"):
            yield about(data, attribute, f"⟦{value}⟧")


@damages("FSE010")
def empty_value(data):
    for attribute in data.document.attributes():
        if data.schema.type_of(attribute) != "xs:anyURI" and attribute.path not in _SAID:
            yield about(data, attribute, "⟦⟧")


@damages("FSE010")
def wrong_id(data):
    """An id with a capital letter, which nobody names."""
    attributes = data.document.attributes("requires", "replaces", "sources", "law")
    named = {word.text for attribute in attributes for word in attribute.words()}
    for attribute in data.document.attributes("id"):
        if attribute.element.name in ("procedure", "source") and attribute.text not in named:
            yield about(data, attribute, f"⟦{attribute.text.capitalize()}⟧")


@damages("FSE010")
def blank_text(data):
    for element in data.document.elements:
        if element.text:
            mutant = Mutant(data, f"{element.path}, nothing").remove(element.text_span)
            yield mutant.at(element.name_span)
            yield Mutant(data, f"{element.path}, blanks").put(element.text_span, "⟦ \n ⟧")


@damages("FSE010")
def stray_text(data):
    """Text between the elements, where only these may stand."""
    for element in data.document.elements:
        if data.schema.declaration(element).is_text:
            continue
        mutant = Mutant(data, f"in {element.path}")
        if element.is_empty:
            text = f">⟦see below⟧</{element.name}>"
            yield mutant.put(Span(element.tag.end - 2, element.tag.end), text)
        else:
            yield mutant.insert(element.content.end, "⟦see below⟧")
        for child in element.children:
            yield Mutant(data, f"before {child.path}").insert(child.span.start, "⟦see below⟧ ")
