/* SPDX-License-Identifier: MIT
 * FSE617, 618: texts that do not go together with the same in another language. */
#include <string.h>

#include "dataset/vocabulary.h"
#include "rules/families.h"
#include "xml/characters.h"

/* Whether TEXT, which is not empty, ends as a sentence does, closing quotes and brackets aside. */
static int
has_stop(const char *text)
{
    static const char *const ends[] = {".", "!", "?", "…"};
    static const char *const closers[] = {")", "”", "“", "»", "’", "\u00a0", " "};
    size_t len = strlen(text);
    if (text[len - 1] == '.')
        return 1;
    for (size_t i = 0; i < sizeof closers / sizeof *closers; i++) {
        size_t closer = strlen(closers[i]);
        if (len > closer && memcmp(text + len - closer, closers[i], closer) == 0) {
            len -= closer;
            i = (size_t)-1; /* there may be several */
        }
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i]);
        if (len >= end && memcmp(text + len - end, ends[i], end) == 0)
            return 1;
    }
    return 0;
}

/* Titles and labels have no stop, whatever abbreviation ends one of them. */
static void
missing_stop(const struct lint *lint, const struct text_group *group)
{
    const struct text *with = NULL;
    const char *element = group->texts->items[0].element.value.text;
    if (strcmp(element, "text") != 0 && strcmp(element, "description") != 0)
        return;
    for (size_t i = 0; i < group->texts->count; i++)
        if (text_is_whole(&group->texts->items[i]) && has_stop(group->texts->items[i].content.text))
            with = &group->texts->items[i];
    for (size_t i = 0; with != NULL && i < group->texts->count; i++) {
        const struct text *text = &group->texts->items[i];
        if (!text_is_whole(text) || has_stop(text->content.text))
            continue;
        struct value part = text->content;
        size_t len = strlen(part.text), last = len - 1;
        while (last > 0 && ((unsigned char)part.text[last] & 0xC0) == 0x80)
            last--;
        struct characters walk = characters_of(group->source, part.span);
        part.span = characters_find(&walk, last, len);
        struct finding *finding = report(lint, &part, "no stop at the end of the sentence");
        finding_hint(finding, "%s",
                     strchr(",:;", part.text[last]) != NULL ? tr("write a stop in its place")
                                                            : tr("write a stop after it"));
        finding_relate(finding, with->content.span, "this text has one");
    }
}

enum { MAX_COMPARED = 2 * LANGUAGE_COUNT };

/* The texts of a group that can be compared. */
struct languages_look {
    const struct lint *lint;
    const struct text *texts[MAX_COMPARED];
    size_t count;
};

static void
read_group(struct languages_look *look, const struct text_group *group)
{
    look->count = 0;
    for (size_t i = 0; i < group->texts->count && look->count < MAX_COMPARED; i++)
        if (text_is_whole(&group->texts->items[i]))
            look->texts[look->count++] = &group->texts->items[i];
}

/* Whether A and B read like the language of the other, far more than like their own. */
static int
are_swapped(const struct languages_look *look, size_t a, size_t b)
{
    const unsigned *of_a = look->texts[a]->words.of, *of_b = look->texts[b]->words.of;
    size_t a_says = look->texts[a]->language, b_says = look->texts[b]->language;
    return of_a[b_says] > 2 * of_a[a_says] && of_b[a_says] > 2 * of_b[b_says];
}

/* Reports the first pair that is swapped; whether there is one. */
static int
report_swapped(const struct languages_look *look)
{
    for (size_t i = 0; i < look->count; i++)
        for (size_t j = i + 1; j < look->count; j++) {
            if (!are_swapped(look, i, j))
                continue;
            size_t says = look->texts[i]->language, other_says = look->texts[j]->language;
            struct finding *finding = report(
                look->lint, &look->texts[i]->lang, "the %s and the %s text are swapped",
                tr(reference_language_names[says]), tr(reference_language_names[other_says]));
            finding_hint(finding, "write '%s' here, and '%s' there",
                         reference_languages[other_says], reference_languages[says]);
            finding_relate(finding, look->texts[j]->lang.span, "the other one");
            return 1;
        }
    return 0;
}

/* Whether another rule has its say about the text at INDEX: it stands under another language too (FSE609), or is one of two
 * in its language (FSE610). */
static int
is_covered(const struct languages_look *look, size_t index)
{
    enum { SAME = 13 }; /* bytes, from which FSE609 says so */
    for (size_t i = 0; i < look->count; i++)
        if (i != index &&
            (look->texts[i]->language == look->texts[index]->language ||
             strncmp(look->texts[i]->content.text, look->texts[index]->content.text, SAME) == 0))
            return 1;
    return 0;
}

static const char *
known_name(size_t known)
{
    return known == WORD_SPANISH ? tr("Spanish") : tr(reference_language_names[known]);
}

/* Reports the text at INDEX if it has several words of another language, and none of its own. Spanish has words that are Italian,
 * too. */
static void
check_text(const struct languages_look *look, size_t index)
{
    enum { ENOUGH = 3 };
    size_t says = look->texts[index]->language;
    const unsigned *of = look->texts[index]->words.of;
    for (size_t i = 0; i < WORD_LANGUAGE_COUNT; i++)
        if (of[i] >= ENOUGH && of[says] < (i == WORD_SPANISH ? of[i] : 1) &&
            !is_covered(look, index)) {
            report(look->lint, &look->texts[index]->content, "the %s text is in %s",
                   tr(reference_language_names[says]), known_name(i));
            return;
        }
}

static void
wrong_language(const struct lint *lint, const struct text_group *group)
{
    struct languages_look look = {.lint = lint};
    if (group->texts->count < 2 || strcmp(group->texts->items[0].element.value.text, "name") == 0)
        return;
    read_group(&look, group);
    if (report_swapped(&look))
        return;
    for (size_t i = 0; i < look.count; i++)
        check_text(&look, i);
}

static const struct rule rules[] = {
    {
        .id = "FSE617",
        .name = "missing-stop",
        .severity = SEVERITY_WARNING,
        .gives_way = 1,
        .summary = N_("A text without a stop at its end that has one in another language."),
        .why = N_("A text that was cut off looks like that; and a screen reader reads it as one "
                  "sentence with what comes next."),
        .fix = N_("Write the stop, or what is missing before it."),
        .bad = "<text xml:lang=\"it\">Non ha data: è del 2020 circa</text>\n"
               "<text xml:lang=\"en\">Undated: about 2020.</text>",
        .good = "<text xml:lang=\"it\">Non ha data: è del 2020 circa.</text>\n"
                "<text xml:lang=\"en\">Undated: about 2020.</text>",
        .check = CHECK(.texts = missing_stop),
    },
    {
        .id = "FSE618",
        .name = "wrong-language",
        .severity = SEVERITY_ERROR,
        .summary = N_("A text in another language than it says, by the words that every text of a "
                      "language is full of; or two that are swapped."),
        .why = N_("Each page shows the texts of its language: here it would show another one, "
                  "which its readers may not understand and a screen reader mispronounces (WCAG "
                  "2.2, criterion 3.1.2)."),
        .fix = N_("Write the language that the text is in, or translate it."),
        .bad = "<text xml:lang=\"it\">Open the portal and sign in with SPID.</text>\n"
               "<text xml:lang=\"en\">Apri il portale ed entra con SPID.</text>",
        .good = "<text xml:lang=\"it\">Apri il portale ed entra con SPID.</text>\n"
                "<text xml:lang=\"en\">Open the portal and sign in with SPID.</text>",
        .check = CHECK(.texts = wrong_language),
    },
};

const struct rule_family language_rules = {rules, sizeof rules / sizeof *rules};
