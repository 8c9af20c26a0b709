/* SPDX-License-Identifier: MIT
 * Which addresses the links of one place (a region, a credential, all Italy) have, and which hosts
 * it lists, so that no fix makes one of them twice. */
#ifndef FSE_WEB_ADDRESS_SET_H
#define FSE_WEB_ADDRESS_SET_H

#include "base/arena.h"
#include "base/table.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "web/url.h"

/* Begin with {.data = …}; address_set_free ends it. It is filled when first asked. */
struct address_set {
    const struct dataset *data;
    struct arena *arena;
    struct table owners; /* by place and normal form */
};

void address_set_free(struct address_set *set);

/* Gives the link of PLACE the address TEXT, or HOST the name TEXT: 1, or 0 if another one of the
 * same place has it, in whatever form, with http or https. */
int address_set_give_link(struct address_set *set, const struct url_place *place, const char *text);
int address_set_give_host(struct address_set *set, const struct claim *host, const char *text);

/* The part PIECE of VALUE, as a value of its own with the same text. */
struct value address_part(const struct dataset *data, const struct value *value,
                          struct piece piece);

/* "write 'TEXT'" as the hint, with TEXT as the document has to write it. */
void address_hint(struct finding *finding, const char *text);

/* Adds to the fix of FINDING that VALUE, an attribute's, becomes TEXT. */
void address_edit(struct finding *finding, const struct dataset *data, const struct value *value,
                  const char *text);

/* Reads the address of PLACE into *URL; whether it is a sound one of a link. The address of
 * a source or a licence is none: it is quoted as it was found. */
int address_read_link(const struct url_place *place, struct url *url);

/* The name of the host that CLAIM, one of a dataset's claims, lists; NULL if it is another
 * kind of claim, or without a name. */
const struct value *address_listed_host(const struct claim *claim);

#endif
