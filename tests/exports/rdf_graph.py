# SPDX-License-Identifier: MIT
"""A graph of RDF that knows which of its triples were read, and the short names of terms. For round-trip-rdf.py."""
import collections
import re

import rdflib

# As written: 2020 is not the first of January.
rdflib.NORMALIZE_LITERALS = False

LANGUAGES = ("it", "en", "de", "fr")
OWN = "urn:fse:regions:1:"
NAMES = {
    "adms": "http://www.w3.org/ns/adms#",
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cpsvit": "https://w3id.org/italia/onto/CPSV/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatapit": "http://dati.gov.it/onto/dcatapit#",
    "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "l0": "https://w3id.org/italia/onto/l0/",
    "locn": "http://www.w3.org/ns/locn#",
    "m8g": "http://data.europa.eu/m8g/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "pav": "http://purl.org/pav/",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
DEPRECATED = rdflib.URIRef("http://purl.org/adms/status/Deprecated")
DATES = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}


def term(name):
    """The resource that a short name such as dct:title means."""
    prefix, _, rest = name.partition(":")
    return rdflib.URIRef(NAMES[prefix] + rest)


def own(name):
    """The resource that the dataset calls NAME."""
    return rdflib.URIRef(OWN + name)


def parse(path, form):
    """The triples of a file, as if it lay on the web beside the others."""
    found = rdflib.Graph().parse(str(path), format=form, publicID="https://reports.example/rdf/graph")
    return set(found)


class Graph:
    """Triples by subject and by object. What is read is marked. What is not of the kind one expects is read as a text
    that tells, and so equals nothing."""

    def __init__(self, triples):
        self.triples = triples
        self.read = set()
        self.forward = collections.defaultdict(list)
        self.backward = collections.defaultdict(list)
        for subject, predicate, value in triples:
            self.forward[subject, predicate].append(value)
            self.backward[predicate, value].append(subject)

    def has(self, subject, name, item):
        """Whether the graph says exactly this."""
        triple = (subject, term(name), item)
        self.read.update({triple} & self.triples)
        return triple in self.triples

    def objects(self, subject, name, prefix=""):
        """The resources that begin with PREFIX after a property, by name."""
        found = [item for item in self.forward[subject, term(name)] if item.startswith(prefix)]
        self.read.update((subject, term(name), item) for item in found)
        return sorted(found, key=natural)

    def subjects(self, name, value, prefix=OWN):
        """The resources that begin with PREFIX before a property, by name."""
        found = [item for item in self.backward[term(name), value] if item.startswith(prefix)]
        self.read.update((item, term(name), value) for item in found)
        return sorted(found, key=natural)

    def one(self, subject, name, prefix=""):
        """The one resource after a property; None if there is none."""
        found = self.objects(subject, name, prefix)
        return single(found)

    def names(self, subject, name, kind):
        """The names within KIND of our own resources after a property."""
        return [item[len(OWN + kind) :] for item in self.objects(subject, name, OWN + kind)]

    def name(self, subject, name, kind):
        return single(self.names(subject, name, kind))

    def value(self, subject, name):
        """A string without a language; None if there is none."""
        return single([plain(item) for item in self.objects(subject, name)])

    def date(self, subject, name):
        return single([dated(item) for item in self.objects(subject, name)])

    def texts(self, subject, name):
        """A text in each language, None where it is missing."""
        found = {language: None for language in LANGUAGES}
        for item in self.objects(subject, name):
            language = getattr(item, "language", None)
            found[language] = str(item) if found.get(language) is None else f"{found[language]} and {item}"
        return found


def natural(name):
    """A key that sorts name:10 after name:9."""
    return [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in re.split(r"(\d+)", name)]


def single(items):
    if not items:
        return None
    return items[0] if len(items) == 1 else "; ".join(map(str, items))


def plain(item):
    is_string = isinstance(item, rdflib.Literal) and item.datatype in (None, term("xsd:string"))
    return str(item) if is_string and item.language is None else item.n3()


def dated(item):
    is_date = isinstance(item, rdflib.Literal) and len(item) in DATES and item.datatype == term(DATES[len(item)])
    return str(item) if is_date else item.n3()
