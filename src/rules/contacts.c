/* SPDX-License-Identifier: MIT
 * FSE411, 412: phone numbers, e-mail addresses and desks. */
#include <string.h>

#include "base/pattern.h"
#include "rules/families.h"

/* A number as one dials it in Italy, in groups with a blank between. By the national numbering plan (AGCOM
 * 8/15/CIR): a landline begins with 0, a mobile phone with 3, a toll-free number with 800 or 803; 199 and 84x
 * are charged, 1xx and 116xxx are short. */
static struct pattern phone = {
    .expression = "^(?=[0-9]+(?: [0-9]+)*$)(?:0(?: ?[0-9]){5,10}|3(?: ?[0-9]){8,9}"
                  "|8 ?0 ?0(?: ?[0-9]){3,6}|8 ?0 ?3(?: ?[0-9]){3}"
                  "|(?:1 ?9 ?9|8 ?4 ?[0-9])(?: ?[0-9]){3,6}|1 ?1 ?6(?: ?[0-9]){3}|1[0-9]{2,4})$"};

/* A mailbox by RFC 5321, of the characters that people use, at a host with a domain. */
static struct pattern email = {.expression =
                                   "^[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*@"
                                   "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}$"};

static int
is_malformed(const struct value *value, struct pattern *pattern)
{
    enum { LONGEST = 254 }; /* RFC 5321, 4.5.3.1.3; no number is longer */
    return value->text != NULL && !value->is_reported && strlen(value->text) <= LONGEST &&
           !pattern_matches(pattern, value->text, strlen(value->text));
}

static void
check_email(const struct lint *lint, const struct value *value)
{
    if (is_malformed(value, &email))
        report(lint, value, "'%s' is no e-mail address", value->text);
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
        report(lint, &contact->phone, "'%s' is no Italian phone number", contact->phone.text);
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
                      "can be none."),
        .why = N_("Whoever has no computer has only the phone. The exports make tel: and mailto: "
                  "links of both, and those fail in silence."),
        .fix = N_("Write the number as one dials it in Italy, without a prefix +39, in groups with "
                  "one space between: '800 030 606', '06 9938 7000'."),
        .bad = "<contact role=\"help\" phone=\"+39 800.030.606\" sources=\"lazio-page\">",
        .good = "<contact role=\"help\" phone=\"800 030 606\" sources=\"lazio-page\">",
        .check = CHECK(.dataset = malformed_about, .claim = malformed_contact),
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
