/* SPDX-License-Identifier: MIT
 * The pieces of manual pages, in mdoc. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "base/memory.h"
#include "check/catalogue.h"
#include "diff/diff_formats.h"
#include "export/formats.h"
#include "pieces.h"
#include "schema/schema.h"
#include "transform/stylesheet.h"

#define STYLESHEET "manual/regions.xsl"

/* The LEN bytes at TEXT, as text: nothing in it is a request, and what looks like ASCII stays ASCII. */
static void
add_text_of(struct buffer *out, const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '\\')
            buffer_add_text(out, "\\e");
        else if (text[i] == '\'')
            buffer_add_text(out, "\\(aq");
        else if (text[i] == '-' && (i == 0 || strchr(" '-(,;|[", text[i - 1]) != NULL))
            buffer_add_text(out, "\\-");
        else if (text[i] == '.' && i == 0)
            buffer_add_text(out, "\\&.");
        else
            buffer_add(out, text + i, 1);
    }
}

static void
add_text(struct buffer *out, const char *text)
{
    add_text_of(out, text, strlen(text));
}

/* TEXT, which is like a line of the help, as sentences, each on a line of its own. */
static void
add_sentences(struct buffer *out, const char *text)
{
    char first = (char)toupper((unsigned char)*text);
    add_text_of(out, &first, 1);
    const char *end;
    for (text++; (end = strstr(text, ". ")) != NULL; text = end + strlen(". ")) {
        add_text_of(out, text, (size_t)(end + 1 - text));
        buffer_add_text(out, "\n");
    }
    add_text(out, text);
    buffer_add_text(out, text[strlen(text) - 1] == '.' ? "\n" : ".\n");
}

/* One word of a usage line as a macro; 1 if what follows is another form of the command. */
static int
add_usage_word(struct buffer *out, const char *word, size_t len)
{
    if (len == 1 && *word == '|')
        return 1;
    int is_optional = *word == '[';
    word += is_optional;
    len -= is_optional ? 2 : 0;
    int is_literal = islower((unsigned char)*word), is_option = *word == '-';
    buffer_printf(out, ".%s%s %.*s\n", is_optional ? "Op " : "",
                  is_literal  ? "Cm"
                  : is_option ? "Fl"
                              : "Ar",
                  (int)len - is_option, word + is_option);
    return 0;
}

static void
add_usage(struct buffer *out, const struct command *command)
{
    buffer_add_text(out, ".Nm fse-lint\n");
    for (const char *word = command->usage; *word != '\0'; word += *word == ' ') {
        size_t len = strcspn(word, " ");
        if (add_usage_word(out, word, len) != 0)
            buffer_printf(out, ".Nm fse-lint\n.Cm %s\n.Op Ar OPTION...\n", command->name);
        word += len;
    }
}

void
mdoc_synopsis(struct buffer *out, const struct command *command)
{
    for (size_t i = 0; i < command_count; i++)
        if (command == NULL || command == &command_rows[i])
            add_usage(out, &command_rows[i]);
    if (command == NULL)
        buffer_add_text(out, ".Nm fse-lint\n.Fl -version | -help\n");
}

void
mdoc_commands(struct buffer *out, const struct command *command)
{
    (void)command;
    buffer_add_text(out, ".Bl -tag -width Ds\n");
    for (size_t i = 0; i < command_count; i++) {
        buffer_printf(out, ".It Xr fse-lint-%s 1\n", command_rows[i].name);
        add_sentences(out, command_rows[i].summary);
    }
    buffer_add_text(out, ".El\n");
}

static int
compare_names(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* A line of SEE ALSO, unless the page so far is that one. */
static void
add_other_page(struct buffer *out, const char *name, char section)
{
    struct buffer title = {0};
    buffer_printf(&title, "\n.Nm %s\n", name);
    int is_this = strstr(buffer_text(out), buffer_text(&title)) != NULL;
    if (!is_this)
        buffer_printf(out, ".Xr %s %c ,\n", name, section);
    buffer_free(&title);
}

/* The other pages, for SEE ALSO. */
void
mdoc_pages(struct buffer *out, const struct command *command)
{
    const char **names = memory_get_zeroed(command_count, sizeof *names);
    for (size_t i = 0; i < command_count; i++)
        names[i] = command_rows[i].name;
    qsort(names, command_count, sizeof *names, compare_names);
    if (command != NULL)
        buffer_add_text(out, ".Xr fse-lint 1 ,\n");
    for (size_t i = 0; i < command_count; i++)
        if (command == NULL || strcmp(names[i], command->name) != 0)
            buffer_printf(out, ".Xr fse-lint-%s 1 ,\n", names[i]);
    add_other_page(out, "fse-lint.ini", '5');
    add_other_page(out, "fse-regions", '5');
    add_other_page(out, "fse-lint-rules", '7');
    /* No comma after the last. */
    out->len -= strlen(" ,\n");
    buffer_add_text(out, "\n");
    memory_free(names);
}

const struct format_table *
formats_of(const struct command *command)
{
    switch (command->bit) {
    case COMMAND_CHECK:
        return &report_formats;
    case COMMAND_RULES:
        return &catalogue_formats;
    case COMMAND_DIFF:
        return &diff_formats;
    default:
        return NULL;
    }
}

void
mdoc_formats(struct buffer *out, const struct command *command)
{
    const struct format_table *table = formats_of(command);
    buffer_add_text(out, ".Bl -tag -width checkstyle\n");
    for (size_t i = 0; i < table->count; i++) {
        buffer_printf(out, ".It Cm %s\n", table->rows[i].name);
        add_sentences(out, table->rows[i].help);
    }
    buffer_add_text(out, ".El\n");
}

void
add_formats(struct buffer *out, const struct command *command, const struct option_row *row)
{
    const struct format_table *table = formats_of(command);
    if (strcmp(row->name, "format") == 0 && table != NULL) {
        for (size_t i = 0; i < table->count; i++)
            buffer_printf(out, "%s%s", i > 0 ? " " : "", table->rows[i].name);
    } else if (strcmp(row->name, "to") == 0) {
        size_t start = out->len;
        export_add_formats(out);
        for (size_t i = start; i < out->len; i++)
            if (out->bytes[i] == ',')
                out->bytes[i] = ' ';
    }
}

static void
add_option(struct buffer *out, const struct command *command, const struct option_row *row)
{
    buffer_add_text(out, ".It ");
    if (row->brief != NULL)
        buffer_printf(out, "Fl %s , ", row->brief);
    buffer_printf(out, "Fl -%s", row->name);
    if (row->value != NULL)
        buffer_printf(out, " Ar %s", row->value);
    buffer_add_text(out, "\n");
    add_sentences(out, row->help);
    struct buffer formats = {0};
    add_formats(&formats, command, row);
    /* Those of reports have a section. */
    if (formats.len > 0 && formats_of(command) == NULL)
        buffer_printf(out, "They are: %s.\n", buffer_text(&formats));
    buffer_free(&formats);
}

void
mdoc_options(struct buffer *out, const struct command *command)
{
    buffer_add_text(out, ".Bl -tag -width Ds\n");
    for (size_t i = 0; i < option_row_count; i++)
        if (option_rows[i].commands & command->bit)
            add_option(out, command, &option_rows[i]);
    buffer_add_text(out, ".El\n");
}

void
mdoc_settings(struct buffer *out, const struct command *command)
{
    (void)command;
    buffer_add_text(out, ".Bl -tag -width Ds\n");
    for (size_t i = 0; i < option_row_count; i++) {
        const struct option_row *row = &option_rows[i];
        if (!option_is_setting(row))
            continue;
        buffer_printf(out, ".It Ic %s No = Ar %s\n", row->name,
                      row->value != NULL ? row->value : "true|false");
        add_sentences(out, row->help);
    }
    buffer_add_text(out, ".El\n");
}

static void
add_rule(struct buffer *out, const struct rule *rule)
{
    buffer_printf(out, ".It Sy %s No %s Pq %s\n", rule->id, rule->name,
                  severity_name(rule->severity));
    add_sentences(out, rule->summary);
    add_sentences(out, rule->why);
    buffer_add_text(out, ".br\n");
    add_sentences(out, rule->fix);
    if (rule->is_fixable)
        buffer_add_text(out, ".Xr fse-lint-fix 1\ndoes it where it is safe.\n");
}

void
mdoc_rules(struct buffer *out, const struct command *command)
{
    (void)command;
    for (size_t family = 0; family < ID_FAMILY_COUNT; family++) {
        buffer_printf(out, ".Ss %s\n.Bl -tag -width Ds\n", id_families[family].title);
        for (size_t i = 0; i < catalogue_count(); i++)
            if (id_family_of(catalogue_get(i)) == &id_families[family])
                add_rule(out, catalogue_get(i));
        buffer_add_text(out, ".El\n");
    }
}

void
mdoc_elements(struct buffer *out, const struct command *command)
{
    (void)command;
    const struct embedded_file *schema = embedded_find("schema/regions.xsd");
    struct source *source = source_read(FSE_SOURCE "/" STYLESHEET);
    struct stylesheet *stylesheet =
        source != NULL ? stylesheet_of_user(STYLESHEET, source->bytes, source->len) : NULL;
    struct tree *tree = tree_parse((const char *)schema->bytes, schema->size);
    if (stylesheet != NULL && tree != NULL)
        stylesheet_apply(stylesheet, tree, NULL, out, NULL);
    tree_free(tree);
    stylesheet_free(stylesheet);
    source_free(source);
}

/* How many bytes the byte AT of UTF-8 is for mandoc, which reads other characters than ASCII as \[u201C]. */
static size_t
width_of(char at)
{
    unsigned char byte = (unsigned char)at;
    return byte < 0x80 ? 1 : byte >= 0xC0 ? strlen("\\[u201C]") : 0;
}

/* Where the line of text at TEXT of LEN bytes is best broken; LEN if nowhere. What comes after it may not look like a
 * request. */
static size_t
break_of(const char *text, size_t len)
{
    enum { LONGEST = 80 };
    size_t best = len, width = 0;
    for (size_t i = 0; i < len; i++) {
        int may_break =
            i > 0 && i + 1 < len && text[i] == ' ' && strchr(" .'", text[i + 1]) == NULL;
        if (may_break && (width <= LONGEST || best == len))
            best = i;
        width += width_of(text[i]);
    }
    return width > LONGEST ? best : len;
}

void
mdoc_wrap(struct buffer *page)
{
    struct buffer wrapped = {0};
    const char *end = page->bytes + page->len;
    for (const char *line = page->bytes; line < end; line++) {
        size_t len = strcspn(line, "\n");
        for (size_t part; *line != '.' && (part = break_of(line, len)) < len; len -= part + 1) {
            buffer_add(&wrapped, line, part);
            buffer_add_text(&wrapped, "\n");
            line += part + 1;
        }
        buffer_add(&wrapped, line, len);
        buffer_add_text(&wrapped, "\n");
        line += len;
    }
    buffer_free(page);
    *page = wrapped;
}
