<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A procedure: the rule with its steps, the channels it goes through, what it asks for and what comes of it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl str f">

  <xsl:template match="f:procedure" mode="rdf">
    <r:node iri="{$own}procedure:{@id}" types="cpsv:Rule cpsvit:Rule">
      <xsl:call-template name="identity">
        <xsl:with-param name="id" select="concat('procedure:', @id)"/>
        <xsl:with-param name="title"><xsl:apply-templates select="f:title" mode="rdf-text"/></xsl:with-param>
        <xsl:with-param name="description">
          <xsl:apply-templates select="f:title" mode="rdf-steps"/>
          <xsl:apply-templates select="f:step/f:text[not(@xml:lang = ../../f:title/@xml:lang)]" mode="rdf-untitled-steps"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="rdf-languages"/>
      <xsl:apply-templates select="." mode="rdf-status"/>
      <xsl:apply-templates select="." mode="rdf-temporal"/>
      <r:property name="dct:type"><xsl:apply-templates select="@mode" mode="rdf-code"/></r:property>
      <r:property name="dct:audience"><xsl:apply-templates select="@audience" mode="rdf-code"/></r:property>
      <r:property name="m8g:isClassifiedBy"><xsl:apply-templates select="@situation" mode="rdf-code"/></r:property>
      <xsl:apply-templates select="." mode="rdf-relations"/>
      <xsl:apply-templates select="." mode="rdf-evidence"/>
      <xsl:apply-templates select="." mode="rdf-notes"/>
    </r:node>
    <xsl:apply-templates select="." mode="rdf-period"/>
    <xsl:apply-templates select="." mode="rdf-channels"/>
    <xsl:apply-templates select="self::*[f:accepts]" mode="rdf-sign-in"/>
    <xsl:apply-templates select="f:venue | f:consent | f:output | f:note | f:unknown" mode="rdf"/>
  </xsl:template>

  <xsl:template match="f:procedure" mode="rdf-relations">
    <r:property name="dct:subject"><xsl:apply-templates select=".." mode="rdf-service-link"/></r:property>
    <r:property name="dct:requires"><xsl:apply-templates select="@requires" mode="rdf-procedures"/></r:property>
    <r:property name="dct:replaces"><xsl:apply-templates select="@replaces" mode="rdf-procedures"/></r:property>
    <r:property name="cpsvit:specifiesReq"><xsl:apply-templates select="." mode="rdf-requirement-links"/></r:property>
    <r:property name="dct:relation">
      <xsl:apply-templates select="." mode="rdf-channel-links"/>
      <xsl:apply-templates select="f:output" mode="rdf-link"/>
    </r:property>
  </xsl:template>

  <xsl:template match="@*" mode="rdf-procedures">
    <xsl:for-each select="str:tokenize(.)"><r:link to="{$own}procedure:{.}"/></xsl:for-each>
  </xsl:template>

  <!-- the steps, numbered, in the language of a title; the title itself where there are none -->

  <xsl:template match="f:title" mode="rdf-steps"><xsl:apply-templates select="." mode="rdf-text"/></xsl:template>

  <xsl:template match="f:title[../f:step/f:text/@xml:lang = @xml:lang]" mode="rdf-steps">
    <xsl:call-template name="steps">
      <xsl:with-param name="texts" select="../f:step/f:text[@xml:lang = current()/@xml:lang]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- and in a language that has no title: once, where its first step is -->

  <xsl:template match="f:text" mode="rdf-untitled-steps"/>

  <xsl:template match="f:text[not(../preceding-sibling::f:step/f:text/@xml:lang = @xml:lang)]" mode="rdf-untitled-steps">
    <xsl:call-template name="steps">
      <xsl:with-param name="texts" select="../../f:step/f:text[@xml:lang = current()/@xml:lang]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="steps">
    <xsl:param name="texts"/>
    <xsl:variable name="text">
      <text xml:lang="{@xml:lang}"><xsl:apply-templates select="$texts" mode="rdf-step"/></text>
    </xsl:variable>
    <xsl:apply-templates select="exsl:node-set($text)/text" mode="rdf-text"/>
  </xsl:template>

  <xsl:template match="f:text" mode="rdf-step">
    <xsl:if test="position() != 1"><xsl:text>&#10;</xsl:text></xsl:if>
    <xsl:value-of select="concat(../@number, '. ', .)"/>
  </xsl:template>

  <!-- channels: those of the procedure, then one for each kind of place -->

  <xsl:template match="f:procedure" mode="rdf-channel-links">
    <xsl:variable name="id" select="@id"/>
    <xsl:for-each select="str:tokenize(@channels)"><r:link to="{$own}channel:{$id}:{.}"/></xsl:for-each>
    <xsl:apply-templates select="f:venue" mode="rdf-link"/>
  </xsl:template>

  <xsl:template match="f:procedure" mode="rdf-channels">
    <xsl:variable name="procedure" select="."/>
    <xsl:for-each select="str:tokenize(@channels)">
      <xsl:variable name="id" select="concat('channel:', $procedure/@id, ':', .)"/>
      <xsl:variable name="class">
        <xsl:choose>
          <xsl:when test=". = 'website'">WebSiteChannel</xsl:when>
          <xsl:when test=". = 'app'">OtherElectronicChannel</xsl:when>
          <xsl:otherwise>OfflineChannel</xsl:otherwise>
        </xsl:choose>
      </xsl:variable>
      <r:node iri="{$own}{$id}" types="m8g:Channel cpsvit:{$class}">
        <r:property name="dct:identifier"><r:value><xsl:value-of select="$id"/></r:value></r:property>
        <r:property name="dct:type"><r:link to="{$own}code:channel:{.}"/></r:property>
        <r:property name="cpsvit:hasChannelType">
          <xsl:apply-templates select="$same-codes[@code = concat('channel:', current())]" mode="rdf-link"/>
        </r:property>
        <r:property name="dct:description"><xsl:apply-templates select="$procedure/f:title" mode="rdf-text"/></r:property>
        <xsl:apply-templates select="$procedure" mode="rdf-channel"/>
      </r:node>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="f:procedure" mode="rdf-channel">
    <xsl:apply-templates select="." mode="rdf-status"/>
    <r:property name="cpsv:hasInput">
      <xsl:for-each select="f:document"><r:link to="{$own}document:{@code}"/></xsl:for-each>
    </r:property>
  </xsl:template>

  <xsl:template match="f:venue | f:consent" mode="rdf-id">
    <xsl:value-of select="concat(local-name(), ':', ../@id, ':', @code)"/>
  </xsl:template>

  <xsl:template match="f:venue" mode="rdf">
    <xsl:variable name="id"><xsl:apply-templates select="." mode="rdf-id"/></xsl:variable>
    <r:node iri="{$own}{$id}" types="m8g:Channel cpsvit:OfflineChannel">
      <r:property name="dct:identifier"><r:value><xsl:value-of select="$id"/></r:value></r:property>
      <r:property name="dct:type"><r:link to="{$own}code:venue:{@code}"/></r:property>
      <r:property name="cpsvit:hasChannelType"><r:link to="{$services-vocabulary}channel/01"/></r:property>
      <r:property name="dct:description">
        <xsl:apply-templates select="key('code', concat('venue ', @code))/f:label" mode="rdf-venue">
          <xsl:with-param name="venue" select="."/>
        </xsl:apply-templates>
      </r:property>
      <r:property name="m8g:isClassifiedBy"><xsl:apply-templates select="@own" mode="rdf-link"/></r:property>
      <r:property name="dct:isPartOf"><xsl:apply-templates select="@programme" mode="rdf-link"/></r:property>
      <xsl:apply-templates select=".." mode="rdf-channel"/>
    </r:node>
    <xsl:apply-templates select="@programme" mode="rdf"/>
  </xsl:template>

  <!-- whether it has to be one's own: the concepts are in records.xsl -->

  <xsl:template match="@own" mode="rdf-link"><r:link to="{$own}venue-choice:any"/></xsl:template>

  <xsl:template match="@own[. = 'true' or . = '1']" mode="rdf-link"><r:link to="{$own}venue-choice:own"/></xsl:template>

  <!-- the programme that it has to belong to -->

  <xsl:template match="@programme" mode="rdf-link"><r:link to="{$own}programme:{../../@id}:{../@code}"/></xsl:template>

  <xsl:template match="@programme" mode="rdf">
    <r:node iri="{$own}programme:{../../@id}:{../@code}" types="prov:Entity">
      <r:property name="dct:title"><r:text lang="it"><xsl:value-of select="."/></r:text></r:property>
    </r:node>
  </xsl:template>

  <!-- what place it is; whether any will do, or only one's own, or only those of a programme -->

  <xsl:template match="f:label" mode="rdf-venue">
    <xsl:param name="venue"/>
    <xsl:variable name="of" select="$labels[lang = current()/@xml:lang]"/>
    <r:text lang="{@xml:lang}">
      <xsl:value-of select="."/>
      <xsl:if test="$venue/@own = 'true' or $venue/@own = '1'"><xsl:value-of select="concat(', ', $of/own)"/></xsl:if>
      <xsl:if test="$venue/@programme">
        <xsl:value-of select="concat(', ', $of/programme, ' ', $of/open-quote, $venue/@programme, $of/close-quote)"/>
      </xsl:if>
    </r:text>
  </xsl:template>

  <!-- consents, and what comes of it -->

  <xsl:template match="f:consent" mode="rdf">
    <xsl:variable name="id"><xsl:apply-templates select="." mode="rdf-id"/></xsl:variable>
    <r:node iri="{$own}{$id}" types="m8g:Requirement cpsvit:Requirement">
      <xsl:call-template name="identity">
        <xsl:with-param name="id" select="$id"/>
        <xsl:with-param name="title"><xsl:apply-templates select="key('code', concat('consent ', @code))/f:label" mode="rdf-text"/></xsl:with-param>
      </xsl:call-template>
      <r:property name="dct:type"><r:link to="{$own}code:consent:{@code}"/></r:property>
      <xsl:apply-templates select=".." mode="rdf-status"/>
      <r:property name="m8g:fulfils"><xsl:apply-templates select=".." mode="rdf-link"/></r:property>
    </r:node>
  </xsl:template>

  <xsl:template match="f:output" mode="rdf-id">
    <xsl:value-of select="concat('output:', ../@id, ':', @kind)"/>
    <xsl:if test="@credential"><xsl:value-of select="concat(':', @credential)"/></xsl:if>
  </xsl:template>

  <xsl:template match="f:output" mode="rdf">
    <xsl:variable name="id"><xsl:apply-templates select="." mode="rdf-id"/></xsl:variable>
    <r:node iri="{$own}{$id}" types="m8g:Output cpsvit:Output">
      <xsl:call-template name="identity">
        <xsl:with-param name="id" select="$id"/>
        <xsl:with-param name="title">
          <xsl:apply-templates select="key('credential', @credential)/f:name" mode="rdf-text"/>
          <xsl:if test="not(@credential)">
            <xsl:apply-templates select="key('code', concat('output-kind ', @kind))/f:label" mode="rdf-text"/>
          </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <r:property name="dct:type">
        <r:link to="{$own}code:output-kind:{@kind}"/>
        <xsl:apply-templates select="key('credential', @credential)" mode="rdf-link"/>
      </r:property>
      <xsl:apply-templates select=".." mode="rdf-status"/>
    </r:node>
  </xsl:template>
</xsl:stylesheet>
