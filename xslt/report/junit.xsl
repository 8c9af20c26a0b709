<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The report as JUnit XML: a testsuite a file; in it a case a rule (class FILE.rules) and a case a jurisdiction (class
FILE.jurisdictions); one of the class FILE.completeness, if a share of it is asked for.

A finding fails the case of its rule and that of its jurisdiction, if it is of the severity from which on the exit status
is 1 (with fail-on never: of a warning's); the others stand in system-out. Skipped are rules that are switched off or
have only suppressed findings, jurisdictions that the file lacks and, where a file could not be read to its end, all that
did not fail: nobody knows.

The order of elements, and that none is left out, is for both schemas that there are: Ant's and Jenkins's. GitLab holds
two cases for one if class and name are the same, hence the file in the class. There is no clock: times are 0, the
timestamp is the report's today. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:r="urn:fse:report:1" exclude-result-prefixes="exsl r">
  <xsl:include href="lines.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:key name="finding-by-rule" match="r:finding" use="concat(generate-id(..), ' ', @rule)"/>
  <xsl:key name="finding-by-jurisdiction" match="r:finding" use="concat(generate-id(..), ' ', @jurisdiction)"/>
  <xsl:key name="checked" match="r:checked" use="concat(generate-id(..), ' ', @jurisdiction)"/>

  <!-- the severities that fail, as words between spaces -->
  <xsl:variable name="failing">
    <xsl:choose>
      <xsl:when test="/r:report/@fail-on = 'error'"> error </xsl:when>
      <xsl:when test="/r:report/@fail-on = 'note'"> error warning note </xsl:when>
      <xsl:otherwise> error warning </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template match="/">
    <testsuites>
      <xsl:apply-templates select="r:report/r:file"/>
    </testsuites>
  </xsl:template>

  <xsl:template match="r:file">
    <xsl:variable name="cases"><xsl:apply-templates select="." mode="cases"/></xsl:variable>
    <testsuite name="{@path}" package="{../@tool}" id="{count(preceding-sibling::r:file)}" hostname="localhost" timestamp="{../@today}T00:00:00" time="0" tests="{count(exsl:node-set($cases)/testcase)}" failures="{count(exsl:node-set($cases)/testcase/failure)}" errors="{count(exsl:node-set($cases)/testcase/error)}" skipped="{count(exsl:node-set($cases)/testcase/skipped)}">
      <properties>
        <property name="version" value="{../@tool-version}"/>
        <property name="fail-on" value="{../@fail-on}"/>
      </properties>
      <xsl:copy-of select="$cases"/>
      <system-out>
        <xsl:apply-templates select="." mode="system-out"/>
      </system-out>
      <system-err/>
    </testsuite>
  </xsl:template>

  <xsl:template match="r:file" mode="system-out">
    <xsl:variable name="others" select="r:finding[not(r:suppression)][not(contains($failing, concat(' ', @severity, ' ')))]"/>
    <xsl:apply-templates select="." mode="summary"/>
    <xsl:text>&#10;</xsl:text>
    <xsl:if test="$others">
      <xsl:value-of select="concat('&#10;', $t/not-failing, '&#10;&#10;')"/>
      <xsl:apply-templates select="$others" mode="block"/>
    </xsl:if>
  </xsl:template>

  <!-- cases -->

  <xsl:template match="r:file" mode="cases">
    <xsl:apply-templates select="../r:rules/r:rule" mode="case">
      <xsl:with-param name="file" select="."/>
    </xsl:apply-templates>
    <xsl:apply-templates select="../r:jurisdictions/r:jurisdiction" mode="case">
      <xsl:with-param name="file" select="."/>
    </xsl:apply-templates>
    <xsl:apply-templates select="r:completeness[/r:report/@min-complete]" mode="case"/>
  </xsl:template>

  <xsl:template match="r:completeness" mode="case">
    <testcase name="{$t/completeness}" classname="{../@path}.completeness" time="0">
      <xsl:if test="@is-enough = 'false'">
        <failure type="completeness">
          <xsl:attribute name="message">
            <xsl:apply-templates select=".." mode="summary"/>
          </xsl:attribute>
        </failure>
      </xsl:if>
    </testcase>
  </xsl:template>

  <xsl:template match="r:file[@is-read = 'false']" mode="cases">
    <testcase name="{@path}" classname="{@path}" time="0">
      <error type="unreadable-file" message="{$t/file-not-read}"/>
    </testcase>
  </xsl:template>

  <xsl:template match="r:rule" mode="case">
    <xsl:param name="file"/>
    <testcase name="{@id} {@name}" classname="{$file/@path}.rules" time="0">
      <xsl:call-template name="outcome">
        <xsl:with-param name="file" select="$file"/>
        <xsl:with-param name="findings" select="key('finding-by-rule', concat(generate-id($file), ' ', @id))"/>
        <xsl:with-param name="off" select="$t/switched-off[current()/@severity = 'off']"/>
        <xsl:with-param name="type" select="@name"/>
      </xsl:call-template>
    </testcase>
  </xsl:template>

  <xsl:template match="r:jurisdiction" mode="case">
    <xsl:param name="file"/>
    <testcase name="{@iso-3166-2} {@id}" classname="{$file/@path}.jurisdictions" time="0">
      <xsl:call-template name="outcome">
        <xsl:with-param name="file" select="$file"/>
        <xsl:with-param name="findings" select="key('finding-by-jurisdiction', concat(generate-id($file), ' ', @id))"/>
        <xsl:with-param name="off" select="$t/missing[not(key('checked', concat(generate-id($file), ' ', current()/@id)))]"/>
        <xsl:with-param name="type" select="'jurisdiction'"/>
      </xsl:call-template>
    </testcase>
  </xsl:template>

  <!-- What comes of FINDINGS, all those of a case: the first that holds. OFF is why there is nothing to check, if so. -->
  <xsl:template name="outcome">
    <xsl:param name="file"/>
    <xsl:param name="findings"/>
    <xsl:param name="off"/>
    <xsl:param name="type"/>
    <xsl:variable name="suppressed" select="$findings[r:suppression]"/>
    <xsl:variable name="failures" select="$findings[not(r:suppression)][contains($failing, concat(' ', @severity, ' '))]"/>
    <xsl:choose>
      <xsl:when test="$failures">
        <failure type="{$type}">
          <xsl:attribute name="message">
            <xsl:apply-templates select="$failures" mode="headline"/>
          </xsl:attribute>
          <xsl:apply-templates select="$failures" mode="block"/>
        </failure>
      </xsl:when>
      <xsl:when test="$off"><skipped message="{$off}"/></xsl:when>
      <xsl:when test="$file/@is-complete = 'false'"><skipped message="{$t/file-cut}"/></xsl:when>
      <xsl:when test="$suppressed and count($suppressed) = count($findings)">
        <skipped message="{$t/suppressed/@one}: {$suppressed/r:suppression/r:reason}"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- the first sentence, and how many more there are -->
  <xsl:template match="r:finding" mode="headline">
    <xsl:if test="position() = 1">
      <xsl:apply-templates select="." mode="sentence"/>
      <xsl:if test="last() &gt; 1"><xsl:value-of select="concat(' (+', last() - 1, ')')"/></xsl:if>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
