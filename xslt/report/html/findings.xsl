<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The findings of a file, the gravest first: what is of one kind stands together, by jurisdiction. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:report:1" exclude-result-prefixes="r">

  <!-- a place: those of a kind in one jurisdiction -->
  <xsl:key name="place" match="r:finding[not(r:suppression)]" use="concat(generate-id(..), ' ', @severity, ' ', @rule, ' ', @jurisdiction)"/>

  <xsl:template name="findings">
    <xsl:param name="anchor"/>
    <section>
      <h3>
        <xsl:value-of select="$t/findings"/>
      </h3>
      <xsl:variable name="kinds" select="r:finding[generate-id() = generate-id(key('kind', concat(generate-id(..), ' ', @severity, ' ', @rule))[1])]"/>
      <xsl:if test="not($kinds)">
        <p>
          <xsl:value-of select="$t/nothing"/>
        </p>
      </xsl:if>
      <xsl:if test="$kinds">
        <ul class="contents">
          <xsl:apply-templates select="$kinds" mode="contents">
            <xsl:sort select="string-length(substring-before('error warning note', @severity))" data-type="number"/>
            <xsl:sort select="@rule"/>
            <xsl:with-param name="anchor" select="$anchor"/>
          </xsl:apply-templates>
        </ul>
        <xsl:apply-templates select="$kinds" mode="kind">
          <xsl:sort select="string-length(substring-before('error warning note', @severity))" data-type="number"/>
          <xsl:sort select="@rule"/>
          <xsl:with-param name="anchor" select="$anchor"/>
        </xsl:apply-templates>
      </xsl:if>
    </section>
    <xsl:if test="@suppressed > 0">
      <xsl:call-template name="suppressed">
        <xsl:with-param name="anchor" select="$anchor"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- a kind, by its first finding -->

  <xsl:template match="r:finding" mode="contents">
    <xsl:param name="anchor"/>
    <li>
      <xsl:call-template name="count">
        <xsl:with-param name="number" select="count(key('kind', concat(generate-id(..), ' ', @severity, ' ', @rule)))"/>
        <xsl:with-param name="of" select="$t/*[name() = current()/@severity]"/>
      </xsl:call-template>
      <xsl:value-of select="$t/colon"/>
      <a href="#{$anchor}-{@severity}-{@rule}">
        <xsl:value-of select="concat(@rule, ' ', @name)"/>
      </a>
    </li>
  </xsl:template>

  <xsl:template match="r:finding" mode="kind">
    <xsl:param name="anchor"/>
    <xsl:variable name="kind" select="concat(generate-id(..), ' ', @severity, ' ', @rule)"/>
    <xsl:variable name="rule" select="key('rule', @rule)"/>
    <section class="kind {@severity}" id="{$anchor}-{@severity}-{@rule}">
      <h4>
        <span class="severity">
          <xsl:value-of select="$t/*[name() = current()/@severity]/@one"/>
        </span>
        <xsl:value-of select="concat(' ', @rule, ' ', @name)"/>
      </h4>
      <p>
        <xsl:value-of select="concat($rule/r:summary, ' ', $rule/r:fix)"/>
      </p>
      <xsl:apply-templates select="key('kind', $kind)[generate-id() = generate-id(key('place', concat($kind, ' ', @jurisdiction))[1])]" mode="place">
        <xsl:sort select="not(@jurisdiction)"/>
        <xsl:sort select="count(key('jurisdiction', @jurisdiction)/preceding-sibling::*)" data-type="number"/>
        <xsl:with-param name="anchor" select="$anchor"/>
      </xsl:apply-templates>
    </section>
  </xsl:template>

  <!-- a kind in one jurisdiction, or elsewhere; notes are many, and wait until one looks for them -->

  <xsl:template match="r:finding" mode="place">
    <xsl:param name="anchor"/>
    <xsl:variable name="findings" select="key('place', concat(generate-id(..), ' ', @severity, ' ', @rule, ' ', @jurisdiction))"/>
    <details class="place">
      <xsl:if test="@severity != 'note'">
        <xsl:attribute name="open">open</xsl:attribute>
      </xsl:if>
      <summary>
        <xsl:apply-templates select="key('jurisdiction', @jurisdiction)" mode="name"/>
        <xsl:value-of select="concat($t/elsewhere[not(current()/@jurisdiction)], ' ')"/>
        <span class="number">
          <xsl:value-of select="count($findings)"/>
        </span>
      </summary>
      <ul>
        <xsl:apply-templates select="$findings">
          <xsl:with-param name="anchor" select="$anchor"/>
        </xsl:apply-templates>
      </ul>
    </details>
  </xsl:template>

  <!-- what the file itself suppresses -->

  <xsl:template name="suppressed">
    <xsl:param name="anchor"/>
    <section>
      <h3>
        <xsl:value-of select="concat($t/findings-suppressed, $t/colon, @suppressed)"/>
      </h3>
      <p>
        <xsl:value-of select="$t/suppressed-help"/>
      </p>
      <ul class="place">
        <xsl:apply-templates select="r:finding[r:suppression]">
          <xsl:with-param name="anchor" select="$anchor"/>
        </xsl:apply-templates>
      </ul>
    </section>
  </xsl:template>
</xsl:stylesheet>
