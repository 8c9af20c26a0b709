<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Linked data: two graphs, each as rdf/NAME.ttl and rdf/NAME.jsonld. One mapping makes a graph, two serialisers
write it:

  regions  the public services: CPSV-AP 3.2 with the terms of CPSV-AP_IT beside them
  dataset  the catalogue, the dataset and its files: DCAT-AP 3 with the terms of DCAT-AP_IT, for portals to harvest

Names. What this dataset alone describes has an IRI in the dataset's own namespace: urn:fse:regions:1:service:lazio.
Nobody has promised an address on the web, so none is invented; these names hold wherever the files are put, and those
of regions, procedures, credentials, codes and sources never change. Notes and the like are named by their key. What others
have named keeps their name: NUTS, the tables of the EU's Publications Office, the vocabularies of w3id.org/italia.

Addresses. Where the files of the dataset are on the web is not known here either. So they are relative to the file
that names them, which every reader of RDF resolves against the address from which it fetched that file; wherever the
folder is published as it is, they are right. For a portal that does not resolve them, give the address of the folder
as the parameter base, and another e-mail address than that of the dataset as the parameter contact:

  xsltproc -stringparam base https://www.example.org/fse/ -stringparam contact fse@example.org \
    -o reports/ xslt/export/rdf.xsl reports/xml/regions.xml

(each -stringparam with two hyphens, which cannot stand in a comment). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:resolved:1" exclude-result-prefixes="f">
  <xsl:include href="../lib/rdf.xsl"/>
  <xsl:include href="../lib/records.xsl"/>
  <xsl:include href="../lib/telephone.xsl"/>
  <xsl:include href="../lib/mail.xsl"/>
  <xsl:include href="../lib/labels-it.xsl"/>
  <xsl:include href="../lib/labels-en.xsl"/>
  <xsl:include href="../lib/labels-de.xsl"/>
  <xsl:include href="../lib/labels-fr.xsl"/>
  <xsl:include href="rdf/words.xsl"/>
  <xsl:include href="rdf/values.xsl"/>
  <xsl:include href="rdf/authorities.xsl"/>
  <xsl:include href="rdf/about.xsl"/>
  <xsl:include href="rdf/files.xsl"/>
  <xsl:include href="rdf/dataset.xsl"/>
  <xsl:include href="rdf/regions.xsl"/>
  <xsl:include href="rdf/region.xsl"/>
  <xsl:include href="rdf/service.xsl"/>
  <xsl:include href="rdf/procedure.xsl"/>
  <xsl:include href="rdf/sign-in.xsl"/>
  <xsl:include href="rdf/national.xsl"/>
  <xsl:include href="rdf/contact.xsl"/>
  <xsl:include href="rdf/records.xsl"/>

  <xsl:param name="base">../</xsl:param>
  <xsl:param name="contact" select="/f:regions/f:about/@email"/>

  <xsl:template match="/">
    <xsl:call-template name="write-graph">
      <xsl:with-param name="path">rdf/regions</xsl:with-param>
      <xsl:with-param name="graph"><xsl:apply-templates select="f:regions" mode="rdf-services"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="write-graph">
      <xsl:with-param name="path">rdf/dataset</xsl:with-param>
      <xsl:with-param name="graph"><xsl:apply-templates select="f:regions" mode="rdf-catalogue"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
