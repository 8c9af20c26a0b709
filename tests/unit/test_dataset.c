/* SPDX-License-Identifier: MIT
 * Tests of dataset/dataset.h: what the sample document is read into, and which claim holds. */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "dataset/address.h"
#include "dataset/code_lists.h"
#include "dataset/current.h"
#include "dataset/holds.h"
#include "dataset/roll.h"
#include "dataset/text_groups.h"
#include "suites.h"
#include "support.h"

static struct reading reading;
static const struct dataset *data;
static const struct region *lazio, *molise;

static void
read_document(const char *text)
{
    reading = reading_of(text);
    data = reading.data;
    lazio = data->regions.count > 0 ? data->regions.items[0] : NULL;
    molise = data->regions.count > 1 ? data->regions.items[1] : NULL;
}

static void
set_up(void)
{
    read_document(sample_document());
}

static void
tear_down(void)
{
    reading_free(&reading);
}

/* Reads the sample with FROM replaced by TO instead. */
static void
read_changed(const char *from, const char *to)
{
    char *text = text_replace(sample_document(), from, to);
    reading_free(&reading);
    read_document(text);
    memory_free(text);
}

/* Asserts that VALUE is TEXT, and that RAW is what stands in the source at its span. */
static void
assert_value(const struct value *value, const char *text, const char *raw)
{
    ck_assert_pstr_eq(value->text, text);
    size_t len = strlen(raw);
    ck_assert_uint_eq(value->span.end - value->span.start, len);
    ck_assert_mem_eq(reading.source->bytes + value->span.start, raw, len);
}

static void
assert_plain(const struct value *value, const char *text)
{
    assert_value(value, text, text);
}

static void
assert_address(uint32_t address, const char *expected)
{
    ck_assert_str_eq(address_text(&data->addresses, address, data->arena), expected);
}

/* Asserts that VALUE stands in ATTRIBUTE of the element at ADDRESS. */
static void
assert_place(const struct value *value, const char *address, const char *attribute)
{
    const char *told = address_tell(&data->addresses, value, data->arena);
    ck_assert_str_eq(told, arena_printf(data->arena, "%s/@%s", address, attribute));
    assert_address(value->address, address);
}

START_TEST(sample_is_clean_and_complete)
{
    assert_findings(reading.source, reading.findings, "");
    ck_assert(data->is_complete);
    assert_plain(&data->root, "regions");
    assert_plain(&data->data_version, "1.2.3");
    assert_plain(&data->updated, "2026-10-04");
    assert_place(&data->updated, "regions", "updated");
    ck_assert_int_eq(data->today.day, 23);
}
END_TEST

START_TEST(records_are_counted)
{
    ck_assert_uint_eq(data->abouts.count, 1);
    ck_assert_uint_eq(data->code_lists.count, 1);
    ck_assert_uint_eq(data->credentials.count, 2);
    ck_assert_uint_eq(data->nationals.count, 1);
    ck_assert_uint_eq(data->regions.count, 2);
    ck_assert_uint_eq(data->sources.count, 4);
    /* each opens a claim: credential 2, host, link 5, note 2, crosswalk 2, service 4, platform,
     * procedure 3, accepts 3, unknown 2 */
    ck_assert_uint_eq(data->claims.count, 25);
    ck_assert_uint_eq(data->ids.count, 10); /* code list, 2 credentials, 3 procedures, 4 sources */
    ck_assert_uint_eq(data->urls.count, 7); /* 5 links, a source, the licence */
    /* 25 texts in two languages; 4 names: publisher, licence, platform, programme; a list with
     * two spaces in a row */
    ck_assert_uint_eq(data->passages.count, 2 * 25 + 4 + 1);
}
END_TEST

START_TEST(region_is_read)
{
    assert_plain(&lazio->element.value, "region");
    assert_address(lazio->element.value.address, "region/lazio");
    assert_plain(&lazio->id, "lazio");
    assert_plain(&lazio->kind, "region");
    assert_plain(&lazio->istat_region, "12");
    assert_plain(&lazio->iso_3166_2, "IT-62");
    assert_plain(&lazio->nuts_2, "ITI4");
    assert_plain(&lazio->ministry_of_health, "120");
    ck_assert_uint_eq(lazio->names.count, 2);
    ck_assert_uint_eq(lazio->crosswalk_count, 1);
    assert_plain(&lazio->crosswalks[0].vaccine_area, "LAZ");
    ck_assert_uint_eq(lazio->service_count, 3);
    ck_assert_uint_eq(lazio->platform_count, 1);
    assert_value(&lazio->platforms[0].name, "S & L", "S &amp; L");
    ck_assert_uint_eq(lazio->procedure_count, 3);
    ck_assert_uint_eq(lazio->link_count, 4);
    ck_assert_uint_eq(lazio->host_count, 0);
    ck_assert_uint_eq(molise->unknown_count, 1);
    assert_plain(&molise->unknowns[0].fact, "portal");
}
END_TEST

START_TEST(procedure_is_read)
{
    const struct procedure *online = &lazio->procedures[0], *desk = &lazio->procedures[1];
    assert_place(&online->mode, "region/lazio/procedure/lazio-online", "mode");
    assert_plain(&online->mode, "online");
    assert_plain(&online->situation, "no-computer");
    ck_assert_uint_eq(online->channels.count, 2);
    assert_plain(&online->channels.items[0], "website");
    assert_plain(&online->channels.items[1], "app");
    assert_plain(&online->requires.items[0], "lazio-desk");
    assert_plain(&online->replaces.items[0], "lazio-old");
    ck_assert_uint_eq(online->step_count, 2);
    assert_plain(&online->steps[1].number, "2");
    assert_plain(&online->steps[0].texts.items[0].content, "perché");
    assert_value(&online->steps[1].texts.items[1].content, "S <2", "S<!-- c --> &lt;2");
    assert_plain(&online->outputs[0].credential, "pin");
    ck_assert_uint_eq(desk->venue_count, 1);
    assert_plain(&desk->venues[0].code, "pharmacy");
    assert_plain(&desk->venues[0].own, "true");
    assert_plain(&desk->venues[0].programme, "P");
    ck_assert_uint_eq(desk->document_count, 1);
    ck_assert_uint_eq(desk->consent_count, 1);
    ck_assert_uint_eq(desk->note_count, 1);
    ck_assert_uint_eq(desk->unknown_count, 1);
}
END_TEST

START_TEST(absent_attribute_points_to_its_element)
{
    const struct value *situation = &lazio->procedures[1].situation;
    assert_value(situation, NULL, "procedure");
    assert_place(situation, "region/lazio/procedure/lazio-desk", "when");
    ck_assert_uint_eq(lazio->procedures[1].requires.count, 0);
}
END_TEST

START_TEST(combinations_are_split)
{
    const struct procedure *online = &lazio->procedures[0];
    ck_assert_uint_eq(online->accepts_count, 2);
    const struct accepts *both = &online->accepts[0];
    ck_assert_uint_eq(both->credentials.count, 2);
    assert_plain(both->uses[0].word, "spid:2");
    ck_assert_str_eq(both->uses[0].id, "spid");
    ck_assert_str_eq(both->uses[0].level, "2");
    assert_plain(both->uses[1].word, "otp");
    ck_assert_str_eq(both->uses[1].id, "otp");
    ck_assert_ptr_null(both->uses[1].level);
}
END_TEST

START_TEST(combination_takes_its_procedures_sources)
{
    const struct procedure *online = &lazio->procedures[0];
    const struct claim *bare = &online->accepts[0].claim, *own = &online->accepts[1].claim;
    ck_assert_ptr_eq(bare->parent, &online->claim);
    ck_assert_uint_eq(claim_sources(bare)->count, 1);
    assert_plain(&claim_sources(bare)->items[0], "news");
    ck_assert_uint_eq(claim_sources(own)->count, 2);
    assert_plain(&claim_sources(own)->items[1], "law");
}
END_TEST

START_TEST(records_are_found_by_id)
{
    ck_assert_ptr_eq(dataset_find_credential(data, "spid"), data->credentials.items[0]);
    ck_assert_ptr_null(dataset_find_credential(data, "guide"));
    ck_assert_ptr_null(dataset_find_credential(data, NULL));
    ck_assert_ptr_eq(dataset_find_source(data, "law"), data->sources.items[2]);
    ck_assert_ptr_null(dataset_find_source(data, NULL));
    ck_assert_ptr_eq(dataset_find_procedure(data, "lazio-desk"), &lazio->procedures[1]);
}
END_TEST

START_TEST(first_of_two_ids_is_found)
{
    read_changed("<source id=\"news\"", "<source id=\"guide\"");
    ck_assert_ptr_eq(dataset_find_source(data, "guide"), data->sources.items[0]);
}
END_TEST

START_TEST(uses_are_known)
{
    static const char *const used[] = {"guide", "news", "law"};
    static const char *const credentials[] = {"spid", "otp", "ts-cns", "federa", "pin"};
    for (int i = 0; i < COUNT(used); i++)
        ck_assert_ptr_nonnull(table_find(&data->used_sources, used[i]));
    ck_assert_ptr_null(table_find(&data->used_sources, "undated"));
    for (int i = 0; i < COUNT(credentials); i++)
        ck_assert_ptr_nonnull(table_find(&data->used_credentials, credentials[i]));
    ck_assert_ptr_null(table_find(&data->used_credentials, "cie"));
    ck_assert_ptr_null(table_find(&data->used_credentials, "spid:2"));
}
END_TEST

START_TEST(addresses_know_their_region)
{
    for (size_t i = 0; i < data->urls.count; i++) {
        const struct url_place *place = data->urls.items[i];
        const char *address = address_text(&data->addresses, place->href->address, data->arena);
        int is_regional = strncmp(address, "region/", 7) == 0;
        ck_assert_ptr_eq(place->region, is_regional ? lazio : NULL);
        int is_link = strstr(address, "link/") != NULL;
        ck_assert_int_eq(place->link != NULL, is_link);
        if (is_link)
            ck_assert_ptr_eq(&place->link->href, place->href);
    }
}
END_TEST

static void
assert_date(const struct claim *claim, int year, int month, int day)
{
    struct date date = {0};
    ck_assert_int_eq(dataset_claim_date(claim, &date), 0);
    ck_assert(date.year == year && date.month == month && date.day == day);
}

START_TEST(claims_have_dates)
{
    const struct procedure *online = &lazio->procedures[0];
    assert_date(&lazio->services[0].claim, 2020, 0, 0);  /* its source's */
    assert_date(&lazio->services[2].claim, 2021, 1, 1);  /* its own */
    assert_date(&online->accepts[0].claim, 2023, 5, 0);  /* its procedure's */
    assert_date(&online->accepts[1].claim, 2020, 7, 16); /* the newer of two sources */
}
END_TEST

START_TEST(claims_may_have_no_date)
{
    struct date date = {1, 2, 3};
    read_changed("<service state=\"inactive\" sources=\"guide\"/>",
                 "<service state=\"inactive\" sources=\"undated none\"/>");
    ck_assert_int_eq(dataset_claim_date(&lazio->services[0].claim, &date), -1);
    read_changed("<service state=\"inactive\" sources=\"guide\"/>",
                 "<service state=\"inactive\" as-of=\"soon\" sources=\"guide\"/>");
    ck_assert_int_eq(dataset_claim_date(&lazio->services[0].claim, &date), -1);
}
END_TEST

START_TEST(a_date_is_known_only_by_sources_that_say_theirs)
{
    const struct evidence *evidence = &lazio->services[0].claim.evidence;
    ck_assert_int_eq(evidence->is_date_known, 1);
    read_changed("<source id=\"guide\" kind=\"guide\" grade=\"third-party\"",
                 "<source id=\"guide\" kind=\"guide\" grade=\"third\"");
    evidence = &lazio->services[0].claim.evidence;
    ck_assert_int_eq(evidence->is_date_known, 0);
    read_changed("grade=\"third-party\" date=\"2020\"", "grade=\"third-party\" date=\"soon\"");
    evidence = &lazio->services[0].claim.evidence;
    ck_assert_int_eq(evidence->is_date_known, 0);
    read_changed("<accepts credentials=\"ts-cns\" sources=\"guide law\"/>",
                 "<accepts credentials=\"ts-cns\" sources=\"undated none\"/>");
    evidence = &lazio->procedures[0].accepts[1].claim.evidence;
    ck_assert_str_eq(evidence->date, "2023-05"); /* of the procedure */
    ck_assert_int_eq(evidence->is_date_known, 0);
    read_changed("<accepts credentials=\"ts-cns\" sources=\"guide law\"/>",
                 "<accepts credentials=\"ts-cns\" sources=\"undated\"/>");
    evidence = &lazio->procedures[0].accepts[1].claim.evidence;
    ck_assert_str_eq(evidence->date, "2023-05");
    ck_assert_int_eq(evidence->is_date_known, 1);
}
END_TEST

START_TEST(nothing_is_old_while_it_is_not_known_when_the_file_was_updated)
{
    ck_assert_int_eq(procedure_is_old(data, &lazio->procedures[2]), 1);
    read_changed("updated=\"2026-10-04\"", "updated=\"soon\"");
    ck_assert_int_eq(procedure_is_old(data, &lazio->procedures[2]), 0);
}
END_TEST

/* What makes a procedure young that is old itself: what it accepts, by a source of GRADE and DATE. */
static const struct {
    const char *grade, *date;
    int is_old;
} alternatives[] = {
    {"official", "2026-01", 0},  {"third-party", "2026-01", 0}, {"third-party", "2023-10-03", 1},
    {"unchecked", "2026-01", 1}, {"official", "soon", 1},
};

START_TEST(an_alternative_makes_a_procedure_young)
{
    char source[128];
    snprintf(source, sizeof source,
             "<source id=\"new\" kind=\"news\" grade=\"%s\" date=\"%s\"/></regions>",
             alternatives[_i].grade, alternatives[_i].date);
    const char *const changes[][2] = {
        {"<accepts credentials=\"federa\"/>", "<accepts credentials=\"federa\" sources=\"new\"/>"},
        {"</regions>", source}};
    char *text = text_change(sample_document(), changes, COUNT(changes));
    reading_free(&reading);
    read_document(text);
    ck_assert_int_eq(procedure_is_old(data, &lazio->procedures[2]), alternatives[_i].is_old);
    memory_free(text);
}
END_TEST

START_TEST(claims_have_grades)
{
    const struct procedure *online = &lazio->procedures[0];
    ck_assert_int_eq(online->claim.evidence.grade, GRADE_THIRD_PARTY);
    ck_assert_int_eq(online->accepts[0].claim.evidence.grade, GRADE_THIRD_PARTY);
    ck_assert_int_eq(online->accepts[1].claim.evidence.grade, GRADE_OFFICIAL);
    read_changed("<service state=\"inactive\" sources=\"guide\"/>",
                 "<service state=\"inactive\" sources=\"none\"/>");
    ck_assert_int_eq(lazio->services[0].claim.evidence.grade, GRADE_NONE);
}
END_TEST

static const struct {
    const char *until;
    int has_ended; /* on 2026-10-04 */
} ends[] = {
    {"2026-10-03", 1}, {"2026-10-04", 0}, {"2026-09", 1}, {"2026-10", 0},
    {"2025", 1},       {"2026", 0},       {"soon", 0},
};

START_TEST(claims_end)
{
    char until[64] = "until=\"";
    strcat(strcat(until, ends[_i].until), "\"");
    read_changed("until=\"2026-10-03\"", until);
    ck_assert_int_eq((lazio->procedures[1].claim.decision.status == CLAIM_ENDED),
                     ends[_i].has_ended);
    ck_assert(!(lazio->procedures[0].claim.decision.status == CLAIM_ENDED));
}
END_TEST

START_TEST(current_service_is_the_newest)
{
    /* of 2021 and 2021-01-01, which are one date, the first */
    ck_assert_ptr_eq(lazio->current->state, &lazio->services[1]);
    ck_assert(service_is_active(lazio->current->state));
    ck_assert_ptr_eq(molise->current->state, &molise->services[0]);
    ck_assert(!service_is_active(molise->current->state));
    ck_assert(service_is_active(&lazio->services[2]));
    const struct service silent = {.state = {.text = NULL}};
    ck_assert(!service_is_active(&silent));
    ck_assert(!service_is_active(NULL));
}
END_TEST

START_TEST(undated_service_is_the_oldest)
{
    read_changed("<service state=\"inactive\" sources=\"guide\"/>",
                 "<service state=\"inactive\" sources=\"undated\"/>");
    ck_assert_ptr_eq(lazio->current->state, &lazio->services[1]);
    read_changed("<service state=\"inactive\" sources=\"guide\"/>\n<unknown",
                 "<service state=\"inactive\" sources=\"undated\"/>\n<unknown");
    ck_assert_ptr_eq(molise->current->state, &molise->services[0]);
}
END_TEST

START_TEST(current_portal_is_the_newest_that_holds)
{
    ck_assert_ptr_eq(lazio->current->portal, &lazio->links[2]);
    ck_assert_ptr_null(molise->current->portal);
}
END_TEST

START_TEST(procedures_are_current)
{
    ck_assert(lazio->procedures[0].claim.decision.status == CLAIM_CURRENT);
    ck_assert(lazio->procedures[1].claim.decision.status != CLAIM_CURRENT); /* ended */
    ck_assert(lazio->procedures[2].claim.decision.status != CLAIM_CURRENT); /* replaced */
}
END_TEST

START_TEST(records_are_found_by_place)
{
    const char *bytes = reading.source->bytes;
    size_t lazio_tag = (size_t)(strstr(bytes, "<region id=\"lazio\"") - bytes);
    assert_address(dataset_record_at(data, 0), "regions");
    assert_address(dataset_record_at(data, lazio_tag), "region/lazio");
    assert_address(dataset_record_at(data, lazio_tag - 1), "national");
    assert_address(dataset_record_at(data, lazio->names.items[0].content.span.end), "region/lazio");
    ck_assert_int_eq(
        strncmp(address_text(&data->addresses, dataset_record_at(data, reading.source->len),
                             data->arena),
                "source/", 7),
        0);
}
END_TEST

START_TEST(incomplete_records_are_read)
{
    read_changed("<region id=\"lazio\" kind=\"region\"", "<region");
    ck_assert_ptr_null(lazio->id.text);
    assert_address(lazio->id.address, "region");
    assert_plain(&lazio->nuts_2, "ITI4");
    read_changed("<accepts credentials=\"spid:2 otp\"/>", "<accepts/>");
    ck_assert_uint_eq(lazio->procedures[0].accepts[0].credentials.count, 0);
    read_changed("<accepts credentials=\"spid:2 otp\"/>", "<accepts credentials=\" :2 a: \"/>");
    const struct accepts *odd = &lazio->procedures[0].accepts[0];
    ck_assert_uint_eq(odd->credentials.count, 2);
    ck_assert_str_eq(odd->uses[0].id, "");
    ck_assert_str_eq(odd->uses[1].level, "");
}
END_TEST

START_TEST(text_with_cdata_is_whole)
{
    read_changed(">perché<", ">per<![CDATA[ch]]>&#xE9;<?pi x?> \n<");
    assert_value(&lazio->procedures[0].steps[0].texts.items[0].content, "perché",
                 "per<![CDATA[ch]]>&#xE9;<?pi x?>");
}
END_TEST

/* libxml2 drops blanks before a section and after it. */
START_TEST(blanks_beside_a_section_do_not_count)
{
    read_changed(">perché<", "> <![CDATA[perché]]> <");
    assert_value(&lazio->procedures[0].steps[0].texts.items[0].content, "perché",
                 "<![CDATA[perché]]>");
    read_changed(">perché<", ">  <![CDATA[]]> <");
    assert_value(&lazio->procedures[0].steps[0].texts.items[0].content, "", "<![CDATA[]]>");
}
END_TEST

START_TEST(a_formula_is_no_text_to_read)
{
    read_changed(">perché<", ">=SUM(A1)<");
    const struct text *text = &lazio->procedures[0].steps[0].texts.items[0];
    assert_plain(&text->content, "=SUM(A1)");
    ck_assert(!text_is_whole(text));
    read_changed(">perché<", ">=A1<");
    text = &lazio->procedures[0].steps[0].texts.items[0];
    ck_assert(!text_is_whole(text));
    ck_assert(text_is_whole(&lazio->procedures[0].steps[1].texts.items[0]));
}
END_TEST

START_TEST(line_ends_of_every_kind_are_blanks)
{
    read_changed("name=\"S &amp; L\"", "name=\"\r S &amp; L\r\n\r\"");
    assert_value(&lazio->platforms[0].name, "S & L", "S &amp; L");
}
END_TEST

START_TEST(words_among_references_have_places)
{
    read_changed("channels=\"website  app\"", "channels=\"website&#32;app\"");
    const struct values *channels = &lazio->procedures[0].channels;
    ck_assert_uint_eq(channels->count, 2);
    assert_plain(&channels->items[0], "website");
    assert_plain(&channels->items[1], "app");
}
END_TEST

START_TEST(outputs_without_a_credential_use_none)
{
    read_changed("<output kind=\"credential\" credential=\"pin\"/>",
                 "<output kind=\"credential\" credential=\"\"/>");
    struct use_walk walk = {.procedure = &lazio->procedures[0]};
    struct credential_use use;
    size_t count = 0;
    for (; use_next(&walk, &use); count++)
        ck_assert_str_ne(use.id, "");
    ck_assert_uint_eq(count, 3);
}
END_TEST

START_TEST(the_first_of_two_defaults_holds)
{
    read_changed("<region id=\"lazio\"",
                 "<national><default fact=\"minors\" values=\"a\" sources=\"law\"/></national>"
                 "<national><default fact=\"minors\" values=\"b\" sources=\"law\"/></national>"
                 "<region id=\"lazio\"");
    ck_assert_ptr_nonnull(data->defaults[DEFAULT_MINORS]);
    ck_assert_str_eq(data->defaults[DEFAULT_MINORS]->values.items[0].text, "a");
}
END_TEST

START_TEST(a_record_is_found_by_place_in_any_order)
{
    read_changed("<national>", "<source id=\"early\"/><national>");
    const char *bytes = reading.source->bytes;
    assert_address(dataset_record_at(data, (size_t)(strstr(bytes, "<national>") - bytes) - 1),
                   "source/early");
    assert_address(dataset_record_at(data, (size_t)(strstr(bytes, "<national>") - bytes)),
                   "national");
}
END_TEST

START_TEST(keys_are_told_without_blanks)
{
    read_changed("<region id=\"lazio\"", "<region id=\" lazio\n\"");
    assert_address(lazio->element.value.address, "region/lazio");
    read_changed("<region id=\"lazio\"", "<region id=\"lazio \"");
    assert_address(lazio->element.value.address, "region/lazio");
    read_changed("<region id=\"lazio\"", "<region id=\"\"");
    assert_address(lazio->element.value.address, "region/");
    read_changed("<region id=\"lazio\"", "<region id=\" \"");
    assert_address(lazio->element.value.address, "region/");
}
END_TEST

/* The codes of the region whose id is "lazio", and for whom it stands if that is another one. */
static const struct {
    const char *codes;
    const char *mistaken;
} codes[] = {
    {"istat-region=\"12\" iso-3166-2=\"IT-62\" nuts-2=\"ITI4\" ministry-of-health=\"120\"", NULL},
    {"istat-region=\"14\" iso-3166-2=\"IT-67\" nuts-2=\"ITF2\" ministry-of-health=\"140\"",
     "molise"},
    {"istat-region=\"12\" iso-3166-2=\"IT-67\" nuts-2=\"ITF2\" ministry-of-health=\"140\"", NULL},
    {"istat-region=\"14\" iso-3166-2=\"IT-67\" nuts-2=\"ITI4\" ministry-of-health=\"140\"", NULL},
    {"istat-region=\"14\" iso-3166-2=\"IT-67\" nuts-2=\"ITF2\" ministry-of-health=\"120\"", NULL},
    {"istat-region=\"14\" nuts-2=\"ITF2\" ministry-of-health=\"140\"", NULL},
};

START_TEST(who_bears_all_codes_of_another_is_mistaken)
{
    read_changed(codes[0].codes, codes[_i].codes);
    const struct jurisdiction *mistaken = roll_mistaken(lazio);
    ck_assert_pstr_eq(mistaken != NULL ? mistaken->id : NULL, codes[_i].mistaken);
}
END_TEST

START_TEST(who_is_mistaken_has_no_languages)
{
    ck_assert_uint_eq(roll_languages(lazio), 0);
    read_changed("id=\"lazio\"", "id=\"provincia-autonoma-di-bolzano\"");
    ck_assert_uint_eq(roll_languages(lazio), 0);
    read_changed("id=\"lazio\" kind=\"region\" istat-region=\"12\"",
                 "id=\"provincia-autonoma-di-bolzano\"");
    ck_assert_uint_ne(roll_languages(lazio), 0);
}
END_TEST

START_TEST(of_two_with_one_id_the_one_with_its_code_stands)
{
    read_changed("<region id=\"molise\"", "<region id=\"lazio\"");
    ck_assert_int_eq(roll_is_duplicate(data->roll, lazio), 0);
    ck_assert_int_eq(roll_is_duplicate(data->roll, molise), 1);
    static const char *const second[][2] = {{"iso-3166-2=\"IT-62\"", ""},
                                            {"<region id=\"molise\"", "<region id=\"lazio\""},
                                            {"iso-3166-2=\"IT-67\"", "iso-3166-2=\"IT-62\""}};
    char *text = text_change(sample_document(), second, COUNT(second));
    reading_free(&reading);
    read_document(text);
    ck_assert_int_eq(roll_is_duplicate(data->roll, lazio), 1);
    ck_assert_int_eq(roll_is_duplicate(data->roll, molise), 0);
    memory_free(text);
    text = text_change(sample_document(), second, 2);
    reading_free(&reading);
    read_document(text);
    ck_assert_int_eq(roll_is_duplicate(data->roll, molise), 1);
    memory_free(text);
}
END_TEST

/* The id of a region without codes, and which one is meant; <lazio> has an alias, and one without a name. */
static const struct {
    const char *id, *meant;
} meant[] = {
    {"Urbs", "lazio"},
    {"urbs", "lazio"},
    {"lombardy", "lombardia"},
    {"nowhere", NULL},
};

START_TEST(a_name_says_who_is_meant)
{
    char region[64];
    snprintf(region, sizeof region, "<region id=\"%s\" ", meant[_i].id);
    const char *const changes[][2] = {{"<platform", "<alias/><alias name=\"Urbs\"/><platform"},
                                      {"<region id=\"molise\" ", region},
                                      {"iso-3166-2=\"IT-67\"", ""}};
    char *text = text_change(sample_document(), changes, COUNT(changes));
    reading_free(&reading);
    read_document(text);
    const struct jurisdiction *found = roll_meant(data, molise);
    ck_assert_pstr_eq(found != NULL ? found->id : NULL, meant[_i].meant);
    memory_free(text);
}
END_TEST

#define ONLINE                                                                                     \
    "<procedure id=\"m-online\" mode=\"online\" channels=\"website\" audience=\"anyone\" sources=\"guide\""
#define DESK "mode=\"in-person\" channels=\"desk\" audience=\"anyone\" sources=\"guide\""

/* The procedures of <molise>, and the credentials that open the record, by law "spid". */
static const struct {
    const char *procedures, *openers;
    enum availability availability;
} ways[] = {
    {ONLINE "/>", "spid", AVAILABILITY_ONLINE},
    {ONLINE " requires=\"none lazio-old\"/>", "spid", AVAILABILITY_ONLINE},
    {ONLINE " requires=\"m-desk\"/><procedure id=\"m-desk\" " DESK "><accepts/></procedure>", "",
     AVAILABILITY_AFTER_VISIT},
    {ONLINE " requires=\"m-desk m-second\"/><procedure id=\"m-desk\" " DESK
            "/><procedure id=\"m-second\" requires=\"m-desk\" " DESK
            "><consent/><consent code=\"informed\"/><consent code=\"informed\"/></procedure>",
     "", AVAILABILITY_AFTER_VISIT},
    {ONLINE " requires=\"m-first\"/><procedure id=\"m-first\" mode=\"online\" channels=\"app\" "
            "audience=\"anyone\" sources=\"guide\"><accepts/></procedure>",
     "", AVAILABILITY_ONLINE},
};

START_TEST(the_law_opens_what_no_one_else_speaks_of)
{
    const char *const changes[][2] = {
        {"</national>",
         "<default fact=\"credentials\" values=\"spid\" sources=\"law\"/></national>"},
        {"<service state=\"inactive\" sources=\"guide\"/>\n<unknown fact=\"portal\" sources=\"guide\"/>",
         "<service state=\"active\" sources=\"guide\"/>"},
        {"</region>\n<source", "@</region>\n<source"},
        {"@", ways[_i].procedures}};
    char *text = text_change(sample_document(), changes, COUNT(changes));
    reading_free(&reading);
    read_document(text);
    struct buffer openers = {0};
    for (size_t i = 0; i < molise->current->openers.count; i++)
        buffer_add_word(&openers, " ", molise->current->openers.items[i]);
    ck_assert_str_eq(buffer_text(&openers), ways[_i].openers);
    ck_assert_int_eq(molise->current->availability, ways[_i].availability);
    ck_assert_uint_le(molise->current->consents.count, 1);
    buffer_free(&openers);
    memory_free(text);
}
END_TEST

START_TEST(comment_is_no_text)
{
    read_changed(">perché<", "><!-- c --><");
    assert_value(&lazio->procedures[0].steps[0].texts.items[0].content, "", "<!-- c -->");
}
END_TEST

START_TEST(empty_dataset)
{
    struct dataset *empty = dataset_new(NULL, (struct date){2026, 11, 23});
    dataset_index(empty);
    ck_assert_ptr_null(dataset_find_source(empty, "guide"));
    ck_assert(!empty->is_complete);
    dataset_free(empty);
    dataset_free(NULL);
}
END_TEST

Suite *
dataset_suite(void)
{
    Suite *suite = suite_create("dataset");
    TCase *records = tcase_create("records");
    tcase_add_checked_fixture(records, set_up, tear_down);
    tcase_add_test(records, sample_is_clean_and_complete);
    tcase_add_test(records, records_are_counted);
    tcase_add_test(records, region_is_read);
    tcase_add_test(records, procedure_is_read);
    tcase_add_test(records, absent_attribute_points_to_its_element);
    tcase_add_test(records, combinations_are_split);
    tcase_add_test(records, combination_takes_its_procedures_sources);
    tcase_add_test(records, records_are_found_by_id);
    tcase_add_test(records, first_of_two_ids_is_found);
    tcase_add_test(records, uses_are_known);
    tcase_add_test(records, addresses_know_their_region);
    tcase_add_test(records, records_are_found_by_place);
    tcase_add_test(records, incomplete_records_are_read);
    tcase_add_test(records, text_with_cdata_is_whole);
    tcase_add_test(records, blanks_beside_a_section_do_not_count);
    tcase_add_test(records, a_formula_is_no_text_to_read);
    tcase_add_test(records, line_ends_of_every_kind_are_blanks);
    tcase_add_test(records, words_among_references_have_places);
    tcase_add_test(records, outputs_without_a_credential_use_none);
    tcase_add_test(records, a_record_is_found_by_place_in_any_order);
    tcase_add_test(records, keys_are_told_without_blanks);
    tcase_add_loop_test(records, who_bears_all_codes_of_another_is_mistaken, 0, COUNT(codes));
    tcase_add_test(records, who_is_mistaken_has_no_languages);
    tcase_add_test(records, of_two_with_one_id_the_one_with_its_code_stands);
    tcase_add_loop_test(records, a_name_says_who_is_meant, 0, COUNT(meant));
    tcase_add_test(records, comment_is_no_text);
    tcase_add_test(records, empty_dataset);
    suite_add_tcase(suite, records);

    TCase *claims = tcase_create("claims");
    tcase_add_checked_fixture(claims, set_up, tear_down);
    tcase_add_test(claims, claims_have_dates);
    tcase_add_test(claims, claims_may_have_no_date);
    tcase_add_test(claims, a_date_is_known_only_by_sources_that_say_theirs);
    tcase_add_test(claims, nothing_is_old_while_it_is_not_known_when_the_file_was_updated);
    tcase_add_test(claims, the_first_of_two_defaults_holds);
    tcase_add_loop_test(claims, the_law_opens_what_no_one_else_speaks_of, 0, COUNT(ways));
    tcase_add_loop_test(claims, an_alternative_makes_a_procedure_young, 0, COUNT(alternatives));
    tcase_add_test(claims, claims_have_grades);
    tcase_add_loop_test(claims, claims_end, 0, COUNT(ends));
    tcase_add_test(claims, current_service_is_the_newest);
    tcase_add_test(claims, undated_service_is_the_oldest);
    tcase_add_test(claims, current_portal_is_the_newest_that_holds);
    tcase_add_test(claims, procedures_are_current);
    suite_add_tcase(suite, claims);
    return suite;
}
