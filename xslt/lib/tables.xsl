<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The one description of the tables: every table and column of the CSV files and of the database, in their order.

xslt/export/csv.xsl takes its header rows from it and refuses a row that does not fit; datapackage.json, csv-metadata.json,
regions.sql and the documentation are made of it. lib/columns.xsl, which is to be imported, makes $tables of it.

<table name title key>      key: the columns of its primary key
  <about>                   what one row is
  <column name type>        its meaning; more attributes below
  <texts name>              four columns, one a language; optional: when it has no text in any language
  <jurisdiction>            region and iso_3166_2; null: when both are empty
  <status>                  status; superseded="yes": superseded_by, too
  <evidence>                claim, as_of, grade, official_as_of and sources of the claim that the row is; to: the table
                            in which that claim is a row, else claims; null: when there is no claim; of: what their names begin
                            with, where the row is not that claim
  <reference columns to>    a foreign key of several columns, to those of the same names; only="sqlite": part of it may
                            be empty, and what Frictionless and CSVW say of that differs

column: type    text, code (a word or number that is not counted with), integer, boolean, date (a day, a month or a year),
                day, uri, version
        null    when the cell is empty; without it, it never is
        codes   the code list of the dataset that its values are from
        values  its values, where no code list has them
        shape   what a value looks like, readable as a regular expression and as a GLOB of SQLite
        list    what stands between the items of the cell
        to      table.column in which the value, or each item of a list, stands
        unique  yes: no two rows have the same
        only    csv: not in the database, where another table has it -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="tables-described">
    <table name="dataset" title="The dataset" key="data_version">
      <about>One row: what the dataset is, whose it is, under which licence, of when.</about>
      <texts name="title">What the dataset is called</texts>
      <texts name="description">What it is, in plain words</texts>
      <column name="publisher" type="text">Who publishes the dataset.</column>
      <column name="license" type="code" title="Licence">The licence, as an SPDX identifier.</column>
      <column name="license_href" type="uri" title="Licence text">Where the text of the licence is.</column>
      <column name="email" type="text" title="E-mail" null="no address is given">The e-mail address to which one reports an error in the data.</column>
      <column name="updated" type="day">The date of the newest evidence in the dataset.</column>
      <column name="schema_version" type="version">The version of the shape of the files: a column that goes or changes its meaning raises the first number, an added one the second.</column>
      <column name="data_version" type="version">The version of the data, by Semantic Versioning; +unchecked behind it says that the dataset had errors.</column>
    </table>

    <table name="regions" title="Regions and autonomous provinces" key="region">
      <about>One row a jurisdiction, 19 regions and 2 autonomous provinces, with what holds there now. Columns of a claim begin with what it is about: state_as_of, portal_as_of.</about>
      <column name="region" type="code">The stable identifier of the jurisdiction, the key for joins.</column>
      <column name="iso_3166_2" type="code" title="ISO 3166-2" shape="IT-[A-Z0-9][A-Z0-9]" unique="yes">The code by ISO 3166-2.</column>
      <column name="istat_region" type="code" title="ISTAT region" shape="[0-9][0-9]">The region’s code by ISTAT, zero kept; Bolzano and Trento share 04.</column>
      <column name="istat_province" type="code" title="ISTAT province" shape="[0-9][0-9][0-9]" null="it is not an autonomous province">The province’s code by ISTAT, zero kept, which tells Bolzano from Trento.</column>
      <column name="nuts_2" type="code" title="NUTS 2" shape="IT[C-I][0-9]" unique="yes">The code of NUTS level 2.</column>
      <column name="ministry_of_health" type="code" shape="[0-9][0-9][0-9]" unique="yes">The code of the Ministry of Health, which the record itself uses, zero kept.</column>
      <column name="dpc_covid_19" type="code" title="Civil Protection COVID-19" shape="[0-9][0-9]" unique="yes">The code in the COVID-19 data of the Civil Protection, zero kept.</column>
      <column name="vaccine_area" type="code" shape="[A-Z][A-Z][A-Z]" unique="yes">The area in the open data on vaccines.</column>
      <column name="revenue_agency" type="code" shape="[0-9][0-9]" unique="yes">The code of the Revenue Agency, zero kept.</column>
      <column name="hl7_oid" type="code" title="HL7 OID" unique="yes">The root of its OIDs at HL7 Italy.</column>
      <column name="kind" type="code" codes="jurisdiction-kind">Region or autonomous province.</column>
      <texts name="name">The name, official where the language is</texts>
      <column name="state" type="code" codes="service-state" null="no claim about the service is current">The state of the service, by the claim that holds.</column>
      <column name="creation" type="code" codes="creation" null="no claim says">How a record comes into being.</column>
      <column name="creation_origin" type="code" values="region national" null="no claim says">Whether the jurisdiction says so or, as it is silent, the national default does.</column>
      <column name="creation_claim" type="code" to="claims.claim" null="no claim says">The claim that says so.</column>
      <column name="state_since" type="date" null="the claim does not say">Since when the service is in that state.</column>
      <column name="state_until" type="date" null="the claim names no end">The last day, month or year of that state.</column>
      <evidence of="state_" to="services" null="no claim about the service is current"/>
      <column name="platform" type="text" null="no source names one">The platform of which the record is a part.</column>
      <column name="availability" type="code" codes="availability">Whether an adult can open the record online today.</column>
      <column name="modes" type="code" codes="mode" list=" " null="no procedure holds" only="csv">The modes of the procedures that hold, each once.</column>
      <column name="credentials" type="code" list=" " to="credentials.credential" null="no procedure that holds names one" only="csv">What the procedures that hold accept, each once, a level behind a colon (spid:2), whatever for and wherever; which go together stands in procedures.credentials. For what opens the record online take online_credentials.</column>
      <column name="online_credentials" type="code" list=" " to="credentials.credential" null="none does alone" only="csv">Those with which an adult opens the record online today, each alone but for mere factors (PIN, one-time code); also in region_credentials.</column>
      <column name="procedures" type="code" list=" " to="procedures.procedure" null="no procedure holds" only="csv">The procedures that hold.</column>
      <column name="portal" type="uri" null="no portal is known">The address of the portal that holds.</column>
      <column name="portal_claim" type="code" to="links.claim" null="no portal is known">The link that says so.</column>
      <column name="portal_as_of" type="date" null="no portal is known, or no source of it has a date">The date of the newest evidence of the portal.</column>
      <column name="portal_grade" type="code" codes="evidence-grade" null="no portal is known">What that evidence is worth.</column>
      <column name="portal_official_as_of" type="date" null="no portal is known, or no official source has a date">The newest date of an official source of the portal.</column>
      <column name="unknown" type="code" codes="fact" list=" " null="nothing is marked as unknown" only="csv">What is not known of the jurisdiction itself; unknowns has the words.</column>
    </table>

    <table name="region_facts" title="What holds of each fact" key="region fact origin">
      <about>One row what holds of one fact of a jurisdiction: what it says itself and, where it is silent or the default says something else, the national default.</about>
      <jurisdiction/>
      <column name="fact" type="code">The fact: state, creation, portal, credentials, consents or minors.</column>
      <column name="origin" type="code" values="region national">Who says so: the jurisdiction, or a national default.</column>
      <column name="value" type="text" list=" " null="the procedures say all">What holds: a code, codes, or the address of the portal.</column>
      <column name="procedures" type="code" list=" " to="procedures.procedure" null="no procedure says so">The current procedures that say so.</column>
      <column name="claim" type="code" to="claims.claim" null="procedures say so">The claim that says so.</column>
      <column name="law" type="code" to="sources.source" null="the jurisdiction says so">The law of the national default.</column>
    </table>

    <table name="region_credentials" title="Credentials of jurisdictions" key="region credential">
      <about>One row a credential that opens the record of a jurisdiction or is accepted by a procedure that holds there.</about>
      <jurisdiction/>
      <column name="credential" type="code" to="credentials.credential">The credential.</column>
      <column name="opens_online" type="boolean">Whether an adult opens the record online today with it alone, mere factors (PIN, one-time code) aside.</column>
    </table>

    <table name="platforms" title="Platforms" key="region">
      <about>One row a platform of which the record of a jurisdiction is a part.</about>
      <jurisdiction/>
      <column name="platform" type="text">The name of the platform.</column>
      <texts name="text">What it is</texts>
      <evidence/>
    </table>

    <table name="aliases" title="Names that people use" key="region number">
      <about>One row a name that people use for a jurisdiction or for a place in it: to find it by, not to show.</about>
      <jurisdiction/>
      <column name="number" type="integer">The place among the names of the jurisdiction, from 1.</column>
      <column name="kind" type="code" codes="alias-kind">What it is the name of.</column>
      <column name="name" type="text">The name.</column>
      <column name="lang" type="code" title="Language" values="it en de fr">The language in which it is used.</column>
    </table>

    <table name="services" title="States of the service" key="claim">
      <about>One row a claim about the service in a jurisdiction: its state, how a record comes into being. Several may be current, as one may say what another does not; regions and region_facts have what holds.</about>
      <jurisdiction/>
      <column name="number" type="integer">The place among the claims about the service of the jurisdiction, from 1.</column>
      <column name="id" type="code" title="Identifier" null="no other claim has to name it">The identifier by which others name it in replaces.</column>
      <status superseded="yes"/>
      <column name="state" type="code" codes="service-state">The state.</column>
      <column name="creation" type="code" codes="creation" null="the claim does not say">How a record comes into being.</column>
      <column name="replaces" type="code" list=" " null="it replaces none">The identifiers of the older claims that it replaces.</column>
      <column name="since" type="date" null="the claim does not say">Since when.</column>
      <column name="until" type="date" null="the claim names no end">Until when.</column>
      <texts name="text" optional="the claim has no words">What the state means in practice</texts>
      <evidence/>
    </table>

    <table name="procedures" title="Procedures" key="procedure">
      <about>One row a way to activate or open the record, or to get what that takes, those that no longer hold included; without a region, a way for anyone in Italy.</about>
      <column name="procedure" type="code">The identifier of the procedure.</column>
      <jurisdiction null="anyone in Italy can follow it"/>
      <status superseded="yes"/>
      <column name="mode" type="code" codes="mode">How the person takes part.</column>
      <column name="channels" type="code" codes="channel" list=" " only="csv">What it goes through; also in procedure_channels.</column>
      <column name="audience" type="code" codes="audience">Whom it is for.</column>
      <column name="situation" type="code" codes="situation" null="it serves in any situation">In which situation it serves.</column>
      <column name="requires" type="code" list=" " to="procedures.procedure" null="none comes first" only="csv">The procedures that come first; also in procedure_requires.</column>
      <column name="replaces" type="code" list=" " to="procedures.procedure" null="it replaces none" only="csv">The older procedures that it replaces; also in procedure_replaces.</column>
      <column name="since" type="date" null="no source says since when">Since when it holds.</column>
      <column name="until" type="date" null="no source names an end">The last day, month or year it holds.</column>
      <column name="credentials" type="code" list=" | " null="it needs none, or none is known" only="csv">Alternatives in round brackets; what is needed together between plus signs, a level behind a colon: (spid:2) | (federa + otp). Also in procedure_credentials.</column>
      <column name="venues" type="code" codes="venue" list=" " null="no place is named" only="csv">The places or persons to turn to; also in procedure_venues.</column>
      <column name="own_venues" type="code" codes="venue" list=" " null="none must be the person’s own" only="csv">Those of them that must be the person’s own: own health authority, own doctor.</column>
      <column name="programmes" type="text" list="; " null="none must belong to a programme" only="csv">The programmes that venues must belong to.</column>
      <column name="documents" type="code" codes="document" list=" " null="no document is named" only="csv">What to bring or to fill in; also in procedure_documents.</column>
      <column name="consents" type="code" codes="consent" list=" " null="no consent is named" only="csv">The consents that the person gives; also in procedure_consents.</column>
      <column name="outputs" type="code" list=" " null="no source says what it yields" only="csv">What it yields, by the code list output-kind; a credential that is named stands behind a colon: credential:pin. Also in procedure_outputs.</column>
      <texts name="title">A short title</texts>
      <column name="unknown" type="code" codes="fact" list=" " null="nothing is marked as unknown" only="csv">What is not known of the procedure; unknowns has the words.</column>
      <column name="is_old" type="boolean">Whether nothing in it is younger than three years, measured on the day of the dataset’s updated.</column>
      <column name="opens_online" type="boolean">Whether it opens a record online today, from start to end: it holds, is online, says all that one needs to sign in, and needs no procedure first that is at a desk or assisted. Never for all of Italy.</column>
      <evidence/>
    </table>

    <table name="procedure_channels" title="Channels of procedures" key="procedure number">
      <about>One row a channel that a procedure goes through.</about>
      <part/>
      <column name="channel" type="code" codes="channel">The channel.</column>
    </table>

    <table name="procedure_requires" title="Procedures that come first" key="procedure number">
      <about>One row a procedure that comes before another.</about>
      <part/>
      <column name="requires" type="code" to="procedures.procedure">The procedure that comes first.</column>
    </table>

    <table name="procedure_replaces" title="Procedures replaced" key="procedure number">
      <about>One row an older procedure that another one replaces.</about>
      <part/>
      <column name="replaces" type="code" to="procedures.procedure">The older procedure.</column>
    </table>

    <table name="procedure_accepts" title="Combinations of credentials" key="procedure accepts">
      <about>One row a combination of credentials that is enough for a procedure; several of one procedure are alternatives.</about>
      <column name="procedure" type="code" to="procedures.procedure">The procedure.</column>
      <column name="accepts" type="integer">Its place among the alternatives of the procedure, from 1.</column>
      <evidence/>
    </table>

    <table name="procedure_credentials" title="Credentials of procedures" key="procedure accepts number">
      <about>One row a credential of a combination; all of one combination are needed together.</about>
      <column name="procedure" type="code">The procedure.</column>
      <column name="accepts" type="integer">The combination, in procedure_accepts.</column>
      <column name="number" type="integer">The place in the combination, from 1.</column>
      <column name="credential" type="code" to="credentials.credential">The credential.</column>
      <column name="level" type="integer" null="any level will do, or no source says which">The assurance level that it must have.</column>
      <reference columns="procedure accepts" to="procedure_accepts"/>
      <reference columns="credential level" to="credential_levels" only="sqlite"/>
    </table>

    <table name="procedure_venues" title="Venues of procedures" key="procedure number">
      <about>One row a place or a person that one can turn to in a procedure.</about>
      <part/>
      <column name="venue" type="code" codes="venue">The kind of place or person.</column>
      <column name="own" type="boolean" null="no source says that it must be, or need not">Whether it must be the person’s own: own health authority, own doctor.</column>
      <column name="programme" type="text" null="any will do">The programme it must belong to.</column>
    </table>

    <table name="procedure_documents" title="Documents of procedures" key="procedure number">
      <about>One row a document to bring to a procedure or to fill in.</about>
      <part/>
      <column name="document" type="code" codes="document">The document.</column>
    </table>

    <table name="procedure_consents" title="Consents of procedures" key="procedure number">
      <about>One row a consent that the person gives in a procedure.</about>
      <part/>
      <column name="consent" type="code" codes="consent">The consent.</column>
    </table>

    <table name="procedure_outputs" title="Outputs of procedures" key="procedure number">
      <about>One row a thing that a procedure yields.</about>
      <part/>
      <column name="output" type="code" codes="output-kind">What it is.</column>
      <column name="credential" type="code" to="credentials.credential" null="it is no credential, or no source says which">Which credential.</column>
    </table>

    <table name="steps" title="Steps" key="procedure step">
      <about>One row a step of a procedure, in order.</about>
      <column name="procedure" type="code" to="procedures.procedure">The procedure.</column>
      <jurisdiction null="the procedure is for all of Italy"/>
      <status/>
      <column name="step" type="integer">The place in the order, from 1.</column>
      <texts name="text">What to do</texts>
    </table>

    <table name="notes" title="Notes" key="claim">
      <about>One row another thing that a source says of a jurisdiction, a procedure, a contact, a link, a credential, or of all Italy.</about>
      <owner/>
      <texts name="text">What it says</texts>
      <evidence/>
    </table>

    <table name="unknowns" title="What is not known" key="claim">
      <about>One row a thing that is not known of a jurisdiction, a procedure, or of all Italy; of it the sources say nothing: they were read.</about>
      <owner fact="yes"/>
      <texts name="text" optional="the fact says all">What is not known, in words</texts>
      <evidence/>
    </table>

    <table name="credentials" title="Credentials" key="credential">
      <about>One row a credential: what it is, where to ask for it, whether it was withdrawn.</about>
      <column name="credential" type="code">The identifier of the credential.</column>
      <column name="kind" type="code" codes="credential-kind">What kind it is.</column>
      <column name="is_a" type="code" title="Is a" to="credentials.credential" null="it counts as no other">The credential as which it counts everywhere.</column>
      <status/>
      <texts name="name">Its name</texts>
      <texts name="description">What it is, in plain words</texts>
      <column name="levels" type="integer" list=" " null="it has no levels" only="csv">Its assurance levels; credential_levels has the words.</column>
      <column name="link" type="uri" null="none is known">Its official address.</column>
      <column name="since" type="date" null="no source says since when">The first day, month or year it is valid.</column>
      <column name="until" type="date" null="it was not withdrawn">The last day, month or year it is valid for citizens.</column>
      <column name="law" type="code" to="sources.source" null="no law withdraws it">The law that withdraws it.</column>
      <evidence/>
    </table>

    <table name="credential_levels" title="Levels of credentials" key="credential level">
      <about>One row an assurance level of a credential.</about>
      <column name="credential" type="code" to="credentials.credential">The credential.</column>
      <column name="level" type="integer">The number of the level.</column>
      <texts name="text">What it asks for</texts>
    </table>

    <table name="contacts" title="Contacts" key="claim">
      <about>One row whom to turn to about the record, of a jurisdiction or, without one, for all of Italy; one of phone, email and address is there.</about>
      <jurisdiction null="it is for all of Italy"/>
      <column name="role" type="code" codes="contact-role">What it is for.</column>
      <status/>
      <column name="phone" type="text" null="it has no phone number">The number as one dials it in Italy, in groups with a space between.</column>
      <column name="tel" type="code" title="Phone address" shape="tel:[+0-9]*" null="it has no phone number">The address by which a phone dials it: +39 before all its digits, a leading 0 included; of a short number (six digits at most, no leading 0: 116 117), which can be dialled in Italy only, the digits.</column>
      <column name="email" type="text" title="E-mail" null="it has no e-mail address">The e-mail address.</column>
      <column name="address" type="text" null="it is no desk">The address of the desk: street and number, postcode and city.</column>
      <column name="since" type="date" null="no source says since when">Since when it holds.</column>
      <column name="until" type="date" null="it has not ended">The last day, month or year it held.</column>
      <texts name="label">Who it is</texts>
      <texts name="hours" optional="no source says">When somebody is there, in words</texts>
      <evidence/>
    </table>

    <table name="links" title="Links" key="claim">
      <about>One row an address to give to people: of a jurisdiction, of a credential or, with neither, for all of Italy.</about>
      <jurisdiction null="the link is of a credential or for all of Italy"/>
      <column name="credential" type="code" to="credentials.credential" null="the link is of a jurisdiction or for all of Italy">The credential that it is about.</column>
      <column name="id" type="code" title="Identifier" null="no other link has to name it">The identifier by which others name it in replaces.</column>
      <column name="role" type="code" codes="link-role">What it is for.</column>
      <column name="href" type="uri" title="Address">The address.</column>
      <status superseded="yes"/>
      <column name="replaces" type="code" list=" " null="it replaces none">The identifiers of the older links that it replaces.</column>
      <column name="until" type="date" null="it has not ended">The last day, month or year it held.</column>
      <texts name="label" optional="it has no label">What to call it</texts>
      <evidence/>
    </table>

    <table name="defaults" title="National defaults" key="claim">
      <about>One row what the law says of a fact for all of Italy: it holds in each jurisdiction that does not speak of it.</about>
      <column name="fact" type="code" codes="fact">The fact.</column>
      <column name="value" type="code" list=" " null="the fact is about minors: the words say all">What holds: a code of the list creation, credentials, or consents.</column>
      <column name="law" type="code" to="sources.source">The law.</column>
      <status/>
      <column name="since" type="date" null="no source says since when">Since when it holds.</column>
      <column name="until" type="date" null="no source names an end">The last day, month or year it holds.</column>
      <texts name="text">What it says, in plain words</texts>
      <evidence/>
    </table>

    <table name="hosts" title="Hosts" key="claim">
      <about>One row a host that a jurisdiction may link to or, without a region, that all may.</about>
      <column name="host" type="code">The host name, in lower case.</column>
      <jurisdiction null="all may link to the host"/>
      <evidence/>
    </table>

    <table name="claims" title="Claims" key="claim">
      <about>One row anything that sources say, of whatever kind; the table of that kind has what it says.</about>
      <column name="claim" type="code">The key of the claim, which names nothing else.</column>
      <column name="kind" type="code" values="credential default contact link note host unknown crosswalk service platform procedure accepts">What it is: accepts stands in procedure_accepts, crosswalk for the codes of a jurisdiction in regions, any other kind in the table of that name in the plural.</column>
      <column name="within" type="code" to="claims.claim" null="it stands directly in a jurisdiction or is about all of Italy">The claim that it is a part of: of a procedure, a contact, a link, a credential or a national default.</column>
      <jurisdiction null="it is about a credential or all of Italy"/>
      <status superseded="yes"/>
      <as-of/>
      <column name="sources" type="code" list=" " to="sources.source" only="csv">The sources that say so, in order; also in claim_sources.</column>
    </table>

    <table name="claim_sources" title="Sources of claims" key="claim number">
      <about>One row a source of a claim.</about>
      <column name="claim" type="code" to="claims.claim">The claim.</column>
      <column name="number" type="integer">The place among its sources, from 1.</column>
      <column name="source" type="code" to="sources.source">The source.</column>
    </table>

    <table name="claim_superseded_by" title="Claims superseded" key="claim number">
      <about>One row a claim that superseded another.</about>
      <column name="claim" type="code" to="claims.claim">The claim that no longer holds.</column>
      <column name="number" type="integer">The place among those that superseded it, from 1.</column>
      <column name="superseded_by" type="code" to="claims.claim">The claim that replaces it or says something newer.</column>
    </table>

    <table name="sources" title="Sources" key="source">
      <about>One row a source: who says it, where, when, with what authority.</about>
      <column name="source" type="code">The identifier of the source.</column>
      <column name="kind" type="code" codes="source-kind">What kind it is.</column>
      <column name="grade" type="code" codes="evidence-grade">What it is worth as evidence.</column>
      <column name="publisher" type="text" null="not known">Who publishes it.</column>
      <column name="date" type="date" null="not known">The date of the source.</column>
      <column name="dating" type="code" codes="dating" null="it has no date">Where the date comes from.</column>
      <column name="retrieved" type="date" null="not known">When it was read.</column>
      <column name="href" type="uri" title="Address" null="it has no address, or none is known">Where it is.</column>
      <texts name="title">Its title, or what it is</texts>
      <texts name="text" optional="there is nothing to say">What to know about it</texts>
    </table>

    <table name="codes" title="Codes" key="list code">
      <about>One row a code: what it means. In the database this is a view of one table for each list, such as venue_codes, to which the columns refer.</about>
      <column name="list" type="code">The code list.</column>
      <column name="code" type="code">The code, as it stands in the other tables.</column>
      <texts name="label">What it is called</texts>
      <texts name="description" optional="the label says all">What it is, in plain words</texts>
    </table>
  </xsl:variable>
</xsl:stylesheet>
