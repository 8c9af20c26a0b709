<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- How complete a file is: a picture to take in at a look, then the numbers. A state has its shape and its mark, not
only its colour. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:report:1" exclude-result-prefixes="r">

  <xsl:template match="r:completeness">
    <xsl:param name="anchor"/>
    <section>
      <h3>
        <xsl:value-of select="concat($t/completeness, $t/colon)"/>
        <xsl:apply-templates select="@percent" mode="percent"/>
      </h3>
      <xsl:call-template name="weakest"/>
      <xsl:call-template name="legend"/>
      <xsl:call-template name="picture"><xsl:with-param name="anchor" select="$anchor"/></xsl:call-template>
      <xsl:call-template name="meanings"/>
      <xsl:call-template name="numbers"><xsl:with-param name="anchor" select="$anchor"/></xsl:call-template>
    </section>
  </xsl:template>

  <!-- what a maintainer would look for next -->

  <xsl:template name="weakest">
    <p>
      <xsl:value-of select="concat($t/least, $t/colon)"/>
      <xsl:apply-templates select="r:column" mode="weak">
        <xsl:sort select="@percent" data-type="number"/>
      </xsl:apply-templates>
      <xsl:value-of select="concat(' ', $t/next, $t/colon)"/>
      <xsl:apply-templates select="r:row" mode="weak">
        <xsl:sort select="@percent" data-type="number"/>
      </xsl:apply-templates>
    </p>
  </xsl:template>

  <xsl:template match="r:column | r:row" mode="weak">
    <xsl:if test="position() &lt;= 3">
      <xsl:value-of select="key('fact', @fact)/@name"/>
      <xsl:apply-templates select="key('jurisdiction', @jurisdiction)" mode="name"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="@percent" mode="percent"/>
      <xsl:value-of select="substring(',. ', 1 + (position() = 3), 1)"/>
      <xsl:value-of select="substring(' ', 1 + (position() = 3))"/>
    </xsl:if>
  </xsl:template>

  <!-- states -->

  <xsl:template name="legend">
    <ul class="legend">
      <xsl:apply-templates select="$t/*[@mark]" mode="legend"/>
    </ul>
  </xsl:template>

  <xsl:template match="*" mode="legend">
    <li>
      <span class="tile {substring-after(name(), 'state-')}" aria-hidden="true">
        <xsl:value-of select="@mark"/>
      </span>
      <xsl:text> </xsl:text>
      <xsl:value-of select="."/>
    </li>
  </xsl:template>

  <xsl:template match="@state" mode="label">
    <xsl:value-of select="$t/*[name() = concat('state-', current())]"/>
  </xsl:template>

  <xsl:template match="@state" mode="mark">
    <xsl:value-of select="$t/*[name() = concat('state-', current())]/@mark"/>
  </xsl:template>

  <!-- the picture: what is not there leads to its place in the numbers -->

  <xsl:template name="picture">
    <xsl:param name="anchor"/>
    <div class="picture" role="group" aria-label="{$t/matrix}">
      <span class="corner">&#xA0;</span>
      <xsl:apply-templates select="r:column" mode="picture"/>
      <span class="corner">&#xA0;</span>
      <xsl:apply-templates select="r:row" mode="picture">
        <xsl:with-param name="anchor" select="$anchor"/>
      </xsl:apply-templates>
    </div>
  </xsl:template>

  <xsl:template match="r:column" mode="picture">
    <span class="head">
      <xsl:value-of select="key('fact', @fact)/@name"/>
    </span>
  </xsl:template>

  <xsl:template match="r:row" mode="picture">
    <xsl:param name="anchor"/>
    <span class="name">
      <xsl:apply-templates select="key('jurisdiction', @jurisdiction)" mode="name"/>
    </span>
    <xsl:apply-templates select="r:cell" mode="picture">
      <xsl:with-param name="anchor" select="$anchor"/>
    </xsl:apply-templates>
    <span class="share">
      <xsl:value-of select="concat(substring-before(@percent, '.'), $t/percent)"/>
    </span>
  </xsl:template>

  <xsl:template match="r:cell" mode="picture">
    <span class="tile {@state}">
      <xsl:apply-templates select="@state" mode="mark"/>
    </span>
  </xsl:template>

  <xsl:template match="r:cell[@state = 'no' or @state = 'partly' or @state = 'unknown']" mode="picture">
    <xsl:param name="anchor"/>
    <a class="tile {@state}" href="#{$anchor}-{../@jurisdiction}-{@fact}">
      <xsl:attribute name="aria-label">
        <xsl:apply-templates select="key('jurisdiction', ../@jurisdiction)" mode="name"/>
        <xsl:value-of select="concat(', ', key('fact', @fact)/@name, $t/colon)"/>
        <xsl:apply-templates select="@state" mode="label"/>
      </xsl:attribute>
      <xsl:apply-templates select="@state" mode="mark"/>
    </a>
  </xsl:template>

  <!-- what each fact means -->

  <xsl:template name="meanings">
    <details>
      <summary>
        <xsl:value-of select="$t/meanings"/>
      </summary>
      <dl class="meanings">
        <xsl:apply-templates select="/r:report/r:facts/r:fact" mode="meaning"/>
      </dl>
      <p>
        <xsl:value-of select="$t/points"/>
      </p>
    </details>
  </xsl:template>

  <xsl:template match="r:fact" mode="meaning">
    <div>
      <dt>
        <xsl:value-of select="@name"/>
      </dt>
      <dd>
        <xsl:value-of select="@meaning"/>
      </dd>
    </div>
  </xsl:template>

  <!-- the numbers -->

  <xsl:template name="numbers">
    <xsl:param name="anchor"/>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="{$anchor}-name {$anchor}-numbers">
      <table>
        <caption id="{$anchor}-numbers">
          <xsl:value-of select="$t/numbers"/>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <xsl:value-of select="$t/jurisdiction"/>
            </th>
            <th class="number" scope="col">
              <xsl:value-of select="$t/complete"/>
            </th>
            <xsl:apply-templates select="r:column" mode="numbers"/>
          </tr>
        </thead>
        <tbody>
          <xsl:apply-templates select="r:row" mode="numbers">
            <xsl:with-param name="anchor" select="$anchor"/>
          </xsl:apply-templates>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <xsl:value-of select="$t/all"/>
            </th>
            <xsl:apply-templates select="@percent" mode="cell"/>
            <xsl:apply-templates select="r:column/@percent" mode="cell"/>
          </tr>
        </tfoot>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="@percent" mode="cell">
    <td class="number">
      <xsl:apply-templates select="." mode="percent"/>
    </td>
  </xsl:template>

  <xsl:template match="r:column/@percent" mode="cell">
    <td>
      <xsl:apply-templates select="." mode="percent"/>
    </td>
  </xsl:template>

  <xsl:template match="r:column" mode="numbers">
    <th scope="col">
      <xsl:value-of select="key('fact', @fact)/@name"/>
    </th>
  </xsl:template>

  <xsl:template match="r:row" mode="numbers">
    <xsl:param name="anchor"/>
    <tr>
      <th scope="row">
        <xsl:apply-templates select="key('jurisdiction', @jurisdiction)" mode="name"/>
        <xsl:if test="@is-there = 'false'"><xsl:value-of select="concat(' (', $t/missing, ')')"/></xsl:if>
      </th>
      <xsl:apply-templates select="@percent" mode="cell"/>
      <xsl:apply-templates select="r:cell" mode="numbers">
        <xsl:with-param name="anchor" select="$anchor"/>
      </xsl:apply-templates>
    </tr>
  </xsl:template>

  <xsl:template match="r:cell" mode="numbers">
    <xsl:param name="anchor"/>
    <td class="{@state}" id="{$anchor}-{../@jurisdiction}-{@fact}">
      <xsl:apply-templates select="@state" mode="words"/>
      <xsl:value-of select="@value"/>
    </td>
  </xsl:template>

  <!-- the value says by itself that a fact is there -->

  <xsl:template match="@state" mode="words">
    <xsl:variable name="mark"><xsl:apply-templates select="." mode="mark"/></xsl:variable>
    <span class="mark" aria-hidden="true">
      <xsl:value-of select="concat($mark, ' ')"/>
    </span>
    <span class="unseen">
      <xsl:apply-templates select="." mode="label"/>
      <xsl:text> </xsl:text>
    </span>
  </xsl:template>

  <xsl:template match="@state[. = 'yes'][../@value]" mode="words"/>
</xsl:stylesheet>
