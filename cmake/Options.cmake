# SPDX-License-Identifier: MIT
# The build's options, as one INTERFACE target, fse_options, that every target of ours links
# (PRIVATE); nothing here touches flags globally.
#
#   FSE_WERROR    warnings are errors
#   FSE_SANITIZE  what to pass to -fsanitize=, e.g. "address,undefined"; empty for none
#   FSE_COVERAGE  count executed lines (gcc or clang, read by gcovr)
#   FSE_HARDEN    run-time hardening of a release, each flag where the compiler takes it
#   FSE_STATIC    link the program statically: one file that runs on any Linux of the processor
#   FSE_FUZZ      instrument for libFuzzer (clang); a fuzz target also links fse_fuzzer

include(CheckCCompilerFlag)
include(CheckCSourceCompiles)
include(CheckLinkerFlag)

option(FSE_WERROR "Treat warnings as errors" OFF)
set(FSE_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")
option(FSE_COVERAGE "Build for measuring coverage" OFF)
option(FSE_HARDEN "Build with hardening flags" OFF)
option(FSE_STATIC "Link statically" OFF)
option(FSE_FUZZ "Build the fuzz targets (needs clang)" OFF)

add_library(fse_options INTERFACE)
# Plain C11 plus POSIX 2008, and no GNU dialect.
target_compile_options(fse_options INTERFACE -std=c11)
target_compile_definitions(fse_options INTERFACE _POSIX_C_SOURCE=200809L)

target_compile_options(fse_options INTERFACE
    -Wall
    -Wextra
    -Wpedantic
    -Wshadow
    -Wconversion
    -Wsign-conversion
    -Wdouble-promotion
    -Wstrict-prototypes
    -Wmissing-prototypes
    -Wold-style-definition
    -Wmissing-declarations
    -Wredundant-decls
    -Wformat=2
    -Wwrite-strings
    -Wpointer-arith
    -Wcast-align
    -Wundef
    -Wvla
    -Wimplicit-fallthrough
    # Mistakes that C lets pass and that are never meant.
    -Werror=implicit-function-declaration
    -Werror=incompatible-pointer-types
    -Werror=int-conversion
    -Werror=format-security)
if(FSE_WERROR)
    target_compile_options(fse_options INTERFACE -Werror)
endif()

# Adds FLAG for the compiler to fse_options where the compiler knows it.
function(fse_compile_if_known flag)
    string(MAKE_C_IDENTIFIER "FSE_COMPILES_WITH${flag}" known)
    # With -Werror, as clang only warns of a flag that it does not use.
    set(CMAKE_REQUIRED_FLAGS "-Werror -O2")
    check_c_compiler_flag("${flag}" ${known})
    if(${known})
        target_compile_options(fse_options INTERFACE "${flag}")
    endif()
endfunction()

# Adds FLAG for the linker to fse_options where the linker knows it.
function(fse_link_if_known flag)
    string(MAKE_C_IDENTIFIER "FSE_LINKS_WITH${flag}" known)
    check_linker_flag(C "${flag}" ${known})
    if(${known})
        target_link_options(fse_options INTERFACE "${flag}")
    endif()
endfunction()

if(FSE_HARDEN)
    # The same program wherever the sources are.
    fse_compile_if_known("-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
    # Some distributions define a lower level themselves; of the highest, older C libraries and compilers warn.
    set(CMAKE_REQUIRED_FLAGS "-Werror -O2 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3")
    check_c_source_compiles("#include <stdio.h>
        int main(void) { return 0; }" FSE_FORTIFIES_3)
    unset(CMAKE_REQUIRED_FLAGS)
    set(fortify 2)
    if(FSE_FORTIFIES_3)
        set(fortify 3)
    endif()
    target_compile_options(fse_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=${fortify})
    foreach(flag IN ITEMS
            -fstack-protector-strong
            -fstack-clash-protection
            -fcf-protection
            -mbranch-protection=standard
            -fPIE
            -ftrivial-auto-var-init=zero
            -fno-strict-overflow
            -fno-delete-null-pointer-checks)
        fse_compile_if_known(${flag})
    endforeach()
    # A static program is one by itself.
    set(pie -pie)
    if(FSE_STATIC)
        set(pie "")
    endif()
    foreach(flag IN ITEMS
            ${pie}
            -Wl,-z,relro
            -Wl,-z,now
            -Wl,-z,noexecstack
            -Wl,-z,separate-code)
        fse_link_if_known(${flag})
    endforeach()
endif()

if(FSE_STATIC)
    target_compile_options(fse_options INTERFACE -fPIE)
    target_link_options(fse_options INTERFACE -static-pie)
endif()

if(FSE_SANITIZE)
    set(sanitize
        -fsanitize=${FSE_SANITIZE}
        -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_compile_options(fse_options INTERFACE ${sanitize})
    target_link_options(fse_options INTERFACE ${sanitize})
endif()

if(FSE_COVERAGE)
    target_compile_options(fse_options INTERFACE --coverage -O0 -g)
    # The processes of an export end with _exit, which does not write the counts by itself: cmake/coverage_exit.c does.
    target_link_options(fse_options INTERFACE --coverage -Wl,--wrap=_exit)
endif()

if(FSE_FUZZ)
    if(NOT CMAKE_C_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "FSE_FUZZ needs clang, for its libFuzzer; this is ${CMAKE_C_COMPILER_ID}")
    endif()
    # Following every comparison takes more than half of the time, for what a dictionary and a mutator that knows XML
    # do, too; what strcmp and memcmp compare is followed all the same.
    target_compile_options(fse_options INTERFACE -fsanitize=fuzzer-no-link -fno-sanitize-coverage=trace-cmp)
    target_link_options(fse_options INTERFACE -fsanitize=fuzzer-no-link)
    # Brings libFuzzer's main.
    add_library(fse_fuzzer INTERFACE)
    target_link_options(fse_fuzzer INTERFACE -fsanitize=fuzzer)
endif()

# The sandbox is that of Linux, where the headers are new enough for it (Linux 5.13), or none.
check_c_source_compiles("
    #include <linux/landlock.h>
    #include <linux/seccomp.h>
    #include <sys/syscall.h>
    int main(void) { return SYS_landlock_restrict_self + SYS_io_uring_setup + SECCOMP_SET_MODE_FILTER; }"
    FSE_HAS_LINUX_SANDBOX)
set(FSE_NO_SOURCES src/base/sandbox_linux.c)
if(FSE_HAS_LINUX_SANDBOX)
    set(FSE_NO_SOURCES src/base/sandbox_none.c)
endif()
# What looks at the process, and what writes at its end, must be able to.
if(FSE_SANITIZE)
    target_compile_definitions(fse_options INTERFACE FSE_SANDBOX_IS_WATCHED)
endif()
if(FSE_COVERAGE)
    target_compile_definitions(fse_options INTERFACE FSE_SANDBOX_WRITES="/")
endif()
