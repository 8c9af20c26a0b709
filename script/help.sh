# SPDX-License-Identifier: MIT
# `--help` of every script: the comment on top of it, and nothing else. Sourced before anything is done.
# shellcheck shell=bash

case ${1:-} in
    --help | -h)
        sed -n '3,/^[^#]/ { /^#/ s/^# \{0,1\}//p }' "$0"
        exit 0
        ;;
esac
