/* SPDX-License-Identifier: MIT
 * A command and its arguments, a line each, as far as nothing is done: what is wrong with them is said in lines of ours. */
#include "cli/command_line.h"

#include <string.h>

#include "base/arena.h"
#include "cli/commands.h"
#include "said.h"
#include "support.h"

enum { WORDS_MAX = 64 };

static enum command_bit
command_of(const char *word, int *is_named)
{
    for (size_t i = 0; i < command_count; i++) {
        *is_named = strcmp(command_rows[i].name, word) == 0;
        if (*is_named)
            return command_rows[i].bit;
    }
    return COMMAND_CHECK;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct arena *arena = arena_new();
    char *text = arena_copy(arena, (const char *)bytes, len), *end = text + len;
    char *words[WORDS_MAX];
    int count = 0, is_named = 0;
    for (char *at = text; at < end && count < WORDS_MAX; at += strlen(at) + 1) {
        char *stop = strchr(at, '\n');
        if (stop != NULL)
            *stop = '\0';
        words[count++] = at;
    }
    enum command_bit command = count > 0 ? command_of(words[0], &is_named) : COMMAND_CHECK;
    struct options options;
    said_begin();
    int status = options_read(&options, command, count - is_named, words + is_named);
    said_end(status, options.has_report_trouble);
    options_free(&options);
    arena_free(arena);
    return 0;
}
