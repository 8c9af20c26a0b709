/* SPDX-License-Identifier: MIT
 * How old the evidence of a claim is, and what it is worth, by the rules of CONTRIBUTING.md. */
#include "dataset/evidence.h"

#include <string.h>

const char *const grade_names[] = {NULL, "unchecked", "third-party", "official"};

/* The grade of SOURCE; one of another name is worth no more than none. */
static enum grade
grade_of(const struct source_record *source)
{
    for (enum grade grade = GRADE_OFFICIAL; grade > GRADE_NONE; grade--)
        if (value_is(&source->grade, grade_names[grade]))
            return grade;
    return GRADE_NONE;
}

const struct values *
claim_sources(const struct claim *claim)
{
    if (claim->sources.count == 0 && claim->parent != NULL)
        return &claim->parent->sources;
    return &claim->sources;
}

/* Takes DATE for *NEWEST if it is a date, and a newer one. */
static void
take_newer(const char **newest, const char *date)
{
    struct date its, other;
    if (date_read(date, &its) == 0 &&
        (date_read(*newest, &other) != 0 || date_first_day(its) > date_first_day(other)))
        *newest = date;
}

/* The newest date among those of SOURCES that are of GRADE or better; NULL if none is dated. */
static const char *
newest_date(const struct dataset *data, const struct values *sources, enum grade grade)
{
    const char *newest = NULL;
    for (size_t i = 0; i < sources->count; i++) {
        const struct source_record *source = dataset_find_source(data, sources->items[i].text);
        if (source != NULL && grade_of(source) >= grade)
            take_newer(&newest, source->date.text);
    }
    return newest;
}

/* The best grade among SOURCES; of those only that bear DATE, unless it is NULL. */
static enum grade
best_grade(const struct dataset *data, const struct values *sources, const char *date)
{
    enum grade best = GRADE_NONE;
    struct date its, other;
    int is_any = date_read(date, &its) != 0;
    for (size_t i = 0; i < sources->count; i++) {
        const struct source_record *source = dataset_find_source(data, sources->items[i].text);
        if (source == NULL || (!is_any && (date_read(source->date.text, &other) != 0 ||
                                           date_first_day(other) != date_first_day(its))))
            continue;
        enum grade grade = grade_of(source);
        best = grade > best ? grade : best;
    }
    return best;
}

/* Whether each of SOURCES is there, and neither its date nor its grade, on which it depends whether it
 * dates anything, is reported. */
static int
dates_are_known(const struct dataset *data, const struct values *sources)
{
    for (size_t i = 0; i < sources->count; i++) {
        const struct source_record *source = dataset_find_source(data, sources->items[i].text);
        if (source == NULL || source->date.is_reported || source->grade.is_reported)
            return 0;
    }
    return sources->count > 0;
}

static struct evidence
evidence_of(const struct dataset *data, const struct claim *claim)
{
    const struct values *own = &claim->sources;
    struct evidence evidence = {0};
    if (claim->as_of->text != NULL) {
        evidence.is_date_known = !claim->as_of->is_reported;
        evidence.date = evidence.is_date_known ? claim->as_of->text : NULL;
        evidence.grade = evidence_best_grade(data, claim);
    } else {
        int is_checked = best_grade(data, own, NULL) > GRADE_UNCHECKED;
        evidence.date = newest_date(data, own, is_checked ? GRADE_THIRD_PARTY : GRADE_NONE);
        evidence.is_date_known = dates_are_known(data, own);
        evidence.grade = best_grade(data, own, evidence.date);
        if (evidence.date == NULL && claim->parent != NULL) {
            int is_known = own->count == 0 || evidence.is_date_known;
            evidence = claim->parent->evidence;
            evidence.is_date_known &= is_known;
        }
    }
    evidence.official_date = newest_date(data, claim_sources(claim), GRADE_OFFICIAL);
    return evidence;
}

enum grade
evidence_best_grade(const struct dataset *data, const struct claim *claim)
{
    return best_grade(data, claim_sources(claim), NULL);
}

void
evidence_find(struct dataset *data)
{
    for (size_t i = 0; i < data->claims.count; i++) {
        struct claim *claim = (void *)(size_t)data->claims.items[i];
        claim->evidence = evidence_of(data, claim);
    }
}

static long
day_of(const struct evidence *evidence)
{
    static const long before_all = -1000000; /* earlier than the first day of the year 1 */
    static const long after_all = 10000000;  /* later than the last day of the year 9999 */
    struct date date;
    if (!evidence->is_date_known)
        return after_all;
    return date_read(evidence->date, &date) == 0 ? date_first_day(date) : before_all;
}

int
evidence_compare_days(const struct evidence *a, const struct evidence *b)
{
    long its = day_of(a), other = day_of(b);
    return (its > other) - (its < other);
}
