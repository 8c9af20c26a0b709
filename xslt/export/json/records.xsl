<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The JSON of every record but the regions: description, code lists, credentials, Italy, sources. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="j f">

  <xsl:template match="f:about" mode="json">
    <j:map key="title"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:title"/></xsl:call-template></j:map>
    <j:map key="description"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:description"/></xsl:call-template></j:map>
    <j:strings publisher="{@publisher}" license="{@license}" licenseHref="{@license-href}"/>
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'email'"/>
      <xsl:with-param name="of" select="@email"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:code-list" mode="json">
    <j:map>
      <j:strings id="{@id}"/>
      <j:array key="codes"><xsl:apply-templates select="f:code" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="f:code" mode="json">
    <j:map>
      <j:strings value="{@value}"/>
      <j:map key="label"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:label"/></xsl:call-template></j:map>
      <j:map key="description"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:description"/></xsl:call-template></j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="f:credential" mode="json">
    <j:map>
      <j:strings id="{@id}" kind="{@kind}"/>
      <j:strings-or-null isA="{@is-a}"/>
      <j:map key="name"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:name"/></xsl:call-template></j:map>
      <j:map key="description"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:description"/></xsl:call-template></j:map>
      <xsl:call-template name="period"/>
      <j:strings-or-null law="{@law}"/>
      <j:array key="levels"><xsl:apply-templates select="f:level" mode="json"/></j:array>
      <j:array key="links"><xsl:apply-templates select="f:link" mode="json"/></j:array>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:level" mode="json">
    <j:map>
      <j:strings value="{@value}"/>
      <j:map key="text"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:text"/></xsl:call-template></j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="f:national" mode="json">
    <j:map key="national">
      <j:array key="hosts"><xsl:apply-templates select="f:host" mode="json"/></j:array>
      <j:array key="defaults"><xsl:apply-templates select="f:default" mode="json"/></j:array>
      <j:array key="procedures"><xsl:apply-templates select="f:procedure" mode="json"/></j:array>
      <j:array key="contacts"><xsl:apply-templates select="f:contact" mode="json"/></j:array>
      <j:array key="links"><xsl:apply-templates select="f:link" mode="json"/></j:array>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <j:array key="unknowns"><xsl:apply-templates select="f:unknown" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="f:default" mode="json">
    <j:map>
      <j:strings fact="{@fact}"/>
      <j:words key="values"><xsl:value-of select="@value"/></j:words>
      <j:strings law="{@law}"/>
      <xsl:call-template name="period"/>
      <j:map key="text"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:text"/></xsl:call-template></j:map>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:source" mode="json">
    <j:map>
      <j:strings id="{@id}" kind="{@kind}" grade="{@grade}"/>
      <j:map key="title"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:title"/></xsl:call-template></j:map>
      <j:map key="text"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:text"/></xsl:call-template></j:map>
      <j:strings-or-null publisher="{@publisher}" date="{@date}" dating="{@dating}" retrieved="{@retrieved}" href="{@href}"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
