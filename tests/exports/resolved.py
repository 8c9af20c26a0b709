#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Says where xml/regions.xml, the resolved document, is not what the oracle decides, attribute by attribute.

Usage: resolved.py FSE_LINT
It is asked about the real dataset, about tests/data/small.xml, and about that with the claims of EDGES in it.
Status 0: all the same. 1: each difference on a line of its own. 2: wrong usage.
"""
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as etree

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
from lib.resolved import NAMESPACE, Writer  # noqa: E402

SMALL = ROOT / "tests/data/small.xml"
OPTIONS = ["--quiet", "--force", "--to", "xml", "--today", "2026-10-04"]

# The service claims, procedures and links of Emilia-Romagna, in place of its own.
SERVICES = {
    "less precise is the first day, and of one day the first": (
        '<service state="active" sources="guide" as-of="2026"/>'
        '<service state="inactive" sources="guide" as-of="2026-01-01"/>'
    ),
    "the other way round": (
        '<service state="inactive" sources="guide" as-of="2026-01-01"/>'
        '<service state="active" sources="guide" as-of="2026"/>'
    ),
    "of one day the better grade": (
        '<service state="active" sources="guide" as-of="2024-05-01"/>'
        '<service state="inactive" sources="dl-76-2020" as-of="2024-05"/>'
    ),
    "unchecked loses to what is older": (
        '<service state="inactive" sources="medreminder-2026"/>'
        '<service state="active" creation="automatic" sources="dl-76-2020"/>'
    ),
    "unchecked counts where no other speaks": (
        '<service state="active" creation="on-request" sources="medreminder-2026"/>'
        '<service state="rolling-out" sources="guide"/>'
    ),
    "field by field": (
        '<service state="active" sources="key4biz-2021"/>'
        '<service state="inactive" creation="automatic" sources="guide"/>'
        '<service state="inactive" creation="on-request" sources="guide"/>'
    ),
    "an unchecked source dates nothing beside others": (
        '<service state="active" sources="guide medreminder-2026"/>'
        '<service state="inactive" sources="key4biz-2021"/>'
    ),
    "newer third-party beats official": (
        '<service state="active" sources="dl-76-2020"/><service state="inactive" sources="key4biz-2021"/>'
    ),
    "replaced, though newer": (
        '<service id="new" state="active" replaces="old" sources="guide"/>'
        '<service id="old" state="inactive" sources="key4biz-2021"/>'
    ),
    "ended, and what it replaced stays replaced": (
        '<service id="new" state="inactive" replaces="old" until="2026-10-03" sources="key4biz-2021"/>'
        '<service id="old" state="active" creation="automatic" sources="key4biz-2021"/>'
        '<service state="rolling-out" sources="guide"/>'
    ),
    "not ended on its last day": '<service state="active" until="2026-10-04" sources="guide"/>',
    "not ended in its last month": '<service state="active" until="2026-10" sources="guide"/>',
    "nothing holds": '<service state="active" until="2025" sources="guide"/>',
}
PROCEDURE = (
    '<procedure id="{id}" mode="{mode}" channels="website" audience="{audience}"{more} sources="guide">'
    '<title xml:lang="it">T</title><title xml:lang="en">T</title>{accepts}<consent code="consultation"/>'
    '<step><text xml:lang="it">Fai.</text><text xml:lang="en">Do.</text></step>{unknown}</procedure>'
)
ACCEPTS = '<accepts credentials="otp spid:2"/><accepts credentials="federa" sources="dl-76-2020"/>'


def procedure(name, mode="online", audience="anyone", more="", accepts=ACCEPTS, unknown=""):
    return PROCEDURE.format(id=name, mode=mode, audience=audience, more=more, accepts=accepts, unknown=unknown)


PROCEDURES = {
    "after another that is at a desk": procedure("a", more=' requires="b"') + procedure("b", "in-person"),
    "after another that is after one at a desk": (
        procedure("a", more=' requires="b"') + procedure("b", more=' requires="c"') + procedure("c", "assisted")
    ),
    "after one at a desk that has ended": (
        procedure("a", more=' requires="b"') + procedure("b", "in-person", more=' until="2025"')
    ),
    "replaced": procedure("a", more=' replaces="b"') + procedure("b", "in-person"),
    "for minors only": procedure("a", audience="minors"),
    "no credentials": procedure("a", accepts=""),
    "unknown credentials": procedure("a", unknown='<unknown fact="credentials" sources="guide"/>'),
    "unknown portal": procedure("a", unknown='<unknown fact="portal" sources="guide"/>'),
    "alternatives with evidence of their own": procedure(
        "a", accepts='<accepts credentials="spid" as-of="2026"/><accepts credentials="otp" sources="medreminder-2026"/>'
    ),
    "consents in the order in which they stand": procedure("a").replace(
        '<consent code="consultation"/>', '<consent code="consultation"/><consent code="creation"/>'
    ),
    "two credentials together": procedure("a", accepts='<accepts credentials="spid ts-cns"/>'),
    "a factor alone": procedure("a", accepts='<accepts credentials="otp"/>'),
    "takes what the one before it takes": procedure("a", accepts="", more=' requires="b"') + procedure("b"),
    "takes nothing beside one that takes some": procedure("a", accepts="") + procedure("b"),
    "the one before it lacks details": (
        procedure("a", accepts="", more=' requires="b"')
        + procedure("b", unknown='<unknown fact="sign-in" sources="guide"/>')
    ),
    "for minors beside one at a desk": procedure("a", audience="minors") + procedure("b", "in-person"),
    "none": "",
}
LINKS = {
    "unchecked portal beside an older one": (
        '<link role="portal" href="https://a.example/" sources="medreminder-2026">'
        '<note sources="guide"><text xml:lang="it">N.</text><text xml:lang="en">N.</text></note></link>'
        '<link role="portal" href="https://b.example/" sources="guide"/>'
    ),
    "replaced portal": (
        '<link id="a" role="portal" href="https://a.example/" replaces="b" sources="guide"/>'
        '<link id="b" role="portal" href="https://b.example/" sources="key4biz-2021"/>'
    ),
    "ended portal": '<link role="portal" href="https://a.example/" until="2026-09" sources="guide"/>',
}
CONTACTS = {
    "ended": (
        '<contact role="help" phone="1500" until="2022" sources="guide"><label xml:lang="it">N.</label>'
        '<label xml:lang="en">N.</label><note sources="guide"><text xml:lang="it">N.</text><text xml:lang="en">N.</text>'
        "</note></contact>"
    ),
}
DEFAULT = '<default fact="{}"{} law="dl-76-2020" sources="dl-76-2020"{}><text xml:lang="it">D.</text><text xml:lang="en">D.</text></default>'
DEFAULTS = {
    "all facts": "".join(
        DEFAULT.format(fact, value and f' value="{value}"', "")
        for fact, value in [
            ("creation", "automatic"),
            ("credentials", "ts-cns federa spid"),
            ("minors", ""),
            ("consents", "consultation"),
        ]
    ),
    "what differs": DEFAULT.format("creation", ' value="on-request"', "")
    + DEFAULT.format("credentials", ' value="spid"', ""),
    "what counts as that": DEFAULT.format("credentials", ' value="cns spid"', ""),
    "two of one fact": DEFAULT.format("creation", ' value="automatic" as-of="2019"', "")
    + DEFAULT.format("creation", ' value="on-request"', ""),
    "ended": DEFAULT.format("creation", ' value="on-request"', ' until="2025"'),
}
EDGES = [
    *(("service", name, claims, "") for name, claims in SERVICES.items()),
    *(("procedure", name, claims, "") for name, claims in PROCEDURES.items()),
    *(("link", name, claims, "") for name, claims in LINKS.items()),
    *(("national contact", name, claims, "") for name, claims in CONTACTS.items()),
    *(
        ("national procedure", name, PROCEDURES[name], "")
        for name in ("replaced", "after one at a desk that has ended")
    ),
    *(("service", f"national default: {name}", None, defaults) for name, defaults in DEFAULTS.items()),
    *(
        ("procedure", f"national default: {name}", PROCEDURES[name], DEFAULTS["all facts"])
        for name in ("no credentials", "unknown credentials", "unknown portal", "for minors only", "none")
    ),
]


def with_claims(name, claims, defaults):
    """The small dataset, in which Emilia-Romagna or, if NAME begins with that, national has these CLAIMS of the kind
    NAME, and Italy these DEFAULTS."""
    root = etree.parse(SMALL).getroot()
    space = root.tag[: -len("regions")]
    region = root.find(f"{space}region[@id='emilia-romagna']")
    national = root.find(f"{space}national")
    if claims is not None:
        owner, _, kind = name.rpartition(" ")
        put(national if owner else region, f"{space}{kind}", claims)
    hosts = len(national.findall(f"{space}host"))
    for old in national.findall(f"{space}default"):
        national.remove(old)
    national[hosts:hosts] = elements(defaults, space)
    return etree.tostring(root)


def put(parent, name, claims):
    """Replaces the children NAME of PARENT, which are side by side, by CLAIMS."""
    place = next(index for index, child in enumerate(parent) if child.tag == name)
    for old in parent.findall(name):
        parent.remove(old)
    parent[place:place] = elements(claims, name[: name.index("}") + 1])


def elements(text, space):
    return list(etree.fromstring(f'<x xmlns="{space[1:-1]}">{text}</x>'))


def without_current(element):
    """ELEMENT and all in it, in document order, without what the resolved document adds."""
    yield element
    for child in element:
        if child.tag != f"{{{NAMESPACE}}}current":
            yield from without_current(child)


def expected_document(dataset, made):
    """What the oracle makes of DATASET, with the keys of MADE."""
    root = etree.fromstring(dataset)
    keys = {ours: theirs.get("key") for ours, theirs in zip(root.iter(), without_current(made))}
    return Writer(root, keys).document()


def differences(expected, made, path):
    if expected.tag != made.tag:
        yield f"{path}: {made.tag}, and the oracle has {expected.tag}"
        return
    for name in dict.fromkeys([*expected.keys(), *made.keys()]):
        if expected.get(name) != made.get(name):
            yield f"{path}/@{name}: {made.get(name)!r}, and the oracle says {expected.get(name)!r}"
    if (expected.text or "").strip() != (made.text or "").strip():
        yield f"{path}: the text is {made.text!r}, and the oracle has {expected.text!r}"
    if len(expected) != len(made):
        yield f"{path}: {len(made)} children, and the oracle has {len(expected)}"
    for number, (left, right) in enumerate(zip(expected, made), 1):
        name = right.tag.rpartition("}")[2]
        yield from differences(left, right, f"{path}/{right.get('key') or f'{name}[{number}]'}")


def compare(lint, folder, name, dataset):
    """Prints where the program's document of DATASET is not the oracle's; how many differences there are."""
    source = folder / "regions.xml"
    source.write_bytes(dataset)
    done = subprocess.run([lint, "export", *OPTIONS, "-o", folder, source], capture_output=True, text=True, check=False)
    if done.returncode > 1:
        print(f"{name}: the export says {done.stderr}")
        return 1
    made = etree.parse(folder / "xml/regions.xml").getroot()
    made.attrib["data-version"] = made.get("data-version").replace("+unchecked", "")
    found = list(differences(expected_document(dataset, made), made, ""))
    for line in found:
        print(f"{name}: {line}")
    return len(found)


def main(arguments):
    if len(arguments) != 1:
        print("usage: resolved.py FSE_LINT", file=sys.stderr)
        return 2
    lint = pathlib.Path(arguments[0]).resolve()
    datasets = {str(path.relative_to(ROOT)): path.read_bytes() for path in (ROOT / "data/regions.xml", SMALL)}
    datasets |= {f"{kind}: {name}": with_claims(kind, claims, defaults) for kind, name, claims, defaults in EDGES}
    with tempfile.TemporaryDirectory() as scratch:
        faults = sum(compare(lint, pathlib.Path(scratch), name, dataset) for name, dataset in datasets.items())
    if not faults:
        print(f"resolved.py: {len(datasets)} resolved documents are as the oracle says")
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
