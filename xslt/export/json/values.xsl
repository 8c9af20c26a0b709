<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What all JSON records share: optional values, lists of codes, texts in four languages, the evidence of a claim. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str j f">

  <!-- a string, or null where the attribute is absent -->
  <xsl:template name="value">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <xsl:choose>
      <xsl:when test="string($of) != ''">
        <j:string key="{$key}"><xsl:value-of select="$of"/></j:string>
      </xsl:when>
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

  <xsl:template match="token" mode="json-token">
    <j:string><xsl:value-of select="."/></j:string>
  </xsl:template>

  <!-- always the four languages, null where the text lacks one -->
  <xsl:template name="texts">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <j:map key="{$key}">
      <j:string-or-null key="it"><xsl:value-of select="$of[@xml:lang = 'it']"/></j:string-or-null>
      <j:string-or-null key="en"><xsl:value-of select="$of[@xml:lang = 'en']"/></j:string-or-null>
      <j:string-or-null key="de"><xsl:value-of select="$of[@xml:lang = 'de']"/></j:string-or-null>
      <j:string-or-null key="fr"><xsl:value-of select="$of[@xml:lang = 'fr']"/></j:string-or-null>
    </j:map>
  </xsl:template>

  <!-- the evidence of the claim at hand -->
  <xsl:template name="claim">
    <j:string key="key"><xsl:value-of select="@key"/></j:string>
    <j:words key="sources"><xsl:value-of select="@sources"/></j:words>
    <j:string-or-null key="asOf"><xsl:value-of select="@as-of"/></j:string-or-null>
    <j:string key="grade"><xsl:value-of select="@grade"/></j:string>
    <j:string-or-null key="officialAsOf"><xsl:value-of select="@official-as-of"/></j:string-or-null>
    <j:string key="status"><xsl:value-of select="@status"/></j:string>
    <j:words key="supersededBy"><xsl:value-of select="@superseded-by"/></j:words>
  </xsl:template>

  <!-- the id by which other claims name the claim at hand, and the ids that it names -->
  <xsl:template name="identity">
    <j:string-or-null key="id"><xsl:value-of select="@id"/></j:string-or-null>
    <j:words key="replaces"><xsl:value-of select="@replaces"/></j:words>
  </xsl:template>

  <!-- since when, and until when, what is at hand is so -->
  <xsl:template name="period">
    <j:string-or-null key="since"><xsl:value-of select="@since"/></j:string-or-null>
    <j:string-or-null key="until"><xsl:value-of select="@until"/></j:string-or-null>
  </xsl:template>

  <!-- claims that many records contain -->

  <xsl:template match="f:host" mode="json">
    <j:map>
      <j:string key="name"><xsl:value-of select="@name"/></j:string>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:link" mode="json">
    <xsl:param name="key"/>
    <j:map>
      <xsl:if test="$key">
        <xsl:attribute name="key"><xsl:value-of select="$key"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="identity"/>
      <j:string key="role"><xsl:value-of select="@role"/></j:string>
      <j:string key="href"><xsl:value-of select="@href"/></j:string>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'label'"/>
        <xsl:with-param name="of" select="f:label"/>
      </xsl:call-template>
      <j:string-or-null key="until"><xsl:value-of select="@until"/></j:string-or-null>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:contact" mode="json">
    <j:map>
      <j:string key="role"><xsl:value-of select="@role"/></j:string>
      <j:string-or-null key="phone"><xsl:value-of select="@phone"/></j:string-or-null>
      <j:string-or-null key="tel"><xsl:apply-templates select="@phone" mode="tel"/></j:string-or-null>
      <j:string-or-null key="email"><xsl:value-of select="@email"/></j:string-or-null>
      <j:string-or-null key="address"><xsl:value-of select="@address"/></j:string-or-null>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'label'"/>
        <xsl:with-param name="of" select="f:label"/>
      </xsl:call-template>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'hours'"/>
        <xsl:with-param name="of" select="f:hours"/>
      </xsl:call-template>
      <xsl:call-template name="period"/>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:note" mode="json">
    <j:map>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'text'"/>
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:unknown" mode="json">
    <j:map>
      <j:string key="fact"><xsl:value-of select="@fact"/></j:string>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'text'"/>
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
