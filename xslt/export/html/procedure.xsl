<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A procedure as a card: whether it is old, with what, where, the steps, what one gets, who says so. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="str f">

  <!-- what the attributes and elements of a procedure are called -->
  <xsl:variable name="terms" select="$t/since | $t/until | $t/venues | $t/documents | $t/consents | $t/outputs"/>

  <xsl:template match="f:procedure">
    <article class="procedure" data-status="{@status}" id="procedure-{@id}" aria-labelledby="procedure-{@id}-title" data-mode="{@mode}" data-audience="{@audience}">
      <h3 id="procedure-{@id}-title">
        <xsl:apply-templates select="." mode="icon"/>
        <span>
          <xsl:call-template name="words">
            <xsl:with-param name="texts" select="f:title"/>
            <xsl:with-param name="otherwise" select="@id"/>
          </xsl:call-template>
        </span>
      </h3>
      <p class="kind">
        <xsl:apply-templates select="." mode="kind"/>
        <xsl:apply-templates select="@since | @until" mode="sentence"/>
      </p>
      <xsl:if test="@is-old = 'true' and @status = 'current'">
        <p class="old">
          <xsl:value-of select="$t/old"/>
        </p>
      </xsl:if>
      <xsl:apply-templates select="." mode="references"/>
      <xsl:apply-templates select="f:accepts[1]" mode="list"/>
      <xsl:apply-templates select="f:venue[1] | f:document[1]" mode="list"/>
      <xsl:if test="f:step">
        <ol class="steps">
          <xsl:apply-templates select="f:step"/>
        </ol>
      </xsl:if>
      <xsl:apply-templates select="f:consent[1] | f:output[1]" mode="list"/>
      <xsl:if test="f:note | f:unknown">
        <ul class="claims">
          <xsl:apply-templates select="f:note | f:unknown"/>
        </ul>
      </xsl:if>
      <xsl:apply-templates select="." mode="evidence"/>
    </article>
  </xsl:template>

  <!-- how and for whom, in one line -->

  <xsl:template match="f:procedure" mode="kind">
    <xsl:apply-templates select="@mode" mode="label"/>
    <xsl:text> (</xsl:text>
    <xsl:call-template name="code-labels">
      <xsl:with-param name="list">channel</xsl:with-param>
      <xsl:with-param name="values" select="str:tokenize(@channels)"/>
    </xsl:call-template>
    <xsl:value-of select="concat('). ', $audience-label, $colon)"/>
    <xsl:apply-templates select="@audience" mode="label"/>
    <xsl:if test="@situation">
      <xsl:text>, </xsl:text>
      <xsl:apply-templates select="@situation" mode="label"/>
    </xsl:if>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- what comes first, and what came after it -->

  <xsl:template match="f:procedure" mode="references">
    <xsl:if test="@requires">
      <xsl:call-template name="references">
        <xsl:with-param name="term" select="$t/requires"/>
        <xsl:with-param name="procedures" select="key('procedure', str:tokenize(@requires))"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@superseded-by">
      <xsl:call-template name="references">
        <xsl:with-param name="term" select="$t/replaced-by"/>
        <xsl:with-param name="procedures" select="../f:procedure[@key = str:tokenize(current()/@superseded-by)]"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="references">
    <xsl:param name="term"/>
    <xsl:param name="procedures"/>
    <xsl:if test="$procedures">
      <p>
        <xsl:value-of select="concat($term, $colon)"/>
        <xsl:apply-templates select="$procedures" mode="reference"/>
        <xsl:text>.</xsl:text>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:procedure" mode="reference">
    <xsl:if test="position() > 1"><xsl:text>, </xsl:text></xsl:if>
    <a href="#procedure-{@id}">
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="f:title"/>
        <xsl:with-param name="otherwise" select="@id"/>
      </xsl:call-template>
    </a>
  </xsl:template>

  <!-- lists: each collects all the like elements of its procedure -->

  <xsl:template match="*" mode="list">
    <xsl:variable name="name" select="name()"/>
    <div class="list">
      <h4>
        <xsl:value-of select="$terms[name() = concat($name, 's')]"/>
      </h4>
      <ul>
        <xsl:apply-templates select="../*[name() = $name]"/>
      </ul>
    </div>
  </xsl:template>

  <xsl:template match="f:accepts" mode="list">
    <div class="list">
      <h4>
        <xsl:value-of select="$accepts-label"/>
        <xsl:if test="../f:accepts[2]"><xsl:value-of select="concat(' (', $t/accepts-any, ')')"/></xsl:if>
      </h4>
      <ul>
        <xsl:apply-templates select="../f:accepts"/>
      </ul>
    </div>
  </xsl:template>

  <xsl:template match="f:accepts">
    <li>
      <xsl:call-template name="credential-uses">
        <xsl:with-param name="uses" select="str:tokenize(@credentials)"/>
      </xsl:call-template>
      <xsl:if test="@own-as-of or @sources != ../@sources">
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
    <xsl:if test="not(key('credential', $id))"><xsl:value-of select="$id"/></xsl:if>
    <xsl:if test="$level"><xsl:value-of select="concat(' (', $t/level, ' ', $level, ')')"/></xsl:if>
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
      <xsl:if test="@own = 'true' or @own = '1'"><xsl:value-of select="concat(' (', $t/own, ')')"/></xsl:if>
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
      <xsl:call-template name="words"><xsl:with-param name="texts" select="f:text"/></xsl:call-template>
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
