<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- One finding: its place, what is wrong, the line with the guilty characters marked, and what there is to say of it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:report:1" exclude-result-prefixes="str r">

  <!-- how much of a fix is shown -->
  <xsl:variable name="shown-edits" select="3"/>
  <xsl:variable name="shown-text" select="400"/>

  <xsl:template match="r:finding">
    <xsl:param name="anchor"/>
    <li class="finding" id="{$anchor}-{@fingerprint}">
      <p class="message">
        <xsl:apply-templates select="r:span" mode="link">
          <xsl:with-param name="otherwise" select="concat($anchor, '-', @fingerprint)"/>
        </xsl:apply-templates>
        <xsl:text> </xsl:text>
        <xsl:if test="r:suppression"><xsl:value-of select="concat(@rule, ' ', @name, $t/colon)"/></xsl:if>
        <xsl:value-of select="r:message"/>
      </p>
      <xsl:apply-templates select="r:excerpt"/>
      <xsl:apply-templates select="r:suppression | r:hint"/>
      <!-- what its rule says stands above -->
      <xsl:apply-templates select="r:help[. != key('rule', ../@rule)/r:fix]"/>
      <xsl:apply-templates select="r:related | r:fix"/>
    </li>
  </xsl:template>

  <!-- the line leads to the source where that is on the web, else to the finding itself, for who wants to name it -->

  <xsl:template match="r:span" mode="link">
    <xsl:param name="otherwise"/>
    <xsl:variable name="address"><xsl:apply-templates select="." mode="address"/></xsl:variable>
    <a class="position" href="{$address}{substring(concat('#', $otherwise), 1, 99 * ($address = ''))}">
      <xsl:apply-templates select="." mode="position"/>
    </a>
  </xsl:template>

  <xsl:template match="r:span" mode="position">
    <xsl:value-of select="concat($t/line, ' ', @start-line, ':', @start-column)"/>
  </xsl:template>

  <!-- the line: without its indent, and with a mark also where nothing stands. A page's pre must begin with a text, lest
  the serialiser indents inside it; browsers drop a line end there. No line of its source may begin with "::", which a
build service obeys. -->

  <xsl:template match="r:excerpt">
    <xsl:variable name="is-command" select="starts-with(normalize-space(concat(r:before, r:marked, r:behind)), '::')"/>
    <pre class="excerpt">
      <xsl:value-of select="concat(substring('&#10;', 1, not($is-command)), substring('&#x200B;', 1, $is-command))"/>
      <xsl:apply-templates select="." mode="before"/>
      <mark>
        <xsl:value-of select="r:marked"/>
        <xsl:if test="r:marked = ''"><xsl:text>&#x200B;</xsl:text></xsl:if>
      </mark>
      <xsl:apply-templates select="." mode="behind"/>
    </pre>
  </xsl:template>

  <xsl:template match="r:excerpt" mode="before">
    <xsl:if test="@is-cut-before = 'true'">…</xsl:if>
    <xsl:call-template name="without-indent"><xsl:with-param name="text" select="r:before"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="r:excerpt" mode="behind">
    <xsl:value-of select="r:behind"/>
    <xsl:if test="@is-cut-behind = 'true'">…</xsl:if>
  </xsl:template>

  <!-- what there is to say of it -->

  <xsl:template match="r:hint">
    <p class="hint">
      <xsl:value-of select="concat('→ ', .)"/>
    </p>
  </xsl:template>

  <xsl:template match="r:help">
    <p class="help">
      <xsl:value-of select="concat($t/help, $t/colon, .)"/>
    </p>
  </xsl:template>

  <xsl:template match="r:suppression">
    <p class="reason">
      <xsl:value-of select="concat($t/reason, ' (')"/>
      <xsl:apply-templates select="r:span" mode="position"/>
      <xsl:value-of select="concat(')', $t/colon, r:reason)"/>
    </p>
  </xsl:template>

  <xsl:template match="r:related">
    <p class="related">
      <xsl:value-of select="concat($t/related, $t/colon)"/>
      <xsl:apply-templates select="r:span" mode="position"/>
      <xsl:value-of select="concat(' ', r:message)"/>
    </p>
    <xsl:apply-templates select="r:excerpt"/>
  </xsl:template>

  <xsl:template match="r:fix">
    <p class="fix">
      <xsl:value-of select="$t/fix"/>
      <xsl:if test="count(r:edit) > $shown-edits">
        <xsl:value-of select="concat(' (', $shown-edits, ' ', $t/of, ' ', count(r:edit), ')')"/>
      </xsl:if>
      <xsl:value-of select="$t/colon"/>
    </p>
    <xsl:apply-templates select="r:edit[position() &lt;= $shown-edits]"/>
  </xsl:template>

  <xsl:template match="r:edit">
    <pre class="excerpt">
      <xsl:text>&#10;− </xsl:text>
      <xsl:apply-templates select="r:excerpt" mode="before"/>
      <del>
        <xsl:value-of select="concat(r:excerpt/r:marked, substring('&#x200B;', 1, r:excerpt/r:marked = ''))"/>
      </del>
      <xsl:apply-templates select="r:excerpt" mode="behind"/>
      <xsl:text>&#10;+ </xsl:text>
      <xsl:apply-templates select="r:excerpt" mode="before"/>
      <ins>
        <xsl:value-of select="concat(str:replace(substring(r:text, 1, $shown-text), '&#10;', '&#10;+ '), substring('…', 1, string-length(r:text) > $shown-text))"/>
        <xsl:value-of select="substring('&#x200B;', 1, r:text = '')"/>
      </ins>
      <xsl:apply-templates select="r:excerpt" mode="behind"/>
    </pre>
  </xsl:template>
</xsl:stylesheet>
