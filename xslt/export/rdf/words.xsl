<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words that the graphs need and the dataset does not have: each is a title, a name or a description. The block
of schema.org in the pages has its own from here, too. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common" xmlns:r="urn:fse:rdf" exclude-result-prefixes="exsl">

  <xsl:variable name="graph-words" select="exsl:node-set($graph-word-table)"/>

  <xsl:variable name="graph-word-table">
    <!-- before the name of a jurisdiction -->
    <service>
      <r:text lang="it">Fascicolo Sanitario Elettronico: </r:text>
      <r:text lang="en">Electronic health record: </r:text>
      <r:text lang="de">Elektronische Gesundheitsakte: </r:text>
      <r:text lang="fr">Dossier de santé électronique : </r:text>
    </service>
    <sign-in>
      <r:text lang="it">Entrare con una di queste credenziali</r:text>
      <r:text lang="en">Signing in with one of these credentials</r:text>
      <r:text lang="de">Anmeldung mit einer dieser Möglichkeiten</r:text>
      <r:text lang="fr">Connexion avec l’un de ces identifiants</r:text>
    </sign-in>
    <deprecated>
      <r:text lang="it">non vale più</r:text>
      <r:text lang="en">Deprecated</r:text>
      <r:text lang="de">gilt nicht mehr</r:text>
      <r:text lang="fr">n’est plus valable</r:text>
    </deprecated>
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
    <catalogue>
      <r:text lang="it">Catalogo dei dati sull’attivazione del Fascicolo Sanitario Elettronico</r:text>
      <r:text lang="en">Catalogue of the data on activating the Italian electronic health record</r:text>
      <r:text lang="de">Katalog der Daten zur Aktivierung der elektronischen Gesundheitsakte in Italien</r:text>
      <r:text lang="fr">Catalogue des données sur l’activation du dossier de santé électronique en Italie</r:text>
    </catalogue>
    <catalogue-of-one>
      <r:text lang="it">Contiene un solo dataset, con tutti i suoi file.</r:text>
      <r:text lang="en">It holds one dataset, with all its files.</r:text>
      <r:text lang="de">Er enthält einen einzigen Datensatz mit allen seinen Dateien.</r:text>
      <r:text lang="fr">Il contient un seul jeu de données, avec tous ses fichiers.</r:text>
    </catalogue-of-one>
    <schema>
      <r:text lang="it">Schema del dataset</r:text>
      <r:text lang="en">Schema of the dataset</r:text>
    </schema>
    <health>
      <r:text lang="it">Salute</r:text>
      <r:text lang="en">Health</r:text>
      <r:text lang="de">Gesundheit</r:text>
      <r:text lang="fr">Santé</r:text>
    </health>
    <data-themes>
      <r:text lang="it">Temi dei dati</r:text>
      <r:text lang="en">Data themes</r:text>
    </data-themes>
    <italy>
      <r:text lang="it">Italia</r:text>
      <r:text lang="en">Italy</r:text>
      <r:text lang="de">Italien</r:text>
      <r:text lang="fr">Italie</r:text>
    </italy>
    <national>
      <r:text lang="it">Ciò che vale in tutta Italia</r:text>
      <r:text lang="en">What holds everywhere in Italy</r:text>
      <r:text lang="de">Was in ganz Italien gilt</r:text>
      <r:text lang="fr">Ce qui vaut dans toute l’Italie</r:text>
    </national>
    <attribution>
      <r:text lang="it">Attribuzione</r:text>
      <r:text lang="en">Attribution</r:text>
    </attribution>
    <credentials>
      <r:text lang="it">Credenziali</r:text>
      <r:text lang="en">Credentials</r:text>
      <r:text lang="de">Zugangsdaten</r:text>
      <r:text lang="fr">Identifiants</r:text>
    </credentials>
    <host>
      <r:text lang="it">Host a cui i collegamenti possono portare</r:text>
      <r:text lang="en">Host that links may lead to</r:text>
      <r:text lang="de">Host, zu dem Links führen dürfen</r:text>
      <r:text lang="fr">Hôte vers lequel les liens peuvent mener</r:text>
    </host>
    <venue-choices>
      <r:text lang="it">Quale dei luoghi di un tipo</r:text>
      <r:text lang="en">Which of the places of a kind</r:text>
      <r:text lang="de">Welche der Stellen einer Art</r:text>
      <r:text lang="fr">Lequel des lieux d’un type</r:text>
    </venue-choices>
    <venue-choice name="own">
      <r:text lang="it">quello assegnato alla persona</r:text>
      <r:text lang="en">the person’s own</r:text>
      <r:text lang="de">die für die Person zuständige Stelle</r:text>
      <r:text lang="fr">celui dont la personne dépend</r:text>
    </venue-choice>
    <venue-choice name="any">
      <r:text lang="it">uno qualsiasi</r:text>
      <r:text lang="en">any of them</r:text>
      <r:text lang="de">eine beliebige Stelle</r:text>
      <r:text lang="fr">n’importe lequel</r:text>
    </venue-choice>
    <levels>
      <r:text lang="it"> – livello </r:text>
      <r:text lang="en"> – level </r:text>
      <r:text lang="de"> – Stufe </r:text>
      <r:text lang="fr"> – niveau </r:text>
    </levels>
  </xsl:variable>
</xsl:stylesheet>
