/* SPDX-License-Identifier: MIT
 * The dataset as typed records: what schema/regions.xsd describes, each piece with its place in the
 * source. Records are borrowed from the dataset and constant. One may be incomplete, as the
 * document may be wrong: an absent attribute has the text NULL. Values and their places are without
 * white space at their ends. */
#ifndef FSE_DATASET_DATASET_H
#define FSE_DATASET_DATASET_H

#include <stddef.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/table.h"
#include "dataset/claim.h"
#include "dataset/marks.h"
#include "schema/layout_faults.h"
#include "xml/source.h"
#include "xml/suppression.h"

struct code_lists; /* dataset/code_lists.h */
struct shape;      /* dataset/shapes.h */

/* In a record, an array of the children of one kind, and how many they are. dataset/shapes.c relies on
 * their order. */
#define MANY(type, items, count)                                                                   \
    const struct type *items;                                                                      \
    size_t count

/* A text in one language. */
struct text {
    struct element element;
    struct value lang;
    struct value content;
    unsigned marks;           /* of the content: MARK_… of dataset/marks.h */
    unsigned language;        /* an enum language; LANGUAGE_COUNT if it says none of ours */
    struct word_counts words; /* of the content */
};

struct texts {
    MANY(text, items, count);
};

struct note {
    struct claim claim;
    struct texts texts;
};

struct unknown {
    struct claim claim;
    struct value fact;
    struct texts texts;
};

struct host {
    struct claim claim;
    struct value name;
};

struct link {
    struct claim claim;
    struct value id;
    struct value role;
    struct value href;
    struct values replaces;
    struct texts labels;
    MANY(note, notes, note_count);
};

/* A name that people use for a jurisdiction or a place in it. */
struct alias {
    struct element element;
    struct value kind;
    struct value name;
    struct value lang;
};

/* Whom to turn to: a phone number, an e-mail address, a desk. */
struct contact {
    struct claim claim;
    struct value role;
    struct value phone;
    struct value email;
    struct value address;
    struct texts labels;
    struct texts hours;
    MANY(note, notes, note_count);
};

struct level {
    struct element element;
    struct value value;
    struct texts texts;
};

struct credential {
    struct claim claim;
    struct value id;
    struct value kind;
    struct value is_a; /* the credential as which it counts */
    struct value law;
    struct texts names;
    struct texts descriptions;
    MANY(level, levels, level_count);
    MANY(link, links, link_count);
    MANY(note, notes, note_count);
};

struct code {
    struct element element;
    struct value value;
    struct texts labels;
    struct texts descriptions;
};

struct code_list {
    struct element element;
    struct value id;
    MANY(code, codes, code_count);
};

struct source_record {
    struct element element;
    struct value id;
    struct value kind;
    struct value grade;
    struct value publisher;
    struct value date;
    struct value dating;
    struct value retrieved;
    struct value href;
    struct texts titles;
    struct texts texts;
};

struct service {
    struct claim claim;
    struct value id;
    struct value state;
    struct value creation;
    struct values replaces;
    struct texts texts;
};

struct platform {
    struct claim claim;
    struct value name;
    struct texts texts;
};

/* A credential as a combination names it: "spid" or "spid:2". */
struct credential_use {
    const struct value *word;
    const char *id;
    const char *level; /* NULL if it names none */
};

/* A combination of credentials: all of them together. */
struct accepts {
    struct claim claim;
    struct values credentials;
    const struct credential_use *uses; /* one for each of credentials */
};

struct venue {
    struct element element;
    struct value code;
    struct value own;
    struct value programme;
};

/* A document or a consent. */
struct code_ref {
    struct element element;
    struct value code;
};

struct step {
    struct element element;
    struct value number;
    struct texts texts;
};

struct output_ref {
    struct element element;
    struct value kind;
    struct value credential;
};

struct procedure {
    struct claim claim;
    struct value id;
    struct value mode;
    struct values channels;
    struct value audience;
    struct value situation; /* the attribute "when" */
    struct values requires;
    struct values replaces;
    struct texts titles;
    MANY(accepts, accepts, accepts_count);
    MANY(venue, venues, venue_count);
    MANY(code_ref, documents, document_count);
    MANY(code_ref, consents, consent_count);
    MANY(step, steps, step_count);
    MANY(output_ref, outputs, output_count);
    MANY(note, notes, note_count);
    MANY(unknown, unknowns, unknown_count);
    int opens_online; /* what holds (dataset/current.h), once all is read */
};

struct crosswalk {
    struct claim claim;
    struct value dpc_covid_19;
    struct value vaccine_area;
    struct value revenue_agency;
    struct value istat_province;
    struct value hl7_oid;
};

struct region {
    struct element element;
    const struct current *current; /* what holds (dataset/holds.h), once all is read */
    struct value id;
    struct value kind;
    struct value istat_region;
    struct value iso_3166_2;
    struct value nuts_2;
    struct value ministry_of_health;
    struct texts names;
    MANY(alias, aliases, alias_count);
    MANY(crosswalk, crosswalks, crosswalk_count);
    MANY(host, hosts, host_count);
    MANY(service, services, service_count);
    MANY(platform, platforms, platform_count);
    MANY(procedure, procedures, procedure_count);
    MANY(contact, contacts, contact_count);
    MANY(link, links, link_count);
    MANY(note, notes, note_count);
    MANY(unknown, unknowns, unknown_count);
};

/* What a law says of a fact for all of Italy, where a jurisdiction is silent. */
struct national_default {
    struct claim claim;
    struct value fact;
    struct values values; /* codes of the fact's list; none where the fact has no codes */
    struct value law;
    struct texts texts;
    MANY(note, notes, note_count);
};

struct national {
    struct element element;
    MANY(host, hosts, host_count);
    MANY(national_default, defaults, default_count);
    MANY(procedure, procedures, procedure_count); /* open to everybody, wherever they live */
    MANY(contact, contacts, contact_count);
    MANY(link, links, link_count);
    MANY(note, notes, note_count);
    MANY(unknown, unknowns, unknown_count);
};

struct about {
    struct element element;
    struct value publisher;
    struct value license;
    struct value license_href;
    struct value email;
    struct texts titles;
    struct texts descriptions;
};

/* An address anywhere in the document. */
struct url_place {
    const struct value *href;
    const struct link *link;     /* NULL if it is no link: a source's address, say */
    const struct region *region; /* NULL outside a region */
};

/* What a passage is. */
enum passage_kind {
    PASSAGE_TEXT,    /* an element's text */
    PASSAGE_NAME,    /* an attribute's value that people read */
    PASSAGE_CODE,    /* one that programs compare: a code, an id, a date, a number */
    PASSAGE_CODES,   /* a list of such */
    PASSAGE_ADDRESS, /* a URL */
    PASSAGE_COMMENT  /* a comment, without what delimits it */
};

/* A piece of writing in the document: every text and name; of the others, those in which some
 * rule has something to look at. */
struct passage {
    const struct value *value;
    uint32_t len;        /* of the value's text, in bytes */
    unsigned marks : 28; /* MARK_… of dataset/marks.h, white space at both ends included */
    unsigned kind : 4;   /* an enum passage_kind */
};

struct passages {
    struct passage *items;
    size_t count, capacity;
};

/* The facts for which there are national defaults. */
enum default_fact {
    DEFAULT_CREATION,
    DEFAULT_CREDENTIALS,
    DEFAULT_CONSENTS,
    DEFAULT_MINORS,
    DEFAULT_FACT_COUNT
};

/* Pointers to records, in document order. */
struct records {
    const void **items;
    size_t count, capacity;
};

/* The address of an element: "PARENT/name" or "PARENT/name/key" (dataset/address.h). */
struct address {
    const struct shape *shape; /* which has the name, and those of the attributes */
    const char *key;           /* what tells it from its siblings, borrowed; or NULL */
    uint32_t parent;           /* 0: none */
};

struct addresses { /* of the number N, the Nth; 0 is none */
    struct address *items;
    size_t count, capacity;
};

struct dataset {
    struct arena *arena;
    const struct source *source; /* the bytes it was read from; they outlive it */
    struct value root;           /* the name in the root's start tag */
    struct value schema_version;
    struct value data_version;
    struct value updated;
    struct date today;
    const struct code_lists *codes; /* what the schema lists */
    int is_complete;                /* whether the whole document could be read */
    int has_gaps;          /* an element lacks what the schema requires, or has what it may not */
    unsigned marks;        /* of all passages: what none of them has need not be looked for */
    struct layout *layout; /* what is wrong with its layout; NULL unless is_complete */

    struct records abouts;      /* struct about */
    struct records code_lists;  /* struct code_list */
    struct records credentials; /* struct credential */
    struct records nationals;   /* struct national */
    struct records regions;     /* struct region */
    struct records sources;     /* struct source_record */

    struct records claims; /* struct claim: every one, anywhere */
    struct passages passages;
    struct records ids;         /* struct value: every id attribute that must be unique */
    struct records urls;        /* struct url_place; none with a character that no text may have */
    struct addresses addresses; /* of all values */

    struct suppressions suppressions;

    const struct roll *roll; /* which region stands for which jurisdiction (dataset/roll.h) */

    /* what a law says for all of Italy of each fact, once all is read; NULL where none does */
    const struct national_default *defaults[DEFAULT_FACT_COUNT];

    struct table credentials_by_id; /* the first of each id, like the tables below */
    struct table sources_by_id;
    struct table procedures_by_id;
    struct table used_sources;     /* ids that some claim names */
    struct table used_credentials; /* ids that some procedure accepts or yields */
};

/* An empty dataset of SOURCE, which outlives it, on the day TODAY. The caller frees it, or NULL. */
struct dataset *dataset_new(const struct source *source, struct date today);
void dataset_free(struct dataset *data);

/* Builds the tables, once all records are read. */
void dataset_index(struct dataset *data);

/* The record with that id, or NULL; ID may be NULL. */
const struct credential *dataset_find_credential(const struct dataset *data, const char *id);
const struct source_record *dataset_find_source(const struct dataset *data, const char *id);
const struct procedure *dataset_find_procedure(const struct dataset *data, const char *id);

/* The last region that begins before OFFSET, or NULL. */
const struct region *dataset_region_before(const struct dataset *data, size_t offset);

/* The address of the child of the root that is at OFFSET, or begins last before it; the root's if
 * none does. */
uint32_t dataset_record_at(const struct dataset *data, size_t offset);

/* The date of CLAIM: as-of, else the newest of its sources' dates. 0, or -1 if it has
 * none that can be read. */
int dataset_claim_date(const struct claim *claim, struct date *date);

/* Whether SERVICE says that the service is there: active or rolling out. NULL: no. */
int service_is_active(const struct service *service);

/* Whether the role of a link of REGION is reported: it may be meant for the portal. */
int link_role_is_reported(const struct region *region);

#endif
