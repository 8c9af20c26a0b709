/* SPDX-License-Identifier: MIT
 * Writing XML: libxml2's writer, with our ways of putting text into it. */
#include "xml/writer.h"

#include <libxml/xmlwriter.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

struct xml {
    xmlBuffer *bytes;
    xmlTextWriter *writer;
    struct buffer safe; /* the text being written; kept for its memory */
};

struct xml *
xml_new(void)
{
    struct xml *xml = memory_get_zeroed(1, sizeof *xml);
    xml->bytes = xmlBufferCreate();
    xml->writer = xmlNewTextWriterMemory(xml->bytes, 0);
    xmlTextWriterSetIndent(xml->writer, 1);
    xmlTextWriterSetIndentString(xml->writer, BAD_CAST "  ");
    xmlTextWriterStartDocument(xml->writer, NULL, "UTF-8", NULL);
    return xml;
}

void
xml_finish(struct xml *xml, struct buffer *out)
{
    xmlTextWriterEndDocument(xml->writer);
    xmlFreeTextWriter(xml->writer);
    buffer_add(out, (const char *)xmlBufferContent(xml->bytes),
               (size_t)xmlBufferLength(xml->bytes));
    xmlBufferFree(xml->bytes);
    buffer_free(&xml->safe);
    memory_free(xml);
}

void
xml_open(struct xml *xml, const char *name)
{
    xmlTextWriterStartElement(xml->writer, BAD_CAST name);
}

void
xml_close(struct xml *xml)
{
    xmlTextWriterEndElement(xml->writer);
}

/* The LEN bytes at BYTES as they are safe to show; valid until the next call. */
static const xmlChar *
safe(struct xml *xml, const char *bytes, size_t len)
{
    xml->safe.len = 0;
    utf8_add_safe(&xml->safe, bytes, len);
    return BAD_CAST(xml->safe.len > 0 ? xml->safe.bytes : "");
}

void
xml_attribute(struct xml *xml, const char *name, const char *text)
{
    if (text != NULL)
        xmlTextWriterWriteAttribute(xml->writer, BAD_CAST name, safe(xml, text, strlen(text)));
}

void
xml_number(struct xml *xml, const char *name, size_t number)
{
    xmlTextWriterWriteFormatAttribute(xml->writer, BAD_CAST name, "%zu", number);
}

void
xml_tenths(struct xml *xml, const char *name, size_t tenths)
{
    xmlTextWriterWriteFormatAttribute(xml->writer, BAD_CAST name, "%zu.%zu", tenths / 10,
                                      tenths % 10);
}

void
xml_text(struct xml *xml, const char *name, const char *text)
{
    if (text != NULL)
        xml_bytes(xml, name, text, strlen(text));
}

void
xml_bytes(struct xml *xml, const char *name, const char *bytes, size_t len)
{
    xml_open(xml, name);
    xmlTextWriterWriteString(xml->writer, safe(xml, bytes, len));
    xml_close(xml);
}

void
xml_content(struct xml *xml, const char *text)
{
    xmlTextWriterWriteString(xml->writer, safe(xml, text, strlen(text)));
}

void
xml_plain_attribute(struct xml *xml, const char *name, const char *text)
{
    if (text != NULL)
        xmlTextWriterWriteAttribute(xml->writer, BAD_CAST name, BAD_CAST text);
}

void
xml_plain_content(struct xml *xml, const char *text)
{
    xmlTextWriterWriteString(xml->writer, BAD_CAST text);
}

/* Whether the character at AT would complete what a build service obeys: "::error::" at the start of
 * a line, "##[" anywhere. */
static int
completes_command(const char *text, size_t at)
{
    return (at >= 1 && memcmp(text + at - 1, "::", 2) == 0) ||
           (text[at] == '[' && utf8_begins_command(text, at));
}

void
xml_exact(struct xml *xml, const char *name, const char *text)
{
    struct buffer plain = {0}; /* what needs no reference, until one is due */
    size_t len = strlen(text);
    xml_open(xml, name);
    for (size_t i = 0, used; i < len; i += used) {
        uint32_t point = 0;
        used = utf8_read(text + i, len - i, &point);
        int is_safe = point == '\n' || point == '\t' || utf8_is_safe(point);
        if (is_safe && !completes_command(text, i)) {
            buffer_add(&plain, text + i, used);
            continue;
        }
        xmlTextWriterWriteString(xml->writer, BAD_CAST buffer_text(&plain));
        xmlTextWriterWriteFormatRaw(xml->writer, "&#x%x;", (unsigned)point);
        buffer_free(&plain);
    }
    xmlTextWriterWriteString(xml->writer, BAD_CAST buffer_text(&plain));
    xml_close(xml);
    buffer_free(&plain);
}
