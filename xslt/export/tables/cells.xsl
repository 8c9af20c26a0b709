<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What the rows of all tables share: text in four languages, lists of codes, the evidence and the status of a claim. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <!-- one cell a language -->
  <xsl:template name="text-cells">
    <xsl:param name="of"/>
    <cells it="{$of[@xml:lang = 'it']}" en="{$of[@xml:lang = 'en']}" de="{$of[@xml:lang = 'de']}" fr="{$of[@xml:lang = 'fr']}"/>
  </xsl:template>

  <!-- one cell with the codes of these attributes, in their order -->
  <xsl:template name="codes-cell">
    <xsl:param name="of"/>
    <xsl:variable name="codes"><xsl:apply-templates select="$of" mode="code-text"/></xsl:variable>
    <cells codes="{normalize-space($codes)}"/>
  </xsl:template>

  <xsl:template match="@*" mode="code-text"><xsl:value-of select="concat(normalize-space(.), ' ')"/></xsl:template>

  <!-- its place among the like elements beside it, from 1 -->
  <xsl:template name="number-cell">
    <cells><xsl:attribute name="number"><xsl:number/></xsl:attribute></cells>
  </xsl:template>

  <!-- which jurisdiction a row is about; both are empty for all of Italy -->
  <xsl:template name="region-cells">
    <xsl:param name="region"/>
    <cells id="{$region/@id}" iso-3166-2="{$region/@iso-3166-2}"/>
  </xsl:template>

  <!-- claim, as_of, grade, official_as_of and sources of a claim -->
  <xsl:template name="evidence-cells">
    <cells key="{@key}"/>
    <xsl:call-template name="date-and-grade-cells"/>
    <cells sources="{@sources}"/>
  </xsl:template>

  <xsl:template name="date-and-grade-cells">
    <cells as-of="{@as-of}" grade="{@grade}" official-as-of="{@official-as-of}"/>
  </xsl:template>

  <!-- status and superseded_by of a claim -->
  <xsl:template name="status-cells"><cells status="{@status}" superseded-by="{@superseded-by}"/></xsl:template>
</xsl:stylesheet>
