/* SPDX-License-Identifier: MIT
 * Files that are whole or absent: a set of them replaces its targets together (output.c), or one
 * does (output_file.c). */
#ifndef FSE_BASE_OUTPUT_H
#define FSE_BASE_OUTPUT_H

#include <stddef.h>

struct output;
struct stat;

/* An empty set of files; until output_free, signals that end a program (SIGINT, SIGQUIT, SIGALRM ...) wait.
 * The files go below DIR, which is made, with its parents, when the first
 * file is added. DIR is borrowed. */
struct output *output_new(const char *dir);

/* Makes DIR and waits, interruptibly, until no other process has locked it; the lock lasts until
 * output_free. 0, or -1 after one line of trouble on standard error. */
int output_lock(struct output *output);

/* Writes the LEN bytes at BYTES beside DIR/NAME and syncs them; folders inside NAME are
 * made. NAME is of the program's own making, never data. What is there already must be a plain
 * file. 0, or -1 after one line of trouble, or after none if a signal waits that ends the program. */
int output_add(struct output *output, const char *name, const char *bytes, size_t len);

/* The same; takes the place of a link too, and becomes a file of the mode and, where the system lets
 * it, the owner of MODEL, which may be NULL. */
int output_add_like(struct output *output, const char *name, const char *bytes, size_t len,
                    const struct stat *model);

/* Removes the file DIR/NAME when the others are put in place, and its folder if that is then
 * empty. */
void output_remove(struct output *output, const char *name);

/* Renames every added file onto its target, and removes what is to be removed. If that fails,
 * everything is undone. 0, or -1 after one line of trouble. */
int output_commit(struct output *output);

/* Removes what was added and not committed, with the folders made for it; NULL is legal. */
void output_free(struct output *output);

/* Writes the LEN bytes at BYTES to the one file PATH, whole or not at all; if PATH is not a
 * regular file (a pipe, a device), it is written to directly; a symbolic link stays, and what it names is replaced. The same results as output_add. */
int output_write_file(const char *path, const char *bytes, size_t len);

/* Replaces the OLD_LEN bytes at OLD by the LEN ones at BYTES as the content of the file PATH,
 * whole or not at all. It keeps its mode and, where the system allows it, its owner; a symbolic
 * link stays, and what it names is replaced. It is trouble too if the file is not a regular one,
 * may not be written to, or has changed in the meantime. The same results as output_add. */
int output_replace(const char *path, const char *old, size_t old_len, const char *bytes,
                   size_t len);

/* Appends the LEN bytes at BYTES to the file PATH. 0, or -1 after one line of trouble. */
int output_append(const char *path, const char *bytes, size_t len);

/* Removes what processes that were killed left beside the file PATH. */
void output_clean(const char *path);

/* The number of the process that left the file NAME, which was to replace the one called *LEN bytes of NAME, or which that
 * was; 0 if NAME is no such thing. */
long output_leftover(const char *name, size_t *len);

/* Whether there is a regular file DIR/NAME, and not a link to one; -1 with errno if that cannot be known. */
int output_has(const char *dir, const char *name);

/* Whether there is anything called DIR/NAME; the same. */
int output_has_any(const char *dir, const char *name);

/* Whether DIR/NAME holds exactly these bytes. */
int output_is_current(const char *dir, const char *name, const char *bytes, size_t len);

/* Flushes and closes standard output. 0, or -1 after one line of trouble (a full disk; a
 * closed pipe, about which it says nothing). */
int output_close_stdout(void);

/* Writes the LEN bytes at BYTES to the descriptor FILE and closes it. The file gets the mode of
 * MODEL and, where that is allowed, its owner, unless MODEL is NULL; IS_DURABLE: all of it lasts
 * through a power cut. 0, or -1 with errno. */
int write_and_close(int file, const char *bytes, size_t len, const struct stat *model,
                    int is_durable);

#endif
