/* SPDX-License-Identifier: MIT
 * The grammar of the dataset, compiled once; and other documents, with a grammar of their own. */
#include "schema/schema.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/bounds.h"
#include "base/buffer.h"
#include "base/embedded.h"
#include "base/language.h"
#include "base/library_error.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "schema/parts.h"
#include "xml/library.h"
#include "xml/preflight.h"
#include "xml/source.h"

#define SCHEMA_NAME "schema/regions.xsd"

static xmlDoc *
parse(const char *bytes, size_t len, const char *name)
{
    return xmlReadMemory(bytes, (int)len, name, NULL,
                         XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA);
}

static xmlDoc *
parse_embedded(const char *name)
{
    const struct embedded_file *file = embedded_find(name);
    return parse((const char *)file->bytes, file->size, name);
}

static xmlSchema *
compile_tree(xmlDoc *tree)
{
    xmlSchemaParserCtxt *parser = xmlSchemaNewDocParserCtxt(tree);
    xmlSchema *compiled = xmlSchemaParse(parser);
    xmlSchemaFreeParserCtxt(parser);
    return compiled;
}

static struct schema *
compile(xmlDoc *tree, const char *name, int is_ours)
{
    struct schema *schema = memory_get_zeroed(1, sizeof *schema);
    schema->tree = tree;
    schema->arena = arena_new();
    schema->is_ours = is_ours;
    schema->compiled = tree != NULL && !is_ours ? compile_tree(tree) : NULL;
    library_allow(LIBRARY_NOTHING);
    if (schema->compiled != NULL || is_ours)
        return schema;
    trouble(tree == NULL ? N_("%s is not an XML Schema that can be used: it is not well-formed")
                         : N_("%s is not an XML Schema that can be used"),
            name);
    schema_free(schema);
    return NULL;
}

/* Appends FILE without its annotations to OUT: they are most of it, and a check of a right
 * document needs none of them. */
static void
add_without_annotations(struct buffer *out, const struct embedded_file *file)
{
    static const char start[] = "<xs:annotation>", stop[] = "</xs:annotation>";
    const char *at = (const char *)file->bytes;
    for (;;) {
        const char *annotation = strstr(at, start);
        if (annotation == NULL)
            break;
        buffer_add(out, at, (size_t)(annotation - at));
        at = strstr(annotation, stop) + strlen(stop);
    }
    buffer_add_text(out, at);
}

struct schema *
schema_embedded(void)
{
    const struct embedded_file *file = embedded_find(SCHEMA_NAME);
    struct buffer bare = {0};
    add_without_annotations(&bare, file);
    library_allow(LIBRARY_EMBEDDED);
    struct schema *schema =
        compile(parse(buffer_text(&bare), bare.len, SCHEMA_NAME), SCHEMA_NAME, 1);
    if (schema == NULL)     /* GCOVR_EXCL_BR_LINE: ours has no mistakes */
        exit(EXIT_TROUBLE); /* GCOVR_EXCL_LINE: the same */
    buffer_free(&bare);
    return schema;
}

struct schema *
schema_read(const char *path)
{
    struct stat status;
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
        trouble("the schema %s is not a regular file", path);
        return NULL;
    }
    struct source *source = source_read(path);
    if (source == NULL)
        return NULL;
    bounds_begin(path);
    library_allow_beside(path);
    struct schema *schema = compile(parse(source->bytes, source->len, path), path, 0);
    bounds_end();
    if (schema != NULL)
        schema->documented = schema->tree;
    source_free(source);
    return schema;
}

xmlSchema *
schema_compiled(struct schema *schema)
{
    if (schema->compiled == NULL) {
        library_allow(LIBRARY_EMBEDDED);
        schema->compiled = compile_tree(schema->tree);
        library_allow(LIBRARY_NOTHING);
    }
    return schema->compiled;
}

const xmlDoc *
schema_documented(struct schema *schema)
{
    if (schema->documented == NULL)
        schema->documented = parse_embedded(SCHEMA_NAME);
    return schema->documented;
}

const void **
schema_derived(struct schema *schema, struct arena **arena)
{
    *arena = schema->arena;
    return &schema->derived;
}

void
schema_free(struct schema *schema)
{
    if (schema == NULL)
        return;
    if (schema->free_acceptor != NULL)
        schema->free_acceptor(schema->acceptor);
    xmlSchemaFree(schema->compiled);
    if (schema->documented != schema->tree)
        xmlFreeDoc(schema->documented);
    xmlFreeDoc(schema->tree);
    table_free(&schema->elements);
    table_free(&schema->types);
    table_free(&schema->orders);
    arena_free(schema->arena);
    memory_free(schema);
}

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

static int
validate(xmlDoc *document, const struct source *source, const char *name, int *line)
{
    xmlDoc *tree = parse_embedded(name);
    xmlSchema *schema = compile_tree(tree);
    xmlSchemaValidCtxt *context = xmlSchemaNewValidCtxt(schema);
    xmlSchemaSetValidStructuredErrors(context, note_error, line);
    int result = xmlSchemaValidateDoc(context, document);
    xmlSchemaFreeValidCtxt(context);
    xmlSchemaFree(schema);
    xmlFreeDoc(tree);
    if (result == 0)
        return 0;
    return trouble_failure("%s:%d: this does not conform to %s", source->name, *line, name);
}

xmlDoc *
schema_document_read(const struct source *source, const char *name)
{
    int line = 0, rc = -1;
    if (pass(source) != 0)
        return NULL;
    xmlSetStructuredErrorFunc(&line, note_error);
    xmlDoc *document = parse(source->bytes, source->len, source->name);
    if (document != NULL && line == 0)
        rc = validate(document, source, name, &line);
    else
        trouble("%s:%d: this is not well-formed XML", source->name, line);
    library_be_silent();
    if (rc == 0)
        return document;
    xmlFreeDoc(document);
    return NULL;
}
