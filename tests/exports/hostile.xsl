<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A graph with all that a text and an address can hold, for tests/exports/linked.sh: apply it to any document; it
makes hostile.ttl and hostile.jsonld. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:rdf" exclude-result-prefixes="r">
  <xsl:import href="../../xslt/lib/rdf.xsl"/>

  <xsl:variable name="text">"quotes" 'quotes' """ \ \n \u0041 &lt;/script&gt; &amp;amp; @prefix . ;,#|&#9;|&#10;|&#13;|&#x7F;|&#x85;|&#x9B;2J|&#x200B;|&#x202E;|&#x2028;|é😀|##[error]</xsl:variable>

  <xsl:template match="/">
    <xsl:call-template name="write-graph">
      <xsl:with-param name="path">hostile</xsl:with-param>
      <xsl:with-param name="graph" select="$graph"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:variable name="graph">
    <r:graph>
      <r:prefix name="dct" iri="http://purl.org/dc/terms/"/>
      <r:prefix name="foaf" iri="http://xmlns.com/foaf/0.1/"/>
      <r:prefix name="xsd" iri="http://www.w3.org/2001/XMLSchema#"/>
      <r:node iri="https://example.org/a b&quot;&lt;&gt;{{}}|\^`&#9;&#10;&#x85;&#x202E;é?x=%41&amp;y=1#z" types="foaf:Document  dct:Standard">
        <r:property name="dct:title">
          <r:text lang="it"><xsl:value-of select="$text"/></r:text>
          <r:text lang="de-AT">ß</r:text>
        </r:property>
        <r:property name="dct:description"/>
        <r:property name="dct:identifier">
          <r:value><xsl:value-of select="$text"/></r:value>
          <r:value/>
          <r:value type="xsd:gYear">2020</r:value>
        </r:property>
        <r:property name="dct:relation">
          <r:link to="../up and/away.html"/>
          <r:link to="urn:x:&#xFEFF;y"/>
          <r:link to="::error::x"/>
          <r:link to="1a:b"/>
          <r:link to="a/b:c"/>
          <r:term name="foaf:Agent"/>
        </r:property>
      </r:node>
      <r:node iri="urn:x:empty" types="foaf:Document"/>
    </r:graph>
  </xsl:variable>
</xsl:stylesheet>
