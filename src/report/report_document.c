/* SPDX-License-Identifier: MIT
 * The report as one XML document, of which every machine format is made. */
#include "report/report_document.h"

#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/utf8.h"
#include "check/catalogue.h"
#include "dataset/reference.h"
#include "finding/finding.h"
#include "quality/completeness.h"
#include "report/file_name.h"

void
document_open_root(struct xml *xml, const char *name, const char *namespace)
{
    xml_open(xml, name);
    xml_attribute(xml, "xmlns", namespace);
    xml_attribute(xml, "version", "1.0");
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

/* How many bytes of a line are shown before, in and after the characters of a finding. */
enum { SHOWN_AROUND = 160, SHOWN_WITHIN = 400 };

/* Adds the facts, with what each means. */
static void
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

/* Adds COMPLETENESS: the scores, and a row for each of the 21. IS_ENOUGH: it is what the user
 * asks for. */
static void
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

static void
add_jurisdictions(struct xml *xml)
{
    xml_open(xml, "jurisdictions");
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        const struct jurisdiction *jurisdiction = &reference_jurisdictions[i];
        xml_open(xml, "jurisdiction");
        xml_attribute(xml, "id", jurisdiction->id);
        xml_attribute(xml, "iso-3166-2", jurisdiction->codes[SCHEME_ISO_3166_2]);
        xml_attribute(xml, "name", reference_name(jurisdiction));
        xml_close(xml);
    }
    xml_close(xml);
}

/* Lines and columns count from 1, columns in code points; offsets are bytes, from 0. The end is
 * after the last character. */
static void
add_span(struct xml *xml, struct source *source, struct span span)
{
    struct position start = source_position(source, span.start);
    struct position end = source_position(source, span.end);
    xml_open(xml, "span");
    xml_number(xml, "start-line", start.line);
    xml_number(xml, "start-column", start.column);
    xml_number(xml, "end-line", end.line);
    xml_number(xml, "end-column", end.column);
    xml_number(xml, "start-offset", span.start);
    xml_number(xml, "end-offset", span.end);
    xml_close(xml);
}

/* OFFSET, or the start of the character that it is in. */
static size_t
character_start(const struct source *source, size_t offset)
{
    while (((unsigned char)source->bytes[offset] & 0xc0) == 0x80)
        offset--;
    return offset;
}

/* The first line of SPAN, in three parts; long ones are cut. */
static void
add_excerpt(struct xml *xml, struct source *source, struct span span)
{
    struct span line = source_line(source, source_position(source, span.start).line);
    size_t start = span.start < line.end ? span.start : line.end;
    size_t end = span.end < line.end ? span.end : line.end;
    size_t from = start - line.start > SHOWN_AROUND ? character_start(source, start - SHOWN_AROUND)
                                                    : line.start;
    size_t to = end - start > SHOWN_WITHIN ? character_start(source, start + SHOWN_WITHIN) : end;
    size_t rest =
        line.end - to > SHOWN_AROUND ? character_start(source, to + SHOWN_AROUND) : line.end;
    xml_open(xml, "excerpt");
    xml_attribute(xml, "is-cut-before", from > line.start ? "true" : "false");
    xml_attribute(xml, "is-cut-behind", rest < line.end ? "true" : "false");
    xml_bytes(xml, "before", source->bytes + from, start - from);
    xml_bytes(xml, "marked", source->bytes + start, to - start);
    xml_bytes(xml, "behind", source->bytes + to, (to < end ? to : rest) - to);
    xml_close(xml);
}

static void
add_related(struct xml *xml, struct source *source, const struct finding *finding)
{
    if (finding->related_message == NULL)
        return;
    xml_open(xml, "related");
    add_span(xml, source, finding->related);
    xml_text(xml, "message", finding->related_message);
    add_excerpt(xml, source, finding->related);
    xml_close(xml);
}

static void
add_fix(struct xml *xml, struct source *source, const struct finding *finding)
{
    if (finding->edit_count == 0)
        return;
    xml_open(xml, "fix");
    for (size_t i = 0; i < finding->edit_count; i++) {
        xml_open(xml, "edit");
        add_span(xml, source, finding->edits[i].span);
        add_excerpt(xml, source, finding->edits[i].span);
        xml_exact(xml, "text", finding->edits[i].text);
        xml_close(xml);
    }
    xml_close(xml);
}

static void
add_suppression(struct xml *xml, struct source *source, const struct finding *finding)
{
    if (finding->suppression == NULL)
        return;
    xml_open(xml, "suppression");
    add_span(xml, source, finding->suppression_span);
    xml_text(xml, "reason", finding->suppression);
    xml_close(xml);
}

/* The jurisdiction in whose region ADDRESS ("region/lazio/…") is, or NULL. */
static const struct jurisdiction *
jurisdiction_of(const char *address)
{
    static const char start[] = "region/";
    char id[64] = "";
    if (address == NULL || strncmp(address, start, strlen(start)) != 0)
        return NULL;
    size_t len = strcspn(address + strlen(start), "/");
    if (len < sizeof id)
        memcpy(id, address + strlen(start), len);
    return reference_find(id);
}

/* The web address of the source of DATA that FINDING is about: a reference to it, without others. NULL if there is none. */
static const char *
page_of(const struct dataset *data, const struct finding *finding)
{
    static const char end[] = "/@sources";
    size_t len = finding->address != NULL ? strlen(finding->address) : 0;
    if (finding->value == NULL || len < strlen(end) ||
        strcmp(finding->address + len - strlen(end), end) != 0)
        return NULL;
    const struct source_record *source = dataset_find_source(data, finding->value);
    const char *href = source != NULL ? source->href.text : NULL;
    return href != NULL && (strncmp(href, "https://", 8) == 0 || strncmp(href, "http://", 7) == 0)
               ? href
               : NULL;
}

static void
add_finding(struct xml *xml, const struct dataset *data, struct source *source,
            const struct finding *finding)
{
    const struct jurisdiction *jurisdiction = jurisdiction_of(finding->address);
    xml_open(xml, "finding");
    xml_attribute(xml, "rule", finding->rule->id);
    xml_attribute(xml, "name", finding->rule->name);
    xml_attribute(xml, "severity", severity_name(finding->severity));
    xml_attribute(xml, "fingerprint", finding->fingerprint);
    xml_attribute(xml, "jurisdiction", jurisdiction != NULL ? jurisdiction->id : NULL);
    xml_attribute(xml, "address", finding->address);
    xml_attribute(xml, "page", page_of(data, finding));
    add_span(xml, source, finding->span);
    xml_text(xml, "message", finding->message);
    xml_text(xml, "hint", finding->hint);
    xml_text(xml, "help", finding->help != NULL ? finding->help : tr(finding->rule->fix));
    add_excerpt(xml, source, finding->span);
    add_related(xml, source, finding);
    add_fix(xml, source, finding);
    add_suppression(xml, source, finding);
    xml_close(xml);
}

/* One element for each of the 21 that the file has. */
static void
add_checked(struct xml *xml, const struct dataset *data)
{
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        if (!run_has(data, &reference_jurisdictions[i]))
            continue;
        xml_open(xml, "checked");
        xml_attribute(xml, "jurisdiction", reference_jurisdictions[i].id);
        xml_close(xml);
    }
}

static int
is_listed(const struct run *run, const struct finding *finding)
{
    return finding->severity >= run->listed;
}

/* How many of FINDINGS count and are not listed, as they are not grave enough. */
static size_t
count_hidden(const struct run *run, const struct findings *findings)
{
    size_t count = 0;
    for (size_t i = 0; i < findings_count(findings); i++)
        count += !is_listed(run, findings_get(findings, i)) &&
                 findings_get(findings, i)->suppression == NULL;
    return count;
}

static void
add_checked_file(struct xml *xml, const struct run *run, const struct run_file *file)
{
    const struct findings *findings = file->findings;
    xml_attribute(xml, "is-complete", file->data->is_complete ? "true" : "false");
    xml_attribute(xml, "data-version", file->data->data_version.text);
    xml_attribute(xml, "updated", file->data->updated.text);
    xml_number(xml, "errors", findings_count_of(findings, SEVERITY_ERROR));
    xml_number(xml, "warnings", findings_count_of(findings, SEVERITY_WARNING));
    xml_number(xml, "notes", findings_count_of(findings, SEVERITY_NOTE));
    xml_number(xml, "suppressed", findings_count_suppressed(findings));
    xml_number(xml, "unlisted", findings_count_unlisted(findings) + count_hidden(run, findings));
    xml_number(xml, "known", file->known);
    xml_number(xml, "gone", file->gone_count);
    add_checked(xml, file->data);
    document_add_completeness(xml, file->completeness, run_is_complete(run, file));
    for (size_t i = 0; i < findings_count(findings); i++)
        if (is_listed(run, findings_get(findings, i)))
            add_finding(xml, file->data, file->source, findings_get(findings, i));
}

/* NAME as the user wrote it, as other programs take it, and as a URI. */
static void
add_name(struct xml *xml, const char *name)
{
    struct arena *arena = arena_new();
    const char *root = file_name_root(arena);
    struct buffer path = {0}, uri = {0};
    file_name_add_path(&path, name, root);
    file_name_add_uri(&uri, name, root);
    xml_attribute(xml, "name", name);
    xml_attribute(xml, "path", buffer_text(&path));
    xml_attribute(xml, "uri", buffer_text(&uri));
    buffer_free(&path);
    buffer_free(&uri);
    arena_free(arena);
}

static void
add_file(struct xml *xml, const struct run *run, const struct run_file *file)
{
    xml_open(xml, "file");
    add_name(xml, file->name);
    xml_attribute(xml, "is-read", file->source != NULL ? "true" : "false");
    if (file->source != NULL)
        add_checked_file(xml, run, file);
    xml_close(xml);
}

void
document_add_report(struct buffer *out, const struct run *run)
{
    struct xml *xml = xml_new();
    char today[16];
    document_open_root(xml, "report", REPORT_NAMESPACE);
    xml_attribute(xml, "today", date_write(run->today, today, sizeof today));
    xml_attribute(xml, "fail-on",
                  run->fail_on == SEVERITY_OFF ? "never" : severity_name(run->fail_on));
    if (run->min_complete >= 0)
        xml_tenths(xml, "min-complete", (size_t)run->min_complete);
    xml_number(xml, "status", (size_t)run->status);
    if (run->source_url != NULL)
        xml_attribute(xml, "source-url", run->source_url);
    xml_open(xml, "rules");
    for (size_t i = 0; i < catalogue_count(); i++) {
        const struct rule *rule = catalogue_get(i);
        document_add_rule(xml, rule, findings_severity(run->severities, rule), NULL);
    }
    xml_close(xml);
    add_jurisdictions(xml);
    document_add_facts(xml);
    for (size_t i = 0; i < run->count; i++)
        add_file(xml, run, &run->files[i]);
    xml_finish(xml, out);
}
