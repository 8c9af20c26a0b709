/* SPDX-License-Identifier: MIT
 * A file of settings: what is wrong with it is said in lines of ours; what is right gives options. */
#define _GNU_SOURCE
#include "cli/settings.h"

#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/arena.h"
#include "cli/command_line.h"
#include "said.h"
#include "support.h"

static void
read_as(enum command_bit command, char *path)
{
    char option[] = "--config";
    char *words[] = {option, path};
    struct options options;
    said_begin();
    int status = options_read(&options, command, 2, words);
    said_end(status, options.has_report_trouble);
    options_free(&options);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    static int file = -1;
    static char path[64];
    if (file < 0) {
        file = memfd_create("fse-lint.ini", 0);
        snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    }
    if (ftruncate(file, 0) != 0 || pwrite(file, bytes, len, 0) != (ssize_t)len)
        fuzz_fail("the settings cannot be written");
    read_as(COMMAND_CHECK, path);
    read_as(COMMAND_EXPORT, path);
    read_as(COMMAND_FIX, path);
    return 0;
}
