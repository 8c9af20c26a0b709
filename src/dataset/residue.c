/* SPDX-License-Identifier: MIT
 * What stands in a text and is none: marks of another language, HTML, Markdown or addresses. */
#include "dataset/residue.h"

#include <string.h>

#include "base/ascii.h"
#include "base/language.h"
#include "dataset/mojibake.h"
#include "dataset/placeholder.h"

/* A group for each of the kinds below but the last. What templates have ("__NAME__") is a placeholder. */
static struct pattern pattern = {
    .expression =
        "(&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)"
        "|(</?[A-Za-z][A-Za-z0-9:-]*+(?:\\s[^<>]*+)?/?>|<!--|<!\\[CDATA\\[|<\\?[a-z])"
        "|(!?\\[[^][]++\\]\\([^()\\s]++\\))"
        "|((?<![\\w*])\\*{1,3}[^*\\s](?:[^*]*[^*\\s])?\\*{1,3}(?![\\w*])"
        "|(?<!\\w)(?!__[A-Z][A-Z0-9_]*?__(?!\\w))_{1,3}[^_\\s](?:[^_]*[^_\\s])?_{1,3}(?!\\w)"
        "|`[^`]++`|~~[^~]++~~|^(?:#{1,6}|[-*+]|>|[0-9]{1,2}[.)]) )"
        /* •, ◦, ▪, –, — */
        "|(^(?:\\xE2(?:\\x80[\\x93\\x94\\xA2]|\\x97[\\xA6\\x8F]|\\x96\\xAA)) ?)"};

/* The last of the kinds, apart: it may begin with any letter, and would have the others tried at each of them. */
static struct pattern spaces = {
    .expression =
        "(?<![^ ])[A-Za-z\\x80-\\xFF]++(?:%[0-9A-Fa-f]{2}[^ ]*|(?:\\+[a-z\\x80-\\xFF]+){2,})"};

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

/* Whether that pattern may match in TEXT: “50 %” and “+39” are no words, and would have it try each word. */
static int
may_have_spaces(const char *text)
{
    const char *at = text;
    while ((at = strpbrk(at, "%+")) != NULL &&
           (at == text || (!ascii_is_letter(at[-1]) && (at[-1] & 0x80) == 0)))
        at++;
    return at != NULL;
}

int
residue_find(const char *text, size_t from, struct residue *residue)
{
    struct piece pieces[KIND_COUNT], space, found;
    size_t len = strlen(text + from), kind = 0;
    if (len > PATTERN_MAX_SUBJECT)
        return 0;
    /* Nearly all texts have none of these, but those of a list. */
    int may_begin = from == 0 && (strchr("#-*+>\xE2", *text) != NULL || ascii_is_digit(*text));
    int is_any = (may_begin || strpbrk(text + from, "&<[*_`~") != NULL) &&
                 pattern_pieces(&pattern, text + from, len, pieces, KIND_COUNT);
    int is_space =
        may_have_spaces(text + from) && pattern_pieces(&spaces, text + from, len, &space, 1);
    if (!is_any && !is_space)
        return 0;
    if (is_any && (!is_space || pieces[0].start <= space.start)) {
        found = pieces[0];
        while (!piece_is_set(pieces[kind + 1]))
            kind++;
    } else {
        found = space;
        kind = KIND_COUNT - 1;
    }
    *residue = (struct residue){
        {from + found.start, from + found.end}, kinds[kind].what, kinds[kind].hint};
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
