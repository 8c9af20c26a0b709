<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON: a file, what was checked in it, and its findings. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:file" mode="json">
    <j:map>
      <j:string key="name"><xsl:value-of select="@name"/></j:string>
      <j:string key="path"><xsl:value-of select="@path"/></j:string>
      <j:string key="uri"><xsl:value-of select="@uri"/></j:string>
      <xsl:call-template name="json-fields">
        <xsl:with-param name="names">is-read is-complete</xsl:with-param>
        <xsl:with-param name="as">boolean</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="json-fields">
        <xsl:with-param name="names">data-version updated</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="json-fields">
        <xsl:with-param name="names">errors warnings notes suppressed unlisted known gone</xsl:with-param>
        <xsl:with-param name="as">number</xsl:with-param>
      </xsl:call-template>
      <j:array key="checked"><xsl:apply-templates select="r:checked" mode="json"/></j:array>
      <xsl:apply-templates select="." mode="json-completeness"/>
      <j:array key="findings"><xsl:apply-templates select="r:finding" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:checked" mode="json">
    <j:string><xsl:value-of select="@jurisdiction"/></j:string>
  </xsl:template>
</xsl:stylesheet>
