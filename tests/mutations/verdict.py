# SPDX-License-Identifier: MIT
"""What is wrong with what the program says of a mutant, told so that one can act on it."""

import collections

from document import Span

# How much is shown: faults of each generator, kinds of faults, edits of a mutant.
SHOWN, OUTLINES_SHOWN, EDITS_SHOWN = 2, 12, 4


class Answer:
    """What the runner says of one mutant: spots are (rule, span)."""

    def __init__(self):
        self.new, self.gone, self.hints = [], [], []
        self.fixes, self.related = [], []  # of each new one: edits (span, bytes); the second place or None

    @classmethod
    def read_all(cls, lines):
        """The answers in LINES."""
        answer = cls()
        for line in lines:
            if line == ".":
                yield answer
                answer = cls()
            else:
                answer._read(line)

    def _read(self, line):
        sign, *words = line.split(" ", 4)
        if sign in "~@":
            span = Span(int(words[0]), int(words[1]))
            if sign == "~":
                self.fixes[-1].append((span, bytes.fromhex(words[2])))
            else:
                self.related[-1] = span
            return
        rule, start, end, *hint = words
        spot = (rule, Span(int(start), int(end)))
        if sign == "+":
            self.new.append(spot)
            self.hints += hint
            self.fixes.append([])
            self.related.append(None)
        else:
            self.gone.append(spot)


def undeclared(mutant, answer):
    """What the dataset gives and is gone without a reason."""
    return [
        spot
        for spot in answer.gone
        if not mutant.is_cut
        and spot not in mutant.gone
        and spot not in mutant.veiled
        and not mutant.touches(spot[1])
    ]


def has_hint(mutant, answer):
    return all(
        mutant.hint_text in hint
        for (rule, _), hint in zip(answer.new, answer.hints)
        if rule == mutant.rule
    )


def fault_of(mutant, answer):
    """What is wrong with ANSWER, or None."""
    if answer is None:
        return "the program died"
    if sorted(answer.new) != mutant.expected():
        return "another finding, or none"
    if undeclared(mutant, answer):
        return "a finding of the dataset is gone"
    if not set(mutant.gone) <= set(answer.gone):
        return "a finding of the dataset is still there"
    if mutant.hint_text and not has_hint(mutant, answer):
        return f"the hint does not say {mutant.hint_text!r}"
    return None


def shorten(raw):
    text = repr(raw.decode(errors="backslashreplace"))
    return text if len(text) <= 90 else text[:60] + "..." + text[-25:]


class Names:
    """Names places of a document as people do."""

    def __init__(self, source):
        self.source = source

    def place(self, offset):
        """Line and column."""
        start = self.source.rfind(b"\n", 0, offset) + 1
        line = self.source.count(b"\n", 0, offset) + 1
        return f"{line}:{len(self.source[start:offset].decode(errors='replace')) + 1}"

    def name(self, rule, span):
        """The rule, the place and the characters there."""
        text = shorten(self.source[span.start : span.end])
        return f"{rule} {self.place(span.start)} {text}"


def show(mutant, answer, fault):
    """Prints MUTANT, what it must give and what it gives."""
    source = mutant.document.source
    before, now = Names(source), Names(mutant.apply(source))
    print(f"--only {mutant.rule} --at {mutant.number}: {mutant.generator}, {mutant.place}: {fault}")
    for span, text in mutant.in_order()[:EDITS_SHOWN]:
        old = shorten(source[span.start : span.end])
        print(f"    {before.place(span.start)}: {old} -> {shorten(text)}")
    for spot in mutant.expected():
        print("    expected  ", now.name(*spot))
    for spot, hint in zip(answer.new, answer.hints) if answer else ():
        print("    found     ", now.name(*spot), f"({hint})" if hint else "")
    for spot in mutant.gone:
        if answer is None or spot not in answer.gone:
            print("    to be gone", before.name(*spot))
    for spot in undeclared(mutant, answer) if answer else ():
        print("    gone      ", before.name(*spot))


def outline(mutant, answer):
    """What is wrong, in a word or two: to see which faults are alike."""
    if answer is None:
        return f"{mutant.place} (died)"
    expected, new = set(mutant.expected()), set(answer.new)
    words = [f"+{rule}" for rule in sorted({rule for rule, _ in new - expected})]
    words += [f"-{rule}" for rule in sorted({rule for rule, _ in expected - new})]
    words += [f"gone {rule}" for rule in sorted({rule for rule, _ in undeclared(mutant, answer)})]
    return f"{mutant.place} ({' '.join(words) or 'hint or note'})"


class Faults:
    """The faults so far. Some of each generator are shown as they come."""

    def __init__(self):
        self.outlines = collections.defaultdict(collections.Counter)

    def judge(self, mutant, answer):
        """Judges ANSWER."""
        fault = fault_of(mutant, answer)
        if fault is None:
            return
        outlines = self.outlines[mutant.rule, mutant.generator]
        outlines[outline(mutant, answer)] += 1
        if outlines.total() <= SHOWN:
            show(mutant, answer, fault)

    def summarise(self):
        """Prints which faults are alike; how many there are in all."""
        for (rule, generator), outlines in self.outlines.items():
            if outlines.total() > SHOWN:
                print(f"{rule} {generator}: {outlines.total()} faults in all")
                for text, count in outlines.most_common(OUTLINES_SHOWN):
                    print(f"    {count} x {text}")
        return sum(outlines.total() for outlines in self.outlines.values())
