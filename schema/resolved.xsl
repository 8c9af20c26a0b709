<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The grammar of the resolved document, from that of the dataset: the same declarations in a namespace of its own, with
what the program writes on the claims. script/describe runs it:

  xsltproc -o schema/resolved.xsd schema/resolved.xsl schema/regions.xsd

What is added stands in resolved-additions.xml. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:d="urn:fse:resolved:additions" exclude-result-prefixes="d">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:strip-space elements="*"/>

  <xsl:variable name="additions" select="document('resolved-additions.xml')/d:additions"/>

  <xsl:template match="/">
    <xsl:comment> SPDX-License-Identifier: MIT </xsl:comment>
    <xsl:text>&#10;</xsl:text>
    <xsl:comment> Made of regions.xsd by resolved.xsl: script/describe writes it anew. </xsl:comment>
    <xsl:text>&#10;</xsl:text>
    <xsl:apply-templates select="xs:schema"/>
  </xsl:template>

  <xsl:template match="xs:schema">
    <xs:schema xmlns="urn:fse:resolved:1" targetNamespace="urn:fse:resolved:1" elementFormDefault="qualified">
      <xsl:apply-templates select="$additions/xs:annotation"/>
      <xsl:apply-templates select="xs:import | xs:element"/>
      <xsl:apply-templates select="$additions/xs:element"/>
      <xsl:apply-templates select="xs:simpleType | $additions/xs:simpleType"/>
    </xs:schema>
  </xsl:template>

  <!-- without the namespaces that are in scope there -->

  <xsl:template match="*">
    <xsl:element name="{name()}" namespace="{namespace-uri()}">
      <xsl:apply-templates select="@*[namespace-uri() != 'urn:fse:resolved:additions'] | node()"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="@*"><xsl:copy/></xsl:template>

  <xsl:template match="xs:schema/xs:element/xs:complexType">
    <xsl:variable name="name" select="concat(' ', ../@name, ' ')"/>
    <xsl:variable name="is-claim" select="contains(concat(' ', $additions/@claims, ' '), $name)"/>
    <xs:complexType>
      <xsl:apply-templates select="*"/>
      <xsl:apply-templates select="$additions/xs:attribute[contains(concat(' ', @d:on, ' '), $name) or $is-claim and starts-with(@d:on, 'claims')]"/>
    </xs:complexType>
  </xsl:template>

  <xsl:template match="xs:element[@name = 'region']//xs:element[@ref = 'name']">
    <xs:element ref="name" maxOccurs="unbounded"/>
    <xs:element ref="current"/>
  </xsl:template>

  <!-- what may be left out in the dataset is written out -->

  <xsl:template match="xs:element[@name = 'accepts']//xs:attribute[@name = 'sources'] | xs:element[@name = 'step']//xs:attribute[@name = 'number']">
    <xs:attribute name="{@name}" type="{@type}" use="required">
      <xsl:apply-templates select="$additions/d:documentation[@of = current()/@name]/xs:annotation"/>
    </xs:attribute>
  </xsl:template>

  <!-- what has another name here: as-of is the date that holds, whether the claim has its own or not -->

  <xsl:template match="xs:attribute/@name[. = 'when']"><xsl:attribute name="name">situation</xsl:attribute></xsl:template>
  <xsl:template match="xs:attribute[not(@d:on)]/@name[. = 'as-of']"><xsl:attribute name="name">own-as-of</xsl:attribute></xsl:template>

  <xsl:template match="xs:element[@name = 'source']//xs:attribute[@name = 'dating']/xs:annotation">
    <xsl:apply-templates select="$additions/d:documentation[@of = 'dating']/xs:annotation"/>
  </xsl:template>

  <!-- data that was exported although errors had been found in it -->

  <xsl:template match="xs:simpleType[@name = 'semantic-version']//xs:pattern">
    <xs:pattern value="{@value}(\+unchecked)?"/>
  </xsl:template>
</xsl:stylesheet>
