#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The linked data, read by readers that others wrote: rdf/, and schema.org in the pages.
#
#   tests/exports/linked.sh FSE_LINT [PART...]
#
# A PART is profile (our own shapes), damages (what they find in damaged graphs), shapes (those of others, and the
# serialisers) or pages (schema.org); without one, all.
# n3, jsonld and rdf-validate-shacl come from npm; script/setup ci installs them into build/tools. A folder
# shared/ beside the clone (or FSE_SCHEMAS) may hold the shapes of SEMIC and the Italian ontologies, which are then
# asked too. The pages are opened in Chromium where that is installed.
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 the readers are not here, which
# is a fault where CI is "true".
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
shift
[ $# -gt 0 ] || set -- profile damages shapes pages
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
chromium=$(command -v chromium || true)
[ -n "$chromium" ] || echo "skipped: Chromium is not here, the pages are read without a browser"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# hostile: the serialisers, with a graph made for them.
hostile() {
    if ! command -v xsltproc >/dev/null; then
        echo "skipped: the serialisers with a graph made for them, as xsltproc is not here"
        return
    fi
    xsltproc --nonet -o "$scratch/" "$here/hostile.xsl" "$here/hostile.xsl"
    (cd "$tools" && node "$here/hostile.cjs" "$scratch") || status=1
}

# small_with_codes: the small dataset with the code lists of the real one, as the graph describes all codes.
small_with_codes() {
    awk '/<code-list /{ inside = 1 }
        NR == FNR { if (inside) lists = lists $0 "\n" }
        NR != FNR && /<credential / && lists { printf "%s", lists; lists = "" }
        NR != FNR && !inside
        /<\/code-list>/{ inside = 0 }' data/regions.xml tests/data/small.xml
}

check_profile() {
    (cd "$tools" && node "$here/profile.cjs" "$scratch/real") || status=1
}

check_damages() {
    small_with_codes >"$scratch/small.xml"
    "$lint" export --quiet --rule missing-jurisdiction=off --rule missing-translation=off -o "$scratch/small" "$scratch/small.xml"
    (cd "$tools" && node "$here/profile.cjs" --damage "$scratch/small") || status=1
}

check_shapes() {
    hostile
    (cd "$tools" && node "$here/linked.cjs" "$scratch/real" ${schemas:+"$schemas"}) || status=1
}

check_pages() {
    (cd "$tools" && node "$here/schema-org.cjs" "$scratch/real" ${chromium:+"$chromium"}) || status=1
}

"$lint" export --quiet -o "$scratch/real" data/regions.xml
for part in "$@"; do
    case $part in
        profile) check_profile ;;
        damages) check_damages ;;
        shapes) check_shapes ;;
        pages) check_pages ;;
    esac
done
exit $status
