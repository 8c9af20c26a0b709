/* SPDX-License-Identifier: MIT
 * What a report is about: the files of one run of the program, and its verdict. */
#ifndef FSE_REPORT_RUN_H
#define FSE_REPORT_RUN_H

#include <stddef.h>

#include "base/date.h"
#include "dataset/dataset.h"
#include "dataset/reference.h"
#include "finding/finding.h"
#include "quality/completeness.h"
#include "xml/source.h"

/* A file that was checked, or could not be. All is borrowed. */
struct run_file {
    const char *name;      /* as the user wrote it; "<stdin>" for "-" */
    struct source *source; /* NULL, like the others, if it could not be read */
    const struct dataset *data;
    const struct findings *findings; /* settled */
    const struct completeness *completeness;
    size_t known;      /* findings that the baseline knows, which are not in FINDINGS */
    const char **gone; /* what the baseline says of those that are no more */
    size_t gone_count;
};

struct run {
    const struct run_file *files; /* in the order of the arguments */
    size_t count;
    const struct findings *severities; /* an empty list with the severities the user chose */
    enum severity fail_on;             /* SEVERITY_OFF: never */
    enum severity
        listed; /* the lowest severity that is listed; SEVERITY_OFF: all, but in the text report a
                           * line for the notes of a rule */
    struct date today;
    const char *source_url; /* of a line of a file, with {file} and {line}, or NULL */
    int min_complete; /* how complete a file must be, in tenths of a percent; -1: not asked for */
    int status;       /* with which the program will end, if the reports can be written */
};

/* Whether FILE is as complete as RUN asks for; one that could not be read is. */
int run_is_complete(const struct run *run, const struct run_file *file);

/* Whether DATA has a region with the id of JURISDICTION. */
int run_has(const struct dataset *data, const struct jurisdiction *jurisdiction);

#endif
