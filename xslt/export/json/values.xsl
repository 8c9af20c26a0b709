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
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'it'"/>
        <xsl:with-param name="of" select="$of[@xml:lang = 'it']"/>
      </xsl:call-template>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'en'"/>
        <xsl:with-param name="of" select="$of[@xml:lang = 'en']"/>
      </xsl:call-template>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'de'"/>
        <xsl:with-param name="of" select="$of[@xml:lang = 'de']"/>
      </xsl:call-template>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'fr'"/>
        <xsl:with-param name="of" select="$of[@xml:lang = 'fr']"/>
      </xsl:call-template>
    </j:map>
  </xsl:template>

  <!-- the evidence of the claim at hand -->
  <xsl:template name="claim">
    <j:string key="key"><xsl:value-of select="@key"/></j:string>
    <xsl:call-template name="list">
      <xsl:with-param name="key" select="'sources'"/>
      <xsl:with-param name="of" select="@sources"/>
    </xsl:call-template>
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'asOf'"/>
      <xsl:with-param name="of" select="@date"/>
    </xsl:call-template>
    <j:string key="grade"><xsl:value-of select="@grade"/></j:string>
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'officialAsOf'"/>
      <xsl:with-param name="of" select="@official-date"/>
    </xsl:call-template>
    <j:string key="status"><xsl:value-of select="@status"/></j:string>
    <xsl:call-template name="list">
      <xsl:with-param name="key" select="'supersededBy'"/>
      <xsl:with-param name="of" select="@superseded-by"/>
    </xsl:call-template>
  </xsl:template>

  <!-- the id by which other claims name the claim at hand, and the ids that it names -->
  <xsl:template name="identity">
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'id'"/>
      <xsl:with-param name="of" select="@id"/>
    </xsl:call-template>
    <xsl:call-template name="list">
      <xsl:with-param name="key" select="'replaces'"/>
      <xsl:with-param name="of" select="@replaces"/>
    </xsl:call-template>
  </xsl:template>

  <!-- since when, and until when, what is at hand is so -->
  <xsl:template name="period">
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'since'"/>
      <xsl:with-param name="of" select="@since"/>
    </xsl:call-template>
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'until'"/>
      <xsl:with-param name="of" select="@until"/>
    </xsl:call-template>
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
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'until'"/>
        <xsl:with-param name="of" select="@until"/>
      </xsl:call-template>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:contact" mode="json">
    <j:map>
      <j:string key="role"><xsl:value-of select="@role"/></j:string>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'phone'"/>
        <xsl:with-param name="of" select="@phone"/>
      </xsl:call-template>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'tel'"/>
        <xsl:with-param name="of"><xsl:apply-templates select="@phone" mode="tel"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'email'"/>
        <xsl:with-param name="of" select="@email"/>
      </xsl:call-template>
      <xsl:call-template name="value">
        <xsl:with-param name="key" select="'address'"/>
        <xsl:with-param name="of" select="@address"/>
      </xsl:call-template>
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
