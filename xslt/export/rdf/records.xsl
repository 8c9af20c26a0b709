<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What the jurisdictions refer to: codes, documents, credentials, sources. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <xsl:template match="f:code-list" mode="rdf">
    <r:node iri="{$own}codes:{@id}" types="skos:ConceptScheme">
      <r:property name="dct:title"><r:text lang="en"><xsl:value-of select="translate(@id, '-', ' ')"/></r:text></r:property>
    </r:node>
    <xsl:apply-templates select="f:code" mode="rdf"/>
  </xsl:template>

  <xsl:template match="f:code" mode="rdf">
    <xsl:variable name="types">skos:Concept<xsl:if test="../@id = 'evidence-grade'"> dct:ProvenanceStatement</xsl:if></xsl:variable>
    <r:node iri="{$own}code:{../@id}:{@value}" types="{$types}">
      <r:property name="skos:prefLabel"><xsl:apply-templates select="f:label" mode="rdf-text"/></r:property>
      <r:property name="skos:definition"><xsl:apply-templates select="f:description" mode="rdf-text"/></r:property>
      <r:property name="skos:notation"><xsl:apply-templates select="@value" mode="rdf-value"/></r:property>
      <r:property name="skos:inScheme"><r:link to="{$own}codes:{../@id}"/></r:property>
      <xsl:apply-templates select="$same-codes[@code = concat(current()/../@id, ':', current()/@value)]" mode="rdf"/>
    </r:node>
  </xsl:template>

  <!-- documents: what one shows, and of which type that is -->

  <xsl:template match="f:code" mode="rdf-document">
    <r:node iri="{$own}document:{@value}" types="m8g:Evidence cpsvit:Input">
      <xsl:call-template name="identity">
        <xsl:with-param name="id" select="concat('document:', @value)"/>
        <xsl:with-param name="title"><xsl:apply-templates select="f:label" mode="rdf-text"/></xsl:with-param>
        <xsl:with-param name="description"><xsl:apply-templates select="f:description" mode="rdf-text"/></xsl:with-param>
      </xsl:call-template>
      <r:property name="dct:type"><r:link to="{$own}code:document:{@value}"/></r:property>
      <r:property name="cpsvit:hasServiceInputOutputType">
        <xsl:apply-templates select="$same-codes[@code = concat('document:', current()/@value)]" mode="rdf-link"/>
      </r:property>
      <r:property name="dct:conformsTo"><r:link to="{$own}document-type:{@value}"/></r:property>
    </r:node>
    <r:node iri="{$own}document-type:{@value}" types="m8g:EvidenceType">
      <r:property name="dct:identifier"><r:value>document-type:<xsl:value-of select="@value"/></r:value></r:property>
      <r:property name="m8g:evidenceTypeClassification"><r:link to="{$own}code:document:{@value}"/></r:property>
    </r:node>
  </xsl:template>

  <!-- which of the places of a kind will do -->

  <xsl:template name="venue-choices">
    <r:node iri="{$own}venue-choices" types="skos:ConceptScheme">
      <r:property name="dct:title"><xsl:copy-of select="$graph-words/venue-choices/*"/></r:property>
    </r:node>
    <xsl:for-each select="$graph-words/venue-choice">
      <r:node iri="{$own}venue-choice:{@name}" types="skos:Concept">
        <r:property name="skos:prefLabel"><xsl:copy-of select="*"/></r:property>
        <r:property name="skos:notation"><r:value><xsl:value-of select="@name"/></r:value></r:property>
        <r:property name="skos:inScheme"><r:link to="{$own}venue-choices"/></r:property>
      </r:node>
    </xsl:for-each>
  </xsl:template>

  <!-- credentials: types of evidence as well -->

  <xsl:template match="f:credential" mode="rdf">
    <r:node iri="{$own}credential:{@id}" types="skos:Concept m8g:EvidenceType">
      <r:property name="dct:identifier"><r:value>credential:<xsl:value-of select="@id"/></r:value></r:property>
      <r:property name="skos:prefLabel"><xsl:apply-templates select="f:name" mode="rdf-text"/></r:property>
      <r:property name="skos:definition"><xsl:apply-templates select="f:description" mode="rdf-text"/></r:property>
      <r:property name="skos:notation"><xsl:apply-templates select="@id" mode="rdf-value"/></r:property>
      <r:property name="skos:broader"><xsl:apply-templates select="key('credential', @is-a)" mode="rdf-link"/></r:property>
      <r:property name="skos:inScheme"><r:link to="{$own}credentials"/></r:property>
      <r:property name="m8g:evidenceTypeClassification"><r:link to="{$own}code:credential-kind:{@kind}"/></r:property>
      <xsl:apply-templates select="$same-codes[@code = concat('credential:', current()/@id)]" mode="rdf"/>
      <xsl:apply-templates select="." mode="rdf-status"/>
      <xsl:apply-templates select="." mode="rdf-temporal"/>
      <r:property name="dct:isReferencedBy"><xsl:apply-templates select="@law" mode="rdf-law"/></r:property>
      <r:property name="foaf:page">
        <xsl:apply-templates select="f:link[@status = 'current']/@href" mode="rdf-link"/>
      </r:property>
      <xsl:apply-templates select="." mode="rdf-links"/>
      <xsl:apply-templates select="." mode="rdf-evidence"/>
      <xsl:apply-templates select="." mode="rdf-notes"/>
    </r:node>
    <xsl:apply-templates select="." mode="rdf-period"/>
    <xsl:apply-templates select="f:level | f:link | f:note" mode="rdf"/>
  </xsl:template>

  <xsl:template match="@law" mode="rdf-law"><r:link to="{$own}source:{.}"/></xsl:template>

  <xsl:template match="f:level" mode="rdf">
    <xsl:variable name="id" select="concat('credential:', ../@id, ':level:', @value)"/>
    <r:node iri="{$own}{$id}" types="skos:Concept m8g:EvidenceType">
      <r:property name="dct:identifier"><r:value><xsl:value-of select="$id"/></r:value></r:property>
      <r:property name="skos:prefLabel">
        <xsl:apply-templates select="../f:name" mode="rdf-level">
          <xsl:with-param name="value" select="@value"/>
        </xsl:apply-templates>
      </r:property>
      <r:property name="skos:definition"><xsl:apply-templates select="f:text" mode="rdf-text"/></r:property>
      <r:property name="skos:broader"><xsl:apply-templates select=".." mode="rdf-link"/></r:property>
      <r:property name="skos:inScheme"><r:link to="{$own}credentials"/></r:property>
      <xsl:apply-templates select="$same-codes[@code = $id]" mode="rdf"/>
    </r:node>
  </xsl:template>

  <xsl:template match="f:name" mode="rdf-level">
    <xsl:param name="value"/>
    <r:text lang="{@xml:lang}">
      <xsl:value-of select="concat(., $graph-words/levels/*[@lang = current()/@xml:lang], $value)"/>
    </r:text>
  </xsl:template>

  <!-- sources: their publishers are names only, so the property that takes a name; a date that the source does not
  bear itself is not its date of issue -->

  <xsl:template match="f:source" mode="rdf">
    <xsl:variable name="types">foaf:Document prov:Entity<xsl:if test="@kind = 'law'"> eli:LegalResource</xsl:if></xsl:variable>
    <r:node iri="{$own}source:{@id}" types="{$types}">
      <r:property name="dct:identifier"><r:value>source:<xsl:value-of select="@id"/></r:value></r:property>
      <r:property name="dct:title"><xsl:apply-templates select="f:title" mode="rdf-text"/></r:property>
      <r:property name="dct:description"><xsl:apply-templates select="f:text" mode="rdf-text"/></r:property>
      <r:property name="dc:publisher"><xsl:apply-templates select="@publisher" mode="rdf-value"/></r:property>
      <r:property name="dct:issued">
        <xsl:apply-templates select="@date[../@dating = 'published']" mode="rdf-date"/>
      </r:property>
      <r:property name="dct:date">
        <xsl:apply-templates select="@date[not(../@dating = 'published')]" mode="rdf-date"/>
      </r:property>
      <r:property name="pav:retrievedOn"><xsl:apply-templates select="@retrieved" mode="rdf-date"/></r:property>
      <r:property name="dct:type"><r:link to="{$own}code:source-kind:{@kind}"/></r:property>
      <r:property name="dct:provenance"><r:link to="{$own}code:evidence-grade:{@grade}"/></r:property>
      <r:property name="m8g:isClassifiedBy"><xsl:apply-templates select="@dating" mode="rdf-code"/></r:property>
      <r:property name="rdfs:seeAlso"><xsl:apply-templates select="@href" mode="rdf-link"/></r:property>
    </r:node>
  </xsl:template>
</xsl:stylesheet>
