/* SPDX-License-Identifier: MIT
 * The hosts that the links of one jurisdiction may lead to: its own, and those of all Italy. */
#include "web/host_lists.h"

#include <string.h>

#include "web/host.h"
#include "web/host_alike.h"

/* How much is spent on look-alikes, so that no file takes long. */
enum {
    MAX_COMPARED = 100, /* hosts that are compared, */
    MAX_TRIED = 1000    /* and with how many of each list */
};

/* Enters HOSTS, COUNT of them, in TABLE; whether all have names that can be read. */
static int
list_hosts(struct host_lists *lists, struct table *table, const struct host *hosts, size_t count)
{
    struct hostname host;
    int are_all_read = 1;
    for (size_t i = 0; i < count; i++) {
        const char *name = hosts[i].name.text;
        if (name != NULL && hostname_read(name, strlen(name), &host) == 0)
            table_add(table, arena_copy(lists->arena, host.text, strlen(host.text)), table);
        else
            are_all_read = 0;
    }
    return are_all_read;
}

struct host_lists
host_lists_of(const struct dataset *data)
{
    struct host_lists lists = {.arena = arena_new(), .is_own_known = 1};
    if (data->nationals.count > 0) {
        lists.national = data->nationals.items[0];
        lists.is_shared_known =
            list_hosts(&lists, &lists.shared, lists.national->hosts, lists.national->host_count) &&
            lists.national->host_count > 0;
    }
    return lists;
}

void
host_lists_free(struct host_lists *lists)
{
    table_free(&lists->own);
    table_free(&lists->shared);
    arena_free(lists->arena);
}

void
host_lists_turn(struct host_lists *lists, const struct region *region)
{
    if (lists->region == region)
        return;
    table_free(&lists->own);
    lists->own = (struct table){0};
    lists->region = region;
    lists->is_own_known =
        region == NULL || list_hosts(lists, &lists->own, region->hosts, region->host_count);
}

int
host_lists_have(const struct host_lists *lists, const char *name)
{
    return table_find(&lists->own, name) != NULL || table_find(&lists->shared, name) != NULL;
}

int
host_lists_are_known(const struct host_lists *lists)
{
    return lists->is_own_known && lists->is_shared_known;
}

/* The one of HOSTS, COUNT of them, for which NAME may be taken, or NULL. */
static const struct value *
find_alike(const char *name, const struct folded *folded, const struct host *hosts, size_t count)
{
    struct hostname host;
    for (size_t i = 0; i < count && i < MAX_TRIED; i++) {
        const struct value *listed = &hosts[i].name;
        if (listed->text != NULL && hostname_read(listed->text, strlen(listed->text), &host) == 0 &&
            host_is_alike(name, folded, host.text))
            return listed;
    }
    return NULL;
}

const struct value *
host_lists_alike(struct host_lists *lists, const char *name)
{
    const struct region *region = lists->region;
    const struct national *national = lists->national;
    const struct value *found = NULL;
    struct folded folded;
    if (lists->compared++ >= MAX_COMPARED)
        return NULL;
    host_fold(name, &folded);
    if (region != NULL)
        found = find_alike(name, &folded, region->hosts, region->host_count);
    if (found == NULL && national != NULL)
        found = find_alike(name, &folded, national->hosts, national->host_count);
    return found;
}
