# SPDX-License-Identifier: MIT
"""Damages of what we publish as JSON, by schema: one likely mistake each, in the words of who makes it."""


def put(node, key, value):
    """Damages NODE: VALUE for what its KEY has."""
    node[key] = value


def drop(node, key):
    """Damages NODE: without KEY."""
    del node[key]


def procedures(data):
    return [procedure for region in data["regions"] for procedure in region["procedures"]]


def first(items, key):
    """The first of ITEMS that has something in its list KEY: that list's first."""
    return next(item for item in items if item[key])[key][0]


def region(data):
    return data["regions"][0]


def service(data):
    return region(data)["services"][0]


def procedure(data):
    return procedures(data)[0]


def step(data):
    return procedure(data)["steps"][0]


def alternative(data):
    return first(procedures(data), "accepts")


def link(data):
    return first(data["regions"], "links")


def contact(data):
    return first([*data["regions"], data["national"]], "contacts")


def unknown(data):
    return first([*data["regions"], *procedures(data), data["national"]], "unknowns")


REGIONS_DAMAGES = {
    "a version that is unchecked otherwise": lambda d: put(d, "dataVersion", "1.0.0+forced"),
    "a word for checked": lambda d: put(d, "checked", "true"),
    "no schema version": lambda d: drop(d, "schemaVersion"),
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "a number for a version": lambda d: put(d, "schemaVersion", 1.0),
    "a data version of two numbers": lambda d: put(d, "dataVersion", "1.0"),
    "a date in Italian order": lambda d: put(d, "updated", "04/10/2026"),
    "a day that does not exist": lambda d: put(d, "updated", "2026-02-30"),
    "a month for a day": lambda d: put(d, "updated", "2026-10"),
    "a month that does not exist": lambda d: put(service(d), "asOf", "2026-13"),
    "a time on a date": lambda d: put(service(d), "asOf", "2026-10-04T00:00:00Z"),
    "a number for a year": lambda d: put(service(d), "asOf", 2020),
    "a string for a title": lambda d: put(d, "title", "Prova"),
    "no Italian title": lambda d: put(d["title"], "it", None),
    "no key for a language": lambda d: drop(d["title"], "fr"),
    "one more language": lambda d: put(d["title"], "es", "Prueba"),
    "an empty text": lambda d: put(step(d)["text"], "it", ""),
    "a blank text": lambda d: put(step(d)["text"], "it", " "),
    "an object for the regions": lambda d: put(d, "regions", {"lazio": region(d)}),
    "null for the regions": lambda d: put(d, "regions", None),
    "null for no notes": lambda d: put(region(d), "notes", None),
    "one service, not in an array": lambda d: put(region(d), "services", service(d)),
    "no service": lambda d: put(region(d), "services", []),
    "an unknown jurisdiction": lambda d: put(region(d), "id", "lazzio"),
    "a number for an ISTAT code": lambda d: put(region(d), "istatRegion", 8),
    "an ISTAT code without its zero": lambda d: put(region(d), "istatRegion", "8"),
    "a number for a Ministry code": lambda d: put(region(d), "ministryOfHealth", 80),
    "an ISO code of another country": lambda d: put(region(d), "iso3166_2", "FR-45"),
    "a NUTS code of level 3": lambda d: put(region(d), "nuts2", "ITH55"),
    "an OID with a letter": lambda d: put(region(d)["crosswalk"], "hl7Oid", "2.16.x"),
    "an unknown kind": lambda d: put(region(d), "kind", "province"),
    "an unknown state": lambda d: put(service(d), "state", "attivo"),
    "an unknown grade of a claim": lambda d: put(service(d), "grade", "gold"),
    "null for the grade of a claim": lambda d: put(service(d), "grade", None),
    "a word for an official date": lambda d: put(service(d), "officialAsOf", "never"),
    "an unknown availability": lambda d: put(region(d)["current"], "availability", "all"),
    "null for the availability": lambda d: put(region(d)["current"], "availability", None),
    "a string for old": lambda d: put(procedure(d), "isOld", "true"),
    "an unknown status": lambda d: put(service(d), "status", "past"),
    "no sources": lambda d: put(service(d), "sources", []),
    "a source twice": lambda d: put(service(d), "sources", ["guide", "guide"]),
    "a string for the sources": lambda d: put(service(d), "sources", "guide"),
    "a string for the current service": lambda d: put(region(d)["current"], "service", "active"),
    "an object for a fact with two values": lambda d: put(region(d)["current"], "creation", {}),
    "an unknown origin": lambda d: put(region(d)["current"]["state"], "origin", "europe"),
    "a key with a space": lambda d: put(service(d), "key", "a b"),
    "a status of the first format": lambda d: put(service(d), "status", "history"),
    "an address for a portal": lambda d: put(region(d)["current"], "portal", "https://a.example/"),
    "a level in a credential": lambda d: put(
        alternative(d)["credentials"][0], "credential", "spid:2"
    ),
    "a number for a level": lambda d: put(alternative(d)["credentials"][0], "level", 2),
    "no credential": lambda d: put(alternative(d), "credentials", []),
    "a credential in capitals": lambda d: put(d["credentials"][0], "id", "SPID"),
    "an unknown mode": lambda d: put(procedure(d), "mode", "on-line"),
    "no channel": lambda d: put(procedure(d), "channels", []),
    "a string for the channels": lambda d: put(procedure(d), "channels", "website"),
    "no step": lambda d: put(procedure(d), "steps", []),
    "a string for a step number": lambda d: put(step(d), "number", "1"),
    "step zero": lambda d: put(step(d), "number", 0),
    "half a step": lambda d: put(step(d), "number", 1.5),
    "a string for true": lambda d: put(first(procedures(d), "venues"), "own", "true"),
    "a string for a venue": lambda d: put(procedure(d), "venues", ["pharmacy"]),
    "a fact of two words": lambda d: put(unknown(d), "fact", "the portal"),
    "an address without a scheme": lambda d: put(link(d), "href", "www.example.org"),
    "an address that runs": lambda d: put(link(d), "href", "javascript:alert(1)"),
    "an address with a space": lambda d: put(link(d), "href", "https://example.org/a b"),
    "null for an address": lambda d: put(link(d), "href", None),
    "a phone number with its country as an address": lambda d: put(contact(d), "tel", "+390961123456"),
    "an address of a phone with spaces": lambda d: put(contact(d), "tel", "tel:0961 123 456"),
    "a number for a phone": lambda d: put(contact(d), "phone", 1500),
    "a string for an alias": lambda d: put(region(d), "aliases", ["Südtirol"]),
    "a language that is none of ours": lambda d: put(first(d["regions"], "aliases"), "lang", "es"),
    "null for no national procedures": lambda d: put(d["national"], "procedures", None),
    "an empty role": lambda d: put(link(d), "role", ""),
    "a host with a path": lambda d: put(d["national"]["hosts"][0], "name", "example.org/x"),
    "an unknown grade": lambda d: put(d["sources"][0], "grade", "gold"),
    "a source id in capitals": lambda d: put(d["sources"][0], "id", "Guide"),
    "a code list without codes": lambda d: put(d["codeLists"][0], "codes", []),
    "a comment": lambda d: put(d, "$comment", "x"),
}


def row(data):
    return data["jurisdictions"][0]


def cell(data):
    return row(data)["facts"]["portal"]


QUALITY_DAMAGES = {
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "a month for a day": lambda d: put(d, "measuredOn", "2026-10"),
    "null for no rules": lambda d: put(d, "rules", None),
    "a rule without findings": lambda d: put(d["rules"][0], "findings", 0),
    "a rule by its name": lambda d: put(d["rules"][0], "id", "stale-claim"),
    "half a finding": lambda d: put(d["findings"], "notes", 1.5),
    "fewer findings than none": lambda d: put(d["findings"], "errors", -1),
    "more than all": lambda d: put(d["completeness"], "percent", 100.1),
    "a string for a share": lambda d: put(d["completeness"], "percent", "70.0%"),
    "twenty jurisdictions": lambda d: d["jurisdictions"].pop(),
    "nine facts": lambda d: d["facts"].pop(),
    "nine facts of a jurisdiction": lambda d: drop(row(d)["facts"], "age"),
    "a fact that is none": lambda d: put(row(d)["facts"], "documents", row(d)["facts"].pop("age")),
    "an unknown fact": lambda d: put(d["facts"][0], "id", "documents"),
    "an ISO code of another country": lambda d: put(row(d), "iso3166_2", "FR-45"),
    "an unknown state": lambda d: put(cell(d), "state", "n/a"),
    "a state alone": lambda d: put(row(d)["facts"], "portal", "yes"),
    "an empty value": lambda d: put(cell(d), "value", ""),
    "a number for a value": lambda d: put(cell(d), "value", 3),
    "no value": lambda d: drop(cell(d), "value"),
    "a string for there": lambda d: put(row(d), "isThere", "true"),
}


def file(data):
    return data["files"][0]


MANIFEST_DAMAGES = {
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "another mark": lambda d: put(d, "dataVersion", "1.0.0+forced"),
    "a word for checked": lambda d: put(d, "checked", "no"),
    "another program": lambda d: put(d["generator"], "name", "xsltproc"),
    "a program of no version": lambda d: put(d["generator"], "version", "git"),
    "a string for a size": lambda d: put(file(d), "size", "100"),
    "less than nothing": lambda d: put(file(d), "size", -1),
    "a short hash": lambda d: put(file(d), "sha256", "0" * 63),
    "a hash in capitals": lambda d: put(file(d), "sha256", "A" * 64),
    "a path from the root": lambda d: put(file(d), "path", "/json/regions.json"),
    "a path out of the folder": lambda d: put(file(d), "path", "../regions.json"),
    "a path within another's": lambda d: put(file(d), "path", "json/../x"),
    "a path with a backslash": lambda d: put(file(d), "path", "json\\regions.json"),
    "a folder": lambda d: put(file(d), "path", "json/"),
    "a media type of one word": lambda d: put(file(d), "mediaType", "json"),
    "a media type with parameters": lambda d: put(file(d), "mediaType", "text/csv; charset=utf-8"),
    "files by name": lambda d: put(d, "files", {"json/regions.json": file(d)}),
}


def finding(data):
    return file(data)["findings"][0]


REPORT_DAMAGES = {
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "another tool": lambda d: put(d, "tool", "lint"),
    "a language that is none of ours": lambda d: put(d, "lang", "de"),
    "a day that does not exist": lambda d: put(d, "today", "2026-02-30"),
    "the status of wrong usage": lambda d: put(d, "status", 2),
    "a string for the status": lambda d: put(d, "status", "1"),
    "no key for what was not asked for": lambda d: drop(d, "minComplete"),
    "more than all": lambda d: put(d, "minComplete", 101),
    "no rules": lambda d: put(d, "rules", []),
    "a rule by its name": lambda d: put(d["rules"][0], "id", "not-utf8"),
    "a rule that is off by default": lambda d: put(d["rules"][0], "defaultSeverity", "off"),
    "twenty jurisdictions": lambda d: d["jurisdictions"].pop(),
    "one file, not in an array": lambda d: put(d, "files", file(d)),
    "null for no findings": lambda d: put(file(d), "findings", None),
    "a jurisdiction checked twice": lambda d: put(file(d), "checked", ["lazio", "lazio"]),
    "a URI with a space": lambda d: put(file(d), "uri", "a b.xml"),
    "a URI with half a byte": lambda d: put(file(d), "uri", "a%2.xml"),
    "half an error": lambda d: put(file(d), "errors", 0.5),
    "a finding that is off": lambda d: put(finding(d), "severity", "off"),
    "a short fingerprint": lambda d: put(finding(d), "fingerprint", "a1"),
    "no message": lambda d: put(finding(d), "message", ""),
    "no hint": lambda d: drop(finding(d), "hint"),
    "an empty hint": lambda d: put(finding(d), "hint", ""),
    "line zero": lambda d: put(finding(d)["span"], "startLine", 0),
    "an offset before the start": lambda d: put(finding(d)["span"], "startOffset", -1),
    "a fix without edits": lambda d: put(finding(d), "fix", {"edits": []}),
    "a string for a suppression": lambda d: put(finding(d), "suppression", "because"),
    "nine facts": lambda d: d["facts"].pop(),
}


def kind(changes, name):
    """The first of CHANGES of that kind."""
    return next(change for change in changes if change["kind"] == name)


def of_changes(changes_of):
    """Damages of the changes that CHANGES_OF finds in a document."""
    return {
        "an unknown kind": lambda d: put(changes_of(d)[0], "kind", "moved"),
        "an unknown class": lambda d: put(changes_of(d)[0], "class", "major"),
        "an empty address": lambda d: put(changes_of(d)[0], "address", ""),
        "a field of two words": lambda d: put(changes_of(d)[0], "field", "text it"),
        "an old value of what is new": lambda d: put(kind(changes_of(d), "added"), "old", "x"),
        "a new value of what is gone": lambda d: put(kind(changes_of(d), "removed"), "new", "x"),
        "no new value of what is another": lambda d: put(kind(changes_of(d), "changed"), "new", None),
        "a whole record that is another": lambda d: put(kind(changes_of(d), "changed"), "field", None),
        "a jurisdiction without a name": lambda d: put(changes_of(d)[-1], "jurisdictionName", None),
        "a name without a jurisdiction": lambda d: put(changes_of(d)[0], "jurisdictionName", "Lazio"),
    }


DIFF_DAMAGES = {
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "another tool": lambda d: put(d, "tool", "diff"),
    "a language that is none of ours": lambda d: put(d, "lang", "de"),
    "no old side": lambda d: drop(d, "old"),
    "a version of two numbers": lambda d: put(d["new"], "dataVersion", "1.0"),
    "a version with a leading zero": lambda d: put(d["verdict"], "requiredVersion", "1.01.0"),
    "an unknown step": lambda d: put(d["verdict"], "step", "huge"),
    "a string for enough": lambda d: put(d["verdict"], "isEnough", "true"),
    "half a change": lambda d: put(d["verdict"], "breaking", 0.5),
    "null for no changes": lambda d: put(d, "changes", None),
    **of_changes(lambda d: d["changes"]),
}

CHANGES_DAMAGES = {
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "a month for a day": lambda d: put(d, "updated", "2026-10"),
    "no release": lambda d: put(d, "releases", []),
    "a day that does not exist": lambda d: put(d["releases"][0], "date", "2026-02-30"),
    "other build metadata": lambda d: put(d, "dataVersion", "1.0.0+x"),
    "null for no changes": lambda d: put(d["releases"][-1], "changes", None),
    **of_changes(lambda d: d["releases"][0]["changes"]),
}


def rule(data):
    return data["rules"][0]


RULES_DAMAGES = {
    "another format version": lambda d: put(d, "schemaVersion", "2.0"),
    "another program": lambda d: put(d, "tool", "other-lint"),
    "an unknown language": lambda d: put(d, "lang", "xx"),
    "no families": lambda d: put(d, "families", []),
    "no rules": lambda d: put(d, "rules", []),
    "rules by id": lambda d: put(d, "rules", {"FSE001": rule(d)}),
    "an id in lower case": lambda d: put(rule(d), "id", "fse001"),
    "an id of two digits": lambda d: put(rule(d), "id", "FSE01"),
    "a name with a space": lambda d: put(rule(d), "name", "not utf8"),
    "an unknown severity": lambda d: put(rule(d), "severity", "off"),
    "a word for a flag": lambda d: put(rule(d), "isFatal", "true"),
    "a number for a flag": lambda d: put(rule(d), "isFixable", 1),
    "an empty summary": lambda d: put(rule(d), "summary", ""),
    "a summary of two lines": lambda d: put(rule(d), "summary", "One.\nTwo."),
    "a blank around a text": lambda d: put(rule(d), "why", " So."),
    "no fix": lambda d: drop(rule(d), "fix"),
    "an empty example": lambda d: put(rule(d), "bad", ""),
    "a blank example": lambda d: put(rule(d), "good", " \n"),
    "nothing said": lambda d: put(rule(d), "said", ""),
    "null for an example": lambda d: put(rule(d), "good", None),
    "a comment": lambda d: put(d, "$comment", "x"),
}

DAMAGES = {
    "regions": REGIONS_DAMAGES,
    "quality": QUALITY_DAMAGES,
    "manifest": MANIFEST_DAMAGES,
    "report": REPORT_DAMAGES,
    "diff": DIFF_DAMAGES,
    "changes": CHANGES_DAMAGES,
    "rules": RULES_DAMAGES,
}
