# SPDX-License-Identifier: MIT
"""FSE011, 012: suppressions that are wrong, or under which nothing is found."""

from mutant import GENERATORS, Mutant, damages

# What is wrong with the words of a suppression, and the hint where there is one.
_WRONG = [
    ('<?fse-lint ignore="⟦unlisted-hots⟧" reason="why"?>', "'unlisted-host'"),
    ('<?fse-lint ignore="⟦FSE999⟧" reason="why"?>', None),
    ('<?fse-lint ignore="⟦FSE403,⟧ FSE402" reason="why"?>', "spaces"),
    ('<?⟦fse-lint⟧ ignore="unlisted-host"?>', "reason="),
    ('<?fse-lint ignore="unlisted-host" reason="⟦⟧"?>', "reason="),
    ('<?fse-lint ignore="unlisted-host" reason="⟦…⟧"?>', "reason="),
    ('<?⟦fse-lint⟧ reason="why"?>', "ignore="),
    ('<?fse-lint ignore="⟦⟧" reason="why"?>', "ignore="),
    ('<?fse-lint ignore="⟦FSE006⟧" reason="why"?>', "remove"),
    ('<?fse-lint ignore="⟦unused-suppression⟧" reason="why"?>', "remove"),
    ('<?fse-lint ignore="FSE403 ⟦unlisted-host⟧" reason="why"?>', None),
    ('<?fse-lint ignore="FSE403" ⟦ignore⟧="FSE402" reason="why"?>', None),
    ('<?fse-lint ignore="unlisted-host" ⟦reson⟧="why"?>', "'reason'"),
    ('<?fse-lint ⟦unlisted-host⟧?>', 'ignore="unlisted-host"'),
    ('<?⟦fselint⟧ ignore="unlisted-host" reason="why"?>', "'fse-lint'"),
]

_RIGHT = '<?fse-lint ignore="unlisted-host" reason="why"?>'


def inner(data):
    """All elements but the root."""
    return data.document.elements[1:]


@damages("FSE011")
def wrong_words(data):
    """Before every element, one after the other what can be wrong; everything before records."""
    for number, element in enumerate(inner(data)):
        is_record = element.parent.parent is None
        for text, hint in _WRONG if is_record else [_WRONG[number % len(_WRONG)]]:
            yield Mutant(data, f"before {element.path}").instruct(element, text).hint(hint)


@damages("FSE011")
def other_instruction(data):
    """An instruction that nothing reads."""
    for element in data.document.elements:
        text = "<?⟦editor⟧ fold?>"
        yield Mutant(data, f"before {element.path}").instruct(element, text).hint("remove")


@damages("FSE011")
def wrong_place(data):
    """Before the root, after it, in a text, after the last element in another."""
    root = data.document.root
    yield Mutant(data, "before the root").insert(root.span.start, f"⟦{_RIGHT}⟧\n")
    yield Mutant(data, "after the root").insert(len(data.document.source), f"⟦{_RIGHT}⟧\n")
    for element in data.document.elements:
        if element.text:
            mutant = Mutant(data, f"in {element.path}")
            yield mutant.insert(element.text_span.start, f"⟦{_RIGHT}⟧")
        elif not element.is_empty:
            mutant = Mutant(data, f"at the end of {element.path}")
            yield mutant.instruct_end(element, f"⟦{_RIGHT}⟧")


@damages("FSE012")
def nothing_found(data):
    """Before every element: a rule that finds nothing in all of the dataset."""
    for number, element in enumerate(inner(data)):
        name = ("duplicate-code", "FSE313")[number % 2]
        text = f'<?fse-lint ignore="⟦{name}⟧" reason="why"?>'
        yield Mutant(data, f"before {element.path}").instruct(element, text)


@damages("FSE012")
def every_rule(data):
    """Of the rules that can be suppressed, each; where nothing is found by any."""
    national = data.document.all("national")[0]
    for rule in sorted({rule for rule, _ in GENERATORS if rule and rule[:4] != "FSE0"}):
        text = f'<?fse-lint ignore="⟦{rule}⟧" reason="why"?>'
        yield Mutant(data, "before national").instruct(national, text)


@damages("FSE012")
def found_and_not_found(data):
    """Beside a rule that is suppressed rightly, one that finds nothing."""
    for rule, element, _ in data.known_about:
        text = f'<?fse-lint ignore="{rule} ⟦duplicate-code⟧" reason="why"?>'
        mutant = Mutant(data, f"before {element.path}").instruct(element, text)
        yield mutant.losing(*data.known_within(rule, element))
