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
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:title"/>
      </xsl:call-template>
      <xsl:call-template name="codes-cell">
        <xsl:with-param name="of" select="f:unknown/@fact"/>
      </xsl:call-template>
      <cell><xsl:value-of select="@is-old"/></cell>
      <cell><xsl:value-of select="@opens-online"/></cell>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <xsl:template match="f:procedure" mode="who-cells">
    <cell><xsl:value-of select="@id"/></cell>
    <xsl:call-template name="region-cells">
      <xsl:with-param name="region" select=".."/>
    </xsl:call-template>
    <xsl:call-template name="status-cells"/>
    <cell><xsl:value-of select="@mode"/></cell>
    <cell><xsl:value-of select="@channels"/></cell>
    <cell><xsl:value-of select="@audience"/></cell>
    <cell><xsl:value-of select="@situation"/></cell>
    <cell><xsl:value-of select="@requires"/></cell>
    <cell><xsl:value-of select="@replaces"/></cell>
    <cell><xsl:value-of select="@since"/></cell>
    <cell><xsl:value-of select="@until"/></cell>
  </xsl:template>

  <xsl:template match="f:procedure" mode="what-cells">
    <cell><xsl:apply-templates select="f:accepts" mode="alternative"/></cell>
    <xsl:call-template name="codes-cell">
      <xsl:with-param name="of" select="f:venue/@code"/>
    </xsl:call-template>
    <xsl:call-template name="codes-cell">
      <xsl:with-param name="of" select="f:venue[@own = 'true' or @own = '1']/@code"/>
    </xsl:call-template>
    <cell><xsl:apply-templates select="f:venue[@programme]" mode="programme"/></cell>
    <xsl:call-template name="codes-cell">
      <xsl:with-param name="of" select="f:document/@code"/>
    </xsl:call-template>
    <xsl:call-template name="codes-cell">
      <xsl:with-param name="of" select="f:consent/@code"/>
    </xsl:call-template>
    <xsl:call-template name="codes-cell">
      <xsl:with-param name="of" select="f:output/@kind"/>
    </xsl:call-template>
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
    <xsl:if test="../@credential">
      <xsl:value-of select="concat(':', ../@credential)"/>
    </xsl:if>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- steps -->

  <xsl:template match="table[@name = 'steps']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/f:step" mode="steps"/>
  </xsl:template>

  <xsl:template match="f:step" mode="steps">
    <row>
      <cell><xsl:value-of select="../@id"/></cell>
      <xsl:call-template name="region-cells">
        <xsl:with-param name="region" select="../.."/>
      </xsl:call-template>
      <cell><xsl:value-of select="../@status"/></cell>
      <cell><xsl:value-of select="number(@number)"/></cell>
      <xsl:call-template name="text-cells">
        <xsl:with-param name="of" select="f:text"/>
      </xsl:call-template>
    </row>
  </xsl:template>
</xsl:stylesheet>
