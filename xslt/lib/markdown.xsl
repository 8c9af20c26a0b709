<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Text in Markdown (GitHub's, and so CommonMark): the mode markdown writes it so that none of its characters mean
anything, markdown-block writes it as code, indented, which no content can end. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="exsl str">
  <xsl:variable name="markdown-escape-table">
    <escape of="\" as="\\"/>
    <escape of="`" as="\`"/>
    <escape of="*" as="\*"/>
    <escape of="_" as="\_"/>
    <escape of="~" as="\~"/>
    <escape of="|" as="\|"/>
    <escape of="#" as="\#"/>
    <escape of="[" as="\["/>
    <escape of="]" as="\]"/>
    <escape of="@" as="\@"/>
    <escape of="&amp;" as="&amp;amp;"/>
    <escape of="&lt;" as="&amp;lt;"/>
    <escape of="&gt;" as="&amp;gt;"/>
  </xsl:variable>

  <xsl:variable name="markdown-escapes" select="exsl:node-set($markdown-escape-table)/escape"/>

  <xsl:template match="* | @*" mode="markdown">
    <xsl:value-of select="str:replace(string(.), $markdown-escapes/@of, $markdown-escapes/@as)"/>
  </xsl:template>

  <xsl:template match="*" mode="markdown-block">
    <xsl:value-of select="concat('    ', str:replace(string(.), '&#10;', '&#10;    '), '&#10;')"/>
  </xsl:template>
</xsl:stylesheet>
