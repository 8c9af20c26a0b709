<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- csv/csv-metadata.json: what the CSV files are, by the W3C's CSV on the Web, which looks for a file of this name beside
them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="j f">

  <xsl:template match="f:regions" mode="table-group">
    <j:map>
      <j:array key="@context">
        <j:string>http://www.w3.org/ns/csvw</j:string>
        <j:map><j:string key="@language">en</j:string></j:map>
      </j:array>
      <j:string key="@type">TableGroup</j:string>
      <j:array key="dc:title"><xsl:apply-templates select="f:about/f:title" mode="language-string"/></j:array>
      <j:array key="dc:description"><xsl:apply-templates select="f:about/f:description" mode="language-string"/></j:array>
      <j:map key="dc:publisher"><j:string key="@value"><xsl:value-of select="f:about/@publisher"/></j:string></j:map>
      <j:map key="dc:license"><j:string key="@id"><xsl:value-of select="f:about/@license-href"/></j:string></j:map>
      <j:map key="dc:modified">
        <j:string key="@value"><xsl:value-of select="@updated"/></j:string>
        <j:string key="@type">xsd:date</j:string>
      </j:map>
      <j:map key="schema:version"><j:string key="@value"><xsl:value-of select="@data-version"/></j:string></j:map>
      <j:map key="schema:schemaVersion"><j:string key="@value"><xsl:value-of select="@schema-version"/></j:string></j:map>
      <j:map key="dialect">
        <j:strings encoding="utf-8"/>
        <j:array key="lineTerminators"><j:string><xsl:text>&#13;&#10;</xsl:text></j:string></j:array>
        <j:strings delimiter=","/>
        <j:string key="quoteChar">"</j:string>
        <j:boolean key="doubleQuote">true</j:boolean>
        <j:boolean key="header">true</j:boolean>
      </j:map>
      <j:array key="tables"><xsl:apply-templates select="$tables" mode="csvw"/></j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="*" mode="language-string">
    <j:map>
      <j:string key="@value"><xsl:value-of select="."/></j:string>
      <j:string key="@language"><xsl:value-of select="@xml:lang"/></j:string>
    </j:map>
  </xsl:template>

  <xsl:template match="table" mode="csvw">
    <j:map>
      <j:strings url="{concat(@name, '.csv')}"/>
      <j:string key="dc:title"><xsl:value-of select="@title"/></j:string>
      <j:string key="dc:description"><xsl:value-of select="about"/></j:string>
      <j:map key="tableSchema">
        <j:array key="columns"><xsl:apply-templates select="column" mode="csvw"/></j:array>
        <j:words key="primaryKey"><xsl:value-of select="@key"/></j:words>
        <!-- by CSVW each row must refer to one, so that what may be empty is no foreign key -->
        <xsl:variable name="references" select="reference[not(@only)][not(@columns = ../column[@null]/@name)]"/>
        <xsl:if test="$references">
          <j:array key="foreignKeys"><xsl:apply-templates select="$references" mode="csvw"/></j:array>
        </xsl:if>
      </j:map>
    </j:map>
  </xsl:template>

  <!-- the first title must be the cell of the header -->
  <xsl:template match="column" mode="csvw">
    <j:map>
      <j:strings name="{@name}"/>
      <j:array key="titles">
        <j:string><xsl:value-of select="@name"/></j:string>
        <xsl:if test="@title != @name"><j:string><xsl:value-of select="@title"/></j:string></xsl:if>
      </j:array>
      <j:string key="dc:description">
        <xsl:apply-templates select="." mode="meaning"/>
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="." mode="null-rule"/>
        <xsl:if test="@null and @to"><xsl:value-of select="concat(' What is there stands in ', @to, '.')"/></xsl:if>
      </j:string>
      <xsl:if test="@language"><j:string key="lang"><xsl:value-of select="@language"/></j:string></xsl:if>
      <xsl:apply-templates select="." mode="datatype"/>
      <j:boolean key="required"><xsl:value-of select="not(@null)"/></j:boolean>
      <xsl:if test="@list"><j:string key="separator"><xsl:value-of select="@list"/></j:string></xsl:if>
    </j:map>
  </xsl:template>

  <!-- of a list: the type of an item -->

  <xsl:template match="column" mode="datatype">
    <xsl:variable name="values"><xsl:apply-templates select="." mode="values"/></xsl:variable>
    <xsl:variable name="pattern"><xsl:apply-templates select="." mode="pattern"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$values != ''">
        <xsl:call-template name="datatype-format">
          <xsl:with-param name="format" select="concat('^(', translate($values, ' ', '|'), ')$')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$pattern != ''">
        <xsl:call-template name="datatype-format"><xsl:with-param name="format" select="$pattern"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><j:string key="datatype">string</j:string></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="datatype-format">
    <xsl:param name="format"/>
    <j:map key="datatype">
      <j:strings base="string" format="{$format}"/>
    </j:map>
  </xsl:template>

  <xsl:template match="column[@type = 'integer']" mode="datatype">
    <j:map key="datatype">
      <j:strings base="integer"/>
      <j:number key="minimum">1</j:number>
    </j:map>
  </xsl:template>

  <xsl:template match="column[@type = 'boolean']" mode="datatype"><j:string key="datatype">boolean</j:string></xsl:template>
  <xsl:template match="column[@type = 'day']" mode="datatype"><j:string key="datatype">date</j:string></xsl:template>
  <xsl:template match="column[@type = 'uri']" mode="datatype"><j:string key="datatype">anyURI</j:string></xsl:template>

  <xsl:template match="reference" mode="csvw">
    <j:map>
      <j:words key="columnReference"><xsl:value-of select="@columns"/></j:words>
      <j:map key="reference">
        <j:strings resource="{concat(@to, '.csv')}"/>
        <j:words key="columnReference"><xsl:value-of select="@fields"/></j:words>
      </j:map>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
