/* SPDX-License-Identifier: MIT
 * Which addresses the links of one place (a region, a credential, all Italy) have, and which hosts
 * it lists, so that no fix makes one of them twice. */
#ifndef FSE_WEB_ADDRESS_SET_H
#define FSE_WEB_ADDRESS_SET_H

#include "base/arena.h"
#include "base/table.h"
#include "dataset/dataset.h"

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

#endif
