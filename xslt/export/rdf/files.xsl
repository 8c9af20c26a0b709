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
    <format name="HTML" type="text/html">HTML</format>
  </xsl:variable>

  <xsl:variable name="export-file-table">
    <distribution path="json/regions.json" format="JSON" it="tutto" en="everything"/>
    <distribution path="csv/regions.csv" format="CSV" it="regioni e province autonome" en="regions and autonomous provinces"/>
    <distribution path="csv/services.csv" format="CSV" it="stato dei servizi" en="state of the services"/>
    <distribution path="csv/procedures.csv" format="CSV" it="procedure" en="procedures"/>
    <distribution path="csv/steps.csv" format="CSV" it="passi delle procedure" en="steps of the procedures"/>
    <distribution path="csv/notes.csv" format="CSV" it="note" en="notes"/>
    <distribution path="csv/unknowns.csv" format="CSV" it="ciò che non si sa" en="what is not known"/>
    <distribution path="csv/credentials.csv" format="CSV" it="credenziali" en="credentials"/>
    <distribution path="csv/links.csv" format="CSV" it="collegamenti" en="links"/>
    <distribution path="csv/hosts.csv" format="CSV" it="host ammessi" en="hosts that links may lead to"/>
    <distribution path="csv/sources.csv" format="CSV" it="fonti" en="sources"/>
    <distribution path="csv/codes.csv" format="CSV" it="codici e loro significato" en="codes and what they mean"/>
    <distribution path="html/index.html" format="HTML" lang="it" it="pagina in italiano" en="page in Italian"/>
    <distribution path="html/en.html" format="HTML" lang="en" it="pagina in inglese" en="page in English"/>
    <distribution path="html/de.html" format="HTML" lang="de" it="pagina in tedesco" en="page in German"/>
    <distribution path="html/fr.html" format="HTML" lang="fr" it="pagina in francese" en="page in French"/>
    <distribution path="rdf/regions.ttl" format="RDF_TURTLE" it="servizi pubblici secondo CPSV-AP" en="public services by CPSV-AP"/>
    <distribution path="rdf/regions.jsonld" format="JSON_LD" it="servizi pubblici secondo CPSV-AP" en="public services by CPSV-AP"/>
    <page path="quality.html" format="HTML" it="qualità dei dati" en="quality of the data"/>
    <page path="quality.json" format="JSON" it="qualità dei dati" en="quality of the data"/>
  </xsl:variable>
</xsl:stylesheet>
