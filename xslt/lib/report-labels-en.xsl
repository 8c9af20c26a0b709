<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of English reports; everything else in them comes translated with the report document. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="report-labels-en">
    <error>error</error>
    <warning>warning</warning>
    <note>note</note>
    <at>at</at>
    <help>help</help>
    <why>Why</why>
    <how-to-fix>How to fix it</how-to-fix>
    <bad>Bad</bad>
    <good>Good</good>
    <unread>the file could not be read</unread>
    <incomplete>the file could not be read to its end</incomplete>
    <switched-off>switched off</switched-off>
    <suppressed>suppressed</suppressed>
    <absent>not in this file</absent>
    <not-failing>Findings that are no failures:</not-failing>
    <not-listed>Findings that are not listed here, the least grave ones:</not-listed>
    <not-annotated>Not annotated, but in the log:</not-annotated>
    <errors>errors</errors>
    <warnings>warnings</warnings>
    <notes>notes</notes>
    <purpose>Checks the dataset of how to activate the Fascicolo Sanitario Elettronico.</purpose>
  </xsl:variable>
</xsl:stylesheet>
