/* SPDX-License-Identifier: MIT
 * fse-manual: fills a template of the manual or of a shell's completion from the tables of the program.
 *
 *     fse-manual TEMPLATE PAGE
 *
 * A line of TEMPLATE that is @WHAT@ or @WHAT COMMAND@ stands for the piece of that name below; all others are copied.
 * Exit status: 0, or 3 after one line of trouble. */
#include <stdio.h>
#include <string.h>

#include "base/language.h"
#include "base/memory.h"
#include "pieces.h"
#include "transform/stylesheet.h"
#include "xml/library.h"
#include "xml/source.h"

struct piece {
    const char *name;
    void (*add)(struct buffer *out, const struct command *command);
};

static const struct piece pieces[] = {
    {"commands", mdoc_commands},        {"synopsis", mdoc_synopsis},
    {"options", mdoc_options},          {"settings", mdoc_settings},
    {"formats", mdoc_formats},          {"rules", mdoc_rules},
    {"elements", mdoc_elements},        {"pages", mdoc_pages},
    {"shell-commands", shell_commands}, {"shell-options", shell_options},
    {"shell-rules", shell_rules},       {"fish-commands", fish_commands},
    {"fish-options", fish_options},     {"fish-rules", fish_rules},
};

static int
is_called(const char *word, size_t len, const char *name)
{
    return strlen(name) == len && memcmp(word, name, len) == 0;
}

static const struct command *
find_command(const char *word, size_t len)
{
    for (size_t i = 0; i < command_count; i++)
        if (is_called(word, len, command_rows[i].name))
            return &command_rows[i];
    return NULL;
}

/* Appends what the line of LEN bytes at LINE, without its @, stands for. -1: nobody knows. */
static int
add_piece(struct buffer *out, const char *line, size_t len)
{
    const char *space = memchr(line, ' ', len);
    size_t name_len = space != NULL ? (size_t)(space - line) : len;
    const struct command *command =
        space != NULL ? find_command(space + 1, len - name_len - 1) : NULL;
    if (space != NULL && command == NULL)
        return -1;
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        if (is_called(line, name_len, pieces[i].name)) {
            pieces[i].add(out, command);
            return 0;
        }
    }
    return -1;
}

static int
fill(struct buffer *out, const struct source *template)
{
    for (size_t i = 1; i <= template->line_count; i++) {
        struct span span = source_line(template, i);
        const char *line = template->bytes + span.start;
        size_t len = span.end - span.start;
        if (i == template->line_count && len == 0)
            break;
        if (len < 3 || line[0] != '@' || line[len - 1] != '@') {
            buffer_add(out, line, len);
            buffer_add_text(out, "\n");
        } else if (add_piece(out, line + 1, len - 2) != 0) {
            fprintf(stderr, "%s:%zu: there is no such piece\n", template->name, i);
            return -1;
        }
    }
    return 0;
}

static int
write_page(const struct buffer *page, const char *path)
{
    FILE *file = fopen(path, "wb");
    size_t written = file != NULL ? fwrite(buffer_text(page), 1, page->len, file) : 0;
    if (file == NULL || fclose(file) != 0 || written != page->len) {
        fprintf(stderr, "%s cannot be written\n", path);
        return -1;
    }
    return 0;
}

int
main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: fse-manual TEMPLATE PAGE\n", stderr);
        return STATUS_USAGE;
    }
    memory_prepare();
    language_choose("en");
    library_start();
    struct buffer out = {0};
    struct source *template = source_read(argv[1]);
    int rc = template != NULL ? fill(&out, template) : -1;
    if (rc == 0 && strstr(argv[1], "/pages/") != NULL)
        mdoc_wrap(&out);
    if (rc == 0)
        rc = write_page(&out, argv[2]);
    source_free(template);
    buffer_free(&out);
    stylesheet_library_stop();
    library_stop();
    language_free();
    return rc == 0 ? STATUS_CLEAN : EXIT_TROUBLE;
}
