/* SPDX-License-Identifier: MIT
 * Tests of web/url.h, web/host.h, web/tracking.h and rules/pattern.h. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "suites.h"
#include "support.h"
#include "web/tracking.h"
#include "web/url.h"

/* An address, and its normal form or what is wrong with it. */
struct sample {
    const char *text;
    const char *normal; /* NULL: it is not sound */
    enum url_fault fault;
    const char *guilty; /* of one that is not sound, or not in normal form */
};

#define SAME(text)                                                                                 \
    {                                                                                              \
        text, text, URL_SOUND, NULL                                                                \
    }
#define NORMAL(text, guilty, normal)                                                               \
    {                                                                                              \
        text, normal, URL_SOUND, guilty                                                            \
    }
#define WRONG(text, guilty, fault)                                                                 \
    {                                                                                              \
        text, NULL, fault, guilty                                                                  \
    }

#define LABEL_60 "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefgh"

static const struct sample samples[] = {
    SAME("https://www.salutelazio.it/"),
    SAME("http://uslsudest.toscana.it/index.php/cosa-fare-per/attivazione-tessera-sanitaria-e-fse"),
    SAME("https://www.sardegnasalute.it/index.php?xsl=316&s=9&v=9&c=10670&na=1&n=10"),
    SAME("https://tuttoggi.info/924510-2/924510/"),
    SAME("https://www.regione.vda.it/sanita/risorse_informative/fse_i.aspx"),
    {"https://example.it/?", "https://example.it/", URL_SOUND, "?"},
    {"https://example.it/?#", "https://example.it/", URL_SOUND, "?#"},
    SAME("https://example.it/?a=b?c/d#e?f/g"),
    SAME("https://example.it/a;b=c,d/e:f@g!$&'()*+"),
    SAME("https://example.it/%C3%A8%20%2F"),
    SAME("https://example.it:8443/"),
    SAME("https://example.it:65535/"),
    SAME("https://user:secret@example.it/"),
    SAME("https://@example.it/"),
    SAME("https://192.0.2.1/"),
    SAME("https://[2001:db8::1]/"),
    SAME("https://[::ffff:192.0.2.1]:8443/x"),
    SAME("https://localhost/"),
    SAME("https://xn--salut-8ra.it/"),
    SAME("https://r3---sn.example.it/"),
    SAME("https://" LABEL_60 "abc.it/"),

    /* scheme, host and port */
    NORMAL("HTTPS://example.it/", "HTTPS", "https://example.it/"),
    NORMAL("https://WWW.Example.it/a", "WWW.E", "https://www.example.it/a"),
    NORMAL("https://example.it:443/", ":443", "https://example.it/"),
    NORMAL("http://example.it:80/", ":80", "http://example.it/"),
    NORMAL("https://example.it:80/", NULL, "https://example.it:80/"),
    NORMAL("https://example.it:0443/", ":0443", "https://example.it/"),
    NORMAL("https://example.it:/", ":", "https://example.it/"),
    NORMAL("https://example.it./", ".", "https://example.it/"),
    NORMAL("https://[2001:DB8::1]/", "DB", "https://[2001:db8::1]/"),
    NORMAL("https://salutè.it/", "salutè", "https://xn--salut-8ra.it/"),
    NORMAL("https://straße.it/", "straße", "https://xn--strae-oqa.it/"),
    NORMAL("https://XN--SALUT-8RA.it/", "XN--SALUT-8RA", "https://xn--salut-8ra.it/"),
    NORMAL("https://пример.рф/", "пример.рф", "https://xn--e1afmkfd.xn--p1ai/"),
    NORMAL("https://ｅxample.it/", "ｅ", "https://example.it/"),
    NORMAL("https://a。b.it/", "。", "https://a.b.it/"),

    /* path */
    NORMAL("https://example.it", "example.it", "https://example.it/"),
    NORMAL("https://example.it?a=b", "example.it", "https://example.it/?a=b"),
    NORMAL("https://example.it/a/./b", "./", "https://example.it/a/b"),
    NORMAL("https://example.it/a/../b", "a/../", "https://example.it/b"),
    NORMAL("https://example.it/..", "..", "https://example.it/"),
    NORMAL("https://example.it/../../a", "../../", "https://example.it/a"),
    NORMAL("https://example.it/a/b/.", ".", "https://example.it/a/b/"),
    NORMAL("https://example.it/a/b/..", "b/..", "https://example.it/a/"),
    NORMAL("https://example.it/%2e%2E/a", "%2e%2E/", "https://example.it/a"),
    SAME("https://example.it/.../a..b/"),
    SAME("https://example.it/a//b"),

    /* escapes */
    NORMAL("https://example.it/%7efse", "%7e", "https://example.it/~fse"),
    NORMAL("https://example.it/%41%42", "%41%42", "https://example.it/AB"),
    NORMAL("https://example.it/%31", "%31", "https://example.it/1"),
    NORMAL("https://example.it/%c3%a8", "%c3%a8", "https://example.it/%C3%A8"),
    NORMAL("https://example.it/a%2fb", "%2f", "https://example.it/a%2Fb"),
    NORMAL("https://example.it/?q=%2d#%5f", "%2d#%5f", "https://example.it/?q=-#_"),
    NORMAL("https://%75ser@example.it/", "%75", "https://user@example.it/"),

    /* no address at all */
    WRONG("", "", URL_NO_SCHEME),
    WRONG("www.salutelazio.it", "www.salutelazio.it", URL_NO_SCHEME),
    WRONG("www.salutelazio.it:443/", "www.salutelazio.it:443/", URL_NO_SCHEME),
    WRONG("//www.salutelazio.it/", "//www.salutelazio.it/", URL_NO_SCHEME),
    WRONG("/fse", "/fse", URL_NO_SCHEME),
    WRONG("#fse", "#fse", URL_NO_SCHEME),
    WRONG("1ttps://example.it/", "1ttps://example.it/", URL_NO_SCHEME),
    WRONG("javascript:alert(1)", "javascript", URL_OTHER_SCHEME),
    WRONG("data:text/html,<b>", "data", URL_OTHER_SCHEME),
    WRONG("mailto:fse@regione.it", "mailto", URL_OTHER_SCHEME),
    WRONG("ftp://example.it/", "ftp", URL_OTHER_SCHEME),
    WRONG("httpss://example.it/", "httpss", URL_OTHER_SCHEME),
    WRONG("h2://example.it/", "h2", URL_OTHER_SCHEME),
    WRONG("https:example.it", "https:", URL_NO_AUTHORITY),
    WRONG("https:/example.it", "https:/", URL_NO_AUTHORITY),
    WRONG("https:", "https:", URL_NO_AUTHORITY),

    /* characters */
    WRONG(" https://example.it/", " ", URL_BAD_CHARACTER),
    WRONG("https://example.it/ ", " ", URL_BAD_CHARACTER),
    WRONG("https://exam ple.it/", " ", URL_BAD_CHARACTER),
    WRONG("https://example.it\\fse", "\\", URL_BAD_CHARACTER),
    WRONG("https://example.it/perché", "é", URL_BAD_CHARACTER),
    WRONG("https://example.it:80/perché", "é", URL_BAD_CHARACTER),
    WRONG("https://example.it/a\tb", "\t", URL_BAD_CHARACTER),
    WRONG("https://example.it/a\nb", "\n", URL_BAD_CHARACTER),
    WRONG("https://example.it/<b>", "<", URL_BAD_CHARACTER),
    WRONG("https://example.it/\"", "\"", URL_BAD_CHARACTER),
    WRONG("https://example.it/?a=[1]", "[", URL_BAD_CHARACTER),
    WRONG("https://example.it/a#b#c", "#", URL_BAD_CHARACTER),
    WRONG("https://a@b@example.it/", "@", URL_BAD_CHARACTER),
    WRONG("https://[::1/", "[", URL_BAD_CHARACTER),
    WRONG("https://example.it/\xff", "\xff", URL_BAD_CHARACTER),
    WRONG("https://example.it/%", "%", URL_BAD_ESCAPE),
    WRONG("https://example.it/%4", "%4", URL_BAD_ESCAPE),
    WRONG("https://example.it/%zz", "%", URL_BAD_ESCAPE),
    WRONG("https://example.it/100%25%", "%", URL_BAD_ESCAPE),

    /* hosts */
    WRONG("https://", "https://", URL_BAD_HOST),
    WRONG("https:///fse", "https://", URL_BAD_HOST),
    WRONG("https://:443/", "https://", URL_BAD_HOST),
    WRONG("https://user@/", "https://user@", URL_BAD_HOST),
    WRONG("https://.example.it/", ".", URL_BAD_HOST),
    WRONG("https://www..it/", "..", URL_BAD_HOST),
    WRONG("https://example.it../", "..", URL_BAD_HOST),
    WRONG("https://./", ".", URL_BAD_HOST),
    WRONG("https://-example.it/", "-example", URL_BAD_HOST),
    WRONG("https://example-.it/", "example-", URL_BAD_HOST),
    WRONG("https://my_host.example.it/", "_", URL_BAD_HOST),
    WRONG("https://www.ex%61mple.it/", "%", URL_BAD_HOST),
    WRONG("https://a,b.it/", ",", URL_BAD_HOST),
    WRONG("https://" LABEL_60 "abcd.it/", LABEL_60 "abcd", URL_BAD_HOST),
    WRONG("https://" LABEL_60 "." LABEL_60 "." LABEL_60 "." LABEL_60 ".abcdefgh.it/",
          LABEL_60 "." LABEL_60 "." LABEL_60 "." LABEL_60 ".abcdefgh.it", URL_BAD_HOST),
    WRONG("https://xn--0.it/", "xn--0.it", URL_BAD_HOST),
    WRONG("https://xn--a.it/", "xn--a.it", URL_BAD_HOST),
    WRONG("https://☃.it/", "☃.it", URL_BAD_HOST),
    WRONG("https://è_x.it/", "è_x.it", URL_BAD_HOST),
    WRONG("https://-è.it/", "-è.it", URL_BAD_HOST),
    WRONG("https://\xff.it/", "\xff.it", URL_BAD_HOST),
    WRONG("https://256.0.2.1/", "256.0.2.1", URL_BAD_HOST),
    WRONG("https://127.1/", "127.1", URL_BAD_HOST),
    WRONG("https://127.0.0.0x1/", "127.0.0.0x1", URL_BAD_HOST),
    WRONG("https://2130706433/", "2130706433", URL_BAD_HOST),
    WRONG("https://[]/", "[]", URL_BAD_HOST),
    WRONG("https://[::g]/", "[::g]", URL_BAD_HOST),
    WRONG("https://[fe80::1%25eth0]/", "[fe80::1%25eth0]", URL_BAD_HOST),

    /* ports */
    WRONG("https://example.it:0/", "0", URL_BAD_PORT),
    WRONG("https://example.it:65536/", "65536", URL_BAD_PORT),
    WRONG("https://example.it:99999999999999999999/", "99999999999999999999", URL_BAD_PORT),
    WRONG("https://example.it:80a/", "80a", URL_BAD_PORT),
    WRONG("https://example.it:https", "https", URL_BAD_PORT),
    WRONG("https://example.it:-1/", "-1", URL_BAD_PORT),
};

static void
assert_piece(const struct url *url, struct piece piece, const char *expected)
{
    ck_assert_uint_le(piece.end, url->len);
    ck_assert_uint_eq(piece_len(piece), strlen(expected));
    ck_assert_msg(strncmp(url->text + piece.start, expected, piece_len(piece)) == 0,
                  "%s: '%.*s' is not '%s'", url->text, (int)piece_len(piece),
                  url->text + piece.start, expected);
}

START_TEST(samples_are_judged)
{
    const struct sample *sample = &samples[_i];
    struct url url;
    ck_assert_msg(url_read(sample->text, &url) == sample->fault, "%s: fault %d, not %d",
                  sample->text, url.fault, sample->fault);
    if (sample->normal == NULL) {
        ck_assert_ptr_nonnull(url.reason);
        assert_piece(&url, url.guilty, sample->guilty);
        return;
    }
    struct buffer normal = {0};
    url_normalise(&url, &normal);
    ck_assert_str_eq(buffer_text(&normal), sample->normal);
    struct piece difference = url_difference(&url, buffer_text(&normal));
    if (sample->guilty != NULL)
        assert_piece(&url, difference, sample->guilty);
    else
        ck_assert(!piece_is_set(difference));
    buffer_free(&normal);
}
END_TEST

/* A normal form is its own. */
START_TEST(normal_forms_are_stable)
{
    const struct sample *sample = &samples[_i];
    struct url url;
    if (sample->normal == NULL)
        return;
    ck_assert_int_eq(url_read(sample->normal, &url), URL_SOUND);
    struct buffer again = {0};
    url_normalise(&url, &again);
    ck_assert_str_eq(buffer_text(&again), sample->normal);
    buffer_free(&again);
}
END_TEST

START_TEST(parts_are_found)
{
    struct url url;
    ck_assert_int_eq(url_read("https://u:p@host.it:8443/a/b?c=d#e", &url), URL_SOUND);
    assert_piece(&url, url.scheme, "https");
    assert_piece(&url, url.userinfo, "u:p");
    assert_piece(&url, url.host, "host.it");
    assert_piece(&url, url.port, "8443");
    assert_piece(&url, url.path, "/a/b");
    assert_piece(&url, url.query, "c=d");
    assert_piece(&url, url.fragment, "e");
    ck_assert_uint_eq(url.port_number, 8443);
    ck_assert_int_eq(url_read("https://host.it", &url), URL_SOUND);
    ck_assert(!piece_is_set(url.userinfo) && !piece_is_set(url.port));
    ck_assert(piece_is_set(url.path) && piece_len(url.path) == 0);
    ck_assert(!piece_is_set(url.query) && !piece_is_set(url.fragment));
}
END_TEST

/* "HEAD", COUNT times PIECE, "TAIL". The caller frees it. */
static char *
repeat(const char *head, const char *piece, size_t count, const char *tail)
{
    struct buffer text = {0};
    buffer_add_text(&text, head);
    for (size_t i = 0; i < count; i++)
        buffer_add_text(&text, piece);
    buffer_add_text(&text, tail);
    return text.bytes;
}

/* Adds to *TAKES what the processor needs to read, write and free of tracking the address of at most LEN bytes that
 * repeats PIECE. */
static void
time_hostile(const char *head, const char *piece, const char *tail, size_t len, clock_t *takes)
{
    char *text = repeat(head, piece, (len - strlen(head) - strlen(tail)) / strlen(piece), tail);
    struct url url;
    struct tracking tracking;
    struct buffer out = {0};
    clock_t start = clock();
    if (url_read(text, &url) == URL_SOUND) {
        hostname_why_not_public(&url.hostname);
        url_normalise(&url, &out);
        tracking_remove(&url, &tracking, &out);
    }
    *takes += clock() - start;
    ck_assert_int_ne(url.fault, URL_TOO_LONG);
    buffer_free(&out);
    memory_free(text);
}

/* Subjects on which a careless expression takes exponential or quadratic time: as long as an address may be, they take
 * about four times as long as at a quarter of that, not sixteen times. In turns, so that a busy machine slows down
 * both; a hundredth of a second is for what is too quick to time. */
START_TEST(hostile_addresses_are_linear)
{
    static const struct {
        const char *head, *piece, *tail;
    } hostile[] = {
        {"https://", "a", ""},
        {"https://", "a.", "!"},
        {"https://", "a:", "b"},
        {"https://", "a@", "b"},
        {"https://", "%41", "x"},
        {"https://h/", "%41", "%"},
        {"https://h/", "/", " "},
        {"https://h/", "../", "é"},
        {"https://h/?", "&", "\\"},
        {"https://h/#", "a=", "#"},
        {"https://h:", "9", "x"},
        {"", "a+", ""},
        {"https://", "-", ".it"},
        {"https://", "xn--a.", "it"},
        {"https://", "è.", "it"},
        {"https://h/", ";sid=1/..", ""},
        {"https://h.it/?", "sid=1&", ""},
        {"https://", "svil-test-", ".x.it/"},
    };
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        clock_t quarter = 0, whole = 0;
        for (int turn = 0; turn < 50; turn++) {
            time_hostile(hostile[i].head, hostile[i].piece, hostile[i].tail, URL_MAX / 4, &quarter);
            time_hostile(hostile[i].head, hostile[i].piece, hostile[i].tail, URL_MAX, &whole);
        }
        ck_assert_int_lt(whole, 10 * quarter + CLOCKS_PER_SEC / 100);
    }
}
END_TEST

START_TEST(long_addresses_are_refused)
{
    struct url url;
    char *text = repeat("https://h.it/", "a", URL_MAX - 13, "");
    ck_assert_int_eq(url_read(text, &url), URL_SOUND);
    memory_free(text);
    text = repeat("https://h.it/", "a", URL_MAX - 12, "");
    ck_assert_int_eq(url_read(text, &url), URL_TOO_LONG);
    memory_free(text);
    text = repeat("", "a", 1024 * 1024, "");
    ck_assert_int_eq(url_read(text, &url), URL_TOO_LONG);
    memory_free(text);
}
END_TEST

/* A host, its kind, and whether it is public. */
static const struct {
    const char *text;
    enum hostname_kind kind;
    int is_public;
} hosts[] = {
    {"www.salutelazio.it", HOSTNAME_NAME, 1},
    {"trec.trentinosalute.net", HOSTNAME_NAME, 1},
    {"pap-test.regione.lazio.it", HOSTNAME_NAME, 1},
    {"stage-infermieri.regione.lazio.it", HOSTNAME_NAME, 1},
    {"www.test.it", HOSTNAME_NAME, 1},
    {"testo.regione.lazio.it", HOSTNAME_NAME, 1},
    {"local.it", HOSTNAME_NAME, 1},
    {"a.0xit", HOSTNAME_NAME, 1},
    {"a.1it", HOSTNAME_NAME, 1},
    {"myexample.com", HOSTNAME_NAME, 1},
    {"web.dev", HOSTNAME_NAME, 1},
    {"192.0.2.1", HOSTNAME_IPV4, 0},
    {"[::1]", HOSTNAME_IPV6, 0},
    {"localhost", HOSTNAME_NAME, 0},
    {"LOCALHOST.", HOSTNAME_NAME, 0},
    {"intranet", HOSTNAME_NAME, 0},
    {"fse", HOSTNAME_NAME, 0},
    {"fse.test", HOSTNAME_NAME, 0},
    {"fse.example", HOSTNAME_NAME, 0},
    {"fse.invalid", HOSTNAME_NAME, 0},
    {"fse.localhost", HOSTNAME_NAME, 0},
    {"fse.local", HOSTNAME_NAME, 0},
    {"fse.onion", HOSTNAME_NAME, 0},
    {"fse.internal", HOSTNAME_NAME, 0},
    {"www.example.com", HOSTNAME_NAME, 0},
    {"example.org", HOSTNAME_NAME, 0},
    {"svil-newsupport.fascicolo-sanitario.it", HOSTNAME_NAME, 0},
    {"fse-svil.regione.lazio.it", HOSTNAME_NAME, 0},
    {"fse.collaudo.regione.lazio.it", HOSTNAME_NAME, 0},
    {"sviluppo.salutelazio.it", HOSTNAME_NAME, 0},
    {"fse-sviluppo2.salutelazio.it", HOSTNAME_NAME, 0},
    {"sviluppo-umbria2025.tag24.it", HOSTNAME_NAME, 1},
    {"test.salutelazio.it", HOSTNAME_NAME, 0},
    {"test2.salutelazio.it", HOSTNAME_NAME, 0},
    {"dev.salutelazio.it", HOSTNAME_NAME, 0},
    {"www.stage.salutelazio.it", HOSTNAME_NAME, 0},
    {"preprod.salutelazio.it", HOSTNAME_NAME, 0},
};

START_TEST(hosts_are_known)
{
    struct hostname host;
    ck_assert_int_eq(hostname_read(hosts[_i].text, strlen(hosts[_i].text), &host), 0);
    ck_assert_int_eq(host.kind, hosts[_i].kind);
    ck_assert_msg((hostname_why_not_public(&host) == NULL) == hosts[_i].is_public, "%s",
                  hosts[_i].text);
}
END_TEST

static const char *const no_hosts[] = {
    "", "[::1", "[::", "[0000:0000:0000:0000:0000:0000:0000:0000:0000:0000:0001]"};

START_TEST(hosts_are_refused)
{
    struct hostname host;
    size_t len = strlen(no_hosts[_i]);
    ck_assert_int_eq(hostname_read(no_hosts[_i], len, &host), -1);
    ck_assert_ptr_nonnull(host.reason);
    ck_assert_uint_eq(host.guilty.end, len);
}
END_TEST

START_TEST(homonyms_are_known)
{
    struct hostname host;
    ck_assert_int_eq(hostname_read("FSE.regione.sicilia.it", 22, &host), 0);
    ck_assert_ptr_nonnull(hostname_why_homonym(&host));
    ck_assert_int_eq(hostname_read("www.fse.regione.campania.it", 27, &host), 0);
    ck_assert_ptr_nonnull(hostname_why_homonym(&host));
    ck_assert_int_eq(hostname_read("fse.regione.molise.it", 21, &host), 0);
    ck_assert_ptr_null(hostname_why_homonym(&host));
}
END_TEST

/* An address, its first tracking parameter, and the address without any. */
static const struct {
    const char *text, *first, *better;
} tracked[] = {
    {"https://a.it/?utm_source=x", "utm_source=x", "https://a.it/"},
    {"https://a.it/?UTM_Source=x", "UTM_Source=x", "https://a.it/"},
    {"https://a.it/?a=1&utm_source=x&b=2", "utm_source=x", "https://a.it/?a=1&b=2"},
    {"https://a.it/?fbclid=1&a=1&gclid=2#c", "fbclid=1", "https://a.it/?a=1#c"},
    {"https://a.it/?mc_eid", "mc_eid", "https://a.it/"},
    {"https://a.it/b;jsessionid=1A.n1?c=d", "jsessionid=1A.n1", "https://a.it/b?c=d"},
    {"https://a.it/b;v=1;JSESSIONID=1/c", "JSESSIONID=1", "https://a.it/b;v=1/c"},
    {"https://a.it/?PHPSESSID=1&sid=2", "PHPSESSID=1", "https://a.it/"},
    {"https://a.it/?ASPSESSIONIDQQ=1", "ASPSESSIONIDQQ=1", "https://a.it/"},
    {"https://a.it/?", NULL, "https://a.it/"},
    {"https://a.it/?&a", NULL, "https://a.it/?a"},
    {"https://a.it/#/b?utm_source=1&c=2", "utm_source=1", "https://a.it/#/b?c=2"},
    {"https://a.it/?a=1&utm_medium=x&#b", "utm_medium=x", "https://a.it/?a=1#b"},
    {"https://a.it/?bnsv_svid=1033546", NULL, "https://a.it/?bnsv_svid=1033546"},
    {"https://a.it/?my_utm_source=1&side=2", NULL, "https://a.it/?my_utm_source=1&side=2"},
    {"https://a.it/utm_source=1#side=2", NULL, "https://a.it/utm_source=1#side=2"},
    {"https://a.it", NULL, "https://a.it"},
};

START_TEST(tracking_is_removed)
{
    struct url url;
    struct tracking tracking;
    struct buffer better = {0};
    ck_assert_int_eq(url_read(tracked[_i].text, &url), URL_SOUND);
    int found = tracking_remove(&url, &tracking, &better);
    ck_assert_int_eq(found, tracked[_i].first != NULL);
    ck_assert_str_eq(buffer_text(&better), tracked[_i].better);
    if (found)
        assert_piece(&url, tracking.piece, tracked[_i].first);
    buffer_free(&better);
}
END_TEST

START_TEST(patterns_match)
{
    static struct pattern year = {.expression = "^([0-9]{4})(-)?$"};
    struct piece pieces[4];
    ck_assert(pattern_matches(&year, "2026", 4));
    ck_assert(!pattern_matches(&year, "2026\n", 5));
    ck_assert(!pattern_matches(&year, "", 0));
    ck_assert(pattern_pieces(&year, "2026", 4, pieces, 4));
    ck_assert_uint_eq(pieces[1].end, 4);
    ck_assert(!piece_is_set(pieces[2]) && !piece_is_set(pieces[3]));
    ck_assert_uint_eq(piece_len(pieces[2]), 0);
}
END_TEST

START_TEST(patterns_know_code_points)
{
    static struct pattern one = {.expression = "^.$", .is_utf = 1};
    static struct pattern two = {.expression = "^..$"};
    ck_assert(pattern_matches(&one, "è", 2));
    ck_assert(pattern_matches(&two, "è", 2));
}
END_TEST

START_TEST(patterns_are_freed_in_any_order)
{
    static struct pattern first = {.expression = "^a$"}, second = {.expression = "^b$"};
    ck_assert(pattern_matches(&first, "a", 1) && pattern_matches(&second, "b", 1));
    pattern_free(&first); /* which the second is before */
    ck_assert(pattern_matches(&second, "b", 1) && !pattern_matches(&second, "a", 1));
    ck_assert(pattern_matches(&first, "a", 1)); /* compiled again */
    pattern_free(&second);
    pattern_free(&first);
}
END_TEST

/* What is neither yes nor no ends the program; Check sees the status. */
START_TEST(match_limit_is_trouble)
{
    trouble_begin();
    static struct pattern careless = {.expression = "^(a+)+$"};
    pattern_matches(&careless, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", 40);
}
END_TEST

START_TEST(long_subject_is_trouble)
{
    trouble_begin();
    static struct pattern any = {.expression = "a"};
    static char *text; /* so that no leak checker changes the status */
    text = repeat("", "b", PATTERN_MAX_SUBJECT + 1, "");
    pattern_matches(&any, text, PATTERN_MAX_SUBJECT + 1);
}
END_TEST

START_TEST(broken_utf8_is_trouble)
{
    trouble_begin();
    static struct pattern any = {.expression = "a", .is_utf = 1};
    pattern_matches(&any, "\xff", 1);
}
END_TEST

START_TEST(broken_expression_is_trouble)
{
    trouble_begin();
    static struct pattern broken = {.expression = "("};
    pattern_matches(&broken, "a", 1);
}
END_TEST

Suite *
url_suite(void)
{
    Suite *suite = suite_create("url");
    TCase *urls = tcase_create("addresses");
    tcase_add_loop_test(urls, samples_are_judged, 0, COUNT(samples));
    tcase_add_loop_test(urls, normal_forms_are_stable, 0, COUNT(samples));
    tcase_add_test(urls, parts_are_found);
    tcase_add_test(urls, hostile_addresses_are_linear);
    tcase_add_test(urls, long_addresses_are_refused);
    tcase_add_loop_test(urls, tracking_is_removed, 0, COUNT(tracked));
    suite_add_tcase(suite, urls);

    TCase *names = tcase_create("hosts");
    tcase_add_loop_test(names, hosts_are_known, 0, COUNT(hosts));
    tcase_add_loop_test(names, hosts_are_refused, 0, COUNT(no_hosts));
    tcase_add_test(names, homonyms_are_known);
    suite_add_tcase(suite, names);

    TCase *patterns = tcase_create("patterns");
    tcase_add_test(patterns, patterns_match);
    tcase_add_test(patterns, patterns_know_code_points);
    tcase_add_test(patterns, patterns_are_freed_in_any_order);
    tcase_add_exit_test(patterns, match_limit_is_trouble, EXIT_TROUBLE);
    tcase_add_exit_test(patterns, long_subject_is_trouble, EXIT_TROUBLE);
    tcase_add_exit_test(patterns, broken_utf8_is_trouble, EXIT_TROUBLE);
    tcase_add_exit_test(patterns, broken_expression_is_trouble, EXIT_TROUBLE);
    suite_add_tcase(suite, patterns);
    return suite;
}
