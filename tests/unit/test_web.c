/* SPDX-License-Identifier: MIT
 * Tests of web/host_lists.h, web/copied.h, web/text_address.h and web/address_set.h. */
#include <string.h>

#include "base/memory.h"
#include "base/pattern.h"
#include "suites.h"
#include "support.h"
#include "web/address_set.h"
#include "web/copied.h"
#include "web/host_lists.h"
#include "web/text_address.h"

/* A host, one that is listed, and whether the first may be taken for the second. */
static const struct {
    const char *name, *listed;
    int is_alike;
} pairs[] = {
    {"fascicolo.regione.it", "fascicolo.regione.it", 0},
    {"altro.regione.it", "regione.it", 0},
    {"altro.regione.it", "www.regione.it", 0},
    {"fascicola.regione.it", "fascicolo.regione.it", 1},
    {"fascicolo.regione.eu", "www.fascicolo.regione.it", 1},
    {"regione.it.example.org", "regione.it", 1},
    {"www.regione.it.example.org", "regione.it", 1},
    {"regione.it-login.org", "regione.it", 1},
    {"my-regione.it.example.org", "regione.it", 1},
    {"my.regione.it-login.org", "regione.it", 1},
    {"laregione.it.example.org", "regione.it", 0},
    {"regione.italia.example.org", "regione.it", 0},
    {"sanita-regione.itala.org", "regione.it", 0},
    {"intranet", "lontano.it", 0},
    {"lontano.it", "intranet", 0},
    {"abc.it", "lontano.org", 0},
    {"fasc1c0lo.it", "fasclcolo.it", 1},
    /* another word in Unicode, and two letters apart as it is written */
    {"xn--b1adef0ban2h.it", "xn--c1adef0ban2h.it", 1},
};

START_TEST(hosts_are_taken_for_others)
{
    struct folded folded;
    host_fold(pairs[_i].name, &folded);
    ck_assert_int_eq(host_is_alike(pairs[_i].name, &folded, pairs[_i].listed), pairs[_i].is_alike);
}
END_TEST

START_TEST(long_names_are_cut_when_folded)
{
    struct folded folded;
    char *name = text_repeat('0', 2 * FOLDED_MAX), *seen = text_repeat('o', FOLDED_MAX - 4);
    host_fold(name, &folded);
    ck_assert_str_eq(folded.text, seen);
    memory_free(name);
    memory_free(seen);
}
END_TEST

/* Two hosts, and whether the hurried eye sees one. */
static const struct {
    const char *a, *b;
    int is_slip;
} slips[] = {
    {"regione.it", "regione.it", 0},
    {"www.regione.it", "regione.it", 0},
    {"reg.it", "rag.it", 0},
    {"regione.it", "ragione.it", 1},
    {"regione.it", "regione.ita", 1},
    {"regione.ita", "regione.it", 1},
    {"regione.it", "regione.it-en", 0},
    {"regione.it-en", "regione.it", 0},
    {"regione.it", "rgeione.it", 1},
    {"regione.it", "raoione.it", 0},
    {"regione.it", "reigone.it", 1},
    {"regione.it", "regioen.it", 1},
    {"regione.it", "regxynn.it", 0},
    {"regionale.it", "regionela.it", 0},
    {"regione1.it", "regione2.it", 0},
    {"regione.it", "regione2.it", 0},
    {"regione2.it", "regione.it", 0},
    {"comune.it", "cornune.it", 1},
    {"regione.it", "regxne.it", 0},
    {"regxne.it", "regione.it", 0},
    {"regionea.it", "regionbc.it", 0},
    {"regione.it", "egione.it", 1},
    {"regione1.it", "regionea.it", 0},
    {"regionea.it", "regione1.it", 0},
    {"regione.iab", "regione.icb", 1},
    {"regione.iab", "regione.iba", 1},
    {"regione.iab", "regione.ibc", 0},
    {"regione.iab", "regione.ica", 0},
};

START_TEST(slips_are_one_letter_apart)
{
    struct arena *arena = arena_new();
    const char *a = slips[_i].a, *b = slips[_i].b;
    ck_assert_msg(host_is_slip_of(a, host_glance(arena, a), b, host_glance(arena, b)) ==
                      slips[_i].is_slip,
                  "%s, %s", a, b);
    arena_free(arena);
}
END_TEST

/* A region and the record of all Italy whose hosts have these names, COUNT of them each; NULL is a host without one. */
struct listing {
    struct region region;
    struct national national;
    const void *nationals[1];
    struct dataset data;
    struct host_lists lists;
};

static void
fill(struct host *hosts, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        hosts[i] = (struct host){.name = {.text = names[i]}};
}

#define NAMES(...)                                                                                 \
    (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *)

static void
list(struct listing *listing, struct host *hosts, size_t count, struct host *shared,
     size_t shared_count)
{
    *listing = (struct listing){.region = {.hosts = hosts, .host_count = count},
                                .national = {.hosts = shared, .host_count = shared_count}};
    listing->nationals[0] = &listing->national;
    if (shared != NULL)
        listing->data.nationals = (struct records){.items = listing->nationals, .count = 1};
    listing->lists = host_lists_of(&listing->data);
    host_lists_turn(&listing->lists, &listing->region);
}

static const char *
alike_of(struct listing *listing, const char *name)
{
    const struct value *found = host_lists_alike(&listing->lists, name);
    return found != NULL ? found->text : NULL;
}

static const char *
mail_meant(struct listing *listing, const char *name)
{
    return host_lists_alike_mail(&listing->lists, name).meant;
}

START_TEST(hosts_without_a_name_are_left_out)
{
    struct host own[4], shared[2];
    struct listing listing;
    fill(own, NAMES(NULL, "-", "sanita.lazio.it", "fascicolo.lazio.it"));
    fill(shared, NAMES("salute.gov.it", ""));
    list(&listing, own, 4, shared, 2);
    ck_assert(!host_lists_are_known(&listing.lists));
    ck_assert(host_lists_have(&listing.lists, "sanita.lazio.it"));
    ck_assert(host_lists_have(&listing.lists, "salute.gov.it"));
    ck_assert_str_eq(alike_of(&listing, "fascicola.lazio.it"), "fascicolo.lazio.it");
    ck_assert_str_eq(alike_of(&listing, "salute.gov.com"), "salute.gov.it");
    ck_assert_ptr_null(alike_of(&listing, "lontano.example"));
    ck_assert_str_eq(mail_meant(&listing, "posta.lazoi.it"), "posta.lazio.it");
    ck_assert_str_eq(mail_meant(&listing, "salvte.gov.it"), "salute.gov.it");
    ck_assert_ptr_null(mail_meant(&listing, "lazio.it"));
    ck_assert_ptr_null(mail_meant(&listing, "gov.it"));
    host_lists_turn(&listing.lists, NULL);
    ck_assert(!host_lists_are_known(&listing.lists));
    ck_assert_ptr_null(alike_of(&listing, "fascicola.lazio.it"));
    ck_assert_ptr_null(mail_meant(&listing, "posta.lazoi.it"));
    ck_assert_str_eq(mail_meant(&listing, "salvte.gov.it"), "salute.gov.it");
    host_lists_free(&listing.lists);
}
END_TEST

START_TEST(document_may_have_no_shared_hosts)
{
    struct host own[1];
    struct listing listing;
    fill(own, NAMES("fascicolo.lazio.it"));
    list(&listing, own, 1, NULL, 0);
    ck_assert(!host_lists_are_known(&listing.lists));
    ck_assert_ptr_null(alike_of(&listing, "lontano.example"));
    ck_assert_ptr_null(mail_meant(&listing, "posta.lontano.it"));
    ck_assert_str_eq(mail_meant(&listing, "posta.lazoi.it"), "posta.lazio.it");
    host_lists_free(&listing.lists);
}
END_TEST

/* So many hosts of a list are compared, and for so many names. */
START_TEST(search_for_alike_hosts_ends)
{
    enum { TRIED = 1000, COMPARED = 100 };
    static struct host own[TRIED + 1];
    struct listing listing;
    for (int i = 0; i < TRIED; i++)
        fill(&own[i], NAMES("lontano.example"));
    fill(&own[TRIED], NAMES("fascicolo.lazio.it"));
    list(&listing, own, TRIED + 1, NULL, 0);
    ck_assert_ptr_null(alike_of(&listing, "fascicola.lazio.it"));
    ck_assert_ptr_null(mail_meant(&listing, "posta.lazoi.it"));
    own[TRIED - 1] = own[TRIED];
    ck_assert_str_eq(alike_of(&listing, "fascicola.lazio.it"), "fascicolo.lazio.it");
    own[0] = own[TRIED];
    for (int i = 3; i < COMPARED; i++)
        ck_assert_str_eq(alike_of(&listing, "fascicola.lazio.it"), "fascicolo.lazio.it");
    ck_assert_ptr_null(alike_of(&listing, "fascicola.lazio.it"));
    ck_assert_ptr_null(mail_meant(&listing, "posta.lazoi.it"));
    host_lists_free(&listing.lists);
}
END_TEST

/* What was copied, and what that was; NULL: it is as it was. */
static const struct {
    const char *text, *better;
} copies[] = {
    {"", NULL},
    {"//", NULL},
    {"example.it", NULL},
    {"https://example.it/.", "https://example.it/"},
    {"https://example.it//a", "https://example.it/a"},
};

START_TEST(copies_are_mended)
{
    struct mangling mangling;
    struct buffer out = {0};
    int found = mangling_undo(copies[_i].text, &mangling, &out);
    ck_assert_int_eq(found, copies[_i].better != NULL);
    ck_assert_str_eq(buffer_text(&out), found ? copies[_i].better : "");
    buffer_free(&out);
}
END_TEST

START_TEST(what_is_no_address_any_more_is_not_mended)
{
    struct mangling mangling;
    char *text = text_repeat('.', URL_MAX + 1);
    memcpy(text, "https://example.it/", strlen("https://example.it/"));
    ck_assert_int_eq(mangling_undo(text, &mangling, NULL), 0);
    text[URL_MAX] = '\0';
    ck_assert_int_eq(mangling_undo(text, &mangling, NULL), 1);
    memory_free(text);
}
END_TEST

/* An address that leads through a service, and the one that it carries. */
static const struct {
    const char *text, *inner;
} wrappings[] = {
    {"https://www.google.com/url", ""},
    {"https://www.google.com/url?urls=https://a.it/", ""},
    {"https://www.google.com/url?quit=1&q=https://a.it/", "https://a.it/"},
    {"https://www.google.com/url?q=https://a..it/", ""},
};

START_TEST(addresses_are_unwrapped)
{
    struct url url;
    struct buffer inner = {0};
    ck_assert_int_eq(url_read(wrappings[_i].text, &url), URL_SOUND);
    ck_assert(wrapping_undo(&url, &inner));
    ck_assert_str_eq(buffer_text(&inner), wrappings[_i].inner);
    buffer_free(&inner);
}
END_TEST

/* A text, and the addresses in it; a mailbox has an @ before its host. */
static const struct {
    const char *text, *addresses;
} texts[] = {
    {"example.it", " https://example.it"},
    {"www.example.it. Poi", " https://www.example.it"},
    {"vai su https://a.it/b, o scrivi a info@b.it", " https://a.it/b @https://b.it"},
    {"http://a..it/ e https://b.it/", " https://b.it/"},
    {"niente.", ""},
    {"p.es. niente", ""},
};

static void
walk(const struct passage *passage, const char *expected)
{
    struct text_addresses walk = {.passage = passage};
    struct buffer seen = {0};
    while (text_addresses_next(&walk))
        buffer_printf(&seen, "%s%s", walk.is_mailbox ? " @" : " ", walk.url.text);
    text_addresses_free(&walk);
    ck_assert_str_eq(buffer_text(&seen), expected);
    buffer_free(&seen);
}

START_TEST(addresses_in_texts_are_found)
{
    const struct value value = {.text = texts[_i].text};
    const struct passage text = {.kind = PASSAGE_TEXT, .value = &value};
    const struct passage name = {.kind = PASSAGE_NAME, .value = &value};
    walk(&text, texts[_i].addresses);
    walk(&name, "");
}
END_TEST

START_TEST(text_that_is_too_long_has_no_addresses)
{
    char *text = text_repeat('-', PATTERN_MAX_SUBJECT + 1);
    memcpy(text, "https://a.it/ ", strlen("https://a.it/ "));
    const struct value value = {.text = text};
    const struct passage passage = {.kind = PASSAGE_TEXT, .value = &value};
    walk(&passage, "");
    text[PATTERN_MAX_SUBJECT] = '\0';
    walk(&passage, " https://a.it/");
    memory_free(text);
}
END_TEST

/* A link without a role has no key in its place; it is still told from that of another place. */
START_TEST(addresses_are_unique_in_their_place)
{
    static const char second[] =
        "<link role=\"guide\" href=\"https://a.it/\" sources=\"guide\"/><link "
        "href=\"https://b.it/\" sources=\"guide\"/></national>";
    char *text = text_replace(sample_document(), "</national>", second);
    struct reading reading = reading_of(text);
    struct address_set set = {.data = reading.data};
    size_t seen = 0;
    for (size_t i = 0; i < reading.data->urls.count; i++) {
        const struct url_place *place = reading.data->urls.items[i];
        if (place->link == NULL || strcmp(place->href->text, "https://b.it/") != 0)
            continue;
        seen++;
        ck_assert_int_eq(address_set_give_link(&set, place, "https://b.it/"), 1);
        ck_assert_int_eq(address_set_give_link(&set, place, "https://c.it/"), 1);
    }
    ck_assert_uint_eq(seen, 1);
    address_set_free(&set);
    reading_free(&reading);
    memory_free(text);
}
END_TEST

Suite *
web_suite(void)
{
    Suite *suite = suite_create("web");
    TCase *hosts = tcase_create("hosts");
    tcase_add_loop_test(hosts, hosts_are_taken_for_others, 0, COUNT(pairs));
    tcase_add_test(hosts, long_names_are_cut_when_folded);
    tcase_add_loop_test(hosts, slips_are_one_letter_apart, 0, COUNT(slips));
    tcase_add_test(hosts, hosts_without_a_name_are_left_out);
    tcase_add_test(hosts, document_may_have_no_shared_hosts);
    tcase_add_test(hosts, search_for_alike_hosts_ends);
    suite_add_tcase(suite, hosts);

    TCase *addresses = tcase_create("addresses");
    tcase_add_loop_test(addresses, copies_are_mended, 0, COUNT(copies));
    tcase_add_test(addresses, what_is_no_address_any_more_is_not_mended);
    tcase_add_loop_test(addresses, addresses_are_unwrapped, 0, COUNT(wrappings));
    tcase_add_loop_test(addresses, addresses_in_texts_are_found, 0, COUNT(texts));
    tcase_add_test(addresses, text_that_is_too_long_has_no_addresses);
    tcase_add_test(addresses, addresses_are_unique_in_their_place);
    suite_add_tcase(suite, addresses);
    return suite;
}
