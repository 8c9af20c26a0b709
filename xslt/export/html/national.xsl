<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What holds in all of Italy: the national entry point, what the law says where a jurisdiction is silent, advice, what
is not known. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:template match="f:national">
    <section class="national" id="national" aria-labelledby="national-title">
      <h2 id="national-title">
        <xsl:value-of select="$t/national"/>
      </h2>
      <xsl:apply-templates select="f:link[@role = 'national'][1]" mode="entry">
        <xsl:with-param name="action" select="string($t/national-entry)"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="defaults"/>
      <xsl:apply-templates select="." mode="offline"/>
      <xsl:apply-templates select="." mode="notes"/>
      <xsl:apply-templates select="." mode="links"/>
      <xsl:apply-templates select="." mode="unknowns"/>
      <xsl:call-template name="history">
        <xsl:with-param name="procedures" select="f:procedure[@status != 'current']"/>
      </xsl:call-template>
    </section>
  </xsl:template>

  <!-- the entry above is the first national link; the rest are further addresses -->

  <xsl:template match="f:national" mode="links">
    <xsl:call-template name="links">
      <xsl:with-param name="links" select="f:link[@role != 'national'] | f:link[@role = 'national'][position() > 1]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- the defaults of the law: here with their evidence, in a jurisdiction those that hold there -->

  <xsl:template match="*" mode="defaults"/>

  <xsl:template match="f:national[f:default[@status = 'current']]" mode="defaults">
    <xsl:call-template name="defaults">
      <xsl:with-param name="items">
        <xsl:apply-templates select="f:default[@status = 'current']" mode="evident"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:current[*/@origin = 'national']" mode="defaults">
    <xsl:call-template name="defaults">
      <xsl:with-param name="items">
        <xsl:apply-templates select="key('claim', *[@origin = 'national']/@claim)">
          <xsl:with-param name="region" select=".."/>
        </xsl:apply-templates>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="defaults">
    <xsl:param name="items"/>
    <h3>
      <xsl:value-of select="$t/defaults"/>
    </h3>
    <ul class="claims">
      <xsl:copy-of select="$items"/>
    </ul>
  </xsl:template>

  <xsl:template match="f:default">
    <li>
      <xsl:apply-templates select="." mode="said"/>
    </li>
  </xsl:template>

  <!-- the law on minors is a way for the filters: a parent signs in, with what the region or the law lets in -->

  <xsl:template match="f:default[@fact = 'minors']">
    <xsl:param name="region"/>
    <xsl:variable name="combinations">
      <xsl:for-each select="$region/f:procedure[@status = 'current' and @mode = 'online']">
        <xsl:apply-templates select="." mode="accepts"/>
        <xsl:text> </xsl:text>
      </xsl:for-each>
      <xsl:if test="$region/f:current/f:credentials[1]/@origin = 'national'">
        <xsl:value-of select="$region/f:current/f:credentials[1]/@value"/>
      </xsl:if>
    </xsl:variable>
    <li class="way" id="minors-{$region/@id}" data-status="{@status}" data-mode="online" data-audience="minors" data-accepts="{normalize-space($combinations)}">
      <xsl:apply-templates select="." mode="said"/>
    </li>
  </xsl:template>

  <xsl:template match="f:default" mode="evident">
    <li id="default-{@fact}">
      <xsl:apply-templates select="." mode="said"/>
      <xsl:apply-templates select="@since | @until" mode="sentence"/>
      <xsl:apply-templates select="." mode="own-notes"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>

  <xsl:template match="f:default" mode="said">
    <strong class="title">
      <xsl:apply-templates select="@fact" mode="label"/>
      <xsl:apply-templates select="@value" mode="default"/>
      <xsl:text>.</xsl:text>
    </strong>
    <xsl:text> </xsl:text>
    <xsl:call-template name="words">
      <xsl:with-param name="texts" select="f:text"/>
    </xsl:call-template>
    <xsl:apply-templates select="@law"/>
  </xsl:template>

  <xsl:template match="@value" mode="default">
    <xsl:value-of select="$colon"/>
    <xsl:call-template name="code-labels">
      <xsl:with-param name="list">creation</xsl:with-param>
      <xsl:with-param name="values" select="str:tokenize(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:default[@fact = 'consents']/@value" mode="default">
    <xsl:value-of select="$colon"/>
    <xsl:call-template name="code-labels">
      <xsl:with-param name="list">consent</xsl:with-param>
      <xsl:with-param name="values" select="str:tokenize(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:default[@fact = 'credentials']/@value" mode="default">
    <xsl:value-of select="$colon"/>
    <xsl:for-each select="key('credential', str:tokenize(.))">
      <xsl:if test="position() > 1">, </xsl:if>
      <xsl:apply-templates select="." mode="reference"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
