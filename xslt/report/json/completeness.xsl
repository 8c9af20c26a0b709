<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON: how complete a file is; a column for each fact, a row for each jurisdiction. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:fact" mode="json">
    <j:map>
      <j:strings id="{@id}" name="{@name}" meaning="{@meaning}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:completeness" mode="json">
    <j:map key="completeness">
      <xsl:apply-templates select="." mode="json-score"/>
      <j:boolean key="isEnough"><xsl:value-of select="@is-enough"/></j:boolean>
      <j:array key="columns"><xsl:apply-templates select="r:column" mode="json"/></j:array>
      <j:array key="rows"><xsl:apply-templates select="r:row" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="*" mode="json-score">
    <j:number key="points"><xsl:value-of select="@points"/></j:number>
    <j:number key="possible"><xsl:value-of select="@possible"/></j:number>
    <j:number key="percent"><xsl:value-of select="@percent"/></j:number>
  </xsl:template>

  <xsl:template match="r:column" mode="json">
    <j:map>
      <j:strings fact="{@fact}"/>
      <xsl:apply-templates select="." mode="json-score"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:row" mode="json">
    <j:map>
      <j:strings jurisdiction="{@jurisdiction}"/>
      <j:boolean key="isThere"><xsl:value-of select="@is-there"/></j:boolean>
      <xsl:apply-templates select="." mode="json-score"/>
      <j:array key="cells"><xsl:apply-templates select="r:cell" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:cell" mode="json">
    <j:map>
      <j:strings fact="{@fact}" state="{@state}"/>
      <j:strings-or-null value="{@value}"/>
      <j:number key="points"><xsl:value-of select="@points"/></j:number>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
