#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when a QR code of the pages does not lead where it should: qr.py FSE_LINT

Reads the pictures as a phone would that sees them well: the version, the mask, the bits, the blocks, whose codewords that
correct must fit. Of reports/, and of exports with addresses of all lengths up to the longest.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MASKS = (lambda i, j: (i + j) % 2, lambda i, j: i % 2, lambda i, j: j % 3, lambda i, j: (i + j) % 3,
         lambda i, j: (i // 2 + j // 3) % 2, lambda i, j: i * j % 2 + i * j % 3,
         lambda i, j: (i * j % 2 + i * j % 3) % 2, lambda i, j: ((i + j) % 2 + i * j % 3) % 2)
# By version, of the level M: codewords that correct, in each block; blocks, of so many codewords of data in the shorter ones.
# ISO/IEC 18004, table 9.
BLOCKS = {1: (10, [(1, 16)]), 2: (16, [(1, 28)]), 3: (26, [(1, 44)]), 4: (18, [(2, 32)]), 5: (24, [(2, 43)]), 6: (16, [(4, 27)]),
          7: (18, [(4, 31)]), 8: (22, [(2, 38), (2, 39)]), 9: (22, [(3, 36), (2, 37)]), 10: (26, [(4, 43), (1, 44)]),
          11: (30, [(1, 50), (4, 51)]), 12: (22, [(6, 36), (2, 37)]), 13: (22, [(8, 37), (1, 38)]), 14: (24, [(4, 40), (5, 41)]),
          15: (24, [(5, 41), (5, 42)]), 16: (28, [(7, 45), (3, 46)]), 17: (28, [(10, 46), (1, 47)]), 18: (26, [(9, 43), (4, 44)]),
          19: (26, [(3, 44), (11, 45)]), 20: (26, [(3, 41), (13, 42)])}
# Where the small squares are, ISO/IEC 18004, annex E.
CENTRES = {1: [], 2: [6, 18], 3: [6, 22], 4: [6, 26], 5: [6, 30], 6: [6, 34], 7: [6, 22, 38], 8: [6, 24, 42], 9: [6, 26, 46],
           10: [6, 28, 50], 11: [6, 30, 54], 12: [6, 32, 58], 13: [6, 34, 62], 14: [6, 26, 46, 66], 15: [6, 26, 48, 70],
           16: [6, 26, 50, 74], 17: [6, 30, 54, 78], 18: [6, 30, 56, 82], 19: [6, 30, 58, 86], 20: [6, 34, 62, 90]}


def modules_of(picture):
    """The dark modules of an SVG picture, without its margin, by row and column."""
    side = int(re.search(r'viewBox="0 0 (\d+) \1"', picture).group(1)) - 8
    rows = [[0] * side for _ in range(side)]
    for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", picture):
        for column in range(int(x) - 4, int(x) - 4 + int(width)):
            rows[int(y) - 4][column] = 1
    return rows


def is_fixed(version, side, i, j):
    """Whether the module carries no data."""
    corners = i < 9 and (j < 9 or j >= side - 8) or i >= side - 8 and j < 9
    squares = any(abs(i - y) <= 2 and abs(j - x) <= 2 for y in CENTRES[version] for x in CENTRES[version]
                  if (y, x) not in {(6, 6), (6, side - 7), (side - 7, 6)})
    versions = version >= 7 and (i < 6 and side - 11 <= j < side - 8 or j < 6 and side - 11 <= i < side - 8)
    return corners or squares or versions or 6 in (i, j)


def remainder(value, polynomial):
    while value.bit_length() >= polynomial.bit_length():
        value ^= polynomial << value.bit_length() - polynomial.bit_length()
    return value


def mask_of(rows):
    """From the format, which stands there twice."""
    side = len(rows)
    places = [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8), (5, 8), (7, 8), (8, 8), (8, 7), (8, 5), (8, 4), (8, 3), (8, 2), (8, 1), (8, 0)]
    others = [(8, side - 1 - n) for n in range(8)] + [(side - 7 + n, 8) for n in range(7)]
    first, second = (sum(rows[i][j] << n for n, (i, j) in enumerate(some)) ^ 0x5412 for some in (places, others))
    assert first == second and remainder(first, 0x537) == 0 and first >> 13 == 0, "format"
    assert rows[side - 8][8] == 1, "the module that is always dark"
    return first >> 10 & 7


def check_version(rows, version):
    side = len(rows)
    for turned in (rows, list(zip(*rows))):
        value = sum(turned[side - 11 + n % 3][n // 3] << n for n in range(18))
        assert remainder(value, 0x1F25) == 0 and value >> 12 == version, "version"


def codewords_of(rows, version):
    side, mask, bits = len(rows), MASKS[mask_of(rows)], []
    for turn, right in enumerate([*range(side - 1, 6, -2), 5, 3, 1]):
        for i in range(side - 1, -1, -1) if turn % 2 == 0 else range(side):
            bits += [rows[i][j] ^ (mask(i, j) == 0) for j in (right, right - 1) if not is_fixed(version, side, i, j)]
    return [int("".join(map(str, bits[at:at + 8])), 2) for at in range(0, len(bits) - 7, 8)]


def product(a, b):
    result = 0
    for n in range(8):
        result ^= (a << n) * (b >> n & 1)
    return remainder(result, 0x11D)


def check_block(codewords, count):
    """A block is a polynomial that is 0 at the first COUNT powers of 2."""
    root = 1
    for _ in range(count):
        value = 0
        for codeword in codewords:
            value = product(value, root) ^ codeword
        assert value == 0, "what corrects"
        root = product(root, 2)


def read(picture):
    rows = modules_of(picture)
    version = (len(rows) - 17) // 4
    if version >= 7:
        check_version(rows, version)
    codewords = codewords_of(rows, version)
    correction, kinds = BLOCKS[version]
    lengths = [length for count, length in kinds for _ in range(count)]
    blocks = [[] for _ in lengths]
    stream = iter(codewords)
    for at in range(lengths[-1]):
        for block, length in zip(blocks, lengths):
            if at < length:
                block.append(next(stream))
    data = bytes(codeword for block in blocks for codeword in block)
    for _ in range(correction):
        for block in blocks:
            block.append(next(stream))
    for block in blocks:
        check_block(block, correction)
    bits = "".join(f"{byte:08b}" for byte in data)
    head = 12 if version < 10 else 20
    assert bits[:4] == "0100", "mode"
    size = int(bits[4:head], 2)
    return bytes(int(bits[head + 8 * n:head + 8 * n + 8], 2) for n in range(size)).decode(), version


def main(lint):
    faults, versions = [], set()

    def check(path, wanted):
        try:
            found, version = read(path.read_text(encoding="utf-8"))
            versions.add(version)
        except (AssertionError, StopIteration, KeyError) as error:
            found = f"not to be read: {error!r}"
        if found != wanted:
            faults.append(f"{path}: {found}, not {wanted}")

    data = json.loads((ROOT / "reports/json/regions.json").read_text(encoding="utf-8"))
    national = next(link["href"] for link in data["national"]["links"] if link["role"] == "national")
    for region in data["regions"]:
        portal = region["current"]["portal"]
        check(ROOT / f"reports/html/qr/{region['id']}.svg", portal["href"] if portal else national)
    with tempfile.TemporaryDirectory() as scratch:
        for length in [40, *range(64, 700, 32)]:
            base = "https://example.org/" + "x" * length + "/"
            subprocess.run([lint, "export", "--quiet", "--to", "html", "--rule", "missing-jurisdiction=off", "--rule",
                            "undescribed-code=off", "--rule", "missing-translation=off", "--base-url", base, "-o", scratch,
                            "tests/data/small.xml"], cwd=ROOT, check=True)
            for path in sorted(pathlib.Path(scratch, "html/qr").glob("*.svg")):
                wanted = f"{base}index.html#{path.stem}"
                if len(wanted) > 666:
                    assert 'd=""' in path.read_text(encoding="utf-8"), "longer than there is room for"
                else:
                    check(path, wanted)
    if len(versions) < 17:
        faults.append(f"only these versions were read: {sorted(versions)}")
    print(*faults, f"{len(data['regions'])} regions, versions {sorted(versions)}", sep="\n")
    sys.exit(bool(faults))


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(print(__doc__))
    main(sys.argv[1])
