/* SPDX-License-Identifier: MIT
 * The grammar of the dataset, compiled once. */
#include "read/schema.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include "base/embedded.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "read/document_library.h"
#include "read/schema_internal.h"
#include "read/source.h"

#define SCHEMA_NAME "schema/regions.xsd"

static struct schema *
compile(xmlDoc *tree, const char *name)
{
    struct schema *schema = memory_get_zeroed(1, sizeof *schema);
    schema->tree = tree;
    if (tree != NULL) {
        xmlSchemaParserCtxt *parser = xmlSchemaNewDocParserCtxt(tree);
        schema->compiled = xmlSchemaParse(parser);
        xmlSchemaFreeParserCtxt(parser);
    }
    library_allow(LIBRARY_NOTHING);
    if (schema->compiled != NULL)
        return schema;
    trouble("%s is not an XML Schema that can be used%s", name,
            tree == NULL ? ": it is not well-formed" : "");
    schema_free(schema);
    return NULL;
}

static xmlDoc *
parse(const char *bytes, size_t len, const char *name)
{
    return xmlReadMemory(bytes, (int)len, name, NULL, XML_PARSE_NONET | XML_PARSE_NOENT);
}

struct schema *
schema_embedded(void)
{
    const struct embedded_file *file = embedded_find(SCHEMA_NAME);
    library_allow(LIBRARY_EMBEDDED);
    return compile(parse((const char *)file->bytes, file->size, SCHEMA_NAME), SCHEMA_NAME);
}

struct schema *
schema_read(const char *path)
{
    struct source *source = source_read(path);
    if (source == NULL)
        return NULL;
    library_allow(LIBRARY_FILES);
    struct schema *schema = compile(parse(source->bytes, source->len, path), path);
    source_free(source);
    return schema;
}

void
schema_free(struct schema *schema)
{
    if (schema == NULL)
        return;
    xmlSchemaFree(schema->compiled);
    xmlFreeDoc(schema->tree);
    table_free(&schema->elements);
    table_free(&schema->types);
    memory_free(schema);
}
