/* SPDX-License-Identifier: MIT
 * FSE7xx: the layout. Faults that stand side by side are one finding, as who saved the file with
 * another editor needs to be told so once; its edits fix them all. */
#include <string.h>

#include "base/language.h"
#include "rules/families.h"
#include "schema/layout_faults.h"
#include "xml/suppression.h"

/* Adds a finding of WHAT, a piece of a sentence marked with N_, at SPAN and COUNT - 1 places after
 * it. AT is where the record that it is in may be asked for. */
static struct finding *
add(const struct lint *lint, struct span span, size_t at, const char *what, size_t count)
{
    const struct value value = {.span = span, .address = dataset_record_at(lint->data, at)};
    if (count == 1)
        return report(lint, &value, "%s", tr(what));
    struct finding *finding = report(lint, &value, "%s, in %zu places in a row", tr(what), count);
    finding_hint(finding, "'fse-lint fix' fixes them all");
    return finding;
}

static void
byte_order_mark(const struct lint *lint)
{
    static const char mark[] = "\xEF\xBB\xBF";
    const struct span span = span_of(0, strlen(mark));
    if (!lint->data->is_complete || strncmp(lint->data->source->bytes, mark, strlen(mark)) != 0)
        return;
    struct finding *finding = add(lint, span, 0, N_("a byte order mark"), 1);
    finding_hint(finding, "leave it out");
    finding_edit(finding, span, "%s", "");
}

/* The offset of the next carriage return from AT on, or the end of the file. */
static size_t
find_return(const struct source *source, size_t at)
{
    const char *found = memchr(source->bytes + at, '\r', source->len - at);
    return found != NULL ? (size_t)(found - source->bytes) : source->len;
}

/* Finds how many carriage returns from the one at *END on are on lines that follow each other, under
 * one suppression or none; *END is then after the last one. */
static size_t
count_returns(const struct source *source, struct suppression_walk *walk, size_t *end)
{
    const struct suppression *first = suppressions_find(walk, *end);
    size_t count = 0, at = *end;
    while (at < source->len && suppressions_find(walk, at) == first) {
        size_t after = at + 1 + (source->bytes[at + 1] == '\n');
        count++;
        *end = at + 1;
        at = find_return(source, after);
        if (memchr(source->bytes + after, '\n', at - after) != NULL)
            break;
    }
    return count;
}

static void
carriage_return(const struct lint *lint)
{
    const struct source *source = lint->data->source;
    struct suppression_walk walk = {.list = &lint->data->suppressions};
    size_t at = find_return(source, 0), end;
    for (; lint->data->is_complete && at < source->len; at = find_return(source, end)) {
        end = at;
        size_t count = count_returns(source, &walk, &end);
        struct finding *finding =
            add(lint, span_of(at, at + 1), at, N_("a carriage return"), count);
        for (; at < end; at = find_return(source, at + 1))
            finding_edit(finding, span_of(at, at + 1), "%s",
                         source->bytes[at + 1] == '\n' ? "" : "\n");
    }
}

/* What stands after the last tag is white space and comments. Spaces before its first line end
 * are the matter of trailing-space, a carriage return in that is carriage-return's. */
static void
final_newline(const struct lint *lint)
{
    const struct source *source = lint->data->source;
    struct span rest = span_of(source->len, source->len);
    while (rest.start > 0 && markup_is_space(source->bytes[rest.start - 1]))
        rest.start--;
    size_t end = rest.start + strcspn(source->bytes + rest.start, "\r\n");
    int has_end = end < source->len;
    if (has_end)
        rest = span_of(end + 1 + (source->bytes[end] == '\r' && source->bytes[end + 1] == '\n'),
                       rest.end);
    if (!lint->data->is_complete || (has_end && rest.start == rest.end))
        return;
    struct finding *finding = add(lint, rest, source->len,
                                  has_end ? N_("a blank line at the end of the file")
                                          : N_("no line end at the end of the file"),
                                  1);
    finding_hint(finding, has_end ? N_("leave it out") : N_("end the last line"));
    finding_edit(finding, rest, "%s", has_end ? "" : "\n");
}

/* Faults of one kind that stand side by side, under one suppression or none. */
struct fault_run {
    size_t first; /* its index; between it and the end there are faults of other kinds too */
    size_t end;
    size_t count;
    struct suppression_walk walk;
};

/* The next run of faults of KIND after RUN; 0 if there is none. */
static int
find_run(const struct layout *layout, enum layout_kind kind, struct fault_run *run)
{
    const struct layout_fault *last = NULL;
    const struct suppression *first = NULL;
    run->count = 0;
    for (size_t at = run->end; at < layout->count; at++) {
        const struct layout_fault *fault = &layout->faults[at];
        if (fault->kind != kind)
            continue;
        const struct suppression *cover = suppressions_find(&run->walk, fault->span.start);
        if (last != NULL && (fault->neighbour != last->neighbour + 1 || cover != first))
            break;
        if (last == NULL) {
            run->first = at;
            first = cover;
        }
        last = fault;
        run->end = at + 1;
        run->count++;
    }
    return last != NULL;
}

/* What a fault of each kind is; of one that is alone, what to do; what belongs there, before the
 * spaces that it asks for. */
static const struct {
    const char *what;
    const char *hint;
    const char *text;
} kinds[LAYOUT_KIND_COUNT] = {
    [LAYOUT_INDENT] = {N_("an indentation other than two spaces a level"), NULL, ""},
    [LAYOUT_JOINED] = {N_("a tag that does not begin a line of its own"),
                       N_("begin a new line here"), "\n"},
    [LAYOUT_BLANK] = {N_("a blank line"), N_("leave it out"), ""},
    [LAYOUT_HOLLOW] = {N_("nothing but white space in an element"), N_("leave it out"), ""},
    [LAYOUT_TRAILING] = {N_("white space at the end of a line"), N_("leave it out"), ""},
    [LAYOUT_SEPARATOR] = {N_("white space other than one space before an attribute"),
                          N_("write one space"), " "},
    [LAYOUT_EQUALS] = {N_("white space around an equals sign"), N_("leave it out"), "="},
    [LAYOUT_CLOSE] = {N_("white space before '>'"), N_("leave it out"), ""},
    [LAYOUT_EMPTY] = {N_("white space before '/>'"), N_("leave it out"), ""},
    [LAYOUT_ORDER] = {N_("an attribute that is not in the order of the schema"), NULL, ""},
};

static void
hint_at_indentation(struct finding *finding, const struct source *source,
                    const struct layout_fault *fault)
{
    size_t len = fault->span.end - fault->span.start;
    if (memchr(source->bytes + fault->span.start, '\t', len) != NULL)
        finding_hint(finding, "%zu spaces belong here, and no tab", fault->indent);
    else
        finding_hint(finding, "%zu spaces belong here, not %zu", fault->indent, len);
}

/* Reads the tag of FAULT into *TAG and which attribute belongs where into SORTED. */
static void
sort_attributes(const struct dataset *data, const struct layout_fault *fault,
                struct markup_tag *tag, size_t sorted[LIMIT_ATTRIBUTES])
{
    const struct source *source = data->source;
    markup_read_tag(source, fault->tag, tag);
    attribute_order_sort(source, tag,
                         schema_order_of(data->layout->schema, source->bytes + tag->name.start,
                                         tag->name.end - tag->name.start),
                         sorted);
}

/* Says before which attribute the one of FAULT belongs. */
static void
hint_at_order(struct finding *finding, const struct dataset *data, const struct layout_fault *fault)
{
    struct markup_tag tag;
    size_t sorted[LIMIT_ATTRIBUTES], i = 0;
    sort_attributes(data, fault, &tag, sorted);
    while (tag.attributes[sorted[i]].name.start != fault->span.start)
        i++;
    struct span next = tag.attributes[sorted[i + 1]].name;
    finding_hint(finding, "write it before '%.*s'", (int)(next.end - next.start),
                 data->source->bytes + next.start);
}

/* Puts each attribute into the place of the one that stands where it belongs: the white space
 * between them stays. */
static void
edit_order(struct finding *finding, const struct dataset *data, const struct layout_fault *fault)
{
    struct markup_tag tag;
    size_t sorted[LIMIT_ATTRIBUTES];
    sort_attributes(data, fault, &tag, sorted);
    for (size_t i = 0; i < tag.count; i++) {
        const struct markup_attribute *there = &tag.attributes[i];
        const struct markup_attribute *right = &tag.attributes[sorted[i]];
        if (right != there)
            finding_edit(finding, span_of(there->name.start, there->value.end + 1), "%.*s",
                         (int)(right->value.end + 1 - right->name.start),
                         data->source->bytes + right->name.start);
    }
}

static void
add_faults(const struct lint *lint, const struct fault_run *run)
{
    const struct dataset *data = lint->data;
    const struct layout_fault *fault = &data->layout->faults[run->first];
    enum layout_kind kind = fault->kind;
    struct finding *finding = add(lint, fault->span, fault->tag, kinds[kind].what, run->count);
    if (run->count == 1 && kind == LAYOUT_INDENT)
        hint_at_indentation(finding, data->source, fault);
    else if (run->count == 1 && kind == LAYOUT_ORDER)
        hint_at_order(finding, data, fault);
    else if (run->count == 1)
        finding_hint(finding, "%s", tr(kinds[kind].hint));
    for (size_t i = run->first; i < run->end; i++) {
        fault = &data->layout->faults[i];
        if (fault->kind == kind && kind == LAYOUT_ORDER)
            edit_order(finding, data, fault);
        else if (fault->kind == kind)
            finding_edit(finding, fault->span, "%s%*s", kinds[kind].text, (int)fault->indent, "");
    }
}

/* Tells the faults of the kinds that the data of RULE lists, ended by LAYOUT_KIND_COUNT. */
static void
layout_faults(const struct lint *lint)
{
    const enum layout_kind *kind = lint->rule->data;
    for (; lint->data->layout != NULL && *kind != LAYOUT_KIND_COUNT; kind++) {
        struct fault_run run = {.walk.list = &lint->data->suppressions};
        while (find_run(lint->data->layout, *kind, &run))
            add_faults(lint, &run);
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE701",
        .name = "byte-order-mark",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .is_layout = 1,
        .summary = N_("A byte order mark before the document."),
        .why = N_("UTF-8 needs none (Unicode, section 23.8); programs that join, compare or search "
                  "files take it for a character."),
        .fix = N_("Save the file as UTF-8 without byte order mark."),
        .bad = "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        .good = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        .check = CHECK(.dataset = byte_order_mark),
    },
    {
        .id = "FSE702",
        .name = "carriage-return",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .is_layout = 1,
        .summary = N_("A carriage return, as in line ends of Windows and old Macs, anywhere in the "
                      "file; consecutive lines that end so are one finding."),
        .why = N_("A reader of XML sees a line feed in its place (XML 1.0, section 2.11), but a "
                  "comparison of two versions sees every line changed."),
        .fix = N_("Save the file with line feeds (LF) as line ends."),
        .bad = "<region id=\"lazio\" …>\r\n"
               "  <name xml:lang=\"it\">Lazio</name>",
        .good = "<region id=\"lazio\" …>\n"
                "  <name xml:lang=\"it\">Lazio</name>",
        .check = CHECK(.dataset = carriage_return),
    },
    {
        .id = "FSE703",
        .name = "indentation",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .is_layout = 1,
        .summary =
            N_("White space between tags or inside them other than the one layout: one element a "
               "line, two spaces a level, no blank lines, one space before each attribute."),
        .why =
            N_("With one layout a change of the file shows facts only, and no editor undoes what "
               "another did. Texts are not part of the layout; a comment may follow what it is "
               "about, and its content is left as it is."),
        .fix =
            N_("Begin a line with two spaces for each element that is open, and write tags as in "
               "<host name=\"…\" sources=\"…\"/>."),
        .bad = "<regions …>\n"
               "   <about …>",
        .good = "<regions …>\n"
                "  <about …>",
        .check = CHECK(.dataset = layout_faults),
        .data = (const enum layout_kind[]){LAYOUT_INDENT, LAYOUT_JOINED, LAYOUT_BLANK,
                                           LAYOUT_HOLLOW, LAYOUT_EQUALS, LAYOUT_CLOSE,
                                           LAYOUT_SEPARATOR, LAYOUT_EMPTY, LAYOUT_KIND_COUNT},
    },
    {
        .id = "FSE704",
        .name = "attribute-order",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .is_layout = 1,
        .summary = N_("Attributes in an order other than that in which the schema declares them."),
        .why = N_("The order means nothing in XML, so each program writes its own; with one "
                  "order, a comparison shows what changed, and people find an attribute where it "
                  "always is."),
        .fix = N_("Write xmlns first, then xsi:schemaLocation, then the others as "
                  "schema/regions.xsd has them."),
        .bad = "<host sources=\"lazio-page\" name=\"www.salutelazio.it\"/>",
        .good = "<host name=\"www.salutelazio.it\" sources=\"lazio-page\"/>",
        .check = CHECK(.dataset = layout_faults),
        .data = (const enum layout_kind[]){LAYOUT_ORDER, LAYOUT_KIND_COUNT},
    },
    {
        .id = "FSE705",
        .name = "final-newline",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .is_layout = 1,
        .summary = N_("A file that does not end with the end of its last line: without a line "
                      "end, or with blank lines after it."),
        .why = N_("A line ends with a line end (POSIX, 3.206): without one, whoever adds the next "
                  "line changes two, and programs that join files join their lines."),
        .fix = N_("End the last line, and write nothing after it."),
        .bad = "</regions>\n\n",
        .good = "</regions>\n",
        .check = CHECK(.dataset = final_newline),
    },
    {
        .id = "FSE706",
        .name = "trailing-space",
        .severity = SEVERITY_WARNING,
        .is_fixable = 1,
        .is_layout = 1,
        .summary = N_("White space at the end of a line, after a tag or a comment."),
        .why = N_("Nobody sees it, but every comparison of two versions shows it. In a text "
                  "stray-space finds it; inside a comment it stays, as comments belong to their "
                  "authors."),
        .fix = N_("Remove it."),
        .bad = "<region id=\"lazio\" …> ",
        .good = "<region id=\"lazio\" …>",
        .check = CHECK(.dataset = layout_faults),
        .data = (const enum layout_kind[]){LAYOUT_TRAILING, LAYOUT_KIND_COUNT},
    },
};

const struct rule_family layout_rules = {rules, sizeof rules / sizeof *rules};
