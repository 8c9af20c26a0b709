/* SPDX-License-Identifier: MIT
 * Host names: whether one is sound (IDNA, RFC 1123), its one normal form, and what is
 * known about it. */
#include "web/host.h"

#include <arpa/inet.h>
#include <idn2.h>
#include <string.h>
#include <strings.h>

#include "base/ascii.h"
#include "base/language.h"

enum { UNICODE_MAX = 1024 }; /* bytes of a name in UTF-8 that can still fit HOST_MAX as A-labels */

static int
fail(struct hostname *hostname, size_t start, size_t end, const char *reason)
{
    hostname->guilty = (struct piece){start, end};
    hostname->reason = reason;
    return -1;
}

/* Letters, digits and the hyphen: RFC 1123 section 2.1. */
static int
is_label_byte(char byte)
{
    return ascii_is_letter(byte) || ascii_is_digit(byte) || byte == '-';
}

/* Checks the label TEXT[START..END). */
static int
check_label(struct hostname *hostname, const char *text, size_t start, size_t end)
{
    if (start == end)
        return fail(hostname, start > 0 ? start - 1 : 0, end + 1,
                    N_("leaves a part of the host name empty"));
    for (size_t i = start; i < end; i++)
        if (!is_label_byte(text[i]))
            return fail(hostname, i, i + 1,
                        N_("is not allowed in a host name (RFC 1123: letters, digits, hyphens)"));
    if (text[start] == '-' || text[end - 1] == '-')
        return fail(hostname, start, end,
                    N_("begins or ends with a hyphen, which no part of a host name may do (RFC "
                       "1123)"));
    if (end - start > HOST_LABEL_MAX)
        return fail(
            hostname, start, end,
            N_("is longer than 63 characters, the most for a part of a host name (RFC 1035)"));
    return 0;
}

/* Checks the LEN bytes of ASCII at TEXT, label by label, and keeps them in lower case. */
static int
read_ascii(struct hostname *hostname, const char *text, size_t len)
{
    size_t used = len > 1 && text[len - 1] == '.' ? len - 1 : len;
    size_t start = 0;
    for (size_t i = 0; i <= used; i++) {
        if (i < used && text[i] != '.')
            continue;
        if (check_label(hostname, text, start, i) != 0)
            return -1;
        start = i + 1;
    }
    if (used > HOST_MAX)
        return fail(hostname, 0, used,
                    N_("is longer than 253 characters, the most for a host name"));
    for (size_t i = 0; i < used; i++)
        hostname->text[i] = ascii_lower(text[i]);
    hostname->text[used] = '\0';
    return 0;
}

/* Brings a name with letters beyond ASCII, or with A-labels, into A-labels that are proven
 * to be right. */
static int
read_unicode(struct hostname *hostname, const char *text, size_t len)
{
    static const char reason[] = N_("is not an internationalised host name (IDNA2008, UTS 46)");
    char name[UNICODE_MAX + 1];
    char *ascii = NULL;
    if (len > UNICODE_MAX)
        return fail(hostname, 0, len, reason);
    memcpy(name, text, len);
    name[len] = '\0';
    if (idn2_to_ascii_8z(name, &ascii, IDN2_NONTRANSITIONAL) != IDN2_OK)
        return fail(hostname, 0, len, reason);
    int rc = read_ascii(hostname, ascii, strlen(ascii));
    idn2_free(ascii);
    return rc == 0 ? 0 : fail(hostname, 0, len, reason);
}

/* Whether the LEN bytes at TEXT need IDNA: a byte beyond ASCII, or a label "xn--…". */
static int
needs_idna(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if ((unsigned char)text[i] > 0x7f)
            return 1;
        int starts_label = i == 0 || text[i - 1] == '.';
        if (starts_label && len - i >= 4 && strncasecmp(text + i, "xn--", 4) == 0)
            return 1;
    }
    return 0;
}

static int
read_ipv6(struct hostname *hostname, const char *text, size_t len)
{
    static const char reason[] = N_("is not an IPv6 address");
    struct in6_addr address;
    if (len < 4 || len >= INET6_ADDRSTRLEN + 2 || text[len - 1] != ']')
        return fail(hostname, 0, len, reason);
    for (size_t i = 0; i < len; i++)
        hostname->text[i] = ascii_lower(text[i]);
    hostname->text[len - 1] = '\0';
    if (inet_pton(AF_INET6, hostname->text + 1, &address) != 1)
        return fail(hostname, 0, len, reason);
    hostname->text[len - 1] = ']';
    hostname->text[len] = '\0';
    hostname->kind = HOSTNAME_IPV6;
    return 0;
}

/* A name whose last label is a number is an IPv4 address, and browsers take it for one
 * whatever its shape: https://url.spec.whatwg.org/#ends-in-a-number-checker */
static int
read_ipv4(struct hostname *hostname, size_t len)
{
    const char *dot = strrchr(hostname->text, '.');
    const char *last = dot != NULL ? dot + 1 : hostname->text;
    int is_hex =
        strncmp(last, "0x", 2) == 0 && last[2 + strspn(last + 2, "0123456789abcdef")] == '\0';
    if (!is_hex && last[strspn(last, "0123456789")] != '\0')
        return 0;
    struct in_addr address;
    if (inet_pton(AF_INET, hostname->text, &address) != 1)
        return fail(hostname, 0, len, N_("ends in a number, but is not an IPv4 address"));
    hostname->kind = HOSTNAME_IPV4;
    return 0;
}

int
hostname_read(const char *text, size_t len, struct hostname *hostname)
{
    *hostname = (struct hostname){.kind = HOSTNAME_NAME};
    if (len == 0)
        return fail(hostname, 0, 0, N_("names no host"));
    if (text[0] == '[')
        return read_ipv6(hostname, text, len);
    int rc =
        needs_idna(text, len) ? read_unicode(hostname, text, len) : read_ascii(hostname, text, len);
    return rc == 0 ? read_ipv4(hostname, len) : -1;
}

int
hostname_is_under(const char *name, const char *domain)
{
    size_t len = strlen(name), domain_len = strlen(domain);
    return len >= domain_len && strcmp(name + len - domain_len, domain) == 0 &&
           (len == domain_len || name[len - domain_len - 1] == '.');
}

static const char *
why_reserved(const char *text)
{
    static const struct {
        const char *suffix, *reason;
    } reserved[] = {
        {"test", N_("is under '.test', which is reserved for tests (RFC 6761)")},
        {"example", N_("is under '.example', which is reserved for examples (RFC 6761)")},
        {"invalid", N_("is under '.invalid', which is reserved to be wrong (RFC 6761)")},
        {"localhost", N_("means the reader's own computer (RFC 6761)")},
        {"example.com", N_("is reserved for examples (RFC 2606)")},
        {"example.net", N_("is reserved for examples (RFC 2606)")},
        {"example.org", N_("is reserved for examples (RFC 2606)")},
        {"local", N_("is under '.local', which only a local network knows (RFC 6762)")},
        {"home.arpa", N_("is under 'home.arpa', which only a home network knows (RFC 8375)")},
        {"onion", N_("is under '.onion', which browsers cannot open (RFC 7686)")},
        {"alt", N_("is under '.alt', which is outside the public DNS (RFC 9476)")},
        {"internal", N_("is under '.internal', which is for private networks (ICANN, 2024)")},
        {"intranet", N_("is under '.intranet', which is for private networks (RFC 6762 G)")},
        {"private", N_("is under '.private', which is for private networks (RFC 6762 G)")},
        {"corp", N_("is under '.corp', which is for private networks (RFC 6762 G)")},
        {"home", N_("is under '.home', which is for private networks (RFC 6762 G)")},
        {"lan", N_("is under '.lan', which is for private networks (RFC 6762 G)")},
    };
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (hostname_is_under(text, reserved[i].suffix))
            return reserved[i].reason;
    return NULL;
}

/* Whether TEXT starts with a label that names a test or development host. Only words that
 * mean nothing else count as parts of a label: "pap-test" is a medical test, "stage" an
 * apprenticeship, and "sviluppo-umbria" an agency for the growth of a region. */
static int
is_for_development(const char *text)
{
    static struct pattern pattern = {
        .expression =
            "^(?:(?:test|dev|stage|uat)[0-9]*"
            "|(?:[a-z0-9-]*-)?(?:sviluppo[0-9]*|(?:svil|collaudo|staging|preprod)(?:[0-9-][a-z0-9-]*)?))"
            "(?:\\.|$)"};
    return pattern_matches(&pattern, text, strlen(text));
}

const char *
hostname_why_not_public(const struct hostname *hostname)
{
    if (hostname->kind != HOSTNAME_NAME)
        return N_("is an IP address, not a name");
    const char *reason = why_reserved(hostname->text);
    if (reason != NULL)
        return reason;
    const char *dot = strchr(hostname->text, '.');
    if (dot == NULL)
        return N_("is a name without a domain, which only a local network knows");
    /* The last two labels are the domain's own name. */
    for (const char *label = hostname->text; (dot = strchr(label, '.')) != NULL; label = dot + 1)
        if (strchr(dot + 1, '.') != NULL && is_for_development(label))
            return N_("is a test or development host");
    return NULL;
}

const char *
hostname_why_homonym(const struct hostname *hostname)
{
    /* Public lists of links name both as sites of the European Social Fund; one other gives
     * the second as the health record, which is the mistake to guard against. */
    static const struct {
        const char *host, *reason;
    } homonyms[] = {
        {"fse.regione.sicilia.it", N_("is a site of the Fondo Sociale Europeo in Sicilia")},
        {"fse.regione.campania.it", N_("is a site of the Fondo Sociale Europeo in Campania")},
    };
    for (size_t i = 0; i < sizeof homonyms / sizeof *homonyms; i++)
        if (hostname_is_under(hostname->text, homonyms[i].host))
            return homonyms[i].reason;
    return NULL;
}
