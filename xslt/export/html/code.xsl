<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The address in the QR code of a jurisdiction: where it is known where the pages will be, that of its page, without a
language; else the way in. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">
  <xsl:param name="base-url" select="/f:regions/@base-url"/>

  <!-- the way in: the region's portal, or the national one -->

  <xsl:variable name="national-entry" select="/f:regions/f:national/f:link[@role = 'national'][1]"/>

  <xsl:template match="f:region" mode="coded">
    <xsl:variable name="portal" select="f:link[@key = current()/f:current/f:portal/@claim]"/>
    <xsl:variable name="entry" select="($portal | $national-entry[not($portal)])/@href"/>
    <xsl:choose>
      <xsl:when test="$base-url != ''"><xsl:value-of select="concat($base-url, 'index.html#', @id)"/></xsl:when>
      <xsl:when test="starts-with($entry, 'https://') or starts-with($entry, 'http://')">
        <xsl:value-of select="$entry"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
