/* SPDX-License-Identifier: MIT
 * The rules about suppressions. */
#include "check/suppression_rules.h"

enum { UNKNOWN_SUPPRESSION, UNUSED_SUPPRESSION, RULE_COUNT };

static const struct rule rules[RULE_COUNT] = {
    [UNKNOWN_SUPPRESSION] =
        {
            .id = "FSE011",
            .name = "unknown-suppression",
            .severity = SEVERITY_ERROR,
            .summary = N_("A suppression that names no rule, gives no reason or covers nothing."),
            .why = N_("What silences a rule must be as exact as the rule: a slip in it silences "
                      "nothing, or something else, and without a reason nobody can judge later "
                      "whether it still holds."),
            .fix =
                N_("Write <?fse-lint ignore=\"RULE RULE\" reason=\"…\"?> right before the element "
                   "that it covers; until then it suppresses nothing."),
            .bad =
                "<?fse-lint ignore=\"unlisted-host duplicat-link\" reason=\"the site of the health authority\"?>\n"
                "<link role=\"help\" …/>",
            .good =
                "<?fse-lint ignore=\"unlisted-host\" reason=\"the site of the health authority\"?>\n"
                "<link role=\"help\" …/>",
        },
    [UNUSED_SUPPRESSION] =
        {
            .id = "FSE012",
            .name = "unused-suppression",
            .severity = SEVERITY_WARNING,
            .summary = N_("A suppression under which nothing is found any more."),
            .why = N_("It would silence the next fault of that kind in this place, for a reason "
                      "that no longer applies."),
            .fix = N_("Remove the rule from the suppression, and with the last rule the "
                      "suppression."),
            .bad = "<?fse-lint ignore=\"not-https\" reason=\"the server has no certificate\"?>\n"
                   "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>",
            .good = "<link role=\"portal\" href=\"https://www.salutelazio.it/\" …/>",
        },
};

const struct rule *const rule_unknown_suppression = &rules[UNKNOWN_SUPPRESSION];
const struct rule *const rule_unused_suppression = &rules[UNUSED_SUPPRESSION];
const struct rule_family suppression_rules = {rules, RULE_COUNT};
