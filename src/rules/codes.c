/* SPDX-License-Identifier: MIT
 * FSE308, 312: codes that no list has: neither the schema, nor the document, which gives them labels. */
#include "base/memory.h"
#include "base/table.h"
#include "dataset/code_lists.h"
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
    const struct lint *lint;
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
    description->has_gap |= list->element.value.is_incomplete;
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
        report(check->lint, value,
               list != NULL ? N_("the code list '%s' does not describe '%s'")
                            : N_("there is no code list '%s' to describe '%s'"),
               codes->id, value->text);
    if (list != NULL) {
        finding_hint(finding, "write <code value=\"%s\"> there", value->text);
        finding_relate(finding, list->id.span, "the list");
    } else {
        finding_hint(finding, "write <code-list id=\"%s\">", codes->id);
    }
}

static void
undescribed_code(const struct lint *lint)
{
    struct description_check check = {lint, lint->data->codes, NULL, 0};
    if (!lint->data->is_complete || lint->data->code_lists.count == 0)
        return;
    check.descriptions =
        memory_get_zeroed(lint->data->codes->count + 1, sizeof *check.descriptions);
    for (size_t i = 0; i < lint->data->code_lists.count; i++)
        add_list(&check, lint->data->code_lists.items[i]);
    code_uses_visit(lint->data, check_use, &check);
    for (size_t i = 0; i < lint->data->codes->count; i++) {
        table_free(&check.descriptions[i].described);
        table_free(&check.descriptions[i].reported);
    }
    memory_free(check.descriptions);
}

static void
unknown_venue(const struct lint *lint, const struct procedure *procedure)
{
    const struct enumeration *venues = code_lists_find(lint->data->codes, "venue");
    for (size_t i = 0; venues->count > 0 && i < procedure->venue_count; i++) {
        const struct value *code = &procedure->venues[i].code;
        if (code->text == NULL || code->text[0] == '\0' || enumeration_has(venues, code->text))
            continue;
        char text[512];
        struct finding *finding = report(lint, code, "'%s' is not a known venue", code->text);
        finding_suggest(finding, reference_nearest(venues->values, venues->count, code->text));
        finding_help(finding, "venues are: %s",
                     reference_join(venues->values, venues->count, text, sizeof text));
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE308",
        .name = "unknown-venue",
        .severity = SEVERITY_ERROR,
        .summary = N_("A venue that is not in the code list."),
        .why =
            N_("The exports, and all who read them, know the venues of one closed list (venue-code "
               "in schema/regions.xsd); an unknown one has no label in any language."),
        .fix = N_("Write a code of the list, or add the new venue to the schema and to the "
                  "<code-list id=\"venue\">."),
        .bad = "<venue code=\"pharmcy\"/>",
        .good = "<venue code=\"pharmacy\"/>",
        .check = CHECK(.procedure = unknown_venue),
    },
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
};

const struct rule_family code_rules = {rules, sizeof rules / sizeof *rules};
