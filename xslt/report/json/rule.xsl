<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON: a rule. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:rule" mode="json">
    <j:map>
      <j:string key="id"><xsl:value-of select="@id"/></j:string>
      <j:string key="name"><xsl:value-of select="@name"/></j:string>
      <j:string key="family"><xsl:value-of select="@family"/></j:string>
      <j:string key="severity"><xsl:value-of select="@severity"/></j:string>
      <j:string key="defaultSeverity"><xsl:value-of select="@default-severity"/></j:string>
      <j:boolean key="isFatal"><xsl:value-of select="@is-fatal"/></j:boolean>
      <j:boolean key="isFixable"><xsl:value-of select="@is-fixable"/></j:boolean>
      <j:string key="summary"><xsl:value-of select="r:summary"/></j:string>
      <j:string key="why"><xsl:value-of select="r:why"/></j:string>
      <j:string key="fix"><xsl:value-of select="r:fix"/></j:string>
      <j:string key="bad"><xsl:value-of select="r:bad"/></j:string>
      <xsl:apply-templates select="r:said" mode="json"/>
      <j:string key="good"><xsl:value-of select="r:good"/></j:string>
    </j:map>
  </xsl:template>

  <!-- in a catalogue only -->
  <xsl:template match="r:said" mode="json">
    <j:string key="said"><xsl:value-of select="."/></j:string>
  </xsl:template>
</xsl:stylesheet>
