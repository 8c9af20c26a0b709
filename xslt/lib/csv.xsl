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

  <xsl:variable name="csv-formula-starts" select="'=+-@＝＋－＠'"/>
  <xsl:variable name="csv-blanks" select="' &#xA0;&#x200B;&#x3000;&#xFEFF;'"/>
  <xsl:variable name="csv-line-starts" select="'&#9;&#10;&#13;'"/>
  <xsl:variable name="csv-digits" select="'0123456789'"/>
  <xsl:variable name="csv-capitals" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
  <xsl:variable name="csv-letters" select="'abcdefghijklmnopqrstuvwxyz'"/>
  <xsl:variable name="csv-number-marks" select="concat($csv-digits, ' .,:/%eE+-')"/>
  <xsl:variable name="csv-date-marks" select="concat($csv-number-marks, $csv-capitals, $csv-letters)"/>
  <!-- the first letters of the months in Italian and in English -->
  <xsl:variable name="csv-months" select="' gen feb mar apr mag giu lug ago set ott nov dic jan may jun jul aug sep oct dec '"/>

  <xsl:template name="write-csv">
    <xsl:param name="table"/>
    <xsl:param name="dialect" select="'rfc4180'"/>
    <xsl:variable name="rows" select="exsl:node-set($table)/table/row"/>
    <xsl:choose>
      <xsl:when test="$dialect = 'rfc4180'">
        <xsl:apply-templates select="$rows" mode="csv-row"/>
      </xsl:when>
      <xsl:when test="$dialect = 'excel'">
        <xsl:variable name="numbers"><xsl:apply-templates select="$rows[1]/cell" mode="csv-number-place"/></xsl:variable>
        <xsl:text>&#xFEFF;</xsl:text>
        <xsl:apply-templates select="$rows" mode="csv-row">
          <xsl:with-param name="separator" select="';'"/>
          <xsl:with-param name="numbers" select="concat(' ', $numbers)"/>
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
    <xsl:param name="separator" select="','"/>
    <xsl:param name="numbers" select="''"/>
    <xsl:apply-templates select="cell" mode="csv-cell">
      <xsl:with-param name="separator" select="$separator"/>
      <xsl:with-param name="numbers" select="$numbers"/>
    </xsl:apply-templates>
    <xsl:text>&#13;&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="cell[. = '']" mode="csv-cell">
    <xsl:param name="separator"/>
    <xsl:if test="position() != 1"><xsl:value-of select="$separator"/></xsl:if>
    <xsl:text>""</xsl:text>
  </xsl:template>

  <xsl:template match="cell" mode="csv-cell">
    <xsl:param name="separator"/>
    <xsl:param name="numbers"/>
    <xsl:variable name="start" select="substring(translate(., $csv-blanks, ''), 1, 1)"/>
    <!-- digits and their marks, or with a month in front; Excel takes no text beyond 255 characters in a formula -->
    <xsl:variable name="looks-like-number" select="translate(., $csv-digits, '') != . and string-length(.) &lt; 256 and (translate(., $csv-number-marks, '') = '' or (contains($csv-months, concat(' ', translate(substring(., 1, 3), $csv-capitals, $csv-letters), ' ')) and translate(., $csv-date-marks, '') = ''))"/>
    <xsl:if test="position() != 1"><xsl:value-of select="$separator"/></xsl:if>
    <xsl:text>"</xsl:text>
    <xsl:choose>
      <xsl:when test="contains(concat($csv-formula-starts, $csv-line-starts), $start) and $start != ''">
        <xsl:text>'</xsl:text>
        <xsl:apply-templates select="." mode="csv-text"/>
      </xsl:when>
      <xsl:when test="$numbers != '' and $looks-like-number and not(contains($numbers, concat(' ', position(), ' ')))">
        <xsl:value-of select="concat('=&quot;&quot;', ., '&quot;&quot;')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="csv-text"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <xsl:template match="cell" mode="csv-text">
    <xsl:value-of select="."/>
  </xsl:template>

  <xsl:template match="cell[contains(., '&quot;')]" mode="csv-text">
    <xsl:value-of select="str:replace(., '&quot;', '&quot;&quot;')"/>
  </xsl:template>
</xsl:stylesheet>
