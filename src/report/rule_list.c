/* SPDX-License-Identifier: MIT
 * The catalogue of all rules, with their own severities. */
#include "report/rule_list.h"

#include "base/language.h"
#include "check/catalogue.h"
#include "report/example.h"
#include "report/report_rule.h"

void
rule_list_add_text(struct buffer *out)
{
    for (size_t i = 0; i < catalogue_count(); i++) {
        const struct rule *rule = catalogue_get(i);
        buffer_printf(out, "%s  %-25s  %-7s  %-3s  %s\n", rule->id, rule->name,
                      severity_name(rule->severity), rule->is_fixable ? "fix" : "",
                      tr(rule->summary));
    }
}

static void
add_families(struct xml *xml)
{
    for (size_t i = 0; i < ID_FAMILY_COUNT; i++) {
        xml_open(xml, "family");
        xml_attribute(xml, "name", id_families[i].name);
        xml_attribute(xml, "title", tr(id_families[i].title));
        xml_close(xml);
    }
}

int
rule_list_add_document(struct buffer *out)
{
    const struct text_style style = {.width = 100};
    struct schema *schema = schema_embedded();
    if (schema == NULL)
        return -1;
    struct xml *xml = xml_new();
    document_open_root(xml, "catalogue");
    add_families(xml);
    for (size_t i = 0; i < catalogue_count(); i++) {
        const struct rule *rule = catalogue_get(i);
        struct buffer said = {0};
        example_add_said(&said, rule, schema, &style);
        document_add_rule(xml, rule, rule->severity, buffer_text(&said));
        buffer_free(&said);
    }
    xml_finish(xml, out);
    schema_free(schema);
    return 0;
}
