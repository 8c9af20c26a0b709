/* SPDX-License-Identifier: MIT
 * The parts of a schema, for the files of schema/ alone. */
#ifndef FSE_SCHEMA_PARTS_H
#define FSE_SCHEMA_PARTS_H

#include <libxml/tree.h>
#include <libxml/xmlschemas.h>

#include "base/arena.h"
#include "base/table.h"

struct acceptor;

struct schema {
    xmlDoc *tree; /* the XSD that is compiled */
    xmlSchema
        *compiled; /* what libxml2 makes of it; refers to tree. NULL before ours is asked for */
    xmlDoc *documented;    /* the XSD with its documentation, once that is asked for; may be
                              tree itself */
    struct table elements; /* global declarations of tree by name; built by grammar.c */
    struct table types;
    struct table orders; /* what was asked of layout_faults.c, by element; in arena */
    struct arena *arena;
    struct acceptor
        *acceptor; /* of acceptance.c, and how it is freed; NULL before it is asked for */
    void (*free_acceptor)(struct acceptor *acceptor);
    const void *derived; /* what another room has made of it */
    int is_ours;         /* it is the one that is compiled into the program */
};

/* Whether NODE of an XSD is the element NAME; its attribute NAME as it stands in the tree, or NULL; its first child of that
 * name, or NULL. For these two NODE may be NULL. */
int part_is(const xmlNode *node, const char *name);
const char *part_property(const xmlNode *node, const char *name);
const xmlNode *part_child(const xmlNode *node, const char *name);

/* What libxml2 makes of SCHEMA: ours is compiled when a document has something that is not surely valid. */
xmlSchema *schema_compiled(struct schema *schema);

/* The XSD with its documentation. */
const xmlDoc *schema_documented(struct schema *schema);

#endif
