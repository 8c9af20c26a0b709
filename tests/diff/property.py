#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asserts that fse-lint diff tells exactly what was changed in the real dataset, wherever that is, and nothing
of what changes no meaning.

Usage: property.py FSE_LINT [ROUNDS [SEED]]

A round changes one place of each record at random (a fact, a text, a whole element) and compares what is told with
what was done; then it writes the dataset in another way (order, spelling, layout) and wants to hear of nothing.
Exit status 0, or 1 with a line for each fault.
"""

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

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "../../data/regions.xml")
NAMESPACE = "{urn:fse:regions:1}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TEXTS = {"name", "title", "label", "text", "description"}
SETS = {"sources", "channels", "credentials", "requires", "replaces"}
# What stands in the address of an element.
KEYS = {
    "code-list": "id", "code": "value", "credential": "id", "level": "value", "region": "id",
    "source": "id", "procedure": "id", "link": "role", "host": "name", "accepts": "credentials",
    "venue": "code", "document": "code", "consent": "code", "output": "kind", "unknown": "fact",
}  # fmt: skip
# Which of these are what it is: with another one, it is another thing.
IDENTITIES = set(KEYS) - {"link"}


def name_of(element):
    return element.tag.removeprefix(NAMESPACE)


def is_text(element):
    return name_of(element) in TEXTS


def words_of(text):
    """The words of TEXT between white space of XML: a no-break space is none."""
    return re.findall("[^ \\t\\r\\n]+", text)


def normal(name, value):
    """VALUE of the attribute NAME as it is told."""
    words = words_of(value)
    return " ".join(sorted(set(words)) if name in SETS else words)


class Document:
    """The dataset, with what ElementTree does not know: parents."""

    def __init__(self, path=DATA):
        self.root = ET.parse(path).getroot()
        self.parents = {child: parent for parent in self.root.iter() for child in parent}

    def address(self, element):
        parent = self.parents.get(element)
        name, parts = name_of(element), []
        if parent is not None and parent is not self.root:
            parts.append(self.address(parent))
        parts.append(name)
        if name in KEYS:
            parts.append(normal(KEYS[name], element.get(KEYS[name])))
        if name == "step":
            steps = [child for child in parent if child.tag == element.tag]
            parts.append(str(steps.index(element) + 1))
        return "/".join(parts)


def change(kind, address, field=None, lang=None, old=None, new=None):
    return (kind, address, field, lang, old, new)


def another(value, rng):
    return f"{value}-{rng.randrange(1000)}x"


def change_attribute(document, element, name, rng):
    """Changes the attribute NAME of ELEMENT; what should be told of that."""
    was, address = element.get(name), document.address(element)
    words = was.split()
    if name == "updated":
        now = "2031-01-01"
    elif name == "schema-version":
        now = "1.9"
    elif name == "own":
        now = "false" if was == "true" else "true"
    elif name == "number":
        now = str(int(was) + 100)
    elif name in SETS:
        words[rng.randrange(len(words))] = f"zz{rng.randrange(1000)}"
        now = " ".join(words)
    else:
        now = another(was, rng)
    element.set(name, now)
    if name_of(element) in IDENTITIES and KEYS[name_of(element)] == name:
        return [change("removed", address), change("added", document.address(element))]
    if name == "number":
        return [change("added", address, "number", None, None, now)]
    return [
        change("changed", document.address(element), name, None, normal(name, was), normal(name, now))
    ]


def change_text(document, element, rng):
    parent = document.parents[element]
    was = normal(None, element.text)
    words = words_of(was)
    words.insert(rng.randrange(len(words) + 1), "zzz")
    element.text = " ".join(words)
    return [
        change("changed", document.address(parent), name_of(element), element.get(LANG), was, element.text)
    ]


def remove_attribute(document, element, name):
    was = normal(name, element.get(name))
    del element.attrib[name]
    return [change("removed", document.address(element), name, None, was)]


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
        return name_of(element) in ("region", "credential", "source", "code-list")
    return name_of(element) not in ("step", "crosswalk")


def damage(document, record, rng):
    """Changes something in RECORD; what should be told."""
    elements = [element for element in record.iter() if name_of(element) != "regions"]
    element = rng.choice(elements)
    names = sorted(name for name in element.attrib if name != LANG)
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
    for name in {name_of(child) for child in children}:
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


def round_of(lint, rng, scratch, number):
    faults = []
    document = Document()
    expected = Counter()
    for record in list(document.root):
        expected.update(damage(document, record, rng))
    if number % 10 == 0:
        expected.update(change_attribute(document, document.root, "updated", rng))
    if number % 10 == 1:
        expected.update(change_attribute(document, document.root, "schema-version", rng))
    damaged, again = os.path.join(scratch, "damaged.xml"), os.path.join(scratch, "again.xml")
    with open(damaged, "w", encoding="utf-8") as stream:
        stream.write(write(document.root, rng))
    told, _ = diff(lint, DATA, damaged)
    faults += [f"round {number}: not told: {item}" for item in expected - told]
    faults += [f"round {number}: told: {item}" for item in told - expected]
    with open(again, "w", encoding="utf-8") as stream:
        stream.write(write(Document().root, rng))
    told, verdict = diff(lint, DATA, again)
    faults += [f"round {number}: told of the same in other words: {item}" for item in told]
    if verdict["step"] != "none" or not verdict["isEnough"]:
        faults.append(f"round {number}: the same in other words asks for a version: {verdict}")
    return faults, sum(expected.values())


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
    sys.exit(main())
