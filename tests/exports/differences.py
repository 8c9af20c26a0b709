# SPDX-License-Identifier: MIT
"""Compares records deeply."""


def differences(expected, found, path=""):
    """Where FOUND is not EXPECTED, one line each."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in dict.fromkeys([*expected, *found]):
            yield from differences(expected.get(key, "nothing"), found.get(key, "nothing"), f"{path}/{key}")
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for number, (left, right) in enumerate(zip(expected, found), 1):
            yield from differences(left, right, f"{path}/{number}")
    elif expected != found:
        yield f"{path}: {found!r:.200}, and in the JSON {expected!r:.200}"
