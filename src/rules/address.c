/* SPDX-License-Identifier: MIT
 * What the rules about addresses share. */
#include "rules/address.h"

#include <string.h>

#include "base/buffer.h"
#include "read/markup.h"

struct value
address_part(const struct value *value, struct piece piece)
{
    static const size_t longer = sizeof "&amp;" - sizeof "&";
    struct value part = *value;
    size_t len = 0, ampersands = 0, before = 0, inside = 0;
    for (; value->text[len] != '\0'; len++) {
        size_t is_longer = value->text[len] == '&';
        ampersands += is_longer;
        before += is_longer && len < piece.start;
        inside += is_longer && len >= piece.start && len < piece.end;
    }
    if (value->span.end - value->span.start != len + ampersands * longer)
        return part;
    part.span.start = value->span.start + piece.start + before * longer;
    part.span.end = part.span.start + piece_len(piece) + inside * longer;
    return part;
}

void
address_hint(struct findings *findings, struct finding *finding, const char *text)
{
    struct buffer written = {0};
    for (; *text != '\0'; text++)
        if (*text == '&')
            buffer_add_text(&written, "&amp;");
        else
            buffer_add(&written, text, 1);
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
