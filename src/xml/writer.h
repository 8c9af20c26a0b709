/* SPDX-License-Identifier: MIT
 * Writing XML: libxml2's writer, with our ways of putting text into it. */
#ifndef FSE_XML_WRITER_H
#define FSE_XML_WRITER_H

#include <stddef.h>

#include "base/buffer.h"

struct xml;

/* A writer of an empty document. */
struct xml *xml_new(void);

/* Appends the document to OUT and frees XML; elements still open are closed. */
void xml_finish(struct xml *xml, struct buffer *out);

/* Opens the element NAME; closes the innermost open one. */
void xml_open(struct xml *xml, const char *name);
void xml_close(struct xml *xml);

/* Give the element just opened an attribute, unless TEXT is NULL; TEXT as it is safe to show. */
void xml_attribute(struct xml *xml, const char *name, const char *text);
void xml_number(struct xml *xml, const char *name, size_t number);

/* The same with a number of tenths: "70.0". */
void xml_tenths(struct xml *xml, const char *name, size_t tenths);

/* Adds an element with TEXT, as it is safe to show, unless TEXT is NULL. */
void xml_text(struct xml *xml, const char *name, const char *text);

/* The same with the LEN bytes at BYTES, UTF-8 or not. */
void xml_bytes(struct xml *xml, const char *name, const char *bytes, size_t len);

/* Adds TEXT, as it is safe to show, to the content of the innermost open element. */
void xml_content(struct xml *xml, const char *text);

/* The same two to the byte: TEXT, legal in XML, as it is. */
void xml_plain_attribute(struct xml *xml, const char *name, const char *text);
void xml_plain_content(struct xml *xml, const char *text);

/* Adds an element whose content a reader gets to the byte: TEXT, legal in XML, where what is not
 * safe to show, or would make a command to a build service, stands as a reference ("&#x9b;"). */
void xml_exact(struct xml *xml, const char *name, const char *text);

#endif
