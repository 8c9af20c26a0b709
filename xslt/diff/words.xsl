<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What the Markdown of comparisons says in words. $t holds the labels.

Modes
  sentence  change     in one line of Markdown: where it is and what it is; nothing of the data can break out
  name      changes    of which jurisdiction they are, as Markdown -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="exsl c">
  <xsl:import href="../lib/markdown.xsl"/>
  <xsl:import href="../lib/changes.xsl"/>
  <xsl:include href="labels-en.xsl"/>
  <xsl:include href="labels-it.xsl"/>

  <xsl:variable name="lang" select="/c:diff/@lang"/>
  <xsl:variable name="t" select="(exsl:node-set($labels-it) | exsl:node-set($labels-en))[lang = $lang]"/>

  <!-- the longest value that is shown; a text that differs little is an excerpt already -->
  <xsl:variable name="longest" select="300"/>
  <xsl:variable name="longest-label" select="72"/>

  <xsl:template match="c:changes" mode="name"><xsl:value-of select="$t/general"/></xsl:template>

  <xsl:template match="c:changes[@jurisdiction]" mode="name">
    <xsl:apply-templates select="@name" mode="markdown-text"/>
  </xsl:template>

  <!-- "`procedure/lazio-online` `mode`: `online` → `assisted`" -->
  <xsl:template match="c:change" mode="sentence">
    <xsl:variable name="place"><xsl:apply-templates select="." mode="place"/></xsl:variable>
    <xsl:if test="$place != ''">
      <xsl:call-template name="markdown-code"><xsl:with-param name="text" select="string($place)"/></xsl:call-template>
      <xsl:text> </xsl:text>
    </xsl:if>
    <xsl:apply-templates select="." mode="field"/>
    <xsl:apply-templates select="." mode="values"/>
  </xsl:template>

  <xsl:template match="c:change" mode="field"/>

  <xsl:template match="c:change[@field]" mode="field">
    <xsl:if test="@which">
      <xsl:call-template name="markdown-code">
        <xsl:with-param name="text"><xsl:apply-templates select="@which" mode="cut"/></xsl:with-param>
      </xsl:call-template>
      <xsl:text> </xsl:text>
    </xsl:if>
    <xsl:call-template name="markdown-code">
      <xsl:with-param name="text" select="normalize-space(concat(@field, ' ', @lang))"/>
    </xsl:call-template>
    <xsl:if test="@kind != 'changed'"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="c:change" mode="values">
    <xsl:text>: </xsl:text>
    <xsl:apply-templates select="c:old" mode="value"/>
    <xsl:text> → </xsl:text>
    <xsl:apply-templates select="c:new" mode="value"/>
  </xsl:template>

  <xsl:template match="c:change[@kind != 'changed']" mode="values">
    <xsl:variable name="told"><xsl:apply-templates select="." mode="is-told"/></xsl:variable>
    <xsl:value-of select="$t/kind[@of = current()/@kind]"/>
    <xsl:if test="$told != ''">
      <xsl:text>: </xsl:text>
      <xsl:apply-templates select="c:old | c:new" mode="value"/>
    </xsl:if>
  </xsl:template>

  <!-- "becomes current again: At a desk" -->

  <xsl:template match="c:change[@field = 'status'][c:old = 'current' or c:new = 'current']" mode="field" priority="1"/>

  <xsl:template match="c:change[@field = 'status'][c:old = 'current' or c:new = 'current']" mode="values" priority="1">
    <xsl:value-of select="$t/turn[@of = 'again'][current()/c:new = 'current']"/>
    <xsl:value-of select="$t/turn[@of = 'over'][current()/c:old = 'current']"/>
    <xsl:apply-templates select="@label" mode="value"/>
  </xsl:template>

  <xsl:template match="@label" mode="value">
    <xsl:text>: </xsl:text>
    <xsl:call-template name="markdown-text">
      <xsl:with-param name="text"><xsl:apply-templates select="." mode="cut"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- texts read as texts, all else to the letter -->

  <xsl:template match="c:old | c:new" mode="value">
    <xsl:call-template name="markdown-text">
      <xsl:with-param name="text"><xsl:apply-templates select="." mode="cut"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="c:change[@field][not(@lang)]/*" mode="value">
    <xsl:variable name="text"><xsl:apply-templates select="." mode="cut"/></xsl:variable>
    <xsl:call-template name="markdown-code"><xsl:with-param name="text" select="string($text)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="@which | @label" mode="cut">
    <xsl:value-of select="substring(., 1, $longest-label)"/>
    <xsl:if test="string-length() > $longest-label">…</xsl:if>
  </xsl:template>

  <xsl:template match="c:old | c:new" mode="cut">
    <xsl:variable name="text"><xsl:apply-templates select="." mode="shown"/></xsl:variable>
    <xsl:value-of select="substring($text, 1, $longest)"/>
    <xsl:if test="string-length($text) > $longest">…</xsl:if>
  </xsl:template>
</xsl:stylesheet>
