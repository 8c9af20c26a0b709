# SPDX-License-Identifier: MIT
"""FSE2xx: credentials, how procedures name them, and their combinations."""

from document import Span
from mutant import Mutant, damages


def misspelt(word):
    """WORD with the last letter of its id twice."""
    name, colon, level = word.partition(":")
    return name + name[-1] + colon + level


def uses(data):
    """Every place that names a credential, in document order: (element, place, span, text)."""
    for element in data.document.elements:
        for word in element.words("credentials") + element.words("credential"):
            yield element, word.attribute.path, word.span, word.text


def name_of(text):
    return text.partition(":")[0]


def count_of(data, name):
    return sum(name_of(text) == name for _, _, _, text in uses(data))


def whole(accepts):
    """All the words of ACCEPTS."""
    words = accepts.words("credentials")
    return Span(words[0].span.start, words[-1].span.end)


def combinations(procedure):
    """The alternatives of PROCEDURE, as sets of names."""
    return [
        {name_of(word.text) for word in accepts.words("credentials")}
        for accepts in procedure.all("accepts")
    ]


@damages("FSE201")
def misspelt_credential(data):
    for _, place, span, text in uses(data):
        yield Mutant(data, place).put(span, f"⟦{misspelt(text)}⟧").hint(f"'{text}'")


@damages("FSE201")
def invented_credential(data):
    """Where the credential is named elsewhere too: else its record were left without a use."""
    for _, place, span, text in uses(data):
        if count_of(data, name_of(text)) > 1:
            for name in ("password", "google-account"):
                yield Mutant(data, place).put(span, f"⟦{name}⟧")


@damages("FSE201")
def credentials_with_commas(data):
    for accepts in data.document.all("accepts"):
        words = accepts.words("credentials")
        for first, second in zip(words, words[1:]):
            if count_of(data, name_of(second.text)) > 1:
                gap = Span(first.span.start, second.span.end)
                text = f"{first.text},{second.text}"
                mutant = Mutant(data, accepts.path).put(gap, f"⟦{text}⟧")
                yield mutant.hint(f"write '{first.text} {second.text}'")


@damages("FSE202")
def no_record(data):
    """It is said where a procedure first names it."""
    for credential in data.document.all("credential"):
        name = credential.get("id")
        first = next(span for _, _, span, text in uses(data) if name_of(text) == name)
        mutant = Mutant(data, "credential").without(credential)
        yield mutant.at(first).hint(f'id="{name}"')


@damages("FSE203")
def no_use(data):
    """No procedure names it any more. Those combinations that need it go as a whole, if what else
    they name is named elsewhere too."""
    for credential in data.document.all("credential"):
        name = credential.get("id")
        gone = {e for e, _, _, text in uses(data) if name_of(text) == name and e.name == "accepts"}
        others = {
            name_of(word.text) for accepts in gone for word in accepts.words("credentials")
        } - {name}
        rest = {name_of(text) for e, _, _, text in uses(data) if e not in gone}
        if not others <= rest:
            continue
        mutant = Mutant(data, "credential").without(*gone)
        for output in data.document.all("output"):
            if output.get("credential") == name:
                mutant.remove(output.by_name["credential"].whole)
        yield mutant.at(credential.by_name["id"].value)


@damages("FSE204")
def credential_twice(data):
    for accepts in data.document.all("accepts"):
        words = accepts.words("credentials")
        for word in words:
            yield Mutant(data, "after itself").insert(word.span.end, f" ⟦{word.text}⟧")
            if word is not words[-1]:
                yield Mutant(data, "at the end").insert(words[-1].span.end, f" ⟦{word.text}⟧")


@damages("FSE204")
def credential_thrice(data):
    """It is said once, of the second."""
    for accepts in data.document.all("accepts"):
        for word in accepts.words("credentials"):
            text = f" ⟦{word.text}⟧ {word.text}"
            yield Mutant(data, "after itself").insert(word.span.end, text)


@damages("FSE205")
def same_alternative(data):
    for accepts in data.document.all("accepts"):
        text = data.document.bytes(whole(accepts)).decode()
        copy = f'<accepts credentials="⟦{text}⟧"/>'
        yield Mutant(data, "copied").after(accepts, copy)


@damages("FSE205")
def larger_alternative(data):
    """With one more credential: who has the larger combination has the smaller."""
    for accepts in data.document.all("accepts"):
        known = combinations(accepts.parent)
        own = {name_of(word.text) for word in accepts.words("credentials")}
        text = data.document.bytes(whole(accepts)).decode()
        for more in ("pec", "otp", "cps"):
            if more not in own and own | {more} not in known:
                copy = f'<accepts credentials="⟦{text} {more}⟧"/>'
                yield Mutant(data, "longer, after").after(accepts, copy)
                copy = f'<accepts credentials="⟦{more} {text}⟧"/>'
                yield Mutant(data, "longer, before").before(accepts, copy)


@damages("FSE205")
def higher_level(data):
    """Who has a level has those below it."""
    for accepts in data.document.all("accepts"):
        for word in accepts.words("credentials"):
            if word.text not in ("spid", "cie") or len(accepts.words("credentials")) > 1:
                continue
            copy = f'<accepts credentials="⟦{word.text}:2⟧"/>'
            yield Mutant(data, "higher").after(accepts, copy)


@damages("FSE206")
def no_such_level(data):
    levels = {
        credential.get("id"): [level.get("value") for level in credential.all("level")]
        for credential in data.document.all("credential")
    }
    for element, place, span, text in uses(data):
        if element.name != "accepts":
            continue
        name = name_of(text)
        for level in "1", "4", "9":
            if level not in levels[name]:
                yield Mutant(data, place).put(span, f"⟦{name}:{level}⟧")


@damages("FSE207")
def past_its_end(data):
    """A credential that is withdrawn: every current procedure that accepts it."""
    for credential in data.document.all("credential"):
        if "until" in credential.by_name:
            continue
        words = [
            span
            for element, _, span, text in uses(data)
            if name_of(text) == credential.get("id")
            and element.name == "accepts"
            and data.facts.is_current(element.parent)
        ]
        for until in ("2026-11-22", "2026-10", "2025", "2021-09-30"):
            mutant = Mutant(data, "credential").set_attribute(credential, "until", until)
            yield mutant.at(*words)


@damages("FSE208")
def factor_alone(data):
    """A further alternative, which a mere factor is. Not where a combination has that factor: it
    would be covered; nor where an unknown says that the credentials are not known."""
    factors = [c.get("id") for c in data.document.all("credential") if c.get("kind") == "factor"]
    for procedure in data.document.all("procedure"):
        known = set().union(*combinations(procedure))
        if "credentials" in data.facts.unknowns(procedure):
            continue
        before = (procedure.all("title") + procedure.all("accepts"))[-1]
        for factor in factors:
            if factor not in known:
                text = f'<accepts credentials="⟦{factor}⟧"/>'
                yield Mutant(data, "one factor").after(before, text)
        if not known & {"otp", "pin"}:
            text = '<accepts credentials="⟦pin otp⟧"/>'
            yield Mutant(data, "two factors").after(before, text)


@damages("FSE209")
def other_than_it_is(data):
    """It is itself, or one that counts as another."""
    those = [credential for credential in data.document.all("credential") if credential.get("is-a")]
    for credential in those:
        for other in those:
            (word,) = credential.words("is-a")
            yield Mutant(data, "is-a").put(word.span, f"⟦{other.get('id')}⟧")
