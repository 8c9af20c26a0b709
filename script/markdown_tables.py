# SPDX-License-Identifier: MIT
"""Tables of Markdown, as script/describe writes them."""

import re

SHOWN = 60


def cell(text):
    """TEXT in a cell of a Markdown table."""
    return re.sub(r"([\\|*_<>`\[\]])", r"\\\1", text)


def code(text):
    """TEXT as code in such a cell."""
    return "`" + text.replace("|", "\\|") + "`" if "`" not in text else cell(text)


def shortened(text):
    return text if len(text) <= SHOWN else text[: SHOWN - 1].rstrip() + "…"


def table(rows):
    lines = ["| field | type | empty | meaning | example |", "|---|---|---|---|---|"]
    return lines + ["| " + " | ".join(row) + " |" for row in rows] + [""]
