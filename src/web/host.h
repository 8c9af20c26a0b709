/* SPDX-License-Identifier: MIT
 * Host names: whether one is sound (IDNA, RFC 1123), its one normal form, and what is
 * known about it. */
#ifndef FSE_WEB_HOST_H
#define FSE_WEB_HOST_H

#include <stddef.h>

#include "base/pattern.h"

enum {
    HOST_MAX = 253,     /* octets of a name, without the dot at its end: RFC 1035 2.3.4 */
    HOST_LABEL_MAX = 63 /* octets of one of its labels: the same */
};

enum hostname_kind { HOSTNAME_NAME, HOSTNAME_IPV4, HOSTNAME_IPV6 };

/* A host as an address writes it. */
struct hostname {
    enum hostname_kind kind;
    char text[HOST_MAX + 1]; /* its normal form: lower case, A-labels (RFC 5891), no dot at the
                                end; an IPv6 address in its brackets */
    struct piece guilty;     /* of a bad one: which part of the text read is at fault */
    const char *reason;      /* and why: "is not …", to be read after that part; NULL: sound */
};

/* Reads the LEN bytes at TEXT, without a port, into *HOSTNAME: 0, or -1 if they are no host.
 * A name in another script than Latin is fine if it is by IDNA2008 and UTS 46. */
int hostname_read(const char *text, size_t len, struct hostname *hostname);

/* Whether NAME is DOMAIN or under it, both in their normal form. */
int hostname_is_under(const char *name, const char *domain);

/* Why HOSTNAME, a sound one, is no place to send a citizen to ("is an IP address, not a
 * name"), or NULL if nothing is known against it. */
const char *hostname_why_not_public(const struct hostname *hostname);

/* Why HOSTNAME, a sound one, is no site of the health record although it looks like one ("is
 * a site of …"), or NULL. */
const char *hostname_why_homonym(const struct hostname *hostname);

#endif
