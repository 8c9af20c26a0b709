/* SPDX-License-Identifier: MIT
 * The code lists of schema/regions.xsd, and every code that a record uses. */
#ifndef FSE_DATASET_CODE_LISTS_H
#define FSE_DATASET_CODE_LISTS_H

#include "dataset/dataset.h"

/* In the order of the schema. */
enum code_list_id {
    CODES_JURISDICTION_KIND,
    CODES_CREDENTIAL_KIND,
    CODES_SERVICE_STATE,
    CODES_CREATION,
    CODES_MODE,
    CODES_CHANNEL,
    CODES_AUDIENCE,
    CODES_SITUATION,
    CODES_VENUE,
    CODES_DOCUMENT,
    CODES_CONSENT,
    CODES_OUTPUT_KIND,
    CODES_LINK_ROLE,
    CODES_FACT,
    CODES_SOURCE_KIND,
    CODES_EVIDENCE_GRADE,
    CODES_DATING,
    CODE_LIST_COUNT
};

struct code_list_row {
    const char *id;    /* of the <code-list>: "venue" */
    const char *type;  /* of the schema: "venue-code" */
    const char *codes; /* with a space before and behind each */
};

extern const struct code_list_row code_list_rows[CODE_LIST_COUNT];

/* The list with that id (NULL is legal), or CODE_LIST_COUNT. */
size_t code_list_find(const char *id);

/* Whether the schema has CODE (NULL is legal) in LIST. */
int code_list_has(enum code_list_id list, const char *code);

/* Is told one use of a code: VALUE, whose text is not NULL, from LIST. */
typedef void code_visitor(enum code_list_id list, const struct value *value, void *context);

/* Tells VISITOR each use of a code in DATA, whether LIST has it or not, in document order. */
void code_uses_visit(const struct dataset *data, code_visitor *visitor, void *context);

#endif
