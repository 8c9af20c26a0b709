/* SPDX-License-Identifier: MIT
 * The formats of a report and of the catalogue of rules: one row each. */
#ifndef FSE_REPORT_REPORT_FORMATS_H
#define FSE_REPORT_REPORT_FORMATS_H

#include "base/buffer.h"
#include "report/excerpt.h"
#include "report/run.h"

struct report_format {
    const char *name;       /* as --format takes it: "sarif" */
    const char *stylesheet; /* embedded, applied to the document */
    /* If there is none: appends what is to be said of SUBJECT to OUT; STYLE is for people's terminals.
     * Without this too, the format is the document itself. */
    void (*make)(struct buffer *out, const void *subject, const struct text_style *style);
    const char *help; /* what it is for */
};

/* The formats that are made of one kind of document. */
struct format_table {
    const struct report_format *rows;
    size_t count;
    /* Appends that document about SUBJECT to OUT. */
    void (*add_document)(struct buffer *out, const void *subject);
};

/* Of a report, whose subject is a struct run; of the catalogue of rules, whose subject is NULL. */
extern const struct format_table report_formats;
extern const struct format_table catalogue_formats;

/* The format of TABLE called NAME, or NULL; the name nearest to it, or NULL. */
const struct report_format *formats_find(const struct format_table *table, const char *name);
const char *formats_nearest(const struct format_table *table, const char *name);

/* Appends what FORMAT of TABLE makes of SUBJECT to OUT. 0, or -1 after one line of trouble. */
int format_apply(const struct format_table *table, const struct report_format *format,
                 const void *subject, const struct text_style *style, struct buffer *out);

/* Appends what the user's stylesheet, the file PATH ("-": standard input), makes of the document of TABLE about SUBJECT
 * to OUT. 0, or -1 after one line of trouble. */
int format_apply_stylesheet(const struct format_table *table, const char *path, const void *subject,
                            struct buffer *out);

#endif
