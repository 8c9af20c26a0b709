<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- sqlite/regions.sql: all tables as a script for SQLite 3.37 or newer, with types, keys, foreign keys and checks.

Each code list is a table, such as venue_codes, and codes a view of all. What is absent is NULL. Foreign keys are
deferred, as tables name each other; everything is one transaction, so that a script that was cut off leaves nothing.
Every row is a statement of its own: a difference between two versions of the file shows what changed. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="exsl str">
  <xsl:include href="tables.xsl"/>
  <xsl:include href="tables/constraints.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:variable name="sql-quote">'</xsl:variable>
  <xsl:variable name="codes-table" select="$tables[@name = 'codes']"/>
  <xsl:variable name="code-lists" select="str:tokenize($code-list-ids)"/>

  <xsl:template match="/">
    <xsl:text>-- How to activate the Italian electronic health record, region by region. The table dataset has version and licence.
-- Load it with: sqlite3 -bail regions.db &lt; regions.sql

PRAGMA foreign_keys = ON;
BEGIN;
</xsl:text>
    <xsl:apply-templates select="$code-lists" mode="create"/>
    <xsl:apply-templates select="$codes-table" mode="view"/>
    <xsl:apply-templates select="$tables[@name != 'codes']" mode="create"/>
    <xsl:apply-templates select="$code-lists" mode="insert"/>
    <xsl:apply-templates select="$tables[@name != 'codes']" mode="insert"/>
    <xsl:text>
COMMIT;
</xsl:text>
  </xsl:template>

  <!-- tables -->

  <xsl:template match="table" mode="create">
    <xsl:value-of select="concat('&#10;-- ', about, '&#10;CREATE TABLE ', @name, ' (&#10;')"/>
    <xsl:apply-templates select="column[not(@only)]" mode="create"/>
    <xsl:value-of select="concat('  PRIMARY KEY (', str:replace(@key, ' ', ', '), ')')"/>
    <xsl:apply-templates select="reference" mode="create"/>
    <xsl:text>&#10;) STRICT;&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="token" mode="create">
    <xsl:text>&#10;CREATE TABLE </xsl:text>
    <xsl:apply-templates select="." mode="codes-name"/>
    <xsl:text> (&#10;</xsl:text>
    <xsl:apply-templates select="$codes-table/column[not(@only)][@name != 'list']" mode="create"/>
    <xsl:text>  PRIMARY KEY (code)&#10;) STRICT;&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="node() | @*" mode="codes-name">
    <xsl:value-of select="concat(translate(., '-', '_'), '_codes')"/>
  </xsl:template>

  <xsl:template match="table" mode="view">
    <xsl:value-of select="concat('&#10;-- ', about, '&#10;CREATE VIEW codes AS&#10;')"/>
    <xsl:apply-templates select="$code-lists" mode="view"/>
    <xsl:text>;&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="token" mode="view">
    <xsl:if test="position() != 1">&#10;  UNION ALL&#10;</xsl:if>
    <xsl:value-of select="concat('  SELECT ', $sql-quote, ., $sql-quote, ' AS list, * FROM ')"/>
    <xsl:apply-templates select="." mode="codes-name"/>
  </xsl:template>

  <!-- columns -->

  <xsl:template match="column" mode="create">
    <xsl:value-of select="concat('  ', @name)"/>
    <xsl:apply-templates select="." mode="sql-type"/>
    <xsl:if test="not(@null)"> NOT NULL</xsl:if>
    <xsl:if test="@unique"> UNIQUE</xsl:if>
    <xsl:apply-templates select="." mode="check"/>
    <xsl:value-of select="concat(', -- ', .)"/>
    <xsl:if test="@null"><xsl:value-of select="concat(' NULL where ', @null, '.')"/></xsl:if>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="column" mode="sql-type"> TEXT</xsl:template>
  <xsl:template match="column[@type = 'integer' or @type = 'boolean']" mode="sql-type"> INTEGER</xsl:template>

  <xsl:template match="column" mode="check">
    <xsl:value-of select="concat(' CHECK (', @name)"/>
    <xsl:apply-templates select="." mode="condition"/>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <xsl:template match="column[@codes]" mode="check">
    <xsl:text> REFERENCES </xsl:text>
    <xsl:apply-templates select="@codes" mode="codes-name"/>
    <xsl:text> (code) DEFERRABLE INITIALLY DEFERRED</xsl:text>
  </xsl:template>

  <!-- a date that is a year or a month is completed to be looked at -->
  <xsl:template match="column[@type = 'date' or @type = 'day']" mode="check">
    <xsl:value-of select="concat(' CHECK (date(substr(', @name, &quot; || '-01-01', 1, 10)) IS NOT NULL&quot;)"/>
    <xsl:if test="@null"><xsl:value-of select="concat(' OR ', @name, ' IS NULL')"/></xsl:if>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <!-- what stands behind the name of the column in its check -->

  <xsl:template match="column" mode="condition"> &lt;> ''</xsl:template>
  <xsl:template match="column[@type = 'integer']" mode="condition"> > 0</xsl:template>
  <xsl:template match="column[@type = 'boolean']" mode="condition"> IN (0, 1)</xsl:template>
  <xsl:template match="column[@values]" mode="condition">
    <xsl:value-of select="concat(' IN (', $sql-quote, str:replace(@values, ' ', concat($sql-quote, ', ', $sql-quote)), $sql-quote, ')')"/>
  </xsl:template>

  <xsl:template match="column[@shape]" mode="condition"> GLOB '<xsl:value-of select="@shape"/>'</xsl:template>

  <xsl:template match="reference" mode="create">
    <xsl:value-of select="concat(',&#10;  FOREIGN KEY (', str:replace(@columns, ' ', ', '), ') REFERENCES ', @to, ' (', str:replace(@fields, ' ', ', '), ') DEFERRABLE INITIALLY DEFERRED')"/>
  </xsl:template>

  <!-- rows -->

  <xsl:template match="table" mode="insert">
    <xsl:apply-templates select="." mode="check"/>
    <xsl:text>&#10;</xsl:text>
    <xsl:call-template name="insert">
      <xsl:with-param name="rows" select="$all-rows[@of = current()/@name]/row"/>
      <xsl:with-param name="into" select="@name"/>
      <xsl:with-param name="kinds"><xsl:apply-templates select="column" mode="kind"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- a code: all columns but the list, which is the table -->
  <xsl:template match="token" mode="insert">
    <xsl:call-template name="insert">
      <xsl:with-param name="rows" select="$code-rows[cells/@list = current()]"/>
      <xsl:with-param name="into"><xsl:apply-templates select="." mode="codes-name"/></xsl:with-param>
      <xsl:with-param name="kinds">-<xsl:apply-templates select="$codes-table/column[position() > 1]" mode="kind"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- t: text, i: an integer, b: a boolean, -: not in the database -->
  <xsl:template match="column" mode="kind">t</xsl:template>
  <xsl:template match="column[@type = 'integer']" mode="kind">i</xsl:template>
  <xsl:template match="column[@type = 'boolean']" mode="kind">b</xsl:template>
  <xsl:template match="column[@only]" mode="kind">-</xsl:template>

  <!-- In as few expressions as will do. A text stands between two characters that no document can have until the
  statements are there: then all quotes, all NULL and all commas are written at once. The first cell is a text. -->
  <xsl:template name="insert">
    <xsl:param name="rows"/>
    <xsl:param name="into"/>
    <xsl:param name="kinds"/>
    <xsl:variable name="kind-of" select="string($kinds)"/>
    <xsl:variable name="start" select="concat('INSERT INTO ', $into, ' VALUES (')"/>
    <xsl:variable name="open" select="$text-start"/>
    <xsl:variable name="close" select="$text-end"/>
    <xsl:variable name="statements">
      <xsl:for-each select="$rows">
        <xsl:value-of select="$start"/>
        <xsl:for-each select="cells/@*">
          <xsl:choose>
            <xsl:when test="substring($kind-of, position(), 1) = 't'"><xsl:value-of select="concat($open, ., $close)"/></xsl:when>
            <xsl:when test="substring($kind-of, position(), 1) = '-'"/>
            <xsl:when test=". = ''">, NULL</xsl:when>
            <xsl:when test="substring($kind-of, position(), 1) = 'i'"><xsl:value-of select="concat(', ', number(.))"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="concat(', ', number(. = 'true'))"/></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
        <xsl:text>);&#10;</xsl:text>
      </xsl:for-each>
    </xsl:variable>
    <xsl:value-of select="str:replace(string($statements), $marks/@of, $marks/@as)"/>
  </xsl:template>

  <xsl:variable name="text-start" select="str:decode-uri('%1F')"/>
  <xsl:variable name="text-end" select="str:decode-uri('%1E')"/>

  <xsl:variable name="marks" select="exsl:node-set($mark-table)/mark"/>

  <xsl:variable name="mark-table">
    <mark of="({$text-start}{$text-end}" as="(NULL"/>
    <mark of="({$text-start}" as="('"/>
    <mark of="{$text-start}{$text-end}" as=", NULL"/>
    <mark of="{$text-start}" as=", '"/>
    <mark of="{$text-end}" as="'"/>
    <mark of="'" as="''"/>
  </xsl:variable>
</xsl:stylesheet>
