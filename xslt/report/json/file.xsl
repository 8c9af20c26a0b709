<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON: a file, what was checked in it, and its findings. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:file" mode="json">
    <j:map>
      <j:string key="name"><xsl:value-of select="@name"/></j:string>
      <j:string key="path"><xsl:value-of select="@path"/></j:string>
      <j:string key="uri"><xsl:value-of select="@uri"/></j:string>
      <j:boolean key="isRead"><xsl:value-of select="@is-read"/></j:boolean>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'isComplete'"/>
        <xsl:with-param name="of" select="@is-complete"/>
        <xsl:with-param name="as" select="'boolean'"/>
      </xsl:call-template>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'dataVersion'"/>
        <xsl:with-param name="of" select="@data-version"/>
      </xsl:call-template>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'updated'"/>
        <xsl:with-param name="of" select="@updated"/>
      </xsl:call-template>
      <xsl:call-template name="counts"/>
      <j:array key="checked"><xsl:apply-templates select="r:checked" mode="json"/></j:array>
      <xsl:apply-templates select="." mode="json-completeness"/>
      <j:array key="findings"><xsl:apply-templates select="r:finding" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template name="counts">
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'errors'"/>
      <xsl:with-param name="of" select="@errors"/>
      <xsl:with-param name="as" select="'number'"/>
    </xsl:call-template>
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'warnings'"/>
      <xsl:with-param name="of" select="@warnings"/>
      <xsl:with-param name="as" select="'number'"/>
    </xsl:call-template>
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'notes'"/>
      <xsl:with-param name="of" select="@notes"/>
      <xsl:with-param name="as" select="'number'"/>
    </xsl:call-template>
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'suppressed'"/>
      <xsl:with-param name="of" select="@suppressed"/>
      <xsl:with-param name="as" select="'number'"/>
    </xsl:call-template>
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'unlisted'"/>
      <xsl:with-param name="of" select="@unlisted"/>
      <xsl:with-param name="as" select="'number'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="r:checked" mode="json">
    <j:string><xsl:value-of select="@jurisdiction"/></j:string>
  </xsl:template>
</xsl:stylesheet>
