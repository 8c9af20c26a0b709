#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Spoils the layout of a document that is laid out as it should be, and nothing else of it.

    damage.py list              the names of the damages
    damage.py NAME              spoils standard input to standard output, the same way every time
"""
import random
import re
import sys

chance = random.Random(7)
TAG = re.compile(r'<([A-Za-z-]+)((?: [A-Za-z:-]+="[^"]*")+)(/?)>')
ATTRIBUTE = re.compile(r' [A-Za-z:-]+="[^"]*"')
LINE = re.compile(r">\n( *)<(?!!)")


def every_line(text, change):
    """TEXT with CHANGE made to the indentation of every line that a tag begins."""
    return LINE.sub(lambda match: ">\n" + change(match.group(1)) + "<", text)


def at_random(change):
    """CHANGE, but in one of three places only."""
    return lambda text: change(text) if chance.random() < 0.3 else text


def every_tag(text, change):
    """TEXT with CHANGE made to the attributes of every start tag; one is " name=\"value\""."""
    return TAG.sub(lambda match: "<" + match.group(1) + change(match), text)


def shuffled(match):
    attributes = ATTRIBUTE.findall(match.group(2))
    chance.shuffle(attributes)
    return "".join(attributes) + match.group(3) + ">"


def reversed_attributes(match):
    return "".join(ATTRIBUTE.findall(match.group(2))[::-1]) + match.group(3) + ">"


def spread(match):
    """A tag over several lines, with space wherever XML allows it."""
    spaces = [" ", "  ", "\n      ", "\t"]
    attributes = [chance.choice(spaces) + attribute[1:].replace("=", chance.choice(["=", " = "]), 1)
                  for attribute in ATTRIBUTE.findall(match.group(2))]
    return "".join(attributes) + chance.choice(["", " "]) + match.group(3) + ">"


def trailing(text):
    return re.sub(r">\n", lambda match: ">" + chance.choice(["", " ", "\t "]) + "\n", text)


def mixed_ends(text):
    return re.sub("\n", lambda match: chance.choice(["\n", "\r\n"]), text)


def any_indentation(text):
    return every_line(text, at_random(lambda spaces: chance.choice(["", "\t", " ", spaces + " "])))


def blank_lines(text):
    return every_line(text, at_random(lambda spaces: chance.choice(["\n", "  \n\t\n"]) + spaces))


def in_any_order(text):
    return every_tag(text, shuffled)


def spread_tags(text):
    return every_tag(text, spread)


def all_together(text):
    for change in (in_any_order, any_indentation, spread_tags, blank_lines, trailing, mixed_ends):
        text = change(text)
    return "\ufeff" + text.rstrip()


DAMAGES = {
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "cr": lambda text: text.replace("\n", "\r"),
    "mixed-ends": mixed_ends,
    "tabs": lambda text: every_line(text, lambda spaces: "\t" * (len(spaces) // 2)),
    "four-spaces": lambda text: every_line(text, lambda spaces: spaces * 2),
    "no-indentation": lambda text: every_line(text, lambda spaces: ""),
    "any-indentation": any_indentation,
    "blank-lines": blank_lines,
    "one-line": lambda text: LINE.sub("><", text),
    "joined-lines": lambda text: LINE.sub(
        lambda match: "><" if chance.random() < 0.3 else match.group(0), text),
    "spread-tags": spread_tags,
    "reversed-attributes": lambda text: every_tag(text, reversed_attributes),
    "any-order": in_any_order,
    "trailing-space": trailing,
    "byte-order-mark": lambda text: "\ufeff" + text,
    "no-final-newline": lambda text: text[:-1],
    "final-newlines": lambda text: text + "\n \n",
    "all-together": all_together,
    "all-together-with-crlf": lambda text: all_together(text).replace("\n", "\r\n"),
}


def main():
    if sys.argv[1] == "list":
        print("\n".join(DAMAGES))
        return
    text = sys.stdin.buffer.read().decode()
    spoilt = DAMAGES[sys.argv[1]](text)
    assert spoilt != text, "nothing was spoilt"
    sys.stdout.buffer.write(spoilt.encode())


if sys.argv[1:] in (["--help"], ["-h"]):
    sys.exit(print(__doc__))
main()
