<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A comparison as JSON, described by schema/diff.schema.json. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="j c">
  <xsl:import href="../lib/json.xsl"/>
  <xsl:import href="../lib/changes.xsl"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree"><xsl:apply-templates select="c:diff" mode="json"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="c:diff" mode="json">
    <j:map>
      <j:strings schemaVersion="{@version}" tool="{@tool}" toolVersion="{@tool-version}" lang="{@lang}"/>
      <xsl:apply-templates select="c:old | c:new | c:verdict" mode="json"/>
      <j:array key="changes"><xsl:apply-templates select="c:changes/c:change" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="c:diff/c:old | c:diff/c:new" mode="json">
    <j:map key="{local-name()}">
      <j:strings name="{@name}" dataVersion="{@data-version}" schemaVersion="{@schema-version}" updated="{@updated}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="c:verdict" mode="json">
    <j:map key="verdict">
      <j:strings step="{@step}" requiredVersion="{@required-version}"/>
      <j:boolean key="isEnough"><xsl:value-of select="@is-enough"/></j:boolean>
      <j:boolean key="goesBackwards"><xsl:value-of select="@goes-backwards"/></j:boolean>
      <j:boolean key="updatedGoesBackwards"><xsl:value-of select="@updated-goes-backwards"/></j:boolean>
      <j:number key="breaking"><xsl:value-of select="@breaking"/></j:number>
      <j:number key="addition"><xsl:value-of select="@addition"/></j:number>
      <j:number key="correction"><xsl:value-of select="@correction"/></j:number>
      <j:number key="editorial"><xsl:value-of select="@editorial"/></j:number>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
