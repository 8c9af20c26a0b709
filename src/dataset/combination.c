/* SPDX-License-Identifier: MIT
 * Combinations of credentials: the uses in them, and what they ask for. */
#include "dataset/combination.h"

#include <stdio.h>
#include <string.h>

#include "dataset/code_lists.h"
#include "dataset/reference.h"

int
use_next(struct use_walk *walk, struct credential_use *use)
{
    const struct procedure *procedure = walk->procedure;
    for (; walk->accepts < procedure->accepts_count; walk->accepts++, walk->word = 0) {
        const struct accepts *accepts = &procedure->accepts[walk->accepts];
        if (walk->word < accepts->credentials.count) {
            *use = accepts->uses[walk->word++];
            return 1;
        }
    }
    while (walk->output < procedure->output_count) {
        const struct value *credential = &procedure->outputs[walk->output++].credential;
        if (credential->text == NULL || credential->text[0] == '\0')
            continue;
        *use = (struct credential_use){.word = credential, .id = credential->text};
        return 1;
    }
    return 0;
}

size_t
credential_place(const struct dataset *data, const char *id)
{
    const struct enumeration *credentials = &data->codes->credentials;
    return reference_index(credentials->values, credentials->count, id);
}

int
combination_demand(const struct dataset *data, const struct accepts *accepts, unsigned char *asked)
{
    for (size_t i = 0; i < accepts->credentials.count; i++) {
        const struct credential_use *use = &accepts->uses[i];
        size_t place = credential_place(data, use->id);
        const char *level = use->level != NULL ? use->level : "0";
        if (place == data->codes->credentials.count || level[0] < '0' || level[0] > '9' ||
            level[1] != '\0')
            return 0;
        unsigned char wanted = (unsigned char)(level[0] - '0' + 1);
        if (wanted > asked[place])
            asked[place] = wanted;
    }
    return accepts->credentials.count > 0;
}

const char *
combination_without_commas(const char *word, char *text, size_t size)
{
    size_t first = strcspn(word, ",;+");
    if (first == 0 || word[first] == '\0' || word[first + 1] == '\0')
        return NULL;
    snprintf(text, size, "%s", word);
    for (char *at = text; *(at += strcspn(at, ",;+")) != '\0';)
        *at = ' ';
    return text;
}

struct value
combination_value(const struct accepts *accepts)
{
    struct value value = accepts->credentials.items[0];
    value.text = NULL;
    value.span.end = accepts->credentials.items[accepts->credentials.count - 1].span.end;
    return value;
}

const char *
combination_text(const struct accepts *accepts, char *text, size_t size)
{
    size_t len = 0;
    text[0] = '\0';
    for (size_t i = 0; i < accepts->credentials.count && len < size; i++)
        len += (size_t)snprintf(text + len, size - len, "%s%s", i > 0 ? " " : "",
                                accepts->credentials.items[i].text);
    return text;
}
