/* SPDX-License-Identifier: MIT
 * Long work shows itself: a line on the terminal that says what is done, how far it is, and how long it will take. */
#ifndef FSE_BASE_PROGRESS_H
#define FSE_BASE_PROGRESS_H

#include <stddef.h>

enum progress_work {
    WORK_READING,
    WORK_CHECKING,
    WORK_COMPARING,
    WORK_MAKING, /* files */
    WORK_WRITING,
    WORK_REPORTING,
    WORK_COUNT
};

/* From here on, work that lasts beyond a second shows itself in the language of now, if IS_WANTED and standard error is a
 * terminal that can (TERM is not "dumb") and on which the program is in the foreground. Else all of these do nothing. */
void progress_start(int is_wanted);

/* What is done now is WORK on NAME, borrowed; or NULL. TOTAL is how much there is to do, in any unit; 0: nobody knows. */
void progress_begin(enum progress_work work, const char *name, size_t total);

/* So much of it is done. The line is written ten times a second at most. */
void progress_at(size_t done);

/* Removes the line: something else is about to be written. */
void progress_clear(void);

/* Removes the line; nothing more is shown. */
void progress_stop(void);

/* In a process that was forked: the line is the other's. */
void progress_leave(void);

#endif
