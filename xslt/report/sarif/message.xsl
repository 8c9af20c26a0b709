<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- SARIF: messages, in which braces and links mean something (3.11.5, 3.11.6 of the standard). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="exsl str j r">

  <!-- message and hint; then the help, where it says more than the rule's -->
  <xsl:template match="r:finding" mode="sarif-message">
    <xsl:variable name="sentence"><xsl:apply-templates select="." mode="sentence"/></xsl:variable>
    <j:string key="text">
      <xsl:call-template name="sarif-text"><xsl:with-param name="text" select="$sentence"/></xsl:call-template>
      <xsl:if test="r:help != key('rule', @rule)/r:fix">
        <xsl:text> </xsl:text>
        <xsl:call-template name="sarif-text"><xsl:with-param name="text" select="r:help"/></xsl:call-template>
      </xsl:if>
    </j:string>
  </xsl:template>

  <!-- A text as a whole message: escaped, and ended by a full stop. -->
  <xsl:template name="sarif-text">
    <xsl:param name="text"/>
    <!-- "[a](b)" would be a link -->
    <xsl:variable name="escapes" select="$sarif-escapes[not(@link) or contains($text, '](')]"/>
    <xsl:value-of select="str:replace(string($text), $escapes/@of, $escapes/@as)"/>
    <xsl:if test="not(contains('.?!…', substring($text, string-length($text))))">.</xsl:if>
  </xsl:template>

  <xsl:variable name="sarif-escape-table">
    <escape of="{{" as="{{{{"/>
    <escape of="}}" as="}}}}"/>
    <escape of="\" as="\\" link="yes"/>
    <escape of="[" as="\[" link="yes"/>
    <escape of="]" as="\]" link="yes"/>
  </xsl:variable>

  <xsl:variable name="sarif-escapes" select="exsl:node-set($sarif-escape-table)/escape"/>
</xsl:stylesheet>
