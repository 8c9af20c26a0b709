/* SPDX-License-Identifier: MIT
 * The files that a command reads, and those that it writes, before it does either. */
#ifndef FSE_CLI_REACH_H
#define FSE_CLI_REACH_H

#include "cli/options.h"

enum reach_way {
    REACH_READ = 1,
    REACH_WRITE = 2,   /* is made or replaced; with READ, it is fixed in its place */
    REACH_APPEND = 4,  /* to a file that may be there */
    REACH_BESIDE = 8,  /* also reads what lies in the folder of the file */
    REACH_FOLDER = 16, /* it is the folder of an export */
    REACH_AGAIN = 32,  /* is read after it was written */
    REACH_DONE = 64    /* has been read */
};

/* A file that a command opens; "-" is standard input. */
struct reach {
    const char *path;
    unsigned ways; /* enum reach_way */
};

struct reach_list {
    struct reach *items; /* in the arena of the options */
    size_t count;
};

/* What COMMAND opens by OPTIONS, beside what git reads. */
struct reach_list reach_of(const struct options *options, enum command_bit command);

/* Whether every file that COMMAND would write by OPTIONS is another than those it reads, by
 * whatever names and links; says which is not. */
int reach_spares_inputs(const struct options *options, enum command_bit command);

/* The log of versions that an export by OPTIONS takes: that which they name, else changes.xml beside the dataset; NULL if
 * that is not there. */
const char *reach_log(const struct options *options);

#endif
