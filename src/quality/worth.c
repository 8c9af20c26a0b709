/* SPDX-License-Identifier: MIT
 * What the evidence of a fact is worth. */
#include "quality/worth.h"

#include "dataset/evidence.h"

size_t
worth_of(const struct dataset *data, const struct claim *claim)
{
    const struct evidence *evidence = &claim->evidence;
    const char *official =
        evidence->grade == GRADE_OFFICIAL ? evidence->date : evidence->official_date;
    struct date date;
    if (date_read(official, &date) == 0 && !date_is_older(date, data->today, YEARS_UNTIL_STALE))
        return WORTH_FULL;
    return evidence_best_grade(data, claim) > GRADE_UNCHECKED ? WORTH_LESS : WORTH_UNCHECKED;
}
