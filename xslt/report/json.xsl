<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The report as JSON, described by schema/report.schema.json: all of the report document.

A key is the XML's term in camel case (is-read: isRead), an array its plural. Whatever can repeat is an array, whatever is
absent is null. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">
  <xsl:include href="../lib/json.xsl"/>
  <xsl:include href="json/rule.xsl"/>
  <xsl:include href="json/file.xsl"/>
  <xsl:include href="json/completeness.xsl"/>
  <xsl:include href="json/finding.xsl"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree"><xsl:apply-templates select="r:report" mode="json"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="r:report" mode="json">
    <j:map>
      <j:strings schemaVersion="{@version}" tool="{@tool}" toolVersion="{@tool-version}"/>
      <j:strings-or-null lang="{@lang}"/>
      <j:strings today="{@today}" failOn="{@fail-on}"/>
      <xsl:if test="@min-complete"><j:number key="minComplete"><xsl:value-of select="@min-complete"/></j:number></xsl:if>
      <xsl:if test="not(@min-complete)"><j:null key="minComplete"/></xsl:if>
      <j:number key="status"><xsl:value-of select="@status"/></j:number>
      <j:array key="rules"><xsl:apply-templates select="r:rules/r:rule" mode="json"/></j:array>
      <j:array key="jurisdictions"><xsl:apply-templates select="r:jurisdictions/r:jurisdiction" mode="json"/></j:array>
      <j:array key="facts"><xsl:apply-templates select="r:facts/r:fact" mode="json"/></j:array>
      <j:array key="files"><xsl:apply-templates select="r:file" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:jurisdiction" mode="json">
    <j:map>
      <j:strings id="{@id}" iso3166_2="{@iso-3166-2}" name="{@name}"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
