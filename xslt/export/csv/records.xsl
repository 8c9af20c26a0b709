<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables credentials, links, hosts, sources and codes: a row a credential, a row a link of any record, a row a
host, a row a source, a row a code.

A link belongs to a region, to a credential or, with neither, to all of Italy; so does a
host without a region. codes also has the list availability, which is not of the dataset. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="str exsl f">

  <!-- credentials -->

  <xsl:template match="f:regions" mode="credentials">
    <xsl:call-template name="header">
      <xsl:with-param name="columns">
        credential kind status name_it name_en name_de name_fr
        description_it description_en description_de description_fr
        levels link since until law as_of grade official_as_of sources
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
        label_it label_en label_de label_fr as_of grade official_as_of sources
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

  <!-- hosts -->

  <xsl:template match="f:regions" mode="hosts">
    <xsl:call-template name="header">
      <xsl:with-param name="columns">host region iso_3166_2 as_of grade official_as_of sources</xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="f:national/f:host | f:region/f:host" mode="hosts"/>
  </xsl:template>

  <xsl:template match="f:host" mode="hosts">
    <row>
      <cell><xsl:value-of select="@name"/></cell>
      <xsl:call-template name="region-cells">
        <xsl:with-param name="region" select="parent::f:region"/>
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

  <!-- codes -->

  <xsl:template match="f:regions" mode="codes">
    <xsl:call-template name="header">
      <xsl:with-param name="columns">
        list code label_it label_en label_de label_fr
        description_it description_en description_de description_fr
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="f:code-list/f:code" mode="codes"/>
    <xsl:apply-templates select="str:tokenize('online after-visit details-missing offline unknown inactive')" mode="codes"/>
  </xsl:template>

  <xsl:template match="f:code" mode="codes">
    <row>
      <cell><xsl:value-of select="../@id"/></cell>
      <cell><xsl:value-of select="@value"/></cell>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:label"/>
      </xsl:call-template>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:description"/>
      </xsl:call-template>
    </row>
  </xsl:template>

  <xsl:template match="token" mode="codes">
    <xsl:variable name="label" select="concat('availability-', .)"/>
    <row>
      <cell>availability</cell>
      <cell><xsl:value-of select="."/></cell>
      <cell><xsl:value-of select="exsl:node-set($labels-it)/*[name() = $label]"/></cell>
      <cell><xsl:value-of select="exsl:node-set($labels-en)/*[name() = $label]"/></cell>
      <cell><xsl:value-of select="exsl:node-set($labels-de)/*[name() = $label]"/></cell>
      <cell><xsl:value-of select="exsl:node-set($labels-fr)/*[name() = $label]"/></cell>
      <cell/>
      <cell/>
      <cell/>
      <cell/>
    </row>
  </xsl:template>
</xsl:stylesheet>
