<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The search and the filters. They are hidden until the script of the page shows them: without it nothing is dead.

The script decides by attributes, never by texts:
  region      data-names     what the search looks in: its names in all languages, those that people use, its capitals and
                             big cities, its platform, its codes
  procedure   data-status    only those that are current count
              data-audience  minors: for my child; all others: for me, as for the availability
              data-mode      online, or in person: all others
              data-accepts   the combinations that it accepts, with a space between; + joins what is needed together.
                             Factors are left out: who has the card has its PIN, or is told where to get it. One that
                             names none takes those of the procedures that it requires first
  default     the same       where the law says for all of Italy who opens the record of a minor -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <!-- what one can have: the credentials that some procedure takes today, but for mere factors -->

  <xsl:variable name="accepted" select="/f:regions/f:credential[@kind != 'factor'][contains($all-credentials, concat(' ', @id, ' '))]"/>
  <xsl:variable name="all-credentials">
    <xsl:text> </xsl:text>
    <xsl:for-each select="/f:regions/f:region/f:current/f:credentials[@origin = 'region']">
      <xsl:value-of select="concat(@value, ' ')"/>
    </xsl:for-each>
  </xsl:variable>

  <!-- the form -->

  <xsl:template name="filters">
    <form id="filters" role="search" aria-label="{$t/filters}" autocomplete="off" hidden="" data-fits="{$t/fits}">
      <p class="search">
        <label for="search">
          <xsl:value-of select="$t/search"/>
        </label>
        <input type="search" id="search" name="q" maxlength="80" autocapitalize="none" spellcheck="false"/>
      </p>
      <details class="narrow" id="narrow">
        <summary>
          <xsl:value-of select="$t/narrow"/>
        </summary>
        <div class="choices">
          <xsl:call-template name="filter-have"/>
          <xsl:call-template name="filter-audience"/>
          <xsl:call-template name="filter-mode"/>
        </div>
      </details>
      <div class="found">
        <p role="status" id="found" data-some="{$t/found}" data-none="{$t/found-none}">
          <xsl:value-of select="count(f:region)"/>
        </p>
        <a id="to-list" href="#list-title" hidden="">
          <xsl:value-of select="$t/to-list"/>
        </a>
        <button type="button" class="quiet" id="clear" hidden="">
          <xsl:value-of select="$t/clear"/>
        </button>
      </div>
      <p class="help" id="rest" hidden="">
        <xsl:value-of select="$t/found-rest"/>
      </p>
    </form>
  </xsl:template>

  <xsl:template name="filter-have">
    <xsl:if test="$accepted">
      <fieldset aria-describedby="have-help">
        <legend>
          <xsl:value-of select="$t/have"/>
        </legend>
        <xsl:apply-templates select="$accepted" mode="option"/>
        <p class="help" id="have-help">
          <xsl:value-of select="$t/have-help"/>
        </p>
      </fieldset>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:credential" mode="option">
    <label>
      <input type="checkbox" name="have" value="{@id}"/>
      <span>
        <xsl:apply-templates select="." mode="credential-name"/>
      </span>
    </label>
  </xsl:template>

  <xsl:template name="filter-audience">
    <fieldset>
      <legend>
        <xsl:value-of select="$t/audience"/>
      </legend>
      <label>
        <input type="radio" name="for" value="" checked=""/>
        <span>
          <xsl:value-of select="$t/for-any"/>
        </span>
      </label>
      <label>
        <input type="radio" name="for" value="me"/>
        <span>
          <xsl:value-of select="$t/for-me"/>
        </span>
      </label>
      <label>
        <input type="radio" name="for" value="child"/>
        <span>
          <xsl:value-of select="$t/for-child"/>
        </span>
      </label>
    </fieldset>
  </xsl:template>

  <xsl:template name="filter-mode">
    <fieldset>
      <legend>
        <xsl:value-of select="$mode-label"/>
      </legend>
      <label>
        <input type="checkbox" name="how" value="online"/>
        <span>
          <xsl:value-of select="$t/how-online"/>
        </span>
      </label>
      <label>
        <input type="checkbox" name="how" value="in-person"/>
        <span>
          <xsl:value-of select="$t/how-in-person"/>
        </span>
      </label>
    </fieldset>
  </xsl:template>

  <!-- what the script reads -->

  <xsl:template match="f:region" mode="names">
    <xsl:for-each select="f:name | f:alias/@name | f:platform/@name | @id | @iso-3166-2 | f:crosswalk/@vaccine-area">
      <xsl:if test="position() > 1">
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:value-of select="."/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="f:procedure" mode="accepts">
    <xsl:variable name="first" select="key('procedure', str:tokenize(@requires))[@status = 'current']"/>
    <xsl:variable name="combinations">
      <xsl:apply-templates select="f:accepts | $first[not(current()/f:accepts)]/f:accepts" mode="combination"/>
    </xsl:variable>
    <xsl:value-of select="normalize-space($combinations)"/>
  </xsl:template>

  <xsl:template match="f:accepts" mode="combination">
    <xsl:variable name="had">
      <xsl:apply-templates select="key('credential', str:tokenize(translate(@credentials, ':123456789', ' ')))[@kind != 'factor']" mode="id"/>
    </xsl:variable>
    <xsl:value-of select="concat(translate(normalize-space($had), ' ', '+'), ' ')"/>
  </xsl:template>

  <xsl:template match="f:credential" mode="id">
    <xsl:value-of select="concat(@id, ' ')"/>
  </xsl:template>
</xsl:stylesheet>
