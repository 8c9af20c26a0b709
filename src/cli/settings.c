/* SPDX-License-Identifier: MIT
 * fse-lint.ini: what a project asks of every run. */
#include "cli/settings.h"

#include <ini.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/language.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "base/utf8.h"
#include "check/catalogue.h"
#include "finding/spelling.h"
#include "report/file_name.h"
#include "xml/source.h"

#define FILE_NAME "fse-lint.ini"

/* The section of severities; what follows it says for which files they are. */
#define RULES "rules"

/* The library cuts a section's name there without a word. */
enum { LONGEST_SECTION = 48 };

void
given_add(struct given_list *list, struct arena *arena, struct given given)
{
    list->items = arena_grow(arena, list->items, list->count, sizeof given);
    list->items[list->count++] = given;
}

/* PATH without its last part, in ARENA; "" for the root. */
static const char *
folder_of(struct arena *arena, const char *path)
{
    return arena_copy(arena, path, (size_t)(strrchr(path, '/') - path));
}

static int
is_below(const char *folder, const char *root)
{
    size_t len = strlen(root);
    return strncmp(folder, root, len) == 0 && (folder[len] == '/' || folder[len] == '\0');
}

const char *
settings_find(struct arena *arena, const char *dataset)
{
    const char *path = file_name_resolve(arena, dataset);
    if (path == NULL)
        return NULL;
    const char *folder = folder_of(arena, path), *root = file_name_repository(arena, folder);
    const char *here = file_name_resolve(arena, ".");
    if (root == NULL)
        root = here != NULL && is_below(folder, here) ? here : folder;
    for (;; folder = folder_of(arena, folder)) {
        const char *found = arena_printf(arena, "%s/" FILE_NAME, folder);
        if (access(found, F_OK) == 0)
            return here != NULL && is_below(folder, here) ? found + strlen(here) + 1 : found;
        if (strlen(folder) <= strlen(root))
            return NULL;
    }
}

/* A file of settings that is being read. */
struct ini_reading {
    const struct options *options;
    enum command_bit command;
    struct given_list *list;
    struct source *source;
    const char *folder; /* of the file, with a slash at its end; "" for the current one */
    size_t line;        /* the number of the last line that the library took */
    int status;
};

/* Gives the library its next line, as fgets would; one that it cannot take whole is wrong. */
static char *
next_line(char *text, int size, void *stream)
{
    struct ini_reading *reading = stream;
    if (reading->line == reading->source->line_count || reading->status != 0)
        return NULL;
    struct span span = source_line(reading->source, ++reading->line);
    const char *line = reading->source->bytes + span.start;
    size_t len = span.end - span.start;
    if (len > 0 && strchr(";#", *line) != NULL)
        len = 0; /* a comment, however long */
    if (len >= (size_t)size) {
        reading->status = usage_error_plain("%s:%zu: the line is longer than %d bytes",
                                            reading->options->config, reading->line, size - 1);
        return NULL;
    }
    memcpy(text, line, len);
    text[len] = '\0';
    return text;
}

static const struct option_row *
find_setting(const char *name)
{
    for (size_t i = 0; i < option_row_count; i++)
        if (option_is_setting(&option_rows[i]) && strcmp(option_rows[i].name, name) == 0)
            return &option_rows[i];
    return NULL;
}

static int
unknown_setting(const char *name)
{
    struct spelling spelling = spelling_of(name);
    for (size_t i = 0; i < option_row_count; i++) {
        if (option_is_setting(&option_rows[i]))
            spelling_try(&spelling, option_rows[i].name);
        else if (strcmp(option_rows[i].name, name) == 0)
            return usage_error_plain("'%s' is for the command line alone", name);
    }
    for (size_t i = 0; i < catalogue_count(); i++)
        if (catalogue_means(name, catalogue_get(i)))
            return usage_error_plain("the severity of '%s' belongs below [rules]", name);
    if (spelling.nearest != NULL)
        return usage_error(spelling.nearest, "there is no setting '%s'", name);
    return usage_error_plain("there is no setting '%s'; 'fse-lint check --help' lists them", name);
}

/* Takes "NAME = VALUE" before the first section. */
static int
take_option(struct ini_reading *reading, struct given given)
{
    static const char *const truths[] = {"true", "false", NULL};
    struct arena *arena = reading->options->arena;
    given.row = find_setting(given.name);
    if (given.row == NULL)
        return unknown_setting(given.name);
    if (given.row->value == NULL && strcmp(given.value, "false") == 0)
        return 0;
    if (given.row->value == NULL && strcmp(given.value, "true") != 0)
        return usage_error(spelling_nearest(given.value, truths), "'%s' is true or false, not '%s'",
                           given.name, given.value);
    if ((given.row->traits & OPTION_READS_FILE) && *given.value != '/' && *given.value != '\0')
        given.value = arena_printf(arena, "%s%s", reading->folder, given.value);
    if (given.row->commands & reading->command)
        given_add(reading->list, arena, given);
    return 0;
}

/* Takes "NAME = VALUE" of SECTION. */
static int
take_severity(struct ini_reading *reading, const char *section, struct given given)
{
    static const char *const sections[] = {RULES, NULL};
    size_t len = strcspn(section, " \t");
    if (strncmp(section, RULES, len) != 0 || len != strlen(RULES))
        return usage_error(spelling_nearest(section, sections),
                           "there is no section [%s]: there is [rules], also with files, as"
                           " [rules tests/*]",
                           section);
    if (strlen(section) > LONGEST_SECTION)
        return usage_error_plain("the section [%s…] is longer than %d bytes", section,
                                 LONGEST_SECTION);
    section += len;
    section += strspn(section, " \t");
    if (*section != '\0')
        given.glob = arena_copy(reading->options->arena, section, strlen(section));
    given_add(reading->list, reading->options->arena, given);
    return 0;
}

static int
take(void *user, const char *section, const char *name, const char *value)
{
    struct ini_reading *reading = user;
    struct arena *arena = reading->options->arena;
    struct given given = {
        .name = arena_copy(arena, name, strlen(name)),
        .value = arena_copy(arena, value, strlen(value)),
        .place = arena_printf(arena, "%s:%zu", reading->options->config, reading->line),
    };
    usage_error_place(given.place);
    reading->status =
        *section == '\0' ? take_option(reading, given) : take_severity(reading, section, given);
    usage_error_place(NULL);
    return reading->status == 0;
}

int
settings_read(const struct options *options, enum command_bit command, struct given_list *list)
{
    const char *path = options->config, *slash = strrchr(path, '/');
    struct source *source = source_read(path);
    if (source == NULL)
        return EXIT_TROUBLE;
    struct ini_reading reading = {
        .options = options,
        .command = command,
        .list = list,
        .source = source,
        .folder = arena_copy(options->arena, path, slash != NULL ? (size_t)(slash + 1 - path) : 0),
    };
    int line = ini_parse_stream(next_line, &reading, take, &reading);
    if (line > 0 && reading.status == 0)
        reading.status =
            usage_error_plain("%s:%d: this is neither [SECTION] nor NAME = VALUE", path, line);
    source_free(source);
    return reading.status;
}

/* TEXT as it is safe to show, in ARENA. */
static const char *
safe(struct arena *arena, const char *text)
{
    struct buffer shown = {0};
    utf8_add_safe(&shown, text, strlen(text));
    const char *copy = arena_copy(arena, buffer_text(&shown), shown.len);
    buffer_free(&shown);
    return copy;
}

static void
print_given(struct arena *arena, const struct given *given)
{
    const char *value = given->row != NULL && given->row->value == NULL ? "true" : given->value;
    const char *setting = arena_printf(arena, "%s = %s", given->name, value);
    const char *place = given->place != NULL ? given->place : tr("command line");
    printf("%-40s ; %s\n", safe(arena, setting), safe(arena, place));
}

int
settings_print(const struct options *options)
{
    const struct given_list *list = &options->given;
    const char *glob = "";
    if (options->config != NULL)
        printf(tr("; settings: %s\n"), safe(options->arena, options->config));
    else
        puts(tr("; no fse-lint.ini; what is not here is as 'fse-lint check --help' says"));
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].row != NULL && option_is_setting(list->items[i].row))
            print_given(options->arena, &list->items[i]);
    for (size_t i = 0; i < list->count; i++) {
        const struct given *given = &list->items[i];
        const char *files = given->glob != NULL ? given->glob : RULES;
        if (given->row != NULL)
            continue;
        if (strcmp(files, glob) != 0)
            printf(given->glob != NULL ? "\n[" RULES " %s]\n" : "\n[%s]\n",
                   safe(options->arena, files));
        glob = files;
        print_given(options->arena, given);
    }
    return STATUS_CLEAN;
}
