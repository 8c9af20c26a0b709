<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The dataset and its services in the terms of schema.org, for search engines: a block of data in the head of a page.

Include it, declare $lang, and call it in the head, with any node of the dataset at hand:

  <xsl:call-template name="schema-org">
    <xsl:with-param name="records" select="f:region"/>   of about, region and national; without any, no block
  </xsl:call-template>

The block is JSON-LD in a script element of a type that no browser runs, so that no security policy has to admit it.
Its context is named, not written out: search engines know schema.org by that name, and fetch nothing. The services
and the dataset have the names that they have in rdf/. It says what holds, in the language of the page as far as there
is one; history, evidence and what is not known are in the page itself. What has steps is a HowTo; no page is a
list of questions with their answers, so none is a FAQPage. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="exsl str j r f">
  <xsl:include href="../../lib/json.xsl"/>
  <xsl:include href="../rdf/words.xsl"/>
  <xsl:include href="../rdf/files.xsl"/>

  <xsl:template name="schema-org">
    <xsl:param name="records" select="/.."/>
    <xsl:variable name="json">
      <xsl:call-template name="write-json">
        <xsl:with-param name="tree">
          <j:map>
            <j:string key="@context">https://schema.org</j:string>
            <j:array key="@graph">
              <xsl:apply-templates select="$records | $records/f:procedure[@status = 'current'][f:step]" mode="schema-org"/>
            </j:array>
          </j:map>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="$records">
      <script type="application/ld+json">
        <xsl:text>&#10;</xsl:text>
        <xsl:value-of select="str:replace(string($json), $mark-up/@of, $mark-up/@as)"/>
      </script>
    </xsl:if>
  </xsl:template>

  <!-- in a script, HTML has no escapes and may find an end tag, and XML would write escapes: JSON's own are neither -->

  <xsl:variable name="mark-up" select="exsl:node-set($mark-up-table)/escape"/>

  <xsl:variable name="mark-up-table">
    <escape of="&amp;" as="\u0026"/>
    <escape of="&lt;" as="\u003C"/>
    <escape of="&gt;" as="\u003E"/>
  </xsl:variable>

  <xsl:template match="f:about" mode="schema-org">
    <j:map>
      <j:string key="@type">Dataset</j:string>
      <j:string key="@id"><xsl:value-of select="concat($own, 'dataset')"/></j:string>
      <xsl:apply-templates select="f:title[1] | f:description[1]" mode="schema-org-text"/>
      <j:strings version="{../@data-version}" dateModified="{../@updated}" license="{@license-href}"/>
      <j:boolean key="isAccessibleForFree">true</j:boolean>
      <xsl:apply-templates select="@publisher" mode="schema-org"/>
      <j:map key="spatialCoverage">
        <j:string key="@type">Country</j:string>
        <j:strings name="{$graph-words/italy/r:text[@lang = $lang]}"/>
      </j:map>
      <j:array key="distribution">
        <xsl:apply-templates select="$export-files/self::distribution" mode="schema-org"/>
      </j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="@publisher" mode="schema-org">
    <j:map key="creator">
      <j:string key="@type">Organization</j:string>
      <j:strings name="{.}"/>
      <xsl:apply-templates select="../@email" mode="schema-org"/>
    </j:map>
  </xsl:template>

  <!-- a page lies in a folder of a folder beside those of the other files -->

  <xsl:template match="distribution" mode="schema-org">
    <j:map>
      <j:string key="@type">DataDownload</j:string>
      <j:strings contentUrl="{concat('../../', @path)}" encodingFormat="{$export-formats[@name = current()/@format]/@type}"/>
    </j:map>
  </xsl:template>

  <!-- the service of a jurisdiction: what is said of it today, and the procedures that hold; the ways that are open to
  everybody in Italy are a service of the State -->

  <xsl:template match="f:national" mode="schema-org"/>

  <xsl:template match="f:region | f:national[*[self::f:procedure or self::f:contact][@status = 'current']]" mode="schema-org">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="schema-org-name"/></xsl:variable>
    <xsl:variable name="code"><xsl:apply-templates select="." mode="schema-org-code"/></xsl:variable>
    <j:map>
      <j:string key="@type">GovernmentService</j:string>
      <j:string key="@id">
        <xsl:value-of select="concat($own, 'service:', @id)"/>
        <xsl:if test="self::f:national">italy</xsl:if>
      </j:string>
      <j:strings name="{concat($graph-words/service/r:text[@lang = $lang], $name)}"/>
      <xsl:if test="self::f:national"><j:strings description="{$graph-words/national/r:text[@lang = $lang]}"/></xsl:if>
      <xsl:apply-templates select="f:service[@key = current()/f:current/f:state/@claim]" mode="schema-org"/>
      <xsl:apply-templates select="f:link[@key = current()/f:current/f:portal/@claim]" mode="schema-org"/>
      <j:map key="provider">
        <j:string key="@type">GovernmentOrganization</j:string>
        <j:strings name="{$name}" identifier="{$code}"/>
        <xsl:if test="f:contact[@status = 'current']">
          <j:array key="contactPoint"><xsl:apply-templates select="f:contact[@status = 'current']" mode="schema-org"/></j:array>
        </xsl:if>
      </j:map>
      <j:map key="areaServed">
        <j:string key="@type">
          <xsl:if test="self::f:region">AdministrativeArea</xsl:if>
          <xsl:if test="self::f:national">Country</xsl:if>
        </j:string>
        <j:strings name="{$name}"/>
        <xsl:if test="f:alias[@kind = 'name']">
          <j:array key="alternateName"><xsl:apply-templates select="f:alias[@kind = 'name']" mode="schema-org"/></j:array>
        </xsl:if>
        <j:strings identifier="{$code}"/>
      </j:map>
      <j:array key="availableChannel">
        <xsl:apply-templates select="f:procedure[@status = 'current']" mode="schema-org-channel"/>
      </j:array>
      <j:map key="subjectOf">
        <j:string key="@id"><xsl:value-of select="concat($own, 'dataset')"/></j:string>
      </j:map>
    </j:map>
  </xsl:template>

  <xsl:template match="f:region" mode="schema-org-code"><xsl:value-of select="@iso-3166-2"/></xsl:template>

  <xsl:template match="f:national" mode="schema-org-code">IT</xsl:template>

  <xsl:template match="f:alias" mode="schema-org"><j:string><xsl:value-of select="@name"/></j:string></xsl:template>

  <!-- contacts; a postal address is one to schema.org, too -->

  <xsl:template match="f:contact" mode="schema-org">
    <j:map>
      <j:string key="@type">
        <xsl:if test="@address">PostalAddress</xsl:if>
        <xsl:if test="not(@address)">ContactPoint</xsl:if>
      </j:string>
      <xsl:apply-templates select="f:label[1]" mode="schema-org-text"/>
      <xsl:apply-templates select="key('code', concat('contact-role ', @role))/f:label[1]" mode="schema-org-text">
        <xsl:with-param name="key">contactType</xsl:with-param>
      </xsl:apply-templates>
      <xsl:apply-templates select="f:hours[1]" mode="schema-org-text"/>
      <xsl:apply-templates select="@phone | @email | @address" mode="schema-org"/>
    </j:map>
  </xsl:template>

  <xsl:template match="@phone" mode="schema-org">
    <xsl:variable name="tel"><xsl:apply-templates select="." mode="tel"/></xsl:variable>
    <j:strings telephone="{substring-after($tel, ':')}"/>
  </xsl:template>

  <xsl:template match="@email" mode="schema-org"><j:strings email="{.}"/></xsl:template>

  <xsl:template match="@address" mode="schema-org"><j:strings streetAddress="{.}"/></xsl:template>

  <!-- a proper name: without the page's language it is Italian -->

  <xsl:template match="f:national" mode="schema-org-name">
    <xsl:value-of select="$graph-words/italy/r:text[@lang = $lang]"/>
  </xsl:template>

  <xsl:template match="f:region" mode="schema-org-name">
    <xsl:choose>
      <xsl:when test="f:name[@xml:lang = $lang]"><xsl:value-of select="f:name[@xml:lang = $lang]"/></xsl:when>
      <xsl:when test="f:name[@xml:lang = 'it']"><xsl:value-of select="f:name[@xml:lang = 'it']"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@id"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="f:service" mode="schema-org">
    <xsl:variable name="meaning" select="key('code', concat('service-state ', @state))[not(current()/f:text)]"/>
    <xsl:apply-templates select="f:text[1] | $meaning/f:label[1]" mode="schema-org-text">
      <xsl:with-param name="key">description</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="f:link" mode="schema-org"><j:strings url="{@href}"/></xsl:template>

  <xsl:template match="f:procedure" mode="schema-org">
    <j:map>
      <j:string key="@type">HowTo</j:string>
      <xsl:apply-templates select="f:title[1]" mode="schema-org-text"/>
      <j:array key="step">
        <xsl:apply-templates select="f:step" mode="schema-org"/>
      </j:array>
    </j:map>
  </xsl:template>

  <xsl:template match="f:step" mode="schema-org">
    <j:map>
      <j:string key="@type">HowToStep</j:string>
      <xsl:apply-templates select="f:text[1]" mode="schema-org-text">
        <xsl:with-param name="key">text</xsl:with-param>
      </xsl:apply-templates>
    </j:map>
  </xsl:template>

  <xsl:template match="f:procedure" mode="schema-org-channel">
    <j:map>
      <j:string key="@type">ServiceChannel</j:string>
      <xsl:apply-templates select="f:title[1]" mode="schema-org-text"/>
      <xsl:if test="f:venue">
        <j:array key="serviceLocation">
          <xsl:apply-templates select="f:venue[key('code', concat('venue ', @code))]" mode="schema-org"/>
        </j:array>
      </xsl:if>
    </j:map>
  </xsl:template>

  <xsl:template match="f:venue" mode="schema-org">
    <j:map>
      <j:string key="@type">Place</j:string>
      <xsl:apply-templates select="key('code', concat('venue ', @code))/f:label[1]" mode="schema-org-text"/>
    </j:map>
  </xsl:template>

  <!-- a text in the language of the page, or in the one that the page shows instead: a text, as search engines take no
  object with a language for one; applied to the text in the first of its languages -->

  <xsl:template match="f:description | f:hours" mode="schema-org-text">
    <xsl:call-template name="schema-org-text">
      <xsl:with-param name="key">description</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="schema-org-text" name="schema-org-text">
    <xsl:param name="key">name</xsl:param>
    <xsl:variable name="texts" select="../*[name() = name(current())]"/>
    <xsl:variable name="own" select="$texts[@xml:lang = $lang]"/>
    <xsl:if test="$own"><j:string key="{$key}"><xsl:value-of select="$own"/></j:string></xsl:if>
    <xsl:if test="not($own)">
      <xsl:variable name="shown">
        <xsl:call-template name="shown-language">
          <xsl:with-param name="texts" select="$texts"/>
          <xsl:with-param name="language" select="$lang"/>
        </xsl:call-template>
      </xsl:variable>
      <xsl:if test="$shown != ''">
        <j:string key="{$key}"><xsl:value-of select="$texts[@xml:lang = $shown]"/></j:string>
      </xsl:if>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
