<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The published versions of the dataset as an Atom feed (RFC 4287), an entry each, in English.

An entry's id is made of its version, its date is that of the version's newest evidence: both stay the same for ever, on
every host. Addresses are relative to the feed's own, as nobody here knows where it will be published. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="http://www.w3.org/2005/Atom" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="c">
  <xsl:import href="../lib/changes.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:strip-space elements="c:history c:release c:changes c:change"/>

  <xsl:template match="/">
    <xsl:apply-templates select="c:history"/>
  </xsl:template>

  <xsl:template match="c:history">
    <feed xml:lang="en">
      <id>urn:fse:regions:changes</id>
      <title><xsl:value-of select="concat('Versions of: ', @title)"/></title>
      <subtitle><xsl:value-of select="concat('What changed in each published version. This is version ', @data-version, ', in schema version ', @schema-version, '.')"/></subtitle>
      <updated><xsl:value-of select="concat(@updated, 'T00:00:00Z')"/></updated>
      <author>
        <name><xsl:value-of select="@publisher"/></name>
      </author>
      <rights><xsl:value-of select="@license"/></rights>
      <link rel="self" type="application/atom+xml" href="changes.atom"/>
      <link rel="alternate" type="application/json" href="changes.json"/>
      <xsl:apply-templates select="c:release"/>
    </feed>
  </xsl:template>

  <xsl:template match="c:release">
    <entry>
      <id><xsl:value-of select="concat('urn:fse:regions:release:', @data-version)"/></id>
      <title><xsl:value-of select="concat('Version ', @data-version)"/></title>
      <updated><xsl:value-of select="concat(@date, 'T00:00:00Z')"/></updated>
      <xsl:apply-templates select="c:changes/c:change[@class = 'breaking'][1]" mode="category"/>
      <content type="xhtml">
        <xhtml:div>
          <xsl:apply-templates select="self::*[not(c:changes)]" mode="nothing"/>
          <xsl:apply-templates select="c:changes"/>
        </xhtml:div>
      </content>
    </entry>
  </xsl:template>

  <!-- whoever reads only some versions wants to see these -->
  <xsl:template match="c:change" mode="category">
    <xsl:if test="generate-id(..) = generate-id(../../c:changes[c:change/@class = 'breaking'][1])">
      <category term="breaking"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="c:release" mode="nothing">
    <xhtml:p>No change in meaning.</xhtml:p>
  </xsl:template>

  <xsl:template match="c:release[last()]" mode="nothing">
    <xhtml:p>First publication.</xhtml:p>
  </xsl:template>

  <!-- a paragraph and a list for each jurisdiction -->

  <xsl:template match="c:changes">
    <xhtml:p>
      <xhtml:strong><xsl:apply-templates select="." mode="name"/></xhtml:strong>
    </xhtml:p>
    <xhtml:ul>
      <xsl:apply-templates select="c:change"/>
    </xhtml:ul>
  </xsl:template>

  <xsl:template match="c:changes" mode="name">The whole dataset</xsl:template>

  <xsl:template match="c:changes[@jurisdiction]" mode="name">
    <xsl:value-of select="@name"/>
  </xsl:template>

  <xsl:template match="c:change">
    <xsl:variable name="place"><xsl:apply-templates select="." mode="place"/></xsl:variable>
    <xhtml:li>
      <xsl:value-of select="concat(@class, ': ')"/>
      <xsl:if test="$place != ''">
        <xhtml:code><xsl:value-of select="$place"/></xhtml:code>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates select="." mode="what"/>
    </xhtml:li>
  </xsl:template>

  <xsl:template match="c:change" mode="what">
    <xsl:apply-templates select="." mode="field"/>
    <xsl:text>: </xsl:text>
    <xsl:apply-templates select="c:old" mode="shown"/>
    <xsl:text> → </xsl:text>
    <xsl:apply-templates select="c:new" mode="shown"/>
  </xsl:template>

  <xsl:template match="c:change[@kind != 'changed']" mode="what">
    <xsl:variable name="told"><xsl:apply-templates select="." mode="is-told"/></xsl:variable>
    <xsl:apply-templates select="." mode="field"/>
    <xsl:if test="@field"><xsl:text> </xsl:text></xsl:if>
    <xsl:value-of select="@kind"/>
    <xsl:if test="$told != ''">
      <xsl:text>: </xsl:text>
      <xsl:apply-templates select="c:old | c:new" mode="shown"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="c:change[@field = 'status'][c:old = 'current' or c:new = 'current']" mode="what" priority="1">
    <xsl:if test="c:new = 'current'">becomes current again</xsl:if>
    <xsl:if test="c:old = 'current'">is no longer current</xsl:if>
    <xsl:if test="@label"><xsl:value-of select="concat(': ', @label)"/></xsl:if>
  </xsl:template>

  <xsl:template match="c:change" mode="field">
    <xsl:if test="@which"><xsl:value-of select="concat(@which, ' ')"/></xsl:if>
    <xsl:value-of select="normalize-space(concat(@field, ' ', @lang))"/>
  </xsl:template>
</xsl:stylesheet>
