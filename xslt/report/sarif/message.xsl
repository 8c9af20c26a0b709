<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- SARIF: messages, in which braces and links mean something (3.11.5, 3.11.6 of the standard). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="exsl str j r">

  <!-- message and hint; then the help, where it says more than the rule's -->
  <xsl:template match="r:finding" mode="sarif-message">
    <xsl:variable name="sentence">
      <xsl:apply-templates select="." mode="sentence"/>
    </xsl:variable>
    <j:string key="text">
      <xsl:call-template name="sarif-text">
        <xsl:with-param name="text" select="$sentence"/>
      </xsl:call-template>
      <xsl:if test="r:help != key('rule', @rule)/r:fix">
        <xsl:text> </xsl:text>
        <xsl:call-template name="sarif-text">
          <xsl:with-param name="text" select="r:help"/>
        </xsl:call-template>
      </xsl:if>
    </j:string>
  </xsl:template>

  <!-- A text as a whole message: escaped, and ended by a full stop. -->
  <xsl:template name="sarif-text">
    <xsl:param name="text"/>
    <xsl:variable name="without-links">
      <xsl:call-template name="sarif-without-links">
        <xsl:with-param name="text" select="$text"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:value-of select="str:replace(str:replace($without-links, '{', '{{'), '}', '}}')"/>
    <xsl:if test="not(contains('.?!…', substring($text, string-length($text))))">.</xsl:if>
  </xsl:template>

  <!-- "[a](b)" would be a link. -->
  <xsl:template name="sarif-without-links">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="contains($text, '](')">
        <xsl:value-of select="str:replace(string($text), $sarif-escapes/@of, $sarif-escapes/@as)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$text"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:variable name="sarif-escape-table">
    <escape of="\" as="\\"/>
    <escape of="[" as="\["/>
    <escape of="]" as="\]"/>
  </xsl:variable>

  <xsl:variable name="sarif-escapes" select="exsl:node-set($sarif-escape-table)/escape"/>
</xsl:stylesheet>
