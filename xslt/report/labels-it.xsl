<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of Italian reports; messages, names and meanings stand in the report document. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="labels-it">
    <lang>it</lang>
    <decimal>,</decimal>
    <percent>&#xA0;%</percent>
    <colon>: </colon>

    <title>Qualità di</title>
    <title-several>Qualità di più file</title-several>
    <as-of>Alla data</as-of>
    <skip>Vai al contenuto</skip>

    <clean>In ordine</clean>
    <not-clean>Non in ordine</not-clean>
    <not-enough>Non abbastanza completo</not-enough>
    <not-read>Non tutto si è potuto leggere</not-read>
    <asked>richiesto</asked>
    <file-not-read>Questo file non si è potuto leggere.</file-not-read>
    <file-cut>Questo file non si è potuto leggere fino alla fine: quello che segue non è stato controllato.</file-cut>
    <nothing>Nessun rilievo.</nothing>
    <checked>giurisdizioni controllate</checked>
    <of>su</of>
    <complete>completo</complete>
    <version>versione dei dati</version>
    <updated>aggiornati al</updated>

    <error one="errore" many="errori"/>
    <warning one="avviso" many="avvisi"/>
    <note one="nota" many="note"/>
    <suppressed one="ignorato" many="ignorati"/>
    <unlisted>di questi non in elenco</unlisted>
    <known>nella baseline</known>
    <gone>della baseline spariti (--write-baseline li toglie)</gone>
    <reason>Motivo</reason>

    <files>File</files>
    <file>file</file>
    <notes>Note, dalla più vecchia</notes>
    <date>data</date>
    <page>pagina da rileggere</page>
    <findings>Rilievi</findings>
    <findings-suppressed>Rilievi ignorati</findings-suppressed>
    <suppressed-help>È il file stesso a dire perché non contano.</suppressed-help>
    <elsewhere>Altrove</elsewhere>
    <help>Aiuto</help>
    <related>Vedi anche</related>
    <fix>Correzione meccanica</fix>
    <more one="altro" many="altri"/>
    <no-room>Qui non c’è posto per altro; gli altri formati hanno tutto.</no-room>
    <line>riga</line>

    <completeness>Completezza</completeness>
    <matrix>Ogni riga è una giurisdizione, ogni colonna un fatto che serve a chi legge. I numeri sono nella tabella qui sotto.</matrix>
    <least>Si sa meno di</least>
    <next>Da cercare ora</next>
    <meanings>Che cosa conta come presente</meanings>
    <points>Un fatto vale due punti se una fonte ufficiale di un anno al massimo lo dice, uno e mezzo se lo dice una più vecchia o di terzi, uno se lo dice solo la legge per tutti, mezzo se lo dice solo una fonte non verificata; la metà se è presente in parte. Quello che non si applica non conta.</points>
    <numbers>I numeri</numbers>
    <jurisdictions>giurisdizioni</jurisdictions>
    <jurisdiction>giurisdizione</jurisdiction>
    <all>tutte</all>
    <missing>non nel file</missing>
    <province>Provincia autonoma di </province>
    <state-yes mark="✓">presente</state-yes>
    <state-partly mark="½">presente in parte</state-partly>
    <state-unknown mark="?">non noto: nessuna fonte lo dice</state-unknown>
    <state-no mark="×">mancante</state-no>
    <state-not-applicable mark="–">non si applica</state-not-applicable>

    <at>in</at>
    <why>Perché</why>
    <how-to-fix>Come rimediare</how-to-fix>
    <bad>Sbagliato</bad>
    <good>Giusto</good>
    <switched-off>disattivata</switched-off>
    <not-failing>Rilievi che non fanno fallire:</not-failing>
    <not-listed>Rilievi non elencati qui, i meno gravi:</not-listed>
    <not-annotated>Senza annotazione, ma nel registro:</not-annotated>
    <folder>La cartella in cui è stato eseguito fse-lint.</folder>
    <purpose>Controlla i dati su come si attiva il Fascicolo Sanitario Elettronico.</purpose>
  </xsl:variable>
</xsl:stylesheet>
