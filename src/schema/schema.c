/* SPDX-License-Identifier: MIT
 * The grammar of the dataset, compiled once. */
#include "schema/schema.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <string.h>

#include "base/buffer.h"
#include "base/embedded.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "schema/parts.h"
#include "xml/library.h"
#include "xml/source.h"

#define SCHEMA_NAME "schema/regions.xsd"

static struct schema *
compile(xmlDoc *tree, const char *name, int is_ours)
{
    struct schema *schema = memory_get_zeroed(1, sizeof *schema);
    schema->tree = tree;
    schema->arena = arena_new();
    schema->is_ours = is_ours;
    if (tree != NULL) {
        xmlSchemaParserCtxt *parser = xmlSchemaNewDocParserCtxt(tree);
        schema->compiled = xmlSchemaParse(parser);
        xmlSchemaFreeParserCtxt(parser);
    }
    library_allow(LIBRARY_NOTHING);
    if (schema->compiled != NULL)
        return schema;
    trouble(tree == NULL ? N_("%s is not an XML Schema that can be used: it is not well-formed")
                         : N_("%s is not an XML Schema that can be used"),
            name);
    schema_free(schema);
    return NULL;
}

static xmlDoc *
parse(const char *bytes, size_t len, const char *name)
{
    return xmlReadMemory(bytes, (int)len, name, NULL, XML_PARSE_NONET | XML_PARSE_NOENT);
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
        const char *end = strstr(annotation, stop);
        at = end != NULL ? end + strlen(stop) : annotation + strlen(annotation);
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
    buffer_free(&bare);
    return schema;
}

struct schema *
schema_read(const char *path)
{
    struct source *source = source_read(path);
    if (source == NULL)
        return NULL;
    library_allow(LIBRARY_FILES);
    struct schema *schema = compile(parse(source->bytes, source->len, path), path, 0);
    if (schema != NULL)
        schema->documented = schema->tree;
    source_free(source);
    return schema;
}

const xmlDoc *
schema_documented(struct schema *schema)
{
    if (schema->documented == NULL) {
        const struct embedded_file *file = embedded_find(SCHEMA_NAME);
        schema->documented = parse((const char *)file->bytes, file->size, SCHEMA_NAME);
    }
    return schema->documented;
}

void
schema_free(struct schema *schema)
{
    if (schema == NULL)
        return;
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
