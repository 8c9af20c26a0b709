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
