<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The rows of all tables of lib/tables.xsl, for the exports that are made of them. Import it and use

  $tables      the tables, by lib/columns.xsl
  rows         a mode of a table: its rows, each a row of cells, for all columns but schema_version and data_version
  check        a mode of a table: stops the export if one of $rows, those nodes, has not as many cells, so that the
               description and the rows cannot differ -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl f">
  <xsl:import href="../lib/columns.xsl"/>
  <xsl:import href="../lib/telephone.xsl"/>
  <xsl:import href="../lib/labels-it.xsl"/>
  <xsl:import href="../lib/labels-en.xsl"/>
  <xsl:import href="../lib/labels-de.xsl"/>
  <xsl:import href="../lib/labels-fr.xsl"/>
  <xsl:import href="tables/cells.xsl"/>
  <xsl:import href="tables/regions.xsl"/>
  <xsl:import href="tables/procedures.xsl"/>
  <xsl:import href="tables/parts.xsl"/>
  <xsl:import href="tables/claims.xsl"/>
  <xsl:import href="tables/records.xsl"/>

  <xsl:variable name="dataset" select="/f:regions"/>

  <xsl:template match="table" mode="check">
    <xsl:param name="rows"/>
    <xsl:variable name="width" select="count(column) - 2"/>
    <xsl:if test="$rows[count(cell) != $width]">
      <xsl:message terminate="yes">
        <xsl:value-of select="concat('a row of the table ', @name, ' has not ', $width, ' cells')"/>
      </xsl:message>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
