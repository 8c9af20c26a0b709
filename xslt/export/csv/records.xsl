<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables credentials, links and sources: a row a credential, a row a link of any record, a row a source.

A link belongs to a region, to a credential or, with neither, to all of Italy. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="f">

  <!-- credentials -->

  <xsl:template match="f:regions" mode="credentials">
    <xsl:call-template name="header">
      <xsl:with-param name="columns">
        credential kind status name_it name_en name_de name_fr
        description_it description_en description_de description_fr
        levels link since until law as_of grade sources
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="f:credential" mode="credentials"/>
  </xsl:template>

  <xsl:template match="f:credential" mode="credentials">
    <row>
      <cell><xsl:value-of select="@id"/></cell>
      <cell><xsl:value-of select="@kind"/></cell>
      <xsl:call-template name="status-cell"/>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:name"/>
      </xsl:call-template>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:description"/>
      </xsl:call-template>
      <xsl:call-template name="codes-cell">
        <xsl:with-param name="of" select="f:level/@value"/>
      </xsl:call-template>
      <cell><xsl:value-of select="f:link[@role = 'official']/@href"/></cell>
      <cell><xsl:value-of select="@since"/></cell>
      <cell><xsl:value-of select="@until"/></cell>
      <cell><xsl:value-of select="@law"/></cell>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- links -->

  <xsl:template match="f:regions" mode="links">
    <xsl:call-template name="header">
      <xsl:with-param name="columns">
        region iso_3166_2 credential role href status until
        label_it label_en label_de label_fr as_of grade sources
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="f:national/f:link | f:region/f:link | f:credential/f:link" mode="links"/>
  </xsl:template>

  <xsl:template match="f:link" mode="links">
    <row>
      <xsl:call-template name="region-cells">
        <xsl:with-param name="region" select="parent::f:region"/>
      </xsl:call-template>
      <cell><xsl:value-of select="parent::f:credential/@id"/></cell>
      <cell><xsl:value-of select="@role"/></cell>
      <cell><xsl:value-of select="@href"/></cell>
      <xsl:call-template name="status-cell"/>
      <cell><xsl:value-of select="@until"/></cell>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:label"/>
      </xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- sources -->

  <xsl:template match="f:regions" mode="sources">
    <xsl:call-template name="header">
      <xsl:with-param name="columns">
        source kind grade publisher date dating href
        title_it title_en title_de title_fr text_it text_en text_de text_fr
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="f:source" mode="sources"/>
  </xsl:template>

  <xsl:template match="f:source" mode="sources">
    <row>
      <cell><xsl:value-of select="@id"/></cell>
      <cell><xsl:value-of select="@kind"/></cell>
      <cell><xsl:value-of select="@grade"/></cell>
      <cell><xsl:value-of select="@publisher"/></cell>
      <cell><xsl:value-of select="@date"/></cell>
      <cell><xsl:apply-templates select="." mode="source-dating"/></cell>
      <cell><xsl:value-of select="@href"/></cell>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:title"/>
      </xsl:call-template>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
    </row>
  </xsl:template>
</xsl:stylesheet>
