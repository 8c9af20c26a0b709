<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The JSON export of the resolved document: the whole dataset as one envelope, described by schema/regions.schema.json.

A key is the XML's term in camel case (as-of: asOf; iso-3166-2: iso3166_2, with a line between digits), an array its plural. Whatever can repeat is
an array, whatever is absent is null, codes are strings. Nothing of the XML is left out; every claim says beside it
which sources carry it, as of when, of which grade that evidence is, as of when an official source carries it, whether
it is current, superseded or ended, and what superseded it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="j f">
  <xsl:include href="../lib/json.xsl"/>
  <xsl:include href="../lib/telephone.xsl"/>
  <xsl:include href="json/values.xsl"/>
  <xsl:include href="json/records.xsl"/>
  <xsl:include href="json/region.xsl"/>
  <xsl:include href="json/current.xsl"/>
  <xsl:include href="json/procedure.xsl"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree"><xsl:apply-templates select="f:regions" mode="json"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:regions" mode="json">
    <j:map>
      <j:strings schemaVersion="{@schema-version}" dataVersion="{@data-version}" updated="{@updated}"/>
      <j:boolean key="checked"><xsl:value-of select="not(contains(@data-version, '+unchecked'))"/></j:boolean>
      <xsl:apply-templates select="f:about[1]" mode="json"/>
      <j:array key="codeLists"><xsl:apply-templates select="f:code-list" mode="json"/></j:array>
      <j:array key="credentials"><xsl:apply-templates select="f:credential" mode="json"/></j:array>
      <xsl:apply-templates select="f:national[1]" mode="json"/>
      <j:array key="regions"><xsl:apply-templates select="f:region" mode="json"/></j:array>
      <j:array key="sources"><xsl:apply-templates select="f:source" mode="json"/></j:array>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
