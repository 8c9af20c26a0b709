<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables procedures and steps: a row a procedure, a row a step.

credentials reads "(spid:2) | (federa + otp)": alternatives between bars, what is needed together between plus signs,
a level behind a colon. own_venues are those of the venues that must be the person's own. An output may name the
credential that it is: credential:ts-cns. is_old is true or false: nothing in it is younger than three years. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:template match="table[@name = 'procedures']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure" mode="procedures"/>
  </xsl:template>

  <xsl:template match="f:procedure" mode="procedures">
    <row>
      <xsl:apply-templates select="." mode="who-cells"/>
      <xsl:apply-templates select="." mode="what-cells"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:title"/></xsl:call-template>
      <xsl:call-template name="codes-cell"><xsl:with-param name="of" select="f:unknown/@fact"/></xsl:call-template>
      <cells is-old="{@is-old}" opens-online="{@opens-online}"/>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <xsl:template match="f:procedure" mode="who-cells">
    <cells id="{@id}"/>
    <xsl:call-template name="region-cells"><xsl:with-param name="region" select=".."/></xsl:call-template>
    <xsl:call-template name="status-cells"/>
    <cells mode="{@mode}" channels="{@channels}" audience="{@audience}" situation="{@situation}" requires="{@requires}" replaces="{@replaces}" since="{@since}" until="{@until}"/>
  </xsl:template>

  <xsl:template match="f:procedure" mode="what-cells">
    <cells><xsl:attribute name="credentials"><xsl:apply-templates select="f:accepts" mode="alternative"/></xsl:attribute></cells>
    <xsl:call-template name="codes-cell"><xsl:with-param name="of" select="f:venue/@code"/></xsl:call-template>
    <xsl:call-template name="codes-cell"><xsl:with-param name="of" select="f:venue[@own = 'true' or @own = '1']/@code"/></xsl:call-template>
    <cells><xsl:attribute name="programmes"><xsl:apply-templates select="f:venue[@programme]" mode="programme"/></xsl:attribute></cells>
    <xsl:call-template name="codes-cell"><xsl:with-param name="of" select="f:document/@code"/></xsl:call-template>
    <xsl:call-template name="codes-cell"><xsl:with-param name="of" select="f:consent/@code"/></xsl:call-template>
    <xsl:call-template name="codes-cell"><xsl:with-param name="of" select="f:output/@kind"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="f:accepts" mode="alternative">
    <xsl:if test="position() != 1"> | </xsl:if>
    <xsl:value-of select="concat('(', str:replace(@credentials, ' ', ' + '), ')')"/>
  </xsl:template>

  <xsl:template match="f:venue" mode="programme">
    <xsl:if test="position() != 1">; </xsl:if>
    <xsl:value-of select="@programme"/>
  </xsl:template>

  <xsl:template match="f:output/@kind" mode="code-text">
    <xsl:value-of select="."/>
    <xsl:if test="../@credential"><xsl:value-of select="concat(':', ../@credential)"/></xsl:if>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- steps -->

  <xsl:template match="table[@name = 'steps']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/f:step" mode="steps"/>
  </xsl:template>

  <xsl:template match="f:step" mode="steps">
    <row>
      <cells id="{../@id}"/>
      <xsl:call-template name="region-cells"><xsl:with-param name="region" select="../.."/></xsl:call-template>
      <cells status="{../@status}" number="{number(@number)}"/>
      <xsl:call-template name="text-cells"><xsl:with-param name="of" select="f:text"/></xsl:call-template>
    </row>
  </xsl:template>
</xsl:stylesheet>
