/* SPDX-License-Identifier: MIT
 * What the report document says of how complete a file is. */
#include "report/report_completeness.h"

#include "base/language.h"

void
document_add_facts(struct xml *xml)
{
    xml_open(xml, "facts");
    for (size_t i = 0; i < FACT_COUNT; i++) {
        xml_open(xml, "fact");
        xml_attribute(xml, "id", facts[i].id);
        xml_attribute(xml, "name", tr(facts[i].name));
        xml_attribute(xml, "meaning", tr(facts[i].meaning));
        xml_close(xml);
    }
    xml_close(xml);
}

static void
add_score(struct xml *xml, struct score score)
{
    xml_number(xml, "points", score.points);
    xml_number(xml, "possible", score.possible);
    xml_tenths(xml, "percent", score_tenths(score));
}

static void
add_cell(struct xml *xml, const struct fact *fact, const struct fact_cell *cell)
{
    xml_open(xml, "cell");
    xml_attribute(xml, "fact", fact->id);
    xml_attribute(xml, "state", fact_state_name(cell->state));
    xml_attribute(xml, "value", cell->value);
    xml_number(xml, "points", cell->points);
    xml_close(xml);
}

static void
add_row(struct xml *xml, const struct completeness *completeness, size_t index)
{
    xml_open(xml, "row");
    xml_attribute(xml, "jurisdiction", reference_jurisdictions[index].id);
    xml_attribute(xml, "is-there", completeness->is_there[index] ? "true" : "false");
    add_score(xml, completeness->jurisdictions[index]);
    for (size_t i = 0; i < FACT_COUNT; i++)
        add_cell(xml, &facts[i], &completeness->cells[index][i]);
    xml_close(xml);
}

void
document_add_completeness(struct xml *xml, const struct completeness *completeness, int is_enough)
{
    xml_open(xml, "completeness");
    add_score(xml, completeness->total);
    xml_attribute(xml, "is-enough", is_enough ? "true" : "false");
    for (size_t i = 0; i < FACT_COUNT; i++) {
        xml_open(xml, "column");
        xml_attribute(xml, "fact", facts[i].id);
        add_score(xml, completeness->facts[i]);
        xml_close(xml);
    }
    for (size_t i = 0; i < JURISDICTION_COUNT; i++)
        add_row(xml, completeness, i);
    xml_close(xml);
}
