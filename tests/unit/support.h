/* SPDX-License-Identifier: MIT
 * What several suites share. */
#ifndef FSE_TESTS_SUPPORT_H
#define FSE_TESTS_SUPPORT_H

#include <stddef.h>

#include "dataset/dataset.h"
#include "finding/finding.h"
#include "xml/source.h"

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

/* TEXT with its first FROM replaced by TO; the test fails if there is none. The caller frees
 * it with memory_free. */
char *text_replace(const char *text, const char *from, const char *to);

/* LEN times the character C, NUL-terminated; the caller frees it with memory_free. */
char *text_repeat(char c, size_t len);

/* The same with up to COUNT such changes, [FROM, TO] each, one after the other; a NULL ends them. */
char *text_change(const char *text, const char *const changes[][2], int count);

/* A source of TEXT, called "test.xml". */
struct source *source_of_text(const char *text);

/* Asserts that FINDINGS are these: a line "ID CHARACTERS" for each, in their order, with
 * CHARACTERS as they stand in SOURCE at the finding's span; for a suppressed one,
 * "ID CHARACTERS (REASON)". */
void assert_findings(const struct source *source, const struct findings *findings,
                     const char *expected);

/* tests/data/unit.xml: without a fault, with a record of every kind. */
const char *sample_document(void);

/* One without a fault for any rule, but for those that look for all jurisdictions (FSE101) and
 * for age (FSE505). */
const char *clean_document(void);

/* Compiles the schema, once for all tests; frees it. */
void support_start(void);
void support_stop(void);

/* A document that has been read and validated. */
struct reading {
    struct source *source;
    struct findings *findings; /* settled */
    struct dataset *data;
};

/* Reads TEXT with the schema that the program carries; the caller frees the result. */
struct reading reading_of(const char *text);

/* The same with another schema, which lives on. */
struct reading reading_by(struct schema *by, const char *text);

/* A schema of TEXT, an XSD that imports nothing, as --schema gives it; freed with schema_free. */
struct schema *schema_of_text(const char *text);

/* The same as reading_of with all rules, but for FSE101, FSE320, FSE505, FSE702 and FSE703. OTHER, which may be NULL, is on if it
 * is one of these, else off. */
struct reading check_of(const char *text, const char *other);

void reading_free(struct reading *reading);

enum { CHANGES_AT_ONCE = 6 };

/* Asserts that check_of, with OTHER, finds EXPECTED in the clean document with CHANGES, as text_change has them: a line
 * "ID CHARACTERS; HINT" for each, or "no hint". */
void assert_hints(const char *const changes[CHANGES_AT_ONCE][2], const char *other,
                  const char *expected);

/* From here on, standard error goes to a file, until trouble_end. */
void trouble_begin(void);

/* How many lines of trouble there were. They all start with the program's name. */
int trouble_end(void);

#endif
