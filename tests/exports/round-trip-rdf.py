#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads the linked data back, and says which fact of the JSON export it lost, changed or made up.

Usage: round-trip-rdf.py [--self-test COUNT] REPORTS_DIR...
Debian's python3-rdflib reads rdf/regions.ttl and rdf/regions.jsonld, which have to be the same graph. The records are
built again from it and compared with json/regions.json, which is the XML, says round-trip.py. Every triple has to be one
that the building read, or one that repeats a fact (rdf_repeats.py, rdf-vocabulary.ttl): so nothing is added either. Of the
catalogue, rdf/dataset.ttl and rdf/dataset.jsonld, what it says of the dataset is compared.

A graph has no order: only steps are compared in theirs, which are numbered in their texts. What the JSON only concludes
from other facts (what holds today and instead of what, whether a procedure is old) a graph need not say; what it says of
it, such as the procedures that a service follows, is compared among what repeats a fact.

With --self-test, COUNT times one triple is dropped, changed or added at random, always the same ones: each has to be found.
Status 0: the same facts. 1: each difference on a line of its own. 2: wrong usage, or a file that is not there.
77: rdflib is not there.
"""
import argparse
import json
import pathlib
import random
import sys

sys.dont_write_bytecode = True
if sys.argv[1:] in (["--help"], ["-h"]):
    sys.exit(print(__doc__))
try:
    import rdflib
except ImportError:
    print("round-trip-rdf.py: skipped: python3-rdflib is not installed", file=sys.stderr)
    sys.exit(77)
from differences import differences
from rdf_graph import Graph, parse
from rdf_records import Records
from rdf_repeats import Repeats

ORDERED = {"steps"}
CONCLUDED = {"checked", "current", "isOld", "opensOnline", "supersededBy"}
# Their names in the graph end in their keys.
KEYED = {"notes", "unknowns", "links", "hosts", "accepts", "defaults", "contacts"}


def normal(value, name=None):
    """VALUE without what is concluded, and sorted where order means nothing. NAME is that of the list that has it."""
    if isinstance(value, dict):
        left_out = CONCLUDED if name in KEYED else CONCLUDED | {"key"}
        return {key: normal(item, key) for key, item in value.items() if key not in left_out}
    if name == "status":
        return value == "current"
    if isinstance(value, list):
        items = [normal(item, name) for item in value]
        return items if name in ORDERED else sorted(items, key=lambda item: json.dumps(item, sort_keys=True))
    return value


def with_creation(dataset):
    """DATASET where the claim about the state says how records come into being, as its service does in the graph."""
    for region in dataset["regions"]:
        own = [fact["value"] for fact in region["current"]["creation"] if fact["origin"] == "region"]
        for service in region["services"]:
            if service["key"] == region["current"]["service"]["key"]:
                service["creation"] = own[0] if own else None
    return dataset


def without_labels(dataset):
    """DATASET where a state whose text is only what its code is called has none: so the graph describes one without."""
    lists = {codes["id"]: codes["codes"] for codes in dataset["codeLists"]}
    labels = {code["value"]: code["label"] for code in lists.get("service-state", [])}
    for region in dataset["regions"]:
        for service in region["services"]:
            if service["text"] == labels.get(service["state"]):
                service["text"] = {language: None for language in service["text"]}
    return dataset


def line(triple):
    return " ".join(item.n3() for item in triple)


class Trip:
    """What a graph has to say of DATASET."""

    def __init__(self, dataset, vocabulary):
        self.repeats = Repeats(dataset, vocabulary).triples
        self.expected = normal(with_creation(without_labels(dataset)))

    def faults(self, triples):
        graph = Graph(triples)
        found = normal(without_labels(Records(graph).dataset()))
        yield from differences(self.expected, found)
        for triple in sorted(triples - graph.read - self.repeats):
            yield f"neither a fact nor one repeated: {line(triple)}"
        for triple in sorted(self.repeats - triples):
            yield f"missing, though it repeats a fact: {line(triple)}"


def altered(item):
    """Another text or resource of the same kind."""
    if isinstance(item, rdflib.URIRef):
        return rdflib.URIRef(item + "-x")
    return rdflib.Literal(item + "x", lang=item.language, datatype=item.datatype)


def self_test(trip, triples, count):
    """The damages to TRIPLES that TRIP does not see."""
    chance = random.Random(count)
    for subject, predicate, item in chance.choices(sorted(triples), k=count):
        triple, other = (subject, predicate, item), (subject, predicate, altered(item))
        damage = chance.choice(["drop", "change", "add"])
        damaged = triples - ({triple} if damage != "add" else set()) | ({other} if damage != "drop" else set())
        if next(trip.faults(damaged), None) is None:
            yield f"to {damage} is not seen: {line(triple)}"


def both(folder, name, faults):
    """The triples of one graph, which its two files have to have."""
    triples = parse(folder / "rdf" / f"{name}.ttl", "turtle")
    others = parse(folder / "rdf" / f"{name}.jsonld", "json-ld")
    faults += [f"{name}: only in Turtle: {line(triple)}" for triple in sorted(triples - others)]
    faults += [f"{name}: only in JSON-LD: {line(triple)}" for triple in sorted(others - triples)]
    return triples


def check(folder, vocabulary, count):
    dataset = json.loads((folder / "json" / "regions.json").read_text(encoding="utf-8"))
    faults = []
    about = Records(Graph(both(folder, "dataset", faults))).about()
    faults += differences({key: dataset[key] for key in about}, about, "dataset: ")
    triples = both(folder, "regions", faults)
    trip = Trip(dataset, vocabulary)
    faults += trip.faults(triples)
    faults += self_test(trip, triples, count)
    if not faults:
        print(f"round-trip-rdf.py: the {len(triples)} triples have what the JSON has, {count} damages were seen")
    return faults


def main():
    parser = argparse.ArgumentParser(description="Compares the linked data with the JSON export.")
    parser.add_argument("--self-test", type=int, default=0, metavar="COUNT", dest="count")
    parser.add_argument("folders", nargs="+", type=pathlib.Path, metavar="REPORTS_DIR")
    options = parser.parse_args()
    vocabulary = parse(pathlib.Path(__file__).with_name("rdf-vocabulary.ttl"), "turtle")
    faults = []
    try:
        for folder in options.folders:
            faults += check(folder, vocabulary, options.count)
    except OSError as error:
        print(f"round-trip-rdf.py: {error}", file=sys.stderr)
        return 2
    for fault in faults:
        print(fault)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
