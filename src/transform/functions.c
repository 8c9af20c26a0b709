/* SPDX-License-Identifier: MIT
 * Functions of XPath that libxml2 computes slowly. */
#include "transform/functions.h"

#include <libxml/xpathInternals.h>
#include <string.h>

#include "base/memory.h"

/* A string that a function is called with. */
struct argument {
    const char *text;
    xmlChar *own; /* what is to be freed for it, or NULL */
};

/* The only text of the attribute that NODES are; else NULL. */
static const char *
text_of_attribute(const xmlNodeSet *nodes)
{
    const xmlNode *node = nodes != NULL && nodes->nodeNr == 1 ? nodes->nodeTab[0] : NULL;
    const xmlNode *text = node != NULL && node->type == XML_ATTRIBUTE_NODE ? node->children : NULL;
    int is_all = text != NULL && text->type == XML_TEXT_NODE && text->next == NULL;
    return is_all ? (const char *)text->content : NULL;
}

/* Lends, without a copy where there can be none, the argument at INDEX from the top of the stack of CTXT. */
static struct argument
argument_at(const xmlXPathParserContext *ctxt, int index)
{
    xmlXPathObject *object = ctxt->valueTab[ctxt->valueNr - 1 - index];
    const char *text = object->type == XPATH_STRING    ? (const char *)object->stringval
                       : object->type == XPATH_NODESET ? text_of_attribute(object->nodesetval)
                                                       : NULL;
    xmlChar *own = text != NULL ? NULL : xmlXPathCastToString(object);
    return (struct argument){text != NULL ? text : (const char *)own, own};
}

/* Puts RESULT, which it takes, in the place of COUNT arguments. */
static void
give(xmlXPathParserContext *ctxt, int count, char *result)
{
    for (int i = 0; i < count; i++)
        xmlXPathPopBoolean(ctxt); /* which is how one keeps the object for another */
    valuePush(ctxt, xmlXPathWrapString(BAD_CAST result));
}

/* How many bytes the character at TEXT takes; 0 at the end. */
static size_t
len_at(const char *text)
{
    unsigned char first = (unsigned char)*text;
    if (first < 0x80)
        return first != '\0';
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

enum { ASCII = 128, MAX_LEN = 512 };

/* What becomes of each character in FROM: the one at that place of TO, or nothing at its end. */
struct images {
    char from[MAX_LEN], to[MAX_LEN];
    const char *of_ascii[ASCII]; /* NULL: itself */
};

/* Those of FROM and TO; most calls ask for those of the call before. NULL if these are too long. */
static const struct images *
images_of(const char *from, const char *to)
{
    static struct images images;
    if (strcmp(from, images.from) == 0 && strcmp(to, images.to) == 0)
        return &images;
    if (strlen(from) >= MAX_LEN || strlen(to) >= MAX_LEN)
        return NULL;
    images = (struct images){0};
    strcpy(images.from, from);
    const char *image = strcpy(images.to, to);
    for (const char *at = from; *at != '\0'; at += len_at(at), image += len_at(image)) {
        unsigned char first = (unsigned char)*at;
        if (first < ASCII && images.of_ascii[first] == NULL)
            images.of_ascii[first] = image;
    }
    return &images;
}

/* The image of the character of LEN bytes at TEXT, or NULL. */
static const char *
image_of(const struct images *images, const char *text, size_t len)
{
    if (len == 1)
        return images->of_ascii[(unsigned char)*text];
    char character[5] = "";
    memcpy(character, text, len);
    const char *found = strstr(images->from, character), *image = images->to;
    for (const char *at = images->from; found != NULL && at < found; at += len_at(at))
        image += len_at(image);
    return found != NULL ? image : NULL;
}

/* TEXT with the images of its characters; the caller frees it. */
static char *
replace(const char *text, const struct images *images)
{
    char *result = memory_get(strlen(text) * 4 + 1), *end = result;
    for (size_t len = len_at(text); len > 0; text += len, len = len_at(text)) {
        const char *image = image_of(images, text, len);
        const char *bytes = image != NULL ? image : text;
        for (size_t i = image != NULL ? len_at(image) : len; i > 0; i--)
            *end++ = *bytes++;
    }
    *end = '\0';
    return result;
}

/* libxml2 compares each character with each of those that are replaced. */
static void
translate(xmlXPathParserContext *ctxt, int nargs)
{
    CHECK_ARITY(3);
    struct argument text = argument_at(ctxt, 2), from = argument_at(ctxt, 1);
    struct argument to = argument_at(ctxt, 0);
    const struct images *images = images_of(from.text, to.text);
    if (images != NULL)
        give(ctxt, nargs, replace(text.text, images));
    else
        xmlXPathTranslateFunction(ctxt, nargs);
    xmlFree(text.own);
    xmlFree(from.own);
    xmlFree(to.own);
}

/* libxml2 copies what it has for each further string. */
static void
concat(xmlXPathParserContext *ctxt, int nargs)
{
    if (nargs < 2) {
        xmlXPathErr(ctxt, XPATH_INVALID_ARITY);
        return;
    }
    struct argument *arguments = memory_get((size_t)nargs * sizeof *arguments);
    size_t len = 0;
    for (int i = 0; i < nargs; i++) {
        arguments[i] = argument_at(ctxt, nargs - 1 - i);
        len += strlen(arguments[i].text);
    }
    char *result = memory_get(len + 1), *end = result;
    *end = '\0';
    for (int i = 0; i < nargs; i++) {
        end = stpcpy(end, arguments[i].text);
        xmlFree(arguments[i].own);
    }
    memory_free(arguments);
    give(ctxt, nargs, result);
}

static void
put(xmlXPathContext *context, const char *name, xmlXPathFunction function)
{
    xmlXPathRegisterFunc(context, BAD_CAST name, NULL); /* else the one that is there would stay */
    xmlXPathRegisterFunc(context, BAD_CAST name, function);
}

void
functions_put(xmlXPathContext *context)
{
    put(context, "translate", translate);
    put(context, "concat", concat);
}
