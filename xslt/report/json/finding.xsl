<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON: a finding, with its place, the line there, the second place, the fix and the suppression. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:finding" mode="json">
    <j:map>
      <xsl:call-template name="json-fields">
        <xsl:with-param name="names">rule name severity fingerprint jurisdiction address</xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="r:span" mode="json"/>
      <xsl:call-template name="json-fields">
        <xsl:with-param name="names">message hint help</xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="r:excerpt" mode="json"/>
      <xsl:apply-templates select="." mode="json-related"/>
      <xsl:apply-templates select="." mode="json-fix"/>
      <xsl:apply-templates select="." mode="json-suppression"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:span" mode="json">
    <j:map key="span">
      <xsl:call-template name="json-fields">
        <xsl:with-param name="names">start-line start-column end-line end-column start-offset end-offset</xsl:with-param>
        <xsl:with-param name="as">number</xsl:with-param>
      </xsl:call-template>
    </j:map>
  </xsl:template>

  <xsl:template match="r:excerpt" mode="json">
    <j:map key="excerpt">
      <j:string key="before"><xsl:value-of select="r:before"/></j:string>
      <j:string key="marked"><xsl:value-of select="r:marked"/></j:string>
      <j:string key="behind"><xsl:value-of select="r:behind"/></j:string>
      <j:boolean key="isCutBefore"><xsl:value-of select="@is-cut-before"/></j:boolean>
      <j:boolean key="isCutBehind"><xsl:value-of select="@is-cut-behind"/></j:boolean>
    </j:map>
  </xsl:template>

  <xsl:template match="r:finding" mode="json-related">
    <j:null key="related"/>
  </xsl:template>

  <xsl:template match="r:finding[r:related]" mode="json-related">
    <j:map key="related">
      <xsl:apply-templates select="r:related/r:span" mode="json"/>
      <j:string key="message"><xsl:value-of select="r:related/r:message"/></j:string>
      <xsl:apply-templates select="r:related/r:excerpt" mode="json"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:finding" mode="json-fix">
    <j:null key="fix"/>
  </xsl:template>

  <xsl:template match="r:finding[r:fix]" mode="json-fix">
    <j:map key="fix">
      <j:array key="edits"><xsl:apply-templates select="r:fix/r:edit" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:finding" mode="json-suppression">
    <j:null key="suppression"/>
  </xsl:template>

  <xsl:template match="r:finding[r:suppression]" mode="json-suppression">
    <j:map key="suppression">
      <xsl:apply-templates select="r:suppression/r:span" mode="json"/>
      <j:string key="reason"><xsl:value-of select="r:suppression/r:reason"/></j:string>
    </j:map>
  </xsl:template>

  <xsl:template match="r:edit" mode="json">
    <j:map>
      <xsl:apply-templates select="r:span | r:excerpt" mode="json"/>
      <j:string key="text"><xsl:value-of select="r:text"/></j:string>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
