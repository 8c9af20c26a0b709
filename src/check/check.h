/* SPDX-License-Identifier: MIT
 * The one way from the bytes of a document to its findings. */
#ifndef FSE_CHECK_CHECK_H
#define FSE_CHECK_CHECK_H

#include "base/date.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "schema/schema.h"
#include "xml/source.h"

/* Reads SOURCE as document_read does, runs every rule over the dataset on the day TODAY, and settles
 * what all that adds to OUT, suppressions included. The caller frees the result. */
struct dataset *check_run(const struct source *source, struct schema *schema, struct date today,
                          struct findings *out);

/* The same on the day on which the dataset says that it was updated, if that is before TODAY: what
 * is found is then the same on each later day. */
struct dataset *check_run_as_of_update(const struct source *source, struct schema *schema,
                                       struct date today, struct findings *out);

#endif
