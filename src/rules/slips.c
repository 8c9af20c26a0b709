/* SPDX-License-Identifier: MIT
 * FSE615, 616, 622: slips of the hands in a text, each a pattern. */
#include <string.h>
#include <strings.h>

#include "base/ascii.h"
#include "base/pattern.h"
#include "dataset/passage.h"
#include "dataset/vocabulary.h"
#include "rules/families.h"

/* A slip, in the languages of which the bit is set; 0: in all. A text without NEEDS and, right before it, one of the bytes
 * BEFORE, or with EXCEPT, has none; each may be NULL. Without a pattern, FIND finds the first one in a text. */
struct slip {
    unsigned languages;
    const char *needs;
    const char *before;
    const char *except;
    struct pattern *pattern;
    int (*find)(const char *text, struct piece *found);
    const char *message;
    const char *hint;
};

/* In bytes, which is faster: all of a character beyond ASCII counts as letters, apostrophes too. */
#define IN(language) (1u << LANGUAGE_##language)
#define LETTER "[A-Za-z\\x80-\\xFF]"
#define WORD "(?<![A-Za-z0-9\\x80-\\xFF-])"

static int
is_letter(char c)
{
    return (unsigned char)c >= 0x80 || ascii_is_letter(c);
}

static int
is_in_word(char c)
{
    return is_letter(c) || ascii_is_digit(c) || c == '-';
}

/* Whether what ends at the byte END of TEXT is no part of a longer word, nor what starts at START, unless that is 0. */
static int
is_whole(const char *text, size_t start, size_t end)
{
    return !is_in_word(text[end]) && (start == 0 || !is_in_word(text[start - 1]));
}

static int
is_word(const char *word, size_t len, const char *other)
{
    return (*word | 0x20) == (*other | 0x20) && strncasecmp(word, other, len) == 0;
}

/* Whether the LEN bytes at WORD are one of WORDS, which are in the order of their first letters, in whatever case. */
static int
is_one_of(const char *word, size_t len, const char *const *words)
{
    int first = *word | 0x20;
    while (*words != NULL && **words < first)
        words++;
    while (*words != NULL && **words == first &&
           !(is_word(word, len, *words) && (*words)[len] == '\0'))
        words++;
    return *words != NULL && **words == first;
}

/* Languages repeat some words on purpose: “via via”, “die, die die Akte …”, “nous nous”, “that that”. */
static int
find_twice(const char *text, struct piece *found)
{
    static const char *const meant[] = {"ben",  "così", "das",   "dem",  "den",   "der",
                                        "die",  "had",  "ihr",   "is",   "man",   "mano",
                                        "nous", "pian", "piano", "poco", "quasi", "sie",
                                        "that", "via",  "vous",  "was",  NULL};
    for (size_t start = 0, at = 0;; start = ++at) {
        while (is_letter(text[at]))
            at++;
        size_t len = at - start, again = at;
        *found = (struct piece){start, at};
        for (; len > 0 && text[again] == ' '; found->end = again += len) {
            while (text[again] == ' ')
                again++;
            if (!is_word(text + start, len, text + again) || is_in_word(text[again + len]))
                break;
        }
        if (found->end > at && is_whole(text, start, found->end) &&
            !is_one_of(text + start, len, meant))
            return 1;
        if (text[at] == '\0')
            return 0;
    }
}

static const struct slip repetitions[] = {
    {0, NULL, NULL, NULL, NULL, find_twice, N_("the same word twice"), N_("write it once")},
    {0},
};

/* Whether what stands between the bytes START and END of TEXT is a part of an address. */
static int
is_in_address(const char *text, size_t start, size_t end)
{
    return (start > 0 && strchr(".@/", text[start - 1]) != NULL) || text[end] == '@' ||
           (text[end] == '.' && is_letter(text[end + 1]));
}

/* Words that are nothing without their accent. */
static int
find_bare(const char *text, struct piece *found)
{
    for (size_t start = 0, at = 0;; start = ++at) {
        while (is_letter(text[at]))
            at++;
        size_t word = vocabulary_word_start(text, start, at);
        *found = (struct piece){word, at};
        if (at > word && text[at] != '\'' && text[at] != '`' &&
            is_whole(text, word == start ? start : 0, at) && !is_in_address(text, start, at) &&
            vocabulary_find(text + word, at - word, word_key(text + word, at - word)) ==
                WORD_WITHOUT_ACCENT)
            return 1;
        if (text[at] == '\0')
            return 0;
    }
}

/* A vowel and an apostrophe at the end of a word that is not cut short (“un po’”, “di’”). Where “‘” stands, “’” may
 * close a quotation. */
static struct pattern apostrophe = {
    .expression = "(?i)" WORD "(?!(?:po|mo|be|va|fa|sta|da|di|to|de|ne|co|ca|su|que|vo)’)" LETTER
                  "*?[aeiou]’(?!" LETTER ")"};
static struct pattern grave = {.expression = "(?i)" WORD "(?:" LETTER "+?chè|[ns]è)(?!" LETTER ")"};
static struct pattern needless = {.expression = "(?i)" WORD
                                                "(?:pò|stà|fà|sà|quì|quà|sù|qual’è)(?!" LETTER ")"};
static struct pattern dots = {.expression = "\\.{2,}|\\.(?: \\.)++|…\\.|\\.…"};

/* Characters that some keyboards have beside the letters, in place of one of ours: "l´utente", "piu`". */
static int
find_stray(const char *text, struct piece *found)
{
    static const char *const strays[] = {"´", "`", "′"};
    for (const char *at = text; (at = strpbrk(at, "`\xC2\xE2")) != NULL; at++)
        for (size_t i = 0; i < sizeof strays / sizeof *strays; i++) {
            size_t len = strlen(strays[i]), start = (size_t)(at - text);
            if (start == 0 || !is_letter(at[-1]) || strncmp(at, strays[i], len) != 0)
                continue;
            *found = (struct piece){start, start + len};
            return 1;
        }
    return 0;
}

/* One mark after another, of which only one can be meant. */
static int
find_two_marks(const char *text, struct piece *found)
{
    for (const char *at = text; (at = strpbrk(at, ",;:!")) != NULL; at++) {
        size_t next = 1 + (at[1] == ' ');
        if (*at == '!' ? at[1] != '!' : at[next] == '\0' || strchr(",;:.", at[next]) == NULL)
            continue;
        if (at[next] == '.' && at[next + 1] == '.')
            continue; /* stops in a row are another slip */
        *found = (struct piece){(size_t)(at - text), (size_t)(at - text) + next + 1};
        return 1;
    }
    return 0;
}

static const struct slip spellings[] = {
    {0, ".", ". \xA6", NULL, &dots, NULL, N_("stops in a row"), N_("write '…', or one stop")},
    {0, "…", ".", NULL, &dots, NULL, N_("stops in a row"), N_("write '…', or one stop")},
    {0, NULL, NULL, NULL, NULL, find_stray, N_("a mark that is no apostrophe, nor an accent"),
     N_("write '’', or the letter with its accent")},
    {0, NULL, NULL, NULL, NULL, find_two_marks, N_("two marks for one"), N_("write one of them")},
    {IN(IT), "’", "aeiouAEIOU", "‘", &apostrophe, NULL, N_("an apostrophe in place of an accent"),
     N_("write the letter with its accent")},
    {IN(IT), "è", "hnsHNS", NULL, &grave, NULL, N_("the wrong accent"), N_("write it with 'é'")},
    {IN(IT), "\xC3", "ptfsuPTFSU\x99", NULL, &needless, NULL,
     N_("an accent that the word does not have"), N_("leave it out")},
    {IN(IT), NULL, NULL, NULL, NULL, find_bare, N_("a word without its accent"),
     N_("write the accent")},
    {0},
};

/* What pages write under a link: the texts of the dataset have none. */
static struct pattern links_of_it = {.expression = "(?i)(?<!\\w)clicc\\w+ (?:qui|sul link)(?!\\w)"};
static struct pattern links_of_en = {
    .expression = "(?i)(?<!\\w)click(?:ing)? (?:here|(?:on )?the link)(?!\\w)"};
static struct pattern links_of_de = {
    .expression = "(?i)(?<!\\w)(?:klick\\w* (?:Sie )?hier|hier klick\\w*)(?!\\w)"};
static struct pattern links_of_fr = {.expression =
                                         "(?i)(?<!\\w)cliqu\\w+ (?:ici|sur le lien)(?!\\w)"};
#define LOST_LINK(language, needs, pattern)                                                        \
    {                                                                                              \
        IN(language), needs, NULL, NULL, pattern, NULL, N_("here is no link"),                     \
            N_("say where to go, and write a <link>")                                              \
    }

static const struct slip lost_links[] = {
    LOST_LINK(IT, "licc", &links_of_it),
    LOST_LINK(EN, "lick", &links_of_en),
    LOST_LINK(DE, "lick", &links_of_de),
    LOST_LINK(FR, "liqu", &links_of_fr),
    {0},
};

/* Whether TEXT has what SLIP needs. */
static int
may_have(const struct slip *slip, const char *text)
{
    if (slip->except != NULL && strstr(text, slip->except) != NULL)
        return 0;
    const char *at = slip->needs != NULL ? text : NULL;
    while (at != NULL && (at = strstr(at, slip->needs)) != NULL && slip->before != NULL &&
           (at == text || strchr(slip->before, at[-1]) == NULL))
        at++;
    return slip->needs == NULL || at != NULL;
}

/* Reports every place of PASSAGE where SLIP is. */
static void
find_slip(const struct lint *lint, const struct passage *passage, const struct slip *slip)
{
    const char *text = passage->value->text;
    size_t len = passage->len;
    struct piece found;
    if (len > PATTERN_MAX_SUBJECT || !may_have(slip, text))
        return;
    struct characters walk = characters_of(lint->data->source, passage->value->span);
    for (size_t at = 0; at < len && (slip->find != NULL ? slip->find(text + at, &found)
                                                        : pattern_pieces(slip->pattern, text + at,
                                                                         len - at, &found, 1));
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
    for (const struct slip *slip = lint->rule->data; slip->message != NULL; slip++)
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
        .check = CHECK(.passage = text_slip, .marks = MARK_TWICE),
        .data = repetitions,
    },
    {
        .id = "FSE616",
        .name = "typewriter-spelling",
        .severity = SEVERITY_WARNING,
        .summary = N_("What a keyboard leaves that lacks a character: an accent written as an "
                      "apostrophe (“perche’”), left out or the wrong one (“perchè”), three stops "
                      "for “…”, two marks for one (“,,”)."),
        .why = N_("A search for “perché” does not find it, and a screen reader reads another word "
                  "(Italian spelling: UNI 6015)."),
        .fix = N_("Write the letter with the accent that it has."),
        .bad = "<text xml:lang=\"it\">Non ha data: e’ del 2020 circa.</text>",
        .good = "<text xml:lang=\"it\">Non ha data: è del 2020 circa.</text>",
        .check = CHECK(.passage = text_slip, .marks = MARK_SLIP),
        .data = spellings,
    },
    {
        .id = "FSE622",
        .name = "lost-link",
        .severity = SEVERITY_WARNING,
        .summary = N_("A text that says “click here”: texts have no links."),
        .why = N_("It was copied from a page, where the words were a link. Here they lead nowhere, "
                  "and on paper and to a screen reader they never said where (WCAG 2.2, criterion "
                  "2.4.4)."),
        .fix = N_("Say in words where to go, and write the address as a <link>."),
        .bad = "<text xml:lang=\"en\">Sign in with SPID and the code: click here.</text>",
        .good = "<text xml:lang=\"en\">Sign in with SPID and the code.</text>",
        .check = CHECK(.passage = text_slip),
        .data = lost_links,
    },
};

const struct rule_family slip_rules = {rules, sizeof rules / sizeof *rules};
