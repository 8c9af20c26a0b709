#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds datapackage.json against the JSON Schemas that Frictionless publishes.

Usage: frictionless.py SCHEMAS DATAPACKAGE; SCHEMAS has datapackage.json and tableschema.json of version 1.0.
Status 0: all is well. 1: each fault on a line of its own.
"""
import json
import pathlib
import sys

import jsonschema


def faults_of(schema, value, name):
    for error in jsonschema.validators.validator_for(schema)(schema).iter_errors(value):
        yield f"{name}: {'/'.join(map(str, error.path))}: {error.message[:200]}"


def main(folder, package):
    schemas = pathlib.Path(folder)
    descriptor = json.loads(pathlib.Path(package).read_text(encoding="utf-8"))
    data, table = (json.loads((schemas / f"{name}.json").read_text()) for name in ("datapackage", "tableschema"))
    faults = list(faults_of(data, descriptor, "datapackage.json"))
    for resource in descriptor["resources"]:
        if resource["profile"] == "tabular-data-resource":
            faults += faults_of(table, resource["schema"], resource["name"])
    print("\n".join(faults) or "datapackage.json: as Frictionless has it")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
