# SPDX-License-Identifier: MIT
"""FSE6xx: the texts, and the languages they are in."""

from mutant import Mutant, damages

_FOUR = {"about", "code-list", "credential", "national"}
_REGIONAL = {"provincia-autonoma-di-bolzano": {"de"}, "valle-d-aosta": {"fr"}}


def texts(data):
    """Every text that stands in several languages."""
    return data.document.all("name", "title", "description", "label", "text")


def required(text):
    """The languages in which TEXT must be there."""
    record = text.record
    if record.name in _FOUR:
        return {"it", "en", "de", "fr"}
    regional = _REGIONAL.get(record.get("id"), set())
    return {"it", "en"} | (regional if text.name != "name" else set())


def group(text):
    """The same text in all languages."""
    return text.parent.all(text.name)


@damages("FSE604")
def no_translation(data):
    for text in texts(data):
        if text.get("xml:lang") in required(text):
            mutant = Mutant(text.path).remove(data.document.line_of(text.span))
            yield mutant.at(text.parent.name_span).hint(f'<{text.name} xml:lang="')


@damages("FSE604")
def only_one_language(data):
    """One finding for all that are missing."""
    for text in texts(data):
        others = [other for other in group(text) if other is not text]
        if any(other.get("xml:lang") not in required(text) for other in others):
            continue
        mutant = Mutant(text.path).at(text.parent.name_span)
        for other in others:
            mutant.remove(data.document.line_of(other.span))
        yield mutant


@damages("FSE605")
def another_language(data):
    for text in texts(data):
        copy = data.document.bytes(text.span).decode()
        for lang in ("es", "la", "sl"):
            marked = copy.replace(f'"{text.get("xml:lang")}"', f'"⟦{lang}⟧"', 1)
            yield Mutant(text.path).insert(text.span.end, marked)


@damages("FSE605")
def language_written_otherwise(data):
    """It is known which is meant, so that none is missing."""
    longer = {"it": "ita", "en": "eng", "de": "deu", "fr": "fra"}
    for text in texts(data):
        lang = text.by_name["xml:lang"]
        region = "CH" if lang.text in ("de", "fr", "it") else "GB"
        for name in (f"{lang.text}-{region}", lang.text.upper(), longer[lang.text]):
            yield Mutant(text.path).put(lang.value, f"⟦{name}⟧").hint(f"'{lang.text}'")


@damages("FSE610")
def language_twice(data):
    for text in texts(data):
        copy = data.document.bytes(text.span).decode()
        lang = text.get("xml:lang")
        marked = copy.replace(f'"{lang}"', f'"⟦{lang}⟧"', 1)
        yield Mutant(text.path).insert(group(text)[-1].span.end, marked)
