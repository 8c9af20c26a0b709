<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- SARIF: where something is: in which file, at which characters, and in the data. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:variable name="base-id" select="'%SRCROOT%'"/>

  <xsl:template match="r:file" mode="sarif-artifact">
    <j:map>
      <j:map key="location">
        <xsl:apply-templates select="@uri" mode="sarif"/>
      </j:map>
      <j:array key="roles">
        <j:string>analysisTarget</j:string>
      </j:array>
      <j:strings mimeType="application/xml" encoding="UTF-8"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:file" mode="sarif-artifact-location">
    <j:map key="artifactLocation">
      <xsl:apply-templates select="@uri" mode="sarif"/>
      <j:number key="index"><xsl:value-of select="count(preceding-sibling::r:file)"/></j:number>
    </j:map>
  </xsl:template>

  <xsl:template match="@uri" mode="sarif">
    <j:strings uri="{.}"/>
    <xsl:if test="not(starts-with(., 'file:'))"><j:strings uriBaseId="{$base-id}"/></xsl:if>
  </xsl:template>

  <!-- The line is shown as it is in the file, or not at all: what was cut or made safe to show would be another. -->
  <xsl:template match="r:finding | r:related" mode="sarif-physical-location">
    <xsl:variable name="whole" select="r:excerpt[@is-cut-before = 'false' and @is-cut-behind = 'false']"/>
    <xsl:variable name="excerpt" select="$whole[not(contains(., '\'))][../r:span/@start-line = ../r:span/@end-line]"/>
    <j:map key="physicalLocation">
      <xsl:apply-templates select="ancestor::r:file" mode="sarif-artifact-location"/>
      <j:map key="region">
        <xsl:apply-templates select="r:span" mode="sarif"/>
        <xsl:apply-templates select="$excerpt" mode="sarif-snippet"/>
      </j:map>
      <xsl:apply-templates select="$excerpt[r:before != '' or r:behind != '']" mode="sarif-context"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:span" mode="sarif">
    <j:number key="startLine"><xsl:value-of select="@start-line"/></j:number>
    <j:number key="startColumn"><xsl:value-of select="@start-column"/></j:number>
    <j:number key="endLine"><xsl:value-of select="@end-line"/></j:number>
    <j:number key="endColumn"><xsl:value-of select="@end-column"/></j:number>
  </xsl:template>

  <xsl:template match="r:excerpt" mode="sarif-snippet">
    <j:map key="snippet">
      <j:strings text="{r:marked}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:excerpt" mode="sarif-context">
    <j:map key="contextRegion">
      <j:number key="startLine"><xsl:value-of select="../r:span/@start-line"/></j:number>
      <j:map key="snippet">
        <j:strings text="{concat(r:before, r:marked, r:behind)}"/>
      </j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="@address" mode="sarif-logical-locations">
    <j:array key="logicalLocations">
      <j:map>
        <j:strings fullyQualifiedName="{.}"/>
        <j:string key="kind"><xsl:apply-templates select="." mode="sarif-kind"/></j:string>
      </j:map>
    </j:array>
  </xsl:template>

  <xsl:template match="@address" mode="sarif-kind">element</xsl:template>

  <xsl:template match="@address[contains(concat('/', .), '/@')]" mode="sarif-kind">attribute</xsl:template>
</xsl:stylesheet>
