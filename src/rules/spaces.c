/* SPDX-License-Identifier: MIT
 * FSE601: white space, where it belongs and which. */
#include <ctype.h>
#include <string.h>
#include <unictype.h>

#include "base/utf8.h"
#include "dataset/passage.h"
#include "rules/families.h"

enum { NO_BREAK = 0xA0, NARROW_NO_BREAK = 0x202F, LEFT_QUOTE = 0xAB, RIGHT_QUOTE = 0xBB };

/* What belongs between two characters. */
enum gap { GAP_ANY, GAP_NONE, GAP_SPACE, GAP_NO_BREAK };

static const struct {
    const char *written;
    const char *hint;
} gaps[] = {
    [GAP_NONE] = {"", N_("leave it out")},
    [GAP_SPACE] = {" ", N_("write one space")},
    [GAP_NO_BREAK] = {"\u00a0", N_("write a no-break space (U+00A0)")},
};

/* White space that stands together, perhaps none, perhaps with comments in it. */
struct white_run {
    struct character before; /* what stands before it; its point is 0 at the start */
    struct character next;   /* and after it; 0 at the end */
    struct characters rest;  /* and after that */
    struct character first;  /* of the white space, if there is any */
    size_t count;
    int has_line_break;
    int has_tab;
    struct span pieces[16]; /* of the source that it is, as long as there is room */
    size_t piece_count;
};

/* What stays the same within one passage. */
struct space_check {
    const struct lint *lint;
    const struct passage *passage;
    int is_read; /* by people */
    int is_french;
    int may_be_french; /* as it does not say its language, or wrongly */
};

static void
add_space(struct white_run *run, const struct character *space)
{
    enum { ROOM = sizeof run->pieces / sizeof *run->pieces };
    if (run->count++ == 0)
        run->first = *space;
    run->has_line_break |= space->point == '\n' || space->point == '\r';
    run->has_tab |= space->point == '\t';
    struct span *last = run->piece_count > 0 ? &run->pieces[run->piece_count - 1] : NULL;
    if (last != NULL && last->end == space->span.start)
        last->end = space->span.end;
    else if (run->piece_count < ROOM)
        run->pieces[run->piece_count++] = space->span;
}

/* Whether a mark of punctuation comes after RUN, one of STOPS, and not a part of a word, a
 * time or an address: nothing like a word follows. */
static int
has_stop(const struct white_run *run, const char *stops)
{
    struct characters rest = run->rest;
    struct character follows;
    if (!point_is_one_of(run->next.point, stops))
        return 0;
    if (!characters_next(&rest, &follows))
        return 1;
    if (run->next.point == '?' && follows.point == '?')
        return 0; /* FSE606 has its say */
    return !uc_is_alnum(follows.point) && !point_is_one_of(follows.point, "/\\-_=&%");
}

/* What belongs in the place of RUN. */
static enum gap
gap_wanted(const struct space_check *check, const struct white_run *run)
{
    if (run->before.point == 0 || run->next.point == 0)
        return GAP_NONE;
    if (check->passage->kind == PASSAGE_CODES)
        return GAP_SPACE;
    if (!check->is_read)
        return GAP_ANY; /* the matter of the rules about codes and addresses */
    int may_have_no_break =
        check->is_french || (check->may_be_french && run->first.point == NO_BREAK);
    if (may_have_no_break && (run->before.point == LEFT_QUOTE || run->next.point == RIGHT_QUOTE ||
                              has_stop(run, ":;!?")))
        return GAP_NO_BREAK;
    return run->count > 0 && has_stop(run, ",:;!?") ? GAP_NONE : GAP_SPACE;
}

/* Whether RUN stands beside a character that no text may have: what belongs there shows when that
 * is gone. */
static int
is_beside_forbidden(const struct white_run *run)
{
    return point_is_forbidden(run->before.point) || point_is_forbidden(run->next.point);
}

/* Whether RUN is what is WANTED there. Where nothing is, that is wrong only if a no-break space
 * is wanted, and not after another such mark or an opening bracket. */
static int
is_right(const struct white_run *run, enum gap wanted)
{
    uint32_t point = run->first.point;
    if (run->count == 0)
        return wanted != GAP_NO_BREAK || run->before.point == run->next.point ||
               (run->next.point != RIGHT_QUOTE && point_is_one_of(run->before.point, ":;!?([{")) ||
               is_beside_forbidden(run);
    if (run->count > 1 || wanted == GAP_NONE)
        return 0;
    int is_no_break_space = point == NO_BREAK || point == NARROW_NO_BREAK;
    if (is_no_break_space && is_beside_forbidden(run))
        return 1;
    return wanted == GAP_SPACE ? point == ' ' : is_no_break_space;
}

/* Where RUN is; if it is nothing, the mark that lacks it. */
static struct span
place_of(const struct white_run *run)
{
    if (run->count > 0)
        return span_of(run->first.span.start, run->pieces[run->piece_count - 1].end);
    return run->before.point == LEFT_QUOTE ? run->before.span : run->next.span;
}

/* Adds the finding that says what is wrong with RUN. */
static struct finding *
add_finding(const struct space_check *check, const struct white_run *run, enum gap wanted)
{
    const struct value part = passage_part(check->passage, place_of(run));
    const struct lint *lint = check->lint;
    struct buffer point = {0};
    char next[5] = "";
    if (run->before.point == 0)
        return report(lint, &part, "white space at the start");
    if (run->next.point == 0)
        return report(lint, &part, "white space at the end");
    if (wanted == GAP_NO_BREAK && run->before.point == LEFT_QUOTE)
        return report(lint, &part, "'«' without a no-break space after it");
    utf8_write(run->next.point, next);
    if (wanted == GAP_NO_BREAK)
        return report(lint, &part, "'%s' without a no-break space before it", next);
    if (wanted == GAP_NONE)
        return report(lint, &part, "white space before '%s'", next);
    if (run->has_line_break)
        return report(lint, &part, "a line break between two words");
    if (run->has_tab)
        return report(lint, &part, "a tab between two words");
    if (run->count > 1)
        return report(lint, &part, "%zu spaces in a row", run->count);
    if (run->first.point == NO_BREAK || run->first.point == NARROW_NO_BREAK)
        return report(lint, &part, "a no-break space where none belongs");
    passage_add_point(&point, run->first.point);
    struct finding *finding = report(lint, &part, "%s in place of a space", buffer_text(&point));
    buffer_free(&point);
    return finding;
}

static void
add_edits(struct finding *finding, const struct white_run *run, enum gap wanted)
{
    if (run->count == 0) {
        size_t at = run->before.point == LEFT_QUOTE ? run->before.span.end : run->next.span.start;
        finding_edit(finding, span_of(at, at), "%s", gaps[wanted].written);
    }
    for (size_t i = 0; i < run->piece_count; i++)
        finding_edit(finding, run->pieces[i], "%s", i == 0 ? gaps[wanted].written : "");
}

static void
check_run(const struct space_check *check, const struct white_run *run)
{
    enum passage_kind kind = check->passage->kind;
    enum gap wanted = gap_wanted(check, run);
    if (wanted == GAP_ANY || is_right(run, wanted))
        return;
    struct finding *finding = add_finding(check, run, wanted);
    finding_hint(finding, "%s", tr(gaps[wanted].hint));
    add_edits(finding, run, wanted);
    if (kind == PASSAGE_CODE || kind == PASSAGE_ADDRESS) {
        finding_raise(finding, SEVERITY_ERROR);
        finding_help(finding, "The exports compare it with others, letter by letter.");
    }
}

static void
check_passage(const struct space_check *check, struct characters walk)
{
    struct white_run run = {.count = 0};
    struct character character;
    int is_more;
    do {
        run.count = run.piece_count = 0;
        run.has_line_break = run.has_tab = 0;
        while ((is_more = characters_next(&walk, &character)) && point_is_space(character.point))
            add_space(&run, &character);
        run.next = is_more ? character : (struct character){.point = 0};
        run.rest = walk;
        int is_plain =
            run.next.point < 0x80 && isalnum((int)run.next.point) && run.before.point != LEFT_QUOTE;
        if (run.count > 0 || (check->is_french && !is_plain))
            check_run(check, &run);
        run.before = character;
        if (is_plain) /* and so are those after it, in a word */
            characters_skip_plain(&walk);
    } while (is_more);
}

static void
stray_space(const struct lint *lint, const struct passage *passage)
{
    int is_french = passage_language(passage) == LANGUAGE_FR;
    if ((!is_french && (passage->marks & MARK_SPACE) == 0) ||
        passage->value->text[strspn(passage->value->text, " \t\r\n")] == '\0')
        return; /* what is blank is reported by the schema */
    const struct space_check check = {lint, passage, passage_is_read(passage), is_french,
                                      !passage_has_language(passage)};
    check_passage(&check, passage_characters(lint->data, passage));
}

static const struct rule rules[] = {
    {
        .id = "FSE601",
        .name = "stray-space",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .summary =
            N_("White space at an end, doubled, or of a kind that does not belong there; in "
               "French, a no-break space that is missing; an error in a code or an address."),
        .why =
            N_("A stray space shows in pages and tables, and makes two equal texts differ; the "
               "exports compare codes letter by letter. French has a no-break space before : ; ! "
               "? and inside « », so that no line starts with them; nothing else has one."),
        .fix = N_("Write one space between words, and none at the ends."),
        .bad = "<text xml:lang=\"en\"> Open the portal  and sign in with SPID.</text>",
        .good = "<text xml:lang=\"en\">Open the portal and sign in with SPID.</text>",
        .check = CHECK(.passage = stray_space, .marks = MARK_SPACE | MARK_STOP),
    },
};

const struct rule_family space_rules = {rules, sizeof rules / sizeof *rules};
