<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The CSV export: the parameter table names the one to write, of those in lib/tables.xsl, and dialect how: rfc4180 or
excel (lib/csv.xsl).

The tables join on the columns region (the stable slug) and iso_3166_2, on procedure, credential, claim and source. Names
of columns are in snake case; a cell is empty where nothing is known or nothing applies. status is current or history.
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
    <xsl:call-template name="write-csv">
      <xsl:with-param name="table">
        <xsl:apply-templates select="$tables[@name = $table]" mode="versioned"/>
      </xsl:with-param>
      <xsl:with-param name="dialect" select="$dialect"/>
    </xsl:call-template>
  </xsl:template>

  <!-- the header and the rows, with the versions behind each -->

  <xsl:template match="table" mode="versioned">
    <xsl:variable name="rows"><xsl:apply-templates select="." mode="checked-rows"/></xsl:variable>
    <table>
      <row>
        <xsl:apply-templates select="column" mode="header"/>
      </row>
      <xsl:apply-templates select="exsl:node-set($rows)/row" mode="versioned"/>
    </table>
  </xsl:template>

  <xsl:template match="column" mode="header">
    <cell><xsl:value-of select="@name"/></cell>
  </xsl:template>

  <xsl:template match="column[@type = 'integer'][not(@list)]" mode="header">
    <cell number="yes"><xsl:value-of select="@name"/></cell>
  </xsl:template>

  <xsl:template match="row" mode="versioned">
    <row>
      <xsl:copy-of select="cell"/>
      <cell><xsl:value-of select="$dataset/@schema-version"/></cell>
      <cell><xsl:value-of select="$dataset/@data-version"/></cell>
    </row>
  </xsl:template>
</xsl:stylesheet>
