/* SPDX-License-Identifier: MIT
 * Why a stylesheet cannot be used. */
#include "transform/complaint.h"

#include <libxslt/xsltutils.h>
#include <stdarg.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/library_error.h"
#include "base/memory.h"
#include "base/trouble.h"

const char stylesheet_user_uri[] = "stylesheet";

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
    int is_function = strncmp(text, "xslt", 4) == 0 || strncmp(text, "xml", 3) == 0;
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

void
complaint_add(struct complaint *complaint, int line, const char *reason)
{
    if (complaint->reason != NULL)
        return;
    complaint->file = stylesheet_user_uri;
    complaint->line = line;
    complaint->reason = reason;
}

void
complaint_replace(struct complaint *complaint, const char *reason)
{
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

struct complaint *
complaint_new(void)
{
    struct complaint *complaint = memory_get_zeroed(1, sizeof *complaint);
    complaint->arena = arena_new();
    xsltSetGenericErrorFunc(complaint, listen_to_library);
    xmlSetGenericErrorFunc(complaint, listen_to_library);
    return complaint;
}

void
complaint_listen(struct complaint *complaint, xmlParserCtxt *parser)
{
    parser->_private = complaint;
    parser->sax->serror = listen_to_parser;
}

int
complaint_is_due(const struct complaint *complaint)
{
    return complaint->reason != NULL;
}

void
complaint_tell(const struct complaint *complaint, const char *name)
{
    /* Without an error, a stylesheet ended itself, with a message. */
    const char *reason = complaint->reason != NULL ? complaint->reason : complaint->last;
    if (reason == NULL)
        reason = tr("it fails and does not say why");
    if (complaint->line == 0)
        trouble("cannot use the stylesheet %s: %s", name, reason);
    else if (strcmp(complaint->file, stylesheet_user_uri) == 0)
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

void
complaint_free(struct complaint *complaint)
{
    xsltSetGenericErrorFunc(NULL, say_nothing);
    xmlSetGenericErrorFunc(NULL, say_nothing);
    arena_free(complaint->arena);
    memory_free(complaint);
}
