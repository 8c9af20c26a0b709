<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Values of the JSON report that may be absent: a node as a string, a number or a boolean, null where there is none. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" exclude-result-prefixes="j">

  <xsl:template name="value">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <xsl:param name="as" select="'string'"/>
    <xsl:choose>
      <xsl:when test="not($of)">
        <j:null key="{$key}"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="j:{$as}">
          <xsl:attribute name="key"><xsl:value-of select="$key"/></xsl:attribute>
          <xsl:value-of select="$of"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
