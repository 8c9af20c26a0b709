/* SPDX-License-Identifier: MIT
 * What a merge has left for a person: the lines with which git and its kin mark both sides. */
#ifndef FSE_XML_CONFLICTS_H
#define FSE_XML_CONFLICTS_H

#include "finding/finding.h"
#include "xml/source.h"

/* Reports each conflict in SOURCE as one finding of RULE over all of it, and each marker that
 * is left of one; whether there was any. */
int conflicts_report(const struct source *source, const struct rule *rule, struct findings *out);

#endif
