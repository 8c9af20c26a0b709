/* SPDX-License-Identifier: MIT
 * What a list of findings keeps of each rule. */
#ifndef FSE_FINDING_TALLY_H
#define FSE_FINDING_TALLY_H

#include <stddef.h>

#include "base/arena.h"
#include "finding/rule.h"

/* A rule that was given a severity or has findings. */
struct tally {
    const struct rule *rule;
    enum severity severity; /* of what is added */
    int is_given;           /* the severity, by the user; else it is the rule's own */
    size_t count;           /* of its findings in the list */
};

/* All zero is empty. */
struct tallies {
    struct tally *items;
    size_t count;
};

/* The tally of RULE, or NULL. It and the next one's result are valid until the next need. */
struct tally *tallies_find(const struct tallies *tallies, const struct rule *rule);

/* The tally of RULE, made in ARENA when there is none: with its own severity. */
struct tally *tallies_need(struct tallies *tallies, const struct rule *rule, struct arena *arena);

#endif
