<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Turtle of a graph; rdf.xsl includes this and says what the tree is.

A string is written as JSON writes it: every escape of the JSON serialiser is one of Turtle too. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" exclude-result-prefixes="str r">

  <xsl:template match="r:graph" mode="turtle">
    <xsl:apply-templates select="r:prefix" mode="turtle"/>
    <xsl:apply-templates select="r:node" mode="turtle"/>
  </xsl:template>

  <xsl:template match="r:prefix" mode="turtle">
    <xsl:value-of select="concat('@prefix ', @name, ': &lt;', @iri, '&gt; .&#10;')"/>
  </xsl:template>

  <xsl:template match="r:node" mode="turtle">
    <xsl:text>&#10;&lt;</xsl:text>
    <xsl:apply-templates select="@iri" mode="iri"/>
    <xsl:text>&gt;&#10;  a </xsl:text>
    <xsl:value-of select="str:replace(normalize-space(@types), ' ', ', ')"/>
    <xsl:apply-templates select="r:property[*]" mode="turtle"/>
    <xsl:text> .&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="r:property" mode="turtle">
    <xsl:value-of select="concat(' ;&#10;  ', @name, ' ')"/>
    <xsl:apply-templates select="*[1]" mode="turtle"/>
    <xsl:for-each select="*[1]/following-sibling::*">
      <xsl:text>,&#10;    </xsl:text>
      <xsl:apply-templates select="." mode="turtle"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="r:link" mode="turtle">
    <xsl:text>&lt;</xsl:text>
    <xsl:apply-templates select="@to" mode="iri"/>
    <xsl:text>&gt;</xsl:text>
  </xsl:template>

  <xsl:template match="r:term" mode="turtle"><xsl:value-of select="@name"/></xsl:template>

  <!-- most texts have nothing to escape: they are written at once -->

  <xsl:template match="r:text" mode="turtle">
    <xsl:choose>
      <xsl:when test="translate(., $json-common, '') = ''">
        <xsl:value-of select="concat('&quot;', ., '&quot;@', @lang)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="json-string"/>
        <xsl:value-of select="concat('@', @lang)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="r:value" mode="turtle">
    <xsl:choose>
      <xsl:when test="translate(., $json-common, '') = ''">
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="json-string"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@type"><xsl:value-of select="concat('^^', @type)"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
