/* SPDX-License-Identifier: MIT
 * What a report is about: the files of one run of the program, and its verdict. */
#include "report/run.h"

int
run_is_complete(const struct run *run, const struct run_file *file)
{
    return run->min_complete < 0 || file->completeness == NULL ||
           score_tenths(file->completeness->total) >= (size_t)run->min_complete;
}

int
run_has(const struct dataset *data, const struct jurisdiction *jurisdiction)
{
    for (size_t i = 0; i < data->regions.count; i++)
        if (value_is(&((const struct region *)data->regions.items[i])->id, jurisdiction->id))
            return 1;
    return 0;
}
