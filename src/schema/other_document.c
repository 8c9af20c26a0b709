/* SPDX-License-Identifier: MIT
 * Other documents than the dataset: the same gate, and a grammar of their own. */
#include "schema/other_document.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include "base/embedded.h"
#include "base/language.h"
#include "base/library_error.h"
#include "base/trouble.h"
#include "xml/library.h"
#include "xml/preflight.h"

/* Keeps the line of the first error; 0 if there is none. Every log that a person reads is below the
 * 65,535 lines that libxml2 can count. */
static void
note_error(void *context, library_error error)
{
    int *line = context;
    if (*line == 0)
        *line = error->line > 0 ? error->line : 1;
}

/* What preflight finds in SOURCE, as trouble. */
static int
pass(const struct source *source)
{
    struct findings *findings = findings_new();
    int passes = preflight_passes(source, findings);
    if (!passes) {
        const struct finding *finding = findings_get(findings, 0);
        struct position at = source_position((struct source *)(size_t)source, finding->span.start);
        trouble("%s:%zu:%zu: %s", source->name, at.line, at.column, finding->message);
    }
    findings_free(findings);
    return passes ? 0 : -1;
}

static xmlDoc *
parse(const struct source *source, int *line)
{
    xmlSetStructuredErrorFunc(line, note_error);
    xmlDoc *document = xmlReadMemory(source->bytes, (int)source->len, source->name, NULL,
                                     XML_PARSE_NONET | XML_PARSE_NOENT);
    if (document != NULL && *line == 0)
        return document;
    trouble("%s:%d: this is not well-formed XML", source->name, *line);
    xmlFreeDoc(document);
    return NULL;
}

static int
validate(xmlDoc *document, const struct source *source, const char *name, int *line)
{
    const struct embedded_file *file = embedded_find(name);
    xmlDoc *tree = xmlReadMemory((const char *)file->bytes, (int)file->size, name, NULL,
                                 XML_PARSE_NONET | XML_PARSE_NOENT);
    xmlSchemaParserCtxt *parser = xmlSchemaNewDocParserCtxt(tree);
    xmlSchema *schema = xmlSchemaParse(parser);
    xmlSchemaValidCtxt *context = xmlSchemaNewValidCtxt(schema);
    xmlSchemaSetValidStructuredErrors(context, note_error, line);
    int result = xmlSchemaValidateDoc(context, document);
    xmlSchemaFreeValidCtxt(context);
    xmlSchemaFree(schema);
    xmlSchemaFreeParserCtxt(parser);
    xmlFreeDoc(tree);
    if (result == 0)
        return 0;
    trouble("%s:%d: this does not conform to %s", source->name, *line, name);
    return -1;
}

int
schema_document_check(const struct source *source, const char *name)
{
    int line = 0;
    if (pass(source) != 0)
        return -1;
    xmlDoc *document = parse(source, &line);
    int rc = document != NULL ? validate(document, source, name, &line) : -1;
    xmlFreeDoc(document);
    library_be_silent();
    return rc;
}
