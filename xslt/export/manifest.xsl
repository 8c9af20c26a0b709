<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The list of the files of an export as JSON, described by schema/manifest.schema.json. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" exclude-result-prefixes="j">
  <xsl:include href="../lib/json.xsl"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree"><xsl:apply-templates select="files"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="files">
    <j:map>
      <j:strings schemaVersion="{@schema-version}" dataVersion="{@data-version}" updated="{@updated}"/>
      <j:boolean key="checked"><xsl:value-of select="not(contains(@data-version, '+unchecked'))"/></j:boolean>
      <j:map key="generator">
        <j:strings name="fse-lint" version="{@generator-version}"/>
      </j:map>
      <j:map key="dataset">
        <j:number key="size"><xsl:value-of select="@dataset-size"/></j:number>
        <j:strings sha256="{@dataset-sha256}"/>
      </j:map>
      <j:array key="files">
        <xsl:apply-templates select="file"/>
      </j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="file">
    <j:map>
      <j:strings path="{@path}"/>
      <j:number key="size"><xsl:value-of select="@size"/></j:number>
      <j:strings sha256="{@sha256}" mediaType="{@media-type}"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
