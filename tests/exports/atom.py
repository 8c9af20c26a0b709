#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asserts that a feed is what RFC 4287 asks for, and says what changes.json beside it says.

Usage: atom.py FOLDER...      each with a changes.atom and a changes.json

Universal Feed Parser, which is not ours (python3-feedparser), reads it without complaint; what it is lenient
about is looked at here, by the sections of the RFC. Exit status 0, or 1 with a line for each fault; 77 if the
parser is not installed.
"""

import json
import os
import re
import sys
import xml.etree.ElementTree as ET

try:
    import feedparser
except ImportError:
    print("atom.py: skipped: python3-feedparser is not installed", file=sys.stderr)
    sys.exit(77)

ATOM = "{http://www.w3.org/2005/Atom}"
XHTML = "{http://www.w3.org/1999/xhtml}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# RFC 3339, section 5.6, with the capital letters that RFC 4287, section 3.3, asks for.
DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
# An IRI with a scheme (RFC 3987): section 4.2.6 wants an absolute one.
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
# What may stand in which, and how often: sections 4.1.1 and 4.1.2; None: without a limit.
FEED = {
    "author": (1, None), "category": (0, None), "contributor": (0, None), "generator": (0, 1), "icon": (0, 1),
    "id": (1, 1), "link": (0, None), "logo": (0, 1), "rights": (0, 1), "subtitle": (0, 1), "title": (1, 1),
    "updated": (1, 1), "entry": (0, None),
}  # fmt: skip
ENTRY = {
    "author": (0, None), "category": (0, None), "content": (0, 1), "contributor": (0, None), "id": (1, 1),
    "link": (0, None), "published": (0, 1), "rights": (0, 1), "source": (0, 1), "summary": (0, 1), "title": (1, 1),
    "updated": (1, 1),
}  # fmt: skip
ATTRIBUTES = {
    "link": {"rel", "type", "href"}, "content": {"type"}, "category": {"term"}, "feed": {XML_LANG},
}  # fmt: skip
WITH_TEXT = {"id", "title", "subtitle", "updated", "name", "rights"}


def local(element):
    return element.tag.removeprefix(ATOM)


def counts(element, allowed):
    for child in element:
        if not child.tag.startswith(ATOM) or local(child) not in allowed:
            yield f"{child.tag} in {local(element)}"
    for name, (least, most) in allowed.items():
        count = len(element.findall(ATOM + name))
        if count < least or (most is not None and count > most):
            yield f"{count} times {name} in {local(element)}"


def forms(feed):
    for element in feed.iter():
        name = local(element)
        if not element.tag.startswith(ATOM):
            continue
        if set(element.attrib) - ATTRIBUTES.get(name, set()):
            yield f"attributes {set(element.attrib)} of {name}"
        text = element.text or ""
        if name in WITH_TEXT and not text.strip():
            yield f"an empty {name}"
        if name == "updated" and not DATE.fullmatch(text):
            yield f"no date-time: {text}"
        if name == "id" and not IRI.fullmatch(text):
            yield f"no absolute IRI: {text}"


def content(entry):
    """Section 4.1.3.3: the content of the type xhtml is one div, in its namespace."""
    for item in entry.findall(ATOM + "content"):
        if item.get("type") != "xhtml" or [child.tag for child in item] != [XHTML + "div"] or (item.text or "").strip():
            yield "content that is not one XHTML div"
        for inner in item.iter():
            if inner is not item and not inner.tag.startswith(XHTML):
                yield f"{inner.tag} in XHTML"


def links(feed):
    """Section 4.1.1: one alternate of a type and language; one self, which says where the feed is."""
    keys = [(link.get("rel", "alternate"), link.get("type")) for link in feed.findall(ATOM + "link")]
    if len(set(keys)) != len(keys):
        yield f"two links of one kind: {keys}"
    if [key[0] for key in keys].count("self") != 1:
        yield "not one link to itself"


def rfc_faults(feed):
    if feed.tag != ATOM + "feed" or not feed.get(XML_LANG):
        yield "the root is no feed in a language"
    yield from counts(feed, FEED)
    yield from links(feed)
    yield from forms(feed)
    entries = feed.findall(ATOM + "entry")
    for entry in entries:
        yield from counts(entry, ENTRY)
        yield from content(entry)
    ids = [feed.findtext(ATOM + "id")] + [entry.findtext(ATOM + "id") for entry in entries]
    if len(set(ids)) != len(ids):
        yield "an id twice"
    times = [entry.findtext(ATOM + "updated") for entry in entries]
    if feed.findtext(ATOM + "updated") < max(times):
        yield "the feed is older than an entry"
    if sorted(set(times), reverse=True) != times:  # section 4.2.15: it moves with each release
        yield f"two entries of one time, or in another order: {times}"


def prefix_faults(text):
    """Readers of feeds look for names as they are written: none has a prefix."""
    for name in sorted(set(re.findall(r"</?([\w.-]+:[\w.-]+)|\sxmlns:", text))):
        yield f"a prefix: {name or 'xmlns:'}"


def parser_faults(path, data):
    """What the parser of others reads is what the JSON says."""
    read = feedparser.parse(path)
    if read.bozo or read.version != "atom10":
        yield f"the parser complains: {read.get('bozo_exception')} {read.version!r}"
    if len(read.entries) != len(data["releases"]):
        yield f"{len(read.entries)} entries, {len(data['releases'])} releases"
    for entry, release in zip(read.entries, data["releases"]):
        if not entry.id.endswith(":" + release["dataVersion"]) or not entry.updated.startswith(release["date"] + "T00:"):
            yield f"an entry of another release: {entry.id} {entry.updated}"
        if entry.content[0].value.count("<li>") != len(release["changes"]):
            yield f"{entry.id}: not an item for each change"
        is_marked = [tag.term for tag in entry.get("tags", [])] == ["breaking"]
        if is_marked != any(change["class"] == "breaking" for change in release["changes"]):
            yield f"{entry.id}: is it breaking or not?"
        for change in release["changes"]:
            if change["lang"] is None and change["new"] and change["new"] not in unescape(entry.content[0].value):
                yield f"{entry.id}: '{change['new']}' is not there"
    if data["dataVersion"] not in read.feed.subtitle or data["schemaVersion"] not in read.feed.subtitle:
        yield "the feed does not say of which versions it is"


def unescape(text):
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def main():
    faults = []
    for folder in sys.argv[1:]:
        path = os.path.join(folder, "changes.atom")
        with open(os.path.join(folder, "changes.json"), encoding="utf-8") as stream:
            data = json.load(stream)
        with open(path, encoding="utf-8") as stream:
            text = stream.read()
        found = [*rfc_faults(ET.parse(path).getroot()), *prefix_faults(text), *parser_faults(path, data)]
        if not list(prefix_faults("<a:b xmlns:a='c'/>")):
            found.append("this test sees no prefix")
        faults += [f"{path}: {fault}" for fault in found]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
