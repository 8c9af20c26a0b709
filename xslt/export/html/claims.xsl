<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What a jurisdiction and all Italy have alike: texts, notes, unknowns, links, contacts, laws, history. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:template match="@since | @until" mode="sentence">
    <xsl:variable name="name" select="name()"/>
    <xsl:value-of select="concat(' ', $terms[name() = $name], $colon)"/>
    <xsl:apply-templates select="." mode="date"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="*" mode="text"/>

  <xsl:template match="*[f:text]" mode="text">
    <xsl:param name="class"/>
    <p>
      <xsl:if test="$class">
        <xsl:attribute name="class">
          <xsl:value-of select="$class"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:call-template name="words"><xsl:with-param name="texts" select="f:text"/></xsl:call-template>
    </p>
  </xsl:template>

  <!-- notes -->

  <xsl:template match="*" mode="own-notes"/>

  <xsl:template match="*[f:note]" mode="own-notes">
    <ul class="claims">
      <xsl:apply-templates select="f:note"/>
    </ul>
  </xsl:template>

  <xsl:template match="*" mode="notes"><xsl:apply-templates select="." mode="own-notes"/></xsl:template>

  <xsl:template match="f:note">
    <li>
      <xsl:call-template name="words"><xsl:with-param name="texts" select="f:text"/></xsl:call-template>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>

  <!-- what no source says -->

  <xsl:template match="*" mode="unknowns"/>

  <xsl:template match="*[f:unknown]" mode="unknowns">
    <details class="fold">
      <summary>
        <xsl:value-of select="$t/unknowns"/>
      </summary>
      <ul class="claims unknowns">
        <xsl:apply-templates select="f:unknown"/>
      </ul>
    </details>
  </xsl:template>

  <xsl:template match="f:unknown">
    <li>
      <strong>
        <xsl:apply-templates select="@fact" mode="label"/>
        <xsl:text>.</xsl:text>
      </strong>
      <xsl:text> </xsl:text>
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="f:text"/>
        <xsl:with-param name="otherwise" select="$t/unknown-text"/>
      </xsl:call-template>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>

  <!-- other addresses -->

  <xsl:template name="links">
    <xsl:param name="links"/>
    <xsl:if test="$links[@status = 'current']">
      <details class="fold">
        <summary>
          <xsl:value-of select="$t/links"/>
        </summary>
        <ul class="claims">
          <xsl:apply-templates select="$links[@status = 'current']"/>
        </ul>
      </details>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:link">
    <li>
      <xsl:call-template name="link">
        <xsl:with-param name="href" select="@href"/>
        <xsl:with-param name="content"><xsl:apply-templates select="." mode="link-name"/></xsl:with-param>
      </xsl:call-template>
      <xsl:text> (</xsl:text>
      <xsl:call-template name="host"><xsl:with-param name="href" select="@href"/></xsl:call-template>
      <xsl:text>) </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
      <xsl:apply-templates select="." mode="own-notes"/>
    </li>
  </xsl:template>

  <xsl:template match="f:link" mode="link-name"><xsl:apply-templates select="@role" mode="label"/></xsl:template>

  <xsl:template match="f:link[f:label]" mode="link-name">
    <xsl:call-template name="words">
      <xsl:with-param name="texts" select="f:label"/>
      <xsl:with-param name="otherwise" select="@href"/>
    </xsl:call-template>
  </xsl:template>

  <!-- whom to turn to -->

  <xsl:template name="contacts">
    <xsl:if test="f:contact[@status = 'current']">
      <h3>
        <xsl:value-of select="$t/contacts"/>
      </h3>
      <ul class="contacts">
        <xsl:apply-templates select="f:contact[@status = 'current']"/>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:contact">
    <li>
      <xsl:apply-templates select="." mode="contact-name"/>
      <p>
        <xsl:for-each select="@phone | @email | @address">
          <xsl:apply-templates select="." mode="contact"/>
          <br/>
        </xsl:for-each>
        <xsl:if test="f:hours">
          <xsl:value-of select="concat($t/hours, $colon)"/>
          <xsl:call-template name="words"><xsl:with-param name="texts" select="f:hours"/></xsl:call-template>
        </xsl:if>
        <xsl:apply-templates select="@since | @until" mode="sentence"/>
      </p>
      <xsl:apply-templates select="." mode="own-notes"/>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>

  <xsl:template match="f:contact" mode="contact-name">
    <strong>
      <xsl:call-template name="words"><xsl:with-param name="texts" select="f:label"/></xsl:call-template>
    </strong>
    <xsl:text> (</xsl:text>
    <xsl:apply-templates select="@role" mode="label"/>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <!-- links only to what a phone or a mail program understands -->

  <xsl:template match="@address" mode="contact"><xsl:value-of select="."/></xsl:template>

  <xsl:template match="@phone" mode="contact">
    <xsl:variable name="tel"><xsl:apply-templates select="." mode="tel"/></xsl:variable>
    <a href="{$tel}" class="call">
      <img src="../icons.svg#phone" alt="{$t/phone}" width="24" height="24"/>
      <xsl:text> </xsl:text>
      <xsl:value-of select="."/>
    </a>
  </xsl:template>

  <xsl:template match="@email" mode="contact">
    <a class="mail">
      <xsl:attribute name="href">
        <xsl:apply-templates select="." mode="mailto"/>
      </xsl:attribute>
      <xsl:value-of select="."/>
    </a>
  </xsl:template>

  <!-- what the law says for all Italy -->

  <xsl:template match="f:default" mode="law">
    <xsl:param name="with-notes"/>
    <div class="by-law" id="default-{@fact}">
      <p>
        <strong>
          <xsl:apply-templates select="@fact" mode="label"/>
          <xsl:apply-templates select="@value" mode="default"/>
          <xsl:text>.</xsl:text>
        </strong>
        <xsl:text> </xsl:text>
        <xsl:call-template name="words"><xsl:with-param name="texts" select="f:text"/></xsl:call-template>
        <xsl:apply-templates select="@law"/>
        <xsl:apply-templates select="@since | @until" mode="sentence"/>
      </p>
      <xsl:if test="$with-notes"><xsl:apply-templates select="." mode="own-notes"/></xsl:if>
      <xsl:apply-templates select="." mode="evidence"/>
    </div>
  </xsl:template>

  <xsl:template match="@law">
    <xsl:value-of select="concat(' ', $t/law, $colon)"/>
    <a href="sources.html#source-{.}">
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="key('source', .)/f:title"/>
        <xsl:with-param name="otherwise" select="."/>
      </xsl:call-template>
    </a>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="@value" mode="default">
    <xsl:value-of select="$colon"/>
    <xsl:call-template name="code-labels">
      <xsl:with-param name="list"><xsl:apply-templates select="../@fact" mode="values"/></xsl:with-param>
      <xsl:with-param name="values" select="str:tokenize(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:default[@fact = 'credentials']/@value" mode="default">
    <xsl:value-of select="$colon"/>
    <xsl:for-each select="key('credential', str:tokenize(.))">
      <xsl:if test="position() > 1">, </xsl:if>
      <xsl:apply-templates select="." mode="reference"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="@fact" mode="values">creation</xsl:template>
  <xsl:template match="@fact[. = 'consents']" mode="values">consent</xsl:template>

  <!-- history: past addresses and numbers are shown, not linked, since anyone may own them now -->

  <xsl:template name="history">
    <xsl:param name="services" select="/.."/>
    <xsl:variable name="procedures" select="f:procedure[@status != 'current']"/>
    <xsl:variable name="links" select="f:link[@status != 'current']"/>
    <xsl:variable name="contacts" select="f:contact[@status != 'current']"/>
    <xsl:if test="$services or $procedures or $links or $contacts">
      <details class="fold history">
        <summary>
          <xsl:value-of select="$t/history"/>
        </summary>
        <xsl:apply-templates select="$services"/>
        <xsl:apply-templates select="$procedures"/>
        <xsl:if test="$links or $contacts">
          <ul class="claims">
            <xsl:apply-templates select="$links | $contacts" mode="past"/>
          </ul>
        </xsl:if>
      </details>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:link" mode="past">
    <li>
      <xsl:apply-templates select="." mode="link-name"/>
      <xsl:value-of select="$colon"/>
      <span class="address">
        <xsl:value-of select="@href"/>
      </span>
      <xsl:text>.</xsl:text>
      <xsl:apply-templates select="@until" mode="sentence"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
      <xsl:apply-templates select="." mode="own-notes"/>
    </li>
  </xsl:template>

  <xsl:template match="f:contact" mode="past">
    <li>
      <xsl:apply-templates select="." mode="contact-name"/>
      <xsl:value-of select="$colon"/>
      <xsl:for-each select="@phone | @email | @address">
        <xsl:if test="position() > 1">, </xsl:if>
        <xsl:value-of select="."/>
      </xsl:for-each>
      <xsl:text>.</xsl:text>
      <xsl:apply-templates select="@since | @until" mode="sentence"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
      <xsl:apply-templates select="." mode="own-notes"/>
    </li>
  </xsl:template>
</xsl:stylesheet>
