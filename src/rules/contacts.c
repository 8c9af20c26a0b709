/* SPDX-License-Identifier: MIT
 * FSE411, 412: phone numbers, e-mail addresses and desks. */
#include <string.h>

#include "base/ascii.h"
#include "base/buffer.h"
#include "base/pattern.h"
#include "dataset/passage.h"
#include "rules/families.h"

/* A number as one dials it in Italy, in groups with a blank between. By the national numbering plan (AGCOM
 * 8/15/CIR): a landline begins with 0, a mobile phone with 3, a toll-free number with 800 or 803; 199 and 84x
 * are charged, 1xx and 116xxx are short. */
static struct pattern phone = {
    .expression = "^(?=[0-9]++(?: [0-9]++)*+$)(?:0(?: ?[0-9]){5,10}|3(?: ?[0-9]){8,9}"
                  "|8 ?0 ?0(?: ?[0-9]){3,6}|8 ?0 ?3(?: ?[0-9]){3}"
                  "|(?:1 ?9 ?9|8 ?4 ?[0-9])(?: ?[0-9]){3,6}|1 ?1 ?6(?: ?[0-9]){3}|1[0-9]{2,4})$"};

/* A mailbox by RFC 5321, of the characters that people use, at a host with a domain. */
static struct pattern email = {
    .expression = "^[A-Za-z0-9_+-]++(?:\\.[A-Za-z0-9_+-]++)*+@"
                  "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)++[A-Za-z]{2,}$"};

/* What a text gives as a number to call: it says so, or has the prefix of Italy. Hours ("8.30-13.00") are no number. */
static struct pattern called = {
    .expression =
        "(?i)(?:(?<![\\w@./-])(?:tel(?:[.:]|efon[aoi](?:re)?|efon(?:nummer)?)?|chiam(?:a(?:re)?|i)|numero "
        "(?:verde|unico|di telefono)|call|phone|dial|(?:toll-free|freephone)(?: number)?"
        "|(?:ruf[et]?|wähle)(?: die)?(?: Nummer)?|appele[zr]|appelle|num[eé]ro vert)"
        ":?(?: (?:al|il|lo|the|number|numero|le|au|die|nummer))*+ \\K|(?<![\\w./-])(?=(?:\\+|00) ?39))"
        "(?![0-9]{1,2}[.:][0-9]{2}(?![0-9]))(?=(?:[^0-9]{0,2}[0-9]){5})\\+?[(0-9][0-9 ./()-]+[0-9](?!\\w)"};
static struct pattern mailbox = {
    .expression = "(?<![^\\s(<«“])[A-Za-z0-9._+-]++@[^\\s()<>«»“”,;:]*[^\\s()<>«»“”,;:.!?]"};

static int
is_malformed(const struct value *value, struct pattern *pattern)
{
    enum { LONGEST = 254 }; /* RFC 5321, 4.5.3.1.3; no number is longer */
    return value->text != NULL && !value->is_reported && strlen(value->text) <= LONGEST &&
           !pattern_matches(pattern, value->text, strlen(value->text));
}

/* TEXT as one dials it, without what other countries or writers put in. */
static void
add_dialled(const char *text, struct buffer *out)
{
    static struct pattern prefix = {.expression = "^(?:\\+|00) ?39[ ./-]*"};
    struct piece found;
    size_t len = strlen(text);
    if (pattern_pieces(&prefix, text, len, &found, 1))
        text += found.end;
    for (; *text != '\0'; text++) {
        int is_digit = ascii_is_digit(*text);
        if (is_digit || (out->len > 0 && buffer_text(out)[out->len - 1] != ' '))
            buffer_add(out, is_digit ? text : " ", 1);
    }
}

static void
check_phone(const struct lint *lint, const struct value *part, const char *text)
{
    struct buffer dialled = {0};
    if (pattern_matches(&phone, text, strlen(text)))
        return;
    struct finding *finding = report(lint, part, "'%s' is no Italian phone number", text);
    add_dialled(text, &dialled);
    if (pattern_matches(&phone, buffer_text(&dialled), dialled.len))
        finding_hint(finding, "write '%s'", buffer_text(&dialled));
    buffer_free(&dialled);
}

static void
check_email(const struct lint *lint, const struct value *value)
{
    if (is_malformed(value, &email))
        report(lint, value, "'%s' is no e-mail address", value->text);
}

/* Reports the pieces of PASSAGE that PATTERN finds and are none of what they should be. */
static void
check_pieces(const struct lint *lint, const struct passage *passage, struct pattern *pattern)
{
    struct characters walk = passage_characters(lint->data, passage);
    const char *text = passage->value->text;
    struct piece found;
    for (size_t at = 0; pattern_pieces(pattern, text + at, passage->len - at, &found, 1);
         at += found.end) {
        struct value part =
            passage_part(passage, characters_find(&walk, at + found.start, at + found.end));
        struct buffer piece = {0};
        buffer_add(&piece, text + at + found.start, piece_len(found));
        if (pattern == &called)
            check_phone(lint, &part, buffer_text(&piece));
        else if (!pattern_matches(&email, buffer_text(&piece), piece.len))
            report(lint, &part, "'%s' is no e-mail address", buffer_text(&piece));
        buffer_free(&piece);
    }
}

static void
malformed_in_text(const struct lint *lint, const struct passage *passage)
{
    enum { SHORTEST = 5, GAP = 2 }; /* digits of a number, and what may stand between two of them */
    size_t digits = 0, gap = 0;
    if (passage->kind != PASSAGE_TEXT || passage->len > PATTERN_MAX_SUBJECT)
        return;
    for (const char *at = passage->value->text; *at != '\0' && digits < SHORTEST; at++) {
        gap = ascii_is_digit(*at) ? 0 : gap + 1;
        digits = gap == 0 ? digits + 1 : gap <= GAP ? digits : 0;
    }
    if (digits >= SHORTEST)
        check_pieces(lint, passage, &called);
    if (strchr(passage->value->text, '@') != NULL)
        check_pieces(lint, passage, &mailbox);
}

/* Where errors are reported is no claim. */
static void
malformed_about(const struct lint *lint)
{
    for (size_t i = 0; i < lint->data->abouts.count; i++)
        check_email(lint, &((const struct about *)lint->data->abouts.items[i])->email);
}

static void
malformed_contact(const struct lint *lint, const struct claim *claim)
{
    const struct contact *contact = (const void *)claim;
    if (!value_is(&claim->element.value, "contact"))
        return;
    if (is_malformed(&contact->phone, &phone))
        check_phone(lint, &contact->phone, contact->phone.text);
    check_email(lint, &contact->email);
}

static void
unreachable_contact(const struct lint *lint, const struct claim *claim)
{
    const struct contact *contact = (const void *)claim;
    if (!value_is(&claim->element.value, "contact") || contact->phone.text != NULL ||
        contact->address.text != NULL)
        return;
    if (contact->email.text == NULL)
        report(lint, &claim->element.value, "this contact has no phone, e-mail or address");
    else if (value_is(&contact->role, "desk"))
        report(lint, &contact->role, "this 'desk' has no address and no phone");
}

static const struct rule rules[] = {
    {
        .id = "FSE411",
        .name = "malformed-contact",
        .severity = SEVERITY_ERROR,
        .summary = N_("A phone number that cannot be dialled in Italy, or an e-mail address that "
                      "can be none, of a contact or in a text."),
        .why = N_("Whoever has no computer has only the phone. The exports make tel: and mailto: "
                  "links of both, and those fail in silence."),
        .fix = N_("Write the number as one dials it in Italy, without a prefix +39, in groups with "
                  "one space between: '800 030 606', '06 9938 7000'."),
        .bad = "<contact role=\"help\" phone=\"+39 800.030.606\" sources=\"lazio-page\">",
        .good = "<contact role=\"help\" phone=\"800 030 606\" sources=\"lazio-page\">",
        .check = CHECK(.dataset = malformed_about, .claim = malformed_contact,
                       .passage = malformed_in_text, .marks = MARK_FIGURE),
    },
    {
        .id = "FSE412",
        .name = "unreachable-contact",
        .severity = SEVERITY_ERROR,
        .summary = N_("A contact without a phone, an e-mail address or a place, or a desk with "
                      "neither a place nor a phone."),
        .why = N_("A reader is told that somebody helps, and not how to reach them."),
        .fix = N_("Write phone, email or address; for a desk, the address or the phone."),
        .bad = "<contact role=\"help\" sources=\"lazio-page\">",
        .good = "<contact role=\"help\" phone=\"800 030 606\" sources=\"lazio-page\">",
        .check = CHECK(.claim = unreachable_contact),
    },
};

const struct rule_family contact_rules = {rules, sizeof rules / sizeof *rules};
