/* SPDX-License-Identifier: MIT
 * What a report is about: the files of one run of the program, and its verdict. */
#include "report/run.h"

#include "base/table.h"
#include "dataset/reference.h"

int
run_is_complete(const struct run *run, const struct run_file *file)
{
    return run->min_complete < 0 || file->completeness == NULL ||
           score_tenths(file->completeness->total) >= (size_t)run->min_complete;
}

size_t
run_count_jurisdictions(const struct dataset *data)
{
    struct table seen = {0};
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        if (region->id.text != NULL && reference_find(region->id.text) != NULL)
            table_add(&seen, region->id.text, (void *)(size_t)region);
    }
    size_t count = seen.count;
    table_free(&seen);
    return count;
}
