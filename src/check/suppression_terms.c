/* SPDX-License-Identifier: MIT
 * What the suppressions of a document say. */
#include "check/suppression_terms.h"
#include "finding/suggestion.h"

#include <string.h>
#include <unictype.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "base/words.h"
#include "check/catalogue.h"
#include "check/suppression_rules.h"
#include "dataset/reference.h"
#include "rules/families.h"
#include "xml/markup.h"

enum { IGNORE, REASON, PAIR_COUNT };
static const char *const pair_names[PAIR_COUNT] = {[IGNORE] = "ignore", [REASON] = "reason"};

/* The reading of one suppression. */
struct term_reading {
    const struct suppression *suppression;
    const struct source *source;
    struct suppression_terms *terms;
    struct lint lint;              /* of unknown-suppression */
    struct span pairs[PAIR_COUNT]; /* their values; where they are missing, the target */
    int is_there[PAIR_COUNT];
    int is_faulty; /* something is wrong with it */
    int is_void;   /* so wrong that it counts for nothing */
};

/* The characters of SPAN. */
static struct value
value_at(const struct term_reading *reading, struct span span)
{
    const char *start = reading->source->bytes + span.start;
    return (struct value){
        .text = arena_copy(reading->terms->arena, start, span.end - span.start),
        .span = span,
        .address = reading->suppression->target.address,
    };
}

static void
check_place(struct term_reading *reading)
{
    static const char *const messages[] = {
        [SUPPRESSION_BEFORE_ROOT] = N_("a suppression of the whole document is not allowed"),
        [SUPPRESSION_BEFORE_TEXT] = N_("a suppression before a text covers nothing"),
        [SUPPRESSION_BEFORE_END_TAG] = N_("a suppression that no element follows covers nothing"),
        [SUPPRESSION_AFTER_ROOT] = N_("a suppression after the root covers nothing"),
    };
    enum suppression_place place = reading->suppression->place;
    reading->is_void = place != SUPPRESSION_BEFORE_ELEMENT;
    if (!reading->is_void || place == SUPPRESSION_UNKNOWN)
        return;
    const struct value value = value_at(reading, reading->suppression->span);
    struct finding *finding = report(&reading->lint, &value, "%s", tr(messages[place]));
    finding_hint(finding, "write it before the element that it is for");
    if (place == SUPPRESSION_BEFORE_ROOT)
        finding_help(finding,
                     "to switch a rule off everywhere, call the program with --rule RULE=off");
}

/* Says what stands in the place of a pair. */
static void
report_no_pair(const struct term_reading *reading, enum markup_pair kind,
               const struct markup_attribute *pair)
{
    const struct lint *lint = &reading->lint;
    struct value name = value_at(reading, pair->name), value = value_at(reading, pair->value);
    if (kind == MARKUP_PAIR_BARE) {
        int is_rule = catalogue_find(name.text) != NULL;
        finding_hint(report(lint, &name, "'%s' has no value", name.text),
                     is_rule ? N_("write ignore=\"%s\" reason=\"…\"")
                             : N_("write ignore=\"RULE\" reason=\"…\""),
                     name.text);
    } else if (kind == MARKUP_PAIR_UNQUOTED) {
        finding_hint(report(lint, &value, "the value of '%s' has no quotes", name.text),
                     "write %s=\"%s\"", name.text, value.text);
    } else if (kind == MARKUP_PAIR_UNCLOSED) {
        finding_hint(report(lint, &value, "the value of '%s' has no closing quote", name.text),
                     "write the closing quote");
    } else {
        finding_hint(report(lint, &name, "no white space before '%s'", name.text),
                     "write a space before it");
    }
}

static void
take_pair(struct term_reading *reading, const struct markup_attribute *pair)
{
    const struct value name = value_at(reading, pair->name);
    size_t index = reference_index(pair_names, PAIR_COUNT, name.text);
    if (index < PAIR_COUNT && !reading->is_there[index]) {
        reading->is_there[index] = 1;
        reading->pairs[index] = pair->value;
        return;
    }
    reading->is_faulty = 1;
    struct finding *finding;
    if (index < PAIR_COUNT) {
        finding = report(&reading->lint, &name, "'%s' appears twice", name.text);
        finding_relate(finding, reading->pairs[index], "the first is here");
    } else {
        finding = report(&reading->lint, &name, "'%s' is not allowed in a suppression", name.text);
        finding_suggest(finding, reference_nearest(pair_names, PAIR_COUNT, name.text));
        finding_help(finding, "a suppression has ignore and reason");
    }
}

/* Reads the pairs, up to the first thing that is not one. */
static void
read_pairs(struct term_reading *reading)
{
    const struct suppression *suppression = reading->suppression;
    struct span rest = span_of(suppression->target.span.end, suppression->span.end - strlen("?>"));
    struct markup_attribute pair;
    enum markup_pair kind;
    for (int i = 0; i < PAIR_COUNT; i++)
        reading->pairs[i] = suppression->target.span;
    while ((kind = markup_read_pair(reading->source, &rest, &pair)) == MARKUP_PAIR_WHOLE)
        take_pair(reading, &pair);
    if (kind != MARKUP_PAIR_NONE) {
        report_no_pair(reading, kind, &pair);
        reading->is_faulty = 1;
    }
}

/* The first character of SPAN that nobody sees, or that shows others in another order; empty if
 * there is none. */
static struct span
find_unsafe(const struct source *source, struct span span)
{
    uint32_t point;
    for (size_t at = span.start, used; at < span.end; at += used) {
        used = utf8_read(source->bytes + at, span.end - at, &point);
        if (!utf8_is_safe(point) && strchr("\t\r\n", source->bytes[at]) == NULL)
            return span_of(at, at + used);
    }
    return span_of(span.end, span.end);
}

/* Whether there is a letter or a digit in TEXT. */
static int
says_something(const char *text)
{
    uint32_t point;
    for (size_t left = strlen(text), used; left > 0; text += used, left -= used) {
        used = utf8_read(text, left, &point);
        if (uc_is_alnum(point))
            return 1;
    }
    return 0;
}

/* The reason, its words one blank apart. */
static const char *
check_reason(struct term_reading *reading)
{
    struct value value = value_at(reading, reading->pairs[REASON]);
    const char *reason =
        reading->is_there[REASON] ? words_spaced(reading->terms->arena, value.text) : "";
    struct span unsafe = find_unsafe(reading->source, value.span);
    int is_said = says_something(reason);
    if (is_said && unsafe.end == unsafe.start)
        return reason;
    reading->is_void = 1;
    if (!reading->is_there[REASON] && !reading->is_there[IGNORE])
        return reason; /* that it names no rule says enough */
    if (is_said)
        value = value_at(reading, unsafe);
    finding_hint(report(&reading->lint, &value,
                        is_said ? N_("the reason has an invisible character")
                                : N_("the suppression gives no reason")),
                 is_said ? N_("remove it") : N_("write reason=\"…\": why this may stay"));
    return reason;
}

static void
report_unknown(const struct term_reading *reading, const struct value *word)
{
    struct finding *finding = report(&reading->lint, word, "there is no rule '%s'", word->text);
    const char *nearest = catalogue_nearest(word->text);
    if (strchr(word->text, ',') != NULL)
        finding_hint(finding, "write spaces between rules, and no comma");
    else if (nearest != NULL)
        finding_suggest(finding, nearest);
    else
        finding_hint(finding, "'fse-lint rules' lists them");
}

static void
report_unsuppressible(const struct term_reading *reading, const struct value *word,
                      const struct rule *rule)
{
    struct finding *finding = report(&reading->lint, word, "'%s' cannot be suppressed", word->text);
    finding_hint(finding, "remove it");
    if (rule->is_fatal)
        finding_help(finding, "after what it finds, nothing can be checked");
    else if (rule == rule_unknown_suppression || rule == rule_unused_suppression)
        finding_help(finding, "it is about the suppressions themselves");
    else
        finding_help(finding, "the exports promise what the schema says");
}

/* The family FSE0xx: what it finds is no document of ours, or no suppression. */
static int
is_suppressible(const struct rule *rule)
{
    return strncmp(rule->id, "FSE0", strlen("FSE0")) != 0;
}

/* The term after the first FIRST that names RULE, or NULL. */
static const struct suppression_term *
find_term(const struct suppression_terms *terms, size_t first, const struct rule *rule)
{
    for (size_t i = first; i < terms->count; i++)
        if (terms->items[i].rule == rule)
            return &terms->items[i];
    return NULL;
}

/* Adds a term for WORD, unless something is wrong with it; returns whether. FIRST terms are of
 * other suppressions. */
static int
read_word(const struct term_reading *reading, const struct value *word, size_t first)
{
    struct suppression_terms *terms = reading->terms;
    const struct rule *rule = catalogue_find(word->text);
    const struct suppression_term *other = find_term(terms, first, rule);
    if (rule == NULL) {
        report_unknown(reading, word);
    } else if (!is_suppressible(rule)) {
        report_unsuppressible(reading, word, rule);
    } else if (other != NULL) {
        struct finding *finding = report(&reading->lint, word, "'%s' appears twice", word->text);
        finding_relate(finding, other->word.span, "the first is here");
    } else {
        terms->items = memory_grow(terms->items, terms->count, &terms->capacity, sizeof *other);
        terms->items[terms->count++] = (struct suppression_term){
            .suppression = reading->suppression, .rule = rule, .word = *word};
        return 1;
    }
    return 0;
}

static void
read_words(struct term_reading *reading)
{
    size_t first = reading->terms->count;
    struct span all = reading->pairs[IGNORE], at = markup_word(reading->source, all), rest = all;
    int is_empty = !reading->is_there[IGNORE] || at.end == at.start;
    for (; !is_empty && at.end > at.start; at = markup_word(reading->source, rest)) {
        const struct value word = value_at(reading, at);
        reading->is_faulty |= !read_word(reading, &word, first);
        rest.start = at.end;
    }
    if (!is_empty)
        return;
    const struct value value = value_at(reading, all);
    finding_hint(report(&reading->lint, &value, "the suppression names no rule"),
                 reading->is_there[REASON]
                     ? N_("write ignore=\"RULE\", by id or by name")
                     : N_("write ignore=\"RULE\" reason=\"…\": the id or name of a rule, and why"));
}

static void
read_suppression(struct term_reading *reading)
{
    struct suppression_terms *terms = reading->terms;
    size_t first = terms->count;
    check_place(reading);
    read_pairs(reading);
    int is_readable = !reading->is_faulty; /* if not, what seems missing may be there */
    const char *reason = NULL;
    if (is_readable || reading->is_there[REASON])
        reason = check_reason(reading);
    if (is_readable || reading->is_there[IGNORE])
        read_words(reading);
    if (reading->is_void || !is_readable)
        terms->count = first;
    for (size_t i = first; i < terms->count; i++) {
        terms->items[i].reason = reason;
        terms->items[i].is_valid = !reading->is_faulty;
    }
}

void
suppression_terms_read(struct suppression_terms *terms, const struct dataset *data,
                       struct findings *out)
{
    *terms = (struct suppression_terms){.arena = arena_new()};
    for (size_t i = 0; i < data->suppressions.count; i++) {
        const struct value *target = &data->suppressions.items[i]->target;
        struct term_reading reading = {data->suppressions.items[i],
                                       data->source,
                                       terms,
                                       {rule_unknown_suppression, data, out},
                                       {{0}},
                                       {0},
                                       0,
                                       0};
        if (value_is(target, SUPPRESSION_TARGET))
            read_suppression(&reading);
        else if (data->suppressions.items[i]->is_foreign)
            finding_hint(report(&reading.lint, target, "nothing reads the instruction '%s' here",
                                target->text),
                         "remove it");
        else
            finding_suggest(report(&reading.lint, target, "'%s' is not the name of a suppression",
                                   target->text),
                            SUPPRESSION_TARGET);
    }
}

void
suppression_terms_free(struct suppression_terms *terms)
{
    arena_free(terms->arena);
    memory_free(terms->items);
}
