/* SPDX-License-Identifier: MIT
 * A document through the exports, as `export --force` makes them: each can be read back. Pages are in one language. */
#include <string.h>

#include "base/arena.h"
#include "dataset/keys.h"
#include "dataset/resolved.h"
#include "diff/log.h"
#include "export/files.h"
#include "export/qr.h"
#include "oracle.h"
#include "report/report_document.h"
#include "support.h"
#include "transform/stylesheet.h"

/* An input makes one in so many of the families, by its length: all of them take three hundred times as long as the check. */
enum { TURNS = 5 };

/* Whether FAMILY is made; the manifest is made of the files themselves. */
static int
is_wanted(const struct export_family *family, size_t turn)
{
    if (((size_t)(family - export_families) + turn) % TURNS != 0)
        return 0;
    const char *language = family->parameters[0] != NULL ? family->parameters[1] : "en";
    return family->stylesheet != NULL && family->source != OF_FILES && strcmp(language, "en") == 0;
}

static void
look_at(const struct export_family *family, struct made_file *file, int is_clean)
{
    if (family->codes != NULL && strncmp(file->name, family->codes, strlen(family->codes)) == 0)
        qr_draw(&file->bytes);
    oracle_readable(file->name, file->name, &file->bytes);
    struct buffer out = file->bytes;
    size_t mark = strncmp(buffer_text(&out), "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    out.bytes += mark;
    out.len -= mark;
    if (is_clean)
        oracle_safe(file->name, &out, NULL);
}

static void
make(const struct export_family *family, const struct tree *tree, int is_clean)
{
    struct made_files files = {0};
    struct buffer result = {0};
    if (stylesheet_apply(fuzz_stylesheet(family->stylesheet), tree, family->parameters, &result,
                         &files) != 0)
        fuzz_fail("%s makes nothing", family->stylesheet);
    if (family->path[strlen(family->path) - 1] != '/')
        made_files_add(&files, family->path, strlen(family->path))->bytes = result;
    else
        buffer_free(&result);
    for (size_t i = 0; i < files.count; i++)
        look_at(family, &files.items[i], is_clean);
    made_files_free(&files);
}

/* What stylesheets are applied to, by enum export_source. */
static void
grow(struct tree **trees, const struct verdict *verdict)
{
    struct dataset *data = verdict->data;
    struct buffer documents[OF_FILES] = {0};
    struct run_file file;
    const struct run run = fuzz_run(verdict, &file);
    keys_assign(data);
    resolved_write(data, &documents[OF_DATASET]);
    document_add_report(&documents[OF_REPORT], &run);
    log_add_history(&documents[OF_CHANGES], NULL, data, data->data_version.text);
    for (size_t i = 0; i < OF_FILES; i++) {
        trees[i] = tree_parse(buffer_text(&documents[i]), documents[i].len);
        buffer_free(&documents[i]);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct verdict verdict = fuzz_check((const char *)bytes, len, NULL);
    int is_clean = !verdict_has(&verdict, SEVERITY_ERROR);
    struct tree *trees[OF_FILES];
    if (verdict.data->is_complete) {
        if (!is_clean)
            verdict.data->data_version.text = "0.0.0+unchecked";
        grow(trees, &verdict);
        for (size_t i = 0; i < export_family_count; i++)
            if (is_wanted(&export_families[i], len))
                make(&export_families[i], trees[export_families[i].source], is_clean);
        for (size_t i = 0; i < OF_FILES; i++)
            tree_free(trees[i]);
    }
    verdict_free(&verdict);
    return 0;
}
