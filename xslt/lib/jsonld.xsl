<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON-LD of a graph; rdf.xsl includes this and says what the tree is. It looks as the JSON serialiser would write it,
which also writes the strings; a tree of JSON in between would be three times the work.

The context is in the file and has prefixes only, so that nothing has to be fetched to read it, and nothing to be
known: every value says itself whether it is a text, a typed value or a resource. What can repeat is an array. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" exclude-result-prefixes="str r">

  <xsl:template match="r:graph" mode="json-ld">
    <xsl:text>{&#10;  "@context": {</xsl:text>
    <xsl:apply-templates select="r:prefix" mode="json-ld"/>
    <xsl:text>&#10;  },&#10;  "@graph": [</xsl:text>
    <xsl:apply-templates select="r:node" mode="json-ld"/>
    <xsl:text>&#10;  ]&#10;}&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="r:prefix" mode="json-ld">
    <xsl:if test="position() != 1">,</xsl:if>
    <xsl:value-of select="concat('&#10;    &quot;', @name, '&quot;: &quot;', @iri, '&quot;')"/>
  </xsl:template>

  <xsl:template match="r:node" mode="json-ld">
    <xsl:if test="position() != 1">,</xsl:if>
    <xsl:text>&#10;    {&#10;      "@id": "</xsl:text>
    <xsl:apply-templates select="@iri" mode="iri"/>
    <xsl:text>",&#10;      "@type": [&#10;        "</xsl:text>
    <xsl:value-of select="str:replace(normalize-space(@types), ' ', '&quot;,&#10;        &quot;')"/>
    <xsl:text>"&#10;      ]</xsl:text>
    <xsl:apply-templates select="r:property[*]" mode="json-ld"/>
    <xsl:text>&#10;    }</xsl:text>
  </xsl:template>

  <xsl:template match="r:property" mode="json-ld">
    <xsl:value-of select="concat(',&#10;      &quot;', @name, '&quot;: [')"/>
    <xsl:for-each select="*">
      <xsl:if test="position() != 1">,</xsl:if>
      <xsl:text>&#10;        {&#10;          </xsl:text>
      <xsl:apply-templates select="." mode="json-ld"/>
      <xsl:text>&#10;        }</xsl:text>
    </xsl:for-each>
    <xsl:text>&#10;      ]</xsl:text>
  </xsl:template>

  <xsl:template match="r:link" mode="json-ld">
    <xsl:text>"@id": "</xsl:text>
    <xsl:apply-templates select="@to" mode="iri"/>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <xsl:template match="r:term" mode="json-ld">
    <xsl:value-of select="concat('&quot;@id&quot;: &quot;', @name, '&quot;')"/>
  </xsl:template>

  <xsl:template match="r:text | r:value" mode="json-ld">
    <xsl:if test="@lang">
      <xsl:value-of select="concat('&quot;@language&quot;: &quot;', @lang, '&quot;,&#10;          ')"/>
    </xsl:if>
    <xsl:if test="@type">
      <xsl:value-of select="concat('&quot;@type&quot;: &quot;', @type, '&quot;,&#10;          ')"/>
    </xsl:if>
    <xsl:text>"@value": </xsl:text>
    <xsl:call-template name="json-quoted">
      <xsl:with-param name="text" select="string(.)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
