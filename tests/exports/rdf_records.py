# SPDX-License-Identifier: MIT
"""Builds the records of the JSON export again from the graph of the services. For round-trip-rdf.py."""
import re
import urllib.parse

from rdf_graph import DEPRECATED, LANGUAGES, OWN, own, term

CODES = {
    "iso3166_2": "iso-3166-2",
    "istatRegion": "istat-region",
    "nuts2": "nuts-2",
    "ministryOfHealth": "ministry-of-health",
}
CROSSWALK = {
    "dpcCovid19": "dpc-covid-19",
    "vaccineArea": "vaccine-area",
    "revenueAgency": "revenue-agency",
    "istatProvince": "istat-province",
    "hl7Oid": "hl7-oid",
}


def padded(date):
    return ((date or "").replace("-", "") + "00000000")[:8]


def key(node):
    """The key that ends the name of a note and the like."""
    return node[len(OWN) :].partition(":")[2]


class Records:
    """Puts the records of GRAPH together again; the lists whose order is a fact are in it."""

    def __init__(self, graph):
        self.graph = graph
        self.node = own("dataset")
        documents = graph.subjects("rdf:type", term("foaf:Document"), OWN + "source:")
        self.sources = {source["id"]: source for source in map(self.source, documents)}

    # What several records have.

    def holds(self, node):
        return not self.graph.has(node, "adms:status", DEPRECATED)

    def evidence(self, node, holds):
        names = self.graph.names(node, "prov:wasDerivedFrom", "source:")
        sources = [self.sources[name] for name in names if name in self.sources]
        official = [source["date"] for source in sources if source["grade"] == "official"]
        return {
            "sources": names,
            "asOf": self.graph.date(node, "dct:date"),
            "grade": self.graph.name(node, "dct:provenance", "code:evidence-grade:"),
            "officialAsOf": max((date for date in official if date), key=padded, default=None),
            "status": "current" if holds else "superseded",
            "key": key(node),
        }

    def period(self, node):
        period = self.graph.one(node, "dct:temporal")
        return {
            "since": self.graph.date(period, "dcat:startDate"),
            "until": self.graph.date(period, "dcat:endDate"),
        }

    def replacing(self, node):
        """The id of a claim, and those of what it replaces."""
        replaced = self.graph.objects(node, "dct:replaces")
        return {
            "id": self.graph.value(node, "skos:notation"),
            "replaces": [self.graph.value(item, "skos:notation") for item in replaced],
        }

    def code(self, node, name, kind):
        return self.graph.name(node, name, f"code:{kind}:")

    def notes(self, node, holds=True):
        return [
            {"text": self.graph.texts(note, "rdf:value"), **self.evidence(note, holds)}
            for note in self.graph.objects(node, "skos:note", OWN + "note:")
        ]

    def unknowns(self, node, holds=True):
        return [
            {
                "fact": self.code(unknown, "dct:subject", "fact"),
                "text": self.graph.texts(unknown, "rdf:value"),
                **self.evidence(unknown, holds),
            }
            for unknown in self.graph.objects(node, "skos:editorialNote", OWN + "unknown:")
        ]

    def link(self, node):
        holds = self.holds(node)
        href = self.graph.one(node, "dct:references")
        return {
            **self.replacing(node),
            "role": self.code(node, "dct:type", "link-role"),
            "href": href and str(href),
            "label": self.graph.texts(node, "dct:title"),
            "until": self.period(node)["until"],
            "notes": self.notes(node, holds),
            **self.evidence(node, holds),
        }

    def links(self, node):
        return [self.link(link) for link in self.graph.objects(node, "dct:relation", OWN + "link:")]

    def hosts(self, node):
        return [
            {"name": self.graph.value(host, "skos:notation"), **self.evidence(host, True)}
            for host in self.graph.objects(node, "dct:relation", OWN + "host:")
        ]

    def contact(self, node):
        graph, holds = self.graph, self.holds(node)
        tel = graph.one(node, "vcard:hasTelephone")
        return {
            "role": self.code(node, "dct:type", "contact-role"),
            "phone": graph.value(node, "m8g:telephone"),
            "tel": tel and str(tel),
            "email": graph.value(node, "m8g:email"),
            "address": graph.value(graph.one(node, "locn:address"), "locn:fullAddress"),
            "label": graph.texts(node, "dct:title"),
            "hours": graph.texts(graph.one(node, "m8g:openingHours"), "dct:description"),
            **self.period(node),
            "notes": self.notes(node, holds),
            **self.evidence(node, holds),
        }

    def contacts(self, service):
        return [self.contact(item) for item in self.graph.objects(service, "dct:relation", OWN + "contact:")]

    def aliases(self, territory, region):
        """Other names: of the territory, and of places in it."""
        owners = [("name", territory)]
        for kind in ("capital", "city"):
            owners += [(kind, item) for item in self.graph.subjects("dct:isPartOf", territory, f"{OWN}places:{region}:{kind}")]
        return [
            {"kind": kind, "name": str(item), "lang": item.language}
            for kind, owner in owners
            for item in self.graph.objects(owner, "skos:altLabel")
        ]

    # The records that others refer to.

    def source(self, node):
        graph = self.graph
        href = graph.one(node, "rdfs:seeAlso")
        dating = self.code(node, "m8g:isClassifiedBy", "dating")
        return {
            "id": node[len(OWN + "source:") :],
            "kind": self.code(node, "dct:type", "source-kind"),
            "grade": self.code(node, "dct:provenance", "evidence-grade"),
            "publisher": graph.value(node, "dc:publisher"),
            "date": graph.date(node, "dct:issued" if dating == "published" else "dct:date"),
            "dating": dating,
            "retrieved": graph.date(node, "pav:retrievedOn"),
            "href": href and str(href),
            "title": graph.texts(node, "dct:title"),
            "text": graph.texts(node, "dct:description"),
        }

    def code_list(self, node):
        return {
            "id": node[len(OWN + "codes:") :],
            "codes": [
                {
                    "value": self.graph.value(code, "skos:notation"),
                    "label": self.graph.texts(code, "skos:prefLabel"),
                    "description": self.graph.texts(code, "skos:definition"),
                }
                for code in self.graph.subjects("skos:inScheme", node)
            ],
        }

    def level(self, node):
        return {"value": node.rpartition(":level:")[2], "text": self.graph.texts(node, "skos:definition")}

    def credential(self, node):
        graph = self.graph
        return {
            "id": graph.value(node, "skos:notation"),
            "kind": self.code(node, "m8g:evidenceTypeClassification", "credential-kind"),
            "isA": graph.name(node, "skos:broader", "credential:"),
            "name": graph.texts(node, "skos:prefLabel"),
            "description": graph.texts(node, "skos:definition"),
            **self.period(node),
            "law": graph.name(node, "dct:isReferencedBy", "source:"),
            "levels": [self.level(level) for level in graph.subjects("skos:broader", node, f"{node}:level:")],
            "links": self.links(node),
            "notes": self.notes(node),
            **self.evidence(node, self.holds(node)),
        }

    # Procedures.

    def combination(self, node, holds):
        uses = self.graph.names(node, "dct:conformsTo", "credential:")
        parts = [use.partition(":level:") for use in uses]
        return {
            "credentials": [{"credential": name, "level": level or None} for name, _, level in parts],
            **self.evidence(node, holds),
        }

    def accepts(self, node, holds):
        sign_in = self.graph.one(node, "cpsvit:specifiesReq", OWN + "sign-in:")
        combinations = self.graph.objects(sign_in, "m8g:hasSupportingEvidence")
        return [self.combination(item, holds) for item in combinations]

    def venue(self, node):
        programme = self.graph.one(node, "dct:isPartOf")
        choice = self.graph.name(node, "m8g:isClassifiedBy", "venue-choice:")
        return {
            "code": self.code(node, "dct:type", "venue"),
            "own": {None: None, "own": True, "any": False}.get(choice, choice),
            "programme": self.graph.texts(programme, "dct:title")["it"],
        }

    def documents(self, channels):
        """What each of the channels asks for; all have to ask for the same."""
        asked = {tuple(self.graph.names(channel, "cpsv:hasInput", "document:")) for channel in channels}
        return [{"code": code} for code in asked.pop()] if len(asked) == 1 else sorted(asked)

    def output(self, node):
        return {
            "kind": self.code(node, "dct:type", "output-kind"),
            "credential": self.graph.name(node, "dct:type", "credential:"),
        }

    def steps(self, node, title):
        """The steps of the description: numbered lines in each language, or the title where there are none."""
        steps = {}
        for language, text in self.graph.texts(node, "dct:description").items():
            if text is None or text == title[language]:
                continue
            for line in re.split(r"\n(?=\d+\. )", text):
                number, _, words = line.partition(". ")
                steps.setdefault(number, {name: None for name in LANGUAGES})[language] = words
        return [{"number": int(number) if number.isdigit() else number, "text": text} for number, text in steps.items()]

    def procedure(self, node):
        graph = self.graph
        holds = self.holds(node)
        title = graph.texts(node, "dct:title")
        ways = graph.objects(node, "dct:relation", OWN + "channel:")
        venues = graph.objects(node, "dct:relation", OWN + "venue:")
        consents = graph.objects(node, "cpsvit:specifiesReq", OWN + "consent:")
        return {
            "id": node[len(OWN + "procedure:") :],
            "mode": self.code(node, "dct:type", "mode"),
            "channels": [self.code(way, "dct:type", "channel") for way in ways],
            "audience": self.code(node, "dct:audience", "audience"),
            "situation": self.code(node, "m8g:isClassifiedBy", "situation"),
            "requires": graph.names(node, "dct:requires", "procedure:"),
            "replaces": graph.names(node, "dct:replaces", "procedure:"),
            **self.period(node),
            "title": title,
            "accepts": self.accepts(node, holds),
            "venues": [self.venue(venue) for venue in venues],
            "documents": self.documents([*ways, *venues]),
            "consents": [{"code": self.code(consent, "dct:type", "consent")} for consent in consents],
            "steps": self.steps(node, title),
            "outputs": [self.output(item) for item in graph.objects(node, "dct:relation", OWN + "output:")],
            "notes": self.notes(node, holds),
            "unknowns": self.unknowns(node, holds),
            **self.evidence(node, holds),
        }

    # All of Italy, and jurisdictions.

    def default(self, node):
        holds = self.holds(node)
        kinds = ("code:creation:", "code:consent:", "credential:")
        return {
            "fact": self.code(node, "dct:subject", "fact"),
            "values": [name for kind in kinds for name in self.graph.names(node, "m8g:isClassifiedBy", kind)],
            "law": self.graph.name(node, "dct:isReferencedBy", "source:"),
            **self.period(node),
            "text": self.graph.texts(node, "dct:description"),
            "notes": self.notes(node, holds),
            **self.evidence(node, holds),
        }

    def state(self, node, name, holds):
        return {
            **self.replacing(node),
            "state": self.code(node, name, "service-state"),
            "creation": self.code(node, "m8g:isClassifiedBy", "creation"),
            **self.period(node),
            "text": self.graph.texts(node, "dct:description"),
            **self.evidence(node, holds),
        }

    def services(self, service):
        """All that is said of it: the claim about its state is the service itself."""
        others = self.graph.subjects("prov:specializationOf", service)
        states = [self.state(node, "m8g:isClassifiedBy", self.holds(node)) for node in others]
        return [self.state(service, "adms:status", True), *states]

    def identifiers(self, authority, region, names):
        graph = self.graph
        nodes = {key: own(f"identifier:{region}:{name}") for key, name in names.items()}
        known = {key: node if graph.has(authority, "adms:identifier", node) else None for key, node in nodes.items()}
        return {key: graph.value(node, "skos:notation") for key, node in known.items()}

    def crosswalk(self, authority, region):
        """The codes of others; one claim for all, which each of them repeats."""
        codes = self.identifiers(authority, region, CROSSWALK)
        nodes = [own(f"identifier:{region}:{name}") for key, name in CROSSWALK.items() if codes[key] is not None]
        claims = [{**self.evidence(node, True), "key": None} for node in nodes]
        same = all(claim == claims[0] for claim in claims)
        return {**codes, **(claims[0] if claims and same else {"claims": claims})}

    def platform(self, service):
        node = self.graph.one(service, "dct:relation", OWN + "platform:")
        if node is None:
            return None
        return {
            "name": self.graph.texts(node, "dct:title")["it"],
            "text": self.graph.texts(node, "dct:description"),
            **self.evidence(node, True),
        }

    def region(self, service):
        graph = self.graph
        region = service[len(OWN + "service:") :]
        authority = graph.one(service, "m8g:hasCompetentAuthority")
        procedures = graph.subjects("dct:subject", service)
        return {
            "id": region,
            "kind": self.code(authority, "org:classification", "jurisdiction-kind"),
            **self.identifiers(authority, region, CODES),
            "crosswalk": self.crosswalk(authority, region),
            "name": graph.texts(authority, "skos:prefLabel"),
            "aliases": self.aliases(graph.one(authority, "dct:spatial"), region),
            "services": self.services(service),
            "platform": self.platform(service),
            "procedures": [self.procedure(item) for item in procedures],
            "contacts": self.contacts(service),
            "hosts": self.hosts(service),
            "links": self.links(service),
            "notes": self.notes(service),
            "unknowns": self.unknowns(service),
        }

    def about(self):
        graph, node = self.graph, self.node
        licence = graph.one(node, "dct:license")
        href = graph.one(licence, "rdfs:seeAlso")
        mailbox = graph.one(graph.one(node, "dct:publisher"), "vcard:hasEmail")
        return {
            "schemaVersion": graph.value(graph.one(node, "dct:conformsTo"), "owl:versionInfo"),
            "dataVersion": graph.value(node, "dcat:version"),
            "updated": graph.date(node, "dct:modified"),
            "title": graph.texts(node, "dct:title"),
            "description": graph.texts(node, "dct:description"),
            "publisher": graph.texts(graph.one(node, "dct:publisher"), "foaf:name")["en"],
            "license": graph.value(licence, "dct:identifier"),
            "licenseHref": href and str(href),
            "email": mailbox and urllib.parse.unquote(str(mailbox).removeprefix("mailto:")),
        }

    def dataset(self):
        graph, node = self.graph, self.node
        lists = graph.subjects("rdf:type", term("skos:ConceptScheme"), OWN + "codes:")
        kinds = graph.subjects("skos:inScheme", own("credentials"))
        return {
            **self.about(),
            "codeLists": [self.code_list(item) for item in lists],
            "credentials": [self.credential(item) for item in kinds if ":level:" not in item],
            "national": {
                "hosts": self.hosts(node),
                "defaults": [self.default(item) for item in graph.objects(node, "dct:relation", OWN + "default:")],
                "procedures": [self.procedure(item) for item in graph.subjects("dct:subject", own("service:italy"))],
                "contacts": self.contacts(own("service:italy")),
                "links": self.links(node),
                "notes": self.notes(node),
                "unknowns": self.unknowns(node),
            },
            "regions": [self.region(item) for item in graph.objects(node, "dct:hasPart")],
            "sources": list(self.sources.values()),
        }
