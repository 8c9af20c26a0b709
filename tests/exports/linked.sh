#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The linked data, read by readers that others wrote: rdf/, and schema.org in the pages.
#
#   tests/exports/linked.sh FSE_LINT
#
# n3, jsonld and rdf-validate-shacl come from npm; script/setup ci installs them into build/tools. A folder
# shared/ beside the clone may hold the shapes of SEMIC and the Italian ontologies, which are then asked too.
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 the readers are not here, which
# is a fault where CI is "true".
set -euo pipefail
lint=$(realpath "$1")
cd "$(dirname "$0")/../.."
here=$PWD/tests/exports
tools=$PWD/build/tools
schemas=${FSE_SCHEMAS:-$PWD/../shared/schemas}
if [ ! -d "$tools/node_modules" ] || ! command -v node >/dev/null; then
    echo "skipped: the readers of other people are not here; script/setup ci installs them"
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
if [ ! -d "$schemas" ]; then
    echo "skipped: the shapes and ontologies of others, as there is no shared/schemas beside the clone"
    schemas=
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$lint" export --quiet -o "$scratch/real" data/regions.xml
cd "$tools"
node "$here/linked.cjs" "$scratch/real" ${schemas:+"$schemas"}
