<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Who accepts what, as a picture that is a table: a mark and a word for each region and credential. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl f">

  <!-- what a mark means: element names end the names of the labels -->

  <xsl:variable name="signs-tree">
    <alone>●</alone>
    <joined>◐</joined>
    <child>◇</child>
    <unsaid>–</unsaid>
  </xsl:variable>
  <xsl:variable name="sign-labels" select="$t/sign-alone | $t/sign-joined | $t/sign-child | $t/sign-unsaid"/>
  <xsl:variable name="signs" select="exsl:node-set($signs-tree)/*"/>

  <xsl:template name="matrix">
    <xsl:if test="$accepted">
      <section class="matrix" id="matrix" aria-labelledby="matrix-title">
        <h2 id="matrix-title">
          <xsl:value-of select="$t/matrix"/>
        </h2>
        <p id="matrix-help">
          <xsl:value-of select="$t/matrix-help"/>
        </p>
        <ul class="signs">
          <xsl:apply-templates select="$signs" mode="legend"/>
        </ul>
        <table aria-labelledby="matrix-title" aria-describedby="matrix-help">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">
                  <xsl:value-of select="$t/region"/>
                </span>
              </th>
              <xsl:apply-templates select="$accepted" mode="column"/>
            </tr>
          </thead>
          <tbody>
            <xsl:apply-templates select="f:region" mode="matrix"/>
          </tbody>
        </table>
      </section>
    </xsl:if>
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
    <xsl:variable name="name">
      <xsl:apply-templates select="." mode="credential-name"/>
    </xsl:variable>
    <xsl:variable name="short" select="substring-before(substring-after($name, '('), ')')"/>
    <th scope="col">
      <a href="#credential-{@id}">
        <xsl:value-of select="$short"/>
        <xsl:if test="not($short)">
          <xsl:copy-of select="$name"/>
        </xsl:if>
      </a>
    </th>
  </xsl:template>

  <!-- a row -->

  <xsl:template match="f:region" mode="matrix">
    <xsl:variable name="accepts" select="f:procedure[@status = 'current']/f:accepts"/>
    <tr>
      <th scope="row">
        <a href="#{@iso-3166-2}">
          <xsl:apply-templates select="." mode="name"/>
        </a>
      </th>
      <xsl:apply-templates select="$accepted" mode="cell">
        <xsl:with-param name="accepts" select="$accepts"/>
      </xsl:apply-templates>
    </tr>
  </xsl:template>

  <!-- of several ways in, the one that asks least -->

  <xsl:template match="f:credential" mode="cell">
    <xsl:param name="accepts"/>
    <xsl:variable name="uses">
      <xsl:apply-templates select="$accepts" mode="use">
        <xsl:with-param name="id" select="@id"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="found" select="$signs[contains(concat($uses, 'unsaid'), name())][1]"/>
    <td>
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
