/* SPDX-License-Identifier: MIT
 * The rules about links: FSE4xx. */
#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/table.h"
#include "finding/finding.h"
#include "finding/spelling.h"
#include "read/dataset.h"
#include "rules/families.h"
#include "rules/host.h"
#include "rules/tracking.h"
#include "rules/url.h"

enum { MAX_NAMED = 12 /* hosts that a help text names, and */, MAX_TRIED = 1000 /* compares */ };

/* The part PIECE of VALUE. Where the source writes something else than '&' as a reference,
 * only the whole is known. */
static struct value
part_of(const struct value *value, struct piece piece)
{
    static const size_t longer = sizeof "&amp;" - sizeof "&";
    struct value part = *value;
    size_t len = 0, ampersands = 0, before = 0, inside = 0;
    for (; value->text[len] != '\0'; len++) {
        int is_longer = value->text[len] == '&';
        ampersands += (size_t)is_longer;
        before += (size_t)(is_longer && len < piece.start);
        inside += (size_t)(is_longer && len >= piece.start && len < piece.end);
    }
    if (value->span.end - value->span.start != len + ampersands * longer)
        return part;
    part.span.start = value->span.start + piece.start + before * longer;
    part.span.end = part.span.start + (piece.end - piece.start) + inside * longer;
    return part;
}

/* "write 'TEXT'", as the document has to write it. */
static void
hint_write(struct findings *out, struct finding *finding, const char *text)
{
    struct buffer written = {0};
    for (; *text != '\0'; text++)
        if (*text == '&')
            buffer_add_text(&written, "&amp;");
        else
            buffer_add(&written, text, 1);
    finding_hint(out, finding, "write '%s'", buffer_text(&written));
    buffer_free(&written);
}

/* Reads the address of PLACE; whether it is a sound one of a link. Other addresses are
 * quoted as they were found. */
static int
read_link(const struct url_place *place, struct url *url)
{
    return place->link != NULL && url_read(place->href->text, url) == URL_SOUND;
}

/* Calls CHECK for every host that the dataset lists. */
static void
each_host(const struct rule *rule, const struct dataset *data, struct findings *out,
          void (*check)(const struct rule *, const struct value *, struct findings *))
{
    for (size_t i = 0; i < data->nationals.count; i++) {
        const struct national *national = data->nationals.items[i];
        for (size_t j = 0; j < national->host_count; j++)
            if (national->hosts[j].name.text != NULL)
                check(rule, &national->hosts[j].name, out);
    }
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        for (size_t j = 0; j < region->host_count; j++)
            if (region->hosts[j].name.text != NULL)
                check(rule, &region->hosts[j].name, out);
    }
}
