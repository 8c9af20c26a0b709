<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The public service of a jurisdiction, as it is today, and what else was said of it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:set="http://exslt.org/sets" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="set str f">

  <xsl:template match="f:region" mode="rdf-service">
    <xsl:variable name="service" select="f:service[@key = current()/f:current/f:state/@claim]"/>
    <r:node iri="{$own}service:{@id}" types="cpsv:PublicService cpsvit:PublicService">
      <xsl:call-template name="identity">
        <xsl:with-param name="id" select="concat('service:', @id)"/>
        <xsl:with-param name="title"><xsl:apply-templates select="f:name" mode="rdf-service-title"/></xsl:with-param>
        <xsl:with-param name="description"><xsl:apply-templates select="$service" mode="rdf-description"/></xsl:with-param>
      </xsl:call-template>
      <r:property name="adms:status"><xsl:apply-templates select="$service/@state" mode="rdf-code"/></r:property>
      <r:property name="cpsvit:hasServiceStatus"><xsl:apply-templates select="$service/@state" mode="rdf-status"/></r:property>
      <r:property name="m8g:isClassifiedBy">
        <xsl:apply-templates select="f:current/f:creation[@origin = 'region']/@value" mode="rdf-code"/>
        <xsl:apply-templates select="key('credential', str:tokenize(f:current/@online-credentials))" mode="rdf-link"/>
      </r:property>
      <r:property name="m8g:thematicArea"><r:link to="{$eu}data-theme/HEAL"/></r:property>
      <r:property name="cpsvit:serviceTheme"><r:link to="{$eu}data-theme/HEAL"/></r:property>
      <r:property name="m8g:hasCompetentAuthority"><r:link to="{$own}authority:{@id}"/></r:property>
      <r:property name="dct:spatial"><r:link to="{$nuts}{@nuts-2}"/></r:property>
      <r:property name="dct:isPartOf"><r:link to="{$own}dataset"/></r:property>
      <xsl:apply-templates select="$service" mode="rdf-replaces"/>
      <xsl:apply-templates select="$service" mode="rdf-temporal"/>
      <xsl:apply-templates select="$service" mode="rdf-evidence"/>
      <xsl:apply-templates select="." mode="rdf-service-ways"/>
      <!-- the portal of today is the home page -->
      <xsl:variable name="links" select="f:link[@status = 'current']"/>
      <r:property name="foaf:homepage">
        <xsl:apply-templates select="$links[@role = 'portal']/@href" mode="rdf-link"/>
      </r:property>
      <r:property name="foaf:page">
        <xsl:apply-templates select="$links[@role != 'portal']/@href" mode="rdf-link"/>
      </r:property>
      <xsl:apply-templates select="." mode="rdf-links"/>
      <xsl:apply-templates select="." mode="rdf-notes"/>
    </r:node>
    <xsl:apply-templates select="$service" mode="rdf-period"/>
    <xsl:apply-templates select="f:service[@key != string($service/@key)]" mode="rdf"/>
  </xsl:template>

  <xsl:template match="f:region" mode="rdf-service-link"><r:link to="{$own}service:{@id}"/></xsl:template>

  <xsl:template match="f:national" mode="rdf-service-link"><r:link to="{$own}service:italy"/></xsl:template>

  <xsl:template match="f:name" mode="rdf-service-title">
    <r:text lang="{@xml:lang}"><xsl:value-of select="concat($graph-words/service/*[@lang = current()/@xml:lang], .)"/></r:text>
  </xsl:template>

  <!-- in words; without any, what the code of the state means -->

  <xsl:template match="f:service" mode="rdf-description">
    <xsl:variable name="meaning" select="key('code', concat('service-state ', @state))/f:label"/>
    <xsl:apply-templates select="f:text | $meaning[not(current()/f:text)]" mode="rdf-text"/>
  </xsl:template>

  <xsl:template match="@state" mode="rdf-status"><r:term name="cpsvit:Active"/></xsl:template>

  <xsl:template match="@state[. = 'inactive']" mode="rdf-status"><r:term name="cpsvit:NonActive"/></xsl:template>

  <!-- by the procedures that hold: for whom, by which rules and channels, with what, and what comes of it -->

  <xsl:template match="f:region | f:national" mode="rdf-service-ways">
    <xsl:variable name="procedures" select="f:procedure[@status = 'current']"/>
    <xsl:variable name="audiences">
      <xsl:for-each select="$procedures/@audience"><xsl:value-of select="concat(., ' ')"/></xsl:for-each>
    </xsl:variable>
    <xsl:variable name="documents" select="set:distinct($procedures/f:document/@code)"/>
    <r:property name="dct:audience">
      <xsl:for-each select="set:distinct(str:tokenize($audiences))"><r:link to="{$own}code:audience:{.}"/></xsl:for-each>
    </r:property>
    <r:property name="cpsv:follows"><xsl:apply-templates select="$procedures" mode="rdf-link"/></r:property>
    <r:property name="m8g:contactPoint"><xsl:apply-templates select="f:contact[@status = 'current']" mode="rdf-link"/></r:property>
    <r:property name="cpsvit:isCompliantWithRule"><xsl:apply-templates select="$procedures" mode="rdf-link"/></r:property>
    <r:property name="m8g:hasChannel"><xsl:apply-templates select="$procedures" mode="rdf-channel-links"/></r:property>
    <r:property name="cpsvit:hasChannel"><xsl:apply-templates select="$procedures" mode="rdf-channel-links"/></r:property>
    <r:property name="m8g:holdsRequirement"><xsl:apply-templates select="$procedures" mode="rdf-requirement-links"/></r:property>
    <r:property name="cpsvit:hasAuthenticationMethod"><xsl:apply-templates select="$procedures/f:accepts[1]" mode="rdf-sign-in-link"/></r:property>
    <r:property name="m8g:hasInputType">
      <xsl:for-each select="$documents"><r:link to="{$own}document-type:{.}"/></xsl:for-each>
    </r:property>
    <r:property name="cpsv:hasInput"><xsl:apply-templates select="$documents" mode="rdf-document-link"/></r:property>
    <r:property name="cpsvit:hasInput"><xsl:apply-templates select="$documents" mode="rdf-document-link"/></r:property>
    <r:property name="cpsv:produces"><xsl:apply-templates select="$procedures/f:output" mode="rdf-link"/></r:property>
    <r:property name="cpsvit:producesOutput"><xsl:apply-templates select="$procedures/f:output" mode="rdf-link"/></r:property>
  </xsl:template>

  <xsl:template match="@code" mode="rdf-document-link"><r:link to="{$own}document:{.}"/></xsl:template>

  <!-- what else was said of it: other claims that hold, and those that do not -->

  <xsl:template match="f:service" mode="rdf">
    <xsl:variable name="id"><xsl:apply-templates select="." mode="rdf-id"/></xsl:variable>
    <r:node iri="{$own}{$id}" types="prov:Entity">
      <r:property name="prov:specializationOf"><r:link to="{$own}service:{../@id}"/></r:property>
      <r:property name="dct:description"><xsl:apply-templates select="." mode="rdf-description"/></r:property>
      <xsl:apply-templates select="." mode="rdf-status"/>
      <xsl:apply-templates select="." mode="rdf-replaces"/>
      <r:property name="m8g:isClassifiedBy"><xsl:apply-templates select="@state | @creation" mode="rdf-code"/></r:property>
      <xsl:apply-templates select="." mode="rdf-temporal"/>
      <xsl:apply-templates select="." mode="rdf-evidence"/>
    </r:node>
    <xsl:apply-templates select="." mode="rdf-period"/>
  </xsl:template>

  <!-- what the law says of it where it is silent, for all of Italy -->

  <xsl:template match="f:default" mode="rdf">
    <r:node iri="{$own}default:{@key}" types="prov:Entity">
      <r:property name="dct:subject"><xsl:apply-templates select="@fact" mode="rdf-code"/></r:property>
      <r:property name="m8g:isClassifiedBy"><xsl:apply-templates select="@value" mode="rdf-code"/></r:property>
      <r:property name="dct:description"><xsl:apply-templates select="f:text" mode="rdf-text"/></r:property>
      <r:property name="dct:isReferencedBy"><xsl:apply-templates select="@law" mode="rdf-law"/></r:property>
      <xsl:apply-templates select="." mode="rdf-claim"/>
    </r:node>
    <xsl:apply-templates select="." mode="rdf-claim-nodes"/>
  </xsl:template>

  <xsl:template match="f:default/@value" mode="rdf-code">
    <xsl:call-template name="code-links"><xsl:with-param name="list" select="../@fact"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="f:default[@fact = 'consents']/@value" mode="rdf-code">
    <xsl:call-template name="code-links"><xsl:with-param name="list" select="'consent'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="f:default[@fact = 'credentials']/@value" mode="rdf-code">
    <xsl:apply-templates select="key('credential', str:tokenize(.))" mode="rdf-link"/>
  </xsl:template>

  <xsl:template match="f:creation/@value" mode="rdf-code"><r:link to="{$own}code:creation:{.}"/></xsl:template>

  <!-- where its links may lead -->

  <xsl:template match="f:host" mode="rdf">
    <r:node iri="{$own}host:{@key}" types="prov:Entity">
      <r:property name="dct:title"><xsl:copy-of select="$graph-words/host/*"/></r:property>
      <r:property name="skos:notation"><xsl:apply-templates select="@name" mode="rdf-value"/></r:property>
      <xsl:apply-templates select="." mode="rdf-evidence"/>
    </r:node>
  </xsl:template>

  <!-- what the record is a part of -->

  <xsl:template match="f:platform" mode="rdf-id"><xsl:value-of select="concat('platform:', ../@id)"/></xsl:template>

  <xsl:template match="f:platform" mode="rdf">
    <r:node iri="{$own}platform:{../@id}" types="prov:Entity">
      <r:property name="dct:title"><r:text lang="it"><xsl:value-of select="@name"/></r:text></r:property>
      <r:property name="dct:description"><xsl:apply-templates select="f:text" mode="rdf-text"/></r:property>
      <xsl:apply-templates select="." mode="rdf-evidence"/>
    </r:node>
  </xsl:template>
</xsl:stylesheet>
