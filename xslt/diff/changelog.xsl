<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A comparison as a section of CHANGELOG.md, by Keep a Changelog 1.1.0, in English as the rest of it. The data has versions of
its own, apart from the program's. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="exsl str c">
  <xsl:import href="words.xsl"/>

  <xsl:variable name="lang" select="'en'"/>

  <!-- A file that people edit and search has no invisible characters: what keeps names and addresses from becoming links is
  an empty comment. -->
  <xsl:variable name="changelog-escape-table">
    <xsl:for-each select="exsl:node-set($markdown-escape-table)/escape">
      <escape of="{@of}" as="{str:replace(@as, '&#x200B;', '&lt;!-- --&gt;')}"/>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="markdown-escapes" select="exsl:node-set($changelog-escape-table)/escape"/>

  <xsl:template match="/"><xsl:apply-templates select="c:diff"/></xsl:template>

  <xsl:template match="c:diff">
    <xsl:text>## [data-</xsl:text>
    <xsl:apply-templates select="c:new/@data-version" mode="markdown-text"/>
    <xsl:text>] - </xsl:text>
    <xsl:apply-templates select="c:new/@updated" mode="markdown-text"/>
    <xsl:text>&#10;</xsl:text>
    <xsl:call-template name="section">
      <xsl:with-param name="title" select="'Added'"/>
      <xsl:with-param name="changes" select="c:changes/c:change[@kind = 'added']"/>
    </xsl:call-template>
    <!-- the heading has the date already -->
    <xsl:call-template name="section">
      <xsl:with-param name="title" select="'Changed'"/>
      <xsl:with-param name="changes" select="c:changes/c:change[@kind = 'changed'][@record != 'regions' or @field != 'updated']"/>
    </xsl:call-template>
    <xsl:call-template name="section">
      <xsl:with-param name="title" select="'Removed'"/>
      <xsl:with-param name="changes" select="c:changes/c:change[@kind = 'removed']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="section">
    <xsl:param name="title"/>
    <xsl:param name="changes"/>
    <xsl:if test="$changes">
      <xsl:value-of select="concat('&#10;### ', $title, '&#10;&#10;')"/>
      <xsl:apply-templates select="$changes"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="c:change">
    <xsl:text>- </xsl:text>
    <xsl:if test="@class = 'breaking'">**Breaking:** </xsl:if>
    <xsl:apply-templates select=".." mode="name"/>
    <xsl:text>: </xsl:text>
    <xsl:apply-templates select="." mode="sentence"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
