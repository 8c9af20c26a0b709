/* SPDX-License-Identifier: MIT
 * Trouble in the world (a file, a stylesheet, output): one line on standard error. */
#ifndef FSE_BASE_TROUBLE_H
#define FSE_BASE_TROUBLE_H

/* Writes "fse-lint: " and the message, translated (base/language.h), as one line safe for a
 * terminal, to standard error; returns EXIT_TROUBLE (base/memory.h). */
int trouble(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The same, with the value -1. */
#define trouble_failure(...) (trouble(__VA_ARGS__), -1)

/* What strerror says about ERROR, translated; in English if it is not an error that files can
 * have. */
const char *trouble_reason(int error);

#endif
