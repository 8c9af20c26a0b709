<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A jurisdiction: the authority, the territory and the codes that both are known by. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl f">

  <xsl:variable name="nuts" select="'http://data.europa.eu/nuts/code/'"/>

  <xsl:template match="f:region" mode="rdf">
    <xsl:variable name="codes" select="(. | f:crosswalk)/@*[name() = $code-systems/@attribute]"/>
    <xsl:apply-templates select="." mode="rdf-service"/>
    <xsl:apply-templates select="." mode="rdf-authority">
      <xsl:with-param name="codes" select="$codes"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="." mode="rdf-territory"/>
    <xsl:apply-templates select="$codes" mode="rdf-identifier"/>
    <xsl:apply-templates select="f:platform | f:host | f:contact | f:link | f:note | f:unknown | f:procedure" mode="rdf"/>
  </xsl:template>

  <xsl:template match="f:region" mode="rdf-authority">
    <xsl:param name="codes"/>
    <r:node iri="{$own}authority:{@id}" types="m8g:PublicOrganisation org:Organization foaf:Agent">
      <r:property name="dct:identifier"><r:value><xsl:value-of select="@iso-3166-2"/></r:value></r:property>
      <r:property name="skos:prefLabel"><xsl:apply-templates select="f:name" mode="rdf-text"/></r:property>
      <r:property name="dct:title"><xsl:apply-templates select="f:name" mode="rdf-text"/></r:property>
      <r:property name="foaf:name"><xsl:apply-templates select="f:name" mode="rdf-text"/></r:property>
      <r:property name="org:classification"><r:link to="{$own}code:jurisdiction-kind:{@kind}"/></r:property>
      <r:property name="dct:spatial"><r:link to="{$nuts}{@nuts-2}"/></r:property>
      <r:property name="adms:identifier"><xsl:apply-templates select="$codes" mode="rdf-identifier-link"/></r:property>
    </r:node>
  </xsl:template>

  <xsl:template match="f:region" mode="rdf-territory">
    <r:node iri="{$nuts}{@nuts-2}" types="dct:Location">
      <r:property name="skos:prefLabel"><xsl:apply-templates select="f:name" mode="rdf-text"/></r:property>
      <r:property name="owl:sameAs"><xsl:apply-templates select="." mode="rdf-territory-link"/></r:property>
      <r:property name="skos:altLabel"><xsl:apply-templates select="f:alias[@kind = 'name']" mode="rdf-text"/></r:property>
    </r:node>
    <xsl:apply-templates select="f:alias[@kind = 'capital'][1]" mode="rdf-places"/>
    <xsl:apply-templates select="f:alias[@kind = 'city'][1]" mode="rdf-places"/>
  </xsl:template>

  <!-- other names: those of the territory, and those of places in it, by which people search for it -->

  <xsl:template match="f:alias" mode="rdf-text">
    <r:text lang="{@xml:lang}"><xsl:value-of select="@name"/></r:text>
  </xsl:template>

  <xsl:template match="f:alias" mode="rdf-places">
    <r:node iri="{$own}places:{../@id}:{@kind}" types="dct:Location">
      <r:property name="dct:type"><r:link to="{$own}code:alias-kind:{@kind}"/></r:property>
      <r:property name="skos:altLabel">
        <xsl:apply-templates select="../f:alias[@kind = current()/@kind]" mode="rdf-text"/>
      </r:property>
      <r:property name="dct:isPartOf"><r:link to="{$nuts}{../@nuts-2}"/></r:property>
    </r:node>
  </xsl:template>

  <!-- Trento and Bolzano are one region for ISTAT and two provinces: only as such have they a name each -->

  <xsl:template match="f:region" mode="rdf-territory-link">
    <r:link to="{$italia}territorial-classifications/regions/{@istat-region}"/>
  </xsl:template>

  <xsl:template match="f:region[f:crosswalk/@istat-province]" mode="rdf-territory-link">
    <r:link to="{$italia}territorial-classifications/provinces/{f:crosswalk/@istat-province}"/>
  </xsl:template>

  <!-- the codes: an identifier each, by the attribute that has it -->

  <xsl:variable name="code-systems" select="exsl:node-set($code-system-table)/system"/>

  <xsl:variable name="code-system-table">
    <system attribute="iso-3166-2" agency="ISO">ISO 3166-2</system>
    <system attribute="istat-region" agency="ISTAT">codice regione ISTAT</system>
    <system attribute="istat-province" agency="ISTAT">codice provincia ISTAT</system>
    <system attribute="nuts-2" agency="Eurostat">NUTS 2</system>
    <system attribute="ministry-of-health" agency="Ministero della Salute">codice regione del Ministero della Salute</system>
    <system attribute="dpc-covid-19" agency="Dipartimento della Protezione Civile">codice regione dei dati COVID-19</system>
    <system attribute="vaccine-area">area nei dati aperti sui vaccini</system>
    <system attribute="revenue-agency" agency="Agenzia delle Entrate">codice regione dell’Agenzia delle Entrate</system>
    <system attribute="hl7-oid" agency="HL7 Italia">OID di HL7</system>
  </xsl:variable>

  <xsl:template match="@*" mode="rdf-identifier-link">
    <r:link to="{$own}identifier:{ancestor::f:region/@id}:{name()}"/>
  </xsl:template>

  <xsl:template match="@*" mode="rdf-identifier">
    <xsl:variable name="system" select="$code-systems[@attribute = name(current())]"/>
    <r:node iri="{$own}identifier:{ancestor::f:region/@id}:{name()}" types="adms:Identifier">
      <r:property name="skos:notation"><r:value><xsl:value-of select="."/></r:value></r:property>
      <r:property name="adms:schemaAgency"><xsl:apply-templates select="$system/@agency" mode="rdf-value"/></r:property>
      <r:property name="dct:title"><r:text lang="it"><xsl:value-of select="$system"/></r:text></r:property>
      <xsl:apply-templates select="parent::f:crosswalk" mode="rdf-evidence"/>
    </r:node>
  </xsl:template>
</xsl:stylesheet>
