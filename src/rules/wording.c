/* SPDX-License-Identifier: MIT
 * FSE606, 608: texts that are still to be written, or longer than their place. */
#include <string.h>

#include "dataset/passage.h"
#include "dataset/placeholder.h"
#include "rules/families.h"

static void
placeholder_text(const struct lint *lint, const struct passage *passage)
{
    enum { SHOWN = 40 };
    if (!passage_is_read(passage) || passage_is_official_name(lint->data, passage))
        return;
    const char *text = passage->value->text;
    struct characters walk = characters_of(lint->data->source, passage->value->span);
    struct placeholders placeholders = {.text = text};
    struct piece piece;
    while (placeholders_next(&placeholders, &piece)) {
        struct value part = passage_part(passage, characters_find(&walk, piece.start, piece.end));
        size_t len = piece_len(piece) < SHOWN ? piece_len(piece) : SHOWN;
        while (((unsigned char)text[piece.start + len] & 0xC0) == 0x80)
            len--;
        struct finding *finding =
            report(lint, &part, "'%.*s' is a placeholder", (int)len, text + piece.start);
        finding_hint(finding, "write what belongs here");
    }
}

/* What a line holds on the narrowest screen that the pages are made for: 360 CSS pixels, less
 * 2 rem of padding, at 17 pixels a letter's height and about half of that its width. */
enum { LINE = 40 };

/* How many such lines each place has. The dataset's longest text of each kind, in the longest of
 * the languages, leaves a sixth or more of that free. */
static const struct place {
    const char *parent;
    const char *name; /* of the text's element, or of the attribute */
    size_t lines;
    const char *what;
} places[] = {
    /* Read while doing something else with the other hand: a step fits the screen with the button
     * above it. */
    {"step", "text", 7, N_("a step")},
    /* A third of the screen, read once. */
    {"note", "text", 10, N_("a note")},
    {"source", "text", 10, N_("a remark about a source")},
    {"unknown", "text", 7, N_("what is not known")},
    {"service", "text", 7, N_("the state of a service")},
    {"platform", "text", 7, N_("a remark about a platform")},
    {"about", "description", 8, N_("the lead of the page")},
    {"credential", "description", 5, N_("a definition")},
    {"code", "description", 5, N_("a definition")},
    {"level", "text", 3, N_("an entry of a list")},
    /* Cells of a table, entries of a list, buttons. */
    {"code", "label", 2, N_("a label")},
    {"link", "label", 2, N_("a link")},
    {"venue", "programme", 2, N_("a label")},
    {"platform", "name", 2, N_("a label")},
    /* Headings, and what stands in the browser's tab. */
    {"procedure", "title", 2, N_("a heading")},
    {"credential", "name", 2, N_("a heading")},
    {"about", "title", 3, N_("the title of the page")},
    /* The list of sources, as in a bibliography. */
    {"source", "title", 4, N_("the title of a source")},
    {"source", "publisher", 2, N_("a publisher")},
    {"about", "publisher", 2, N_("a publisher")},
};

static const struct place *
find_place(const struct dataset *data, const struct passage *passage)
{
    const char *name = passage_name(data, passage), *parent = passage_parent(data, passage);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (strcmp(places[i].name, name) == 0 && strcmp(places[i].parent, parent) == 0)
            return &places[i];
    return NULL;
}

/* The offset of the character NUMBER, from 0, of TEXT; its length if there are fewer. *COUNT is
 * how many there are. */
static size_t
find_character(const char *text, size_t number, size_t *count)
{
    size_t at = 0, found = 0;
    *count = 0;
    for (; text[at] != '\0'; at++) {
        if (((unsigned char)text[at] & 0xC0) == 0x80)
            continue;
        if (*count == number)
            found = at;
        *count += 1;
    }
    return *count > number ? found : at;
}

static void
overlong_text(const struct lint *lint, const struct passage *passage)
{
    enum { SHORTEST = 2 * LINE };
    if ((passage->kind != PASSAGE_TEXT && passage->kind != PASSAGE_NAME) ||
        passage->len <= SHORTEST)
        return;
    const struct place *place = find_place(lint->data, passage);
    size_t limit = place != NULL ? place->lines * LINE : SIZE_MAX, count;
    if (passage->len <= limit)
        return;
    size_t at = find_character(passage->value->text, limit, &count);
    if (count <= limit)
        return;
    struct characters walk = characters_of(lint->data->source, passage->value->span);
    struct value part = passage_part(passage, characters_find(&walk, at, passage->len));
    struct finding *finding =
        report(lint, &part, "%zu characters: %s has room for %zu", count, tr(place->what), limit);
    finding_hint(finding, "shorten the text by this much, or divide it");
}

static const struct rule rules[] = {
    {
        .id = "FSE606",
        .name = "placeholder-text",
        .severity = SEVERITY_ERROR,
        .summary = N_("A word in place of a text that is still to be written: TODO, lorem ipsum, "
                      "???, “da completare”."),
        .why =
            N_("Whoever opens the page takes it for an answer. What no source says belongs in an "
               "<unknown>."),
        .fix = N_("Write the text, or an <unknown> in its place."),
        .bad = "<text xml:lang=\"it\">Da completare.</text>",
        .good = "<text xml:lang=\"it\">Chiedi al tuo medico di famiglia.</text>",
        .check = CHECK(.passage = placeholder_text, .marks = MARK_PLACEHOLDER),
    },
    {
        .id = "FSE608",
        .name = "overlong-text",
        .severity = SEVERITY_WARNING,
        .summary = N_("A text that is longer than its place can show."),
        .why = N_("On a phone a line has about 40 letters: a heading takes 2 lines, a step 7, a "
                  "note 10. What is longer hides what comes after it, and nobody reads it to the "
                  "end."),
        .fix = N_("Say it in fewer words, or make two steps or two notes of it."),
        .bad =
            "<title xml:lang=\"en\">Activate your electronic health record at a desk of the health authority or in a pharmacy</title>",
        .good = "<title xml:lang=\"en\">At a desk</title>",
        .check = CHECK(.passage = overlong_text),
    },
};

const struct rule_family wording_rules = {rules, sizeof rules / sizeof *rules};
