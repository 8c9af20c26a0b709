<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The findings of a file: the errors, then the warnings, what is of one kind together, by jurisdiction; the notes as a
table, the oldest first. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:report:1" exclude-result-prefixes="r">

  <!-- a place: those of a kind in one jurisdiction -->
  <xsl:key name="place" match="r:finding[not(r:suppression)]" use="concat(generate-id(..), ' ', @severity, ' ', @rule, ' ', @jurisdiction)"/>

  <xsl:template name="findings">
    <xsl:param name="anchor"/>
    <section>
      <h3>
        <xsl:value-of select="$t/findings"/>
      </h3>
      <xsl:variable name="firsts" select="r:finding[generate-id() = generate-id(key('kind', concat(generate-id(..), ' ', @severity, ' ', @rule))[1])]"/>
      <xsl:variable name="kinds" select="$firsts[@severity != 'note']"/>
      <xsl:if test="not($kinds)">
        <p>
          <xsl:value-of select="$t/nothing"/>
        </p>
      </xsl:if>
      <xsl:if test="$kinds">
        <ul class="contents">
          <xsl:apply-templates select="$kinds" mode="contents">
            <xsl:sort select="@severity"/>
            <xsl:sort select="@rule"/>
            <xsl:with-param name="anchor" select="$anchor"/>
          </xsl:apply-templates>
        </ul>
        <xsl:apply-templates select="$kinds" mode="kind">
          <xsl:sort select="@severity"/>
          <xsl:sort select="@rule"/>
          <xsl:with-param name="anchor" select="$anchor"/>
        </xsl:apply-templates>
      </xsl:if>
    </section>
    <xsl:if test="@suppressed > 0">
      <xsl:call-template name="suppressed"><xsl:with-param name="anchor" select="$anchor"/></xsl:call-template>
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

  <!-- a kind in one jurisdiction, or elsewhere -->

  <xsl:template match="r:finding" mode="place">
    <xsl:param name="anchor"/>
    <xsl:variable name="findings" select="key('place', concat(generate-id(..), ' ', @severity, ' ', @rule, ' ', @jurisdiction))"/>
    <details class="place" open="open">
      <summary>
        <xsl:apply-templates select="key('jurisdiction', @jurisdiction)" mode="name"/>
        <xsl:value-of select="concat($t/elsewhere[not(current()/@jurisdiction)], ' ')"/>
        <span class="number">
          <xsl:value-of select="count($findings)"/>
        </span>
      </summary>
      <ul>
        <xsl:apply-templates select="$findings"><xsl:with-param name="anchor" select="$anchor"/></xsl:apply-templates>
      </ul>
    </details>
  </xsl:template>

  <!-- notes: the date that each speaks of is the first in its message, and without one it comes last -->

  <xsl:template name="notes">
    <xsl:param name="anchor"/>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="{$anchor}-name {$anchor}-notes">
      <table class="notes">
        <caption id="{$anchor}-notes">
          <xsl:value-of select="concat($t/notes, ' (', @notes, ')')"/>
        </caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="ascending"><xsl:value-of select="$t/date"/></th>
            <th scope="col"><xsl:value-of select="$t/jurisdiction"/></th>
            <th scope="col"><xsl:value-of select="$t/line"/></th>
            <th scope="col"><xsl:value-of select="$t/page"/></th>
            <th scope="col"><xsl:value-of select="$t/findings"/></th>
          </tr>
        </thead>
        <tbody>
          <xsl:apply-templates select="r:finding[@severity = 'note' and not(r:suppression)]" mode="note">
            <xsl:sort select="concat(substring-after(r:message, ' 20'), substring('zz', 1, 2 * not(contains(r:message, ' 20'))))"/>
            <xsl:with-param name="anchor" select="$anchor"/>
          </xsl:apply-templates>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="r:finding" mode="note">
    <xsl:param name="anchor"/>
    <tr id="{$anchor}-{@fingerprint}">
      <td>
        <xsl:if test="not(contains(r:message, ' 20'))"><xsl:attribute name="data-order">zz</xsl:attribute></xsl:if>
        <xsl:if test="contains(r:message, ' 20')">
          <xsl:value-of select="concat('20', substring-before(concat(substring-after(r:message, ' 20'), ','), ','))"/>
        </xsl:if>
        <!-- an empty cell would be written in a way that HTML does not know -->
        <xsl:value-of select="substring('–', 1, not(contains(r:message, ' 20')))"/>
      </td>
      <td>
        <xsl:apply-templates select="key('jurisdiction', @jurisdiction)" mode="name"/>
        <xsl:if test="not(key('jurisdiction', @jurisdiction))"><xsl:value-of select="$t/elsewhere"/></xsl:if>
      </td>
      <td data-order="{format-number(r:span/@start-line, '00000000')}">
        <xsl:apply-templates select="r:span" mode="link">
          <xsl:with-param name="otherwise" select="concat($anchor, '-', @fingerprint)"/>
        </xsl:apply-templates>
      </td>
      <td>
        <xsl:apply-templates select="@page"/>
        <xsl:value-of select="substring('–', 1, not(@page))"/>
      </td>
      <td class="message">
        <xsl:value-of select="concat(@rule, ' ', @name, $t/colon, r:message)"/>
        <xsl:value-of select="substring(concat(' → ', r:hint), 1, 999 * boolean(r:hint))"/>
        <xsl:value-of select="concat(' (', r:excerpt/r:marked, ')')"/>
      </td>
    </tr>
  </xsl:template>

  <!-- the page to read again, by its host -->

  <xsl:template match="@page">
    <a href="{.}" rel="noopener noreferrer">
      <xsl:value-of select="substring-before(concat(translate(substring-after(., '://'), '?#\', '///'), '/'), '/')"/>
    </a>
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
