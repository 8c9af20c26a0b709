<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The one CSV serialiser: a table, row, cell tree becomes CSV text.

Import it and call the template write-csv with $table, a result tree of one <table> of <row>s of <cell>s, in no
namespace; the first row is the header. $dialect is rfc4180: UTF-8 without a byte order mark, commas, CRLF after every
row, every field in quotes, quotes doubled. Another dialect is one more branch in the modes below.

Every field is quoted, also where RFC 4180 would not ask for it: one rule, and a reader that splits elsewhere than at
commas breaks no text apart. A cell that a spreadsheet would run as a formula (it begins with = + - @, also
full-width, or with a tab or a line end, blanks aside) gets an apostrophe in front; no code or date begins so. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="exsl str">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:variable name="csv-formula-starts">=+-@＝＋－＠</xsl:variable>
  <xsl:variable name="csv-blanks" select="' &#xA0;&#x200B;&#x3000;&#xFEFF;'"/>
  <xsl:variable name="csv-line-starts" select="'&#9;&#10;&#13;'"/>

  <xsl:template name="write-csv">
    <xsl:param name="table"/>
    <xsl:param name="dialect" select="'rfc4180'"/>
    <xsl:if test="$dialect != 'rfc4180'">
      <xsl:message terminate="yes">
        <xsl:value-of select="concat('no such CSV dialect: ', $dialect, '; there is rfc4180')"/>
      </xsl:message>
    </xsl:if>
    <xsl:apply-templates select="exsl:node-set($table)/table/row" mode="csv-row"/>
  </xsl:template>

  <xsl:template match="row" mode="csv-row">
    <xsl:apply-templates select="cell" mode="csv-cell"/>
    <xsl:text>&#13;&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="cell" mode="csv-cell">
    <xsl:if test="position() != 1">,</xsl:if>
    <xsl:text>"</xsl:text>
    <xsl:apply-templates select="." mode="csv-guard"/>
    <xsl:value-of select="str:replace(., '&quot;', '&quot;&quot;')"/>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <xsl:template match="cell" mode="csv-guard">
    <xsl:variable name="start" select="substring(translate(., $csv-blanks, ''), 1, 1)"/>
    <xsl:if test="$start != '' and contains(concat($csv-formula-starts, $csv-line-starts), $start)">'</xsl:if>
  </xsl:template>
</xsl:stylesheet>
