<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The published versions of the dataset as an Atom feed (RFC 4287), an entry each, in English.

An entry's id is made of its version, its date is that of the version's newest evidence, with a second more for each earlier
version of that day, as a reader sees by it what is new (RFC 4287, section 4.2.15): both stay the same for ever, on every host.
Addresses are relative to the feed's own, as nobody here knows where it will be published. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="http://www.w3.org/2005/Atom" xmlns:c="urn:fse:changes:1" exclude-result-prefixes="c">
  <xsl:include href="atom/content.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:strip-space elements="c:history c:release c:changes c:change"/>

  <xsl:template match="/"><xsl:apply-templates select="c:history"/></xsl:template>

  <xsl:template match="c:history">
    <feed xml:lang="en">
      <id>urn:fse:regions:changes</id>
      <title><xsl:value-of select="concat('Versions of: ', @title)"/></title>
      <subtitle><xsl:value-of select="concat('What changed in each published version. This is version ', @data-version, ', in schema version ', @schema-version, '.')"/></subtitle>
      <updated>
        <xsl:apply-templates select="self::node()[not(c:release[1]/@date = @updated)]/@updated | c:release[1][@date = ../@updated]" mode="time"/>
      </updated>
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
      <updated><xsl:apply-templates select="." mode="time"/></updated>
      <xsl:apply-templates select="c:changes/c:change[@class = 'breaking'][1]" mode="category"/>
      <content type="xhtml">
        <xsl:apply-templates select="." mode="content"/>
      </content>
    </entry>
  </xsl:template>

  <xsl:template match="@updated" mode="time"><xsl:value-of select="concat(., 'T00:00:00Z')"/></xsl:template>

  <xsl:template match="c:release" mode="time">
    <xsl:variable name="earlier" select="count(following-sibling::c:release[@date = current()/@date])"/>
    <xsl:value-of select="concat(@date, 'T00:', format-number(floor($earlier div 60), '00'), ':', format-number($earlier mod 60, '00'), 'Z')"/>
  </xsl:template>

  <!-- whoever reads only some versions wants to see these -->
  <xsl:template match="c:change" mode="category">
    <xsl:if test="generate-id(..) = generate-id(../../c:changes[c:change/@class = 'breaking'][1])">
      <category term="breaking"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
