/* SPDX-License-Identifier: MIT
 * What suppressions do to the findings. */
#include "check/suppressions.h"

#include "base/memory.h"
#include "check/catalogue.h"
#include "check/suppression_rules.h"
#include "check/suppression_terms.h"

/* A walk through the findings, along the terms; both are in the order of the document. */
struct coverage {
    struct suppression_terms *terms;
    size_t opened;                       /* so many have started */
    struct suppression_term **innermost; /* of those of each rule in the catalogue, or NULL */
};

static size_t
index_of(const struct rule *rule)
{
    size_t index = 0;
    while (catalogue_get(index) != rule)
        index++;
    return index;
}

/* The innermost term of the rule at INDEX that is open at OFFSET, or NULL. */
static struct suppression_term *
find_open(struct coverage *walk, size_t index, size_t offset)
{
    struct suppression_term **term = &walk->innermost[index];
    while (*term != NULL && (*term)->suppression->covered.end <= offset)
        *term = (*term)->around;
    return *term;
}

/* Opens the terms that start up to OFFSET. */
static void
open_terms(struct coverage *walk, size_t offset)
{
    for (; walk->opened < walk->terms->count; walk->opened++) {
        struct suppression_term *term = &walk->terms->items[walk->opened];
        size_t start = term->suppression->covered.start, index = index_of(term->rule);
        if (start > offset)
            return;
        term->around = find_open(walk, index, start);
        walk->innermost[index] = term;
    }
}

static void
suppress(struct suppression_terms *terms, struct findings *out)
{
    struct coverage walk = {.terms = terms};
    walk.innermost = memory_get_zeroed(catalogue_count(), sizeof(struct suppression_term *));
    for (size_t i = 0; i < findings_count(out); i++) {
        const struct finding *finding = findings_get(out, i);
        open_terms(&walk, finding->span.start);
        struct suppression_term *term =
            find_open(&walk, index_of(finding->rule), finding->span.start);
        if (term == NULL)
            continue;
        term->is_used = 1;
        if (term->around != NULL)
            term->around->inside = term;
        findings_suppress(out, i, term->reason, term->suppression->span);
    }
    memory_free(walk.innermost);
}

/* Reports the terms that suppress nothing, where that can be told. */
static void
report_unused(const struct suppression_terms *terms, const struct source *source,
              struct findings *out)
{
    for (size_t i = 0; i < terms->count; i++) {
        const struct suppression_term *term = &terms->items[i];
        if (term->is_used || !term->is_valid || findings_severity(out, term->rule) == SEVERITY_OFF)
            continue;
        struct finding *finding = findings_add(out, rule_unused_suppression, &term->word,
                                               "'%s' suppresses nothing", term->word.text);
        const char *before = source->bytes + term->word.span.start - 1;
        int is_alone = *before == source->bytes[term->word.span.end] && *before != ' ';
        finding_hint(finding, "%s", is_alone ? tr("remove the suppression") : tr("remove it"));
        if (term->inside != NULL)
            finding_relate(finding, term->inside->word.span, "this one is closer to the finding");
    }
}

void
suppressions_settle(const struct dataset *data, struct findings *out)
{
    struct suppression_terms terms;
    suppression_terms_read(&terms, data, out);
    findings_settle(out);
    if (terms.count > 0) {
        suppress(&terms, out);
        if (data->is_complete)
            report_unused(&terms, data->source, out);
        findings_settle(out);
    }
    suppression_terms_free(&terms);
}
