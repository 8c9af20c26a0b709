/* SPDX-License-Identifier: MIT
 * Tests of dataset/reference.h: its tables are those of the schema and of the facts. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/embedded.h"
#include "dataset/code_lists.h"
#include "dataset/reference.h"
#include "support.h"

Suite *reference_suite(void);

/* One value of an enumeration in the schema; it borrows nothing. */
struct enumerated_value {
    char value[64];
    char it[64]; /* its documentation */
    char en[64];
};

/* Copies what stands in AT after PREFIX up to STOP into TEXT (64 bytes); returns the place
 * after it. */
static const char *
copy_between(const char *at, const char *prefix, const char *stop, char *text)
{
    const char *start = strstr(at, prefix);
    ck_assert_ptr_nonnull(start);
    start += strlen(prefix);
    const char *end = strstr(start, stop);
    ck_assert_ptr_nonnull(end);
    snprintf(text, 64, "%.*s", (int)(end - start), start);
    return end;
}

/* Reads the values of the simple type NAME of the schema, at most SIZE; returns how many. */
static size_t
read_enumeration(const char *name, struct enumerated_value *values, size_t size)
{
    const struct embedded_file *schema = embedded_find("schema/regions.xsd");
    ck_assert_ptr_nonnull(schema);
    char head[128];
    snprintf(head, sizeof head, "<xs:simpleType name=\"%s\">", name);
    const char *at = strstr((const char *)schema->bytes, head);
    ck_assert_ptr_nonnull(at);
    const char *end = strstr(at, "</xs:simpleType>");
    size_t count = 0;
    while ((at = strstr(at, "<xs:enumeration ")) != NULL && at < end) {
        ck_assert_uint_lt(count, size);
        at = copy_between(at, "value=\"", "\"", values[count].value);
        at = copy_between(at, "xml:lang=\"it\">", "</", values[count].it);
        at = copy_between(at, "xml:lang=\"en\">", "</", values[count].en);
        count++;
    }
    return count;
}

START_TEST(jurisdictions_are_those_of_the_schema)
{
    struct enumerated_value values[JURISDICTION_COUNT];
    ck_assert_uint_eq(read_enumeration("jurisdiction-id", values, JURISDICTION_COUNT),
                      JURISDICTION_COUNT);
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        const struct jurisdiction *jurisdiction = &reference_jurisdictions[i];
        int is_french = (jurisdiction->official_languages & 1u << LANGUAGE_FR) != 0;
        char it[128];
        snprintf(it, sizeof it, "%s%s%s", jurisdiction->names[LANGUAGE_IT], is_french ? "/" : "",
                 is_french ? jurisdiction->names[LANGUAGE_FR] : "");
        ck_assert_str_eq(values[i].value, jurisdiction->id);
        ck_assert_str_eq(values[i].it, it);
        ck_assert_str_eq(values[i].en, jurisdiction->names[LANGUAGE_EN]);
    }
}
END_TEST

/* How many jurisdictions have CODE in SCHEME. */
static size_t
count_owners(enum scheme scheme, const char *code)
{
    size_t count = 0;
    const struct jurisdiction *owner = NULL;
    while ((owner = reference_find_code(scheme, code, owner)) != NULL)
        count++;
    return count;
}

/* Asserts that LIST has the values of the simple type NAME, in their order. */
static void
assert_values(const struct enumeration *list, const char *name)
{
    enum { MOST = 32 };
    struct enumerated_value values[MOST];
    ck_assert_uint_eq(list->count, read_enumeration(name, values, MOST));
    for (size_t i = 0; i < list->count; i++) {
        ck_assert_str_eq(list->values[i], values[i].value);
        ck_assert(enumeration_has(list, values[i].value));
    }
    ck_assert(!enumeration_has(list, "none"));
    ck_assert(!enumeration_has(list, ""));
    ck_assert(!enumeration_has(list, NULL));
}

START_TEST(code_lists_are_those_of_the_schema)
{
    enum { MOST = 32 };
    struct enumerated_value ids[MOST];
    struct reading reading = reading_of(sample_document());
    const struct code_lists *lists = reading.data->codes;
    ck_assert_uint_eq(read_enumeration("code-list-id", ids, MOST), lists->count);
    for (size_t i = 0; i < lists->count; i++) {
        const char *id = lists->items[i].id;
        const char *const has_code[] = {"venue", "document", "consent"};
        char type[80];
        snprintf(type, sizeof type, "%s%s", id,
                 reference_index(has_code, 3, id) < 3 ? "-code" : "");
        ck_assert_str_eq(id, ids[i].value);
        ck_assert_ptr_eq(code_lists_find(lists, id), &lists->items[i]);
        assert_values(&lists->items[i], type);
    }
    assert_values(&lists->credentials, "credential-id");
    ck_assert_uint_eq(code_lists_find(lists, "credential")->count, 0);
    ck_assert_uint_eq(code_lists_find(lists, NULL)->count, 0);
    reading_free(&reading);
}
END_TEST

/* Adds LIST to CONTEXT, a buffer, unless it is the last one there. */
static void
note_use(const struct enumeration *list, const struct value *value, void *context)
{
    struct buffer *out = context;
    const char *start = buffer_text(out);
    size_t len = strlen(list->id), end = out->len;
    ck_assert(enumeration_has(list, value->text));
    if (end < len + 1 || strncmp(start + end - len - 1, list->id, len) != 0)
        buffer_printf(out, "%s ", list->id);
}

START_TEST(all_uses_of_codes_are_visited)
{
    struct reading reading = reading_of(sample_document());
    struct buffer lists = {0};
    code_uses_visit(reading.data, note_use, &lists);
    ck_assert_str_eq(buffer_text(&lists),
                     "credential-kind link-role jurisdiction-kind service-state "
                     "mode channel audience situation output-kind "
                     "mode channel audience venue document consent output-kind fact "
                     "mode channel audience output-kind link-role "
                     "jurisdiction-kind service-state fact source-kind evidence-grade dating "
                     "source-kind evidence-grade source-kind evidence-grade source-kind "
                     "evidence-grade ");
    buffer_free(&lists);
    reading_free(&reading);
}
END_TEST

START_TEST(each_code_has_one_owner)
{
    for (int i = 0; i < JURISDICTION_COUNT; i++) {
        const struct jurisdiction *jurisdiction = &reference_jurisdictions[i];
        int is_province = strcmp(jurisdiction->kind, "autonomous-province") == 0;
        if (!is_province)
            ck_assert_str_eq(jurisdiction->kind, "region");
        for (int j = 0; j < SCHEME_COUNT; j++) {
            const char *code = jurisdiction->codes[j];
            if (j == SCHEME_ISTAT_PROVINCE)
                ck_assert_int_eq(code != NULL, is_province);
            else
                ck_assert_ptr_nonnull(code);
            /* Trento and Bolzano share ISTAT's 04. */
            if (code != NULL)
                ck_assert_uint_eq(count_owners((enum scheme)j, code),
                                  j == SCHEME_ISTAT_REGION && is_province ? 2 : 1);
        }
    }
}
END_TEST

START_TEST(oids_end_in_the_ministry_code)
{
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        const struct jurisdiction *jurisdiction = &reference_jurisdictions[i];
        char oid[64];
        snprintf(oid, sizeof oid, "2.16.840.1.113883.2.9.2.%ld",
                 strtol(jurisdiction->codes[SCHEME_MINISTRY], NULL, 10));
        ck_assert_str_eq(jurisdiction->codes[SCHEME_HL7_OID], oid);
    }
}
END_TEST

START_TEST(the_order_is_istats_with_bolzano_before_trento)
{
    for (size_t i = 1; i < JURISDICTION_COUNT; i++)
        ck_assert_str_le(reference_jurisdictions[i - 1].codes[SCHEME_ISTAT_REGION],
                         reference_jurisdictions[i].codes[SCHEME_ISTAT_REGION]);
    const struct jurisdiction *bolzano = reference_find("provincia-autonoma-di-bolzano");
    const struct jurisdiction *trento = reference_find("provincia-autonoma-di-trento");
    ck_assert_ptr_eq(bolzano + 1, trento);
}
END_TEST

START_TEST(german_and_french_are_official_in_one_each)
{
    for (size_t i = 0; i < JURISDICTION_COUNT; i++) {
        const struct jurisdiction *jurisdiction = &reference_jurisdictions[i];
        unsigned languages = jurisdiction->official_languages;
        for (size_t j = 0; j < LANGUAGE_COUNT; j++)
            ck_assert_ptr_nonnull(jurisdiction->names[j]);
        ck_assert_int_eq(languages == 1u << LANGUAGE_DE,
                         strcmp(jurisdiction->id, "provincia-autonoma-di-bolzano") == 0);
        ck_assert_int_eq(languages == 1u << LANGUAGE_FR,
                         strcmp(jurisdiction->id, "valle-d-aosta") == 0);
    }
}
END_TEST

/* The facts lie beside the project where it is worked on, and nowhere else. */
static FILE *
open_facts(void)
{
    static const char *const paths[] = {"../shared/facts/codes.tsv", "../../shared/facts/codes.tsv",
                                        "../../../shared/facts/codes.tsv",
                                        "../../../../shared/facts/codes.tsv"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        FILE *file = fopen(paths[i], "r");
        if (file != NULL)
            return file;
    }
    return NULL;
}

/* Compares the columns of codes.tsv: id, name, ISTAT region, DPC, NUTS-2, ISO, Ministry,
 * vaccine area, Revenue Agency, ISTAT province ("-" for none), OID. */
static void
compare_facts(char *line)
{
    static const enum scheme schemes[] = {
        SCHEME_ISTAT_REGION,   SCHEME_DPC_COVID_19,   SCHEME_NUTS_2,
        SCHEME_ISO_3166_2,     SCHEME_MINISTRY,       SCHEME_VACCINE_AREA,
        SCHEME_REVENUE_AGENCY, SCHEME_ISTAT_PROVINCE, SCHEME_HL7_OID};
    const struct jurisdiction *jurisdiction = reference_find(strtok(line, "\t"));
    ck_assert_ptr_nonnull(jurisdiction);
    ck_assert_ptr_nonnull(strtok(NULL, "\t"));
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        const char *fact = strtok(NULL, "\t\n");
        const char *code = jurisdiction->codes[schemes[i]];
        ck_assert_ptr_nonnull(fact);
        ck_assert_str_eq(code != NULL ? code : "-", fact);
    }
}

START_TEST(codes_are_those_of_the_facts)
{
    FILE *file = open_facts();
    if (file == NULL) {
        puts("test_reference: ../shared/facts/codes.tsv is not here: skipped");
        return;
    }
    char line[512];
    size_t count = 0;
    ck_assert_ptr_nonnull(fgets(line, sizeof line, file));
    for (; fgets(line, sizeof line, file) != NULL; count++)
        compare_facts(line);
    fclose(file);
    ck_assert_uint_eq(count, JURISDICTION_COUNT);
}
END_TEST

START_TEST(words_are_found)
{
    static const char *const words[] = {"spid", "cie", "otp"};
    char text[64], little[8];
    ck_assert_uint_eq(reference_index(words, 3, "otp"), 2);
    ck_assert_uint_eq(reference_index(words, 3, "pin"), 3);
    ck_assert_uint_eq(reference_index(words, 3, NULL), 3);
    ck_assert_str_eq(reference_nearest(words, 3, "spdi"), "spid");
    ck_assert_ptr_null(reference_nearest(words, 3, "passport"));
    ck_assert_str_eq(reference_join(words, 3, text, sizeof text), "spid, cie, otp");
    ck_assert_str_eq(reference_join(words, 3, little, sizeof little), "spid, c");
    ck_assert_str_eq(reference_join(words, 0, text, sizeof text), "");
}
END_TEST

START_TEST(jurisdictions_are_found)
{
    ck_assert_str_eq(reference_find("lazio")->codes[SCHEME_ISO_3166_2], "IT-62");
    ck_assert_ptr_null(reference_find("lazzio"));
    ck_assert_ptr_null(reference_find(NULL));
    ck_assert_str_eq(reference_find_code(SCHEME_NUTS_2, "ITI4", NULL)->id, "lazio");
    ck_assert_ptr_null(reference_find_code(SCHEME_NUTS_2, "ITI9", NULL));
    ck_assert_ptr_null(reference_find_code(SCHEME_NUTS_2, NULL, NULL));
}
END_TEST

Suite *
reference_suite(void)
{
    Suite *suite = suite_create("reference");
    TCase *tests = tcase_create("reference");
    tcase_add_test(tests, jurisdictions_are_those_of_the_schema);
    tcase_add_test(tests, code_lists_are_those_of_the_schema);
    tcase_add_test(tests, all_uses_of_codes_are_visited);
    tcase_add_test(tests, each_code_has_one_owner);
    tcase_add_test(tests, oids_end_in_the_ministry_code);
    tcase_add_test(tests, the_order_is_istats_with_bolzano_before_trento);
    tcase_add_test(tests, german_and_french_are_official_in_one_each);
    tcase_add_test(tests, codes_are_those_of_the_facts);
    tcase_add_test(tests, words_are_found);
    tcase_add_test(tests, jurisdictions_are_found);
    suite_add_tcase(suite, tests);
    return suite;
}
