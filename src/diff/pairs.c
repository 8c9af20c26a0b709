/* SPDX-License-Identifier: MIT
 * Which entries of two versions are the same thing. */
#include "diff/pairs.h"

#include <stdlib.h>
#include <string.h>

#include "base/digest.h"

/* A child of one version, and what became of it. */
struct slot {
    const struct entry *entry;
    struct slot *partner;
    uint64_t digest; /* in this round */
    int takes_part;
};

/* The credentials of a combination without their levels. */
static uint64_t
digest_ids(const char *credentials)
{
    uint64_t digest = 0;
    for (const char *at = credentials; at != NULL && *at != '\0';) {
        char id[64];
        size_t len = strcspn(at, ": ");
        size_t kept = len < sizeof id ? len : sizeof id - 1;
        memcpy(id, at, kept);
        id[kept] = '\0';
        digest += digest_add(2, id);
        at += strcspn(at, " ");
        at += strspn(at, " ");
    }
    return digest;
}

/* ENTRY's texts in LANG. */
static uint64_t
digest_texts(uint64_t seed, const struct entry *entry, const char *lang)
{
    for (size_t i = 0; i < entry->field_count; i++)
        if (entry->fields[i].lang != NULL && strcmp(entry->fields[i].lang, lang) == 0)
            seed = digest_add(digest_add(seed, entry->fields[i].name), entry->fields[i].value);
    return seed;
}

/* What ENTRY says to the LEN bytes at WORD, a word of a tier. */
static uint64_t
digest_word(uint64_t seed, const struct entry *entry, const char *word, size_t len)
{
    char name[16] = "";
    memcpy(name, word, len < sizeof name ? len : sizeof name - 1);
    if (strcmp(name, "key") == 0)
        return digest_add(seed, entry_name(entry));
    if (strcmp(name, "*") == 0)
        return seed + entry->digest;
    if (strcmp(name, "#") == 0)
        return seed * 31 + entry->place;
    if (strcmp(name, "ids") == 0)
        return seed + digest_ids(entry_attribute(entry, "credentials"));
    if (name[0] == '@')
        return digest_texts(seed, entry, name + 1);
    return digest_add(seed, entry_attribute(entry, name)); /* none of any for "-" */
}

/* Whether ENTRY has a text to be recognised by, where TIER wants one. */
static int
has_what_it_takes(const struct entry *entry, const char *tier)
{
    return tier[0] != '@' || digest_texts(0, entry, tier + 1) != 0;
}

/* What of ENTRY is compared in ROUND, as words of a tier; NULL: nothing any more. First the key
 * counts; of what is called by its place, the key says the least. */
static const char *
tier_of(const struct entry *entry, size_t round)
{
    if (round == 0)
        return entry->identity->is_ordinal ? NULL : "key";
    return entry->identity->tiers[round - 1];
}

static void
prepare(struct slot *slots, size_t count, size_t round)
{
    for (size_t i = 0; i < count; i++) {
        const struct entry *entry = slots[i].entry;
        const char *tier = tier_of(entry, round);
        slots[i].takes_part =
            slots[i].partner == NULL && tier != NULL && has_what_it_takes(entry, tier);
        if (!slots[i].takes_part)
            continue;
        uint64_t digest = digest_add(0, entry->element);
        for (const char *word = tier; *word != '\0'; word += strspn(word, " ")) {
            size_t len = strcspn(word, " ");
            digest = digest_word(digest, entry, word, len);
            word += len;
        }
        slots[i].digest = digest;
    }
}

/* By digest; those of one digest as they stand in the document. */
static int
compare(const void *left, const void *right)
{
    const struct slot *a = *(struct slot *const *)left, *b = *(struct slot *const *)right;
    if (a->digest != b->digest)
        return a->digest < b->digest ? -1 : 1;
    return (a > b) - (a < b);
}

/* Those of the COUNT SLOTS that take part, sorted, into SORTED; how many they are. */
static size_t
sort(struct slot *slots, size_t count, struct slot **sorted)
{
    size_t taken = 0;
    for (size_t i = 0; i < count; i++)
        if (slots[i].takes_part)
            sorted[taken++] = &slots[i];
    qsort(sorted, taken, sizeof *sorted, compare);
    return taken;
}

/* Whether two entries have ids, and not the same. */
static int
differ_in_id(const struct entry *old, const struct entry *new)
{
    const char *old_id = entry_attribute(old, "id"), *id = entry_attribute(new, "id");
    return old_id != NULL && id != NULL && strcmp(old_id, id) != 0;
}

static void
join(struct slot **old, size_t old_count, struct slot **new, size_t new_count)
{
    for (size_t i = 0, j = 0; i < old_count && j < new_count;) {
        if (old[i]->digest == new[j]->digest && !differ_in_id(old[i]->entry, new[j]->entry)) {
            old[i]->partner = new[j];
            new[j++]->partner = old[i++];
        } else if (old[i]->digest <= new[j]->digest) {
            i++;
        } else {
            j++;
        }
    }
}

static struct slot *
slots_of(struct arena *arena, const struct entry *parent)
{
    struct slot *slots = arena_get(arena, parent->child_count * sizeof *slots);
    for (size_t i = 0; i < parent->child_count; i++)
        slots[i].entry = parent->children[i];
    return slots;
}

static struct pair *
collect(struct arena *arena, const struct slot *old, size_t old_count, const struct slot *new,
        size_t new_count, size_t *count)
{
    struct pair *pairs = arena_get(arena, (old_count + new_count) * sizeof *pairs);
    *count = 0;
    for (size_t i = 0; i < new_count; i++)
        pairs[(*count)++] =
            (struct pair){new[i].partner != NULL ? new[i].partner->entry : NULL, new[i].entry, 0};
    for (size_t i = 0; i < old_count; i++)
        if (old[i].partner == NULL)
            pairs[(*count)++] = (struct pair){old[i].entry, NULL, 0};
    return pairs;
}

struct pair *
pairs_of(struct arena *arena, const struct entry *old, const struct entry *new, size_t *count)
{
    size_t old_count = old->child_count, new_count = new->child_count;
    struct slot *old_slots = slots_of(arena, old), *new_slots = slots_of(arena, new);
    struct slot **sorted = arena_get(arena, (old_count + new_count) * sizeof *sorted);
    for (size_t round = 0; round < TIER_COUNT + 1; round++) {
        prepare(old_slots, old_count, round);
        prepare(new_slots, new_count, round);
        size_t taken = sort(old_slots, old_count, sorted);
        join(sorted, taken, sorted + taken, sort(new_slots, new_count, sorted + taken));
    }
    return collect(arena, old_slots, old_count, new_slots, new_count, count);
}
