<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The sources: what each is, who publishes it, from when it is, what it is worth, where it stands. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <xsl:template match="f:regions" mode="sources">
    <xsl:call-template name="page">
      <xsl:with-param name="page">sources</xsl:with-param>
      <xsl:with-param name="title" select="concat($t/sources, $colon, $t/region-title)"/>
      <xsl:with-param name="description" select="$t/sources-help"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bar"/>
        <main id="content" tabindex="-1">
          <xsl:call-template name="notice"/>
          <h1>
            <xsl:value-of select="$t/sources"/>
          </h1>
          <p>
            <xsl:value-of select="$t/sources-help"/>
          </p>
          <ul class="sources-list">
            <xsl:apply-templates select="f:source"/>
          </ul>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:source">
    <li id="source-{@id}">
      <p class="source-title">
        <xsl:apply-templates select="." mode="title"/>
      </p>
      <p>
        <xsl:apply-templates select="@publisher" mode="sentence"/>
        <xsl:apply-templates select="@kind" mode="label"/>
        <xsl:text>. </xsl:text>
        <xsl:value-of select="concat($t/grade, $colon)"/>
        <xsl:apply-templates select="@grade" mode="label"/>
        <xsl:text>. </xsl:text>
        <xsl:apply-templates select="." mode="dating"/>
        <xsl:apply-templates select="@retrieved" mode="sentence"/>
      </p>
      <xsl:apply-templates select="." mode="text"/>
    </li>
  </xsl:template>

  <xsl:template match="f:source" mode="title">
    <xsl:call-template name="words">
      <xsl:with-param name="texts" select="f:title"/>
      <xsl:with-param name="otherwise" select="@id"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:source[@href]" mode="title">
    <xsl:call-template name="link">
      <xsl:with-param name="href" select="@href"/>
      <xsl:with-param name="content">
        <xsl:call-template name="words">
          <xsl:with-param name="texts" select="f:title"/>
          <xsl:with-param name="otherwise" select="@id"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="starts-with(@href, 'https://') or starts-with(@href, 'http://')">
      <xsl:text> (</xsl:text>
      <xsl:call-template name="host">
        <xsl:with-param name="href" select="@href"/>
      </xsl:call-template>
      <xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="@publisher" mode="sentence">
    <xsl:value-of select="."/>
    <xsl:text>, </xsl:text>
  </xsl:template>

  <xsl:template match="@retrieved" mode="sentence">
    <xsl:value-of select="concat(' ', $t/retrieved, $colon)"/>
    <xsl:apply-templates select="." mode="date"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="f:source" mode="dating">
    <xsl:value-of select="concat($t/date, $colon, $t/undated)"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="f:source[@date]" mode="dating">
    <xsl:value-of select="concat($t/date, $colon)"/>
    <xsl:apply-templates select="@date" mode="date"/>
    <xsl:text> (</xsl:text>
    <xsl:call-template name="code-label">
      <xsl:with-param name="list">dating</xsl:with-param>
      <xsl:with-param name="value" select="string(@dating)"/>
    </xsl:call-template>
    <xsl:text>).</xsl:text>
  </xsl:template>
</xsl:stylesheet>
