/* SPDX-License-Identifier: MIT
 * The report document of which the exports about the quality of a dataset are made. */
#ifndef FSE_CLI_QUALITY_H
#define FSE_CLI_QUALITY_H

#include "base/buffer.h"
#include "cli/options.h"
#include "cli/verdict.h"

/* Appends to OUT the report document about VERDICT, which was reached for an export and in English
 * (verdict_check_for_export), under the name "data/regions.xml": so it has the same bytes every day
 * and wherever the file is. */
void quality_add_report(struct buffer *out, const struct verdict *verdict,
                        const struct options *options);

#endif
