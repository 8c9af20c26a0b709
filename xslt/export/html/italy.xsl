<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What holds in all of Italy: the national entry point, the ways open to all, what the law says, the credentials. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:template match="f:regions" mode="italy">
    <xsl:call-template name="page">
      <xsl:with-param name="page">italy</xsl:with-param>
      <xsl:with-param name="title" select="concat($t/national, $colon, $t/region-title)"/>
      <xsl:with-param name="description" select="$t/credentials-help"/>
      <xsl:with-param name="records" select="f:national"/>
      <xsl:with-param name="body">
        <xsl:call-template name="bar"/>
        <main id="content" tabindex="-1">
          <xsl:call-template name="notice"/>
          <h1>
            <xsl:value-of select="$t/national"/>
          </h1>
          <xsl:apply-templates select="f:national"/>
          <xsl:call-template name="credentials"/>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- the entry is the first national link; the rest are further addresses -->

  <xsl:template match="f:national">
    <section class="national" aria-labelledby="offline">
      <xsl:apply-templates select="$national-entry" mode="entry">
        <xsl:with-param name="action" select="string($t/national-entry)"/>
      </xsl:apply-templates>
      <p class="help">
        <xsl:value-of select="$t/check-address"/>
      </p>
      <xsl:apply-templates select="$national-entry" mode="own-notes"/>
      <h2 id="offline">
        <xsl:value-of select="$t/offline"/>
      </h2>
      <xsl:apply-templates select="f:procedure[@status = 'current']"/>
      <xsl:call-template name="contacts"/>
      <h2>
        <xsl:value-of select="$t/defaults"/>
      </h2>
      <xsl:apply-templates select="f:default[@status = 'current']" mode="law">
        <xsl:with-param name="with-notes" select="true()"/>
      </xsl:apply-templates>
      <h2>
        <xsl:value-of select="$t/notes"/>
      </h2>
      <xsl:apply-templates select="." mode="notes"/>
      <xsl:apply-templates select="." mode="unknowns"/>
      <xsl:call-template name="links">
        <xsl:with-param name="links" select="f:link[@role != 'national'] | f:link[@role = 'national'][position() > 1]"/>
      </xsl:call-template>
      <xsl:call-template name="history"/>
    </section>
  </xsl:template>

  <!-- the credentials, explained once; everything that asks for one links here -->

  <xsl:template name="credentials">
    <section class="credentials" aria-labelledby="credentials">
      <h2 id="credentials">
        <xsl:value-of select="$t/credentials"/>
      </h2>
      <p>
        <xsl:value-of select="$t/credentials-help"/>
      </p>
      <xsl:apply-templates select="/f:regions/f:credential"/>
    </section>
  </xsl:template>

  <xsl:template match="f:credential">
    <article class="credential" id="credential-{@id}" aria-labelledby="credential-{@id}-title">
      <h3 id="credential-{@id}-title">
        <xsl:apply-templates select="." mode="credential-name"/>
      </h3>
      <xsl:apply-templates select="." mode="end"/>
      <p>
        <xsl:call-template name="words"><xsl:with-param name="texts" select="f:description"/></xsl:call-template>
      </p>
      <p class="kind">
        <xsl:value-of select="concat($t/kind, $colon)"/>
        <xsl:apply-templates select="@kind" mode="label"/>
        <xsl:text>.</xsl:text>
        <xsl:if test="@is-a">
          <xsl:value-of select="concat(' ', $t/is-a, $colon)"/>
          <xsl:apply-templates select="key('credential', @is-a)" mode="reference"/>
          <xsl:text>.</xsl:text>
        </xsl:if>
        <xsl:apply-templates select="@since" mode="sentence"/>
      </p>
      <xsl:if test="f:level">
        <ul>
          <xsl:apply-templates select="f:level"/>
        </ul>
      </xsl:if>
      <xsl:if test="f:link | f:note">
        <ul class="claims">
          <xsl:apply-templates select="f:link | f:note"/>
        </ul>
      </xsl:if>
      <xsl:apply-templates select="." mode="evidence"/>
    </article>
  </xsl:template>

  <xsl:template match="f:credential" mode="credential-name">
    <xsl:call-template name="words">
      <xsl:with-param name="texts" select="f:name"/>
      <xsl:with-param name="otherwise" select="@id"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:credential" mode="reference">
    <a href="italy.html#credential-{@id}">
      <xsl:apply-templates select="." mode="credential-name"/>
    </a>
    <xsl:if test="@status != 'current'"><xsl:value-of select="concat(' (', $t/withdrawn, ')')"/></xsl:if>
  </xsl:template>

  <!-- the end of a credential, and the law that ends it -->

  <xsl:template match="f:credential" mode="end"/>

  <xsl:template match="f:credential[@until]" mode="end">
    <xsl:variable name="is-current" select="@status = 'current'"/>
    <p class="missing">
      <strong>
        <xsl:value-of select="concat($t/withdrawn-since[not($is-current)] | $t/until[$is-current], $colon)"/>
        <xsl:apply-templates select="@until" mode="date"/>
        <xsl:text>.</xsl:text>
      </strong>
      <xsl:apply-templates select="@law"/>
    </p>
  </xsl:template>

  <xsl:template match="f:level">
    <li>
      <strong>
        <xsl:value-of select="concat(@value, $colon)"/>
      </strong>
      <xsl:call-template name="words"><xsl:with-param name="texts" select="f:text"/></xsl:call-template>
    </li>
  </xsl:template>
</xsl:stylesheet>
