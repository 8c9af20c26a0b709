/* SPDX-License-Identifier: MIT
 * FSE612, 613, 614: texts that something has been done to on their way here. */
#include <string.h>
#include <unictype.h>
#include <uninorm.h>

#include "base/utf8.h"
#include "dataset/mojibake.h"
#include "dataset/passage.h"
#include "dataset/placeholder.h"
#include "dataset/residue.h"
#include "rules/families.h"
#include "web/host_lists.h"

/* All that was misread in one text, which comes from one mistake. */
struct damage {
    struct piece piece;  /* the words from the first to the last misreading */
    struct buffer right; /* these, as they were meant */
    int is_lost;         /* a character of them is */
    int is_exact;        /* none of them is lost, nor a part of one */
};

/* The start of the word in which TEXT[AT] is; its end. */
static size_t
word_start(const char *text, size_t at)
{
    while (at > 0 && text[at - 1] != ' ')
        at--;
    return at;
}

static size_t
word_end(const char *text, size_t at)
{
    return at + strcspn(text + at, " ");
}

static struct damage
survey(const char *text, struct misreading *found)
{
    size_t at = word_start(text, found->piece.start);
    struct damage damage = {.piece = {at, at}, .is_exact = 1};
    do {
        buffer_add(&damage.right, text + at, found->piece.start - at);
        buffer_add_text(&damage.right, found->meant);
        damage.is_lost |= found->meant[0] == '\0';
        damage.is_exact &= !damage.is_lost && !found->is_cut;
        at = found->piece.end;
    } while (misreading_find(text, at, found));
    damage.piece.end = word_end(text, at);
    buffer_add(&damage.right, text + at, damage.piece.end - at);
    return damage;
}

static void
misread_text(const struct lint *lint, const struct passage *passage)
{
    enum { SHOWN = 60 };
    const char *text = passage->value->text;
    struct misreading found;
    if (!misreading_find(text, 0, &found))
        return;
    size_t start = found.piece.start;
    struct damage damage = survey(text, &found);
    struct characters walk = characters_of(lint->data->source, passage->value->span), edits = walk;
    struct value part =
        passage_part(passage, characters_find(&walk, damage.piece.start, damage.piece.end));
    struct finding *finding =
        report(lint, &part, "this was UTF-8, and was read as another encoding");
    if (damage.is_lost)
        finding_hint(finding, "write what stood here");
    else if (damage.right.len <= SHOWN)
        finding_hint(finding, "write '%s'", buffer_text(&damage.right));
    while (damage.is_exact && misreading_find(text, start, &found)) {
        start = found.piece.end;
        finding_edit(finding, characters_find(&edits, found.piece.start, start), "%s", found.meant);
    }
    buffer_free(&damage.right);
}

/* One finding of a text: what follows comes from the same mistake. Of "<TODO>", FSE606 says what it is. */
static void
markup_in_text(const struct lint *lint, const struct passage *passage)
{
    struct residue residue;
    const char *text = passage->value->text;
    if (!residue_find(text, 0, &residue) ||
        placeholder_find(text, residue.piece.start).end <= residue.piece.end)
        return;
    struct characters walk = characters_of(lint->data->source, passage->value->span);
    struct value part =
        passage_part(passage, characters_find(&walk, residue.piece.start, residue.piece.end));
    struct finding *finding = report(lint, &part, "%s is left as text", tr(residue.what));
    finding_hint(finding, "%s", tr(residue.hint));
}

/* A word, as far as its letters show whose it is. */
struct word {
    struct piece piece;
    uint32_t foreign;    /* its first letter that is not Latin, 0 if there is none */
    const char *script;  /* of that */
    int has_latin;       /* a letter */
    int is_alike;        /* what is not Latin looks so */
    struct buffer latin; /* it all, in the Latin letters that the others look like */
};

static void
add_letter(struct word *word, uint32_t point)
{
    char bytes[4];
    const uc_script_t *script = uc_script(point);
    uint32_t latin = point;
    int is_letter = script != NULL && uc_is_alpha(point); /* GCOVR_EXCL_BR_LINE: all have one */
    int is_common = is_letter && strcmp(script->name, "Common") == 0;
    if (is_letter && (is_common ? point_is_variant(point) : strcmp(script->name, "Latin") == 0)) {
        word->has_latin = 1;
    } else if (is_letter && !is_common) {
        latin = point_latin(point);
        word->is_alike &= latin != point;
        word->script = word->foreign == 0 ? script->name : word->script;
        word->foreign = word->foreign == 0 ? point : word->foreign;
    }
    buffer_add(&word->latin, bytes, utf8_write(latin, bytes));
}

/* Reads the next word of TEXT, from *AT on; 0 if there is none. */
static int
next_word(const char *text, size_t *at, struct word *word)
{
    size_t used;
    uint32_t point;
    *word = (struct word){.piece = {*at, *at}, .is_alike = 1, .latin = word->latin};
    word->latin.len = 0;
    for (; text[*at] != '\0'; *at += used) {
        used = utf8_read(text + *at, strnlen(text + *at, 4), &point);
        int is_in_word = uc_is_alnum(point) || uc_combining_class(point) != 0;
        if (!is_in_word && word->latin.len > 0)
            return 1;
        if (!is_in_word)
            word->piece.start = *at + used;
        else
            add_letter(word, point);
        word->piece.end = *at + used;
    }
    return word->latin.len > 0;
}

/* A word of two scripts, or one of another that looks Latin. */
static void
mixed_script(const struct lint *lint, const struct passage *passage)
{
    struct characters walk = characters_of(lint->data->source, passage->value->span);
    struct word word = {0};
    for (size_t at = 0; next_word(passage->value->text, &at, &word);) {
        if (word.foreign == 0 || (!word.has_latin && !word.is_alike))
            continue;
        struct value part =
            passage_part(passage, characters_find(&walk, word.piece.start, word.piece.end));
        struct finding *finding = report(lint, &part, "U+%04X is a letter of another script: %s",
                                         (unsigned)word.foreign, word.script);
        if (word.is_alike)
            finding_hint(finding, "write '%s'", buffer_text(&word.latin));
        else
            finding_hint(finding, "write a Latin letter");
    }
    buffer_free(&word.latin);
}

static const struct rule rules[] = {
    {
        .id = "FSE612",
        .name = "misread-text",
        .severity = SEVERITY_ERROR,
        .is_fixable = 1,
        .summary = N_("A text that was UTF-8 and was read as another encoding, once or twice: "
                      "“Ã¨” for “è”."),
        .why = N_("Nobody can read it aloud or find it in a search; and a space that is deleted "
                  "in it may be half of a letter, which is then lost for good (RFC 3629)."),
        .fix = N_("Write the letters that were meant; open the file that they come from as UTF-8."),
        .bad = "<text xml:lang=\"it\">Non ha data: Ã¨ del 2020 circa.</text>",
        .good = "<text xml:lang=\"it\">Non ha data: è del 2020 circa.</text>",
        .check = CHECK(.passage = misread_text, .marks = MARK_DAMAGED),
    },
    {
        .id = "FSE613",
        .name = "markup-in-text",
        .severity = SEVERITY_ERROR,
        .summary = N_("A tag, a character reference or a mark of Markdown that is left as text."),
        .why = N_("The texts are plain: pages, tables and feeds show what is in them as it "
                  "stands, “&amp;agrave;” as “&agrave;”."),
        .fix = N_("Write the text alone, and the characters themselves."),
        .bad = "<text xml:lang=\"it\">Non ha data: &amp;egrave; del 2020 circa.</text>",
        .good = "<text xml:lang=\"it\">Non ha data: è del 2020 circa.</text>",
        .check = CHECK(.passage = markup_in_text, .marks = MARK_DAMAGED),
    },
    {
        .id = "FSE614",
        .name = "mixed-script",
        .severity = SEVERITY_ERROR,
        .summary = N_("A letter of another script in a Latin word, or a word of such letters that "
                      "looks Latin."),
        .why = N_("It looks right, and no search finds it; a screen reader spells it out (Unicode "
                  "Technical Standard 39, section 5.1)."),
        .fix = N_("Write the word in Latin letters."),
        .bad = "<text xml:lang=\"en\">Sign in with SP\u0406D and the code.</text>",
        .good = "<text xml:lang=\"en\">Sign in with SPID and the code.</text>",
        .check = CHECK(.passage = mixed_script, .marks = MARK_UNNORMAL),
    },
};

const struct rule_family damage_rules = {rules, sizeof rules / sizeof *rules};
