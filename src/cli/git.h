/* SPDX-License-Identifier: MIT
 * A file as it was at a revision of its git repository. */
#ifndef FSE_CLI_GIT_H
#define FSE_CLI_GIT_H

#include "base/buffer.h"

/* Appends to OUT the file PATH as it was at REVISION of the repository that it is in. 0, or -1 after
 * one line of trouble: no git, no repository, no such revision, no such file there. */
int git_show(const char *revision, const char *path, struct buffer *out);

#endif
