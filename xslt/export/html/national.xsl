<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What holds in all of Italy: the national entry point, advice, the law, what is not known. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="f">

  <xsl:template match="f:national">
    <section class="national" id="national" aria-labelledby="national-title">
      <h2 id="national-title">
        <xsl:value-of select="$t/national"/>
      </h2>
      <xsl:apply-templates select="f:link[@role = 'national'][1]" mode="entry">
        <xsl:with-param name="action" select="string($t/national-entry)"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="notes"/>
      <xsl:apply-templates select="." mode="links"/>
      <xsl:apply-templates select="." mode="unknowns"/>
    </section>
  </xsl:template>

  <!-- the entry above is the first national link; the rest are further addresses -->

  <xsl:template match="f:national" mode="links">
    <xsl:call-template name="links">
      <xsl:with-param name="links" select="f:link[@role != 'national'] | f:link[@role = 'national'][position() > 1]"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
