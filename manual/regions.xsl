<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT
     The elements and types of schema/regions.xsd as pieces of fse-regions(5), in mdoc. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:str="http://exslt.org/strings" extension-element-prefixes="str">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/xs:schema">
    <xsl:text>.Sh ELEMENTS&#10;.Bl -tag -width Ds&#10;</xsl:text>
    <xsl:apply-templates select="xs:element"/>
    <xsl:text>.El&#10;.Sh CODES&#10;.Bl -tag -width Ds&#10;</xsl:text>
    <xsl:apply-templates select="xs:simpleType[.//xs:enumeration]"/>
    <xsl:text>.El&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="xs:schema/xs:element">
    <xsl:value-of select="concat('.It Sy ', @name, '&#10;')"/>
    <xsl:apply-templates select="xs:annotation"/>
    <xsl:if test=".//xs:element">
      <xsl:text>In it:&#10;</xsl:text>
      <xsl:apply-templates select=".//xs:element"/>
    </xsl:if>
    <xsl:if test=".//xs:attribute">
      <xsl:text>.Bl -tag -width Ds -compact&#10;</xsl:text>
      <xsl:apply-templates select=".//xs:attribute"/>
      <xsl:text>.El&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- A child, and how often it may be there. -->
  <xsl:template match="xs:element[@ref]">
    <xsl:value-of select="concat('.Sy ', @ref)"/>
    <xsl:choose>
      <xsl:when test="@minOccurs = '0' and @maxOccurs"> No (any number)</xsl:when>
      <xsl:when test="@minOccurs = '0'"> No (optional)</xsl:when>
      <xsl:when test="@maxOccurs"> No (one or more)</xsl:when>
    </xsl:choose>
    <xsl:value-of select="concat(substring(' ,', 1, 2 * (position() != last())), substring(' .', 1, 2 * (position() = last())), '&#10;')"/>
  </xsl:template>

  <xsl:template match="xs:attribute">
    <xsl:value-of select="concat('.It Va ', @name, @ref)"/>
    <xsl:if test="@use = 'required'"> Pq required</xsl:if>
    <xsl:text>&#10;</xsl:text>
    <xsl:variable name="type" select="/xs:schema/xs:simpleType[@name = current()/@type]"/>
    <xsl:choose>
      <xsl:when test="xs:annotation"><xsl:apply-templates select="xs:annotation"/></xsl:when>
      <xsl:when test="@ref = 'xml:lang'">The language of the text.&#10;</xsl:when>
      <xsl:otherwise><xsl:apply-templates select="$type/xs:annotation"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$type//xs:enumeration | /xs:schema/xs:simpleType[@name = $type//xs:list/@itemType]//xs:enumeration">
      <xsl:value-of select="concat('See ', $type[.//xs:enumeration]/@name, $type//xs:list/@itemType, ' in&#10;.Sx CODES .&#10;')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="xs:schema/xs:simpleType">
    <xsl:value-of select="concat('.It Sy ', @name, '&#10;')"/>
    <xsl:apply-templates select="xs:annotation"/>
    <xsl:text>.Bl -tag -width Ds -compact&#10;</xsl:text>
    <xsl:apply-templates select=".//xs:enumeration"/>
    <xsl:text>.El&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="xs:enumeration">
    <xsl:value-of select="concat('.It Cm ', @value, '&#10;')"/>
    <xsl:apply-templates select="xs:annotation"/>
  </xsl:template>

  <!-- Each sentence on a line of its own; nothing in it is a request. -->
  <xsl:template match="xs:annotation">
    <xsl:for-each select="xs:documentation[@xml:lang = 'en']">
      <xsl:variable name="text" select="str:replace(str:replace(normalize-space(), '\', '\e'), &quot;'&quot;, '\(aq')"/>
      <xsl:value-of select="concat(str:replace($text, '. ', '.&#10;'), '&#10;')"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
