/* SPDX-License-Identifier: MIT
 * The list of all suites; each is in the file test_NAME.c. */
#ifndef FSE_TESTS_SUITES_H
#define FSE_TESTS_SUITES_H

#include <check.h>

#define SUITES(X)                                                                                  \
    X(base)                                                                                        \
    X(output)                                                                                      \
    X(sandbox)                                                                                     \
    X(progress)                                                                                    \
    X(language)                                                                                    \
    X(date)                                                                                        \
    X(spelling)                                                                                    \
    X(finding)                                                                                     \
    X(source)                                                                                      \
    X(preflight)                                                                                   \
    X(writer)                                                                                      \
    X(markup)                                                                                      \
    X(characters)                                                                                  \
    X(document)                                                                                    \
    X(layout)                                                                                      \
    X(acceptance)                                                                                  \
    X(grammar)                                                                                     \
    X(dataset)                                                                                     \
    X(wording)                                                                                     \
    X(keys)                                                                                        \
    X(excerpt)                                                                                     \
    X(options)                                                                                     \
    X(reference)                                                                                   \
    X(cycles)                                                                                      \
    X(completeness)                                                                                \
    X(catalogue)                                                                                   \
    X(rules)                                                                                       \
    X(prose)                                                                                       \
    X(addresses)                                                                                   \
    X(claims)                                                                                      \
    X(malformed)                                                                                   \
    X(many)                                                                                        \
    X(records)                                                                                     \
    X(texts)                                                                                       \
    X(suppressions)                                                                                \
    X(example)                                                                                     \
    X(file_name)                                                                                   \
    X(url)                                                                                         \
    X(web)                                                                                         \
    X(fix)                                                                                         \
    X(diff)                                                                                        \
    X(versions)                                                                                    \
    X(export)

#define DECLARE_SUITE(name) Suite *name##_suite(void);
SUITES(DECLARE_SUITE)

#endif
