<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The CSV export: the parameter table names the one to write: regions | services | procedures | steps | notes | unknowns |
credentials | links | hosts | sources | codes.

The tables join on the columns region (the stable slug) and iso_3166_2, on procedure, credential and source ids. Names
of columns are in snake case; codes in one cell are separated by a space; a cell is empty where nothing is known or
nothing applies. status is current or history. as_of is the date of the newest evidence and grade what that evidence
is worth; official_as_of is the newest date of an official source, which may be an older one.
The JSON export has everything; these tables have what fits a table. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="f">
  <xsl:import href="../lib/csv.xsl"/>
  <xsl:import href="../lib/claims.xsl"/>
  <xsl:import href="../lib/labels-it.xsl"/>
  <xsl:import href="../lib/labels-en.xsl"/>
  <xsl:import href="../lib/labels-de.xsl"/>
  <xsl:import href="../lib/labels-fr.xsl"/>
  <xsl:import href="csv/cells.xsl"/>
  <xsl:import href="csv/regions.xsl"/>
  <xsl:import href="csv/procedures.xsl"/>
  <xsl:import href="csv/claims.xsl"/>
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
      <xsl:when test="$table = 'services'"><xsl:apply-templates select="." mode="services"/></xsl:when>
      <xsl:when test="$table = 'procedures'"><xsl:apply-templates select="." mode="procedures"/></xsl:when>
      <xsl:when test="$table = 'steps'"><xsl:apply-templates select="." mode="steps"/></xsl:when>
      <xsl:when test="$table = 'notes'"><xsl:apply-templates select="." mode="notes"/></xsl:when>
      <xsl:when test="$table = 'unknowns'"><xsl:apply-templates select="." mode="unknowns"/></xsl:when>
      <xsl:when test="$table = 'credentials'"><xsl:apply-templates select="." mode="credentials"/></xsl:when>
      <xsl:when test="$table = 'links'"><xsl:apply-templates select="." mode="links"/></xsl:when>
      <xsl:when test="$table = 'hosts'"><xsl:apply-templates select="." mode="hosts"/></xsl:when>
      <xsl:when test="$table = 'sources'"><xsl:apply-templates select="." mode="sources"/></xsl:when>
      <xsl:when test="$table = 'codes'"><xsl:apply-templates select="." mode="codes"/></xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">
          <xsl:value-of select="concat('no such table: ', $table, '; there are regions, services, procedures, steps, notes, unknowns, credentials, links, hosts, sources, codes')"/>
        </xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
