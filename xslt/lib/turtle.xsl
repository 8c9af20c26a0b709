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
    <xsl:value-of select="concat('&#10;&lt;', @iri, '&gt;&#10;  a ', str:replace(normalize-space(@types), ' ', ', '))"/>
    <xsl:for-each select="r:property[*]">
      <xsl:value-of select="concat(' ;&#10;  ', @name, ' ')"/>
      <xsl:apply-templates select="*[1]" mode="turtle"/>
      <xsl:if test="*[2]">
        <xsl:for-each select="*[1]/following-sibling::*">
          <xsl:text>,&#10;    </xsl:text>
          <xsl:apply-templates select="." mode="turtle"/>
        </xsl:for-each>
      </xsl:if>
    </xsl:for-each>
    <xsl:text> .&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="r:link" mode="turtle"><xsl:value-of select="concat('&lt;', @to, '&gt;')"/></xsl:template>

  <xsl:template match="r:term" mode="turtle"><xsl:value-of select="@name"/></xsl:template>

  <xsl:template match="r:quoted" mode="turtle"><xsl:value-of select="concat(., '@', @lang)"/></xsl:template>

  <xsl:template match="r:text" mode="turtle">
    <xsl:apply-templates select="." mode="rdf-string"/>
    <xsl:value-of select="concat('@', @lang)"/>
  </xsl:template>

  <xsl:template match="r:value" mode="turtle">
    <xsl:apply-templates select="." mode="rdf-string"/>
    <xsl:if test="@type"><xsl:value-of select="concat('^^', @type)"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
