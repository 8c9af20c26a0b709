<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- csv/datapackage.json: what the CSV files are, by Frictionless Data Package 1.0, with types, keys, foreign keys, codes
and examples.

Beyond the standard: a field has nullRule (when its cell is empty) and, if the cell is a list, itemSeparator; the
example is the first in the file, as it stands there. The files for Excel are no resources: no dialect can say that they
begin with a byte order mark, and readers of Frictionless stumble over it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="j f">

  <xsl:template match="f:regions" mode="package">
    <j:map>
      <j:strings profile="data-package" name="fascicolo-sanitario-elettronico" title="{f:about/f:title[@xml:lang = 'en']}" description="{f:about/f:description[@xml:lang = 'en']}" version="{@data-version}" dataVersion="{@data-version}" schemaVersion="{@schema-version}" updated="{@updated}"/>
      <j:array key="licenses">
        <j:map>
          <j:strings name="{f:about/@license}" path="{f:about/@license-href}"/>
        </j:map>
      </j:array>
      <j:array key="contributors">
        <j:map>
          <j:strings title="{f:about/@publisher}" role="publisher"/>
        </j:map>
      </j:array>
      <j:array key="resources">
        <xsl:apply-templates select="$tables" mode="resource"/>
      </j:array>
    </j:map>
  </xsl:template>

  <!-- resources -->

  <xsl:template match="table" mode="resource">
    <xsl:variable name="rows" select="$all-rows[@of = current()/@name]/row"/>
    <j:map>
      <j:strings profile="tabular-data-resource" name="{@name}" path="{concat(@name, '.csv')}" title="{@title}" description="{about}" format="csv" mediatype="text/csv" encoding="utf-8"/>
      <xsl:call-template name="dialect"/>
      <j:map key="schema">
        <j:array key="fields">
          <xsl:apply-templates select="column" mode="field">
            <xsl:with-param name="rows" select="$rows"/>
          </xsl:apply-templates>
        </j:array>
        <j:array key="missingValues"><j:string/></j:array>
        <j:words key="primaryKey"><xsl:value-of select="@key"/></j:words>
        <xsl:if test="reference[not(@only)]">
          <j:array key="foreignKeys"><xsl:apply-templates select="reference[not(@only)]" mode="foreign-key"/></j:array>
        </xsl:if>
      </j:map>
    </j:map>
  </xsl:template>

  <xsl:template name="dialect">
    <j:map key="dialect">
      <j:string key="delimiter">,</j:string>
      <j:string key="lineTerminator"><xsl:text>&#13;&#10;</xsl:text></j:string>
      <j:string key="quoteChar">"</j:string>
      <j:boolean key="doubleQuote">true</j:boolean>
      <j:boolean key="skipInitialSpace">false</j:boolean>
      <j:boolean key="header">true</j:boolean>
    </j:map>
  </xsl:template>

  <!-- fields -->

  <xsl:template match="column" mode="field">
    <xsl:param name="rows"/>
    <xsl:variable name="example">
      <xsl:apply-templates select="." mode="example">
        <xsl:with-param name="rows" select="$rows"/>
        <xsl:with-param name="place" select="position()"/>
      </xsl:apply-templates>
    </xsl:variable>
    <j:map>
      <j:strings name="{@name}" title="{@title}"/>
      <j:string key="description"><xsl:apply-templates select="." mode="meaning"/></j:string>
      <j:string key="type"><xsl:apply-templates select="." mode="field-type"/></j:string>
      <xsl:if test="@type = 'uri'"><j:string key="format">uri</j:string></xsl:if>
      <j:string key="nullRule"><xsl:apply-templates select="." mode="null-rule"/></j:string>
      <xsl:if test="@list"><j:string key="itemSeparator"><xsl:value-of select="@list"/></j:string></xsl:if>
      <xsl:if test="$example != ''"><j:string key="example"><xsl:value-of select="$example"/></j:string></xsl:if>
      <j:map key="constraints"><xsl:apply-templates select="." mode="constraints"/></j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="column" mode="field-type">string</xsl:template>
  <xsl:template match="column[(@type = 'integer' or @type = 'boolean') and not(@list)]" mode="field-type">
    <xsl:value-of select="@type"/>
  </xsl:template>
  <xsl:template match="column[@type = 'day']" mode="field-type">date</xsl:template>

  <!-- the first cell of the column that is not empty; most often that is in the first row -->
  <xsl:template match="column" mode="example">
    <xsl:param name="rows"/>
    <xsl:param name="place"/>
    <xsl:variable name="first" select="($rows[1]/cells/@*)[$place]"/>
    <xsl:choose>
      <xsl:when test="$first != ''"><xsl:value-of select="$first"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="($rows[(cells/@*)[$place] != ''][1]/cells/@*)[$place]"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="column[@name = 'schema_version']" mode="example">
    <xsl:value-of select="$dataset/@schema-version"/>
  </xsl:template>

  <xsl:template match="column[@name = 'data_version']" mode="example">
    <xsl:value-of select="$dataset/@data-version"/>
  </xsl:template>

  <!-- constraints and keys -->

  <xsl:template match="column" mode="constraints">
    <xsl:variable name="values"><xsl:apply-templates select="." mode="values"/></xsl:variable>
    <xsl:variable name="pattern"><xsl:apply-templates select="." mode="pattern"/></xsl:variable>
    <j:boolean key="required"><xsl:value-of select="not(@null)"/></j:boolean>
    <xsl:if test="@unique"><j:boolean key="unique">true</j:boolean></xsl:if>
    <xsl:if test="@type = 'integer' and not(@list)"><j:number key="minimum">1</j:number></xsl:if>
    <xsl:if test="$values != '' and not(@list)"><j:words key="enum"><xsl:value-of select="$values"/></j:words></xsl:if>
    <xsl:if test="$pattern != '' and not(@list)"><j:string key="pattern"><xsl:value-of select="$pattern"/></j:string></xsl:if>
  </xsl:template>

  <xsl:template match="reference" mode="foreign-key">
    <j:map>
      <j:words key="fields"><xsl:value-of select="@columns"/></j:words>
      <j:map key="reference">
        <j:string key="resource">
          <!-- of itself Frictionless says nothing -->
          <xsl:if test="@to != ../@name"><xsl:value-of select="@to"/></xsl:if>
        </j:string>
        <j:words key="fields"><xsl:value-of select="@fields"/></j:words>
      </j:map>
    </j:map>
  </xsl:template>
</xsl:stylesheet>
