/* SPDX-License-Identifier: MIT
 * What makes a document not well-formed, in our own words. */
#ifndef FSE_XML_MALFORMED_H
#define FSE_XML_MALFORMED_H

#include <libxml/tree.h>

#include "finding/finding.h"
#include "xml/source.h"

/* Adds the finding for the parser's error CODE (xmlerror.h), raised when the parser stood
 * at OFFSET inside the element OPEN (NULL: outside the root). NAME is what the error is
 * about, or NULL. */
void malformed_report(const struct source *source, int code, size_t offset, const xmlNode *open,
                      const char *name, struct findings *out);

#endif
