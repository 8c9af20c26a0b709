<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The page of the dataset for citizens, in the language that the parameter lang names: it, en, de or fr. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl f">
  <xsl:import href="../lib/records.xsl"/>
  <xsl:import href="../lib/telephone.xsl"/>
  <xsl:import href="../lib/mail.xsl"/>
  <xsl:include href="../lib/labels-it.xsl"/>
  <xsl:include href="../lib/labels-en.xsl"/>
  <xsl:include href="../lib/labels-de.xsl"/>
  <xsl:include href="../lib/labels-fr.xsl"/>
  <xsl:include href="../lib/page.xsl"/>
  <xsl:include href="../lib/compact.xsl"/>
  <xsl:include href="html/style.xsl"/>
  <xsl:include href="html/style-print.xsl"/>
  <xsl:include href="html/text.xsl"/>
  <xsl:include href="html/evidence.xsl"/>
  <xsl:include href="html/script.xsl"/>
  <xsl:include href="html/overview.xsl"/>
  <xsl:include href="html/filters.xsl"/>
  <xsl:include href="html/matrix.xsl"/>
  <xsl:include href="html/national.xsl"/>
  <xsl:include href="html/region.xsl"/>
  <xsl:include href="html/procedure.xsl"/>
  <xsl:include href="html/offline.xsl"/>
  <xsl:include href="html/credentials.xsl"/>
  <xsl:include href="html/sources.xsl"/>
  <xsl:include href="ld/schema-org.xsl"/>

  <!-- xml, not html: the html serialiser of libxml2 adds a second meta, and differs from version to version -->
  <xsl:output method="xml" encoding="UTF-8" omit-xml-declaration="yes" indent="yes"/>

  <xsl:param name="lang">it</xsl:param>

  <xsl:variable name="languages" select="exsl:node-set($labels-it) | exsl:node-set($labels-en) | exsl:node-set($labels-de) | exsl:node-set($labels-fr)"/>
  <xsl:variable name="t" select="$languages[lang = $lang]"/>

  <xsl:template match="/">
    <xsl:if test="not($t)">
      <xsl:message terminate="yes">lang is it, en, de or fr</xsl:message>
    </xsl:if>
    <xsl:text disable-output-escaping="yes">&lt;!DOCTYPE html&gt;
</xsl:text>
    <xsl:apply-templates select="f:regions"/>
  </xsl:template>

  <xsl:template match="f:regions">
    <html lang="{$lang}" data-version="{@data-version}" data-schema-version="{@schema-version}">
      <xsl:apply-templates select="f:about" mode="head"/>
      <body>
        <xsl:variable name="body">
          <xsl:call-template name="body"/>
        </xsl:variable>
        <xsl:apply-templates select="exsl:node-set($body)" mode="compact"/>
        <xsl:text>&#10;</xsl:text>
        <script>
          <xsl:value-of disable-output-escaping="yes" select="$script"/>
        </script>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="body">
    <a class="skip" href="#content">
      <xsl:value-of select="$t/skip"/>
    </a>
    <xsl:apply-templates select="f:about"/>
    <main id="content" tabindex="-1">
      <xsl:apply-templates select="@data-version[contains(concat(., ' '), '+unchecked ')]" mode="notice"/>
      <xsl:if test="f:region">
        <xsl:call-template name="choose"/>
      </xsl:if>
      <xsl:apply-templates select="f:national"/>
      <xsl:apply-templates select="f:region"/>
      <xsl:call-template name="matrix"/>
      <xsl:call-template name="credentials"/>
      <xsl:call-template name="sources"/>
    </main>
    <xsl:apply-templates select="f:about" mode="footer"/>
  </xsl:template>

  <!-- data that were exported although errors had been found in them -->

  <xsl:template match="@data-version" mode="notice">
    <p class="unchecked" role="note">
      <strong>
        <xsl:value-of select="$t/unchecked"/>
      </strong>
      <xsl:value-of select="concat(' ', $t/unchecked-help)"/>
    </p>
  </xsl:template>

  <xsl:template match="f:about" mode="head">
    <head>
      <xsl:call-template name="page-metas">
        <xsl:with-param name="script-source">
          <xsl:value-of select='concat("script-src &apos;", $script-hash, "&apos;; ")'/>
        </xsl:with-param>
      </xsl:call-template>
      <title>
        <xsl:apply-templates select="f:title" mode="plain"/>
        <xsl:if test="not(f:title[normalize-space()])">
          <xsl:value-of select="@publisher"/>
        </xsl:if>
      </title>
      <meta name="description">
        <xsl:attribute name="content">
          <xsl:apply-templates select="f:description" mode="plain"/>
        </xsl:attribute>
      </meta>
      <style>
        <xsl:value-of select="$style"/>
      </style>
      <xsl:call-template name="schema-org"/>
    </head>
  </xsl:template>

  <!-- where no mark-up can stand: the text in the language shown, without its marker -->

  <xsl:template match="*" mode="plain">
    <xsl:variable name="shown">
      <xsl:call-template name="shown-language">
        <xsl:with-param name="texts" select="../*[name() = name(current())][normalize-space()]"/>
        <xsl:with-param name="language" select="$lang"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="@xml:lang = $shown">
      <xsl:value-of select="."/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:about">
    <header class="page">
      <div class="inner">
        <nav class="languages" aria-label="{$t/languages}">
          <ul>
            <xsl:apply-templates select="exsl:node-set($labels-it)" mode="switch"/>
            <xsl:apply-templates select="exsl:node-set($labels-en)" mode="switch"/>
            <xsl:apply-templates select="exsl:node-set($labels-de)" mode="switch"/>
            <xsl:apply-templates select="exsl:node-set($labels-fr)" mode="switch"/>
          </ul>
        </nav>
        <h1>
          <xsl:call-template name="words">
            <xsl:with-param name="texts" select="f:title"/>
            <xsl:with-param name="otherwise" select="@publisher"/>
          </xsl:call-template>
        </h1>
        <p>
          <xsl:call-template name="words">
            <xsl:with-param name="texts" select="f:description"/>
          </xsl:call-template>
        </p>
        <p class="updated">
          <xsl:value-of select="concat($t/updated, ' ')"/>
          <xsl:apply-templates select="../@updated" mode="date"/>
          <xsl:text>. </xsl:text>
          <xsl:value-of select="$t/fallback"/>
        </p>
      </div>
    </header>
  </xsl:template>

  <xsl:template match="/" mode="switch">
    <li>
      <a href="{page}" hreflang="{lang}" lang="{lang}">
        <xsl:if test="lang = $lang">
          <xsl:attribute name="aria-current">page</xsl:attribute>
        </xsl:if>
        <xsl:value-of select="language"/>
      </a>
    </li>
  </xsl:template>

  <xsl:template match="f:about" mode="footer">
    <footer class="page">
      <div class="inner">
        <h2>
          <xsl:value-of select="$t/about-page"/>
        </h2>
        <p>
          <xsl:value-of select="$t/disclaimer"/>
        </p>
        <p>
          <xsl:value-of select="concat($t/license-data, $t/colon)"/>
          <xsl:call-template name="link">
            <xsl:with-param name="href" select="@license-href"/>
            <xsl:with-param name="content" select="translate(@license, '-', ' ')"/>
          </xsl:call-template>
          <xsl:value-of select="concat(', ', @publisher, '. ', $t/license-code, $t/colon, 'MIT. ')"/>
          <xsl:value-of select="concat($t/version, $t/colon, ../@data-version, '.')"/>
        </p>
      </div>
    </footer>
  </xsl:template>
</xsl:stylesheet>
