<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- RDF as a tree, and the two texts that it becomes: Turtle and JSON-LD of the same graph.

Import it and apply the mode turtle or json-ld to a graph in the vocabulary r, urn:fse:rdf:

  <r:graph>
    <r:prefix name="dct" iri="http://purl.org/dc/terms/"/>             each that the graph uses; it ends in / or #
    <r:node iri="urn:x:1" types="foaf:Document prov:Entity">           at least one type
      <r:property name="dct:title">                                    a property once; without values it is not written
        <r:text lang="it">Titolo</r:text>                              a text in a language
        <r:value type="xsd:date">2026-10-04</r:value>                  a value; without a type, a string
        <r:link to="urn:x:2"/>                                         a resource, by its IRI: absolute or relative
        <r:term name="cpsvit:Active"/>                                 a resource of a vocabulary, by prefix and name

There are no blank nodes: all that is said is said of something with a name. Out comes the order of the tree. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="exsl str">
  <xsl:include href="json.xsl"/>
  <xsl:include href="turtle.xsl"/>
  <xsl:include href="jsonld.xsl"/>

  <!-- an IRI with what none may contain as percent escapes: the characters of Turtle's IRIREF, and what the JSON
  serialiser escapes so that nobody is misled -->

  <xsl:template match="@*" mode="iri">
    <!-- what is before the first colon is no scheme: a relative reference (RFC 3986, section 4.2) -->
    <xsl:if test="contains(., ':') and not(starts-with(., 'urn:') or starts-with(., 'http')) and
                  (translate(substring-before(., ':'), $iri-scheme, '') or
                   not(translate(substring(., 1, 1), '+-.:0123456789', ''))) and
                  not(translate(substring-before(., ':'), '/?#', '') != substring-before(., ':'))">./</xsl:if>
    <xsl:choose>
      <!-- most: what this does not escape has nothing that is forbidden, and translate() takes long -->
      <xsl:when test="str:encode-uri(., false()) = ."><xsl:value-of select="."/></xsl:when>
      <xsl:when test="translate(., $iri-forbidden, '') = . and not(contains(., '##'))">
        <xsl:value-of select="."/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="str:replace(string(.), $iri-escapes/@of, $iri-escapes/@as)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:variable name="iri-scheme">abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.</xsl:variable>

  <xsl:variable name="iri-forbidden">
    <xsl:text> &lt;&gt;{}|^`</xsl:text>
    <xsl:for-each select="$json-escapes/@of[string-length() = 1]"><xsl:value-of select="."/></xsl:for-each>
  </xsl:variable>

  <xsl:variable name="iri-escape-table">
    <!-- "##[command]" is obeyed by build services wherever it stands in a line -->
    <escape of="##" as="#%23"/>
    <xsl:for-each select="str:tokenize($iri-forbidden, '')">
      <escape of="{.}" as="{str:encode-uri(., true())}"/>
    </xsl:for-each>
  </xsl:variable>

  <xsl:variable name="iri-escapes" select="exsl:node-set($iri-escape-table)/escape"/>
</xsl:stylesheet>
