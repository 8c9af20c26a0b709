<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The list of the files of an export, manifest.json with them, as 'sha256sum -c' takes it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/"><xsl:apply-templates select="files/file"/></xsl:template>

  <xsl:template match="file"><xsl:value-of select="concat(@sha256, '  ', @path, '&#10;')"/></xsl:template>
</xsl:stylesheet>
