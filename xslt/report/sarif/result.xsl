<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- SARIF: a finding as a result. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:finding" mode="sarif">
    <j:map>
      <j:strings ruleId="{@rule}"/>
      <j:number key="ruleIndex"><xsl:apply-templates select="key('rule', @rule)" mode="sarif-index"/></j:number>
      <j:strings kind="fail" level="{@severity}"/>
      <j:map key="message">
        <xsl:apply-templates select="." mode="sarif-message"/>
      </j:map>
      <j:array key="locations">
        <j:map>
          <xsl:apply-templates select="." mode="sarif-physical-location"/>
          <xsl:apply-templates select="@address" mode="sarif-logical-locations"/>
        </j:map>
      </j:array>
      <j:array key="relatedLocations">
        <xsl:apply-templates select="r:related" mode="sarif"/>
      </j:array>
      <j:map key="partialFingerprints">
        <j:string key="fseLintFinding/v1"><xsl:value-of select="@fingerprint"/></j:string>
      </j:map>
      <j:array key="fixes">
        <xsl:apply-templates select="r:fix" mode="sarif"/>
      </j:array>
      <j:array key="suppressions">
        <xsl:apply-templates select="r:suppression" mode="sarif"/>
      </j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:related" mode="sarif">
    <j:map>
      <j:number key="id">1</j:number>
      <j:map key="message">
        <j:string key="text">
          <xsl:call-template name="sarif-text"><xsl:with-param name="text" select="r:message"/></xsl:call-template>
        </j:string>
      </j:map>
      <xsl:apply-templates select="." mode="sarif-physical-location"/>
    </j:map>
  </xsl:template>

  <xsl:template match="r:fix" mode="sarif">
    <j:map>
      <j:map key="description">
        <j:strings text="{key('rule', ../@rule)/r:fix}"/>
      </j:map>
      <j:array key="artifactChanges">
        <j:map>
          <xsl:apply-templates select="../.." mode="sarif-artifact-location"/>
          <j:array key="replacements">
            <xsl:apply-templates select="r:edit" mode="sarif"/>
          </j:array>
        </j:map>
      </j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:edit" mode="sarif">
    <j:map>
      <j:map key="deletedRegion">
        <xsl:apply-templates select="r:span" mode="sarif"/>
      </j:map>
      <j:map key="insertedContent">
        <j:strings text="{r:text}"/>
      </j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="r:suppression" mode="sarif">
    <j:map>
      <j:strings kind="inSource" justification="{r:reason}"/>
      <j:map key="location">
        <j:map key="physicalLocation">
          <xsl:apply-templates select="../.." mode="sarif-artifact-location"/>
          <j:map key="region">
            <xsl:apply-templates select="r:span" mode="sarif"/>
          </j:map>
        </j:map>
      </j:map>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
