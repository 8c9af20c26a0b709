<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The report as the log of a GitHub Actions step: a group a file with all that a person wants to read, annotations for
the pull request, and at the end a line a file with what was checked.

GitHub shows ten annotations of a level and a step; the first ten of each are made, in the order of the report, and if
there are more a notice says how many. Notes are none where nothing else is found, unless they fail the check. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
No line begins with what comes from the data: a command is one only at the start of a line. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:report:1" exclude-result-prefixes="exsl str r">
  <xsl:include href="lines.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:variable name="most" select="10"/>

  <xsl:variable name="errors" select="/r:report/r:file[@is-read = 'false' or r:completeness/@is-enough = 'false'] | /r:report/r:file/r:finding[@severity = 'error'][not(r:suppression)]"/>
  <xsl:variable name="warnings" select="/r:report/r:file/r:finding[@severity = 'warning'][not(r:suppression)]"/>
  <xsl:variable name="notes" select="/r:report/r:file/r:finding[@severity = 'note'][not(r:suppression)][$errors or $warnings or /r:report/@fail-on = 'note']"/>
  <xsl:variable name="are-more" select="count($errors) &gt; $most or count($warnings) &gt; $most or count($notes) &gt; $most"/>
  <!-- the notice about those left out is one of the ten -->
  <xsl:variable name="most-notes" select="$most - $are-more"/>

  <xsl:template match="/">
    <xsl:apply-templates select="r:report/r:file[r:finding[not(r:suppression)]]" mode="group"/>
    <xsl:apply-templates select="$errors[position() &lt;= $most]" mode="annotation"/>
    <xsl:apply-templates select="$warnings[position() &lt;= $most]" mode="annotation"/>
    <xsl:apply-templates select="$notes[position() &lt;= $most-notes]" mode="annotation"/>
    <xsl:if test="$are-more"><xsl:call-template name="more"/></xsl:if>
    <xsl:apply-templates select="r:report/r:file" mode="total"/>
  </xsl:template>

  <!-- the log -->

  <xsl:template match="r:file" mode="group">
    <xsl:text>::group::</xsl:text>
    <xsl:call-template name="escaped">
      <xsl:with-param name="text">
        <xsl:value-of select="concat(@path, ': ')"/>
        <xsl:apply-templates select="." mode="summary"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:text>&#10;</xsl:text>
    <xsl:apply-templates select="r:finding[not(r:suppression)]" mode="block"/>
    <xsl:text>::endgroup::&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="r:file" mode="total">
    <xsl:value-of select="concat(/r:report/@tool, ': ', @path, ': ')"/>
    <xsl:apply-templates select="." mode="summary"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- annotations -->

  <xsl:template match="r:finding" mode="annotation">
    <xsl:value-of select="concat('::', str:replace(string(@severity), 'note', 'notice'), ' file=')"/>
    <xsl:apply-templates select="../@path" mode="escaped"/>
    <xsl:apply-templates select="r:span" mode="properties"/>
    <xsl:value-of select="concat(',title=', @rule, ' ', @name, '::')"/>
    <xsl:call-template name="escaped">
      <xsl:with-param name="text">
        <xsl:apply-templates select="." mode="sentence"/>
        <xsl:value-of select="concat('&#10;', $t/help, ': ', r:help)"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- The runner wants columns only of what is in one line. -->
  <xsl:template match="r:span" mode="properties">
    <xsl:value-of select="concat(',line=', @start-line, ',endLine=', @end-line)"/>
    <xsl:if test="@start-line = @end-line">
      <xsl:value-of select="concat(',col=', @start-column, ',endColumn=', @end-column)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="r:file" mode="annotation">
    <xsl:text>::error file=</xsl:text>
    <xsl:apply-templates select="@path" mode="escaped"/>
    <xsl:value-of select="concat(',title=', /r:report/@tool, '::')"/>
    <xsl:call-template name="escaped">
      <xsl:with-param name="text"><xsl:apply-templates select="." mode="summary"/></xsl:with-param>
    </xsl:call-template>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="more">
    <xsl:value-of select="concat('::notice title=', r:report/@tool, '::', $t/not-annotated)"/>
    <xsl:apply-templates select="$t/error" mode="rest">
      <xsl:with-param name="count" select="count($errors) - $most"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="$t/warning" mode="rest">
      <xsl:with-param name="count" select="count($warnings) - $most"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="$t/note" mode="rest">
      <xsl:with-param name="count" select="count($notes) - $most-notes"/>
    </xsl:apply-templates>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="*" mode="rest">
    <xsl:param name="count"/>
    <xsl:if test="$count &gt; 0">
      <xsl:text> </xsl:text>
      <xsl:call-template name="count">
        <xsl:with-param name="number" select="$count"/>
        <xsl:with-param name="of" select="."/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- what the runner turns back: of a message, of a property -->

  <xsl:variable name="escapes" select="exsl:node-set($escape-table)/*"/>

  <xsl:variable name="escape-table">
    <escape of="%" as="%25"/>
    <escape of="&#13;" as="%0D"/>
    <escape of="&#10;" as="%0A"/>
    <property of=":" as="%3A"/>
    <property of="," as="%2C"/>
  </xsl:variable>

  <xsl:template name="escaped">
    <xsl:param name="text"/>
    <xsl:value-of select="str:replace(string($text), $escapes/self::escape/@of, $escapes/self::escape/@as)"/>
  </xsl:template>

  <xsl:template match="@path" mode="escaped">
    <xsl:value-of select="str:replace(string(), $escapes/@of, $escapes/@as)"/>
  </xsl:template>
</xsl:stylesheet>
