<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Writes a part of a page with a line end before each block, and no indent: a fifth fewer bytes, and a line each for
who reads a difference.

Include it, and apply the mode compact to what exsl:node-set makes of the part. The serialiser indents nothing in an
element that has text among its children, so all around it is left as it comes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="*" mode="compact">
    <xsl:text>&#10;</xsl:text>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="compact"/>
    </xsl:copy>
  </xsl:template>

  <!-- within a line, with all that is in it -->
  <xsl:template match="a | abbr | input | small | span | strong | td | th | time" mode="compact">
    <xsl:copy-of select="."/>
  </xsl:template>
</xsl:stylesheet>
