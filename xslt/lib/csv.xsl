<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The one CSV serialiser: a table, row, cell tree becomes CSV text.

Import it and call the template write-csv with $table, a result tree of one <table> of <row>s of <cell>s, in no
namespace; the first row is the header, in which number="yes" marks a column of numbers to count with. $dialect is

  rfc4180   UTF-8 without a byte order mark, commas, CRLF after every row
  excel     what an Italian Excel opens with a double click: a byte order mark, without which it takes UTF-8 for
            Windows-1252, and semicolons, as the comma is the decimal sign; CRLF. It would make a number of 08 (8), of
            2021-10 and 1.0.0 a date, of mar-10 too: such a cell is written as a formula whose value is that text,
            ="08", which Excel shows and compares as 08; so does LibreOffice if its import dialog is told to evaluate
            formulas. (A tab or an apostrophe in front would keep the zero, too, but as a part of the value, so that
            nothing is found by it.)

In both every field is in quotes, quotes doubled, also where RFC 4180 would not ask for it: one rule, and a reader that
splits elsewhere breaks no text apart. A cell that a spreadsheet would run as a formula (it begins with = + - @, also
full-width, or with a tab or a line end, blanks aside) gets an apostrophe in front; no code or date begins so. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="exsl str">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:variable name="csv-formula-starts">=+-@＝＋－＠</xsl:variable>
  <xsl:variable name="csv-blanks" select="' &#xA0;&#x200B;&#x3000;&#xFEFF;'"/>
  <xsl:variable name="csv-line-starts" select="'&#9;&#10;&#13;'"/>
  <xsl:variable name="csv-digits">0123456789</xsl:variable>
  <xsl:variable name="csv-number-marks"> .,:/%eE+-</xsl:variable>
  <!-- the first letters of the months in Italian and in English -->
  <xsl:variable name="csv-months"> gen feb mar apr mag giu lug ago set ott nov dic jan may jun jul aug sep oct dec </xsl:variable>
  <xsl:variable name="csv-capitals">ABCDEFGHIJKLMNOPQRSTUVWXYZ</xsl:variable>
  <xsl:variable name="csv-letters">abcdefghijklmnopqrstuvwxyz</xsl:variable>

  <xsl:template name="write-csv">
    <xsl:param name="table"/>
    <xsl:param name="dialect" select="'rfc4180'"/>
    <xsl:variable name="rows" select="exsl:node-set($table)/table/row"/>
    <xsl:choose>
      <xsl:when test="$dialect = 'rfc4180'">
        <xsl:apply-templates select="$rows" mode="csv-row"/>
      </xsl:when>
      <xsl:when test="$dialect = 'excel'">
        <xsl:text>&#xFEFF;</xsl:text>
        <xsl:apply-templates select="$rows" mode="csv-row">
          <xsl:with-param name="separator">;</xsl:with-param>
          <xsl:with-param name="numbers"><xsl:apply-templates select="$rows[1]/cell" mode="csv-number-place"/></xsl:with-param>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">
          <xsl:value-of select="concat('no such CSV dialect: ', $dialect, '; there are rfc4180, excel')"/>
        </xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- numbers: the places of the columns of numbers, with a space before and after each; in the others a cell that looks
  like a number is kept as text. Without it all cells are written as they are. -->

  <xsl:template match="cell" mode="csv-number-place">
    <xsl:if test="@number"><xsl:value-of select="concat(' ', position(), ' ')"/></xsl:if>
  </xsl:template>

  <xsl:template match="row" mode="csv-row">
    <xsl:param name="separator">,</xsl:param>
    <xsl:param name="numbers" select="false()"/>
    <xsl:apply-templates select="cell" mode="csv-cell">
      <xsl:with-param name="separator" select="$separator"/>
      <xsl:with-param name="numbers" select="$numbers"/>
    </xsl:apply-templates>
    <xsl:text>&#13;&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="cell" mode="csv-cell">
    <xsl:param name="separator"/>
    <xsl:param name="numbers"/>
    <xsl:variable name="start" select="substring(translate(., $csv-blanks, ''), 1, 1)"/>
    <xsl:variable name="looks-like-number">
      <xsl:if test="$numbers != false() and not(contains($numbers, concat(' ', position(), ' ')))">
        <xsl:apply-templates select="." mode="csv-looks-like-number"/>
      </xsl:if>
    </xsl:variable>
    <xsl:if test="position() != 1"><xsl:value-of select="$separator"/></xsl:if>
    <xsl:text>"</xsl:text>
    <xsl:choose>
      <xsl:when test="$start != '' and contains(concat($csv-formula-starts, $csv-line-starts), $start)">
        <xsl:value-of select="concat(&quot;'&quot;, str:replace(., '&quot;', '&quot;&quot;'))"/>
      </xsl:when>
      <xsl:when test="$looks-like-number != ''">
        <xsl:value-of select="concat('=&quot;&quot;', ., '&quot;&quot;')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="str:replace(., '&quot;', '&quot;&quot;')"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <!-- yes for what a spreadsheet could take for a number, a date or a time: digits and their marks, or a month in front -->
  <xsl:template match="cell" mode="csv-looks-like-number">
    <xsl:variable name="month" select="translate(substring(., 1, 3), $csv-capitals, $csv-letters)"/>
    <xsl:variable name="rest" select="translate(., concat($csv-digits, $csv-number-marks), '')"/>
    <xsl:if test="translate(., $csv-digits, '') != .">
      <xsl:if test="$rest = '' or (contains($csv-months, concat(' ', $month, ' ')) and translate($rest, concat($csv-capitals, $csv-letters), '') = '')">yes</xsl:if>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
