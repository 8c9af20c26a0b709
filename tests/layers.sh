#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Proves that the sources are laid out as drawn: includes run one way, libxml2 and libxslt stay
# in their rooms, the map on top of main.c is true, every file says its licence.
#
#   tests/layers.sh [SRC_ROOT]      default: src/ of this project
#
# Prints a line file:line: message for each fault; exit status 0 none, 1 some, 2 no such folder.
set -euo pipefail

root=${1:-$(dirname "$0")/../src}
if [ ! -f "$root/main.c" ]; then
    echo "tests/layers.sh: no main.c in $root" >&2
    exit 2
fi
cd "$root"
export LC_ALL=C

mapfile -t files < <(find . -type f -name '*.[ch]' | sed 's|^\./||' | sort)

# What each folder may include, itself aside: the folders to its left in
#   base <- finding <- read <- rules <- report <- diff;  base <- finding <- fix
#   base <- transform <- report, diff, export;  export also reads read;  cli includes all.
# main.c stands for the folder "main".
includes() {
    awk '
    BEGIN {
        may["base"] = ""
        may["finding"] = "base"
        may["read"] = "base finding"
        may["rules"] = "base finding read"
        may["fix"] = "base finding"
        may["transform"] = "base"
        may["report"] = "base finding read rules transform"
        may["diff"] = "base finding read rules transform report"
        may["export"] = "base finding read transform"
        may["cli"] = "base finding read rules fix transform report diff export"
        may["main"] = "base cli"
    }
    function fault(text) { print "src/" FILENAME ":" FNR ": " text; faults = 1 }
    FNR == 1 {
        folder = FILENAME == "main.c" ? "main" : FILENAME
        sub("/.*", "", folder)
        if (!(folder in may))
            fault("the folder " folder " is not in the layout of tests/layers.sh")
    }
    /^[ \t]*#[ \t]*include[ \t]*"/ {
        split($0, part, "\"")
        other = part[2]
        if (other !~ /^[a-z0-9_]+\/[a-z0-9_\/]+\.h$/) {
            fault("\"" other "\" is not written from src/, as \"folder/file.h\"")
            next
        }
        sub("/.*", "", other)
        if (other != folder && index(" " may[folder] " ", " " other " ") == 0)
            fault(folder " must not include " other " (\"" part[2] "\")")
    }
    /^[ \t]*#[ \t]*include[ \t]*<(libxml|libxslt|libexslt)\// {
        if (FILENAME !~ /^(base\/library_error.h|read\/(document|dataset|schema|grammar)[^\/]*|transform\/[^\/]+|report\/document[^\/]*)$/)
            fault("libxml2 and libxslt stay in base/library_error.h, read/{document,dataset,schema,grammar}*, transform/ and report/document*")
    }
    END { exit faults }
    ' "${files[@]}"
}

licences() {
    local file faults=0
    for file in "${files[@]}"; do
        if ! head -n 1 "$file" | grep -q 'SPDX-License-Identifier: MIT'; then
            echo "src/$file:1: no SPDX line on top"
            faults=1
        fi
    done
    return "$faults"
}

# The map: lines ` *   src/xml/source.c   bytes …` in main.c, above the first include.
map() {
    printf '%s\n' "${files[@]}" | awk '
    FNR == NR {
        if ($0 ~ /\.c$/)
            there["src/" $0] = 1
        next
    }
    !closed && match($0, /^ \* +src\/[^ \t]+\.c([ \t]|$)/) {
        if ($2 in named) {
            print "src/main.c:" FNR ": the map names " $2 " twice"
            faults = 1
        }
        named[$2] = 1
        if (!($2 in there)) {
            print "src/main.c:" FNR ": the map names " $2 ", which is not there"
            faults = 1
        } else if (NF < 3) {
            print "src/main.c:" FNR ": the map does not say what " $2 " is"
            faults = 1
        }
    }
    /^#/ { closed = 1 }
    END {
        for (file in there)
            if (!(file in named) && file != "src/main.c") {
                print file ":1: the map on top of src/main.c does not name it"
                faults = 1
            }
        exit faults
    }
    ' - main.c | sort
}

status=0
includes || status=1
licences || status=1
map || status=1
exit "$status"
