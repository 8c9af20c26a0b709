#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A file that is rewritten in place while it is read is judged as one of its versions, never as a mixture.

    tests/faults/changing_file.py PROGRAM

One version has a mistake near its start alone, the other near its end alone; after the first part of the one was read, the
file becomes the other (rewrite.c), which no process in a sandbox could do. PROGRAM is a build without sanitizers.
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
BAD, GOOD = b"<?fse-lint off?>", b"<!-- nothing -->"


def versions(filling):
    """Two documents of one length."""
    document = (HERE / "../../docs/example.xml").read_bytes()
    start, end = document.index(b"\n") + 1, document.rindex(b"</regions>")
    return [document[:start] + one + b"<!-- " + b"x" * filling + b" -->\n" + document[start:end] + other + document[end:]
            for one, other in ((BAD, GOOD), (GOOD, BAD))]


def main():
    if len(sys.argv) != 2 or sys.argv[1] == "--help":
        print(__doc__)
        return 0 if "--help" in sys.argv else 2
    faults = 0
    with tempfile.TemporaryDirectory() as scratch:
        library, path, by = (os.path.join(scratch, name) for name in ("rewrite.so", "changing.xml", "by.xml"))
        if subprocess.run(["cc", "-shared", "-fPIC", "-o", library, HERE / "rewrite.c", "-ldl"],
                          stderr=subprocess.DEVNULL).returncode != 0:
            print("rewrite.c cannot be built here")
            return 77

        def errors(**environment):
            run = subprocess.run([sys.argv[1], "check", "--no-config", "--sandbox", "off", "--format", "checkstyle", path],
                                 capture_output=True, text=True, env=dict(os.environ, **environment))
            return [line for line in run.stdout.splitlines() if "<error" in line]

        for filling in (10, 100_000, 1_000_000):
            one, other = versions(filling)
            Path(path).write_bytes(one)
            right = [errors()]
            Path(path).write_bytes(other)
            right.append(errors())
            assert right[0] != right[1]
            Path(by).write_bytes(other)
            Path(path).write_bytes(one)
            os.utime(path, (1, 1))
            verdict = errors(LD_PRELOAD=library, FSE_REWRITE=path, FSE_REWRITE_BY=by)
            if Path(path).read_bytes() != other:
                print(f"{filling} bytes more: nothing was rewritten")
                faults += 1
            if verdict not in right:
                print(f"{filling} bytes more: judged as a mixture:", *verdict, sep="\n")
                faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
