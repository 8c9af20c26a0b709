<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What others have named and a graph refers to: described here as far as is needed to read the graph alone. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" exclude-result-prefixes="exsl str">

  <xsl:variable name="eu" select="'http://publications.europa.eu/resource/authority/'"/>
  <xsl:variable name="italia" select="'https://w3id.org/italia/controlled-vocabulary/'"/>
  <xsl:variable name="services-vocabulary" select="concat($italia, 'classifications-for-public-services/')"/>

  <!-- languages, by the codes of xml:lang -->

  <xsl:variable name="languages" select="exsl:node-set($language-table)/language"/>

  <xsl:variable name="language-table">
    <language code="it" authority="ITA"/>
    <language code="en" authority="ENG"/>
    <language code="de" authority="DEU"/>
    <language code="fr" authority="FRA"/>
  </xsl:variable>

  <xsl:template match="language" mode="rdf-link"><r:link to="{$eu}language/{@authority}"/></xsl:template>

  <xsl:template match="language" mode="rdf">
    <r:node iri="{$eu}language/{@authority}" types="dct:LinguisticSystem">
      <r:property name="dct:identifier"><xsl:apply-templates select="@authority" mode="rdf-value"/></r:property>
      <r:property name="rdfs:label">
        <r:text lang="{@code}"><xsl:value-of select="$labels[lang = current()/@code]/language"/></r:text>
      </r:property>
    </r:node>
  </xsl:template>

  <xsl:template name="italy">
    <r:node iri="{$eu}country/ITA" types="dct:Location">
      <r:property name="skos:prefLabel"><xsl:copy-of select="$graph-words/italy/*"/></r:property>
    </r:node>
  </xsl:template>

  <xsl:template name="health">
    <xsl:param name="types">skos:Concept</xsl:param>
    <r:node iri="{$eu}data-theme/HEAL" types="{$types}">
      <r:property name="skos:prefLabel"><xsl:copy-of select="$graph-words/health/*"/></r:property>
      <r:property name="skos:inScheme"><r:link to="{$eu}data-theme"/></r:property>
    </r:node>
    <r:node iri="{$eu}data-theme" types="skos:ConceptScheme">
      <r:property name="dct:title"><xsl:copy-of select="$graph-words/data-themes/*"/></r:property>
    </r:node>
  </xsl:template>

  <!-- of the Italian vocabularies of public services: what our channels and documents are of the type of -->

  <xsl:variable name="types" select="exsl:node-set($type-table)/*"/>

  <xsl:variable name="type-table">
    <ChannelType code="channel/01" it="Non Telematico" en="Non-electronic" de="Nicht Telematisch"/>
    <ChannelType code="channel/0111" it="Sportello Pubblica Amministrazione"
        en="Public Administration information desk" de="Informationsstelle der öffentlichen Verwaltung"/>
    <ChannelType code="channel/012" it="Non telematico con intermediario"
        en="Direct non-electronic with mediator" de="Nicht telematisch mit Vermittler"/>
    <ChannelType code="channel/02" it="Sito Web" en="Web Site" de="Website"/>
    <ChannelType code="channel/051" it="App mobile" en="Mobile app" de="Mobile Anwendung"/>
    <ServiceInputOutputType code="service-input-output/IDDEC" it="Attestazione di identità"
        en="Identity Declaration" de="Identitätsnachweis"/>
    <ServiceInputOutputType code="service-input-output/REQ" it="Istanza/richiesta" en="Request/application"
        de="Gesuch / Anfrage"/>
    <ServiceInputOutputType code="service-input-output/OTHDOC" it="Altra documentazione" en="Other documents"
        de="Sonstige Dokumentation"/>
  </xsl:variable>

  <xsl:template name="types">
    <xsl:for-each select="$types">
      <r:node iri="{$services-vocabulary}{@code}" types="skos:Concept cpsvit:{name()}">
        <r:property name="skos:prefLabel"><xsl:apply-templates select="." mode="graph-texts"/></r:property>
      </r:node>
    </xsl:for-each>
  </xsl:template>

  <!-- our codes whose meaning the Italian vocabularies have too, or have in a wider sense -->

  <xsl:variable name="same-codes" select="exsl:node-set($same-code-table)/same"/>

  <xsl:variable name="same-code-table">
    <same code="channel:website" as="skos:exactMatch" in="channel/02"/>
    <same code="channel:app" as="skos:exactMatch" in="channel/051"/>
    <same code="channel:desk" as="skos:closeMatch" in="channel/0111"/>
    <same code="channel:doctor" as="skos:broadMatch" in="channel/012"/>
    <same code="channel:pharmacy" as="skos:broadMatch" in="channel/012"/>
    <same code="document:identity-document" as="skos:broadMatch" in="service-input-output/IDDEC"/>
    <same code="document:application-form" as="skos:broadMatch" in="service-input-output/REQ"/>
    <same code="document:delegation" as="skos:broadMatch" in="service-input-output/OTHDOC"/>
    <same code="document:health-card" as="skos:broadMatch" in="service-input-output/OTHDOC"/>
    <same code="credential:cie" as="skos:exactMatch" in="authentication-type/CIE"/>
    <same code="credential:cns" as="skos:exactMatch" in="authentication-type/CNS"/>
    <same code="credential:ts-cns" as="skos:broadMatch" in="authentication-type/CNS"/>
    <same code="credential:spid:level:1" as="skos:exactMatch" in="authentication-type/SPIDL1"/>
    <same code="credential:spid:level:2" as="skos:exactMatch" in="authentication-type/SPIDL2"/>
    <same code="credential:spid:level:3" as="skos:exactMatch" in="authentication-type/SPIDL3"/>
  </xsl:variable>

  <xsl:template match="same" mode="rdf-link"><r:link to="{$services-vocabulary}{@in}"/></xsl:template>

  <xsl:template match="same" mode="rdf">
    <r:property name="{@as}"><r:link to="{$services-vocabulary}{@in}"/></r:property>
  </xsl:template>
</xsl:stylesheet>
