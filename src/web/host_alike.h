/* SPDX-License-Identifier: MIT
 * Host names that a person takes for another. */
#ifndef FSE_WEB_HOST_ALIKE_H
#define FSE_WEB_HOST_ALIKE_H

enum { FOLDED_MAX = 1024 };

/* A host name as it looks: in Unicode, with letters of other alphabets, and digits, in place of
 * which a reader sees Latin letters as those (after Unicode TR 39). */
struct folded {
    char text[FOLDED_MAX]; /* NUL-terminated; cut if it is longer */
};

/* Folds NAME, a host in its normal form, into *FOLDED. */
void host_fold(const char *name, struct folded *folded);

/* Whether NAME, with its FOLDED form, may be taken for LISTED, another host in its normal form:
 * it looks the same, but for two letters at most, or but for its top-level domain, or it has
 * LISTED as a part. A host of the same domain as LISTED is no such thing. */
int host_is_alike(const char *name, const struct folded *folded, const char *listed);

#endif
