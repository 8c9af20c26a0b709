# SPDX-License-Identifier: MIT
"""What schema/regions.xsd says, as far as damage is concerned: which attributes and children an
element has, and which words a closed type."""

import collections

from document import Document

AttributeRow = collections.namedtuple("AttributeRow", "name type is_required")
Particle = collections.namedtuple("Particle", "name is_required repeats")


class Declaration:
    """An element of the schema."""

    def __init__(self, element):
        inner = list(element.walk())
        self.is_text = any(node.name == "xs:extension" for node in inner)
        self.attributes = {
            row.name: row
            for row in (
                AttributeRow(
                    node.get("name") or node.get("ref"),
                    node.get("type"),
                    node.get("use") == "required",
                )
                for node in inner
                if node.name == "xs:attribute"
            )
        }
        self.particles = [
            Particle(
                node.get("ref"),
                node.get("minOccurs") != "0",
                node.get("maxOccurs") == "unbounded",
            )
            for node in inner
            if node.name == "xs:element" and node.get("ref")
        ]

    def place_of(self, name):
        """Which of its particles NAME is."""
        return [particle.name for particle in self.particles].index(name)


class Schema:
    """The schema."""

    def __init__(self, source):
        root = Document(source).root
        self.elements = {node.get("name"): Declaration(node) for node in root.all("xs:element")}
        self._types = {node.get("name"): node for node in root.all("xs:simpleType")}

    def declaration(self, element):
        """What it says of ELEMENT."""
        return self.elements[element.name]

    def type_of(self, attribute):
        """The name of the type of ATTRIBUTE, or None."""
        row = self.declaration(attribute.element).attributes.get(attribute.name)
        return row.type if row else None

    def words(self, name):
        """The words of the closed type NAME, through its lists and unions; none if it is open."""
        node = self._types.get(name)
        found = []
        for inner in node.walk() if node else ():
            if inner.name == "xs:enumeration":
                found.append(inner.get("value"))
            members = (inner.get("memberTypes") or inner.get("itemType") or "").split()
            for member in members:
                found += self.words(member)
        return found

    def is_list(self, name):
        """Whether a value of the type NAME is words."""
        node = self._types.get(name)
        return bool(node) and any(inner.name == "xs:list" for inner in node.walk())
