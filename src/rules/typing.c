/* SPDX-License-Identifier: MIT
 * FSE619, 620, 621: what the hands do to a text whose words are all right: marks without their other half, capitals where
 * small letters belong, spaces left out. */
#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "dataset/passage.h"
#include "rules/families.h"

static struct finding *
report_piece(const struct lint *lint, const struct passage *passage, size_t start, size_t end,
             const char *message)
{
    struct characters walk = characters_of(lint->data->source, passage->value->span);
    struct value part = passage_part(passage, characters_find(&walk, start, end));
    return report(lint, &part, "%s", message);
}

/* Whether PASSAGE is written, and to be read. */
static int
is_written(const struct passage *passage)
{
    return passage_is_read(passage) && (passage->marks & MARK_PLACEHOLDER) == 0;
}

/* Whether a letter of our languages begins at AT: those beyond ASCII begin with C3. */
static int
begins_letter(const char *at)
{
    return ascii_is_letter(*at) || *at == '\xC3';
}

/* The same of a small one. */
static int
begins_small_letter(const char *at)
{
    return ascii_is_small(*at) || (*at == '\xC3' && (unsigned char)at[1] >= 0x9F);
}

/* Whether a letter ends right before the byte AT of TEXT. */
static int
ends_letter(const char *text, size_t at)
{
    return at > 0 && (ascii_is_letter(text[at - 1]) || (at > 1 && text[at - 2] == '\xC3'));
}

/* Marks that come in twos, in any language; the apostrophe is also the second half of a single quotation. */
static const struct mark_pair {
    const char *opening;
    const char *closing;
} brackets[] = {{"(", ")"}, {"[", "]"}, {NULL, NULL}},
  quotations[] = {{"“", "”"}, {"«", "»"}, {NULL, NULL}},
  german_quotations[] = {{"„", "“"}, {"»", "«"}, {NULL, NULL}};

static int
is_at(const char *text, const char *mark)
{
    return *text == *mark && strncmp(text, mark, strlen(mark)) == 0;
}

/* Whether the closing mark at TEXT[AT] belongs to the sign of a list, "a)", "1)", or to what ends a section, "]]>". */
static int
is_of_sign(const char *text, size_t at)
{
    if (is_at(text + at, "]]>") || is_at(text + at, "]>"))
        return 1;
    return at > 0 && (ascii_is_letter(text[at - 1]) || ascii_is_digit(text[at - 1])) &&
           (at == 1 || text[at - 2] == ' ');
}

/* Reports the first mark of PAIRS in PASSAGE that is not closed, or was not opened. */
static void
check_pairs(const struct lint *lint, const struct passage *passage, const struct mark_pair *pairs)
{
    const char *text = passage->value->text;
    for (; pairs->opening != NULL; pairs++) {
        const char firsts[] = {*pairs->opening, *pairs->closing, '\0'}; /* bytes of few texts */
        size_t open = SIZE_MAX, at = strcspn(text, firsts);
        for (; text[at] != '\0'; at += 1 + strcspn(text + at + 1, firsts)) {
            if (is_at(text + at, pairs->opening))
                open = at;
            else if (is_at(text + at, pairs->closing) && open != SIZE_MAX)
                open = SIZE_MAX;
            else if (is_at(text + at, pairs->closing) && !is_of_sign(text, at))
                break;
        }
        if (text[at] == '\0' && open == SIZE_MAX)
            continue;
        const char *mark = open != SIZE_MAX ? pairs->opening : pairs->closing;
        size_t start = open != SIZE_MAX ? open : at;
        struct finding *finding =
            report_piece(lint, passage, start, start + strlen(mark),
                         open != SIZE_MAX ? tr("it is not closed") : tr("it was not opened"));
        finding_hint(finding, "write '%s' too, or leave this out",
                     open != SIZE_MAX ? pairs->closing : pairs->opening);
    }
}

static void
unpaired_mark(const struct lint *lint, const struct passage *passage)
{
    if (!is_written(passage))
        return;
    check_pairs(lint, passage, brackets);
    if (!passage_has_language(passage) || strchr(passage->value->text, '"') != NULL)
        return; /* the other half may be a straight one, of which FSE607 speaks */
    check_pairs(lint, passage,
                passage_language(passage) == LANGUAGE_DE ? german_quotations : quotations);
}

/* A word of letters: where it is, and how it is written. */
struct spelt {
    size_t start, end;
    size_t capitals; /* at its start, of ASCII */
};

/* The next word of TEXT from AT on; an empty one at its end. */
static struct spelt
next_spelt(const char *text, size_t at)
{
    while (text[at] != '\0' && !begins_letter(text + at))
        at++;
    struct spelt word = {.start = at, .end = at};
    while (ascii_is_capital(text[word.start + word.capitals]))
        word.capitals++;
    while (begins_letter(text + word.end))
        word.end += text[word.end] == '\xC3' ? 2 : 1;
    return word;
}

static int
is_in_capitals(const struct spelt *word)
{
    return word->capitals > 1 && word->capitals == word->end - word->start;
}

/* Where the words in capitals from WORD on end that stand beside each other as in a sentence; 0 if they are too few: names
 * and abbreviations have capitals. */
static size_t
shouting_end(const char *text, struct spelt word)
{
    enum { WORDS = 3, LETTERS = 12 };
    size_t words = 0, letters = 0, end = 0;
    while (is_in_capitals(&word)) {
        words++;
        letters += word.capitals;
        end = word.end;
        if (text[end] != ' ')
            break;
        word = next_spelt(text, end);
        if (word.start != end + 1)
            break;
    }
    return words >= WORDS && letters >= LETTERS ? end : 0;
}

/* Whether the word begins with two capitals and goes on small, and is no plural such as "IDs". */
static int
has_two_capitals(const char *text, const struct spelt *word)
{
    size_t small = word->start + word->capitals;
    while (begins_small_letter(text + small))
        small += text[small] == '\xC3' ? 2 : 1;
    return word->capitals == 2 && small == word->end && small > word->start + 2 &&
           (text[small - 1] != 's' || small > word->start + 3) &&
           (word->start == 0 || strchr("-.@/0123456789", text[word->start - 1]) == NULL);
}

/* Whether the word is a capital I where only "l’" can be meant. */
static int
is_i_for_l(const char *text, const struct spelt *word, enum language language)
{
    static const char apostrophe[] = "’";
    size_t after = word->start + sizeof apostrophe;
    return language != LANGUAGE_EN && word->capitals == 1 && text[word->start] == 'I' &&
           is_at(text + word->start + 1, apostrophe) &&
           (ascii_is_small(text[after]) || text[after] == '\xC3');
}

static void
letter_case(const struct lint *lint, const struct passage *passage)
{
    if (!is_written(passage) || passage->kind != PASSAGE_TEXT)
        return;
    const char *text = passage->value->text;
    enum language language = passage_language(passage);
    int has_slots = strchr(text, '[') != NULL; /* for somebody to fill in: FSE606 */
    struct spelt word = next_spelt(text, 0);
    for (; text[word.start] != '\0'; word = next_spelt(text, word.end)) {
        size_t end = word.capitals > 1 && !has_slots ? shouting_end(text, word) : 0;
        struct finding *finding = NULL;
        if (end > 0) {
            finding = report_piece(lint, passage, word.start, end, tr("words in capitals"));
            finding_hint(finding, "write them as in a sentence");
            return; /* the rest of the text is likely the same */
        }
        if (has_two_capitals(text, &word)) {
            finding = report_piece(lint, passage, word.start, word.start + 2, tr("two capitals"));
            finding_hint(finding, "write the second one small");
        } else if (is_i_for_l(text, &word, language)) {
            finding = report_piece(lint, passage, word.start, word.start + 1,
                                   tr("a capital I in place of a small L"));
            finding_hint(finding, "write 'l'");
        }
    }
}

/* Whether TEXT is a sentence whose first word is small, and no name such as "iPhone", nor the same as the second, of which
 * FSE615 speaks. */
static int
is_small_sentence(const char *text)
{
    size_t len = 0;
    while (ascii_is_small(text[len]))
        len++;
    return len > 0 && !ascii_is_capital(text[len]) && text[strlen(text) - 1] == '.' &&
           (text[len] != ' ' || strncmp(text, text + len + 1, len) != 0);
}

/* A sentence that begins small where the same in another language begins with a capital. Titles and labels may be either. */
static void
small_start(const struct lint *lint, const struct text_group *group)
{
    const struct text *with = NULL;
    const char *element = group->texts->items[0].element.value.text;
    if (strcmp(element, "text") != 0 && strcmp(element, "description") != 0)
        return;
    for (size_t i = 0; i < group->texts->count; i++)
        if (text_is_whole(&group->texts->items[i]) &&
            ascii_is_capital(group->texts->items[i].content.text[0]))
            with = &group->texts->items[i];
    for (size_t i = 0; with != NULL && i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        if (!text_is_whole(text) || !is_small_sentence(text->content.text))
            continue;
        struct value part = text->content;
        struct characters walk = characters_of(group->source, part.span);
        part.span = characters_find(&walk, 0, 1);
        struct finding *finding = report(lint, &part, "a sentence that begins small");
        finding_hint(finding, "write a capital");
        finding_relate(finding, with->content.span, "this text has one");
    }
}

/* How many letters in brackets are the rest or the start of a word: "figlio(a)", "Ärzt(inn)en", "(ri)apri". */
enum { PART_OF_WORD = 3 };

static int
is_part_of_word(const char *opening)
{
    size_t len = strspn(opening + 1, "abcdefghijklmnopqrstuvwxyz-/");
    return len <= PART_OF_WORD && opening[1 + len] == ')';
}

/* The same of the brackets that end right before TEXT[AT]. */
static int
ends_part_of_word(const char *text, size_t at)
{
    size_t opening = at - 1;
    while (opening > 0 && at - opening <= PART_OF_WORD + 1 && text[opening] != '(')
        opening--;
    return text[opening] == '(' && is_part_of_word(text + opening);
}

/* Whether the word around TEXT[AT] is an address, which has its own rules. */
static int
is_in_address(const char *text, size_t at)
{
    size_t start = at, end = at;
    while (start > 0 && text[start - 1] != ' ')
        start--;
    while (text[end] != ' ' && text[end] != '\0')
        end++;
    for (; start < end; start++)
        if (strchr("@/_", text[start]) != NULL || is_at(text + start, "www."))
            return 1;
    return 0;
}

/* Whether the digits that end right before TEXT[AT] and the letters there are a number and a word. */
static int
is_number_glued(const char *text, size_t at)
{
    enum { ENOUGH = 3 };
    size_t letters = strspn(text + at, "abcdefghijklmnopqrstuvwxyz"), start = at;
    while (start > 0 && ascii_is_digit(text[start - 1]))
        start--;
    char next = text[at + letters];
    return letters >= ENOUGH && (next == '\0' || strchr("-.@/", next) == NULL) &&
           !ascii_is_digit(next) && !ends_letter(text, start) &&
           (start == 0 || strchr("-.@/", text[start - 1]) == NULL);
}

/* Whether a space is missing at TEXT[AT], between what ends and what begins there. */
static int
is_space_missing(const char *text, size_t at)
{
    char before = text[at - 1];
    if (text[at] == '(')
        return ends_letter(text, at) && begins_letter(text + at + 1) && !is_part_of_word(text + at);
    if (!begins_letter(text + at))
        return 0;
    if (ascii_is_digit(before))
        return is_number_glued(text, at);
    if (before == ')')
        return !ends_part_of_word(text, at) && !is_of_sign(text, at - 1);
    if (before == ',' || before == ';')
        return at > 1 && (ends_letter(text, at - 1) || strchr(")”»", text[at - 2]) != NULL);
    if (before == ':') /* "Bürger:innen" */
        return ends_letter(text, at - 1) && !is_at(text + at, "in");
    if (before == '.' || before == '!' || before == '?')
        return at > 2 && ends_letter(text, at - 1) && !ascii_is_capital(text[at - 2]) &&
               ends_letter(text, at - 2) && ascii_is_capital(text[at]) &&
               !ascii_is_capital(text[at + 1]);
    return 0;
}

static void
missing_space(const struct lint *lint, const struct passage *passage)
{
    if (!is_written(passage) || passage->kind != PASSAGE_TEXT)
        return;
    const char *text = passage->value->text;
    for (size_t at = 1; at < passage->len; at++) {
        if (!is_space_missing(text, at) || is_in_address(text, at))
            continue;
        struct finding *finding =
            report_piece(lint, passage, at - 1, at + 1, tr("a space is missing"));
        finding_hint(finding, "write one between the two");
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE619",
        .name = "unpaired-mark",
        .severity = SEVERITY_WARNING,
        .summary = N_("A bracket or a quotation mark without its other half."),
        .why = N_("Something was cut off or left over: the reader cannot tell where the remark or "
                  "the quotation ends."),
        .fix = N_("Write the other half, or leave out the one that is there."),
        .bad = "<text xml:lang=\"en\">Open the record (with SPID.</text>",
        .good = "<text xml:lang=\"en\">Sign in with SPID and the code.</text>",
        .check = CHECK(.passage = unpaired_mark, .marks = MARK_HALF),
    },
    {
        .id = "FSE620",
        .name = "letter-case",
        .severity = SEVERITY_WARNING,
        .summary = N_("Capitals where small letters belong, or the other way round: a sentence in "
                      "capitals, two at the start of a word, none at that of a sentence, an I in "
                      "place of an l."),
        .why = N_("Capitals are slower to read, and some screen readers spell them out; the other "
                  "slips make words that nobody finds."),
        .fix = N_("Write it as in a sentence."),
        .bad = "<text xml:lang=\"en\">SIGN IN WITH SPID and the code.</text>",
        .good = "<text xml:lang=\"en\">Sign in with SPID and the code.</text>",
        .check = CHECK(.texts = small_start, .passage = letter_case, .marks = MARK_CAPITALS),
    },
    {
        .id = "FSE621",
        .name = "missing-space",
        .severity = SEVERITY_WARNING,
        .summary = N_("Two words, a word and a bracket or a number and a word without the space "
                      "between them."),
        .why = N_("A search finds neither of the two, lines break badly, and a screen reader reads "
                  "one word that there is not."),
        .fix = N_("Write the space."),
        .bad = "<text xml:lang=\"en\">Sign in with SPID,and the code.</text>",
        .good = "<text xml:lang=\"en\">Sign in with SPID and the code.</text>",
        .check = CHECK(.passage = missing_space, .marks = MARK_GLUED),
    },
};

const struct rule_family typing_rules = {rules, sizeof rules / sizeof *rules};
