<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The one JSON serialiser: a tree in the W3C JSON vocabulary becomes JSON text.

Import it and call the template write-json with a result tree of one j:map or j:array, where j is
http://www.w3.org/2005/xpath-functions: map, array, string, number, boolean, null, with @key inside a map; and, as shorter
words for what is frequent here, string-or-null (null where it is empty), words (an array of the words of its text, as
strings), and strings and strings-or-null: each of their attributes, in the order in which they were made, is a member.
(XSLT 3.0 calls the same xml-to-json; @escaped and @escaped-key are not read here.)
Out come two spaces a level, LF, the order of the tree, a final line end. Strings are escaped: what JSON demands, and every
control or invisible character, so that no reader and no terminal is misled. Keys are words of the stylesheets, never of the
data, and stand as they are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" exclude-result-prefixes="exsl str j">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template name="write-json">
    <xsl:param name="tree"/>
    <xsl:apply-templates select="exsl:node-set($tree)/*" mode="json-text"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- line: a line end and the indentation of what is at hand; comma: a comma, unless it is the first -->

  <xsl:template match="j:map" mode="json-text">
    <xsl:param name="line" select="'&#10;'"/>
    <xsl:text>{</xsl:text>
    <xsl:apply-templates select="*[1]" mode="json-member">
      <xsl:with-param name="line" select="concat($line, '  ')"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="*[1]/following-sibling::*" mode="json-member">
      <xsl:with-param name="line" select="concat($line, '  ')"/>
      <xsl:with-param name="comma" select="','"/>
    </xsl:apply-templates>
    <xsl:if test="*"><xsl:value-of select="$line"/></xsl:if>
    <xsl:text>}</xsl:text>
  </xsl:template>

  <xsl:template match="j:array" mode="json-text">
    <xsl:param name="line" select="'&#10;'"/>
    <xsl:text>[</xsl:text>
    <xsl:for-each select="*">
      <xsl:if test="position() != 1">,</xsl:if>
      <xsl:value-of select="concat($line, '  ')"/>
      <xsl:apply-templates select="." mode="json-text">
        <xsl:with-param name="line" select="concat($line, '  ')"/>
      </xsl:apply-templates>
    </xsl:for-each>
    <xsl:if test="*"><xsl:value-of select="$line"/></xsl:if>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <xsl:template match="j:words" mode="json-text">
    <xsl:param name="line"/>
    <xsl:variable name="words" select="normalize-space()"/>
    <xsl:text>[</xsl:text>
    <xsl:if test="$words">
      <xsl:value-of select="concat($line, '  &quot;', str:replace($words, ' ', concat('&quot;,', $line, '  &quot;')), '&quot;', $line)"/>
    </xsl:if>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <xsl:template match="j:string" mode="json-text"><xsl:apply-templates select="." mode="json-string"/></xsl:template>

  <xsl:template match="j:number | j:boolean" mode="json-text"><xsl:value-of select="."/></xsl:template>

  <xsl:template match="j:null" mode="json-text">null</xsl:template>

  <xsl:template match="*" mode="json-text">
    <xsl:message terminate="yes">
      <xsl:value-of select="concat('not a JSON element: ', name())"/>
    </xsl:message>
  </xsl:template>

  <!-- the frequent ones at once, in as few expressions as will do -->

  <xsl:template match="*" mode="json-member">
    <xsl:param name="line"/>
    <xsl:param name="comma"/>
    <xsl:value-of select="concat($comma, $line, '&quot;', @key, '&quot;: ')"/>
    <xsl:apply-templates select="." mode="json-text"><xsl:with-param name="line" select="$line"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="j:number | j:boolean" mode="json-member">
    <xsl:param name="line"/>
    <xsl:param name="comma"/>
    <xsl:value-of select="concat($comma, $line, '&quot;', @key, '&quot;: ', .)"/>
  </xsl:template>

  <!-- an array or a list of words that is empty -->
  <xsl:template match="j:array[not(node())] | j:words[not(node())]" mode="json-member">
    <xsl:param name="line"/>
    <xsl:param name="comma"/>
    <xsl:value-of select="concat($comma, $line, '&quot;', @key, '&quot;: []')"/>
  </xsl:template>

  <xsl:template match="j:string-or-null[not(node())] | j:null" mode="json-member">
    <xsl:param name="line"/>
    <xsl:param name="comma"/>
    <xsl:value-of select="concat($comma, $line, '&quot;', @key, '&quot;: null')"/>
  </xsl:template>

  <xsl:template match="j:string | j:string-or-null" mode="json-member">
    <xsl:param name="line"/>
    <xsl:param name="comma"/>
    <xsl:value-of select="concat($comma, $line, '&quot;', @key, '&quot;: ')"/>
    <xsl:apply-templates select="." mode="json-string"/>
  </xsl:template>

  <xsl:template match="j:strings | j:strings-or-null" mode="json-member">
    <xsl:param name="line"/>
    <xsl:param name="comma"/>
    <xsl:value-of select="$comma"/>
    <xsl:for-each select="@*">
      <xsl:if test="position() != 1">,</xsl:if>
      <xsl:choose>
        <xsl:when test=". = '' and ../self::j:strings-or-null">
          <xsl:value-of select="concat($line, '&quot;', name(), '&quot;: null')"/>
        </xsl:when>
        <xsl:when test="translate(., $json-common, '') = ''">
          <xsl:value-of select="concat($line, '&quot;', name(), '&quot;: &quot;', ., '&quot;')"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="concat($line, '&quot;', name(), '&quot;: ')"/>
          <xsl:apply-templates select="." mode="json-string"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- strings: translate() looks each character up from the left, so the common ones go first, and what is left is short -->

  <xsl:template match="* | @*" mode="json-string">
    <xsl:variable name="rare" select="translate(., $json-common, '')"/>
    <xsl:choose>
      <xsl:when test="translate($rare, $json-escaped, '') = $rare">
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:when>
      <xsl:when test="translate($rare, $json-escaped-in-line, '') = $rare">
        <xsl:value-of select="concat('&quot;', str:replace(string(.), '&#10;', '\n'), '&quot;')"/>
      </xsl:when>
      <xsl:when test="translate($rare, $json-escaped-but-quotes, '') = $rare">
        <xsl:value-of select="concat('&quot;', str:replace(string(.), '&quot;', '\&quot;'), '&quot;')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('&quot;', str:replace(string(.), $json-escapes/@of, $json-escapes/@as), '&quot;')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:variable name="json-common" select="'eiaon trlscdupmgvhfz-bqky/.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZjwx,:;_()’èéàüìòäößùçê&#xA0;«»“”„—=&lt;&gt;+%?&amp;~'"/>

  <xsl:variable name="json-escapes" select="exsl:node-set($json-escape-table)/escape"/>

  <xsl:variable name="json-escaped">
    <xsl:for-each select="$json-escapes/@of"><xsl:value-of select="."/></xsl:for-each>
  </xsl:variable>

  <!-- steps are lines, with nothing else to escape -->
  <xsl:variable name="json-escaped-in-line" select="translate($json-escaped, '&#10;', '')"/>

  <!-- lines of the dataset have quotes -->
  <xsl:variable name="json-escaped-but-quotes" select="translate($json-escaped, '&quot;', '')"/>

  <xsl:variable name="json-escape-table">
    <escape of="&quot;" as="\&quot;"/>
    <escape of="\" as="\\"/>
    <!-- "##[command]" is obeyed by build services wherever it stands in a line -->
    <escape of="##" as="#\u0023"/>
    <escape of="&#9;" as="\t"/>
    <escape of="&#10;" as="\n"/>
    <escape of="&#13;" as="\r"/>
    <!-- DEL and C1: U+009B alone begins a terminal command -->
    <escape of="&#x7F;" as="\u007F"/>
    <escape of="&#x80;" as="\u0080"/>
    <escape of="&#x81;" as="\u0081"/>
    <escape of="&#x82;" as="\u0082"/>
    <escape of="&#x83;" as="\u0083"/>
    <escape of="&#x84;" as="\u0084"/>
    <escape of="&#x85;" as="\u0085"/>
    <escape of="&#x86;" as="\u0086"/>
    <escape of="&#x87;" as="\u0087"/>
    <escape of="&#x88;" as="\u0088"/>
    <escape of="&#x89;" as="\u0089"/>
    <escape of="&#x8A;" as="\u008A"/>
    <escape of="&#x8B;" as="\u008B"/>
    <escape of="&#x8C;" as="\u008C"/>
    <escape of="&#x8D;" as="\u008D"/>
    <escape of="&#x8E;" as="\u008E"/>
    <escape of="&#x8F;" as="\u008F"/>
    <escape of="&#x90;" as="\u0090"/>
    <escape of="&#x91;" as="\u0091"/>
    <escape of="&#x92;" as="\u0092"/>
    <escape of="&#x93;" as="\u0093"/>
    <escape of="&#x94;" as="\u0094"/>
    <escape of="&#x95;" as="\u0095"/>
    <escape of="&#x96;" as="\u0096"/>
    <escape of="&#x97;" as="\u0097"/>
    <escape of="&#x98;" as="\u0098"/>
    <escape of="&#x99;" as="\u0099"/>
    <escape of="&#x9A;" as="\u009A"/>
    <escape of="&#x9B;" as="\u009B"/>
    <escape of="&#x9C;" as="\u009C"/>
    <escape of="&#x9D;" as="\u009D"/>
    <escape of="&#x9E;" as="\u009E"/>
    <escape of="&#x9F;" as="\u009F"/>
    <!-- bidi controls: text that reads otherwise than it is -->
    <escape of="&#x61C;" as="\u061C"/>
    <escape of="&#x200E;" as="\u200E"/>
    <escape of="&#x200F;" as="\u200F"/>
    <escape of="&#x202A;" as="\u202A"/>
    <escape of="&#x202B;" as="\u202B"/>
    <escape of="&#x202C;" as="\u202C"/>
    <escape of="&#x202D;" as="\u202D"/>
    <escape of="&#x202E;" as="\u202E"/>
    <escape of="&#x2066;" as="\u2066"/>
    <escape of="&#x2067;" as="\u2067"/>
    <escape of="&#x2068;" as="\u2068"/>
    <escape of="&#x2069;" as="\u2069"/>
    <!-- characters that nobody sees -->
    <escape of="&#xAD;" as="\u00AD"/>
    <escape of="&#x200B;" as="\u200B"/>
    <escape of="&#x200C;" as="\u200C"/>
    <escape of="&#x200D;" as="\u200D"/>
    <escape of="&#x2060;" as="\u2060"/>
    <escape of="&#x2061;" as="\u2061"/>
    <escape of="&#x2062;" as="\u2062"/>
    <escape of="&#x2063;" as="\u2063"/>
    <escape of="&#x2064;" as="\u2064"/>
    <escape of="&#xFEFF;" as="\uFEFF"/>
    <!-- line ends of JavaScript -->
    <escape of="&#x2028;" as="\u2028"/>
    <escape of="&#x2029;" as="\u2029"/>
  </xsl:variable>
</xsl:stylesheet>
