/* SPDX-License-Identifier: MIT
 * The reports that a check was asked for. */
#ifndef FSE_CLI_REPORTS_H
#define FSE_CLI_REPORTS_H

#include "cli/options.h"
#include "diff/diff.h"
#include "report/run.h"

/* The file at INDEX, from 0, that the service on which the program runs wants of a check by OPTIONS, and whether that is
 * only added to; NULL after the last. */
const char *reports_service_file(const struct options *options, size_t index, int *appends);

/* 0 if OPTIONS ask for no two reports in one file, by whatever names; else STATUS_USAGE after a line that says so. */
int reports_check_files(const struct options *options);

/* Makes the reports about RUN that OPTIONS ask for; without any, the files that the service on which
 * the program runs wants (GitHub Actions, GitLab CI). If none of them goes to standard output, what
 * the service reads there does, else the text. One that cannot be made or written
 * does not keep the others. STATUS_CLEAN, or the gravest of what went wrong, said in a line each:
 * STATUS_USAGE, EXIT_TROUBLE. */
int reports_write(const struct options *options, const struct run *run);

/* Makes the reports about DIFF that OPTIONS ask for, and the text if none of them goes to standard
 * output. The same results. */
int reports_write_comparison(const struct options *options, const struct diff *diff);

/* Makes the catalogues of rules that OPTIONS ask for; without any, the text. The same results. */
int reports_write_catalogue(const struct options *options);

/* Lists what --format takes. STATUS_CLEAN. */
int reports_list_formats(const struct options *options);

#endif
