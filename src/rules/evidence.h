/* SPDX-License-Identifier: MIT
 * After how many years evidence is not to be relied on unread. */
#ifndef FSE_RULES_EVIDENCE_H
#define FSE_RULES_EVIDENCE_H

enum {
    YEARS_UNTIL_STALE = 1, /* FSE505 says so */
    YEARS_UNTIL_OLD = 3    /* as isOld of the exports, by xslt/lib/claims.xsl, has it */
};

#endif
