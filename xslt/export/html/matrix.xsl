<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The page that compares: who accepts what, what there is in person, for a child and by delegation, how old it is. A mark is a sign and
a word. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl f">

  <!-- what a mark means: element names end the names of the labels -->

  <xsl:variable name="signs-tree">
    <alone order="0">●</alone>
    <joined order="1">◐</joined>
    <child order="2">◇</child>
    <yes order="0">✓</yes>
    <law order="1">§</law>
    <unsaid order="3">–</unsaid>
  </xsl:variable>
  <xsl:variable name="sign-labels" select="$t/*[starts-with(name(), 'sign-')]"/>
  <xsl:variable name="all-signs" select="exsl:node-set($signs-tree)/*"/>

  <xsl:template match="f:regions" mode="compare">
    <xsl:call-template name="page">
      <xsl:with-param name="page">compare</xsl:with-param>
      <xsl:with-param name="title" select="concat($t/matrix, $colon, $t/region-title)"/>
      <xsl:with-param name="description" select="$t/matrix-help"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bar"/>
        <main id="content" tabindex="-1">
          <xsl:call-template name="notice"/>
          <h1 id="matrix">
            <xsl:value-of select="$t/matrix"/>
          </h1>
          <p id="matrix-help">
            <xsl:value-of select="$t/matrix-help"/>
          </p>
          <xsl:call-template name="filters"/>
          <ul class="signs">
            <xsl:apply-templates select="$all-signs" mode="legend"/>
          </ul>
          <div class="scroll" role="region" aria-labelledby="matrix" tabindex="0">
            <table class="matrix" aria-labelledby="matrix" aria-describedby="matrix-help">
              <thead>
                <tr>
                  <th scope="col">
                    <xsl:value-of select="$t/region"/>
                  </th>
                  <xsl:apply-templates select="$accepted" mode="column"/>
                  <xsl:for-each select="$t/column-in-person | $t/column-child | $t/column-delegate | $t/column-date">
                    <th scope="col">
                      <xsl:value-of select="."/>
                    </th>
                  </xsl:for-each>
                </tr>
              </thead>
              <tbody>
                <xsl:apply-templates select="f:region" mode="matrix"/>
              </tbody>
            </table>
          </div>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="legend">
    <li>
      <xsl:apply-templates select="." mode="sign"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="sign-label"/>
    </li>
  </xsl:template>

  <xsl:template match="*" mode="sign">
    <span class="sign {name()}" aria-hidden="true">
      <xsl:value-of select="."/>
    </span>
  </xsl:template>

  <xsl:template match="*" mode="sign-label">
    <xsl:value-of select="$sign-labels[name() = concat('sign-', name(current()))]"/>
  </xsl:template>

  <!-- the short name stands in brackets behind the long one, or is the only one -->

  <xsl:template match="f:credential" mode="column">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="credential-name"/></xsl:variable>
    <xsl:variable name="short" select="substring-before(substring-after($name, '('), ')')"/>
    <th scope="col">
      <xsl:value-of select="$short"/>
      <xsl:if test="not($short)"><xsl:copy-of select="$name"/></xsl:if>
    </th>
  </xsl:template>

  <!-- a row -->

  <xsl:template match="f:region" mode="matrix">
    <xsl:variable name="procedures" select="f:procedure[@status = 'current']"/>
    <tr data-id="{@id}">
      <xsl:apply-templates select="." mode="filtered"/>
      <th scope="row">
        <a href="{@id}.html">
          <xsl:apply-templates select="." mode="name"/>
        </a>
      </th>
      <xsl:apply-templates select="$accepted" mode="cell">
        <xsl:with-param name="accepts" select="$procedures/f:accepts"/>
      </xsl:apply-templates>
      <xsl:call-template name="cell">
        <xsl:with-param name="signs">
          <xsl:if test="$procedures[@mode != 'online' and @audience != 'minors']">yes </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="signs">
          <xsl:if test="$procedures[@audience = 'minors']">yes </xsl:if>
          <xsl:if test="f:current/f:minors/@origin = 'national'">law </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="signs">
          <xsl:if test="$procedures/f:output/@kind = 'delegation'">yes </xsl:if>
          <xsl:if test="../f:national/f:procedure[@status = 'current']/f:output/@kind = 'delegation'">law </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="($procedures[@mode = 'online'] | $procedures[not($procedures/@mode = 'online')])[1]" mode="matrix-date"/>
      <xsl:if test="not($procedures)">
        <td>
          <xsl:value-of select="$t/undated"/>
        </td>
      </xsl:if>
    </tr>
  </xsl:template>

  <xsl:template match="f:procedure" mode="matrix-date">
    <td data-order="{@as-of}">
      <xsl:apply-templates select="@as-of" mode="date"/>
      <xsl:if test="not(@as-of)"><xsl:value-of select="$t/undated"/></xsl:if>
    </td>
  </xsl:template>

  <!-- of several ways in, the one that asks least -->

  <xsl:template match="f:credential" mode="cell">
    <xsl:param name="accepts"/>
    <xsl:call-template name="cell">
      <xsl:with-param name="signs">
        <xsl:apply-templates select="$accepts" mode="use"><xsl:with-param name="id" select="@id"/></xsl:apply-templates>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="cell">
    <xsl:param name="signs"/>
    <xsl:variable name="found" select="$all-signs[contains(concat($signs, 'unsaid'), name())][1]"/>
    <td data-order="{$found/@order}">
      <xsl:apply-templates select="$found" mode="sign"/>
      <span class="unseen">
        <xsl:apply-templates select="$found" mode="sign-label"/>
      </span>
    </td>
  </xsl:template>

  <xsl:template match="f:accepts" mode="use">
    <xsl:param name="id"/>
    <xsl:variable name="credentials" select="concat(' ', normalize-space(translate(@credentials, ':123456789', ' ')), ' ')"/>
    <xsl:if test="contains($credentials, concat(' ', $id, ' '))">
      <xsl:choose>
        <xsl:when test="../@audience = 'minors'">child </xsl:when>
        <xsl:when test="$credentials = concat(' ', $id, ' ')">alone </xsl:when>
        <xsl:otherwise>joined </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
