<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The graph of the catalogue: DCAT-AP 3 and DCAT-AP_IT, whose mandatory terms are all here.

What is not said: how often the data changes (irregularly is the word for that), and how large the files are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:variable name="media-types" select="'http://www.iana.org/assignments/media-types/'"/>

  <xsl:template match="f:regions" mode="rdf-catalogue">
    <r:graph>
      <xsl:copy-of select="$prefixes[@name = str:tokenize('dcat dcatapit dct foaf owl rdfs skos vcard xsd')]"/>
      <xsl:apply-templates select="f:about" mode="rdf-catalogue"/>
      <xsl:apply-templates select="f:about" mode="rdf-dataset"/>
      <xsl:apply-templates select="$export-files" mode="rdf-file">
        <xsl:with-param name="updated" select="@updated"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="$export-formats" mode="rdf-format"/>
      <xsl:apply-templates select="f:about" mode="rdf-contact"/>
      <xsl:apply-templates select="f:about" mode="rdf-about-nodes"/>
      <xsl:call-template name="health"/>
      <xsl:call-template name="italy"/>
      <r:node iri="{$eu}frequency/IRREG" types="dct:Frequency">
        <r:property name="rdfs:label"><r:text lang="en">irregular</r:text></r:property>
      </r:node>
      <r:node iri="{$eu}access-right/PUBLIC" types="dct:RightsStatement">
        <r:property name="rdfs:label"><r:text lang="en">public</r:text></r:property>
      </r:node>
    </r:graph>
  </xsl:template>

  <xsl:template match="f:about" mode="rdf-catalogue">
    <r:node iri="{$own}catalogue" types="dcat:Catalog dcatapit:Catalog">
      <r:property name="dct:identifier"><r:value><xsl:value-of select="concat($own, 'catalogue')"/></r:value></r:property>
      <r:property name="dct:title"><xsl:copy-of select="$graph-words/catalogue/*"/></r:property>
      <r:property name="dct:description"><xsl:copy-of select="$graph-words/catalogue-of-one/*"/></r:property>
      <r:property name="dct:publisher"><r:link to="{$publisher}"/></r:property>
      <r:property name="dct:modified"><xsl:apply-templates select="../@updated" mode="rdf-date"/></r:property>
      <xsl:apply-templates select="." mode="rdf-languages"/>
      <r:property name="dct:spatial"><r:link to="{$eu}country/ITA"/></r:property>
      <r:property name="dct:license"><r:link to="{$licence}"/></r:property>
      <r:property name="dcat:themeTaxonomy"><r:link to="{$eu}data-theme"/></r:property>
      <r:property name="dcat:dataset"><r:link to="{$own}dataset"/></r:property>
    </r:node>
  </xsl:template>

  <xsl:template match="f:about" mode="rdf-dataset">
    <r:node iri="{$own}dataset" types="dcat:Dataset dcatapit:Dataset">
      <xsl:apply-templates select="." mode="rdf-about"/>
      <r:property name="dct:rightsHolder"><r:link to="{$publisher}"/></r:property>
      <r:property name="dct:creator"><r:link to="{$publisher}"/></r:property>
      <r:property name="dcat:contactPoint"><r:link to="{$own}contact"/></r:property>
      <r:property name="dct:accrualPeriodicity"><r:link to="{$eu}frequency/IRREG"/></r:property>
      <r:property name="dct:accessRights"><r:link to="{$eu}access-right/PUBLIC"/></r:property>
      <r:property name="dct:spatial"><r:link to="{$eu}country/ITA"/></r:property>
      <r:property name="dcat:theme"><r:link to="{$eu}data-theme/HEAL"/></r:property>
      <r:property name="dcat:keyword"><xsl:copy-of select="$graph-words/keywords/*"/></r:property>
      <r:property name="foaf:page"><xsl:apply-templates select="$export-files/self::page" mode="rdf-file-link"/></r:property>
      <r:property name="dcat:distribution"><xsl:apply-templates select="$export-files/self::distribution" mode="rdf-file-link"/></r:property>
    </r:node>
  </xsl:template>

  <xsl:template match="f:about" mode="rdf-contact">
    <r:node iri="{$own}contact" types="vcard:Kind vcard:Organization dcatapit:Organization">
      <r:property name="vcard:fn"><r:value><xsl:value-of select="@publisher"/></r:value></r:property>
      <r:property name="vcard:hasEmail">
        <xsl:if test="$contact != ''"><r:link to="mailto:{$contact}"/></xsl:if>
      </r:property>
    </r:node>
  </xsl:template>

  <!-- files -->

  <xsl:template match="distribution" mode="rdf-file-link"><r:link to="{$own}distribution:{@path}"/></xsl:template>

  <xsl:template match="page" mode="rdf-file-link"><r:link to="{$base}{@path}"/></xsl:template>

  <xsl:template match="distribution" mode="rdf-file">
    <xsl:param name="updated"/>
    <xsl:variable name="format" select="$export-formats[@name = current()/@format]"/>
    <r:node iri="{$own}distribution:{@path}" types="dcat:Distribution dcatapit:Distribution">
      <xsl:apply-templates select="." mode="rdf-file-title"/>
      <r:property name="dct:description">
        <r:text lang="it"><xsl:value-of select="$format/@it"/></r:text>
        <r:text lang="en"><xsl:value-of select="$format/@en"/></r:text>
      </r:property>
      <r:property name="dcat:accessURL"><r:link to="{$base}{@path}"/></r:property>
      <r:property name="dcat:downloadURL"><r:link to="{$base}{@path}"/></r:property>
      <r:property name="dct:format"><r:link to="{$eu}file-type/{@format}"/></r:property>
      <r:property name="dcat:mediaType"><r:link to="{$media-types}{$format/@type}"/></r:property>
      <r:property name="dct:language">
        <xsl:apply-templates select="$languages[@code = current()/@lang]" mode="rdf-link"/>
      </r:property>
      <r:property name="dct:license"><r:link to="{$licence}"/></r:property>
      <r:property name="dct:modified"><xsl:apply-templates select="$updated" mode="rdf-date"/></r:property>
    </r:node>
  </xsl:template>

  <xsl:template match="page" mode="rdf-file">
    <r:node iri="{$base}{@path}" types="foaf:Document">
      <xsl:apply-templates select="." mode="rdf-file-title"/>
      <r:property name="dct:format"><r:link to="{$eu}file-type/{@format}"/></r:property>
    </r:node>
  </xsl:template>

  <xsl:template match="*" mode="rdf-file-title">
    <xsl:variable name="format" select="$export-formats[@name = current()/@format]"/>
    <r:property name="dct:title">
      <r:text lang="it"><xsl:value-of select="concat($format, ': ', @it)"/></r:text>
      <r:text lang="en"><xsl:value-of select="concat($format, ': ', @en)"/></r:text>
    </r:property>
  </xsl:template>

  <xsl:template match="format" mode="rdf-format">
    <r:node iri="{$eu}file-type/{@name}" types="dct:MediaTypeOrExtent">
      <r:property name="rdfs:label"><r:text lang="en"><xsl:value-of select="."/></r:text></r:property>
    </r:node>
    <r:node iri="{$media-types}{@type}" types="dct:MediaType">
      <r:property name="rdfs:label"><r:text lang="en"><xsl:value-of select="@type"/></r:text></r:property>
    </r:node>
  </xsl:template>
</xsl:stylesheet>
