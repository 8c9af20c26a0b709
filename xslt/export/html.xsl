<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The pages for citizens in the language that the parameter lang names (it, en, de or fr), html/LANG/: index.html, where
one chooses; one for each jurisdiction, by its id; compare, italy and sources. They lie beside what files.xsl makes, and can
be read without it. base-url is the address at which the folder html/ is published, with a slash at its end, or empty.
With xsltproc, the files go below the folder that it is told:

  xsltproc -o reports/ -stringparam lang it xslt/export/html.xsl reports/xml/regions.xml -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:f="urn:fse:resolved:1" extension-element-prefixes="exsl" exclude-result-prefixes="f">
  <xsl:include href="../lib/records.xsl"/>
  <xsl:include href="../lib/telephone.xsl"/>
  <xsl:include href="../lib/mail.xsl"/>
  <xsl:include href="html/languages.xsl"/>
  <xsl:include href="../lib/compact.xsl"/>
  <xsl:include href="html/frame.xsl"/>
  <xsl:include href="html/text.xsl"/>
  <xsl:include href="html/evidence.xsl"/>
  <xsl:include href="html/start.xsl"/>
  <xsl:include href="html/filters.xsl"/>
  <xsl:include href="html/matrix.xsl"/>
  <xsl:include href="html/italy.xsl"/>
  <xsl:include href="html/region.xsl"/>
  <xsl:include href="html/code.xsl"/>
  <xsl:include href="html/ways.xsl"/>
  <xsl:include href="html/procedure.xsl"/>
  <xsl:include href="html/claims.xsl"/>
  <xsl:include href="html/sources.xsl"/>
  <xsl:include href="ld/schema-org.xsl"/>

  <xsl:param name="lang">it</xsl:param>

  <xsl:variable name="t" select="$languages[lang = $lang]"/>

  <xsl:template match="/">
    <xsl:if test="not($t)"><xsl:message terminate="yes">lang is it, en, de or fr</xsl:message></xsl:if>
    <xsl:apply-templates select="f:regions" mode="start"/>
    <xsl:apply-templates select="f:regions/f:region"/>
    <xsl:apply-templates select="f:regions" mode="compare"/>
    <xsl:apply-templates select="f:regions" mode="italy"/>
    <xsl:apply-templates select="f:regions" mode="sources"/>
  </xsl:template>
</xsl:stylesheet>
