<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A comparison as a release of data/changes.xml, which script/log-release puts there. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:fse:changes:1" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="c">
  <xsl:output method="xml" encoding="UTF-8" omit-xml-declaration="yes" indent="yes"/>
  <xsl:strip-space elements="c:diff c:changes c:change"/>

  <xsl:template match="/"><xsl:apply-templates select="c:diff"/></xsl:template>

  <xsl:template match="c:diff">
    <release data-version="{c:new/@data-version}" date="{c:new/@updated}">
      <xsl:apply-templates select="c:changes" mode="copy"/>
    </release>
  </xsl:template>

  <!-- as new elements, so that no namespace of the comparison comes along -->
  <xsl:template match="*" mode="copy">
    <xsl:element name="{local-name()}" namespace="urn:fse:changes:1">
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates select="node()" mode="copy"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
