<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for GitHub code scanning and editors.

GitHub shows 5,000 results and refuses 25,000: the gravest 5,000 are there, each severity in the order of the report,
what is suppressed last; a notification says how many are left out. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">
  <xsl:include href="../lib/json.xsl"/>
  <xsl:include href="lines.xsl"/>
  <xsl:include href="sarif/driver.xsl"/>
  <xsl:include href="sarif/invocation.xsl"/>
  <xsl:include href="sarif/result.xsl"/>
  <xsl:include href="sarif/location.xsl"/>
  <xsl:include href="sarif/message.xsl"/>

  <xsl:variable name="most-results" select="5000"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree"><xsl:apply-templates select="r:report" mode="sarif"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="r:report" mode="sarif">
    <j:map>
      <j:string key="$schema">https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json</j:string>
      <j:strings version="2.1.0"/>
      <j:array key="runs">
        <j:map>
          <j:map key="tool">
            <xsl:apply-templates select="." mode="sarif-driver"/>
          </j:map>
          <xsl:apply-templates select="." mode="sarif-invocations"/>
          <j:map key="originalUriBaseIds">
            <j:map key="{$base-id}">
              <j:map key="description">
                <j:strings text="{$t/folder}"/>
              </j:map>
            </j:map>
          </j:map>
          <j:array key="artifacts">
            <xsl:apply-templates select="r:file" mode="sarif-artifact"/>
          </j:array>
          <j:strings columnKind="unicodeCodePoints" language="{@lang}"/>
          <j:array key="results">
            <xsl:for-each select="r:file/r:finding">
              <xsl:sort select="boolean(r:suppression)"/>
              <xsl:sort select="string-length(substring-before('error warning note', @severity))" data-type="number"/>
              <xsl:if test="position() &lt;= $most-results"><xsl:apply-templates select="." mode="sarif"/></xsl:if>
            </xsl:for-each>
          </j:array>
        </j:map>
      </j:array>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
