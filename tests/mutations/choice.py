# SPDX-License-Identifier: MIT
"""Which mutants are run: all of them, or some of each kind, or one at each place."""

import bisect
import collections
import itertools
import random

MANY = 4000  # mutants of a rule, of which not all are run each time


class Places:
    """The pieces of the dataset: tags, attributes, texts, what is between. Each is a place."""

    def __init__(self, document):
        starts = {0}
        for element in document.elements:
            starts |= {element.tag.start, element.tag.end, element.content.end}
            starts |= {attribute.whole.start for attribute in element.attributes}
        self.starts = sorted(starts)

    def of(self, mutant):
        """The number of the piece in which the first edit of MUTANT starts."""
        return bisect.bisect(self.starts, min(span.start for span, _ in mutant.edits))


class Drawn:
    """At most MOST of all that is offered, each with the same chance."""

    def __init__(self, most):
        self.most = most
        self.seen = 0
        self.kept = []

    def offer(self, item, source):
        """Offers ITEM; SOURCE draws."""
        self.seen += 1
        if len(self.kept) < self.most:
            self.kept.append(item)
            return
        index = source.randrange(self.seen)
        if index < self.most:
            self.kept[index] = item


def mutants_of(rule, functions, data):
    """All mutants of RULE, numbered."""
    number = 0
    for function in functions:
        for mutant in function(data):
            number += 1
            mutant.rule, mutant.generator, mutant.number = rule, function.__name__, number
            yield mutant


def draw(mutants, keys, most, seed):
    """For each of KEYS, functions of a mutant, at most as many of MUTANTS with one key as MOST says
    there; none twice, in their order."""
    source = random.Random(seed)
    drawn = [collections.defaultdict(lambda count=count: Drawn(count)) for count in most]
    for mutant in mutants:
        for table, key in zip(drawn, keys):
            table[key(mutant)].offer(mutant, source)
    chosen = {
        mutant.number: mutant for table in drawn for one in table.values() for mutant in one.kept
    }
    return [chosen[number] for number in sorted(chosen)]


def kind_of(mutant):
    """What is done to it, and to what kind of thing."""
    return mutant.generator, mutant.place


def choose(rule, functions, data, most, seed):
    """The mutants of RULE to be run: at most MOST of each kind; all, if MOST is None; if it is 0,
    one at each place and three of each kind, or all of a rule that has few."""
    mutants = mutants_of(rule, functions, data)
    if most is None:
        return mutants
    if most > 0:
        return draw(mutants, [kind_of], [most], seed)
    first = list(itertools.islice(mutants, MANY))
    if len(first) < MANY:
        return first
    keys = [Places(data.document).of, kind_of]
    return draw(itertools.chain(first, mutants), keys, [1, 3], seed)
