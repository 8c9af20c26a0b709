/* SPDX-License-Identifier: MIT
 * Tests of dataset/keys.h: what records are called, and that nothing else is called so. */
#include <string.h>

#include "base/digest.h"
#include "base/memory.h"
#include "base/table.h"
#include "dataset/identity.h"
#include "dataset/keys.h"
#include "dataset/shapes.h"
#include "suites.h"
#include "support.h"

static const char *const documents[] = {
    FSE_TEST_DATA "/small.xml",
    FSE_TEST_DATA "/unit.xml",
    FSE_TEST_DATA "/../../data/regions.xml",
};

static struct reading
read_document(const char *path)
{
    struct source *source = source_read(path);
    ck_assert_ptr_nonnull(source);
    struct reading reading = reading_of(source->bytes);
    source_free(source);
    return reading;
}

/* All records of a dataset that have a key. */
struct keyed {
    struct element **items;
    size_t count;
    size_t capacity;
};

static void
collect(struct keyed *keyed, const struct shape *shape, void *record)
{
    if (shape->roles & IS_TEXT)
        return;
    keyed->items =
        memory_grow(keyed->items, keyed->count, &keyed->capacity, sizeof(struct element *));
    keyed->items[keyed->count++] = record;
    for (size_t i = 0; i < shape->child_count; i++) {
        size_t count;
        char *items = child_items(&shape->children[i], record, &count);
        for (size_t j = 0; j < count; j++)
            collect(keyed, shape->children[i].shape, items + j * shape->children[i].shape->size);
    }
}

/* The records of DATA, with their keys. The caller frees the items. */
static struct keyed
keyed_of(struct dataset *data)
{
    struct keyed keyed = {0};
    keys_assign(data);
    for (const struct record_shape *known = record_shapes; known->shape != NULL; known++) {
        const struct records *list = (const void *)((const char *)data + known->list);
        for (size_t i = 0; i < list->count; i++) {
            void *record;
            memcpy(&record, &list->items[i], sizeof record);
            collect(&keyed, known->shape, record);
        }
    }
    return keyed;
}

/* Turns the order of all siblings round. */
static void
turn_round(struct dataset *data)
{
    struct keyed keyed = keyed_of(data);
    for (size_t i = 0; i < keyed.count; i++) {
        const struct shape *shape = shape_find(keyed.items[i]->value.text);
        for (size_t j = 0; j < shape->child_count; j++) {
            size_t count, size = shape->children[j].shape->size;
            char *items = child_items(&shape->children[j], keyed.items[i], &count);
            char *copy = memory_get_zeroed(count + 1, size);
            if (count > 0)
                memcpy(copy, items, count * size);
            for (size_t k = 0; k < count; k++)
                memcpy(items + k * size, copy + (count - 1 - k) * size, size);
            memory_free(copy);
        }
    }
    memory_free(keyed.items);
}

START_TEST(key_names_one_thing)
{
    struct reading reading = read_document(documents[_i]);
    struct keyed keyed = keyed_of(reading.data);
    struct table seen = {0};
    for (size_t i = 0; i < keyed.count; i++) {
        const struct element *element = keyed.items[i];
        ck_assert_ptr_nonnull(element_key(element));
        ck_assert_uint_eq(strcspn(element_key(element), " \t\r\n"), strlen(element_key(element)));
        ck_assert_msg(table_add(&seen, element_key(element), keyed.items[i]) == NULL, "%s",
                      element_key(element));
    }
    table_free(&seen);
    memory_free(keyed.items);
    reading_free(&reading);
}
END_TEST

START_TEST(key_does_not_depend_on_the_place)
{
    struct reading reading = read_document(documents[_i]);
    struct keyed before = keyed_of(reading.data);
    struct table places = {0};
    /* A key of the dataset as it stands, and where the record with it begins. */
    size_t *starts = memory_get_zeroed(before.count, sizeof *starts);
    for (size_t i = 0; i < before.count; i++) {
        starts[i] = before.items[i]->value.span.start;
        table_add(&places, element_key(before.items[i]), &starts[i]);
    }
    turn_round(reading.data);
    struct keyed after = keyed_of(reading.data);
    ck_assert_uint_eq(after.count, before.count);
    for (size_t i = 0; i < after.count; i++) {
        const size_t *start = table_find(&places, element_key(after.items[i]));
        ck_assert_msg(start != NULL && *start == after.items[i]->value.span.start, "%s",
                      element_key(after.items[i]));
    }
    table_free(&places);
    memory_free(starts);
    memory_free(before.items);
    memory_free(after.items);
    reading_free(&reading);
}
END_TEST

/* small.xml with FROM replaced by TO, and a key that it then has. */
static const struct {
    const char *from;
    const char *to;
    const char *key;
} keys[] = {
    {"", "", "about"},
    {"", "", "national"},
    {"", "", "source/key4biz-2021"},
    {"", "", "credential/spid/level/2"},
    {"", "", "credential/spid/link/official:www.spid.gov.it"},
    {"", "", "national/host/www.spid.gov.it"},
    {"", "", "region/emilia-romagna/crosswalk"},
    {"", "", "region/emilia-romagna/service/emilia-romagna-guide"},
    {"", "", "region/calabria/service/from:guide"},
    {"", "", "region/calabria/service/from:key4biz-2021@2024-08-31"},
    {"", "", "region/emilia-romagna/procedure/emilia-romagna-online/accepts/spid:2"},
    {"", "", "region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/federa+otp"},
    {"", "", "region/emilia-romagna/procedure/emilia-romagna-online/step/2"},
    {"", "", "region/calabria/procedure/calabria-desk/venue/health-authority-desk:own"},
    {"", "", "region/calabria/procedure/calabria-desk/venue/pharmacy:Programma-di-prova~NAME"},
    {"", "", "region/calabria/procedure/calabria-desk/output/credential:ts-cns"},
    {"", "", "region/calabria/procedure/calabria-desk/unknown/credentials"},
    {"", "", "region/calabria/procedure/calabria-desk/note/NAME"},
    /* How it is written does not count, nor in which order. */
    {"\"federa otp\"", "\" otp  federa\"",
     "region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/federa+otp"},
    {" own=\"true\"/>\n      <venue code=\"pharmacy", " own=\"1\"/>\n      <venue code=\"pharmacy",
     "region/calabria/procedure/calabria-desk/venue/health-authority-desk:own"},
    /* Any address but the front page has a digest. */
    {"https://www.spid.gov.it/\"", "https://www.spid.gov.it\"",
     "credential/spid/link/official:www.spid.gov.it"},
    {"https://www.spid.gov.it/\"", "http://www.spid.gov.it/\"",
     "credential/spid/link/official:www.spid.gov.it~NAME"},
    {"https://www.spid.gov.it/\"", "https://www.spid.gov.it/cos-e/\"",
     "credential/spid/link/official:www.spid.gov.it~NAME"},
    {"https://www.spid.gov.it/\"", "mailto:a b\"", "credential/spid/link/official:mailto-a-b~NAME"},
    /* What would share a key has a digest; the same twice has a number. */
    {"<service state=\"rolling-out\" sources=\"guide\"/>",
     "<service state=\"active\" sources=\"guide\"/><service state=\"inactive\" sources=\"guide\"/>",
     "region/provincia-autonoma-di-bolzano/service/from:guide~NAME"},
    {"<service state=\"rolling-out\" sources=\"guide\"/>",
     "<service state=\"active\" sources=\"guide\"/><service state=\"active\" sources=\"guide\"/>",
     "region/provincia-autonoma-di-bolzano/service/from:guide~NAME~2"},
    {"<procedure id=\"bolzano-doctor\"", "<procedure id=\"bolzano-desk\"",
     "region/provincia-autonoma-di-bolzano/procedure/bolzano-desk~NAME"},
    {"<service state=\"rolling-out\" sources=\"guide\"/>",
     "<service state=\"active\" sources=\"guide\"/><service state=\"active\" sources=\"guide\"/>"
     "<service state=\"active\" sources=\"guide\"/>",
     "region/provincia-autonoma-di-bolzano/service/from:guide~NAME~3"},
    /* What is wrong or absent makes no key that means something else. */
    {"<procedure id=\"bolzano-doctor\"", "<procedure id=\"bolzano/step/1\"",
     "region/provincia-autonoma-di-bolzano/procedure/bolzano-step-1~NAME"},
    {"<procedure id=\"bolzano-doctor\"", "<procedure",
     "region/provincia-autonoma-di-bolzano/procedure/-"},
    {"<procedure id=\"bolzano-doctor\"", "<procedure id=\"\"",
     "region/provincia-autonoma-di-bolzano/procedure/~NAME"},
    {"<note sources=\"guide\">", "<note sources=\"guide\"/><note sources=\"guide\">",
     "national/default/creation:dl-34-2020/note/-"},
    {"<step number=\"1\">", "<step>",
     "region/provincia-autonoma-di-bolzano/procedure/bolzano-doctor/step/1"},
    {"<accepts credentials=\"federa otp\"/>",
     "<accepts credentials=\"aaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbb cccccccccccccccccccccc\"/>",
     "region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/"
     "aaaaaaaaaaaaaaaaaaaaaaa-~NAME"},
};

/* Whether KEY is WANTED, in which NAME stands for any digest. */
static int
is_like(const char *key, const char *wanted)
{
    while (*wanted != '\0') {
        if (strncmp(wanted, "NAME", strlen("NAME")) == 0) {
            if (strspn(key, "abcdefghijklmnopqrstuvwxyz234567") < DIGEST_NAME_SIZE - 1)
                return 0;
            key += DIGEST_NAME_SIZE - 1;
            wanted += strlen("NAME");
        } else if (*key++ != *wanted++) {
            return 0;
        }
    }
    return *key == '\0';
}

START_TEST(key_says_what_it_names)
{
    struct source *source = source_read(FSE_TEST_DATA "/small.xml");
    char *text = text_replace(source->bytes, keys[_i].from, keys[_i].to);
    struct reading reading = reading_of(text);
    struct keyed keyed = keyed_of(reading.data);
    int is_there = 0;
    for (size_t i = 0; i < keyed.count; i++)
        is_there += is_like(element_key(keyed.items[i]), keys[_i].key);
    ck_assert_msg(is_there > 0, "%s", keys[_i].key);
    memory_free(keyed.items);
    memory_free(text);
    source_free(source);
    reading_free(&reading);
}
END_TEST

/* Asserts that SHAPE and all in it have a row in the table of identity. */
static void
assert_known(const struct shape *shape)
{
    if (shape->roles & IS_TEXT)
        return;
    ck_assert_str_eq(identity_of(shape->name)->element, shape->name);
    for (size_t i = 0; i < shape->child_count; i++)
        assert_known(shape->children[i].shape);
}

START_TEST(every_element_has_an_identity)
{
    assert_known(&root_shape);
    for (const struct record_shape *known = record_shapes; known->shape != NULL; known++)
        assert_known(known->shape);
}
END_TEST

Suite *
keys_suite(void)
{
    Suite *suite = suite_create("keys");
    TCase *tests = tcase_create("keys");
    tcase_add_test(tests, every_element_has_an_identity);
    tcase_add_loop_test(tests, key_names_one_thing, 0, COUNT(documents));
    tcase_add_loop_test(tests, key_does_not_depend_on_the_place, 0, COUNT(documents));
    tcase_add_loop_test(tests, key_says_what_it_names, 0, COUNT(keys));
    suite_add_tcase(suite, tests);
    return suite;
}
