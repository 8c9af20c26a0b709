/* SPDX-License-Identifier: MIT
 * The tables that mirror the schema: which attribute and which child of an element goes to
 * which member of its record. */
#ifndef FSE_DATASET_SHAPES_H
#define FSE_DATASET_SHAPES_H

#include <stddef.h>

#include "dataset/dataset.h"

/* What the member of a field is. */
enum field_member {
    MEMBER_IN, /* a struct value; of PASSAGE_CODES, a struct values */
    MEMBER_KEPT, /* none: OFFSET is the place in element.more->kept. Not of PASSAGE_CODES, nor of the root */
    MEMBER_RARE /* a pointer to one */
};

/* Which attribute goes to which member. */
struct field {
    const char *attribute;
    enum passage_kind kind;
    enum field_member member;
    size_t offset;
};

/* Which child elements go to which array. */
struct child {
    const struct shape *shape;
    size_t items; /* offset of the pointer to the array, after which its count stands */
};

/* What a record is besides its members. A record with HAS_UNIQUE_ID has the id as its
 * first field; the texts of one that IS_BILINGUAL need not be in German and French. */
enum {
    IS_CLAIM = 1,
    IS_TEXT = 2,
    IS_LINK = 4,
    IS_ACCEPTS = 8,
    IS_REGION = 16,
    HAS_UNIQUE_ID = 32,
    IS_BILINGUAL = 64
};

/* How to read one element. */
struct shape {
    const char *name;
    const char *key; /* the attribute that tells it from its siblings, or NULL */
    size_t size;
    int roles;
    const struct field *fields;
    size_t field_count;
    const struct child *children;
    size_t child_count;
};

/* A child of the root, and the offset of the list (struct records) in struct dataset that
 * keeps all of its kind. */
struct record_shape {
    const struct shape *shape;
    size_t list;
};

/* The field of SHAPE for ATTRIBUTE, or NULL. */
const struct field *shape_field(const struct shape *shape, const char *attribute);

/* Where RECORD has what it says in FIELD: a struct value; of PASSAGE_CODES, a struct values. */
void *field_member(const struct field *field, const void *record);

/* The children of RECORD that CHILD tells of: *COUNT records, one after the other. */
void *child_items(const struct child *child, const void *record, size_t *count);

/* The shape of the element NAME, wherever it stands below the root; NULL if the dataset has none of that name. */
const struct shape *shape_find(const char *name);

/* The root; its record is the dataset. */
extern const struct shape root_shape;

/* The children that the root can have, ended by one without a shape. */
extern const struct record_shape record_shapes[];

/* The list in which DATA keeps those of KNOWN. */
struct records *record_list(const struct dataset *data, const struct record_shape *known);

/* One element on a walk. */
struct walk_stop {
    const struct shape *shape;
    const void *record;          /* a struct element, as all records begin with one */
    const struct shape *top;     /* the shape of the child of the root that it is or is in */
    const struct region *region; /* that it is or is in, or NULL */
};

/* Is told one element at a time, with the CONTEXT of the walk. */
typedef void walk_visitor(const struct walk_stop *stop, void *context);

/* Tells VISITOR each element below the root of DATA but the texts, which are among the children of
 * theirs: an element before what is in it, and both in the order of the schema. */
void walk_dataset(const struct dataset *data, walk_visitor *visitor, void *context);

/* The same of REGION alone. */
void walk_region(const struct region *region, walk_visitor *visitor, void *context);

#endif
