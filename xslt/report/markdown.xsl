<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The report as a summary in GitHub's Markdown, that also reads well as it is: the verdict, the counts, the first
findings of each kind, the matrix of completeness.

GitHub refuses a summary above 1 MiB (docs.github.com, "Workflow commands", job summaries). What is shown of a report is
bounded in number and length, so that no report comes near. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:r="urn:fse:report:1" exclude-result-prefixes="exsl r">
  <xsl:include href="../lib/markdown.xsl"/>
  <xsl:include href="words.xsl"/>
  <xsl:include href="markdown/findings.xsl"/>
  <xsl:include href="markdown/matrix.xsl"/>

  <!-- how many files are listed, and of how many the matrix is shown -->
  <xsl:variable name="listed-files" select="50"/>
  <xsl:variable name="drawn-files" select="3"/>

  <xsl:template match="/"><xsl:apply-templates select="r:report"/></xsl:template>

  <xsl:template match="r:report">
    <xsl:text>## fse-lint

**</xsl:text>
    <xsl:apply-templates select="." mode="verdict"/>
    <xsl:value-of select="concat('** ', $t/as-of, ' ', @today, '.&#10;&#10;')"/>
    <xsl:call-template name="counts"/>
    <xsl:call-template name="findings"/>
    <xsl:apply-templates select="r:file[position() &lt;= $drawn-files]/r:completeness"/>
  </xsl:template>

  <!-- a table of counts, a row for each file -->

  <xsl:template name="counts">
    <xsl:value-of select="concat('| ', $t/file, ' | ', $t/error/@many, ' | ', $t/warning/@many, ' | ', $t/note/@many, ' | ', $t/suppressed/@many, ' | ', $t/jurisdictions, ' | ', $t/complete, ' |&#10;')"/>
    <xsl:text>|---|--:|--:|--:|--:|--:|--:|&#10;</xsl:text>
    <xsl:apply-templates select="r:file[position() &lt;= $listed-files]"/>
    <xsl:text>&#10;</xsl:text>
    <xsl:if test="r:file[$listed-files + 1]">
      <xsl:call-template name="more">
        <xsl:with-param name="number" select="count(r:file) - $listed-files"/>
      </xsl:call-template>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="r:file">
    <xsl:apply-templates select="@name" mode="cell"/>
    <xsl:value-of select="concat(@errors, ' | ', @warnings, ' | ', @notes, ' | ', @suppressed, ' | ', count(r:checked), ' ', $t/of, ' ', count(../r:jurisdictions/r:jurisdiction), ' | ')"/>
    <xsl:apply-templates select="r:completeness/@percent" mode="percent"/>
    <xsl:text> |&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="r:file[@is-read = 'false']">
    <xsl:apply-templates select="@name" mode="cell"/>
    <xsl:value-of select="concat($t/file-not-read, ' | | | | | |&#10;')"/>
  </xsl:template>

  <xsl:template match="@name" mode="cell">
    <xsl:text>| </xsl:text>
    <xsl:apply-templates select="." mode="markdown-text"/>
    <xsl:text> | </xsl:text>
  </xsl:template>

  <xsl:template name="more">
    <xsl:param name="number"/>
    <xsl:text>… </xsl:text>
    <xsl:call-template name="count">
      <xsl:with-param name="number" select="$number"/>
      <xsl:with-param name="of" select="$t/more"/>
    </xsl:call-template>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
