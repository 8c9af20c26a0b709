# SPDX-License-Identifier: MIT
"""FSE6xx: the texts, and the languages they are in."""

from mutant import Mutant, damages

def texts(data):
    """Every text that stands in several languages."""
    return data.document.all("name", "title", "description", "label", "text")


def group(text):
    """The same text in all languages."""
    return text.parent.all(text.name)


@damages("FSE604")
def no_translation(data):
    for text in texts(data):
        if text.get("xml:lang") in data.languages(text):
            mutant = Mutant(data, text.path).drop(text)
            yield mutant.at(text.parent.name_span).hint(f'<{text.name} xml:lang="')


@damages("FSE604")
def only_one_language(data):
    """One finding for all that are missing."""
    for text in texts(data):
        others = [other for other in group(text) if other is not text]
        if any(other.get("xml:lang") not in data.languages(text) for other in others):
            continue
        yield Mutant(data, text.path).drop(*others).at(text.parent.name_span)


@damages("FSE605")
def another_language(data):
    for text in texts(data):
        for lang in ("es", "la", "sl"):
            old, new = f'"{text.get("xml:lang")}"', f'"⟦{lang}⟧"'
            yield Mutant(data, text.path).copy(text, old, new)


@damages("FSE605")
def language_written_otherwise(data):
    """It is known which is meant, so that none is missing."""
    longer = {"it": "ita", "en": "eng", "de": "deu", "fr": "fra"}
    for text in texts(data):
        lang = text.by_name["xml:lang"]
        region = "CH" if lang.text in ("de", "fr", "it") else "GB"
        for name in (f"{lang.text}-{region}", lang.text.upper(), longer[lang.text]):
            yield Mutant(data, text.path).put(lang.value, f"⟦{name}⟧").hint(f"'{lang.text}'")


@damages("FSE610")
def language_twice(data):
    for text in texts(data):
        lang = text.get("xml:lang")
        yield Mutant(data, text.path).copy(text, f'"{lang}"', f'"⟦{lang}⟧"', group(text)[-1])
