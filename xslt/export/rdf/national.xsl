<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The ways that are open to everybody in Italy, as a service of the State. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <xsl:template match="f:national" mode="rdf-service">
    <r:node iri="{$own}service:italy" types="cpsv:PublicService cpsvit:PublicService">
      <xsl:call-template name="identity">
        <xsl:with-param name="id" select="'service:italy'"/>
        <xsl:with-param name="title">
          <xsl:for-each select="$graph-words/italy/*">
            <r:text lang="{@lang}"><xsl:value-of select="concat($graph-words/service/*[@lang = current()/@lang], .)"/></r:text>
          </xsl:for-each>
        </xsl:with-param>
        <xsl:with-param name="description"><xsl:copy-of select="$graph-words/national/*"/></xsl:with-param>
      </xsl:call-template>
      <r:property name="cpsvit:hasServiceStatus"><r:term name="cpsvit:Active"/></r:property>
      <r:property name="m8g:thematicArea"><r:link to="{$eu}data-theme/HEAL"/></r:property>
      <r:property name="cpsvit:serviceTheme"><r:link to="{$eu}data-theme/HEAL"/></r:property>
      <r:property name="m8g:hasCompetentAuthority"><r:link to="{$own}authority:italy"/></r:property>
      <r:property name="dct:spatial"><r:link to="{$eu}country/ITA"/></r:property>
      <r:property name="dct:isPartOf"><r:link to="{$own}dataset"/></r:property>
      <xsl:apply-templates select="." mode="rdf-service-ways"/>
      <r:property name="dct:relation"><xsl:apply-templates select="f:contact" mode="rdf-link"/></r:property>
    </r:node>
    <r:node iri="{$own}authority:italy" types="m8g:PublicOrganisation org:Organization foaf:Agent">
      <r:property name="dct:identifier"><r:value><xsl:value-of select="'IT'"/></r:value></r:property>
      <r:property name="skos:prefLabel"><xsl:copy-of select="$graph-words/italy/*"/></r:property>
      <r:property name="dct:title"><xsl:copy-of select="$graph-words/italy/*"/></r:property>
      <r:property name="foaf:name"><xsl:copy-of select="$graph-words/italy/*"/></r:property>
      <r:property name="dct:spatial"><r:link to="{$eu}country/ITA"/></r:property>
    </r:node>
    <xsl:call-template name="italy"/>
  </xsl:template>
</xsl:stylesheet>
