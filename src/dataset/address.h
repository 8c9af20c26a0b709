/* SPDX-License-Identifier: MIT
 * The addresses of elements, as a tree: each is that of its parent with what it adds to that. */
#ifndef FSE_DATASET_ADDRESS_H
#define FSE_DATASET_ADDRESS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "dataset/shapes.h"
#include "finding/finding.h"

/* Adds ADDRESS to LIST; its number. */
uint32_t address_add(struct addresses *list, struct address address);

/* All of ADDRESS, which is not 0, as a text in ARENA; the outermost element that it names. */
const char *address_text(const struct addresses *list, uint32_t address, struct arena *arena);
const struct address *address_top(const struct addresses *list, uint32_t address);

/* "ADDRESS" or "ADDRESS/@attribute" of VALUE, cut where it is long; CONTEXT is a struct addresses. */
address_teller address_tell;

#endif
