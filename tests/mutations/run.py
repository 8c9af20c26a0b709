#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""For every rule: the dataset, damaged as the rule describes it, at every place where that can
happen. Exactly that rule must find it, at exactly those characters, and nothing else be found.

  tests/mutations/run.py [OPTION...] FSE_MUTANTS      FSE_MUTANTS: path of the program of runner.c

  --all          all mutants, several hundred thousand; without this or the next, all of the rules
                 that have few, and of the others one at each place and three of each kind
  --sample N     at most N of each kind
  --seed N       which ones those are (1 if not given; told at the end)
  --only NAME    of one rule ("FSE201") or one generator only; "none" is what is no damage
  --part K/N     of every Nth rule only, from the Kth on: all parts are all rules
  --advice       only follows the hints and makes the fixes of what is found (advice.py), of all these mutants; without
                 it, of one of each generator that gets any
  --at N         of these, the mutant of that number only
  --print        prints what is damaged and what must be found; runs nothing
  --jobs N       how many processes (by default as many as there are processors)

  document.py    the dataset, read by a reader of its own
  schema.py      what schema/regions.xsd says of it
  facts.py       which notes the dataset gives for what holds, by the oracle lib/holds.py
  data.py        all of this together, and what several generators ask of it
  edits.py       changes of a document, and where things are then
  writing.py     the same for whole elements and attributes, in the layout of the dataset
  mutant.py      a mutant, and how to write a generator
  damage_*.py    the generators, a file for each family of rules
  advice.py      what comes of hints and fixes
  choice.py      which of their mutants are run
  runner.c       applies the damage and checks, a hundred and more each second
  verdict.py     what is wrong with its answers

What the generators know of the rules they have from the rules' descriptions and the schema, never
from the program. A rule without a generator is a fault. Exit status 0: all as it should be, 1: not
so, 2: wrong usage.
"""

import argparse
import collections
import concurrent.futures
import importlib
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from advice import fault_of_trial, has_advice, trials_of  # noqa: E402
from choice import choose, mutants_of  # noqa: E402
from data import Data  # noqa: E402
from document import Document  # noqa: E402
from facts import TODAY, Facts  # noqa: E402
from mutant import GENERATORS  # noqa: E402
from schema import Schema  # noqa: E402
from verdict import SHOWN, Answer, Faults, Names, show  # noqa: E402

NO_RULE = "none"  # what is no damage
ROOT = HERE.parent.parent
DATASET = ROOT / "data" / "regions.xml"
SCHEMA = ROOT / "schema" / "regions.xsd"
BATCH = 500  # mutants that one process is given
LOOKED_AT = 10  # of each generator, for one that gets advice

# On these days, too, the dataset itself must give the notes that facts.py says.
DAYS = ["2026-10-04", "2027-03-31", "2027-10-03", "2027-10-04", "2027-10-05", "2030-12-31"]


def parse_arguments():
    parser = argparse.ArgumentParser(usage=__doc__, add_help=False)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only")
    parser.add_argument("--part", type=lambda text: tuple(map(int, text.split("/"))), default=(1, 1))
    parser.add_argument("--at", type=int)
    parser.add_argument("--advice", action="store_true")
    parser.add_argument("--print", action="store_true", dest="is_print")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("program")
    return parser.parse_args()


def generators(only):
    """The generators of each rule; only that rule, or that generator, if ONLY is given."""
    for path in sorted(HERE.glob("damage_*.py")):
        importlib.import_module(path.stem)
    found = collections.defaultdict(list)
    for rule, function in GENERATORS:
        if only in (None, rule or NO_RULE, function.__name__):
            found[rule or NO_RULE].append(function)
    return sorted(found.items())


def chosen(arguments, data):
    """The mutants to be run."""
    most = None if arguments.all else arguments.sample or 0
    part, parts = arguments.part
    for rule, functions in generators(arguments.only)[part - 1::parts]:
        if arguments.at is not None:
            numbered = mutants_of(rule, functions, data)
            yield from (mutant for mutant in numbered if mutant.number == arguments.at)
        else:
            yield from choose(rule, functions, data, most, arguments.seed)


def ask(program, given, *options):
    """What the program answers to GIVEN, and its exit status."""
    with tempfile.TemporaryFile() as questions:
        questions.writelines(given)
        questions.seek(0)
        process = subprocess.run([program, *options], stdin=questions, stdout=subprocess.PIPE)
    return process.stdout.decode().splitlines(), process.returncode


def run_batch(program, mutants):
    """MUTANTS with an answer for each, None for one on which the program died."""
    given = (mutant.stream() + b".\n" for mutant in mutants)
    lines, status = ask(program, itertools.chain([f"today {TODAY}\n".encode()], given), DATASET)
    if status != 0:
        print(f"the program ended with status {status}")
    answers = list(Answer.read_all(lines))
    return list(zip(mutants, answers + [None] * (len(mutants) - len(answers))))


def run(program, mutants, jobs):
    """The mutants with their answers, run while others are made."""
    mutants = iter(mutants)
    waiting = collections.deque()
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        while batch := list(itertools.islice(mutants, BATCH)):
            waiting.append(pool.submit(run_batch, program, batch))
            if len(waiting) > 2 * jobs:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def follow(program, answered):
    """Tries the advice that is given of ANSWERED, mutants with their answers; prints where it misleads. How much was
    tried, how much of it misleads."""
    count, faults = 0, collections.Counter()
    trials = (trial for mutant, answer in answered if answer for trial in trials_of(mutant, answer))
    while batch := list(itertools.islice(trials, BATCH)):
        for trial, (_, answer) in zip(batch, run_batch(program, [trial.after for trial in batch])):
            count += 1
            if fault := fault_of_trial(trial, answer):
                kind = trial.mutant.rule, trial.mutant.generator
                faults[kind] += 1
                if faults[kind] <= SHOWN:
                    show(trial.mutant, answer, f"{trial.what}; that {fault}")
    for (rule, generator), number in faults.items():
        print(f"{rule} {generator}: {number} times the advice misleads")
    return count, faults.total()


def advise(arguments, data):
    """Follows the advice that all chosen mutants get; the exit status."""
    begin = time.monotonic()
    answered = run(arguments.program, chosen(arguments, data), arguments.jobs)
    count, faults = follow(arguments.program, answered)
    print(
        f"tests/mutations: {count} hints and fixes followed, {faults} mislead, seed {arguments.seed}, "
        f"{time.monotonic() - begin:.0f} s"
    )
    return 1 if faults > 0 or count == 0 else 0


def report_missing(program, counts):
    """Names the rules without a mutant; how many they are."""
    rules, _ = ask(program, [], "--rules")
    lacking = [rule for rule in rules if rule not in counts]
    for rule in lacking:
        print(f"{rule}: no generator damages the dataset for it")
    return len(lacking)


def report_known(program, data):
    """Holds what the dataset itself gives against facts.py; how many faults that are."""
    names, faults = Names(data.document.source), 0
    for day in [TODAY, *DAYS]:
        lines, _ = ask(program, [f"today {day}\nknown\n".encode()], DATASET)
        found = {spot for answer in Answer.read_all(lines) for spot in answer.new}
        expected = set(data.spots(Facts(data.document, day).notes))
        for spot in sorted(found ^ expected, key=lambda spot: spot[1]):
            what = "not expected" if spot in found else "not found"
            print(f"the dataset itself on {day}: {what}:", names.name(*spot))
        faults += len(found ^ expected)
    return faults


def check(arguments, data):
    """Runs the mutants and prints what is wrong; the exit status."""
    begin, counts, faults, firsts = time.monotonic(), collections.Counter(), Faults(), {}
    looked_at = collections.Counter()
    for mutant, answer in run(arguments.program, chosen(arguments, data), arguments.jobs):
        counts[mutant.rule] += 1
        faults.judge(mutant, answer)
        kind = mutant.rule, mutant.generator
        looked_at[kind] += 1
        if kind not in firsts and looked_at[kind] <= LOOKED_AT and answer and has_advice(mutant, answer):
            firsts[kind] = mutant, answer
    followed, misleading = follow(arguments.program, firsts.values())
    count = faults.summarise() + misleading + report_known(arguments.program, data)
    if arguments.only is None and arguments.part == (1, 1):
        count += report_missing(arguments.program, counts)
    elif not counts:
        print(f"tests/mutations: no rule or generator is called {arguments.only!r}", file=sys.stderr)
        return 2
    print(" ".join(f"{rule}:{number}" for rule, number in sorted(counts.items())))
    print(
        f"tests/mutations: {counts.total()} mutants of {len(counts)} rules, {followed} hints and fixes followed, "
        f"{count} faults, "
        f"seed {arguments.seed}, {time.monotonic() - begin:.0f} s"
    )
    return 1 if count > 0 else 0


def main():
    arguments = parse_arguments()
    data = Data(Document(DATASET.read_bytes()), Schema(SCHEMA.read_bytes()))
    if arguments.advice:
        return advise(arguments, data)
    if not arguments.is_print:
        return check(arguments, data)
    for mutant in chosen(arguments, data):
        show(mutant, None, "to be run")
    return 0


if __name__ == "__main__":
    sys.exit(main())
