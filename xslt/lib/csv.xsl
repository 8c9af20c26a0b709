<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The one CSV serialiser: a tree of rows becomes CSV text.

Import it and call the template write-csv with nodes in no namespace: $header, an element cell for each column, in which
number="yes" marks a column of numbers to count with; $rows, its rows, each with elements cells, whose attributes, in the
order in which they were made, are as many.
$dialect is

  rfc4180   UTF-8 without a byte order mark, commas, CRLF after every row
  excel     what an Italian Excel opens with a double click: a byte order mark, without which it takes UTF-8 for
            Windows-1252, and semicolons, as the comma is the decimal sign; CRLF. It would make a number of 08 (8), of (5) and
            of 10 €, a date of 2021-10, 1.0.0, mar-10 and 10 marzo 2021, a time of 3 PM, a truth value of VERO: such a
            cell is written as a formula whose value is that text, ="08", which Excel shows and compares as 08; so does LibreOffice if its import dialog is told to evaluate
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
  <xsl:variable name="csv-number-marks" select="concat($csv-digits, ' &#xA0;&#x202F;.,:/%+-()€$£')"/>
  <!-- with numbers: an exponent, the halves of a day, the months in Italian and in English -->
  <xsl:variable name="csv-number-words" select="' e am pm a p gen gennaio feb febbraio mar marzo apr aprile mag maggio giu giugno lug luglio ago agosto set sett settembre ott ottobre nov novembre dic dicembre jan january february march april may jun june jul july aug august sep sept september oct october november dec december '"/>
  <xsl:variable name="csv-truths" select="' vero falso true false '"/>
  <!-- the first letters of the months and of the truth values -->
  <xsl:variable name="csv-months" select="' gen feb mar apr mag giu lug ago set ott nov dic jan may jun jul aug sep oct dec ver fal tru '"/>
  <!-- what neither a formula nor a number nor one of those begins with, and what one of those begins with -->
  <xsl:variable name="csv-text-starts" select="'ruckiphqbwxyzRUCKIPHQBWXYZ'"/>
  <xsl:variable name="csv-month-starts" select="'aslmgodnfjtvASLMGODNFJTV'"/>

  <xsl:template name="write-csv">
    <xsl:param name="header"/>
    <xsl:param name="rows"/>
    <xsl:param name="dialect" select="'rfc4180'"/>
    <xsl:choose>
      <xsl:when test="$dialect = 'rfc4180'">
        <xsl:call-template name="csv-rows">
          <xsl:with-param name="header" select="$header"/>
          <xsl:with-param name="rows" select="$rows"/>
          <xsl:with-param name="separator" select="','"/>
          <xsl:with-param name="plain-starts" select="concat($csv-letters, $csv-capitals, $csv-digits)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$dialect = 'excel'">
        <xsl:variable name="numbers"><xsl:apply-templates select="$header" mode="csv-number-place"/></xsl:variable>
        <xsl:text>&#xFEFF;</xsl:text>
        <xsl:call-template name="csv-rows">
          <xsl:with-param name="header" select="$header"/>
          <xsl:with-param name="rows" select="$rows"/>
          <xsl:with-param name="separator" select="';'"/>
          <xsl:with-param name="plain-starts" select="$csv-text-starts"/>
          <xsl:with-param name="month-starts" select="$csv-month-starts"/>
          <xsl:with-param name="numbers" select="concat(' ', $numbers)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">
          <xsl:value-of select="concat('no such CSV dialect: ', $dialect, '; there are rfc4180, excel')"/>
        </xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- plain-starts: a cell that begins with one of these is written as it is. month-starts: so is one that begins with one of
  these, and not with a month. numbers: the places of the columns of numbers, with a space before and after each; in the others a cell that looks like
  a number is kept as text. Without it all cells are written as they are. -->

  <xsl:template match="cell" mode="csv-number-place">
    <xsl:if test="@number"><xsl:value-of select="concat(' ', position(), ' ')"/></xsl:if>
  </xsl:template>

  <xsl:template name="csv-rows">
    <xsl:param name="header"/>
    <xsl:param name="rows"/>
    <xsl:param name="separator"/>
    <xsl:param name="plain-starts"/>
    <xsl:param name="month-starts" select="''"/>
    <xsl:param name="numbers" select="''"/>
    <xsl:apply-templates select="$header" mode="csv-header">
      <xsl:with-param name="separator" select="$separator"/>
    </xsl:apply-templates>
    <xsl:text>&#13;&#10;</xsl:text>
    <!-- for-each, and as few expressions as will do: a template for each of so many cells takes twice the time. In a row
    with quotes each cell needs a look, and the first has no separator in front. -->
    <xsl:variable name="open" select="concat($separator, '&quot;')"/>
    <xsl:for-each select="$rows">
      <xsl:variable name="plain" select="substring($plain-starts, 1 + 999 * boolean(cells/@*[contains(., '&quot;')]))"/>
      <xsl:for-each select="cells/@*">
        <xsl:choose>
          <xsl:when test="contains($plain, substring(., 1, 1))">
            <xsl:value-of select="concat(substring($open, 1 + (position() = 1)), ., '&quot;')"/>
          </xsl:when>
          <xsl:when test="$plain != '' and contains($month-starts, substring(., 1, 1)) and not(contains($csv-months, translate(substring(., 1, 3), $csv-capitals, $csv-letters)))">
            <xsl:value-of select="concat(substring($open, 1 + (position() = 1)), ., '&quot;')"/>
          </xsl:when>
          <!-- a date, or a number -->
          <xsl:when test="$numbers != '' and translate(., '-0123456789', '') = '' and contains($csv-digits, substring(., 1, 1)) and string-length(.) &lt; 256">
            <xsl:value-of select="substring($open, 1 + (position() = 1))"/>
            <xsl:choose>
              <xsl:when test="contains($numbers, concat(' ', position(), ' '))"><xsl:value-of select="concat(., '&quot;')"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="concat('=&quot;&quot;', ., '&quot;&quot;&quot;')"/></xsl:otherwise>
            </xsl:choose>
          </xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="substring($open, 1 + (position() = 1))"/>
            <xsl:apply-templates select="." mode="csv-cell">
              <xsl:with-param name="numbers" select="$numbers"/>
              <xsl:with-param name="place" select="position()"/>
            </xsl:apply-templates>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:text>&#13;&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="cell" mode="csv-header">
    <xsl:param name="separator"/>
    <xsl:if test="position() != 1"><xsl:value-of select="$separator"/></xsl:if>
    <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
  </xsl:template>

  <!-- a cell that needs a look: digits and their marks, with such a word before, between or after them, look like a number;
  Excel takes no text beyond 255 characters in a formula -->
  <xsl:template match="@*" mode="csv-cell">
    <xsl:param name="numbers"/>
    <xsl:param name="place"/>
    <xsl:variable name="start" select="substring(translate(., $csv-blanks, ''), 1, 1)"/>
    <xsl:variable name="words" select="concat(' ', translate(., concat($csv-capitals, $csv-number-marks), $csv-letters), ' ')"/>
    <xsl:choose>
      <xsl:when test="contains(concat($csv-formula-starts, $csv-line-starts), $start) and $start != ''">
        <xsl:text>'</xsl:text>
        <xsl:apply-templates select="." mode="csv-text"/>
      </xsl:when>
      <xsl:when test="$numbers != '' and not(contains($numbers, concat(' ', $place, ' '))) and string-length(.) &lt; 256 and not(contains(., '&quot;')) and ($start = '#' or contains($csv-truths, $words) or (translate(., $csv-digits, '') != . and ($words = '  ' or contains($csv-number-words, $words) or contains($csv-number-words, concat(substring($words, 1, string-length($words) - 3), ' ')) and contains(' am pm ', substring($words, string-length($words) - 2)))))">
        <xsl:value-of select="concat('=&quot;&quot;', ., '&quot;&quot;')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="csv-text"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <xsl:template match="@*" mode="csv-text"><xsl:value-of select="."/></xsl:template>

  <xsl:template match="@*[contains(., '&quot;')]" mode="csv-text">
    <xsl:value-of select="str:replace(string(.), '&quot;', '&quot;&quot;')"/>
  </xsl:template>
</xsl:stylesheet>
