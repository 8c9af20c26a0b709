/* SPDX-License-Identifier: MIT
 * What the rules about services and those about links both ask. */
#ifndef FSE_RULES_SERVICES_H
#define FSE_RULES_SERVICES_H

#include "dataset/dataset.h"

/* The online procedure that holds for REGION although nothing says where its portal is, nor
 * that this is not known; NULL if all is well. */
const struct procedure *service_without_portal(const struct region *region);

/* Whether REGION has a link whose role is reported: it may be its portal. */
int service_role_is_reported(const struct region *region);

#endif
