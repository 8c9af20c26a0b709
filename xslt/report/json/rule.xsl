<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- JSON: a rule. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:report:1" exclude-result-prefixes="j r">

  <xsl:template match="r:rule" mode="json">
    <j:map>
      <j:strings id="{@id}" name="{@name}" family="{@family}" severity="{@severity}" defaultSeverity="{@default-severity}"/>
      <j:boolean key="isFatal"><xsl:value-of select="@is-fatal"/></j:boolean>
      <j:boolean key="isFixable"><xsl:value-of select="@is-fixable"/></j:boolean>
      <j:strings summary="{r:summary}" why="{r:why}" fix="{r:fix}" bad="{r:bad}"/>
      <xsl:apply-templates select="r:said" mode="json"/>
      <j:strings good="{r:good}"/>
    </j:map>
  </xsl:template>

  <!-- in a catalogue only -->
  <xsl:template match="r:said" mode="json"><j:strings said="{.}"/></xsl:template>
</xsl:stylesheet>
