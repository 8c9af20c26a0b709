/* SPDX-License-Identifier: MIT
 * Other documents than the dataset: the same gate, and a grammar of their own. */
#ifndef FSE_SCHEMA_OTHER_DOCUMENT_H
#define FSE_SCHEMA_OTHER_DOCUMENT_H

#include "xml/source.h"

/* Whether SOURCE passes preflight, is well-formed, and follows the schema that the program carries as
 * NAME ("schema/changes.xsd"). 0, or -1 after one line of trouble that says where it does not. */
int schema_document_check(const struct source *source, const char *name);

#endif
