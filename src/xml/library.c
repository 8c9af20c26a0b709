/* SPDX-License-Identifier: MIT
 * libxml2, set up so that it opens nothing, prints nothing, and never runs out of memory
 * half-way. */
/* NOLINTNEXTLINE(bugprone-reserved-identifier): POSIX declares realpath only with this */
#define _XOPEN_SOURCE 700
#include "xml/library.h"

#include <libxml/catalog.h>
#include <libxml/globals.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlmemory.h>
#include <libxml/xmlschemastypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/embedded.h"
#include "base/library_error.h"
#include "base/memory.h"
#include "xml/limits.h"

static enum library_access allowed = LIBRARY_NOTHING;
static char folder[PATH_MAX]; /* of LIBRARY_BESIDE, resolved, with a slash at its end */

/* Every caller looks at what its own parser says; nothing goes to standard error. */
static void
say_nothing(void *context, library_error error)
{
    (void)context;
    (void)error;
}

static xmlParserInput *
load_embedded(const char *url, xmlParserCtxt *context)
{
    const struct embedded_file *file = embedded_find(url);
    if (file == NULL)
        return NULL;
    xmlParserInputBuffer *bytes = xmlParserInputBufferCreateMem(
        (const char *)file->bytes, (int)file->size, XML_CHAR_ENCODING_NONE);
    xmlParserInput *input = xmlNewIOInputStream(context, bytes, XML_CHAR_ENCODING_NONE);
    input->filename = (const char *)xmlStrdup((const xmlChar *)url);
    return input;
}

/* Whether URL is a regular file below the folder that is allowed, by whatever links, and not larger than a document may be:
 * a schema of a stranger may name a pipe that nobody writes to, or what is none of its business. */
static int
is_beside(const char *url)
{
    char path[PATH_MAX];
    struct stat status;
    size_t len = strlen(folder);
    return realpath(url, path) != NULL && strncmp(path, folder, len) == 0 &&
           stat(path, &status) == 0 && S_ISREG(status.st_mode) && status.st_size <= LIMIT_FILE;
}

/* Loads URL for CONTEXT as far as it is allowed. NONET does not stop file:, so that a
 * loader of our own decides. */
static xmlParserInput *
load(const char *url, const char *id, xmlParserCtxt *context)
{
    (void)id;
    if (url == NULL || allowed == LIBRARY_NOTHING)
        return NULL;
    if (allowed == LIBRARY_EMBEDDED)
        return load_embedded(url, context);
    return is_beside(url) ? xmlNewInputFromFile(context, url) : NULL;
}

void
library_start(void)
{
    xmlMemSetup(memory_free, memory_get, memory_resize, memory_copy_text);
    xmlInitParser();
#if LIBXML_VERSION < 21300 /* later ones ask nobody */
    /* For each text that XPath reads, a buffer of their 4 KiB costs more than the text. */
    xmlDefaultBufferSize = 256;
#endif
    xmlSetExternalEntityLoader(load);
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
    library_be_silent();
    library_allow(LIBRARY_NOTHING);
}

void
library_be_silent(void)
{
    xmlSetStructuredErrorFunc(NULL, say_nothing);
}

void
library_stop(void)
{
    xmlSchemaCleanupTypes();
    xmlCleanupParser();
}

void
library_allow(enum library_access access)
{
    allowed = access;
}

void
library_allow_beside(const char *path)
{
    char *slash = realpath(path, folder) != NULL ? strrchr(folder, '/') : NULL;
    if (slash != NULL)
        slash[1] = '\0';
    library_allow(slash != NULL ? LIBRARY_BESIDE : LIBRARY_NOTHING);
}
