<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The languages of the pages, in the order in which a reader is shown them, each with its words. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">
  <xsl:include href="../../lib/labels-it.xsl"/>
  <xsl:include href="../../lib/labels-en.xsl"/>
  <xsl:include href="../../lib/labels-de.xsl"/>
  <xsl:include href="../../lib/labels-fr.xsl"/>

  <xsl:variable name="languages-tree">
    <words>
      <xsl:copy-of select="$labels-it"/>
    </words>
    <words>
      <xsl:copy-of select="$labels-en"/>
    </words>
    <words>
      <xsl:copy-of select="$labels-de"/>
    </words>
    <words>
      <xsl:copy-of select="$labels-fr"/>
    </words>
  </xsl:variable>
  <xsl:variable name="languages" select="exsl:node-set($languages-tree)/words"/>
</xsl:stylesheet>
