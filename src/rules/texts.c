/* SPDX-License-Identifier: MIT
 * FSE604, 605, 609, 610: the texts, and the languages they are in. */
#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "dataset/placeholder.h"
#include "rules/families.h"
#include "xml/characters.h"

/* The language that TEXT, whose tag is not reported, is, or may be meant to be, in: by the first part of its tag (RFC 5646), whatever
 * the case; LANGUAGE_COUNT if it is none of ours. */
static size_t
language_meant(const struct text *text)
{
    /* With the codes of ISO 639-2. */
    static const struct {
        const char *tag;
        enum language language;
    } tags[] = {{"it", LANGUAGE_IT},  {"en", LANGUAGE_EN},  {"de", LANGUAGE_DE},
                {"fr", LANGUAGE_FR},  {"ita", LANGUAGE_IT}, {"eng", LANGUAGE_EN},
                {"deu", LANGUAGE_DE}, {"ger", LANGUAGE_DE}, {"fra", LANGUAGE_FR},
                {"fre", LANGUAGE_FR}};
    const char *tag = text->lang.text;
    size_t len = strcspn(tag, "-_");
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (strlen(tags[i].tag) == len && strncasecmp(tag, tags[i].tag, len) == 0)
            return tags[i].language;
    return LANGUAGE_COUNT;
}

/* Whether NAME, of a jurisdiction, stands under another language than its own: FSE105 says it. */
static int
is_misplaced_name(const struct text_group *group, const struct text *name)
{
    if (group->region == NULL || group->texts->items != group->region->names.items)
        return 0;
    const struct jurisdiction *jurisdiction = reference_find(group->region->id.text);
    size_t language = name->language;
    return jurisdiction != NULL && language < LANGUAGE_COUNT &&
           !value_is(&name->content, jurisdiction->names[language]) &&
           reference_index(jurisdiction->names, LANGUAGE_COUNT, name->content.text) <
               LANGUAGE_COUNT;
}

/* The languages in which GROUP has a text, or one that may be meant for it: all, if one cannot
 * tell. */
static unsigned
languages_of(const struct text_group *group)
{
    unsigned languages = 0;
    for (size_t i = 0; i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        if (text->lang.is_reported || is_misplaced_name(group, text))
            return ~0u;
        unsigned language = 1u << language_meant(text);
        if ((languages & language) != 0)
            return ~0u; /* the second may be meant for another */
        languages |= language;
    }
    return languages;
}

static void
missing_translation(const struct lint *lint, const struct text_group *group)
{
    unsigned missing = group->required & ~languages_of(group);
    if (missing == 0)
        return;
    const char *element = group->texts->items[0].element.value.text;
    const char *first = NULL;
    struct buffer names = {0};
    for (size_t i = 0; i < LANGUAGE_COUNT; i++) {
        if ((missing & 1u << i) == 0)
            continue;
        buffer_printf(&names, "%s%s", first != NULL ? ", " : "", tr(reference_language_names[i]));
        first = first != NULL ? first : reference_languages[i];
    }
    struct finding *finding = report(lint, &group->parent->value, "<%s> without a <%s> in %s",
                                     group->parent->value.text, element, buffer_text(&names));
    finding_hint(finding, "write <%s xml:lang=\"%s\">…</%s>", element, first, element);
    finding_relate(finding, group->texts->items[0].element.value.span, "the others start here");
    buffer_free(&names);
}

/* Whether GROUP has a text that says LANGUAGE rightly. */
static int
has_language(const struct text_group *group, size_t language)
{
    for (size_t i = 0; i < group->texts->count; i++)
        if (group->texts->items[i].language == language)
            return 1;
    return 0;
}

/* A text under a wrong name is lost: where it is a required one, that is an error. */
static void
unexpected_language(const struct lint *lint, const struct text_group *group)
{
    for (size_t i = 0; i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        if (text->language < LANGUAGE_COUNT || text->lang.is_reported)
            continue;
        size_t meant = language_meant(text);
        struct finding *finding =
            report(lint, &text->lang, "'%s' is not a language of the dataset", text->lang.text);
        finding_help(finding, "languages are: it, en, de, fr");
        if (meant == LANGUAGE_COUNT)
            continue;
        finding_suggest(finding, reference_languages[meant]);
        if ((group->required & 1u << meant) != 0 && !has_language(group, meant))
            finding_raise(finding, SEVERITY_ERROR);
    }
}

static void
duplicate_language(const struct lint *lint, const struct text_group *group)
{
    const struct text *first[LANGUAGE_COUNT + 1] = {NULL};
    for (size_t i = 0; i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        size_t language = text->language;
        if (language == LANGUAGE_COUNT || is_misplaced_name(group, text))
            continue;
        if (first[language] == NULL) {
            first[language] = text;
            continue;
        }
        finding_relate(report(lint, &text->lang, "a second <%s> in %s", text->element.value.text,
                              tr(reference_language_names[language])),
                       first[language]->lang.span, "the first one");
    }
}

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
check_piece(const struct lint *lint, const struct text_group *group, const struct text *text,
            struct piece piece, const struct text *other, size_t theirs)
{
    enum { SHORTEST = 13 }; /* four words */
    size_t len = piece_len(piece);
    if (len < SHORTEST || !is_sentence(text->content.text + piece.start, len) ||
        piece_is_set(placeholder_find(text->content.text, piece.start)))
        return 0;
    struct value part = text->content;
    part.span = place_of(group->source, text, piece);
    struct finding *finding = report(lint, &part, "the %s text says this in %s",
                                     tr(reference_language_names[text->language]),
                                     tr(reference_language_names[other->language]));
    finding_relate(finding, place_of(group->source, other, (struct piece){theirs, theirs + len}),
                   "the same sentence");
    return 1;
}

/* Compares TEXT with OTHER, of another language: where one of several sentences is not
 * translated, it is the first or the last. */
static int
check_pair(const struct lint *lint, const struct text_group *group, const struct text *text,
           const struct text *other)
{
    const char *ours = text->content.text, *theirs = other->content.text;
    struct piece piece = common_start(ours, theirs);
    int is_found = check_piece(lint, group, text, piece, other, 0);
    if (piece.end == strlen(ours))
        return is_found;
    piece = common_end(ours, theirs);
    size_t start = strlen(theirs) - piece_len(piece);
    return check_piece(lint, group, text, piece, other, start) || is_found;
}

/* Compares the first text of each language with those before it. */
static void
untranslated_text(const struct lint *lint, const struct text_group *group)
{
    const struct text *known[LANGUAGE_COUNT];
    size_t count = 0;
    unsigned languages = 0;
    if (strcmp(group->texts->items[0].element.value.text, "name") == 0)
        return;
    for (size_t i = 0; i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        size_t language = text->language, j = 0;
        if (language == LANGUAGE_COUNT || (languages & 1u << language) != 0)
            continue;
        languages |= 1u << language;
        while (j < count && !check_pair(lint, group, text, known[j]))
            j++;
        known[count++] = text;
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE604",
        .name = "missing-translation",
        .severity = SEVERITY_ERROR,
        .summary = N_("A text that is missing in a language that its place requires."),
        .why = N_("Each page is for readers of one language, and a text that is missing in it is a "
                  "gap in the page: Italian and English everywhere, German too in Bolzano and "
                  "French in Valle d’Aosta (where they are official), all four in code lists, "
                  "credentials, <national> and <about>."),
        .fix = N_("Add the text in that language."),
        .bad = "<region id=\"lazio\" …>\n"
               "  <name xml:lang=\"en\">Lazio</name>",
        .good = "<region id=\"lazio\" …>\n"
                "  <name xml:lang=\"it\">Lazio</name>\n"
                "  <name xml:lang=\"en\">Lazio</name>",
        .check = CHECK(.texts = missing_translation),
    },
    {
        .id = "FSE605",
        .name = "unexpected-language",
        .severity = SEVERITY_WARNING,
        .summary =
            N_("A text in a language that the dataset does not have; an error if a required text "
               "is missing because of it."),
        .why = N_("The exports look for 'it', 'en', 'de' and 'fr', letter by letter: nobody is "
                  "shown a text under another name."),
        .fix = N_("Write one of the four, or remove the text."),
        .bad = "<title xml:lang=\"it-IT\">Allo sportello</title>",
        .good = "<title xml:lang=\"it\">Allo sportello</title>",
        .check = CHECK(.texts = unexpected_language),
    },
    {
        .id = "FSE610",
        .name = "duplicate-language",
        .severity = SEVERITY_ERROR,
        .summary = N_("Two texts in one language where there is room for one."),
        .why = N_("A page takes the first: the second is lost, or was meant for another language."),
        .fix = N_("Keep one of the two, or write the language that was meant."),
        .bad = "<title xml:lang=\"it\">Allo sportello</title>\n"
               "<title xml:lang=\"en\">At a desk</title>\n"
               "<title xml:lang=\"en\">At the desk</title>",
        .good = "<title xml:lang=\"it\">Allo sportello</title>\n"
                "<title xml:lang=\"en\">At a desk</title>",
        .check = CHECK(.texts = duplicate_language),
    },
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

const struct rule_family text_rules = {rules, sizeof rules / sizeof *rules};
