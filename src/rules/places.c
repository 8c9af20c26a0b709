/* SPDX-License-Identifier: MIT
 * FSE623: places that differ between the languages of one text. */
#include <string.h>

#include "base/ascii.h"
#include "base/pattern.h"
#include "rules/families.h"
#include "xml/characters.h"

/* The one jurisdiction that a text names, and where. */
struct naming {
    const struct text *text;
    const struct jurisdiction *jurisdiction; /* NULL: the text names none, or several */
    struct piece piece;
};

/* How many bytes at NAME_THERE are the name of JURISDICTION in LANGUAGE, as a word of its own, German genitives included; 0 if
 * none are. */
static size_t
match(const char *name_there, const struct jurisdiction *jurisdiction, size_t language)
{
    const char *name = jurisdiction->names[language];
    size_t len = strlen(name);
    if (*name_there != *name || strncmp(name_there, name, len) != 0)
        return 0;
    const char *after = name_there + len + (name_there[len] == 's');
    return ascii_is_letter(*after) || *after == '-' || (*after & 0x80) != 0 ? 0 : len;
}

/* The jurisdiction whose name stands at TEXT in LANGUAGE, and how long it is into *LEN; NULL if none does. */
static const struct jurisdiction *
find_name(const char *text, size_t language, size_t *len)
{
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        *len = match(text, &reference_jurisdictions[i], language);
        if (*len > 0)
            return &reference_jurisdictions[i];
    }
    return NULL;
}

/* Whether a name may begin at TEXT[AT]: with a capital, or with one beyond ASCII ("Émilie"), and at the start of a word. */
static int
may_begin_name(const char *text, size_t at)
{
    char before = at > 0 ? text[at - 1] : ' ';
    return (ascii_is_capital(text[at]) || text[at] == '\xC3') && !ascii_is_letter(before) &&
           before != '-';
}

static struct naming
find_naming(const struct text *text)
{
    const char *content = text->content.text;
    struct naming naming = {.text = text};
    if ((text->marks & MARK_PLACE) == 0 || !text_is_whole(text))
        return naming;
    for (size_t at = 0, len; content[at] != '\0'; at++) {
        const struct jurisdiction *named =
            may_begin_name(content, at) ? find_name(content + at, text->language, &len) : NULL;
        if (named == NULL)
            continue;
        if (naming.jurisdiction != NULL && naming.jurisdiction != named)
            return (struct naming){.text = text};
        naming = (struct naming){text, named, {at, at + len}};
    }
    return naming;
}

static void
report_naming(const struct lint *lint, const struct text_group *group, const struct naming *wrong,
              const struct naming *right)
{
    struct value part = wrong->text->content;
    struct characters walk = characters_of(group->source, part.span);
    part.span = characters_find(&walk, wrong->piece.start, wrong->piece.end);
    struct finding *finding = report(lint, &part, "the %s text names '%s' here",
                                     tr(reference_language_names[right->text->language]),
                                     right->jurisdiction->names[right->text->language]);
    finding_hint(finding, "if that is meant, write '%s'",
                 right->jurisdiction->names[wrong->text->language]);
    finding_relate(finding, right->text->content.span, "that text");
}

static size_t
count_namings(const struct text_group *group, const struct jurisdiction *jurisdiction)
{
    size_t count = 0;
    for (size_t i = 0; i < group->texts->count; i++)
        count += find_naming(&group->texts->items[i]).jurisdiction == jurisdiction;
    return count;
}

/* Whether JURISDICTION is more likely meant in GROUP than OTHER: it is that of the record, or more languages name it. */
static int
is_meant(const struct text_group *group, const struct jurisdiction *jurisdiction,
         const struct jurisdiction *other)
{
    const struct jurisdiction *own =
        group->region != NULL ? reference_find(group->region->id.text) : NULL;
    if (own == jurisdiction || own == other)
        return own == jurisdiction;
    return count_namings(group, jurisdiction) > count_namings(group, other);
}

/* Where one language names one jurisdiction and the next another, one of the two is wrong. Names are FSE105's. */
static void
differing_place(const struct lint *lint, const struct text_group *group)
{
    struct naming first = {0};
    if (value_is(&group->texts->items[0].element.value, "name"))
        return;
    for (size_t i = 0; i < group->texts->count; i++) {
        struct naming naming = find_naming(&group->texts->items[i]);
        if (naming.jurisdiction == NULL || naming.jurisdiction == first.jurisdiction)
            continue;
        if (first.jurisdiction == NULL) {
            first = naming;
            continue;
        }
        if (is_meant(group, naming.jurisdiction, first.jurisdiction))
            report_naming(lint, group, &first, &naming);
        else
            report_naming(lint, group, &naming, &first);
        return;
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE623",
        .name = "differing-place",
        .severity = SEVERITY_WARNING,
        .summary = N_("A text that names one jurisdiction in one language and another in another."),
        .why =
            N_("It was copied from another record and changed in some languages only: readers of "
               "the others are sent to another place."),
        .fix = N_("Write the same place in all languages."),
        .bad = "<text xml:lang=\"it\">Apri il portale del Lazio.</text>\n"
               "<text xml:lang=\"en\">Open the portal of Tuscany.</text>",
        .good = "<text xml:lang=\"it\">Apri il portale.</text>\n"
                "<text xml:lang=\"en\">Open the portal.</text>",
        .check = CHECK(.texts = differing_place),
    },
};

const struct rule_family place_rules = {rules, sizeof rules / sizeof *rules};
