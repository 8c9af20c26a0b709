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
#define NAME(name) name, sizeof name - 1
static const struct {
    const char *domain;
    size_t len;       /* of that */
    const char *path; /* the start of it */
    const char *parameter;
} wrappers[] = {
    {NAME("safelinks.protection.outlook.com"), "/", "url"},
    {NAME("safelinks.protection.office365.us"), "/", "url"},
    {NAME("statics.teams.cdn.office.net"), "/evergreen-assets/safelinks/", "url"},
    {NAME("google.com"), "/url", "q"},
    {NAME("google.com"), "/url", "url"},
    {NAME("google.it"), "/url", "q"},
    {NAME("google.it"), "/url", "url"},
    {NAME("google.com"), "/amp/s/", NULL},
    {NAME("googleadservices.com"), "/pagead/", "adurl"},
    {NAME("l.facebook.com"), "/", "u"},
    {NAME("lm.facebook.com"), "/", "u"},
    {NAME("l.instagram.com"), "/", "u"},
    {NAME("l.messenger.com"), "/", "u"},
    {NAME("linkedin.com"), "/safety/go", "url"},
    {NAME("linkedin.com"), "/redir/redirect", "url"},
    {NAME("youtube.com"), "/redirect", "q"},
    {NAME("duckduckgo.com"), "/l/", "uddg"},
    {NAME("bing.com"), "/ck/", NULL},
    {NAME("vk.com"), "/away.php", "to"},
    {NAME("out.reddit.com"), "/", "url"},
    {NAME("slack-redir.net"), "/link", "url"},
    {NAME("urldefense.com"), "/", NULL},
    {NAME("urldefense.proofpoint.com"), "/", NULL},
    {NAME("urldefense.us"), "/", NULL},
    {NAME("linkprotect.cudasvc.com"), "/url", "a"},
    {NAME("mimecast.com"), "/s/", NULL},
    {NAME("mimecastprotect.com"), "/s/", NULL},
    {NAME("clicktime.symantec.com"), "/", NULL},
    {NAME("secure-web.cisco.com"), "/", NULL},
    {NAME("list-manage.com"), "/track/", NULL},
    {NAME("ct.sendgrid.net"), "/", NULL},
    {NAME("awstrack.me"), "/", NULL},
    {NAME("translate.google.com"), "/translate", "u"},
    {NAME("translate.goog"), "/", NULL},
    {NAME("cdn.ampproject.org"), "/", NULL},
    {NAME("adf.ly"), "/", NULL},
    {NAME("aka.ms"), "/", NULL},
    {NAME("bit.ly"), "/", NULL},
    {NAME("bitly.com"), "/", NULL},
    {NAME("bl.ink"), "/", NULL},
    {NAME("buff.ly"), "/", NULL},
    {NAME("clck.ru"), "/", NULL},
    {NAME("cutt.ly"), "/", NULL},
    {NAME("cutt.us"), "/", NULL},
    {NAME("da.gd"), "/", NULL},
    {NAME("dlvr.it"), "/", NULL},
    {NAME("dub.sh"), "/", NULL},
    {NAME("fb.me"), "/", NULL},
    {NAME("goo.gl"), "/", NULL},
    {NAME("ift.tt"), "/", NULL},
    {NAME("is.gd"), "/", NULL},
    {NAME("j.mp"), "/", NULL},
    {NAME("lnkd.in"), "/", NULL},
    {NAME("ouo.io"), "/", NULL},
    {NAME("ow.ly"), "/", NULL},
    {NAME("qrco.de"), "/", NULL},
    {NAME("qr.ae"), "/", NULL},
    {NAME("rb.gy"), "/", NULL},
    {NAME("rebrand.ly"), "/", NULL},
    {NAME("s.id"), "/", NULL},
    {NAME("short.gy"), "/", NULL},
    {NAME("shorturl.at"), "/", NULL},
    {NAME("shorturl.com"), "/", NULL},
    {NAME("t.co"), "/", NULL},
    {NAME("t.ly"), "/", NULL},
    {NAME("t2m.io"), "/", NULL},
    {NAME("tiny.cc"), "/", NULL},
    {NAME("tiny.one"), "/", NULL},
    {NAME("tinyurl.com"), "/", NULL},
    {NAME("trib.al"), "/", NULL},
    {NAME("u.to"), "/", NULL},
    {NAME("urlz.fr"), "/", NULL},
    {NAME("v.gd"), "/", NULL},
    {NAME("x.gd"), "/", NULL},
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
    const char *host = url->hostname.text;
    const size_t len = strlen(host);
    int is_wrapped = 0;
    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++) {
        size_t end = wrappers[i].len;
        if (len < end || host[len - 1] != wrappers[i].domain[end - 1])
            continue; /* as nearly always: our hosts end in "it" */
        const char *path = wrappers[i].path;
        const char *ours = piece_len(url->path) > 0 ? url->text + url->path.start : "/";
        if (!hostname_is_under(host, wrappers[i].domain) || strncmp(ours, path, strlen(path)) != 0)
            continue;
        is_wrapped = 1;
        if (wrappers[i].parameter != NULL && out->len == 0)
            add_parameter(url, wrappers[i].parameter, out);
    }
    return is_wrapped;
}
