<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON: a finding, with its place, the line there, the second place, the fix and the suppression. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:finding" mode="json">
    <j:map>
      <j:strings rule="{@rule}" name="{@name}" severity="{@severity}" fingerprint="{@fingerprint}"/>
      <j:strings-or-null jurisdiction="{@jurisdiction}" address="{@address}"/>
      <xsl:apply-templates select="r:span" mode="json"/>
      <j:strings message="{r:message}"/>
      <j:strings-or-null hint="{r:hint}"/>
      <j:strings help="{r:help}"/>
      <xsl:apply-templates select="r:excerpt" mode="json"/>
      <xsl:apply-templates select="r:related" mode="json"/>
      <xsl:if test="not(r:related)"><j:null key="related"/></xsl:if>
      <xsl:apply-templates select="r:fix" mode="json"/>
      <xsl:if test="not(r:fix)"><j:null key="fix"/></xsl:if>
      <xsl:apply-templates select="r:suppression" mode="json"/>
      <xsl:if test="not(r:suppression)"><j:null key="suppression"/></xsl:if>
    </j:map>
  </xsl:template>

  <xsl:template match="r:span" mode="json">
    <j:map key="span">
      <j:number key="startLine"><xsl:value-of select="@start-line"/></j:number>
      <j:number key="startColumn"><xsl:value-of select="@start-column"/></j:number>
      <j:number key="endLine"><xsl:value-of select="@end-line"/></j:number>
      <j:number key="endColumn"><xsl:value-of select="@end-column"/></j:number>
      <j:number key="startOffset"><xsl:value-of select="@start-offset"/></j:number>
      <j:number key="endOffset"><xsl:value-of select="@end-offset"/></j:number>
    </j:map>
  </xsl:template>

  <xsl:template match="r:excerpt" mode="json">
    <j:map key="excerpt">
      <j:strings before="{r:before}" marked="{r:marked}" behind="{r:behind}"/>
      <j:boolean key="isCutBefore"><xsl:value-of select="@is-cut-before"/></j:boolean>
      <j:boolean key="isCutBehind"><xsl:value-of select="@is-cut-behind"/></j:boolean>
    </j:map>
  </xsl:template>

  <xsl:template match="r:related" mode="json">
    <j:map key="related">
      <xsl:apply-templates select="r:span" mode="json"/>
      <j:strings message="{r:message}"/>
      <xsl:apply-templates select="r:excerpt" mode="json"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:fix" mode="json">
    <j:map key="fix">
      <j:array key="edits"><xsl:apply-templates select="r:edit" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:suppression" mode="json">
    <j:map key="suppression">
      <xsl:apply-templates select="r:span" mode="json"/>
      <j:strings reason="{r:reason}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:edit" mode="json">
    <j:map>
      <xsl:apply-templates select="r:span | r:excerpt" mode="json"/>
      <j:strings text="{r:text}"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
