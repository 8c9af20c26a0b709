<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of the Italian page of rules; those of the rules come with the catalogue. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="rules-labels-it">
    <title>Le regole</title>
    <about>Che cosa trova `fse-lint check`, perché conta e come si rimedia. `--rule`, `fse-lint explain` e le eccezioni prendono l’identificatore o il nome di una regola; nessuno dei due cambia mai, e nessun identificatore si usa due volte. La gravità è quella che una regola ha se `--rule` non gliene dà un’altra. Dove c’è «fix» rimedia `fse-lint fix`, ovunque si possa fare senza rischio.</about>
    <examples>Gli esempi sono pezzi di [`example.xml`](example.xml), in cui non si trova niente; «…» è ciò che è omesso. Sotto ogni esempio sbagliato sta ciò che ne dice `fse-lint`.</examples>
    <id>id</id>
    <name>nome</name>
    <severity>gravità</severity>
    <finds>che cosa trova</finds>
    <why>Perché</why>
    <how>Come rimediare</how>
    <bad>Sbagliato</bad>
    <good>Giusto</good>
    <fatal>Oltre non si può controllare niente, perciò è sempre un errore.</fatal>
    <fixable>`fse-lint fix` rimedia, ovunque si possa fare senza rischio.</fixable>
  </xsl:variable>
</xsl:stylesheet>
