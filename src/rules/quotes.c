/* SPDX-License-Identifier: MIT
 * FSE607: straight quotes, and what belongs in their places. */
#include <string.h>
#include <unictype.h>

#include "dataset/passage.h"
#include "rules/families.h"

/* The quotation marks of each language, by CONTRIBUTING.md; French has no-break spaces inside. */
static const struct {
    const char *opening;
    const char *closing;
} quotes[LANGUAGE_COUNT] = {
    [LANGUAGE_IT] = {"“", "”"},
    [LANGUAGE_EN] = {"“", "”"},
    [LANGUAGE_DE] = {"„", "“"},
    [LANGUAGE_FR] = {"«\u00a0", "\u00a0»"},
};

enum { LOW_QUOTE = 0x201E, LEFT_QUOTE = 0x201C, RIGHT_QUOTE = 0x201D };
enum { LEFT_GUILLEMET = 0xAB, RIGHT_GUILLEMET = 0xBB };

/* A look at one character of a passage after the other, and at its neighbours. */
struct quote_look {
    enum language language;
    struct characters rest;  /* after next */
    struct character before; /* the point is 0 at the start */
    struct character here;
    struct character next; /* 0 at the end */
    char word[4];          /* the letters before this one, as far as there is room, in lower case */
    size_t word_len;       /* how many they are */
    uint32_t open;         /* the quotation mark that is open, 0 if none is */
};

/* What one has to know of all of a passage to judge one quote in it. */
struct survey {
    int is_balanced;       /* the quotation marks open and close in turn, never one in another */
    int has_single_quotes; /* an apostrophe stands where only a quotation mark can */
};

static void
read_next(struct quote_look *look)
{
    if (!characters_next(&look->rest, &look->next))
        look->next.point = 0;
}

static struct quote_look
look_at(const struct dataset *data, const struct passage *passage)
{
    struct quote_look look = {.language = passage_language(passage),
                              .rest = passage_characters(data, passage)};
    read_next(&look);
    return look;
}

/* Moves LOOK to the next character; whether there is one. */
static int
look_on(struct quote_look *look)
{
    uint32_t point = look->here.point;
    if (point == 0 || !uc_is_alpha(point))
        look->word_len = 0;
    else if (look->word_len++ < sizeof look->word)
        look->word[look->word_len - 1] = point < 0x80 ? (char)(point | 0x20) : '?';
    look->before = look->here;
    look->here = look->next;
    if (look->here.point != 0)
        read_next(look);
    return look->here.point != 0;
}

/* Whether a quotation may start here: after nothing, a space, a bracket, a dash, an elision. */
static int
can_open(const struct quote_look *look)
{
    return (point_is_one_of(look->before.point, "([{/-'–—‘’‚“„«") ||
            point_is_space(look->before.point) || look->before.point == 0) &&
           uc_is_alnum(look->next.point);
}

/* Whether one may end here: after something, before nothing, a space or punctuation. */
static int
can_close(const struct quote_look *look)
{
    return look->before.point != 0 && !point_is_one_of(look->before.point, "([{") &&
           !point_is_space(look->before.point) &&
           (look->next.point == 0 || !uc_is_alnum(look->next.point));
}

/* Keeps track of which quotation mark is open; 0 if the one here does not fit. */
static int
track(struct quote_look *look)
{
    uint32_t point = look->here.point;
    int opens = point == LOW_QUOTE || point == LEFT_GUILLEMET;
    int closes = point == RIGHT_QUOTE || point == RIGHT_GUILLEMET;
    if (point == '"') {
        opens = can_open(look);
        closes = can_close(look);
    } else if (point == LEFT_QUOTE) {
        closes = look->language == LANGUAGE_DE && (look->open == LOW_QUOTE || look->open == '"');
        opens = !closes;
    }
    if (!opens && !closes)
        return point != '"';
    int fits = look->open == 0 ? opens : closes;
    look->open = fits && look->open == 0 ? point : 0;
    return fits;
}

static struct survey
survey_of(const struct dataset *data, const struct passage *passage)
{
    struct survey survey = {.is_balanced = 1};
    struct quote_look look = look_at(data, passage);
    while (look_on(&look)) {
        survey.is_balanced &= track(&look);
        survey.has_single_quotes |= look.here.point == '\'' && can_open(&look) &&
                                    look.before.point != '\'' && uc_is_alpha(look.next.point);
    }
    survey.is_balanced &= look.open == 0;
    return survey;
}

/* Whether LOOK is at the end of the Italian word WORD. */
static int
is_after(const struct quote_look *look, const char *word)
{
    return look->word_len == strlen(word) && memcmp(look->word, word, look->word_len) == 0;
}

/* Whether a vowel ends a word here that may lack its accent ("perche'"), and not one of those
 * that are cut short ("po'"). */
static int
may_be_accent(const struct quote_look *look)
{
    static const char *const cut[] = {"po", "mo", "be", "va", "fa", "sta"};
    for (size_t i = 0; i < sizeof cut / sizeof *cut; i++)
        if (is_after(look, cut[i]))
            return 0;
    uint32_t point = look->before.point;
    return look->language == LANGUAGE_IT && point_is_one_of(point, "AEIOUaeiou");
}

/* Whether what stands here is an apostrophe, beyond doubt. */
static int
is_apostrophe(const struct quote_look *look, const struct survey *survey)
{
    uint32_t before = look->before.point, next = look->next.point;
    if (uc_is_digit(next))
        return !uc_is_digit(before);
    if (uc_is_alpha(next))
        return uc_is_alnum(before);
    return uc_is_alpha(before) && !survey->has_single_quotes && !may_be_accent(look);
}

static void
report_apostrophe(const struct lint *lint, const struct passage *passage,
                  const struct quote_look *look, const struct survey *survey)
{
    const struct value part = passage_part(passage, look->here.span);
    struct finding *finding = report(lint, &part, "a straight apostrophe");
    const char *verb = look->before.point == 'E' ? "È" : "è";
    int is_alone = !uc_is_alnum(look->next.point) && !survey->has_single_quotes;
    if (is_alone && look->language == LANGUAGE_IT && is_after(look, "e")) {
        finding_hint(finding, "write '%s' in place of the letter too", verb);
        if (look->before.span.end == look->here.span.start)
            finding_edit(finding, (struct span){look->before.span.start, look->here.span.end}, "%s",
                         verb);
    } else if (is_apostrophe(look, survey)) {
        finding_hint(finding, "write '%s'", "’");
        finding_edit(finding, look->here.span, "%s", "’");
    } else if (is_alone && may_be_accent(look)) {
        finding_hint(finding, "write the letter with its accent, or '%s' if it is cut short", "’");
    } else {
        finding_hint(finding, "write '%s' for an apostrophe, '%s…%s' around a quotation", "’",
                     quotes[look->language].opening, quotes[look->language].closing);
    }
}

/* What closes a quotation that OPEN has opened. */
static const char *
closing_of(const struct quote_look *look, uint32_t open)
{
    if (open == LEFT_QUOTE)
        return "”";
    if (open == LOW_QUOTE)
        return "“";
    if (open == LEFT_GUILLEMET && look->language != LANGUAGE_FR)
        return "»";
    return open == LEFT_GUILLEMET ? "\u00a0»" : quotes[look->language].closing;
}

/* OPEN is the quotation mark that was open before this one, 0 if none was. */
static void
report_quote(const struct lint *lint, const struct passage *passage, const struct quote_look *look,
             const struct survey *survey, uint32_t open)
{
    const struct value part = passage_part(passage, look->here.span);
    struct finding *finding = report(lint, &part, "a straight quotation mark");
    if (!survey->is_balanced) {
        finding_hint(finding, "write '%s…%s' around a quotation", quotes[look->language].opening,
                     quotes[look->language].closing);
        return;
    }
    const char *right = open == 0 ? quotes[look->language].opening : closing_of(look, open);
    finding_hint(finding, "write '%s'", right);
    finding_edit(finding, look->here.span, "%s", right);
}

static void
straight_quote(const struct lint *lint, const struct passage *passage)
{
    struct survey survey = survey_of(lint->data, passage);
    struct quote_look look = look_at(lint->data, passage);
    while (look_on(&look)) {
        uint32_t open = look.open;
        track(&look);
        if (look.here.point == '"')
            report_quote(lint, passage, &look, &survey, open);
        else if (look.here.point == '\'')
            report_apostrophe(lint, passage, &look, &survey);
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE607",
        .name = "straight-quote",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .summary =
            N_("A straight quote (' or \") where an apostrophe or a quotation mark belongs."),
        .why =
            N_("The texts are printed as they are: ’ is the apostrophe of all four languages, “ ” "
               "quote in Italian and English, „ “ in German, « » in French."),
        .fix = N_("Write the one that belongs there."),
        .bad = "<text xml:lang=\"it\">Vai allo sportello \"Scelta e revoca\" dell'ASL.</text>",
        .good = "<text xml:lang=\"it\">Vai allo sportello “Scelta e revoca” dell’ASL.</text>",
        .check = CHECK(.passage = straight_quote, .marks = MARK_QUOTE),
    },
};

const struct rule_family quote_rules = {rules, sizeof rules / sizeof *rules};
