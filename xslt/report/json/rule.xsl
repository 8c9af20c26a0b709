<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON: a rule. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:rule" mode="json">
    <j:map>
      <xsl:call-template name="json-fields">
        <xsl:with-param name="names">id name family severity default-severity</xsl:with-param>
      </xsl:call-template>
      <j:boolean key="isFatal"><xsl:value-of select="@is-fatal"/></j:boolean>
      <j:boolean key="isFixable"><xsl:value-of select="@is-fixable"/></j:boolean>
      <xsl:call-template name="json-fields">
        <xsl:with-param name="names">summary why fix bad</xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="r:said" mode="json"/>
      <j:string key="good"><xsl:value-of select="r:good"/></j:string>
    </j:map>
  </xsl:template>

  <!-- in a catalogue only -->
  <xsl:template match="r:said" mode="json">
    <j:string key="said"><xsl:value-of select="."/></j:string>
  </xsl:template>
</xsl:stylesheet>
