/* SPDX-License-Identifier: MIT
 * Elements that do not end where they should. */
#ifndef FSE_XML_END_TAGS_H
#define FSE_XML_END_TAGS_H

#include <libxml/tree.h>

#include "finding/finding.h"
#include "xml/source.h"

/* Reports the end tag before OFFSET, which is not that of OPEN, the innermost open element. */
void end_tag_report_wrong(const struct source *source, size_t offset, const xmlNode *open,
                          struct findings *out);

/* Reports that the file ends inside OPEN. */
void end_tag_report_missing(const struct source *source, const xmlNode *open, struct findings *out);

#endif
