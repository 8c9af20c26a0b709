/* SPDX-License-Identifier: MIT
 * What the fuzz targets share: a document that has been checked, and what is done once for all inputs. */
#include "support.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/language.h"
#include "base/memory.h"
#include "base/table.h"
#include "check/catalogue.h"
#include "transform/stylesheet.h"
#include "xml/library.h"

/* A day on which the documents of the tests are neither old nor new. */
static const struct date today = {2026, 11, 23};

static struct schema *schema;

int
LLVMFuzzerInitialize(int *count, char ***arguments)
{
    (void)count;
    (void)arguments;
    language_choose("en");
    library_start();
    schema = schema_embedded();
    return 0;
}

void
fuzz_fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("does not hold: ", stderr);
    vfprintf(stderr, format, arguments);
    fputs("\n", stderr);
    va_end(arguments);
    abort();
}

struct verdict
fuzz_check(const char *bytes, size_t len, fuzz_rule_test *is_on)
{
    struct options options = {.today = today};
    struct verdict verdict;
    if (is_on != NULL)
        options.rules = memory_get_zeroed(catalogue_count(), sizeof *options.rules);
    for (size_t i = 0; is_on != NULL && i < catalogue_count(); i++)
        if (!is_on(catalogue_get(i)))
            options.rules[options.rule_count++] =
                (struct rule_severity){.rule = catalogue_get(i), .severity = SEVERITY_OFF};
    verdict_check_source(&verdict, source_of("fuzz.xml", bytes, len), schema, &options);
    memory_free(options.rules);
    return verdict;
}

struct stylesheet *
fuzz_stylesheet(const char *name)
{
    static struct table known;
    struct stylesheet *stylesheet = table_find(&known, name);
    if (stylesheet == NULL) {
        stylesheet = stylesheet_embedded(name);
        table_add(&known, name, stylesheet);
    }
    return stylesheet;
}

struct run
fuzz_run(const struct verdict *verdict, struct run_file *file)
{
    *file = verdict_file(verdict, verdict->source->name);
    return (struct run){.files = file,
                        .count = 1,
                        .severities = verdict->findings,
                        .fail_on = SEVERITY_WARNING,
                        .today = today,
                        .min_complete = 1000};
}
