/* SPDX-License-Identifier: MIT
 * From the tree of one record to typed records. */
#ifndef FSE_DATASET_RECORDS_H
#define FSE_DATASET_RECORDS_H

#include <libxml/tree.h>

#include "dataset/dataset.h"
#include "xml/source.h"

/* Reads the attributes of ROOT, the document's root element, into DATA. */
void dataset_read_root(struct dataset *data, const struct source *source, const xmlNode *root);

/* Reads RECORD, a child of the root with all that is in it, into DATA, copying what it
 * keeps. An element that the dataset does not know is passed over. */
void dataset_read_record(struct dataset *data, const struct source *source, const xmlNode *record);

#endif
