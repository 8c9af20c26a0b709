<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The report as GitLab Code Quality: one array of findings (https://docs.gitlab.com/ci/testing/code_quality/).

Suppressed findings are left out, as the format has no word for them. GitLab holds findings with one fingerprint for one:
the name of the file is part of it, and a file that was named twice is reported once. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">
  <xsl:include href="../lib/json.xsl"/>
  <xsl:include href="lines.xsl"/>

  <xsl:key name="file" match="r:file" use="@uri"/>

  <xsl:template match="/">
    <xsl:call-template name="write-json">
      <xsl:with-param name="tree">
        <j:array>
          <xsl:apply-templates select="r:report/r:file[generate-id() = generate-id(key('file', @uri))]" mode="gitlab"/>
        </j:array>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="r:file" mode="gitlab">
    <xsl:apply-templates select="r:finding[not(r:suppression)]" mode="gitlab"/>
  </xsl:template>

  <xsl:template match="r:file[@is-read = 'false']" mode="gitlab">
    <j:map>
      <j:strings description="{$t/file-not-read}" check_name="unreadable-file" fingerprint="{concat(@uri, '#')}" severity="blocker"/>
      <j:map key="location">
        <j:strings path="{@path}"/>
        <j:map key="lines">
          <j:number key="begin">1</j:number>
        </j:map>
      </j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="r:finding" mode="gitlab">
    <j:map>
      <j:string key="description"><xsl:apply-templates select="." mode="sentence"/></j:string>
      <j:strings check_name="{concat(@rule, ' ', @name)}" fingerprint="{concat(../@uri, '#', @fingerprint)}"/>
      <j:string key="severity"><xsl:apply-templates select="@severity" mode="gitlab"/></j:string>
      <j:map key="location">
        <j:strings path="{../@path}"/>
        <xsl:apply-templates select="r:span" mode="gitlab"/>
      </j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="@severity[. = 'error']" mode="gitlab">major</xsl:template>

  <xsl:template match="@severity[. = 'warning']" mode="gitlab">minor</xsl:template>

  <xsl:template match="@severity[. = 'note']" mode="gitlab">info</xsl:template>

  <xsl:template match="r:span" mode="gitlab">
    <j:map key="lines">
      <j:number key="begin"><xsl:value-of select="@start-line"/></j:number>
      <j:number key="end"><xsl:value-of select="@end-line"/></j:number>
    </j:map>
    <j:map key="positions">
      <j:map key="begin">
        <j:number key="line"><xsl:value-of select="@start-line"/></j:number>
        <j:number key="column"><xsl:value-of select="@start-column"/></j:number>
      </j:map>
      <j:map key="end">
        <j:number key="line"><xsl:value-of select="@end-line"/></j:number>
        <j:number key="column"><xsl:value-of select="@end-column"/></j:number>
      </j:map>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
