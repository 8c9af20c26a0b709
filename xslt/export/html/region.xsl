<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- One section a jurisdiction: what to do today, then what else is known, then how it was before. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="f">

  <xsl:template match="f:region">
    <xsl:variable name="service">
      <xsl:apply-templates select="." mode="current-service"/>
    </xsl:variable>
    <xsl:variable name="ids">
      <xsl:apply-templates select="." mode="current-procedures"/>
    </xsl:variable>
    <xsl:variable name="availability" select="$overview[@id = current()/@id]/@availability"/>
    <section class="region" id="{@iso-3166-2}" aria-labelledby="{@id}" data-region="{@id}" data-availability="{$availability}">
      <xsl:attribute name="data-names">
        <xsl:apply-templates select="." mode="names"/>
      </xsl:attribute>
      <h2 id="{@id}">
        <xsl:apply-templates select="." mode="name"/>
      </h2>
      <p class="lead">
        <xsl:apply-templates select="$availability" mode="badge"/>
      </p>
      <h3>
        <xsl:value-of select="$t/today"/>
      </h3>
      <xsl:apply-templates select="f:service[generate-id() = $service]"/>
      <xsl:apply-templates select="." mode="portal"/>
      <xsl:apply-templates select="f:platform"/>
      <xsl:call-template name="procedures">
        <xsl:with-param name="procedures" select="f:procedure[contains($ids, concat(' ', @id, ' '))]"/>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="unknowns"/>
      <xsl:apply-templates select="." mode="notes"/>
      <xsl:apply-templates select="." mode="links"/>
      <xsl:call-template name="history">
        <xsl:with-param name="services" select="f:service[generate-id() != $service]"/>
        <xsl:with-param name="procedures" select="f:procedure[not(contains($ids, concat(' ', @id, ' ')))]"/>
      </xsl:call-template>
      <p class="back">
        <a href="#choose">
          <xsl:value-of select="$t/back"/>
        </a>
        <button type="button" class="quiet print" hidden="">
          <xsl:value-of select="$t/print"/>
        </button>
      </p>
    </section>
  </xsl:template>

  <!-- the state of the service, in one plain line -->

  <xsl:template match="f:service">
    <div class="service">
      <p class="state">
        <strong>
          <xsl:value-of select="concat($t/state, $t/colon)"/>
          <xsl:apply-templates select="@state" mode="label"/>
          <xsl:text>.</xsl:text>
        </strong>
        <xsl:apply-templates select="@creation" mode="sentence"/>
        <xsl:apply-templates select="@since | @until" mode="sentence"/>
      </p>
      <xsl:apply-templates select="." mode="text"/>
      <xsl:apply-templates select="." mode="evidence"/>
    </div>
  </xsl:template>

  <xsl:template match="@creation" mode="sentence">
    <xsl:value-of select="concat(' ', $t/creation, $t/colon)"/>
    <xsl:apply-templates select="." mode="label"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="@since" mode="sentence">
    <xsl:value-of select="concat(' ', $t/since, $t/colon)"/>
    <xsl:apply-templates select="." mode="date"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="@until" mode="sentence">
    <xsl:value-of select="concat(' ', $t/until, $t/colon)"/>
    <xsl:apply-templates select="." mode="date"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="*" mode="text"/>

  <xsl:template match="*[f:text]" mode="text">
    <p>
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="f:text"/>
      </xsl:call-template>
    </p>
  </xsl:template>

  <!-- the way in: the region's portal, or the national one -->

  <xsl:template match="f:region" mode="portal">
    <xsl:variable name="portal">
      <xsl:apply-templates select="." mode="current-portal"/>
    </xsl:variable>
    <xsl:apply-templates select="f:link[generate-id() = $portal]" mode="entry">
      <xsl:with-param name="action" select="string($t/portal)"/>
    </xsl:apply-templates>
    <xsl:if test="$portal = ''">
      <p class="missing">
        <xsl:value-of select="$t/no-portal"/>
      </p>
      <xsl:apply-templates select="../f:national/f:link[@role = 'national'][1]" mode="entry">
        <xsl:with-param name="action" select="string($t/national-entry)"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:link" mode="entry">
    <xsl:param name="action"/>
    <div class="entry">
      <p>
        <xsl:call-template name="link">
          <xsl:with-param name="href" select="@href"/>
          <xsl:with-param name="class">button</xsl:with-param>
          <xsl:with-param name="content" select="$action"/>
        </xsl:call-template>
      </p>
      <p class="address">
        <xsl:value-of select="concat($t/portal-address, $t/colon)"/>
        <strong class="host">
          <xsl:call-template name="host">
            <xsl:with-param name="href" select="@href"/>
          </xsl:call-template>
        </strong>
        <xsl:text>. </xsl:text>
        <xsl:value-of select="$t/check-address"/>
      </p>
      <xsl:apply-templates select="." mode="link-notes"/>
      <xsl:apply-templates select="." mode="evidence"/>
    </div>
  </xsl:template>

  <xsl:template match="f:link" mode="link-notes"/>

  <xsl:template match="f:link[f:note]" mode="link-notes">
    <ul class="claims">
      <xsl:apply-templates select="f:note"/>
    </ul>
  </xsl:template>

  <xsl:template match="f:platform">
    <div class="platform">
      <p>
        <strong>
          <xsl:value-of select="concat($t/platform, $t/colon, @name)"/>
          <xsl:text>.</xsl:text>
        </strong>
      </p>
      <xsl:apply-templates select="." mode="text"/>
      <xsl:apply-templates select="." mode="evidence"/>
    </div>
  </xsl:template>

  <!-- what no source says -->

  <xsl:template match="f:region | f:national" mode="unknowns"/>

  <xsl:template match="f:region[f:unknown] | f:national[f:unknown]" mode="unknowns">
    <h3>
      <xsl:value-of select="$t/unknowns"/>
    </h3>
    <ul class="claims unknowns">
      <xsl:apply-templates select="f:unknown"/>
    </ul>
  </xsl:template>

  <xsl:template match="f:unknown">
    <li>
      <strong>
        <xsl:apply-templates select="@fact" mode="label"/>
        <xsl:text>.</xsl:text>
      </strong>
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="f:text">
          <xsl:call-template name="words">
            <xsl:with-param name="texts" select="f:text"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="$t/unknown-text"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>

  <!-- notes and other addresses -->

  <xsl:template match="*" mode="notes"/>

  <xsl:template match="*[f:note]" mode="notes">
    <h3>
      <xsl:value-of select="$t/notes"/>
    </h3>
    <ul class="claims">
      <xsl:apply-templates select="f:note"/>
    </ul>
  </xsl:template>

  <xsl:template match="f:note">
    <li>
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="f:text"/>
      </xsl:call-template>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>

  <xsl:template match="f:region" mode="links">
    <xsl:call-template name="links">
      <xsl:with-param name="links" select="f:link[@role != 'portal']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="links">
    <xsl:param name="links"/>
    <xsl:variable name="current">
      <xsl:apply-templates select="$links" mode="current"/>
    </xsl:variable>
    <xsl:if test="string($current)">
      <h3>
        <xsl:value-of select="$t/links"/>
      </h3>
      <ul class="claims">
        <xsl:copy-of select="$current"/>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:link" mode="current">
    <xsl:variable name="status">
      <xsl:apply-templates select="." mode="claim-status"/>
    </xsl:variable>
    <xsl:if test="$status = 'current'">
      <xsl:apply-templates select="."/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:link">
    <li>
      <xsl:call-template name="link">
        <xsl:with-param name="href" select="@href"/>
        <xsl:with-param name="content">
          <xsl:apply-templates select="." mode="link-name"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:text> (</xsl:text>
      <span class="host">
        <xsl:call-template name="host">
          <xsl:with-param name="href" select="@href"/>
        </xsl:call-template>
      </span>
      <xsl:text>)</xsl:text>
      <xsl:apply-templates select="." mode="link-notes"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>

  <xsl:template match="f:link" mode="link-name">
    <xsl:apply-templates select="@role" mode="label"/>
  </xsl:template>

  <xsl:template match="f:link[f:label]" mode="link-name">
    <xsl:call-template name="words">
      <xsl:with-param name="texts" select="f:label"/>
      <xsl:with-param name="otherwise" select="@href"/>
    </xsl:call-template>
  </xsl:template>

  <!-- history: past addresses are shown, not linked, since anyone may own them now -->

  <xsl:template name="history">
    <xsl:param name="services"/>
    <xsl:param name="procedures"/>
    <xsl:variable name="links">
      <xsl:apply-templates select="f:link" mode="past"/>
    </xsl:variable>
    <xsl:if test="$services or $procedures or string($links)">
      <details class="history">
        <summary>
          <xsl:value-of select="$t/history"/>
        </summary>
        <xsl:if test="$services">
          <h3>
            <xsl:value-of select="$t/past-states"/>
          </h3>
          <xsl:apply-templates select="$services"/>
        </xsl:if>
        <xsl:if test="$procedures">
          <h3>
            <xsl:value-of select="$t/past-procedures"/>
          </h3>
          <xsl:apply-templates select="$procedures"/>
        </xsl:if>
        <xsl:if test="string($links)">
          <h3>
            <xsl:value-of select="$t/past-links"/>
          </h3>
          <ul class="claims">
            <xsl:copy-of select="$links"/>
          </ul>
        </xsl:if>
      </details>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:link" mode="past">
    <xsl:variable name="status">
      <xsl:apply-templates select="." mode="claim-status"/>
    </xsl:variable>
    <xsl:if test="$status = 'history'">
      <li>
        <xsl:apply-templates select="." mode="link-name"/>
        <xsl:value-of select="$t/colon"/>
        <span class="host">
          <xsl:value-of select="@href"/>
        </span>
        <xsl:text>.</xsl:text>
        <xsl:apply-templates select="@until" mode="sentence"/>
        <xsl:apply-templates select="." mode="link-notes"/>
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="." mode="evidence"/>
      </li>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
