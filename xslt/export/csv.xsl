<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The CSV export: every table of lib/tables.xsl twice, csv/NAME.csv by RFC 4180 and csv/excel/NAME.csv for Excel
(lib/csv.xsl); and what they are, csv/datapackage.json and csv/csv-metadata.json. With xsltproc, the files go below the folder that it is told:

  xsltproc -o reports/ xslt/export/csv.xsl reports/xml/regions.xml

The tables join on the columns region (the stable slug) and iso_3166_2, on procedure, credential, claim and source. Names
of columns are in snake case; a cell is empty where nothing is known or nothing applies.
as_of is the date of the newest evidence and grade what that evidence is worth; official_as_of is the newest date of an
official source, which may be an older one. csv/datapackage.json says of every column what it is. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" extension-element-prefixes="exsl">
  <xsl:include href="../lib/csv.xsl"/>
  <xsl:include href="../lib/json.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="tables/constraints.xsl"/>
  <xsl:include href="tables/datapackage.xsl"/>
  <xsl:include href="tables/csvw.xsl"/>

  <xsl:template match="/">
    <xsl:apply-templates select="$tables" mode="csv"/>
    <exsl:document href="csv/datapackage.json" method="text" encoding="UTF-8">
      <xsl:call-template name="write-json">
        <xsl:with-param name="tree"><xsl:apply-templates select="$dataset" mode="package"/></xsl:with-param>
      </xsl:call-template>
    </exsl:document>
    <exsl:document href="csv/csv-metadata.json" method="text" encoding="UTF-8">
      <xsl:call-template name="write-json">
        <xsl:with-param name="tree"><xsl:apply-templates select="$dataset" mode="table-group"/></xsl:with-param>
      </xsl:call-template>
    </exsl:document>
  </xsl:template>

  <!-- the header and the rows -->
  <xsl:template match="table" mode="csv">
    <xsl:variable name="header"><xsl:apply-templates select="column" mode="header"/></xsl:variable>
    <xsl:variable name="values">
      <xsl:call-template name="csv-values">
        <xsl:with-param name="header" select="exsl:node-set($header)/cell"/>
        <xsl:with-param name="rows" select="$all-rows[@of = current()/@name]/row"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:apply-templates select="." mode="check"/>
    <exsl:document href="csv/{@name}.csv" method="text" encoding="UTF-8">
      <xsl:call-template name="write-csv"><xsl:with-param name="values" select="$values"/></xsl:call-template>
    </exsl:document>
    <exsl:document href="csv/excel/{@name}.csv" method="text" encoding="UTF-8">
      <xsl:call-template name="write-csv">
        <xsl:with-param name="values" select="$values"/>
        <xsl:with-param name="dialect" select="'excel'"/>
      </xsl:call-template>
    </exsl:document>
  </xsl:template>

  <xsl:template match="column" mode="header"><cell><xsl:value-of select="@name"/></cell></xsl:template>

  <xsl:template match="column[@type = 'integer' and not(@list)]" mode="header">
    <cell number="yes"><xsl:value-of select="@name"/></cell>
  </xsl:template>
</xsl:stylesheet>
