<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The page of a jurisdiction: what to do today; who cannot do it online; for a child; step by step; then the rest. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:template match="f:region">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
    <xsl:variable name="state" select="f:service[@key = current()/f:current/f:state/@claim]"/>
    <xsl:call-template name="page">
      <xsl:with-param name="page" select="@id"/>
      <xsl:with-param name="class">region</xsl:with-param>
      <xsl:with-param name="title" select="concat($name, $colon, $t/region-title)"/>
      <xsl:with-param name="description">
        <xsl:apply-templates select="$state/f:text" mode="plain"/>
        <xsl:if test="not($state/f:text)"><xsl:value-of select="concat($name, $colon, $t/region-title, '.')"/></xsl:if>
      </xsl:with-param>
      <xsl:with-param name="records" select="."/>
      <xsl:with-param name="body">
        <xsl:call-template name="bar"/>
        <main id="content" tabindex="-1" data-region="{@id}" data-availability="{f:current/@availability}">
          <xsl:call-template name="notice"/>
          <xsl:apply-templates select="." mode="code-on-paper"/>
          <h1 id="{@id}">
            <xsl:apply-templates select="." mode="name"/>
          </h1>
          <xsl:apply-templates select="." mode="today">
            <xsl:with-param name="state" select="$state"/>
          </xsl:apply-templates>
          <xsl:apply-templates select="." mode="offline"/>
          <xsl:apply-templates select="." mode="child"/>
          <xsl:apply-templates select="." mode="steps"/>
          <xsl:apply-templates select="." mode="more">
            <xsl:with-param name="state" select="$state"/>
          </xsl:apply-templates>
          <xsl:apply-templates select="." mode="report"/>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- how to get from paper back to the web -->

  <xsl:template match="f:region" mode="code-on-paper">
    <xsl:variable name="address"><xsl:apply-templates select="." mode="coded"/></xsl:variable>
    <xsl:if test="$address != ''">
      <p class="paper">
        <img class="qr" src="../qr/{@id}.svg" alt="" width="120" height="120" fetchpriority="low"/>
        <xsl:value-of select="concat($t/scan, $colon, $address)"/>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- the answer: one sentence, one button, with what one signs in -->

  <xsl:template match="f:region" mode="today">
    <xsl:param name="state"/>
    <xsl:variable name="portal" select="f:link[@key = current()/f:current/f:portal/@claim]"/>
    <section class="today" aria-label="{$t/today}">
      <xsl:apply-templates select="$state"/>
      <xsl:if test="not($state)">
        <p class="answer">
          <xsl:apply-templates select="f:current/@availability" mode="badge"/>
        </p>
      </xsl:if>
      <xsl:apply-templates select="$portal" mode="entry">
        <xsl:with-param name="action" select="string($t/portal)"/>
      </xsl:apply-templates>
      <xsl:if test="not($portal)">
        <xsl:apply-templates select="$national-entry" mode="entry">
          <xsl:with-param name="action" select="string($t/national-entry)"/>
        </xsl:apply-templates>
        <p class="missing">
          <xsl:value-of select="$t/no-portal"/>
        </p>
      </xsl:if>
      <ul class="jump">
        <li>
          <a href="#offline"><xsl:value-of select="$t/offline"/></a>
        </li>
        <li>
          <a href="#child"><xsl:value-of select="$t/child"/></a>
        </li>
        <li>
          <a href="#steps"><xsl:value-of select="$t/steps"/></a>
        </li>
      </ul>
      <xsl:apply-templates select="f:current/f:credentials[1]" mode="today"/>
      <p class="help">
        <xsl:value-of select="$t/check-address"/>
      </p>
      <xsl:apply-templates select="$portal | $national-entry[not($portal)]" mode="own-notes"/>
    </section>
  </xsl:template>

  <xsl:template match="f:credentials" mode="today">
    <p class="with">
      <xsl:value-of select="concat($accepts-label, $colon)"/>
      <xsl:for-each select="key('credential', str:tokenize(@value))">
        <xsl:if test="position() > 1">, </xsl:if>
        <xsl:apply-templates select="." mode="reference"/>
      </xsl:for-each>
      <xsl:text>.</xsl:text>
    </p>
  </xsl:template>

  <!-- what a claim says of the service: of one that holds, what holds -->

  <xsl:template match="f:service">
    <div class="service">
      <xsl:apply-templates select="." mode="text">
        <xsl:with-param name="class">answer</xsl:with-param>
      </xsl:apply-templates>
      <p class="state">
        <xsl:apply-templates select="." mode="said"/>
        <xsl:apply-templates select="@since | @until" mode="sentence"/>
      </p>
      <xsl:apply-templates select="." mode="evidence"/>
    </div>
  </xsl:template>

  <xsl:template match="f:service" mode="said">
    <xsl:apply-templates select="@state" mode="said">
      <xsl:with-param name="term" select="$t/state"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="@creation" mode="sentence"/>
  </xsl:template>

  <xsl:template match="f:service[@status = 'current' and not(contains(@holds, 'state'))]" mode="said">
    <xsl:apply-templates select="@creation" mode="said">
      <xsl:with-param name="term" select="$t/creation"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="@*" mode="said">
    <xsl:param name="term"/>
    <xsl:value-of select="concat($term, $colon)"/>
    <xsl:apply-templates select="." mode="label"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="@creation" mode="sentence">
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="." mode="said"><xsl:with-param name="term" select="$t/creation"/></xsl:apply-templates>
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
        <strong>
          <xsl:call-template name="host"><xsl:with-param name="href" select="@href"/></xsl:call-template>
        </strong>
      </p>
      <xsl:apply-templates select="." mode="evidence"/>
    </div>
  </xsl:template>

  <!-- who cannot do it online: here, then in all Italy -->

  <xsl:template match="f:region" mode="offline">
    <section aria-labelledby="offline">
      <h2 id="offline">
        <xsl:value-of select="$t/offline"/>
      </h2>
      <xsl:call-template name="ways">
        <xsl:with-param name="ways" select="f:procedure[@status = 'current' and @mode != 'online' and @audience != 'minors']"/>
        <xsl:with-param name="otherwise" select="$t/no-offline"/>
      </xsl:call-template>
      <xsl:call-template name="contacts"/>
      <xsl:if test="../f:national/f:procedure[@status = 'current']">
        <div class="everywhere">
          <h3>
            <xsl:value-of select="$t/everywhere"/>
          </h3>
          <xsl:call-template name="ways">
            <xsl:with-param name="ways" select="../f:national/f:procedure[@status = 'current']"/>
            <xsl:with-param name="file">italy.html</xsl:with-param>
          </xsl:call-template>
        </div>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- for a child: what sources say here, then what the law says everywhere -->

  <xsl:template match="f:region" mode="child">
    <section aria-labelledby="child">
      <h2 id="child">
        <xsl:value-of select="$t/child"/>
      </h2>
      <xsl:call-template name="ways">
        <xsl:with-param name="ways" select="f:procedure[@status = 'current' and @audience = 'minors']"/>
        <xsl:with-param name="otherwise" select="$t/no-child"/>
      </xsl:call-template>
      <xsl:apply-templates select="../f:national/f:default[@key = current()/f:current/f:minors[@origin = 'national']/@claim]" mode="law"/>
    </section>
  </xsl:template>

  <!-- step by step -->

  <xsl:template match="f:region" mode="steps">
    <xsl:variable name="procedures" select="f:procedure[@status = 'current']"/>
    <section aria-labelledby="steps">
      <h2 id="steps">
        <xsl:value-of select="$t/steps"/>
      </h2>
      <xsl:apply-templates select="$procedures[@mode = 'online']"/>
      <xsl:apply-templates select="$procedures[@mode != 'online']"/>
      <xsl:if test="not($procedures)">
        <p class="missing">
          <xsl:value-of select="$t/no-procedure"/>
        </p>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- what else is known, and how it was before -->

  <xsl:template match="f:region" mode="more">
    <xsl:param name="state"/>
    <xsl:variable name="services" select="f:service[@status = 'current'][@key != string($state/@key)]"/>
    <xsl:variable name="laws" select="../f:national/f:default[@key = current()/f:current/*[@origin = 'national'][name() != 'minors']/@claim]"/>
    <section class="more" aria-labelledby="more">
      <h2 id="more">
        <xsl:value-of select="$t/notes"/>
      </h2>
      <xsl:apply-templates select="$services"/>
      <xsl:apply-templates select="f:platform"/>
      <xsl:apply-templates select="." mode="notes"/>
      <xsl:if test="$laws">
        <h3>
          <xsl:value-of select="$t/defaults"/>
        </h3>
        <xsl:apply-templates select="$laws" mode="law"/>
      </xsl:if>
      <xsl:apply-templates select="." mode="unknowns"/>
      <xsl:call-template name="links">
        <xsl:with-param name="links" select="f:link[@role != 'portal']"/>
      </xsl:call-template>
      <xsl:call-template name="history">
        <xsl:with-param name="services" select="f:service[@status != 'current']"/>
      </xsl:call-template>
    </section>
  </xsl:template>

  <xsl:template match="f:platform">
    <div class="platform">
      <p>
        <xsl:value-of select="concat($t/platform, $colon, @name)"/>
        <xsl:text>.</xsl:text>
      </p>
      <xsl:apply-templates select="." mode="text"/>
      <xsl:apply-templates select="." mode="evidence"/>
    </div>
  </xsl:template>

  <!-- what one does with the page; the buttons are the script's -->

  <xsl:template match="f:region" mode="report">
    <p class="tools">
      <xsl:apply-templates select="../f:about/@email" mode="report">
        <xsl:with-param name="region" select="@id"/>
      </xsl:apply-templates>
      <button type="button" class="quiet" data-does="copy" data-done="{$t/copied}" hidden="">
        <xsl:value-of select="$t/copy"/>
      </button>
      <button type="button" class="quiet" data-does="print" hidden="">
        <xsl:value-of select="$t/print"/>
      </button>
    </p>
  </xsl:template>

  <xsl:template match="@email" mode="report">
    <xsl:param name="region"/>
    <a>
      <xsl:attribute name="href">
        <xsl:apply-templates select="." mode="mailto"/>
        <xsl:value-of select="concat('?subject=', $region, '%20', /f:regions/@data-version, '%20(', $lang, ')')"/>
      </xsl:attribute>
      <xsl:value-of select="$t/report"/>
    </a>
  </xsl:template>
</xsl:stylesheet>
