#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the real dataset with more regions than Italy has: copies of its regions, under other ids.

    bench/inputs.py COUNT [--findings | --fixes | --changes] [--whole] >FILE

The first 21 regions are the real ones; those after them are made of these, with other ids. All are cut to what holds today,
without the texts in German and French that only two of them must have, so that 7,000 fit into 64 MiB; --whole cuts nothing.
Each region beyond the 21 is an error (FSE102), as the roll of 21 knows no other. With --findings a region has an unknown
credential, an unlisted host, an unknown source and a text without stop in each claim; with --fixes each line of it is
indented by one blank too many, each text has a doubled blank and each home page an unnormalised address; with --changes it
has another text and one procedure less than without.
"""
import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"de": "provincia-autonoma-di-bolzano", "fr": "valle-d-aosta"}


def real_dataset():
    """What stands before the regions, the regions, and what stands after them."""
    text = (ROOT / "data/regions.xml").read_text(encoding="utf-8")
    begin, end = text.index("  <region "), text.rindex("</region>\n") + len("</region>\n")
    return text[:begin], re.findall(r"  <region .*?</region>\n", text[begin:end], re.S), text[end:]


def id_of(region):
    return re.match(r'  <region id="([^"]*)"', region)[1]


def without_history(region):
    """REGION without the procedures that others replace or that have ended."""
    replaced = {name for names in re.findall(r' replaces="([^"]*)"', region) for name in names.split()}
    child = re.compile(r"^    <(procedure|service|link)\b[^>]*>(?:[^\n]*</\1>)?\n(?:(?:      .*\n)+    </\1>\n)?", re.M)

    def keep(match):
        tag = match[0].split(">")[0]
        name = re.search(r' id="([^"]*)"', tag)
        return "" if " until=" in tag or (name and name[1] in replaced) else match[0]

    return re.sub(r' replaces="[^"]*"', "", child.sub(keep, region))


def cut(region):
    """REGION as --whole does not want it."""
    region = re.sub(r"^ *<alias .*\n", "", without_history(region), flags=re.M)
    for language, needs in LANGUAGES.items():
        if id_of(region) != needs:
            region = re.sub(rf'^ *<[a-z]+\b[^\n]* xml:lang="{language}".*\n', "", region, flags=re.M)
    return region


def copy(region, number):
    """REGION with other ids: all of its own, and what names them."""
    ids = set(re.findall(r' id="([^"]*)"', region))

    def rename(match):
        return match[1] + " ".join(f"{word}-{number}" if word in ids else word for word in match[2].split(" ")) + '"'

    return re.sub(r'( (?:id|requires|replaces)=")([^"]*)"', rename, region)


def with_findings(region):
    region = re.sub(r'credentials="', 'credentials="nobody-knows ', region)
    region = re.sub(r'(<link [^>]*href="https://)', r"\1unlisted.", region)
    region = re.sub(r'( sources=")', r"\1no-such-source ", region)
    return re.sub(r"\.(</text>)", r"\1", region)


def with_fixes(region):
    region = re.sub(r'(<link [^>]*href="https://[^"/]*)/"', r'\1"', region)
    region = re.sub(r"(<text [^>]*>[^ ]*) ", r"\1  ", region)
    return re.sub(r"^( +)", r"\1 ", region, flags=re.M)


def with_changes(region):
    region = re.sub(r"\.(</text>)", r", today.\1", region, count=1)
    procedures = [*re.finditer(r"^    <procedure .*\n(?:      .*\n)*    </procedure>\n", region, re.M)]
    last = procedures[-1] if len(procedures) > 1 else None
    is_needed = last and re.search(r' id="([^"]*)"', last[0])[1] in " ".join(re.findall(r' requires="([^"]*)"', region)).split()
    return region[:last.start()] + region[last.end():] if last and not is_needed else region


def main():
    parser = argparse.ArgumentParser(prog="bench/inputs.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--findings", dest="change", action="store_const", const=with_findings)
    change.add_argument("--fixes", dest="change", action="store_const", const=with_fixes)
    change.add_argument("--changes", dest="change", action="store_const", const=with_changes)
    parser.add_argument("--whole", action="store_true")
    options = parser.parse_args()
    before, regions, after = real_dataset()
    if not options.whole:
        regions = [cut(region) for region in regions]
    if options.change:
        regions = [options.change(region) for region in regions]
    out = sys.stdout
    out.reconfigure(encoding="utf-8", newline="\n")
    out.write(before)
    for place in range(options.count):
        region = regions[place % len(regions)]
        out.write(region if place < len(regions) else copy(region, place // len(regions) + 1))
    out.write(after)


if __name__ == "__main__":
    main()
