/* SPDX-License-Identifier: MIT
 * The hosts that the links of one jurisdiction may lead to: its own, and those of all Italy. */
#include "web/host_lists.h"

#include <idn2.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "finding/spelling.h"
#include "web/host.h"

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

/* The last COUNT labels of NAME; NULL if it has less. */
static const char *
last_labels(const char *name, size_t count)
{
    const char *at = name + strlen(name);
    while (at > name && (at[-1] != '.' || --count > 0))
        at--;
    return at > name || count == 1 ? at : NULL;
}

/* The end of NAME that is a slip of the end of HOST with as many labels, and into *MEANT that end; NULL if there is none. */
static const char *
find_slip(struct arena *arena, const char *name, const char *host, const char **meant)
{
    enum { DOMAIN = 2 };
    const char *end;
    for (size_t count = DOMAIN;
         (end = last_labels(name, count)) != NULL && (*meant = last_labels(host, count)) != NULL;
         count++)
        if (host_is_slip_of(end, host_glance(arena, end), *meant, host_glance(arena, *meant)))
            return end;
    return NULL;
}

/* Looks in HOSTS, COUNT of them, for what host_lists_alike_mail finds. -1 if NAME is one of them, or its end, else 0. */
static int
find_mail(struct host_lists *lists, const char *name, const struct host *hosts, size_t count,
          struct mail_likeness *likeness)
{
    struct hostname host;
    const char *meant;
    for (size_t i = 0; i < count && i < MAX_TRIED; i++) {
        const struct value *listed = &hosts[i].name;
        if (listed->text == NULL || hostname_read(listed->text, strlen(listed->text), &host) != 0)
            continue;
        if (hostname_is_under(host.text, name))
            return -1;
        const char *end = find_slip(lists->arena, name, host.text, &meant);
        if (end == NULL)
            continue;
        size_t before = (size_t)(end - name), after = strlen(meant);
        char *whole = arena_get(lists->arena, before + after + 1);
        memcpy(whole, name, before);
        memcpy(whole + before, meant, after + 1);
        *likeness = (struct mail_likeness){listed, whole};
    }
    return 0;
}

struct mail_likeness
host_lists_alike_mail(struct host_lists *lists, const char *name)
{
    struct mail_likeness likeness = {0};
    const struct region *region = lists->region;
    const struct national *national = lists->national;
    if (lists->compared++ >= MAX_COMPARED ||
        (region != NULL &&
         find_mail(lists, name, region->hosts, region->host_count, &likeness) != 0) ||
        (national != NULL &&
         find_mail(lists, name, national->hosts, national->host_count, &likeness) != 0))
        return (struct mail_likeness){0};
    return likeness;
}

enum {
    LETTERS_APART = 2, /* how many letters may differ, */
    SHORT_NAME = 8     /* but one only in a name of less bytes than these */
};

uint32_t
point_latin(uint32_t point)
{
    static const struct {
        uint32_t point;
        char latin;
    } letters[] = {
        {'0', 'o'},   {'1', 'l'},   {0xe0, 'a'},  {0xe1, 'a'},  {0xe2, 'a'},  {0xe3, 'a'},
        {0xe4, 'a'},  {0xe5, 'a'},  {0xe7, 'c'},  {0xe8, 'e'},  {0xe9, 'e'},  {0xea, 'e'},
        {0xeb, 'e'},  {0xec, 'i'},  {0xed, 'i'},  {0xee, 'i'},  {0xef, 'i'},  {0xf1, 'n'},
        {0xf2, 'o'},  {0xf3, 'o'},  {0xf4, 'o'},  {0xf5, 'o'},  {0xf6, 'o'},  {0xf8, 'o'},
        {0xf9, 'u'},  {0xfa, 'u'},  {0xfb, 'u'},  {0xfc, 'u'},  {0xfd, 'y'},  {0xff, 'y'},
        {0x131, 'i'}, {0x142, 'l'}, {0x251, 'a'}, {0x261, 'g'}, {0x3b1, 'a'}, {0x3b9, 'i'},
        {0x3ba, 'k'}, {0x3bd, 'v'}, {0x3bf, 'o'}, {0x3c1, 'p'}, {0x3c4, 't'}, {0x3c5, 'u'},
        {0x3c7, 'x'}, {0x430, 'a'}, {0x433, 'r'}, {0x435, 'e'}, {0x43a, 'k'}, {0x43c, 'm'},
        {0x43e, 'o'}, {0x43f, 'n'}, {0x440, 'p'}, {0x441, 'c'}, {0x442, 't'}, {0x443, 'y'},
        {0x445, 'x'}, {0x455, 's'}, {0x456, 'i'}, {0x457, 'i'}, {0x458, 'j'}, {0x475, 'v'},
        {0x4bb, 'h'}, {0x4cf, 'l'}, {0x501, 'd'}, {0x51b, 'q'}, {0x51d, 'w'}, {0x570, 'h'},
        {0x578, 'n'}, {0x57d, 'u'}, {0x585, 'o'}, {0x391, 'A'}, {0x392, 'B'}, {0x395, 'E'},
        {0x396, 'Z'}, {0x397, 'H'}, {0x399, 'I'}, {0x39a, 'K'}, {0x39c, 'M'}, {0x39d, 'N'},
        {0x39f, 'O'}, {0x3a1, 'P'}, {0x3a4, 'T'}, {0x3a5, 'Y'}, {0x3a7, 'X'}, {0x405, 'S'},
        {0x406, 'I'}, {0x408, 'J'}, {0x410, 'A'}, {0x412, 'B'}, {0x415, 'E'}, {0x41a, 'K'},
        {0x41c, 'M'}, {0x41d, 'H'}, {0x41e, 'O'}, {0x420, 'P'}, {0x421, 'C'}, {0x422, 'T'},
        {0x423, 'Y'}, {0x425, 'X'},
    };
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (letters[i].point == point)
            return (uint32_t)letters[i].latin;
    return point;
}

void
host_fold(const char *name, struct folded *folded)
{
    char *unicode = NULL;
    if (idn2_to_unicode_8z8z(name, &unicode, 0) != IDN2_OK)
        unicode = NULL;
    const char *text = unicode != NULL ? unicode : name;
    size_t used = 0, len = strlen(text), step;
    for (size_t at = 0; at < len && used + 4 < FOLDED_MAX; at += step) {
        uint32_t point;
        step = utf8_read(text + at, len - at, &point);
        uint32_t latin = point_latin(point);
        if (latin < 0x80) {
            folded->text[used++] = (char)latin;
        } else {
            memcpy(folded->text + used, text + at, step);
            used += step;
        }
    }
    folded->text[used] = '\0';
    idn2_free(unicode);
}

/* NAME without the "www." that says nothing. */
static const char *
skip_www(const char *name)
{
    return strncmp(name, "www.", 4) == 0 ? name + 4 : name;
}

/* Whether PART stands in NAME between dots or hyphens, and something after it. */
static int
has_part(const char *name, const char *part)
{
    size_t len = strlen(part);
    for (const char *at = name; (at = strstr(at, part)) != NULL; at++)
        if ((at == name || at[-1] == '.' || at[-1] == '-') && (at[len] == '.' || at[len] == '-'))
            return 1;
    return 0;
}

/* Whether A and B are the same but for what stands after their last dots. */
static int
same_but_for_top(const char *a, const char *b)
{
    const char *dot_a = strrchr(a, '.'), *dot_b = strrchr(b, '.');
    return dot_a != NULL && dot_b != NULL && dot_a - a == dot_b - b &&
           strncmp(a, b, (size_t)(dot_a - a)) == 0;
}

static int
is_near(const char *a, const char *b)
{
    struct spelling spelling = spelling_of(a);
    size_t apart = strlen(b) < SHORT_NAME ? 1 : LETTERS_APART;
    if (strcmp(a, b) == 0)
        return 1;
    spelling_try(&spelling, b);
    return spelling.nearest != NULL && spelling.distance <= apart;
}

int
host_is_alike(const char *name, const struct folded *folded, const char *listed)
{
    struct folded other;
    if (hostname_is_under(name, skip_www(listed)))
        return 0;
    host_fold(listed, &other);
    const char *a = skip_www(folded->text), *b = skip_www(other.text);
    return is_near(a, b) || same_but_for_top(a, b) || has_part(a, b) ||
           is_near(skip_www(name), skip_www(listed));
}

const char *
host_glance(struct arena *arena, const char *name)
{
    static const char *const alike[] = {"rnm", "vvw", "1l", "0o",
                                        "il"}; /* the last is what the others look like */
    size_t used = 0;
    name = skip_www(name);
    char *seen = arena_copy(arena, name, strlen(name));
    while (*name != '\0') {
        char looks = *name;
        size_t len = 1;
        for (size_t i = 0; i < sizeof alike / sizeof *alike; i++) {
            size_t parts = strlen(alike[i]) - 1;
            if (strncmp(name, alike[i], parts) == 0) {
                looks = alike[i][parts];
                len = parts;
            }
        }
        seen[used++] = looks;
        name += len;
    }
    seen[used] = '\0';
    return seen;
}

/* Whether A and B differ in one letter, or two have changed places. Sites are told apart by digits. */
static int
is_one_apart(const char *a, const char *b)
{
    size_t len = strlen(a), other = strlen(b);
    if (len > other + 1 || other > len + 1)
        return 0;
    while (*a != '\0' && *a == *b) {
        a++, b++;
        len--, other--;
    }
    while (len > 0 && other > 0 && a[len - 1] == b[other - 1])
        len--, other--;
    if (len == 2 && other == 2)
        return a[0] == b[1] && a[1] == b[0];
    int has_digits = (len > 0 && ascii_is_digit(a[0])) || (other > 0 && ascii_is_digit(b[0]));
    return len <= 1 && other <= 1 && !has_digits;
}

int
host_is_slip_of(const char *a, const char *seen_a, const char *b, const char *seen_b)
{
    a = skip_www(a);
    b = skip_www(b);
    if (strcmp(a, b) == 0 || strlen(a) < SHORT_NAME)
        return 0;
    return strcmp(seen_a, seen_b) == 0 || is_one_apart(a, b);
}
