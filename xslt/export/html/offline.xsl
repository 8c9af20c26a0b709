<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What people do who cannot do it online: the ways in person or with help, of the jurisdiction and of all Italy, and
whom to turn to. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <xsl:variable name="national-ways" select="/f:regions/f:national/f:procedure[@status = 'current']"/>

  <xsl:template match="f:region" mode="offline">
    <xsl:variable name="ways" select="f:procedure[@status = 'current' and @mode != 'online']"/>
    <xsl:variable name="contacts" select="f:contact[@status = 'current']"/>
    <xsl:if test="$ways or $contacts or $national-ways">
      <h3>
        <xsl:value-of select="$t/offline"/>
      </h3>
      <xsl:apply-templates select="$ways"/>
      <xsl:call-template name="contacts">
        <xsl:with-param name="contacts" select="$contacts"/>
      </xsl:call-template>
      <xsl:copy-of select="$national-list"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:national" mode="offline">
    <xsl:variable name="contacts" select="f:contact[@status = 'current']"/>
    <xsl:if test="$national-ways or $contacts">
      <h3>
        <xsl:value-of select="$t/offline"/>
      </h3>
      <xsl:apply-templates select="$national-ways"/>
      <xsl:call-template name="contacts">
        <xsl:with-param name="contacts" select="$contacts"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- the same in each jurisdiction: links to the ways of all Italy -->

  <xsl:variable name="national-list">
    <xsl:if test="$national-ways">
      <div class="everywhere">
        <p>
          <strong>
            <xsl:value-of select="$t/everywhere"/>
          </strong>
        </p>
        <ul>
          <xsl:apply-templates select="$national-ways" mode="way"/>
        </ul>
      </div>
    </xsl:if>
  </xsl:variable>

  <xsl:template match="f:procedure" mode="way">
    <li>
      <a href="#procedure-{@id}">
        <xsl:call-template name="words">
          <xsl:with-param name="texts" select="f:title"/>
          <xsl:with-param name="otherwise" select="@id"/>
        </xsl:call-template>
      </a>
    </li>
  </xsl:template>

  <!-- whom to turn to -->

  <xsl:template name="contacts">
    <xsl:param name="contacts"/>
    <xsl:if test="$contacts">
      <h4>
        <xsl:value-of select="$t/contacts"/>
      </h4>
      <ul class="contacts">
        <xsl:apply-templates select="$contacts"/>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:contact">
    <li>
      <xsl:apply-templates select="." mode="contact-name"/>
      <dl>
        <xsl:apply-templates select="@phone | @email | @address" mode="contact"/>
        <xsl:apply-templates select="f:hours[1]" mode="contact"/>
      </dl>
      <xsl:apply-templates select="@since | @until" mode="sentence"/>
      <xsl:apply-templates select="." mode="own-notes"/>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>

  <xsl:template match="f:contact" mode="contact-name">
    <strong>
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="f:label"/>
      </xsl:call-template>
    </strong>
    <xsl:text> (</xsl:text>
    <xsl:apply-templates select="@role" mode="label"/>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <xsl:template match="node() | @*" mode="contact">
    <xsl:variable name="name" select="name()"/>
    <div>
      <dt>
        <xsl:value-of select="$t/*[name() = $name]"/>
      </dt>
      <dd>
        <xsl:apply-templates select="." mode="contact-value"/>
      </dd>
    </div>
  </xsl:template>

  <xsl:template match="@address" mode="contact-value">
    <xsl:value-of select="."/>
  </xsl:template>

  <xsl:template match="f:hours" mode="contact-value">
    <xsl:call-template name="words">
      <xsl:with-param name="texts" select="../f:hours"/>
    </xsl:call-template>
  </xsl:template>

  <!-- links only to what a phone or a mail program understands -->

  <xsl:template match="@phone" mode="contact-value">
    <xsl:variable name="tel">
      <xsl:apply-templates select="." mode="tel"/>
    </xsl:variable>
    <a href="{$tel}">
      <xsl:value-of select="."/>
    </a>
  </xsl:template>

  <xsl:template match="@email" mode="contact-value">
    <a class="host">
      <xsl:attribute name="href">
        <xsl:apply-templates select="." mode="mailto"/>
      </xsl:attribute>
      <xsl:value-of select="."/>
    </a>
  </xsl:template>

  <!-- those that hold no more are shown, not linked: the number may be someone else’s now -->

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
      <xsl:apply-templates select="." mode="own-notes"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="evidence"/>
    </li>
  </xsl:template>
</xsl:stylesheet>
