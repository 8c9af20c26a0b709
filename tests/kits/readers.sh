#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Programs that others wrote take our kits for CI, and run them: actionlint and action-validator read the workflows and
# the action, gitlab-ci-local reads the component by GitLab's schema and runs its job on this machine.
#
#   tests/kits/readers.sh FSE_LINT
#
# They come from npm; script/setup ci installs them into build/tools.
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 they are not here, which is a fault where CI is
# "true".
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
lint=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
root=$PWD
tools=$root/build/tools
version=$(sed -n 's/.* data-version="\([^"]*\)".*/\1/p' data/regions.xml | head -n 1)
if [ ! -d "$tools/node_modules/gitlab-ci-local" ] || ! command -v node >/dev/null || ! command -v rsync >/dev/null; then
    echo "skipped: the readers of other people are not here; script/setup ci installs them"
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
scratch=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$scratch"' EXIT
faults=0

fault() {
    echo "FAIL $1"
    faults=$((faults + 1))
}

# A server with a release, whose address is then in $address.
serve() {
    mkdir -p "$scratch/served/v$version"
    cp "$lint" "$scratch/served/v$version/fse-lint-linux-x86_64"
    # shellcheck disable=SC2016 # of Node.js
    node -e '
        const http = require("http"), fs = require("fs"), path = require("path");
        const server = http.createServer((ask, answer) => {
            const file = path.join(process.argv[1], path.normalize("/" + ask.url));
            fs.existsSync(file) ? fs.createReadStream(file).pipe(answer) : answer.writeHead(404).end();
        });
        server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
    ' "$scratch/served" >"$scratch/address" &
    server=$!
    for _ in $(seq 50); do
        [ -s "$scratch/address" ] && break
        sleep 0.1
    done
    address=$(cat "$scratch/address")
}

# gitlab ARGUMENT...: what it prints is in $scratch/out.
gitlab() {
    (cd "$scratch/project" && GITLAB_CI=true node "$tools/node_modules/gitlab-ci-local/src/index.js" \
        --home "$scratch/home" --force-shell-executor "$@") >"$scratch/out" 2>&1
}

make_project() {
    local sha256
    sha256=$(sha256sum "$lint" | cut -d ' ' -f 1)
    mkdir -p "$scratch/project/data"
    cp -r templates "$scratch/project"
    cp data/regions.xml "$scratch/project/data"
    sed '0,/<accepts credentials="spid"/s//<accepts credentials="spdi"/' data/regions.xml >"$scratch/project/data/bad.xml"
    cat >"$scratch/project/.gitlab-ci.yml" <<YAML
include:
  - local: templates/check.yml
    inputs:
      version: "$version"
      sha256: ${1:-$sha256}
      from: $address
      file: ${2:-data/regions.xml}
YAML
    git -C "$scratch" init -q project
    git -C "$scratch/project" remote add origin https://example.org/group/project.git 2>/dev/null
    git -C "$scratch/project" add -A
    git -C "$scratch/project" -c user.name=test -c user.email=test@localhost commit -q -m project
}

check_gitlab() {
    serve
    make_project
    gitlab fse-lint || fault "GitLab, clean: $(tail -n 5 "$scratch/out")"
    grep -q 'json schema validated' "$scratch/out" || fault "GitLab: no schema was asked: $(head -n 5 "$scratch/out")"
    [ -s "$scratch/project/fse-lint.xml" ] || fault "GitLab, clean: no report as tests"
    make_project '' data/bad.xml
    ! gitlab fse-lint || fault "GitLab: a finding passes"
    grep -q spdi "$scratch/project/gl-code-quality-report.json" || fault "GitLab: the finding is not in the report"
    make_project "$(printf '0%.0s' $(seq 64))"
    ! gitlab fse-lint || fault "GitLab: another program passes"
    sed -i 's/^  script:/  scirpt:/' "$scratch/project/templates/check.yml"
    ! gitlab --preview || fault "GitLab: a wrong key passes"
}

(cd "$tools" && node "$root/tests/kits/lint.cjs" "$root") || faults=$((faults + 1))
check_gitlab
exit $((faults > 0))
