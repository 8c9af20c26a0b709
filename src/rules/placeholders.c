/* SPDX-License-Identifier: MIT
 * What is still to be written. */
#include "dataset/dataset.h"
#include "dataset/passage.h"
#include "dataset/placeholder.h"
#include "finding/finding.h"
#include "rules/families.h"

static void
placeholder_text(const struct rule *rule, const struct dataset *data, const struct passage *passage,
                 struct findings *out)
{
    enum { SHOWN = 40 };
    if (!passage_is_read(passage) || passage_is_official_name(passage))
        return;
    const char *text = passage->value->text;
    struct piece piece = placeholder_find(text, 0);
    if (!piece_is_set(piece))
        return;
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
        .check = CHECK(.passage = placeholder_text),
    },
};

const struct rule_family placeholder_rules = {rules, sizeof rules / sizeof *rules};
