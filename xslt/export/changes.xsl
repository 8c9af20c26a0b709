<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The published versions of the dataset and what changed in each, as JSON, described by schema/changes.schema.json. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="j c">
  <xsl:include href="../lib/json.xsl"/>
  <xsl:include href="../lib/changes.xsl"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree"><xsl:apply-templates select="c:history" mode="json"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="c:history" mode="json">
    <j:map>
      <j:strings schemaVersion="{@schema-version}" dataVersion="{@data-version}" updated="{@updated}"/>
      <j:array key="releases"><xsl:apply-templates select="c:release" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="c:release" mode="json">
    <j:map>
      <j:strings dataVersion="{@data-version}" date="{@date}"/>
      <j:array key="changes"><xsl:apply-templates select="c:changes/c:change" mode="json"/></j:array>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
