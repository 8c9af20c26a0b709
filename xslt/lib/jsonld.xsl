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
    <xsl:value-of select="concat('&#10;    {&#10;      &quot;@id&quot;: &quot;', @iri, '&quot;,&#10;      &quot;@type&quot;: [&#10;        &quot;', str:replace(normalize-space(@types), ' ', '&quot;,&#10;        &quot;'), '&quot;&#10;      ]')"/>
    <xsl:for-each select="r:property[*]">
      <xsl:value-of select="concat(',&#10;      &quot;', @name, '&quot;: [')"/>
      <xsl:apply-templates select="*[1]" mode="json-ld"/>
      <xsl:if test="*[2]">
        <xsl:for-each select="*[1]/following-sibling::*">
          <xsl:text>,</xsl:text>
          <xsl:apply-templates select="." mode="json-ld"/>
        </xsl:for-each>
      </xsl:if>
      <xsl:text>&#10;      ]</xsl:text>
    </xsl:for-each>
    <xsl:text>&#10;    }</xsl:text>
  </xsl:template>

  <xsl:template match="r:link" mode="json-ld">
    <xsl:value-of select="concat('&#10;        {&#10;          &quot;@id&quot;: &quot;', @to, '&quot;&#10;        }')"/>
  </xsl:template>

  <xsl:template match="r:term" mode="json-ld">
    <xsl:value-of select="concat('&#10;        {&#10;          &quot;@id&quot;: &quot;', @name, '&quot;&#10;        }')"/>
  </xsl:template>

  <xsl:template match="r:quoted" mode="json-ld">
    <xsl:value-of select="concat('&#10;        {&#10;          &quot;@language&quot;: &quot;', @lang, '&quot;,&#10;          &quot;@value&quot;: ', ., '&#10;        }')"/>
  </xsl:template>

  <xsl:template match="r:text" mode="json-ld">
    <xsl:value-of select="concat('&#10;        {&#10;          &quot;@language&quot;: &quot;', @lang, '&quot;,&#10;          &quot;@value&quot;: ')"/>
    <xsl:apply-templates select="." mode="rdf-string"/>
    <xsl:text>&#10;        }</xsl:text>
  </xsl:template>

  <xsl:template match="r:value" mode="json-ld">
    <xsl:text>&#10;        {&#10;          </xsl:text>
    <xsl:if test="@type"><xsl:value-of select="concat('&quot;@type&quot;: &quot;', @type, '&quot;,&#10;          ')"/></xsl:if>
    <xsl:text>"@value": </xsl:text>
    <xsl:apply-templates select="." mode="rdf-string"/>
    <xsl:text>&#10;        }</xsl:text>
  </xsl:template>
</xsl:stylesheet>
