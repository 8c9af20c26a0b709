/* SPDX-License-Identifier: MIT
 * Tests of rules/cycles.h on graphs of procedures made by hand. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "rules/cycles.h"

Suite *cycles_suite(void);

enum { MAX_WORDS = 4, LONG_CHAIN = 200000 };

static const struct rule rule = {
    .id = "FSE307", .severity = SEVERITY_ERROR, .data = &cycle_of_requires};

/* A region of procedures "p0", "p1" … in a dataset of its own. */
struct graph {
    struct dataset data;
    struct region region;
    struct procedure *procedures;
    struct value *words; /* MAX_WORDS for each */
    char (*names)[24];
    struct findings *out;
    const void *regions[1];
};

static struct graph *
graph_new(size_t count)
{
    struct graph *graph = memory_get_zeroed(1, sizeof *graph);
    graph->procedures = memory_get_zeroed(count, sizeof *graph->procedures);
    graph->words = memory_get_zeroed(count * MAX_WORDS, sizeof *graph->words);
    graph->names = memory_get_zeroed(count, sizeof *graph->names);
    for (size_t i = 0; i < count; i++) {
        snprintf(graph->names[i], sizeof graph->names[i], "p%zu", i);
        graph->procedures[i].id.text = graph->names[i];
        graph->procedures[i].requires.items = &graph->words[i * MAX_WORDS];
    }
    graph->region.procedures = graph->procedures;
    graph->region.procedure_count = count;
    graph->regions[0] = &graph->region;
    graph->data.regions = (struct records){graph->regions, 1, 0};
    graph->out = findings_new();
    return graph;
}

static void
graph_free(struct graph *graph)
{
    findings_free(graph->out);
    memory_free(graph->procedures);
    memory_free(graph->words);
    memory_free(graph->names);
    memory_free(graph);
}

/* The procedure FROM now requires TO; the word stands at FROM * 10 and how many it has. */
static void
require(struct graph *graph, size_t from, size_t to)
{
    struct procedure *procedure = &graph->procedures[from];
    size_t at = from * MAX_WORDS + procedure->requires.count++;
    ck_assert_uint_le(procedure->requires.count, MAX_WORDS);
    graph->words[at].text = graph->names[to];
    graph->words[at].span.start = (uint32_t)(from * 10 + procedure->requires.count);
}

static size_t
find_cycles(struct graph *graph)
{
    cycles_add(&(struct lint){&rule, &graph->data, graph->out});
    return findings_count(graph->out);
}

static void
expect(const struct graph *graph, size_t index, size_t start, const char *message)
{
    const struct finding *finding = findings_get(graph->out, index);
    ck_assert_str_eq(finding->message, message);
    ck_assert_uint_eq(finding->span.start, start);
}

START_TEST(a_tree_has_none)
{
    struct graph *graph = graph_new(5);
    require(graph, 0, 1);
    require(graph, 0, 2);
    require(graph, 1, 3);
    require(graph, 2, 3);
    require(graph, 4, 0);
    ck_assert_uint_eq(find_cycles(graph), 0);
    graph_free(graph);
}
END_TEST

START_TEST(a_circle_is_found_once_at_its_first_member)
{
    struct graph *graph = graph_new(5);
    require(graph, 0, 3); /* the way in is not its first member */
    require(graph, 3, 1);
    require(graph, 1, 2);
    require(graph, 2, 3);
    require(graph, 4, 3);
    ck_assert_uint_eq(find_cycles(graph), 1);
    expect(graph, 0, 11, "procedures wait for each other: 'p1 -> p2 -> p3 -> p1'");
    ck_assert_uint_eq(findings_get(graph->out, 0)->related.start, 31);
    graph_free(graph);
}
END_TEST

START_TEST(circles_that_share_a_member_are_two)
{
    struct graph *graph = graph_new(3);
    require(graph, 0, 1);
    require(graph, 0, 2);
    require(graph, 1, 0);
    require(graph, 2, 0);
    ck_assert_uint_eq(find_cycles(graph), 2);
    expect(graph, 0, 1, "procedures wait for each other: 'p0 -> p1 -> p0'");
    expect(graph, 1, 2, "procedures wait for each other: 'p0 -> p2 -> p0'");
    graph_free(graph);
}
END_TEST

START_TEST(one_that_names_itself_is_a_circle)
{
    struct graph *graph = graph_new(2);
    require(graph, 1, 1);
    ck_assert_uint_eq(find_cycles(graph), 1);
    expect(graph, 0, 11, "'p1' requires itself");
    ck_assert_ptr_null(findings_get(graph->out, 0)->related_message);
    graph_free(graph);
}
END_TEST

START_TEST(a_long_circle_is_cut)
{
    struct graph *graph = graph_new(LONG_CHAIN);
    for (size_t i = 0; i < LONG_CHAIN; i++)
        require(graph, i, (i + 1) % LONG_CHAIN);
    ck_assert_uint_eq(find_cycles(graph), 1);
    expect(graph, 0, 1, "procedures wait for each other: 'p0 -> … -> p199999 -> p0'");
    graph_free(graph);
}
END_TEST

START_TEST(many_long_circles_take_no_longer)
{
    struct graph *graph = graph_new(LONG_CHAIN);
    for (size_t i = 0; i < LONG_CHAIN; i++) {
        require(graph, i, (i + 1) % LONG_CHAIN);
        require(graph, i, i / 2);
    }
    ck_assert_uint_eq(find_cycles(graph), LONG_CHAIN + 1);
    graph_free(graph);
}
END_TEST

START_TEST(what_is_not_there_or_there_twice_is_passed_over)
{
    struct graph *graph = graph_new(4);
    require(graph, 0, 1);
    require(graph, 1, 2);
    require(graph, 3, 0);
    graph->words[1 * MAX_WORDS].text = "nowhere";
    graph->procedures[2].id.text = NULL;
    graph->procedures[3].id.text = "p1"; /* a second p1, which would close the circle */
    ck_assert_uint_eq(find_cycles(graph), 0);
    graph_free(graph);
}
END_TEST

Suite *
cycles_suite(void)
{
    Suite *suite = suite_create("cycles");
    TCase *tests = tcase_create("cycles");
    tcase_add_test(tests, a_tree_has_none);
    tcase_add_test(tests, a_circle_is_found_once_at_its_first_member);
    tcase_add_test(tests, circles_that_share_a_member_are_two);
    tcase_add_test(tests, one_that_names_itself_is_a_circle);
    tcase_add_test(tests, a_long_circle_is_cut);
    tcase_add_test(tests, many_long_circles_take_no_longer);
    tcase_add_test(tests, what_is_not_there_or_there_twice_is_passed_over);
    suite_add_tcase(suite, tests);
    return suite;
}
