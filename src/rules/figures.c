/* SPDX-License-Identifier: MIT
 * FSE611: numbers and addresses that differ between the languages of one text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "base/pattern.h"
#include "dataset/passage.h"
#include "rules/families.h"
#include "xml/characters.h"

/* A number or an address that a text names, in normal form: digits without what groups them, an
 * address in small letters. */
struct figure {
    struct piece piece;
    char text[32];
};

enum { MAX_FIGURES = 64 }; /* in one text; more are not compared */

/* Numbers with a mark of thousands, e-mail addresses and hosts; others in digits. What is not one of them is left soon,
 * however long it is. */
static struct pattern figure_pattern = {
    .expression =
        "(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]++@[A-Za-z0-9.-]+[A-Za-z]"
        "|(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]++\\.){1,9}(?:it|eu|org|gov)\\b"
        "|[0-9]{1,3}(?:(?:[.,]|\\xc2\\xa0|\\xe2\\x80\\xaf| (?=000))[0-9]{3}){1,9}(?![0-9])|[0-9]+"};

/* Writes the normal form of the FIGURE of LEN bytes at TEXT. */
static void
normalise(const char *text, size_t len, struct figure *figure)
{
    int is_number = ascii_is_digit(text[0]) && ascii_is_digit(text[len - 1]);
    size_t used = 0;
    for (size_t i = 0; i < len && used + 1 < sizeof figure->text; i++) {
        int is_leading_zero = used == 0 && text[i] == '0' && i + 1 < len;
        if (!is_number || (ascii_is_digit(text[i]) && !is_leading_zero))
            figure->text[used++] = ascii_lower(text[i]);
    }
    figure->text[used] = '\0';
}

/* Where the pattern can match in TEXT from AT on: a figure has a digit, an @, or a dot within a
 * word. Most texts have none, and the pattern would try each of their letters. */
static size_t
skip_words(const char *text, size_t at)
{
    static const char word[] = "0123456789._+-"
                               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    size_t sign = at;
    while (text[sign] != '\0' && !ascii_is_digit(text[sign]) && text[sign] != '@' &&
           !(text[sign] == '.' && text[sign + 1] > ' '))
        sign++;
    while (text[sign] != '\0' && sign > at && strchr(word, text[sign - 1]) != NULL)
        sign--;
    return sign;
}

/* What a text says in figures. */
struct figure_list {
    const struct text *text;
    struct figure figures[MAX_FIGURES];
    size_t count;
};

/* Whether C may be in an e-mail address before its "@", or in a host. */
static int
is_in_address(char c)
{
    return ascii_is_letter(c) || ascii_is_digit(c) || (c != '\0' && strchr("._+-", c) != NULL);
}

/* Finds the first figure of the LEN bytes at TEXT: most are digits alone, which no letter, digit or dot of an address
 * follows, nor what groups digits, and for which no pattern is needed. */
static int
find_figure(const char *text, size_t len, struct piece *found)
{
    size_t digits = 0;
    while (ascii_is_digit(text[digits]))
        digits++;
    size_t word = digits;
    while (word > 0 && is_in_address(text[word]) && text[word] != '.')
        word++;
    int is_grouped = (text[digits] == ',' && ascii_is_digit(text[digits + 1])) ||
                     text[digits] == '\xC2' || text[digits] == '\xE2' ||
                     strncmp(text + digits, " 000", 4) == 0;
    int is_address = text[word] == '@' || (text[word] == '.' && is_in_address(text[word + 1]));
    if (digits == 0 || is_grouped || is_address)
        return pattern_pieces(&figure_pattern, text, len, found, 1);
    *found = (struct piece){0, digits};
    return 1;
}

static int
may_have_figures(const struct text *text)
{
    return (text->marks & (MARK_FIGURE | MARK_ADDRESS)) != 0;
}

/* Reads the figures of TEXT. "1 pm" is 13. */
static void
read_figures(const struct text *text, struct figure_list *reading)
{
    const char *content = text->content.text;
    size_t len = strlen(content);
    struct piece found;
    reading->text = text;
    reading->count = 0;
    if (!may_have_figures(text))
        return;
    for (size_t at = skip_words(content, 0); reading->count < MAX_FIGURES && content[at] != '\0' &&
                                             find_figure(content + at, len - at, &found);) {
        struct figure *figure = &reading->figures[reading->count++];
        figure->piece = (struct piece){at + found.start, at + found.end};
        normalise(content + figure->piece.start, piece_len(figure->piece), figure);
        if (strncmp(content + figure->piece.end, " pm", 3) == 0)
            snprintf(figure->text, sizeof figure->text, "%ld",
                     strtol(figure->text, NULL, 10) % 12 + 12);
        at = skip_words(content, figure->piece.end);
    }
}

/* Whether TEXT says NUMBER in words, in one of our languages. */
static int
says_in_words(const char *text, const char *number)
{
    static struct pattern words[] = {
        {.expression = "(?i)\\b(?:un[oa’]?\\b|prim|one\\b|first|once|ein|erst|une?\\b|premi)"},
        {.expression = "(?i)\\b(?:due|second|two|twice|both|zwei|beide|deux|entramb)"},
        {.expression = "(?i)\\b(?:tre\\b|terz|three|third|drei|dritt|trois)"},
        {.expression = "(?i)\\b(?:quattro|quart|four|vier|quatr)"},
        {.expression = "(?i)\\b(?:cinqu|quint|five|fifth|fünf|cinq)"},
        {.expression = "(?i)\\b(?:sei\\b|sest|six|sechs)"},
        {.expression = "(?i)\\b(?:sett|seven|sieb|sept)"},
        {.expression = "(?i)\\b(?:otto|ottav|eight|acht|huit)"},
        {.expression = "(?i)\\b(?:nove|non[oa]\\b|nine|ninth|neun|neuf|neuv)"},
        {.expression = "(?i)\\b(?:dieci|decim|ten|zehn|dix)"},
    };
    /* Of age, which some languages name by the number. */
    static struct pattern of_age = {
        .expression =
            "(?i)(?:minor|maggiorenn|adult|minderj|vollj|mineur|majeur|eighteen|diciott)"};
    long value = strtol(number, NULL, 10);
    size_t len = strlen(text);
    if (value >= 1 && value <= 10)
        return pattern_matches(&words[value - 1], text, len);
    return value == 18 && pattern_matches(&of_age, text, len);
}

/* How many figures of READING say what FIGURE says. */
static size_t
count_same(const struct figure_list *reading, const struct figure *figure)
{
    size_t same = 0;
    for (size_t i = 0; i < reading->count; i++)
        same += strcmp(reading->figures[i].text, figure->text) == 0;
    return same;
}

/* The first figure of ONE text that OTHER, of another language, does not have; NULL if there is none. */
static const struct figure *
find_lacking(const struct figure_list *one, const struct figure_list *other)
{
    for (size_t i = 0; i < one->count; i++) {
        const struct figure *figure = &one->figures[i];
        if (count_same(one, figure) > count_same(other, figure) &&
            !says_in_words(other->text->content.text, figure->text))
            return figure;
    }
    return NULL;
}

/* Says which figure of ONE text the OTHER of another language does not have. Returns whether. */
static int
check_pair(const struct lint *lint, const struct text_group *group, const struct figure_list *one,
           const struct figure_list *other)
{
    const struct figure *lacking = find_lacking(one, other);
    if (lacking == NULL)
        return 0;
    struct value part = one->text->content;
    struct characters walk = characters_of(group->source, part.span);
    part.span = characters_find(&walk, lacking->piece.start, lacking->piece.end);
    struct finding *finding = report(
        lint, &part, "'%.*s' is not in the %s text", (int)piece_len(lacking->piece),
        part.text + lacking->piece.start, tr(reference_language_names[other->text->language]));
    finding_relate(finding, other->text->content.span, "that text");
    return 1;
}

/* Whether TEXT can be compared: its digits are plain ones; of others, FSE602 speaks. */
static int
can_be_compared(const struct text *text)
{
    static const char full_width[] = "\xEF\xBC";
    return text_is_whole(text) && strstr(text->content.text, full_width) == NULL &&
           strlen(text->content.text) <= PATTERN_MAX_SUBJECT;
}

static int
is_same(const struct figure_list *one, const struct figure_list *other)
{
    return find_lacking(one, other) == NULL && find_lacking(other, one) == NULL;
}

/* Whether several texts name the same, and the FIRST one something else: then that is the wrong one. */
static int
is_alone(const struct text_group *group, const struct figure_list *first)
{
    struct figure_list readings[2];
    size_t others = 0;
    for (size_t i = 1; i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        if (!can_be_compared(text))
            continue;
        struct figure_list *reading = &readings[others % 2];
        read_figures(text, reading);
        if (is_same(first, reading) ||
            (others > 0 && !is_same(&readings[(others - 1) % 2], reading)))
            return 0;
        others++;
    }
    return others > 1;
}

/* Whether some text of GROUP names a figure. */
static int
has_figures(const struct text_group *group)
{
    for (size_t i = 0; i < group->texts->count; i++)
        if (may_have_figures(&group->texts->items[i]))
            return 1;
    return 0;
}

/* The first text against each other one, in both directions; one finding for each of these, or one for all. */
static void
compare_texts(const struct lint *lint, const struct text_group *group)
{
    struct figure_list first, other;
    read_figures(&group->texts->items[0], &first);
    int is_first_wrong = is_alone(group, &first);
    for (size_t i = 1; i < group->texts->count; i++) {
        if (!can_be_compared(&group->texts->items[i]))
            continue;
        read_figures(&group->texts->items[i], &other);
        const struct figure_list *suspect = is_first_wrong ? &first : &other;
        const struct figure_list *against = is_first_wrong ? &other : &first;
        if ((check_pair(lint, group, suspect, against) ||
             check_pair(lint, group, against, suspect)) &&
            is_first_wrong)
            return;
    }
}

static void
differing_figures(const struct lint *lint, const struct text_group *group)
{
    if (has_figures(group) && can_be_compared(&group->texts->items[0]))
        compare_texts(lint, group);
}

static const struct rule rules[] = {
    {
        .id = "FSE611",
        .name = "differing-figures",
        .severity = SEVERITY_WARNING,
        .summary = N_("A number, a date or an address that a text says in one language and not in "
                      "another."),
        .why = N_("Whoever reads “within 5 days” in place of 15 comes too early or too late, and "
                  "nobody who reads only one of the languages can see it."),
        .fix = N_("Look up in the source which of the two is right, and write it in both. A number "
                  "up to ten may be a word in one and digits in the other."),
        .bad = "<text xml:lang=\"it\">Non ha data: è del 2020 circa.</text>\n"
               "<text xml:lang=\"en\">Undated: about 2021.</text>",
        .good = "<text xml:lang=\"it\">Non ha data: è del 2020 circa.</text>\n"
                "<text xml:lang=\"en\">Undated: about 2020.</text>",
        .check = CHECK(.texts = differing_figures),
    },
};

const struct rule_family figure_rules = {rules, sizeof rules / sizeof *rules};
