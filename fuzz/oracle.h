/* SPDX-License-Identifier: MIT
 * What must hold of anything that the program finds or writes. Each ends the process with fuzz_fail where it does not. */
#ifndef FSE_FUZZ_ORACLE_H
#define FSE_FUZZ_ORACLE_H

#include "base/buffer.h"
#include "finding/finding.h"
#include "xml/source.h"

/* The places of FINDINGS, a settled list about SOURCE, lie in it and begin and end at code points; the findings are in their
 * order; what a finding says that stands there does; the edits of one follow each other. */
void oracle_findings(const struct source *source, const struct findings *findings);

/* OUT, which WHAT made, is UTF-8 without what a terminal obeys or cannot show, and no line of it is a command that a build
 * service obeys, but those that begin with one of COMMANDS (ended by NULL; NULL: none do). */
void oracle_safe(const char *what, const struct buffer *out, const char *const *commands);

/* A reader of others takes OUT, which WHAT made, for what the ending of PATH says (".json", ".xml", ".html", ".csv" …); anything
 * is what an ending says that it does not know. */
void oracle_readable(const char *what, const char *path, const struct buffer *out);

#endif
