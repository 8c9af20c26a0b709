<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- RDF as a tree, and the two texts that it becomes: Turtle and JSON-LD of the same graph.

Import it and call the template write-graph with a result tree $graph in the vocabulary r, urn:fse:rdf. It makes the files
$path.ttl and $path.jsonld.

  <r:graph>
    <r:prefix name="dct" iri="http://purl.org/dc/terms/"/>             each that the graph uses; it ends in / or #
    <r:node iri="urn:x:1" types="foaf:Document prov:Entity">           at least one type
      <r:property name="dct:title">                                    a property once; without values it is not written
        <r:text lang="it">Titolo</r:text>                              a text in a language
        <r:quoted lang="it">"Titolo"</r:quoted>                        the same, as the mode rdf-string writes it, so that
                                                                       it is looked at once, however often it is written
        <r:value type="xsd:date">2026-10-04</r:value>                  a value; without a type, a string
        <r:link to="urn:x:2"/>                                         a resource, by its IRI: absolute or relative
        <r:term name="cpsvit:Active"/>                                 a resource of a vocabulary, by prefix and name

There are no blank nodes: all that is said is said of something with a name. Out comes the order of the tree. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:set="http://exslt.org/sets" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" extension-element-prefixes="exsl" exclude-result-prefixes="set str r">
  <xsl:include href="json.xsl"/>
  <xsl:include href="turtle.xsl"/>
  <xsl:include href="jsonld.xsl"/>

  <xsl:template name="write-graph">
    <xsl:param name="path"/>
    <xsl:param name="graph"/>
    <xsl:variable name="nodes" select="exsl:node-set($graph)/r:graph/r:node"/>
    <!-- all but a few IRIs have nothing to escape, which this finds quickly -->
    <xsl:variable name="changed">
      <xsl:apply-templates select="$nodes/@iri[str:encode-uri(., false()) != . or not(starts-with(., 'urn:') or starts-with(., 'http'))]" mode="iri-change"/>
      <xsl:apply-templates select="set:distinct($nodes/r:property/r:link/@to)[str:encode-uri(., false()) != . or not(starts-with(., 'urn:') or starts-with(., 'http'))]" mode="iri-change"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$changed = ''">
        <xsl:call-template name="write-safe-graph">
          <xsl:with-param name="path" select="$path"/>
          <xsl:with-param name="graph" select="$graph"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="write-safe-graph">
          <xsl:with-param name="path" select="$path"/>
          <xsl:with-param name="graph"><xsl:apply-templates select="exsl:node-set($graph)" mode="safe"/></xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="write-safe-graph">
    <xsl:param name="path"/>
    <xsl:param name="graph"/>
    <exsl:document href="{$path}.ttl" method="text" encoding="UTF-8">
      <xsl:apply-templates select="exsl:node-set($graph)/*" mode="turtle"/>
    </exsl:document>
    <exsl:document href="{$path}.jsonld" method="text" encoding="UTF-8">
      <xsl:apply-templates select="exsl:node-set($graph)/*" mode="json-ld"/>
    </exsl:document>
  </xsl:template>

  <!-- a string in quotes, escaped: most have nothing to escape -->

  <xsl:template match="*" mode="rdf-string">
    <xsl:choose>
      <xsl:when test="translate(., $json-common, '') = ''"><xsl:value-of select="concat('&quot;', ., '&quot;')"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="json-string"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- the graph with its IRIs escaped -->

  <xsl:template match="*" mode="safe"><xsl:copy-of select="."/></xsl:template>

  <xsl:template match="r:graph | r:node | r:property | r:link" mode="safe">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates select="@iri | @to" mode="safe"/>
      <xsl:apply-templates select="*" mode="safe"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="@*" mode="safe">
    <xsl:attribute name="{name()}"><xsl:apply-templates select="." mode="iri"/></xsl:attribute>
  </xsl:template>

  <xsl:template match="@*" mode="iri-change">
    <xsl:variable name="iri"><xsl:apply-templates select="." mode="iri"/></xsl:variable>
    <xsl:if test="$iri != ."><xsl:value-of select="$iri"/></xsl:if>
  </xsl:template>

  <!-- an IRI with what none may contain as percent escapes: the characters of Turtle's IRIREF, and what the JSON
  serialiser escapes so that nobody is misled -->

  <xsl:template match="@*" mode="iri">
    <!-- what is before the first colon is no scheme: a relative reference (RFC 3986, section 4.2) -->
    <xsl:if test="contains(., ':') and not(starts-with(., 'urn:') or starts-with(., 'http')) and
                  (translate(substring-before(., ':'), $iri-scheme, '') or
                   not(translate(substring(., 1, 1), '+-.:0123456789', ''))) and
                  not(translate(substring-before(., ':'), '/?#', '') != substring-before(., ':'))">./</xsl:if>
    <xsl:choose>
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
