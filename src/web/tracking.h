/* SPDX-License-Identifier: MIT
 * Parameters that say who follows a link: campaign tags, click ids, session ids. */
#ifndef FSE_WEB_TRACKING_H
#define FSE_WEB_TRACKING_H

#include "base/buffer.h"
#include "web/url.h"

/* What a tracking parameter is and where. */
struct tracking {
    struct piece piece; /* name and value, in the address */
    const char *reason; /* to be read after it: "is the session of one visitor" */
};

/* Finds the first tracking parameter of URL, a sound one, into *TRACKING and appends the
 * address without any of them to OUT. 0 if there is none; *TRACKING is then unset. */
int tracking_remove(const struct url *url, struct tracking *tracking, struct buffer *out);

#endif
