/* SPDX-License-Identifier: MIT
 * What a rule is: its row. Ids and names live for ever. */
#include "finding/rule.h"

#include <string.h>

static const char *const names[] = {
    [SEVERITY_OFF] = N_("off"),
    [SEVERITY_NOTE] = N_("note"),
    [SEVERITY_WARNING] = N_("warning"),
    [SEVERITY_ERROR] = N_("error"),
};

const struct id_family id_families[ID_FAMILY_COUNT] = {
    {"document", N_("Document")},
    {"jurisdictions", N_("Jurisdictions")},
    {"credentials", N_("Credentials")},
    {"procedures", N_("Procedures")},
    {"links", N_("Links")},
    {"evidence", N_("Evidence")},
    {"text", N_("Text")},
    {"layout", N_("Layout")},
};

const struct id_family *
id_family_of(const struct rule *rule)
{
    return &id_families[rule->id[strlen("FSE")] - '0'];
}

const char *
severity_name(enum severity severity)
{
    return names[severity];
}

int
severity_read(const char *name, enum severity *severity)
{
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], name) == 0) {
            *severity = (enum severity)i;
            return 0;
        }
    }
    return -1;
}
