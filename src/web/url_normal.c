/* SPDX-License-Identifier: MIT
 * The normal form of an address: RFC 3986 section 6.2. */
#include <string.h>

#include "web/url.h"

static int
hex_value(char digit)
{
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    const char *found = digit != '\0' ? strchr(digits, digit) : NULL;
    return found != NULL ? (int)(found - digits) % 16 : -1;
}

static int
is_unreserved(int byte)
{
    static const char set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    return byte != 0 && strchr(set, byte) != NULL;
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

/* Appends PIECE after MARK, if it is there. */
static void
add_marked(struct buffer *out, const struct url *url, const char *mark, struct piece piece)
{
    if (!piece_is_set(piece))
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
