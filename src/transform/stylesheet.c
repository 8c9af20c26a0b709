/* SPDX-License-Identifier: MIT
 * Applying a stylesheet, with everything forbidden to it but its input and its output. */
#include "transform/stylesheet.h"

#include <libexslt/exslt.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxslt/documents.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/variables.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>
#include <stdio.h>
#include <string.h>

#include "base/embedded.h"
#include "base/memory.h"
#include "base/trouble.h"

struct stylesheet {
    xsltStylesheet *compiled;
    const char *name;
};

struct tree {
    xmlDoc *document;
};

/* What libxslt has to say goes nowhere: its callers look at what it returns. */
static void
say_nothing(void *context, const char *format, ...)
{
    (void)context;
    (void)format;
}

/* Imports come from the program itself; document() and everything else gets nothing. The
 * tree must use the caller's dictionary, as libxslt compares names by their addresses. */
static xmlDoc *
load(const xmlChar *uri, xmlDict *dictionary, int options, void *context, xsltLoadType type)
{
    (void)context;
    const struct embedded_file *file = embedded_find((const char *)uri);
    if (type != XSLT_LOAD_STYLESHEET || file == NULL)
        return NULL;
    xmlParserCtxt *parser = xmlNewParserCtxt();
    if (dictionary != NULL) {
        xmlDictFree(parser->dict);
        parser->dict = dictionary;
        xmlDictReference(dictionary);
    }
    xmlDoc *document = xmlCtxtReadMemory(parser, (const char *)file->bytes, (int)file->size,
                                         (const char *)uri, NULL, options);
    xmlFreeParserCtxt(parser);
    return document;
}

static xsltSecurityPrefs *
forbid_everything(void)
{
    xsltSecurityPrefs *prefs = xsltNewSecurityPrefs();
    static const xsltSecurityOption options[] = {
        XSLT_SECPREF_READ_FILE, XSLT_SECPREF_WRITE_FILE, XSLT_SECPREF_CREATE_DIRECTORY,
        XSLT_SECPREF_READ_NETWORK, XSLT_SECPREF_WRITE_NETWORK};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        xsltSetSecurityPrefs(prefs, options[i], xsltSecurityForbid);
    return prefs;
}

/* Sets libxslt up, once. The preferences of the stylesheet's own parsing must be the
 * default ones; imports go through the loader. */
static void
start_library(void)
{
    static int is_started;
    if (is_started)
        return;
    is_started = 1;
    xsltInit();
    exsltCommonRegister();
    exsltStrRegister();
    xsltSetLoaderFunc(load);
    xsltSetGenericErrorFunc(NULL, say_nothing);
}

void
stylesheet_library_stop(void)
{
    xsltCleanupGlobals();
}

struct tree *
tree_parse(const char *bytes, size_t len)
{
    xmlDoc *document = xmlReadMemory(bytes, (int)len, "dataset", NULL,
                                     XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA);
    if (document == NULL) {
        trouble("the document cannot be parsed a second time");
        return NULL;
    }
    struct tree *tree = memory_get(sizeof *tree);
    tree->document = document;
    return tree;
}

void
tree_free(struct tree *tree)
{
    if (tree == NULL)
        return;
    xmlFreeDoc(tree->document);
    memory_free(tree);
}

/* Compiles DOCUMENT, which it takes, called NAME, which is borrowed. */
static struct stylesheet *
compile(xmlDoc *document, const char *name)
{
    xsltStylesheet *compiled = document != NULL ? xsltParseStylesheetDoc(document) : NULL;
    if (compiled == NULL || compiled->errors != 0) {
        trouble("the stylesheet %s cannot be compiled", name);
        if (compiled != NULL)
            xsltFreeStylesheet(compiled);
        else
            xmlFreeDoc(document);
        return NULL;
    }
    struct stylesheet *stylesheet = memory_get(sizeof *stylesheet);
    *stylesheet = (struct stylesheet){compiled, name};
    return stylesheet;
}

struct stylesheet *
stylesheet_embedded(const char *name)
{
    start_library();
    const struct embedded_file *file = embedded_find(name);
    return compile(file != NULL ? xmlReadMemory((const char *)file->bytes, (int)file->size, name,
                                                NULL, XSLT_PARSE_OPTIONS)
                                : NULL,
                   name);
}

struct stylesheet *
stylesheet_read(const char *path)
{
    start_library();
    return compile(xmlReadFile(path, NULL, XSLT_PARSE_OPTIONS | XML_PARSE_NONET), path);
}

void
stylesheet_free(struct stylesheet *stylesheet)
{
    if (stylesheet == NULL)
        return;
    xsltFreeStylesheet(stylesheet->compiled);
    memory_free(stylesheet);
}

/* Runs the transformation; the result, or NULL if anything at all went wrong. */
static xmlDoc *
run(xsltTransformContext *context, const struct stylesheet *stylesheet, const struct tree *tree,
    const char *const *parameters)
{
    if (xsltQuoteUserParams(context, (const char **)(size_t)parameters) != 0)
        return NULL;
    xmlDoc *result =
        xsltApplyStylesheetUser(stylesheet->compiled, tree->document, NULL, NULL, NULL, context);
    if (result != NULL && context->state == XSLT_STATE_OK)
        return result;
    xmlFreeDoc(result);
    return NULL;
}

int
stylesheet_apply(const struct stylesheet *stylesheet, const struct tree *tree,
                 const char *const *parameters, struct buffer *out)
{
    int rc = -1, len = 0;
    xmlChar *bytes = NULL;
    xsltSecurityPrefs *prefs = forbid_everything();
    xsltTransformContext *context = xsltNewTransformContext(stylesheet->compiled, tree->document);
    xsltSetCtxtSecurityPrefs(prefs, context);
    xmlDoc *result = run(context, stylesheet, tree, parameters);
    if (result != NULL && xsltSaveResultToString(&bytes, &len, result, stylesheet->compiled) == 0) {
        buffer_add(out, (const char *)bytes, (size_t)len);
        rc = 0;
    } else {
        trouble("the stylesheet %s failed", stylesheet->name);
    }
    xmlFree(bytes);
    xmlFreeDoc(result);
    xsltFreeTransformContext(context);
    xsltFreeSecurityPrefs(prefs);
    return rc;
}
