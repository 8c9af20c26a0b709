/* SPDX-License-Identifier: MIT
 * By what each element of the dataset is recognised, in exports and in another version of it. */
#include "dataset/identity.h"

#include <stddef.h>
#include <string.h>

/* What has an id is itself only as long as it has that id. What has none is recognised by most of what
 * it says, so that one fact that is corrected is a change, and not one thing gone and another come. */
static const struct identity rows[] = {
    {"regions", "", {"-"}, NULL, 0, 0},
    {"about", "", {"-"}, NULL, 0, 0},
    {"code-list", "id", {"id"}, NULL, 0, 0},
    {"code", "value", {"value"}, "label", 0, 0},
    {"credential", "id", {"id"}, "name", 0, 0},
    {"level", "value", {"value"}, "text", 0, 0},
    {"national", "", {"-"}, NULL, 0, 0},
    {"default", "fact :law", {"*", "fact law", "fact value", "fact"}, "fact", 0, 0},
    {"region", "id", {"id"}, "name", 0, 0},
    {"alias", "name :xml:lang", {"*", "name"}, "name", 0, 0},
    {"contact",
     "role :phone :email :address",
     {"*", "role phone email address", "phone email address", "role phone", "role"},
     "phone",
     0,
     0},
    {"crosswalk", "", {"-"}, NULL, 0, 0},
    {"platform", "", {"-"}, "name", 0, 0},
    {"source", "id", {"id"}, "title", 0, 0},
    {"procedure", "id", {"id"}, "title", 0, 0},
    {"service",
     "from:sources @as-of",
     {"*", "state sources as-of", "sources as-of", "state sources", "state as-of"},
     "state+",
     0,
     0},
    {"link", "role :href", {"*", "role href", "href", "role"}, "href", 0, 0},
    {"host", "name", {"name"}, "name", 0, 0},
    {"accepts", "credentials", {"*", "credentials", "ids"}, "credentials", 0, 0},
    {"venue", "code :own :programme", {"*", "code"}, "code", 0, 0},
    {"document", "code", {"code"}, "code", 0, 0},
    {"consent", "code", {"code"}, "code", 0, 0},
    {"output", "kind :credential", {"*", "kind"}, "kind", 0, 0},
    {"step", "number", {"*", "@it", "@en", "#"}, "text", 1, 0},
    {"note", "text", {"*", "@en"}, "text", 0, 1},
    {"unknown", "fact", {"*", "fact"}, "fact", 0, 0},
};

const struct identity *
identity_of(const char *element)
{
    const struct identity *row = rows;
    while (strcmp(row->element, element) != 0)
        row++;
    return row;
}
