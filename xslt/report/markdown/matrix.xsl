<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- How complete a file is, as a small table of marks. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:report:1" exclude-result-prefixes="r">

  <xsl:template match="r:completeness">
    <xsl:value-of select="concat('### ', $t/completeness, $t/colon)"/>
    <xsl:apply-templates select="@percent" mode="percent"/>
    <xsl:if test="../../r:file[2]">
      <xsl:text>, </xsl:text>
      <xsl:apply-templates select="../@name" mode="markdown-text"/>
    </xsl:if>
    <xsl:text>&#10;&#10;</xsl:text>
    <xsl:apply-templates select="$t/*[@mark]" mode="legend"/>
    <xsl:value-of select="concat('&#10;| ', $t/jurisdiction, ' |')"/>
    <xsl:apply-templates select="r:column" mode="head"/>
    <xsl:value-of select="concat(' ', $t/complete, ' |&#10;|---|')"/>
    <xsl:apply-templates select="r:column" mode="align"/>
    <xsl:text>--:|&#10;</xsl:text>
    <xsl:apply-templates select="r:row"/>
    <xsl:value-of select="concat('| ', $t/all, ' |')"/>
    <xsl:apply-templates select="r:column/@percent" mode="share"/>
    <xsl:apply-templates select="@percent" mode="share"/>
    <xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="*" mode="legend">
    <xsl:value-of select="concat(@mark, ' ', .)"/>
    <xsl:value-of select="substring(', ', 1, 2 * (position() != last()))"/>
    <xsl:value-of select="substring('.&#10;', 1, 2 * (position() = last()))"/>
  </xsl:template>

  <xsl:template match="r:column" mode="head">
    <xsl:value-of select="concat(' ', key('fact', @fact)/@name, ' |')"/>
  </xsl:template>

  <xsl:template match="r:column" mode="align">:-:|</xsl:template>

  <xsl:template match="r:row">
    <xsl:text>| </xsl:text>
    <xsl:apply-templates select="key('jurisdiction', @jurisdiction)" mode="name"/>
    <xsl:text> |</xsl:text>
    <xsl:apply-templates select="r:cell"/>
    <xsl:apply-templates select="@percent" mode="share"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="r:cell">
    <xsl:value-of select="concat(' ', $t/*[name() = concat('state-', current()/@state)]/@mark, ' |')"/>
  </xsl:template>

  <xsl:template match="@percent" mode="share">
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="." mode="percent"/>
    <xsl:text> |</xsl:text>
  </xsl:template>
</xsl:stylesheet>
