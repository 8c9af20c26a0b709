#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asserts that fse-lint diff tells exactly what was changed in the real dataset, wherever that is, and nothing
of what changes no meaning.

Usage: property.py FSE_LINT [ROUNDS [SEED]]

A round changes one place of each record at random (a fact, a text, a whole element) and compares what is told with
what was done; then it writes the dataset in another way (order, spelling, layout) and wants to hear of nothing. At
last it gives claims ids, ends and what they replace, and swaps some, or takes that from them: lib/holds.py says
what becomes current again. Exit status 0, or 1 with a line for each fault.
"""

import copy
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from xml.sax.saxutils import escape

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from lib.holds import CLAIMS, GRADES, Holds, XmlTree  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "../../data/regions.xml")
NAMESPACE = "{urn:fse:regions:1}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TEXTS = {"name", "title", "label", "text", "hours", "description"}
SETS = {"sources", "channels", "credentials", "requires", "replaces"}
DATES = {"as-of", "since", "until", "date"}
UNUSED = "named-by-nobody"
# The attribute that names an element; with another one, it is another thing.
NAMES = {
    "alias": "name", "code-list": "id", "code": "value", "credential": "id", "level": "value", "region": "id",
    "source": "id", "procedure": "id", "host": "name", "accepts": "credentials", "venue": "code",
    "document": "code", "consent": "code", "output": "kind", "unknown": "fact", "default": "fact",
}  # fmt: skip


def name_of(element):
    return element.tag.removeprefix(NAMESPACE)


def is_text(element):
    return name_of(element) in TEXTS


def words_of(text):
    """The words of TEXT between white space of XML: a no-break space is none."""
    return re.findall("[^ \\t\\r\\n]+", text)


def normal(name, value, element=None):
    """VALUE of the attribute NAME of ELEMENT as it is told."""
    words = words_of(value)
    return " ".join(sorted(set(words)) if is_set(name, element) else words)


def is_set(name, element):
    return name in SETS or (name == "value" and element is not None and name_of(element) == "default")


# Keys, as src/dataset/keys.h and the table of src/dataset/identity.c have them.


def digest(text):
    """FNV-1a of TEXT, as eight characters of base 32."""
    value = 0xCBF29CE484222325
    for byte in [*text.encode(), 0xFF]:
        # The end of a text counts like a byte.
        value = ((value ^ byte) * 0x100000001B3) % 2**64
    value ^= value >> 32
    return "".join("abcdefghijklmnopqrstuvwxyz234567"[value >> 5 * i & 31] for i in range(8))


def clean(value, is_set=False):
    """VALUE as a part of a key."""
    if len(value) <= 64 and re.fullmatch("[A-Za-z0-9._: -]+" if is_set else "[A-Za-z0-9._:-]+", value):
        return value.replace(" ", "+")
    return f"{re.sub('[^A-Za-z0-9]+', '-', value).lstrip('-')[:24]}~{digest(value)}"


def clean_address(href):
    scheme, _, rest = href.partition("://")
    if not rest:
        return clean(href)
    host = re.split("[/?#]", rest)[0]
    is_front_page = scheme == "https" and rest.removeprefix(host) in ("", "/")
    return clean(host) if is_front_page else f"{clean(host)}~{digest(href)}"


def name_in_key(element, siblings):
    """What names ELEMENT among its SIBLINGS; None if there can be only one."""
    name, get = name_of(element), element.get
    if get("id"):
        return clean(get("id"))
    if name == "service":
        return "from:" + clean(normal("sources", get("sources")), True) + (f"@{get('as-of')}" if get("as-of") else "")
    if name == "link":
        return f"{clean(get('role'))}:{clean_address(get('href'))}"
    if name == "venue":
        own = ":own" if get("own") == "true" else ""
        return clean(get("code")) + own + (f":{clean(get('programme'))}" if get("programme") else "")
    if name == "output":
        return clean(get("kind")) + (f":{clean(get('credential'))}" if get("credential") else "")
    if name == "contact":
        return ":".join(clean(get(part)) for part in ("role", "phone", "email", "address") if get(part))
    if name == "default":
        return f"{clean(get('fact'))}:{clean(get('law'))}"
    if name == "note":
        return digest(normal(None, next(text.text for text in element if text.get(LANG) == "it")))
    if name == "step":
        return get("number") or str(siblings.index(element) + 1)
    if name not in NAMES:
        return None
    return clean(normal(NAMES[name], get(NAMES[name]), element), name == "accepts")


class Document:
    """The dataset, with a source that no claim names, and with what ElementTree does not know: parents."""

    def __init__(self, root=None):
        self.root = root
        if root is None:
            self.root = ET.parse(DATA).getroot()
            self.root.append(copy.deepcopy(self.root[-1]))
            self.root[-1].set("id", UNUSED)
        self.sources = [element.get("id") for element in self.root if name_of(element) == "source"]
        self.parents = {child: parent for parent in self.root.iter() for child in parent}
        self.others = set()  # elements that have become other things

    def address(self, element):
        parent = self.parents.get(element)
        parts = [name_of(element)]
        if parent is None:
            return parts[0]
        if parent is not self.root:
            parts.insert(0, self.address(parent))
        name = name_in_key(element, [child for child in parent if child.tag == element.tag])
        return "/".join([*parts, name] if name is not None else parts)


def change(kind, address, field=None, lang=None, old=None, new=None):
    return (kind, address, field, lang, old, new)


def another(value, rng):
    return f"{value}-{rng.randrange(1000)}x"


def change_of_key(document, element, was):
    """What is told of the key of ELEMENT, which WAS another or the same; a step's is its place."""
    now = document.address(element)
    if was == now or name_of(element) == "step":
        return []
    return [change("changed", now, "key", None, was, now)]


def change_attribute(document, element, name, rng):
    """Changes the attribute NAME of ELEMENT; what should be told of that."""
    was, address = element.get(name), document.address(element)
    words = was.split()
    if name == "updated":
        now = "2031-01-01"
    elif name == "schema-version":
        now = "1.0" if was != "1.0" else "1.1"  # the program knows both
    elif name in DATES:
        now = f"{rng.randrange(2000, 2016)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
    elif name == "own":
        now = "false" if was == "true" else "true"
    elif name == "number":
        now = str(int(was) + 100)
    elif name == "grade":
        now = rng.choice([grade for grade in GRADES if grade != was])
    elif name == "sources":
        # A source that is not there would leave the date of the claim open.
        words[rng.randrange(len(words))] = rng.choice([one for one in document.sources if one not in words])
        now = " ".join(words)
    elif is_set(name, element):
        words[rng.randrange(len(words))] = f"zz{rng.randrange(1000)}"
        now = " ".join(words)
    else:
        now = another(was, rng)
    element.set(name, now)
    if name == "id" or NAMES.get(name_of(element)) == name:
        document.others.update(element.iter())
        return [change("removed", address), change("added", document.address(element))]
    told = change("changed", document.address(element), name, None, normal(name, was, element), normal(name, now, element))
    if name == "number":
        told = change("added", document.address(element), "number", None, None, now)
    return [told, *change_of_key(document, element, address)]


def change_text(document, element, rng):
    parent = document.parents[element]
    was, address = normal(None, element.text), document.address(parent)
    words = words_of(was)
    words.insert(rng.randrange(len(words) + 1), "zzz")
    element.text = " ".join(words)
    told = change(
        "changed", document.address(parent), name_of(element), element.get(LANG), was, element.text
    )
    return [told, *change_of_key(document, parent, address)]


def remove_attribute(document, element, name):
    was, address = normal(name, element.get(name)), document.address(element)
    del element.attrib[name]
    told = change("removed", document.address(element), name, None, was)
    return [told, *change_of_key(document, element, address)]


def remove_element(document, element):
    parent = document.parents[element]
    if is_text(element):
        told = change(
            "removed", document.address(parent), name_of(element), element.get(LANG), normal(None, element.text)
        )
    else:
        told = change("removed", document.address(element))
    parent.remove(element)
    return [told]


def removable(element, document):
    """Whether nothing else is told when ELEMENT goes: a step, but the last, gives its number to others."""
    if element is document.root or document.parents[element] is document.root:
        return name_of(element) in ("region", "credential", "code-list") or element.get("id") == UNUSED
    if is_text(element) and element.get(LANG) == "it":
        return name_of(document.parents[element]) != "note"
    return name_of(element) not in ("step", "crosswalk")


def is_named(element, name):
    """Whether the attribute NAME of ELEMENT is the id of a source that claims name."""
    return name_of(element) == "source" and name == "id" and element.get("id") != UNUSED


def damage(document, record, rng):
    """Changes something in RECORD; what should be told."""
    names = [element.get("name") for element in record.iter() if name_of(element) == "alias"]
    # One name in two languages has a digest in its key, which goes with the other.
    elements = [
        element for element in record.iter()
        if name_of(element) != "regions" and (name_of(element) != "alias" or names.count(element.get("name")) == 1)
    ]  # fmt: skip
    element = rng.choice(elements)
    names = sorted(name for name in element.attrib if name != LANG and not is_named(element, name))
    choice = rng.random()
    if choice < 0.15 and removable(element, document):
        return remove_element(document, element)
    if is_text(element):
        return change_text(document, element, rng)
    optional = [name for name in names if name in ("as-of", "since", "until", "creation", "publisher", "href")]
    if choice < 0.25 and optional and name_of(element) not in ("link", "service"):
        return remove_attribute(document, element, rng.choice(optional))
    return change_attribute(document, element, rng.choice(names), rng) if names else []


# Writing the same in another way.


def spell(text, rng, quote=None):
    """TEXT with some characters as references."""
    made = []
    for character in text:
        if rng.random() < 0.02:
            made.append(rng.choice([f"&#{ord(character)};", f"&#x{ord(character):x};"]))
        elif character == quote:
            made.append("&quot;" if quote == '"' else "&apos;")
        else:
            made.append(escape(character))
    return "".join(made)


def gap(rng):
    return rng.choice(["", "\n", "  ", "\n\t", "<!-- a comment -->", '<?fse-lint ignore="not-https" reason="x"?>'])


def write_attribute(name, value, rng):
    quote = rng.choice("\"'")
    name = "xml:lang" if name == LANG else name
    if name in SETS:
        words = value.split()
        rng.shuffle(words)
        value = rng.choice([" ", "  "]).join(words)
    return f" {name}={quote}{spell(value, rng, quote)}{quote}"


def has_an_order(element):
    """Whether the order in which ELEMENT stands among its like says something."""
    return name_of(element) in ("step", "service") or element.get("role") in ("portal", "national")


def shuffled(element, rng):
    """The children of ELEMENT, those of one name in another order where that says nothing."""
    children = list(element)
    for name in dict.fromkeys(map(name_of, children)):
        places = [i for i, child in enumerate(children) if name_of(child) == name and not has_an_order(child)]
        items = [children[place] for place in places]
        rng.shuffle(items)
        for place, item in zip(places, items):
            children[place] = item
    return children


def write(element, rng):
    name = name_of(element)
    attributes = [(key, value) for key, value in element.attrib.items() if "XMLSchema-instance" not in key]
    rng.shuffle(attributes)
    tag = name + "".join(write_attribute(key, value, rng) for key, value in attributes)
    if name == "regions":
        # Which format it is has to be readable before the rest.
        plain = [f' {key}="{value}"' for key, value in attributes]
        tag = "".join([name, *plain, ' xmlns="urn:fse:regions:1"'])
    if is_text(element):
        words = rng.choice([" ", "\n   "]).join(spell(word, rng) for word in element.text.split(" "))
        return f"<{tag}>{rng.choice(['', ' '])}{words}</{name}>"
    inner = "".join(gap(rng) + write(child, rng) for child in shuffled(element, rng)) + gap(rng)
    return f"<{tag}>{inner}</{name}>" if inner or rng.random() < 0.5 else f"<{tag}/>"


def diff(lint, old, new):
    """What is told, each change once for each time; how many there are of each class."""
    run = subprocess.run([lint, "diff", "--format", "json", old, new], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"property.py: status {run.returncode}: {run.stderr}")
    result = json.loads(run.stdout)
    told = Counter()
    for item in result["changes"]:
        whole = item["field"] is None
        told[
            change(
                item["kind"], item["address"], item["field"], item["lang"],
                None if whole else item["old"], None if whole else item["new"],
            )
        ] += 1  # fmt: skip
    return told, result["verdict"]


# What holds.


def turns(old, new):
    """What is told of claims that hold no more, or again, or win other fields. NEW was copied from OLD: the elements
    of both are in the same order, apart from what was moved; PARTNERS has them."""
    before, after = Holds(XmlTree(old.root)), Holds(XmlTree(new.root))
    alive = set(new.root.iter()) - new.others
    told = []
    for was, now in new.partners:
        if name_of(now) not in CLAIMS or now not in alive:
            continue
        change_of_status = (before.status(was), after.status(now))
        if change_of_status[0] == change_of_status[1]:
            fields = (" ".join(before.won(was)), " ".join(after.won(now)))
            if fields[0] != fields[1] and was.attrib == now.attrib:
                told.append(change("changed", new.address(now), "holds", None, *fields))
        elif change_of_status != status_of_parent(before, after, old, new, was, now):
            told.append(change("changed", new.address(now), "status", None, *change_of_status))
    return told


def status_of_parent(before, after, old, new, was, now):
    parents = old.parents[was], new.parents[now]
    if name_of(parents[0]) not in CLAIMS:
        return None
    return before.status(parents[0]), after.status(parents[1])


def copied(old):
    """A copy of the document OLD that knows which element is which."""
    new = Document(copy.deepcopy(old.root))
    new.partners = list(zip(old.root.iter(), new.root.iter()))
    return new


def claims_that_compete(document, region):
    return [child for child in region if name_of(child) in ("service", "link", "procedure")]


def plant(document, rng):
    """Gives claims ids, ends, days in common, and what they replace."""
    for region in document.root.iter(f"{NAMESPACE}region"):
        claims = claims_that_compete(document, region)
        for number, claim in enumerate(claims):
            if rng.random() < 0.5 and name_of(claim) != "procedure":
                claim.set("id", f"{region.get('id')}-zz-{number}")
            if rng.random() < 0.3:
                claim.set("until", rng.choice(["2019", "2021-03", "2026-01-31", "2030-01-01"]))
            if rng.random() < 0.3 and name_of(claim) != "procedure":
                claim.set("as-of", rng.choice(["2024", "2024-01-01", "2025-06"]))
        for claim in claims:
            ids = [like.get("id") for like in claims if like.tag == claim.tag and like is not claim and like.get("id")]
            claim.attrib.pop("replaces", None)
            if ids and rng.random() < 0.3:
                claim.set("replaces", rng.choice(ids))


def swap(region, left, right):
    places = list(region)
    i, j = places.index(left), places.index(right)
    region[i], region[j] = right, left


def turn(document, rng):
    """Swaps claims of a kind, and takes ends and replacements from some; what is told of these as facts."""
    told = []
    for region in document.root.iter(f"{NAMESPACE}region"):
        claims = claims_that_compete(document, region)
        for claim in claims:
            for name in ("replaces", "until"):
                if claim.get(name) and rng.random() < 0.3:
                    told += remove_attribute(document, claim, name)
        services = [claim for claim in claims if name_of(claim) == "service"]
        portals = [claim for claim in claims if claim.get("role") == "portal"]
        for likes in (services, portals):
            if len(likes) > 1:
                swap(region, *rng.sample(likes, 2))
    return told


def compare(lint, old, new, expected, scratch, rng):
    """The faults of what is told of OLD and NEW, of which EXPECTED is what was done."""
    paths = []
    for name, document in (("old", old), ("new", new)):
        paths.append(os.path.join(scratch, f"{name}.xml"))
        with open(paths[-1], "w", encoding="utf-8") as stream:
            stream.write(write(document.root, rng))
    expected.update(turns(old, new))
    told, verdict = diff(lint, *paths)
    faults = [f"not told: {item}" for item in expected - told]
    return faults + [f"told: {item}" for item in told - expected], verdict


def round_of(lint, rng, scratch, number):
    old = Document()
    new, expected = copied(old), Counter()
    for record in list(new.root):
        expected.update(damage(new, record, rng))
    if number % 10 == 0:
        expected.update(change_attribute(new, new.root, "updated", rng))
    if number % 10 == 1:
        expected.update(change_attribute(new, new.root, "schema-version", rng))
    faults, _ = compare(lint, old, new, expected, scratch, rng)
    again, verdict = compare(lint, old, copied(old), Counter(), scratch, rng)
    faults += again
    if verdict["step"] != "none" or not verdict["isEnough"]:
        faults.append(f"the same in other words asks for a version: {verdict}")
    plant(old, rng)
    new = copied(old)
    turned = Counter(turn(new, rng))
    faults += compare(lint, old, new, turned, scratch, rng)[0]
    return [f"round {number}: {fault}" for fault in faults], sum((expected + turned).values())


def main():
    lint = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    rng = random.Random(seed)
    faults, changes = [], 0
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(rounds):
            found, count = round_of(lint, rng, scratch, number)
            faults += found
            changes += count
    print("\n".join(faults[:40]))
    print(f"{rounds} rounds from seed {seed}, {changes} changes, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if sys.argv[1:] in (["--help"], ["-h"]):
        sys.exit(print(__doc__))
    sys.exit(main())
