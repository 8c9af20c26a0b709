<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON: a file, what was checked in it, and its findings. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:file" mode="json">
    <j:map>
      <j:strings name="{@name}" path="{@path}" uri="{@uri}"/>
      <j:boolean key="isRead"><xsl:value-of select="@is-read"/></j:boolean>
      <xsl:if test="@is-complete"><j:boolean key="isComplete"><xsl:value-of select="@is-complete"/></j:boolean></xsl:if>
      <xsl:if test="not(@is-complete)"><j:null key="isComplete"/></xsl:if>
      <j:strings-or-null dataVersion="{@data-version}" updated="{@updated}"/>
      <xsl:if test="@errors"><j:number key="errors"><xsl:value-of select="@errors"/></j:number></xsl:if>
      <xsl:if test="not(@errors)"><j:null key="errors"/></xsl:if>
      <xsl:if test="@warnings"><j:number key="warnings"><xsl:value-of select="@warnings"/></j:number></xsl:if>
      <xsl:if test="not(@warnings)"><j:null key="warnings"/></xsl:if>
      <xsl:if test="@notes"><j:number key="notes"><xsl:value-of select="@notes"/></j:number></xsl:if>
      <xsl:if test="not(@notes)"><j:null key="notes"/></xsl:if>
      <xsl:if test="@suppressed"><j:number key="suppressed"><xsl:value-of select="@suppressed"/></j:number></xsl:if>
      <xsl:if test="not(@suppressed)"><j:null key="suppressed"/></xsl:if>
      <xsl:if test="@unlisted"><j:number key="unlisted"><xsl:value-of select="@unlisted"/></j:number></xsl:if>
      <xsl:if test="not(@unlisted)"><j:null key="unlisted"/></xsl:if>
      <xsl:if test="@known"><j:number key="known"><xsl:value-of select="@known"/></j:number></xsl:if>
      <xsl:if test="not(@known)"><j:null key="known"/></xsl:if>
      <xsl:if test="@gone"><j:number key="gone"><xsl:value-of select="@gone"/></j:number></xsl:if>
      <xsl:if test="not(@gone)"><j:null key="gone"/></xsl:if>
      <j:array key="checked"><xsl:apply-templates select="r:checked" mode="json"/></j:array>
      <xsl:apply-templates select="r:completeness" mode="json"/>
      <xsl:if test="not(r:completeness)"><j:null key="completeness"/></xsl:if>
      <j:array key="findings"><xsl:apply-templates select="r:finding" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:checked" mode="json"><j:string><xsl:value-of select="@jurisdiction"/></j:string></xsl:template>
</xsl:stylesheet>
