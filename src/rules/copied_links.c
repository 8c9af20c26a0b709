/* SPDX-License-Identifier: MIT
 * FSE413, 414: addresses that something was done to on the way from where they were copied. */
#include "base/buffer.h"
#include "rules/families.h"
#include "web/address_set.h"
#include "web/copied.h"
#include "web/text_address.h"

static void
mangled_url(const struct lint *lint)
{
    struct url url;
    struct mangling mangling;
    for (size_t i = 0; i < lint->data->urls.count; i++) {
        const struct url_place *place = lint->data->urls.items[i];
        struct buffer better = {0};
        if (url_read(place->href->text, &url) == URL_SOUND &&
            mangling_undo(url.text, &mangling, &better)) {
            struct value part = address_part(lint->data, place->href, mangling.piece);
            struct finding *finding =
                report(lint, &part, "'%.*s' %s", (int)piece_len(mangling.piece),
                       url.text + mangling.piece.start, tr(mangling.what));
            address_hint(finding, buffer_text(&better));
            if (mangling.is_mechanical)
                address_edit(finding, lint->data, place->href, buffer_text(&better));
        }
        buffer_free(&better);
    }
}

static void
wrapped_url(const struct lint *lint)
{
    struct url url;
    for (size_t i = 0; i < lint->data->urls.count; i++) {
        const struct url_place *place = lint->data->urls.items[i];
        struct buffer inner = {0};
        if (url_read(place->href->text, &url) == URL_SOUND && wrapping_undo(&url, &inner)) {
            struct value part = address_part(lint->data, place->href, url.host);
            struct finding *finding =
                report(lint, &part, "'%s' only leads on to another address", url.hostname.text);
            if (inner.len > 0)
                address_hint(finding, buffer_text(&inner));
        }
        buffer_free(&inner);
    }
}

static void
wrapped_in_text(const struct lint *lint, const struct passage *passage)
{
    struct text_addresses walk = {.passage = passage};
    while (text_addresses_next(&walk)) {
        struct buffer inner = {0};
        if (wrapping_undo(&walk.url, &inner)) {
            struct value part = text_address_part(lint->data, &walk, walk.url.host);
            struct finding *finding = report(lint, &part, "'%s' only leads on to another address",
                                             walk.url.hostname.text);
            if (inner.len > 0)
                address_hint(finding, buffer_text(&inner));
        }
        buffer_free(&inner);
    }
    text_addresses_free(&walk);
}

static const struct rule rules[] = {
    {
        .id = "FSE413",
        .name = "mangled-url",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .summary = N_("An address that was copied with something around it, or escaped once too "
                      "often."),
        .why = N_("A page that is not found, or a parameter called 'amp;b' that the site does not "
                  "know: the link works for nobody, or only by chance."),
        .fix = N_("Copy the address from the address bar of the browser."),
        .bad = "<link role=\"help\" href=\"https://www.salutelazio.it/sportelli).\" …/>",
        .good = "<link role=\"help\" href=\"https://www.salutelazio.it/sportelli\" …/>",
        .check = CHECK(.dataset = mangled_url),
    },
    {
        .id = "FSE414",
        .name = "wrapped-url",
        .severity = SEVERITY_ERROR,
        .summary = N_("An address of a service that leads on to another one: of a mail filter, a "
                      "search engine, a network, or a shortener."),
        .why = N_("It records who follows it, and often names the person who copied it "
                  "(Regulation (EU) 2016/679, article 5); nobody sees where it leads, and it ends "
                  "with the service."),
        .fix = N_("Open it, and write the address to which it leads."),
        .bad = "<link role=\"help\" "
               "href=\"https://www.google.com/url?q=https://www.salutelazio.it/sportelli\" …/>",
        .good = "<link role=\"help\" href=\"https://www.salutelazio.it/sportelli\" …/>",
        .check = CHECK(.dataset = wrapped_url, .passage = wrapped_in_text, .marks = MARK_ADDRESS),
    },
};

const struct rule_family copied_link_rules = {rules, sizeof rules / sizeof *rules};
