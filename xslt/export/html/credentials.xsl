<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The credentials, explained once; everything that asks for one links here. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <xsl:template name="credentials">
    <section class="credentials" id="credentials" aria-labelledby="credentials-title">
      <h2 id="credentials-title">
        <xsl:value-of select="$t/credentials"/>
      </h2>
      <p>
        <xsl:value-of select="$t/credentials-help"/>
      </p>
      <xsl:apply-templates select="/f:regions/f:credential"/>
    </section>
  </xsl:template>

  <xsl:template match="f:credential">
    <article class="credential" id="credential-{@id}" aria-labelledby="credential-{@id}-title">
      <h3 id="credential-{@id}-title">
        <xsl:apply-templates select="." mode="credential-name"/>
      </h3>
      <xsl:apply-templates select="." mode="end"/>
      <p>
        <xsl:call-template name="words">
          <xsl:with-param name="texts" select="f:description"/>
        </xsl:call-template>
      </p>
      <dl class="facts">
        <xsl:apply-templates select="@kind" mode="row"/>
        <xsl:apply-templates select="@is-a" mode="row"/>
        <xsl:apply-templates select="@since" mode="row"/>
        <xsl:apply-templates select="f:level[1]" mode="row"/>
        <xsl:apply-templates select="f:link[1]" mode="row"/>
        <xsl:apply-templates select="f:note[1]" mode="row"/>
      </dl>
      <p class="evidence-line">
        <xsl:apply-templates select="." mode="evidence"/>
      </p>
    </article>
  </xsl:template>

  <xsl:template match="f:credential" mode="credential-name">
    <xsl:call-template name="words">
      <xsl:with-param name="texts" select="f:name"/>
      <xsl:with-param name="otherwise" select="@id"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:credential" mode="reference">
    <a href="#credential-{@id}">
      <xsl:apply-templates select="." mode="credential-name"/>
    </a>
    <xsl:if test="@status != 'current'">
      <xsl:value-of select="concat(' (', $t/withdrawn, ')')"/>
    </xsl:if>
  </xsl:template>

  <!-- the end of a credential, and the law that ends it -->

  <xsl:template match="f:credential" mode="end"/>

  <xsl:template match="f:credential[@until]" mode="end">
    <xsl:variable name="is-current" select="@status = 'current'"/>
    <p class="missing">
      <strong>
        <xsl:value-of select="concat($t/withdrawn-since[not($is-current)] | $t/until[$is-current], $colon)"/>
        <xsl:apply-templates select="@until" mode="date"/>
        <xsl:text>.</xsl:text>
      </strong>
      <xsl:apply-templates select="@law"/>
    </p>
  </xsl:template>

  <xsl:template match="@law">
    <xsl:value-of select="concat(' ', $t/law, $colon)"/>
    <a href="#source-{.}">
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="key('source', .)/f:title"/>
        <xsl:with-param name="otherwise" select="."/>
      </xsl:call-template>
    </a>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- rows -->

  <xsl:template match="f:credential/@kind" mode="row">
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$t/kind"/>
      <xsl:with-param name="content">
        <xsl:apply-templates select="." mode="label"/>
        <xsl:apply-templates select="." mode="description"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@is-a" mode="row">
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$t/is-a"/>
      <xsl:with-param name="content">
        <xsl:apply-templates select="key('credential', .)" mode="reference"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:credential/f:link" mode="row">
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$t/address"/>
      <xsl:with-param name="content">
        <ul>
          <xsl:apply-templates select="../f:link"/>
        </ul>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:level">
    <li>
      <strong>
        <xsl:value-of select="concat(@value, $colon)"/>
      </strong>
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="f:text"/>
      </xsl:call-template>
    </li>
  </xsl:template>
</xsl:stylesheet>
