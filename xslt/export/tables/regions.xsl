<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The table regions: a row a jurisdiction, with what is current there; claim, as_of, grade, official_as_of and
sources are those of the state. platforms: a row the platform of one. availability stands in lib/availability.xsl. credentials are those of the procedures that
hold, as written there, with a level behind a colon; which go together stands in procedures.csv. unknown is of the
jurisdiction itself; what is not known of a procedure stands there too. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="str f">

  <xsl:template match="table[@name = 'regions']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region" mode="regions"/>
  </xsl:template>

  <xsl:template match="f:region" mode="regions">
    <row>
      <xsl:apply-templates select="." mode="identity-cells"/>
      <xsl:apply-templates select="." mode="service-cells"/>
      <cell><xsl:value-of select="f:platform/@name"/></cell>
      <cell><xsl:apply-templates select="." mode="availability"/></cell>
      <xsl:apply-templates select="." mode="procedure-cells"/>
      <xsl:apply-templates select="." mode="portal-cells"/>
      <xsl:call-template name="codes-cell">
        <xsl:with-param name="of" select="f:unknown/@fact"/>
      </xsl:call-template>
    </row>
  </xsl:template>

  <xsl:template match="f:region" mode="identity-cells">
    <xsl:call-template name="region-cells">
      <xsl:with-param name="region" select="."/>
    </xsl:call-template>
    <cell><xsl:value-of select="@istat-region"/></cell>
    <cell><xsl:value-of select="f:crosswalk/@istat-province"/></cell>
    <cell><xsl:value-of select="@nuts-2"/></cell>
    <cell><xsl:value-of select="@ministry-of-health"/></cell>
    <cell><xsl:value-of select="f:crosswalk/@dpc-covid-19"/></cell>
    <cell><xsl:value-of select="f:crosswalk/@vaccine-area"/></cell>
    <cell><xsl:value-of select="f:crosswalk/@revenue-agency"/></cell>
    <cell><xsl:value-of select="f:crosswalk/@hl7-oid"/></cell>
    <cell><xsl:value-of select="@kind"/></cell>
    <xsl:call-template name="text-cells">
      <xsl:with-param name="of" select="f:name"/>
    </xsl:call-template>
  </xsl:template>

  <!-- platforms -->

  <xsl:template match="table[@name = 'platforms']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region/f:platform" mode="platforms"/>
  </xsl:template>

  <xsl:template match="f:platform" mode="platforms">
    <row>
      <xsl:call-template name="region-cells">
        <xsl:with-param name="region" select=".."/>
      </xsl:call-template>
      <cell><xsl:value-of select="@name"/></cell>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- state -->

  <xsl:template match="f:region" mode="service-cells">
    <xsl:variable name="id"><xsl:apply-templates select="." mode="current-service"/></xsl:variable>
    <xsl:apply-templates select="f:service[generate-id() = $id]" mode="service-cells"/>
    <xsl:if test="$id = ''">
      <cell/><cell/><cell/><cell/>
      <cell/><cell/><cell/><cell/><cell/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:service" mode="service-cells">
    <cell><xsl:value-of select="@state"/></cell>
    <cell><xsl:value-of select="@creation"/></cell>
    <cell><xsl:value-of select="@since"/></cell>
    <cell><xsl:value-of select="@until"/></cell>
    <xsl:call-template name="evidence-cells"/>
  </xsl:template>

  <!-- procedures -->

  <xsl:template match="f:region" mode="procedure-cells">
    <xsl:variable name="ids"><xsl:apply-templates select="." mode="current-procedures"/></xsl:variable>
    <xsl:call-template name="modes-cell">
      <xsl:with-param name="modes" select="f:procedure[contains($ids, concat(' ', @id, ' '))]/@mode"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="credentials-cell">
      <xsl:with-param name="accepts" select="f:procedure[contains($ids, concat(' ', @id, ' '))]/f:accepts"/>
    </xsl:apply-templates>
    <cell><xsl:value-of select="normalize-space($ids)"/></cell>
  </xsl:template>

  <!-- each mode once, in the order of the schema -->
  <xsl:template name="modes-cell">
    <xsl:param name="modes"/>
    <xsl:variable name="once">
      <xsl:if test="$modes = 'online'">online </xsl:if>
      <xsl:if test="$modes = 'in-person'">in-person </xsl:if>
      <xsl:if test="$modes = 'assisted'">assisted</xsl:if>
    </xsl:variable>
    <cell><xsl:value-of select="normalize-space($once)"/></cell>
  </xsl:template>

  <!-- in the order of the records, without those past their end -->
  <xsl:template match="f:region" mode="credentials-cell">
    <xsl:param name="accepts"/>
    <xsl:variable name="written"><xsl:apply-templates select="$accepts/@credentials" mode="code-text"/></xsl:variable>
    <xsl:variable name="once">
      <xsl:call-template name="distinct">
        <xsl:with-param name="codes" select="$written"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="uses" select="str:tokenize($once)"/>
    <xsl:variable name="ids"><xsl:apply-templates select="." mode="current-credentials"/></xsl:variable>
    <xsl:variable name="list">
      <xsl:for-each select="str:tokenize($ids)">
        <xsl:apply-templates select="$uses[substring-before(concat(., ':'), ':') = current()]" mode="use"/>
      </xsl:for-each>
    </xsl:variable>
    <cell><xsl:value-of select="normalize-space($list)"/></cell>
  </xsl:template>

  <xsl:template match="token" mode="use">
    <xsl:value-of select="concat(., ' ')"/>
  </xsl:template>

  <!-- portal -->

  <xsl:template match="f:region" mode="portal-cells">
    <xsl:variable name="id"><xsl:apply-templates select="." mode="current-portal"/></xsl:variable>
    <xsl:apply-templates select="f:link[generate-id() = $id]" mode="portal-cells"/>
    <xsl:if test="$id = ''">
      <cell/><cell/>
      <cell/><cell/><cell/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:link" mode="portal-cells">
    <cell><xsl:value-of select="@href"/></cell>
    <cell><xsl:apply-templates select="." mode="claim-id"/></cell>
    <xsl:call-template name="date-and-grade-cells"/>
  </xsl:template>
</xsl:stylesheet>
