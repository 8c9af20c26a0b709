<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The files of the export, as the catalogue names them. Each that the program makes is here, or the test says so; a
distribution holds the data, a page is about them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

  <xsl:variable name="export-files" select="exsl:node-set($export-file-table)/*"/>

  <!-- how the EU's and IANA's tables call a format; and what a distribution in it is -->
  <xsl:variable name="export-formats" select="exsl:node-set($export-format-table)/format"/>

  <xsl:variable name="export-format-table">
    <format name="JSON" it="Un file JSON; un JSON Schema ne descrive ogni campo." en="One JSON file; a JSON Schema describes each of its fields." type="application/json">JSON</format>
    <format name="JSON_LD" it="Un grafo in JSON-LD, lo stesso del file Turtle." en="A graph in JSON-LD, the same as in the Turtle file." type="application/ld+json">JSON-LD</format>
    <format name="RDF_TURTLE" it="Un grafo in Turtle, lo stesso del file JSON-LD." en="A graph in Turtle, the same as in the JSON-LD file." type="text/turtle">Turtle</format>
    <format name="CSV" it="Una tabella; datapackage.json e csv-metadata.json dicono che cosa c’è in ogni colonna." en="One table; datapackage.json and csv-metadata.json say what each column is." type="text/csv">CSV</format>
    <format name="CSVW" type="application/csvm+json">CSVW</format>
    <format name="XML" it="Un file XML; un XML Schema ne descrive ogni elemento e attributo." en="One XML file; an XML Schema describes each of its elements and attributes." type="application/xml">XML</format>
    <format name="SQL" it="Uno script che crea e riempie le tabelle, con chiavi e vincoli." en="A script that makes and fills the tables, with keys and checks." type="application/sql">SQL</format>
    <format name="ATOM" type="application/atom+xml">Atom</format>
    <format name="TXT" type="text/plain">TXT</format>
    <format name="HTML" it="Un sito, con una pagina per ogni regione e provincia autonoma." en="A site, with a page for each region and autonomous province." type="text/html">HTML</format>
  </xsl:variable>

  <!-- the tables, by RFC 4180 and for Excel -->
  <xsl:variable name="export-tables">
    <table name="dataset" it="il dataset" en="the dataset"/>
    <table name="regions" it="regioni e province autonome" en="regions and autonomous provinces"/>
    <table name="aliases" it="nomi che le persone usano" en="names that people use"/>
    <table name="region_facts" it="ciò che vale in ogni regione" en="what holds in each region"/>
    <table name="region_credentials" it="credenziali di ogni regione" en="credentials of each region"/>
    <table name="platforms" it="piattaforme" en="platforms"/>
    <table name="services" it="stato dei servizi" en="state of the services"/>
    <table name="procedures" it="procedure" en="procedures"/>
    <table name="procedure_channels" it="canali delle procedure" en="channels of the procedures"/>
    <table name="procedure_requires" it="procedure che vengono prima" en="procedures that come first"/>
    <table name="procedure_replaces" it="procedure sostituite" en="procedures that are replaced"/>
    <table name="procedure_accepts" it="combinazioni di credenziali" en="combinations of credentials"/>
    <table name="procedure_credentials" it="credenziali delle combinazioni" en="credentials of the combinations"/>
    <table name="procedure_venues" it="luoghi e persone a cui rivolgersi" en="places and people to turn to"/>
    <table name="procedure_documents" it="documenti da portare" en="documents to bring"/>
    <table name="procedure_consents" it="consensi" en="consents"/>
    <table name="procedure_outputs" it="risultati delle procedure" en="what the procedures yield"/>
    <table name="steps" it="passi delle procedure" en="steps of the procedures"/>
    <table name="notes" it="note" en="notes"/>
    <table name="unknowns" it="ciò che non si sa" en="what is not known"/>
    <table name="credentials" it="credenziali" en="credentials"/>
    <table name="credential_levels" it="livelli delle credenziali" en="levels of the credentials"/>
    <table name="links" it="collegamenti" en="links"/>
    <table name="contacts" it="recapiti" en="contacts"/>
    <table name="defaults" it="ciò che vale in tutta Italia" en="what holds in all of Italy"/>
    <table name="hosts" it="host ammessi" en="hosts that links may lead to"/>
    <table name="claims" it="affermazioni" en="claims"/>
    <table name="claim_sources" it="fonti delle affermazioni" en="sources of the claims"/>
    <table name="claim_superseded_by" it="che cosa ha sostituito le affermazioni" en="what superseded the claims"/>
    <table name="sources" it="fonti" en="sources"/>
    <table name="codes" it="codici e loro significato" en="codes and what they mean"/>
  </xsl:variable>

  <xsl:variable name="export-file-table">
    <distribution path="json/regions.json" format="JSON" it="tutto" en="everything"/>
    <distribution path="xml/regions.xml" format="XML" it="tutto, con ciò che vale" en="everything, with what holds"/>
    <xsl:for-each select="exsl:node-set($export-tables)/table">
      <distribution path="csv/{@name}.csv" format="CSV" it="{@it}" en="{@en}"/>
    </xsl:for-each>
    <xsl:for-each select="exsl:node-set($export-tables)/table">
      <distribution path="csv/excel/{@name}.csv" format="CSV" it="{@it}, per Excel" en="{@en}, for Excel"/>
    </xsl:for-each>
    <distribution path="sqlite/regions.sql" format="SQL" it="base di dati per SQLite" en="database for SQLite"/>
    <distribution path="html/it/index.html" format="HTML" lang="it" it="pagine in italiano" en="pages in Italian"/>
    <distribution path="html/en/index.html" format="HTML" lang="en" it="pagine in inglese" en="pages in English"/>
    <distribution path="html/de/index.html" format="HTML" lang="de" it="pagine in tedesco" en="pages in German"/>
    <distribution path="html/fr/index.html" format="HTML" lang="fr" it="pagine in francese" en="pages in French"/>
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
