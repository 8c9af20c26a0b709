<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The JSON of a region: its codes and all its claims. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="j f">

  <xsl:template match="f:region" mode="json">
    <j:map>
      <j:string key="id"><xsl:value-of select="@id"/></j:string>
      <j:string key="kind"><xsl:value-of select="@kind"/></j:string>
      <j:string key="iso3166_2"><xsl:value-of select="@iso-3166-2"/></j:string>
      <j:string key="istatRegion"><xsl:value-of select="@istat-region"/></j:string>
      <j:string key="nuts2"><xsl:value-of select="@nuts-2"/></j:string>
      <j:string key="ministryOfHealth"><xsl:value-of select="@ministry-of-health"/></j:string>
      <xsl:apply-templates select="f:crosswalk" mode="json"/>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'name'"/>
        <xsl:with-param name="of" select="f:name"/>
      </xsl:call-template>
      <j:array key="aliases"><xsl:apply-templates select="f:alias" mode="json"/></j:array>
      <xsl:apply-templates select="f:current" mode="json"/>
      <j:array key="services"><xsl:apply-templates select="f:service" mode="json"/></j:array>
      <xsl:apply-templates select="f:platform" mode="json"/>
      <xsl:if test="not(f:platform)">
        <j:null key="platform"/>
      </xsl:if>
      <j:array key="procedures"><xsl:apply-templates select="f:procedure" mode="json"/></j:array>
      <j:array key="contacts"><xsl:apply-templates select="f:contact" mode="json"/></j:array>
      <j:array key="hosts"><xsl:apply-templates select="f:host" mode="json"/></j:array>
      <j:array key="links"><xsl:apply-templates select="f:link" mode="json"/></j:array>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <j:array key="unknowns"><xsl:apply-templates select="f:unknown" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="f:alias" mode="json">
    <j:map>
      <j:string key="kind"><xsl:value-of select="@kind"/></j:string>
      <j:string key="name"><xsl:value-of select="@name"/></j:string>
      <j:string key="lang"><xsl:value-of select="@xml:lang"/></j:string>
    </j:map>
  </xsl:template>

  <xsl:template match="f:crosswalk" mode="json">
    <j:map key="crosswalk">
      <j:string key="dpcCovid19"><xsl:value-of select="@dpc-covid-19"/></j:string>
      <j:string key="vaccineArea"><xsl:value-of select="@vaccine-area"/></j:string>
      <j:string key="revenueAgency"><xsl:value-of select="@revenue-agency"/></j:string>
      <j:string-or-null key="istatProvince"><xsl:value-of select="@istat-province"/></j:string-or-null>
      <j:string key="hl7Oid"><xsl:value-of select="@hl7-oid"/></j:string>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:service" mode="json">
    <xsl:param name="key"/>
    <j:map>
      <xsl:if test="$key">
        <xsl:attribute name="key"><xsl:value-of select="$key"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="identity"/>
      <j:string key="state"><xsl:value-of select="@state"/></j:string>
      <j:string-or-null key="creation"><xsl:value-of select="@creation"/></j:string-or-null>
      <xsl:call-template name="period"/>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'text'"/>
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:platform" mode="json">
    <j:map key="platform">
      <j:string key="name"><xsl:value-of select="@name"/></j:string>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'text'"/>
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
