<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- One section a jurisdiction: what to do today, then what else is known, then how it was before. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <xsl:template match="f:region">
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
      <xsl:apply-templates select="." mode="services"/>
      <xsl:apply-templates select="." mode="portal"/>
      <xsl:apply-templates select="f:platform"/>
      <xsl:apply-templates select="." mode="ways"/>
      <xsl:apply-templates select="." mode="offline"/>
      <xsl:apply-templates select="f:current" mode="defaults"/>
      <xsl:apply-templates select="." mode="unknowns"/>
      <xsl:apply-templates select="." mode="notes"/>
      <xsl:apply-templates select="." mode="links"/>
      <xsl:call-template name="history">
        <xsl:with-param name="services" select="f:service[@status != 'current'][not(@grade = 'unchecked')]"/>
        <xsl:with-param name="procedures" select="f:procedure[@status != 'current']"/>
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

  <!-- all that is said of the service and holds, the state first; then what unchecked lists say that does not -->

  <xsl:template match="f:region" mode="services">
    <xsl:variable name="state" select="f:service[@key = current()/f:current/f:state/@claim]"/>
    <xsl:apply-templates select="$state"/>
    <xsl:apply-templates select="f:service[@status = 'current'][@key != string($state/@key)]"/>
    <xsl:apply-templates select="f:service[@status != 'current'][@grade = 'unchecked']"/>
  </xsl:template>

  <!-- what a claim says of the service, in one plain line: of one that holds, what holds -->

  <xsl:template match="f:service">
    <div class="service">
      <p class="state">
        <xsl:apply-templates select="." mode="said"/>
        <xsl:apply-templates select="@since | @until" mode="sentence"/>
      </p>
      <xsl:apply-templates select="." mode="text"/>
      <xsl:apply-templates select="." mode="evidence"/>
    </div>
  </xsl:template>

  <xsl:template match="f:service" mode="said">
    <strong>
      <xsl:apply-templates select="@state" mode="said">
        <xsl:with-param name="term" select="$t/state"/>
      </xsl:apply-templates>
    </strong>
    <xsl:apply-templates select="@creation" mode="sentence"/>
  </xsl:template>

  <xsl:template match="f:service[@status = 'current' and not(contains(@holds, 'state'))]" mode="said">
    <strong>
      <xsl:apply-templates select="@creation" mode="said">
        <xsl:with-param name="term" select="$t/creation"/>
      </xsl:apply-templates>
    </strong>
  </xsl:template>

  <xsl:template match="f:service[@status != 'current' and @grade = 'unchecked']" mode="said">
    <xsl:apply-templates select="@state" mode="said">
      <xsl:with-param name="term" select="$t/also-listed"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="@creation" mode="sentence"/>
  </xsl:template>

  <xsl:template match="@*" mode="said">
    <xsl:param name="term"/>
    <xsl:value-of select="concat($term, $colon)"/>
    <xsl:apply-templates select="." mode="label"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="@creation" mode="sentence">
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="." mode="said">
      <xsl:with-param name="term" select="$t/creation"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="@since" mode="sentence">
    <xsl:value-of select="concat(' ', $t/since, $colon)"/>
    <xsl:apply-templates select="." mode="date"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="@until" mode="sentence">
    <xsl:value-of select="concat(' ', $t/until, $colon)"/>
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
    <xsl:apply-templates select="f:link[@key = current()/f:current/f:portal/@claim]" mode="entry">
      <xsl:with-param name="action" select="string($t/portal)"/>
    </xsl:apply-templates>
    <xsl:if test="not(f:current/f:portal)">
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
        <xsl:value-of select="concat($t/portal-address, $colon)"/>
        <strong class="host">
          <xsl:call-template name="host">
            <xsl:with-param name="href" select="@href"/>
          </xsl:call-template>
        </strong>
        <xsl:text>. </xsl:text>
        <xsl:value-of select="$t/check-address"/>
      </p>
      <xsl:apply-templates select="." mode="own-notes"/>
      <xsl:apply-templates select="." mode="evidence"/>
    </div>
  </xsl:template>

  <xsl:template match="*" mode="own-notes"/>

  <xsl:template match="*[f:note]" mode="own-notes">
    <ul class="claims">
      <xsl:apply-templates select="f:note"/>
    </ul>
  </xsl:template>

  <xsl:template match="f:platform">
    <div class="platform">
      <p>
        <strong>
          <xsl:value-of select="concat($t/platform, $colon, @name)"/>
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
    <xsl:if test="$links[@status = 'current']">
      <h3>
        <xsl:value-of select="$t/links"/>
      </h3>
      <ul class="claims">
        <xsl:apply-templates select="$links[@status = 'current']"/>
      </ul>
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
      <xsl:apply-templates select="." mode="own-notes"/>
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
    <xsl:variable name="links" select="f:link[@status != 'current']"/>
    <xsl:variable name="contacts" select="f:contact[@status != 'current']"/>
    <xsl:if test="$services or $procedures or $links or $contacts">
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
        <xsl:if test="$links">
          <h3>
            <xsl:value-of select="$t/past-links"/>
          </h3>
          <ul class="claims">
            <xsl:apply-templates select="$links" mode="past"/>
          </ul>
        </xsl:if>
        <xsl:if test="$contacts">
          <h3>
            <xsl:value-of select="$t/past-contacts"/>
          </h3>
          <ul class="contacts">
            <xsl:apply-templates select="$contacts" mode="past"/>
          </ul>
        </xsl:if>
      </details>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:link" mode="past">
    <li>
      <xsl:apply-templates select="." mode="link-name"/>
      <xsl:value-of select="$colon"/>
      <span class="host">
        <xsl:value-of select="@href"/>
      </span>
      <xsl:text>.</xsl:text>
      <xsl:apply-templates select="@until" mode="sentence"/>
      <xsl:apply-templates select="." mode="own-notes"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>
</xsl:stylesheet>
