/* SPDX-License-Identifier: MIT
 * Two long texts, by what differs in them. */
#ifndef FSE_DIFF_LONG_TEXT_H
#define FSE_DIFF_LONG_TEXT_H

#include <stddef.h>

#include "base/arena.h"

/* Up to this many bytes, people see a text whole. */
enum { PASSAGE_LONG = 72 };

/* A pair of texts short enough to be shown beside each other. */
struct passage_pair {
    const char *old;
    const char *new;
};

/* OLD and NEW as they are if both have at most LIMIT bytes. Else what differs, from word to word, with
 * a few of the words around it, and "…" for what is left out, in ARENA. */
struct passage_pair passage_shorten(struct arena *arena, const char *old, const char *new,
                                    size_t limit);

#endif
