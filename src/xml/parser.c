/* SPDX-License-Identifier: MIT
 * The parser: libxml2's handlers, wrapped. */
#include "xml/parser.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "base/library_error.h"
#include "xml/malformed.h"
#include "xml/markup.h"
#include "xml/node.h"

/* One parse. The parser context's _private points to it. */
struct parse {
    const struct source *source;
    const struct parser_client *client;
    struct findings *out;
    struct suppression_reader suppressions;
    int has_ended;  /* the root's end tag has been met */
    size_t given;   /* how many bytes the parser has had */
    int is_stopped; /* by us or by an error: what still comes is not to be trusted */
};

/* Where CONTEXT stands in the bytes: the buffer moves, so that this sum alone is right. */
static size_t
offset_of(const xmlParserCtxt *context)
{
    const xmlParserInput *input = context->input;
    return (size_t)input->consumed + (size_t)(input->cur - input->base);
}

/* xmlStopParser frees the input before 2.14, and what called us reads on from it. So only what the parser's loops look
 * at is set: its state in libxml2 up to 2.12, a count of 2 in later ones. The input goes with the context. */
static void
stop(xmlParserCtxt *context, struct parse *parse)
{
    parse->is_stopped = 1;
#if LIBXML_VERSION < 21400
    context->instate = XML_PARSER_EOF;
    context->disableSAX = 2;
#else
    xmlStopParser(context);
#endif
}

static void
on_error(void *user_data, library_error error)
{
    xmlParserCtxt *context = user_data;
    struct parse *parse = context->_private;
    int is_namespace = error->domain == XML_FROM_NAMESPACE;
    if (parse->is_stopped) {
        stop(context, parse); /* after a comment, libxml2 forgets that it was to stop */
        return;
    }
    if (error->level != XML_ERR_FATAL && !is_namespace && error->code != XML_WAR_UNDECLARED_ENTITY)
        return;
    size_t offset = offset_of(context);
    if (offset > parse->source->len) /* GCOVR_EXCL_BR_LINE: where libxml2 counts otherwise */
        offset = parse->source->len; /* GCOVR_EXCL_LINE */
    const char *name = error->str1;
    if (error->code == XML_ERR_ATTRIBUTE_REDEFINED && error->str2 != NULL)
        name = arena_printf(parse->client->arena, "%s:%s", error->str1, error->str2);
    malformed_report(parse->source, error->code, offset, context->node, name, parse->out);
    stop(context, parse);
}

static void
/* NOLINTNEXTLINE(readability-function-size): the parameters are libxml2's */
on_start(void *user_data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
         int namespace_count, const xmlChar **namespaces, int count, int default_count,
         const xmlChar **attributes)
{
    xmlParserCtxt *context = user_data;
    struct parse *parse = context->_private;
    xmlSAX2StartElementNs(context, name, prefix, uri, namespace_count, namespaces, count,
                          default_count, attributes);
    size_t end = offset_of(context), at = end;
    const char *bytes = parse->source->bytes;
    if (parse->is_stopped || context->node == NULL) /* GCOVR_EXCL_BR_LINE: where libxml2 */
        return;                                     /* GCOVR_EXCL_LINE: goes on after a stop */
    while (bytes[--at] != '<')                      /* a raw '<' cannot stand inside a tag */
        ;
    node_set_offset(context->node, at);
    suppressions_enter(&parse->suppressions, (size_t)context->nodeNr, at);
    int is_cut_off = end >= parse->source->len; /* the error comes after this */
    if (context->nodeNr != 1 || is_cut_off)
        return;
    if (!parse->client->meet_root(parse->client->context, context->node))
        stop(context, parse);
}

/* Frees what is in RECORD; the empty element stays. */
static void
finish_record(const struct parser_client *client, xmlNode *record)
{
    client->meet_record(client->context, record);
    xmlFreeNodeList(record->children);
    record->children = NULL;
    record->last = NULL;
}

static void
on_end(void *user_data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    xmlParserCtxt *context = user_data;
    struct parse *parse = context->_private;
    xmlNode *node = context->node;
    int depth = context->nodeNr;
    xmlSAX2EndElementNs(context, name, prefix, uri);
    /* GCOVR_EXCL_START: where libxml2 goes on after a stop */
    if (parse->is_stopped || !context->wellFormed || !context->nsWellFormed || node == NULL)
        return;
    /* GCOVR_EXCL_STOP */
    suppressions_leave(&parse->suppressions, (size_t)depth, offset_of(context));
    if (depth == 2)
        finish_record(parse->client, node);
    else if (depth == 1)
        parse->has_ended = 1;
    /* The parser remembers the last text it made, to make it longer: that may be freed. */
    context->nodemem = 0;
    context->nodelen = 0;
}

/* Where the instruction that ends at END starts. DATA is what stands there after TARGET and
 * white space, but with a line feed for each CR LF. */
static size_t
start_of_instruction(const struct source *source, size_t end, const char *target, const char *data)
{
    size_t at = end - strlen("?>");
    for (size_t left = data != NULL ? strlen(data) : 0; left > 0; at--)
        left -= source->bytes[at - 1] != '\r' || source->bytes[at] != '\n';
    while (strchr(" \t\r\n", source->bytes[at - 1]) != NULL)
        at--;
    return at - strlen(target) - strlen("<?");
}

/* No instruction becomes a node: none can disturb what looks at the tree. */
static void
on_instruction(void *user_data, const xmlChar *name, const xmlChar *data)
{
    xmlParserCtxt *context = user_data;
    struct parse *parse = context->_private;
    const char *target = (const char *)name;
    if (parse->is_stopped) /* GCOVR_EXCL_BR_LINE: where libxml2 goes on after a stop */
        return;            /* GCOVR_EXCL_LINE */
    size_t end = offset_of(context);
    struct span span =
        span_of(start_of_instruction(parse->source, end, target, (const char *)data), end);
    suppression_meet(&parse->suppressions, span, target);
}

/* No comment becomes a node either: a text is one node, however many stand in it, and libxml2's time for one of many
 * is quadratic. */
static void
on_comment(void *user_data, const xmlChar *text)
{
    xmlParserCtxt *context = user_data;
    struct parse *parse = context->_private;
    if (!parse->is_stopped) /* GCOVR_EXCL_BR_LINE: where libxml2 goes on after a stop */
        parse->client->meet_comment(parse->client->context, offset_of(context), (const char *)text);
}

/* GCOVR_EXCL_START: preflight has refused every DOCTYPE; if it ever missed one, nothing comes of it. */
static void
on_doctype(void *user_data, const xmlChar *name, const xmlChar *id, const xmlChar *uri)
{
    xmlParserCtxt *context = user_data;
    (void)name;
    (void)id;
    (void)uri;
    stop(context, context->_private);
}
/* GCOVR_EXCL_STOP */

static void
set_handlers(xmlSAXHandler *handlers)
{
    memset(handlers, 0, sizeof *handlers);
    xmlSAXVersion(handlers, 2);
    handlers->startElementNs = on_start;
    handlers->endElementNs = on_end;
    handlers->processingInstruction = on_instruction;
    handlers->comment = on_comment;
    handlers->internalSubset = on_doctype;
    handlers->serror = on_error;
}

/* Gives the parser up to LEN bytes more, into BUFFER. */
static int
read_bytes(void *user_data, char *buffer, int len)
{
    struct parse *parse = user_data;
    size_t left = parse->source->len - parse->given, most = (size_t)len;
    size_t given = left < most ? left : most;
    memcpy(buffer, parse->source->bytes + parse->given, given);
    parse->given += given;
    return (int)given;
}

/* Whether a tag of SOURCE, in which no other '<' stands, may be longer than libxml2 reads by pieces
 * (XML_MAX_LOOKUP_LIMIT). */
static int
has_long_tag(const struct source *source)
{
    enum { LOOKUP_LIMIT = 9 * 1000 * 1000 };
    size_t start = 0, end = 0;
    while (source->len - start > LOOKUP_LIMIT && end - start <= LOOKUP_LIMIT) {
        start = end;
        end = markup_seek(source, start + 1, "<");
    }
    return end - start > LOOKUP_LIMIT;
}

/* A context for PARSE that reads by pieces, unless it cannot: one that is given all bytes has a copy of them. */
static xmlParserCtxt *
new_context(struct parse *parse)
{
    const struct source *source = parse->source;
    if (has_long_tag(source))
        return xmlCreateMemoryParserCtxt(source->bytes, (int)source->len);
    return xmlCreateIOParserCtxt(NULL, NULL, read_bytes, NULL, parse, XML_CHAR_ENCODING_NONE);
}

int
parser_read(const struct source *source, const struct parser_client *client, struct findings *out)
{
    struct parse parse = {.source = source, .client = client, .out = out};
    parse.suppressions = (struct suppression_reader){
        .source = source, .arena = client->arena, .list = client->suppressions};
    xmlParserCtxt *context = new_context(&parse);
    set_handlers(context->sax);
    context->_private = &parse;
    xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA |
                                   XML_PARSE_COMPACT | XML_PARSE_NOBLANKS);
    xmlParseDocument(context);
    int is_complete =
        parse.has_ended && !parse.is_stopped && context->wellFormed && context->nsWellFormed;
    if (is_complete)
        client->meet_end(client->context, xmlDocGetRootElement(context->myDoc));
    xmlFreeDoc(context->myDoc);
    context->myDoc = NULL;
    xmlFreeParserCtxt(context);
    return is_complete;
}
