<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables services, notes and unknowns: a row a claim about the state of a service, history included, a row a note
and a row a thing not known, of any record.

owner says of which: region, procedure, link, credential or national; owner_id is its id, of a link its address, of
national nothing. number is the place among the like claims of the same owner. Of what is not known the sources say
nothing: they were read. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="f">

  <!-- services -->

  <xsl:template match="f:regions" mode="services">
    <xsl:call-template name="header">
      <xsl:with-param name="columns">
        region iso_3166_2 number status state creation since until
        text_it text_en text_de text_fr as_of grade official_as_of sources
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="f:region/f:service" mode="services"/>
  </xsl:template>

  <xsl:template match="f:service" mode="services">
    <row>
      <xsl:call-template name="region-cells">
        <xsl:with-param name="region" select=".."/>
      </xsl:call-template>
      <xsl:call-template name="number-cell"/>
      <xsl:call-template name="status-cell"/>
      <cell><xsl:value-of select="@state"/></cell>
      <cell><xsl:value-of select="@creation"/></cell>
      <cell><xsl:value-of select="@since"/></cell>
      <cell><xsl:value-of select="@until"/></cell>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- notes -->

  <xsl:template match="f:regions" mode="notes">
    <xsl:call-template name="header">
      <xsl:with-param name="columns">
        owner region iso_3166_2 owner_id number status
        text_it text_en text_de text_fr as_of grade official_as_of sources
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="*/f:note | */*/f:note | */*/*/f:note" mode="notes"/>
  </xsl:template>

  <xsl:template match="f:note" mode="notes">
    <row>
      <xsl:call-template name="owner-cells"/>
      <xsl:call-template name="number-cell"/>
      <xsl:call-template name="status-cell"/>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- unknowns -->

  <xsl:template match="f:regions" mode="unknowns">
    <xsl:call-template name="header">
      <xsl:with-param name="columns">
        owner region iso_3166_2 owner_id number status fact
        text_it text_en text_de text_fr as_of grade official_as_of sources
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="*/f:unknown | */*/f:unknown" mode="unknowns"/>
  </xsl:template>

  <xsl:template match="f:unknown" mode="unknowns">
    <row>
      <xsl:call-template name="owner-cells"/>
      <xsl:call-template name="number-cell"/>
      <xsl:call-template name="status-cell"/>
      <cell><xsl:value-of select="@fact"/></cell>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- owner, region, iso_3166_2, owner_id -->

  <xsl:template name="owner-cells">
    <cell><xsl:value-of select="local-name(..)"/></cell>
    <xsl:call-template name="region-cells">
      <xsl:with-param name="region" select="ancestor::f:region"/>
    </xsl:call-template>
    <cell><xsl:value-of select="../@id | ../self::f:link/@href"/></cell>
  </xsl:template>
</xsl:stylesheet>
