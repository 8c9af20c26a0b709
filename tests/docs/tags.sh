#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every example of the documents that has to do with tags and revisions works before the first tag, too: it is read out
# and run, in a project that has one commit and no tag. No example names a tag that may not be there.
#
#   tests/docs/tags.sh FSE_LINT
#
# Prints a line for each fault; exit status 0 none, 1 some, 77 this is no clone with git.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
# shellcheck source=tests/release/common.sh
. "$(dirname "$0")/../release/common.sh"
need git
cd "$root" || exit 1
pages=(README.md CONTRIBUTING.md packaging/downstream.md docs/[!e]*.md docs/exports.md)

# The lines of code of all pages that have to do with it, without the comment at their ends.
examples() {
    sed -n -E '/^    .*(--against|git tag|git describe|log-release)/ { s/^    //; s/  +#.*//; p; }' "${pages[@]}" | sort -u
}

make_project
mkdir "$scratch/bin"
ln -s "$lint" "$scratch/bin/fse-lint"
mkdir -p "$scratch/project/build/release"
ln -s "$lint" "$scratch/project/build/release/fse-lint"
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'
examples >"$scratch/examples"
[ "$(wc -l <"$scratch/examples")" -ge 2 ] || fault "only these examples are found: $(cat "$scratch/examples")"
while IFS= read -r line; do
    (cd "$scratch/project" && PATH=$scratch/bin:$PATH bash -euc "$line") >"$scratch/out" 2>&1 </dev/null ||
        fault "$line: $(tail -n 2 "$scratch/out")"
    our_git -C "$scratch/project" tag | grep -q . && our_git -C "$scratch/project" tag | xargs git -C "$scratch/project" tag -d >/dev/null
done <"$scratch/examples"
# shellcheck disable=SC2016 # nothing is to be expanded
# In code: an option, an argument or a reference that is a tag.
grep -nE '(^    |`)[^`]*(--against|log-release|@|git (show|checkout)|rev:) ?v[0-9]+\.[0-9]+\.[0-9]+' "${pages[@]}" |
    grep . >"$scratch/out" && fault "an example names a tag: $(head -n 3 "$scratch/out")"
exit $((faults > 0))
