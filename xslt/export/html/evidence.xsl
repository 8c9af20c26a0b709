<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Evidence, as every part of the page shows it: how old a claim is, what it is worth, who says it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl str f">

  <!-- a badge, and behind it the sources -->

  <xsl:template match="*" mode="evidence">
    <xsl:variable name="sources" select="key('source', str:tokenize(@sources))"/>
    <xsl:variable name="differ" select="$sources[2] and $sources/@date != $sources/@date"/>
    <details class="evidence">
      <summary>
        <xsl:apply-templates select="." mode="grade"/>
        <xsl:call-template name="claim-date-words">
          <xsl:with-param name="sources" select="$sources"/>
        </xsl:call-template>
      </summary>
      <p>
        <xsl:apply-templates select="." mode="sources-label">
          <xsl:with-param name="count" select="count($sources)"/>
        </xsl:apply-templates>
        <xsl:value-of select="$colon"/>
        <xsl:apply-templates select="$sources" mode="reference">
          <xsl:with-param name="dated" select="$differ"/>
        </xsl:apply-templates>
        <!-- a name may end in a full stop of its own -->
        <xsl:variable name="last" select="string($sources[last()]/@publisher)"/>
        <xsl:if test="$differ or substring($last, string-length($last)) != '.'"><xsl:text>.</xsl:text></xsl:if>
        <xsl:if test="@official-as-of != @as-of">
          <xsl:apply-templates select="." mode="official-date">
            <xsl:with-param name="sources" select="$sources"/>
          </xsl:apply-templates>
        </xsl:if>
      </p>
    </details>
  </xsl:template>

  <!-- the grade is that of the date; where that is newer than what an official source says, its sources say so -->

  <xsl:template match="*" mode="grade">
    <span class="grade {@grade}">
      <xsl:value-of select="$grades[name() = concat('evidence-', current()/@grade)]"/>
    </span>
    <xsl:text> · </xsl:text>
  </xsl:template>

  <xsl:template match="*" mode="official-date">
    <xsl:param name="sources"/>
    <xsl:variable name="day"><xsl:apply-templates select="@as-of" mode="first-day"/></xsl:variable>
    <xsl:variable name="official-day"><xsl:apply-templates select="@official-as-of" mode="first-day"/></xsl:variable>
    <xsl:if test="$official-day &lt; $day">
      <xsl:value-of select="concat(' ', $t/official-source, $colon)"/>
      <xsl:call-template name="source-date">
        <xsl:with-param name="date" select="string(@official-as-of)"/>
        <xsl:with-param name="sources" select="$sources[@grade = 'official']"/>
      </xsl:call-template>
      <xsl:text>.</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- the first day that a date can mean, as a number -->

  <xsl:template match="@*" mode="first-day">
    <xsl:value-of select="translate(concat(., substring('0000-01-01', string-length() + 1)), '-', '')"/>
  </xsl:template>

  <xsl:template match="*" mode="sources-label">
    <xsl:param name="count"/>
    <xsl:choose>
      <xsl:when test="$count > 1"><xsl:value-of select="$sources-label"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$source-label"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- of what is not known the sources say nothing: they were read -->

  <xsl:template match="f:unknown" mode="grade"><xsl:value-of select="concat($t/sources-read, ' · ')"/></xsl:template>

  <xsl:template match="f:unknown" mode="sources-label"><xsl:value-of select="$t/sources-read"/></xsl:template>

  <xsl:template name="claim-date-words">
    <xsl:param name="sources"/>
    <xsl:choose>
      <xsl:when test="not(@as-of)"><xsl:value-of select="$t/undated"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="source-date">
          <xsl:with-param name="date" select="string(@as-of)"/>
          <xsl:with-param name="sources" select="$sources[not(current()/@own-as-of)][@grade = current()/@grade]"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "about", where all of the sources that bear the date have only an inferred one -->

  <xsl:template name="source-date">
    <xsl:param name="date"/>
    <xsl:param name="sources"/>
    <xsl:variable name="bearing" select="$sources[@date = $date]"/>
    <xsl:call-template name="date">
      <xsl:with-param name="date" select="$date"/>
      <xsl:with-param name="inferred" select="$bearing and not($bearing[not(@dating = 'inferred')])"/>
    </xsl:call-template>
  </xsl:template>

  <!-- where a claim's sources differ in date, each bears its own -->

  <xsl:template match="f:source" mode="reference">
    <xsl:param name="dated"/>
    <xsl:if test="position() > 1"><xsl:text>, </xsl:text></xsl:if>
    <a href="sources.html#source-{@id}">
      <xsl:apply-templates select="." mode="short-name"/>
    </a>
    <xsl:if test="$dated">
      <xsl:text> (</xsl:text>
      <xsl:apply-templates select="@date" mode="date"/>
      <xsl:if test="not(@date)"><xsl:value-of select="$t/undated"/></xsl:if>
      <xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- no predicate in a pattern for sources: libxslt would count its fellows each time, and they are hundreds -->

  <xsl:template match="f:source" mode="short-name">
    <xsl:choose>
      <xsl:when test="@publisher"><xsl:value-of select="@publisher"/></xsl:when>
      <xsl:when test="@kind = 'guide'"><xsl:apply-templates select="@kind" mode="label"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="words">
          <xsl:with-param name="texts" select="f:title"/>
          <xsl:with-param name="end">:</xsl:with-param>
          <xsl:with-param name="otherwise" select="@id"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
