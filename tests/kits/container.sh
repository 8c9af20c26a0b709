#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Containerfile makes a small image of the program alone, that runs without root.
#
#   tests/kits/container.sh
#
# What a builder would find is looked at always; the image is built, with buildah, podman or docker, where one is here with the
# image that it begins with: nothing is downloaded for it.
# Exit status: 0 all is well; 1 each fault on a line of its own; 77 no image was built.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
cd "$(dirname "$0")/../.." || exit 1
scratch=$(mktemp -d)
builder=
trap '[ -z "$builder" ] || "$builder" rmi fse-lint-test >/dev/null 2>&1; rm -rf "$scratch"' EXIT
faults=0

fault() {
    echo "FAIL $1"
    faults=$((faults + 1))
}

# The arguments of the instruction $1, one instruction a line.
arguments() {
    sed -n "s/^$1 //p" Containerfile
}

looks_right() {
    local words
    [ "$(arguments FROM | tail -n 1)" = scratch ] || fault "the last stage does not begin with nothing"
    arguments USER | grep -Eq '^[1-9][0-9]*:[1-9][0-9]*$' || fault "it does not run as a user without rights"
    [ "$(arguments ENTRYPOINT)" = "[\"$(arguments 'COPY --from=build' | sed 's/.* //')\"]" ] ||
        fault "it starts another file than the one it has"
    for words in $(arguments RUN | tr -s '&' '\n' | sed 's/^ *//; s/ .*//'); do
        [ -x "$words" ] || fault "RUN $words: there is no such script"
    done
    for words in $(arguments COPY | grep -v -e '^--from' -e '^\. ' | sed 's/ [^ ]*$//'); do
        [ -e "$words" ] || fault "COPY $words: there is no such file"
    done
}

# A builder that has the image to begin with.
find_builder() {
    local image
    image=$(arguments FROM | sed -n '1s/ .*//p')
    for builder in buildah podman docker; do
        command -v "$builder" >/dev/null || continue
        "$builder" inspect --type image "$image" >/dev/null 2>&1 && return
    done
    builder=
    return 1
}

build() {
    local verb=(build)
    # No runtime of containers is asked for.
    [ "$builder" != buildah ] || verb=(bud --isolation chroot)
    "$builder" "${verb[@]}" --file Containerfile --tag fse-lint-test . >"$scratch/log" 2>&1
}

# What is in the image, as one archive.
unpack() {
    local container
    if [ "$builder" = buildah ]; then
        container=$(buildah from --pull-never fse-lint-test)
        mkdir "$scratch/image"
        cp -a "$(buildah mount "$container")/." "$scratch/image"
        buildah rm "$container" >/dev/null
    else
        container=$("$builder" create fse-lint-test)
        mkdir "$scratch/image"
        "$builder" export "$container" | tar -x -C "$scratch/image"
        "$builder" rm "$container" >/dev/null
    fi
}

looks_right
if ! find_builder; then
    [ "$faults" -eq 0 ] || exit 1
    echo "skipped: no builder with $(arguments FROM | sed -n '1s/ .*//p') is here"
    exit 77
fi
build || { fault "no image: $(tail -n 5 "$scratch/log")" && exit 1; }
unpack
size=$(du -s --block-size=1000000 "$scratch/image" | cut -f 1)
[ "$size" -lt 60 ] || fault "the image has $size MB"
[ "$(find "$scratch/image" -type f -perm -u+x | wc -l)" -eq 1 ] || fault "there is more than one program in it"
cp data/regions.xml "$scratch/image/regions.xml"
chroot --userspec=65534:65534 "$scratch/image" /usr/bin/fse-lint check --fail-on never regions.xml >"$scratch/log" 2>&1 ||
    fault "it does not run there: $(tail -n 3 "$scratch/log")"
exit $((faults > 0))
