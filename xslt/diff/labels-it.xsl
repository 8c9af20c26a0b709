<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of Italian comparisons. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="labels-it">
    <lang>it</lang>
    <title>Che cosa cambia nei dati</title>
    <general>Tutto il dataset</general>
    <change one="modifica" many="modifiche"/>
    <none>nessuna modifica di significato</none>
    <more>altre</more>

    <class of="breaking" many="incompatibili">incompatibile</class>
    <class of="addition" many="aggiunte">aggiunta</class>
    <class of="correction" many="correzioni">correzione</class>
    <class of="editorial" many="redazionali">redazionale</class>
    <kind of="added">si aggiunge</kind>
    <kind of="removed">si toglie</kind>
    <turn of="again">vale di nuovo</turn>
    <turn of="over">non vale più</turn>

    <enough>La versione è giusta</enough>
    <too-low>La versione è troppo bassa</too-low>
    <backwards>La versione torna indietro</backwards>
    <needs>deve essere almeno</needs>
    <updated-backwards>La data della prova più recente torna indietro</updated-backwards>
  </xsl:variable>
</xsl:stylesheet>
