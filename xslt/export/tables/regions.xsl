<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables regions, region_facts, region_credentials, aliases and platforms: a row a jurisdiction, a row what holds of one fact
of it, a row a credential that is accepted there, a row a name that people use for it, a row the platform of one.

credentials are those of the current procedures, as written there, with a level behind a colon; which go together
stands in the table procedures. unknown is of the jurisdiction itself; what is not known of a procedure stands there. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:set="http://exslt.org/sets" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="set str f">

  <xsl:template match="table[@name = 'regions']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region" mode="regions"/>
  </xsl:template>

  <xsl:template match="f:region" mode="regions">
    <row>
      <xsl:apply-templates select="." mode="identity-cells"/>
      <xsl:apply-templates select="f:current" mode="service-cells"/>
      <cells name="{f:platform/@name}" availability="{f:current/@availability}"/>
      <xsl:apply-templates select="f:current" mode="procedure-cells"/>
      <xsl:apply-templates select="f:current" mode="portal-cells"/>
      <xsl:call-template name="codes-cell"><xsl:with-param name="of" select="f:unknown/@fact"/></xsl:call-template>
    </row>
  </xsl:template>

  <xsl:template match="f:region" mode="identity-cells">
    <xsl:call-template name="region-cells"><xsl:with-param name="region" select="."/></xsl:call-template>
    <cells istat-region="{@istat-region}" istat-province="{f:crosswalk/@istat-province}" nuts-2="{@nuts-2}" ministry-of-health="{@ministry-of-health}" dpc-covid-19="{f:crosswalk/@dpc-covid-19}" vaccine-area="{f:crosswalk/@vaccine-area}" revenue-agency="{f:crosswalk/@revenue-agency}" hl7-oid="{f:crosswalk/@hl7-oid}" kind="{@kind}"/>
    <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:name"/></xsl:call-template>
  </xsl:template>

  <!-- aliases -->

  <xsl:template match="table[@name = 'aliases']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region/f:alias" mode="aliases"/>
  </xsl:template>

  <xsl:template match="f:alias" mode="aliases">
    <row>
      <xsl:call-template name="region-cells"><xsl:with-param name="region" select=".."/></xsl:call-template>
      <xsl:call-template name="number-cell"/>
      <cells kind="{@kind}" name="{@name}" lang="{@xml:lang}"/>
    </row>
  </xsl:template>

  <!-- region_credentials: the law may add some that no procedure names -->

  <xsl:template match="table[@name = 'region_credentials']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region/f:current" mode="region-credentials"/>
  </xsl:template>

  <xsl:template match="f:current" mode="region-credentials">
    <xsl:variable name="current" select="."/>
    <xsl:variable name="online" select="str:tokenize(@online-credentials)"/>
    <xsl:for-each select="$dataset/f:credential[@id = $online or @id = str:tokenize($current/f:credentials[@origin = 'region']/@value)]">
      <row>
        <xsl:call-template name="region-cells"><xsl:with-param name="region" select="$current/.."/></xsl:call-template>
        <cells id="{@id}" is-online="{boolean(@id = $online)}"/>
      </row>
    </xsl:for-each>
  </xsl:template>

  <!-- platforms -->

  <xsl:template match="table[@name = 'platforms']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region/f:platform" mode="platforms"/>
  </xsl:template>

  <xsl:template match="f:platform" mode="platforms">
    <row>
      <xsl:call-template name="region-cells"><xsl:with-param name="region" select=".."/></xsl:call-template>
      <cells name="{@name}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:text"/></xsl:call-template>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <!-- state: since, until and the evidence are those of its claim; so many cells are empty without one -->

  <xsl:template match="f:current" mode="service-cells">
    <xsl:variable name="service" select="../f:service[@key = current()/f:state/@claim]"/>
    <cells state="{f:state/@value}" creation="{f:creation[1]/@value}" origin="{f:creation[1]/@origin}" claim="{f:creation[1]/@claim}" since="{$service/@since}" until="{$service/@until}"/>
    <xsl:apply-templates select="$service" mode="evidence-cells"/>
    <xsl:if test="not($service)"><cells key="" as-of="" grade="" official-as-of="" sources=""/></xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="evidence-cells"><xsl:call-template name="evidence-cells"/></xsl:template>

  <!-- procedures -->

  <xsl:template match="f:current" mode="procedure-cells">
    <xsl:variable name="procedures" select="../f:procedure[@status = 'current']"/>
    <xsl:call-template name="modes-cell"><xsl:with-param name="modes" select="$procedures/@mode"/></xsl:call-template>
    <xsl:apply-templates select="." mode="credentials-cell">
      <xsl:with-param name="accepts" select="$procedures/f:accepts"/>
    </xsl:apply-templates>
    <cells online-credentials="{@online-credentials}" procedures="{@procedures}"/>
  </xsl:template>

  <!-- each mode once, in the order of the schema -->
  <xsl:template name="modes-cell">
    <xsl:param name="modes"/>
    <xsl:variable name="once">
      <xsl:if test="$modes = 'online'">online </xsl:if>
      <xsl:if test="$modes = 'in-person'">in-person </xsl:if>
      <xsl:if test="$modes = 'assisted'">assisted</xsl:if>
    </xsl:variable>
    <cells modes="{normalize-space($once)}"/>
  </xsl:template>

  <!-- those that are current, in their order, with the levels that the procedures name -->
  <xsl:template match="f:current" mode="credentials-cell">
    <xsl:param name="accepts"/>
    <xsl:variable name="written"><xsl:apply-templates select="$accepts/@credentials" mode="code-text"/></xsl:variable>
    <xsl:variable name="uses" select="set:distinct(str:tokenize($written))"/>
    <xsl:variable name="list">
      <xsl:for-each select="str:tokenize(f:credentials[@origin = 'region']/@value)">
        <xsl:apply-templates select="$uses[substring-before(concat(., ':'), ':') = current()]" mode="use"/>
      </xsl:for-each>
    </xsl:variable>
    <cells credentials="{normalize-space($list)}"/>
  </xsl:template>

  <xsl:template match="token" mode="use"><xsl:value-of select="concat(., ' ')"/></xsl:template>

  <!-- portal: so many cells are empty without one -->

  <xsl:template match="f:current" mode="portal-cells">
    <xsl:variable name="portal" select="../f:link[@key = current()/f:portal/@claim]"/>
    <cells value="{f:portal/@value}" claim="{f:portal/@claim}"/>
    <xsl:apply-templates select="$portal" mode="date-and-grade-cells"/>
    <xsl:if test="not($portal)"><cells as-of="" grade="" official-as-of=""/></xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="date-and-grade-cells"><xsl:call-template name="date-and-grade-cells"/></xsl:template>

  <!-- region_facts -->

  <xsl:template match="table[@name = 'region_facts']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region/f:current/*" mode="facts"/>
  </xsl:template>

  <xsl:template match="*" mode="facts">
    <row>
      <xsl:call-template name="region-cells"><xsl:with-param name="region" select="../.."/></xsl:call-template>
      <cells fact="{local-name()}" origin="{@origin}" value="{@value}" procedures="{@procedures}" claim="{@claim}" law="{@law}"/>
    </row>
  </xsl:template>
</xsl:stylesheet>
