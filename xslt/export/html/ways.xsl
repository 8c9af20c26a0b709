<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A way in one line: what it is, where one goes, whether it is old; it leads to its steps. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:template name="ways">
    <xsl:param name="ways"/>
    <xsl:param name="file"/>
    <xsl:param name="otherwise"/>
    <xsl:if test="$ways">
      <ul class="ways">
        <xsl:apply-templates select="$ways" mode="way">
          <xsl:with-param name="file" select="$file"/>
        </xsl:apply-templates>
      </ul>
    </xsl:if>
    <xsl:if test="not($ways)">
      <p>
        <xsl:value-of select="$otherwise"/>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:procedure" mode="way">
    <xsl:param name="file"/>
    <li>
      <xsl:apply-templates select="." mode="icon"/>
      <a href="{$file}#procedure-{@id}">
        <xsl:call-template name="words">
          <xsl:with-param name="texts" select="f:title"/>
          <xsl:with-param name="otherwise" select="@id"/>
        </xsl:call-template>
      </a>
      <xsl:if test="f:venue">
        <span class="where">
          <xsl:value-of select="concat($where-label, $colon)"/>
          <xsl:call-template name="code-labels">
            <xsl:with-param name="list">venue</xsl:with-param>
            <xsl:with-param name="values" select="f:venue/@code"/>
          </xsl:call-template>
          <xsl:text>.</xsl:text>
        </span>
      </xsl:if>
      <xsl:if test="@is-old = 'true'">
        <span class="where old">
          <xsl:value-of select="$t/old"/>
        </span>
      </xsl:if>
    </li>
  </xsl:template>

  <!-- a picture of its first channel, beside words that say the same -->

  <xsl:template match="f:procedure" mode="icon">
    <img src="../icons.svg#{str:tokenize(@channels)[1]}" alt="" width="32" height="32"/>
  </xsl:template>
</xsl:stylesheet>
