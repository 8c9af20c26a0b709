<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What a procedure asks for: to sign in, with one of its combinations of credentials; and its consents.

The requirement is one for each procedure; each of its supporting evidences is a combination that meets it alone, and
conforms to all the credentials, or their levels, that belong to it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:template match="f:procedure" mode="rdf-requirement-links">
    <xsl:apply-templates select="f:accepts[1]" mode="rdf-sign-in-link"/>
    <xsl:apply-templates select="f:consent" mode="rdf-link"/>
  </xsl:template>

  <xsl:template match="f:accepts" mode="rdf-sign-in-link"><r:link to="{$own}sign-in:{../@id}"/></xsl:template>

  <!-- every procedure has it, twice -->
  <xsl:variable name="sign-in-title"><xsl:apply-templates select="$graph-words/sign-in/*" mode="rdf-text"/></xsl:variable>

  <xsl:template match="f:procedure" mode="rdf-sign-in">
    <r:node iri="{$own}sign-in:{@id}" types="m8g:Requirement cpsvit:Authentication">
      <xsl:call-template name="identity">
        <xsl:with-param name="id" select="concat('sign-in:', @id)"/>
        <xsl:with-param name="title"><xsl:copy-of select="$sign-in-title"/></xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="rdf-status"/>
      <r:property name="m8g:fulfils"><xsl:apply-templates select="." mode="rdf-link"/></r:property>
      <r:property name="m8g:hasSupportingEvidence"><xsl:apply-templates select="f:accepts" mode="rdf-link"/></r:property>
    </r:node>
    <xsl:apply-templates select="f:accepts" mode="rdf"/>
  </xsl:template>

  <xsl:template match="f:accepts" mode="rdf">
    <xsl:variable name="first" select="str:tokenize(@credentials)[1]"/>
    <r:node iri="{$own}accepts:{@key}" types="m8g:Evidence">
      <r:property name="dct:identifier"><r:value>accepts:<xsl:value-of select="@key"/></r:value></r:property>
      <r:property name="dct:title">
        <xsl:apply-templates select="key('credential', substring-before(concat($first, ':'), ':'))/f:name" mode="rdf-combination">
          <xsl:with-param name="accepts" select="."/>
        </xsl:apply-templates>
      </r:property>
      <r:property name="m8g:supportsRequirement"><r:link to="{$own}sign-in:{../@id}"/></r:property>
      <r:property name="dct:conformsTo">
        <!-- "spid" or "spid:2" -->
        <xsl:for-each select="str:tokenize(@credentials)">
          <r:link to="{$own}credential:{str:replace(string(.), ':', ':level:')}"/>
        </xsl:for-each>
      </r:property>
      <xsl:apply-templates select=".." mode="rdf-status"/>
      <xsl:apply-templates select="." mode="rdf-evidence"/>
    </r:node>
  </xsl:template>

  <!-- the names of all, in the language of the first one's name at hand -->

  <xsl:template match="f:name" mode="rdf-combination">
    <xsl:param name="accepts"/>
    <xsl:variable name="name" select="."/>
    <r:text lang="{@xml:lang}">
      <xsl:for-each select="str:tokenize($accepts/@credentials)">
        <xsl:if test="position() != 1"> + </xsl:if>
        <xsl:variable name="id" select="substring-before(concat(., ':'), ':')"/>
        <xsl:for-each select="$name">
          <xsl:apply-templates select="key('credential', $id)" mode="rdf-credential-name">
            <xsl:with-param name="lang" select="@xml:lang"/>
          </xsl:apply-templates>
        </xsl:for-each>
        <xsl:if test="contains(., ':')">
          <xsl:value-of select="concat($graph-words/levels/*[@lang = $name/@xml:lang], substring-after(., ':'))"/>
        </xsl:if>
      </xsl:for-each>
    </r:text>
  </xsl:template>

  <xsl:template match="f:credential" mode="rdf-credential-name">
    <xsl:param name="lang"/>
    <xsl:value-of select="f:name[@xml:lang = $lang]"/>
    <xsl:if test="not(f:name[@xml:lang = $lang])"><xsl:value-of select="f:name[@xml:lang = 'it']"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
