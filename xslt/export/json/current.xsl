<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The JSON of what is current in a region, which a reader wants first; the claims stand in the arrays too.

A fact is what the region says or, with the origin national, the national default. Of creation, signIn, consents and
minors there may be both, the region's first. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="j f">

  <xsl:template match="f:current" mode="json">
    <j:map key="current">
      <j:strings availability="{@availability}"/>
      <xsl:apply-templates select="." mode="json-claims"/>
      <j:words key="procedures"><xsl:value-of select="@procedures"/></j:words>
      <j:words key="credentials"><xsl:value-of select="f:credentials[@origin = 'region']/@value"/></j:words>
      <j:words key="onlineCredentials"><xsl:value-of select="@online-credentials"/></j:words>
      <xsl:apply-templates select="." mode="json-facts"/>
    </j:map>
  </xsl:template>

  <!-- the claims with the state and with the portal, and the keys of all current service claims -->
  <xsl:template match="f:current" mode="json-claims">
    <xsl:variable name="services" select="../f:service[@status = 'current']"/>
    <xsl:variable name="service" select="$services[@key = current()/f:state/@claim]"/>
    <xsl:variable name="portal" select="../f:link[@key = current()/f:portal/@claim]"/>
    <xsl:apply-templates select="$service" mode="json">
      <xsl:with-param name="key" select="'service'"/>
    </xsl:apply-templates>
    <xsl:if test="not($service)"><j:null key="service"/></xsl:if>
    <j:array key="services">
      <xsl:apply-templates select="$service" mode="json-key"/>
      <xsl:apply-templates select="$services[@key != string($service/@key)]" mode="json-key"/>
    </j:array>
    <xsl:apply-templates select="$portal" mode="json">
      <xsl:with-param name="key" select="'portal'"/>
    </xsl:apply-templates>
    <xsl:if test="not($portal)"><j:null key="portal"/></xsl:if>
  </xsl:template>

  <xsl:template match="f:service" mode="json-key"><j:string><xsl:value-of select="@key"/></j:string></xsl:template>

  <!-- facts -->

  <xsl:template match="f:current" mode="json-facts">
    <xsl:apply-templates select="f:state" mode="json-fact">
      <xsl:with-param name="key" select="'state'"/>
    </xsl:apply-templates>
    <xsl:if test="not(f:state)"><j:null key="state"/></xsl:if>
    <j:array key="creation"><xsl:apply-templates select="f:creation" mode="json-fact"/></j:array>
    <j:array key="signIn"><xsl:apply-templates select="f:credentials" mode="json-fact"/></j:array>
    <j:array key="consents"><xsl:apply-templates select="f:consents" mode="json-fact"/></j:array>
    <j:array key="minors"><xsl:apply-templates select="f:minors" mode="json-fact"/></j:array>
  </xsl:template>

  <xsl:template match="*" mode="json-fact">
    <xsl:param name="key"/>
    <j:map>
      <xsl:if test="$key"><xsl:attribute name="key"><xsl:value-of select="$key"/></xsl:attribute></xsl:if>
      <xsl:apply-templates select="." mode="json-value"/>
      <j:strings origin="{@origin}"/>
      <j:strings-or-null claim="{@claim}" law="{@law}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:state | f:creation" mode="json-value"><j:strings value="{@value}"/></xsl:template>

  <xsl:template match="f:credentials" mode="json-value">
    <j:words key="values"><xsl:value-of select="@value"/></j:words>
  </xsl:template>

  <xsl:template match="f:consents" mode="json-value">
    <j:words key="values"><xsl:value-of select="@value"/></j:words>
    <xsl:apply-templates select="." mode="json-procedures"/>
  </xsl:template>

  <xsl:template match="f:minors" mode="json-value">
    <xsl:apply-templates select="." mode="json-procedures"/>
  </xsl:template>

  <xsl:template match="*" mode="json-procedures">
    <j:words key="procedures"><xsl:value-of select="@procedures"/></j:words>
  </xsl:template>
</xsl:stylesheet>
