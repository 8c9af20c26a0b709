/* SPDX-License-Identifier: MIT
 * Which addresses the links of one place have, and which hosts it lists. */
#include "web/address_set.h"

#include <string.h>

#include "base/buffer.h"
#include "dataset/address.h"
#include "web/url.h"
#include "xml/characters.h"
#include "xml/markup.h"

/* A link or a host. */
struct owner {
    const struct claim *claim;
    int is_one_of_several;
};

/* NAME under the place of CLAIM: its address up to PART, after which it is the claim's own. */
static const char *
key_in_place(struct address_set *set, const struct claim *claim, const char *part, const char *name)
{
    const char *address =
        address_text(&set->data->addresses, claim->element.value.address, set->arena);
    const char *end = strstr(address, part);
    size_t len = end != NULL ? (size_t)(end - address) : strlen(address);
    return arena_printf(set->arena, "%.*s%s%s", (int)len, address, part, name);
}

/* NULL if TEXT is no sound address. The scheme is no part of the key, as http is what fixes turn
 * into https. */
static const char *
key_of_link(struct address_set *set, const struct link *link, const char *text)
{
    struct url url;
    if (url_read(text, &url) != URL_SOUND)
        return NULL;
    struct buffer normal = {0};
    url_normalise(&url, &normal);
    const char *key =
        key_in_place(set, &link->claim, "/link/", strchr(buffer_text(&normal), ':') + 1);
    buffer_free(&normal);
    return key;
}

/* NULL if TEXT is no host. */
static const char *
key_of_host(struct address_set *set, const struct claim *claim, const char *text)
{
    struct hostname name;
    if (hostname_read(text, strlen(text), &name) != 0)
        return NULL;
    return key_in_place(set, claim, "/host/", name.text);
}

/* Enters CLAIM under KEY, unless that is NULL; whether it is there alone. */
static int
enter(struct address_set *set, const char *key, const struct claim *claim)
{
    if (key == NULL)
        return 0;
    struct owner *owner = arena_get(set->arena, sizeof *owner);
    *owner = (struct owner){.claim = claim};
    struct owner *known = table_add(&set->owners, key, owner);
    if (known == NULL)
        return 1;
    known->is_one_of_several |= known->claim != claim;
    return !known->is_one_of_several;
}

static void
fill(struct address_set *set)
{
    const struct dataset *data = set->data;
    if (set->arena != NULL)
        return;
    set->arena = arena_new();
    for (size_t i = 0; i < data->urls.count; i++) {
        const struct url_place *place = data->urls.items[i];
        if (place->link != NULL)
            enter(set, key_of_link(set, place->link, place->href->text), &place->link->claim);
    }
    for (size_t i = 0; i < data->claims.count; i++) {
        const struct claim *claim = data->claims.items[i];
        const struct value *name = address_listed_host(claim);
        if (name != NULL)
            enter(set, key_of_host(set, claim, name->text), claim);
    }
}

int
address_set_give_link(struct address_set *set, const struct url_place *place, const char *text)
{
    fill(set);
    return enter(set, key_of_link(set, place->link, text), &place->link->claim);
}

int
address_set_give_host(struct address_set *set, const struct claim *host, const char *text)
{
    fill(set);
    return enter(set, key_of_host(set, host, text), host);
}

void
address_set_free(struct address_set *set)
{
    table_free(&set->owners);
    arena_free(set->arena);
}

struct value
address_part(const struct dataset *data, const struct value *value, struct piece piece)
{
    struct value part = *value;
    struct characters walk = characters_of(data->source, value->span);
    part.span = characters_find(&walk, piece.start, piece.end);
    return part;
}

void
address_hint(struct finding *finding, const char *text)
{
    struct buffer written = {0};
    markup_add_text(&written, text, strlen(text));
    finding_hint(finding, "write '%s'", buffer_text(&written));
    buffer_free(&written);
}

void
address_edit(struct finding *finding, const struct dataset *data, const struct value *value,
             const char *text)
{
    struct buffer written = {0};
    markup_add_value(data->source, value->span, text, &written);
    finding_edit(finding, value->span, "%s", buffer_text(&written));
    buffer_free(&written);
}

int
address_read_link(const struct url_place *place, struct url *url)
{
    return place->link != NULL && url_read(place->href->text, url) == URL_SOUND;
}

const struct value *
address_listed_host(const struct claim *claim)
{
    if (strcmp(claim->element.value.text, "host") != 0)
        return NULL;
    const struct host *host = (const void *)claim; /* the claim is its first member */
    return host->name.text != NULL ? &host->name : NULL;
}
