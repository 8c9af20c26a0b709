# SPDX-License-Identifier: MIT
"""The resolved document of a dataset (schema/resolved.xsd), made with what holds.py decides.

The keys of elements are not decided there: who compares gives those of the other document."""

import xml.etree.ElementTree as etree

from lib.holds import CLAIMS, LANGUAGE, Holds, XmlTree

NAMESPACE = "urn:fse:resolved:1"
# What is called otherwise there.
NAMES = {"when": "situation", "as-of": "own-as-of"}
SCHEMA_HINT = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"


class Writer:
    """Writes one dataset; KEYS has the key of each of its elements that has one."""

    def __init__(self, root, keys):
        self.tree = XmlTree(root)
        self.holds = Holds(self.tree)
        self.keys = keys

    def document(self):
        return self.element(self.tree.root)

    def element(self, element):
        name = self.tree.name(element)
        made = etree.Element(f"{{{NAMESPACE}}}{name}")
        made.attrib.update({NAMES.get(key, key): value.strip() for key, value in element.items() if key != SCHEMA_HINT})
        made.attrib.update(self.decisions(element, name))
        if element.get(LANGUAGE) is not None:
            made.text = (element.text or "").strip()
        children = [self.element(child) for child in element]
        if name == "region":
            names = sum(1 for child in element if self.tree.name(child) == "name")
            children.insert(names, self.current(element))
        made.extend(children)
        return made

    def decisions(self, element, name):
        """The attributes that ELEMENT gets."""
        made = {"key": self.keys.get(element)}
        if name in CLAIMS:
            made |= self.claim(element, name)
        if name == "step":
            made["number"] = element.get("number") or self.place(element)
        if name == "source" and element.get("date"):
            made["dating"] = element.get("dating", "published")
        return {key: value for key, value in made.items() if value}

    def place(self, element):
        likes = self.holds.children(self.tree.parent(element), self.tree.name(element))
        return str(likes.index(element) + 1)

    def claim(self, claim, name):
        return {
            "sources": " ".join(self.holds.source_ids(claim)),
            "as-of": self.holds.date(claim),
            "grade": self.holds.grade(claim),
            "official-as-of": self.holds.official_date(claim),
            "status": self.holds.status(claim),
            "superseded-by": self.keys_of(self.holds.superseded_by(claim)),
            "holds": " ".join(self.holds.won(claim)) if name != "default" else None,
            "is-old": str(self.holds.is_old(claim)).lower() if name == "procedure" else None,
            "opens-online": str(self.holds.opens_online(claim)).lower() if name == "procedure" else None,
        }

    def keys_of(self, claims):
        return " ".join(self.keys[claim] for claim in claims)

    def current(self, region):
        current = self.holds.current(region)
        made = etree.Element(f"{{{NAMESPACE}}}current", {"availability": current.availability})
        if current.procedures:
            made.set("procedures", self.ids(current.procedures))
        if current.online_credentials:
            made.set("online-credentials", " ".join(current.online_credentials))
        for name, facts in current.facts.items():
            for fact in facts:
                values = {
                    "value": fact.value,
                    "procedures": self.ids(fact.procedures),
                    "claim": self.keys_of([fact.claim] if fact.claim is not None else []),
                    "origin": fact.origin,
                    "law": fact.law,
                }
                kept = {key: value for key, value in values.items() if value}
                etree.SubElement(made, f"{{{NAMESPACE}}}{name}", kept)
        return made

    def ids(self, procedures):
        return " ".join(one.get("id") for one in procedures)
