/* SPDX-License-Identifier: MIT
 * By what each element of the dataset is recognised in another version of it. */
#include "dataset/identity.h"

#include <stddef.h>
#include <string.h>

/* What has an id is itself only as long as it has that id. What has none is recognised by most of what
 * it says, so that one fact that is mended is a change, and not one thing gone and another come. */
static const struct identity rows[] = {
    {"regions", NULL, "", {"-"}, NULL, 0, 0},
    {"about", NULL, "", {"-"}, NULL, 0, 0},
    {"code-list", "id", "id", {"id"}, NULL, 0, 0},
    {"code", "value", "value", {"value"}, "label", 0, 0},
    {"credential", "id", "id", {"id"}, "name", 0, 0},
    {"level", "value", "value", {"value"}, "text", 0, 0},
    {"national", NULL, "", {"-"}, NULL, 0, 0},
    {"default", NULL, "fact :law", {"*", "fact law", "fact"}, "fact", 1, 0},
    {"region", "id", "id", {"id"}, "name", 0, 0},
    {"alias", "name", "name :xml:lang", {"*", "name"}, "name", 1, 0},
    {"contact",
     "role",
     "role :phone :email :address",
     {"*", "role phone email address", "role phone", "role"},
     "phone",
     1,
     0},
    {"crosswalk", NULL, "", {"-"}, NULL, 0, 0},
    {"platform", NULL, "", {"-"}, "name", 0, 0},
    {"source", "id", "id", {"id"}, "title", 0, 0},
    {"procedure", "id", "id", {"id"}, "title", 0, 0},
    {"service",
     NULL,
     "from:sources @as-of",
     {"*", "state sources as-of", "sources as-of", "state sources", "state as-of"},
     "state+",
     1,
     0},
    {"link", "role", "role :href", {"*", "role href", "href", "role"}, "href", 1, 0},
    {"host", "name", "name", {"name"}, "name", 0, 0},
    {"accepts", "credentials", "credentials", {"*", "credentials", "ids"}, "credentials", 0, 0},
    {"venue", "code", "code :own :programme", {"*", "code own programme", "code"}, "code", 0, 0},
    {"document", "code", "code", {"code"}, "code", 0, 0},
    {"consent", "code", "code", {"code"}, "code", 0, 0},
    {"output", "kind", "kind :credential", {"*", "kind credential", "kind"}, "kind", 0, 0},
    {"step", "#", "number", {"*", "@it", "@en", "#"}, "text", 0, 0},
    {"note", NULL, "text", {"*", "@it", "@en"}, "text", 1, 0},
    {"unknown", "fact", "fact", {"*", "fact"}, "fact", 0, 0},
    {"name", "xml:lang", "", {"xml:lang"}, NULL, 0, 1},
    {"title", "xml:lang", "", {"xml:lang"}, NULL, 0, 1},
    {"label", "xml:lang", "", {"xml:lang"}, NULL, 0, 1},
    {"text", "xml:lang", "", {"xml:lang"}, NULL, 0, 1},
    {"hours", "xml:lang", "", {"xml:lang"}, NULL, 0, 1},
    {"description", "xml:lang", "", {"xml:lang"}, NULL, 0, 1},
};

static const struct identity unknown = {NULL, NULL, "", {"*", "-"}, NULL, 0, 0};

const struct identity *
identity_of(const char *element)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i].element, element) == 0)
            return &rows[i];
    return &unknown;
}

int
identity_is_set(const char *attribute)
{
    static const char *const sets[] = {"sources", "channels", "credentials", "requires",
                                       "replaces"};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        if (strcmp(sets[i], attribute) == 0)
            return 1;
    return 0;
}
