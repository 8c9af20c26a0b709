#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Malformed documents under an allocator that unmaps what is freed: nothing may read on from it.

    tests/faults/freed_memory.py PROGRAM [COUNT]

PROGRAM is a build without sanitizers; COUNT is how many documents are tried (2,000). A crash leaves its document behind and
says where.
"""
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
BATCH = 100
PIECES = ["]]>", "<", "&", "&#0;", "&nbsp;", "</region>", "<a", "<a b=", '<a b="', "<!--", "<!-- -- -->", "<![CDATA[",
          "<?x", "<?xml version='1.0'?>", "<x:y/>", "\x01", "\ufffe", "</", "<>", "<a b='1' b='2'/>", "<!DOCTYPE x>",
          "<?fse-lint ignore='x'", "<a xmlns:p=''/>", '"', "<<<<<<< x\n"]


def mutants(count):
    """COUNT documents, each with a piece that is not well-formed somewhere, some cut off after it."""
    document = (HERE / "../../docs/example.xml").read_text(encoding="utf-8")
    chance = random.Random(1)
    for number in range(count):
        at = chance.randrange(len(document))
        piece = PIECES[number % len(PIECES)]
        rest = document[at:] if chance.random() < 0.8 else ""
        if chance.random() < 0.3:  # so long that the parser moves its window
            piece = "x" * chance.randrange(300, 9000) + piece
        yield document[:at] + piece + rest


def main():
    if len(sys.argv) < 2 or "--help" in sys.argv:
        print(__doc__)
        return 0 if "--help" in sys.argv else 2
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    with tempfile.TemporaryDirectory() as scratch:
        guard = os.path.join(scratch, "guard.so")
        if subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", guard, HERE / "guard.c"],
                          stderr=subprocess.DEVNULL).returncode != 0:
            print("the guard allocator cannot be built here")
            return 77
        environment = dict(os.environ, LD_PRELOAD=guard)

        def ends_well(paths):
            run = subprocess.run([program, "check", "-q", "--no-config", *paths], env=environment, capture_output=True)
            return run.returncode in (0, 1)

        (Path(scratch) / "good.xml").write_bytes((HERE / "../../docs/example.xml").read_bytes())
        if not ends_well([os.path.join(scratch, "good.xml")]):
            print("the guard allocator does not work here")
            return 77
        paths = []
        for number, text in enumerate(mutants(count)):
            path = os.path.join(scratch, f"{number}.xml")
            Path(path).write_text(text, encoding="utf-8", errors="surrogatepass")
            paths.append(path)
        crashes = [path for start in range(0, count, BATCH) if not ends_well(paths[start:start + BATCH])
                   for path in paths[start:start + BATCH] if not ends_well([path])]
        for path in crashes[:3]:
            kept = os.path.join(tempfile.gettempdir(), "freed-memory-" + os.path.basename(path))
            os.replace(path, kept)
            print("crashes:", kept)
        print(f"{count} malformed documents, {len(crashes)} crashes")
        return 1 if crashes else 0


if __name__ == "__main__":
    sys.exit(main())
