/* SPDX-License-Identifier: MIT
 * What several suites share. */
#include "support.h"

#include <check.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "check/catalogue.h"
#include "check/check.h"
#include "dataset/document.h"
#include "schema/parts.h"

char *
text_replace(const char *text, const char *from, const char *to)
{
    const char *at = strstr(text, from);
    ck_assert_msg(at != NULL, "the text to replace is not there: %s", from);
    struct buffer out = {0};
    buffer_add(&out, text, (size_t)(at - text));
    buffer_add_text(&out, to);
    buffer_add_text(&out, at + strlen(from));
    return out.bytes;
}

char *
text_change(const char *text, const char *const changes[][2], int count)
{
    char *changed = memory_copy_text(text);
    for (int i = 0; i < count && changes[i][0] != NULL; i++) {
        char *before = changed;
        changed = text_replace(before, changes[i][0], changes[i][1]);
        memory_free(before);
    }
    return changed;
}

char *
text_repeat(char c, size_t len)
{
    char *text = memory_get(len + 1);
    memset(text, c, len);
    text[len] = '\0';
    return text;
}

struct source *
source_of_text(const char *text)
{
    return source_of("test.xml", text, strlen(text));
}

void
assert_findings(const struct source *source, const struct findings *findings, const char *expected)
{
    struct buffer found = {0};
    for (size_t i = 0; i < findings_count(findings); i++) {
        const struct finding *finding = findings_get(findings, i);
        ck_assert_uint_le(finding->span.start, finding->span.end);
        ck_assert_uint_le(finding->span.end, source->len);
        buffer_printf(&found, "%s ", finding->rule->id);
        buffer_add(&found, source->bytes + finding->span.start,
                   finding->span.end - finding->span.start);
        if (finding->suppression != NULL)
            buffer_printf(&found, " (%s)", finding->suppression);
        buffer_add_text(&found, "\n");
    }
    ck_assert_str_eq(buffer_text(&found), expected);
    buffer_free(&found);
}

/* The bytes of the file PATH, kept in *SOURCE as long as the test's process lives. */
static const char *
read_once(struct source **source, const char *path)
{
    if (*source == NULL)
        *source = source_read(path);
    ck_assert_ptr_nonnull(*source);
    return (*source)->bytes;
}

const char *
sample_document(void)
{
    static struct source *source;
    return read_once(&source, FSE_TEST_DATA "/unit.xml");
}

const char *
clean_document(void)
{
    static struct source *source;
    return read_once(&source, FSE_TEST_DATA "/clean.xml");
}

static struct schema *schema;

void
support_start(void)
{
    schema = schema_embedded();
}

void
support_stop(void)
{
    schema_free(schema);
}

struct schema *
schema_of_text(const char *text)
{
    struct schema *of_text = memory_get_zeroed(1, sizeof *of_text);
    of_text->arena = arena_new();
    of_text->tree =
        xmlReadMemory(text, (int)strlen(text), "test.xsd", NULL, XML_PARSE_NONET | XML_PARSE_NOENT);
    of_text->documented = of_text->tree;
    ck_assert_ptr_nonnull(schema_compiled(of_text));
    return of_text;
}

struct reading
reading_by(struct schema *by, const char *text)
{
    struct reading reading = {.source = source_of_text(text), .findings = findings_new()};
    reading.data = document_read(reading.source, by, (struct date){2026, 11, 23}, reading.findings);
    findings_settle(reading.findings);
    return reading;
}

struct reading
reading_of(const char *text)
{
    return reading_by(schema, text);
}

struct reading
check_of(const char *text, const char *other)
{
    static const char *const off[] = {"FSE101", "FSE320", "FSE505", "FSE702", "FSE703"};
    struct reading reading = {.source = source_of_text(text), .findings = findings_new()};
    int is_on = 0;
    for (int i = 0; i < COUNT(off); i++) {
        is_on |= other != NULL && strcmp(off[i], other) == 0;
        if (other == NULL || strcmp(off[i], other) != 0)
            findings_set_severity(reading.findings, catalogue_find(off[i]), SEVERITY_OFF);
    }
    if (other != NULL && !is_on)
        findings_set_severity(reading.findings, catalogue_find(other), SEVERITY_OFF);
    reading.data = check_run(reading.source, schema, (struct date){2026, 11, 23}, reading.findings);
    return reading;
}

void
reading_free(struct reading *reading)
{
    dataset_free(reading->data);
    findings_free(reading->findings);
    source_free(reading->source);
}

void
assert_hints(const char *const changes[CHANGES_AT_ONCE][2], const char *other, const char *expected)
{
    char *text = text_change(clean_document(), changes, CHANGES_AT_ONCE);
    struct reading reading = check_of(text, other);
    struct buffer found = {0};
    for (size_t i = 0; i < findings_count(reading.findings); i++) {
        const struct finding *finding = findings_get(reading.findings, i);
        buffer_printf(&found, "%s ", finding->rule->id);
        buffer_add(&found, text + finding->span.start, finding->span.end - finding->span.start);
        buffer_printf(&found, "; %s\n", finding->hint != NULL ? finding->hint : "no hint");
    }
    ck_assert_str_eq(buffer_text(&found), expected);
    buffer_free(&found);
    reading_free(&reading);
    memory_free(text);
}

static FILE *captured;
static int standard_error;

void
trouble_begin(void)
{
    fflush(stderr);
    captured = tmpfile();
    standard_error = dup(STDERR_FILENO);
    ck_assert(captured != NULL && standard_error >= 0);
    ck_assert_int_ge(dup2(fileno(captured), STDERR_FILENO), 0);
}

int
trouble_end(void)
{
    static const char lead[] = "fse-lint: ";
    char line[4096];
    int count = 0;
    fflush(stderr);
    dup2(standard_error, STDERR_FILENO);
    close(standard_error);
    rewind(captured);
    for (; fgets(line, sizeof line, captured) != NULL; count++)
        ck_assert_msg(strncmp(line, lead, strlen(lead)) == 0, "not a line of trouble: %s", line);
    fclose(captured);
    return count;
}
