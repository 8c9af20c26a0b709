/* SPDX-License-Identifier: MIT
 * What happens to addresses on the way from where they are copied. */
#include "web/copied.h"

#include <string.h>
#include <strings.h>

#include "base/language.h"

/* Each matches what is to be replaced. An escape of an escape is right in an address that is a parameter. */
static struct pattern reference = {.needs = "&", .expression = "(?i)[?&]\\K(?:amp|#38|#x26);"};
static struct pattern quote = {
    .needs = "&", .expression = "(?i)&(?:quot|apos|lt|gt|nbsp|#[0-9]{2,4}|#x[0-9a-f]{2,4});.*$"};
static struct pattern escape = {
    .needs = "%", .expression = "(?i)^[^:]+://(?!.*(?:%3a|:)(?:%2f|/){2}).*?\\K%25(?=[0-9a-f]{2})"};
static struct pattern slashes = {.expression = "^[^:]+://(?:[^/?#]++|(?<=:)/|/(?!/))*+\\K//+"};
static struct pattern bracket = {.needs = ")]}>",
                                 .expression = "^(?:[^(]|\\([^)]*\\))*?\\K[)\\]}>][.,;:!]*$"};
static struct pattern stop = {.expression = "(?<=[A-Za-z0-9/_=-])[.,;:!'\"*]+$"};
static struct pattern escaped_bracket = {.needs = "%",
                                         .expression = "^[^(]*?(?<!%28)\\K%29[.,;:!]*$"};
static struct pattern blank = {.needs = "%",
                               .expression = "(?i)(?:%20|%09|%0a|%0d|%c2%a0|%e2%80%8b)+$"};
static struct pattern separator = {
    .needs = "&",
    .expression = "^[^?#]*(?:\\K\\?&+(?=#|$)|\\?(?:\\K&+|[^#]*?(?:\\K&+(?=#|$)|&\\K&+)))"};

static const struct way {
    struct pattern *pattern;
    const char *right;
    const char *what;
    int is_mechanical;
} ways[] = {
    {&reference, "", N_("is left of an '&' that was escaped twice"), 1},
    {&quote, "", N_("is left of a mark that was escaped twice"), 0},
    {&escape, "%", N_("is an escape that was escaped again"), 0},
    {&bracket, "", N_("closes what the address does not open"), 0},
    {&stop, "", N_("ends a sentence, not an address"), 0},
    {&escaped_bracket, "", N_("closes what the address does not open"), 0},
    {&blank, "", N_("is a blank that was copied with the address"), 1},
    {&separator, "", N_("separates nothing"), 1},
    {&slashes, "/", N_("is one '/' too many"), 0},
};

/* Whether the LEN bytes at TEXT may have been mangled in this WAY: two look at all of an address for what few have. */
static int
may_be_mangled(const struct way *way, const char *text, size_t len)
{
    if (way->pattern == &stop)
        return len > 0 && strchr(".,;:!'\"*", text[len - 1]) != NULL;
    const char *scheme = way->pattern == &slashes ? strstr(text, "//") : NULL;
    return way->pattern != &slashes || (scheme != NULL && strstr(scheme + 1, "//") != NULL);
}

int
mangling_undo(const char *text, struct mangling *mangling, struct buffer *out)
{
    struct buffer now = {0};
    buffer_add_text(&now, text);
    *mangling = (struct mangling){.piece = PIECE_NONE, .is_mechanical = 1};
    for (size_t i = 0; now.len <= URL_MAX && i < sizeof ways / sizeof *ways; i++) {
        struct piece found;
        while (may_be_mangled(&ways[i], buffer_text(&now), now.len) &&
               pattern_pieces(ways[i].pattern, buffer_text(&now), now.len, &found, 1)) {
            struct buffer next = {0};
            buffer_printf(&next, "%.*s%s%s", (int)found.start, buffer_text(&now), ways[i].right,
                          buffer_text(&now) + found.end);
            buffer_free(&now);
            now = next;
            mangling->is_mechanical &= ways[i].is_mechanical;
            if (mangling->what == NULL) {
                mangling->piece = found;
                mangling->what = ways[i].what;
            }
        }
    }
    if (mangling->what != NULL && out != NULL)
        buffer_add_text(out, buffer_text(&now));
    buffer_free(&now);
    return mangling->what != NULL;
}

/* Services that wrap addresses, with the parameter that has the address, unless only they know it: the mail filters and
 * networks by their own documentation and by what ClearURLs calls redirections (data.min.json of
 * github.com/ClearURLs/Rules, 0d76789), the shorteners, which anybody may use, by the list of
 * github.com/PeterDaveHello/url-shorteners (0137a43); both read on 30 November 2026. */
static const struct {
    const char *domain;
    const char *path; /* the start of it */
    const char *parameter;
} wrappers[] = {
    {"safelinks.protection.outlook.com", "/", "url"},
    {"safelinks.protection.office365.us", "/", "url"},
    {"statics.teams.cdn.office.net", "/evergreen-assets/safelinks/", "url"},
    {"google.com", "/url", "q"},
    {"google.com", "/url", "url"},
    {"google.it", "/url", "q"},
    {"google.it", "/url", "url"},
    {"google.com", "/amp/s/", NULL},
    {"googleadservices.com", "/pagead/", "adurl"},
    {"l.facebook.com", "/", "u"},
    {"lm.facebook.com", "/", "u"},
    {"l.instagram.com", "/", "u"},
    {"l.messenger.com", "/", "u"},
    {"linkedin.com", "/safety/go", "url"},
    {"linkedin.com", "/redir/redirect", "url"},
    {"youtube.com", "/redirect", "q"},
    {"duckduckgo.com", "/l/", "uddg"},
    {"bing.com", "/ck/", NULL},
    {"vk.com", "/away.php", "to"},
    {"out.reddit.com", "/", "url"},
    {"slack-redir.net", "/link", "url"},
    {"urldefense.com", "/", NULL},
    {"urldefense.proofpoint.com", "/", NULL},
    {"urldefense.us", "/", NULL},
    {"linkprotect.cudasvc.com", "/url", "a"},
    {"mimecast.com", "/s/", NULL},
    {"mimecastprotect.com", "/s/", NULL},
    {"clicktime.symantec.com", "/", NULL},
    {"secure-web.cisco.com", "/", NULL},
    {"list-manage.com", "/track/", NULL},
    {"ct.sendgrid.net", "/", NULL},
    {"awstrack.me", "/", NULL},
    {"translate.google.com", "/translate", "u"},
    {"translate.goog", "/", NULL},
    {"cdn.ampproject.org", "/", NULL},
    {"adf.ly", "/", NULL},
    {"aka.ms", "/", NULL},
    {"bit.ly", "/", NULL},
    {"bitly.com", "/", NULL},
    {"bl.ink", "/", NULL},
    {"buff.ly", "/", NULL},
    {"clck.ru", "/", NULL},
    {"cutt.ly", "/", NULL},
    {"cutt.us", "/", NULL},
    {"da.gd", "/", NULL},
    {"dlvr.it", "/", NULL},
    {"dub.sh", "/", NULL},
    {"fb.me", "/", NULL},
    {"goo.gl", "/", NULL},
    {"ift.tt", "/", NULL},
    {"is.gd", "/", NULL},
    {"j.mp", "/", NULL},
    {"lnkd.in", "/", NULL},
    {"ouo.io", "/", NULL},
    {"ow.ly", "/", NULL},
    {"qrco.de", "/", NULL},
    {"qr.ae", "/", NULL},
    {"rb.gy", "/", NULL},
    {"rebrand.ly", "/", NULL},
    {"s.id", "/", NULL},
    {"short.gy", "/", NULL},
    {"shorturl.at", "/", NULL},
    {"shorturl.com", "/", NULL},
    {"t.co", "/", NULL},
    {"t.ly", "/", NULL},
    {"t2m.io", "/", NULL},
    {"tiny.cc", "/", NULL},
    {"tiny.one", "/", NULL},
    {"tinyurl.com", "/", NULL},
    {"trib.al", "/", NULL},
    {"u.to", "/", NULL},
    {"urlz.fr", "/", NULL},
    {"v.gd", "/", NULL},
    {"x.gd", "/", NULL},
};

/* Appends the value of the parameter NAME of URL, if that is a sound address, without its escapes, to OUT. */
static void
add_parameter(const struct url *url, const char *name, struct buffer *out)
{
    size_t len = strlen(name);
    struct url inner;
    for (size_t at = url->query.start; piece_is_set(url->query) && at < url->query.end;
         at += strcspn(url->text + at, "&#") + 1) {
        if (strncmp(url->text + at, name, len) != 0 || url->text[at + len] != '=')
            continue;
        struct buffer value = {0};
        size_t start = at + len + 1, end = start + strcspn(url->text + start, "&#");
        url_add_unescaped(url->text, (struct piece){start, end}, &value);
        if (url_read(buffer_text(&value), &inner) == URL_SOUND)
            buffer_add_text(out, buffer_text(&value));
        buffer_free(&value);
    }
}

int
wrapping_undo(const struct url *url, struct buffer *out)
{
    int is_wrapped = 0;
    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++) {
        const char *path = wrappers[i].path;
        const char *ours = piece_len(url->path) > 0 ? url->text + url->path.start : "/";
        if (!hostname_is_under(url->hostname.text, wrappers[i].domain) ||
            strncmp(ours, path, strlen(path)) != 0)
            continue;
        is_wrapped = 1;
        if (wrappers[i].parameter != NULL && out->len == 0)
            add_parameter(url, wrappers[i].parameter, out);
    }
    return is_wrapped;
}
