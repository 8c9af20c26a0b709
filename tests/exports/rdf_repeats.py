# SPDX-License-Identifier: MIT
"""What the graph of the services says besides the facts, made from the records of the JSON export: classes, names, terms
of the Italian profile that repeat others, texts that repeat those of another record, and what of a service holds today. For
round-trip-rdf.py, which lets nothing else into the graph."""
import urllib.parse

import rdflib

from rdf_graph import DEPRECATED, OWN, own, term
from rdf_records import CODES, CROSSWALK
from rdf_words import HOST, ITALY, LEVEL, NATIONAL, OWN_PLACE, PROGRAMME, SERVICE, SIGN_IN

EU = "http://publications.europa.eu/resource/authority/"
ITALIA = "https://w3id.org/italia/controlled-vocabulary/"
HEALTH = rdflib.URIRef(EU + "data-theme/HEAL")
NO_SITE = rdflib.URIRef(ITALIA + "classifications-for-public-services/channel/01")
AUTHORITIES = {"it": "ITA", "en": "ENG", "de": "DEU", "fr": "FRA"}
AGENCIES = {
    "iso-3166-2": ("ISO", "ISO 3166-2"),
    "istat-region": ("ISTAT", "codice regione ISTAT"),
    "istat-province": ("ISTAT", "codice provincia ISTAT"),
    "nuts-2": ("Eurostat", "NUTS 2"),
    "ministry-of-health": ("Ministero della Salute", "codice regione del Ministero della Salute"),
    "dpc-covid-19": ("Dipartimento della Protezione Civile", "codice regione dei dati COVID-19"),
    "vaccine-area": (None, "area nei dati aperti sui vaccini"),
    "revenue-agency": ("Agenzia delle Entrate", "codice regione dell’Agenzia delle Entrate"),
    "hl7-oid": ("HL7 Italia", "OID di HL7"),
}
CHANNELS = {"website": "cpsvit:WebSiteChannel", "app": "cpsvit:OtherElectronicChannel"}


class Repeats:
    """Makes the triples of DATASET, with VOCABULARY for what does not depend on it."""

    def __init__(self, dataset, vocabulary):
        self.triples = set()
        self.dataset = dataset
        self.credentials = {item["id"]: item for item in dataset["credentials"]}
        self.labels = {
            (codes["id"], code["value"]): code["label"] for codes in dataset["codeLists"] for code in codes["codes"]
        }
        self.vocabulary = vocabulary
        # What is the same in the Italian vocabularies is said of those of our codes that are there.
        self.same = {
            subject[len(OWN) :]: (subject, name, item)
            for subject, name, item in vocabulary
            if str(subject).startswith((OWN + "code:", OWN + "credential:"))
        }
        self.triples.update(vocabulary - set(self.same.values()))
        self.about()
        for codes in dataset["codeLists"]:
            self.codes(codes)
        for item in dataset["credentials"]:
            self.credential(item)
        for item in dataset["sources"]:
            self.source(item)
        for item in dataset["regions"]:
            self.region(item)
        self.claims(dataset["national"])
        for item in dataset["national"]["defaults"]:
            self.keyed("default", item)
        self.national(dataset["national"])

    # Ways to say something.

    def say(self, node, name, *items):
        """Resources and values after a property."""
        self.triples.update((node, term(name), item) for item in items)

    def texts(self, node, name, texts):
        for language, text in (texts or {}).items():
            if text is not None:
                self.say(node, name, rdflib.Literal(text, lang=language))

    def type(self, node, *types):
        for item in types:
            self.say(node, "rdf:type", term(item))

    def identifier(self, node, text):
        self.say(node, "dct:identifier", rdflib.Literal(text))

    def identity(self, node, title, description=None):
        """What both profiles call by their own names."""
        name = node[len(OWN) :]
        self.identifier(node, name)
        self.say(node, "l0:identifier", rdflib.Literal(name))
        for text, names in ((title, ("dct:title", "l0:name")), (description, ("dct:description", "l0:description"))):
            for property_ in names:
                self.texts(node, property_, text)

    def same_as(self, name):
        """The resource of the Italian vocabularies that ours called NAME is the same as, in some sense; a list."""
        return [self.same[name][2]] if name in self.same else []

    def match(self, name):
        if name in self.same:
            self.triples.add(self.same[name])

    def languages(self, node, title):
        spoken = [language for language, text in title.items() if text is not None]
        self.say(node, "dct:language", *(rdflib.URIRef(f"{EU}language/{AUTHORITIES[language]}") for language in spoken))

    # Claims in any record.

    def period(self, name, record):
        """The period of what is called NAME."""
        if record.get("since") or record.get("until"):
            self.say(own(name), "dct:temporal", own("period:" + name))
            self.type(own("period:" + name), "dct:PeriodOfTime")

    def claims(self, record):
        """The notes, links, hosts and unknowns of a record."""
        for kind in ("note", "unknown", "host", "link"):
            for item in record.get(kind + "s", []):
                self.keyed(kind, item)
        for contact in record.get("contacts", []):
            self.contact(contact)
        for host in record.get("hosts", []):
            self.texts(own("host:" + host["key"]), "dct:title", HOST)
        for link in record.get("links", []):
            self.type(rdflib.URIRef(link["href"]), "foaf:Document")

    def contact(self, item):
        name = f"contact:{item['key']}"
        self.type(own(name), "m8g:ContactPoint")
        self.period(name, item)
        self.claims(item)
        if item["email"]:
            email = "@".join(urllib.parse.quote(part, safe="") for part in item["email"].split("@", 1))
            self.say(own(name), "vcard:hasEmail", rdflib.URIRef("mailto:" + email))
        if item["address"]:
            self.type(own("address:" + item["key"]), "locn:Address")
        if any(item["hours"].values()):
            self.type(own("hours:" + item["key"]), "time:TemporalEntity")

    def keyed(self, kind, item):
        """A claim that has its key in its name, with what is in it."""
        name = f"{kind}:{item['key']}"
        self.type(own(name), "prov:Entity")
        self.period(name, item)
        self.claims(item)

    def pages(self, node, links, name="foaf:page"):
        self.say(node, name, *(rdflib.URIRef(link["href"]) for link in links if link["status"] == "current"))

    # Records that others refer to.

    def about(self):
        node, data = own("dataset"), self.dataset
        self.type(node, "dcat:Dataset")
        self.identifier(node, node)
        self.languages(node, data["title"])
        self.say(node, "owl:versionInfo", rdflib.Literal(data["dataVersion"]))
        self.pages(node, data["national"]["links"])
        publisher = own("publisher")
        self.type(publisher, "foaf:Agent", "dcatapit:Agent")
        self.identifier(publisher, "publisher")
        self.texts(publisher, "dct:title", {"en": data["publisher"]})

    def codes(self, codes):
        scheme = own("codes:" + codes["id"])
        self.type(scheme, "skos:ConceptScheme")
        self.texts(scheme, "dct:title", {"en": codes["id"].replace("-", " ")})
        for code in codes["codes"]:
            name = f"code:{codes['id']}:{code['value']}"
            self.type(own(name), "skos:Concept")
            self.match(name)
            if codes["id"] == "evidence-grade":
                self.type(own(name), "dct:ProvenanceStatement")
            if codes["id"] == "document":
                self.document(code)

    def document(self, code):
        value = code["value"]
        node, kind, concept = own("document:" + value), own("document-type:" + value), own("code:document:" + value)
        self.type(node, "m8g:Evidence", "cpsvit:Input")
        self.identity(node, code["label"], code["description"])
        self.say(node, "dct:type", concept)
        self.say(node, "dct:conformsTo", kind)
        self.say(node, "cpsvit:hasServiceInputOutputType", *self.same_as("code:document:" + value))
        self.type(kind, "m8g:EvidenceType")
        self.identifier(kind, "document-type:" + value)
        self.say(kind, "m8g:evidenceTypeClassification", concept)

    def credential(self, record):
        name = "credential:" + record["id"]
        node = own(name)
        self.type(node, "skos:Concept", "m8g:EvidenceType")
        self.identifier(node, name)
        self.match(name)
        self.period(name, record)
        self.pages(node, record["links"])
        self.claims(record)
        for level in record["levels"]:
            part = f"{name}:level:{level['value']}"
            self.type(own(part), "skos:Concept", "m8g:EvidenceType")
            self.identifier(own(part), part)
            self.match(part)
            self.say(own(part), "skos:inScheme", own("credentials"))
            self.texts(own(part), "skos:prefLabel", self.with_level(record["name"], level["value"]))

    def source(self, record):
        name = "source:" + record["id"]
        self.type(own(name), "foaf:Document", "prov:Entity", *(["eli:LegalResource"] if record["kind"] == "law" else []))
        self.identifier(own(name), name)

    # Procedures.

    def with_level(self, names, level):
        return {language: name and name + LEVEL[language] + level for language, name in names.items()}

    def combined(self, uses):
        """The names of all credentials; in Italian where one has none in the language of the first."""
        names = []
        for language, first in self.credentials[uses[0]["credential"]]["name"].items():
            parts = [self.credentials[use["credential"]]["name"] for use in uses]
            parts = [part[language] or part["it"] for part in parts]
            levels = [LEVEL[language] + use["level"] if use["level"] else "" for use in uses]
            names.append((language, first and " + ".join(part + level for part, level in zip(parts, levels))))
        return dict(names)

    def status(self, node, procedure):
        if procedure["status"] != "current":
            self.say(node, "adms:status", DEPRECATED)

    def part(self, node, procedure, *types):
        self.type(node, *types)
        self.status(node, procedure)

    def description(self, procedure, language):
        lines = [(step["number"], step["text"][language]) for step in procedure["steps"]]
        steps = [f"{number}. {text}" for number, text in lines if text is not None]
        return "\n".join(steps) or procedure["title"][language]

    def sign_in(self, procedure):
        if not procedure["accepts"]:
            return []
        node = own("sign-in:" + procedure["id"])
        self.part(node, procedure, "m8g:Requirement", "cpsvit:Authentication")
        self.identity(node, SIGN_IN)
        self.say(node, "m8g:fulfils", own("procedure:" + procedure["id"]))
        for way in procedure["accepts"]:
            name = f"accepts:{way['key']}"
            self.part(own(name), procedure, "m8g:Evidence")
            self.identifier(own(name), name)
            self.texts(own(name), "dct:title", self.combined(way["credentials"]))
            self.say(own(name), "m8g:supportsRequirement", node)
        return [node]

    def consents(self, procedure):
        for consent in procedure["consents"]:
            node = own(f"consent:{procedure['id']}:{consent['code']}")
            self.part(node, procedure, "m8g:Requirement", "cpsvit:Requirement")
            self.identity(node, self.labels.get(("consent", consent["code"])))
            self.say(node, "m8g:fulfils", own("procedure:" + procedure["id"]))
            yield node

    def channels(self, procedure):
        for channel in procedure["channels"]:
            name = f"channel:{procedure['id']}:{channel}"
            self.part(own(name), procedure, "m8g:Channel", CHANNELS.get(channel, "cpsvit:OfflineChannel"))
            self.identifier(own(name), name)
            self.say(own(name), "cpsvit:hasChannelType", *self.same_as("code:channel:" + channel))
            self.texts(own(name), "dct:description", procedure["title"])
            yield own(name)
        for venue in procedure["venues"]:
            yield self.venue(procedure, venue)

    def venue(self, procedure, venue):
        name = f"venue:{procedure['id']}:{venue['code']}"
        self.part(own(name), procedure, "m8g:Channel", "cpsvit:OfflineChannel")
        self.identifier(own(name), name)
        self.say(own(name), "cpsvit:hasChannelType", NO_SITE)
        for language, label in (self.labels.get(("venue", venue["code"])) or {}).items():
            mine = OWN_PLACE[language] if venue["own"] else ""
            programme = PROGRAMME[language].format(venue["programme"]) if venue["programme"] else ""
            self.texts(own(name), "dct:description", {language: label and label + mine + programme})
        if venue["programme"]:
            self.type(own("programme:" + name[len("venue:") :]), "prov:Entity")
        return own(name)

    def outputs(self, procedure):
        for output in procedure["outputs"]:
            credential = output["credential"]
            node = own(":".join(["output", procedure["id"], output["kind"], *([credential] if credential else [])]))
            self.part(node, procedure, "m8g:Output", "cpsvit:Output")
            kind = self.labels.get(("output-kind", output["kind"]))
            self.identity(node, self.credentials[credential]["name"] if credential else kind)
            yield node

    def procedure(self, record):
        """Says all of a procedure, and returns what its service repeats of it while it holds."""
        name = "procedure:" + record["id"]
        self.type(own(name), "cpsv:Rule", "cpsvit:Rule")
        steps = {language: self.description(record, language) for language in record["title"]}
        self.identity(own(name), record["title"], steps)
        self.languages(own(name), record["title"])
        self.period(name, record)
        self.claims(record)
        sign_in = self.sign_in(record)
        return {
            "rules": [own(name)],
            "audiences": [own("code:audience:" + record["audience"])],
            "channels": list(self.channels(record)),
            "sign-ins": sign_in,
            "requirements": [*sign_in, *self.consents(record)],
            "outputs": list(self.outputs(record)),
            "documents": [own("document:" + document["code"]) for document in record["documents"]],
            "document types": [own("document-type:" + document["code"]) for document in record["documents"]],
        }

    # Jurisdictions.

    def ways(self, node, current):
        """What the service repeats of the procedures that hold."""
        for parts in current:
            self.say(node, "dct:audience", *parts["audiences"])
            for name in ("cpsv:follows", "cpsvit:isCompliantWithRule"):
                self.say(node, name, *parts["rules"])
            for name in ("m8g:hasChannel", "cpsvit:hasChannel"):
                self.say(node, name, *parts["channels"])
            self.say(node, "m8g:holdsRequirement", *parts["requirements"])
            self.say(node, "cpsvit:hasAuthenticationMethod", *parts["sign-ins"])
            self.say(node, "m8g:hasInputType", *parts["document types"])
            for name in ("cpsv:hasInput", "cpsvit:hasInput"):
                self.say(node, name, *parts["documents"])
            for name in ("cpsv:produces", "cpsvit:producesOutput"):
                self.say(node, name, *parts["outputs"])

    def state_text(self, service):
        """What the state is called where no text tells it."""
        has_text = any(service["text"].values())
        return service["text"] if has_text else self.labels.get(("service-state", service["state"]))

    def contact_points(self, node, record):
        current = [item for item in record["contacts"] if item["status"] == "current"]
        self.say(node, "m8g:contactPoint", *(own("contact:" + item["key"]) for item in current))

    def national(self, record):
        """The procedures and contacts of all Italy, as a service of the State."""
        current = [self.procedure(item) for item in record["procedures"] if item["status"] == "current"]
        for item in record["procedures"]:
            if item["status"] != "current":
                self.procedure(item)
        if not record["procedures"] and not record["contacts"]:
            return
        node, authority, country = own("service:italy"), own("authority:italy"), rdflib.URIRef(EU + "country/ITA")
        self.type(node, "cpsv:PublicService", "cpsvit:PublicService")
        self.identity(node, {language: SERVICE[language] + name for language, name in ITALY.items()}, NATIONAL)
        self.say(node, "cpsvit:hasServiceStatus", term("cpsvit:Active"))
        for name in ("m8g:thematicArea", "cpsvit:serviceTheme"):
            self.say(node, name, HEALTH)
        self.say(node, "m8g:hasCompetentAuthority", authority)
        self.say(node, "dct:isPartOf", own("dataset"))
        self.ways(node, current)
        self.contact_points(node, record)
        self.type(authority, "m8g:PublicOrganisation", "org:Organization", "foaf:Agent")
        self.identifier(authority, "IT")
        for name in ("skos:prefLabel", "dct:title", "foaf:name"):
            self.texts(authority, name, ITALY)
        for item in (node, authority):
            self.say(item, "dct:spatial", country)
        self.type(country, "dct:Location")
        self.texts(country, "skos:prefLabel", ITALY)

    def service(self, region, current, nuts):
        node, holding = own("service:" + region["id"]), region["current"]["service"]
        self.type(node, "cpsv:PublicService", "cpsvit:PublicService")
        title = {language: name and SERVICE[language] + name for language, name in region["name"].items()}
        self.identity(node, title, self.state_text(holding))
        status = "cpsvit:NonActive" if holding["state"] == "inactive" else "cpsvit:Active"
        self.say(node, "cpsvit:hasServiceStatus", term(status))
        for name in ("m8g:thematicArea", "cpsvit:serviceTheme"):
            self.say(node, name, HEALTH)
        self.say(node, "dct:spatial", nuts)
        self.say(node, "dct:isPartOf", own("dataset"))
        self.ways(node, current)
        self.contact_points(node, region)
        if region["current"]["portal"]:
            self.pages(node, [region["current"]["portal"]], "foaf:homepage")
        self.pages(node, [link for link in region["links"] if link["role"] != "portal"])

    def states(self, region):
        for service in region["services"]:
            if service["key"] == region["current"]["service"]["key"]:
                self.period("service:" + region["id"], service)
            else:
                self.keyed("state", service)

    def defaults(self, region):
        """The national defaults that hold there, and what opens the record online."""
        current = region["current"]
        online = (own("credential:" + name) for name in current["onlineCredentials"])
        self.say(own("service:" + region["id"]), "m8g:isClassifiedBy", *online)
        for fact in (*current["creation"], *current["signIn"], *current["consents"], *current["minors"]):
            if fact["origin"] == "national":
                self.say(own("service:" + region["id"]), "dct:relation", own("default:" + fact["claim"]))

    def region(self, region):
        current = [self.procedure(item) for item in region["procedures"] if item["status"] == "current"]
        for item in region["procedures"]:
            if item["status"] != "current":
                self.procedure(item)
        nuts = rdflib.URIRef("http://data.europa.eu/nuts/code/" + region["nuts2"])
        self.service(region, current, nuts)
        self.states(region)
        self.defaults(region)
        self.claims(region)
        if region["platform"]:
            self.type(own("platform:" + region["id"]), "prov:Entity")
        self.authority(region, nuts)
        self.territory(region, nuts)

    def authority(self, region, nuts):
        node = own("authority:" + region["id"])
        self.type(node, "m8g:PublicOrganisation", "org:Organization", "foaf:Agent")
        self.identifier(node, region["iso3166_2"])
        self.texts(node, "dct:title", region["name"])
        self.texts(node, "foaf:name", region["name"])
        self.say(node, "dct:spatial", nuts)
        codes = {**region, **region["crosswalk"]}
        for key, name in {**CODES, **CROSSWALK}.items():
            if codes[key] is not None:
                self.code(own(f"identifier:{region['id']}:{name}"), *AGENCIES[name])

    def code(self, node, agency, title):
        self.type(node, "adms:Identifier")
        self.texts(node, "dct:title", {"it": title})
        self.say(node, "adms:schemaAgency", *([rdflib.Literal(agency)] if agency else []))

    def territory(self, region, nuts):
        self.type(nuts, "dct:Location")
        self.texts(nuts, "skos:prefLabel", region["name"])
        for kind in {alias["kind"] for alias in region["aliases"]} - {"name"}:
            places = own(f"places:{region['id']}:{kind}")
            self.type(places, "dct:Location")
            self.say(places, "dct:type", own("code:alias-kind:" + kind))
        province = region["crosswalk"]["istatProvince"]
        place = f"provinces/{province}" if province else f"regions/{region['istatRegion']}"
        self.say(nuts, "owl:sameAs", rdflib.URIRef(f"{ITALIA}territorial-classifications/{place}"))
