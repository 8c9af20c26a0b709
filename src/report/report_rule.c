/* SPDX-License-Identifier: MIT
 * What the report document and the catalogue have in common: their root, and a rule. */
#include "report/report_rule.h"

#include "base/language.h"
#include "base/utf8.h"
#include "check/catalogue.h"

#define NAMESPACE "urn:fse:report:1"
#define FORMAT_VERSION "1.0"

void
document_open_root(struct xml *xml, const char *name)
{
    xml_open(xml, name);
    xml_attribute(xml, "xmlns", NAMESPACE);
    xml_attribute(xml, "version", FORMAT_VERSION);
    xml_attribute(xml, "tool", "fse-lint");
    xml_attribute(xml, "tool-version", FSE_VERSION);
    xml_attribute(xml, "lang", language_name());
}

static void
add_code(struct xml *xml, const char *name, const char *code)
{
    struct buffer safe = {0};
    utf8_add_safe_lines(&safe, code, "");
    xml_exact(xml, name, buffer_text(&safe));
    buffer_free(&safe);
}

void
document_add_rule(struct xml *xml, const struct rule *rule, enum severity severity,
                  const char *said)
{
    xml_open(xml, "rule");
    xml_attribute(xml, "id", rule->id);
    xml_attribute(xml, "name", rule->name);
    xml_attribute(xml, "family", id_family_of(rule)->name);
    xml_attribute(xml, "severity", severity_name(severity));
    xml_attribute(xml, "default-severity", severity_name(rule->severity));
    xml_attribute(xml, "is-fatal", rule->is_fatal ? "true" : "false");
    xml_attribute(xml, "is-fixable", rule->is_fixable ? "true" : "false");
    xml_text(xml, "summary", tr(rule->summary));
    xml_text(xml, "why", tr(rule->why));
    xml_text(xml, "fix", tr(rule->fix));
    add_code(xml, "bad", rule->bad);
    if (said != NULL)
        xml_exact(xml, "said", said);
    add_code(xml, "good", rule->good);
    xml_close(xml);
}
