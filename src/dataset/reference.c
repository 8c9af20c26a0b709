/* SPDX-License-Identifier: MIT
 * What no dataset may change: the 21 jurisdictions with their codes and names. */
#include "dataset/reference.h"

#include <stdio.h>
#include <string.h>

#include "base/language.h"
#include "finding/spelling.h"

/* clang-format off */
const struct jurisdiction reference_jurisdictions[JURISDICTION_COUNT] = {
    {"piemonte", "region",
     {"01", "IT-21", "ITC1", "010", "01", "PIE", "13", NULL, "2.16.840.1.113883.2.9.2.10"},
     {"Piemonte", "Piedmont", "Piemont", "Piémont"}, 0},
    {"valle-d-aosta", "region",
     {"02", "IT-23", "ITC2", "020", "02", "VDA", "20", NULL, "2.16.840.1.113883.2.9.2.20"},
     {"Valle d’Aosta", "Valle d’Aosta", "Aostatal", "Vallée d’Aoste"}, 1u << LANGUAGE_FR},
    {"lombardia", "region",
     {"03", "IT-25", "ITC4", "030", "03", "LOM", "10", NULL, "2.16.840.1.113883.2.9.2.30"},
     {"Lombardia", "Lombardy", "Lombardei", "Lombardie"}, 0},
    {"provincia-autonoma-di-bolzano", "autonomous-province",
     {"04", "IT-BZ", "ITH1", "041", "21", "PAB", "03", "021", "2.16.840.1.113883.2.9.2.41"},
     {"Provincia autonoma di Bolzano", "Autonomous Province of Bolzano",
      "Autonome Provinz Bozen", "Province autonome de Bolzano"}, 1u << LANGUAGE_DE},
    {"provincia-autonoma-di-trento", "autonomous-province",
     {"04", "IT-TN", "ITH2", "042", "22", "PAT", "18", "022", "2.16.840.1.113883.2.9.2.42"},
     {"Provincia autonoma di Trento", "Autonomous Province of Trento",
      "Autonome Provinz Trient", "Province autonome de Trente"}, 0},
    {"veneto", "region",
     {"05", "IT-34", "ITH3", "050", "05", "VEN", "21", NULL, "2.16.840.1.113883.2.9.2.50"},
     {"Veneto", "Veneto", "Venetien", "Vénétie"}, 0},
    {"friuli-venezia-giulia", "region",
     {"06", "IT-36", "ITH4", "060", "06", "FVG", "07", NULL, "2.16.840.1.113883.2.9.2.60"},
     {"Friuli-Venezia Giulia", "Friuli-Venezia Giulia",
      "Friaul-Julisch Venetien", "Frioul-Vénétie Julienne"}, 0},
    {"liguria", "region",
     {"07", "IT-42", "ITC3", "070", "07", "LIG", "09", NULL, "2.16.840.1.113883.2.9.2.70"},
     {"Liguria", "Liguria", "Ligurien", "Ligurie"}, 0},
    {"emilia-romagna", "region",
     {"08", "IT-45", "ITH5", "080", "08", "EMR", "06", NULL, "2.16.840.1.113883.2.9.2.80"},
     {"Emilia-Romagna", "Emilia-Romagna", "Emilia-Romagna", "Émilie-Romagne"}, 0},
    {"toscana", "region",
     {"09", "IT-52", "ITI1", "090", "09", "TOS", "17", NULL, "2.16.840.1.113883.2.9.2.90"},
     {"Toscana", "Tuscany", "Toskana", "Toscane"}, 0},
    {"umbria", "region",
     {"10", "IT-55", "ITI2", "100", "10", "UMB", "19", NULL, "2.16.840.1.113883.2.9.2.100"},
     {"Umbria", "Umbria", "Umbrien", "Ombrie"}, 0},
    {"marche", "region",
     {"11", "IT-57", "ITI3", "110", "11", "MAR", "11", NULL, "2.16.840.1.113883.2.9.2.110"},
     {"Marche", "Marche", "Marken", "Marches"}, 0},
    {"lazio", "region",
     {"12", "IT-62", "ITI4", "120", "12", "LAZ", "08", NULL, "2.16.840.1.113883.2.9.2.120"},
     {"Lazio", "Lazio", "Latium", "Latium"}, 0},
    {"abruzzo", "region",
     {"13", "IT-65", "ITF1", "130", "13", "ABR", "01", NULL, "2.16.840.1.113883.2.9.2.130"},
     {"Abruzzo", "Abruzzo", "Abruzzen", "Abruzzes"}, 0},
    {"molise", "region",
     {"14", "IT-67", "ITF2", "140", "14", "MOL", "12", NULL, "2.16.840.1.113883.2.9.2.140"},
     {"Molise", "Molise", "Molise", "Molise"}, 0},
    {"campania", "region",
     {"15", "IT-72", "ITF3", "150", "15", "CAM", "05", NULL, "2.16.840.1.113883.2.9.2.150"},
     {"Campania", "Campania", "Kampanien", "Campanie"}, 0},
    {"puglia", "region",
     {"16", "IT-75", "ITF4", "160", "16", "PUG", "14", NULL, "2.16.840.1.113883.2.9.2.160"},
     {"Puglia", "Puglia", "Apulien", "Pouilles"}, 0},
    {"basilicata", "region",
     {"17", "IT-77", "ITF5", "170", "17", "BAS", "02", NULL, "2.16.840.1.113883.2.9.2.170"},
     {"Basilicata", "Basilicata", "Basilikata", "Basilicate"}, 0},
    {"calabria", "region",
     {"18", "IT-78", "ITF6", "180", "18", "CAL", "04", NULL, "2.16.840.1.113883.2.9.2.180"},
     {"Calabria", "Calabria", "Kalabrien", "Calabre"}, 0},
    {"sicilia", "region",
     {"19", "IT-82", "ITG1", "190", "19", "SIC", "16", NULL, "2.16.840.1.113883.2.9.2.190"},
     {"Sicilia", "Sicily", "Sizilien", "Sicile"}, 0},
    {"sardegna", "region",
     {"20", "IT-88", "ITG2", "200", "20", "SAR", "15", NULL, "2.16.840.1.113883.2.9.2.200"},
     {"Sardegna", "Sardinia", "Sardinien", "Sardaigne"}, 0},
};
/* clang-format on */

const char *const reference_scheme_names[SCHEME_COUNT] = {
    N_("ISTAT region code"),       N_("ISO 3166-2 code"),     N_("NUTS-2 code"),
    N_("Ministry of Health code"), N_("DPC COVID-19 code"),   N_("vaccine area"),
    N_("Revenue Agency code"),     N_("ISTAT province code"), N_("HL7 OID"),
};

const char *const reference_language_names[LANGUAGE_COUNT] = {N_("Italian"), N_("English"),
                                                              N_("German"), N_("French")};

const char *const reference_languages[LANGUAGE_COUNT] = {"it", "en", "de", "fr"};

size_t
reference_index(const char *const *words, size_t count, const char *word)
{
    size_t i = 0;
    while (i < count && (word == NULL || strcmp(words[i], word) != 0))
        i++;
    return i;
}

const char *
reference_nearest(const char *const *words, size_t count, const char *word)
{
    struct spelling spelling = spelling_of(word);
    for (size_t i = 0; i < count; i++)
        spelling_try(&spelling, words[i]);
    return spelling.nearest;
}

const char *
reference_join(const char *const *words, size_t count, char *text, size_t size)
{
    size_t len = 0;
    text[0] = '\0';
    for (size_t i = 0; i < count && len < size; i++)
        len += (size_t)snprintf(text + len, size - len, "%s%s", i > 0 ? ", " : "", words[i]);
    return text;
}

const struct jurisdiction *
reference_find(const char *id)
{
    for (size_t i = 0; id != NULL && i < JURISDICTION_COUNT; i++)
        if (*reference_jurisdictions[i].id == *id && strcmp(reference_jurisdictions[i].id, id) == 0)
            return &reference_jurisdictions[i];
    return NULL;
}

const struct jurisdiction *
reference_find_code(enum scheme scheme, const char *code, const struct jurisdiction *after)
{
    const struct jurisdiction *end = reference_jurisdictions + JURISDICTION_COUNT;
    const struct jurisdiction *at = after != NULL ? after + 1 : reference_jurisdictions;
    for (; code != NULL && at < end; at++)
        if (at->codes[scheme] != NULL && strcmp(at->codes[scheme], code) == 0)
            return at;
    return NULL;
}

const char *
reference_name(const struct jurisdiction *jurisdiction)
{
    int is_italian = strcmp(language_name(), reference_languages[LANGUAGE_IT]) == 0;
    return jurisdiction->names[is_italian ? LANGUAGE_IT : LANGUAGE_EN];
}
