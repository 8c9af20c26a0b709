<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The catalogue of rules as JSON, described by schema/rules.schema.json. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">
  <xsl:include href="../lib/json.xsl"/>
  <xsl:include href="json/rule.xsl"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree">
        <xsl:apply-templates select="r:catalogue" mode="json"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="r:catalogue" mode="json">
    <j:map>
      <j:string key="schemaVersion"><xsl:value-of select="@version"/></j:string>
      <j:string key="tool"><xsl:value-of select="@tool"/></j:string>
      <j:string key="toolVersion"><xsl:value-of select="@tool-version"/></j:string>
      <j:string key="lang"><xsl:value-of select="@lang"/></j:string>
      <j:array key="families"><xsl:apply-templates select="r:family" mode="json"/></j:array>
      <j:array key="rules"><xsl:apply-templates select="r:rule" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:family" mode="json">
    <j:map>
      <j:string key="name"><xsl:value-of select="@name"/></j:string>
      <j:string key="title"><xsl:value-of select="@title"/></j:string>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
