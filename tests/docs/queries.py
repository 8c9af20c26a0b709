#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The results in docs/queries.md are those of its queries on the database of reports/sqlite/regions.sql.

Usage: queries.py. FSE_UPDATE_GOLDENS=1 in the environment puts what comes out into the page: read it.
Status 0: they are. 1: the difference is printed. 77: there is no sqlite3.
"""
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "queries.md"
SCRIPT = ROOT / "reports" / "sqlite" / "regions.sql"
# A query, and the table of its result after it.
BLOCK = re.compile(r"```sql\n([^`]*)```\n(?:\n(?:\|.*\n)+)?")


def sqlite(arguments, script):
    command = ["sqlite3", "-bail", *arguments]
    done = subprocess.run(command, input=script, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0 or done.stderr:
        sys.exit(f"{script[:80]}…\n{done.stderr}")
    return done.stdout


def main():
    if shutil.which("sqlite3") is None:
        print("skipped: sqlite3 is not here")
        return 77
    page = PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "regions.db")
        sqlite([database], SCRIPT.read_text(encoding="utf-8"))

        def with_result(match):
            result = sqlite(["-markdown", database], match[1])
            return f"```sql\n{match[1]}```\n\n{result}"

        true_page = BLOCK.sub(with_result, page)
    if os.environ.get("FSE_UPDATE_GOLDENS") == "1":
        PAGE.write_text(true_page, encoding="utf-8")
    elif page != true_page:
        sys.stdout.writelines(
            difflib.unified_diff(page.splitlines(True), true_page.splitlines(True), str(PAGE), "what the queries give")
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
