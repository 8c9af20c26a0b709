/* SPDX-License-Identifier: MIT
 * Addresses and hosts that a text names. */
#include "web/text_address.h"

#include <string.h>

#include "dataset/address.h"

/* With a scheme or "www.", or a name under a domain that our sites have, which may be that of an e-mail address; without what
 * ends the sentence. */
static struct pattern pattern = {
    .expression = "(?i)(?:(https?://)|(?<![\\w./-])(?=www\\.|(?:[a-z0-9-]++\\.){1,20}"
                  "(?:it|eu|org|gov|com|net|info|example|test)(?![\\w.-]*+@)(?!\\w)))"
                  "[^\\s<>\"«»()\\x{80}-\\x{FF}]*[A-Za-z0-9/]"};

/* Where the next word of TEXT from AT on begins that can be an address, as it has a dot inside it or "://"; the end of TEXT
 * if there is none. */
static size_t
skip_words(const char *text, size_t at)
{
    size_t sign = at;
    while (text[sign] != '\0' && !(text[sign] == '.' && (unsigned char)text[sign + 1] > ' ') &&
           !(text[sign] == ':' && text[sign + 1] == '/'))
        sign++;
    while (text[sign] != '\0' && sign > at && text[sign - 1] != ' ')
        sign--;
    return sign;
}

int
text_addresses_next(struct text_addresses *walk)
{
    static const char scheme[] = "https://";
    enum { FOUND, SCHEME, PIECES };
    struct piece pieces[PIECES];
    const char *text = walk->passage->value->text;
    size_t len = strlen(text);
    if (walk->passage->kind != PASSAGE_TEXT || len > PATTERN_MAX_SUBJECT)
        return 0;
    while ((walk->at = skip_words(text, walk->at)) < len) {
        size_t word = strcspn(text + walk->at, " ");
        if (!pattern_pieces(&pattern, text + walk->at, word, pieces, PIECES)) {
            walk->at += word;
            continue;
        }
        walk->start = walk->at + pieces[FOUND].start;
        walk->at += pieces[FOUND].end;
        walk->is_mailbox = walk->start > 0 && text[walk->start - 1] == '@';
        walk->added = piece_is_set(pieces[SCHEME]) ? 0 : strlen(scheme);
        walk->address.len = 0;
        buffer_add(&walk->address, scheme, walk->added);
        buffer_add(&walk->address, text + walk->start, walk->at - walk->start);
        if (url_read(buffer_text(&walk->address), &walk->url) == URL_SOUND)
            return 1;
    }
    return 0;
}

void
text_addresses_free(struct text_addresses *walk)
{
    buffer_free(&walk->address);
}

struct value
text_address_part(const struct dataset *data, struct text_addresses *walk, struct piece piece)
{
    if (walk->characters.source == NULL)
        walk->characters = passage_characters(data, walk->passage);
    characters_skip(&walk->characters, walk->start);
    struct characters here = walk->characters;
    size_t start = piece.start > walk->added ? piece.start - walk->added : 0;
    return passage_part(walk->passage, characters_find(&here, walk->start + start,
                                                       walk->start + piece.end - walk->added));
}

const struct region *
text_region(const struct dataset *data, const struct passage *passage)
{
    if ((address_top(&data->addresses, passage->value->address)->shape->roles & IS_REGION) == 0)
        return NULL;
    return dataset_region_before(data, passage->value->span.start);
}
