/* SPDX-License-Identifier: MIT
 * Parameters that say who follows a link: campaign tags, click ids, session ids. */
#include "web/tracking.h"

#include <string.h>

#include "base/language.h"

/* Why the parameter ("name=value", LEN bytes at TEXT) is one of ours, or NULL. */
static const char *
why_tracking(const char *text, size_t len)
{
    /* Campaign tags, click ids of advertisers, marks of mail services: what Matomo documents
     * (https://matomo.org/faq/reports/what-is-campaign-tracking-and-why-it-is-important/), and the lists of Brave
     * (brave-core, components/query_filter), Firefox (StripOnShare) and ClearURLs (data.min.json, globalRules). */
    static struct pattern campaign = {
        .expression =
            "^(?i:(?:utm|mtm|pk|piwik|matomo|hsa|vero|oly|otm|hmb|stm|oft)_[a-z0-9_]+"
            "|at_(?:medium|campaign|creation|variant|network|format|term|content|channel|recipient_\\w*"
            "|link\\w*|custom\\w*)|fb_(?:action_ids|action_types|source|ref|comment_id)"
            "|ga_(?:source|medium|term|content|campaign|place)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad|srsltid"
            "|msclkid|yclid|ysclid|ymclid|twclid|ttclid|igshid|igsh|mibextid|sfnsn|__tn__|__cft__.*"
            "|paipv|eav|li_fat_id|mc_eid|mc_cid|mkt_tok|_hs(?:enc|mi)|__hs(?:sc|tc|fp)|hsctatracking"
            "|_g[al]|_openstat|_kx|_bhlid|_branch_(?:match_id|referrer)|__s|xtor|xts|xtref|wickedid|wtrid"
            "|wt_?z?mc|epik|ef_id|s_cid|s_kwcid|irclickid|rb_clickid|ml_subscriber(?:_hash)?|bbeml"
            "|bsft_\\w+|et_rid|guce_referrer(?:_sig)?|ss_email_id|unicorn_click_id|vgo_ee|cmpid|os_ehash"
            "|gs_l|gad_\\w+|spm|scm|echobox|__twitter_impression|action_object_map|trkcampaign|trackid)"
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

/* Appends the parameters PIECE, the first of them after MARK. */
static void
add_parameters(const struct url *url, struct piece piece, const char *mark,
               struct tracking *tracking, struct buffer *out)
{
    size_t len;
    for (size_t at = piece.start; at <= piece.end; at += len + 1) {
        len = strcspn(url->text + at, "&#");
        if (len == 0 || is_tracking(url, (struct piece){at, at + len}, tracking))
            continue;
        buffer_add_text(out, mark);
        buffer_add(out, url->text + at, len);
        mark = "&";
    }
}

/* Appends the fragment, which may be parameters ("#utm_source=…"), or have some, as pages do that are one program
 * ("#/page?utm_source=…"). */
static void
add_fragment(const struct url *url, struct tracking *tracking, struct buffer *out)
{
    const char *text = url->text + url->fragment.start;
    size_t before = strcspn(text, "?&=");
    if (text[before] == '?') {
        buffer_printf(out, "#%.*s", (int)before, text);
        add_parameters(url, (struct piece){url->fragment.start + before + 1, url->fragment.end},
                       "?", tracking, out);
    } else if (text[before] == '=') {
        add_parameters(url, url->fragment, "#", tracking, out);
    } else {
        buffer_printf(out, "#%s", text);
    }
}

int
tracking_remove(const struct url *url, struct tracking *tracking, struct buffer *out)
{
    *tracking = (struct tracking){PIECE_NONE, NULL};
    buffer_add(out, url->text, url->path.start);
    add_path(url, tracking, out);
    if (piece_is_set(url->query))
        add_parameters(url, url->query, "?", tracking, out);
    if (piece_len(url->fragment) > 0)
        add_fragment(url, tracking, out);
    return tracking->reason != NULL;
}
