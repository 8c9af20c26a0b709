/* SPDX-License-Identifier: MIT
 * From the attributes and the text of one element to values, and to the lists of all such. */
#ifndef FSE_DATASET_FIELDS_H
#define FSE_DATASET_FIELDS_H

#include <libxml/tree.h>

#include "dataset/dataset.h"
#include "dataset/shapes.h"
#include "xml/markup.h"
#include "xml/source.h"

/* Codes that were read lately, each in the place that its bytes tell; NULL where there is none. */
struct kept_texts {
    const char *items[1024];
};

/* What stays the same while one record is read. */
struct record_reading {
    struct dataset *data;
    const struct region *region;
    struct markup_tag *tag; /* the start tag being read; one for all, as it is large */
    struct kept_texts *texts;
};

/* Appends RECORD to LIST. */
void records_add(struct records *list, const void *record);

/* TEXT, a code, without white space around it, in the arena of the dataset. */
const char *read_code(const struct record_reading *reading, const char *text);

/* Reads the attributes of NODE, an element of SHAPE whose start tag has been read, into the
 * members of RECORD, which is empty. ELEMENT is where it is. */
void read_fields(const struct record_reading *reading, const xmlNode *node,
                 const struct shape *shape, const struct element *element, char *record);

/* Reads the content of NODE into TEXT, whose element and language have been read. */
void read_text(const struct record_reading *reading, const xmlNode *node, struct text *text);

/* Enters the comment that ends at END, after its "-->", into DATA if it reads TEXT and that has
 * a character that none may have. */
void dataset_read_comment(struct dataset *data, size_t end, const char *text);

#endif
