/* SPDX-License-Identifier: MIT
 * What the program says on standard error. */
#include "said.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/options.h"
#include "oracle.h"
#include "support.h"

static FILE *own;
static char *text;
static size_t len;

/* In the C library of GNU, stderr is a variable; the sanitizers and libFuzzer write to the descriptor. */
void
said_begin(void)
{
    own = stderr;
    stderr = open_memstream(&text, &len);
}

/* Each line of SAID is one that the program begins. */
static void
lines_hold(const struct buffer *said)
{
    const char *line = buffer_text(said);
    while (*line != '\0') {
        const char *end = strchr(line, '\n');
        if (end == NULL || strncmp(line, "fse-lint: ", strlen("fse-lint: ")) != 0)
            fuzz_fail("not a line: %s", line);
        line = end + 1;
    }
}

void
said_end(int status, int is_wrong)
{
    fclose(stderr);
    stderr = own;
    struct buffer said = {0};
    buffer_add(&said, text, len);
    free(text);
    if (status != STATUS_CLEAN && status != STATUS_USAGE && status != EXIT_TROUBLE)
        fuzz_fail("status %d", status);
    if ((said.len > 0) != (status != STATUS_CLEAN || is_wrong))
        fuzz_fail("status %d and '%s'", status, buffer_text(&said));
    lines_hold(&said);
    oracle_safe("standard error", &said, NULL);
    buffer_free(&said);
}
