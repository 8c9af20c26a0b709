<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The pictures of the pages in one file, a column each: icons.svg#desk shows one. They stand beside words that say the
same. Those of channels have the names of the codes; an address inside a page shows the page's colours, dark or light. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="http://www.w3.org/2000/svg" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">
  <!-- each drawn with lines in a square of 24 -->

  <xsl:variable name="icons">
    <icon id="record">M12 21C5 16 2 12.5 2 8.5A5 5 0 0 1 12 6.5A5 5 0 0 1 22 8.5C22 12.5 19 16 12 21ZM6.5 11.5H10L11.5 8.5L13.5 14L14.5 11.5H17.5</icon>
    <icon id="website">M2.5 4.5H21.5V16.5H2.5ZM8 20.5H16M12 16.5V20.5</icon>
    <icon id="app">M7 2H17V22H7ZM10.5 18.5H13.5</icon>
    <icon id="desk">M3 21V9L12 3L21 9V21M2 21H22M8 21V13H16V21</icon>
    <icon id="doctor">M6 3H4.5V8.5A4.5 4.5 0 0 0 13.5 8.5V3H12M9 13V16A5 5 0 0 0 19 16V13.5M19 9.5A2 2 0 1 1 18.9 9.5</icon>
    <icon id="pharmacy">M9 3H15V9H21V15H15V21H9V15H3V9H9Z</icon>
    <icon id="phone">M5 3H9L11 8L8.5 9.5A11 11 0 0 0 14.5 15.5L16 13L21 15V19A2 2 0 0 1 19 21A16 16 0 0 1 3 5A2 2 0 0 1 5 3Z</icon>
  </xsl:variable>

  <xsl:template name="icons">
    <svg viewBox="0 0 24 24">
      <style>path { fill: none; stroke: #0a55a8; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round } @media (prefers-color-scheme: dark) { path { stroke: #8cc4ff } } g { display: none } g:target { display: inline }</style>
      <xsl:apply-templates select="exsl:node-set($icons)/*" mode="icon"/>
    </svg>
  </xsl:template>

  <xsl:template match="*" mode="icon">
    <g id="{@id}">
      <path d="{.}"/>
    </g>
  </xsl:template>
</xsl:stylesheet>
