<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The one JSON serialiser: a tree in the W3C JSON vocabulary becomes JSON text.

Import it and call the template write-json with a result tree of one j:map or j:array, where j is
http://www.w3.org/2005/xpath-functions: map, array, string, number, boolean, null, with @key inside a map.
(XSLT 3.0 calls the same xml-to-json; @escaped and @escaped-key are not read here.)
Out come two spaces a level, LF, the order of the tree, a final line end. Strings and keys are escaped: what JSON
demands, and every control or invisible character, so that no reader and no terminal is misled. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" exclude-result-prefixes="exsl str j">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template name="write-json">
    <xsl:param name="tree"/>
    <xsl:apply-templates select="exsl:node-set($tree)/*" mode="json-text"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- structure -->

  <xsl:template match="j:map" mode="json-text">
    <xsl:param name="indent"/>
    <xsl:text>{</xsl:text>
    <xsl:apply-templates select="." mode="json-members">
      <xsl:with-param name="indent" select="$indent"/>
    </xsl:apply-templates>
    <xsl:text>}</xsl:text>
  </xsl:template>

  <xsl:template match="j:array" mode="json-text">
    <xsl:param name="indent"/>
    <xsl:text>[</xsl:text>
    <xsl:apply-templates select="." mode="json-members">
      <xsl:with-param name="indent" select="$indent"/>
    </xsl:apply-templates>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <xsl:template match="*" mode="json-members"/>

  <xsl:template match="*[*]" mode="json-members">
    <xsl:param name="indent"/>
    <xsl:apply-templates select="*" mode="json-member">
      <xsl:with-param name="indent" select="concat($indent, '  ')"/>
    </xsl:apply-templates>
    <xsl:value-of select="concat('&#10;', $indent)"/>
  </xsl:template>

  <xsl:template match="*" mode="json-member">
    <xsl:param name="indent"/>
    <xsl:if test="position() != 1">,</xsl:if>
    <xsl:value-of select="concat('&#10;', $indent)"/>
    <xsl:apply-templates select="@key" mode="json-key"/>
    <xsl:apply-templates select="." mode="json-text">
      <xsl:with-param name="indent" select="$indent"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="@key" mode="json-key">
    <xsl:call-template name="json-quoted">
      <xsl:with-param name="text" select="."/>
    </xsl:call-template>
    <xsl:text>: </xsl:text>
  </xsl:template>

  <!-- values -->

  <xsl:template match="j:string" mode="json-text">
    <xsl:call-template name="json-quoted">
      <xsl:with-param name="text" select="string(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="j:number | j:boolean" mode="json-text">
    <xsl:value-of select="."/>
  </xsl:template>

  <xsl:template match="j:null" mode="json-text">null</xsl:template>

  <xsl:template match="*" mode="json-text">
    <xsl:message terminate="yes">
      <xsl:value-of select="concat('not a JSON element: ', name())"/>
    </xsl:message>
  </xsl:template>

  <!-- strings: the test is cheap and most need no more -->

  <xsl:template name="json-quoted">
    <xsl:param name="text"/>
    <xsl:text>"</xsl:text>
    <xsl:choose>
      <xsl:when test="translate($text, $json-escaped, '') = $text">
        <xsl:value-of select="$text"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="str:replace($text, $json-escapes/@of, $json-escapes/@as)"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <xsl:variable name="json-escapes" select="exsl:node-set($json-escape-table)/escape"/>

  <xsl:variable name="json-escaped">
    <xsl:for-each select="$json-escapes/@of">
      <xsl:value-of select="."/>
    </xsl:for-each>
  </xsl:variable>

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
