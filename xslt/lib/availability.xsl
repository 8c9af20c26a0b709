<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Whether the record of a region can be opened online today. claims.xsl includes this; import that.

Modes
  availability     region              one of these, the first that is true:
    inactive         the service is not active
    unknown          no procedure that holds is for anyone, adults or residents; those for minors only never count
    offline          none of these procedures is online
    details-missing  they are, and the credentials, the procedure, the sign-in or the portal is not known: of the
                     region, or of each of them
    online           one of them needs nothing but credentials that it names
    after-visit      each of them requires another one first, at a desk or with help
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:fse:regions:1" exclude-result-prefixes="f">

  <xsl:template match="f:region" mode="availability">
    <xsl:variable name="service">
      <xsl:apply-templates select="." mode="current-service"/>
    </xsl:variable>
    <xsl:variable name="ids">
      <xsl:apply-templates select="." mode="current-procedures"/>
    </xsl:variable>
    <xsl:variable name="procedures" select="f:procedure[contains($ids, concat(' ', @id, ' '))][@audience != 'minors']"/>
    <xsl:variable name="online" select="$procedures[@mode = 'online']"/>
    <xsl:variable name="complete" select="$online[f:accepts][not(f:unknown[@fact = 'credentials' or @fact = 'procedure' or @fact = 'sign-in' or @fact = 'portal'])]"/>
    <xsl:variable name="direct">
      <xsl:apply-templates select="$complete" mode="direct">
        <xsl:with-param name="current" select="$ids"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:service[generate-id() = $service]/@state = 'inactive'">inactive</xsl:when>
      <xsl:when test="not($procedures)">unknown</xsl:when>
      <xsl:when test="not($online)">offline</xsl:when>
      <xsl:when test="not($complete)">details-missing</xsl:when>
      <xsl:when test="f:unknown[@fact = 'credentials' or @fact = 'procedure' or @fact = 'sign-in' or @fact = 'portal']">details-missing</xsl:when>
      <xsl:when test="$direct != ''">online</xsl:when>
      <xsl:otherwise>after-visit</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- the id of a procedure before which no other has to be done at a desk or with help -->

  <xsl:template match="f:procedure" mode="direct">
    <xsl:param name="current"/>
    <xsl:variable name="visits">
      <xsl:apply-templates select="." mode="visits">
        <xsl:with-param name="current" select="$current"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="$visits = ''">
      <xsl:value-of select="concat(@id, ' ')"/>
    </xsl:if>
  </xsl:template>

  <!-- the ids of the procedures that hold and that this one requires first, at a desk or with help -->

  <xsl:template match="f:procedure" mode="visits">
    <xsl:param name="current"/>
    <xsl:variable name="required" select="concat(' ', normalize-space(@requires), ' ')"/>
    <xsl:variable name="first" select="../f:procedure[contains($required, concat(' ', @id, ' '))][contains($current, concat(' ', @id, ' '))]"/>
    <xsl:for-each select="$first[@mode != 'online']">
      <xsl:value-of select="concat(@id, ' ')"/>
    </xsl:for-each>
    <xsl:apply-templates select="$first[@mode = 'online']" mode="visits">
      <xsl:with-param name="current" select="$current"/>
    </xsl:apply-templates>
  </xsl:template>
</xsl:stylesheet>
