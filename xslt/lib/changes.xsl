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

  <!-- what is there and empty is a string, not null -->
  <xsl:template match="c:change" mode="json">
    <j:map>
      <xsl:apply-templates select=".." mode="json-jurisdiction"/>
      <j:strings kind="{@kind}" class="{@class}" record="{@record}"/>
      <j:strings-or-null address="{@address}" label="{@label}" field="{@field}" lang="{@lang}"/>
      <xsl:if test="c:old"><j:string key="old"><xsl:value-of select="c:old"/></j:string></xsl:if>
      <xsl:if test="not(c:old)"><j:null key="old"/></xsl:if>
      <xsl:if test="c:new"><j:string key="new"><xsl:value-of select="c:new"/></j:string></xsl:if>
      <xsl:if test="not(c:new)"><j:null key="new"/></xsl:if>
    </j:map>
  </xsl:template>

  <xsl:template match="c:changes" mode="json-jurisdiction">
    <j:null key="jurisdiction"/>
    <j:null key="jurisdictionName"/>
  </xsl:template>

  <xsl:template match="c:changes[@jurisdiction]" mode="json-jurisdiction">
    <j:strings jurisdiction="{@jurisdiction}" jurisdictionName="{@name}"/>
  </xsl:template>

  <!-- for people -->

  <xsl:template match="c:change" mode="place"><xsl:value-of select="@address"/></xsl:template>

  <xsl:template match="c:changes[@jurisdiction]/c:change" mode="place">
    <xsl:value-of select="substring-after(@address, concat('region/', ../@jurisdiction, '/'))"/>
  </xsl:template>

  <xsl:template match="c:change[@record = 'region'][not(@field)]" mode="place" priority="2">
    <xsl:value-of select="@address"/>
  </xsl:template>

  <xsl:template match="c:old | c:new" mode="shown"><xsl:value-of select="."/></xsl:template>

  <xsl:template match="c:old[@excerpt] | c:new[@excerpt]" mode="shown"><xsl:value-of select="@excerpt"/></xsl:template>

  <xsl:template match="c:change" mode="is-told">
    <xsl:variable name="value" select="concat('/', translate(concat(c:old, c:new), ' ', '+'))"/>
    <xsl:if test="(c:old or c:new) and substring(@address, string-length(@address) - string-length($value) + 1) != $value">told</xsl:if>
  </xsl:template>
</xsl:stylesheet>
