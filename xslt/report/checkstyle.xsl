<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The report as Checkstyle XML, for reviewdog, Jenkins (Warnings Next Generation) and many others.

A note is an info. Suppressed findings are left out: the format has no word for them, and readers would report them. The
source ends in family.rule, which Jenkins splits into category and type. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:report:1" exclude-result-prefixes="str r">
  <xsl:include href="lines.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="/">
    <checkstyle version="{r:report/@tool-version}">
      <xsl:apply-templates select="r:report/r:file"/>
    </checkstyle>
  </xsl:template>

  <xsl:template match="r:file">
    <file name="{@path}">
      <xsl:apply-templates select="r:finding[not(r:suppression)]"/>
    </file>
  </xsl:template>

  <xsl:template match="r:file[@is-read = 'false']">
    <file name="{@path}">
      <error line="1" severity="error" message="{$t/file-not-read}" source="{../@tool}.file.unreadable-file"/>
    </file>
  </xsl:template>

  <xsl:template match="r:finding">
    <error line="{r:span/@start-line}" column="{r:span/@start-column}" severity="{str:replace(string(@severity), 'note', 'info')}">
      <xsl:attribute name="message">
        <xsl:apply-templates select="." mode="sentence"/>
      </xsl:attribute>
      <xsl:attribute name="source">
        <xsl:value-of select="concat(/r:report/@tool, '.', key('rule', @rule)/@family, '.', @rule, '-', @name)"/>
      </xsl:attribute>
    </error>
  </xsl:template>
</xsl:stylesheet>
