/* SPDX-License-Identifier: MIT
 * The way from a file to its findings, which check, export and fix share. */
#ifndef FSE_CLI_VERDICT_H
#define FSE_CLI_VERDICT_H

#include "cli/options.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "quality/completeness.h"
#include "report/run.h"
#include "xml/source.h"

/* A file that has been read and checked. */
struct verdict {
    struct source *source;
    struct dataset *data;
    struct findings *findings; /* settled */
    struct completeness *completeness;
};

/* Reads PATH ("-": standard input) and checks it by SCHEMA as OPTIONS say. 0, or -1 after
 * one line of trouble. The caller frees *VERDICT with verdict_free in both cases. */
int verdict_check_path(struct verdict *verdict, const char *path, struct schema *schema,
                       const struct options *options);

/* The same with SOURCE, which *VERDICT owns from here on. */
void verdict_check_source(struct verdict *verdict, struct source *source, struct schema *schema,
                          const struct options *options);

/* The verdict of which exports are made: as of the day of the update (check_run_as_of_update), and in
 * LANGUAGE. */
void verdict_check_for_export(struct verdict *verdict, struct source *source, struct schema *schema,
                              const struct options *options, const char *language);

/* Frees the records of VERDICT, which are most of it; the source and the findings stay. */
void verdict_forget_records(struct verdict *verdict);

void verdict_free(struct verdict *verdict);

/* VERDICT as a file of a report, in which it is called NAME. */
struct run_file verdict_file(const struct verdict *verdict, const char *name);

/* Whether there is a finding of SEVERITY or above that is not suppressed; never for
 * SEVERITY_OFF. */
int verdict_has(const struct verdict *verdict, enum severity severity);

#endif
