/* SPDX-License-Identifier: MIT
 * What keeps a stylesheet to its input and its output, and makes it come to an end. */
#include "transform/guard.h"

#include <libexslt/exslt.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxslt/documents.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltutils.h>

#include "base/embedded.h"

/* How many instructions of XSLT and operations of XPath there may be, anyhow and for each byte of the
 * document. Our own stylesheets need one instruction and fourteen operations a byte at most; on a
 * small document these limits are reached within some seconds. */
enum {
    INSTRUCTIONS = 1000 * 1000,
    INSTRUCTIONS_PER_BYTE = 10,
    OPERATIONS = 10 * 1000 * 1000,
    OPERATIONS_PER_BYTE = 200
};

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

/* The preferences of a stylesheet's own parsing must be the default ones; imports go through the
 * loader. */
void
guard_start(void)
{
    static int is_started;
    if (is_started)
        return;
    is_started = 1;
    xsltInit();
    exsltCommonRegister();
    exsltStrRegister();
    xsltSetLoaderFunc(load);
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

xsltSecurityPrefs *
guard_context(xsltTransformContext *context, size_t len)
{
    xsltSecurityPrefs *prefs = forbid_everything();
    xsltSetCtxtSecurityPrefs(prefs, context);
    context->opLimit = INSTRUCTIONS + INSTRUCTIONS_PER_BYTE * (unsigned long)len;
    context->xpathCtxt->opLimit = OPERATIONS + OPERATIONS_PER_BYTE * (unsigned long)len;
    return prefs;
}

int
guard_was_exceeded(const xsltTransformContext *context)
{
    return context->opCount >= context->opLimit ||
           context->xpathCtxt->opCount >= context->xpathCtxt->opLimit;
}
