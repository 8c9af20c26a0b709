/* SPDX-License-Identifier: MIT
 * FSE312, 313: the code lists of the document, which give codes their labels. */
#include "base/table.h"
#include "dataset/code_lists.h"
#include "dataset/dataset.h"
#include "finding/finding.h"
#include "rules/families.h"

/* What the document describes, and what was found so far. */
struct description {
    const struct rule *rule;
    struct findings *out;
    const struct code_list *lists[CODE_LIST_COUNT]; /* the first of each id, or NULL */
    struct table described[CODE_LIST_COUNT];        /* its codes */
    struct table reported[CODE_LIST_COUNT];         /* codes that it lacks */
    int may_be_any;                                 /* there is a list under a wrong id, or none */
    int has_gap[CODE_LIST_COUNT];                   /* it has a code that does not say which */
};

static void
add_list(struct description *description, const struct code_list *list)
{
    size_t place = code_list_find(list->id.text);
    if (place == CODE_LIST_COUNT) {
        description->may_be_any = 1;
        return;
    }
    if (description->lists[place] == NULL)
        description->lists[place] = list;
    description->has_gap[place] |= list->code_count == 0;
    for (size_t i = 0; i < list->code_count; i++) {
        const struct value *value = &list->codes[i].value;
        if (value->text == NULL || value->text[0] == '\0')
            description->has_gap[place] = 1;
        else
            table_add(&description->described[place], value->text, description);
    }
}

/* Without the list, one finding for all its codes. */
static void
check_use(enum code_list_id place, const struct value *value, void *context)
{
    struct description *description = context;
    const struct code_list *list = description->lists[place];
    const char *id = code_list_rows[place].id;
    if (!code_list_has(place, value->text) ||
        table_find(&description->described[place], value->text) != NULL ||
        (list == NULL && description->may_be_any) || description->has_gap[place] ||
        table_add(&description->reported[place], list != NULL ? value->text : "", description))
        return;
    struct finding *finding =
        findings_add(description->out, description->rule, value,
                     list != NULL ? N_("the code list '%s' does not describe '%s'")
                                  : N_("there is no code list '%s', which would describe '%s'"),
                     id, value->text);
    if (list != NULL) {
        finding_hint(description->out, finding, "write <code value=\"%s\"> there", value->text);
        finding_relate(description->out, finding, list->id.span, "the list");
    } else {
        finding_hint(description->out, finding, "write <code-list id=\"%s\">", id);
    }
}

static void
undescribed_code(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    struct description description = {.rule = rule, .out = out};
    description.may_be_any = data->code_lists.count == 0;
    if (!data->is_complete)
        return;
    for (size_t i = 0; i < data->code_lists.count; i++)
        add_list(&description, data->code_lists.items[i]);
    code_uses_visit(data, check_use, &description);
    for (size_t i = 0; i < CODE_LIST_COUNT; i++) {
        table_free(&description.described[i]);
        table_free(&description.reported[i]);
    }
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
            finding_relate(out, findings_add(out, rule, value, "'%s' is there twice", value->text),
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
        .check_dataset = undescribed_code,
    },
    {
        .id = "FSE313",
        .name = "duplicate-code",
        .severity = SEVERITY_ERROR,
        .summary = N_("One code twice in one code list."),
        .why =
            N_("A code has one label; of two, the exports show the first, and the other is lost."),
        .fix = N_("Keep one of the two."),
        .bad = "<code value=\"online\">…</code>\n"
               "<code value=\"online\">…</code>",
        .good = "<code value=\"online\">…</code>",
        .check_dataset = duplicate_code,
    },
};

const struct rule_family code_rules = {rules, sizeof rules / sizeof *rules};
