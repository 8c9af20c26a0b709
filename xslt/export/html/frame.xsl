<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What is around every page: its head, the languages, the bar that leads back, the foot. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" extension-element-prefixes="exsl" exclude-result-prefixes="f">

  <!-- Makes the file of a page. The context is a record of the dataset. class: of the body; records: what schema.org is told -->

  <xsl:template name="page">
    <xsl:param name="page"/>
    <xsl:param name="class" select="$page"/>
    <xsl:param name="title"/>
    <xsl:param name="description"/>
    <xsl:param name="records" select="/.."/>
    <xsl:param name="body"/>
    <!-- xml, not html: the html serialiser of libxml2 adds a second meta, and differs from version to version -->
    <exsl:document href="html/{$lang}/{$page}.html" method="xml" encoding="UTF-8" omit-xml-declaration="yes" indent="yes">
      <xsl:text disable-output-escaping="yes">&lt;!DOCTYPE html&gt;
</xsl:text>
      <html lang="{$lang}" data-version="{/f:regions/@data-version}" data-schema-version="{/f:regions/@schema-version}">
        <head>
          <meta charset="utf-8"/>
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"/>
          <meta name="viewport" content="width=device-width, initial-scale=1"/>
          <meta name="referrer" content="no-referrer"/>
          <meta name="color-scheme" content="light dark"/>
          <title>
            <xsl:value-of select="$title"/>
          </title>
          <meta name="description" content="{$description}"/>
          <meta property="og:type" content="website"/>
          <meta property="og:title" content="{$title}"/>
          <meta property="og:description" content="{$description}"/>
          <meta property="og:locale" content="{$t/locale}"/>
          <xsl:if test="$base-url">
            <meta property="og:url" content="{$base-url}{$lang}/{$page}.html"/>
            <link rel="canonical" href="{$base-url}{$lang}/{$page}.html"/>
            <xsl:apply-templates select="$languages" mode="alternate">
              <xsl:with-param name="page" select="$page"/>
            </xsl:apply-templates>
          </xsl:if>
          <link rel="icon" href="../icons.svg#record" type="image/svg+xml"/>
          <link rel="stylesheet" href="../style.css"/>
          <noscript>
            <link rel="stylesheet" href="../plain.css"/>
          </noscript>
          <script defer="" src="../script.js"><xsl:text> </xsl:text></script>
          <xsl:call-template name="schema-org"><xsl:with-param name="records" select="$records"/></xsl:call-template>
        </head>
        <body class="{$class}">
          <xsl:variable name="top">
            <a class="skip" href="#content">
              <xsl:value-of select="$t/skip"/>
            </a>
            <xsl:call-template name="header"><xsl:with-param name="page" select="$page"/></xsl:call-template>
          </xsl:variable>
          <xsl:apply-templates select="exsl:node-set($top)" mode="compact"/>
          <xsl:apply-templates select="exsl:node-set($body)" mode="compact"/>
          <xsl:copy-of select="$foot"/>
          <xsl:text>&#10;</xsl:text>
        </body>
      </html>
    </exsl:document>
  </xsl:template>

  <xsl:template match="words" mode="alternate">
    <xsl:param name="page"/>
    <link rel="alternate" hreflang="{lang}" href="{$base-url}{lang}/{$page}.html"/>
  </xsl:template>

  <xsl:template name="header">
    <xsl:param name="page"/>
    <header class="page">
      <div class="inner">
        <a class="home" href="index.html">
          <xsl:value-of select="$t/site"/>
        </a>
        <nav class="languages" aria-label="{$t/languages}">
          <ul>
            <xsl:apply-templates select="$languages" mode="switch">
              <xsl:with-param name="page" select="$page"/>
            </xsl:apply-templates>
          </ul>
        </nav>
      </div>
    </header>
  </xsl:template>

  <xsl:template match="words" mode="switch">
    <xsl:param name="page"/>
    <li>
      <a href="../{lang}/{$page}.html" hreflang="{lang}" lang="{lang}">
        <xsl:if test="lang = $lang"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
        <xsl:value-of select="language"/>
      </a>
    </li>
  </xsl:template>

  <!-- the way back, always in sight -->

  <xsl:template name="bar">
    <nav class="bar" aria-label="{$t/back}">
      <a href="index.html">
        <span aria-hidden="true">‹ </span>
        <xsl:value-of select="$t/back"/>
      </a>
    </nav>
  </xsl:template>

  <!-- data that were exported although errors had been found in them -->

  <xsl:template name="notice">
    <xsl:if test="contains(concat(/f:regions/@data-version, ' '), '+unchecked ')">
      <p class="unchecked" role="note">
        <strong>
          <xsl:value-of select="$t/unchecked"/>
        </strong>
        <xsl:value-of select="concat(' ', $t/unchecked-help)"/>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- where no mark-up can stand: the text in the language shown, without its marker -->

  <xsl:template match="*" mode="plain">
    <xsl:variable name="shown">
      <xsl:call-template name="shown-language">
        <xsl:with-param name="texts" select="../*[name() = name(current())][normalize-space()]"/>
        <xsl:with-param name="language" select="$lang"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="@xml:lang = $shown"><xsl:value-of select="."/></xsl:if>
  </xsl:template>

  <xsl:variable name="site-title">
    <xsl:apply-templates select="/f:regions/f:about/f:title" mode="plain"/>
    <xsl:if test="not(/f:regions/f:about/f:title[normalize-space()])">
      <xsl:value-of select="/f:regions/f:about/@publisher"/>
    </xsl:if>
  </xsl:variable>
  <xsl:variable name="site-description">
    <xsl:apply-templates select="/f:regions/f:about/f:description" mode="plain"/>
  </xsl:variable>

  <!-- the same on all pages -->

  <xsl:variable name="foot">
    <xsl:variable name="made"><xsl:apply-templates select="/f:regions/f:about" mode="footer"/></xsl:variable>
    <xsl:apply-templates select="exsl:node-set($made)" mode="compact"/>
  </xsl:variable>

  <xsl:template match="f:about" mode="footer">
    <footer class="page">
      <div class="inner">
        <h2>
          <xsl:value-of select="$t/about-page"/>
        </h2>
        <p>
          <xsl:value-of select="$t/disclaimer"/>
        </p>
        <ul class="plain">
          <li>
            <a href="italy.html"><xsl:value-of select="$t/national"/></a>
          </li>
          <li>
            <a href="compare.html"><xsl:value-of select="$t/matrix"/></a>
          </li>
          <li>
            <a href="sources.html"><xsl:value-of select="$t/sources"/></a>
          </li>
        </ul>
        <p>
          <xsl:value-of select="concat($t/data-files, $colon)"/>
          <a href="../../json/regions.json">JSON</a>
          <xsl:text>, </xsl:text>
          <a href="../../csv/datapackage.json">CSV</a>
          <xsl:text>, </xsl:text>
          <a href="../../sqlite/regions.sql">SQLite</a>
          <xsl:text>. </xsl:text>
          <xsl:value-of select="concat($t/changes, $colon)"/>
          <a href="../../changes.atom">Atom</a>
          <xsl:text>, </xsl:text>
          <a href="../../changes.json">JSON</a>
          <xsl:text>.</xsl:text>
        </p>
        <p>
          <xsl:value-of select="concat($t/license-data, $colon)"/>
          <xsl:call-template name="link">
            <xsl:with-param name="href" select="@license-href"/>
            <xsl:with-param name="content" select="translate(@license, '-', ' ')"/>
          </xsl:call-template>
          <xsl:value-of select="concat(', ', @publisher, '. ', $t/license-code, $colon, 'MIT.')"/>
        </p>
      </div>
    </footer>
  </xsl:template>
</xsl:stylesheet>
