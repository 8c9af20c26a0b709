/* SPDX-License-Identifier: MIT
 * The formats of an export, and which families of files they mean. */
#include "export/formats.h"

#include <string.h>

#include "base/memory.h"
#include "base/output.h"
#include "finding/spelling.h"

int
family_is_first(size_t index)
{
    return index == 0 ||
           strcmp(export_families[index].format, export_families[index - 1].format) != 0;
}

void
export_add_formats(struct buffer *out)
{
    for (size_t i = 0; i < export_family_count; i++)
        if (family_is_first(i))
            buffer_printf(out, "%s%s", i > 0 ? ", " : "", export_families[i].format);
}

static int
is_format(const char *word, size_t len)
{
    for (size_t i = 0; i < export_family_count; i++)
        if (strlen(export_families[i].format) == len &&
            memcmp(export_families[i].format, word, len) == 0)
            return 1;
    return 0;
}

int
family_is_wanted(const struct export_family *family, const char *formats)
{
    size_t len = strlen(family->format);
    for (const char *at = formats; at != NULL; at = strchr(at, ',')) {
        at += *at == ',';
        if (strcspn(at, ",") == len && memcmp(at, family->format, len) == 0)
            return 1;
    }
    return formats == NULL;
}

int
export_check_formats(const char *formats, char **unknown, const char **nearest)
{
    for (const char *at = formats; at != NULL; at = strchr(at, ',')) {
        at += *at == ',';
        size_t len = strcspn(at, ",");
        if (is_format(at, len))
            continue;
        *unknown = memory_copy_text(at);
        (*unknown)[len] = '\0';
        struct spelling spelling = spelling_of(*unknown);
        for (size_t i = 0; i < export_family_count; i++)
            spelling_try(&spelling, export_families[i].format);
        *nearest = spelling.nearest;
        return -1;
    }
    return 0;
}

int
formats_want_manifest(const char *formats)
{
    for (size_t i = 0; i < export_family_count; i++)
        if (export_families[i].source == OF_FILES && family_is_wanted(&export_families[i], formats))
            return 1;
    return 0;
}

int
export_needs_report(const char *formats, const char *dir)
{
    for (size_t i = 0; i < export_family_count; i++)
        if (export_families[i].source == OF_REPORT &&
            (family_is_wanted(&export_families[i], formats) ||
             output_has(dir, export_families[i].path)))
            return 1;
    return 0;
}
