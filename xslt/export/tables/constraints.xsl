<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What a column of $tables promises, for the exports that describe tables. Modes of a column, each writes a string:

  meaning    what it says, and for a list how it is written
  null-rule  when it is empty, a sentence
  values     the values or items that it may have, with spaces between; empty where no list has them, or an open one,
             which a later version may make longer
  pattern    the regular expression that the value, or each item, matches from end to end; empty if any text will do -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="exsl str">

  <!-- the rows of the table codes: @list of their cells is the list, @code the code -->
  <xsl:variable name="code-rows" select="$all-rows[@of = 'codes']/row"/>

  <xsl:template match="column" mode="meaning">
    <xsl:value-of select="."/>
    <xsl:apply-templates select="@codes" mode="meaning"/>
    <xsl:apply-templates select="@list" mode="meaning"/>
  </xsl:template>

  <xsl:template match="@codes" mode="meaning"><xsl:value-of select="concat(' Code list: ', ., '.')"/></xsl:template>

  <xsl:template match="@list" mode="meaning"> A list, “<xsl:value-of select="."/>” between its items.</xsl:template>
  <xsl:template match="@list[. = ' ']" mode="meaning"> A list, a space between its items.</xsl:template>

  <xsl:template match="column" mode="null-rule">Never empty.</xsl:template>

  <xsl:template match="column[@null]" mode="null-rule">
    <xsl:value-of select="concat('Empty where ', @null, '.')"/>
  </xsl:template>

  <xsl:template match="column" mode="values"><xsl:value-of select="@values"/></xsl:template>

  <xsl:template match="column[@codes]" mode="values">
    <xsl:value-of select="exsl:node-set($closed-lists)/list[@id = current()/@codes]"/>
  </xsl:template>

  <!-- the codes of each, with spaces between -->
  <xsl:variable name="closed-lists">
    <xsl:for-each select="str:tokenize($closed-code-lists)">
      <list id="{.}">
        <xsl:for-each select="$code-rows[cells/@list = current()]">
          <xsl:if test="position() != 1"><xsl:text> </xsl:text></xsl:if>
          <xsl:value-of select="cells/@code"/>
        </xsl:for-each>
      </list>
    </xsl:for-each>
  </xsl:variable>

  <xsl:template match="column" mode="pattern"/>

  <xsl:template match="column[@codes]" mode="pattern">
    <xsl:if test="not(contains($closed-code-lists, concat(' ', @codes, ' ')))">^[a-z0-9]+(-[a-z0-9]+)*$</xsl:if>
  </xsl:template>

  <xsl:template match="column[@shape]" mode="pattern"><xsl:value-of select="concat('^', @shape, '$')"/></xsl:template>

  <xsl:template match="column[@type = 'date']" mode="pattern">^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$</xsl:template>

  <xsl:template match="column[@type = 'version']" mode="pattern">^[0-9]+([.][0-9]+)+([+]unchecked)?$</xsl:template>
</xsl:stylesheet>
