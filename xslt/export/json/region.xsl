<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The JSON of a region: its codes and all its claims. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="j f">

  <xsl:template match="f:region" mode="json">
    <j:map>
      <j:strings id="{@id}" kind="{@kind}" iso3166_2="{@iso-3166-2}" istatRegion="{@istat-region}" nuts2="{@nuts-2}" ministryOfHealth="{@ministry-of-health}"/>
      <xsl:apply-templates select="f:crosswalk[1]" mode="json"/>
      <j:map key="name"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:name"/></xsl:call-template></j:map>
      <j:array key="aliases"><xsl:apply-templates select="f:alias" mode="json"/></j:array>
      <xsl:apply-templates select="f:current" mode="json"/>
      <j:array key="services"><xsl:apply-templates select="f:service" mode="json"/></j:array>
      <xsl:apply-templates select="f:platform[1]" mode="json"/>
      <xsl:if test="not(f:platform)"><j:null key="platform"/></xsl:if>
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
      <j:strings kind="{@kind}" name="{@name}" lang="{@xml:lang}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:crosswalk" mode="json">
    <j:map key="crosswalk">
      <j:strings dpcCovid19="{@dpc-covid-19}" vaccineArea="{@vaccine-area}" revenueAgency="{@revenue-agency}"/>
      <j:strings-or-null istatProvince="{@istat-province}"/>
      <j:strings hl7Oid="{@hl7-oid}"/>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:service" mode="json">
    <xsl:param name="key"/>
    <j:map>
      <xsl:if test="$key"><xsl:attribute name="key"><xsl:value-of select="$key"/></xsl:attribute></xsl:if>
      <xsl:call-template name="identity"/>
      <j:strings state="{@state}"/>
      <j:strings-or-null creation="{@creation}"/>
      <xsl:call-template name="period"/>
      <j:map key="text"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:text"/></xsl:call-template></j:map>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:platform" mode="json">
    <j:map key="platform">
      <j:strings name="{@name}"/>
      <j:map key="text"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:text"/></xsl:call-template></j:map>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
