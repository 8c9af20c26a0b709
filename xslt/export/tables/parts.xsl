<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables of the parts of procedures: a row an item of what the table procedures has as a list in one cell. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <!-- lists in attributes -->

  <xsl:template match="table[@name = 'procedure_channels']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/@channels" mode="items"/>
  </xsl:template>

  <xsl:template match="table[@name = 'procedure_requires']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/@requires" mode="items"/>
  </xsl:template>

  <xsl:template match="table[@name = 'procedure_replaces']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/@replaces" mode="items"/>
  </xsl:template>

  <!-- of a procedure, or of a claim -->
  <xsl:template match="@*" mode="items">
    <xsl:apply-templates select="str:tokenize(.)" mode="item">
      <xsl:with-param name="owner" select="string(../@id)"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="@sources | @superseded-by" mode="items">
    <xsl:apply-templates select="str:tokenize(.)" mode="item">
      <xsl:with-param name="owner" select="string(../@key)"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="token" mode="item">
    <xsl:param name="owner"/>
    <row>
      <cells owner="{$owner}" place="{position()}" item="{.}"/>
    </row>
  </xsl:template>

  <!-- credentials -->

  <xsl:template match="table[@name = 'procedure_accepts']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/f:accepts" mode="accepts"/>
  </xsl:template>

  <xsl:template match="f:accepts" mode="accepts">
    <row>
      <xsl:call-template name="part-cells"/>
      <xsl:call-template name="evidence-cells"/>
    </row>
  </xsl:template>

  <xsl:template match="table[@name = 'procedure_credentials']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/f:accepts" mode="uses"/>
  </xsl:template>

  <xsl:template match="f:accepts" mode="uses">
    <xsl:apply-templates select="str:tokenize(@credentials)" mode="uses">
      <xsl:with-param name="accepts"><xsl:call-template name="part-cells"/></xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="token" mode="uses">
    <xsl:param name="accepts"/>
    <row>
      <xsl:copy-of select="$accepts"/>
      <cells place="{position()}" credential="{substring-before(concat(., ':'), ':')}" level="{substring-after(., ':')}"/>
    </row>
  </xsl:template>

  <!-- elements -->

  <xsl:template match="table[@name = 'procedure_venues']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/f:venue" mode="part"/>
  </xsl:template>

  <xsl:template match="table[@name = 'procedure_documents']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/f:document" mode="part"/>
  </xsl:template>

  <xsl:template match="table[@name = 'procedure_consents']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/f:consent" mode="part"/>
  </xsl:template>

  <xsl:template match="table[@name = 'procedure_outputs']" mode="rows">
    <xsl:apply-templates select="$dataset/*/f:procedure/f:output" mode="part"/>
  </xsl:template>

  <xsl:template match="f:document | f:consent" mode="part">
    <row>
      <xsl:call-template name="part-cells"/>
      <cells code="{@code}"/>
    </row>
  </xsl:template>

  <xsl:template match="f:venue" mode="part">
    <row>
      <xsl:call-template name="part-cells"/>
      <cells code="{@code}"/>
      <cells><xsl:attribute name="own"><xsl:if test="@own"><xsl:value-of select="@own = 'true' or @own = '1'"/></xsl:if></xsl:attribute></cells>
      <cells programme="{@programme}"/>
    </row>
  </xsl:template>

  <xsl:template match="f:output" mode="part">
    <row>
      <xsl:call-template name="part-cells"/>
      <cells kind="{@kind}" credential="{@credential}"/>
    </row>
  </xsl:template>

  <!-- procedure, number -->
  <xsl:template name="part-cells">
    <cells id="{../@id}"/>
    <xsl:call-template name="number-cell"/>
  </xsl:template>
</xsl:stylesheet>
