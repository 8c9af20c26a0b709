<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The catalogue of rules as JSON, described by schema/rules.schema.json. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">
  <xsl:include href="../lib/json.xsl"/>
  <xsl:include href="json/rule.xsl"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree"><xsl:apply-templates select="r:catalogue" mode="json"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="r:catalogue" mode="json">
    <j:map>
      <j:strings schemaVersion="{@version}" tool="{@tool}" toolVersion="{@tool-version}" lang="{@lang}"/>
      <j:array key="families"><xsl:apply-templates select="r:family" mode="json"/></j:array>
      <j:array key="rules"><xsl:apply-templates select="r:rule" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:family" mode="json">
    <j:map>
      <j:strings name="{@name}" title="{@title}"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
