/* SPDX-License-Identifier: MIT
 * FSE609: sentences that say the same in two languages, letter by letter. */
#include <string.h>

#include "dataset/dataset.h"
#include "dataset/placeholder.h"
#include "dataset/text_groups.h"
#include "finding/finding.h"
#include "rules/families.h"
#include "xml/characters.h"

/* Whether the LEN bytes at TEXT are a sentence, which differs between any two languages: at least
 * four words, three of which start with a small letter. Names ("Fascicolo Sanitario Elettronico")
 * and words that all of them use are none. */
static int
is_sentence(const char *text, size_t len)
{
    size_t words = 0, small = 0;
    for (size_t i = 0; i < len; i++) {
        if (text[i] == ' ' || (i > 0 && text[i - 1] != ' '))
            continue;
        words++;
        small += text[i] >= 'a' && text[i] <= 'z';
    }
    return words >= 4 && small >= 3;
}

static size_t
language_of(const struct text *text)
{
    return reference_index(reference_languages, LANGUAGE_COUNT, text->lang.text);
}

/* Whether a sentence may start at TEXT[AT]. */
static int
is_start(const char *text, size_t at)
{
    return at == 0 || (at > 1 && text[at - 1] == ' ' && strchr(".!?", text[at - 2]) != NULL);
}

/* The sentences with which both A and B start; empty if there are none. */
static struct piece
common_start(const char *a, const char *b)
{
    size_t end = 0;
    while (a[end] == b[end] && a[end] != '\0')
        end++;
    if (a[end] != b[end])
        while (end > 0 && !is_start(a, end))
            end--;
    while (end > 0 && a[end - 1] == ' ')
        end--;
    return (struct piece){0, end};
}

/* The sentences with which A ends, and B too. */
static struct piece
common_end(const char *a, const char *b)
{
    size_t len = strlen(a), start = len, theirs = strlen(b);
    while (start > 0 && theirs > 0 && a[start - 1] == b[theirs - 1]) {
        start--;
        theirs--;
    }
    while (start < len && !is_start(a, start))
        start++;
    return (struct piece){start, len};
}

static struct span
place_of(const struct source *source, const struct text *text, struct piece piece)
{
    struct characters walk = characters_of(source, text->content.span);
    return characters_find(&walk, piece.start, piece.end);
}

/* Says that PIECE of TEXT stands in OTHER too, from the byte THEIRS on, if that is a sentence and
 * FSE606 has not its say. Returns whether it does. */
static int
check_piece(const struct rule *rule, const struct text_group *group, const struct text *text,
            struct piece piece, const struct text *other, size_t theirs, struct findings *out)
{
    enum { SHORTEST = 13 }; /* four words */
    size_t len = piece_len(piece);
    if (len < SHORTEST || !is_sentence(text->content.text + piece.start, len) ||
        piece_is_set(placeholder_find(text->content.text, piece.start)))
        return 0;
    struct value part = text->content;
    part.span = place_of(group->source, text, piece);
    struct finding *finding = findings_add(out, rule, &part, "the %s text says this in %s",
                                           tr(reference_language_names[language_of(text)]),
                                           tr(reference_language_names[language_of(other)]));
    finding_relate(out, finding,
                   place_of(group->source, other, (struct piece){theirs, theirs + len}),
                   "the same sentence");
    return 1;
}

/* Compares TEXT with OTHER, of another language: where one of several sentences is not
 * translated, it is the first or the last. */
static int
check_pair(const struct rule *rule, const struct text_group *group, const struct text *text,
           const struct text *other, struct findings *out)
{
    const char *ours = text->content.text, *theirs = other->content.text;
    struct piece piece = common_start(ours, theirs);
    int is_found = check_piece(rule, group, text, piece, other, 0, out);
    if (piece.end == strlen(ours))
        return is_found;
    piece = common_end(ours, theirs);
    size_t start = strlen(theirs) - piece_len(piece);
    return check_piece(rule, group, text, piece, other, start, out) || is_found;
}

/* Compares the first text of each language with those before it. */
static void
untranslated_text(const struct rule *rule, const struct text_group *group, struct findings *out)
{
    const struct text *known[LANGUAGE_COUNT];
    size_t count = 0;
    unsigned languages = 0;
    if (strcmp(group->texts->items[0].element.value.text, "name") == 0)
        return;
    for (size_t i = 0; i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        size_t language = language_of(text), j = 0;
        if (language == LANGUAGE_COUNT || (languages & 1u << language) != 0)
            continue;
        languages |= 1u << language;
        while (j < count && !check_pair(rule, group, text, known[j], out))
            j++;
        known[count++] = text;
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE609",
        .name = "untranslated-text",
        .severity = SEVERITY_WARNING,
        .summary = N_("The same sentence in two languages."),
        .why = N_("It was copied to be translated, but was not: whoever reads the page in that "
                  "language gets another, without the mark that a missing text has."),
        .fix = N_("Translate it, or, where the language is not required, remove the text."),
        .bad = "<text xml:lang=\"it\">Apri il portale ed entra con SPID.</text>\n"
               "<text xml:lang=\"en\">Apri il portale ed entra con SPID.</text>",
        .good = "<text xml:lang=\"it\">Apri il portale ed entra con SPID.</text>\n"
                "<text xml:lang=\"en\">Open the portal and sign in with SPID.</text>",
        .check = CHECK(.texts = untranslated_text),
    },
};

const struct rule_family translation_rules = {rules, sizeof rules / sizeof *rules};
