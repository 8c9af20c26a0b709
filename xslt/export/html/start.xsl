<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Where one chooses: a search, a map of even tiles, what can be done in each place, the filters, the list. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl f">

  <xsl:template match="f:regions" mode="start">
    <xsl:call-template name="page">
      <xsl:with-param name="page">index</xsl:with-param>
      <xsl:with-param name="class">start</xsl:with-param>
      <xsl:with-param name="title" select="$site-title"/>
      <xsl:with-param name="description" select="$site-description"/>
      <xsl:with-param name="records" select="f:about"/>
      <xsl:with-param name="body">
        <main id="content" tabindex="-1">
          <xsl:call-template name="notice"/>
          <h1 id="choose">
            <xsl:value-of select="$t/choose"/>
          </h1>
          <xsl:call-template name="search"/>
          <div class="chooser">
            <nav class="picture" aria-label="{$t/map}">
              <ul class="map">
                <xsl:apply-templates select="f:region" mode="tile"/>
              </ul>
            </nav>
            <div class="beside">
              <xsl:call-template name="legend"/>
              <xsl:call-template name="filters"/>
              <nav class="index" aria-labelledby="list">
                <h2 id="list">
                  <xsl:value-of select="$t/list"/>
                </h2>
                <ul>
                  <xsl:apply-templates select="f:region" mode="index">
                    <xsl:sort select="f:name[@xml:lang = $lang] | f:name[@xml:lang = 'it' and not(../f:name/@xml:lang = $lang)]" lang="{$lang}"/>
                  </xsl:apply-templates>
                </ul>
              </nav>
            </div>
          </div>
          <section class="about" aria-labelledby="site">
            <h2 id="site">
              <xsl:call-template name="words">
                <xsl:with-param name="texts" select="f:about/f:title"/>
                <xsl:with-param name="otherwise" select="f:about/@publisher"/>
              </xsl:call-template>
            </h2>
            <p>
              <xsl:call-template name="words">
                <xsl:with-param name="texts" select="f:about/f:description"/>
              </xsl:call-template>
            </p>
            <p>
              <xsl:value-of select="concat($t/updated, ' ')"/>
              <xsl:apply-templates select="@updated" mode="date"/>
              <xsl:value-of select="concat('. ', $t/version, $colon, @data-version, '.')"/>
            </p>
          </section>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- without the script the search is not shown: nothing is dead (plain.css) -->

  <xsl:template name="search">
    <form id="find" role="search" autocomplete="off">
      <label for="search">
        <xsl:value-of select="$t/search"/>
      </label>
      <input type="text" id="search" role="combobox" aria-expanded="false" aria-controls="options" aria-autocomplete="list" maxlength="80" autocapitalize="none" spellcheck="false" enterkeyhint="go" placeholder="{$t/search-example}"/>
      <ul id="options" role="listbox" aria-label="{$t/list}" hidden=""><xsl:text> </xsl:text></ul>
      <p id="told" role="status" class="unseen" data-none="{$t/search-none}" data-nearly="{$t/search-nearly}" data-some="{$t/search-some}"><xsl:text> </xsl:text></p>
    </form>
  </xsl:template>

  <xsl:template match="f:region" mode="tile">
    <li class="tile at-{@id} {f:current/@availability}" data-id="{@id}">
      <a href="{@id}.html">
        <span class="code" aria-hidden="true">
          <xsl:apply-templates select="." mode="code"/>
        </span>
        <xsl:apply-templates select="f:current/@availability" mode="mark"/>
        <span class="unseen">
          <xsl:apply-templates select="." mode="name"/>
          <xsl:text>, </xsl:text>
          <xsl:apply-templates select="f:current/@availability" mode="label"/>
        </span>
      </a>
    </li>
  </xsl:template>

  <!-- a province has an abbreviation that all know, a region three letters -->

  <xsl:template match="f:region" mode="code"><xsl:value-of select="f:crosswalk/@vaccine-area"/></xsl:template>

  <xsl:template match="f:region[@kind = 'autonomous-province']" mode="code">
    <xsl:value-of select="substring-after(@iso-3166-2, '-')"/>
  </xsl:template>

  <xsl:template match="f:region" mode="index">
    <li data-id="{@id}">
      <xsl:attribute name="data-names">
        <xsl:for-each select="f:name | f:alias/@name | f:platform/@name | @iso-3166-2 | f:crosswalk/@vaccine-area">
          <xsl:if test="position() > 1">|</xsl:if>
          <xsl:value-of select="translate(., '|', ' ')"/>
        </xsl:for-each>
      </xsl:attribute>
      <xsl:apply-templates select="." mode="filtered"/>
      <a href="{@id}.html">
        <xsl:apply-templates select="." mode="name"/>
      </a>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="f:current/@availability" mode="badge"/>
    </li>
  </xsl:template>

  <!-- what can be done there: schema/resolved.xsd says what the states mean -->

  <xsl:template match="@availability" mode="mark">
    <span class="mark" aria-hidden="true">
      <xsl:choose>
        <xsl:when test=". = 'online'">●</xsl:when>
        <xsl:when test=". = 'after-visit'">◐</xsl:when>
        <xsl:when test=". = 'details-missing'">◔</xsl:when>
        <xsl:when test=". = 'offline'">○</xsl:when>
        <xsl:when test=". = 'unknown'">?</xsl:when>
        <xsl:otherwise>×</xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <xsl:variable name="availabilities" select="$t/*[starts-with(name(), 'availability-')]"/>

  <xsl:template match="@availability" mode="label">
    <xsl:value-of select="$availabilities[name() = concat('availability-', current())]"/>
  </xsl:template>

  <xsl:template match="@availability" mode="badge">
    <span class="availability {.}">
      <xsl:apply-templates select="." mode="mark"/>
      <xsl:text> </xsl:text>
      <span class="words">
        <xsl:apply-templates select="." mode="label"/>
      </span>
    </span>
  </xsl:template>

  <!-- the legend says only what the map shows, in the order of the labels -->

  <xsl:template name="legend">
    <ul class="legend">
      <xsl:variable name="all" select="f:region/f:current/@availability"/>
      <xsl:for-each select="$availabilities">
        <xsl:apply-templates select="$all[. = substring-after(name(current()), '-')][1]" mode="badge-item"/>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template match="@availability" mode="badge-item">
    <li>
      <xsl:apply-templates select="." mode="badge"/>
    </li>
  </xsl:template>
</xsl:stylesheet>
