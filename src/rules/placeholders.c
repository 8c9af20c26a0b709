/* SPDX-License-Identifier: MIT
 * FSE606: placeholders. Words that are nothing else are found wherever they stand; a phrase that
 * may belong to a sentence ("il modulo da completare"), where it is all there is: of the text,
 * between brackets, behind a colon. */
#include "rules/placeholders.h"

#include <string.h>
#include <unictype.h>

#include "base/utf8.h"
#include "dataset/dataset.h"
#include "dataset/passage.h"
#include "finding/finding.h"
#include "rules/families.h"

/* dataset/marks.c knows how they start. TBC is a disease, TBA and WIP may be names. */
static const char *const words[] = {"todo", "tbd", "fixme", "xxx", "lorem ipsum"};

/* In lower case. dataset/marks.c knows how they start too. */
static const char *const phrases[] = {
    "à ajouter",
    "à compléter",
    "à définir",
    "à rédiger",
    "à traduire",
    "à venir",
    "blindtext",
    "bla bla",
    "coming soon",
    "da aggiungere",
    "da completare",
    "da definire",
    "da inserire",
    "da scrivere",
    "da tradurre",
    "dummy text",
    "folgt",
    "folgt noch",
    "n/a",
    "n.d.",
    "noch offen",
    "noch zu ergänzen",
    "noch zu klären",
    "noch zu übersetzen",
    "null",
    "placeholder",
    "placeholder text",
    "platzhalter",
    "segnaposto",
    "testo di prova",
    "testo provvisorio",
    "texte provisoire",
    "to be added",
    "to be completed",
    "to be confirmed",
    "to be defined",
    "to be done",
    "to be translated",
    "to be written",
    "to do",
    "undefined",
    "wird ergänzt",
    "wird noch ergänzt",
    "zu ergänzen",
    "zu definieren",
    "zu übersetzen",
};

/* The character before TEXT[AT], 0 at the start. */
static uint32_t
point_before(const char *text, size_t at)
{
    uint32_t point = 0;
    size_t start = at;
    while (start > 0 && ((unsigned char)text[--start] & 0xC0) == 0x80)
        ;
    if (start < at)
        utf8_read(text + start, at - start, &point);
    return point;
}

static int
is_in_word(uint32_t point)
{
    return point != 0 && uc_is_alnum(point);
}

static int
is_ascii_word(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9');
}

static int
is_word_at(const char *text)
{
    uint32_t point = (unsigned char)*text;
    if (point < 0x80)
        return is_ascii_word(*text);
    return utf8_read(text, strnlen(text, 4), &point) > 0 && is_in_word(point);
}

/* How many bytes at TEXT are PHRASE, in whatever case, as whole words; 0 if they are not. */
static size_t
match(const char *text, const char *phrase)
{
    enum { LATIN = 0xC3 }; /* of "à" and "À": the byte behind it has the case */
    size_t i = 0;
    for (; phrase[i] != '\0'; i++) {
        unsigned char byte = (unsigned char)text[i], wanted = (unsigned char)phrase[i];
        int has_case =
            (wanted >= 'a' && wanted <= 'z') || (i > 0 && (unsigned char)phrase[i - 1] == LATIN);
        if (byte != wanted && !(has_case && (byte | 0x20) == wanted))
            return 0;
    }
    if (phrase[0] == 'x')
        i = strspn(text, "Xx");
    return is_word_at(text + i) ? 0 : i;
}

/* A quick look, which tells nearly all that do not match. */
static int
may_match(const char *text, const char *phrase)
{
    return ((text[0] ^ phrase[0]) & ~0x20) == 0;
}

/* How many bytes at TEXT are a phrase that is all there is up to the end or a bracket. */
static size_t
match_phrase(const char *text)
{
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        size_t len = may_match(text, phrases[i]) ? match(text, phrases[i]) : 0;
        const char *behind = text + len + strspn(text + len, ".!? ");
        while (len > 0 && strncmp(behind, "…", strlen("…")) == 0)
            behind += strlen("…");
        if (len > 0 && (*behind == '\0' || strchr(")]}>", *behind) != NULL))
            return len;
    }
    return 0;
}

/* Whether a phrase at TEXT[AT] would be all there is: there is nothing before it, or a bracket or
 * a colon. START is where the first word is. */
static int
is_slot(const char *text, size_t at, size_t start)
{
    if (at == start)
        return 1;
    int is_spaced = text[at - 1] == ' ';
    size_t before = at - (size_t)is_spaced;
    return before > 0 &&
           (strchr("([{<", text[before - 1]) != NULL || (is_spaced && text[before - 1] == ':'));
}

/* How many bytes at TEXT[AT] are a placeholder. */
static size_t
match_at(const char *text, size_t at, size_t start)
{
    if (text[at] == '?')
        return text[at + 1] == '?' ? strspn(text + at, "?") : 0;
    if (!is_word_at(text + at) || is_in_word(point_before(text, at)))
        return 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t len = may_match(text + at, words[i]) ? match(text + at, words[i]) : 0;
        if (len > 0)
            return len;
    }
    return is_slot(text, at, start) ? match_phrase(text + at) : 0;
}

/* The offset of the first word of TEXT, or its length. */
static size_t
find_word(const char *text)
{
    size_t at = 0;
    while (text[at] != '\0' && !is_word_at(text + at))
        at++;
    return at;
}

struct piece
placeholder_find(const char *text, size_t from)
{
    size_t start = from == 0 ? find_word(text) : SIZE_MAX;
    if (from == 0 && text[start] == '\0')
        return (struct piece){0, start}; /* dots and dashes */
    for (size_t at = from; text[at] != '\0'; at++) {
        if (text[at] != '?' && at > 0 && is_ascii_word(text[at - 1]))
            continue; /* in the middle of a word */
        size_t len = match_at(text, at, start);
        if (len > 0)
            return (struct piece){at, at + len};
    }
    return PIECE_NONE;
}

static void
check_passage(const struct rule *rule, const struct dataset *data, const struct passage *passage,
              struct findings *out)
{
    enum { SHOWN = 40 };
    const char *text = passage->value->text;
    struct piece piece = placeholder_find(text, 0);
    struct characters walk = characters_of(data->source, passage->value->span);
    while (piece_is_set(piece)) {
        struct value part = passage_part(passage, characters_find(&walk, piece.start, piece.end));
        size_t len = piece_len(piece) < SHOWN ? piece_len(piece) : SHOWN;
        while (((unsigned char)text[piece.start + len] & 0xC0) == 0x80)
            len--;
        struct finding *finding =
            findings_add(out, rule, &part, "'%.*s' is a placeholder", (int)len, text + piece.start);
        finding_hint(out, finding, "write what belongs here");
        piece = placeholder_find(text, piece.end);
    }
}

static void
placeholder_text(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    for (size_t i = 0; (data->marks & MARK_PLACEHOLDER) != 0 && i < data->passages.count; i++) {
        const struct passage *passage = data->passages.items[i];
        if ((passage->marks & MARK_PLACEHOLDER) != 0 && passage_is_read(passage) &&
            !passage_is_official_name(passage))
            check_passage(rule, data, passage, out);
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE606",
        .name = "placeholder-text",
        .severity = SEVERITY_ERROR,
        .summary = N_("A word that stands where a text is still to be written: TODO, lorem ipsum, "
                      "???, “da completare”."),
        .why =
            N_("Whoever opens the page takes it for an answer. What no source says is said by an "
               "<unknown>."),
        .fix = N_("Write the text, or an <unknown> in its place."),
        .bad = "<text xml:lang=\"it\">Da completare.</text>",
        .good = "<text xml:lang=\"it\">Chiedi al tuo medico di famiglia.</text>",
        .check_dataset = placeholder_text,
    },
};

const struct rule_family placeholder_rules = {rules, sizeof rules / sizeof *rules};
