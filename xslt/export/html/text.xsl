<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Words, code labels, dates and addresses, as every part of the page shows them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl str f">

  <!-- the words that stand on a page hundreds of times: each look into the list of all reads the whole of it -->
  <xsl:variable name="colon" select="string($t/colon)"/>
  <xsl:variable name="about" select="string($t/about)"/>
  <xsl:variable name="first-day" select="string($t/first-day)"/>
  <xsl:variable name="day-mark" select="string($t/day-mark)"/>
  <xsl:variable name="grades" select="$t/*[starts-with(name(), 'evidence-')]"/>
  <xsl:variable name="source-label" select="string($t/source)"/>
  <xsl:variable name="sources-label" select="string($t/sources)"/>
  <xsl:variable name="accepts-label" select="string($t/accepts)"/>
  <xsl:variable name="audience-label" select="string($t/audience)"/>
  <xsl:variable name="where-label" select="string($t/where)"/>

  <!-- texts of the dataset, in the language of the page or marked as in another; otherwise what stands for a name
  where there is none, lest a heading or a link be empty -->

  <xsl:template name="words">
    <xsl:param name="texts"/>
    <xsl:param name="end"/>
    <xsl:param name="otherwise"/>
    <xsl:variable name="own" select="$texts[@xml:lang = $lang]"/>
    <xsl:choose>
      <!-- most are of this kind -->
      <xsl:when test="not($end) and normalize-space($own)"><xsl:value-of select="$own"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="other-words">
          <xsl:with-param name="texts" select="$texts"/>
          <xsl:with-param name="end" select="$end"/>
          <xsl:with-param name="otherwise" select="$otherwise"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="other-words">
    <xsl:param name="texts"/>
    <xsl:param name="end"/>
    <xsl:param name="otherwise"/>
    <xsl:variable name="usable" select="$texts[normalize-space(substring-before(concat(., $end), $end)) or not($end) and normalize-space()]"/>
    <xsl:variable name="shown">
      <xsl:call-template name="shown-language">
        <xsl:with-param name="texts" select="$usable"/>
        <xsl:with-param name="language" select="$lang"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:apply-templates select="($usable[@xml:lang = $shown] | $usable[$shown = ''])[1]" mode="words">
      <xsl:with-param name="end" select="$end"/>
    </xsl:apply-templates>
    <xsl:if test="not($usable)"><xsl:value-of select="$otherwise"/></xsl:if>
  </xsl:template>

  <!-- with an end, only the words before it -->

  <xsl:template match="*" mode="words">
    <xsl:param name="end"/>
    <xsl:variable name="words">
      <xsl:value-of select="substring-before(concat(., $end), $end)"/>
      <xsl:value-of select="self::*[not($end)]"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="@xml:lang = $lang"><xsl:value-of select="$words"/></xsl:when>
      <xsl:otherwise>
        <span lang="{@xml:lang}">
          <xsl:value-of select="$words"/>
        </span>
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="@xml:lang" mode="marker"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="@xml:lang" mode="marker">
    <abbr class="language" title="{$t/*[name() = concat('in-', current())]}">
      <xsl:value-of select="translate(., 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')"/>
    </abbr>
  </xsl:template>

  <!-- a proper name: without the page's language it is Italian, and needs no marker -->

  <xsl:template match="f:region" mode="name">
    <xsl:variable name="name" select="f:name[@xml:lang = $lang][normalize-space()]"/>
    <xsl:variable name="italian" select="f:name[@xml:lang = 'it'][normalize-space()]"/>
    <xsl:choose>
      <xsl:when test="$name"><xsl:value-of select="$name"/></xsl:when>
      <xsl:when test="$italian">
        <span lang="it">
          <xsl:value-of select="$italian"/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="@id"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- codes: their labels stand in the code lists of the dataset -->

  <xsl:key name="label" match="f:code/f:label" use="concat(../../@id, ' ', ../@value, ' ', @xml:lang)"/>

  <xsl:template match="@*" mode="label">
    <xsl:call-template name="code-label">
      <xsl:with-param name="list"><xsl:apply-templates select="." mode="list"/></xsl:with-param>
      <xsl:with-param name="value" select="."/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="code-label">
    <xsl:param name="list"/>
    <xsl:param name="value"/>
    <xsl:variable name="own" select="string(key('label', concat($list, ' ', $value, ' ', $lang)))"/>
    <xsl:value-of select="$own"/>
    <xsl:if test="not(normalize-space($own))">
      <xsl:call-template name="words">
        <xsl:with-param name="texts" select="key('code', concat($list, ' ', $value))/f:label"/>
        <xsl:with-param name="otherwise" select="$value"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- of several codes, with a comma between -->

  <xsl:template name="code-labels">
    <xsl:param name="list"/>
    <xsl:param name="values"/>
    <xsl:if test="$values">
      <xsl:call-template name="code-label">
        <xsl:with-param name="list" select="$list"/>
        <xsl:with-param name="value" select="string($values[1])"/>
      </xsl:call-template>
      <xsl:if test="$values[2]">
        <xsl:text>, </xsl:text>
        <xsl:call-template name="code-labels">
          <xsl:with-param name="list" select="$list"/>
          <xsl:with-param name="values" select="$values[position() > 1]"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template match="@*" mode="description">
    <xsl:variable name="list"><xsl:apply-templates select="." mode="list"/></xsl:variable>
    <xsl:apply-templates select="key('code', concat($list, ' ', .))" mode="description"/>
  </xsl:template>

  <xsl:template match="f:code" mode="description"/>

  <xsl:template match="f:code[f:description]" mode="description">
    <span class="help">
      <xsl:call-template name="words"><xsl:with-param name="texts" select="f:description"/></xsl:call-template>
    </span>
  </xsl:template>

  <xsl:template match="@*" mode="list"><xsl:value-of select="name()"/></xsl:template>

  <xsl:template match="@code" mode="list"><xsl:value-of select="local-name(..)"/></xsl:template>

  <xsl:template match="@state" mode="list">service-state</xsl:template>
  <xsl:template match="@situation" mode="list">situation</xsl:template>
  <xsl:template match="@role" mode="list">link-role</xsl:template>
  <xsl:template match="f:contact/@role" mode="list">contact-role</xsl:template>
  <xsl:template match="@grade" mode="list">evidence-grade</xsl:template>
  <xsl:template match="f:region/@kind" mode="list">jurisdiction-kind</xsl:template>
  <xsl:template match="f:credential/@kind" mode="list">credential-kind</xsl:template>
  <xsl:template match="f:output/@kind" mode="list">output-kind</xsl:template>
  <xsl:template match="f:source/@kind" mode="list">source-kind</xsl:template>

  <!-- dates: as precise as written, and no more -->

  <!-- " 01=January 02=February…", as a page has more than a thousand dates -->
  <xsl:variable name="months">
    <xsl:for-each select="str:tokenize($t/months)">
      <xsl:value-of select="concat(' ', format-number(position(), '00'), '=', .)"/>
    </xsl:for-each>
    <xsl:text> </xsl:text>
  </xsl:variable>
  <xsl:variable name="month-names" select="string($months)"/>

  <xsl:template name="date">
    <xsl:param name="date"/>
    <xsl:param name="inferred" select="false()"/>
    <xsl:if test="$inferred"><xsl:value-of select="concat($about, ' ')"/></xsl:if>
    <time datetime="{$date}">
      <xsl:variable name="day" select="substring($date, 9)"/>
      <xsl:choose>
        <xsl:when test="$day = ''"/>
        <xsl:when test="$day = '01'"><xsl:value-of select="concat($first-day, ' ')"/></xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="concat(number($day), $day-mark, ' ')"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:variable name="month" select="substring($date, 6, 2)"/>
      <xsl:if test="$month">
        <xsl:value-of select="concat(substring-before(substring-after($month-names, concat(' ', $month, '=')), ' '), ' ')"/>
      </xsl:if>
      <xsl:value-of select="substring($date, 1, 4)"/>
    </time>
  </xsl:template>

  <xsl:template match="@*" mode="date">
    <xsl:call-template name="date"><xsl:with-param name="date" select="."/></xsl:call-template>
  </xsl:template>

  <xsl:template match="f:source/@date" mode="date">
    <xsl:call-template name="date">
      <xsl:with-param name="date" select="."/>
      <xsl:with-param name="inferred" select="../@dating = 'inferred'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- addresses: a link only where a browser would go to a web page -->

  <xsl:template name="link">
    <xsl:param name="href"/>
    <xsl:param name="class"/>
    <xsl:param name="content" select="$href"/>
    <xsl:choose>
      <xsl:when test="starts-with($href, 'https://') or starts-with($href, 'http://')">
        <a href="{$href}" rel="noopener noreferrer">
          <xsl:if test="$class">
            <xsl:attribute name="class">
              <xsl:value-of select="$class"/>
            </xsl:attribute>
          </xsl:if>
          <xsl:copy-of select="$content"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy-of select="$content"/>
        <xsl:value-of select="concat(' (', $href, ') ', $t/not-linked)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- the host of an address, which breaks after its dots only -->

  <xsl:template name="host">
    <xsl:param name="href"/>
    <xsl:variable name="rest" select="translate(substring-after($href, '://'), '?#\', '///')"/>
    <xsl:variable name="host" select="substring-before(concat($rest, '/'), '/')"/>
    <span class="host">
      <xsl:for-each select="str:tokenize($host, '.')">
        <xsl:if test="position() > 1">
          <xsl:text>.</xsl:text>
          <wbr/>
        </xsl:if>
        <xsl:value-of select="."/>
      </xsl:for-each>
      <xsl:if test="not($host)"><xsl:value-of select="$href"/></xsl:if>
    </span>
  </xsl:template>
</xsl:stylesheet>
