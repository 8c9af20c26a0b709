<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The doors to the languages. An anchor of earlier pages, such as index.html#lazio or #IT-62, stands here, too, with links to
where its content is now; the script follows them. asked is the language of an earlier page, or empty. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" extension-element-prefixes="exsl" exclude-result-prefixes="f">
  <xsl:include href="languages.xsl"/>
  <xsl:template match="f:regions">
    <xsl:param name="asked"/>
    <xsl:variable name="file" select="concat($asked, substring('index', 1, 5 * not($asked)))"/>
    <exsl:document href="html/{$file}.html" method="xml" encoding="UTF-8" omit-xml-declaration="yes" indent="yes">
      <xsl:text disable-output-escaping="yes">&lt;!DOCTYPE html&gt;
</xsl:text>
      <html lang="it" data-version="{@data-version}" data-schema-version="{@schema-version}">
        <xsl:if test="$asked">
          <xsl:attribute name="data-asked">
            <xsl:value-of select="$asked"/>
          </xsl:attribute>
        </xsl:if>
        <head>
          <meta charset="utf-8"/>
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"/>
          <meta name="viewport" content="width=device-width, initial-scale=1"/>
          <meta name="referrer" content="no-referrer"/>
          <meta name="color-scheme" content="light dark"/>
          <title>Fascicolo sanitario elettronico</title>
          <meta name="description" content="Italiano, English, Deutsch, Français"/>
          <link rel="icon" href="icons.svg#record" type="image/svg+xml"/>
          <link rel="stylesheet" href="style.css"/>
          <script defer="" src="script.js"><xsl:text> </xsl:text></script>
        </head>
        <body>
          <main>
            <h1>Fascicolo sanitario elettronico</h1>
            <ul id="doors" class="plain doors">
              <xsl:call-template name="links">
                <xsl:with-param name="page">index</xsl:with-param>
              </xsl:call-template>
            </ul>
            <ul class="plain moved">
              <xsl:apply-templates select="f:region"/>
              <xsl:call-template name="moved">
                <xsl:with-param name="id">national</xsl:with-param>
                <xsl:with-param name="page">italy</xsl:with-param>
                <xsl:with-param name="name">Italia</xsl:with-param>
              </xsl:call-template>
            </ul>
          </main>
        </body>
      </html>
    </exsl:document>
  </xsl:template>

  <xsl:template match="f:region">
    <xsl:call-template name="moved">
      <xsl:with-param name="id" select="@id"/>
      <xsl:with-param name="page" select="@id"/>
      <xsl:with-param name="name" select="f:name[@xml:lang = 'it']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="moved">
    <xsl:param name="id"/>
    <xsl:param name="page"/>
    <xsl:param name="name"/>
    <li id="{$id}">
      <strong>
        <xsl:value-of select="$name"/>
      </strong>
      <ul class="plain">
        <xsl:if test="@iso-3166-2">
          <xsl:attribute name="id">
            <xsl:value-of select="@iso-3166-2"/>
          </xsl:attribute>
        </xsl:if>
        <xsl:call-template name="links"><xsl:with-param name="page" select="$page"/></xsl:call-template>
      </ul>
    </li>
  </xsl:template>

  <xsl:template name="links">
    <xsl:param name="page"/>
    <xsl:for-each select="$languages">
      <li>
        <a href="{lang}/{$page}.html" hreflang="{lang}" lang="{lang}">
          <xsl:value-of select="language"/>
        </a>
      </li>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
