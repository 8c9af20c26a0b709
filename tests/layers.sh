#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Proves that the sources are laid out as drawn: includes run one way, in no circle; libxml2 and
# libxslt stay in their rooms; the map on top of main.c is true; every file says its licence and
# what it is; no two things have one name.
#
#   tests/layers.sh [SRC_ROOT]      default: src/ of this project
#
# Prints a line file:line: message for each fault; exit status 0 none, 1 some, 2 no such folder.
set -euo pipefail
# shellcheck source=script/help.sh
. "$(dirname "$0")/../script/help.sh"

root=${1:-$(dirname "$0")/../src}
if [ ! -f "$root/main.c" ]; then
    echo "tests/layers.sh: no main.c in $root" >&2
    exit 2
fi
cd "$root"
export LC_ALL=C

mapfile -t files < <(find . -type f -name '*.[ch]' | sed 's|^\./||' | sort)

# The rooms in the order of the data, each with the rooms that it may include; "<" stands for all
# those before it in the first line. main.c stands for the room "main".
rooms='
base
finding    <
xml        <
schema     <
dataset    <
web        <
rules      <
check      <
quality    <
fix        base finding
transform  base
report     < transform
diff       < transform report
export     < transform
cli        < fix transform report diff export
main       base cli
'

includes() {
    awk -v rooms="$rooms" '
    BEGIN {
        count = split(rooms, lines, "\n")
        for (i = 1; i <= count; i++) {
            if (split(lines[i], words, " ") == 0)
                continue
            may[words[1]] = lines[i] " "
            sub("^[a-z]+ *", " ", may[words[1]])
            sub("<", left, may[words[1]])
            if (!has_ended)
                left = left " " words[1]
            has_ended = has_ended || words[1] == "quality"
        }
    }
    function fault(text) { print "src/" FILENAME ":" FNR ": " text; faults = 1 }
    FNR == 1 {
        room = FILENAME == "main.c" ? "main" : FILENAME
        sub("/.*", "", room)
        if (!(room in may))
            fault("the room " room " is not in the layout of tests/layers.sh")
    }
    /^[ \t]*#[ \t]*include[ \t]*"/ {
        split($0, part, "\"")
        other = part[2]
        if (other !~ /^[a-z0-9_]+\/[a-z0-9_\/]+\.h$/) {
            fault("\"" other "\" is not written from src/, as \"room/file.h\"")
            next
        }
        sub("/.*", "", other)
        if (other != room && index(may[room], " " other " ") == 0)
            fault(room " must not include " other " (\"" part[2] "\")")
    }
    /^[ \t]*#[ \t]*include[ \t]*<(libxml|libxslt|libexslt)\// {
        if (FILENAME !~ /^(base\/library_error.h|xml\/.*|schema\/.*|dataset\/(document|records|fields)\..|transform\/.*)$/)
            fault("libxml2 and libxslt stay in base/library_error.h, xml/, schema/, transform/ and what reads the dataset from a tree")
    }
    END { exit faults }
    ' "${files[@]}"
}

# A file is a .c with its .h. Of those of one room none includes, through others, itself.
circles() {
    local circle
    circle=$(awk '
    /^[ \t]*#[ \t]*include[ \t]*"/ {
        split($0, part, "\"")
        file = FILENAME
        sub(/\.[ch]$/, "", file)
        sub(/\.h$/, "", part[2])
        split(file, its, "/")
        split(part[2], other, "/")
        if (its[1] == other[1] && file != part[2])
            print file, part[2]
    }
    ' "${files[@]}" | { tsort 2>&1 >/dev/null || true; } |
        sed -n 's/^tsort: \([^- ]*\)$/\1/p' | awk '!seen[$0]++' | xargs)
    [ -z "$circle" ] && return
    echo "src/${circle%% *}.c:1: a circle of files in one room: $circle"
    return 1
}

# What is called alike is taken for each other: no two files and no two types have one name.
names() {
    awk '
    function twice(name, what) {
        if (name in first && first[name] != FILENAME) {
            print "src/" FILENAME ":" FNR ": " what " is in src/" first[name] " too"
            faults = 1
        }
        first[name] = FILENAME
    }
    FNR == 1 {
        stem = FILENAME
        sub(/\.[ch]$/, "", stem)
        file = stem
        sub(/.*\//, "", file)
        if (file in stems && stems[file] != stem) {
            print "src/" FILENAME ":1: a file " file " is in src/" stems[file] " too"
            faults = 1
        }
        stems[file] = stem
    }
    /^(static )?(const )?(struct|enum|union) [a-z0-9_]+ \{/ {
        match($0, /(struct|enum|union) [a-z0-9_]+ \{/)
        name = substr($0, RSTART, RLENGTH - 2)
        twice(name, name)
    }
    END { exit faults }
    ' "${files[@]}"
}

# The first two lines: the licence, and what the file is.
heads() {
    awk '
    FNR == 1 && !/SPDX-License-Identifier: MIT/ { print "src/" FILENAME ":1: no SPDX line on top"; faults = 1 }
    FNR == 2 && FILENAME ~ /\// && !/^ \* ./ { print "src/" FILENAME ":2: no sentence that says what it is"; faults = 1 }
    END { exit faults }
    ' "${files[@]}"
}

# Whoever comes to a room finds in its README.md what is in it and where to begin.
readmes() {
    local room faults=0
    while read -r room _; do
        if [ -n "$room" ] && [ -d "$room" ] && [ ! -s "$room/README.md" ]; then
            echo "src/$room/README.md:1: the room does not say what is in it"
            faults=1
        fi
    done <<<"$rooms"
    return "$faults"
}

# The map: lines ` *   src/xml/   bytes …` in main.c, above the first include, one a room, in the
# order above.
map() {
    local wanted named
    wanted=$(while read -r room _; do [ ! -d "${room:-.}/" ] || echo "$room"; done <<<"$rooms" | grep -v '^$')
    named=$(sed -n '/^#/q; s|^ \*   src/\([a-z]*\)/ .*[^ ].*|\1|p' main.c)
    [ "$wanted" = "$named" ] && return
    echo "src/main.c:1: the map must have a line for each of these rooms, in this order:" "${wanted//$'\n'/ }"
    return 1
}

status=0
includes || status=1
circles || status=1
names || status=1
heads || status=1
readmes || status=1
map || status=1
exit "$status"
