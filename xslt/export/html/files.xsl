<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What the pages of all languages share, html/style.css, plain.css, script.js and icons.svg; with base-url, where the folder
html/ is published, a sitemap; and the doors to the languages: html/index.html, and en.html, de.html and fr.html at the
addresses of earlier pages. html/qr/ gets addresses, which the program draws as QR codes. With xsltproc:

  xsltproc -o reports/ xslt/export/html/files.xsl reports/xml/regions.xml -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" extension-element-prefixes="exsl" exclude-result-prefixes="f">
  <xsl:include href="../../lib/page.xsl"/>
  <xsl:include href="../../lib/table.xsl"/>
  <xsl:include href="style.xsl"/>
  <xsl:include href="script.xsl"/>
  <xsl:include href="icons.xsl"/>
  <xsl:include href="doors.xsl"/>
  <xsl:include href="code.xsl"/>

  <xsl:variable name="page-names">
    <page>index</page>
    <page>compare</page>
    <page>italy</page>
    <page>sources</page>
  </xsl:variable>

  <xsl:template match="lang" mode="sitemap">
    <xsl:param name="regions"/>
    <xsl:variable name="folder" select="concat($base-url, ., '/')"/>
    <xsl:apply-templates select="exsl:node-set($page-names)/page" mode="address">
      <xsl:with-param name="folder" select="$folder"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="$regions/f:region/@id" mode="address">
      <xsl:with-param name="folder" select="$folder"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page | @id" mode="address">
    <xsl:param name="folder"/>
    <url xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <loc>
        <xsl:value-of select="concat($folder, ., '.html')"/>
      </loc>
    </url>
  </xsl:template>

  <xsl:template match="f:region" mode="code">
    <xsl:variable name="address"><xsl:apply-templates select="." mode="coded"/></xsl:variable>
    <xsl:if test="$address != ''">
      <exsl:document href="html/qr/{@id}.svg" method="text" encoding="UTF-8">
        <xsl:value-of select="$address"/>
      </exsl:document>
    </xsl:if>
  </xsl:template>

  <xsl:template match="/">
    <exsl:document href="html/style.css" method="text" encoding="UTF-8">
      <xsl:value-of select="concat($page-style, $style)"/>
    </exsl:document>
    <exsl:document href="html/plain.css" method="text" encoding="UTF-8">
      <xsl:value-of select="$plain-style"/>
    </exsl:document>
    <exsl:document href="html/script.js" method="text" encoding="UTF-8">
      <xsl:value-of select="$script"/>
    </exsl:document>
    <exsl:document href="html/icons.svg" method="xml" encoding="UTF-8" omit-xml-declaration="yes">
      <xsl:call-template name="icons"/>
    </exsl:document>
    <xsl:apply-templates select="f:regions/f:region" mode="code"/>
    <xsl:if test="$base-url != ''">
      <exsl:document href="html/sitemap.xml" method="xml" encoding="UTF-8" indent="yes">
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <xsl:apply-templates select="$languages/lang" mode="sitemap">
            <xsl:with-param name="regions" select="f:regions"/>
          </xsl:apply-templates>
        </urlset>
      </exsl:document>
    </xsl:if>
    <xsl:apply-templates select="f:regions"/>
    <xsl:apply-templates select="f:regions">
      <xsl:with-param name="asked">en</xsl:with-param>
    </xsl:apply-templates>
    <xsl:apply-templates select="f:regions">
      <xsl:with-param name="asked">de</xsl:with-param>
    </xsl:apply-templates>
    <xsl:apply-templates select="f:regions">
      <xsl:with-param name="asked">fr</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>
</xsl:stylesheet>
