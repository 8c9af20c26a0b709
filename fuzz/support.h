/* SPDX-License-Identifier: MIT
 * What the fuzz targets share: a document that has been checked, and what is done once for all inputs. */
#ifndef FSE_FUZZ_SUPPORT_H
#define FSE_FUZZ_SUPPORT_H

#include <stddef.h>
#include <stdint.h>

#include "cli/verdict.h"

/* What libFuzzer calls: once, in support.c; for each input, in a file for each target. */
int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

/* Ends the process after one line, as printf's, that says what does not hold: libFuzzer keeps the input. */
_Noreturn void fuzz_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Which rules are looked at. */
typedef int fuzz_rule_test(const struct rule *rule);

/* The LEN bytes at BYTES, checked on one day with the rules for which IS_ON is true (NULL: all), by the schema that the
 * program carries, which is compiled once. The caller frees the result with verdict_free. */
struct verdict fuzz_check(const char *bytes, size_t len, fuzz_rule_test *is_on);

/* The stylesheet that the program carries as NAME, compiled when it is first asked for, and then kept. */
struct stylesheet *fuzz_stylesheet(const char *name);

/* VERDICT as the one file of a check that asks for everything. FILE is borrowed. */
struct run fuzz_run(const struct verdict *verdict, struct run_file *file);

#endif
