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

  <!-- the words that each source has -->
  <xsl:variable name="grade-term" select="concat($t/grade, $colon)"/>
  <xsl:variable name="date-term" select="concat($t/date, $colon)"/>

  <!-- as few elements as there can be, as there are hundreds of sources; the style shows the mark of another language -->

  <xsl:template match="f:source">
    <li id="source-{@id}">
      <xsl:apply-templates select="." mode="title"/>
      <br/>
      <xsl:apply-templates select="@publisher" mode="sentence"/>
      <xsl:apply-templates select="@kind" mode="label"/>
      <xsl:text>. </xsl:text>
      <xsl:value-of select="$grade-term"/>
      <xsl:apply-templates select="@grade" mode="label"/>
      <xsl:text>. </xsl:text>
      <xsl:apply-templates select="." mode="dating"/>
      <xsl:apply-templates select="@retrieved" mode="sentence"/>
      <xsl:if test="f:text">
        <xsl:text> </xsl:text>
        <span>
          <xsl:call-template name="in-language"><xsl:with-param name="texts" select="f:text"/></xsl:call-template>
        </span>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="f:source" mode="title">
    <xsl:choose>
      <xsl:when test="starts-with(@href, 'https://') or starts-with(@href, 'http://')">
        <a href="{@href}" rel="noopener noreferrer">
          <xsl:apply-templates select="." mode="title-text"/>
        </a>
        <xsl:value-of select="concat(' (', substring-before(concat(translate(substring-after(@href, '://'), '?#\', '///'), '/'), '/'), ')')"/>
      </xsl:when>
      <xsl:otherwise>
        <strong>
          <xsl:apply-templates select="." mode="title-text"/>
        </strong>
        <xsl:value-of select="substring(concat(' (', @href, ') ', $t/not-linked), 1, 9999 * boolean(@href))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="f:source" mode="title-text">
    <xsl:call-template name="in-language"><xsl:with-param name="texts" select="f:title"/></xsl:call-template>
    <xsl:value-of select="@id[not(../f:title)]"/>
  </xsl:template>

  <!-- the text shown, and its language on the element around it, if that is not the page's -->

  <xsl:template name="in-language">
    <xsl:param name="texts"/>
    <xsl:variable name="own" select="$texts[@xml:lang = $lang]"/>
    <xsl:value-of select="$own"/>
    <xsl:if test="$texts and not($own)">
      <xsl:variable name="shown">
        <xsl:call-template name="shown-language">
          <xsl:with-param name="texts" select="$texts"/>
          <xsl:with-param name="language" select="$lang"/>
        </xsl:call-template>
      </xsl:variable>
      <xsl:attribute name="lang">
        <xsl:value-of select="$shown"/>
      </xsl:attribute>
      <xsl:value-of select="$texts[@xml:lang = $shown]"/>
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
    <xsl:value-of select="$date-term"/>
    <xsl:if test="not(@date)"><xsl:value-of select="concat($t/undated, '.')"/></xsl:if>
    <xsl:if test="@date">
      <xsl:apply-templates select="@date" mode="date"/>
      <xsl:text> (</xsl:text>
      <xsl:call-template name="code-label">
        <xsl:with-param name="list">dating</xsl:with-param>
        <xsl:with-param name="value" select="string(@dating)"/>
      </xsl:call-template>
      <xsl:text>).</xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
