/* SPDX-License-Identifier: MIT
 * The gate before every library: one linear pass over the bytes refuses what must not
 * reach a parser. It closes external entities, entity bombs, quadratic attributes, and
 * the bytes after a NUL that libxml2 2.9.14 ignores. */
#ifndef FSE_XML_PREFLIGHT_H
#define FSE_XML_PREFLIGHT_H

#include "finding/finding.h"
#include "finding/rule.h"
#include "xml/source.h"

/* Whether SOURCE may go on to the parser; if not, OUT has the one finding that says why.
 * What passes is UTF-8 without forbidden characters, without a DOCTYPE and within
 * xml/limits.h; it may still not be well-formed. */
int preflight_passes(const struct source *source, struct findings *out);

/* not-utf8, doctype-forbidden, not-well-formed (which the parser raises too),
 * limit-exceeded. */
extern const struct rule_family preflight_rules;
extern const struct rule *const rule_not_well_formed;

#endif
