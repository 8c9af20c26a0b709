/* SPDX-License-Identifier: MIT
 * How much work there may be for a file that strangers may have written: a stylesheet, a schema. Beyond that the program
 * ends, with one line and status 3. */
#ifndef FSE_BASE_BOUNDS_H
#define FSE_BASE_BOUNDS_H

#include <stddef.h>

enum bound {
    BOUND_SECONDS, /* of the processor's time */
    BOUND_MEMORY,  /* MiB */
    BOUND_OUTPUT,  /* MiB that a stylesheet writes */
    BOUND_DEPTH,   /* templates inside each other */
    BOUND_STEPS,   /* of XPath for each byte of the document that a stylesheet is applied to */
    BOUND_COUNT
};

/* A bound as the command line calls it. */
struct bound_row {
    const char *name; /* "seconds" */
    size_t value;
    size_t most; /* that VALUE may be */
};

/* A row for each bound. */
extern struct bound_row bound_rows[BOUND_COUNT];

/* Sets the bound NAME to NUMBER, from 1 to *MOST. 0; or -1 if it is no such number, or, with 0 in *MOST, NAME is no bound. */
int bound_set(const char *name, const char *number, size_t *most);

/* The bytes that BOUND, of MiB, allows. */
size_t bound_bytes(enum bound bound);

/* What is done from here until bounds_end is for the stylesheet, or the schema, NAME, within the bounds of time and
 * memory. */
void bounds_begin(const char *name);
void bounds_end(void);

#endif
