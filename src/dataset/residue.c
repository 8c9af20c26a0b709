/* SPDX-License-Identifier: MIT
 * What stands in a text and is none: marks of another language, HTML, Markdown or addresses. */
#include "dataset/residue.h"

#include <string.h>

#include "base/ascii.h"
#include "base/language.h"
#include "dataset/mojibake.h"
#include "dataset/placeholder.h"

/* A group for each of the kinds below. What templates have ("__NAME__") is a placeholder. */
static struct pattern pattern = {
    .expression =
        "(&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)"
        "|(</?[A-Za-z][A-Za-z0-9:-]*+(?:\\s[^<>]*+)?/?>|<!--|<!\\[CDATA\\[|<\\?[a-z])"
        "|(!?\\[[^][]++\\]\\([^()\\s]++\\))"
        "|((?<![\\w*])\\*{1,3}[^*\\s](?:[^*]*[^*\\s])?\\*{1,3}(?![\\w*])"
        "|(?<!\\w)(?!__[A-Z][A-Z0-9_]*?__(?!\\w))_{1,3}[^_\\s](?:[^_]*[^_\\s])?_{1,3}(?!\\w)"
        "|`[^`]++`|~~[^~]++~~|^(?:#{1,6}|[-*+]|>|[0-9]{1,2}[.)]) )"
        /* •, ◦, ▪, –, — */
        "|(^(?:\\xE2(?:\\x80[\\x93\\x94\\xA2]|\\x97[\\xA6\\x8F]|\\x96\\xAA)) ?)"
        "|((?<![^ ])[A-Za-z\\x80-\\xFF]++(?:%[0-9A-Fa-f]{2}[^ ]*|(?:\\+[a-z\\x80-\\xFF]+){2,}))"};

static const struct {
    const char *what;
    const char *hint;
} kinds[] = {
    {N_("a character reference"), N_("write the character itself")},
    {N_("a tag"), N_("leave it out")},
    {N_("a link of Markdown"), N_("leave it out, and write a <link>")},
    {N_("a mark of Markdown"), N_("leave it out")},
    {N_("a mark of a list"), N_("leave it out")},
    {N_("what an address has for a space"), N_("write it in words")},
};
enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

int
residue_find(const char *text, size_t from, struct residue *residue)
{
    struct piece pieces[KIND_COUNT + 1];
    size_t len = strlen(text + from);
    /* Nearly all texts have none of these, but those of a list. */
    int may_begin = from == 0 && (strchr("#-*+>\xE2", *text) != NULL || ascii_is_digit(*text));
    if ((!may_begin && strpbrk(text + from, "&<[*_`~%+") == NULL) || len > PATTERN_MAX_SUBJECT ||
        !pattern_pieces(&pattern, text + from, len, pieces, KIND_COUNT + 1))
        return 0;
    size_t kind = 0;
    while (!piece_is_set(pieces[kind + 1]))
        kind++;
    *residue = (struct residue){
        {from + pieces[0].start, from + pieces[0].end}, kinds[kind].what, kinds[kind].hint};
    return 1;
}

int
text_is_damaged(const char *text)
{
    struct residue residue;
    struct misreading misreading;
    return residue_find(text, 0, &residue) || misreading_find(text, 0, &misreading) ||
           piece_is_set(placeholder_find_variable(text, 0));
}
