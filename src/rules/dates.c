/* SPDX-License-Identifier: MIT
 * FSE504, 508, 509, 511 to 513, 516, 518: dates that cannot be. */
#include "rules/families.h"

static int
lies_ahead(const struct dataset *data, const struct value *value)
{
    struct date date;
    return date_read(value->text, &date) == 0 && date_first_day(date) > date_first_day(data->today);
}

static int
lies_before(const struct value *a, const struct value *b)
{
    return date_ends_before(a->text, b->text);
}

/* The date of evidence at INDEX, of the claims, then of the sources; NULL after the last. A since or an
 * until is no evidence: what is announced may lie ahead. */
static const struct value *
evidence_date(const struct dataset *data, size_t index)
{
    if (index < data->claims.count)
        return ((const struct claim *)data->claims.items[index])->as_of;
    index -= data->claims.count;
    return index < data->sources.count
               ? &((const struct source_record *)data->sources.items[index])->date
               : NULL;
}

static void
future_date(const struct lint *lint)
{
    const struct value *value = &lint->data->updated;
    struct date today = lint->data->today;
    for (size_t i = 0; value != NULL; value = evidence_date(lint->data, i++))
        if (lies_ahead(lint->data, value))
            report(lint, value, "'%s' is in the future: today is %04d-%02d-%02d", value->text,
                   today.year, today.month, today.day);
}

static void
ends_before_start(const struct lint *lint, const struct claim *claim)
{
    if (!lies_before(claim->until, claim->since))
        return;
    struct finding *finding = report(lint, claim->until, "'%s' is before the start, '%s'",
                                     claim->until->text, claim->since->text);
    finding_relate(finding, claim->since->span, "it begins here");
}

/* The newest date of evidence in DATA, or NULL, of those that can be right: FSE504 says which cannot.
 * *IS_SURE: none can be newer, as one that is reported may be. */
static const struct value *
newest_evidence(const struct dataset *data, int *is_sure)
{
    const struct value *newest = NULL, *value;
    struct date date, newest_date = {0};
    *is_sure = data->is_complete;
    for (size_t i = 0; (value = evidence_date(data, i)) != NULL; i++) {
        *is_sure &= !value->is_reported;
        if (date_read(value->text, &date) == 0 && !lies_ahead(data, value) &&
            (newest == NULL || date_first_day(date) > date_first_day(newest_date))) {
            newest = value;
            newest_date = date;
        }
    }
    return newest;
}

static void
updated_before_evidence(const struct lint *lint)
{
    int is_sure;
    const struct value *newest = newest_evidence(lint->data, &is_sure);
    if (newest == NULL || !lies_before(&lint->data->updated, newest))
        return;
    struct date date = {0};
    date_read(newest->text, &date);
    struct finding *finding =
        report(lint, &lint->data->updated, "'%s' is older than the newest evidence, of '%s'",
               lint->data->updated.text, newest->text);
    finding_hint(finding, "write '%04d-%02d-%02d'", date.year, date.month > 0 ? date.month : 1,
                 date.day > 0 ? date.day : 1);
    finding_relate(finding, newest->span, "the newest evidence");
}

/* Whether FSE504 says of some source that its date cannot be right: it may be of any day. */
static int
is_some_ahead(const struct dataset *data)
{
    for (size_t i = 0; i < data->sources.count; i++)
        if (lies_ahead(data, &((const struct source_record *)data->sources.items[i])->date))
            return 1;
    return 0;
}

static void
updated_without_evidence(const struct lint *lint)
{
    int is_sure;
    const struct value *newest = newest_evidence(lint->data, &is_sure);
    if (!is_sure || lint->data->sources.count == 0 || newest == NULL ||
        !lies_before(newest, &lint->data->updated) ||
        lies_ahead(lint->data, &lint->data->updated) || is_some_ahead(lint->data))
        return;
    struct finding *finding =
        report(lint, &lint->data->updated,
               "'%s' is newer than all evidence, of which the newest is of '%s'",
               lint->data->updated.text, newest->text);
    finding_relate(finding, newest->span, "the newest evidence");
}

/* What is newer than updated, or lies ahead, is FSE509's and FSE504's. A source that has no date, or is
 * not there, may be of any. */
static void
unsupported_date(const struct lint *lint, const struct claim *claim)
{
    const struct values *names = claim_sources(claim);
    if (claim->as_of->is_reported || names->count == 0 ||
        lies_before(&lint->data->updated, claim->as_of))
        return;
    for (size_t i = 0; i < names->count; i++) {
        const struct source_record *source = dataset_find_source(lint->data, names->items[i].text);
        if (source == NULL || source->date.is_reported ||
            !lies_before(&source->date, claim->as_of) ||
            (source->retrieved.text != NULL && !lies_before(&source->retrieved, claim->as_of)))
            return;
    }
    report(lint, claim->as_of, "'%s' is newer than every source of this claim", claim->as_of->text);
}

/* An until before it is FSE508's. */
static void
not_yet_begun(const struct lint *lint, const struct claim *claim)
{
    if (!lies_before(&lint->data->updated, claim->since) || lies_before(claim->until, claim->since))
        return;
    struct finding *finding =
        report(lint, claim->since,
               "this begins on '%s', and the files are as of '%s': they say that it holds",
               claim->since->text, lint->data->updated.text);
    finding_relate(finding, lint->data->updated.span, "as of this day");
}

/* Credentials are FSE207's, at the procedures that accept them. */
static void
ended_since_update(const struct lint *lint, const struct claim *claim)
{
    struct date until, updated;
    if (claim->decision.status != CLAIM_CURRENT || value_is(&claim->element.value, "credential") ||
        date_read(claim->until->text, &until) != 0 ||
        date_read(lint->data->updated.text, &updated) != 0 ||
        date_last_day(until) >= date_first_day(lint->data->today))
        return;
    struct finding *finding =
        report(lint, claim->until,
               "'%s' has passed, and the files are as of '%s': they still say that it holds",
               claim->until->text, lint->data->updated.text);
    finding_relate(finding, lint->data->updated.span, "as of this day");
}

static void
check_year(const struct lint *lint, const struct value *value)
{
    enum { EARLIEST = 1970 }; /* the oldest law that a source may be is younger */
    struct date date;
    if (date_read(value->text, &date) == 0 && date.year < EARLIEST)
        report(lint, value, "'%s' is long before there were health records", value->text);
}

static void
impossible_date(const struct lint *lint)
{
    for (size_t i = 0; i < lint->data->claims.count; i++) {
        const struct claim *claim = lint->data->claims.items[i];
        check_year(lint, claim->as_of);
        check_year(lint, claim->since);
        check_year(lint, claim->until);
    }
    for (size_t i = 0; i < lint->data->sources.count; i++) {
        const struct source_record *source = lint->data->sources.items[i];
        check_year(lint, &source->date);
        check_year(lint, &source->retrieved);
        if (!lies_before(&source->retrieved, &source->date) ||
            lies_ahead(lint->data, &source->date))
            continue; /* of what lies ahead, FSE504 speaks */
        struct finding *finding =
            report(lint, &source->retrieved, "it was read on '%s', before it was written",
                   source->retrieved.text);
        finding_relate(finding, source->date.span, "written on this day");
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE504",
        .name = "future-date",
        .severity = SEVERITY_ERROR,
        .summary = N_("A date of evidence, or of the dataset, after today (--today)."),
        .why = N_("Nobody can have read tomorrow's page: it is a slip, and as the newest date it "
                  "would win against every real claim."),
        .fix = N_("Write the day on which the source said so."),
        .bad = "<service state=\"active\" … as-of=\"2062-10-01\"/>",
        .good = "<service state=\"active\" … as-of=\"2026-10-01\"/>",
        .check = CHECK(.dataset = future_date),
    },
    {
        .id = "FSE508",
        .name = "ends-before-start",
        .severity = SEVERITY_ERROR,
        .summary = N_("An until that is before its since."),
        .why = N_("What ends before it begins was never valid; one of the two dates is a slip."),
        .fix = N_("Look up both dates in the source."),
        .bad = "<procedure id=\"er-federa\" … since=\"2020-10-01\" until=\"2020-09-30\" …>",
        .good = "<procedure id=\"er-federa\" … since=\"2020-10-01\" until=\"2021-09-30\" …>",
        .check = CHECK(.claim = ends_before_start),
    },
    {
        .id = "FSE509",
        .name = "updated-behind-evidence",
        .severity = SEVERITY_ERROR,
        .summary = N_("The dataset's updated is older than its newest evidence."),
        .why = N_("By that day the exports decide what is current, and readers see how fresh the "
                  "data is."),
        .fix = N_("Write the newest date of evidence in the file."),
        .bad = "<regions … updated=\"2025-10-04\">\n"
               "  …\n"
               "  <source id=\"fse-access\" … date=\"2026-10-04\" …>",
        .good = "<regions … updated=\"2026-10-04\">\n"
                "  …\n"
                "  <source id=\"fse-access\" … date=\"2026-10-04\" …>",
        .check = CHECK(.dataset = updated_before_evidence),
    },
    {
        .id = "FSE511",
        .name = "ended-since-update",
        .severity = SEVERITY_WARNING,
        .summary = N_("A claim whose last day has passed since the dataset was updated."),
        .why =
            N_("What has passed is measured against regions/@updated, so that the exports are the "
               "same every day: until somebody updates the file, they show as current what is "
               "over."),
        .fix =
            N_("Look whether it is over as announced, and name that evidence with its date, which "
               "becomes updated; or write the later last day."),
        .bad = "<link role=\"help\" href=\"https://support.fascicolo-sanitario.it/\" "
               "until=\"2026-10-31\" sources=\"emilia-romagna-page\"/>",
        .good = "<link role=\"help\" href=\"https://support.fascicolo-sanitario.it/\" "
                "sources=\"emilia-romagna-page\"/>",
        .check = CHECK(.claim = ended_since_update),
    },
    {
        .id = "FSE512",
        .name = "unsupported-date",
        .severity = SEVERITY_ERROR,
        .summary = N_("An as-of newer than every source that the claim names, and than the day on "
                      "which they were read."),
        .why = N_("Readers are told how fresh each claim is, and the newest holds: this one counts "
                  "as fresher than anything that says so."),
        .fix = N_("Name the source that says it on that day, or write the date of the newest one."),
        .bad = "<service state=\"active\" sources=\"guide\" as-of=\"2026-10-01\"/>",
        .good = "<service state=\"active\" sources=\"guide\" as-of=\"2020-10-09\"/>",
        .check = CHECK(.claim = unsupported_date),
    },
    {
        .id = "FSE513",
        .name = "updated-without-evidence",
        .severity = SEVERITY_WARNING,
        .summary = N_("The dataset's updated is newer than all its evidence."),
        .why =
            N_("Readers see by that day how fresh the data is, and by it the exports decide what "
               "has ended: nothing in the file is of that day."),
        .fix = N_("Write the newest date of evidence in the file, or add the source of that day."),
        .bad = "<regions … updated=\"2026-10-05\">",
        .good = "<regions … updated=\"2026-10-04\">",
        .check = CHECK(.dataset = updated_without_evidence),
    },
    {
        .id = "FSE516",
        .name = "not-yet-begun",
        .severity = SEVERITY_WARNING,
        .summary = N_("A claim that begins after the day of the dataset's updated."),
        .why = N_("The exports show as current what has not ended: people are sent today to what "
                  "is only announced."),
        .fix = N_("Say in a note what is announced, and write the claim when it has begun."),
        .bad = "<service state=\"active\" since=\"2026-11-01\" sources=\"campania-page\"/>",
        .good = "<service state=\"active\" sources=\"campania-page\"/>",
        .check = CHECK(.claim = not_yet_begun),
    },
    {
        .id = "FSE518",
        .name = "impossible-date",
        .severity = SEVERITY_ERROR,
        .summary = N_("A date long before there were health records, or a source that was read "
                      "before it was written."),
        .why =
            N_("A digit of one of the dates is wrong, and by the dates it is decided which claim "
               "holds and which is old."),
        .fix = N_("Look up the date in the source."),
        .bad = "<source id=\"medreminder-2026\" … date=\"2026-10-04\" retrieved=\"2026-01-04\" …>",
        .good = "<source id=\"medreminder-2026\" … date=\"2026-10-04\" retrieved=\"2026-10-04\" …>",
        .check = CHECK(.dataset = impossible_date),
    },
};

const struct rule_family date_rules = {rules, sizeof rules / sizeof *rules};
