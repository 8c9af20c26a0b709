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

PAGES = {"it": "index.html", "en": "en.html", "de": "de.html", "fr": "fr.html"}
LABELS = pathlib.Path(__file__).resolve().parents[2] / "xslt" / "lib"
SILENT = {"script", "style", "svg"}
WORD = re.compile(r"\w+")
CONSTANT = {"CC BY 4.0", "MIT", *map(str.upper, PAGES)}


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
    if isinstance(value, dict) and set(PAGES) <= set(value):
        for language in PAGES:
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
        self.regions = [element for element in elements if element.tag == "section" and has_class(element, "region")]

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


def evidence_of(element):
    """The dates and sources that the evidence within ELEMENT names, those of notes within it apart."""
    found = [child for child in element.iter() if isinstance(child.tag, str) and has_class(child, "evidence")]
    return [
        {
            "is_unsure": any(has_class(mark, "unsure") for mark in item.iter("strong")),
            "dates": [time.get("datetime") for time in item.iter("time")],
            "sources": [a.get("href").removeprefix("#source-") for a in item.iter("a") if a.get("href", "").startswith("#source-")],
        }
        for item in found
    ]


class Comparison:
    """What page LANGUAGE of FOLDER says, against DATASET."""

    def __init__(self, folder, language, dataset, faults):
        self.page = Page(folder / "html" / PAGES[language])
        self.language = language
        self.dataset = dataset
        self.faults = faults
        self.where = PAGES[language]
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
        self.need("regions", [region["id"] for region in regions], [item.get("data-region") for item in self.page.regions])
        for region, section in zip(regions, self.page.regions):
            self.check_region(region, section)
        self.check_national()
        self.check_sources()
        self.check_texts()

    def check_region(self, region, section):
        what = region["id"]
        self.need(f"{what}: ISO", region["iso31662"], section.get("id"))
        self.need(f"{what}: availability", region["current"]["availability"], section.get("data-availability"))
        self.need_in(f"{what}: name", self.shown(region["name"], "it"), words(text_of(section.find("h2"))))
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
        for name in [*region["name"].values(), *(alias["name"] for alias in region["aliases"])]:
            self.need_in(f"{what}: searched names", name or "", section.get("data-names"))
        ways = [item["id"] for item in self.dataset["national"]["procedures"] if item["status"] == "current"]
        lists = [item for item in section.iter("div") if has_class(item, "everywhere")]
        found = [a.get("href") for item in lists for a in item.iter("a")]
        self.need(f"{what}: ways in all Italy", [f"#procedure-{name}" for name in ways], found)

    def procedure_place(self, procedure):
        """Those that hold first, online and then the others; each part is in the order of the data."""
        return procedure["status"] != "current", procedure["status"] == "current" and procedure["mode"] != "online"

    def check_national(self):
        national, section = self.dataset["national"], self.page.by_id.get("national")
        if section is None:
            return self.fault("no national section")
        articles = [item for item in section.iter("article") if has_class(item, "procedure")]
        procedures = sorted(national["procedures"], key=lambda item: item["status"] != "current")
        self.need("national: procedures", [f"procedure-{item['id']}" for item in procedures], [item.get("id") for item in articles])
        for procedure, article in zip(procedures, articles):
            self.check_procedure(procedure, article)
        self.check_contacts(national, section)

    def check_contacts(self, record, section):
        """Those that hold with what one taps, then those that do not, which lead nowhere."""
        what = record.get("id", "national")
        items = [li for item in section.iter("ul") if has_class(item, "contacts") for li in item.findall("li")]
        contacts = sorted(record["contacts"], key=lambda item: item["status"] != "current")

        def texts(contact):
            yield self.shown(contact["label"])
            yield self.label("contact-role", contact["role"])
            yield from filter(None, (contact["phone"], contact["email"], contact["address"]))
            if contact["status"] == "current" and any(contact["hours"].values()):
                yield self.shown(contact["hours"])
            yield from (self.shown(note["text"]) for note in contact["notes"])

        self.claims(f"{what}: contacts", items, contacts, texts)
        for item, contact in zip(items, contacts):
            found = {urllib.parse.unquote(a.get("href")) for a in item.iter("a") if not a.get("href").startswith("#")}
            email = f"mailto:{contact['email']}" if contact["email"] else None
            expected = {contact["tel"], email} - {None} if contact["status"] == "current" else set()
            self.need(f"{what}: contact addresses", expected, found)

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
        """The state first, then what else holds, what unchecked lists say, and what does not hold."""
        if service["key"] in current["services"]:
            return current["services"].index(service["key"]) > 0
        return 2 if service["grade"] == "unchecked" else 3

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
        found = {a.get("href") for a in section.iter("a") if not a.get("href", "#").startswith(("#", "tel:", "mailto:"))}
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
        self.need(f"{what}: title", self.shown(procedure["title"]), words(text_of(article.find("h4"))))
        steps = [li for item in article.iter("ol") for li in item.findall("li")]
        self.need(f"{what}: steps", [self.shown(step["text"]) for step in procedure["steps"]], [words(text_of(li)) for li in steps])
        self.check_credentials(procedure, article)
        self.check_codes(procedure, article)
        self.check_procedure_remarks(procedure, article)
        line = next(item for item in article.iter("p") if has_class(item, "evidence-line"))
        self.evidence(what, procedure, evidence_of(line)[0])

    def check_credentials(self, procedure, article):
        """Which are enough together: those of one item of the list."""
        found = []
        for li in article.iter("li"):
            names = [a.get("href").removeprefix("#credential-") for a in li.iter("a") if a.get("href", "").startswith("#credential-")]
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
            *(("situation", code) for code in [procedure["when"]] if code),
            *(("venue", venue["code"]) for venue in procedure["venues"]),
            *(("document", document["code"]) for document in procedure["documents"]),
            *(("consent", consent["code"]) for consent in procedure["consents"]),
            *(("output-kind", output["kind"]) for output in procedure["outputs"] if not output["credential"]),
        ]
        for codes_id, code in codes:
            self.need_in(f"{procedure['id']}: {codes_id}", self.label(codes_id, code), text)
        for venue in procedure["venues"]:
            self.need_in(f"{procedure['id']}: programme", venue["programme"] or "", text)
        others = {a.get("href").removeprefix("#procedure-") for a in article.iter("a") if a.get("href", "").startswith("#procedure-")}
        for name in procedure["requires"]:
            self.need_in(f"{procedure['id']}: requires", name, others)

    def check_procedure_remarks(self, procedure, article):
        items = [li for li in article.iter("li") if evidence_of(li)]
        ways = [li for li in items if any(a.get("href", "").startswith("#credential-") for a in li.iter("a"))]
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
        for language in PAGES:
            for name, text in labels_of(language).items():
                found |= {text, *re.split(r"\{\w+\}", text)}
                found |= set(text.split() if name == "months" else [])
        found = {words(text).rstrip(".:") for text in found}
        found |= {text[:1].upper() + text[1:] for text in found}
        by_word = {}
        for text in sorted(found, key=len, reverse=True):
            for word in WORD.findall(text)[:1]:
                by_word.setdefault(word, []).append(text)
        return by_word

    def check_texts(self):
        """What is left of a text when all that is known is taken out of it is numbers and punctuation."""
        known = self.known()
        languages = spoken(self.dataset, {})
        for element in self.page.root.find("body").iter():
            if not isinstance(element.tag, str) or any(above.tag in SILENT for above in self.page.up(element)):
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
    for language in PAGES:
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
        print(f"round-trip-html.py: {len(PAGES)} pages have what the JSON has")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
