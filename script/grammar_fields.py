# SPDX-License-Identifier: MIT
"""What an XML Schema says of each element and attribute of a document, as sections with a table each."""

import re
import xml.etree.ElementTree as etree

from markdown_tables import cell, code, shortened, table

XS = "{http://www.w3.org/2001/XMLSchema}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
OWN_WORDS = {"xs:anyURI": "web address", "xs:boolean": "`true` or `false`", "xs:positiveInteger": "number"}


def described(node):
    """What the schema says of NODE in English, without a full stop at its end."""
    texts = node.findall(f"{XS}annotation/{XS}documentation[@{LANGUAGE}='en']")
    return texts[0].text.rstrip(".") if texts else ""


class GrammarFields:
    """The elements of the schema in the file SCHEMA, with examples from the document DATA, which people call FILE."""

    def __init__(self, schema, data, file):
        self.file = file
        self.root = etree.parse(schema).getroot()
        self.types = {node.get("name"): node for node in self.root.findall(f"{XS}simpleType")}
        self.codes = []
        self.examples = {}
        for element in etree.parse(data).getroot().iter():
            for name, value in element.items():
                self.examples.setdefault((element.tag.rpartition("}")[2], name), value)

    def heading(self, name):
        return f"{self.file}: {name}"

    def link(self, name):
        anchor = re.sub(r"[^a-z0-9 -]", "", self.heading(name).lower()).replace(" ", "-")
        return f"[{name}](#{anchor})"

    def type_of(self, name):
        """The simple type NAME in words: its codes have a row of their own."""
        if name in OWN_WORDS:
            return OWN_WORDS[name]
        node = self.types[name]
        item = node.find(f".//{XS}list")
        if item is not None:
            return "list of: " + self.type_of(item.get("itemType"))
        if node.find(f".//{XS}enumeration") is None:
            return cell(described(node))
        if name not in self.codes:
            self.codes.append(name)
        return f"code of {self.link('codes')}: {name}"

    def rows(self, element):
        for attribute in element.iter(f"{XS}attribute"):
            name = attribute.get("name")
            if name is None:
                yield code("xml:lang"), "language", "never", "The language of the text", ""
                continue
            meaning, absent = (re.split(r"[.;] [Aa]bsent ", described(attribute)) + [""])[:2]
            needed = "never" if attribute.get("use") == "required" else cell(absent or "where no source says so")
            example = self.examples.get((element.get("name"), name), "")
            shown = code(shortened(example)) if example else ""
            yield code(name), self.type_of(attribute.get("type")), needed, cell(meaning), shown

    def children(self, element):
        """What may be in ELEMENT, in its order."""
        often = {("1", "1"): "", ("0", "1"): " (may be missing)", ("1", "unbounded"): " (one or more)"}
        found = [
            code(child.get("ref")) + often.get((child.get("minOccurs", "1"), child.get("maxOccurs", "1")), " (any number)")
            for child in element.iter(f"{XS}element")
            if child.get("ref")
        ]
        if element.find(f".//{XS}simpleContent") is not None:
            return " In it: the text."
        return f" In it, in this order: {', '.join(found)}." if found else ""

    def lines(self):
        yield from [cell(described(self.root)) + ".", ""]
        for element in self.root.findall(f"{XS}element"):
            about = cell(described(element)) + "." + self.children(element)
            yield from [f"#### {self.heading(element.get('name'))}", "", about, ""]
            rows = list(self.rows(element))
            yield from table(rows) if rows else []
        yield from [f"#### {self.heading('codes')}", "", "| list | code | meaning |", "|---|---|---|"]
        for name in self.codes:
            for item in self.types[name].iter(f"{XS}enumeration"):
                yield f"| {name} | {code(item.get('value'))} | {cell(described(item))} |"
        yield ""
