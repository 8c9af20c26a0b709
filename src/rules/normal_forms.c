/* SPDX-License-Identifier: MIT
 * FSE410: the normal forms of addresses and hosts. */
#include <string.h>

#include "base/buffer.h"
#include "rules/families.h"
#include "web/address_set.h"
#include "web/copied.h"
#include "web/host.h"
#include "web/host_lists.h"
#include "web/url.h"

/* Whether FSE403 or FSE414 has its say: the normal form of a host that is made to look like another, or only leads on
 * to one, is nothing to recommend. */
static int
is_bad_host(struct host_lists *lists, const struct url_place *place, const struct url *url)
{
    struct buffer inner = {0};
    int is_wrapped = wrapping_undo(url, &inner);
    buffer_free(&inner);
    if (is_wrapped)
        return 1;
    host_lists_turn(lists, place->region);
    return !host_lists_have(lists, url->hostname.text) &&
           host_lists_alike(lists, url->hostname.text) != NULL;
}

/* Whether a capital I stands beside small letters in HOST: it looks like an l, and may be meant for one. */
static int
has_odd_capital(const char *host, size_t len)
{
    static struct pattern pattern = {.expression = "[a-z]I|I[a-z]"};
    return pattern_matches(&pattern, host, len);
}

static void
unnormalised_link(const struct lint *lint, struct host_lists *lists, const struct url_place *place)
{
    struct url url;
    struct mangling mangling;
    struct buffer normal = {0};
    if (!address_read_link(place, &url) || mangling_undo(url.text, &mangling, NULL))
        return;
    url_normalise(&url, &normal);
    struct piece difference = url_difference(&url, buffer_text(&normal));
    if (piece_is_set(difference) && !is_bad_host(lists, place, &url)) {
        struct value guilty = address_part(lint->data, place->href, difference);
        struct finding *finding =
            report(lint, &guilty, "the address is not in normal form at '%.*s'",
                   (int)piece_len(difference), url.text + difference.start);
        if (has_odd_capital(url.text + url.host.start, piece_len(url.host))) {
            finding_hint(finding, "write a small 'l' or 'i', whichever is right");
        } else {
            address_hint(finding, buffer_text(&normal));
            address_edit(finding, lint->data, place->href, buffer_text(&normal));
        }
    }
    buffer_free(&normal);
}

static void
unnormalised_host(const struct lint *lint, struct address_set *known, const struct claim *claim)
{
    struct hostname normal;
    const struct value *name = address_listed_host(claim);
    if (name == NULL || hostname_read(name->text, strlen(name->text), &normal) != 0 ||
        strcmp(name->text, normal.text) == 0)
        return;
    struct finding *finding = report(lint, name, "'%s' is not in normal form", name->text);
    if (has_odd_capital(name->text, strlen(name->text))) {
        finding_hint(finding, "write a small 'l' or 'i', whichever is right");
        return;
    }
    address_hint(finding, normal.text);
    if (address_set_give_host(known, claim, normal.text))
        address_edit(finding, known->data, name, normal.text);
    else
        finding_help(finding, "The host is listed twice: keep one, with the sources of both.");
}

static void
unnormalised_url(const struct lint *lint)
{
    struct host_lists lists = host_lists_of(lint->data);
    struct address_set known = {.data = lint->data};
    for (size_t i = 0; i < lint->data->urls.count; i++)
        unnormalised_link(lint, &lists, lint->data->urls.items[i]);
    for (size_t i = 0; i < lint->data->claims.count; i++)
        unnormalised_host(lint, &known, lint->data->claims.items[i]);
    address_set_free(&known);
    host_lists_free(&lists);
}

static const struct rule rules[] = {
    {
        .id = "FSE410",
        .name = "unnormalised-url",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .summary = N_("An address or a host that is not in its normal form."),
        .why = N_("One address written in two ways is two addresses to whoever compares them (RFC "
                  "3986 section 6)."),
        .fix =
            N_("Write scheme and host in lower case, no default port, no '.' or '..' in the "
               "path, a '/' after the host, and only the escapes that are needed, in upper case."),
        .bad = "<link role=\"portal\" href=\"https://WWW.salutelazio.it:443\" …/>",
        .good = "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>",
        .check = CHECK(.dataset = unnormalised_url),
    },
};

const struct rule_family normal_form_rules = {rules, sizeof rules / sizeof *rules};
