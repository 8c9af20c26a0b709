<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON-LD of a graph, as a tree for the JSON serialiser; rdf.xsl includes this and says what the tree is.

The context is in the file and has prefixes only, so that nothing has to be fetched to read it, and nothing to be
known: every value says itself whether it is a text, a typed value or a resource. What can repeat is an array. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:rdf" exclude-result-prefixes="str j r">

  <xsl:template match="r:graph" mode="json-ld">
    <j:map>
      <j:map key="@context"><xsl:apply-templates select="r:prefix" mode="json-ld"/></j:map>
      <j:array key="@graph"><xsl:apply-templates select="r:node" mode="json-ld"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:prefix" mode="json-ld">
    <j:string key="{@name}"><xsl:value-of select="@iri"/></j:string>
  </xsl:template>

  <xsl:template match="r:node" mode="json-ld">
    <j:map>
      <j:string key="@id"><xsl:apply-templates select="@iri" mode="iri"/></j:string>
      <j:array key="@type"><xsl:apply-templates select="str:tokenize(@types)" mode="json-ld"/></j:array>
      <xsl:apply-templates select="r:property[*]" mode="json-ld"/>
    </j:map>
  </xsl:template>

  <xsl:template match="token" mode="json-ld">
    <j:string><xsl:value-of select="."/></j:string>
  </xsl:template>

  <xsl:template match="r:property" mode="json-ld">
    <j:array key="{@name}"><xsl:apply-templates select="*" mode="json-ld"/></j:array>
  </xsl:template>

  <xsl:template match="r:link" mode="json-ld">
    <j:map>
      <j:string key="@id"><xsl:apply-templates select="@to" mode="iri"/></j:string>
    </j:map>
  </xsl:template>

  <xsl:template match="r:term" mode="json-ld">
    <j:map>
      <j:string key="@id"><xsl:value-of select="@name"/></j:string>
    </j:map>
  </xsl:template>

  <xsl:template match="r:text | r:value" mode="json-ld">
    <j:map>
      <xsl:apply-templates select="@lang | @type" mode="json-ld"/>
      <j:string key="@value"><xsl:value-of select="."/></j:string>
    </j:map>
  </xsl:template>

  <xsl:template match="@lang" mode="json-ld">
    <j:string key="@language"><xsl:value-of select="."/></j:string>
  </xsl:template>

  <xsl:template match="@type" mode="json-ld">
    <j:string key="@type"><xsl:value-of select="."/></j:string>
  </xsl:template>
</xsl:stylesheet>
