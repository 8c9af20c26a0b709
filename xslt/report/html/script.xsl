<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The script of the report, which makes its tables of notes sortable, and its hash for the page's security policy; see
lib/page.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="../../lib/table.xsl"/>

  <xsl:variable name="script-hash">sha256-ljbvf4Sj2ZMmWuVV1wSeRCxfL0bMqNAa55sMz13iSo4=</xsl:variable>
  <xsl:variable name="script">
    <xsl:text>"use strict";
(() => {
</xsl:text>
    <xsl:value-of select="$table-script"/>
    <xsl:text>
  for (const table of document.querySelectorAll("table.notes")) startTable(table);
})();
</xsl:text>
  </xsl:variable>
</xsl:stylesheet>
