<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- How complete the first file of a report is, as JSON, described by schema/quality.schema.json: the matrix of facts
and jurisdictions with its points, and how much was found by each rule. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">
  <xsl:include href="../lib/json.xsl"/>

  <xsl:key name="findings" match="r:finding[not(r:suppression)]" use="concat(generate-id(..), ' ', @rule)"/>
  <xsl:key name="findings" match="r:finding[not(r:suppression)]" use="concat(generate-id(..), ' ', @severity, ' ', @jurisdiction)"/>
  <xsl:key name="jurisdiction" match="r:jurisdiction" use="@id"/>
  <xsl:key name="fact" match="r:fact" use="@id"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree"><xsl:apply-templates select="r:report/r:file[1]"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="r:file">
    <j:map>
      <j:strings schemaVersion="1.0" dataVersion="{@data-version}" updated="{@updated}"/>
      <j:boolean key="checked"><xsl:value-of select="not(contains(@data-version, '+unchecked'))"/></j:boolean>
      <j:strings measuredOn="{../@today}"/>
      <j:map key="findings">
        <j:number key="errors"><xsl:value-of select="@errors"/></j:number>
        <j:number key="warnings"><xsl:value-of select="@warnings"/></j:number>
        <j:number key="notes"><xsl:value-of select="@notes"/></j:number>
        <j:number key="suppressed"><xsl:value-of select="@suppressed"/></j:number>
      </j:map>
      <j:array key="rules">
        <xsl:apply-templates select="../r:rules/r:rule[key('findings', concat(generate-id(current()), ' ', @id))]">
          <xsl:with-param name="file" select="."/>
        </xsl:apply-templates>
      </j:array>
      <xsl:apply-templates select="r:completeness"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:rule">
    <xsl:param name="file"/>
    <j:map>
      <j:strings id="{@id}" name="{@name}" summary="{r:summary}"/>
      <j:number key="findings"><xsl:value-of select="count(key('findings', concat(generate-id($file), ' ', @id)))"/></j:number>
    </j:map>
  </xsl:template>

  <xsl:template match="r:completeness">
    <j:map key="completeness"><xsl:apply-templates select="." mode="score"/></j:map>
    <j:array key="facts"><xsl:apply-templates select="r:column"/></j:array>
    <j:array key="jurisdictions"><xsl:apply-templates select="r:row"/></j:array>
  </xsl:template>

  <xsl:template match="r:completeness | r:column | r:row" mode="score">
    <j:number key="points"><xsl:value-of select="@points"/></j:number>
    <j:number key="possible"><xsl:value-of select="@possible"/></j:number>
    <j:number key="percent"><xsl:value-of select="@percent"/></j:number>
  </xsl:template>

  <xsl:template match="r:column">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <j:map>
      <j:strings id="{@fact}" name="{$fact/@name}" meaning="{$fact/@meaning}"/>
      <xsl:apply-templates select="." mode="score"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:row">
    <xsl:variable name="jurisdiction" select="key('jurisdiction', @jurisdiction)"/>
    <xsl:variable name="file" select="generate-id(../..)"/>
    <j:map>
      <j:strings id="{@jurisdiction}" iso3166_2="{$jurisdiction/@iso-3166-2}" name="{$jurisdiction/@name}"/>
      <j:boolean key="isThere"><xsl:value-of select="@is-there"/></j:boolean>
      <xsl:apply-templates select="." mode="score"/>
      <j:map key="findings">
        <j:number key="errors"><xsl:value-of select="count(key('findings', concat($file, ' error ', @jurisdiction)))"/></j:number>
        <j:number key="warnings"><xsl:value-of select="count(key('findings', concat($file, ' warning ', @jurisdiction)))"/></j:number>
        <j:number key="notes"><xsl:value-of select="count(key('findings', concat($file, ' note ', @jurisdiction)))"/></j:number>
      </j:map>
      <j:map key="facts">
        <xsl:apply-templates select="r:cell"/>
      </j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="r:cell">
    <j:map key="{@fact}">
      <j:strings state="{@state}"/>
      <j:strings-or-null value="{@value}"/>
      <j:number key="points"><xsl:value-of select="@points"/></j:number>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
