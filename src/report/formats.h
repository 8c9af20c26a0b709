/* SPDX-License-Identifier: MIT
 * The formats of a report: one row each. */
#ifndef FSE_REPORT_FORMATS_H
#define FSE_REPORT_FORMATS_H

#include "base/buffer.h"
#include "report/excerpt.h"
#include "report/run.h"

struct report_format {
    const char *name;       /* as --format takes it: "sarif" */
    const char *stylesheet; /* embedded, applied to the report document; NULL: see make */
    /* Appends the report of RUN to OUT; STYLE is for people's terminals. */
    void (*make)(struct buffer *out, const struct run *run, const struct text_style *style);
    const char *help; /* what it is for */
};

/* How many formats there are; the one at INDEX below that. */
size_t formats_count(void);
const struct report_format *formats_get(size_t index);

/* The format called NAME, or NULL; the name nearest to it, or NULL. */
const struct report_format *formats_find(const char *name);
const char *formats_nearest(const char *name);

/* Appends the report of RUN in FORMAT to OUT. 0, or -1 after one line of trouble. */
int format_apply(const struct report_format *format, const struct run *run,
                 const struct text_style *style, struct buffer *out);

/* Appends what the user's stylesheet, the file PATH ("-": standard input), makes of the report of RUN
 * to OUT. 0, or -1 after one line of trouble. */
int format_apply_stylesheet(const char *path, const struct run *run, struct buffer *out);

#endif
