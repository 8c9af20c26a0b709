<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The one CSV serialiser: a tree of rows becomes CSV text.

Import it and call the template csv-values with nodes in no namespace: $header, an element cell for each column, in which
number="yes" marks a column of numbers to count with; $rows, its rows, each with elements cells, whose attributes, in the
order in which they were made, are as many. It looks at each cell once. What it makes is $values of the template write-csv,
whose $dialect is

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
  <!-- No document can have these characters: they stand before a cell and before a row until the dialect is known. -->
  <xsl:variable name="csv-cell" select="str:decode-uri('%1F')"/>
  <xsl:variable name="csv-row" select="str:decode-uri('%1E')"/>

  <!-- The cells of all rows, with an apostrophe before what would be run as a formula. In an element keep stands what a
  spreadsheet would make something else of. -->
  <xsl:template name="csv-values">
    <xsl:param name="header"/>
    <xsl:param name="rows"/>
    <xsl:variable name="numbers"><xsl:apply-templates select="$header" mode="csv-number-place"/></xsl:variable>
    <xsl:for-each select="$header">
      <xsl:if test="position() != 1"><xsl:value-of select="$csv-cell"/></xsl:if>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <!-- for-each, and as few expressions and variables from outside as will do: a template for each of so many cells takes
    twice the time -->
    <xsl:variable name="cell" select="$csv-cell"/>
    <!-- what neither a formula nor a number, a month or a truth value begins with -->
    <xsl:variable name="text-starts" select="'ruckiphqbwxyzRUCKIPHQBWXYZ'"/>
    <!-- what months and truth values begin with, by one letter and by three -->
    <xsl:variable name="month-starts" select="'aslmgodnfjtvASLMGODNFJTV'"/>
    <xsl:variable name="months" select="' gen feb mar apr mag giu lug ago set ott nov dic jan may jun jul aug sep oct dec ver fal tru '"/>
    <xsl:for-each select="$rows">
      <xsl:value-of select="$csv-row"/>
      <xsl:for-each select="cells/@*">
        <xsl:choose>
          <!-- most -->
          <xsl:when test="contains($text-starts, substring(., 1, 1)) or contains($month-starts, substring(., 1, 1)) and not(contains($months, translate(substring(., 1, 3), 'ABCDEFGIJLMNOPRSTUVYZ', 'abcdefgijlmnoprstuvyz')))">
            <xsl:value-of select="concat($cell, .)"/>
          </xsl:when>
          <!-- a date, or a number -->
          <xsl:when test="contains('0123456789', substring(., 1, 1)) and translate(., '0123456789-', '') = '' and string-length(.) &lt; 256">
            <xsl:value-of select="$cell"/>
            <xsl:choose>
              <xsl:when test="contains($numbers, concat(' ', position(), ' '))"><xsl:value-of select="."/></xsl:when>
              <xsl:otherwise><keep><xsl:value-of select="."/></keep></xsl:otherwise>
            </xsl:choose>
          </xsl:when>
          <!-- a word that is no truth value, without digits -->
          <xsl:when test="contains('abcdegijlmnosuABCDEGIJLMNOSU', substring(., 1, 1)) and translate(., '0123456789', '') = .">
            <xsl:value-of select="concat($cell, .)"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="$cell"/>
            <xsl:apply-templates select="." mode="csv-cell">
              <xsl:with-param name="is-number" select="contains($numbers, concat(' ', position(), ' '))"/>
            </xsl:apply-templates>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- the places of the columns of numbers, with a space before and after each -->
  <xsl:template match="cell" mode="csv-number-place">
    <xsl:if test="@number"><xsl:value-of select="concat(' ', position(), ' ')"/></xsl:if>
  </xsl:template>

  <!-- a cell that needs a look: digits and their marks, with such a word before, between or after them, look like a number;
  Excel takes no text beyond 255 characters in a formula -->
  <xsl:template match="@*" mode="csv-cell">
    <xsl:param name="is-number"/>
    <xsl:variable name="start" select="substring(translate(., $csv-blanks, ''), 1, 1)"/>
    <xsl:choose>
      <xsl:when test="contains(concat($csv-formula-starts, $csv-line-starts), $start) and $start != ''">
        <xsl:value-of select="concat(&quot;'&quot;, .)"/>
      </xsl:when>
      <xsl:when test="$is-number or string-length(.) > 255 or contains(., '&quot;')"><xsl:value-of select="."/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="words" select="concat(' ', translate(., concat($csv-capitals, $csv-number-marks), $csv-letters), ' ')"/>
        <xsl:choose>
          <xsl:when test="$start = '#' or contains($csv-truths, $words) or (translate(., $csv-digits, '') != . and ($words = '  ' or contains($csv-number-words, $words) or contains($csv-number-words, concat(substring($words, 1, string-length($words) - 3), ' ')) and contains(' am pm ', substring($words, string-length($words) - 2))))">
            <keep><xsl:value-of select="."/></keep>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="write-csv">
    <xsl:param name="values"/>
    <xsl:param name="dialect" select="'rfc4180'"/>
    <xsl:choose>
      <xsl:when test="$dialect = 'rfc4180'">
        <xsl:call-template name="csv-text">
          <xsl:with-param name="values" select="$values"/>
          <xsl:with-param name="separator" select="','"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$dialect = 'excel'">
        <xsl:text>&#xFEFF;</xsl:text>
        <xsl:call-template name="csv-text">
          <xsl:with-param name="values"><xsl:apply-templates select="exsl:node-set($values)" mode="csv-excel"/></xsl:with-param>
          <xsl:with-param name="separator" select="';'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">
          <xsl:value-of select="concat('no such CSV dialect: ', $dialect, '; there are rfc4180, excel')"/>
        </xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="keep" mode="csv-excel"><xsl:value-of select="concat('=&quot;', ., '&quot;')"/></xsl:template>

  <xsl:template name="csv-text">
    <xsl:param name="values"/>
    <xsl:param name="separator"/>
    <xsl:variable name="marks">
      <mark of="&quot;" as="&quot;&quot;"/>
      <mark of="{$csv-row}{$csv-cell}" as="&quot;&#13;&#10;&quot;"/>
      <mark of="{$csv-cell}" as="&quot;{$separator}&quot;"/>
    </xsl:variable>
    <xsl:variable name="mark" select="exsl:node-set($marks)/mark"/>
    <xsl:value-of select="concat('&quot;', str:replace(string($values), $mark/@of, $mark/@as), '&quot;&#13;&#10;')"/>
  </xsl:template>
</xsl:stylesheet>
