<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- SARIF: how the run went: its exit status, the rules that had another severity, files that could not be read. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:report" mode="sarif-invocations">
    <xsl:variable name="left-out" select="count(r:file/r:finding) - $most-results + sum(r:file/@unlisted)"/>
    <j:array key="invocations">
      <j:map>
        <j:boolean key="executionSuccessful"><xsl:value-of select="@status != 3"/></j:boolean>
        <j:number key="exitCode"><xsl:value-of select="@status"/></j:number>
        <j:array key="ruleConfigurationOverrides">
          <xsl:apply-templates select="r:rules/r:rule[@severity != @default-severity]" mode="sarif-override"/>
        </j:array>
        <j:array key="toolExecutionNotifications">
          <xsl:apply-templates select="r:file[@is-read = 'false']" mode="sarif-notification"/>
          <xsl:if test="$left-out &gt; 0">
            <j:map>
              <j:strings level="warning"/>
              <j:map key="message">
                <j:strings text="{concat($t/not-listed, ' ', $left-out, '.')}"/>
              </j:map>
            </j:map>
          </xsl:if>
        </j:array>
      </j:map>
    </j:array>
  </xsl:template>

  <xsl:template match="r:rule" mode="sarif-override">
    <j:map>
      <j:map key="descriptor">
        <j:strings id="{@id}"/>
        <j:number key="index"><xsl:apply-templates select="." mode="sarif-index"/></j:number>
      </j:map>
      <j:map key="configuration">
        <xsl:apply-templates select="@severity" mode="sarif-configuration"/>
      </j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="@severity" mode="sarif-configuration"><j:strings level="{.}"/></xsl:template>

  <xsl:template match="@severity[. = 'off']" mode="sarif-configuration">
    <j:boolean key="enabled">false</j:boolean>
  </xsl:template>

  <xsl:template match="r:file" mode="sarif-notification">
    <j:map>
      <j:strings level="error"/>
      <j:map key="message">
        <j:string key="text">
          <xsl:call-template name="sarif-text">
            <xsl:with-param name="text" select="concat(@path, ': ', $t/file-not-read)"/>
          </xsl:call-template>
        </j:string>
      </j:map>
      <j:array key="locations">
        <j:map>
          <j:map key="physicalLocation">
            <xsl:apply-templates select="." mode="sarif-artifact-location"/>
          </j:map>
        </j:map>
      </j:array>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
