/* SPDX-License-Identifier: MIT
 * What happens to addresses on the way from where they are copied: escaped once more, with punctuation of the sentence at
 * their end, wrapped by a mail service that records who clicks. */
#ifndef FSE_WEB_COPIED_H
#define FSE_WEB_COPIED_H

#include "base/buffer.h"
#include "web/url.h"

/* What was done to an address, and where. */
struct mangling {
    struct piece piece;
    const char *what;  /* to be read after it: "is left of an escaped '&'" */
    int is_mechanical; /* nothing else can have been meant */
};

/* Finds the first mangling of the address TEXT into *MANGLING and appends TEXT without any to OUT, which may be NULL. 0 if there
 * is none; *MANGLING is then unset. */
int mangling_undo(const char *text, struct mangling *mangling, struct buffer *out);

/* Whether URL, a sound one, leads through a service that hides or records where people go; if it carries the address
 * behind it, that is appended to OUT. */
int wrapping_undo(const struct url *url, struct buffer *out);

#endif
