/* SPDX-License-Identifier: MIT
 * The history of which the exports about changes are made. */
#ifndef FSE_CLI_HISTORY_H
#define FSE_CLI_HISTORY_H

#include "base/buffer.h"
#include "cli/verdict.h"

/* Appends to OUT the history (diff/log.h) of the dataset of VERDICT: by the log that OPTIONS name, else by
 * changes.xml beside it, else without one. No log has to fit a dataset with errors. STATUS_CLEAN; STATUS_FINDINGS if
 * the log does not fit the dataset, which it says; or EXIT_TROUBLE after one line of trouble. */
int changes_add_history(struct buffer *out, const struct verdict *verdict,
                        const struct options *options);

#endif
