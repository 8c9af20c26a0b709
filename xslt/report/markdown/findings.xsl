<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The findings, by file, severity and rule: the first of each kind, and of these as many as there is room for. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:r="urn:fse:report:1" exclude-result-prefixes="exsl r">

  <xsl:variable name="room" select="150"/>
  <xsl:variable name="room-of-kind">
    <error>20</error>
    <warning>20</warning>
    <note>3</note>
    <suppressed>10</suppressed>
  </xsl:variable>

  <!-- how many characters are shown of a sentence, and of a line around and within what is marked -->
  <xsl:variable name="shown-sentence" select="300"/>
  <xsl:variable name="shown-around" select="60"/>
  <xsl:variable name="shown-within" select="100"/>

  <!-- the findings that are candidates, as file, kind, finding -->

  <xsl:variable name="candidates">
    <xsl:apply-templates select="/r:report/r:file[r:finding]" mode="candidates"/>
  </xsl:variable>

  <xsl:template match="r:file" mode="candidates">
    <file name="{@name}" uri="{@uri}">
      <xsl:for-each select="r:finding[generate-id() = generate-id(key('kind', concat(generate-id(..), ' ', @severity, ' ', @rule))[1])]">
        <xsl:sort select="string-length(substring-before('error warning note', @severity))" data-type="number"/>
        <xsl:sort select="@rule"/>
        <xsl:variable name="severity" select="$t/*[name() = current()/@severity]"/>
        <xsl:variable name="rule" select="key('rule', @rule)"/>
        <xsl:call-template name="kind">
          <xsl:with-param name="severity" select="string(@severity)"/>
          <xsl:with-param name="label" select="concat($severity/@one, ' ', @rule, ' ', @name, '. ', $rule/r:summary, ' ', $rule/r:fix)"/>
          <xsl:with-param name="findings" select="key('kind', concat(generate-id(..), ' ', @severity, ' ', @rule))"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="kind">
        <xsl:with-param name="severity" select="'suppressed'"/>
        <xsl:with-param name="label" select="concat($t/findings-suppressed, '. ', $t/suppressed-help)"/>
        <xsl:with-param name="findings" select="r:finding[r:suppression]"/>
      </xsl:call-template>
    </file>
  </xsl:template>

  <xsl:template name="kind">
    <xsl:param name="severity"/>
    <xsl:param name="label"/>
    <xsl:param name="findings"/>
    <xsl:if test="$findings">
      <kind severity="{$severity}" label="{$label}" count="{count($findings)}">
        <xsl:copy-of select="$findings[position() &lt;= exsl:node-set($room-of-kind)/*[name() = $severity]]"/>
      </kind>
    </xsl:if>
  </xsl:template>

  <!-- those for which there is room; each brings the headings above it -->

  <xsl:template name="findings">
    <xsl:variable name="findings" select="exsl:node-set($candidates)/file/kind/r:finding"/>
    <xsl:apply-templates select="$findings[position() &lt;= $room]" mode="line"/>
    <xsl:if test="count($findings) > $room"><xsl:value-of select="concat('&#10;', $t/no-room, '&#10;')"/></xsl:if>
    <xsl:if test="$findings"><xsl:text>&#10;</xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="r:finding" mode="line">
    <xsl:if test="generate-id() = generate-id(../r:finding[1])">
      <xsl:if test="generate-id(..) = generate-id(../../kind[1])">
        <xsl:apply-templates select="../.." mode="heading"/>
      </xsl:if>
      <xsl:apply-templates select=".." mode="heading"/>
    </xsl:if>
    <xsl:apply-templates select="."/>
    <xsl:if test="generate-id() = generate-id(../r:finding[last()]) and ../@count > count(../r:finding)">
      <xsl:text>- </xsl:text>
      <xsl:call-template name="more">
        <xsl:with-param name="number" select="../@count - count(../r:finding)"/>
      </xsl:call-template>
    </xsl:if>
    <!-- what is folded ends with its kind, or where there is no more room -->
    <xsl:if test="../@severity = 'note' and (position() = last() or generate-id() = generate-id(../r:finding[last()]))">
      <xsl:text>&#10;&lt;/details&gt;&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="file" mode="heading">
    <xsl:if test="generate-id() != generate-id(../file[1])"><xsl:text>&#10;</xsl:text></xsl:if>
    <xsl:text>### </xsl:text>
    <xsl:apply-templates select="@name" mode="markdown-text"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="kind" mode="heading">
    <xsl:value-of select="concat('&#10;**', substring-before(@label, '. '), '** (', @count, '): ')"/>
    <xsl:apply-templates select="." mode="meaning"/>
  </xsl:template>

  <!-- notes are folded -->

  <xsl:template match="kind[@severity = 'note']" mode="heading">
    <xsl:value-of select="concat('&#10;&lt;details&gt;&lt;summary&gt;', substring-before(@label, '. '), ' (', @count, ')&lt;/summary&gt;&#10;&#10;')"/>
    <xsl:apply-templates select="." mode="meaning"/>
  </xsl:template>

  <xsl:template match="kind" mode="meaning">
    <xsl:call-template name="markdown-text">
      <xsl:with-param name="text" select="substring-after(@label, '. ')"/>
    </xsl:call-template>
    <xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>

  <!-- a finding: its place, what is wrong, what to write, the line -->

  <xsl:template match="r:finding">
    <xsl:variable name="address"><xsl:apply-templates select="r:span" mode="address"/></xsl:variable>
    <xsl:value-of select="concat('- ', substring('[', 1, $address != ''), r:span/@start-line, ':', r:span/@start-column)"/>
    <xsl:if test="$address != ''"><xsl:value-of select="concat('](&lt;', $address, '&gt;)')"/></xsl:if>
    <xsl:apply-templates select="r:message" mode="sentence"/>
    <xsl:apply-templates select="r:hint | r:suppression/r:reason" mode="sentence"/>
    <xsl:text>&#10;</xsl:text>
    <xsl:if test="@severity != 'note' and not(r:suppression)">
      <xsl:text>  </xsl:text>
      <xsl:apply-templates select="r:excerpt"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="r:message | r:hint | r:reason" mode="sentence">
    <xsl:value-of select="substring(' →', 1, 2 * boolean(self::r:hint))"/>
    <xsl:value-of select="substring(concat(' (', ../../@rule, ' ', ../../@name, '):'), 1, 80 * boolean(self::r:reason))"/>
    <xsl:call-template name="markdown-message">
      <xsl:with-param name="text" select="concat(substring(., 1, $shown-sentence), substring('…', 1, string-length() > $shown-sentence))"/>
    </xsl:call-template>
    <!-- blanks at the end of a line would break it -->
    <xsl:value-of select="substring('&#x200B;', 1, substring(., string-length()) = ' ')"/>
  </xsl:template>

  <xsl:template match="r:excerpt">
    <xsl:variable name="before">
      <xsl:call-template name="without-indent"><xsl:with-param name="text" select="r:before"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="cut" select="string-length($before) - $shown-around"/>
    <xsl:variable name="line">
      <xsl:call-template name="without-command">
        <xsl:with-param name="text" select="concat(substring('…', 1, $cut > 0 or @is-cut-before = 'true'), substring($before, 1 + $cut * ($cut > 0)), substring(r:marked, 1, $shown-within), substring(r:behind, 1, $shown-around), substring('…', 1, string-length(r:marked) > $shown-within or string-length(r:behind) > $shown-around or @is-cut-behind = 'true'))"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="markdown-code"><xsl:with-param name="text" select="string($line)"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
