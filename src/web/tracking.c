/* SPDX-License-Identifier: MIT
 * Parameters that say who follows a link: campaign tags, click ids, session ids. */
#include "web/tracking.h"

#include <string.h>

#include "base/language.h"

/* Why the parameter ("name=value", LEN bytes at TEXT) is one of ours, or NULL. */
static const char *
why_tracking(const char *text, size_t len)
{
    /* Campaign tags, click ids of advertisers, marks of mail services. */
    static struct pattern campaign = {
        .expression = "^(?i:utm_[a-z0-9_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid"
                      "|twclid|ttclid|igshid|li_fat_id|mc_eid|mc_cid|mkt_tok|_hsenc|_hsmi|_ga|_gl)"
                      "(?:=|$)"};
    static struct pattern session = {
        .expression =
            "^(?i:jsessionid|phpsessid|aspsessionid[a-z]*|session(?:_?id)?|sid|cfid|cftoken)"
            "(?:=|$)"};
    if (pattern_matches(&campaign, text, len))
        return N_("tracks whoever follows the link");
    if (pattern_matches(&session, text, len))
        return N_("is the session of one visitor");
    return NULL;
}

/* Notes the parameter PIECE of URL if it is a tracking one, the first only. */
static int
is_tracking(const struct url *url, struct piece piece, struct tracking *tracking)
{
    const char *reason = why_tracking(url->text + piece.start, piece_len(piece));
    if (reason != NULL && tracking->reason == NULL)
        *tracking = (struct tracking){piece, reason};
    return reason != NULL;
}

/* Appends the path, which may carry parameters after semicolons. */
static void
add_path(const struct url *url, struct tracking *tracking, struct buffer *out)
{
    size_t at = url->path.start;
    while (at < url->path.end) {
        size_t len = 1 + strcspn(url->text + at + 1, ";/?#");
        struct piece parameter = {at + 1, at + len};
        if (url->text[at] != ';' || !is_tracking(url, parameter, tracking))
            buffer_add(out, url->text + at, len);
        at += len;
    }
}

static void
add_query(const struct url *url, struct tracking *tracking, struct buffer *out)
{
    const char *mark = "?";
    size_t len;
    for (size_t at = url->query.start; at <= url->query.end; at += len + 1) {
        len = strcspn(url->text + at, "&#");
        if (is_tracking(url, (struct piece){at, at + len}, tracking))
            continue;
        buffer_add_text(out, mark);
        buffer_add(out, url->text + at, len);
        mark = "&";
    }
}

int
tracking_remove(const struct url *url, struct tracking *tracking, struct buffer *out)
{
    *tracking = (struct tracking){PIECE_NONE, NULL};
    buffer_add(out, url->text, url->path.start);
    add_path(url, tracking, out);
    if (piece_is_set(url->query))
        add_query(url, tracking, out);
    if (piece_is_set(url->fragment))
        buffer_add_text(out, url->text + url->fragment.start - 1);
    return tracking->reason != NULL;
}
