/* SPDX-License-Identifier: MIT
 * The report document of which the exports about the quality of a dataset are made. */
#ifndef FSE_CLI_QUALITY_H
#define FSE_CLI_QUALITY_H

#include "base/buffer.h"
#include "cli/options.h"
#include "cli/verdict.h"

/* Appends to OUT the report document about the source of VERDICT: in English, as of the day on
 * which the dataset says that it was updated, under the name "data/regions.xml", so that it has
 * the same bytes every day and wherever the file is. Its data version is DATA_VERSION; NULL: the
 * dataset's. */
void quality_add_report(struct buffer *out, const struct verdict *verdict, struct schema *schema,
                        const struct options *options, const char *data_version);

#endif
