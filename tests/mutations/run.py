#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""For every rule: the dataset, damaged as the rule describes it, at every place where that can
happen. Exactly that rule must find it, at exactly those characters, and nothing else be found.

  tests/mutations/run.py [OPTION...] FSE_MUTANTS      FSE_MUTANTS: path of the program of runner.c

  --sample N     at most N places of each kind (by default all)
  --seed N       which ones those are (by default 1; printed when one fails)
  --only NAME    of one rule ("FSE201") or one generator only; "none" is what is no damage
  --at N         of these, the mutant of that number only
  --print        prints what is damaged and what must be found; runs nothing
  --jobs N       how many processes (by default as many as there are processors)

  document.py    the dataset, read by a reader of its own
  schema.py      what schema/regions.xsd says of it
  facts.py       which claim holds, and which notes the dataset gives for that
  data.py        all of this together, and what several generators ask of it
  edits.py       changes of a document, and where things are then
  writing.py     the same for whole elements and attributes, in the layout of the dataset
  mutant.py      a mutant, and how to write a generator
  damage_*.py    the generators, a file for each family of rules
  runner.c       applies the damage and checks, a hundred and more each second

What the generators know of the rules they have from the rules' descriptions and the schema, never
from the program. A rule without a generator is a fault. Exit status 0: all as it should be, 1: not
so, 2: wrong usage.
"""

import argparse
import collections
import importlib
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from data import Data  # noqa: E402
from document import Document, Span  # noqa: E402
from facts import TODAY  # noqa: E402
from mutant import GENERATORS  # noqa: E402
from schema import Schema  # noqa: E402

NO_RULE = "none"  # what is no damage
ROOT = HERE.parent.parent
DATASET = ROOT / "data" / "regions.xml"
SCHEMA = ROOT / "schema" / "regions.xsd"
# How much is shown: faults of each generator, kinds of faults, edits of a mutant.
SHOWN, OUTLINES_SHOWN, EDITS_SHOWN = 2, 12, 4


def parse_arguments():
    parser = argparse.ArgumentParser(usage=__doc__, add_help=False)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only")
    parser.add_argument("--at", type=int)
    parser.add_argument("--print", action="store_true", dest="is_print")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("program")
    return parser.parse_args()


def generate(data, only):
    """All mutants, numbered rule by rule."""
    numbers = collections.Counter()
    for rule, function in GENERATORS:
        name = rule or NO_RULE
        if only not in (None, name, function.__name__):
            continue
        for mutant in function(data):
            numbers[name] += 1
            mutant.rule, mutant.generator = name, function.__name__
            mutant.number = numbers[name]
            yield mutant


def kind_of(mutant):
    return f"{mutant.rule} {mutant.generator} {mutant.place}"


def sample(mutants, most, seed):
    """At most MOST of each kind, the same ones for the same SEED."""
    kinds = collections.defaultdict(list)
    for mutant in mutants:
        kinds[kind_of(mutant)].append(mutant)
    chosen = []
    for kind, members in kinds.items():
        if len(members) > most:
            members = random.Random(f"{seed} {kind}").sample(members, most)
        chosen += members
    return chosen


class Answer:
    """What the runner says of one mutant."""

    def __init__(self):
        self.new, self.gone, self.hints = [], [], []

    def read(self, line):
        sign, rule, start, end, *hint = line.split(" ", 4)
        spot = (rule, Span(int(start), int(end)))
        if sign == "+":
            self.new.append(spot)
            self.hints.append(hint[0] if hint else "")
        else:
            self.gone.append(spot)


def run_share(program, mutants):
    """Starts the program on MUTANTS; the files that it reads and writes go with it."""
    given, said = tempfile.TemporaryFile(), tempfile.TemporaryFile()
    today = None
    for mutant in mutants:
        if mutant.today != today:
            today = mutant.today
            given.write(f"today {today}\n".encode())
        given.write(mutant.stream() + b".\n")
    given.seek(0)
    process = subprocess.Popen([program, DATASET], stdin=given, stdout=said)
    return process, said


def read_share(process, said, mutants):
    """Waits for it; an answer for each mutant, None for one on which it died."""
    status = process.wait()
    said.seek(0)
    answers, answer = [], Answer()
    for line in said.read().decode().splitlines():
        if line == ".":
            answers.append(answer)
            answer = Answer()
        else:
            answer.read(line)
    if status != 0:
        print(f"the program ended with status {status}")
    return answers + [None] * (len(mutants) - len(answers))


def run(program, mutants, jobs):
    """The mutants with their answers."""
    mutants = sorted(mutants, key=lambda mutant: mutant.today)
    shares = [mutants[i::jobs] for i in range(jobs)]
    running = [run_share(program, share) for share in shares]
    for share, (process, said) in zip(shares, running):
        yield from zip(share, read_share(process, said, share))


def undeclared(mutant, answer):
    """What the dataset gives and is gone without a reason."""
    return [
        (rule, span)
        for rule, span in answer.gone
        if not mutant.is_cut
        and (rule, span) not in mutant.gone
        and (rule, span) not in mutant.veiled
        and not mutant.touches(span)
    ]


def has_hint(mutant, answer):
    return all(
        mutant.hint_text in hint
        for (rule, _), hint in zip(answer.new, answer.hints)
        if rule == mutant.rule
    )


def judge(mutant, answer):
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


class Lines:
    """Names places as people do."""

    def __init__(self, source):
        self.source = source

    def name(self, rule, span):
        start = self.source.rfind(b"\n", 0, span.start) + 1
        line = self.source.count(b"\n", 0, span.start) + 1
        column = len(self.source[start : span.start].decode(errors="replace")) + 1
        text = self.source[span.start : span.end].decode(errors="replace")
        text = text if len(text) <= 60 else text[:57] + "..."
        return f"{rule} {line}:{column} '{text}'"


def shorten(raw):
    text = repr(raw.decode(errors="backslashreplace"))
    return text if len(text) <= 90 else text[:60] + "..." + text[-25:]


def show_damage(mutant, source):
    """What is written in place of what; where it is one of many, the first ones."""
    names = Lines(source)
    for span, text in mutant.in_order()[:EDITS_SHOWN]:
        place = names.name("", Span(span.start, span.start)).split()[0]
        print(f"    {place}: {shorten(source[span.start:span.end])} -> {shorten(text)}")


def show(mutant, source, answer, fault):
    """Prints MUTANT, what it must give and what it gives."""
    print(f"{mutant.rule} --at {mutant.number}: {mutant.generator}, {mutant.place}: {fault}")
    show_damage(mutant, source)
    now, before = Lines(mutant.apply(source)), Lines(source)
    for spot in mutant.expected():
        print("    expected", now.name(*spot))
    for spot, hint in zip(answer.new, answer.hints) if answer else ():
        print("    found   ", now.name(*spot), f"({hint})" if hint else "")
    for spot in mutant.gone:
        if answer is None or spot not in answer.gone:
            print("    to be gone", before.name(*spot))
    for spot in undeclared(mutant, answer) if answer else ():
        print("    gone    ", before.name(*spot))


def outline(mutant, answer):
    """What is wrong, in a word or two: to see which faults are alike."""
    if answer is None:
        return "died"
    expected, new = set(mutant.expected()), set(answer.new)
    words = [f"+{rule}" for rule in sorted({rule for rule, _ in new - expected})]
    words += [f"-{rule}" for rule in sorted({rule for rule, _ in expected - new})]
    words += [f"gone {rule}" for rule in sorted({rule for rule, _ in undeclared(mutant, answer)})]
    return f"{mutant.place} ({' '.join(words) or 'hint or note'})"


def report(results, source):
    """Prints the faults, some of each generator; how many there are."""
    kinds = collections.defaultdict(collections.Counter)
    for mutant, answer in results:
        fault = judge(mutant, answer)
        if fault is None:
            continue
        outlines = kinds[mutant.rule, mutant.generator]
        outlines[outline(mutant, answer)] += 1
        if outlines.total() <= SHOWN:
            show(mutant, source, answer, fault)
    for (rule, generator), outlines in kinds.items():
        if outlines.total() > SHOWN:
            print(f"{rule} {generator}: {outlines.total()} faults in all")
            for text, count in outlines.most_common(OUTLINES_SHOWN):
                print(f"    {count} x {text}")
    return sum(outlines.total() for outlines in kinds.values())


def ask(program, argument, given=""):
    return subprocess.run(
        [program, argument], check=True, input=given, capture_output=True, text=True
    ).stdout


def report_missing(program, mutants):
    """Names the rules without a mutant; how many they are."""
    have = {mutant.rule for mutant in mutants}
    lacking = [rule for rule in ask(program, "--rules").split() if rule not in have]
    for rule in lacking:
        print(f"{rule}: no generator damages the dataset for it")
    return len(lacking)


def report_known(program, data):
    """Holds what the dataset itself gives against facts.py; how many faults that are."""
    answer = Answer()
    for line in ask(program, DATASET, f"today {TODAY}\nknown\n").splitlines()[:-1]:
        answer.read(line)
    found, expected = set(answer.new), set(data.known)
    names = Lines(data.document.source)
    for spot in sorted(found - expected, key=lambda spot: spot[1]):
        print("the dataset itself: not expected:", names.name(*spot))
    for spot in sorted(expected - found, key=lambda spot: spot[1]):
        print("the dataset itself: not found:", names.name(*spot))
    return len(found ^ expected)


def main():
    arguments = parse_arguments()
    begin = time.monotonic()
    for path in sorted(HERE.glob("damage_*.py")):
        importlib.import_module(path.stem)
    source = DATASET.read_bytes()
    data = Data(Document(source), Schema(SCHEMA.read_bytes()))
    mutants = list(generate(data, arguments.only))
    faults = 0 if arguments.only else report_missing(arguments.program, mutants)
    if arguments.at is not None:
        mutants = [mutant for mutant in mutants if mutant.number == arguments.at]
    elif arguments.sample is not None:
        mutants = sample(mutants, arguments.sample, arguments.seed)
    if arguments.is_print:
        for mutant in mutants:
            show(mutant, source, None, "to be run")
        return 0
    faults += report_known(arguments.program, data)
    faults += report(run(arguments.program, mutants, arguments.jobs), source)
    counts = collections.Counter(mutant.rule for mutant in mutants)
    print(" ".join(f"{rule}:{count}" for rule, count in sorted(counts.items())))
    print(
        f"tests/mutations: {len(mutants)} mutants of {len(counts)} rules, {faults} faults, "
        f"seed {arguments.seed}, {time.monotonic() - begin:.0f} s"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
