/* SPDX-License-Identifier: MIT
 * The parts of a schema, for the files schema*.c alone. */
#ifndef FSE_READ_SCHEMA_INTERNAL_H
#define FSE_READ_SCHEMA_INTERNAL_H

#include <libxml/tree.h>
#include <libxml/xmlschemas.h>

#include "base/table.h"
#include "read/schema.h"

struct schema {
    xmlDoc *tree;          /* the XSD as it is written, for its documentation */
    xmlSchema *compiled;   /* what libxml2 makes of it; refers to tree */
    struct table elements; /* global declarations by name; built by schema_grammar.c */
    struct table types;
    struct table texts; /* elements whose text schema_check.c looks at, see schema.c */
};

#endif
