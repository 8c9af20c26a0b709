#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads the pages back with a reader of HTML and says which fact of the JSON export they lost, changed or made up.
round-trip.py says the same of the JSON and the XML.

Usage: round-trip-html.py REPORTS_DIR...
What pages leave out on purpose: the codes of a jurisdiction but ISO 3166-2, the hosts, and what a code means where its
label says it. Every text of a page must be one of the data, in the language of the page or else marked with its own, or
one of xslt/lib/labels-*.xsl. Status 0: the same facts. 1: each difference on a line of its own. 2: wrong usage, or a file
that is not there. 77: there is no html5lib.
"""
import functools
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree as tree

if sys.argv[1:] in (["--help"], ["-h"]):
    sys.exit(print(__doc__))
try:
    import html5lib
except ImportError:
    print("skipped: html5lib is not here")
    sys.exit(77)

LANGUAGES = ("it", "en", "de", "fr")
LABELS = pathlib.Path(__file__).resolve().parents[2] / "xslt" / "lib"
SILENT = {"script", "style", "svg"}
WORD = re.compile(r"\w+")
CONSTANT = {"CC BY 4.0", "MIT", "JSON", "CSV", "SQLite", "Atom", *map(str.upper, LANGUAGES)}


def leaves(value):
    """Every text in VALUE."""
    if isinstance(value, dict):
        for item in value.values():
            yield from leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, str):
        yield value


def spoken(value, found):
    """The languages in which each text of VALUE is there, into FOUND."""
    if isinstance(value, dict) and set(LANGUAGES) <= set(value):
        for language in LANGUAGES:
            found.setdefault(words(value[language] or ""), set()).add(language)
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        spoken(item, found)
    return found


def pieces(text):
    """What may be shown for TEXT where there is little room: a name or its abbreviation, a title without what follows, the
    host of an address."""
    yield from re.split(r" \(|\)", text)
    yield text.split(": ")[0]
    if "://" in text:
        yield from [text.split("/")[2], text.split("://")[1].rstrip("/")]
    if text.startswith("IT-"):
        yield text[3:]


def words(text):
    """TEXT with single blanks, none at its ends."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip()


@functools.cache
def labels_of(language):
    """What the pages of LANGUAGE say in their own words, by name."""
    root = tree.parse(LABELS / f"labels-{language}.xsl")
    return {element.tag: element.text or "" for element in root.iter() if "}" not in str(element.tag)}


def has_class(element, name):
    return name in element.get("class", "").split()


class Page:
    """One page, parsed, with the parents of its elements."""

    def __init__(self, path):
        self.root = html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        elements = [element for element in self.root.iter() if isinstance(element.tag, str)]
        self.by_id = {element.get("id"): element for element in elements if element.get("id")}
        self.parents = {child: parent for parent in elements for child in parent}
        self.main = next(element for element in elements if element.tag == "main")

    def up(self, element):
        while element is not None:
            yield element
            element = self.parents.get(element)

    def language(self, element):
        return next(above.get("lang") for above in self.up(element) if above.get("lang"))

    def is_within(self, element, test, root):
        """Whether something between ELEMENT and ROOT, ROOT apart, passes TEST."""
        for above in self.up(element):
            if above is root:
                return False
            if test(above):
                return True
        return False


def is_aside(element):
    """Evidence, or the mark of a text in another language."""
    return has_class(element, "evidence") or element.tag == "abbr"


def text_of(element):
    """All text within ELEMENT but what is aside."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in SILENT and not is_aside(child):
            parts.append(text_of(child))
        parts.append(child.tail or "")
    return "".join(parts)


SOURCE, CREDENTIAL, WAY = "sources.html#source-", "italy.html#credential-", "#procedure-"


def ids_of(element, start):
    """What follows START in the addresses of the links within ELEMENT."""
    return [a.get("href").removeprefix(start) for a in element.iter("a") if a.get("href", "").startswith(start)]


def with_class(element, tag, name):
    return [item for item in element.iter(tag) if has_class(item, name)]


def evidence_of(element):
    """The dates and sources that the evidence within ELEMENT names, those of notes within it apart."""
    found = [child for child in element.iter() if isinstance(child.tag, str) and has_class(child, "evidence")]
    return [
        {
            "is_unsure": any(has_class(mark, "unchecked") for mark in item.iter("span")),
            "dates": [time.get("datetime") for time in item.iter("time")],
            "sources": ids_of(item, SOURCE),
        }
        for item in found
    ]


class Comparison:
    """What the pages in LANGUAGE of FOLDER say, against DATASET."""

    def __init__(self, folder, language, dataset, faults):
        self.folder = folder / "html" / language
        self.language = language
        self.dataset = dataset
        self.faults = faults
        self.where = language
        self.page = None
        self.labels = {
            (codes["id"], code["value"]): code["label"] for codes in dataset["codeLists"] for code in codes["codes"]
        }
        self.sources = {source["id"]: source for source in dataset["sources"]}
        self.names = {credential["id"]: credential["name"] for credential in dataset["credentials"]}

    def fault(self, text):
        self.faults.append(f"{self.where}: {text}")

    def shown(self, text, *others):
        """TEXT as this page shows it: in its language, else in OTHERS, by default English and Italian."""
        return words(next(text[language] for language in (self.language, *(others or ("en", "it"))) if text[language]))

    def label(self, codes, value):
        """What the page calls the code VALUE: by itself, when the dataset does not describe it."""
        return self.shown(self.labels[codes, value]) if (codes, value) in self.labels else value

    def need(self, what, expected, found):
        if expected != found:
            self.fault(f"{what}: {found!r:.300}, and in the JSON {expected!r:.300}")

    def need_in(self, what, expected, text):
        if expected not in text:
            self.fault(f"{what}: no {expected!r:.200} in {text!r:.200}")

    # Claims and their evidence.

    def evidence(self, what, claim, found):
        """FOUND names the claim's sources, and its date before theirs."""
        self.need(f"{what}: sources", sorted(claim["sources"]), sorted(found["sources"]))
        self.need(f"{what}: unchecked", claim["grade"] == "unchecked" and "fact" not in claim, found["is_unsure"])
        if claim["asOf"]:
            self.need(f"{what}: date", claim["asOf"], found["dates"][0] if found["dates"] else None)
        dates = {self.sources[name]["date"] for name in claim["sources"]}
        for date in {*found["dates"]} - dates - {claim["asOf"], claim["officialAsOf"]}:
            self.fault(f"{what}: a date of its own, {date}")
        if claim["officialAsOf"] and claim["grade"] != "official":
            self.need_in(f"{what}: official date", claim["officialAsOf"], found["dates"])

    def claims(self, what, items, claims, text_of_claim):
        """ITEMS are the elements that show CLAIMS, in order."""
        self.need(f"{what}: how many", len(claims), len(items))
        for number, (item, claim) in enumerate(zip(items, claims), 1):
            for expected in text_of_claim(claim):
                self.need_in(f"{what} {number}", expected, words(text_of(item)))
            evidence = evidence_of(item)
            if not evidence:
                self.fault(f"{what} {number}: no evidence")
                continue
            self.evidence(f"{what} {number}", claim, evidence[-1])

    def note_text(self, note):
        return [self.shown(note["text"])]

    def unknown_text(self, unknown):
        texts = [self.label("fact", unknown["fact"])]
        return texts + ([self.shown(unknown["text"])] if unknown["text"]["it"] else [])

    # Regions.

    def check(self):
        regions = self.dataset["regions"]
        known = self.known()
        checks = {"index": self.check_start, "italy": self.check_national, "sources": self.check_sources, "compare": lambda: None}
        checks |= {region["id"]: functools.partial(self.check_region, region) for region in regions}
        self.need("pages", sorted(checks), sorted(path.stem for path in self.folder.iterdir()))
        for name, check in checks.items():
            self.where = f"{self.language}/{name}.html"
            self.page = Page(self.folder / f"{name}.html")
            check()
            self.check_texts(known)

    def check_start(self):
        """A tile and an item of the list for each region, by all of its names."""
        regions = {region["id"]: region for region in self.dataset["regions"]}
        items = [item for item in self.page.main.iter("li") if item.get("data-names")]
        tiles = with_class(self.page.main, "li", "tile")
        self.need("list", sorted(regions), sorted(item.get("data-id") for item in items))
        self.need("map", list(regions), [item.get("data-id") for item in tiles])
        for item in items:
            region, names = regions[item.get("data-id")], item.get("data-names").split("|")
            for name in [*region["name"].values(), *(alias["name"] for alias in region["aliases"])]:
                self.need_in(f"{region['id']}: searched names", name or names[0], names)

    def check_region(self, region):
        what, section = region["id"], self.page.main
        self.need(f"{what}: id", region["id"], section.get("data-region"))
        self.need(f"{what}: availability", region["current"]["availability"], section.get("data-availability"))
        self.need_in(f"{what}: name", self.shown(region["name"], "it"), words(text_of(section.find("h1"))))
        self.check_services(region, section)
        self.check_defaults(region, section)
        self.check_links(region, section)
        articles = [item for item in section.iter("article") if has_class(item, "procedure")]
        procedures = sorted(region["procedures"], key=self.procedure_place)
        self.need(f"{what}: procedures", [f"procedure-{item['id']}" for item in procedures], [item.get("id") for item in articles])
        for procedure, article in zip(procedures, articles):
            self.check_procedure(procedure, article)
        self.check_remarks(region, section)
        self.check_contacts(region, section)
        ways = [item["id"] for item in self.dataset["national"]["procedures"] if item["status"] == "current"]
        found = [name for item in with_class(section, "div", "everywhere") for name in ids_of(item, "italy.html" + WAY)]
        self.need(f"{what}: ways in all Italy", ways, found)
        self.check_ways(region, section)

    def check_ways(self, region, section):
        """Who cannot do it online and who asks for a child finds each of these ways, once, before the steps."""
        holding = [item for item in region["procedures"] if item["status"] == "current"]
        offline = [item["id"] for item in holding if item["mode"] != "online" and item["audience"] != "minors"]
        child = [item["id"] for item in holding if item["audience"] == "minors"]
        found = [ids_of(item, WAY) for item in with_class(section, "ul", "ways")]
        self.need(f"{region['id']}: ways", [offline, child], [next((ids for ids in found if set(ids) == set(wanted)), []) for wanted in (offline, child)])

    def procedure_place(self, procedure):
        """Those that hold first, online and then the others; each part is in the order of the data."""
        return procedure["status"] != "current", procedure["status"] == "current" and procedure["mode"] != "online"

    def check_national(self):
        national, section = self.dataset["national"], self.page.main
        articles = [item for item in section.iter("article") if has_class(item, "procedure")]
        procedures = sorted(national["procedures"], key=lambda item: item["status"] != "current")
        self.need("national: procedures", [f"procedure-{item['id']}" for item in procedures], [item.get("id") for item in articles])
        for procedure, article in zip(procedures, articles):
            self.check_procedure(procedure, article)
        self.check_contacts(national, section)

    def check_contacts(self, record, section):
        """Those that hold, with what one taps; those that do not are in the history, and lead nowhere."""
        what = record.get("id", "national")
        items = [li for item in with_class(section, "ul", "contacts") for li in item.findall("li")]
        contacts = [item for item in record["contacts"] if item["status"] == "current"]
        past = words(" ".join(text_of(item) for item in with_class(section, "details", "history")))
        for contact in record["contacts"]:
            if contact["status"] != "current":
                self.need_in(f"{what}: old contact", self.shown(contact["label"]), past)

        def texts(contact):
            yield self.shown(contact["label"])
            yield self.label("contact-role", contact["role"])
            yield from filter(None, (contact["phone"], contact["email"], contact["address"]))
            if any(contact["hours"].values()):
                yield self.shown(contact["hours"])
            yield from (self.shown(note["text"]) for note in contact["notes"])

        self.claims(f"{what}: contacts", items, contacts, texts)
        for item, contact in zip(items, contacts):
            found = {urllib.parse.unquote(a.get("href")) for a in item.iter("a") if not a.get("href").startswith("sources.html")}
            email = f"mailto:{contact['email']}" if contact["email"] else None
            self.need(f"{what}: contact addresses", {contact["tel"], email} - {None}, found)

    def check_services(self, region, section):
        items = [item for item in section.iter("div") if has_class(item, "service")]
        services = sorted(region["services"], key=lambda service: self.place(region["current"], service))
        said = region["current"]["state"] or {}

        def texts(service):
            if service["status"] != "current" or service["key"] == said.get("claim"):
                yield self.label("service-state", service["state"])
            if service["creation"]:
                yield self.label("creation", service["creation"])
            if service["text"]["it"]:
                yield self.shown(service["text"])

        self.claims(f"{region['id']}: services", items, services, texts)
        platforms = [item for item in section.iter("div") if has_class(item, "platform")]
        expected = [region["platform"]] if region["platform"] else []
        self.claims(f"{region['id']}: platform", platforms, expected, lambda item: [item["name"], self.shown(item["text"])])

    def place(self, current, service):
        """The state first, then what else holds, and what does not."""
        return current["services"].index(service["key"]) > 0 if service["key"] in current["services"] else 2

    def check_defaults(self, region, section):
        """What the law says for all of Italy, where it holds there."""
        current, text = region["current"], words(text_of(section))
        facts = [fact for name in ("creation", "signIn", "consents", "minors") for fact in current[name]]
        claims = {fact["claim"] for fact in facts if fact["origin"] == "national"}
        for default in self.dataset["national"]["defaults"]:
            is_shown = self.shown(default["text"]) in text
            self.need(f"{region['id']}: default {default['fact']}", default["key"] in claims, is_shown)

    def check_links(self, region, section):
        """Every address of the region is there, and no other; where it has no portal, the national entry."""
        found = {a.get("href") for a in section.iter("a") if "://" in a.get("href", "")}
        current = {link["href"] for link in region["links"] if link["status"] == "current"}
        if not region["current"]["portal"]:
            found -= {link["href"] for link in self.dataset["national"]["links"]} - current
        self.need(f"{region['id']}: addresses", current, found)
        text = words(text_of(section))
        for link in region["links"]:
            if link["status"] != "current":
                self.need_in(f"{region['id']}: old address", link["href"].split("/")[2], text)

    def check_remarks(self, region, section):
        """The notes and the unknowns of the region itself, in lists that are not within a procedure."""
        lists = [
            item
            for item in section.iter("ul")
            if has_class(item, "claims") and not self.page.is_within(item, lambda above: above.tag == "article", section)
        ]
        unknown = [li for item in lists if has_class(item, "unknowns") for li in item.findall("li")]
        self.claims(f"{region['id']}: unknowns", unknown, region["unknowns"], self.unknown_text)
        text = words(" ".join(text_of(item) for item in lists))
        for note in [*region["notes"], *(note for link in region["links"] for note in link["notes"])]:
            self.need_in(f"{region['id']}: notes", self.shown(note["text"]), text)

    # Procedures.

    def check_procedure(self, procedure, article):
        what = procedure["id"]
        self.need(f"{what}: status", procedure["status"], article.get("data-status"))
        self.need(f"{what}: mode", procedure["mode"], article.get("data-mode"))
        self.need(f"{what}: audience", procedure["audience"], article.get("data-audience"))
        self.need(f"{what}: title", self.shown(procedure["title"]), words(text_of(article.find("h3"))))
        steps = [li for item in article.iter("ol") for li in item.findall("li")]
        self.need(f"{what}: steps", [self.shown(step["text"]) for step in procedure["steps"]], [words(text_of(li)) for li in steps])
        self.check_credentials(procedure, article)
        self.check_codes(procedure, article)
        self.check_procedure_remarks(procedure, article)
        self.evidence(what, procedure, evidence_of(article)[-1])

    def check_credentials(self, procedure, article):
        """Which are enough together: those of one item of the list."""
        found = []
        for li in article.iter("li"):
            names = ids_of(li, CREDENTIAL)
            if names:
                found.append(names)
        expected = [[use["credential"] for use in way["credentials"]] for way in procedure["accepts"]]
        expected += [[output["credential"]] for output in procedure["outputs"] if output["credential"]]
        self.need(f"{procedure['id']}: credentials", expected, found)

    def check_codes(self, procedure, article):
        text = words(text_of(article))
        codes = [
            *(("channel", code) for code in procedure["channels"]),
            *(("mode", code) for code in [procedure["mode"]]),
            *(("situation", code) for code in [procedure["situation"]] if code),
            *(("venue", venue["code"]) for venue in procedure["venues"]),
            *(("document", document["code"]) for document in procedure["documents"]),
            *(("consent", consent["code"]) for consent in procedure["consents"]),
            *(("output-kind", output["kind"]) for output in procedure["outputs"] if not output["credential"]),
        ]
        for codes_id, code in codes:
            self.need_in(f"{procedure['id']}: {codes_id}", self.label(codes_id, code), text)
        for venue in procedure["venues"]:
            self.need_in(f"{procedure['id']}: programme", venue["programme"] or "", text)
        others = ids_of(article, WAY)
        for name in procedure["requires"]:
            self.need_in(f"{procedure['id']}: requires", name, others)

    def check_procedure_remarks(self, procedure, article):
        items = [li for li in article.iter("li") if evidence_of(li)]
        ways = [li for li in items if ids_of(li, CREDENTIAL)]
        remarks = [li for li in items if li not in ways]
        unknown = [li for li in remarks if li.find("strong") is not None]
        notes = [li for li in remarks if li not in unknown]
        self.claims(f"{procedure['id']}: unknowns", unknown, procedure["unknowns"], self.unknown_text)
        self.claims(f"{procedure['id']}: notes", notes, procedure["notes"], self.note_text)

    # Sources.

    def check_sources(self):
        found = [name.removeprefix("source-") for name in self.page.by_id if name.startswith("source-")]
        self.need("sources", sorted(self.sources), sorted(found))
        for name, source in self.sources.items():
            element = self.page.by_id.get(f"source-{name}")
            if element is None:
                continue
            text = words(text_of(element))
            for expected in (self.shown(source["title"]), source["publisher"], self.shown(source["text"]) if source["text"]["it"] else ""):
                self.need_in(f"source {name}", words(expected or ""), text)
            dates = {time.get("datetime") for time in element.iter("time")}
            self.need(f"source {name}: dates", {source["date"], source["retrieved"]} - {None}, dates)
            self.need(f"source {name}: address", {source["href"]} - {None}, {a.get("href") for a in element.iter("a") if "://" in a.get("href", "")})

    # Nothing added.

    def known(self):
        """Every text that may stand on the page, the longest first, by its first word."""
        found = set(CONSTANT)
        for value in leaves(self.dataset):
            found |= {value, *pieces(value)}
        hosts = {text for text in found if " " not in text}
        for language in LANGUAGES:
            for name, text in labels_of(language).items():
                found |= {text, *re.split(r"\{\w+\}", text)}
                found |= set(text.split() if name == "months" else [])
        found = {words(text).rstrip(".:") for text in found}
        found |= {text[:1].upper() + text[1:] for text in found}
        by_word = {}
        for text in sorted(found, key=len, reverse=True):
            for word in WORD.findall(text)[:1]:
                by_word.setdefault(word, []).append(text)
        return by_word | {"hosts": hosts}

    def check_texts(self, known):
        """What is left of a text when all that is known is taken out of it is numbers and punctuation."""
        languages = spoken(self.dataset, {})
        for element in self.page.root.find("body").iter():
            if not isinstance(element.tag, str) or any(above.tag in SILENT for above in self.page.up(element)):
                continue
            if any(has_class(above, "host") for above in self.page.up(element)):
                if has_class(element, "host"):
                    self.need_in("hosts", "".join(element.itertext()), known["hosts"])
                continue
            for text in [element.text, *(child.tail for child in element)]:
                text = words(text or "")
                marked = self.page.language(element)
                # A few words may be a name, which has no language.
                if text.count(" ") > 4 and marked not in languages.get(text, {marked}):
                    self.fault(f"<{element.tag}>: {text!r:.100} is said to be in {marked}")
                left = self.without(text, known)
                if re.search(r"[^\W\d_]", left):
                    self.fault(f"<{element.tag}>: {words(left)!r:.100} is neither data nor a label, in {text!r:.200}")

    def without(self, text, known):
        items = {item for word in WORD.findall(text) for item in known.get(word, ()) if item in text}
        for item in sorted(items, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(item)}(?!\w)", " ", text)
        return text


def compare(folder, faults):
    dataset = json.loads((folder / "json" / "regions.json").read_text(encoding="utf-8"))
    for language in LANGUAGES:
        Comparison(folder, language, dataset, faults).check()


def main(arguments):
    if not arguments:
        print("usage: round-trip-html.py REPORTS_DIR...", file=sys.stderr)
        return 2
    faults = []
    try:
        for folder in arguments:
            compare(pathlib.Path(folder), faults)
    except OSError as error:
        print(f"round-trip-html.py: {error}", file=sys.stderr)
        return 2
    for fault in faults:
        print(fault)
    if not faults:
        print(f"round-trip-html.py: {len(LANGUAGES)} languages have what the JSON has")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
