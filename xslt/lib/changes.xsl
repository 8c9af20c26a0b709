<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Changes of the dataset (schema/changes.xsd) as JSON, and where and what they are for people.

Import it, with lib/json.xsl for JSON, and declare  xmlns:c="urn:fse:changes:1".
Modes
  json      change     a map; a field that does not apply is null
  place     change     the address of its record without that of the jurisdiction; empty for a field of that itself
  shown     old, new   its value, of a long text what differs of it
  is-told   change     something, unless place says the value already -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="j c">

  <!-- JSON -->

  <xsl:template match="c:change" mode="json">
    <j:map>
      <xsl:apply-templates select="." mode="json-value">
        <xsl:with-param name="key" select="'jurisdiction'"/>
        <xsl:with-param name="of" select="../@jurisdiction"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="json-value">
        <xsl:with-param name="key" select="'jurisdictionName'"/>
        <xsl:with-param name="of" select="../@name"/>
      </xsl:apply-templates>
      <j:string key="kind"><xsl:value-of select="@kind"/></j:string>
      <j:string key="class"><xsl:value-of select="@class"/></j:string>
      <j:string key="record"><xsl:value-of select="@record"/></j:string>
      <j:string key="address"><xsl:value-of select="@address"/></j:string>
      <xsl:apply-templates select="." mode="json-value">
        <xsl:with-param name="key" select="'label'"/>
        <xsl:with-param name="of" select="@label"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="json-value">
        <xsl:with-param name="key" select="'field'"/>
        <xsl:with-param name="of" select="@field"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="json-value">
        <xsl:with-param name="key" select="'lang'"/>
        <xsl:with-param name="of" select="@lang"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="json-value">
        <xsl:with-param name="key" select="'old'"/>
        <xsl:with-param name="of" select="c:old"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="json-value">
        <xsl:with-param name="key" select="'new'"/>
        <xsl:with-param name="of" select="c:new"/>
      </xsl:apply-templates>
    </j:map>
  </xsl:template>

  <!-- what is there and empty is a string, not null -->
  <xsl:template match="c:change" mode="json-value">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <xsl:choose>
      <xsl:when test="$of">
        <j:string key="{$key}"><xsl:value-of select="$of"/></j:string>
      </xsl:when>
      <xsl:otherwise>
        <j:null key="{$key}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- for people -->

  <xsl:template match="c:change" mode="place">
    <xsl:value-of select="@address"/>
  </xsl:template>

  <xsl:template match="c:changes[@jurisdiction]/c:change" mode="place">
    <xsl:value-of select="substring-after(@address, concat('region/', ../@jurisdiction, '/'))"/>
  </xsl:template>

  <xsl:template match="c:change[@record = 'region'][not(@field)]" mode="place" priority="2">
    <xsl:value-of select="@address"/>
  </xsl:template>

  <xsl:template match="c:old | c:new" mode="shown">
    <xsl:value-of select="."/>
  </xsl:template>

  <xsl:template match="c:old[@excerpt] | c:new[@excerpt]" mode="shown">
    <xsl:value-of select="@excerpt"/>
  </xsl:template>

  <xsl:template match="c:change" mode="is-told">
    <xsl:variable name="value" select="concat('/', translate(concat(c:old, c:new), ' ', '+'))"/>
    <xsl:if test="(c:old or c:new) and substring(@address, string-length(@address) - string-length($value) + 1) != $value">told</xsl:if>
  </xsl:template>
</xsl:stylesheet>
