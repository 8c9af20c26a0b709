# SPDX-License-Identifier: MIT
"""Pieces of a document in the place of others, as src/report/example_piece.h puts a rule's examples there.

A piece is found where it first stands in the document. "…" in it is anything, as little as can be; inside a tag it
does not leave the tag. In what is put there, "…" is what the "…" after the same tag is in the piece that was found, or
else the one at the same place in the row, or the last. Lines are indented from where the first one starts. "\\u{200b}" is that
character; so is "\\u{2026}", which is no hole.
"""
import re

HOLE = "…"


class Missing(Exception):
    """A piece that is not in the document."""


class Found:
    """Where a piece stands in a document, and what its holes are there."""

    def __init__(self, document, piece):
        matches = [pattern.search(document) for pattern in patterns_of(piece)]
        matches = [match for match in matches if match]
        if not matches:
            raise Missing(piece)
        match = min(matches, key=lambda match: match.end("indent"))
        self.indent = match["indent"]
        self.start, self.end = match.span()
        self.holes = match.groups()[1:]
        self.tags = tags_of(piece)

    def filled(self, piece):
        """PIECE as it goes here, and for each of its characters where in PIECE it is from."""
        text, origins = [self.indent], [0] * len(self.indent)
        solids = solids_of(piece)
        at = 0
        for index, solid in enumerate(solids):
            for char in indented_chars(solid, self.indent):
                text.append(char)
                origins += [at] * len(char)
                at += 1
            if index + 1 < len(solids):
                hole = self.hole_for(tags_of(piece)[index], index)
                text.append(hole)
                origins += [at] * len(hole)
                at += len(HOLE)
        return "".join(text), origins

    def hole_for(self, tag, index):
        return self.holes[self.tags.index(tag) if tag in self.tags else min(index, len(self.holes) - 1)]


def decoded(text):
    """TEXT with the characters that its escapes stand for."""
    return re.sub(r"\\u\{([0-9a-f]+)\}", lambda match: chr(int(match[1], 16)), text)


def solids_of(piece):
    """What stands between the holes."""
    return [decoded(solid) for solid in piece.split(HOLE)]


def tags_of(piece):
    """For each hole, what stands before it, from the last '<' on."""
    return [piece[max(piece.rfind("<", 0, at), 0):at] for at in
            (match.start() for match in re.finditer(HOLE, piece))]


def indented_chars(solid, indent):
    """The characters of SOLID, the line feeds with the indentation of the next line if SOLID has any of it."""
    for at, char in enumerate(solid):
        yield char + indent if char == "\n" and solid[at + 1:at + 2] not in ("", "\r", "\n") else char


def patterns_of(piece):
    """Patterns that find PIECE at the start of a line, blanks apart, and within one."""
    solids = ["".join(re.escape(char[0]) + ("(?P=indent)" if len(char) > 1 else "")
                      for char in indented_chars(solid, " ")) for solid in solids_of(piece)]
    body = solids[0]
    for tag, solid in zip(tags_of(piece), solids[1:]):
        body += ("([^>]*?)" if tag.startswith("<") and ">" not in tag else "(.*?)") + solid
    yield re.compile("(?m:^)(?P<indent> *)" + body, re.DOTALL)
    yield re.compile("(?P<indent>)" + body, re.DOTALL)
