<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The JSON of every record but the regions: description, code lists, credentials, Italy, sources. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="j f">

  <xsl:template match="f:about" mode="json">
    <xsl:call-template name="texts">
      <xsl:with-param name="key" select="'title'"/>
      <xsl:with-param name="of" select="f:title"/>
    </xsl:call-template>
    <xsl:call-template name="texts">
      <xsl:with-param name="key" select="'description'"/>
      <xsl:with-param name="of" select="f:description"/>
    </xsl:call-template>
    <j:string key="publisher"><xsl:value-of select="@publisher"/></j:string>
    <j:string key="license"><xsl:value-of select="@license"/></j:string>
    <j:string key="licenseHref"><xsl:value-of select="@license-href"/></j:string>
    <xsl:call-template name="value">
      <xsl:with-param name="key" select="'email'"/>
      <xsl:with-param name="of" select="@email"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:code-list" mode="json">
    <j:map>
      <j:string key="id"><xsl:value-of select="@id"/></j:string>
      <j:array key="codes"><xsl:apply-templates select="f:code" mode="json"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="f:code" mode="json">
    <j:map>
      <j:string key="value"><xsl:value-of select="@value"/></j:string>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'label'"/>
        <xsl:with-param name="of" select="f:label"/>
      </xsl:call-template>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'description'"/>
        <xsl:with-param name="of" select="f:description"/>
      </xsl:call-template>
    </j:map>
  </xsl:template>

  <xsl:template match="f:credential" mode="json">
    <j:map>
      <j:string key="id"><xsl:value-of select="@id"/></j:string>
      <j:string key="kind"><xsl:value-of select="@kind"/></j:string>
      <j:string-or-null key="isA"><xsl:value-of select="@is-a"/></j:string-or-null>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'name'"/>
        <xsl:with-param name="of" select="f:name"/>
      </xsl:call-template>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'description'"/>
        <xsl:with-param name="of" select="f:description"/>
      </xsl:call-template>
      <xsl:call-template name="period"/>
      <j:string-or-null key="law"><xsl:value-of select="@law"/></j:string-or-null>
      <j:array key="levels"><xsl:apply-templates select="f:level" mode="json"/></j:array>
      <j:array key="links"><xsl:apply-templates select="f:link" mode="json"/></j:array>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:level" mode="json">
    <j:map>
      <j:string key="value"><xsl:value-of select="@value"/></j:string>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'text'"/>
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
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
      <j:string key="fact"><xsl:value-of select="@fact"/></j:string>
      <j:words key="values"><xsl:value-of select="@value"/></j:words>
      <j:string key="law"><xsl:value-of select="@law"/></j:string>
      <xsl:call-template name="period"/>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'text'"/>
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:source" mode="json">
    <j:map>
      <j:string key="id"><xsl:value-of select="@id"/></j:string>
      <j:string key="kind"><xsl:value-of select="@kind"/></j:string>
      <j:string key="grade"><xsl:value-of select="@grade"/></j:string>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'title'"/>
        <xsl:with-param name="of" select="f:title"/>
      </xsl:call-template>
      <xsl:call-template name="texts">
        <xsl:with-param name="key" select="'text'"/>
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <j:string-or-null key="publisher"><xsl:value-of select="@publisher"/></j:string-or-null>
      <j:string-or-null key="date"><xsl:value-of select="@date"/></j:string-or-null>
      <j:string-or-null key="dating"><xsl:value-of select="@dating"/></j:string-or-null>
      <j:string-or-null key="retrieved"><xsl:value-of select="@retrieved"/></j:string-or-null>
      <j:string-or-null key="href"><xsl:value-of select="@href"/></j:string-or-null>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
