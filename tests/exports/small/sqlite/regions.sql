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
  email TEXT CHECK (email <> ''), -- The e-mail address to which one reports an error in the data. NULL where no address is given.
  updated TEXT NOT NULL CHECK (date(substr(updated || '-01-01', 1, 10)) IS NOT NULL), -- The date of the newest evidence in the dataset.
  schema_version TEXT NOT NULL CHECK (schema_version <> ''), -- The version of the shape of the files: a column that goes or changes its meaning raises the first number, an added one the second.
  data_version TEXT NOT NULL CHECK (data_version <> ''), -- The version of the data, by Semantic Versioning; +unchecked behind it says that the dataset had errors.
  PRIMARY KEY (data_version)
) STRICT;

-- One row a jurisdiction, 19 regions and 2 autonomous provinces, with what holds there now. Columns of a claim begin with what it is about: state_as_of, portal_as_of.
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
  state_since TEXT CHECK (date(substr(state_since || '-01-01', 1, 10)) IS NOT NULL OR state_since IS NULL), -- Since when the service is in that state. NULL where the claim does not say.
  state_until TEXT CHECK (date(substr(state_until || '-01-01', 1, 10)) IS NOT NULL OR state_until IS NULL), -- The last day, month or year of that state. NULL where the claim names no end.
  state_claim TEXT UNIQUE CHECK (state_claim <> ''), -- The key of the claim; claim_sources has its sources. NULL where no claim about the service is current.
  state_as_of TEXT CHECK (date(substr(state_as_of || '-01-01', 1, 10)) IS NOT NULL OR state_as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  state_grade TEXT REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth. NULL where no claim about the service is current.
  state_official_as_of TEXT CHECK (date(substr(state_official_as_of || '-01-01', 1, 10)) IS NOT NULL OR state_official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  platform TEXT CHECK (platform <> ''), -- The platform of which the record is a part. NULL where no source names one.
  availability TEXT NOT NULL REFERENCES availability_codes (code) DEFERRABLE INITIALLY DEFERRED, -- Whether an adult can open the record online today.
  portal TEXT CHECK (portal <> ''), -- The address of the portal that holds. NULL where no portal is known.
  portal_claim TEXT CHECK (portal_claim <> ''), -- The link that says so. NULL where no portal is known.
  portal_as_of TEXT CHECK (date(substr(portal_as_of || '-01-01', 1, 10)) IS NOT NULL OR portal_as_of IS NULL), -- The date of the newest evidence of the portal. NULL where no portal is known, or no source of it has a date.
  portal_grade TEXT REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth. NULL where no portal is known.
  portal_official_as_of TEXT CHECK (date(substr(portal_official_as_of || '-01-01', 1, 10)) IS NOT NULL OR portal_official_as_of IS NULL), -- The newest date of an official source of the portal. NULL where no portal is known, or no official source has a date.
  PRIMARY KEY (region),
  FOREIGN KEY (creation_claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (state_claim) REFERENCES services (claim) DEFERRABLE INITIALLY DEFERRED,
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

-- One row a credential that opens the record of a jurisdiction or is accepted by a procedure that holds there.
CREATE TABLE region_credentials (
  region TEXT NOT NULL CHECK (region <> ''), -- The jurisdiction.
  credential TEXT NOT NULL CHECK (credential <> ''), -- The credential.
  opens_online INTEGER NOT NULL CHECK (opens_online IN (0, 1)), -- Whether an adult opens the record online today with it alone, mere factors (PIN, one-time code) aside.
  PRIMARY KEY (region, credential),
  FOREIGN KEY (region) REFERENCES regions (region) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (credential) REFERENCES credentials (credential) DEFERRABLE INITIALLY DEFERRED
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
  opens_online INTEGER NOT NULL CHECK (opens_online IN (0, 1)), -- Whether it opens a record online today, from start to end: it holds, is online, says all that one needs to sign in, and needs no procedure first that is at a desk or assisted. Never for all of Italy.
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
CREATE TABLE procedure_accepts (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  accepts INTEGER NOT NULL CHECK (accepts > 0), -- Its place among the alternatives of the procedure, from 1.
  claim TEXT NOT NULL UNIQUE CHECK (claim <> ''), -- The key of the claim; claim_sources has its sources.
  as_of TEXT CHECK (date(substr(as_of || '-01-01', 1, 10)) IS NOT NULL OR as_of IS NULL), -- The date of the newest evidence. NULL where no source of the claim has a date.
  grade TEXT NOT NULL REFERENCES evidence_grade_codes (code) DEFERRABLE INITIALLY DEFERRED, -- What that evidence is worth.
  official_as_of TEXT CHECK (date(substr(official_as_of || '-01-01', 1, 10)) IS NOT NULL OR official_as_of IS NULL), -- The newest date of an official source, often an older one. NULL where no official source of the claim has a date.
  PRIMARY KEY (procedure, accepts),
  FOREIGN KEY (procedure) REFERENCES procedures (procedure) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (claim) REFERENCES claims (claim) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a credential of a combination; all of one combination are needed together.
CREATE TABLE procedure_credentials (
  procedure TEXT NOT NULL CHECK (procedure <> ''), -- The procedure.
  accepts INTEGER NOT NULL CHECK (accepts > 0), -- The combination, in procedure_accepts.
  number INTEGER NOT NULL CHECK (number > 0), -- The place in the combination, from 1.
  credential TEXT NOT NULL CHECK (credential <> ''), -- The credential.
  level INTEGER CHECK (level > 0), -- The assurance level that it must have. NULL where any level will do, or no source says which.
  PRIMARY KEY (procedure, accepts, number),
  FOREIGN KEY (credential) REFERENCES credentials (credential) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (procedure, accepts) REFERENCES procedure_accepts (procedure, accepts) DEFERRABLE INITIALLY DEFERRED,
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
  kind TEXT NOT NULL CHECK (kind IN ('credential', 'default', 'contact', 'link', 'note', 'host', 'unknown', 'crosswalk', 'service', 'platform', 'procedure', 'accepts')), -- What it is: accepts stands in procedure_accepts, crosswalk for the codes of a jurisdiction in regions, any other kind in the table of that name in the plural.
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
INSERT INTO mode_codes VALUES ('online', 'online', 'online', 'online', 'en ligne', NULL, NULL, NULL, NULL);
INSERT INTO availability_codes VALUES ('online', 'Si entra online', 'Can be opened online', 'Online zugänglich', 'Accès en ligne', 'Un adulto apre il fascicolo oggi da sé, dall’inizio alla fine.', 'An adult opens the record on their own today, from start to end.', 'Ein Erwachsener öffnet die Akte heute selbst, von Anfang bis Ende.', 'Un adulte ouvre aujourd’hui le dossier seul, du début à la fin.');
INSERT INTO availability_codes VALUES ('after-visit', 'Online, dopo una visita', 'Online, after a visit', 'Online, nach einem Besuch', 'En ligne, après un passage', 'Prima serve una visita a uno sportello, o l’aiuto di un medico o di una farmacia.', 'A visit to a desk, or help from a doctor or a pharmacy, comes first.', 'Zuerst braucht es einen Besuch am Schalter oder die Hilfe von Arzt oder Apotheke.', 'Il faut d’abord aller à un guichet, ou l’aide d’un médecin ou d’une pharmacie.');
INSERT INTO availability_codes VALUES ('details-missing', 'Online, ma non ogni passo è noto', 'Online, but not every step is known', 'Online, aber nicht jeder Schritt ist bekannt', 'En ligne, mais toutes les étapes ne sont pas connues', 'Si fa online, ma nessuna fonte dice per intero con che cosa, come e dove.', 'It is done online, but no source says all of with what, how and where.', 'Es geht online, aber keine Quelle sagt ganz, womit, wie und wo.', 'Cela se fait en ligne, mais aucune source ne dit tout de ce qu’il faut, comment et où.');
INSERT INTO availability_codes VALUES ('offline', 'Solo di persona o con aiuto', 'Only in person or with help', 'Nur vor Ort oder mit Hilfe', 'Sur place ou avec de l’aide', 'Nessuna procedura che vale è online.', 'No procedure that holds is online.', 'Kein geltendes Verfahren ist online.', 'Aucune démarche valable n’est en ligne.');
INSERT INTO availability_codes VALUES ('unknown', 'Nessuna fonte dice come', 'No source says how', 'Keine Quelle sagt, wie', 'Aucune source ne dit comment', 'Nessuna procedura che vale è per tutti, per adulti o per residenti.', 'No procedure that holds is for anyone, adults or residents.', 'Kein geltendes Verfahren ist für alle, für Erwachsene oder für Ansässige.', 'Aucune démarche valable n’est pour tous, pour les adultes ou pour les résidents.');
INSERT INTO availability_codes VALUES ('inactive', 'Non attivo', 'Not active', 'Nicht aktiv', 'Pas actif', 'Il servizio non è attivo.', 'The service is not active.', 'Der Dienst ist nicht aktiv.', 'Le service n’est pas actif.');

INSERT INTO dataset VALUES ('Prova', 'Test', NULL, NULL, 'Un piccolo dataset di prova.', 'A small test dataset.', NULL, NULL, 'fse-lint maintainers', 'CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/', 'segnala+fse@example.org', '2026-10-04', '1.1', '1.0.0');

INSERT INTO regions VALUES ('provincia-autonoma-di-bolzano', 'IT-BZ', '04', '021', 'ITH1', '041', '21', 'PAB', '03', '2.16.840.1.113883.2.9.2.41', 'autonomous-province', 'Provincia autonoma di Bolzano', 'Autonomous Province of Bolzano', 'Autonome Provinz Bozen', NULL, 'rolling-out', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/provincia-autonoma-di-bolzano/service/from:guide', '2020', 'third-party', NULL, 'Piattaforma', 'offline', NULL, NULL, NULL, NULL, NULL);
INSERT INTO regions VALUES ('emilia-romagna', 'IT-45', '08', NULL, 'ITH5', '080', '08', 'EMR', '06', '2.16.840.1.113883.2.9.2.80', 'region', 'Emilia-Romagna', 'Emilia-Romagna', NULL, NULL, 'active', 'on-request', 'region', 'region/emilia-romagna/service/emilia-romagna-2020', NULL, NULL, 'region/emilia-romagna/service/emilia-romagna-2020', '2020-10-09', 'third-party', NULL, NULL, 'online', 'https://www.fascicolo-sanitario.it/', 'region/emilia-romagna/link/emilia-romagna-portal', '2026-10-04', 'unchecked', NULL);
INSERT INTO regions VALUES ('calabria', 'IT-78', '18', NULL, 'ITF6', '180', '18', 'CAL', '04', '2.16.840.1.113883.2.9.2.180', 'region', 'Calabria', 'Calabria', NULL, NULL, 'active', 'automatic', 'national', 'national/default/creation:dl-34-2020', NULL, NULL, 'region/calabria/service/from:key4biz-2021@2024-08-31', '2024-08-31', 'third-party', NULL, NULL, 'offline', NULL, NULL, NULL, NULL, NULL);

INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'state', 'region', 'rolling-out', NULL, 'region/provincia-autonoma-di-bolzano/service/from:guide', NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'credentials', 'national', 'ts-cns spid', NULL, 'national/default/credentials:dl-76-2020', 'dl-76-2020');
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'minors', 'region', NULL, 'bolzano-doctor', NULL, NULL);
INSERT INTO region_facts VALUES ('provincia-autonoma-di-bolzano', 'minors', 'national', NULL, NULL, 'national/default/minors:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('emilia-romagna', 'state', 'region', 'active', NULL, 'region/emilia-romagna/service/emilia-romagna-2020', NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'creation', 'region', 'on-request', NULL, 'region/emilia-romagna/service/emilia-romagna-2020', NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('emilia-romagna', 'portal', 'region', 'https://www.fascicolo-sanitario.it/', NULL, 'region/emilia-romagna/link/emilia-romagna-portal', NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'credentials', 'region', 'spid ts-cns', NULL, NULL, NULL);
INSERT INTO region_facts VALUES ('emilia-romagna', 'minors', 'national', NULL, NULL, 'national/default/minors:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('calabria', 'state', 'region', 'active', NULL, 'region/calabria/service/from:key4biz-2021@2024-08-31', NULL);
INSERT INTO region_facts VALUES ('calabria', 'creation', 'national', 'automatic', NULL, 'national/default/creation:dl-34-2020', 'dl-34-2020');
INSERT INTO region_facts VALUES ('calabria', 'credentials', 'national', 'ts-cns spid', NULL, 'national/default/credentials:dl-76-2020', 'dl-76-2020');
INSERT INTO region_facts VALUES ('calabria', 'consents', 'region', 'informed', 'calabria-desk', NULL, NULL);
INSERT INTO region_facts VALUES ('calabria', 'minors', 'national', NULL, NULL, 'national/default/minors:dl-34-2020', 'dl-34-2020');

INSERT INTO region_credentials VALUES ('emilia-romagna', 'spid', 1);
INSERT INTO region_credentials VALUES ('emilia-romagna', 'ts-cns', 1);

INSERT INTO platforms VALUES ('provincia-autonoma-di-bolzano', 'Piattaforma', 'Il fascicolo ne fa parte.', 'The record is part of it.', 'Die Akte ist ein Teil davon.', NULL, 'region/provincia-autonoma-di-bolzano/platform', '2020', 'third-party', NULL);

INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 1, 'name', 'Alto Adige', 'it');
INSERT INTO aliases VALUES ('provincia-autonoma-di-bolzano', 2, 'name', 'Südtirol', 'de');

INSERT INTO services VALUES ('provincia-autonoma-di-bolzano', 1, NULL, 'current', 'rolling-out', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'region/provincia-autonoma-di-bolzano/service/from:guide', '2020', 'third-party', NULL);
INSERT INTO services VALUES ('emilia-romagna', 1, 'emilia-romagna-2020', 'current', 'active', 'on-request', 'emilia-romagna-guide', NULL, NULL, 'Il fascicolo si chiede.', 'People ask for the record.', NULL, NULL, 'region/emilia-romagna/service/emilia-romagna-2020', '2020-10-09', 'third-party', NULL);
INSERT INTO services VALUES ('emilia-romagna', 2, 'emilia-romagna-guide', 'superseded', 'active', 'automatic', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'region/emilia-romagna/service/emilia-romagna-guide', '2020', 'third-party', NULL);
INSERT INTO services VALUES ('emilia-romagna', 3, NULL, 'superseded', 'active', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'region/emilia-romagna/service/from:medreminder-2026', '2026-10-04', 'unchecked', NULL);
INSERT INTO services VALUES ('calabria', 1, NULL, 'current', 'active', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'region/calabria/service/from:key4biz-2021@2024-08-31', '2024-08-31', 'third-party', NULL);
INSERT INTO services VALUES ('calabria', 2, NULL, 'superseded', 'inactive', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'region/calabria/service/from:guide', '2020', 'third-party', NULL);

INSERT INTO procedures VALUES ('italia-spid', NULL, 'current', 'in-person', 'adults', NULL, NULL, NULL, 'Chiedi SPID alla posta', 'Ask for SPID at the post office', NULL, NULL, 1, 0, 'national/procedure/italia-spid', '2020', 'third-party', NULL);
INSERT INTO procedures VALUES ('bolzano-doctor', 'provincia-autonoma-di-bolzano', 'current', 'assisted', 'minors', NULL, NULL, NULL, 'Dal medico', 'At the doctor’s', 'Beim Arzt', NULL, 1, 0, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-doctor', '2020', 'third-party', NULL);
INSERT INTO procedures VALUES ('bolzano-desk', 'provincia-autonoma-di-bolzano', 'current', 'in-person', 'anyone', NULL, NULL, NULL, 'In comune', 'At the town hall', 'In der Gemeinde', NULL, 1, 0, 'region/provincia-autonoma-di-bolzano/procedure/bolzano-desk', '2020', 'third-party', NULL);
INSERT INTO procedures VALUES ('emilia-romagna-online', 'emilia-romagna', 'current', 'online', 'anyone', NULL, NULL, NULL, 'Accedi online', 'Sign in online', NULL, NULL, 1, 1, 'region/emilia-romagna/procedure/emilia-romagna-online', '2021-10', 'third-party', NULL);
INSERT INTO procedures VALUES ('emilia-romagna-online-2020', 'emilia-romagna', 'ended', 'online', 'anyone', NULL, NULL, '2021-09-30', 'Accedi con FedERa', 'Sign in with FedERa', NULL, NULL, 1, 0, 'region/emilia-romagna/procedure/emilia-romagna-online-2020', '2020', 'third-party', NULL);
INSERT INTO procedures VALUES ('calabria-desk', 'calabria', 'current', 'in-person', 'residents', 'no-computer', NULL, NULL, 'Allo sportello', 'At a desk', NULL, NULL, 1, 0, 'region/calabria/procedure/calabria-desk', '2020', 'third-party', NULL);

INSERT INTO procedure_channels VALUES ('italia-spid', 1, 'desk');
INSERT INTO procedure_channels VALUES ('bolzano-doctor', 1, 'doctor');
INSERT INTO procedure_channels VALUES ('bolzano-desk', 1, 'desk');
INSERT INTO procedure_channels VALUES ('emilia-romagna-online', 1, 'website');
INSERT INTO procedure_channels VALUES ('emilia-romagna-online-2020', 1, 'website');
INSERT INTO procedure_channels VALUES ('calabria-desk', 1, 'desk');

INSERT INTO procedure_requires VALUES ('bolzano-doctor', 1, 'bolzano-desk');

INSERT INTO procedure_replaces VALUES ('emilia-romagna-online', 1, 'emilia-romagna-online-2020');

INSERT INTO procedure_accepts VALUES ('italia-spid', 1, 'national/procedure/italia-spid/accepts/ts-cns', '2020', 'third-party', NULL);
INSERT INTO procedure_accepts VALUES ('emilia-romagna-online', 1, 'region/emilia-romagna/procedure/emilia-romagna-online/accepts/spid:2', '2021-10', 'third-party', NULL);
INSERT INTO procedure_accepts VALUES ('emilia-romagna-online', 2, 'region/emilia-romagna/procedure/emilia-romagna-online/accepts/ts-cns', '2020', 'third-party', NULL);
INSERT INTO procedure_accepts VALUES ('emilia-romagna-online-2020', 1, 'region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/federa+otp', '2020', 'third-party', NULL);
INSERT INTO procedure_accepts VALUES ('emilia-romagna-online-2020', 2, 'region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/otp+spid', '2020', 'third-party', NULL);
INSERT INTO procedure_accepts VALUES ('emilia-romagna-online-2020', 3, 'region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/ts-cns', '2020', 'third-party', NULL);

INSERT INTO procedure_credentials VALUES ('italia-spid', 1, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online', 1, 1, 'spid', 2);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online', 2, 1, 'ts-cns', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 1, 1, 'federa', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 1, 2, 'otp', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 2, 1, 'spid', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 2, 2, 'otp', NULL);
INSERT INTO procedure_credentials VALUES ('emilia-romagna-online-2020', 3, 1, 'ts-cns', NULL);

INSERT INTO procedure_venues VALUES ('italia-spid', 1, 'post-office', NULL, NULL);
INSERT INTO procedure_venues VALUES ('bolzano-doctor', 1, 'family-doctor', 1, NULL);
INSERT INTO procedure_venues VALUES ('bolzano-desk', 1, 'municipality', 1, NULL);
INSERT INTO procedure_venues VALUES ('calabria-desk', 1, 'health-authority-desk', 1, NULL);
INSERT INTO procedure_venues VALUES ('calabria-desk', 2, 'pharmacy', NULL, 'Programma di prova');

INSERT INTO procedure_documents VALUES ('italia-spid', 1, 'identity-document');
INSERT INTO procedure_documents VALUES ('calabria-desk', 1, 'identity-document');

INSERT INTO procedure_consents VALUES ('calabria-desk', 1, 'informed');

INSERT INTO procedure_outputs VALUES ('italia-spid', 1, 'credential', 'spid');
INSERT INTO procedure_outputs VALUES ('bolzano-doctor', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('bolzano-desk', 1, 'credential', NULL);
INSERT INTO procedure_outputs VALUES ('emilia-romagna-online', 1, 'access', NULL);
INSERT INTO procedure_outputs VALUES ('emilia-romagna-online-2020', 1, 'activation', NULL);
INSERT INTO procedure_outputs VALUES ('calabria-desk', 1, 'credential', 'ts-cns');

INSERT INTO steps VALUES ('italia-spid', NULL, 'current', 1, 'Vai in un ufficio postale.', 'Go to a post office.', NULL, NULL);
INSERT INTO steps VALUES ('bolzano-doctor', 'provincia-autonoma-di-bolzano', 'current', 1, 'Chiedi al medico.', 'Ask the doctor.', 'Fragen Sie den Arzt.', NULL);
INSERT INTO steps VALUES ('bolzano-desk', 'provincia-autonoma-di-bolzano', 'current', 1, 'Vai nel tuo comune.', 'Go to your town hall.', 'Gehen Sie in Ihre Gemeinde.', NULL);
INSERT INTO steps VALUES ('emilia-romagna-online', 'emilia-romagna', 'current', 1, 'Apri il sito del fascicolo.', 'Open the site of the record.', NULL, NULL);
INSERT INTO steps VALUES ('emilia-romagna-online', 'emilia-romagna', 'current', 2, 'Entra con SPID o con la tessera.', 'Sign in with SPID or with the card.', NULL, NULL);
INSERT INTO steps VALUES ('emilia-romagna-online-2020', 'emilia-romagna', 'ended', 1, 'Entra con le credenziali e il codice monouso.', 'Sign in with the credentials and the one-time code.', NULL, NULL);
INSERT INTO steps VALUES ('calabria-desk', 'calabria', 'current', 1, 'Vai allo sportello della tua ASL.', 'Go to the desk of your health authority.', NULL, NULL);

INSERT INTO notes VALUES ('default', NULL, 'creation', 1, 'current', 'Non serve chiederlo.', 'There is no need to ask.', NULL, NULL, 'national/default/creation:dl-34-2020/note/gblktrni', '2020', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', NULL, 'italia-spid', 1, 'current', 'Il servizio si paga.', 'The service is paid for.', NULL, NULL, 'national/procedure/italia-spid/note/75gdjgtg', '2020', 'third-party', NULL);
INSERT INTO notes VALUES ('national', NULL, NULL, 1, 'current', 'Il medico di famiglia conosce la procedura di oggi.', 'Your family doctor knows today’s procedure.', NULL, NULL, 'national/note/iow4u2sv', '2020', 'third-party', NULL);
INSERT INTO notes VALUES ('procedure', 'calabria', 'calabria-desk', 1, 'current', 'Una nota & un segno <.', 'A note & a sign <.', NULL, NULL, 'region/calabria/procedure/calabria-desk/note/2xw7hk7w', '2020', 'third-party', NULL);
INSERT INTO notes VALUES ('contact', 'calabria', 'region/calabria/contact/desk:0961-123-456~xeldlklk:fse-asl-example-it~nmjo3ea5:Via-Roma-1-88100-Catanza~3smgtr6q', 1, 'current', 'Serve un appuntamento.', 'You need an appointment.', NULL, NULL, 'region/calabria/contact/desk:0961-123-456~xeldlklk:fse-asl-example-it~nmjo3ea5:Via-Roma-1-88100-Catanza~3smgtr6q/note/droyoywj', '2020', 'third-party', NULL);

INSERT INTO unknowns VALUES ('procedure', 'calabria', 'calabria-desk', 1, 'current', 'credentials', 'La guida non dice quali credenziali.', 'The guide does not say which credentials.', NULL, NULL, 'region/calabria/procedure/calabria-desk/unknown/credentials', '2020', 'third-party', NULL);
INSERT INTO unknowns VALUES ('region', 'calabria', 'calabria', 1, 'current', 'portal', NULL, NULL, NULL, NULL, 'region/calabria/unknown/portal', '2026-10-04', 'unchecked', NULL);

INSERT INTO credentials VALUES ('spid', 'digital-identity', NULL, 'current', 'SPID', 'SPID', NULL, NULL, 'L’identità digitale pubblica: un solo accesso per tutti i servizi pubblici.', 'The public digital identity: one sign-in for all public services.', NULL, NULL, 'https://www.spid.gov.it/', NULL, NULL, NULL, 'credential/spid', '2021-09', 'third-party', NULL);
INSERT INTO credentials VALUES ('cns', 'card', NULL, 'current', 'Carta nazionale dei servizi (CNS)', 'National Service Card (CNS)', NULL, NULL, 'Una carta con il chip di un ente pubblico.', 'A card with the chip of a public body.', NULL, NULL, NULL, NULL, NULL, NULL, 'credential/cns', '2020', 'third-party', NULL);
INSERT INTO credentials VALUES ('ts-cns', 'card', 'cns', 'current', 'Tessera Sanitaria con chip (TS-CNS)', 'Health card with chip (TS-CNS)', NULL, NULL, 'La tessera sanitaria con il chip attivato.', 'The health card with its chip activated.', NULL, NULL, NULL, NULL, NULL, NULL, 'credential/ts-cns', '2020', 'third-party', NULL);
INSERT INTO credentials VALUES ('federa', 'regional', NULL, 'ended', 'FedERa', 'FedERa', NULL, NULL, 'Il vecchio accesso dell’Emilia-Romagna.', 'The former sign-in of Emilia-Romagna.', NULL, NULL, NULL, NULL, '2021-09-30', 'dl-76-2020', 'credential/federa', '2021-09', 'third-party', NULL);
INSERT INTO credentials VALUES ('otp', 'factor', NULL, 'current', 'Codice monouso (OTP)', 'One-time code (OTP)', NULL, NULL, 'Un codice che vale una volta sola.', 'A code that works only once.', NULL, NULL, NULL, NULL, NULL, NULL, 'credential/otp', '2020', 'third-party', NULL);

INSERT INTO credential_levels VALUES ('spid', 1, 'Nome utente e password.', 'User name and password.', NULL, NULL);
INSERT INTO credential_levels VALUES ('spid', 2, 'Anche un codice monouso.', 'A one-time code as well.', NULL, NULL);

INSERT INTO contacts VALUES (NULL, 'help', 'ended', '1500', 'tel:1500', NULL, NULL, NULL, '2022', 'Numero di pubblica utilità', 'Public service number', NULL, NULL, NULL, NULL, NULL, NULL, 'national/contact/help:1500', '2020', 'third-party', NULL);
INSERT INTO contacts VALUES ('calabria', 'desk', 'current', '0961 123 456', 'tel:+390961123456', 'fse@asl.example.it', 'Via Roma 1, 88100 Catanzaro', NULL, NULL, 'Sportello del fascicolo', 'Desk for the record', NULL, NULL, 'Dal lunedì al venerdì, dalle 9 alle 13.', 'Monday to Friday, 9 am to 1 pm.', NULL, NULL, 'region/calabria/contact/desk:0961-123-456~xeldlklk:fse-asl-example-it~nmjo3ea5:Via-Roma-1-88100-Catanza~3smgtr6q', '2024-08', 'third-party', NULL);
INSERT INTO contacts VALUES ('calabria', 'help', 'current', '800 030 606', 'tel:+39800030606', NULL, NULL, NULL, NULL, 'Numero verde', 'Free number', NULL, NULL, NULL, NULL, NULL, NULL, 'region/calabria/contact/help:800-030-606~l4nhk6iv', '2020', 'third-party', NULL);

INSERT INTO links VALUES (NULL, 'spid', NULL, 'official', 'https://www.spid.gov.it/', 'current', NULL, NULL, NULL, NULL, NULL, NULL, 'credential/spid/link/official:www.spid.gov.it', '2021-09', 'third-party', NULL);
INSERT INTO links VALUES (NULL, NULL, NULL, 'national', 'https://www.fascicolosanitario.gov.it/', 'current', NULL, NULL, NULL, NULL, NULL, NULL, 'national/link/national:www.fascicolosanitario.gov.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('provincia-autonoma-di-bolzano', NULL, NULL, 'national', 'https://www.fascicolosanitario.gov.it/', 'current', NULL, NULL, 'Punto di accesso nazionale', 'National entry point', 'Nationaler Zugang', NULL, 'region/provincia-autonoma-di-bolzano/link/national:www.fascicolosanitario.gov.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('emilia-romagna', NULL, 'emilia-romagna-portal', 'portal', 'https://www.fascicolo-sanitario.it/', 'current', 'emilia-romagna-old-portal', NULL, NULL, NULL, NULL, NULL, 'region/emilia-romagna/link/emilia-romagna-portal', '2026-10-04', 'unchecked', NULL);
INSERT INTO links VALUES ('emilia-romagna', NULL, 'emilia-romagna-old-portal', 'portal', 'https://www.fascicolo-sanitario.it/2020', 'superseded', NULL, NULL, NULL, NULL, NULL, NULL, 'region/emilia-romagna/link/emilia-romagna-old-portal', '2020', 'third-party', NULL);

INSERT INTO defaults VALUES ('creation', 'automatic', 'dl-34-2020', 'current', '2020-05-19', NULL, 'Per legge il fascicolo si crea da solo.', 'By law the record is created by itself.', NULL, NULL, 'national/default/creation:dl-34-2020', '2020-05-19', 'official', '2020-05-19');
INSERT INTO defaults VALUES ('credentials', 'ts-cns spid', 'dl-76-2020', 'current', NULL, NULL, 'Entri con SPID o con una carta con chip.', 'You sign in with SPID or with a card with a chip.', NULL, NULL, 'national/default/credentials:dl-76-2020', '2020-07-16', 'official', '2020-07-16');
INSERT INTO defaults VALUES ('minors', NULL, 'dl-34-2020', 'current', NULL, NULL, 'Per i minorenni entra un genitore.', 'For minors a parent signs in.', NULL, NULL, 'national/default/minors:dl-34-2020', '2020-05-19', 'official', '2020-05-19');

INSERT INTO hosts VALUES ('www.fascicolosanitario.gov.it', NULL, 'national/host/www.fascicolosanitario.gov.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO hosts VALUES ('www.spid.gov.it', NULL, 'national/host/www.spid.gov.it', '2026-10-04', 'unchecked', NULL);
INSERT INTO hosts VALUES ('www.fascicolo-sanitario.it', 'emilia-romagna', 'region/emilia-romagna/host/www.fascicolo-sanitario.it', '2026-10-04', 'unchecked', NULL);

INSERT INTO claims VALUES ('credential/spid', 'credential', NULL, NULL, 'current', '2021-09', 'third-party', NULL);
INSERT INTO claims VALUES ('credential/spid/link/official:www.spid.gov.it', 'link', 'credential/spid', NULL, 'current', '2021-09', 'third-party', NULL);
INSERT INTO claims VALUES ('credential/cns', 'credential', NULL, NULL, 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('credential/ts-cns', 'credential', NULL, NULL, 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('credential/federa', 'credential', NULL, NULL, 'ended', '2021-09', 'third-party', NULL);
INSERT INTO claims VALUES ('credential/otp', 'credential', NULL, NULL, 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('national/host/www.fascicolosanitario.gov.it', 'host', NULL, NULL, 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('national/host/www.spid.gov.it', 'host', NULL, NULL, 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('national/default/creation:dl-34-2020', 'default', NULL, NULL, 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('national/default/creation:dl-34-2020/note/gblktrni', 'note', 'national/default/creation:dl-34-2020', NULL, 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('national/default/credentials:dl-76-2020', 'default', NULL, NULL, 'current', '2020-07-16', 'official', '2020-07-16');
INSERT INTO claims VALUES ('national/default/minors:dl-34-2020', 'default', NULL, NULL, 'current', '2020-05-19', 'official', '2020-05-19');
INSERT INTO claims VALUES ('national/procedure/italia-spid', 'procedure', NULL, NULL, 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('national/procedure/italia-spid/accepts/ts-cns', 'accepts', 'national/procedure/italia-spid', NULL, 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('national/procedure/italia-spid/note/75gdjgtg', 'note', 'national/procedure/italia-spid', NULL, 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('national/contact/help:1500', 'contact', NULL, NULL, 'ended', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('national/link/national:www.fascicolosanitario.gov.it', 'link', NULL, NULL, 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('national/note/iow4u2sv', 'note', NULL, NULL, 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/crosswalk', 'crosswalk', NULL, 'provincia-autonoma-di-bolzano', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/service/from:guide', 'service', NULL, 'provincia-autonoma-di-bolzano', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/platform', 'platform', NULL, 'provincia-autonoma-di-bolzano', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-doctor', 'procedure', NULL, 'provincia-autonoma-di-bolzano', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-desk', 'procedure', NULL, 'provincia-autonoma-di-bolzano', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/provincia-autonoma-di-bolzano/link/national:www.fascicolosanitario.gov.it', 'link', NULL, 'provincia-autonoma-di-bolzano', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/crosswalk', 'crosswalk', NULL, 'emilia-romagna', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/host/www.fascicolo-sanitario.it', 'host', NULL, 'emilia-romagna', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/service/emilia-romagna-2020', 'service', NULL, 'emilia-romagna', 'current', '2020-10-09', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/service/emilia-romagna-guide', 'service', NULL, 'emilia-romagna', 'superseded', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/service/from:medreminder-2026', 'service', NULL, 'emilia-romagna', 'superseded', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online', 'procedure', NULL, 'emilia-romagna', 'current', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/spid:2', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online', 'emilia-romagna', 'current', '2021-10', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/ts-cns', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online', 'emilia-romagna', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020', 'procedure', NULL, 'emilia-romagna', 'ended', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/federa+otp', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online-2020', 'emilia-romagna', 'ended', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/otp+spid', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online-2020', 'emilia-romagna', 'ended', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/ts-cns', 'accepts', 'region/emilia-romagna/procedure/emilia-romagna-online-2020', 'emilia-romagna', 'ended', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/link/emilia-romagna-portal', 'link', NULL, 'emilia-romagna', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/emilia-romagna/link/emilia-romagna-old-portal', 'link', NULL, 'emilia-romagna', 'superseded', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/crosswalk', 'crosswalk', NULL, 'calabria', 'current', '2026-10-04', 'unchecked', NULL);
INSERT INTO claims VALUES ('region/calabria/service/from:key4biz-2021@2024-08-31', 'service', NULL, 'calabria', 'current', '2024-08-31', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/service/from:guide', 'service', NULL, 'calabria', 'superseded', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-desk', 'procedure', NULL, 'calabria', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-desk/note/2xw7hk7w', 'note', 'region/calabria/procedure/calabria-desk', 'calabria', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/procedure/calabria-desk/unknown/credentials', 'unknown', 'region/calabria/procedure/calabria-desk', 'calabria', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/contact/desk:0961-123-456~xeldlklk:fse-asl-example-it~nmjo3ea5:Via-Roma-1-88100-Catanza~3smgtr6q', 'contact', NULL, 'calabria', 'current', '2024-08', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/contact/desk:0961-123-456~xeldlklk:fse-asl-example-it~nmjo3ea5:Via-Roma-1-88100-Catanza~3smgtr6q/note/droyoywj', 'note', 'region/calabria/contact/desk:0961-123-456~xeldlklk:fse-asl-example-it~nmjo3ea5:Via-Roma-1-88100-Catanza~3smgtr6q', 'calabria', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/contact/help:800-030-606~l4nhk6iv', 'contact', NULL, 'calabria', 'current', '2020', 'third-party', NULL);
INSERT INTO claims VALUES ('region/calabria/unknown/portal', 'unknown', NULL, 'calabria', 'current', '2026-10-04', 'unchecked', NULL);

INSERT INTO claim_sources VALUES ('credential/spid', 1, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('credential/spid/link/official:www.spid.gov.it', 1, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('credential/cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('credential/federa', 1, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('credential/otp', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/host/www.fascicolosanitario.gov.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('national/host/www.spid.gov.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('national/default/creation:dl-34-2020', 1, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('national/default/creation:dl-34-2020/note/gblktrni', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/default/credentials:dl-76-2020', 1, 'dl-76-2020');
INSERT INTO claim_sources VALUES ('national/default/minors:dl-34-2020', 1, 'dl-34-2020');
INSERT INTO claim_sources VALUES ('national/procedure/italia-spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/procedure/italia-spid/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/procedure/italia-spid/note/75gdjgtg', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/contact/help:1500', 1, 'guide');
INSERT INTO claim_sources VALUES ('national/link/national:www.fascicolosanitario.gov.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('national/note/iow4u2sv', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/crosswalk', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/platform', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-doctor', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/procedure/bolzano-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/provincia-autonoma-di-bolzano/link/national:www.fascicolosanitario.gov.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/crosswalk', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/host/www.fascicolo-sanitario.it', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/emilia-romagna-2020', 1, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/emilia-romagna-guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/service/from:medreminder-2026', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online', 1, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/spid:2', 1, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/federa+otp', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/otp+spid', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020/accepts/ts-cns', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/link/emilia-romagna-portal', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/emilia-romagna/link/emilia-romagna-old-portal', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/calabria/crosswalk', 1, 'medreminder-2026');
INSERT INTO claim_sources VALUES ('region/calabria/service/from:key4biz-2021@2024-08-31', 1, 'key4biz-2021');
INSERT INTO claim_sources VALUES ('region/calabria/service/from:guide', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-desk', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-desk/note/2xw7hk7w', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/calabria/procedure/calabria-desk/unknown/credentials', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/calabria/contact/desk:0961-123-456~xeldlklk:fse-asl-example-it~nmjo3ea5:Via-Roma-1-88100-Catanza~3smgtr6q', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/calabria/contact/desk:0961-123-456~xeldlklk:fse-asl-example-it~nmjo3ea5:Via-Roma-1-88100-Catanza~3smgtr6q/note/droyoywj', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/calabria/contact/help:800-030-606~l4nhk6iv', 1, 'guide');
INSERT INTO claim_sources VALUES ('region/calabria/unknown/portal', 1, 'medreminder-2026');

INSERT INTO claim_superseded_by VALUES ('region/emilia-romagna/service/emilia-romagna-guide', 1, 'region/emilia-romagna/service/emilia-romagna-2020');
INSERT INTO claim_superseded_by VALUES ('region/emilia-romagna/service/from:medreminder-2026', 1, 'region/emilia-romagna/service/emilia-romagna-2020');
INSERT INTO claim_superseded_by VALUES ('region/emilia-romagna/procedure/emilia-romagna-online-2020', 1, 'region/emilia-romagna/procedure/emilia-romagna-online');
INSERT INTO claim_superseded_by VALUES ('region/emilia-romagna/link/emilia-romagna-old-portal', 1, 'region/emilia-romagna/link/emilia-romagna-portal');
INSERT INTO claim_superseded_by VALUES ('region/calabria/service/from:guide', 1, 'region/calabria/service/from:key4biz-2021@2024-08-31');

INSERT INTO sources VALUES ('guide', 'guide', 'third-party', NULL, '2020', 'inferred', '2024-09-01', NULL, 'Guida all’attivazione', 'Guide to activation', NULL, NULL, 'Non ha data: è del 2020 circa.', 'Undated: about 2020.', NULL, NULL);
INSERT INTO sources VALUES ('key4biz-2021', 'news', 'third-party', 'Key4biz', '2021-09', 'published', '2024-09-01', 'https://www.key4biz.it/', 'FedERa lascia il posto a SPID', 'FedERa gives way to SPID', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('medreminder-2026', 'repository', 'unchecked', 'vger70/MedReminder', '2026-10-04', 'published', '2026-10-04', 'https://github.com/vger70/MedReminder', 'Elenco dei servizi regionali', 'List of regional services', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('dl-34-2020', 'law', 'official', NULL, '2020-05-19', 'published', NULL, 'https://www.gazzettaufficiale.it/', 'Decreto-legge 34/2020, articolo 11', 'Decree-law 34/2020, article 11', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO sources VALUES ('dl-76-2020', 'law', 'official', NULL, '2020-07-16', 'published', NULL, 'https://www.normattiva.it/', 'Decreto-legge 76/2020, articolo 24', 'Decree-law 76/2020, article 24', NULL, NULL, NULL, NULL, NULL, NULL);

COMMIT;
