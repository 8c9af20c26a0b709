<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What all nodes share: names, texts, codes, dates, and the evidence of a claim.

Mode rdf-id writes the name of a thing of the dataset without the namespace in front. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl str f">

  <!-- names -->

  <xsl:template match="*" mode="rdf-id"><xsl:value-of select="concat(local-name(), ':', @key)"/></xsl:template>

  <xsl:template match="f:procedure | f:credential" mode="rdf-id">
    <xsl:value-of select="concat(local-name(), ':', @id)"/>
  </xsl:template>

  <!-- a claim about the state; the one that holds is the service itself -->

  <xsl:template match="f:service" mode="rdf-id"><xsl:value-of select="concat('state:', @key)"/></xsl:template>

  <xsl:template match="f:service[contains(@holds, 'state')]" mode="rdf-id">
    <xsl:value-of select="concat('service:', ../@id)"/>
  </xsl:template>

  <xsl:template match="*" mode="rdf-link">
    <xsl:variable name="id"><xsl:apply-templates select="." mode="rdf-id"/></xsl:variable>
    <r:link to="{$own}{$id}"/>
  </xsl:template>

  <!-- what the two profiles call differently: identifier, title and description -->

  <xsl:template name="identity">
    <xsl:param name="id"/>
    <xsl:param name="title"/>
    <xsl:param name="description"/>
    <r:property name="dct:identifier"><r:value><xsl:value-of select="$id"/></r:value></r:property>
    <r:property name="l0:identifier"><r:value><xsl:value-of select="$id"/></r:value></r:property>
    <r:property name="dct:title"><xsl:copy-of select="$title"/></r:property>
    <r:property name="l0:name"><xsl:copy-of select="$title"/></r:property>
    <r:property name="dct:description"><xsl:copy-of select="$description"/></r:property>
    <r:property name="l0:description"><xsl:copy-of select="$description"/></r:property>
  </xsl:template>

  <!-- texts; and the words of the pages, in every language -->

  <xsl:variable name="labels" select="exsl:node-set($labels-it) | exsl:node-set($labels-en) | exsl:node-set($labels-de) | exsl:node-set($labels-fr)"/>

  <xsl:template match="*" mode="rdf-text">
    <r:quoted lang="{@xml:lang}"><xsl:apply-templates select="." mode="rdf-string"/></r:quoted>
  </xsl:template>

  <xsl:template match="r:text" mode="rdf-text">
    <r:quoted lang="{@lang}"><xsl:apply-templates select="." mode="rdf-string"/></r:quoted>
  </xsl:template>

  <xsl:template match="@*" mode="rdf-value"><r:value><xsl:value-of select="."/></r:value></xsl:template>

  <!-- the languages in which there is a title -->

  <xsl:template match="*" mode="rdf-languages">
    <r:property name="dct:language">
      <xsl:apply-templates select="$languages[@code = current()/f:title/@xml:lang]" mode="rdf-link"/>
    </r:property>
  </xsl:template>

  <!-- codes: by the attribute that has them -->

  <xsl:template match="@*" mode="rdf-code" name="code-links">
    <xsl:param name="list" select="local-name()"/>
    <xsl:for-each select="str:tokenize(.)"><r:link to="{$own}code:{$list}:{.}"/></xsl:for-each>
  </xsl:template>

  <xsl:template match="@state" mode="rdf-code"><r:link to="{$own}code:service-state:{.}"/></xsl:template>

  <xsl:template match="@situation" mode="rdf-code"><r:link to="{$own}code:situation:{.}"/></xsl:template>

  <!-- dates: as precise as they are known -->

  <xsl:template match="@*" mode="rdf-date">
    <r:value>
      <xsl:attribute name="type">
        <xsl:choose>
          <xsl:when test="string-length() = 4">xsd:gYear</xsl:when>
          <xsl:when test="string-length() = 7">xsd:gYearMonth</xsl:when>
          <xsl:otherwise>xsd:date</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:value-of select="."/>
    </r:value>
  </xsl:template>

  <!-- from when until when: a period of its own, named after its owner -->

  <xsl:template match="*" mode="rdf-temporal"/>

  <xsl:template match="*[@since or @until]" mode="rdf-temporal">
    <xsl:variable name="id"><xsl:apply-templates select="." mode="rdf-id"/></xsl:variable>
    <r:property name="dct:temporal"><r:link to="{$own}period:{$id}"/></r:property>
  </xsl:template>

  <xsl:template match="*" mode="rdf-period"/>

  <xsl:template match="*[@since or @until]" mode="rdf-period">
    <xsl:variable name="id"><xsl:apply-templates select="." mode="rdf-id"/></xsl:variable>
    <r:node iri="{$own}period:{$id}" types="dct:PeriodOfTime">
      <r:property name="dcat:startDate"><xsl:apply-templates select="@since" mode="rdf-date"/></r:property>
      <r:property name="dcat:endDate"><xsl:apply-templates select="@until" mode="rdf-date"/></r:property>
    </r:node>
  </xsl:template>

  <!-- whether a claim still holds: only what does not is marked -->

  <xsl:template match="*" mode="rdf-status">
    <xsl:if test="@status != 'current'">
      <r:property name="adms:status"><r:link to="http://purl.org/adms/status/Deprecated"/></r:property>
    </xsl:if>
  </xsl:template>

  <!-- what a claim about the state or a link replaces, by the names that they have for each other -->

  <xsl:template match="*" mode="rdf-replaces">
    <r:property name="skos:notation"><xsl:apply-templates select="@id" mode="rdf-value"/></r:property>
    <xsl:if test="@replaces">
      <xsl:variable name="ids" select="str:tokenize(@replaces)"/>
      <r:property name="dct:replaces">
        <xsl:apply-templates select="../*[name() = name(current())][@id = $ids]" mode="rdf-link"/>
      </r:property>
    </xsl:if>
  </xsl:template>

  <!-- the evidence of a claim: its sources, its date, and of which grade that is -->

  <xsl:template match="*" mode="rdf-evidence">
    <r:property name="dct:date"><xsl:apply-templates select="@as-of" mode="rdf-date"/></r:property>
    <r:property name="prov:wasDerivedFrom">
      <xsl:for-each select="str:tokenize(@sources)"><r:link to="{$own}source:{.}"/></xsl:for-each>
    </r:property>
    <xsl:if test="@grade">
      <r:property name="dct:provenance"><r:link to="{$own}code:evidence-grade:{@grade}"/></r:property>
    </xsl:if>
  </xsl:template>

  <!-- notes and what is not known: SKOS lets a note be a resource, so that it can say where it comes from -->

  <xsl:template match="*" mode="rdf-notes">
    <r:property name="skos:note"><xsl:apply-templates select="f:note" mode="rdf-link"/></r:property>
    <r:property name="skos:editorialNote"><xsl:apply-templates select="f:unknown" mode="rdf-link"/></r:property>
  </xsl:template>

  <xsl:template match="f:note | f:unknown" mode="rdf">
    <r:node iri="{$own}{local-name()}:{@key}" types="prov:Entity">
      <r:property name="rdf:value"><xsl:apply-templates select="f:text" mode="rdf-text"/></r:property>
      <r:property name="dct:subject"><xsl:apply-templates select="@fact" mode="rdf-code"/></r:property>
      <xsl:apply-templates select="." mode="rdf-evidence"/>
    </r:node>
  </xsl:template>

  <!-- all that a claim with a name of its own says of itself, and the nodes that belong to it -->

  <xsl:template match="*" mode="rdf-claim">
    <xsl:apply-templates select="." mode="rdf-status"/>
    <xsl:apply-templates select="." mode="rdf-replaces"/>
    <xsl:apply-templates select="." mode="rdf-temporal"/>
    <xsl:apply-templates select="." mode="rdf-evidence"/>
    <xsl:apply-templates select="." mode="rdf-notes"/>
  </xsl:template>

  <xsl:template match="*" mode="rdf-claim-nodes">
    <xsl:apply-templates select="." mode="rdf-period"/>
    <xsl:apply-templates select="f:note" mode="rdf"/>
  </xsl:template>

  <!-- links: what is claimed of one has a name of its own, as one page may be the link of many -->

  <xsl:key name="rdf-page" match="f:link" use="@href"/>

  <xsl:template match="*" mode="rdf-links">
    <r:property name="dct:relation">
      <xsl:apply-templates select="f:platform | f:link | f:host | self::f:region/f:contact" mode="rdf-link"/>
      <xsl:apply-templates select="f:default | ../f:national/f:default[@key = current()/f:current/*[@origin = 'national']/@claim]" mode="rdf-link"/>
    </r:property>
  </xsl:template>

  <xsl:template match="@href" mode="rdf-link"><r:link to="{.}"/></xsl:template>

  <xsl:template match="f:link" mode="rdf">
    <r:node iri="{$own}link:{@key}" types="prov:Entity">
      <r:property name="dct:references"><r:link to="{@href}"/></r:property>
      <r:property name="dct:title"><xsl:apply-templates select="f:label" mode="rdf-text"/></r:property>
      <r:property name="dct:type"><r:link to="{$own}code:link-role:{@role}"/></r:property>
      <xsl:apply-templates select="." mode="rdf-claim"/>
    </r:node>
    <xsl:if test="generate-id() = generate-id(key('rdf-page', @href)[1])">
      <r:node iri="{@href}" types="foaf:Document"/>
    </xsl:if>
    <xsl:apply-templates select="." mode="rdf-claim-nodes"/>
  </xsl:template>
</xsl:stylesheet>
