/* SPDX-License-Identifier: MIT
 * FSE312, 313: the code lists of the document, which give codes their labels. */
#include "base/memory.h"
#include "base/table.h"
#include "dataset/code_lists.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "rules/families.h"

/* One code list in the dataset, and what was found of it so far. */
struct description {
    const struct code_list *list; /* the first of its id, or NULL */
    struct table described;       /* its codes */
    struct table reported;        /* codes that it lacks */
    int has_gap;                  /* it lacks a code, or one is reported */
};

/* What the check of all of them needs. */
struct description_check {
    const struct rule *rule;
    struct findings *out;
    const struct code_lists *codes;
    struct description *descriptions; /* of codes->items */
    int is_reported;                  /* the id of a list is */
};

static void
add_list(struct description_check *check, const struct code_list *list)
{
    const struct enumeration *codes = code_lists_find(check->codes, list->id.text);
    check->is_reported |= list->id.is_reported;
    if (codes->count == 0)
        return;
    struct description *description = &check->descriptions[codes - check->codes->items];
    if (description->list == NULL)
        description->list = list;
    description->has_gap |= list->element.is_incomplete;
    for (size_t i = 0; i < list->code_count; i++) {
        const struct value *value = &list->codes[i].value;
        description->has_gap |= value->is_reported;
        if (value->text != NULL)
            table_add(&description->described, value->text, description);
    }
}

/* Without the list, one finding for all its codes. */
static void
check_use(const struct enumeration *codes, const struct value *value, void *context)
{
    const struct description_check *check = context;
    struct description *description = &check->descriptions[codes - check->codes->items];
    const struct code_list *list = description->list;
    if (value->is_reported || table_find(&description->described, value->text) != NULL ||
        (list == NULL && check->is_reported) || description->has_gap ||
        table_add(&description->reported, list != NULL ? value->text : "", description))
        return;
    struct finding *finding =
        findings_add(check->out, check->rule, value,
                     list != NULL ? N_("the code list '%s' does not describe '%s'")
                                  : N_("there is no code list '%s' to describe '%s'"),
                     codes->id, value->text);
    if (list != NULL) {
        finding_hint(check->out, finding, "write <code value=\"%s\"> there", value->text);
        finding_relate(check->out, finding, list->id.span, "the list");
    } else {
        finding_hint(check->out, finding, "write <code-list id=\"%s\">", codes->id);
    }
}

static void
undescribed_code(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    struct description_check check = {rule, out, data->codes, NULL, 0};
    if (!data->is_complete || data->code_lists.count == 0)
        return;
    check.descriptions = memory_get_zeroed(data->codes->count + 1, sizeof *check.descriptions);
    for (size_t i = 0; i < data->code_lists.count; i++)
        add_list(&check, data->code_lists.items[i]);
    code_uses_visit(data, check_use, &check);
    for (size_t i = 0; i < data->codes->count; i++) {
        table_free(&check.descriptions[i].described);
        table_free(&check.descriptions[i].reported);
    }
    memory_free(check.descriptions);
}

static void
check_repeats(const struct rule *rule, const struct code_list *list, struct findings *out)
{
    struct table seen = {0};
    for (size_t i = 0; i < list->code_count; i++) {
        const struct value *value = &list->codes[i].value;
        const struct value *first = value->text != NULL && value->text[0] != '\0'
                                        ? table_add(&seen, value->text, (void *)(size_t)value)
                                        : NULL;
        if (first != NULL)
            finding_relate(out, findings_add(out, rule, value, "'%s' appears twice", value->text),
                           first->span, "first seen here");
    }
    table_free(&seen);
}

static void
duplicate_code(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    for (size_t i = 0; i < data->code_lists.count; i++)
        check_repeats(rule, data->code_lists.items[i], out);
}

static const struct rule rules[] = {
    {
        .id = "FSE312",
        .name = "undescribed-code",
        .severity = SEVERITY_ERROR,
        .summary = N_("A code that a record uses and no code list describes."),
        .why =
            N_("Readers see the label that a code has in its list, in their language; without one "
               "they see the bare code, in English."),
        .fix = N_("Add the code to the list, with its label in four languages."),
        .bad = "<code-list id=\"mode\">\n"
               "  …\n"
               "</code-list>\n"
               "…\n"
               "  <procedure id=\"lazio-doctor\" mode=\"assisted\" …>",
        .good = "<code-list id=\"mode\">\n"
                "  …\n"
                "  <code value=\"assisted\">…</code>\n"
                "</code-list>\n"
                "…\n"
                "  <procedure id=\"lazio-doctor\" mode=\"assisted\" …>",
        .check = CHECK(.dataset = undescribed_code),
    },
    {
        .id = "FSE313",
        .name = "duplicate-code",
        .severity = SEVERITY_ERROR,
        .summary = N_("The same code twice in one code list."),
        .why = N_("A code has one label; if there are two, the exports show the first, and the "
                  "other is lost."),
        .fix = N_("Keep one of the two."),
        .bad = "<code value=\"online\">…</code>\n"
               "<code value=\"online\">…</code>",
        .good = "<code value=\"online\">…</code>",
        .check = CHECK(.dataset = duplicate_code),
    },
};

const struct rule_family code_rules = {rules, sizeof rules / sizeof *rules};
