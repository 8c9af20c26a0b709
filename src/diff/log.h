/* SPDX-License-Identifier: MIT
 * The log of published versions, data/changes.xml, of which the exports about changes are made. */
#ifndef FSE_DIFF_LOG_H
#define FSE_DIFF_LOG_H

#include "base/buffer.h"
#include "dataset/dataset.h"
#include "xml/source.h"

struct log;

/* Reads the log SOURCE, which it borrows, if it follows schema/changes.xsd. NULL after one line of
 * trouble. The caller frees it. */
struct log *log_read(const struct source *source);

/* NULL is legal. */
void log_free(struct log *log);

/* Whether LOG tells of DATA: its first version is DATA's, of DATA's day, and each is above the one below
 * it. Else appends a line to OUT that says what is not so. */
int log_fits(const struct log *log, const struct dataset *data, struct buffer *out);

/* Appends LOG to OUT, as a document of schema/changes.xsd that says for which DATA it is, and which
 * DATA_VERSION its exports bear. Without LOG (NULL), it has the one version that DATA is. */
void log_add_history(struct buffer *out, const struct log *log, const struct dataset *data,
                     const char *data_version);

#endif
