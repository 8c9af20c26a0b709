/* SPDX-License-Identifier: MIT
 * FSE401, 402, 406, 407: how an address is written. Where it leads is the matter
 * of link_hosts.c. */
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "dataset/passage.h"
#include "finding/spelling.h"
#include "rules/families.h"
#include "web/address_set.h"
#include "web/copied.h"
#include "web/host.h"
#include "web/host_lists.h"
#include "web/text_address.h"
#include "web/tracking.h"
#include "web/url.h"

/* ADDRESS with https, in its normal form; nothing if that is no sound one. */
static void
add_scheme(const char *address, struct buffer *better)
{
    struct buffer text = {0};
    struct url url;
    buffer_printf(&text, "https://%s", address);
    if (url_read(buffer_text(&text), &url) == URL_SOUND)
        url_normalise(&url, better);
    buffer_free(&text);
}

/* Whether the character at which URL is at fault stands in its host, where no escape helps. */
static int
is_in_host(const struct url *url)
{
    return url->guilty.start == url->host.end;
}

/* How many bytes of TEXT, where an address has a character that none may have, are punctuation up to its end. */
static size_t
punctuation_at(const char *text)
{
    static struct pattern pattern = {.is_utf = 1,
                                     .expression = "^[][(){}<>.,;:!'\"’‘“”„«»…\\x{A0} ]+$"};
    size_t len = strlen(text);
    return pattern_matches(&pattern, text, len) ? len : 0;
}

/* Whether TEXT starts with white space other than a plain blank, which no address ever had. */
static int
is_space(const char *text)
{
    uint32_t point = 0;
    utf8_read(text, strnlen(text, 4), &point);
    return point != ' ' && point_is_space(point);
}

/* Whether the character at fault is white space, and only such follows or comes before it: FSE601 has its say. */
static int
is_padding(const struct url *url)
{
    static struct pattern pattern = {
        .is_utf = 1, .expression = "^[\\s\\x{A0}\\x{2000}-\\x{200A}\\x{202F}\\x{3000}]+$"};
    return pattern_matches(&pattern, url->text + url->guilty.start, url->len - url->guilty.start);
}

/* What would fix the fault of URL, as far as one can tell, into BETTER: in place of the
 * guilty part only. */
static void
add_fix(const struct url *url, struct buffer *better)
{
    const char *text = url->text, *guilty = text + url->guilty.start;
    const char *host = text + (strncmp(text, "//", 2) == 0 ? 2 : 0);
    if (url->fault == URL_NO_SCHEME && strcspn(host, ".") < strcspn(host, "/?#"))
        add_scheme(host, better);
    if (url->fault == URL_NO_AUTHORITY)
        buffer_printf(better, "%.*s://", (int)url->scheme.end, text);
    if (url->fault == URL_BAD_ESCAPE)
        buffer_printf(better, "%%25%.*s", (int)piece_len(url->guilty) - 1, guilty + 1);
    if (url->fault == URL_BAD_CHARACTER && *guilty == '\\')
        buffer_add_text(better, "/");
    else if (url->fault == URL_BAD_CHARACTER && !is_in_host(url) && !is_space(guilty))
        for (size_t i = 0; i < piece_len(url->guilty); i++)
            buffer_printf(better, "%%%02X", (unsigned)(unsigned char)guilty[i]);
}

static void
check_address(const struct lint *lint, const struct value *href)
{
    struct url url;
    enum url_fault fault = url_read(href->text, &url);
    if (fault == URL_SOUND || fault == URL_OTHER_SCHEME)
        return;
    if (fault == URL_BAD_CHARACTER && is_padding(&url))
        return;
    size_t extra = fault == URL_BAD_CHARACTER || fault == URL_BAD_HOST
                       ? punctuation_at(url.text + url.guilty.start)
                       : 0;
    if (extra > 0)
        url.guilty.end = url.guilty.start + extra;
    struct value guilty = address_part(lint->data, href, url.guilty);
    struct finding *finding = report(lint, &guilty, "'%.*s' %s", (int)piece_len(url.guilty),
                                     url.text + url.guilty.start, tr(url.reason));
    struct buffer better = {0};
    add_fix(&url, &better);
    if (fault == URL_TWO_SCHEMES || extra > 0 ||
        (fault == URL_BAD_CHARACTER && is_in_host(&url) && url.text[url.guilty.start] == ' ') ||
        (fault == URL_BAD_CHARACTER && is_space(url.text + url.guilty.start)))
        finding_hint(finding, "leave it out");
    else if (better.len > 0)
        address_hint(finding, buffer_text(&better));
    buffer_free(&better);
}

static void
check_host(const struct lint *lint, const struct value *name)
{
    struct hostname host;
    struct url url;
    struct finding *finding;
    if (hostname_read(name->text, strlen(name->text), &host) == 0)
        return;
    if (url_read(name->text, &url) == URL_SOUND) {
        finding = report(lint, name, "'%s' is an address, not a host", name->text);
        finding_hint(finding, "write '%s'", url.hostname.text);
    } else {
        struct value guilty = address_part(lint->data, name, host.guilty);
        finding = report(lint, &guilty, "'%.*s' %s", (int)piece_len(host.guilty),
                         name->text + host.guilty.start, tr(host.reason));
    }
    finding_help(finding, "Write the host as it stands in its addresses, after the '//'.");
}

static void
malformed_url(const struct lint *lint)
{
    for (size_t i = 0; i < lint->data->urls.count; i++)
        check_address(lint, ((const struct url_place *)lint->data->urls.items[i])->href);
    for (size_t i = 0; i < lint->data->claims.count; i++) {
        const struct value *name = address_listed_host(lint->data->claims.items[i]);
        if (name != NULL)
            check_host(lint, name);
    }
}

static void
add_other_scheme(const struct lint *lint, const struct url_place *place, const struct url *url)
{
    char scheme[16] = "";
    if (url->scheme.end < sizeof scheme)
        memcpy(scheme, url->text, url->scheme.end);
    struct spelling spelling = spelling_of(scheme);
    spelling_try(&spelling, "https");
    struct value guilty = address_part(lint->data, place->href, url->scheme);
    struct finding *finding =
        report(lint, &guilty, "'%.*s' %s", (int)url->scheme.end, url->text, tr(url->reason));
    finding_suggest(finding, spelling.nearest);
    finding_help(finding, "Write the address of a web page, with https.");
    finding_raise(finding, SEVERITY_ERROR);
}

/* Says to write TEXT in place of the address of PLACE, and does so unless it is that of a link and its place has one with
 * that already: who has it twice must choose between their sources. */
static void
rewrite(struct finding *finding, struct address_set *known, const struct url_place *place,
        const char *text)
{
    address_hint(finding, text);
    if (place->link == NULL || address_set_give_link(known, place, text))
        address_edit(finding, known->data, place->href, text);
    else
        finding_help(finding,
                     "Another link has that address already: keep one of the two, with the "
                     "sources of both.");
}

/* URL with https, and without the port that goes with http. */
static void
add_with_https(const struct url *url, struct buffer *better)
{
    size_t after = url->port_number == 80 ? url->port.end : url->host.end;
    buffer_printf(better, "https%.*s%s", (int)(url->host.end - url->scheme.end),
                  url->text + url->scheme.end, url->text + after);
}

/* Whether the site of URL is known, so that https is sure to lead to it. */
static int
is_known(const struct host_lists *lists, const struct url *url)
{
    return host_lists_have(lists, url->hostname.text) &&
           (url->port_number == 0 || url->port_number == 80);
}

static void
add_not_https(const struct lint *lint, const struct host_lists *lists, struct address_set *known,
              const struct url_place *place, const struct url *url)
{
    struct value guilty = address_part(known->data, place->href, url->scheme);
    struct finding *finding =
        report(lint, &guilty, "'%.*s' is not encrypted", (int)url->scheme.end, url->text);
    struct buffer better = {0};
    add_with_https(url, &better);
    if (is_known(lists, url)) {
        rewrite(finding, known, place, buffer_text(&better));
    } else {
        address_hint(finding, buffer_text(&better));
        finding_help(finding,
                     "'fse-lint fix' trusts listed hosts only, at the usual port: open the address "
                     "with https, and write that if the page is the same.");
    }
    buffer_free(&better);
}

/* A source is quoted as it was found, over http too; but no scheme that runs or carries
 * something in the reader's browser. */
static void
not_https(const struct lint *lint)
{
    struct host_lists lists = host_lists_of(lint->data);
    struct address_set known = {.data = lint->data};
    for (size_t i = 0; i < lint->data->urls.count; i++) {
        const struct url_place *place = lint->data->urls.items[i];
        struct url url;
        if (strncmp(place->href->text, "https://", strlen("https://")) == 0)
            continue; /* nearly all: not worth taking apart */
        enum url_fault fault = url_read(place->href->text, &url);
        if (fault == URL_OTHER_SCHEME)
            add_other_scheme(lint, place, &url);
        if (fault != URL_SOUND || place->link == NULL || piece_len(url.scheme) == strlen("https"))
            continue;
        host_lists_turn(&lists, place->region);
        add_not_https(lint, &lists, &known, place, &url);
    }
    address_set_free(&known);
    host_lists_free(&lists);
}

/* What comes after the '@' is recommended only if it is listed: the trick is to have a known
 * host before it. */
static void
add_userinfo(const struct lint *lint, const struct host_lists *lists, const struct url_place *place,
             const struct url *url)
{
    const char *name = url->hostname.text;
    struct value guilty =
        address_part(lint->data, place->href, (struct piece){url->userinfo.start, url->host.start});
    struct finding *finding =
        report(lint, &guilty, "a user name or a password comes before the host '%s'", name);
    if (place->link == NULL)
        return; /* no list says where a source may be */
    if (!host_lists_have(lists, name)) {
        finding_help(finding, "The address leads to '%s', which is not listed.", name);
        return;
    }
    struct buffer better = {0};
    buffer_add(&better, url->text, url->userinfo.start);
    buffer_add_text(&better, url->text + url->host.start);
    address_hint(finding, buffer_text(&better));
    buffer_free(&better);
}

static void
userinfo_in_url(const struct lint *lint)
{
    struct host_lists lists = host_lists_of(lint->data);
    for (size_t i = 0; i < lint->data->urls.count; i++) {
        const struct url_place *place = lint->data->urls.items[i];
        struct url url;
        if (strchr(place->href->text, '@') == NULL ||
            url_read(place->href->text, &url) != URL_SOUND || !piece_is_set(url.userinfo))
            continue;
        host_lists_turn(&lists, place->region);
        add_userinfo(lint, &lists, place, &url);
    }
    host_lists_free(&lists);
}

static void
check_tracking(const struct lint *lint, struct address_set *known, const struct url_place *place)
{
    struct url url;
    struct tracking tracking;
    struct mangling mangling;
    struct buffer better = {0};
    if (url_read(place->href->text, &url) == URL_SOUND && !wrapping_undo(&url, &better) &&
        !mangling_undo(url.text, &mangling, NULL) && tracking_remove(&url, &tracking, &better)) {
        struct value guilty = address_part(known->data, place->href, tracking.piece);
        struct finding *finding = report(lint, &guilty, "'%.*s' %s", (int)piece_len(tracking.piece),
                                         url.text + tracking.piece.start, tr(tracking.reason));
        rewrite(finding, known, place, buffer_text(&better));
    }
    buffer_free(&better);
}

static void
tracking_in_text(const struct lint *lint, const struct passage *passage)
{
    struct text_addresses walk = {.passage = passage};
    struct tracking tracking;
    while (text_addresses_next(&walk)) {
        struct buffer better = {0};
        if (tracking_remove(&walk.url, &tracking, &better)) {
            struct value part = text_address_part(lint->data, &walk, tracking.piece);
            struct finding *finding =
                report(lint, &part, "'%.*s' %s", (int)piece_len(tracking.piece),
                       walk.url.text + tracking.piece.start, tr(tracking.reason));
            finding_hint(finding, "write '%s'", buffer_text(&better) + walk.added);
        }
        buffer_free(&better);
    }
    text_addresses_free(&walk);
}

static void
not_https_in_text(const struct lint *lint, const struct passage *passage)
{
    struct text_addresses walk = {.passage = passage};
    while (text_addresses_next(&walk)) {
        if (piece_len(walk.url.scheme) == strlen("https"))
            continue;
        struct value part = text_address_part(lint->data, &walk, walk.url.scheme);
        struct finding *finding =
            report(lint, &part, "'%.*s' is not encrypted", (int)walk.url.scheme.end, walk.url.text);
        finding_hint(finding, "write 'https'");
    }
    text_addresses_free(&walk);
}

static void
tracking_parameter(const struct lint *lint)
{
    struct address_set known = {.data = lint->data};
    for (size_t i = 0; i < lint->data->urls.count; i++)
        check_tracking(lint, &known, lint->data->urls.items[i]);
    address_set_free(&known);
}

static const struct rule rules[] = {
    {
        .id = "FSE401",
        .name = "malformed-url",
        .severity = SEVERITY_ERROR,
        .summary = N_("An address that is not absolute by RFC 3986, or a host that is not valid."),
        .why = N_("Browsers guess what a broken address means, and each guesses differently (RFC "
                  "3986; RFC 1123 section 2.1 and IDNA for the host): people end up nowhere, or in "
                  "the wrong place."),
        .fix = N_("Copy the address from the address bar of the browser."),
        .bad = "<link role=\"portal\" href=\"www.salutelazio.it\" …/>",
        .good = "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>",
        .check = CHECK(.dataset = malformed_url),
    },
    {
        .id = "FSE402",
        .name = "not-https",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .summary = N_("A link over http, or any address of another scheme, which is an error."),
        .why =
            N_("Over http anybody on the way can read and change the page on which people sign in "
               "(RFC 9110 section 4.2.2); 'javascript:' and 'data:' run in the page that shows "
               "the link."),
        .fix = N_("Open the address with https, and write that if the page is the same."),
        .bad = "<link role=\"portal\" href=\"http://www.salutelazio.it/\" …/>",
        .good = "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>",
        .check = CHECK(.dataset = not_https, .passage = not_https_in_text, .marks = MARK_ADDRESS),
    },
    {
        .id = "FSE406",
        .name = "userinfo-in-url",
        .severity = SEVERITY_ERROR,
        .summary = N_("A user name or a password before the host."),
        .why =
            N_("It makes a foreign host look like a known one (https://www.salutelazio.it@…, RFC "
               "3986 section 7.6), or it gives somebody's password away."),
        .fix = N_("Write the address without what comes before the '@'."),
        .bad = "<link role=\"portal\" href=\"https://fse@www.salutelazio.it/\" …/>",
        .good = "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>",
        .check = CHECK(.dataset = userinfo_in_url),
    },
    {
        .id = "FSE407",
        .name = "tracking-parameter",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .summary =
            N_("An address with a parameter that tracks people or is one visitor's session."),
        .why = N_("Who follows a link to their health record is nobody else's business "
                  "(Regulation (EU) 2016/679, article 5); somebody else's session lets people "
                  "into that session, or nowhere."),
        .fix = N_("Write the address without that parameter."),
        .bad = "<link role=\"portal\" href=\"https://www.salutelazio.it/?utm_source=mail\" …/>",
        .good = "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>",
        .check = CHECK(.dataset = tracking_parameter, .passage = tracking_in_text,
                       .marks = MARK_ADDRESS),
    },
};

const struct rule_family link_rules = {rules, sizeof rules / sizeof *rules};
