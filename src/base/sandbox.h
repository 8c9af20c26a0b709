/* SPDX-License-Identifier: MIT
 * A sandbox for reading what strangers wrote: from then on the process, and every process that it starts, can open no file
 * but those that were named, no connection, and no program. On Linux that is Landlock and seccomp (sandbox_linux.c);
 * elsewhere there is none (sandbox_none.c). */
#ifndef FSE_BASE_SANDBOX_H
#define FSE_BASE_SANDBOX_H

#include <stddef.h>

enum sandbox_use {
    SANDBOX_READ = 1,
    SANDBOX_WRITE = 2 /* of a folder: files and folders in it can be made, replaced and removed */
};

/* A file, or a folder with all that is below it, and what may still be done with it. */
struct sandbox_path {
    const char *path;
    unsigned use; /* enum sandbox_use */
};

/* Enters the sandbox, for ever, as far as the system has one; only the COUNT paths at PATHS can then be opened, and what the
 * C library needs. A path that is not there is passed over; what is open stays open. NULL; or what the system lacks, as
 * people call it: "Landlock". */
const char *sandbox_enter(const struct sandbox_path *paths, size_t count);

#endif
