<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The dataset itself, as both graphs describe it: what it is, whose, which version, under which licence. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <xsl:variable name="publisher" select="concat($own, 'publisher')"/>
  <xsl:variable name="standard" select="concat($own, 'schema')"/>

  <!-- the licence: CC BY 4.0 has a name in the vocabulary of DCAT-AP_IT, which portals look for -->
  <xsl:variable name="is-cc-by" select="/f:regions/f:about/@license = 'CC-BY-4.0'"/>

  <xsl:variable name="licence">
    <xsl:choose>
      <xsl:when test="$is-cc-by"><xsl:value-of select="concat($italia, 'licences/A21_CCBY40')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="/f:regions/f:about/@license-href"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template match="f:about" mode="rdf-about">
    <r:property name="dct:identifier"><r:value><xsl:value-of select="concat($own, 'dataset')"/></r:value></r:property>
    <r:property name="dct:title"><xsl:apply-templates select="f:title" mode="rdf-text"/></r:property>
    <r:property name="dct:description"><xsl:apply-templates select="f:description" mode="rdf-text"/></r:property>
    <r:property name="dct:publisher"><r:link to="{$publisher}"/></r:property>
    <xsl:apply-templates select="." mode="rdf-languages"/>
    <r:property name="dct:modified"><xsl:apply-templates select="../@updated" mode="rdf-date"/></r:property>
    <r:property name="dcat:version"><xsl:apply-templates select="../@data-version" mode="rdf-value"/></r:property>
    <r:property name="owl:versionInfo"><xsl:apply-templates select="../@data-version" mode="rdf-value"/></r:property>
    <r:property name="dct:conformsTo"><r:link to="{$standard}"/></r:property>
    <r:property name="dct:license"><r:link to="{$licence}"/></r:property>
  </xsl:template>

  <!-- what these refer to -->

  <xsl:template match="f:about" mode="rdf-about-nodes">
    <r:node iri="{$publisher}" types="foaf:Agent dcatapit:Agent">
      <r:property name="dct:identifier"><r:value><xsl:value-of select="'publisher'"/></r:value></r:property>
      <r:property name="foaf:name"><r:text lang="en"><xsl:value-of select="@publisher"/></r:text></r:property>
      <r:property name="dct:title"><r:text lang="en"><xsl:value-of select="@publisher"/></r:text></r:property>
      <r:property name="vcard:hasEmail"><xsl:apply-templates select="@email" mode="rdf-dial"/></r:property>
    </r:node>
    <r:node iri="{$standard}" types="dct:Standard dcatapit:Standard">
      <r:property name="dct:identifier">
        <r:value><xsl:value-of select="substring($own, 1, string-length($own) - 1)"/></r:value>
      </r:property>
      <r:property name="dct:title"><xsl:copy-of select="$graph-words/schema/*"/></r:property>
      <r:property name="owl:versionInfo"><xsl:apply-templates select="../@schema-version" mode="rdf-value"/></r:property>
    </r:node>
    <r:node iri="{$licence}" types="dct:LicenseDocument dcatapit:LicenseDocument">
      <r:property name="foaf:name"><r:text lang="en"><xsl:value-of select="translate(@license, '-', ' ')"/></r:text></r:property>
      <r:property name="dct:identifier"><xsl:apply-templates select="@license" mode="rdf-value"/></r:property>
      <xsl:if test="$is-cc-by">
        <r:property name="dct:type"><r:link to="http://purl.org/adms/licencetype/Attribution"/></r:property>
        <r:property name="owl:versionInfo"><r:value>4.0</r:value></r:property>
      </xsl:if>
      <r:property name="rdfs:seeAlso"><r:link to="{@license-href}"/></r:property>
    </r:node>
    <xsl:if test="$is-cc-by">
      <r:node iri="http://purl.org/adms/licencetype/Attribution" types="skos:Concept">
        <r:property name="skos:prefLabel"><xsl:copy-of select="$graph-words/attribution/*"/></r:property>
      </r:node>
    </xsl:if>
    <xsl:apply-templates select="$languages" mode="rdf"/>
  </xsl:template>
</xsl:stylesheet>
