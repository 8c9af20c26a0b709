<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- SARIF: the program, and all of its rules with their help. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="str j r">
  <xsl:include href="../../lib/markdown.xsl"/>

  <xsl:template match="r:report" mode="sarif-driver">
    <j:map key="driver">
      <j:strings name="{@tool}" version="{@tool-version}" semanticVersion="{@tool-version}"/>
      <j:map key="shortDescription">
        <j:strings text="{$t/purpose}"/>
      </j:map>
      <j:array key="rules">
        <xsl:apply-templates select="r:rules/r:rule" mode="sarif"/>
      </j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="r:rule" mode="sarif">
    <j:map>
      <j:strings id="{@id}" name="{@name}"/>
      <j:map key="shortDescription">
        <j:strings text="{r:summary}"/>
      </j:map>
      <j:map key="fullDescription">
        <j:strings text="{concat(r:summary, ' ', r:why)}"/>
      </j:map>
      <j:map key="help">
        <j:string key="text"><xsl:apply-templates select="." mode="help-text"/></j:string>
        <j:string key="markdown"><xsl:apply-templates select="." mode="help-markdown"/></j:string>
      </j:map>
      <j:map key="defaultConfiguration">
        <j:strings level="{@default-severity}"/>
      </j:map>
      <j:map key="properties">
        <j:array key="tags">
          <j:string><xsl:value-of select="@family"/></j:string>
          <xsl:if test="@is-fixable = 'true'"><j:string>fixable</j:string></xsl:if>
        </j:array>
        <!-- these two are what GitHub reads -->
        <j:strings precision="very-high" problem.severity="{str:replace(string(@default-severity), 'note', 'recommendation')}"/>
      </j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="r:rule" mode="sarif-index">
    <xsl:value-of select="count(preceding-sibling::r:rule)"/>
  </xsl:template>

  <xsl:template match="r:rule" mode="help-text">
    <xsl:value-of select="concat($t/why, ': ', r:why, '&#10;', $t/how-to-fix, ': ', r:fix)"/>
    <xsl:value-of select="concat('&#10;&#10;', $t/bad, ':&#10;&#10;', r:bad)"/>
    <xsl:value-of select="concat('&#10;&#10;', $t/good, ':&#10;&#10;', r:good)"/>
  </xsl:template>

  <xsl:template match="r:rule" mode="help-markdown">
    <xsl:value-of select="concat('**', $t/why, '** ')"/>
    <xsl:apply-templates select="r:why" mode="markdown-text"/>
    <xsl:value-of select="concat('&#10;&#10;**', $t/how-to-fix, '** ')"/>
    <xsl:apply-templates select="r:fix" mode="markdown-text"/>
    <xsl:value-of select="concat('&#10;&#10;', $t/bad, ':&#10;&#10;')"/>
    <xsl:call-template name="markdown-block"><xsl:with-param name="text" select="string(r:bad)"/></xsl:call-template>
    <xsl:value-of select="concat('&#10;', $t/good, ':&#10;&#10;')"/>
    <xsl:call-template name="markdown-block"><xsl:with-param name="text" select="string(r:good)"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
