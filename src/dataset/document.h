/* SPDX-License-Identifier: MIT
 * From bytes to the dataset: gate, parser, validation, one record at a time. */
#ifndef FSE_DATASET_DOCUMENT_H
#define FSE_DATASET_DOCUMENT_H

#include "base/date.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "finding/rule.h"
#include "schema/schema.h"
#include "xml/source.h"

/* Reads SOURCE, validates it by SCHEMA and adds what is wrong to OUT. The result holds the
 * records up to the point where SOURCE stops being XML, all of them if is_complete; it has
 * been indexed, its today is TODAY, and the caller frees it. library_start must have been
 * called. */
struct dataset *document_read(const struct source *source, struct schema *schema, struct date today,
                              struct findings *out);

/* wrong-root. */
extern const struct rule_family document_rules;

#endif
