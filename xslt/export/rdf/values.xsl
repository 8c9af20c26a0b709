<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What all nodes share: names, texts, codes, dates, and the evidence of a claim.

Mode rdf-id writes the name of a thing of the dataset without the namespace in front. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl str f">

  <!-- names -->

  <xsl:template match="f:region | f:procedure | f:credential" mode="rdf-path">
    <xsl:value-of select="@id"/>
  </xsl:template>

  <xsl:template match="f:national" mode="rdf-path">italy</xsl:template>

  <!-- a claim about the state; the one that holds is the service itself -->

  <xsl:template match="f:service" mode="rdf-id">
    <xsl:value-of select="concat('state:', @key)"/>
  </xsl:template>

  <xsl:template match="f:service[contains(@holds, 'state')]" mode="rdf-id">
    <xsl:value-of select="concat('service:', ../@id)"/>
  </xsl:template>

  <xsl:template match="f:note | f:unknown | f:link | f:host | f:accepts | f:default | f:contact" mode="rdf-path">
    <xsl:value-of select="@key"/>
  </xsl:template>

  <xsl:template match="*" mode="rdf-id">
    <xsl:value-of select="concat(local-name(), ':')"/>
    <xsl:apply-templates select="." mode="rdf-path"/>
  </xsl:template>

  <xsl:template match="*" mode="rdf-iri">
    <xsl:value-of select="$own"/>
    <xsl:apply-templates select="." mode="rdf-id"/>
  </xsl:template>

  <xsl:template match="*" mode="rdf-link">
    <r:link>
      <xsl:attribute name="to">
        <xsl:apply-templates select="." mode="rdf-iri"/>
      </xsl:attribute>
    </r:link>
  </xsl:template>

  <xsl:template name="identifier">
    <xsl:param name="id"/>
    <r:property name="dct:identifier">
      <r:value><xsl:value-of select="$id"/></r:value>
    </r:property>
  </xsl:template>

  <!-- what the two profiles call differently: identifier, title and description -->

  <xsl:template name="identity">
    <xsl:param name="id"/>
    <xsl:param name="title"/>
    <xsl:param name="description"/>
    <xsl:call-template name="identifier">
      <xsl:with-param name="id" select="$id"/>
    </xsl:call-template>
    <r:property name="l0:identifier">
      <r:value><xsl:value-of select="$id"/></r:value>
    </r:property>
    <r:property name="dct:title"><xsl:copy-of select="$title"/></r:property>
    <r:property name="l0:name"><xsl:copy-of select="$title"/></r:property>
    <r:property name="dct:description"><xsl:copy-of select="$description"/></r:property>
    <r:property name="l0:description"><xsl:copy-of select="$description"/></r:property>
  </xsl:template>

  <!-- texts; and the words of the pages, in every language -->

  <xsl:variable name="labels" select="exsl:node-set($labels-it) | exsl:node-set($labels-en) | exsl:node-set($labels-de) | exsl:node-set($labels-fr)"/>

  <xsl:template match="*" mode="rdf-text">
    <r:text lang="{@xml:lang}"><xsl:value-of select="."/></r:text>
  </xsl:template>

  <!-- codes: by the attribute that has them -->

  <xsl:template match="@*" mode="rdf-code">
    <xsl:call-template name="code-links">
      <xsl:with-param name="list" select="local-name()"/>
      <xsl:with-param name="values" select="."/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@code" mode="rdf-code">
    <xsl:call-template name="code-links">
      <xsl:with-param name="list" select="local-name(..)"/>
      <xsl:with-param name="values" select="."/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="f:service/@state | f:credential/@kind | f:source/@kind | f:output/@kind | f:region/@kind | @when | f:link/@role | f:contact/@role | f:source/@grade" mode="rdf-code">
    <xsl:variable name="owner" select="local-name(..)"/>
    <xsl:variable name="list">
      <xsl:choose>
        <xsl:when test="local-name() = 'when'">situation</xsl:when>
        <xsl:when test="local-name() = 'grade'">evidence-grade</xsl:when>
        <xsl:when test="$owner = 'region'">jurisdiction-kind</xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="concat($owner, '-', local-name())"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:call-template name="code-links">
      <xsl:with-param name="list" select="$list"/>
      <xsl:with-param name="values" select="."/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="code-links">
    <xsl:param name="list"/>
    <xsl:param name="values"/>
    <xsl:for-each select="str:tokenize($values)">
      <r:link to="{$own}code:{$list}:{.}"/>
    </xsl:for-each>
  </xsl:template>

  <!-- dates: as precise as they are known -->

  <xsl:template name="date">
    <xsl:param name="name"/>
    <xsl:param name="of"/>
    <xsl:if test="string($of) != ''">
      <r:property name="{$name}">
        <r:value>
          <xsl:attribute name="type">
            <xsl:choose>
              <xsl:when test="string-length($of) = 4">xsd:gYear</xsl:when>
              <xsl:when test="string-length($of) = 7">xsd:gYearMonth</xsl:when>
              <xsl:otherwise>xsd:date</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
          <xsl:value-of select="$of"/>
        </r:value>
      </r:property>
    </xsl:if>
  </xsl:template>

  <!-- from when until when: a period of its own, named after its owner -->

  <xsl:template match="*" mode="rdf-temporal"/>

  <xsl:template match="*[@since or @until]" mode="rdf-temporal">
    <r:property name="dct:temporal">
      <r:link>
        <xsl:attribute name="to">
          <xsl:apply-templates select="." mode="rdf-period-iri"/>
        </xsl:attribute>
      </r:link>
    </r:property>
  </xsl:template>

  <xsl:template match="*" mode="rdf-period-iri">
    <xsl:value-of select="concat($own, 'period:')"/>
    <xsl:apply-templates select="." mode="rdf-id"/>
  </xsl:template>

  <xsl:template match="*" mode="rdf-period"/>

  <xsl:template match="*[@since or @until]" mode="rdf-period">
    <r:node types="dct:PeriodOfTime">
      <xsl:attribute name="iri">
        <xsl:apply-templates select="." mode="rdf-period-iri"/>
      </xsl:attribute>
      <xsl:call-template name="date">
        <xsl:with-param name="name" select="'dcat:startDate'"/>
        <xsl:with-param name="of" select="@since"/>
      </xsl:call-template>
      <xsl:call-template name="date">
        <xsl:with-param name="name" select="'dcat:endDate'"/>
        <xsl:with-param name="of" select="@until"/>
      </xsl:call-template>
    </r:node>
  </xsl:template>

  <!-- whether a claim still holds: only what does not is marked -->

  <xsl:template match="*" mode="rdf-status">
    <xsl:if test="@status != 'current'">
      <r:property name="adms:status">
        <r:link to="http://purl.org/adms/status/Deprecated"/>
      </r:property>
    </xsl:if>
  </xsl:template>

  <!-- what a claim about the state or a link replaces, by the names that they have for each other -->

  <xsl:template match="*" mode="rdf-replaces">
    <xsl:apply-templates select="@id" mode="rdf-name"/>
    <xsl:apply-templates select="@replaces" mode="rdf-replaces"/>
  </xsl:template>

  <xsl:template match="@id" mode="rdf-name">
    <r:property name="skos:notation"><r:value><xsl:value-of select="."/></r:value></r:property>
  </xsl:template>

  <xsl:template match="@replaces" mode="rdf-replaces">
    <xsl:variable name="ids" select="concat(' ', ., ' ')"/>
    <xsl:variable name="name" select="name(..)"/>
    <r:property name="dct:replaces">
      <xsl:apply-templates select="../../*[name() = $name][@id][contains($ids, concat(' ', @id, ' '))]" mode="rdf-link"/>
    </r:property>
  </xsl:template>

  <!-- the evidence of a claim: its sources, its date, and of which grade that is -->

  <xsl:template match="*" mode="rdf-evidence">
    <xsl:call-template name="date">
      <xsl:with-param name="name" select="'dct:date'"/>
      <xsl:with-param name="of" select="@date"/>
    </xsl:call-template>
    <r:property name="prov:wasDerivedFrom">
      <xsl:for-each select="str:tokenize(@sources)">
        <r:link to="{$own}source:{.}"/>
      </xsl:for-each>
    </r:property>
    <xsl:if test="@grade">
      <r:property name="dct:provenance"><r:link to="{$own}code:evidence-grade:{@grade}"/></r:property>
    </xsl:if>
  </xsl:template>

  <!-- notes and what is not known: SKOS lets a note be a resource, so that it can say where it comes from -->

  <xsl:template match="*" mode="rdf-notes">
    <r:property name="skos:note">
      <xsl:apply-templates select="f:note" mode="rdf-link"/>
    </r:property>
    <r:property name="skos:editorialNote">
      <xsl:apply-templates select="f:unknown" mode="rdf-link"/>
    </r:property>
  </xsl:template>

  <xsl:template match="f:note | f:unknown" mode="rdf">
    <r:node types="prov:Entity">
      <xsl:attribute name="iri">
        <xsl:apply-templates select="." mode="rdf-iri"/>
      </xsl:attribute>
      <r:property name="rdf:value">
        <xsl:apply-templates select="f:text" mode="rdf-text"/>
      </r:property>
      <r:property name="dct:subject">
        <xsl:apply-templates select="@fact" mode="rdf-code"/>
      </r:property>
      <xsl:apply-templates select="." mode="rdf-evidence"/>
    </r:node>
  </xsl:template>

  <!-- links: what is claimed of one has a name of its own, as one page may be the link of many -->

  <xsl:key name="rdf-page" match="f:link" use="@href"/>

  <xsl:template match="*" mode="rdf-links">
    <r:property name="dct:relation">
      <xsl:apply-templates select="f:platform | f:link | f:host | self::f:region/f:contact" mode="rdf-link"/>
      <xsl:apply-templates select="f:default | key('claim', f:current/*[@origin = 'national']/@claim)" mode="rdf-link"/>
    </r:property>
  </xsl:template>

  <xsl:template match="@href" mode="rdf-link">
    <r:link to="{.}"/>
  </xsl:template>

  <!-- the pages of the links that hold; of the roles, the portal's is the home page of a service -->

  <xsl:template match="f:link" mode="rdf-page-link">
    <xsl:if test="@status = 'current'">
      <xsl:apply-templates select="@href" mode="rdf-link"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="f:link" mode="rdf">
    <r:node types="prov:Entity">
      <xsl:attribute name="iri">
        <xsl:apply-templates select="." mode="rdf-iri"/>
      </xsl:attribute>
      <r:property name="dct:references">
        <xsl:apply-templates select="@href" mode="rdf-link"/>
      </r:property>
      <r:property name="dct:title">
        <xsl:apply-templates select="f:label" mode="rdf-text"/>
      </r:property>
      <r:property name="dct:type">
        <xsl:apply-templates select="@role" mode="rdf-code"/>
      </r:property>
      <xsl:apply-templates select="." mode="rdf-status"/>
      <xsl:apply-templates select="." mode="rdf-replaces"/>
      <xsl:apply-templates select="." mode="rdf-temporal"/>
      <xsl:apply-templates select="." mode="rdf-evidence"/>
      <xsl:apply-templates select="." mode="rdf-notes"/>
    </r:node>
    <xsl:if test="generate-id() = generate-id(key('rdf-page', @href)[1])">
      <r:node iri="{@href}" types="foaf:Document"/>
    </xsl:if>
    <xsl:apply-templates select="." mode="rdf-period"/>
    <xsl:apply-templates select="f:note" mode="rdf"/>
  </xsl:template>
</xsl:stylesheet>
