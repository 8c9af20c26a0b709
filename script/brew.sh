# SPDX-License-Identifier: MIT
# Where Homebrew keeps what building needs: aside of what compilers and pkg-config look at by themselves. Sourced.
# shellcheck shell=sh

if command -v brew >/dev/null 2>&1; then
    for formula in libxml2 libxslt; do
        PKG_CONFIG_PATH="$(brew --prefix)/opt/$formula/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
    done
    CPPFLAGS="${CPPFLAGS:+$CPPFLAGS }-I$(brew --prefix)/include"
    CMAKE_PREFIX_PATH="$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
    export PKG_CONFIG_PATH CPPFLAGS CMAKE_PREFIX_PATH
fi
