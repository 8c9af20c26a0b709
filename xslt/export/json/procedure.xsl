<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The JSON of a procedure: for whom, with which credentials, where, step by step, and what it yields. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str j f">

  <xsl:template match="f:procedure" mode="json">
    <j:map>
      <j:strings id="{@id}" mode="{@mode}"/>
      <j:words key="channels"><xsl:value-of select="@channels"/></j:words>
      <j:strings audience="{@audience}"/>
      <j:strings-or-null situation="{@situation}"/>
      <j:words key="requires"><xsl:value-of select="@requires"/></j:words>
      <j:words key="replaces"><xsl:value-of select="@replaces"/></j:words>
      <xsl:call-template name="period"/>
      <j:map key="title"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:title"/></xsl:call-template></j:map>
      <j:array key="accepts"><xsl:apply-templates select="f:accepts" mode="json"/></j:array>
      <j:array key="venues"><xsl:apply-templates select="f:venue" mode="json"/></j:array>
      <j:array key="documents"><xsl:apply-templates select="f:document" mode="json"/></j:array>
      <j:array key="consents"><xsl:apply-templates select="f:consent" mode="json"/></j:array>
      <j:array key="steps"><xsl:apply-templates select="f:step" mode="json"/></j:array>
      <j:array key="outputs"><xsl:apply-templates select="f:output" mode="json"/></j:array>
      <j:array key="notes"><xsl:apply-templates select="f:note" mode="json"/></j:array>
      <j:array key="unknowns"><xsl:apply-templates select="f:unknown" mode="json"/></j:array>
      <xsl:call-template name="claim"/>
      <j:boolean key="isOld"><xsl:value-of select="@is-old"/></j:boolean>
      <j:boolean key="opensOnline"><xsl:value-of select="@opens-online"/></j:boolean>
    </j:map>
  </xsl:template>

  <xsl:template match="f:accepts" mode="json">
    <j:map>
      <j:array key="credentials"><xsl:apply-templates select="str:tokenize(@credentials)" mode="json-credential"/></j:array>
      <xsl:call-template name="claim"/>
    </j:map>
  </xsl:template>

  <xsl:template match="token" mode="json-credential">
    <j:map>
      <j:strings credential="{substring-before(concat(., ':'), ':')}"/>
      <j:strings-or-null level="{substring-after(., ':')}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:venue" mode="json">
    <j:map>
      <j:strings code="{@code}"/>
      <xsl:apply-templates select="." mode="json-own"/>
      <j:strings-or-null programme="{@programme}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:venue" mode="json-own"><j:null key="own"/></xsl:template>

  <xsl:template match="f:venue[@own]" mode="json-own">
    <j:boolean key="own"><xsl:value-of select="@own = 'true' or @own = '1'"/></j:boolean>
  </xsl:template>

  <xsl:template match="f:document | f:consent" mode="json">
    <j:map>
      <j:strings code="{@code}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="f:step" mode="json">
    <j:map>
      <j:number key="number"><xsl:value-of select="number(@number)"/></j:number>
      <j:map key="text"><xsl:call-template name="texts"><xsl:with-param name="of" select="f:text"/></xsl:call-template></j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="f:output" mode="json">
    <j:map>
      <j:strings kind="{@kind}"/>
      <j:strings-or-null credential="{@credential}"/>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
