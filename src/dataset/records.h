/* SPDX-License-Identifier: MIT
 * From the tree of one record to typed records. */
#ifndef FSE_DATASET_RECORDS_H
#define FSE_DATASET_RECORDS_H

#include <libxml/tree.h>

#include "dataset/dataset.h"
#include "xml/source.h"

/* The offset of the '<' of NODE's start tag, which the parser keeps with the node. */
size_t node_offset(const xmlNode *node);
void node_set_offset(xmlNode *node, size_t offset);

/* Whether NODE is in another namespace than its parent, so that its name says nothing. */
int node_is_foreign(const xmlNode *node);

/* The name of ATTRIBUTE as the document writes it: NAME, its own, unless it was misspelt; the one
 * that it was found to be written with, which is borrowed. */
const char *attribute_written(const xmlAttr *attribute, const char *name);
void attribute_set_written(xmlAttr *attribute, const char *written);

/* Reads the attributes of ROOT, the document's root element, into DATA. */
void dataset_read_root(struct dataset *data, const struct source *source, const xmlNode *root);

/* Reads RECORD, a child of the root with all that is in it, into DATA, copying what it
 * keeps. An element that the dataset does not know is passed over. */
void dataset_read_record(struct dataset *data, const struct source *source, const xmlNode *record);

#endif
