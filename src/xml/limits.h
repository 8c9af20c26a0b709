/* SPDX-License-Identifier: MIT
 * The limits of a document: below those of every libxml2 from 2.9.14 to 2.15 (text and
 * attributes 10,000,000 bytes, names 50,000, depth 256), so that no verdict depends on
 * the library's version. */
#ifndef FSE_XML_LIMITS_H
#define FSE_XML_LIMITS_H

enum {
    LIMIT_FILE = 64 * 1024 * 1024,     /* bytes of the whole file */
    LIMIT_DEPTH = 100,                 /* elements inside each other */
    LIMIT_ATTRIBUTES = 256,            /* attributes in one tag: libxml2 2.9.14 is quadratic */
    LIMIT_NAME = 1000,                 /* bytes of a name */
    LIMIT_ATTRIBUTE = 1024 * 1024,     /* bytes of an attribute's value */
    LIMIT_TEXT = 8 * 1024 * 1024,      /* bytes of one text, comment, CDATA section or PI */
    LIMIT_RECORD_ELEMENTS = 100 * 1000 /* elements in one child of the root */
};

#endif
