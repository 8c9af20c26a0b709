/* SPDX-License-Identifier: MIT
 * FSE615, 616: slips of the hands in a text, each a pattern. */
#include <string.h>

#include "base/pattern.h"
#include "dataset/passage.h"
#include "rules/families.h"

/* A slip, in the languages of which the bit is set; 0: in all. What does not have NEEDS, or has EXCEPT, need not be
 * looked at; both may be NULL. */
struct slip {
    unsigned languages;
    const char *needs;
    const char *except;
    struct pattern *pattern;
    const char *message;
    const char *hint;
};

/* In bytes, which is faster: all of a character beyond ASCII counts as letters, apostrophes too. */
#define IN(language) (1u << LANGUAGE_##language)
#define LETTER "[A-Za-z\\x80-\\xFF]"
#define WORD "(?<![A-Za-z0-9\\x80-\\xFF-])"
#define END "(?![A-Za-z0-9\\x80-\\xFF-])"

/* Languages repeat some words on purpose: “via via”, “die, die die Akte …”, “nous nous”, “that that”. */
static struct pattern twice = {
    .expression = "(?i)" WORD "(" LETTER "++)(?: ++(?=\\1" END ")"
                  "(?!(?:via|piano|pian|poco|ben|così|quasi|man|mano|die|der|das|den|dem|sie|ihr"
                  "|was|nous|vous|that|had|is)" END ")\\1)++"};

static const struct slip repetitions[] = {
    {0, NULL, NULL, &twice, N_("the same word twice"), N_("write it once")},
    {0},
};

/* A vowel and an apostrophe at the end of a word that is not cut short (“un po’”, “di’”). Where “‘” stands, “’” may
 * close a quotation. */
static struct pattern apostrophe = {
    .expression = "(?i)" WORD "(?!(?:po|mo|be|va|fa|sta|da|di|to|de|ne|co|ca|su|que|vo)’)" LETTER
                  "*?[aeiou]’(?!" LETTER ")"};
static struct pattern grave = {.expression = "(?i)" WORD "(?:" LETTER "+?chè|[ns]è)(?!" LETTER ")"};
static struct pattern needless = {.expression = "(?i)" WORD
                                                "(?:pò|stà|fà|sà|quì|quà|sù|qual’è)(?!" LETTER ")"};
static struct pattern bare = {
    .expression =
        "(?i)" WORD "(?:(?:per|poi|fin|pur|ben|affin|non|giac)che|piu|puo|gia|cosi|cioe|citta"
        "|identita|attivita|modalita|validita|universita"
        "|(?:lune|marte|mercole|giove|vener)di)(?!')" END};
static struct pattern dots = {.expression = "\\.{2,}"};

static const struct slip spellings[] = {
    {0, "..", NULL, &dots, N_("stops in a row"), N_("write '…', or one stop")},
    {IN(IT), "’", "‘", &apostrophe, N_("an apostrophe in place of an accent"),
     N_("write the letter with its accent")},
    {IN(IT), "è", NULL, &grave, N_("the wrong accent"), N_("write it with 'é'")},
    {IN(IT), "\xC3", NULL, &needless, N_("an accent that the word does not have"),
     N_("leave it out")},
    {IN(IT), NULL, NULL, &bare, N_("a word without its accent"), N_("write the accent")},
    {0},
};

/* Reports every place of PASSAGE where SLIP is. */
static void
find_slip(const struct lint *lint, const struct passage *passage, const struct slip *slip)
{
    const char *text = passage->value->text;
    size_t len = passage->len;
    struct piece found;
    if (len > PATTERN_MAX_SUBJECT || (slip->needs != NULL && strstr(text, slip->needs) == NULL) ||
        (slip->except != NULL && strstr(text, slip->except) != NULL))
        return;
    struct characters walk = characters_of(lint->data->source, passage->value->span);
    for (size_t at = 0; at < len && pattern_pieces(slip->pattern, text + at, len - at, &found, 1);
         at += found.end) {
        struct value part =
            passage_part(passage, characters_find(&walk, at + found.start, at + found.end));
        struct finding *finding = report(lint, &part, "%s", tr(slip->message));
        finding_hint(finding, "%s", tr(slip->hint));
    }
}

static void
text_slip(const struct lint *lint, const struct passage *passage)
{
    if (passage->kind != PASSAGE_TEXT || !passage_is_read(passage))
        return;
    unsigned language = 1u << passage_language(passage);
    for (const struct slip *slip = lint->rule->data; slip->pattern != NULL; slip++)
        if (slip->languages == 0 || (slip->languages & language) != 0)
            find_slip(lint, passage, slip);
}

static const struct rule rules[] = {
    {
        .id = "FSE615",
        .name = "repeated-word",
        .severity = SEVERITY_WARNING,
        .summary = N_("The same word twice in a row."),
        .why = N_("The eye of who wrote it skips it, a screen reader does not; often another word "
                  "was meant, and is missing. What languages repeat on purpose is left alone: “via "
                  "via”, “nous nous”, “die die”."),
        .fix = N_("Write it once, or the word that was meant."),
        .bad = "<text xml:lang=\"en\">Sign in with with SPID and the code.</text>",
        .good = "<text xml:lang=\"en\">Sign in with SPID and the code.</text>",
        .check = CHECK(.passage = text_slip),
        .data = repetitions,
    },
    {
        .id = "FSE616",
        .name = "typewriter-spelling",
        .severity = SEVERITY_WARNING,
        .summary = N_("What a keyboard leaves that lacks a character: an accent written as an "
                      "apostrophe (“perche’”), left out or the wrong one (“perchè”), three stops "
                      "for “…”."),
        .why = N_("A search for “perché” does not find it, and a screen reader reads another word "
                  "(Italian spelling: UNI 6015)."),
        .fix = N_("Write the letter with the accent that it has."),
        .bad = "<text xml:lang=\"it\">Non ha data: e’ del 2020 circa.</text>",
        .good = "<text xml:lang=\"it\">Non ha data: è del 2020 circa.</text>",
        .check = CHECK(.passage = text_slip),
        .data = spellings,
    },
};

const struct rule_family slip_rules = {rules, sizeof rules / sizeof *rules};
