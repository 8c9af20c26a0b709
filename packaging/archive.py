#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Packs files into NAME.tar.gz and NAME.zip, the same bytes on every machine and every day.

Usage: archive.py NAME DAY ROOT < list of paths below ROOT, one a line

DAY, like 2026-10-04, is when all files were changed last, as the archives have it. Within them all is in
the folder that NAME ends in, sorted, owned by nobody in particular, readable by all.
"""

import datetime
import os
import subprocess
import sys
import tarfile
import zipfile

MODE = 0o644


def pack_tar(name, day, paths, contents):
    """gzip compresses: its output is the same where Python's zlib is another."""
    folder = os.path.basename(name)
    with open(f"{name}.tar.gz", "wb") as target:
        gzip = subprocess.Popen(["gzip", "-9", "-n"], stdin=subprocess.PIPE, stdout=target)
        with tarfile.open(fileobj=gzip.stdin, mode="w|", format=tarfile.USTAR_FORMAT) as tar:
            for path in paths:
                entry = tarfile.TarInfo(f"{folder}/{path}")
                entry.mode = MODE
                entry.mtime = int(day.timestamp())
                with open(contents(path), "rb") as stream:
                    entry.size = os.fstat(stream.fileno()).st_size
                    tar.addfile(entry, stream)
        gzip.stdin.close()
        if gzip.wait() != 0:
            raise OSError("gzip failed")


def pack_zip(name, day, paths, contents):
    folder = os.path.basename(name)
    with zipfile.ZipFile(f"{name}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in paths:
            entry = zipfile.ZipInfo(f"{folder}/{path}", day.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, whose modes are in the upper half of the attributes
            entry.external_attr = (0o100000 | MODE) << 16
            with open(contents(path), "rb") as stream:
                archive.writestr(entry, stream.read())


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    name, date, root = arguments
    day = datetime.datetime.fromisoformat(date).replace(tzinfo=datetime.timezone.utc)
    paths = sorted(line.rstrip("\n") for line in sys.stdin)
    for pack in (pack_tar, pack_zip):
        pack(name, day, paths, lambda path: os.path.join(root, path))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except OSError as error:
        sys.exit(f"archive.py: {error}")
