/* SPDX-License-Identifier: MIT
 * Applying a stylesheet, with everything forbidden to it but its input and its output. */
#include "transform/stylesheet.h"

#include <libexslt/exslt.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxslt/documents.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/variables.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/bounds.h"
#include "base/embedded.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "transform/complaint.h"
#include "transform/tree_document.h"

/* How many instructions of XSLT and operations of XPath there may be, anyhow and for each byte of the
 * document; of operations, BOUND_STEPS a byte. Our own stylesheets need one instruction a byte at most; on a small document
 * these limits are reached within some seconds. */
enum { INSTRUCTIONS = 1000 * 1000, INSTRUCTIONS_PER_BYTE = 10, OPERATIONS = 10 * 1000 * 1000 };

/* Imports come from the program itself; document() and everything else gets nothing. The
 * tree must use the caller's dictionary, as libxslt compares names by their addresses. */
static xmlDoc *
load(const xmlChar *uri, xmlDict *dictionary, int options, void *context, xsltLoadType type)
{
    (void)context;
    const struct embedded_file *file = embedded_find((const char *)uri);
    if (type != XSLT_LOAD_STYLESHEET || /* GCOVR_EXCL_BR_LINE: libxslt asks the guard before */
        file == NULL)
        return NULL;
    xmlParserCtxt *parser = xmlNewParserCtxt();
    xmlDictFree(parser->dict);
    parser->dict = dictionary;
    xmlDictReference(dictionary);
    xmlDoc *document = xmlCtxtReadMemory(parser, (const char *)file->bytes, (int)file->size,
                                         (const char *)uri, NULL, options);
    xmlFreeParserCtxt(parser);
    return document;
}

/* Sets libxslt up, once: EXSLT's common, set and string functions, imports only of what the program
 * carries. The preferences of a stylesheet's own parsing must be the default ones. */
static void
guard_start(void)
{
    static int is_started;
    if (is_started)
        return;
    is_started = 1;
    xsltInit();
    exsltCommonRegister();
    exsltSetsRegister();
    exsltStrRegister();
    xsltSetLoaderFunc(load);
    made_files_start();
}

/* Lets a stylesheet write the files that are taken from it, in memory. */
static int
may_write(xsltSecurityPrefs *prefs, xsltTransformContext *context, const char *uri)
{
    (void)prefs;
    (void)context;
    return made_files_takes(uri);
}

static xsltSecurityPrefs *
forbid_all_but_made_files(void)
{
    xsltSecurityPrefs *prefs = xsltNewSecurityPrefs();
    static const xsltSecurityOption options[] = {XSLT_SECPREF_READ_FILE, XSLT_SECPREF_WRITE_FILE,
                                                 XSLT_SECPREF_CREATE_DIRECTORY,
                                                 XSLT_SECPREF_READ_NETWORK};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        xsltSetSecurityPrefs(prefs, options[i], xsltSecurityForbid);
    xsltSetSecurityPrefs(prefs, XSLT_SECPREF_WRITE_NETWORK, may_write);
    return prefs;
}

/* Takes from CONTEXT, in which a document of LEN bytes is about to be transformed, all reading and
 * writing, and lets it take no more steps than one that is linear in LEN needs. The caller frees
 * the result with xsltFreeSecurityPrefs after CONTEXT. */
static xsltSecurityPrefs *
guard_context(xsltTransformContext *context, size_t len)
{
    xsltSecurityPrefs *prefs = forbid_all_but_made_files();
    xsltSetCtxtSecurityPrefs(prefs, context);
    context->maxTemplateDepth = (int)bound_rows[BOUND_DEPTH].value;
    context->opLimit = INSTRUCTIONS + INSTRUCTIONS_PER_BYTE * (unsigned long)len;
    context->xpathCtxt->opLimit = OPERATIONS + bound_rows[BOUND_STEPS].value * (unsigned long)len;
    return prefs;
}

/* Whether CONTEXT was stopped because of its steps. */
static int
guard_was_exceeded(const xsltTransformContext *context)
{
    return context->opCount >= context->opLimit ||
           context->xpathCtxt->opCount >= context->xpathCtxt->opLimit;
}

struct stylesheet {
    xsltStylesheet *compiled;
    const char *name;
};

void
stylesheet_library_stop(void)
{
    xsltCleanupGlobals();
}

/* Compiles DOCUMENT, which it takes, called NAME, which is borrowed. */
static struct stylesheet *
compile(xmlDoc *document, const char *name, struct complaint *complaint)
{
    xsltStylesheet *compiled = document != NULL ? xsltParseStylesheetDoc(document) : NULL;
    if (compiled == NULL || complaint_is_due(complaint)) {
        complaint_tell(complaint, name);
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

/* The tree of a stylesheet, NULL if it is not well-formed, names a prefix that is none, or has a DOCTYPE: what that could bring
 * in, files and entities, is for nobody. */
static xmlDoc *
parse(const char *bytes, size_t len, const char *uri, struct complaint *complaint)
{
    xmlParserCtxt *parser = xmlNewParserCtxt();
    complaint_listen(complaint, parser);
    xmlDoc *document =
        xmlCtxtReadMemory(parser, bytes, (int)len, uri, NULL, XML_PARSE_NOCDATA | XML_PARSE_NONET);
    xmlFreeParserCtxt(parser);
    if (document != NULL && xmlGetIntSubset(document) != NULL)
        complaint_add(complaint, 0, tr("it has a DOCTYPE, which is not allowed"));
    if (!complaint_is_due(complaint))
        return document;
    xmlFreeDoc(document);
    return NULL;
}

static struct stylesheet *
parse_and_compile(const char *bytes, size_t len, const char *uri, const char *name)
{
    guard_start();
    struct complaint *complaint = complaint_new();
    struct stylesheet *stylesheet = compile(parse(bytes, len, uri, complaint), name, complaint);
    complaint_free(complaint);
    return stylesheet;
}

struct stylesheet *
stylesheet_embedded(const char *name)
{
    const struct embedded_file *file = embedded_find(name);
    struct stylesheet *stylesheet =
        parse_and_compile((const char *)file->bytes, file->size, name, name);
    if (stylesheet == NULL) /* GCOVR_EXCL_BR_LINE: ours have no mistakes */
        exit(EXIT_TROUBLE); /* GCOVR_EXCL_LINE: the same */
    return stylesheet;
}

struct stylesheet *
stylesheet_of_user(const char *name, const char *bytes, size_t len)
{
    return parse_and_compile(bytes, len, stylesheet_user_uri, name);
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
    const char *const *parameters, const char *output, struct complaint *complaint)
{
    xsltQuoteUserParams(context, (const char **)(size_t)parameters);
    xmlDoc *result =
        xsltApplyStylesheetUser(stylesheet->compiled, tree->document, NULL, output, NULL, context);
    if (result != NULL &&
        context->state == XSLT_STATE_OK && /* GCOVR_EXCL_BR_LINE: other versions of libxslt */
        !complaint_is_due(complaint))      /* GCOVR_EXCL_BR_LINE: the same */
        return result;
    if (guard_was_exceeded(context))
        complaint_replace(complaint,
                          tr("it takes more steps than are allowed for a document of "
                             "this size; does it ever end? (--limit steps=N allows more)"));
    xmlFreeDoc(result);
    return NULL;
}

int
stylesheet_apply(const struct stylesheet *stylesheet, const struct tree *tree,
                 const char *const *parameters, struct buffer *out, struct made_files *files)
{
    int rc = -1, len = 0;
    xmlChar *bytes = NULL;
    struct complaint *complaint = complaint_new();
    xsltTransformContext *context = xsltNewTransformContext(stylesheet->compiled, tree->document);
    xsltSecurityPrefs *prefs = guard_context(context, tree->len);
    made_files_take(files);
    xmlDoc *result = run(context, stylesheet, tree, parameters,
                         files != NULL ? made_files_root : NULL, complaint);
    made_files_take(NULL);
    if (result != NULL) {
        xsltSaveResultToString(&bytes, &len, result, stylesheet->compiled);
        if (bytes != NULL) /* it is, for an empty result */
            buffer_add(out, (const char *)bytes, (size_t)len);
        rc = 0;
    } else {
        complaint_tell(complaint, stylesheet->name);
    }
    xmlFree(bytes);
    xmlFreeDoc(result);
    xsltFreeTransformContext(context);
    xsltFreeSecurityPrefs(prefs);
    complaint_free(complaint);
    return rc;
}
