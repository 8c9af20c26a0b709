<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Text that stays text in GitHub's Markdown, wherever it comes from.

Import it and call
  markdown-text      $text  (or as a mode, of an attribute or element) as running text: no markup, no HTML, no link, no mention, no reference, no cell of a table
  markdown-code      $text  as a code span, to the letter
  markdown-message   $text  as running text in which what stands in single quotes is a code span
  markdown-block     $text  as code of several lines, indented: no content can end it
  markdown-fenced    $text  as code of several lines in $language, between fences
None of the first three may stand at the start of a line, where a text could begin a list or a heading. Mentions (@name) and
references (#1) are found in the finished text, after every escape, and addresses are too: an invisible character
(U+200B) keeps them apart. In code spans nothing is found, and what is copied from there is exact. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="exsl str">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:variable name="markdown-escapes" select="exsl:node-set($markdown-escape-table)/escape"/>

  <xsl:variable name="markdown-escape-table">
    <escape of="\" as="\\"/>
    <escape of="`" as="\`"/>
    <escape of="*" as="\*"/>
    <escape of="_" as="\_"/>
    <escape of="~" as="\~"/>
    <escape of="[" as="\["/>
    <escape of="]" as="\]"/>
    <escape of="&lt;" as="\&lt;"/>
    <escape of="&gt;" as="\&gt;"/>
    <escape of="&amp;" as="\&amp;"/>
    <escape of="|" as="\|"/>
    <escape of="$" as="\$"/>
    <escape of="@" as="@&#x200B;"/>
    <escape of="#" as="#&#x200B;"/>
    <escape of="GH-" as="GH-&#x200B;"/>
    <escape of="gh-" as="gh-&#x200B;"/>
    <escape of="://" as=":&#x200B;//"/>
    <escape of="www." as="www&#x200B;."/>
    <escape of="WWW." as="WWW&#x200B;."/>
  </xsl:variable>

  <xsl:template name="markdown-text">
    <xsl:param name="text"/>
    <xsl:value-of select="str:replace($text, $markdown-escapes/@of, $markdown-escapes/@as)"/>
  </xsl:template>

  <xsl:template match="@* | *" mode="markdown-text">
    <xsl:call-template name="markdown-text"><xsl:with-param name="text" select="string()"/></xsl:call-template>
  </xsl:template>

  <!-- the span's marks are more backticks than follow each other in the text; blanks keep those at its ends apart -->

  <xsl:template name="markdown-code">
    <xsl:param name="text"/>
    <xsl:param name="marks" select="'`'"/>
    <xsl:choose>
      <xsl:when test="$text = ''">''</xsl:when>
      <xsl:when test="contains($text, $marks)">
        <xsl:call-template name="markdown-code">
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="marks" select="concat($marks, '`')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="contains($text, '`') or starts-with($text, ' ')">
        <xsl:value-of select="concat($marks, ' ', $text, ' ', $marks)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat($marks, $text, $marks)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="markdown-block">
    <xsl:param name="text"/>
    <xsl:value-of select="concat('    ', str:replace($text, '&#10;', '&#10;    '), '&#10;')"/>
  </xsl:template>

  <!-- a fence is longer than any in the code -->

  <xsl:template name="markdown-fenced">
    <xsl:param name="text"/>
    <xsl:param name="language"/>
    <xsl:param name="fence" select="'```'"/>
    <xsl:choose>
      <xsl:when test="contains($text, $fence)">
        <xsl:call-template name="markdown-fenced">
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="language" select="$language"/>
          <xsl:with-param name="fence" select="concat($fence, '`')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat($fence, $language, '&#10;', $text, '&#10;', $fence, '&#10;')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- a quote opens after a blank and closes before one or a mark of punctuation; one that does not is a character -->

  <xsl:template name="markdown-message">
    <xsl:param name="text"/>
    <xsl:call-template name="markdown-pieces">
      <xsl:with-param name="text" select="concat(' ', $text)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="markdown-pieces">
    <xsl:param name="text"/>
    <xsl:variable name="quote">'</xsl:variable>
    <xsl:variable name="after" select="substring-after($text, concat(' ', $quote))"/>
    <xsl:variable name="ends" select="concat(translate($after, ',;:.)?', '      '), ' ')"/>
    <xsl:choose>
      <xsl:when test="contains($text, concat(' ', $quote)) and contains($ends, concat($quote, ' '))">
        <xsl:variable name="length" select="string-length(substring-before($ends, concat($quote, ' ')))"/>
        <xsl:call-template name="markdown-text">
          <xsl:with-param name="text" select="concat(substring-before($text, concat(' ', $quote)), ' ')"/>
        </xsl:call-template>
        <xsl:call-template name="markdown-code">
          <xsl:with-param name="text" select="substring($after, 1, $length)"/>
        </xsl:call-template>
        <xsl:call-template name="markdown-pieces">
          <xsl:with-param name="text" select="substring($after, $length + 2)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="markdown-text"><xsl:with-param name="text" select="$text"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
