<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The filters. Without the script they are not shown: nothing is dead (plain.css).

The script decides by an attribute of an item of the list or a row of the table, never by texts. Each of the words
of data-ways is a way that holds there, MODE:WHOM:COMBINATIONS:
  MODE          online: it opens a record online today; in-person: at a desk or assisted; later: online, but after one
                of these, or no source says all that one needs; a way to delegate another person stands there a second
                time, as delegate
  WHOM          child: for minors; me: all others. Where a source says that "anyone" includes minors, there is a procedure
                for these, too
  COMBINATIONS  of credentials that it accepts, with a comma between; + joins what is needed together. Factors are left
                out: who has the card has its PIN, or is told where to get it. A way that names none takes those of the
                procedures that it requires first or, where the region names none at all, those of the law; where the law says for all of Italy who opens the record of a minor,
                a parent signs in as for their own -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl str f">

  <!-- what one can have: the credentials that some procedure takes today, but for mere factors -->

  <xsl:variable name="all-credentials">
    <xsl:text> </xsl:text>
    <xsl:for-each select="/f:regions/f:region/f:current/f:credentials[@origin = 'region']">
      <xsl:value-of select="concat(@value, ' ')"/>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="accepted" select="/f:regions/f:credential[@kind != 'factor'][contains($all-credentials, concat(' ', @id, ' '))]"/>

  <!-- the form -->

  <xsl:template name="filters">
    <details class="fold" id="narrow">
      <summary>
        <xsl:value-of select="$t/narrow"/>
      </summary>
      <form id="filters" aria-label="{$t/filters}" autocomplete="off">
        <xsl:if test="$accepted">
          <fieldset aria-describedby="have-help">
            <legend>
              <xsl:value-of select="$t/have"/>
            </legend>
            <p class="help" id="have-help">
              <xsl:value-of select="$t/have-help"/>
            </p>
            <xsl:apply-templates select="$accepted" mode="option"/>
          </fieldset>
        </xsl:if>
        <fieldset>
          <legend>
            <xsl:value-of select="$t/audience"/>
          </legend>
          <xsl:apply-templates select="$t/for-any | $t/for-me | $t/for-child" mode="option">
            <xsl:with-param name="type">radio</xsl:with-param>
          </xsl:apply-templates>
        </fieldset>
        <fieldset>
          <legend>
            <xsl:value-of select="$t/mode"/>
          </legend>
          <xsl:apply-templates select="$t/how-online | $t/how-in-person | $t/how-delegate" mode="option">
            <xsl:with-param name="type">checkbox</xsl:with-param>
          </xsl:apply-templates>
        </fieldset>
        <button type="reset" class="quiet">
          <xsl:value-of select="$t/clear"/>
        </button>
      </form>
    </details>
    <p role="status" id="found" data-some="{$t/found}" data-none="{$t/found-none}"><xsl:text> </xsl:text></p>
  </xsl:template>

  <xsl:template match="f:credential" mode="option">
    <label>
      <input type="checkbox" name="have" value="{@id}"/>
      <span>
        <xsl:apply-templates select="." mode="credential-name"/>
      </span>
    </label>
  </xsl:template>

  <!-- the name of a label is that of the field and its value -->

  <xsl:template match="*" mode="option">
    <xsl:param name="type"/>
    <label>
      <input type="{$type}" name="{substring-before(name(), '-')}" value="{substring-after(name(), '-')}">
        <xsl:if test="self::for-any"><xsl:attribute name="checked"/></xsl:if>
      </input>
      <span>
        <xsl:value-of select="."/>
      </span>
    </label>
  </xsl:template>

  <!-- what the script reads, made once for two pages -->

  <xsl:template match="f:region" mode="filtered">
    <xsl:copy-of select="exsl:node-set($filtered)/region[@of = generate-id(current())]/@data-ways"/>
  </xsl:template>

  <xsl:variable name="filtered"><xsl:apply-templates select="/f:regions/f:region" mode="ways"/></xsl:variable>

  <xsl:template match="f:region" mode="ways">
    <xsl:variable name="procedures" select="f:procedure[@status = 'current']"/>
    <region of="{generate-id()}">
      <xsl:attribute name="data-ways">
        <xsl:apply-templates select="$procedures" mode="filtered"/>
        <xsl:if test="f:current/f:minors/@origin = 'national'">
          <xsl:text>online:child:</xsl:text>
          <xsl:apply-templates select="$procedures[@mode = 'online']" mode="accepts"/>
          <xsl:apply-templates select="f:current/f:credentials[1][@origin = 'national']" mode="accepts"/>
        </xsl:if>
      </xsl:attribute>
    </region>
  </xsl:template>

  <xsl:template match="f:procedure" mode="filtered">
    <xsl:variable name="accepts"><xsl:apply-templates select="." mode="accepts"/></xsl:variable>
    <xsl:apply-templates select="." mode="how"/>
    <xsl:apply-templates select="." mode="whom"/>
    <xsl:value-of select="concat(':', $accepts, ' ')"/>
    <xsl:if test="f:output/@kind = 'delegation'">
      <xsl:text>delegate:</xsl:text>
      <xsl:apply-templates select="." mode="whom"/>
      <xsl:value-of select="concat(':', $accepts, ' ')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:procedure" mode="how">in-person:</xsl:template>
  <xsl:template match="f:procedure[@mode = 'online']" mode="how">later:</xsl:template>
  <xsl:template match="f:procedure[@opens-online = 'true']" mode="how">online:</xsl:template>

  <xsl:template match="f:procedure" mode="whom">me</xsl:template>
  <xsl:template match="f:procedure[@audience = 'minors']" mode="whom">child</xsl:template>

  <xsl:template match="f:procedure" mode="accepts">
    <xsl:variable name="first" select="key('procedure', str:tokenize(@requires))[@status = 'current']"/>
    <xsl:apply-templates select="f:accepts | $first[not(current()/f:accepts)]/f:accepts" mode="combination"/>
    <xsl:apply-templates select="self::*[@opens-online = 'true'][not(f:accepts | $first/f:accepts)]/../f:current/f:credentials[1][@origin = 'national']" mode="accepts"/>
  </xsl:template>

  <xsl:template match="f:credentials" mode="accepts">
    <xsl:value-of select="concat(translate(@value, ' ', ','), ',')"/>
  </xsl:template>

  <xsl:template match="f:accepts" mode="combination">
    <xsl:variable name="had">
      <xsl:for-each select="key('credential', str:tokenize(translate(@credentials, ':123456789', ' ')))[@kind != 'factor']">
        <xsl:value-of select="concat(@id, ' ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:value-of select="concat(translate(normalize-space($had), ' ', '+'), ',')"/>
  </xsl:template>
</xsl:stylesheet>
