<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The records of the resolved document by their names, and which of several languages to show.

Include it:  <xsl:include href="../lib/records.xsl"/>  and declare  xmlns:f="urn:fse:resolved:1".
The context node must be in the document: key() finds nothing from inside a result tree.

Keys
  source           key('source', ID); key('source', str:tokenize(@sources)) gives all sources of a claim
  credential       key('credential', ID)
  procedure        key('procedure', ID)
  code             key('code', 'venue pharmacy'): the record of a code, by list, a space, and value

Named templates
  shown-language   $texts, $language            the language to show of these texts (nodes with @xml:lang): the one asked
                                                for, else en, else it; empty if there is none of these

Variable
  own              what the names of the dataset's own things begin with in rdf/ -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <xsl:key name="source" match="f:source" use="@id"/>
  <xsl:key name="credential" match="f:credential" use="@id"/>
  <xsl:key name="procedure" match="f:procedure" use="@id"/>
  <xsl:key name="code" match="f:code" use="concat(../@id, ' ', @value)"/>

  <xsl:variable name="own" select="'urn:fse:regions:1:'"/>

  <xsl:template name="shown-language">
    <xsl:param name="texts"/>
    <xsl:param name="language"/>
    <xsl:choose>
      <xsl:when test="$texts/@xml:lang = $language"><xsl:value-of select="$language"/></xsl:when>
      <xsl:when test="$texts/@xml:lang = 'en'">en</xsl:when>
      <xsl:when test="$texts/@xml:lang = 'it'">it</xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
