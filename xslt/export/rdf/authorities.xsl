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

  <xsl:template match="language" mode="rdf-link">
    <r:link to="{$eu}language/{@authority}"/>
  </xsl:template>

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

  <xsl:template name="deprecated">
    <r:node iri="http://purl.org/adms/status/Deprecated" types="skos:Concept">
      <r:property name="skos:prefLabel"><xsl:copy-of select="$graph-words/deprecated/*"/></r:property>
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
    <ChannelType code="channel/01">
      <r:text lang="it">Non Telematico</r:text>
      <r:text lang="en">Non-electronic</r:text>
      <r:text lang="de">Nicht Telematisch</r:text>
    </ChannelType>
    <ChannelType code="channel/0111">
      <r:text lang="it">Sportello Pubblica Amministrazione</r:text>
      <r:text lang="en">Public Administration information desk</r:text>
      <r:text lang="de">Informationsstelle der öffentlichen Verwaltung</r:text>
    </ChannelType>
    <ChannelType code="channel/012">
      <r:text lang="it">Non telematico con intermediario</r:text>
      <r:text lang="en">Direct non-electronic with mediator</r:text>
      <r:text lang="de">Nicht telematisch mit Vermittler</r:text>
    </ChannelType>
    <ChannelType code="channel/02">
      <r:text lang="it">Sito Web</r:text>
      <r:text lang="en">Web Site</r:text>
      <r:text lang="de">Website</r:text>
    </ChannelType>
    <ChannelType code="channel/051">
      <r:text lang="it">App mobile</r:text>
      <r:text lang="en">Mobile app</r:text>
      <r:text lang="de">Mobile Anwendung</r:text>
    </ChannelType>
    <ServiceInputOutputType code="service-input-output/IDDEC">
      <r:text lang="it">Attestazione di identità</r:text>
      <r:text lang="en">Identity Declaration</r:text>
      <r:text lang="de">Identitätsnachweis</r:text>
    </ServiceInputOutputType>
    <ServiceInputOutputType code="service-input-output/REQ">
      <r:text lang="it">Istanza/richiesta</r:text>
      <r:text lang="en">Request/application</r:text>
      <r:text lang="de">Gesuch / Anfrage</r:text>
    </ServiceInputOutputType>
    <ServiceInputOutputType code="service-input-output/OTHDOC">
      <r:text lang="it">Altra documentazione</r:text>
      <r:text lang="en">Other documents</r:text>
      <r:text lang="de">Sonstige Dokumentation</r:text>
    </ServiceInputOutputType>
  </xsl:variable>

  <xsl:template name="types">
    <xsl:for-each select="$types">
      <r:node iri="{$services-vocabulary}{@code}" types="skos:Concept cpsvit:{name()}">
        <r:property name="skos:prefLabel"><xsl:copy-of select="*"/></r:property>
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

  <xsl:template match="same" mode="rdf-link">
    <r:link to="{$services-vocabulary}{@in}"/>
  </xsl:template>

  <xsl:template match="same" mode="rdf">
    <r:property name="{@as}"><r:link to="{$services-vocabulary}{@in}"/></r:property>
  </xsl:template>
</xsl:stylesheet>
