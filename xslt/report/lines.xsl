<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A finding as lines of plain text, for machines that show them to people.

A finding has four modes: sentence (message and hint), place (path:line:column) and lines, what a person reads in a
log: severity, place and sentence, the line of the source with the guilty characters underlined, the help, the second
place; and block, those lines apart from the ones of the finding before. No line begins with what comes from the data, so that no log takes it for a command. A file has the mode summary:
what was checked of it and how much was found. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:report:1" exclude-result-prefixes="str r">
  <xsl:include href="words.xsl"/>

  <xsl:template match="r:file" mode="summary">
    <xsl:value-of select="concat(count(r:checked), ' ', $t/of, ' ', count(../r:jurisdictions/r:jurisdiction), ' ', $t/checked, ': ')"/>
    <xsl:apply-templates select="." mode="counts"/>
    <xsl:apply-templates select="r:completeness[/r:report/@min-complete]" mode="verdict"/>
  </xsl:template>

  <xsl:template match="r:file[@is-read = 'false']" mode="summary">
    <xsl:value-of select="$t/file-not-read"/>
  </xsl:template>

  <xsl:template match="r:finding" mode="sentence">
    <xsl:value-of select="r:message"/>
    <xsl:if test="r:hint"><xsl:value-of select="concat('; ', r:hint)"/></xsl:if>
  </xsl:template>

  <xsl:template match="r:finding | r:related" mode="place">
    <xsl:value-of select="concat(ancestor::r:file/@path, ':', r:span/@start-line, ':', r:span/@start-column)"/>
  </xsl:template>

  <xsl:template match="r:finding" mode="lines">
    <xsl:value-of select="concat($t/*[name() = current()/@severity]/@one, ' ', $t/at, ' ')"/>
    <xsl:apply-templates select="." mode="place"/>
    <xsl:value-of select="concat(': ', r:message, ' [', @rule, ' ', @name, ']&#10;')"/>
    <xsl:apply-templates select="r:excerpt" mode="lines"/>
    <xsl:value-of select="concat('        = ', $t/help, ': ', r:help, '&#10;')"/>
    <xsl:apply-templates select="r:related" mode="lines"/>
  </xsl:template>

  <xsl:template match="r:finding" mode="block">
    <xsl:if test="position() != 1"><xsl:text>&#10;</xsl:text></xsl:if>
    <xsl:apply-templates select="." mode="lines"/>
  </xsl:template>

  <xsl:template match="r:related" mode="lines">
    <xsl:value-of select="concat($t/note/@one, ' ', $t/at, ' ')"/>
    <xsl:apply-templates select="." mode="place"/>
    <xsl:value-of select="concat(': ', r:message, '&#10;')"/>
    <xsl:apply-templates select="r:excerpt" mode="lines"/>
  </xsl:template>

  <!-- the line, and the mark below it with the hint after it -->
  <xsl:template match="r:excerpt" mode="lines">
    <!-- no tree: after one, libxslt copies all of the text that it has written, to add to it -->
    <xsl:variable name="before" select="concat(substring('…', 1 div (@is-cut-before = 'true')), r:before)"/>
    <xsl:value-of select="concat(str:align(../r:span/@start-line, '       ', 'right'), ' | ')"/>
    <xsl:call-template name="without-command">
      <xsl:with-param name="text" select="concat($before, r:marked, r:behind)"/>
    </xsl:call-template>
    <xsl:if test="@is-cut-behind = 'true'">…</xsl:if>
    <xsl:value-of select="concat('&#10;        | ', str:padding(string-length($before), ' '))"/>
    <xsl:value-of select="str:padding(string-length(r:marked), '^')"/>
    <xsl:if test="r:marked = ''">^</xsl:if>
    <xsl:if test="../r:hint"><xsl:value-of select="concat(' ', ../r:hint)"/></xsl:if>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
