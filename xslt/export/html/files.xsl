<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What the pages of all languages share, html/style.css, plain.css, script.js and icons.svg, and the doors to the languages:
html/index.html, and en.html, de.html and fr.html at the addresses of earlier pages. With xsltproc:

  xsltproc -o reports/ xslt/export/html/files.xsl reports/xml/regions.xml -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" extension-element-prefixes="exsl" exclude-result-prefixes="f">
  <xsl:include href="../../lib/page.xsl"/>
  <xsl:include href="style.xsl"/>
  <xsl:include href="script.xsl"/>
  <xsl:include href="icons.xsl"/>
  <xsl:include href="doors.xsl"/>

  <xsl:template match="/">
    <exsl:document href="html/style.css" method="text" encoding="UTF-8">
      <xsl:value-of select="concat($page-style, $style)"/>
    </exsl:document>
    <exsl:document href="html/plain.css" method="text" encoding="UTF-8">
      <xsl:value-of select="$plain-style"/>
    </exsl:document>
    <exsl:document href="html/script.js" method="text" encoding="UTF-8">
      <xsl:value-of select="$script"/>
    </exsl:document>
    <exsl:document href="html/icons.svg" method="xml" encoding="UTF-8" omit-xml-declaration="yes">
      <xsl:call-template name="icons"/>
    </exsl:document>
    <xsl:apply-templates select="f:regions"/>
    <xsl:apply-templates select="f:regions">
      <xsl:with-param name="asked">en</xsl:with-param>
    </xsl:apply-templates>
    <xsl:apply-templates select="f:regions">
      <xsl:with-param name="asked">de</xsl:with-param>
    </xsl:apply-templates>
    <xsl:apply-templates select="f:regions">
      <xsl:with-param name="asked">fr</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>
</xsl:stylesheet>
