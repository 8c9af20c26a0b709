/* SPDX-License-Identifier: MIT
 * Addresses and hosts that a text names. */
#ifndef FSE_WEB_TEXT_ADDRESS_H
#define FSE_WEB_TEXT_ADDRESS_H

#include "dataset/passage.h"
#include "web/url.h"
#include "xml/characters.h"

/* A walk over the addresses of a text; begin with {.passage = …}, text_addresses_free ends it. */
struct text_addresses {
    const struct passage *passage;
    size_t at;
    struct buffer address;        /* with a scheme, even if the text has none */
    size_t start;                 /* where it is in the text, */
    size_t added;                 /* without these bytes at its start */
    int is_mailbox;               /* whether it is the host of an e-mail address */
    struct url url;               /* the address, a sound one */
    struct characters characters; /* of the text, up to the last part that was asked for */
};

/* Moves on to the next one that is sound; 0 if there is none. */
int text_addresses_next(struct text_addresses *walk);
void text_addresses_free(struct text_addresses *walk);

/* What stands in the text for PIECE of the address. */
struct value text_address_part(const struct dataset *data, struct text_addresses *walk,
                               struct piece piece);

/* The region in whose record PASSAGE stands, or NULL. */
const struct region *text_region(const struct dataset *data, const struct passage *passage);

#endif
