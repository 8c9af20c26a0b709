/* SPDX-License-Identifier: MIT
 * FSE403, 404, 405, 408, 409: where the links of a jurisdiction lead. */
#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/table.h"
#include "finding/finding.h"
#include "finding/spelling.h"
#include "read/dataset.h"
#include "rules/address.h"
#include "rules/families.h"
#include "rules/host.h"
#include "rules/url.h"

enum {
    MAX_NAMED = 12,  /* hosts that a help text names */
    MAX_TRIED = 1000 /* hosts that a bad one is compared with */
};

/* The hosts that the links of one jurisdiction may lead to: its own, and those of all Italy. */
struct allowed {
    const struct region *region; /* NULL for links outside a region */
    const struct national *national;
    struct arena *arena;
    struct table own; /* in normal form, like the next */
    struct table shared;
};

static void
list_hosts(struct allowed *allowed, struct table *table, const struct host *hosts, size_t count)
{
    struct hostname host;
    for (size_t i = 0; i < count; i++) {
        const char *name = hosts[i].name.text;
        if (name != NULL && hostname_read(name, strlen(name), &host) == 0)
            table_add(table, arena_copy(allowed->arena, host.text, strlen(host.text)), table);
    }
}

/* Makes ALLOWED that of REGION. */
static void
turn_to(struct allowed *allowed, const struct region *region)
{
    if (allowed->region == region)
        return;
    table_free(&allowed->own);
    allowed->own = (struct table){0};
    allowed->region = region;
    if (region != NULL)
        list_hosts(allowed, &allowed->own, region->hosts, region->host_count);
}

static void
try_hosts(struct spelling *spelling, const struct host *hosts, size_t count)
{
    for (size_t i = 0; i < count && i < MAX_TRIED; i++)
        if (hosts[i].name.text != NULL)
            spelling_try(spelling, hosts[i].name.text);
}

static void
name_hosts(struct buffer *out, const char *whose, const struct host *hosts, size_t count)
{
    buffer_printf(out, "%s%s: ", out->len > 0 ? "; " : "", whose);
    for (size_t i = 0; i < count && i < MAX_NAMED; i++)
        buffer_printf(out, "%s%s", i > 0 ? ", " : "",
                      hosts[i].name.text != NULL ? hosts[i].name.text : "?");
    buffer_add_text(out, count == 0 ? "none" : count > MAX_NAMED ? ", …" : "");
}

static void
add_unlisted(const struct rule *rule, const struct allowed *allowed, const struct value *host,
             const char *name, struct findings *out)
{
    const struct region *region = allowed->region;
    const struct national *national = allowed->national;
    const char *whose = region == NULL              ? "Italy"
                        : region->id.text != NULL ? region->id.text
                                                  : "this region";
    struct finding *finding =
        findings_add(out, rule, host, "'%s' is not among the hosts of %s", name, whose);
    struct spelling spelling = spelling_of(name);
    struct buffer help = {0};
    if (region != NULL) {
        try_hosts(&spelling, region->hosts, region->host_count);
        name_hosts(&help, whose, region->hosts, region->host_count);
    }
    try_hosts(&spelling, national->hosts, national->host_count);
    name_hosts(&help, "all Italy", national->hosts, national->host_count);
    finding_suggest(out, finding, spelling.nearest);
    finding_help(out, finding, "hosts of %s", buffer_text(&help));
    buffer_free(&help);
}

/* Whether a graver rule has its say about the host of URL. */
static int
is_covered(const struct url *url)
{
    return piece_is_set(url->userinfo) || hostname_homonym(&url->hostname) != NULL ||
           hostname_why_not_public(&url->hostname) != NULL;
}

static void
unlisted_host(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    if (data->nationals.count == 0)
        return;
    struct allowed allowed = {.national = data->nationals.items[0], .arena = arena_new()};
    list_hosts(&allowed, &allowed.shared, allowed.national->hosts, allowed.national->host_count);
    for (size_t i = 0; i < data->urls.count; i++) {
        const struct url_place *place = data->urls.items[i];
        struct url url;
        if (!address_read_link(place, &url) || is_covered(&url))
            continue;
        turn_to(&allowed, place->region);
        const char *name = url.hostname.text;
        if (table_find(&allowed.own, name) != NULL || table_find(&allowed.shared, name) != NULL)
            continue;
        struct value host = address_part(place->href, url.host);
        add_unlisted(rule, &allowed, &host, name, out);
    }
    table_free(&allowed.own);
    table_free(&allowed.shared);
    arena_free(allowed.arena);
}

static void
add_homonym(const struct rule *rule, const struct hostname *host, const struct value *place,
            struct findings *out)
{
    const char *owner = hostname_homonym(host);
    if (owner != NULL)
        findings_add(out, rule, place, "'%s' is a site of the %s", host->text, owner);
}

static void
check_homonym(const struct rule *rule, const struct value *name, struct findings *out)
{
    struct hostname host;
    if (hostname_read(name->text, strlen(name->text), &host) == 0)
        add_homonym(rule, &host, name, out);
}

static void
homonym_host(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    for (size_t i = 0; i < data->urls.count; i++) {
        const struct url_place *place = data->urls.items[i];
        struct url url;
        if (!address_read_link(place, &url))
            continue;
        struct value host = address_part(place->href, url.host);
        add_homonym(rule, &url.hostname, &host, out);
    }
    address_each_host(rule, data, out, check_homonym);
}

static void
add_not_public(const struct rule *rule, const struct hostname *host, const struct value *place,
               struct findings *out)
{
    const char *reason = hostname_why_not_public(host);
    if (reason != NULL)
        findings_add(out, rule, place, "'%s' %s", host->text, reason);
}

static void
check_public(const struct rule *rule, const struct value *name, struct findings *out)
{
    struct hostname host;
    if (hostname_read(name->text, strlen(name->text), &host) == 0)
        add_not_public(rule, &host, name, out);
}

static void
non_public_host(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    for (size_t i = 0; i < data->urls.count; i++) {
        const struct url_place *place = data->urls.items[i];
        struct url url;
        if (url_read(place->href->text, &url) != URL_SOUND)
            continue;
        struct value host = address_part(place->href, url.host);
        add_not_public(rule, &url.hostname, &host, out);
    }
    address_each_host(rule, data, out, check_public);
}
