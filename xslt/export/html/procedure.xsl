<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A procedure as a card: for whom, what comes first, with what, where, the steps, what one gets. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <!-- the ways online; those in person are in offline.xsl -->

  <xsl:template match="f:region" mode="ways">
    <xsl:variable name="procedures" select="f:procedure[@status = 'current']"/>
    <xsl:if test="$procedures[@mode = 'online'] or not($procedures)">
      <h3>
        <xsl:value-of select="$t/ways"/>
      </h3>
    </xsl:if>
    <xsl:apply-templates select="$procedures[@mode = 'online']"/>
    <xsl:if test="not($procedures)">
      <p class="missing">
        <xsl:value-of select="$t/no-procedure"/>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:procedure">
    <article class="procedure" data-status="{@status}" id="procedure-{@id}" aria-labelledby="procedure-{@id}-title" data-mode="{@mode}" data-audience="{@audience}">
      <xsl:if test="@status = 'current'">
        <xsl:attribute name="data-accepts">
          <xsl:apply-templates select="." mode="accepts"/>
        </xsl:attribute>
      </xsl:if>
      <h4 id="procedure-{@id}-title">
        <xsl:call-template name="words">
          <xsl:with-param name="texts" select="f:title"/>
          <xsl:with-param name="otherwise" select="@id"/>
        </xsl:call-template>
      </h4>
      <dl class="facts">
        <xsl:apply-templates select="." mode="mode"/>
        <xsl:apply-templates select="@audience" mode="row"/>
        <xsl:apply-templates select="@when" mode="row"/>
        <xsl:apply-templates select="@since" mode="row"/>
        <xsl:apply-templates select="@until" mode="row"/>
        <xsl:apply-templates select="@requires" mode="row"/>
        <xsl:apply-templates select="." mode="replaced"/>
        <xsl:apply-templates select="f:accepts[1]" mode="row"/>
        <xsl:apply-templates select="f:venue[1]" mode="row"/>
        <xsl:apply-templates select="f:document[1]" mode="row"/>
        <xsl:apply-templates select="f:consent[1]" mode="row"/>
        <xsl:apply-templates select="f:step[1]" mode="row"/>
        <xsl:apply-templates select="f:output[1]" mode="row"/>
        <xsl:apply-templates select="f:note[1]" mode="row"/>
        <xsl:apply-templates select="f:unknown[1]" mode="row"/>
      </dl>
      <p class="evidence-line">
        <xsl:apply-templates select="." mode="evidence"/>
        <xsl:if test="@status = 'current'">
          <xsl:apply-templates select="." mode="age"/>
        </xsl:if>
      </p>
    </article>
  </xsl:template>

  <xsl:template match="f:procedure" mode="age">
    <xsl:if test="@is-old = 'true'">
      <xsl:text> </xsl:text>
      <strong class="old">
        <xsl:value-of select="$t/old"/>
      </strong>
    </xsl:if>
  </xsl:template>

  <!-- rows: a row collects all the like elements of its procedure -->

  <xsl:template name="row">
    <xsl:param name="term"/>
    <xsl:param name="content"/>
    <div>
      <dt>
        <xsl:value-of select="$term"/>
      </dt>
      <dd>
        <xsl:copy-of select="$content"/>
      </dd>
    </div>
  </xsl:template>

  <xsl:template match="f:procedure" mode="mode">
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$mode-label"/>
      <xsl:with-param name="content">
        <xsl:apply-templates select="@mode" mode="label"/>
        <xsl:text> (</xsl:text>
        <xsl:call-template name="code-labels">
          <xsl:with-param name="list">channel</xsl:with-param>
          <xsl:with-param name="values" select="str:tokenize(@channels)"/>
        </xsl:call-template>
        <xsl:text>)</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- what rows are called that are found by the name of their attribute or element -->
  <xsl:variable name="row-terms" select="$t/audience | $t/when | $t/since | $t/until | $t/venues | $t/documents | $t/consents | $t/outputs | $t/notes | $t/unknowns | $t/levels"/>

  <xsl:template match="@audience | @when" mode="row">
    <xsl:variable name="name" select="name()"/>
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$row-terms[name() = $name]"/>
      <xsl:with-param name="content">
        <xsl:apply-templates select="." mode="label"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@since | @until" mode="row">
    <xsl:variable name="name" select="name()"/>
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$row-terms[name() = $name]"/>
      <xsl:with-param name="content">
        <xsl:apply-templates select="." mode="date"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@requires" mode="row">
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$t/requires"/>
      <xsl:with-param name="content">
        <xsl:apply-templates select="key('procedure', str:tokenize(.))" mode="reference"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:procedure" mode="replaced">
    <xsl:variable name="by" select="key('claim', str:tokenize(@superseded-by))"/>
    <xsl:if test="$by">
      <xsl:call-template name="row">
        <xsl:with-param name="term" select="$t/replaced-by"/>
        <xsl:with-param name="content">
          <xsl:apply-templates select="$by" mode="reference"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:procedure" mode="reference">
    <xsl:if test="position() > 1">
      <xsl:text>, </xsl:text>
    </xsl:if>
    <a href="#procedure-{@id}">
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="f:title"/>
        <xsl:with-param name="otherwise" select="@id"/>
      </xsl:call-template>
    </a>
  </xsl:template>

  <xsl:template match="f:accepts" mode="row">
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$accepts-label"/>
      <xsl:with-param name="content">
        <xsl:if test="../f:accepts[2]">
          <p>
            <xsl:value-of select="$t/accepts-any"/>
          </p>
        </xsl:if>
        <ul>
          <xsl:apply-templates select="../f:accepts"/>
        </ul>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:step" mode="row">
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$steps-label"/>
      <xsl:with-param name="content">
        <ol>
          <xsl:apply-templates select="../f:step"/>
        </ol>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="row">
    <xsl:variable name="name" select="name()"/>
    <xsl:variable name="plural" select="concat($name, 's')"/>
    <xsl:call-template name="row">
      <xsl:with-param name="term" select="$row-terms[name() = $plural]"/>
      <xsl:with-param name="content">
        <ul>
          <xsl:apply-templates select="../*[name() = $name]"/>
        </ul>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- items -->

  <xsl:template match="f:accepts">
    <li>
      <xsl:call-template name="credential-uses">
        <xsl:with-param name="uses" select="str:tokenize(@credentials)"/>
      </xsl:call-template>
      <xsl:if test="@as-of or @sources != ../@sources">
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="." mode="evidence"/>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template name="credential-uses">
    <xsl:param name="uses"/>
    <xsl:variable name="id" select="substring-before(concat($uses[1], ':'), ':')"/>
    <xsl:variable name="level" select="substring-after($uses[1], ':')"/>
    <xsl:apply-templates select="key('credential', $id)" mode="reference"/>
    <xsl:if test="not(key('credential', $id))">
      <xsl:value-of select="$id"/>
    </xsl:if>
    <xsl:if test="$level">
      <xsl:value-of select="concat(' (', $t/level, ' ', $level, ')')"/>
    </xsl:if>
    <xsl:if test="$uses[2]">
      <xsl:value-of select="concat(' ', $t/and, ' ')"/>
      <xsl:call-template name="credential-uses">
        <xsl:with-param name="uses" select="$uses[position() > 1]"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:venue">
    <li>
      <xsl:apply-templates select="@code" mode="label"/>
      <xsl:if test="@own = 'true' or @own = '1'">
        <xsl:value-of select="concat(' (', $t/own, ')')"/>
      </xsl:if>
      <xsl:if test="@programme">
        <xsl:value-of select="concat(', ', $t/programme, ' ', $t/open-quote, @programme, $t/close-quote)"/>
      </xsl:if>
      <xsl:apply-templates select="@code" mode="description"/>
    </li>
  </xsl:template>

  <xsl:template match="f:document | f:consent">
    <li>
      <xsl:apply-templates select="@code" mode="label"/>
      <xsl:apply-templates select="@code" mode="description"/>
    </li>
  </xsl:template>

  <xsl:template match="f:step">
    <li>
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="f:text"/>
      </xsl:call-template>
    </li>
  </xsl:template>

  <xsl:template match="f:output">
    <li>
      <xsl:apply-templates select="@kind" mode="label"/>
      <xsl:if test="@credential">
        <xsl:value-of select="$colon"/>
        <xsl:apply-templates select="key('credential', @credential)" mode="reference"/>
      </xsl:if>
      <xsl:if test="@kind = 'credential' and not(@credential)">
        <xsl:value-of select="concat(' (', $t/output-unsaid, ')')"/>
      </xsl:if>
    </li>
  </xsl:template>
</xsl:stylesheet>
