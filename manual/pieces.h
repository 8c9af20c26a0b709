/* SPDX-License-Identifier: MIT
 * The pieces that stand in the manual and in the completion of shells, made of the program's own tables. */
#ifndef FSE_MANUAL_PIECES_H
#define FSE_MANUAL_PIECES_H

#include "base/buffer.h"
#include "cli/commands.h"
#include "cli/option_rows.h"

/* Each appends a piece to OUT. COMMAND is NULL where the template names none. */
void mdoc_commands(struct buffer *out, const struct command *command);
void mdoc_synopsis(struct buffer *out, const struct command *command);
void mdoc_options(struct buffer *out, const struct command *command);
void mdoc_settings(struct buffer *out, const struct command *command);
void mdoc_formats(struct buffer *out, const struct command *command);
void mdoc_rules(struct buffer *out, const struct command *command);
void mdoc_elements(struct buffer *out, const struct command *command);
void mdoc_pages(struct buffer *out, const struct command *command);

/* Breaks the lines of text in PAGE where they are too long. */
void mdoc_wrap(struct buffer *page);

void shell_commands(struct buffer *out, const struct command *command);
void shell_options(struct buffer *out, const struct command *command);
void shell_rules(struct buffer *out, const struct command *command);
void fish_commands(struct buffer *out, const struct command *command);
void fish_options(struct buffer *out, const struct command *command);
void fish_rules(struct buffer *out, const struct command *command);

/* The formats that the option ROW of COMMAND takes, with spaces between; for an option that takes none, nothing. */
void add_formats(struct buffer *out, const struct command *command, const struct option_row *row);

/* The formats of reports of COMMAND; NULL if it makes no reports. */
const struct format_table *formats_of(const struct command *command);

#endif
