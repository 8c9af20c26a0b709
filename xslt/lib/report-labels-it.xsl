<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of Italian reports; everything else in them comes translated with the report document. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="report-labels-it">
    <error>errore</error>
    <warning>avviso</warning>
    <note>nota</note>
    <at>in</at>
    <help>aiuto</help>
    <why>Perché</why>
    <how-to-fix>Come rimediare</how-to-fix>
    <bad>Sbagliato</bad>
    <good>Giusto</good>
    <unread>il file non si può leggere</unread>
    <incomplete>il file non si può leggere fino alla fine</incomplete>
    <switched-off>disattivata</switched-off>
    <suppressed>ignorato</suppressed>
    <absent>non è in questo file</absent>
    <not-failing>Rilievi che non fanno fallire:</not-failing>
    <not-listed>Rilievi non elencati qui, i meno gravi:</not-listed>
    <not-annotated>Senza annotazione, ma nel registro:</not-annotated>
    <errors>errori</errors>
    <warnings>avvisi</warnings>
    <notes>note</notes>
    <purpose>Controlla i dati su come si attiva il Fascicolo Sanitario Elettronico.</purpose>
  </xsl:variable>
</xsl:stylesheet>
