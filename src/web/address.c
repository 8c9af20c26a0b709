/* SPDX-License-Identifier: MIT
 * What the rules about addresses share. */
#include "web/address.h"

#include <string.h>

#include "base/buffer.h"
#include "xml/characters.h"
#include "xml/markup.h"

struct value
address_part(const struct dataset *data, const struct value *value, struct piece piece)
{
    struct value part = *value;
    struct characters walk = characters_of(data->source, value->span);
    part.span = characters_find(&walk, piece.start, piece.end);
    return part;
}

void
address_hint(struct findings *findings, struct finding *finding, const char *text)
{
    struct buffer written = {0};
    markup_add_text(&written, text, strlen(text));
    finding_hint(findings, finding, "write '%s'", buffer_text(&written));
    buffer_free(&written);
}

void
address_edit(struct findings *findings, struct finding *finding, const struct dataset *data,
             const struct value *value, const char *text)
{
    struct buffer written = {0};
    markup_add_value(data->source, value->span, text, &written);
    finding_edit(findings, finding, value->span, "%s", buffer_text(&written));
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
