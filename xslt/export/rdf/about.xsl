<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The dataset itself, as both graphs describe it: what it is, whose, which version, under which licence. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <xsl:variable name="publisher" select="concat($own, 'publisher')"/>
  <xsl:variable name="standard" select="concat($own, 'schema')"/>

  <!-- the licence: CC BY 4.0 has a name in the vocabulary of DCAT-AP_IT, which portals look for -->
  <xsl:variable name="is-cc-by" select="/f:regions/f:about/@license = 'CC-BY-4.0'"/>

  <xsl:template match="f:about" mode="rdf-licence">
    <xsl:choose>
      <xsl:when test="$is-cc-by">
        <xsl:value-of select="concat($italia, 'licences/A21_CCBY40')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="@license-href"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="f:about" mode="rdf-licence-link">
    <r:property name="dct:license">
      <r:link>
        <xsl:attribute name="to">
          <xsl:apply-templates select="." mode="rdf-licence"/>
        </xsl:attribute>
      </r:link>
    </r:property>
  </xsl:template>

  <xsl:template match="f:about" mode="rdf-about">
    <xsl:call-template name="identifier">
      <xsl:with-param name="id" select="concat($own, 'dataset')"/>
    </xsl:call-template>
    <r:property name="dct:title">
      <xsl:apply-templates select="f:title" mode="rdf-text"/>
    </r:property>
    <r:property name="dct:description">
      <xsl:apply-templates select="f:description" mode="rdf-text"/>
    </r:property>
    <r:property name="dct:publisher"><r:link to="{$publisher}"/></r:property>
    <r:property name="dct:language">
      <xsl:call-template name="language-links">
        <xsl:with-param name="of" select="f:title"/>
      </xsl:call-template>
    </r:property>
    <xsl:call-template name="date">
      <xsl:with-param name="name" select="'dct:modified'"/>
      <xsl:with-param name="of" select="../@updated"/>
    </xsl:call-template>
    <r:property name="dcat:version"><r:value><xsl:value-of select="../@data-version"/></r:value></r:property>
    <r:property name="owl:versionInfo"><r:value><xsl:value-of select="../@data-version"/></r:value></r:property>
    <r:property name="dct:conformsTo"><r:link to="{$standard}"/></r:property>
    <xsl:apply-templates select="." mode="rdf-licence-link"/>
  </xsl:template>

  <!-- what these refer to -->

  <xsl:template match="f:about" mode="rdf-about-nodes">
    <r:node iri="{$publisher}" types="foaf:Agent dcatapit:Agent">
      <xsl:call-template name="identifier">
        <xsl:with-param name="id" select="'publisher'"/>
      </xsl:call-template>
      <r:property name="foaf:name"><r:text lang="en"><xsl:value-of select="@publisher"/></r:text></r:property>
      <r:property name="dct:title"><r:text lang="en"><xsl:value-of select="@publisher"/></r:text></r:property>
      <r:property name="vcard:hasEmail"><xsl:apply-templates select="@email" mode="rdf-dial"/></r:property>
    </r:node>
    <r:node iri="{$standard}" types="dct:Standard dcatapit:Standard">
      <xsl:call-template name="identifier">
        <xsl:with-param name="id" select="substring($own, 1, string-length($own) - 1)"/>
      </xsl:call-template>
      <r:property name="dct:title"><xsl:copy-of select="$graph-words/schema/*"/></r:property>
      <r:property name="owl:versionInfo"><r:value><xsl:value-of select="../@schema-version"/></r:value></r:property>
    </r:node>
    <r:node types="dct:LicenseDocument dcatapit:LicenseDocument">
      <xsl:attribute name="iri">
        <xsl:apply-templates select="." mode="rdf-licence"/>
      </xsl:attribute>
      <r:property name="foaf:name"><r:text lang="en"><xsl:value-of select="translate(@license, '-', ' ')"/></r:text></r:property>
      <r:property name="dct:identifier"><r:value><xsl:value-of select="@license"/></r:value></r:property>
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
    <xsl:call-template name="languages"/>
  </xsl:template>
</xsl:stylesheet>
