/* SPDX-License-Identifier: MIT
 * The code lists of schema/regions.xsd, and every code that a record uses. */
#include "dataset/code_lists.h"

#include <string.h>

/* clang-format off */
const struct code_list_row code_list_rows[CODE_LIST_COUNT] = {
    {"jurisdiction-kind", "jurisdiction-kind", " region autonomous-province "},
    {"credential-kind", "credential-kind", " digital-identity card factor mailbox regional layer "},
    {"service-state", "service-state", " active rolling-out inactive "},
    {"creation", "creation", " automatic on-request "},
    {"mode", "mode", " online in-person assisted "},
    {"channel", "channel", " website app desk doctor pharmacy "},
    {"audience", "audience", " anyone adults minors residents "},
    {"situation", "situation", " no-active-pin no-computer "},
    {"venue", "venue-code", " health-authority-desk authorised-desk health-registry-desk health-district pta scelta-e-revoca spazio-regione accredited-desk punto-assistito public-relations-office municipality family-doctor paediatrician specialist-doctor pharmacy parapharmacy "},
    {"document", "document-code", " identity-document health-card application-form delegation "},
    {"consent", "consent-code", " informed creation consultation feeding "},
    {"output-kind", "output-kind", " activation access credential consent "},
    {"link-role", "link-role", " portal information help national official "},
    {"fact", "fact", " service creation procedure credentials venues documents consents portal sign-in minors "},
    {"source-kind", "source-kind", " guide official-page law news repository web-page "},
    {"evidence-grade", "evidence-grade", " official third-party unchecked "},
    {"dating", "dating", " published retrieved inferred "},
};
/* clang-format on */

size_t
code_list_find(const char *id)
{
    size_t i = 0;
    while (i < CODE_LIST_COUNT && (id == NULL || strcmp(code_list_rows[i].id, id) != 0))
        i++;
    return i;
}

int
code_list_has(enum code_list_id list, const char *code)
{
    size_t len = code != NULL ? strlen(code) : 0;
    const char *at = code_list_rows[list].codes;
    if (len == 0 || strchr(code, ' ') != NULL)
        return 0;
    while ((at = strstr(at, code)) != NULL && (at[-1] != ' ' || at[len] != ' '))
        at++;
    return at != NULL;
}

struct visit {
    code_visitor *visitor;
    void *context;
};

static void
visit_code(const struct visit *visit, enum code_list_id list, const struct value *value)
{
    if (value->text != NULL)
        visit->visitor(list, value, visit->context);
}

static void
visit_links(const struct visit *visit, const struct link *links, size_t count)
{
    for (size_t i = 0; i < count; i++)
        visit_code(visit, CODES_LINK_ROLE, &links[i].role);
}

static void
visit_unknowns(const struct visit *visit, const struct unknown *unknowns, size_t count)
{
    for (size_t i = 0; i < count; i++)
        visit_code(visit, CODES_FACT, &unknowns[i].fact);
}

static void
visit_procedure(const struct visit *visit, const struct procedure *procedure)
{
    visit_code(visit, CODES_MODE, &procedure->mode);
    for (size_t i = 0; i < procedure->channels.count; i++)
        visit_code(visit, CODES_CHANNEL, &procedure->channels.items[i]);
    visit_code(visit, CODES_AUDIENCE, &procedure->audience);
    visit_code(visit, CODES_SITUATION, &procedure->situation);
    for (size_t i = 0; i < procedure->venue_count; i++)
        visit_code(visit, CODES_VENUE, &procedure->venues[i].code);
    for (size_t i = 0; i < procedure->document_count; i++)
        visit_code(visit, CODES_DOCUMENT, &procedure->documents[i].code);
    for (size_t i = 0; i < procedure->consent_count; i++)
        visit_code(visit, CODES_CONSENT, &procedure->consents[i].code);
    for (size_t i = 0; i < procedure->output_count; i++)
        visit_code(visit, CODES_OUTPUT_KIND, &procedure->outputs[i].kind);
    visit_unknowns(visit, procedure->unknowns, procedure->unknown_count);
}

static void
visit_region(const struct visit *visit, const struct region *region)
{
    visit_code(visit, CODES_JURISDICTION_KIND, &region->kind);
    for (size_t i = 0; i < region->service_count; i++) {
        visit_code(visit, CODES_SERVICE_STATE, &region->services[i].state);
        visit_code(visit, CODES_CREATION, &region->services[i].creation);
    }
    for (size_t i = 0; i < region->procedure_count; i++)
        visit_procedure(visit, &region->procedures[i]);
    visit_links(visit, region->links, region->link_count);
    visit_unknowns(visit, region->unknowns, region->unknown_count);
}

static void
visit_source(const struct visit *visit, const struct source_record *source)
{
    visit_code(visit, CODES_SOURCE_KIND, &source->kind);
    visit_code(visit, CODES_EVIDENCE_GRADE, &source->grade);
    visit_code(visit, CODES_DATING, &source->dating);
}

void
code_uses_visit(const struct dataset *data, code_visitor *visitor, void *context)
{
    const struct visit visit = {visitor, context};
    for (size_t i = 0; i < data->credentials.count; i++) {
        const struct credential *credential = data->credentials.items[i];
        visit_code(&visit, CODES_CREDENTIAL_KIND, &credential->kind);
        visit_links(&visit, credential->links, credential->link_count);
    }
    for (size_t i = 0; i < data->nationals.count; i++) {
        const struct national *national = data->nationals.items[i];
        visit_links(&visit, national->links, national->link_count);
        visit_unknowns(&visit, national->unknowns, national->unknown_count);
    }
    for (size_t i = 0; i < data->regions.count; i++)
        visit_region(&visit, data->regions.items[i]);
    for (size_t i = 0; i < data->sources.count; i++)
        visit_source(&visit, data->sources.items[i]);
}
