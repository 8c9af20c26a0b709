/* SPDX-License-Identifier: MIT
 * FSE602, 603: characters that no text may have, and the form that the others have. */
#include <stdlib.h>
#include <string.h>
#include <unictype.h>
#include <uninorm.h>

#include "base/utf8.h"
#include "dataset/passage.h"
#include "rules/families.h"
#include "xml/markup.h"

/* What the characters are that no text may have. */
enum nature { CONTROL, SOFT_HYPHEN, DIRECTION, SEPARATOR, PRIVATE, LOST, NO_CHARACTER, INVISIBLE };

static const struct {
    const char *what;
    const char *hint;
} natures[] = {
    [CONTROL] = {N_("a control character"), N_("leave it out")},
    [SOFT_HYPHEN] = {N_("a soft hyphen"), N_("leave it out: pages divide words by themselves")},
    [DIRECTION] = {N_("a character that changes the direction of the text"), N_("leave it out")},
    [SEPARATOR] = {N_("a separator of lines or paragraphs"), N_("write a space, or nothing")},
    [PRIVATE] = {N_("a private-use character"), N_("write one that means the same to everyone")},
    [LOST] = {N_("in place of something that was lost"), N_("write what stood here")},
    [NO_CHARACTER] = {N_("a code point that is no character"), N_("leave it out")},
    [INVISIBLE] = {N_("an invisible character"), N_("leave it out")},
};

static enum nature
nature_of(uint32_t point)
{
    static const struct {
        uint32_t first, last;
        enum nature nature;
    } ranges[] = {
        {0x007F, 0x009F, CONTROL},   {0x00AD, 0x00AD, SOFT_HYPHEN}, {0x061C, 0x061C, DIRECTION},
        {0x200E, 0x200F, DIRECTION}, {0x2028, 0x2029, SEPARATOR},   {0x202A, 0x202E, DIRECTION},
        {0x2066, 0x2069, DIRECTION}, {0xE000, 0xF8FF, PRIVATE},     {0xFDD0, 0xFDEF, NO_CHARACTER},
        {0xFFFC, 0xFFFD, LOST},      {0xF0000, 0x10FFFF, PRIVATE},
    };
    if ((point & 0xFFFE) == 0xFFFE)
        return NO_CHARACTER;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (point >= ranges[i].first && point <= ranges[i].last)
            return ranges[i].nature;
    return INVISIBLE;
}

/* What Windows-1252 has where Unicode has the control POINT; NULL where it has nothing. */
static const char *
meant_in_windows(uint32_t point)
{
    static const char *const meant[] = {
        "€",  NULL, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", NULL, "Ž", NULL,
        NULL, "‘",  "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", NULL, "ž", "Ÿ",
    };
    return point >= 0x80 && point <= 0x9F ? meant[point - 0x80] : NULL;
}

/* Reports the forbidden characters at CHARACTER, and those of the same nature right after it;
 * WALK is after them then, *CHARACTER the first other one. Returns whether there is one. */
static int
report_forbidden(const struct lint *lint, const struct passage *passage, struct characters *walk,
                 struct character *character)
{
    struct buffer points = {0};
    struct span span = character->span;
    enum nature nature = nature_of(character->point);
    const char *meant = meant_in_windows(character->point);
    int is_more = 1;
    while (is_more && character->span.start <= span.end && point_is_forbidden(character->point) &&
           nature_of(character->point) == nature) {
        passage_add_point(&points, character->point);
        span.end = character->span.end;
        is_more = characters_next(walk, character);
    }
    struct value part = passage_part(passage, span);
    struct finding *finding =
        report(lint, &part, "%s: %s", tr(natures[nature].what), buffer_text(&points));
    if (meant != NULL)
        finding_hint(finding, "in Windows-1252 it is '%s': write that", meant);
    else
        finding_hint(finding, "%s", tr(natures[nature].hint));
    buffer_free(&points);
    return is_more;
}

static void
forbidden_character(const struct lint *lint, const struct passage *passage)
{
    struct characters walk = passage_characters(lint->data, passage);
    struct character character;
    int is_more = characters_next(&walk, &character);
    while (is_more)
        is_more = point_is_forbidden(character.point)
                      ? report_forbidden(lint, passage, &walk, &character)
                      : characters_next(&walk, &character);
}

/* A base character and what is combined with it: what changes together in a normal form. */
struct cluster {
    struct buffer text;
    struct buffer points;
    struct span span;
    size_t count;     /* of its code points */
    uint32_t starter; /* composed with those after it as far as it can be */
    int is_whole;     /* all of it stands together in the source */
};

static void
cluster_start(struct cluster *cluster, const struct character *character)
{
    cluster->text.len = 0;
    cluster->points.len = 0;
    cluster->span = (struct span){character->span.start, character->span.start};
    cluster->count = 0;
    cluster->starter = character->point;
    cluster->is_whole = 1;
}

static void
cluster_add(struct cluster *cluster, const struct character *character)
{
    char bytes[4];
    buffer_add(&cluster->text, bytes, utf8_write(character->point, bytes));
    passage_add_point(&cluster->points, character->point);
    cluster->count++;
    cluster->is_whole &= character->span.start == cluster->span.end;
    cluster->span.end = character->span.end;
}

/* Whether CHARACTER belongs to CLUSTER: it is a mark on it, or one letter with it, or such a form beside another. */
static int
cluster_takes(struct cluster *cluster, const struct character *character)
{
    ucs4_t composed = uc_composition(cluster->starter, character->point);
    if (composed != 0)
        cluster->starter = composed;
    return composed != 0 || uc_combining_class(character->point) != 0 ||
           (character->point >= 0x80 && point_is_variant(cluster->starter) &&
            point_is_variant(character->point));
}

/* Says that CLUSTER is not as NORMAL, of LEN bytes, is. */
static void
report_cluster(const struct lint *lint, const struct passage *passage,
               const struct cluster *cluster, const char *normal, size_t len)
{
    enum { SHORT = 16 };
    struct value part = passage_part(passage, cluster->span);
    struct finding *finding =
        report(lint, &part,
               point_is_variant(cluster->starter) ? N_("another form of plain letters: %s")
                                                  : N_("not in Unicode normal form C: %s"),
               buffer_text(&cluster->points));
    struct buffer written = {0}, points = {0};
    markup_add_text(&written, normal, len);
    if (cluster->is_whole)
        finding_edit(finding, cluster->span, "%s", buffer_text(&written));
    for (size_t at = 0; at < len;) {
        uint32_t point;
        at += utf8_read(normal + at, len - at, &point);
        passage_add_point(&points, point);
    }
    if (len <= SHORT)
        finding_hint(finding, "write '%s' (%s)", buffer_text(&written), buffer_text(&points));
    buffer_free(&written);
    buffer_free(&points);
}

/* Reports CLUSTER if it is not in normal form; a space is the matter of FSE601. */
static void
check_cluster(const struct lint *lint, const struct passage *passage, const struct cluster *cluster)
{
    ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
    if (cluster->count == 1 && uc_canonical_decomposition(cluster->starter, parts) < 0 &&
        !point_is_variant(cluster->starter))
        return; /* nearly all */
    size_t len = 0;
    const char *text = cluster->text.bytes;
    uninorm_t form = point_is_variant(cluster->starter) ? UNINORM_NFKC : UNINORM_NFC;
    char *normal = (char *)u8_normalize(form, (const uint8_t *)text, cluster->text.len, NULL, &len);
    int is_normal = len == cluster->text.len && memcmp(normal, text, len) == 0;
    if (!is_normal && !point_is_space(cluster->starter))
        report_cluster(lint, passage, cluster, normal, len);
    free(normal);
}

static void
not_nfc(const struct lint *lint, const struct passage *passage)
{
    struct cluster cluster = {0};
    struct character character;
    struct characters walk = passage_characters(lint->data, passage);
    int is_more = characters_next(&walk, &character);
    while (is_more) {
        cluster_start(&cluster, &character);
        do
            cluster_add(&cluster, &character);
        while ((is_more = characters_next(&walk, &character)) &&
               cluster_takes(&cluster, &character));
        check_cluster(lint, passage, &cluster);
    }
    buffer_free(&cluster.text);
    buffer_free(&cluster.points);
}

static const struct rule rules[] = {
    {
        .id = "FSE602",
        .name = "not-nfc",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .summary =
            N_("A character that is not in Unicode normal form C, or a ligature or another form "
               "of a letter."),
        .why = N_("One word in two forms looks the same, but a search does not find it and "
                  "tables do not join on it; the Web uses normal form C (W3C, Character Model)."),
        .fix = N_("Write each letter with its accent as one character, and a ligature (ﬁ) as "
                  "letters."),
        .bad = "<text xml:lang=\"it\">Non ha data: e&#x300; del 2020 circa.</text>",
        .good = "<text xml:lang=\"it\">Non ha data: è del 2020 circa.</text>",
        .check = CHECK(.passage = not_nfc, .marks = MARK_UNNORMAL),
    },
    {
        .id = "FSE603",
        .name = "forbidden-character",
        .severity = SEVERITY_ERROR,
        .summary = N_("A character that no text may contain: an invisible or control character, "
                      "one for private use, or one in place of a character that was lost."),
        .why =
            N_("What nobody sees can reverse what is shown (CVE-2021-42574, “Trojan Source”), "
               "make two addresses look like one, and break searches; U+FFFD says that something "
               "was lost on the way (Unicode Technical Report 36)."),
        .fix = N_("Leave the character out, or write the one that was meant."),
        .bad = "<text xml:lang=\"en\">Sign in with SPID&#x200B; and the code.</text>",
        .good = "<text xml:lang=\"en\">Sign in with SPID and the code.</text>",
        .check = CHECK(.passage = forbidden_character, .marks = MARK_FORBIDDEN),
    },
};

const struct rule_family character_rules = {rules, sizeof rules / sizeof *rules};
