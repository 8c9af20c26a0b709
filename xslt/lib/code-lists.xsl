<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The code lists that have labels, and those of them that are closed; written by script/code-lists. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="code-list-ids">jurisdiction-kind credential-kind service-state creation mode channel audience situation venue document consent output-kind link-role fact alias-kind contact-role source-kind evidence-grade dating availability</xsl:variable>
  <xsl:variable name="closed-code-lists"> jurisdiction-kind service-state creation mode evidence-grade dating availability </xsl:variable>
</xsl:stylesheet>
