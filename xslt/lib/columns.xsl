<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The tables of lib/tables.xsl with every column written out. Import it and use

  $tables          table: @name, @title, @key, about; columns and references
    column         @name, @title, @type, @null, @codes, @values, @shape, @list, @to, @unique, @only; its text is the meaning
    reference      @columns, @to (a table), @fields (the columns there), @only; those of one column stand here too

Only the table dataset has the versions: a change of one fact changes only the files that say it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">
  <xsl:include href="tables.xsl"/>
  <xsl:include href="code-lists.xsl"/>

  <xsl:variable name="tables" select="exsl:node-set($tables-written-out)/table"/>

  <xsl:variable name="tables-written-out">
    <xsl:apply-templates select="exsl:node-set($tables-titled)/table" mode="referring"/>
  </xsl:variable>

  <!-- two passes: the groups become columns with titles, then the columns with @to become references -->
  <xsl:variable name="tables-titled">
    <xsl:apply-templates select="exsl:node-set($tables-described)/table" mode="column"/>
  </xsl:variable>

  <xsl:template match="table" mode="referring">
    <table>
      <xsl:copy-of select="@* | about | column"/>
      <xsl:apply-templates select="column[@to][not(@list)]" mode="referring"/>
      <xsl:apply-templates select="reference" mode="referring"/>
    </table>
  </xsl:template>

  <xsl:template match="column" mode="referring">
    <reference columns="{@name}" to="{substring-before(@to, '.')}" fields="{substring-after(@to, '.')}"/>
  </xsl:template>

  <xsl:template match="reference" mode="referring">
    <reference columns="{@columns}" to="{@to}" fields="{@columns}">
      <xsl:copy-of select="@only"/>
    </reference>
  </xsl:template>

  <xsl:template match="table" mode="column">
    <table>
      <xsl:copy-of select="@* | about"/>
      <xsl:apply-templates select="*[not(self::about)]" mode="column"/>
    </table>
  </xsl:template>

  <xsl:template match="reference" mode="column"><xsl:copy-of select="."/></xsl:template>

  <!-- the title is the name, unless it has its own -->
  <xsl:template match="column" mode="column">
    <column title="{translate(substring(@name, 1, 1), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')}{translate(substring(@name, 2), '_', ' ')}">
      <xsl:copy-of select="@*"/>
      <xsl:value-of select="."/>
    </column>
  </xsl:template>

  <!-- groups -->

  <xsl:template match="texts" mode="column">
    <xsl:call-template name="text-column">
      <xsl:with-param name="language">it</xsl:with-param>
      <xsl:with-param name="in">Italian</xsl:with-param>
      <xsl:with-param name="null" select="@optional"/>
    </xsl:call-template>
    <xsl:call-template name="text-column">
      <xsl:with-param name="language">en</xsl:with-param>
      <xsl:with-param name="in">English</xsl:with-param>
      <xsl:with-param name="null" select="@optional"/>
    </xsl:call-template>
    <xsl:call-template name="text-column">
      <xsl:with-param name="language">de</xsl:with-param>
      <xsl:with-param name="in">German</xsl:with-param>
      <xsl:with-param name="null">there is none in German</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="text-column">
      <xsl:with-param name="language">fr</xsl:with-param>
      <xsl:with-param name="in">French</xsl:with-param>
      <xsl:with-param name="null">there is none in French</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="text-column">
    <xsl:param name="language"/>
    <xsl:param name="in"/>
    <xsl:param name="null"/>
    <column name="{@name}_{$language}" type="text" title="{translate(substring(@name, 1, 1), 'dhlnt', 'DHLNT')}{substring(@name, 2)}, {$in}" language="{$language}">
      <xsl:if test="$null != ''"><xsl:attribute name="null"><xsl:value-of select="$null"/></xsl:attribute></xsl:if>
      <xsl:value-of select="concat(., ', in ', $in, '.')"/>
    </column>
  </xsl:template>

  <xsl:template match="jurisdiction" mode="column">
    <column name="region" title="Region" type="code" to="regions.region">
      <xsl:copy-of select="@null"/>
      <xsl:text>The jurisdiction.</xsl:text>
    </column>
    <column name="iso_3166_2" title="ISO 3166-2" type="code" shape="IT-[A-Z0-9][A-Z0-9]" only="csv">
      <xsl:copy-of select="@null"/>
      <xsl:text>Its code by ISO 3166-2.</xsl:text>
    </column>
  </xsl:template>

  <xsl:template match="status" mode="column">
    <column name="status" title="Status" type="code" values="current superseded ended">Whether it holds now, newer claims took its place, or its end has passed.</column>
    <xsl:if test="@superseded">
      <column name="superseded_by" title="Superseded by" type="code" list=" " to="claims.claim" null="no other claim took its place" only="csv">The claims that replace it or say something newer; also in claim_superseded_by.</column>
    </xsl:if>
  </xsl:template>

  <xsl:template match="part" mode="column">
    <column name="procedure" title="Procedure" type="code" to="procedures.procedure">The procedure.</column>
    <column name="number" title="Number" type="integer">The place among its like in the procedure, from 1.</column>
  </xsl:template>

  <xsl:template match="owner" mode="column">
    <xsl:variable name="all-of-italy"><jurisdiction null="it is about a credential or all of Italy"/></xsl:variable>
    <column name="owner" title="Owner" type="code" values="region procedure contact link credential default national">What it is about; national is all of Italy.</column>
    <xsl:apply-templates select="exsl:node-set($all-of-italy)/*" mode="column"/>
    <column name="owner_id" title="Owner’s identifier" type="code" null="it is about all of Italy">The identifier of that region, procedure or credential; the claim of that contact; the address of that link; the fact of that default.</column>
    <column name="number" title="Number" type="integer">The place among the like claims of the same owner, from 1.</column>
    <xsl:variable name="status"><status/></xsl:variable>
    <xsl:apply-templates select="exsl:node-set($status)/*" mode="column"/>
    <xsl:if test="@fact"><column name="fact" title="Fact" type="code" codes="fact">What is not known.</column></xsl:if>
  </xsl:template>

  <xsl:template match="evidence" mode="column">
    <xsl:variable name="columns">
      <column name="{@of}claim" type="code" to="claims.claim" unique="yes">
        <xsl:if test="@to">
          <xsl:attribute name="to"><xsl:value-of select="concat(@to, '.claim')"/></xsl:attribute>
        </xsl:if>
        <xsl:copy-of select="@null"/>
        <xsl:text>The key of the claim; claim_sources has its sources.</xsl:text>
      </column>
      <xsl:call-template name="as-of-columns"/>
      <column name="{@of}sources" type="code" list=" " to="sources.source" only="csv">
        <xsl:copy-of select="@null"/>
        <xsl:text>The sources that say so; also in claim_sources.</xsl:text>
      </column>
    </xsl:variable>
    <xsl:apply-templates select="exsl:node-set($columns)/*" mode="column"/>
  </xsl:template>

  <xsl:template name="as-of-columns">
    <column name="{@of}as_of" type="date" null="no source of the claim has a date">The date of the newest evidence.</column>
    <column name="{@of}grade" type="code" codes="evidence-grade">
      <xsl:copy-of select="@null"/>
      <xsl:text>What that evidence is worth.</xsl:text>
    </column>
    <column name="{@of}official_as_of" type="date" null="no official source of the claim has a date">The newest date of an official source, often an older one.</column>
  </xsl:template>

  <xsl:template match="as-of" mode="column">
    <xsl:variable name="columns"><xsl:call-template name="as-of-columns"/></xsl:variable>
    <xsl:apply-templates select="exsl:node-set($columns)/*" mode="column"/>
  </xsl:template>
</xsl:stylesheet>
