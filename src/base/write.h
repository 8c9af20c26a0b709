/* SPDX-License-Identifier: MIT
 * Writes all bytes into an open file. */
#ifndef FSE_BASE_WRITE_H
#define FSE_BASE_WRITE_H

#include <stddef.h>

struct stat;

/* Writes the LEN bytes at BYTES to the descriptor FILE and closes it. The file gets the mode of
 * MODEL and, where that is allowed, its owner, unless MODEL is NULL; IS_DURABLE: all of it lasts
 * through a power cut. 0, or -1 with errno. */
int write_and_close(int file, const char *bytes, size_t len, const struct stat *model,
                    int is_durable);

#endif
