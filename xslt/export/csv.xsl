<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The CSV export: the parameter table names the one to write: regions | procedures | steps | credentials | links | sources.

The tables join on the columns region (the stable slug) and iso_3166_2, on procedure, credential and source ids. Names
of columns are in snake case; codes in one cell are separated by a space; a cell is empty where nothing is known or
nothing applies. status is current or history; as_of is the date of the newest evidence, grade the
strongest among the sources, which need not be the newest: sources.csv has the date and grade of each.
The JSON export has everything; these tables have what fits a table. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="f">
  <xsl:import href="../lib/csv.xsl"/>
  <xsl:import href="../lib/claims.xsl"/>
  <xsl:import href="csv/cells.xsl"/>
  <xsl:import href="csv/regions.xsl"/>
  <xsl:import href="csv/procedures.xsl"/>
  <xsl:import href="csv/records.xsl"/>
  <xsl:param name="table" select="'regions'"/>

  <xsl:template match="/">
    <xsl:call-template name="write-csv">
      <xsl:with-param name="table">
        <table>
          <xsl:apply-templates select="f:regions" mode="table"/>
        </table>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:regions" mode="table">
    <xsl:choose>
      <xsl:when test="$table = 'regions'"><xsl:apply-templates select="." mode="regions"/></xsl:when>
      <xsl:when test="$table = 'procedures'"><xsl:apply-templates select="." mode="procedures"/></xsl:when>
      <xsl:when test="$table = 'steps'"><xsl:apply-templates select="." mode="steps"/></xsl:when>
      <xsl:when test="$table = 'credentials'"><xsl:apply-templates select="." mode="credentials"/></xsl:when>
      <xsl:when test="$table = 'links'"><xsl:apply-templates select="." mode="links"/></xsl:when>
      <xsl:when test="$table = 'sources'"><xsl:apply-templates select="." mode="sources"/></xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">
          <xsl:value-of select="concat('no such table: ', $table, '; there are regions, procedures, steps, credentials, links, sources')"/>
        </xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
