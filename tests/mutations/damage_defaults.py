# SPDX-License-Identifier: MIT
"""FSE316 to 318: what a law says of a fact for all of Italy."""

from mutant import Mutant, damages

_VALUES = {"creation": "automatic", "credentials": "spid cie", "consents": "consultation"}


def law_of(data):
    """The id of a law."""
    return next(one.get("id") for one in data.document.all("source") if one.get("kind") == "law")


def with_defaults(data, place, *attributes):
    """Defaults whose start tags have this name and these ATTRIBUTES, after those that are there."""
    national = data.document.all("national")[0]
    law = law_of(data)
    xml = "".join(
        f'<{text} law="{law}" sources="{law}">{data.texts("text", national)}</default>'
        for text in attributes
    )
    last = (national.all("host") + national.all("default"))[-1]
    return Mutant(data, place).after(last, xml)


def present(data):
    """The facts of which there are defaults."""
    return {item.get("fact") for item in data.document.all("default")}


@damages("FSE316")
def wrong_fact(data):
    for fact in data.schema.words("fact"):
        if fact not in {*_VALUES, "minors"}:
            yield with_defaults(data, fact, f'default fact="⟦{fact}⟧"')


@damages("FSE316")
def wrong_value(data):
    for fact in sorted(_VALUES.keys() - present(data)):
        for text in ("by-magic", "rolling-out", "online"):
            yield with_defaults(data, fact, f'default fact="{fact}" value="⟦{text}⟧"')
        yield with_defaults(data, fact, f'⟦default⟧ fact="{fact}"')
    if "minors" not in present(data):
        yield with_defaults(data, "minors", 'default fact="minors" value="⟦automatic⟧"')


@damages("FSE316")
def two_ways_of_creation(data):
    if "creation" not in present(data):
        yield with_defaults(data, "creation", 'default fact="creation" value="automatic ⟦on-request⟧"')


@damages("FSE317")
def default_twice(data):
    for fact in sorted({*_VALUES, "minors"} - present(data)):
        value = f' value="{_VALUES[fact]}"' if fact in _VALUES else ""
        first = f'default fact="{fact}"{value}'
        yield with_defaults(data, fact, first, f'default fact="⟦{fact}⟧"{value}')
    for item in data.document.all("default"):
        text = f'fact="{item.get("fact")}"'
        yield Mutant(data, item.path).copy(item, text, text.replace('"', '"⟦', 1)[:-1] + '⟧"')


@damages("FSE318")
def another_kind(data):
    """A source that is no law, named in place of one."""
    for attribute in data.document.attributes("law"):
        for name in ("guide", "fse-access"):
            mutant = Mutant(data, attribute.path).put(attribute.value, f"⟦{name}⟧")
            yield mutant.keep_sources(attribute.element)
