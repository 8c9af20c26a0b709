/* SPDX-License-Identifier: MIT
 * A baseline: the findings that a project has accepted, so that a check tells of new ones alone.
 *
 * A line is a finding: its fingerprint and the path of its file, by which it is known again, then for people its rule and
 * address. What nothing can be checked after is never in it. */
#ifndef FSE_CLI_BASELINE_H
#define FSE_CLI_BASELINE_H

#include "cli/options.h"
#include "report/run.h"

struct baseline;

/* Reads the file PATH, borrowed. NULL after one line of trouble; the caller frees the result. */
struct baseline *baseline_read(const char *path);

/* NULL is legal. */
void baseline_free(struct baseline *baseline);

/* Takes out of FINDINGS, those of FILE, what BASELINE knows, and enters in FILE how many these were, and which there
 * are no more. The lists live as long as BASELINE. */
void baseline_apply(struct baseline *baseline, struct run_file *file, struct findings *findings);

/* Makes the findings of RUN the baseline PATH. STATUS_CLEAN, or EXIT_TROUBLE after one line of trouble. */
int baseline_write(const char *path, const struct run *run);

#endif
