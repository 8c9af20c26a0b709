/* SPDX-License-Identifier: MIT
 * Claims that name each other in a circle: a depth-first walk, without recursion, as a
 * chain may be as long as the file. */
#include "rules/cycles.h"

#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"
#include "dataset/shapes.h"

/* Circles of more members are cut in the message; the true ones have two or three. */
enum { MEMBERS_NAMED = 8 };

enum state { STATE_NEW, STATE_ON_PATH, STATE_DONE };

struct node {
    const struct value *id;
    const struct values *edges;
    struct node *from; /* the one before it on the path */
    size_t next;       /* which of its edges comes next */
    enum state state;
};

struct search {
    const struct lint *lint;
    const struct cycle_kind *kind;
    struct node *nodes; /* in document order */
    size_t count;
    struct table by_id;
};

const struct cycle_kind cycle_of_requires = {"requires", N_("procedures wait for each other")};
const struct cycle_kind cycle_of_replaces = {"replaces", N_("they replace each other")};

/* The members of the circle that the last edge of AT closes by leading back to TO, the last
 * first; only these two if there are too many. Returns how many it lists. */
static size_t
list_members(const struct node *to, const struct node *at, const struct node **members)
{
    size_t count = 0;
    for (const struct node *node = at; count < MEMBERS_NAMED; node = node->from) {
        members[count++] = node;
        if (node == to)
            return count;
    }
    members[0] = at;
    members[1] = to;
    return 2;
}

/* Writes "a -> b -> a", beginning with the member at FIRST. */
static void
write_circle(struct buffer *text, const struct node *const *members, size_t count, size_t first,
             int is_cut)
{
    buffer_add_text(text, members[first]->id->text);
    for (size_t i = 1; i <= count; i++) {
        const struct node *member = members[(first + count - i) % count];
        buffer_printf(text, " -> %s%s", is_cut && i == 1 ? "… -> " : "", member->id->text);
    }
}

/* The word by which NODE, which is on the path, leads on. */
static const struct value *
word_of(const struct node *node)
{
    return &node->edges->items[node->next - 1];
}

static void
tell_circle(const struct search *search, const struct node *to, const struct node *at)
{
    const struct node *members[MEMBERS_NAMED];
    size_t count = list_members(to, at, members), first = count - 1;
    int is_cut = count == 2 && at->from != to;
    for (size_t i = 0; !is_cut && i < count; i++)
        if (members[i] < members[first])
            first = i;
    if (at == to) {
        const struct value *word = word_of(at);
        struct finding *finding =
            report(search->lint, word,
                   search->kind == &cycle_of_replaces ? N_("'%s' replaces itself")
                                                      : N_("'%s' requires itself"),
                   word->text);
        finding_hint(finding, "remove it, or write the one that was meant");
        return;
    }
    struct buffer text = {0};
    write_circle(&text, members, count, first, is_cut);
    struct finding *finding = report(search->lint, word_of(members[first]), "%s: '%s'",
                                     tr(search->kind->several), buffer_text(&text));
    const struct node *next = members[first + 1 < count ? first + 1 : 0];
    finding_relate(finding, word_of(next)->span, "this closes the circle");
    buffer_free(&text);
}

static void
walk_from(struct search *search, struct node *root)
{
    struct node *at = root;
    at->state = STATE_ON_PATH;
    while (at != NULL) {
        if (at->next == at->edges->count) {
            at->state = STATE_DONE;
            at = at->from;
            continue;
        }
        struct node *to = table_find(&search->by_id, at->edges->items[at->next++].text);
        if (to == NULL || to->state == STATE_DONE)
            continue;
        if (to->state == STATE_ON_PATH) {
            tell_circle(search, to, at);
            continue;
        }
        to->state = STATE_ON_PATH;
        to->from = at;
        at = to;
    }
}

/* Enters the claim at STOP, if it is of the kind; only the first of an id counts: another rule reports
 * the others. */
static void
add_node(const struct walk_stop *stop, void *context)
{
    struct search *search = context;
    const struct field *edges = shape_field(stop->shape, search->kind->attribute);
    if (edges == NULL)
        return;
    const struct value *id = field_member(shape_field(stop->shape, "id"), stop->record);
    struct node *node = &search->nodes[search->count];
    if (id->text == NULL || table_add(&search->by_id, id->text, node))
        return;
    node->id = id;
    node->edges = field_member(edges, stop->record);
    search->count++;
}

void
cycles_add(const struct lint *lint)
{
    struct search search = {.lint = lint, .kind = lint->rule->data};
    const struct dataset *data = lint->data;
    size_t capacity = 0;
    for (size_t i = 0; i < data->regions.count; i++) {
        const struct region *region = data->regions.items[i];
        capacity += region->service_count + region->procedure_count + region->link_count;
    }
    search.nodes = memory_get_zeroed(capacity + 1, sizeof *search.nodes);
    for (size_t i = 0; i < data->regions.count; i++)
        walk_region(data->regions.items[i], add_node, &search);
    for (size_t i = 0; i < search.count; i++)
        if (search.nodes[i].state == STATE_NEW)
            walk_from(&search, &search.nodes[i]);
    table_free(&search.by_id);
    memory_free(search.nodes);
}
