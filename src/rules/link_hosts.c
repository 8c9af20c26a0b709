/* SPDX-License-Identifier: MIT
 * FSE403, 404, 405: where the links of a jurisdiction lead. */
#include <string.h>

#include "base/buffer.h"
#include "finding/spelling.h"
#include "rules/families.h"
#include "web/address_set.h"
#include "web/copied.h"
#include "web/host.h"
#include "web/host_lists.h"
#include "web/text_address.h"
#include "web/url.h"

enum {
    MAX_NAMED = 12, /* hosts that a help text names, of each list */
    MAX_WRONG =
        100, /* bad hosts for which one guesses what was meant, so that no file takes long, */
    MAX_TRIED = 1000 /* and how many of a list each is compared with */
};

static void
try_hosts(struct spelling *spelling, const struct host *hosts, size_t count)
{
    for (size_t i = 0; i < count && i < MAX_TRIED; i++)
        spelling_try(spelling, hosts[i].name.text);
}

static void
name_hosts(struct buffer *out, const char *whose, const struct host *hosts, size_t count)
{
    buffer_printf(out, tr("hosts of %s: "), whose);
    for (size_t i = 0; i < count && i < MAX_NAMED; i++)
        buffer_printf(out, "%s%s", i > 0 ? ", " : "", hosts[i].name.text);
    buffer_add_text(out, count == 0 ? tr("none; ") : count > MAX_NAMED ? ", …; " : "; ");
}

/* Names the hosts that may be linked as help, and the nearest of them as the hint; LISTS are known. */
static void
tell_hosts(struct host_lists *lists, const char *whose, const char *name, struct finding *finding)
{
    const struct region *region = lists->region;
    const struct national *national = lists->national;
    struct spelling spelling = spelling_of(name);
    struct buffer help = {0};
    int has_guess = lists->compared < MAX_WRONG;
    if (region != NULL) {
        try_hosts(&spelling, region->hosts, has_guess ? region->host_count : 0);
        name_hosts(&help, whose, region->hosts, region->host_count);
    }
    try_hosts(&spelling, national->hosts, has_guess ? national->host_count : 0);
    name_hosts(&help, tr("all Italy"), national->hosts, national->host_count);
    finding_suggest(finding, spelling.nearest);
    finding_help(finding, "%sa new one needs a <host> with its source", buffer_text(&help));
    buffer_free(&help);
}

static struct finding *
report_look_alike(const struct lint *lint, const struct value *host, const char *name,
                  const struct value *alike)
{
    struct finding *finding =
        report(lint, host, "'%s' looks like '%s', which is listed", name, alike->text);
    finding_suggest(finding, alike->text);
    finding_relate(finding, alike->span, "listed here");
    finding_raise(finding, SEVERITY_ERROR);
    return finding;
}

/* Reports HOST, that of a mailbox, NAME in its normal form, if it looks like a listed one. */
static void
check_mail_host(const struct lint *lint, struct host_lists *lists, const struct value *host,
                const char *name)
{
    struct mail_likeness likeness = host_lists_alike_mail(lists, name);
    if (likeness.listed == NULL)
        return;
    struct finding *finding =
        report(lint, host, "'%s' looks like '%s', of a listed host", name, likeness.meant);
    finding_suggest(finding, likeness.meant);
    finding_relate(finding, likeness.listed->span, "listed here");
    finding_raise(finding, SEVERITY_ERROR);
}

static void
add_unlisted(const struct lint *lint, struct host_lists *lists, const struct url_place *place,
             const struct url *url)
{
    const struct region *region = lists->region;
    const char *name = url->hostname.text;
    const char *whose = region == NULL            ? tr("all Italy")
                        : region->id.text != NULL ? region->id.text
                                                  : tr("this region");
    struct value host = address_part(lint->data, place->href, url->host);
    const struct value *alike = host_lists_alike(lists, name);
    struct finding *finding;
    if (alike == NULL) {
        finding = report(lint, &host, "'%s' is not among the hosts of %s", name, whose);
        tell_hosts(lists, whose, name, finding);
    } else {
        finding = report_look_alike(lint, &host, name, alike);
    }
    if (value_is(&place->link->role, "portal"))
        finding_raise(finding, SEVERITY_ERROR);
}

/* Whether a graver rule has its say about the host of URL. */
static int
is_covered(const struct url *url)
{
    struct buffer inner = {0};
    int is_wrapped = wrapping_undo(url, &inner);
    buffer_free(&inner);
    return is_wrapped || piece_is_set(url->userinfo) ||
           hostname_why_homonym(&url->hostname) != NULL ||
           hostname_why_not_public(&url->hostname) != NULL;
}

/* A host of an address, in its normal form. */
struct known_host {
    const char *name;
    const char *seen; /* at a glance */
    const struct value *href;
};

/* The hosts of the addresses of sources, once each, but for those that are listed, *COUNT of them, in ARENA. Links are
 * compared with the lists. */
static struct known_host *
list_known(const struct dataset *data, struct arena *arena, size_t *count)
{
    struct known_host *known = arena_get(arena, (data->urls.count + 1) * sizeof *known);
    struct table seen = {0};
    struct url url;
    struct hostname host;
    *count = 0;
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct value *name = address_listed_host(data->claims.items[i]);
        if (name != NULL && hostname_read(name->text, strlen(name->text), &host) == 0)
            table_add(&seen, arena_copy(arena, host.text, strlen(host.text)), &seen);
    }
    for (size_t i = 0; i < data->urls.count; i++) {
        const struct url_place *place = data->urls.items[i];
        if (place->link != NULL || url_read(place->href->text, &url) != URL_SOUND)
            continue;
        const char *name = arena_copy(arena, url.hostname.text, strlen(url.hostname.text));
        if (table_add(&seen, name, &seen) == NULL)
            known[(*count)++] = (struct known_host){name, host_glance(arena, name), place->href};
    }
    table_free(&seen);
    return known;
}

/* Where a listed host looks like another host of the dataset, one of the two is wrong, wherever it stands. */
static void
compare_listed(const struct lint *lint)
{
    struct arena *arena = arena_new();
    size_t count, left = (size_t)MAX_WRONG * MAX_TRIED;
    const struct known_host *known = list_known(lint->data, arena, &count);
    struct table unlike = {0}; /* names that look like none */
    struct hostname host;
    for (size_t i = 0; i < lint->data->claims.count; i++) {
        const struct value *name = address_listed_host(lint->data->claims.items[i]);
        if (name == NULL || hostname_read(name->text, strlen(name->text), &host) != 0 ||
            table_find(&unlike, host.text) != NULL)
            continue;
        size_t at = 0;
        const char *seen = host_glance(arena, host.text);
        while (at < count && left > 0 &&
               !host_is_slip_of(host.text, seen, known[at].name, known[at].seen)) {
            at++;
            left--;
        }
        if (at == count)
            table_add(&unlike, arena_copy(arena, host.text, strlen(host.text)), &unlike);
        if (at == count || left == 0)
            continue;
        struct finding *finding = report(lint, name, "'%s' looks like '%s', where a source is",
                                         host.text, known[at].name);
        finding_suggest(finding, known[at].name);
        finding_relate(finding, known[at].href->span, "that address");
        finding_raise(finding, SEVERITY_ERROR);
    }
    table_free(&unlike);
    arena_free(arena);
}

static void
check_links(const struct lint *lint, struct host_lists *lists)
{
    for (size_t i = 0; i < lint->data->urls.count; i++) {
        const struct url_place *place = lint->data->urls.items[i];
        struct url url;
        if (!address_read_link(place, &url))
            continue;
        host_lists_turn(lists, place->region);
        if (host_lists_are_known(lists) && !host_lists_have(lists, url.hostname.text) &&
            !is_covered(&url))
            add_unlisted(lint, lists, place, &url);
    }
}

/* A contact may have its mailbox anywhere, but not where it looks like a listed host. */
static void
check_mailbox(const struct lint *lint, struct host_lists *lists, const struct value *email)
{
    size_t len = strlen(email->text), start = strcspn(email->text, "@") + 1;
    struct hostname host;
    if (start >= len || hostname_read(email->text + start, len - start, &host) != 0)
        return;
    host_lists_turn(lists, dataset_region_before(lint->data, email->span.start));
    if (!host_lists_are_known(lists))
        return;
    struct value part = address_part(lint->data, email, (struct piece){start, len});
    check_mail_host(lint, lists, &part, host.text);
}

static void
check_mailboxes(const struct lint *lint, struct host_lists *lists)
{
    for (size_t i = 0; i < lint->data->claims.count; i++) {
        const struct claim *claim = lint->data->claims.items[i];
        const struct value *email = &((const struct contact *)(const void *)claim)->email;
        if (value_is(&claim->element.value, "contact") && email->text != NULL &&
            !email->is_reported)
            check_mailbox(lint, lists, email);
    }
}

static void
unlisted_host(const struct lint *lint)
{
    compare_listed(lint);
    if (lint->data->nationals.count == 0)
        return;
    struct host_lists lists = host_lists_of(lint->data);
    check_links(lint, &lists);
    check_mailboxes(lint, &lists);
    host_lists_free(&lists);
}

/* What speaks against a host: of links, of sources too if with_sources, and every one that is
 * listed. */
struct host_doubt {
    const char *(*why)(const struct hostname *host);
    int with_sources;
};

static void
doubtful_host(const struct lint *lint)
{
    const struct host_doubt *doubt = lint->rule->data;
    struct hostname host;
    struct url url;
    const char *reason;
    for (size_t i = 0; i < lint->data->urls.count; i++) {
        const struct url_place *place = lint->data->urls.items[i];
        if ((place->link == NULL && !doubt->with_sources) ||
            url_read(place->href->text, &url) != URL_SOUND ||
            (reason = doubt->why(&url.hostname)) == NULL)
            continue;
        struct value part = address_part(lint->data, place->href, url.host);
        report(lint, &part, "'%s' %s", url.hostname.text, tr(reason));
    }
    for (size_t i = 0; i < lint->data->claims.count; i++) {
        const struct value *name = address_listed_host(lint->data->claims.items[i]);
        if (name != NULL && hostname_read(name->text, strlen(name->text), &host) == 0 &&
            (reason = doubt->why(&host)) != NULL)
            report(lint, name, "'%s' %s", host.text, tr(reason));
    }
}

static void
doubtful_host_in_text(const struct lint *lint, const struct passage *passage)
{
    const struct host_doubt *doubt = lint->rule->data;
    struct text_addresses walk = {.passage = passage};
    while (text_addresses_next(&walk)) {
        const char *reason = doubt->why(&walk.url.hostname);
        if (reason == NULL)
            continue;
        struct value part = text_address_part(lint->data, &walk, walk.url.host);
        report(lint, &part, "'%s' %s", walk.url.hostname.text, tr(reason));
    }
    text_addresses_free(&walk);
}

/* A text may name any host, but none that looks like one of the jurisdiction. */
static void
check_named(const struct lint *lint, struct text_addresses *walk, struct host_lists *lists)
{
    const char *name = walk->url.hostname.text;
    struct value part = text_address_part(lint->data, walk, walk->url.host);
    if (host_lists_have(lists, name) || is_covered(&walk->url))
        return;
    if (walk->is_mailbox) {
        check_mail_host(lint, lists, &part, name);
        return;
    }
    const struct value *alike = host_lists_alike(lists, name);
    if (alike != NULL)
        report_look_alike(lint, &part, name, alike);
}

static void
look_alike_in_text(const struct lint *lint, const struct passage *passage)
{
    struct text_addresses walk = {.passage = passage};
    while (text_addresses_next(&walk)) {
        struct host_lists lists = host_lists_of(lint->data);
        host_lists_turn(&lists, text_region(lint->data, passage));
        if (host_lists_are_known(&lists))
            check_named(lint, &walk, &lists);
        host_lists_free(&lists);
    }
    text_addresses_free(&walk);
}

static const struct rule rules[] = {
    {
        .id = "FSE403",
        .name = "unlisted-host",
        .severity = SEVERITY_WARNING,
        .summary = N_("A link to a host that is not on the jurisdiction's list; an error for a "
                      "portal, or for a host that looks like a listed one."),
        .why = N_("Fake pages of the health record ask people for card data (CERT-AGID, 18 August "
                  "2026). A list with sources keeps them out; a pattern such as regione.*.it would "
                  "refuse most of the real portals."),
        .fix = N_("Correct the host, or add a <host> with a source that names it."),
        .bad = "<host name=\"www.salutelazio.it\" …/>\n"
               "…\n"
               "<link role=\"portal\" href=\"https://www.salutelazio.com/\" …/>",
        .good = "<host name=\"www.salutelazio.it\" …/>\n"
                "…\n"
                "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>",
        .check =
            CHECK(.dataset = unlisted_host, .passage = look_alike_in_text, .marks = MARK_ADDRESS),
    },
    {
        .id = "FSE404",
        .name = "homonym-host",
        .severity = SEVERITY_ERROR,
        .summary = N_("A host of the other FSE, the European Social Fund."),
        .why =
            N_("FSE is also Fondo Sociale Europeo: public lists of links name "
               "fse.regione.sicilia.it and fse.regione.campania.it as its sites, and one of them "
               "takes the second for the health record."),
        .fix =
            N_("Write the host of the health record; where nobody knows it, say so with <unknown "
               "fact=\"portal\"/> and link the national entry point."),
        .bad = "<link role=\"portal\" href=\"https://fse.regione.campania.it/\" …/>",
        .good = "<link role=\"portal\" href=\"https://sinfonia.regione.campania.it/\" …/>",
        .check = CHECK(.dataset = doubtful_host, .passage = doubtful_host_in_text,
                       .marks = MARK_ADDRESS),
        .data = &(const struct host_doubt){hostname_why_homonym, 0},
    },
    {
        .id = "FSE405",
        .name = "non-public-host",
        .severity = SEVERITY_ERROR,
        .summary = N_("A host that is not a public name: an IP address, a reserved name, a test "
                      "or development host."),
        .why = N_("It leads nowhere (RFC 2606, RFC 6761), or into somebody's unfinished copy, as "
                  "svil-newsupport.fascicolo-sanitario.it would; an IP address has no owner that "
                  "people can recognise."),
        .fix = N_("Write the public host of the same page."),
        .bad = "<link role=\"help\" href=\"https://svil-newsupport.fascicolo-sanitario.it/\" …/>",
        .good = "<link role=\"help\" href=\"https://support.fascicolo-sanitario.it/\" …/>",
        .check = CHECK(.dataset = doubtful_host, .passage = doubtful_host_in_text,
                       .marks = MARK_ADDRESS),
        .data = &(const struct host_doubt){hostname_why_not_public, 1},
    },
};

const struct rule_family link_host_rules = {rules, sizeof rules / sizeof *rules};
