/* SPDX-License-Identifier: MIT
 * What the rules about addresses share. */
#ifndef FSE_WEB_ADDRESS_H
#define FSE_WEB_ADDRESS_H

#include "dataset/dataset.h"
#include "finding/finding.h"
#include "web/url.h"

/* The part PIECE of VALUE, as a value of its own with the same text. */
struct value address_part(const struct dataset *data, const struct value *value,
                          struct piece piece);

/* "write 'TEXT'" as the hint, with TEXT as the document has to write it. */
void address_hint(struct findings *findings, struct finding *finding, const char *text);

/* Adds to the fix of FINDING that VALUE, an attribute's, becomes TEXT. */
void address_edit(struct findings *findings, struct finding *finding, const struct dataset *data,
                  const struct value *value, const char *text);

/* Reads the address of PLACE into *URL; whether it is a sound one of a link. The address of
 * a source or a licence is none: it is quoted as it was found. */
int address_read_link(const struct url_place *place, struct url *url);

/* The name of the host that CLAIM, one of a dataset's claims, lists; NULL if it is another
 * kind of claim, or without a name. */
const struct value *address_listed_host(const struct claim *claim);

#endif
