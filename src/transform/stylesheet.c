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
#include <string.h>

#include "base/arena.h"
#include "base/embedded.h"
#include "base/language.h"
#include "base/library_error.h"
#include "base/memory.h"
#include "base/trouble.h"
#include "transform/tree_document.h"

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

/* Sets libxslt up, once: EXSLT's common and string functions, imports only of what the program
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

/* Takes from CONTEXT, in which a document of LEN bytes is about to be transformed, all reading and
 * writing, and lets it take no more steps than one that is linear in LEN needs. The caller frees
 * the result with xsltFreeSecurityPrefs after CONTEXT. */
static xsltSecurityPrefs *
guard_context(xsltTransformContext *context, size_t len)
{
    xsltSecurityPrefs *prefs = forbid_everything();
    xsltSetCtxtSecurityPrefs(prefs, context);
    context->opLimit = INSTRUCTIONS + INSTRUCTIONS_PER_BYTE * (unsigned long)len;
    context->xpathCtxt->opLimit = OPERATIONS + OPERATIONS_PER_BYTE * (unsigned long)len;
    return prefs;
}

/* Whether CONTEXT was stopped because of its steps. */
static int
guard_was_exceeded(const xsltTransformContext *context)
{
    return context->opCount >= context->opLimit ||
           context->xpathCtxt->opCount >= context->xpathCtxt->opLimit;
}

/* The URI under which a user's stylesheet is parsed, whatever its file is called, so that what it
 * imports is looked for among the files of the program by their names. */
static const char user_uri[] = "stylesheet";

/* Why a stylesheet cannot be used: the first thing that the libraries say about it. */
struct complaint {
    struct arena *arena;
    const char *file;   /* of the first error with a place, or NULL */
    int line;           /* there; 0: none */
    const char *reason; /* NULL: none so far */
    const char *last;   /* what was said last, or NULL */
};

/* TEXT up to its first line end, without the name of a function of the library before it
 * ("xsltParseStylesheetProcess : ", "xmlXPathCompOpEval: "). */
static const char *
without_function(struct arena *arena, const char *text)
{
    size_t len = strcspn(text, " :\n");
    int is_function = strncmp(text, "xslt", 4) == 0 || strncmp(text, "xml", 3) == 0 ||
                      strncmp(text, "exslt", 5) == 0;
    if (is_function && text[len + strspn(text + len, " ")] == ':')
        text += len + strspn(text + len, " :");
    return arena_copy(arena, text, strcspn(text, "\n"));
}

/* Both libraries say an error in two calls: where, with this format, and what. */
static int
is_place(const char *format)
{
    static const char start[] = "%s: file %s line %d";
    return strncmp(format, start, strlen(start)) == 0;
}

static void
take_place(struct complaint *complaint, va_list arguments)
{
    va_arg(arguments, const char *);
    const char *file = va_arg(arguments, const char *);
    int line = va_arg(arguments, int);
    if (complaint->file != NULL)
        return;
    complaint->file = arena_copy(complaint->arena, file, strlen(file));
    complaint->line = line;
}

static void
take_text(struct complaint *complaint, const char *text)
{
    if (text[strspn(text, " \n")] == '\0')
        return;
    complaint->last = without_function(complaint->arena, text);
    /* libxml2 speaks before the place is said; a message of the stylesheet is no reason. */
    int is_error = complaint->file != NULL || strncmp(text, "xml", 3) == 0;
    if (is_error && complaint->reason == NULL)
        complaint->reason = complaint->last;
}

static void listen_to_library(void *context, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void
listen_to_library(void *context, const char *format, ...)
{
    struct complaint *complaint = context;
    va_list arguments;
    va_start(arguments, format);
    if (is_place(format))
        take_place(complaint, arguments);
    else
        take_text(complaint, arena_vprintf(complaint->arena, format, arguments));
    va_end(arguments);
}

/* Takes REASON, ours and translated, for the place LINE (0: none) in the stylesheet, if nothing was
 * said before. */
static void
complaint_add(struct complaint *complaint, int line, const char *reason)
{
    if (complaint->reason != NULL)
        return;
    complaint->file = user_uri;
    complaint->line = line;
    complaint->reason = reason;
}

static void
listen_to_parser(void *context, library_error error)
{
    xmlParserCtxt *parser = context;
    struct complaint *complaint = parser->_private;
    if (error->level >= XML_ERR_ERROR)
        complaint_add(complaint, error->line, without_function(complaint->arena, error->message));
}

/* Listens to libxslt, and to libxml2 where it speaks on libxslt's behalf, until complaint_free. One at
 * a time. */
static struct complaint *
complaint_new(void)
{
    struct complaint *complaint = memory_get_zeroed(1, sizeof *complaint);
    complaint->arena = arena_new();
    xsltSetGenericErrorFunc(complaint, listen_to_library);
    xmlSetGenericErrorFunc(complaint, listen_to_library);
    return complaint;
}

/* Listens to PARSER too, which does not outlive COMPLAINT. */
static void
complaint_listen(struct complaint *complaint, xmlParserCtxt *parser)
{
    parser->_private = complaint;
    parser->sax->serror = listen_to_parser;
}

/* Whether an error was told, be it one in spite of which the library goes on (an element of XSLT
 * that it does not know). */
static int
complaint_is_due(const struct complaint *complaint)
{
    return complaint->reason != NULL;
}

/* One line of trouble: the stylesheet NAME cannot be used, where and why. */
static void
complaint_tell(const struct complaint *complaint, const char *name)
{
    /* Without an error, a stylesheet ended itself, with a message. */
    const char *reason = complaint->reason != NULL ? complaint->reason : complaint->last;
    if (reason == NULL)
        reason = tr("it fails and does not say why");
    if (complaint->line == 0 || complaint->file == NULL)
        trouble("cannot use the stylesheet %s: %s", name, reason);
    else if (strcmp(complaint->file, user_uri) == 0)
        trouble("cannot use the stylesheet %s: line %d: %s", name, complaint->line, reason);
    else
        trouble("cannot use the stylesheet %s: %s, line %d: %s", name, complaint->file,
                complaint->line, reason);
}

static void
say_nothing(void *context, const char *format, ...)
{
    (void)context;
    (void)format;
}

static void
complaint_free(struct complaint *complaint)
{
    xsltSetGenericErrorFunc(NULL, say_nothing);
    xmlSetGenericErrorFunc(NULL, say_nothing);
    arena_free(complaint->arena);
    memory_free(complaint);
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
    return parse_and_compile((const char *)file->bytes, file->size, name, name);
}

struct stylesheet *
stylesheet_of_user(const char *name, const char *bytes, size_t len)
{
    return parse_and_compile(bytes, len, user_uri, name);
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
    const char *const *parameters, struct complaint *complaint)
{
    if (xsltQuoteUserParams(context, (const char **)(size_t)parameters) != 0)
        return NULL;
    xmlDoc *result =
        xsltApplyStylesheetUser(stylesheet->compiled, tree->document, NULL, NULL, NULL, context);
    if (result != NULL && context->state == XSLT_STATE_OK && !complaint_is_due(complaint))
        return result;
    if (guard_was_exceeded(context))
        complaint->reason = tr("it takes more steps than are allowed for a document of this size; "
                               "does it ever end?");
    xmlFreeDoc(result);
    return NULL;
}

int
stylesheet_apply(const struct stylesheet *stylesheet, const struct tree *tree,
                 const char *const *parameters, struct buffer *out)
{
    int rc = -1, len = 0;
    xmlChar *bytes = NULL;
    struct complaint *complaint = complaint_new();
    xsltTransformContext *context = xsltNewTransformContext(stylesheet->compiled, tree->document);
    xsltSecurityPrefs *prefs = guard_context(context, tree->len);
    xmlDoc *result = run(context, stylesheet, tree, parameters, complaint);
    if (result != NULL && xsltSaveResultToString(&bytes, &len, result, stylesheet->compiled) == 0) {
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
