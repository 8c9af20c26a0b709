<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The files of the export, as the catalogue names them. Each that the program makes is here, or the test says so; a
distribution holds the data, a page is about them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

  <xsl:variable name="export-files" select="exsl:node-set($export-file-table)/*"/>

  <!-- how the EU's and IANA's tables call a format -->
  <xsl:variable name="export-formats" select="exsl:node-set($export-format-table)/format"/>

  <xsl:variable name="export-format-table">
    <format name="JSON" type="application/json">JSON</format>
    <format name="JSON_LD" type="application/ld+json">JSON-LD</format>
    <format name="RDF_TURTLE" type="text/turtle">Turtle</format>
    <format name="CSV" type="text/csv">CSV</format>
    <format name="CSVW" type="application/csvm+json">CSVW</format>
    <format name="XML" type="application/xml">XML</format>
    <format name="SQL" type="application/sql">SQL</format>
    <format name="ATOM" type="application/atom+xml">Atom</format>
    <format name="TXT" type="text/plain">TXT</format>
    <format name="HTML" type="text/html">HTML</format>
  </xsl:variable>

  <xsl:variable name="export-file-table">
    <distribution path="json/regions.json" format="JSON" it="tutto" en="everything"/>
    <distribution path="xml/regions.xml" format="XML" it="tutto, con ciò che vale" en="everything, with what holds"/>
    <distribution path="csv/dataset.csv" format="CSV" it="il dataset" en="the dataset"/>
    <distribution path="csv/regions.csv" format="CSV" it="regioni e province autonome" en="regions and autonomous provinces"/>
    <distribution path="csv/platforms.csv" format="CSV" it="piattaforme" en="platforms"/>
    <distribution path="csv/services.csv" format="CSV" it="stato dei servizi" en="state of the services"/>
    <distribution path="csv/procedures.csv" format="CSV" it="procedure" en="procedures"/>
    <distribution path="csv/procedure_channels.csv" format="CSV" it="canali delle procedure" en="channels of the procedures"/>
    <distribution path="csv/procedure_requires.csv" format="CSV" it="procedure che vengono prima" en="procedures that come first"/>
    <distribution path="csv/procedure_replaces.csv" format="CSV" it="procedure sostituite" en="procedures that are replaced"/>
    <distribution path="csv/procedure_alternatives.csv" format="CSV" it="combinazioni di credenziali" en="combinations of credentials"/>
    <distribution path="csv/procedure_credentials.csv" format="CSV" it="credenziali delle combinazioni" en="credentials of the combinations"/>
    <distribution path="csv/procedure_venues.csv" format="CSV" it="luoghi e persone a cui rivolgersi" en="places and people to turn to"/>
    <distribution path="csv/procedure_documents.csv" format="CSV" it="documenti da portare" en="documents to bring"/>
    <distribution path="csv/procedure_consents.csv" format="CSV" it="consensi" en="consents"/>
    <distribution path="csv/procedure_outputs.csv" format="CSV" it="risultati delle procedure" en="what the procedures yield"/>
    <distribution path="csv/steps.csv" format="CSV" it="passi delle procedure" en="steps of the procedures"/>
    <distribution path="csv/notes.csv" format="CSV" it="note" en="notes"/>
    <distribution path="csv/unknowns.csv" format="CSV" it="ciò che non si sa" en="what is not known"/>
    <distribution path="csv/credentials.csv" format="CSV" it="credenziali" en="credentials"/>
    <distribution path="csv/credential_levels.csv" format="CSV" it="livelli delle credenziali" en="levels of the credentials"/>
    <distribution path="csv/links.csv" format="CSV" it="collegamenti" en="links"/>
    <distribution path="csv/hosts.csv" format="CSV" it="host ammessi" en="hosts that links may lead to"/>
    <distribution path="csv/claims.csv" format="CSV" it="affermazioni" en="claims"/>
    <distribution path="csv/claim_sources.csv" format="CSV" it="fonti delle affermazioni" en="sources of the claims"/>
    <distribution path="csv/sources.csv" format="CSV" it="fonti" en="sources"/>
    <distribution path="csv/codes.csv" format="CSV" it="codici e loro significato" en="codes and what they mean"/>
    <distribution path="csv/excel/dataset.csv" format="CSV" it="il dataset, per Excel" en="the dataset, for Excel"/>
    <distribution path="csv/excel/regions.csv" format="CSV" it="regioni e province autonome, per Excel" en="regions and autonomous provinces, for Excel"/>
    <distribution path="csv/excel/platforms.csv" format="CSV" it="piattaforme, per Excel" en="platforms, for Excel"/>
    <distribution path="csv/excel/services.csv" format="CSV" it="stato dei servizi, per Excel" en="state of the services, for Excel"/>
    <distribution path="csv/excel/procedures.csv" format="CSV" it="procedure, per Excel" en="procedures, for Excel"/>
    <distribution path="csv/excel/procedure_channels.csv" format="CSV" it="canali delle procedure, per Excel" en="channels of the procedures, for Excel"/>
    <distribution path="csv/excel/procedure_requires.csv" format="CSV" it="procedure che vengono prima, per Excel" en="procedures that come first, for Excel"/>
    <distribution path="csv/excel/procedure_replaces.csv" format="CSV" it="procedure sostituite, per Excel" en="procedures that are replaced, for Excel"/>
    <distribution path="csv/excel/procedure_alternatives.csv" format="CSV" it="combinazioni di credenziali, per Excel" en="combinations of credentials, for Excel"/>
    <distribution path="csv/excel/procedure_credentials.csv" format="CSV" it="credenziali delle combinazioni, per Excel" en="credentials of the combinations, for Excel"/>
    <distribution path="csv/excel/procedure_venues.csv" format="CSV" it="luoghi e persone a cui rivolgersi, per Excel" en="places and people to turn to, for Excel"/>
    <distribution path="csv/excel/procedure_documents.csv" format="CSV" it="documenti da portare, per Excel" en="documents to bring, for Excel"/>
    <distribution path="csv/excel/procedure_consents.csv" format="CSV" it="consensi, per Excel" en="consents, for Excel"/>
    <distribution path="csv/excel/procedure_outputs.csv" format="CSV" it="risultati delle procedure, per Excel" en="what the procedures yield, for Excel"/>
    <distribution path="csv/excel/steps.csv" format="CSV" it="passi delle procedure, per Excel" en="steps of the procedures, for Excel"/>
    <distribution path="csv/excel/notes.csv" format="CSV" it="note, per Excel" en="notes, for Excel"/>
    <distribution path="csv/excel/unknowns.csv" format="CSV" it="ciò che non si sa, per Excel" en="what is not known, for Excel"/>
    <distribution path="csv/excel/credentials.csv" format="CSV" it="credenziali, per Excel" en="credentials, for Excel"/>
    <distribution path="csv/excel/credential_levels.csv" format="CSV" it="livelli delle credenziali, per Excel" en="levels of the credentials, for Excel"/>
    <distribution path="csv/excel/links.csv" format="CSV" it="collegamenti, per Excel" en="links, for Excel"/>
    <distribution path="csv/excel/hosts.csv" format="CSV" it="host ammessi, per Excel" en="hosts that links may lead to, for Excel"/>
    <distribution path="csv/excel/claims.csv" format="CSV" it="affermazioni, per Excel" en="claims, for Excel"/>
    <distribution path="csv/excel/claim_sources.csv" format="CSV" it="fonti delle affermazioni, per Excel" en="sources of the claims, for Excel"/>
    <distribution path="csv/excel/sources.csv" format="CSV" it="fonti, per Excel" en="sources, for Excel"/>
    <distribution path="csv/excel/codes.csv" format="CSV" it="codici e loro significato, per Excel" en="codes and what they mean, for Excel"/>
    <distribution path="sqlite/regions.sql" format="SQL" it="base di dati per SQLite" en="database for SQLite"/>
    <distribution path="html/index.html" format="HTML" lang="it" it="pagina in italiano" en="page in Italian"/>
    <distribution path="html/en.html" format="HTML" lang="en" it="pagina in inglese" en="page in English"/>
    <distribution path="html/de.html" format="HTML" lang="de" it="pagina in tedesco" en="page in German"/>
    <distribution path="html/fr.html" format="HTML" lang="fr" it="pagina in francese" en="page in French"/>
    <distribution path="rdf/regions.ttl" format="RDF_TURTLE" it="servizi pubblici secondo CPSV-AP" en="public services by CPSV-AP"/>
    <distribution path="rdf/regions.jsonld" format="JSON_LD" it="servizi pubblici secondo CPSV-AP" en="public services by CPSV-AP"/>
    <page path="csv/datapackage.json" format="JSON" it="descrizione delle tabelle (Frictionless)" en="description of the tables (Frictionless)"/>
    <page path="csv/csv-metadata.json" format="CSVW" it="descrizione delle tabelle (CSV on the Web)" en="description of the tables (CSV on the Web)"/>
    <page path="manifest.json" format="JSON" it="elenco dei file" en="list of the files"/>
    <page path="SHA256SUMS" format="TXT" it="impronte dei file" en="hashes of the files"/>
    <page path="quality.html" format="HTML" it="qualità dei dati" en="quality of the data"/>
    <page path="quality.json" format="JSON" it="qualità dei dati" en="quality of the data"/>
    <page path="changes.json" format="JSON" it="versioni e modifiche" en="versions and changes"/>
    <page path="changes.atom" format="ATOM" it="versioni e modifiche" en="versions and changes"/>
  </xsl:variable>
</xsl:stylesheet>
