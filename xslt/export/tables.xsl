<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The rows of all tables of lib/tables.xsl, for the exports that are made of them. Import it and use

  $tables      the tables, by lib/columns.xsl
  $all-rows    the rows of each: rows, @of is its name, with a row each; every attribute of its cells is one, in the order of the columns.
               An export stops if one has not as many cells, so that the description and the rows cannot differ -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl f">
  <xsl:include href="../lib/columns.xsl"/>
  <xsl:include href="../lib/telephone.xsl"/>
  <xsl:include href="../lib/labels-it.xsl"/>
  <xsl:include href="../lib/labels-en.xsl"/>
  <xsl:include href="../lib/labels-de.xsl"/>
  <xsl:include href="../lib/labels-fr.xsl"/>
  <xsl:include href="tables/cells.xsl"/>
  <xsl:include href="tables/regions.xsl"/>
  <xsl:include href="tables/procedures.xsl"/>
  <xsl:include href="tables/parts.xsl"/>
  <xsl:include href="tables/claims.xsl"/>
  <xsl:include href="tables/records.xsl"/>

  <xsl:variable name="dataset" select="/f:regions"/>

  <xsl:variable name="all-rows" select="exsl:node-set($all-rows-written)/rows"/>

  <xsl:variable name="all-rows-written">
    <xsl:for-each select="$tables">
      <rows of="{@name}"><xsl:apply-templates select="." mode="rows"/></rows>
    </xsl:for-each>
  </xsl:variable>

  <xsl:template match="table" mode="check">
    <xsl:variable name="width" select="count(column)"/>
    <xsl:variable name="rows" select="$all-rows[@of = current()/@name]/row"/>
    <xsl:if test="$rows[count(cells/@*) != $width]">
      <xsl:message terminate="yes">
        <xsl:value-of select="concat('a row of the table ', @name, ' has not ', $width, ' cells')"/>
      </xsl:message>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
