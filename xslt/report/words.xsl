<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What reports for people say in words: labels in the report's language, counts, shares, the verdict.

$t holds the labels. Modes write plain text:
  counts    report, file    3 errors, 1 warning, 0 notes; and how many are suppressed, not listed, in the baseline or gone from it, if some are
  percent   @percent        70.0%
  verdict   report, file    the verdict in one sentence
  excerpt   excerpt         its line without the blanks at its start, as three elements: before, marked, behind
  name      jurisdiction    its name, short where that is enough
  address   span            where its line is on the web, or nothing
The template count writes $number and $of, a label, as one or many; without-command writes $text, put together of
several texts, so that no build service obeys it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:report:1" exclude-result-prefixes="exsl str r">
  <xsl:include href="labels-en.xsl"/>
  <xsl:include href="labels-it.xsl"/>

  <xsl:variable name="lang" select="/r:report/@lang"/>
  <xsl:variable name="labels" select="exsl:node-set($labels-it) | exsl:node-set($labels-en)"/>
  <xsl:variable name="t" select="$labels[lang = $lang]"/>

  <xsl:key name="rule" match="r:rule" use="@id"/>
  <xsl:key name="fact" match="r:fact" use="@id"/>
  <xsl:key name="jurisdiction" match="r:jurisdiction" use="@id"/>

  <!-- a kind: the findings of one rule and severity in one file -->
  <xsl:key name="kind" match="r:finding[not(r:suppression)]" use="concat(generate-id(..), ' ', @severity, ' ', @rule)"/>
  <xsl:variable name="severities" select="$t/error | $t/warning | $t/note"/>

  <!-- counts -->

  <xsl:template name="count">
    <xsl:param name="number"/>
    <xsl:param name="of"/>
    <xsl:value-of select="concat($number, ' ', $of/@one[$number = 1], $of/@many[$number != 1])"/>
  </xsl:template>

  <xsl:template match="r:report | r:file" mode="counts">
    <xsl:variable name="files" select="self::r:file | r:file"/>
    <xsl:variable name="suppressed" select="sum($files/@suppressed)"/>
    <xsl:variable name="unlisted" select="sum($files/@unlisted)"/>
    <!-- the attribute is named as the label, or its plural -->
    <xsl:for-each select="$severities | $t/suppressed[$suppressed > 0]">
      <xsl:if test="position() != 1">, </xsl:if>
      <xsl:call-template name="count">
        <xsl:with-param name="number" select="sum($files/@*[starts-with(name(), name(current()))])"/>
        <xsl:with-param name="of" select="."/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:if test="$unlisted > 0"><xsl:value-of select="concat(', ', $unlisted, ' ', $t/unlisted)"/></xsl:if>
    <xsl:if test="sum($files/@known) > 0"><xsl:value-of select="concat(', ', sum($files/@known), ' ', $t/known)"/></xsl:if>
    <xsl:if test="sum($files/@gone) > 0"><xsl:value-of select="concat(', ', sum($files/@gone), ' ', $t/gone)"/></xsl:if>
  </xsl:template>

  <xsl:template match="@*" mode="percent">
    <xsl:value-of select="concat(translate(., '.', $t/decimal), $t/percent)"/>
  </xsl:template>

  <!-- the verdict -->

  <xsl:template match="r:report" mode="verdict">
    <xsl:variable name="counted" select="sum(r:file/@errors) + sum(r:file[/r:report/@fail-on != 'error']/@warnings) + sum(r:file[/r:report/@fail-on = 'note']/@notes)"/>
    <xsl:choose>
      <xsl:when test="@status = 3"><xsl:value-of select="$t/not-read"/></xsl:when>
      <xsl:when test="@status = 0"><xsl:value-of select="$t/clean"/></xsl:when>
      <xsl:when test="$counted = 0"><xsl:value-of select="$t/not-enough"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$t/not-clean"/></xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="$t/colon"/>
    <xsl:apply-templates select="." mode="counts"/>
    <xsl:if test="count(r:file) = 1"><xsl:apply-templates select="r:file/r:completeness" mode="verdict"/></xsl:if>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="r:completeness" mode="verdict">
    <xsl:text>; </xsl:text>
    <xsl:apply-templates select="@percent" mode="percent"/>
    <xsl:value-of select="concat(' ', $t/complete)"/>
    <xsl:apply-templates select="/r:report/@min-complete" mode="verdict"/>
  </xsl:template>

  <xsl:template match="@min-complete" mode="verdict">
    <xsl:text>, </xsl:text>
    <xsl:apply-templates select="." mode="percent"/>
    <xsl:value-of select="concat(' ', $t/asked)"/>
  </xsl:template>

  <!-- names and lines -->

  <xsl:template match="r:jurisdiction" mode="name">
    <xsl:variable name="short" select="substring-after(@name, $t/province)"/>
    <xsl:value-of select="$short"/>
    <xsl:if test="$short = ''"><xsl:value-of select="@name"/></xsl:if>
  </xsl:template>

  <xsl:variable name="source-url" select="string(/r:report/@source-url)"/>

  <xsl:template match="r:span" mode="address">
    <xsl:variable name="file" select="string(ancestor::*[@uri][1]/@uri)"/>
    <xsl:if test="$source-url != '' and not(contains($file, '://'))">
      <xsl:value-of select="str:replace(str:replace($source-url, '{file}', $file), '{line}', string(@start-line))"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="without-indent">
    <xsl:param name="text"/>
    <xsl:variable name="first" select="substring(translate($text, ' &#9;', ''), 1, 1)"/>
    <xsl:if test="$first != ''"><xsl:value-of select="concat($first, substring-after($text, $first))"/></xsl:if>
  </xsl:template>

  <!-- Each text of a report is without what build services obey; where two meet, there may be some. -->
  <xsl:template name="without-command">
    <xsl:param name="text"/>
    <xsl:value-of select="str:replace(string($text), $commands/@of, $commands/@as)"/>
  </xsl:template>

  <xsl:variable name="commands" select="exsl:node-set($command-table)/command"/>

  <xsl:variable name="command-table">
    <command of="##[" as="##\u{{5b}}"/>
    <command of="##vso[" as="##vso\u{{5b}}"/>
    <command of="##teamcity[" as="##teamcity\u{{5b}}"/>
  </xsl:variable>
</xsl:stylesheet>
