/* SPDX-License-Identifier: MIT
 * The pieces of the completion of shells. */
#include <string.h>

#include "check/catalogue.h"
#include "pieces.h"

/* What an option takes, by what the help calls it. */
struct value_kind {
    const char *start; /* of that */
    const char *kind;  /* for the templates in manual/completion */
    const char *fish;  /* the function that lists such values; NULL: they are files */
};

static const struct value_kind value_kinds[] = {
    {"RULE=", "severity", "__fse_lint_severities"},
    {"RULE[", "rules", "__fse_lint_rule_list"},
    {"FORMAT[=", "format", "__fse_lint_formats"},
    {"FORMAT[,", "list", "__fse_lint_list"},
    {"FILE", "file", NULL},
    {"STYLESHEET", "file", NULL},
    {"DIR", "folder", "__fish_complete_directories"},
    {"REVISION", "revision", "__fse_lint_revisions"},
};

static const struct value_kind one_of = {"", "words", "printf '%s\\n'"},
                               free_text = {"", "text", ""};

static const struct value_kind *
kind_of(const struct option_row *row)
{
    for (size_t i = 0; i < sizeof value_kinds / sizeof *value_kinds; i++)
        if (strncmp(row->value, value_kinds[i].start, strlen(value_kinds[i].start)) == 0)
            return &value_kinds[i];
    return strchr(row->value, '|') != NULL ? &one_of : &free_text;
}

/* The words that ROW of COMMAND chooses from, with spaces between. */
static void
add_words(struct buffer *out, const struct command *command, const struct option_row *row)
{
    const struct value_kind *kind = row->value != NULL ? kind_of(row) : &free_text;
    if (kind != &one_of) {
        add_formats(out, command, row);
        return;
    }
    for (const char *at = row->value; *at != '\0'; at++)
        buffer_add(out, *at == '|' ? " " : at, 1);
}

void
shell_commands(struct buffer *out, const struct command *command)
{
    (void)command;
    for (size_t i = 0; i < command_count; i++)
        buffer_printf(out, "%s|%s\n", command_rows[i].name, command_rows[i].summary);
}

/* Appends to OUT what ADD makes of each option of each command. */
static void
add_options(struct buffer *out, void (*add)(struct buffer *out, const struct command *command,
                                            const struct option_row *row))
{
    for (size_t i = 0; i < command_count; i++)
        for (size_t k = 0; k < option_row_count; k++)
            if (option_rows[k].commands & command_rows[i].bit)
                add(out, &command_rows[i], &option_rows[k]);
}

/* COMMAND|--OPTION|-O|KIND|WORDS|HELP; KIND is "-" for an option without a value. */
static void
add_shell_option(struct buffer *out, const struct command *command, const struct option_row *row)
{
    buffer_printf(out, "%s|--%s|%s%s|%s|", command->name, row->name, row->brief != NULL ? "-" : "",
                  row->brief != NULL ? row->brief : "",
                  row->value != NULL ? kind_of(row)->kind : "-");
    add_words(out, command, row);
    buffer_printf(out, "|%s\n", row->help);
}

void
shell_options(struct buffer *out, const struct command *command)
{
    (void)command;
    add_options(out, add_shell_option);
}

/* RULE|SUMMARY, for names, ids and families. */
void
shell_rules(struct buffer *out, const struct command *command)
{
    (void)command;
    for (size_t i = 0; i < ID_FAMILY_COUNT; i++) {
        buffer_printf(out, "%s|%s\n", id_families[i].name, id_families[i].title);
        buffer_printf(out, "FSE%zu|%s\n", i, id_families[i].title);
    }
    for (size_t i = 0; i < catalogue_count(); i++) {
        const struct rule *rule = catalogue_get(i);
        buffer_printf(out, "%s|%s\n", rule->name, rule->summary);
        buffer_printf(out, "%s|%s\n", rule->id, rule->name);
    }
}

/* TEXT in single quotes of fish. */
static void
add_quoted(struct buffer *out, const char *text)
{
    buffer_add_text(out, "'");
    for (; *text != '\0'; text++) {
        if (*text == '\'' || *text == '\\')
            buffer_add_text(out, "\\");
        buffer_add(out, text, 1);
    }
    buffer_add_text(out, "'");
}

void
fish_rules(struct buffer *out, const struct command *command)
{
    struct buffer lines = {0};
    shell_rules(&lines, command);
    for (char *line = lines.bytes, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        *end = '\0';
        buffer_add_text(out, "    echo ");
        add_quoted(out, line);
        buffer_add_text(out, "\n");
    }
    buffer_free(&lines);
}

void
fish_commands(struct buffer *out, const struct command *command)
{
    (void)command;
    buffer_add_text(out, "set -g __fse_lint_commands");
    for (size_t i = 0; i < command_count; i++)
        buffer_printf(out, " %s", command_rows[i].name);
    buffer_add_text(out, "\n");
    for (size_t i = 0; i < command_count; i++) {
        buffer_printf(out, "complete -c fse-lint -n __fse_lint_is_first -a %s -d ",
                      command_rows[i].name);
        add_quoted(out, command_rows[i].summary);
        buffer_add_text(out, "\n");
    }
}

static void
add_fish_value(struct buffer *out, const struct command *command, const struct option_row *row)
{
    const struct value_kind *kind = kind_of(row);
    if (kind->fish == NULL) {
        buffer_add_text(out, " -r -F");
        return;
    }
    buffer_printf(out, kind == &free_text ? " -x" : " -x -a \"(%s ", kind->fish);
    add_words(out, command, row);
    buffer_add_text(out, kind == &free_text ? "" : ")\"");
}

static void
add_fish_option(struct buffer *out, const struct command *command, const struct option_row *row)
{
    buffer_printf(out, "complete -c fse-lint -n '__fse_lint_is %s'", command->name);
    if (row->brief != NULL)
        buffer_printf(out, " -s %s", row->brief);
    buffer_printf(out, " -l %s", row->name);
    if (row->value != NULL)
        add_fish_value(out, command, row);
    buffer_add_text(out, " -d ");
    add_quoted(out, row->help);
    buffer_add_text(out, "\n");
}

void
fish_options(struct buffer *out, const struct command *command)
{
    (void)command;
    add_options(out, add_fish_option);
}
