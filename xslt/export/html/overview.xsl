<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Choosing a region: what is possible online in each, the tile map, its legend, the alphabetical list. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl f">

  <xsl:variable name="overview-tree">
    <xsl:apply-templates select="/f:regions/f:region" mode="overview"/>
  </xsl:variable>
  <xsl:variable name="overview" select="exsl:node-set($overview-tree)/region"/>

  <xsl:template match="f:region" mode="overview">
    <region id="{@id}" anchor="{@iso-3166-2}" code="{f:crosswalk/@vaccine-area}" availability="{f:current/@availability}">
      <xsl:apply-templates select="." mode="name"/>
    </region>
  </xsl:template>

  <!-- its states: schema/resolved.xsd says what they mean -->

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

  <!-- the section -->

  <xsl:template name="choose">
    <section class="choose" id="choose" aria-labelledby="choose-title">
      <h2 id="choose-title">
        <xsl:value-of select="$t/choose"/>
      </h2>
      <p>
        <xsl:value-of select="$t/choose-help"/>
      </p>
      <xsl:call-template name="filters"/>
      <div class="chooser">
        <div class="picture">
          <nav aria-label="{$t/map}">
            <ul class="map">
              <xsl:apply-templates select="$overview" mode="tile"/>
            </ul>
          </nav>
          <xsl:call-template name="legend"/>
        </div>
        <nav class="index" aria-labelledby="list-title">
          <h3 id="list-title">
            <xsl:value-of select="$t/list"/>
          </h3>
          <ul>
            <xsl:apply-templates select="$overview" mode="index">
              <xsl:sort select="."/>
            </xsl:apply-templates>
          </ul>
        </nav>
      </div>
      <xsl:call-template name="also"/>
    </section>
  </xsl:template>

  <!-- what else there is, for those who look for no region -->

  <xsl:template name="also">
    <nav class="also" aria-label="{$t/also}">
      <ul>
        <xsl:if test="f:national">
          <li>
            <a href="#national">
              <xsl:value-of select="$t/national"/>
            </a>
          </li>
        </xsl:if>
        <xsl:if test="$accepted">
          <li>
            <a href="#matrix">
              <xsl:value-of select="$t/matrix"/>
            </a>
          </li>
        </xsl:if>
        <li>
          <a href="#credentials">
            <xsl:value-of select="$t/credentials"/>
          </a>
        </li>
        <li>
          <a href="#sources">
            <xsl:value-of select="$t/sources"/>
          </a>
        </li>
      </ul>
    </nav>
  </xsl:template>

  <xsl:template match="region" mode="tile">
    <li class="tile at-{@id} {@availability}">
      <a href="#{@anchor}">
        <span class="code">
          <xsl:value-of select="@code"/>
        </span>
        <xsl:text> </xsl:text>
        <span class="name">
          <xsl:copy-of select="node()"/>
        </span>
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="@availability" mode="mark"/>
        <span class="unseen">
          <xsl:text>, </xsl:text>
          <xsl:apply-templates select="@availability" mode="label"/>
        </span>
      </a>
    </li>
  </xsl:template>

  <xsl:template match="region" mode="index">
    <li>
      <a href="#{@anchor}">
        <xsl:copy-of select="node()"/>
      </a>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="@availability" mode="badge"/>
    </li>
  </xsl:template>

  <!-- the legend says only what the map shows -->

  <xsl:template name="legend">
    <div class="legend">
      <h3>
        <xsl:value-of select="$t/legend"/>
      </h3>
      <ul>
        <xsl:apply-templates select="($overview/@availability[. = 'online'])[1]" mode="legend"/>
        <xsl:apply-templates select="($overview/@availability[. = 'after-visit'])[1]" mode="legend"/>
        <xsl:apply-templates select="($overview/@availability[. = 'details-missing'])[1]" mode="legend"/>
        <xsl:apply-templates select="($overview/@availability[. = 'offline'])[1]" mode="legend"/>
        <xsl:apply-templates select="($overview/@availability[. = 'unknown'])[1]" mode="legend"/>
        <xsl:apply-templates select="($overview/@availability[. = 'inactive'])[1]" mode="legend"/>
      </ul>
    </div>
  </xsl:template>

  <xsl:template match="@availability" mode="legend">
    <li>
      <xsl:apply-templates select="." mode="badge"/>
      <xsl:text> </xsl:text>
      <span class="count">
        <xsl:value-of select="count($overview[@availability = current()])"/>
      </span>
    </li>
  </xsl:template>
</xsl:stylesheet>
