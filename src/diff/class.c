/* SPDX-License-Identifier: MIT
 * How grave a change is: the one table of rules, which docs/versions.md puts into words. */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "diff/change.h"

/* What of a record a rule is about. */
enum subject { RECORD, NAMED_RECORD, VALUE, TEXT };

enum { ADDED = 1 << CHANGE_ADDED, REMOVED = 1 << CHANGE_REMOVED, CHANGED = 1 << CHANGE_CHANGED };

static const struct class_rule {
    enum subject subject;
    const char *record; /* NULL: any */
    const char *field;  /* NULL: any */
    unsigned kinds;
    enum change_class class;
} rules[] = {
    /* Whoever reads the files has to ask for something new to see it. */
    {RECORD, NULL, NULL, ADDED, CLASS_ADDITION},
    /* What others join on, or write into their own data, is no longer there. */
    {NAMED_RECORD, NULL, NULL, REMOVED, CLASS_BREAKING},
    {RECORD, "code", NULL, REMOVED, CLASS_BREAKING},
    {RECORD, "level", NULL, REMOVED, CLASS_BREAKING},
    {VALUE, NULL, "id", REMOVED | CHANGED, CLASS_BREAKING},
    /* A claim without id that goes was wrong, or is replaced: nobody can have held on to it. */
    {RECORD, NULL, NULL, REMOVED, CLASS_CORRECTION},

    {TEXT, NULL, NULL, ADDED, CLASS_ADDITION},
    /* A page in that language shows another: less is known, nothing breaks. */
    {TEXT, NULL, NULL, REMOVED, CLASS_CORRECTION},
    /* An official name is a fact; all other texts are our words for facts. */
    {TEXT, NULL, "name", CHANGED, CLASS_CORRECTION},
    {TEXT, NULL, NULL, CHANGED, CLASS_EDITORIAL},

    /* What one may do with the data. */
    {VALUE, "about", "license", ADDED | REMOVED | CHANGED, CLASS_BREAKING},
    /* The codes by which others find a jurisdiction in their own data. */
    {VALUE, "crosswalk", "sources", ADDED | REMOVED | CHANGED, CLASS_CORRECTION},
    {VALUE, "crosswalk", "as-of", ADDED | REMOVED | CHANGED, CLASS_CORRECTION},
    {VALUE, "crosswalk", NULL, ADDED, CLASS_ADDITION},
    {VALUE, "crosswalk", NULL, REMOVED | CHANGED, CLASS_BREAKING},
    {VALUE, "region", NULL, ADDED | REMOVED | CHANGED, CLASS_BREAKING},
    /* Every other fact, the key that is made of it, and whether it holds: state, credentials, address, date, status, mode, venue, sources. */
    {VALUE, NULL, NULL, ADDED | REMOVED | CHANGED, CLASS_CORRECTION},
};

/* "1.0" to "1.1" has more in it; to "2.0", or back, what reads the old one may fail. */
static enum change_class
class_of_schema_version(const struct change *change)
{
    unsigned long old_major = 0, old_minor = 0, new_major = 0, new_minor = 0;
    char *end;
    if (change->old == NULL || change->new == NULL)
        return CLASS_BREAKING;
    old_major = strtoul(change->old, &end, 10);
    old_minor = *end == '.' ? strtoul(end + 1, NULL, 10) : 0;
    new_major = strtoul(change->new, &end, 10);
    new_minor = *end == '.' ? strtoul(end + 1, NULL, 10) : 0;
    return old_major == new_major && old_minor < new_minor ? CLASS_ADDITION : CLASS_BREAKING;
}

static int
fits(const struct class_rule *rule, const struct change *change)
{
    enum subject subject = change->field == NULL ? RECORD : change->lang == NULL ? VALUE : TEXT;
    if (subject == RECORD && rule->subject == NAMED_RECORD && change->has_id)
        subject = NAMED_RECORD;
    return rule->subject == subject && (rule->kinds & 1U << change->kind) != 0 &&
           (rule->record == NULL || strcmp(rule->record, change->record) == 0) &&
           (rule->field == NULL ||
            (change->field != NULL && strcmp(rule->field, change->field) == 0));
}

enum change_class
change_classify(const struct change *change)
{
    const struct class_rule *rule = rules;
    if (change->field != NULL && strcmp(change->field, "schema-version") == 0)
        return class_of_schema_version(change);
    while (!fits(rule, change))
        rule++;
    return rule->class;
}
