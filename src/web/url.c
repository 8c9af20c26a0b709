/* SPDX-License-Identifier: MIT
 * Addresses: an absolute http or https URL by RFC 3986, its parts, its normal form (section 6.2). */
#include "web/url.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "base/ascii.h"
#include "base/language.h"
#include "base/utf8.h"

static struct pattern two_schemes = {
    .expression = "(?i)^(?:https?:(?:/|%2f)*)+\\Khttps?(?::|%3a|(?=//))(?:/|%2f)*"};

static int
hex_value(char digit)
{
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    const char *found = digit != '\0' ? strchr(digits, digit) : NULL;
    return found != NULL ? (int)(found - digits) % 16 : -1;
}

static int
is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

/* Where the characters of a name, escapes and those of MORE end that stand in TEXT from AT on. */
static size_t
skip_name(const char *text, size_t at, const char *more)
{
    for (;;) {
        if (text[at] == '%' && hex_value(text[at + 1]) >= 0 && hex_value(text[at + 2]) >= 0)
            at += 3;
        else if (ascii_is_letter(text[at]) || ascii_is_digit(text[at]) ||
                 is_one_of(text[at], "-._~!$&'()*+,;=:") || is_one_of(text[at], more))
            at++;
        else
            return at;
    }
}

/* Where the host ends that stands in TEXT at AT: whatever is in its place, as host.h judges that better. */
static size_t
skip_host(const char *text, size_t at)
{
    size_t closed = at + 1 + (text[at] == '[' ? strcspn(text + at + 1, "][/?#@") : 0);
    if (text[at] == '[' && text[closed] == ']')
        return closed + 1;
    while (ascii_is_letter(text[at]) ||
           ((unsigned char)text[at] > ' ' && strchr("][/?#@:\\\"<>^`{|}\x7f", text[at]) == NULL))
        at++;
    return at;
}

/* Reads what stands after MARK in the text of URL at *AT, if that does, up to what can be no part of it. */
static struct piece
read_marked(const struct url *url, size_t *at, char mark)
{
    if (url->text[*at] != mark)
        return PIECE_NONE;
    struct piece piece = {*at + 1, skip_name(url->text, *at + 1, "@/?")};
    *at = piece.end;
    return piece;
}

/* Reads the parts of URL by the grammar of RFC 3986 appendix A. Returns where that ends, which is before the first character
 * that may not stand where it stands; 0 if there is no scheme. */
static size_t
read_parts(struct url *url)
{
    const char *text = url->text;
    size_t at = 0;
    while (ascii_is_letter(text[at]) ||
           (at > 0 && (ascii_is_digit(text[at]) || is_one_of(text[at], "+.-"))))
        at++;
    if (at == 0 || text[at] != ':')
        return 0;
    url->scheme = (struct piece){0, at++};
    url->userinfo = url->host = url->path = url->query = url->fragment = PIECE_NONE;
    if (strncmp(text + at, "//", 2) != 0)
        return at;
    size_t end = skip_name(text, at + 2, "");
    if (text[end] == '@')
        url->userinfo = (struct piece){at + 2, end};
    at = text[end] == '@' ? end + 1 : at + 2;
    url->host = (struct piece){at, skip_host(text, at)};
    at = url->host.end;
    if (text[at] == ':') {
        url->port = (struct piece){at + 1, at + 1 + strspn(text + at + 1, "0123456789")};
        at = url->port.end;
    }
    url->path = (struct piece){at, text[at] == '/' ? skip_name(text, at + 1, "@/") : at};
    at = url->path.end;
    url->query = read_marked(url, &at, '?');
    url->fragment = read_marked(url, &at, '#');
    return at;
}

/* Whether what follows the scheme of URL, but for slashes, can be another one. */
static int
may_have_two_schemes(const struct url *url)
{
    const char *rest = url->text + url->scheme.end + 1;
    return (rest[strspn(rest, "/%2fF")] | 0x20) == 'h';
}

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
    *url = (struct url){.text = text, .len = strlen(text), .port = PIECE_NONE};
    struct piece whole = {0, url->len};
    if (url->len > URL_MAX)
        return fail(url, URL_TOO_LONG, whole, N_("is longer than 8000 bytes (RFC 9110)"));
    if (url->len > 0 && (unsigned char)text[0] <= ' ')
        return judge_rest(url, 0);
    size_t end = read_parts(url);
    if (end == 0)
        return fail(url, URL_NO_SCHEME, whole, N_("has no scheme, as in 'https://'"));
    struct piece second;
    if (may_have_two_schemes(url) && pattern_pieces(&two_schemes, text, url->len, &second, 1))
        return fail(url, URL_TWO_SCHEMES, second, N_("is a scheme after the scheme"));
    if (looks_like_host(url))
        return fail(url, URL_NO_SCHEME, whole, N_("has no scheme, as in 'https://'"));
    if (!scheme_is(url, "https") && !scheme_is(url, "http"))
        return fail(url, URL_OTHER_SCHEME, url->scheme, N_("is neither 'https' nor 'http'"));
    if (!piece_is_set(url->host))
        return fail(
            url, URL_NO_AUTHORITY,
            (struct piece){0, url->scheme.end + 1 + strspn(text + url->scheme.end + 1, "/")},
            N_("is missing the '//' before a host"));
    if (end < url->len)
        return judge_rest(url, end);
    enum url_fault fault = read_host(url);
    return fault == URL_SOUND ? read_port(url) : fault;
}

static int
is_unreserved(int byte)
{
    char c = (char)byte;
    return ascii_is_letter(c) || ascii_is_digit(c) || is_one_of(c, "-._~");
}

/* Appends PIECE of TEXT, escapes in upper case, and none where the character may stand. */
static void
add_escaped(struct buffer *out, const char *text, struct piece piece)
{
    for (size_t i = piece.start; i < piece.end; i++) {
        if (text[i] != '%') {
            buffer_add(out, &text[i], 1);
            continue;
        }
        int byte = hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]);
        char plain = (char)byte;
        if (is_unreserved(byte))
            buffer_add(out, &plain, 1);
        else
            buffer_printf(out, "%%%02X", (unsigned)byte);
        i += 2;
    }
}

/* Takes the last segment off OUT, down to LEAST bytes. */
static void
drop_segment(struct buffer *out, size_t least)
{
    while (out->len > least && out->bytes[--out->len] != '/')
        ;
    out->bytes[out->len] = '\0';
}

/* Appends PATH, which begins with '/', without its dot segments: RFC 3986 section 5.2.4. */
static void
add_without_dots(struct buffer *out, const char *path)
{
    size_t least = out->len;
    for (size_t len; *path != '\0'; path += len) {
        len = 1 + strcspn(path + 1, "/");
        int is_last = path[len] == '\0';
        int dots = strncmp(path, "/..", len) == 0 ? (int)len - 1 : 0;
        if (dots == 2)
            drop_segment(out, least);
        if (dots == 0)
            buffer_add(out, path, len);
        else if (is_last)
            buffer_add(out, "/", 1);
    }
}

static void
add_path(struct buffer *out, const struct url *url)
{
    struct buffer path = {0};
    add_escaped(&path, url->text, url->path);
    if (path.len == 0)
        buffer_add(&path, "/", 1);
    add_without_dots(out, buffer_text(&path));
    buffer_free(&path);
}

void
url_add_unescaped(const char *text, struct piece piece, struct buffer *out)
{
    for (size_t i = piece.start; i < piece.end; i++) {
        int high = text[i] == '%' ? hex_value(text[i + 1]) : -1;
        int low = high >= 0 ? hex_value(text[i + 2]) : -1;
        char byte = low >= 0 ? (char)(high * 16 + low) : text[i];
        buffer_add(out, &byte, 1);
        i += low >= 0 ? 2 : 0;
    }
}

/* Appends PIECE after MARK, if it is there and says something. */
static void
add_marked(struct buffer *out, const struct url *url, const char *mark, struct piece piece)
{
    if (piece_len(piece) == 0)
        return;
    buffer_add_text(out, mark);
    add_escaped(out, url->text, piece);
}

void
url_normalise(const struct url *url, struct buffer *out)
{
    int is_https = piece_len(url->scheme) == strlen("https");
    buffer_add_text(out, is_https ? "https://" : "http://");
    if (piece_is_set(url->userinfo)) {
        add_escaped(out, url->text, url->userinfo);
        buffer_add(out, "@", 1);
    }
    buffer_add_text(out, url->hostname.text);
    if (url->port_number != 0 && url->port_number != (is_https ? 443 : 80))
        buffer_printf(out, ":%u", url->port_number);
    add_path(out, url);
    add_marked(out, url, "?", url->query);
    add_marked(out, url, "#", url->fragment);
}

/* PIECE of TEXT, wider by what belongs to an escape that it cuts through. */
static struct piece
whole_escapes(const char *text, size_t len, struct piece piece)
{
    for (size_t back = 1; back <= 2; back++)
        if (piece.start >= back && text[piece.start - back] == '%') {
            piece.start -= back;
            break;
        }
    for (size_t back = 1; back <= 2; back++)
        if (piece.end >= piece.start + back && text[piece.end - back] == '%') {
            piece.end = piece.end - back + 3;
            break;
        }
    piece.end = piece.end < len ? piece.end : len;
    return piece;
}

struct piece
url_difference(const struct url *url, const char *normal)
{
    size_t len = url->len, normal_len = strlen(normal);
    size_t least = len < normal_len ? len : normal_len;
    size_t before = 0, after = 0;
    while (before < least && url->text[before] == normal[before])
        before++;
    if (before == len && len == normal_len)
        return PIECE_NONE;
    while (after < least - before && url->text[len - after - 1] == normal[normal_len - after - 1])
        after++;
    if (before + after == len) /* only something is missing: the path */
        return url->host;
    return whole_escapes(url->text, len, (struct piece){before, len - after});
}
