<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Whom to turn to: a phone number, an e-mail address, the address of a desk, and when it is open. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:fse:rdf" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">

  <xsl:template match="f:contact" mode="rdf">
    <r:node iri="{$own}contact:{@key}" types="m8g:ContactPoint">
      <r:property name="dct:title"><xsl:apply-templates select="f:label" mode="rdf-text"/></r:property>
      <r:property name="dct:type"><r:link to="{$own}code:contact-role:{@role}"/></r:property>
      <r:property name="m8g:telephone"><xsl:apply-templates select="@phone" mode="rdf-value"/></r:property>
      <r:property name="vcard:hasTelephone"><xsl:apply-templates select="@phone" mode="rdf-dial"/></r:property>
      <r:property name="m8g:email"><xsl:apply-templates select="@email" mode="rdf-value"/></r:property>
      <r:property name="vcard:hasEmail"><xsl:apply-templates select="@email" mode="rdf-dial"/></r:property>
      <r:property name="locn:address"><xsl:apply-templates select="@address" mode="rdf-link"/></r:property>
      <r:property name="m8g:openingHours"><xsl:apply-templates select="f:hours[1]" mode="rdf-link"/></r:property>
      <xsl:apply-templates select="." mode="rdf-claim"/>
    </r:node>
    <xsl:apply-templates select="@address | f:hours[1]" mode="rdf"/>
    <xsl:apply-templates select="." mode="rdf-claim-nodes"/>
  </xsl:template>

  <xsl:template match="@phone" mode="rdf-dial">
    <r:link><xsl:attribute name="to"><xsl:apply-templates select="." mode="tel"/></xsl:attribute></r:link>
  </xsl:template>

  <xsl:template match="@email" mode="rdf-dial">
    <r:link><xsl:attribute name="to"><xsl:apply-templates select="." mode="mailto"/></xsl:attribute></r:link>
  </xsl:template>

  <!-- the address of a desk, and its hours in words: CPSV-AP has a resource for each -->

  <xsl:template match="@address | f:hours" mode="rdf-link"><r:link to="{$own}{local-name()}:{../@key}"/></xsl:template>

  <xsl:template match="@address" mode="rdf">
    <r:node iri="{$own}address:{../@key}" types="locn:Address">
      <r:property name="locn:fullAddress"><xsl:apply-templates select="." mode="rdf-value"/></r:property>
    </r:node>
  </xsl:template>

  <xsl:template match="f:hours" mode="rdf">
    <r:node iri="{$own}hours:{../@key}" types="time:TemporalEntity">
      <r:property name="dct:description"><xsl:apply-templates select="../f:hours" mode="rdf-text"/></r:property>
    </r:node>
  </xsl:template>
</xsl:stylesheet>
