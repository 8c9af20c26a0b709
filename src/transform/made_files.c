/* SPDX-License-Identifier: MIT
 * The files that a stylesheet makes: in memory, by their names. */
#include "transform/made_files.h"

#include <libxml/xmlIO.h>
#include <string.h>

#include "base/memory.h"

const char made_files_root[] = "made:/";

/* What libxml2's callbacks write to: they are told the name of the file alone. */
static struct made_files *taking;

struct made_file *
made_files_add(struct made_files *files, const char *name, size_t len)
{
    files->items = memory_grow(files->items, files->count, &files->capacity, sizeof *files->items);
    struct made_file *file = &files->items[files->count++];
    *file = (struct made_file){.name = memory_get(len + 1)};
    memcpy(file->name, name, len);
    file->name[len] = '\0';
    return file;
}

int
made_files_takes(const char *uri)
{
    return taking != NULL && strncmp(uri, made_files_root, strlen(made_files_root)) == 0;
}

void
made_files_take(struct made_files *files)
{
    taking = files;
}

/* libxslt writes a document when it is complete, so that never two are open. */
static void *
open_file(const char *uri)
{
    const char *name = uri + strlen(made_files_root);
    return made_files_add(taking, name, strlen(name));
}

static int
write_file(void *context, const char *bytes, int len)
{
    struct made_file *file = context;
    buffer_add(&file->bytes, bytes, (size_t)len);
    return len;
}

static int
close_file(void *context)
{
    (void)context;
    return 0;
}

void
made_files_start(void)
{
    xmlRegisterDefaultOutputCallbacks(); /* else they would come after ours, and before it in turn */
    xmlRegisterOutputCallbacks(made_files_takes, open_file, write_file, close_file);
}

void
made_files_free(struct made_files *files)
{
    for (size_t i = 0; i < files->count; i++) {
        memory_free(files->items[i].name);
        buffer_free(&files->items[i].bytes);
    }
    memory_free(files->items);
    *files = (struct made_files){0};
}
