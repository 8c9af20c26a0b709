<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What all JSON records share: optional values, lists of codes, texts in four languages, the evidence of a claim. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str j f">

  <!-- a string, or null where the attribute is absent -->
  <xsl:template name="value">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <xsl:choose>
      <xsl:when test="string($of) != ''"><j:string key="{$key}"><xsl:value-of select="$of"/></j:string></xsl:when>
      <xsl:otherwise>
        <j:null key="{$key}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- an array of the strings of a list, empty where it is absent -->
  <xsl:template name="list">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <j:array key="{$key}"><xsl:apply-templates select="str:tokenize($of)" mode="json-token"/></j:array>
  </xsl:template>

  <xsl:template match="token" mode="json-token"><j:string><xsl:value-of select="."/></j:string></xsl:template>

  <!-- always the four languages, null where the text lacks one -->
  <xsl:template name="texts">
    <xsl:param name="of"/>
    <j:strings-or-null it="{$of[@xml:lang = 'it']}" en="{$of[@xml:lang = 'en']}" de="{$of[@xml:lang = 'de']}" fr="{$of[@xml:lang = 'fr']}"/>
  </xsl:template>

  <!-- the evidence of the claim at hand -->
  <xsl:template name="claim">
    <j:strings key="{@key}"/>
    <j:words key="sources"><xsl:value-of select="@sources"/></j:words>
    <j:strings-or-null asOf="{@as-of}"/>
    <j:strings grade="{@grade}"/>
    <j:strings-or-null officialAsOf="{@official-as-of}"/>
    <j:strings status="{@status}"/>
    <j:words key="supersededBy"><xsl:value-of select="@superseded-by"/></j:words>
  </xsl:template>

  <!-- the id by which other claims name the claim at hand, and the ids that it names -->
  <xsl:template name="identity">
    <j:strings-or-null id="{@id}"/>
    <j:words key="replaces"><xsl:value-of select="@replaces"/></j:words>
  </xsl:template>

  <!-- since when, and until when, what is at hand is so -->
  <xsl:template name="period"><j:strings-or-null since="{@since}" until="{@until}"/></xsl:template>

  <!-- claims that many records contain -->

  <xsl:template match="f:host" mode="json">
    <j:map>
      <j:strings name="{@name}"/>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:link" mode="json">
    <xsl:param name="key"/>
    <j:map>
      <xsl:if test="$key"><xsl:attribute name="key"><xsl:value-of select="$key"/></xsl:attribute></xsl:if>
      <xsl:call-template name="identity"/>
      <j:strings role="{@role}" href="{@href}"/>
      <j:map key="label"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:label"/></xsl:call-template></j:map>
      <j:strings-or-null until="{@until}"/>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:contact" mode="json">
    <j:map>
      <j:strings role="{@role}"/>
      <j:strings-or-null phone="{@phone}"/>
      <j:string-or-null key="tel"><xsl:apply-templates select="@phone" mode="tel"/></j:string-or-null>
      <j:strings-or-null email="{@email}" address="{@address}"/>
      <j:map key="label"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:label"/></xsl:call-template></j:map>
      <j:map key="hours"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:hours"/></xsl:call-template></j:map>
      <xsl:call-template name="period"/>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:note" mode="json">
    <j:map>
      <j:map key="text"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:text"/></xsl:call-template></j:map>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:unknown" mode="json">
    <j:map>
      <j:strings fact="{@fact}"/>
      <j:map key="text"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:text"/></xsl:call-template></j:map>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
