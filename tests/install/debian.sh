#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The Debian package: lintian finds nothing in it but what packaging/debian/lintian-overrides explains, and in a bare
# Debian of this machine's release it is installed with what it depends on, works, and is removed without a trace.
#
#   tests/install/debian.sh BUILD
#
# The bare Debian is made by mmdebstrap from the network, as root. Exit status: 0 all is well; 1 each fault on a line of
# its own; 77 something that it needs is not here.
set -uo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../../script/help.sh"
build=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
for tool in cpack dpkg-deb dpkg-shlibdeps; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not here" && exit 77; }
done
scratch=$(mktemp -d)
# In memory, where there is some: the packages of a system are many small files.
bare=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "$scratch")")
trap 'rm -rf "$scratch" "$bare"' EXIT
chmod 755 "$bare"
faults=0

fault() {
    echo "$1"
    faults=$((faults + 1))
}

is_here() {
    command -v "$1" >/dev/null || { echo "not asked: $1 is not here" && return 1; }
}

# The bare system, with the packages $1.
make_system() {
    # shellcheck disable=SC1091 # a file of the system
    mmdebstrap --quiet --mode=root --variant=essential --include="$1" --dpkgopt=force-unsafe-io \
        --aptopt='Acquire::Languages "none"' "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$bare" >"$scratch/log" 2>&1
}

in_system() {
    LC_ALL=C chroot "$bare" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@" >"$scratch/log" 2>&1 ||
        fault "$*: $(tail -n 3 "$scratch/log")"
}

# All that is in it but what dpkg writes down of itself.
all_files() {
    (cd "$bare" && find . -path ./proc -prune -o -path ./sys -prune -o -print |
        grep -v '^\./var/\(lib/dpkg/\(status\|status-old\|available\|lock.*\|triggers/.*\)\|log/dpkg.log\)$' | LC_ALL=C sort)
}

(cd "$build" && cpack -G DEB -B "$scratch") >"$scratch/log" 2>&1 || { cat "$scratch/log" && exit 1; }
package=$(echo "$scratch"/*.deb)
! is_here lintian || lintian --fail-on error,warning --allow-root "$package" >"$scratch/log" 2>&1 || fault "$(cat "$scratch/log")"
dpkg-deb -c "$package" >"$scratch/contents"
for file in ./usr/bin/fse-lint ./usr/share/man/man1/fse-lint.1.gz ./usr/share/doc/fse-lint/copyright \
    ./usr/share/doc/fse-lint/changelog.Debian.gz ./usr/share/zsh/vendor-completions/_fse-lint; do
    grep -q " root/root .* $file\$" "$scratch/contents" || fault "$file is not in it"
done

if [ "$(id -u)" -ne 0 ] || ! is_here mmdebstrap; then
    echo "a bare Debian was not made: that takes mmdebstrap and root"
    exit $((faults > 0))
fi
needs=$(dpkg-deb -f "$package" Depends | sed 's/ *([^)]*)//g; s/ //g')
if ! make_system "$needs"; then
    echo "a bare Debian could not be made: $(tail -n 1 "$scratch/log")"
    exit $((faults > 0))
fi
all_files >"$scratch/before"
cp "$package" "$root/packaging/debian/tests/installed" "$bare/mnt"
in_system dpkg --install "/mnt/${package##*/}"
in_system /mnt/installed
grep -q '^fse-lint works$' "$scratch/log" || fault "the test of the package says nothing"
in_system dpkg --purge fse-lint
rm "$bare/mnt/installed" "$bare/mnt/${package##*/}"
all_files | diff "$scratch/before" - || fault "it left a trace"
exit $((faults > 0))
