<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The CSV export: the parameter table names the one to write, of those in lib/tables.xsl, and dialect how: rfc4180 or
excel (lib/csv.xsl).

The tables join on the columns region (the stable slug) and iso_3166_2, on procedure, credential, claim and source. Names
of columns are in snake case; a cell is empty where nothing is known or nothing applies.
as_of is the date of the newest evidence and grade what that evidence is worth; official_as_of is the newest date of an
official source, which may be an older one. csv/datapackage.json says of every column what it is. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">
  <xsl:import href="../lib/csv.xsl"/>
  <xsl:import href="tables.xsl"/>
  <xsl:param name="table" select="'regions'"/>
  <xsl:param name="dialect" select="'rfc4180'"/>
  <xsl:variable name="table-needed" select="$table"/>

  <xsl:template match="/">
    <xsl:if test="not($tables[@name = $table])">
      <xsl:message terminate="yes">
        <xsl:value-of select="concat('no such table: ', $table)"/>
      </xsl:message>
    </xsl:if>
    <xsl:apply-templates select="$tables[@name = $table]" mode="csv"/>
  </xsl:template>

  <!-- the header and the rows, with the versions after each -->
  <xsl:template match="table" mode="csv">
    <xsl:variable name="header"><xsl:apply-templates select="column" mode="header"/></xsl:variable>
    <xsl:variable name="rows"><xsl:apply-templates select="." mode="rows"/></xsl:variable>
    <xsl:variable name="versions">
      <cell><xsl:value-of select="$dataset/@schema-version"/></cell>
      <cell><xsl:value-of select="$dataset/@data-version"/></cell>
    </xsl:variable>
    <xsl:apply-templates select="." mode="check">
      <xsl:with-param name="rows" select="exsl:node-set($rows)/row"/>
    </xsl:apply-templates>
    <xsl:call-template name="write-csv">
      <xsl:with-param name="header" select="exsl:node-set($header)/cell"/>
      <xsl:with-param name="rows" select="exsl:node-set($rows)/row"/>
      <xsl:with-param name="last" select="exsl:node-set($versions)/cell"/>
      <xsl:with-param name="dialect" select="$dialect"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="column" mode="header">
    <cell><xsl:value-of select="@name"/></cell>
  </xsl:template>

  <xsl:template match="column[@type = 'integer' and not(@list)]" mode="header">
    <cell number="yes"><xsl:value-of select="@name"/></cell>
  </xsl:template>
</xsl:stylesheet>
