<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A comparison in GitHub's Markdown, for a pull request: whether the version is right, and what changes, jurisdiction by
jurisdiction. GitHub refuses a comment above 65,536 characters; what is shown is bounded in number and length. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="c">
  <xsl:import href="words.xsl"/>

  <!-- how many changes are shown: with the longest values and addresses they still fit -->
  <xsl:variable name="listed" select="60"/>

  <xsl:template match="/"><xsl:apply-templates select="c:diff"/></xsl:template>

  <xsl:template match="c:diff">
    <xsl:value-of select="concat('## ', $t/title, ': ')"/>
    <xsl:apply-templates select="c:old/@data-version" mode="markdown-text"/>
    <xsl:text> → </xsl:text>
    <xsl:apply-templates select="c:new/@data-version" mode="markdown-text"/>
    <xsl:text>&#10;&#10;**</xsl:text>
    <xsl:apply-templates select="c:verdict"/>
    <xsl:text>** </xsl:text>
    <xsl:apply-templates select="c:verdict" mode="counts"/>
    <xsl:text>.&#10;</xsl:text>
    <xsl:apply-templates select="c:verdict[@updated-goes-backwards = 'true']" mode="updated"/>
    <xsl:apply-templates select="(c:changes/c:change)[position() &lt;= $listed]"/>
    <xsl:if test="count(c:changes/c:change) > $listed">
      <xsl:value-of select="concat('&#10;… ', count(c:changes/c:change) - $listed, ' ', $t/more, '.&#10;')"/>
    </xsl:if>
  </xsl:template>

  <!-- the verdict -->

  <xsl:template match="c:verdict"><xsl:value-of select="concat($t/enough, '.')"/></xsl:template>

  <xsl:template match="c:verdict[@is-enough = 'false']">
    <xsl:value-of select="concat($t/too-low, ': ', $t/needs, ' ', @required-version, '.')"/>
  </xsl:template>

  <xsl:template match="c:verdict[@goes-backwards = 'true']">
    <xsl:value-of select="concat($t/backwards, ': ', $t/needs, ' ', @required-version, '.')"/>
  </xsl:template>

  <xsl:template match="c:verdict" mode="counts">
    <xsl:variable name="count" select="@breaking + @addition + @correction + @editorial"/>
    <xsl:value-of select="concat($count, ' ', $t/change/@one[$count = 1], $t/change/@many[$count != 1], ': ')"/>
    <xsl:for-each select="(@breaking | @addition | @correction | @editorial)[. > 0]">
      <xsl:if test="position() != 1">, </xsl:if>
      <xsl:variable name="class" select="$t/class[@of = local-name(current())]"/>
      <xsl:value-of select="concat(., ' ', $class[current() = 1], $class[current() != 1]/@many)"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="c:verdict[@step = 'none']" mode="counts">
    <xsl:value-of select="concat(translate(substring($t/none, 1, 1), 'n', 'N'), substring($t/none, 2))"/>
  </xsl:template>

  <xsl:template match="c:verdict" mode="updated">
    <xsl:value-of select="concat('&#10;', $t/updated-backwards, ': ')"/>
    <xsl:call-template name="markdown-text">
      <xsl:with-param name="text" select="concat(../c:old/@updated, ' → ', ../c:new/@updated)"/>
    </xsl:call-template>
    <xsl:text>.&#10;</xsl:text>
  </xsl:template>

  <!-- the changes -->

  <xsl:template match="c:change">
    <xsl:if test="generate-id() = generate-id(../c:change[1])">
      <xsl:text>&#10;### </xsl:text>
      <xsl:apply-templates select=".." mode="name"/>
      <xsl:text>&#10;&#10;</xsl:text>
    </xsl:if>
    <xsl:text>- </xsl:text>
    <xsl:apply-templates select="." mode="class"/>
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="." mode="sentence"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="c:change" mode="class">
    <xsl:value-of select="concat('*', $t/class[@of = current()/@class], '*')"/>
  </xsl:template>

  <xsl:template match="c:change[@class = 'breaking']" mode="class">
    <xsl:value-of select="concat('**', $t/class[@of = 'breaking'], '**')"/>
  </xsl:template>
</xsl:stylesheet>
