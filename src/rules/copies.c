/* SPDX-License-Identifier: MIT
 * FSE321, 322: claims that are there twice, and ids that name another jurisdiction. */
#include <string.h>

#include "base/arena.h"
#include "base/digest.h"
#include "dataset/dataset.h"
#include "dataset/keys.h"
#include "dataset/reference.h"
#include "dataset/roll.h"
#include "finding/finding.h"
#include "rules/families.h"

/* Reports each record of CHILD in PARENT that says the same as one before it. */
static void
check_copies(const struct rule *rule, const struct child *child, const void *parent,
             struct arena *arena, struct findings *out)
{
    struct table seen = {0};
    size_t count;
    const char *items = child_items(child, parent, &count);
    for (size_t i = 0; count > 1 && i < count; i++) {
        const struct element *element = (const void *)(items + i * child->shape->size);
        char *name = arena_get(arena, DIGEST_NAME_SIZE);
        digest_name(keys_digest(arena, child->shape, element), name);
        const struct element *first = table_add(&seen, name, (void *)(size_t)element);
        if (first != NULL)
            finding_relate(out,
                           findings_add(out, rule, &element->value,
                                        "this %s says the same as another", child->shape->name),
                           first->value.span, "the same is here");
    }
    table_free(&seen);
}

/* Hosts and links are FSE314's and FSE408's. */
static void
repeated_claim(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    static const char *const names[] = {"service", "procedure", "platform", "contact", "note"};
    struct arena *arena = arena_new();
    const struct shape *shape = shape_find("region");
    for (size_t i = 0; i < data->regions.count; i++)
        for (size_t j = 0; j < shape->child_count; j++)
            if (reference_index(names, sizeof names / sizeof *names,
                                shape->children[j].shape->name) < sizeof names / sizeof *names)
                check_copies(rule, &shape->children[j], data->regions.items[i], arena, out);
    arena_free(arena);
}

/* The part of its id with which the ids in JURISDICTION begin: "trento". */
static const char *
prefix_of(const struct jurisdiction *jurisdiction)
{
    static const char province[] = "provincia-autonoma-di-";
    size_t len = sizeof province - 1;
    return jurisdiction->id + (strncmp(jurisdiction->id, province, len) == 0 ? len : 0);
}

static int
has_prefix(const char *id, const struct jurisdiction *jurisdiction)
{
    const char *prefix = prefix_of(jurisdiction);
    size_t len = strlen(prefix);
    return strncmp(id, prefix, len) == 0 && (id[len] == '-' || id[len] == '\0');
}

static void
foreign_prefix(const struct rule *rule, const struct dataset *data, const struct region *region,
               const struct procedure *procedure, struct findings *out)
{
    const char *id = procedure->id.text;
    (void)data;
    if (region == NULL || id == NULL || reference_find(region->id.text) == NULL ||
        roll_mistaken(region) != NULL)
        return; /* or FSE104 says that the region is another one */
    const struct jurisdiction *own = reference_find(region->id.text);
    for (size_t i = 0; !has_prefix(id, own) && i < JURISDICTION_COUNT; i++) {
        const struct jurisdiction *other = &reference_jurisdictions[i];
        if (other != own && has_prefix(id, other))
            finding_hint(out,
                         findings_add(out, rule, &procedure->id,
                                      "'%s' begins like the ids of '%s', and is in '%s'", id,
                                      other->id, own->id),
                         "write '%s%s'", prefix_of(own), id + strlen(prefix_of(other)));
    }
}

static const struct rule rules[] = {
    {
        .id = "FSE321",
        .name = "repeated-claim",
        .severity = SEVERITY_WARNING,
        .summary = N_("A claim or a procedure that says the same as another of its jurisdiction, "
                      "perhaps under another id."),
        .why = N_("A page shows it twice, and a reader looks for the difference; whoever corrects "
                  "one of the two forgets the other."),
        .fix = N_("Keep one of the two, or write what is different in it."),
        .bad = "<service state=\"active\" sources=\"campania-page\"/>\n"
               "<service state=\"active\" sources=\"campania-page\"/>",
        .good = "<service state=\"active\" sources=\"guide\"/>\n"
                "<service state=\"active\" sources=\"campania-page\"/>",
        .check = CHECK(.dataset = repeated_claim),
    },
    {
        .id = "FSE322",
        .name = "foreign-prefix",
        .severity = SEVERITY_WARNING,
        .summary = N_("A procedure whose id begins with the name of another jurisdiction."),
        .why = N_("It was copied from there, and perhaps says what holds there; ids stay for ever "
                  "in the exports, where this one names the wrong place."),
        .fix = N_("Look whether all in it is true here, and give it an id of this jurisdiction."),
        .bad = "<procedure id=\"veneto-online\" mode=\"online\" channels=\"website\" "
               "audience=\"anyone\" sources=\"campania-page\">",
        .good = "<procedure id=\"campania-online\" mode=\"online\" channels=\"website\" "
                "audience=\"anyone\" sources=\"campania-page\">",
        .check = CHECK(.procedure = foreign_prefix),
    },
};

const struct rule_family copy_rules = {rules, sizeof rules / sizeof *rules};
