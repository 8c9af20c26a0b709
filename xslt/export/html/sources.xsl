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

  <!-- as few elements as there can be, as there are hundreds of sources; the style shows the mark of another language -->

  <xsl:template match="f:source">
    <li id="source-{@id}">
      <xsl:apply-templates select="." mode="title"/>
      <br/>
      <xsl:apply-templates select="@publisher" mode="sentence"/>
      <xsl:apply-templates select="@kind" mode="label"/>
      <xsl:text>. </xsl:text>
      <xsl:value-of select="concat($t/grade, $colon)"/>
      <xsl:apply-templates select="@grade" mode="label"/>
      <xsl:text>. </xsl:text>
      <xsl:apply-templates select="." mode="dating"/>
      <xsl:apply-templates select="@retrieved" mode="sentence"/>
      <xsl:apply-templates select="f:text[1]" mode="remark"/>
    </li>
  </xsl:template>

  <xsl:template match="f:source" mode="title">
    <strong>
      <xsl:apply-templates select="f:title[1]" mode="in-language"/>
      <xsl:value-of select="@id[not(../f:title)]"/>
    </strong>
    <xsl:value-of select="substring(concat(' (', @href, ') ', $t/not-linked), 1, 9999 * boolean(@href))"/>
  </xsl:template>

  <xsl:template match="f:source[starts-with(@href, 'https://') or starts-with(@href, 'http://')]" mode="title">
    <a href="{@href}" rel="noopener noreferrer">
      <xsl:apply-templates select="f:title[1]" mode="in-language"/>
      <xsl:value-of select="@id[not(../f:title)]"/>
    </a>
    <xsl:value-of select="concat(' (', substring-before(concat(translate(substring-after(@href, '://'), '?#\', '///'), '/'), '/'), ')')"/>
  </xsl:template>

  <xsl:template match="f:text" mode="remark">
    <xsl:text> </xsl:text>
    <span>
      <xsl:apply-templates select="." mode="in-language"/>
    </span>
  </xsl:template>

  <!-- the text shown, and its language on the element around it, if that is not the page's; applied to the first text -->

  <xsl:template match="*" mode="in-language">
    <xsl:variable name="shown">
      <xsl:call-template name="shown-language">
        <xsl:with-param name="texts" select="../*[name() = name(current())]"/>
        <xsl:with-param name="language" select="$lang"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="$shown != $lang">
      <xsl:attribute name="lang">
        <xsl:value-of select="$shown"/>
      </xsl:attribute>
    </xsl:if>
    <xsl:value-of select="../*[name() = name(current())][@xml:lang = $shown]"/>
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
