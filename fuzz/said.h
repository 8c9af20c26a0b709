/* SPDX-License-Identifier: MIT
 * What the program says on standard error. */
#ifndef FSE_FUZZ_SAID_H
#define FSE_FUZZ_SAID_H

/* From here on, standard error is kept, up to said_end. */
void said_begin(void);

/* Fails unless STATUS is one that a command ends with, and that is nothing or, with IS_WRONG, safe lines that begin with the
 * program's name. */
void said_end(int status, int is_wrong);

#endif
