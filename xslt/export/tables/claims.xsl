<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables services, notes and unknowns: a row a claim about the state of a service, history included, a row a note
and a row a thing not known, of any record; claims, claim_sources and claim_superseded_by:
a row a claim of any kind, a row a source of one, a row a claim that superseded one.

owner says of which: region, procedure, contact, link, credential, default or national; owner_id is its id, of a contact
its claim, of a link its address, of a default its fact, of national nothing. number is the place among the like claims of the same owner. Of what is not known the sources say
nothing: they were read. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <!-- services -->

  <xsl:template match="table[@name = 'services']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region/f:service" mode="services"/>
  </xsl:template>

  <xsl:template match="f:service" mode="services">
    <row>
      <xsl:call-template name="region-cells"><xsl:with-param name="region" select=".."/></xsl:call-template>
      <xsl:call-template name="number-cell"/>
      <cells id="{@id}"/>
      <xsl:call-template name="status-cells"/>
      <cells state="{@state}" creation="{@creation}" replaces="{@replaces}" since="{@since}" until="{@until}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:text"/></xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- notes -->

  <xsl:template match="table[@name = 'notes']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:note | $dataset/*/*/f:note | $dataset/*/*/*/f:note" mode="notes"/>
  </xsl:template>

  <xsl:template match="f:note" mode="notes">
    <row>
      <xsl:call-template name="owner-cells"/>
      <xsl:call-template name="number-cell"/>
      <cells status="{@status}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:text"/></xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- unknowns -->

  <xsl:template match="table[@name = 'unknowns']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:unknown | $dataset/*/*/f:unknown" mode="unknowns"/>
  </xsl:template>

  <xsl:template match="f:unknown" mode="unknowns">
    <row>
      <xsl:call-template name="owner-cells"/>
      <xsl:call-template name="number-cell"/>
      <cells status="{@status}" fact="{@fact}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:text"/></xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- claims, claim_sources, claim_superseded_by -->

  <xsl:variable name="claims" select="$dataset/descendant::*[@status]"/>

  <xsl:template match="table[@name = 'claims']" mode="rows">
    <xsl:apply-templates select="$claims" mode="claims"/>
  </xsl:template>

  <xsl:template match="*" mode="claims">
    <row>
      <cells key="{@key}" kind="{local-name()}" of="{parent::*[@status]/@key}"/>
      <xsl:call-template name="region-cells"><xsl:with-param name="region" select="ancestor::f:region"/></xsl:call-template>
      <xsl:call-template name="status-cells"/>
      <xsl:call-template name="date-and-grade-cells"/>
      <cells sources="{@sources}"/>
    </row>
  </xsl:template>

  <xsl:template match="table[@name = 'claim_sources']" mode="rows">
    <xsl:apply-templates select="$claims/@sources" mode="items"/>
  </xsl:template>

  <xsl:template match="table[@name = 'claim_superseded_by']" mode="rows">
    <xsl:apply-templates select="$claims/@superseded-by" mode="items"/>
  </xsl:template>

  <!-- owner, region, iso_3166_2, owner_id -->

  <xsl:template name="owner-cells">
    <cells owner="{local-name(..)}"/>
    <xsl:call-template name="region-cells"><xsl:with-param name="region" select="ancestor::f:region"/></xsl:call-template>
    <cells owner-id="{../self::*[not(self::f:link)]/@id | ../self::f:link/@href | ../self::f:default/@fact | ../self::f:contact/@key}"/>
  </xsl:template>
</xsl:stylesheet>
