/* SPDX-License-Identifier: MIT
 * FSE204, 205, 208: combinations of credentials that ask for too much, or too little. */
#include <string.h>

#include "base/memory.h"
#include "dataset/code_lists.h"
#include "rules/families.h"
#include "xml/markup.h"

/* The number of the level that USE names, 0 if it names none; -1 if it is no number. */
static int
level_of(const struct credential_use *use)
{
    if (use->level == NULL)
        return 0;
    int is_digit = use->level[0] >= '1' && use->level[0] <= '9';
    return is_digit && use->level[1] == '\0' ? use->level[0] - '0' : -1;
}

/* The one of the words of ACCEPTS about the credential ID that asks for the highest level, and so
 * for all that the others ask for: its index. The count of the words, if that cannot be told. */
static size_t
strongest_use(const struct accepts *accepts, const char *id)
{
    size_t count = accepts->credentials.count, strongest = count;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(accepts->uses[i].id, id) != 0)
            continue;
        if (level_of(&accepts->uses[i]) < 0)
            return count;
        if (strongest == count || level_of(&accepts->uses[i]) > level_of(&accepts->uses[strongest]))
            strongest = i;
    }
    return strongest;
}

/* Takes out all words about the credential ID but the strongest, each with the white space that
 * separates it from the word before, or from the one after it where none before stays. */
static void
remove_repeats(const struct dataset *data, const struct accepts *accepts, const char *id,
               struct finding *finding)
{
    const struct value *words = accepts->credentials.items;
    size_t stays = strongest_use(accepts, id);
    if (stays == accepts->credentials.count ||
        !markup_is(data->source, words[0].span, words[0].text))
        return;
    int has_word = 0;
    for (size_t i = 0; i < accepts->credentials.count; i++) {
        if (i == stays || strcmp(accepts->uses[i].id, id) != 0)
            has_word = 1;
        else
            finding_edit(finding,
                         has_word ? (struct span){words[i - 1].span.end, words[i].span.end}
                                  : (struct span){words[i].span.start, words[i + 1].span.start},
                         "%s", "");
    }
}

/* How often one combination names a credential. */
struct repeat {
    const struct credential_use *first;
    const struct credential_use *second;
    size_t count;
};

static void
add_repeat(const struct lint *lint, const struct repeat *repeat, const struct accepts *accepts)
{
    const struct credential_use *second = repeat->second;
    struct finding *finding =
        repeat->count == 2
            ? report(lint, second->word, "'%s' appears twice in one combination", second->id)
            : report(lint, second->word, "'%s' appears %zu times in one combination", second->id,
                     repeat->count);
    finding_relate(finding, repeat->first->word->span, "first seen here");
    remove_repeats(lint->data, accepts, second->id, finding);
}

/* One finding for each credential, however often it is repeated. */
static void
check_repeats(const struct lint *lint, const struct accepts *accepts)
{
    size_t known = lint->data->codes->credentials.count;
    struct repeat *repeats = memory_get_zeroed(known + 1, sizeof *repeats);
    for (size_t i = 0; i < accepts->credentials.count; i++) {
        const struct credential_use *use = &accepts->uses[i];
        struct repeat *repeat = &repeats[credential_place(lint->data, use->id)];
        repeat->count++;
        if (repeat->first == NULL)
            repeat->first = use;
        else if (repeat->second == NULL)
            repeat->second = use;
    }
    for (size_t i = 0; i < known; i++)
        if (repeats[i].second != NULL)
            add_repeat(lint, &repeats[i], accepts);
    memory_free(repeats);
}

static void
repeated_credential(const struct lint *lint, const struct procedure *procedure)
{
    for (size_t i = 0; i < procedure->accepts_count; i++)
        if (procedure->accepts[i].credentials.count > 1)
            check_repeats(lint, &procedure->accepts[i]);
}

static void
add_redundant(const struct lint *lint, const struct accepts *larger, const struct accepts *smaller,
              int is_same)
{
    char text[160], enough[160];
    const struct value value = combination_value(larger);
    combination_text(larger, text, sizeof text);
    combination_text(smaller, enough, sizeof enough);
    struct finding *finding =
        is_same ? report(lint, &value, "'%s' appears twice as an alternative", text)
                : report(lint, &value, "'%s' adds nothing: '%s' is enough", text, enough);
    finding_relate(finding, combination_value(smaller).span,
                   is_same ? N_("first seen here") : N_("this is enough"));
}

/* Whether who meets the alternative that asks for MORE, COUNT numbers of combination_demand, meets the one
 * that asks for LESS too. */
static int
covers(const unsigned char *less, const unsigned char *more, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (less[i] > more[i])
            return 0;
    return 1;
}

/* Each is compared with each: not beyond these many. True procedures have up to five. */
enum { ALTERNATIVES_COMPARED = 64 };

static void
redundant_alternative(const struct lint *lint, const struct procedure *procedure)
{
    const struct accepts *accepts = procedure->accepts;
    size_t count = procedure->accepts_count;
    if (count < 2)
        return;
    if (count > ALTERNATIVES_COMPARED)
        count = ALTERNATIVES_COMPARED;
    size_t known = lint->data->codes->credentials.count;
    unsigned char *asked = memory_get_zeroed(count, known + 1);
    int is_known[ALTERNATIVES_COMPARED];
    for (size_t i = 0; i < count; i++)
        is_known[i] = combination_demand(lint->data, &accepts[i], asked + i * known);
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; is_known[i] && j < count; j++) {
            const unsigned char *its = asked + i * known, *other = asked + j * known;
            int is_same = is_known[j] && covers(its, other, known);
            if (i == j || !is_known[j] || !covers(other, its, known) || (is_same && j > i))
                continue;
            add_redundant(lint, &accepts[i], &accepts[j], is_same);
            break;
        }
    memory_free(asked);
}

static int
are_all_factors(const struct dataset *data, const struct accepts *accepts)
{
    for (size_t i = 0; i < accepts->credentials.count; i++) {
        const struct credential *credential = dataset_find_credential(data, accepts->uses[i].id);
        if (credential == NULL || !value_is(&credential->kind, "factor"))
            return 0;
    }
    return accepts->credentials.count > 0;
}

static void
factor_alone(const struct lint *lint, const struct procedure *procedure)
{
    for (size_t i = 0; i < procedure->accepts_count; i++) {
        const struct accepts *accepts = &procedure->accepts[i];
        if (!are_all_factors(lint->data, accepts))
            continue;
        char text[160];
        const struct value value = combination_value(accepts);
        const struct credential *first = dataset_find_credential(lint->data, accepts->uses[0].id);
        finding_relate(report(lint, &value, "'%s' counts only together with another credential",
                              combination_text(accepts, text, sizeof text)),
                       first->kind.span, "described as a factor here");
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE204",
        .name = "repeated-credential",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .summary = N_("A credential that appears twice, or more often, in one combination."),
        .why = N_("A combination is what a person must have at the same time; nobody has one "
                  "thing twice, so another credential may have been meant."),
        .fix = N_("Keep it once, or write the credential that was meant."),
        .bad = "<accepts credentials=\"spid spid\"/>",
        .good = "<accepts credentials=\"spid\"/>",
        .check = CHECK(.procedure = repeated_credential),
    },
    {
        .id = "FSE205",
        .name = "redundant-alternative",
        .severity = SEVERITY_WARNING,
        .summary = N_("A combination that another, smaller one already covers."),
        .why = N_("Whoever has the larger combination has the smaller one too, so the larger "
                  "asks for something that is not needed; or the two belong to different "
                  "procedures."),
        .fix = N_("Remove the larger combination, or put it into its own procedure."),
        .bad = "<accepts credentials=\"spid\"/>\n<accepts credentials=\"spid otp\"/>",
        .good = "<accepts credentials=\"spid\"/>",
        .check = CHECK(.procedure = redundant_alternative),
    },
    {
        .id = "FSE208",
        .name = "factor-alone",
        .severity = SEVERITY_ERROR,
        .summary = N_("A combination that is nothing but a factor (a one-time code, a PIN)."),
        .why = N_("A factor confirms an identity that something else claims (Implementing "
                  "Regulation (EU) 2015/1502, annex); on its own it opens nothing."),
        .fix = N_("Also name the credential that it belongs to."),
        .bad = "<accepts credentials=\"otp\"/>",
        .good = "<accepts credentials=\"spid otp\"/>",
        .check = CHECK(.procedure = factor_alone),
    },
};

const struct rule_family combination_rules = {rules, sizeof rules / sizeof *rules};
