/* SPDX-License-Identifier: MIT
 * Addresses: an absolute http or https URL by RFC 3986, its parts. */
#include "web/url.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "base/language.h"
#include "base/utf8.h"

/* The grammar of RFC 3986 appendix A, save that the host is whatever stands in its place:
 * host.h judges that better. It ends before the first character that may not stand where it
 * stands. Nothing in it can match in two ways, so it takes linear time. */
#define MANY(set) "[" set "]*+(?:%[0-9A-Fa-f]{2}[" set "]*+)*+"
#define NAME "-A-Za-z0-9._~!$&'()*+,;=:"
static struct pattern grammar = {
    .expression =
        "^([A-Za-z][A-Za-z0-9+.-]*+):"
        "(?://"
        "(?:(" MANY(NAME) ")@)?+"
                          "(\\[[^][/?#@]*+\\]"
                          "|[^][/?#@:\\\\\"<>^`{|}\\x00-\\x20\\x7f]*+)"
                          "(?::([0-9]*+))?+"
                          "((?:/" MANY(NAME "@/") ")?+)"
                                                  "(?:\\?(" MANY(NAME "@/?") "))?+"
                                                                             "(?:#(" MANY(
                                                                                 NAME "@/?") "))?+"
                                                                                             ")?+"};
enum { WHOLE, SCHEME, USERINFO, HOST, PORT, PATH, QUERY, FRAGMENT, PIECES };

static enum url_fault
fail(struct url *url, enum url_fault fault, struct piece guilty, const char *reason)
{
    url->fault = fault;
    url->guilty = guilty;
    url->reason = reason;
    return fault;
}

static int
scheme_is(const struct url *url, const char *scheme)
{
    return piece_len(url->scheme) == strlen(scheme) &&
           strncasecmp(url->text + url->scheme.start, scheme, strlen(scheme)) == 0;
}

/* Says what is wrong at AT, where the grammar ends before the text does. */
static enum url_fault
judge_rest(struct url *url, size_t at)
{
    const char *text = url->text + at;
    if (*text == '%') {
        size_t len = 1 + strspn(text + 1, "0123456789ABCDEFabcdef");
        return fail(url, URL_BAD_ESCAPE, (struct piece){at, at + (len < 3 ? len : 3)},
                    N_("is not an escape: two hexadecimal digits must follow the '%' (RFC 3986)"));
    }
    if (piece_is_set(url->port) && at == url->port.end)
        return fail(url, URL_BAD_PORT, (struct piece){url->port.start, at + strcspn(text, "/?#")},
                    N_("is not a port: that is a number from 1 to 65535"));
    uint32_t point;
    size_t len = utf8_read(text, url->len - at, &point);
    return fail(url, URL_BAD_CHARACTER, (struct piece){at, at + (len > 0 ? len : 1)},
                N_("is not allowed in an address as it is (RFC 3986)"));
}

static enum url_fault
read_port(struct url *url)
{
    unsigned long port = 0;
    for (size_t i = url->port.start; i < url->port.end && port <= UINT16_MAX; i++)
        port = port * 10 + (unsigned long)(url->text[i] - '0');
    url->port_number = (unsigned)port;
    if (piece_len(url->port) > 0 && (port == 0 || port > UINT16_MAX))
        return fail(url, URL_BAD_PORT, url->port,
                    N_("is not a port: that is a number from 1 to 65535"));
    return URL_SOUND;
}

static enum url_fault
read_host(struct url *url)
{
    if (piece_len(url->host) == 0)
        return fail(url, URL_BAD_HOST, (struct piece){0, url->host.end},
                    N_("has no host after it"));
    if (hostname_read(url->text + url->host.start, piece_len(url->host), &url->hostname) == 0)
        return URL_SOUND;
    struct piece guilty = {url->host.start + url->hostname.guilty.start,
                           url->host.start + url->hostname.guilty.end};
    return fail(url, URL_BAD_HOST, guilty, url->hostname.reason);
}

/* "www.salutelazio.it:443" has the shape of a scheme, and is none. */
static int
looks_like_host(const struct url *url)
{
    return memchr(url->text, '.', url->scheme.end) != NULL;
}

enum url_fault
url_read(const char *text, struct url *url)
{
    struct piece pieces[PIECES];
    *url = (struct url){.text = text, .len = strlen(text), .port = PIECE_NONE};
    struct piece whole = {0, url->len};
    if (url->len > URL_MAX)
        return fail(url, URL_TOO_LONG, whole, N_("is longer than 8000 bytes (RFC 9110)"));
    if (url->len > 0 && (unsigned char)text[0] <= ' ')
        return judge_rest(url, 0);
    if (!pattern_pieces(&grammar, text, url->len, pieces, PIECES))
        return fail(url, URL_NO_SCHEME, whole, N_("has no scheme, as in 'https://'"));
    url->scheme = pieces[SCHEME];
    url->userinfo = pieces[USERINFO];
    url->host = pieces[HOST];
    url->port = pieces[PORT];
    url->path = pieces[PATH];
    url->query = pieces[QUERY];
    url->fragment = pieces[FRAGMENT];
    if (looks_like_host(url))
        return fail(url, URL_NO_SCHEME, whole, N_("has no scheme, as in 'https://'"));
    if (!scheme_is(url, "https") && !scheme_is(url, "http"))
        return fail(url, URL_OTHER_SCHEME, url->scheme, N_("is neither 'https' nor 'http'"));
    if (!piece_is_set(url->host))
        return fail(
            url, URL_NO_AUTHORITY,
            (struct piece){0, url->scheme.end + 1 + strspn(text + url->scheme.end + 1, "/")},
            N_("is missing the '//' before a host"));
    if (pieces[WHOLE].end < url->len)
        return judge_rest(url, pieces[WHOLE].end);
    enum url_fault fault = read_host(url);
    return fault == URL_SOUND ? read_port(url) : fault;
}
