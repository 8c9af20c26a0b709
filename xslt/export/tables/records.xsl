<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables dataset, credentials, credential_levels, contacts, links, defaults, hosts, sources and codes: one row, a row a
credential, a row a level of one, a row a contact, a row a link of any record, a row a national default, a row a host, a row a source, a
row a code.

A link belongs to a region, to a credential or, with neither, to all of Italy; so does a
contact or a host without a region. codes also has the list availability, which is not of the dataset. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str exsl f">

  <!-- dataset -->

  <xsl:template match="table[@name = 'dataset']" mode="rows">
    <row>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="$dataset/f:about/f:title"/></xsl:call-template>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="$dataset/f:about/f:description"/></xsl:call-template>
      <cells publisher="{$dataset/f:about/@publisher}" license="{$dataset/f:about/@license}" license-href="{$dataset/f:about/@license-href}" email="{$dataset/f:about/@email}" updated="{$dataset/@updated}" schema-version="{$dataset/@schema-version}" data-version="{$dataset/@data-version}"/>
    </row>
  </xsl:template>

  <!-- credentials -->

  <xsl:template match="table[@name = 'credentials']" mode="rows">
    <xsl:apply-templates select="$dataset/f:credential" mode="credentials"/>
  </xsl:template>

  <xsl:template match="f:credential" mode="credentials">
    <row>
      <cells id="{@id}" kind="{@kind}" is-a="{@is-a}" status="{@status}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:name"/></xsl:call-template>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:description"/></xsl:call-template>
      <xsl:call-template name="codes-cell"><xsl:with-param name="of" select="f:level/@value"/></xsl:call-template>
      <cells href="{f:link[@role = 'official']/@href}" since="{@since}" until="{@until}" law="{@law}"/>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <xsl:template match="table[@name = 'credential_levels']" mode="rows">
    <xsl:apply-templates select="$dataset/f:credential/f:level" mode="levels"/>
  </xsl:template>

  <xsl:template match="f:level" mode="levels">
    <row>
      <cells id="{../@id}" value="{@value}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:text"/></xsl:call-template>
    </row>
  </xsl:template>

  <!-- contacts -->

  <xsl:template match="table[@name = 'contacts']" mode="rows">
    <xsl:apply-templates select="$dataset/f:national/f:contact | $dataset/f:region/f:contact" mode="contacts"/>
  </xsl:template>

  <xsl:template match="f:contact" mode="contacts">
    <row>
      <xsl:call-template name="region-cells"><xsl:with-param name="region" select="parent::f:region"/></xsl:call-template>
      <cells role="{@role}" status="{@status}" phone="{@phone}"/>
      <cells><xsl:attribute name="tel"><xsl:apply-templates select="@phone" mode="tel"/></xsl:attribute></cells>
      <cells email="{@email}" address="{@address}" since="{@since}" until="{@until}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:label"/></xsl:call-template>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:hours"/></xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- links -->

  <xsl:template match="table[@name = 'links']" mode="rows">
    <xsl:apply-templates select="$dataset/f:national/f:link | $dataset/f:region/f:link | $dataset/f:credential/f:link" mode="links"/>
  </xsl:template>

  <xsl:template match="f:link" mode="links">
    <row>
      <xsl:call-template name="region-cells"><xsl:with-param name="region" select="parent::f:region"/></xsl:call-template>
      <cells credential="{parent::f:credential/@id}" id="{@id}" role="{@role}" href="{@href}"/>
      <xsl:call-template name="status-cells"/>
      <cells replaces="{@replaces}" until="{@until}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:label"/></xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- defaults -->

  <xsl:template match="table[@name = 'defaults']" mode="rows">
    <xsl:apply-templates select="$dataset/f:national/f:default" mode="defaults"/>
  </xsl:template>

  <xsl:template match="f:default" mode="defaults">
    <row>
      <cells fact="{@fact}" value="{@value}" law="{@law}" status="{@status}" since="{@since}" until="{@until}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:text"/></xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- hosts -->

  <xsl:template match="table[@name = 'hosts']" mode="rows">
    <xsl:apply-templates select="$dataset/f:national/f:host | $dataset/f:region/f:host" mode="hosts"/>
  </xsl:template>

  <xsl:template match="f:host" mode="hosts">
    <row>
      <cells name="{@name}"/>
      <xsl:call-template name="region-cells"><xsl:with-param name="region" select="parent::f:region"/></xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- sources -->

  <xsl:template match="table[@name = 'sources']" mode="rows">
    <xsl:apply-templates select="$dataset/f:source" mode="sources"/>
  </xsl:template>

  <xsl:template match="f:source" mode="sources">
    <row>
      <cells id="{@id}" kind="{@kind}" grade="{@grade}" publisher="{@publisher}" date="{@date}" dating="{@dating}" retrieved="{@retrieved}" href="{@href}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:title"/></xsl:call-template>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:text"/></xsl:call-template>
    </row>
  </xsl:template>

  <!-- codes -->

  <xsl:template match="table[@name = 'codes']" mode="rows">
    <xsl:apply-templates select="$dataset/f:code-list/f:code" mode="codes"/>
    <xsl:apply-templates select="str:tokenize('online after-visit details-missing offline unknown inactive')" mode="codes"/>
  </xsl:template>

  <xsl:template match="f:code" mode="codes">
    <row>
      <cells list="{../@id}" code="{@value}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:label"/></xsl:call-template>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:description"/></xsl:call-template>
    </row>
  </xsl:template>

  <xsl:template match="token" mode="codes">
    <xsl:variable name="label" select="concat('availability-', .)"/>
    <row>
      <cells list="availability" code="{.}"/>
      <cells it="{exsl:node-set($labels-it)/*[name() = $label]}" en="{exsl:node-set($labels-en)/*[name() = $label]}" de="{exsl:node-set($labels-de)/*[name() = $label]}" fr="{exsl:node-set($labels-fr)/*[name() = $label]}"/>
      <cells it="{exsl:node-set($labels-it)/*[name() = $label]/@about}" en="{exsl:node-set($labels-en)/*[name() = $label]/@about}" de="{exsl:node-set($labels-de)/*[name() = $label]/@about}" fr="{exsl:node-set($labels-fr)/*[name() = $label]/@about}"/>
    </row>
  </xsl:template>
</xsl:stylesheet>
