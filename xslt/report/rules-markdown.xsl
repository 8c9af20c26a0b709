<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The catalogue of rules as a page in Markdown: docs/rules.md. A table of all, then a section for each, by family; its
anchor is its id in lower case. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:r="urn:fse:report:1" exclude-result-prefixes="exsl r">
  <xsl:include href="../lib/markdown.xsl"/>
  <xsl:include href="rules/labels-en.xsl"/>
  <xsl:include href="rules/labels-it.xsl"/>

  <xsl:key name="rules" match="r:rule" use="@family"/>

  <xsl:variable name="is-italian" select="/r:catalogue/@lang = 'it'"/>
  <xsl:variable name="label" select="exsl:node-set($rules-labels-it)[$is-italian] | exsl:node-set($rules-labels-en)[not($is-italian)]"/>

  <xsl:template match="/r:catalogue">
    <xsl:variable name="families" select="r:family[key('rules', @name)]"/>
    <xsl:text>&lt;!-- SPDX-License-Identifier: MIT --&gt;&#10;</xsl:text>
    <xsl:text>&lt;!-- Written by `fse-lint rules --format markdown`. --&gt;&#10;&#10;</xsl:text>
    <xsl:value-of select="concat('# ', $label/title, '&#10;&#10;', $label/about, '&#10;&#10;', $label/examples, '&#10;&#10;')"/>
    <xsl:value-of select="concat('| ', $label/id, ' | ', $label/name, ' | ', $label/severity, ' | ', $label/finds, ' |&#10;|---|---|---|---|&#10;')"/>
    <xsl:apply-templates select="$families" mode="rows"/>
    <xsl:apply-templates select="$families"/>
  </xsl:template>

  <!-- the table of contents -->

  <xsl:template match="r:family" mode="rows">
    <xsl:text>| **[</xsl:text>
    <xsl:apply-templates select="@title" mode="markdown-text"/>
    <xsl:value-of select="concat('](#', @name, ')** | | | |&#10;')"/>
    <xsl:apply-templates select="key('rules', @name)" mode="row"/>
  </xsl:template>

  <xsl:template match="r:rule" mode="row">
    <xsl:text>| [</xsl:text>
    <xsl:value-of select="concat(@id, '](#')"/>
    <xsl:apply-templates select="." mode="anchor"/>
    <xsl:value-of select="concat(') | ', @name, ' | ', @severity)"/>
    <xsl:if test="@is-fixable = 'true'">, fix</xsl:if>
    <xsl:text> | </xsl:text>
    <xsl:apply-templates select="r:summary" mode="markdown-text"/>
    <xsl:text> |&#10;</xsl:text>
  </xsl:template>

  <!-- the sections -->

  <xsl:template match="r:family">
    <xsl:value-of select="concat('&#10;## &lt;a id=&quot;', @name, '&quot;&gt;&lt;/a&gt;')"/>
    <xsl:apply-templates select="@title" mode="markdown-text"/>
    <xsl:text>&#10;</xsl:text>
    <xsl:apply-templates select="key('rules', @name)"/>
  </xsl:template>

  <xsl:template match="r:rule">
    <xsl:text>&#10;### &lt;a id="</xsl:text>
    <xsl:apply-templates select="." mode="anchor"/>
    <xsl:value-of select="concat('&quot;&gt;&lt;/a&gt;', @id, ' ', @name, ' (', @severity, ')&#10;&#10;')"/>
    <xsl:apply-templates select="r:summary" mode="markdown-text"/>
    <xsl:value-of select="concat('&#10;&#10;**', $label/why, '.** ')"/>
    <xsl:apply-templates select="r:why" mode="markdown-text"/>
    <xsl:value-of select="concat('&#10;&#10;**', $label/how, '.** ')"/>
    <xsl:apply-templates select="r:fix" mode="markdown-text"/>
    <xsl:if test="@is-fixable = 'true'"><xsl:value-of select="concat(' ', $label/fixable)"/></xsl:if>
    <xsl:if test="@is-fatal = 'true'"><xsl:value-of select="concat(' ', $label/fatal)"/></xsl:if>
    <xsl:text>&#10;</xsl:text>
    <xsl:apply-templates select="r:bad | r:said | r:good"/>
  </xsl:template>

  <xsl:template match="r:rule" mode="anchor"><xsl:value-of select="translate(@id, 'FSE', 'fse')"/></xsl:template>

  <xsl:template match="r:bad | r:good">
    <xsl:value-of select="concat('&#10;', $label/*[name() = local-name(current())], ':&#10;&#10;')"/>
    <xsl:call-template name="markdown-fenced">
      <xsl:with-param name="text" select="."/>
      <xsl:with-param name="language" select="'xml'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="r:said">
    <xsl:text>&#10;</xsl:text>
    <xsl:call-template name="markdown-fenced">
      <xsl:with-param name="text" select="."/>
      <xsl:with-param name="language" select="'text'"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
