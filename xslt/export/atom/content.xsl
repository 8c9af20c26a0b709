<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What changed in one version, as XHTML: the content of an entry of the feed. In a file of its own, so that its elements
have no prefix: readers of feeds look for <div>. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="http://www.w3.org/1999/xhtml" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="c">
  <xsl:include href="../../lib/changes.xsl"/>

  <xsl:template match="c:release" mode="content">
    <div>
      <xsl:apply-templates select="self::*[not(c:changes)]" mode="nothing"/>
      <xsl:apply-templates select="c:changes"/>
    </div>
  </xsl:template>

  <xsl:template match="c:release" mode="nothing"><p>No change in meaning.</p></xsl:template>

  <xsl:template match="c:release[last()]" mode="nothing"><p>First publication.</p></xsl:template>

  <!-- a paragraph and a list for each jurisdiction -->

  <xsl:template match="c:changes">
    <p>
      <strong><xsl:apply-templates select="." mode="name"/></strong>
    </p>
    <ul>
      <xsl:apply-templates select="c:change"/>
    </ul>
  </xsl:template>

  <xsl:template match="c:changes" mode="name">The whole dataset</xsl:template>

  <xsl:template match="c:changes[@jurisdiction]" mode="name"><xsl:value-of select="@name"/></xsl:template>

  <xsl:template match="c:change">
    <xsl:variable name="place"><xsl:apply-templates select="." mode="place"/></xsl:variable>
    <li>
      <xsl:value-of select="concat(@class, ': ')"/>
      <xsl:if test="$place != ''">
        <code><xsl:value-of select="$place"/></code>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates select="." mode="what"/>
    </li>
  </xsl:template>

  <xsl:template match="c:change" mode="what">
    <xsl:apply-templates select="." mode="field"/>
    <xsl:text>: </xsl:text>
    <xsl:apply-templates select="c:old" mode="shown"/>
    <xsl:text> → </xsl:text>
    <xsl:apply-templates select="c:new" mode="shown"/>
  </xsl:template>

  <xsl:template match="c:change[@kind != 'changed']" mode="what">
    <xsl:variable name="told"><xsl:apply-templates select="." mode="is-told"/></xsl:variable>
    <xsl:apply-templates select="." mode="field"/>
    <xsl:if test="@field"><xsl:text> </xsl:text></xsl:if>
    <xsl:value-of select="@kind"/>
    <xsl:if test="$told != ''">
      <xsl:text>: </xsl:text>
      <xsl:apply-templates select="c:old | c:new" mode="shown"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="c:change[@field = 'status'][c:old = 'current' or c:new = 'current']" mode="what" priority="1">
    <xsl:if test="c:new = 'current'">becomes current again</xsl:if>
    <xsl:if test="c:old = 'current'">is no longer current</xsl:if>
    <xsl:if test="@label"><xsl:value-of select="concat(': ', @label)"/></xsl:if>
  </xsl:template>

  <xsl:template match="c:change" mode="field">
    <xsl:if test="@which"><xsl:value-of select="concat(@which, ' ')"/></xsl:if>
    <xsl:value-of select="normalize-space(concat(@field, ' ', @lang))"/>
  </xsl:template>
</xsl:stylesheet>
