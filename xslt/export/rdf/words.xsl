<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words that the graphs need and the dataset does not have: each is a title, a name or a description. The block
of schema.org in the pages has its own from here, too. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:r="urn:fse:rdf" exclude-result-prefixes="exsl">

  <xsl:variable name="graph-words" select="exsl:node-set($graph-word-texts)"/>

  <!-- as a graph has them: a text for each language -->
  <xsl:variable name="graph-word-texts">
    <xsl:for-each select="exsl:node-set($graph-word-table)/*">
      <xsl:copy>
        <xsl:copy-of select="@name | *"/>
        <xsl:apply-templates select="." mode="graph-texts"/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:variable>

  <xsl:template match="*" mode="graph-texts">
    <xsl:for-each select="@*[string-length(name()) = 2]">
      <r:text lang="{name()}"><xsl:value-of select="."/></r:text>
    </xsl:for-each>
  </xsl:template>

  <xsl:variable name="graph-word-table">
    <!-- before the name of a jurisdiction -->
    <service it="Fascicolo Sanitario Elettronico: " en="Electronic health record: "
        de="Elektronische Gesundheitsakte: " fr="Dossier de santé électronique : "/>
    <sign-in it="Entrare con una di queste credenziali" en="Signing in with one of these credentials"
        de="Anmeldung mit einer dieser Möglichkeiten" fr="Connexion avec l’un de ces identifiants"/>
    <deprecated it="non vale più" en="Deprecated" de="gilt nicht mehr" fr="n’est plus valable"/>
    <keywords>
      <r:text lang="it">Fascicolo Sanitario Elettronico</r:text>
      <r:text lang="it">FSE</r:text>
      <r:text lang="it">SPID</r:text>
      <r:text lang="it">carta d’identità elettronica</r:text>
      <r:text lang="it">sanità digitale</r:text>
      <r:text lang="en">electronic health record</r:text>
      <r:text lang="en">digital identity</r:text>
      <r:text lang="de">elektronische Gesundheitsakte</r:text>
      <r:text lang="fr">dossier de santé électronique</r:text>
    </keywords>
    <catalogue it="Catalogo dei dati sull’attivazione del Fascicolo Sanitario Elettronico"
        en="Catalogue of the data on activating the Italian electronic health record"
        de="Katalog der Daten zur Aktivierung der elektronischen Gesundheitsakte in Italien"
        fr="Catalogue des données sur l’activation du dossier de santé électronique en Italie"/>
    <catalogue-of-one it="Contiene un solo dataset, con tutti i suoi file."
        en="It holds one dataset, with all its files."
        de="Er enthält einen einzigen Datensatz mit allen seinen Dateien."
        fr="Il contient un seul jeu de données, avec tous ses fichiers."/>
    <schema it="Schema del dataset" en="Schema of the dataset"/>
    <health it="Salute" en="Health" de="Gesundheit" fr="Santé"/>
    <data-themes it="Temi dei dati" en="Data themes"/>
    <italy it="Italia" en="Italy" de="Italien" fr="Italie"/>
    <national it="Ciò che vale in tutta Italia" en="What holds everywhere in Italy"
        de="Was in ganz Italien gilt" fr="Ce qui vaut dans toute l’Italie"/>
    <attribution it="Attribuzione" en="Attribution"/>
    <credentials it="Credenziali" en="Credentials" de="Zugangsdaten" fr="Identifiants"/>
    <host it="Host a cui i collegamenti possono portare" en="Host that links may lead to"
        de="Host, zu dem Links führen dürfen" fr="Hôte vers lequel les liens peuvent mener"/>
    <venue-choices it="Quale dei luoghi di un tipo" en="Which of the places of a kind"
        de="Welche der Stellen einer Art" fr="Lequel des lieux d’un type"/>
    <venue-choice name="own" it="quello assegnato alla persona" en="the person’s own"
        de="die für die Person zuständige Stelle" fr="celui dont la personne dépend"/>
    <venue-choice name="any" it="uno qualsiasi" en="any of them" de="eine beliebige Stelle"
        fr="n’importe lequel"/>
    <levels it=" – livello " en=" – level " de=" – Stufe " fr=" – niveau "/>
  </xsl:variable>
</xsl:stylesheet>
