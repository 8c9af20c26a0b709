/* SPDX-License-Identifier: MIT
 * Procedures that name each other in a circle: a depth-first walk, without recursion, as a
 * chain may be as long as the file. */
#include "dataset/cycles.h"

#include "base/buffer.h"
#include "base/language.h"
#include "base/memory.h"

/* Circles of more members are cut in the message; the true ones have two or three. */
enum { MEMBERS_NAMED = 8 };

enum state { STATE_NEW, STATE_ON_PATH, STATE_DONE };

struct node {
    const struct procedure *procedure;
    struct node *from; /* the one before it on the path */
    size_t next;       /* which of its edges comes next */
    enum state state;
};

struct walk {
    const struct rule *rule;
    const struct cycle_kind *kind;
    struct findings *out;
    struct node *nodes; /* in document order */
    size_t count;
    struct table by_id;
};

static const struct values *
requires_of(const struct procedure *procedure)
{
    return &procedure->requires;
}

static const struct values *
replaces_of(const struct procedure *procedure)
{
    return &procedure->replaces;
}

const struct cycle_kind cycle_of_requires = {requires_of, N_("procedures wait for each other")};
const struct cycle_kind cycle_of_replaces = {replaces_of, N_("procedures replace each other")};

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
    buffer_add_text(text, members[first]->procedure->id.text);
    for (size_t i = 1; i <= count; i++) {
        const struct node *member = members[(first + count - i) % count];
        buffer_printf(text, " -> %s%s", is_cut && i == 1 ? "… -> " : "",
                      member->procedure->id.text);
    }
}

/* The word by which NODE, which is on the path, leads on. */
static const struct value *
word_of(const struct walk *walk, const struct node *node)
{
    return &walk->kind->edges(node->procedure)->items[node->next - 1];
}

static void
report(const struct walk *walk, const struct node *to, const struct node *at)
{
    const struct node *members[MEMBERS_NAMED];
    size_t count = list_members(to, at, members), first = count - 1;
    int is_cut = count == 2 && at->from != to;
    for (size_t i = 0; !is_cut && i < count; i++)
        if (members[i] < members[first])
            first = i;
    if (at == to) {
        const struct value *word = word_of(walk, at);
        struct finding *finding =
            findings_add(walk->out, walk->rule, word,
                         walk->kind == &cycle_of_replaces ? N_("'%s' replaces itself")
                                                          : N_("'%s' requires itself"),
                         word->text);
        finding_hint(walk->out, finding, "remove it, or write the one that was meant");
        return;
    }
    struct buffer text = {0};
    write_circle(&text, members, count, first, is_cut);
    struct finding *finding = findings_add(walk->out, walk->rule, word_of(walk, members[first]),
                                           "%s: '%s'", tr(walk->kind->several), buffer_text(&text));
    if (count > 1)
        finding_relate(walk->out, finding, word_of(walk, members[(first + 1) % count])->span,
                       "this closes the circle");
    buffer_free(&text);
}

static void
walk_from(struct walk *walk, struct node *root)
{
    struct node *at = root;
    at->state = STATE_ON_PATH;
    while (at != NULL) {
        const struct values *edges = walk->kind->edges(at->procedure);
        if (at->next == edges->count) {
            at->state = STATE_DONE;
            at = at->from;
            continue;
        }
        struct node *to = table_find(&walk->by_id, edges->items[at->next++].text);
        if (to == NULL || to->state == STATE_DONE)
            continue;
        if (to->state == STATE_ON_PATH) {
            report(walk, to, at);
            continue;
        }
        to->state = STATE_ON_PATH;
        to->from = at;
        at = to;
    }
}

/* Only the first procedure of an id counts; another rule reports the others. */
static void
add_nodes(struct walk *walk, const struct region *region)
{
    for (size_t i = 0; i < region->procedure_count; i++) {
        const struct procedure *procedure = &region->procedures[i];
        struct node *node = &walk->nodes[walk->count];
        if (procedure->id.text == NULL || table_add(&walk->by_id, procedure->id.text, node))
            continue;
        node->procedure = procedure;
        walk->count++;
    }
}

void
cycles_add(const struct rule *rule, const struct dataset *data, struct findings *out)
{
    struct walk walk = {.rule = rule, .kind = rule->data, .out = out};
    size_t capacity = 0;
    for (size_t i = 0; i < data->regions.count; i++)
        capacity += ((const struct region *)data->regions.items[i])->procedure_count;
    walk.nodes = memory_get_zeroed(capacity, sizeof *walk.nodes);
    for (size_t i = 0; i < data->regions.count; i++)
        add_nodes(&walk, data->regions.items[i]);
    for (size_t i = 0; i < walk.count; i++)
        if (walk.nodes[i].state == STATE_NEW)
            walk_from(&walk, &walk.nodes[i]);
    table_free(&walk.by_id);
    memory_free(walk.nodes);
}
