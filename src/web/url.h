/* SPDX-License-Identifier: MIT
 * Addresses: an absolute http or https URL by RFC 3986, its parts, its normal form. */
#ifndef FSE_WEB_URL_H
#define FSE_WEB_URL_H

#include <stddef.h>

#include "base/buffer.h"
#include "base/pattern.h"
#include "web/host.h"

enum { URL_MAX = 8000 }; /* bytes; what everything must bear, by RFC 9110 section 4.1 */

enum url_fault {
    URL_SOUND,
    URL_TOO_LONG,
    URL_NO_SCHEME,
    URL_OTHER_SCHEME, /* neither http nor https; nothing after it was looked at */
    URL_NO_AUTHORITY, /* no "//" */
    URL_TWO_SCHEMES,
    URL_BAD_CHARACTER,
    URL_BAD_ESCAPE,
    URL_BAD_PORT,
    URL_BAD_HOST /* or none */
};

/* An address and its parts, without the characters that delimit them. A part that is not
 * there is not set; path always is, and may be empty. */
struct url {
    const char *text; /* borrowed */
    size_t len;
    struct piece scheme;
    struct piece userinfo;
    struct piece host;
    struct piece port;
    struct piece path;
    struct piece query;
    struct piece fragment;
    struct hostname hostname; /* the host, read */
    unsigned port_number;     /* 0: none is given */

    enum url_fault fault;
    struct piece guilty; /* the part that is at fault */
    const char *reason;  /* why, to be read after that part: "has no scheme" */
};

/* Takes TEXT apart into *URL and returns the first fault of it. Only of a sound one, all
 * parts are set. Its host may be written in any script; everything else is ASCII. */
enum url_fault url_read(const char *text, struct url *url);

/* Appends the normal form of URL, a sound one, to OUT: scheme and host in lower case, the
 * host as A-labels without a dot at its end, no default port, no dot segments, escapes in
 * upper case and only where needed, at least "/" as path (RFC 3986 section 6.2); no empty query or fragment. */
void url_normalise(const struct url *url, struct buffer *out);

/* Appends PIECE of TEXT to OUT, without its escapes. */
void url_add_unescaped(const char *text, struct piece piece, struct buffer *out);

/* The part of URL, a sound one, in which it differs from NORMAL, its normal form; not set
 * if it does not. */
struct piece url_difference(const struct url *url, const char *normal);

#endif
