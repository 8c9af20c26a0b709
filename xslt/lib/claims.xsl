<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Which claim holds: dates, status and choice of claims, by the rules of CONTRIBUTING.md, for every export.

Import it:  <xsl:import href="../lib/claims.xsl"/>  and declare  xmlns:f="urn:fse:regions:1".
The context node must be in the dataset: key() and these modes find nothing from inside a result tree.

Keys
  source           key('source', ID); key('source', str:tokenize(@sources)) gives all sources of a claim
  credential       key('credential', ID)
  procedure        key('procedure', ID)
  code             key('code', 'venue pharmacy'): the record of a code, by list, a space, and value
  replacing        key('replacing', ID): the procedures that name ID in their @replaces, of any jurisdiction

Modes: <xsl:apply-templates select="CLAIM" mode="…"/> writes a string
  claim-sources    any claim           ids of its sources, separated by a space; accepts: its procedure's unless it has its own
  claim-date       any claim           its date as written: 2020, 2021-10, 2021-10-09; empty if nothing is dated
  claim-number     any claim           its date as eight digits to compare and sort: 20200000; 0 if nothing is dated
  claim-grade      any claim           the grade of that date: official, third-party, unchecked; the strongest among
                                       the sources that bear it, or among all where the claim has an as-of or no date
  claim-official   any claim           the newest date among its official sources; empty without one. Older than the
                                       claim's date where newer evidence is of a lesser grade
  claim-status     any claim           current | history. What a procedure or a link contains has its status;
                                       a credential past its end is history
  claim-is-old     procedure           true | false: nothing in it is younger than three years, measured against
                                       regions/@updated
  current-service  region              generate-id() of the service that holds
  current-portal   region, national    generate-id() of the portal link that holds; empty if there is none.
                                       Portals past their end do not compete
  current-procedures   region          ids of the procedures that hold, with a space before and after each
  current-credentials  region          ids of what these procedures accept, in the order of the records, separated
                                       by a space, without those past their end
  availability     region              whether the record can be opened online today, by lib/availability.xsl
  step-number      step                its number, or its place among the steps of its procedure where it has none
  source-dating    source              where its date comes from: published unless it says otherwise; empty without a date
  Use:  <xsl:variable name="id"><xsl:apply-templates select="." mode="current-service"/></xsl:variable>
        <xsl:apply-templates select="f:service[generate-id() = $id]"/>
        … f:procedure[contains($ids, concat(' ', @id, ' '))]

Named templates
  date-number      $date                        2020 gives 20200000, nothing gives 0
  has-passed       $until                       true | false: the whole of that day, month or year lies before regions/@updated
  shown-language   $texts, $language            the language to show of these texts (nodes with @xml:lang): the one asked
                                                for, else en, else it; empty if there is none of these
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="exsl str f">

  <xsl:include href="availability.xsl"/>

  <xsl:key name="source" match="f:source" use="@id"/>
  <xsl:key name="credential" match="f:credential" use="@id"/>
  <xsl:key name="procedure" match="f:procedure" use="@id"/>
  <xsl:key name="code" match="f:code" use="concat(../@id, ' ', @value)"/>
  <xsl:key name="replacing" match="f:procedure[@replaces]" use="str:tokenize(@replaces)"/>

  <!-- sources, date, grade -->

  <xsl:template match="*" mode="claim-sources">
    <xsl:value-of select="normalize-space(@sources)"/>
  </xsl:template>

  <xsl:template match="f:accepts[not(@sources)]" mode="claim-sources">
    <xsl:value-of select="normalize-space(../@sources)"/>
  </xsl:template>

  <xsl:template match="*" mode="claim-date">
    <xsl:call-template name="newest-date">
      <xsl:with-param name="sources" select="key('source', str:tokenize(@sources))"/>
    </xsl:call-template>
  </xsl:template>

  <!-- an alternative without dated sources of its own has date and grade of its procedure -->
  <xsl:template match="f:accepts[not(key('source', str:tokenize(@sources))/@date)]" mode="claim-date">
    <xsl:apply-templates select=".." mode="claim-date"/>
  </xsl:template>

  <xsl:template match="*[@as-of]" mode="claim-date" priority="2">
    <xsl:value-of select="@as-of"/>
  </xsl:template>

  <xsl:template match="*" mode="claim-number">
    <xsl:call-template name="date-number">
      <xsl:with-param name="date">
        <xsl:apply-templates select="." mode="claim-date"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="claim-grade">
    <xsl:variable name="ids">
      <xsl:apply-templates select="." mode="claim-sources"/>
    </xsl:variable>
    <xsl:variable name="date">
      <xsl:apply-templates select="." mode="claim-date"/>
    </xsl:variable>
    <xsl:variable name="any-date" select="boolean(@as-of) or $date = ''"/>
    <xsl:variable name="grades" select="key('source', str:tokenize($ids))[$any-date or @date = $date]/@grade"/>
    <xsl:choose>
      <xsl:when test="$grades = 'official'">official</xsl:when>
      <xsl:when test="$grades = 'third-party'">third-party</xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$grades[1]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="f:accepts[not(@as-of)][not(key('source', str:tokenize(@sources))/@date)]" mode="claim-grade">
    <xsl:apply-templates select=".." mode="claim-grade"/>
  </xsl:template>

  <xsl:template match="*" mode="claim-official">
    <xsl:variable name="ids">
      <xsl:apply-templates select="." mode="claim-sources"/>
    </xsl:variable>
    <xsl:call-template name="newest-date">
      <xsl:with-param name="sources" select="key('source', str:tokenize($ids))[@grade = 'official']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="newest-date">
    <xsl:param name="sources"/>
    <xsl:for-each select="$sources/@date">
      <xsl:sort select="substring(concat(translate(., '-', ''), '00000000'), 1, 8)" data-type="number" order="descending"/>
      <xsl:if test="position() = 1">
        <xsl:value-of select="."/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- age -->

  <xsl:template match="f:procedure" mode="claim-is-old">
    <xsl:variable name="today">
      <xsl:call-template name="date-number">
        <xsl:with-param name="date" select="/f:regions/@updated"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="young">
      <xsl:apply-templates select=". | f:accepts" mode="young">
        <xsl:with-param name="limit" select="$today - 30000"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:value-of select="$young = ''"/>
  </xsl:template>

  <xsl:template match="*" mode="young">
    <xsl:param name="limit"/>
    <xsl:variable name="number">
      <xsl:apply-templates select="." mode="claim-number"/>
    </xsl:variable>
    <xsl:if test="$number >= $limit">young</xsl:if>
  </xsl:template>

  <!-- status -->

  <xsl:template match="*" mode="claim-status">
    <xsl:variable name="passed">
      <xsl:call-template name="has-passed">
        <xsl:with-param name="until" select="@until"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="status">
      <xsl:with-param name="holds" select="$passed = 'false'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:procedure/* | f:link/*" mode="claim-status">
    <xsl:apply-templates select=".." mode="claim-status"/>
  </xsl:template>

  <xsl:template match="f:service" mode="claim-status">
    <xsl:variable name="current">
      <xsl:apply-templates select=".." mode="current-service"/>
    </xsl:variable>
    <xsl:call-template name="status">
      <xsl:with-param name="holds" select="generate-id() = $current"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:link[@role = 'portal']" mode="claim-status">
    <xsl:variable name="current">
      <xsl:apply-templates select=".." mode="current-portal"/>
    </xsl:variable>
    <xsl:call-template name="status">
      <xsl:with-param name="holds" select="generate-id() = $current"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:procedure" mode="claim-status">
    <xsl:variable name="passed">
      <xsl:call-template name="has-passed">
        <xsl:with-param name="until" select="@until"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="region" select="generate-id(..)"/>
    <xsl:variable name="self" select="generate-id()"/>
    <xsl:variable name="replacing" select="key('replacing', @id)[generate-id(..) = $region][generate-id() != $self]"/>
    <xsl:call-template name="status">
      <xsl:with-param name="holds" select="$passed = 'false' and not($replacing)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="status">
    <xsl:param name="holds"/>
    <xsl:choose>
      <xsl:when test="$holds">current</xsl:when>
      <xsl:otherwise>history</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- choice -->

  <xsl:template match="f:region" mode="current-service">
    <xsl:call-template name="newest">
      <xsl:with-param name="claims" select="f:service"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="current-portal">
    <xsl:call-template name="newest">
      <xsl:with-param name="claims" select="f:link[@role = 'portal']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="newest">
    <xsl:param name="claims"/>
    <xsl:variable name="dated">
      <xsl:apply-templates select="$claims" mode="dated"/>
    </xsl:variable>
    <xsl:for-each select="exsl:node-set($dated)/claim">
      <xsl:sort select="@number" data-type="number" order="descending"/>
      <xsl:if test="position() = 1">
        <xsl:value-of select="@id"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*" mode="dated">
    <claim id="{generate-id()}">
      <xsl:attribute name="number">
        <xsl:apply-templates select="." mode="claim-number"/>
      </xsl:attribute>
    </claim>
  </xsl:template>

  <xsl:template match="f:link" mode="dated">
    <xsl:variable name="passed">
      <xsl:call-template name="has-passed">
        <xsl:with-param name="until" select="@until"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="$passed = 'false'">
      <claim id="{generate-id()}">
        <xsl:attribute name="number">
          <xsl:apply-templates select="." mode="claim-number"/>
        </xsl:attribute>
      </claim>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:region" mode="current-procedures">
    <xsl:for-each select="f:procedure">
      <xsl:variable name="status">
        <xsl:apply-templates select="." mode="claim-status"/>
      </xsl:variable>
      <xsl:if test="$status = 'current'">
        <xsl:value-of select="concat(' ', @id, ' ')"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="f:region" mode="current-credentials">
    <xsl:variable name="procedures">
      <xsl:apply-templates select="." mode="current-procedures"/>
    </xsl:variable>
    <xsl:variable name="accepted">
      <xsl:for-each select="f:procedure[contains($procedures, concat(' ', @id, ' '))]/f:accepts/@credentials">
        <xsl:value-of select="concat(' ', normalize-space(translate(., ':123456789', ' ')), ' ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="credentials">
      <xsl:apply-templates select="../f:credential[contains($accepted, concat(' ', @id, ' '))]" mode="current-id"/>
    </xsl:variable>
    <xsl:value-of select="normalize-space($credentials)"/>
  </xsl:template>

  <xsl:template match="f:credential" mode="current-id">
    <xsl:variable name="status">
      <xsl:apply-templates select="." mode="claim-status"/>
    </xsl:variable>
    <xsl:if test="$status = 'current'">
      <xsl:value-of select="concat(@id, ' ')"/>
    </xsl:if>
  </xsl:template>

  <!-- defaults that the schema promises -->

  <xsl:template match="f:step" mode="step-number">
    <xsl:number count="f:step"/>
  </xsl:template>

  <xsl:template match="f:step[@number]" mode="step-number">
    <xsl:value-of select="number(@number)"/>
  </xsl:template>

  <xsl:template match="f:source" mode="source-dating"/>

  <xsl:template match="f:source[@date]" mode="source-dating">published</xsl:template>

  <xsl:template match="f:source[@dating]" mode="source-dating" priority="2">
    <xsl:value-of select="@dating"/>
  </xsl:template>

  <!-- dates and languages -->

  <xsl:template name="date-number">
    <xsl:param name="date"/>
    <xsl:value-of select="number(substring(concat(translate($date, '-', ''), '00000000'), 1, 8))"/>
  </xsl:template>

  <xsl:template name="has-passed">
    <xsl:param name="until"/>
    <xsl:variable name="last" select="substring(concat(translate($until, '-', ''), '99999999'), 1, 8)"/>
    <xsl:variable name="today" select="substring(translate(/f:regions/@updated, '-', ''), 1, 8)"/>
    <xsl:value-of select="$last &lt; $today"/>
  </xsl:template>

  <xsl:template name="shown-language">
    <xsl:param name="texts"/>
    <xsl:param name="language"/>
    <xsl:choose>
      <xsl:when test="$texts/@xml:lang = $language">
        <xsl:value-of select="$language"/>
      </xsl:when>
      <xsl:when test="$texts/@xml:lang = 'en'">en</xsl:when>
      <xsl:when test="$texts/@xml:lang = 'it'">it</xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
