<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The graph of the public services. What each thing of the dataset becomes:

  region       m8g:PublicOrganisation, the competent authority; dct:Location, by its NUTS code; adms:Identifier, a code
  service      cpsv:PublicService, with what the claim about its state says; each other claim a prov:Entity, a
               specialisation of it
  default      prov:Entity, what the law says for all of Italy; the services for which it holds lead to it (dct:relation)
  alias        skos:altLabel of the dct:Location; names of places in it, of a dct:Location of their own
  contact      m8g:ContactPoint, with a locn:Address and a time:TemporalEntity for the hours
  national     the procedures and contacts of all Italy belong to a cpsv:PublicService of the State
  procedure    cpsv:Rule, with its steps as description; the service follows (cpsv:follows) those that hold
  channels     m8g:Channel, of the type of the channel; so is each venue, of the type of the venue
  accepts      m8g:Requirement to sign in, met by one of its supporting m8g:Evidence: a combination of credentials
  document     m8g:Evidence, an input of the channels, of an m8g:EvidenceType
  consent      m8g:Requirement; both kinds fulfil (m8g:fulfils) the rule that needs them
  output       m8g:Output
  link         prov:Entity that references a foaf:Document, by its address
  host         prov:Entity, a host that links of the jurisdiction may lead to
  note, unknown   a prov:Entity behind skos:note, skos:editorialNote; what is not known is its dct:subject
  source       foaf:Document, and eli:LegalResource where it is a law, behind prov:wasDerivedFrom
  code         skos:Concept; so is each credential and each of its levels; a grade of evidence is a dct:ProvenanceStatement

Where the Italian profile has its own term for the same thing, both are there: CPSV-AP_IT has no use for dct:title.

A claim that no longer holds has the status Deprecated, with all that belongs to it; the service does not lead to it.
The languages of the services stay out, as no source tells them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl str f">

  <xsl:variable name="prefixes" select="exsl:node-set($prefix-table)/r:prefix"/>

  <xsl:variable name="prefix-table">
    <r:prefix name="adms" iri="http://www.w3.org/ns/adms#"/>
    <r:prefix name="cpsv" iri="http://purl.org/vocab/cpsv#"/>
    <r:prefix name="cpsvit" iri="https://w3id.org/italia/onto/CPSV/"/>
    <r:prefix name="dc" iri="http://purl.org/dc/elements/1.1/"/>
    <r:prefix name="dcat" iri="http://www.w3.org/ns/dcat#"/>
    <r:prefix name="dcatapit" iri="http://dati.gov.it/onto/dcatapit#"/>
    <r:prefix name="dct" iri="http://purl.org/dc/terms/"/>
    <r:prefix name="eli" iri="http://data.europa.eu/eli/ontology#"/>
    <r:prefix name="foaf" iri="http://xmlns.com/foaf/0.1/"/>
    <r:prefix name="l0" iri="https://w3id.org/italia/onto/l0/"/>
    <r:prefix name="locn" iri="http://www.w3.org/ns/locn#"/>
    <r:prefix name="m8g" iri="http://data.europa.eu/m8g/"/>
    <r:prefix name="org" iri="http://www.w3.org/ns/org#"/>
    <r:prefix name="owl" iri="http://www.w3.org/2002/07/owl#"/>
    <r:prefix name="pav" iri="http://purl.org/pav/"/>
    <r:prefix name="prov" iri="http://www.w3.org/ns/prov#"/>
    <r:prefix name="rdf" iri="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>
    <r:prefix name="rdfs" iri="http://www.w3.org/2000/01/rdf-schema#"/>
    <r:prefix name="skos" iri="http://www.w3.org/2004/02/skos/core#"/>
    <r:prefix name="time" iri="http://www.w3.org/2006/time#"/>
    <r:prefix name="vcard" iri="http://www.w3.org/2006/vcard/ns#"/>
    <r:prefix name="xsd" iri="http://www.w3.org/2001/XMLSchema#"/>
  </xsl:variable>

  <xsl:template match="f:regions" mode="rdf-services">
    <r:graph>
      <xsl:variable name="unused">
        <xsl:if test="not(*/f:contact/@address)">locn </xsl:if>
        <xsl:if test="not(*/f:contact/f:hours)">time </xsl:if>
        <xsl:if test="not(*/f:contact[@phone or @email])">vcard</xsl:if>
      </xsl:variable>
      <xsl:copy-of select="$prefixes[not(@name = str:tokenize($unused))]"/>
      <r:node iri="{$own}dataset" types="dcat:Dataset">
        <xsl:apply-templates select="f:about" mode="rdf-about"/>
        <r:property name="foaf:page">
          <xsl:apply-templates select="f:national/f:link[@status = 'current']/@href" mode="rdf-link"/>
        </r:property>
        <xsl:apply-templates select="f:national" mode="rdf-links"/>
        <xsl:apply-templates select="f:national" mode="rdf-notes"/>
        <r:property name="dct:hasPart"><xsl:apply-templates select="f:region" mode="rdf-service-link"/></r:property>
      </r:node>
      <xsl:apply-templates select="f:region" mode="rdf"/>
      <xsl:apply-templates select="f:national[f:procedure or f:contact]" mode="rdf-service"/>
      <xsl:apply-templates select="f:national/*" mode="rdf"/>
      <xsl:apply-templates select="f:code-list[@id = 'document']/f:code" mode="rdf-document"/>
      <r:node iri="{$own}credentials" types="skos:ConceptScheme">
        <r:property name="dct:title"><xsl:copy-of select="$graph-words/credentials/*"/></r:property>
      </r:node>
      <xsl:call-template name="venue-choices"/>
      <xsl:apply-templates select="f:credential | f:code-list | f:source" mode="rdf"/>
      <r:node iri="http://purl.org/adms/status/Deprecated" types="skos:Concept">
        <r:property name="skos:prefLabel"><xsl:copy-of select="$graph-words/deprecated/*"/></r:property>
      </r:node>
      <xsl:apply-templates select="f:about" mode="rdf-about-nodes"/>
      <xsl:call-template name="health">
        <xsl:with-param name="types">skos:Concept cpsvit:ServiceTheme</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="types"/>
    </r:graph>
  </xsl:template>
</xsl:stylesheet>
