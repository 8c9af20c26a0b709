/* SPDX-License-Identifier: MIT
 * Texts that were written as UTF-8 and read as another encoding, once or several times ("Ã¨" for "è"). */
#ifndef FSE_DATASET_MOJIBAKE_H
#define FSE_DATASET_MOJIBAKE_H

#include "base/buffer.h"
#include "base/pattern.h"

/* One character of which another encoding has made several. */
struct misreading {
    struct piece piece; /* those, in the text */
    char meant[16];     /* the character; empty if it is lost */
    int is_cut;         /* a part of it is lost: it may be another one */
};

/* Finds the first misreading of TEXT from FROM on into *MISREADING; 0 if there is none. */
int misreading_find(const char *text, size_t from, struct misreading *misreading);

#endif
