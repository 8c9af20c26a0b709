#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What script/release makes for others is used as they would: the package by node and tsc, the single files by curl from a
# server on this machine, as packaging/downstream.md says; the list of what the program is made of is valid by the schema
# of CycloneDX; each version stands in one place.
#
#   tests/release/downstream.sh FSE_LINT
#
# TypeScript and the schema come from npm; script/setup ci installs them into build/tools.
# Exit status 0: all is well; 1: each fault on a line of its own; 77: something that it needs is not here, which is a
# fault where CI is "true".
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/release/common.sh
. "$(dirname "$0")/common.sh"
need git gzip curl node xgettext pkg-config sha256sum
tools=$root/build/tools/node_modules
if [ ! -d "$tools/typescript" ]; then
    echo "skipped: TypeScript is not here; script/setup ci installs it"
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
made=$scratch/made
python=python3
! [ -x /usr/bin/python3 ] || python=/usr/bin/python3

# types FILE...: what tsc says of the files is in $scratch/out.
types() {
    (cd "$scratch/app" && node "$tools/typescript/bin/tsc" --strict --noEmit --pretty false --module nodenext \
        --target es2022 "$@") >"$scratch/out" 2>&1
}

# A project with the package, as `npm install` lays it.
install_package() {
    mkdir "$scratch/app"
    echo '{ "type": "module", "private": true }' >"$scratch/app/package.json"
    (cd "$scratch/app" && npm install --offline --no-audit --no-fund "$made/fse-regions-npm-$version.tgz") \
        >"$scratch/out" 2>&1 || fault "npm does not take the package: $(tail -n 3 "$scratch/out")"
    [ "$(node -p "require('$scratch/app/node_modules/fse-regions/package.json').version")" = "$version" ] ||
        fault "the package has another version"
}

node_imports_it() {
    cat >"$scratch/app/use.mjs" <<'JS'
import regions from "fse-regions";
import { createRequire } from "node:module";
const same = createRequire(import.meta.url)("fse-regions/regions.json");
console.log(regions.dataVersion, regions.regions.length, same.regions.length);
JS
    [ "$(node "$scratch/app/use.mjs" 2>&1)" = "$version 21 21" ] || fault "node: $(node "$scratch/app/use.mjs" 2>&1)"
}

# The whole data is what the types say; what is not, is told.
types_say_what_it_is() {
    local json=$scratch/app/node_modules/fse-regions/regions.json
    { echo 'import type { Regions } from "fse-regions";' && echo 'export const data: Regions =' && cat "$json"; } \
        >"$scratch/app/data.ts"
    cat >"$scratch/app/use.ts" <<'TS'
import regions from "fse-regions";
import type { Region, Procedure } from "fse-regions";

export function waysOnline(region: Region): string[] {
    const online: Procedure[] = region.procedures.filter((procedure) => procedure.mode === "online");
    return online.map((procedure) => procedure.title.it);
}
export const names: string[] = regions.regions.map((region) => region.name.de ?? region.name.en);
export const portal: string | undefined = regions.regions[0]?.current.portal?.href;
TS
    types data.ts use.ts || fault "tsc: $(cut -c 1-300 "$scratch/out" | head -n 3)"
    # A code that is none, a number for a code, a field that is gone, and a portal that may be missing.
    sed '0,/"availability": "online"/s//"availability": "perhaps"/; 0,/"istatRegion": "02"/s//"istatRegion": 2/' \
        "$scratch/app/data.ts" >"$scratch/app/wrong.ts"
    sed '0,/"istatRegion": "01",/s///' "$scratch/app/data.ts" >"$scratch/app/less.ts"
    echo 'import regions from "fse-regions"; export const none = regions.regions[0]!.current.portal.href;' \
        >"$scratch/app/none.ts"
    ! types wrong.ts less.ts none.ts || fault "tsc takes what is wrong"
    for error in '"perhaps"' "'number' is not assignable to type 'string'" "'istatRegion' is missing" "possibly 'null'"; do
        grep -qF -e "$error" "$scratch/out" || fault "tsc: no $error: $(cut -c 1-300 "$scratch/out" | head -n 4)"
    done
    node "$root/packaging/npm/types.cjs" | diff "$root/packaging/npm/index.d.ts" - >"$scratch/out" ||
        fault "packaging/npm/index.d.ts is not what packaging/npm/types.cjs makes: $(head -n 3 "$scratch/out")"
}

# The commands of packaging/downstream.md between the marks, on a server that has files/.
curl_gets_them() {
    local port
    "$python" -u -m http.server --bind 127.0.0.1 --directory "$made/files" 0 >"$scratch/server" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        grep -q 'port [0-9]' "$scratch/server" && break
        sleep 0.1
    done
    port=$(sed -n 's/.*port \([0-9]*\).*/\1/p' "$scratch/server" | head -n 1)
    sed -n '/^<!-- curl -->$/,/^<!-- \/curl -->$/s/^    //p' "$root/packaging/downstream.md" >"$scratch/commands"
    [ -s "$scratch/commands" ] || fault "packaging/downstream.md has no commands with curl"
    mkdir "$scratch/got"
    (cd "$scratch/got" && FROM=http://127.0.0.1:$port sh -e "$scratch/commands") >"$scratch/out" 2>&1 ||
        fault "curl: $(tail -n 3 "$scratch/out")"
    diff -r -x LICENSE "$scratch/got" "$root/reports" >"$scratch/out" || fault "curl: $(head -n 3 "$scratch/out")"
    kill "$server"
}

is_valid_cyclonedx() {
    (cd "$root/build/tools" && node - "$made/fse-lint.cdx.json" <<'JS') || fault "the SBOM is not valid"
const fs = require("fs");
const { createRequire } = require("module");
const load = createRequire(process.cwd() + "/package.json");
const Ajv = load("ajv");
const folder = "node_modules/@cyclonedx/cyclonedx-library/res/schema/";
const read = (name) => JSON.parse(fs.readFileSync(folder + name, "utf8"));
const ajv = new Ajv({ strict: false, validateFormats: false });
for (const name of ["spdx", "jsf-0.82", "cryptography-defs"]) {
    const { $id, ...schema } = read(name + ".SNAPSHOT.schema.json");
    ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
}
const check = ajv.compile(read("bom-1.6.SNAPSHOT.schema.json"));
const bom = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
if (!check(bom)) { console.log(check.errors.slice(0, 3)); process.exit(1); }
if (check({ ...bom, components: [{ ...bom.components[0], type: "thing" }] })) { console.log("all is valid"); process.exit(1); }
JS
    # What is linked is what is listed.
    local module
    for module in $(sed -n 's/^ *set(xml_modules \(.*\))$/\1/p; s/^pkg_check_modules(LIBRARIES REQUIRED IMPORTED_TARGET //p' \
        "$root/cmake/Libraries.cmake" | tr -d '")'); do
        [ "$module" = "\${xml_modules}" ] || grep -q "^$module " "$root/packaging/sbom" || fault "the SBOM lacks $module"
    done
    [ "$(grep -c '"type": "library"' "$made/fse-lint.cdx.json")" -eq 8 ] || fault "the SBOM does not list 8 libraries"
}

# Each version stands in one place; all others are made of it, or are of a text that shows examples.
version_is_once() {
    local where
    where=$(our_git -C "$root" grep -lF "$programs" -- ':!reports' ':!tests' ':!CHANGELOG.md' ':!docs/exports.md')
    [ "$where" = CMakeLists.txt ] || fault "the program's version stands in: $where"
    where=$(our_git -C "$root" grep -lE "(version\"?[ :=]+|v)\"?$version\"?" -- ':!reports' ':!tests' ':!CHANGELOG.md' \
        ':!docs/*.md' | grep -v '^data/changes.xml$' | xargs -I '{}' sh -c "grep -q 'semver.org/spec' '$root/{}' || echo '{}'")
    [ "$where" = data/regions.xml ] || fault "the data's version stands in: $where"
    [ "$("$lint" --version)" = "fse-lint $programs" ] || fault "the program says it is $("$lint" --version)"
}

# Where it was built makes no other program of it.
has_no_path() {
    ! grep -qaF -e "$root" "$lint" || fault "the program has the path of its sources in it"
}

has_notes() {
    head -n 1 "$made/RELEASE-NOTES.md" | grep -qF "Data $version, program $programs" || fault "the notes are of another version"
    [ "$(wc -l <"$made/RELEASE-NOTES.md")" -gt 10 ] || fault "the notes say nothing"
    mkdir "$scratch/log"
    printf '## [Unreleased]\n\n- later\n\n## [1.2.3] - 2026-01-01\n\n- now\n\n## [1.2.2]\n\n- before\n' >"$scratch/log/CHANGELOG.md"
    cp -r "$root/packaging" "$scratch/log"
    [ "$("$scratch/log/packaging/notes" 1.2.3 1 | grep '^- ')" = "- now" ] || fault "the notes of a version are of another"
    [ "$("$scratch/log/packaging/notes" 1.2.4 1 | grep '^- ')" = "- later" ] || fault "the notes are not what is unreleased"
}

make_project
"$scratch/project/script/release" --output "$made" --program "$lint" >"$scratch/out" 2>&1 || {
    fault "no release: $(tail -n 3 "$scratch/out")"
    exit 1
}
install_package
node_imports_it
types_say_what_it_is
curl_gets_them
is_valid_cyclonedx
version_is_once
has_no_path
has_notes
exit $((faults > 0))
