<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The report as one page for people: the verdict, the errors and warnings, how complete each file is, the notes.

No element of the page depends on what stands in the data: texts go only into text and attributes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:report:1" exclude-result-prefixes="r">
  <xsl:include href="words.xsl"/>
  <xsl:include href="../lib/page.xsl"/>
  <xsl:include href="html/style.xsl"/>
  <xsl:include href="html/script.xsl"/>
  <xsl:include href="html/matrix.xsl"/>
  <xsl:include href="html/findings.xsl"/>
  <xsl:include href="html/finding.xsl"/>

  <!-- xml, not html: as in export/html.xsl -->
  <xsl:output method="xml" encoding="UTF-8" omit-xml-declaration="yes" indent="yes"/>

  <xsl:template match="/">
    <xsl:text disable-output-escaping="yes">&lt;!DOCTYPE html&gt;
</xsl:text>
    <xsl:apply-templates select="r:report"/>
  </xsl:template>

  <xsl:template match="r:report">
    <html lang="{@lang}" data-schema-version="{@version}">
      <head>
        <xsl:call-template name="page-metas">
          <xsl:with-param name="script-source" select="concat(&quot;script-src '&quot;, $script-hash, &quot;'; &quot;)"/>
        </xsl:call-template>
        <title>
          <xsl:apply-templates select="." mode="title"/>
        </title>
        <style>
          <xsl:value-of select="$style"/>
        </style>
      </head>
      <body>
        <a class="skip" href="#content">
          <xsl:value-of select="$t/skip"/>
        </a>
        <header class="page">
          <div class="inner">
            <h1>
              <xsl:apply-templates select="." mode="title"/>
            </h1>
            <p class="verdict">
              <xsl:apply-templates select="." mode="verdict"/>
            </p>
            <p class="day">
              <xsl:value-of select="concat($t/as-of, ' ')"/>
              <time datetime="{@today}">
                <xsl:value-of select="@today"/>
              </time>
            </p>
          </div>
        </header>
        <main id="content" tabindex="-1">
          <xsl:apply-templates select="r:file[2]" mode="files"/>
          <xsl:apply-templates select="r:file"/>
        </main>
        <script>
          <xsl:value-of select="$script" disable-output-escaping="yes"/>
        </script>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="r:report" mode="title">
    <xsl:value-of select="concat($t/title, ' ', r:file/@name)"/>
  </xsl:template>

  <xsl:template match="r:report[r:file[2]]" mode="title"><xsl:value-of select="$t/title-several"/></xsl:template>

  <!-- several files: which is how, and the way there -->

  <xsl:template match="r:file" mode="files">
    <nav aria-labelledby="files">
      <h2 id="files">
        <xsl:value-of select="$t/files"/>
      </h2>
      <ul class="files">
        <xsl:apply-templates select="../r:file" mode="link"/>
      </ul>
    </nav>
  </xsl:template>

  <xsl:template match="r:file" mode="link">
    <li>
      <a class="path" href="#f{position()}">
        <xsl:value-of select="@name"/>
      </a>
      <xsl:value-of select="$t/colon"/>
      <xsl:apply-templates select="." mode="verdict"/>
    </li>
  </xsl:template>

  <xsl:template match="r:file" mode="verdict">
    <xsl:apply-templates select="." mode="counts"/>
    <xsl:apply-templates select="r:completeness" mode="verdict"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="r:file[@is-read = 'false']" mode="verdict">
    <xsl:value-of select="$t/file-not-read"/>
  </xsl:template>

  <!-- one file; its anchors begin with f and its number -->

  <xsl:template match="r:file">
    <xsl:variable name="anchor" select="concat('f', position())"/>
    <section class="file" id="{$anchor}" aria-labelledby="{$anchor}-name">
      <h2 class="path" id="{$anchor}-name">
        <xsl:value-of select="@name"/>
      </h2>
      <p>
        <xsl:apply-templates select="self::*[../r:file[2] or @is-read = 'false']" mode="verdict"/>
        <xsl:apply-templates select="self::*[@is-read = 'true']" mode="checked"/>
      </p>
      <xsl:if test="@is-complete = 'false'">
        <p class="warn">
          <xsl:value-of select="$t/file-cut"/>
        </p>
      </xsl:if>
      <xsl:if test="@is-read = 'true'">
        <xsl:call-template name="findings"><xsl:with-param name="anchor" select="$anchor"/></xsl:call-template>
      </xsl:if>
      <xsl:apply-templates select="r:completeness">
        <xsl:with-param name="anchor" select="$anchor"/>
      </xsl:apply-templates>
      <xsl:if test="@notes > 0">
        <xsl:call-template name="notes"><xsl:with-param name="anchor" select="$anchor"/></xsl:call-template>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template match="r:file" mode="checked">
    <xsl:value-of select="concat(' ', count(r:checked), ' ', $t/of, ' ', count(/r:report/r:jurisdictions/r:jurisdiction), ' ', $t/checked)"/>
    <xsl:if test="@data-version"><xsl:value-of select="concat('; ', $t/version, ' ', @data-version)"/></xsl:if>
    <xsl:if test="@updated"><xsl:value-of select="concat(', ', $t/updated, ' ', @updated)"/></xsl:if>
    <xsl:text>.</xsl:text>
  </xsl:template>
</xsl:stylesheet>
