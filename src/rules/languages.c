/* SPDX-License-Identifier: MIT
 * FSE617, 618: texts that do not go together with the same in another language. */
#include <string.h>

#include "base/ascii.h"
#include "base/table.h"
#include "rules/families.h"
#include "xml/characters.h"

/* Whether TEXT ends as a sentence does, closing quotes and brackets aside. */
static int
has_stop(const char *text)
{
    static const char *const ends[] = {".", "!", "?", "…"};
    static const char *const closers[] = {")", "”", "“", "»", "’", "\u00a0", " "};
    size_t len = strlen(text);
    if (len > 0 && text[len - 1] == '.')
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

/* The languages that are known: ours, and one that Italian is taken for, and that no text is in. */
enum { SPANISH = LANGUAGE_COUNT, KNOWN_COUNT };

/* Words that one of the languages has and the others do not: those of which every text is full, and a few
 * of its subject. */
static const char *const words[KNOWN_COUNT] = {
    [LANGUAGE_IT] =
        "il lo gli di del della dei delle degli che è con non nel nella al allo alla ai "
        "dal dalla sono tuo tua chi anche come ogni sul per oppure sportello medico "
        "portale apri entra chiedi vai porta una si più tessera codice serve accedi firma usa "
        "scrivi attendi puoi devi",
    [LANGUAGE_EN] = "the of and to with your you not or are by it from this that if be can has was "
                    "at as who open sign desk doctor health record ask bring go through their "
                    "for wait card need use write when only must may have which there",
    [LANGUAGE_DE] =
        "der das und mit nicht ist zu für von den dem ein eine im auf oder wird werden "
        "bei ihre ihr kann sich aus arzt akte gesundheit öffnen melden am zum zur "
        "dich dein deine deiner deinen melde Öffne frage geh bringe karte sind nur auch",
    [LANGUAGE_FR] = "les et est pour avec vous votre dans aux ou une qui ne pas leur cette au par "
                    "médecin dossier santé guichet portail ouvrez demandez à "
                    "toi ton tes ouvre demande carte avoir sont sur sans aussi peut peuvent elle",
    [SPANISH] =
        "el los las y para por puede puedes pueden debe debes usted tus sus salud también más "
        "está cuando desde hasta donde tarjeta código abra abre pida oficina ciudadano "
        "médica historia clínica",
};

enum { MAX_COMPARED = 2 * LANGUAGE_COUNT, LONGEST = 16 };

/* The texts of a group that can be compared, and how many words of each language they have. */
struct languages_look {
    const struct lint *lint;
    struct table known;
    unsigned lengths[256]; /* by the first byte: a bit for each length of the known words */
    struct {
        const struct text *text;
        size_t says; /* the language that it says */
        size_t words[KNOWN_COUNT];
    } texts[MAX_COMPARED];
    size_t count;
};

/* How many words of each language TEXT has. */
static void
count_words(const struct languages_look *look, const char *text, size_t counts[KNOWN_COUNT])
{
    static const unsigned char ends[256] = {
        ['\0'] = 1, [' '] = 1, ['.'] = 1, [','] = 1, [';'] = 1, [':'] = 1,
        ['!'] = 1,  ['?'] = 1, ['('] = 1, [')'] = 1, ['/'] = 1};
    memset(counts, 0, KNOWN_COUNT * sizeof *counts);
    for (; *text != '\0'; text += *text != '\0') {
        char word[LONGEST] = "";
        size_t len = 0;
        for (; !ends[(unsigned char)*text]; text++, len++)
            if (len < LONGEST)
                word[len] = ascii_lower(*text);
        const size_t *language =
            len < LONGEST && (look->lengths[(unsigned char)*word] & 1u << len) != 0
                ? table_find(&look->known, word)
                : NULL;
        if (language != NULL)
            counts[*language]++;
    }
}

static void
read_group(struct languages_look *look, const struct text_group *group)
{
    look->count = 0;
    for (size_t i = 0; i < group->texts->count && look->count < MAX_COMPARED; i++) {
        const struct text *text = &group->texts->items[i];
        if (!text_is_whole(text))
            continue;
        look->texts[look->count].text = text;
        look->texts[look->count].says = text->language;
        count_words(look, text->content.text, look->texts[look->count++].words);
    }
}

/* Whether A and B read like the language of the other, far more than like their own. */
static int
are_swapped(const struct languages_look *look, size_t a, size_t b)
{
    const size_t *of_a = look->texts[a].words, *of_b = look->texts[b].words;
    size_t a_says = look->texts[a].says, b_says = look->texts[b].says;
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
            size_t says = look->texts[i].says, other_says = look->texts[j].says;
            struct finding *finding = report(
                look->lint, &look->texts[i].text->lang, "the %s and the %s text are swapped",
                tr(reference_language_names[says]), tr(reference_language_names[other_says]));
            finding_hint(finding, "write '%s' here, and '%s' there",
                         reference_languages[other_says], reference_languages[says]);
            finding_relate(finding, look->texts[j].text->lang.span, "the other one");
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
        if (i != index && (look->texts[i].says == look->texts[index].says ||
                           strncmp(look->texts[i].text->content.text,
                                   look->texts[index].text->content.text, SAME) == 0))
            return 1;
    return 0;
}

static const char *
known_name(size_t known)
{
    return known == SPANISH ? tr("Spanish") : tr(reference_language_names[known]);
}

/* Reports the text at INDEX if it has several words of another language, and none of its own. Spanish has words that are Italian,
 * too. */
static void
check_text(const struct languages_look *look, size_t index)
{
    enum { ENOUGH = 3 };
    size_t says = look->texts[index].says;
    const size_t *of = look->texts[index].words;
    for (size_t i = 0; i < KNOWN_COUNT; i++)
        if (of[i] >= ENOUGH && of[says] < (i == SPANISH ? of[i] : 1) && !is_covered(look, index)) {
            report(look->lint, &look->texts[index].text->content, "the %s text is in %s",
                   tr(reference_language_names[says]), known_name(i));
            return;
        }
}

static void
look_at_group(const struct text_group *group, void *context)
{
    struct languages_look *look = context;
    if (group->texts->count < 2 || strcmp(group->texts->items[0].element.value.text, "name") == 0)
        return;
    read_group(look, group);
    if (report_swapped(look))
        return;
    for (size_t i = 0; i < look->count; i++)
        check_text(look, i);
}

static void
wrong_language(const struct lint *lint)
{
    static const size_t languages[KNOWN_COUNT] = {LANGUAGE_IT, LANGUAGE_EN, LANGUAGE_DE,
                                                  LANGUAGE_FR, SPANISH};
    struct languages_look look = {.lint = lint};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < KNOWN_COUNT; i++)
        for (const char *at = words[languages[i]]; *at != '\0'; at += strspn(at, " ")) {
            size_t len = strcspn(at, " ");
            table_add(&look.known, arena_copy(arena, at, len), (void *)(size_t)&languages[i]);
            look.lengths[(unsigned char)*at] |= 1u << len;
            at += len;
        }
    text_groups_visit(lint->data, look_at_group, &look);
    table_free(&look.known);
    arena_free(arena);
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
        .check = CHECK(.dataset = wrong_language),
    },
};

const struct rule_family language_rules = {rules, sizeof rules / sizeof *rules};
