<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The address by which a phone dials a number of a contact. Import it and use the mode tel of an attribute phone.

A number is written as one dials it in Italy. It gets +39 in front, and keeps all its digits: a leading 0 is a part of it,
and numbers such as 800 030 606 have none. A short one (116 117, 803 001, 1500: six digits at most, no leading 0) can be
dialled in Italy only and gets nothing; phones do not understand the phone-context of RFC 3966. One with a + has its
country. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="@phone" mode="tel">
    <xsl:variable name="digits" select="translate(., translate(., '+0123456789', ''), '')"/>
    <xsl:text>tel:</xsl:text>
    <xsl:if test="not(starts-with($digits, '+')) and (starts-with($digits, '0') or string-length($digits) &gt; 6)">+39</xsl:if>
    <xsl:value-of select="$digits"/>
  </xsl:template>
</xsl:stylesheet>
