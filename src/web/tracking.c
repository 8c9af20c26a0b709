/* SPDX-License-Identifier: MIT
 * Parameters that say who follows a link: campaign tags, click ids, session ids. */
#include "web/tracking.h"

#include <string.h>

#include "base/language.h"

/* Why the parameter ("name=value", LEN bytes at TEXT) is one of ours, or NULL. */
static const char *
why_tracking(const char *text, size_t len)
{
    /* Campaign tags, click ids of advertisers, marks of mail services, as these list them (read on 30 November 2026):
     * Matomo, https://matomo.org/faq/how-to/faq_120 and config/global.ini.php of github.com/matomo-org/matomo;
     * Brave, components/query_filter/utils.cc of github.com/brave/brave-core (0c7f00e), what it strips everywhere;
     * ClearURLs, globalRules in data.min.json of github.com/ClearURLs/Rules (0d76789), but for "ref" and "referrer";
     * AdGuard, TrackParamFilter/sections/general_url.txt of github.com/AdguardTeam/AdguardFilters (002b066).
     * Left out: names that a site may well have for its contents ("ref", "source", "campaign", "si", "var"). */
    static struct pattern campaign = {
        .expression =
            "^(?i:(?:utm|mtm|pk|piwik|matomo|hsa|vero|oly|otm|hmb|stm|oft|itm|dpg|bsft|adjust|nx|_sgm)_[a-z0-9_-]+"
            "|at_(?:medium|campaign|creation|variant|network|format|term|content|channel|recipient_\\w*"
            "|link\\w*|custom\\w*)|fb_(?:action_ids|action_types|source|ref|comment_id|xd_fragment)"
            "|ga_(?:source|medium|term|content|campaign|place)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad|srsltid"
            "|msclkid|yclid|ysclid|ymclid|twclid|ttclid|igshid|igsh|mibextid|sfnsn|__tn__|__cft__.*"
            "|paipv|eav|li_fat_id|mc_eid|mc_cid|mkt_tok|_hs(?:enc|mi)|__hs(?:sc|tc|fp)|hsctatracking"
            "|_g[al]|_openstat|_kx|_ke|_bhlid|_branch_(?:match_id|referrer)|__s|xtor|xts|xtref|wickedid|wtrid"
            "|wt_?z?mc|wt\\.mc_id|epik|ef_id|s_cid|s_kwcid|sscid|sc_(?:customer|eh|uid|cid)|ir(?:clickid|gwc)"
            "|ir_(?:campaignid|adid|partnerid)|rb_clickid|ml_subscriber(?:_hash)?|ck_subscriber_id|bbeml|et_[rc]id"
            "|guccounter|guce_referrer(?:_sig)?|ss_email_id|user_email_address|unicorn_click_id|vgo_ee|cmpid"
            "|os_ehash|gs_l|gad_\\w+|spm|scm|echobox|__twitter_impression|action_(?:object|type|ref)_map"
            "|trkcampaign|trackid|tracking_source|cm_(?:me|cr|mmc.*)|tduid|mindbox-(?:click-id|message-key)|erid"
            "|cx_(?:click|recs\\w+)|awc|_cldee?|oprtrack|elqtrack(?:id)?|admitad_uid|gps_adid|external_click_id"
            "|ebisadid|h_s(?:id|lt)|__io_lv|_io_session_id|usqp|doing_wp_cron)"
            "(?:=|$)"};
    static struct pattern session = {
        .expression =
            "^(?i:jsessionid|phpsessid|aspsessionid[a-z]*|session(?:_?id)?|sid|cfid|cftoken)"
            "(?:=|$)"};
    static const char marked[] = ":~:text=";
    if (strncmp(text, marked, strlen(marked)) == 0)
        return N_("marks words of the page for one reader");
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
    if (text[before] == '?' || text[before] == '&') {
        const char mark[] = {text[before], '\0'};
        buffer_printf(out, "#%.*s", (int)before, text);
        add_parameters(url, (struct piece){url->fragment.start + before + 1, url->fragment.end},
                       mark, tracking, out);
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
