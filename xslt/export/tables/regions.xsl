<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables regions, region_facts, region_credentials, aliases and platforms: a row a jurisdiction, a row what holds of one fact
of it, a row a credential that is accepted there, a row a name that people use for it, a row the platform of one.

credentials are those of the current procedures, as written there, with a level behind a colon; which go together
stands in the table procedures. unknown is of the jurisdiction itself; what is not known of a procedure stands there. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:template match="table[@name = 'regions']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region" mode="regions"/>
  </xsl:template>

  <xsl:template match="f:region" mode="regions">
    <row>
      <xsl:apply-templates select="." mode="identity-cells"/>
      <xsl:apply-templates select="f:current" mode="service-cells"/>
      <cell><xsl:value-of select="f:platform/@name"/></cell>
      <cell><xsl:value-of select="f:current/@availability"/></cell>
      <xsl:apply-templates select="f:current" mode="procedure-cells"/>
      <xsl:apply-templates select="f:current" mode="portal-cells"/>
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

  <!-- aliases -->

  <xsl:template match="table[@name = 'aliases']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region/f:alias" mode="aliases"/>
  </xsl:template>

  <xsl:template match="f:alias" mode="aliases">
    <row>
      <xsl:call-template name="region-cells">
        <xsl:with-param name="region" select=".."/>
      </xsl:call-template>
      <xsl:call-template name="number-cell"/>
      <cell><xsl:value-of select="@kind"/></cell>
      <cell><xsl:value-of select="@name"/></cell>
      <cell><xsl:value-of select="@xml:lang"/></cell>
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
        <xsl:call-template name="region-cells">
          <xsl:with-param name="region" select="$current/.."/>
        </xsl:call-template>
        <cell><xsl:value-of select="@id"/></cell>
        <cell><xsl:value-of select="boolean(@id = $online)"/></cell>
      </row>
    </xsl:for-each>
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

  <!-- state: since, until and the evidence are those of its claim; so many cells are empty without one -->

  <xsl:template match="f:current" mode="service-cells">
    <xsl:variable name="service" select="../f:service[@key = current()/f:state/@claim]"/>
    <cell><xsl:value-of select="f:state/@value"/></cell>
    <cell><xsl:value-of select="f:creation[1]/@value"/></cell>
    <cell><xsl:value-of select="f:creation[1]/@origin"/></cell>
    <cell><xsl:value-of select="f:creation[1]/@claim"/></cell>
    <cell><xsl:value-of select="$service/@since"/></cell>
    <cell><xsl:value-of select="$service/@until"/></cell>
    <xsl:apply-templates select="$service" mode="evidence-cells"/>
    <xsl:if test="not($service)">
      <cell/><cell/><cell/><cell/><cell/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="evidence-cells">
    <xsl:call-template name="evidence-cells"/>
  </xsl:template>

  <!-- procedures -->

  <xsl:template match="f:current" mode="procedure-cells">
    <xsl:variable name="procedures" select="../f:procedure[@status = 'current']"/>
    <xsl:call-template name="modes-cell">
      <xsl:with-param name="modes" select="$procedures/@mode"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="credentials-cell">
      <xsl:with-param name="accepts" select="$procedures/f:accepts"/>
    </xsl:apply-templates>
    <cell><xsl:value-of select="@online-credentials"/></cell>
    <cell><xsl:value-of select="@procedures"/></cell>
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

  <!-- those that are current, in their order, with the levels that the procedures name -->
  <xsl:template match="f:current" mode="credentials-cell">
    <xsl:param name="accepts"/>
    <xsl:variable name="written"><xsl:apply-templates select="$accepts/@credentials" mode="code-text"/></xsl:variable>
    <xsl:variable name="once">
      <xsl:call-template name="distinct">
        <xsl:with-param name="codes" select="$written"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="uses" select="str:tokenize($once)"/>
    <xsl:variable name="list">
      <xsl:for-each select="str:tokenize(f:credentials[@origin = 'region']/@value)">
        <xsl:apply-templates select="$uses[substring-before(concat(., ':'), ':') = current()]" mode="use"/>
      </xsl:for-each>
    </xsl:variable>
    <cell><xsl:value-of select="normalize-space($list)"/></cell>
  </xsl:template>

  <xsl:template match="token" mode="use">
    <xsl:value-of select="concat(., ' ')"/>
  </xsl:template>

  <!-- portal: so many cells are empty without one -->

  <xsl:template match="f:current" mode="portal-cells">
    <xsl:variable name="portal" select="../f:link[@key = current()/f:portal/@claim]"/>
    <cell><xsl:value-of select="f:portal/@value"/></cell>
    <cell><xsl:value-of select="f:portal/@claim"/></cell>
    <xsl:apply-templates select="$portal" mode="date-and-grade-cells"/>
    <xsl:if test="not($portal)">
      <cell/><cell/><cell/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="date-and-grade-cells">
    <xsl:call-template name="date-and-grade-cells"/>
  </xsl:template>

  <!-- region_facts -->

  <xsl:template match="table[@name = 'region_facts']" mode="rows">
    <xsl:apply-templates select="$dataset/f:region/f:current/*" mode="facts"/>
  </xsl:template>

  <xsl:template match="*" mode="facts">
    <row>
      <xsl:call-template name="region-cells">
        <xsl:with-param name="region" select="../.."/>
      </xsl:call-template>
      <cell><xsl:value-of select="local-name()"/></cell>
      <cell><xsl:value-of select="@origin"/></cell>
      <cell><xsl:value-of select="@value"/></cell>
      <cell><xsl:value-of select="@procedures"/></cell>
      <cell><xsl:value-of select="@claim"/></cell>
      <cell><xsl:value-of select="@law"/></cell>
    </row>
  </xsl:template>
</xsl:stylesheet>
