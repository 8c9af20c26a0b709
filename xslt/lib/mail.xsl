<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The address by which a mail program writes to a contact. Import it and use the mode mailto of an attribute email.

All but the @ is escaped where an address may not have it as it is, so that an address cannot add a copy or a subject. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="str">

  <xsl:template match="@email" mode="mailto">
    <xsl:text>mailto:</xsl:text>
    <xsl:value-of select="str:encode-uri(substring-before(concat(., '@'), '@'), true())"/>
    <xsl:if test="contains(., '@')">
      <xsl:value-of select="concat('@', str:encode-uri(substring-after(., '@'), true()))"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
