<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of the French page; what a code means stands in the dataset. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="labels-fr">
    <lang>fr</lang>
    <language>Français</language>
    <in-it>en italien</in-it>
    <in-en>en anglais</in-en>
    <in-de>en allemand</in-de>
    <in-fr>en français</in-fr>

    <months>janvier février mars avril mai juin juillet août septembre octobre novembre décembre</months>
    <first-day>1er</first-day>
    <day-mark/>
    <about>vers</about>
    <colon> : </colon>
    <and>et</and>
    <open-quote>« </open-quote>
    <close-quote> »</close-quote>

    <skip>Aller au contenu</skip>
    <languages>Langue de la page</languages>
    <fallback>Les textes qui n’existent pas encore en français sont en anglais ou en italien. Ils portent la marque EN ou IT.</fallback>
    <updated>Données à jour au</updated>
    <unchecked>Données non vérifiées.</unchecked>
    <unchecked-help>Des erreurs ont été trouvées dans les données de cette page, et elle a été faite quand même. Ne vous y fiez pas et ne la publiez pas.</unchecked-help>

    <choose>Dossier de santé italien : choisissez votre région</choose>
    <filters>Filtres</filters>
    <search>Cherchez la région ou la ville</search>
    <narrow>Filtrer</narrow>
    <have>Ce que vous avez</have>
    <have-help>Pour se connecter en ligne. Une carte compte avec son code PIN.</have-help>
    <for-any>Peu importe</for-any>
    <for-me>Pour moi (18 ans ou plus)</for-me>
    <for-child>Pour mon enfant (moins de 18 ans)</for-child>
    <how-online>En ligne</how-online>
    <how-in-person>Sur place, ou avec l’aide d’un médecin ou d’une pharmacie</how-in-person>
    <how-delegate>Par délégation à une personne de confiance</how-delegate>
    <found>Régions trouvées : {n} sur {all}</found>
    <found-none>Aucune région ne correspond. Retirez un de vos choix.</found-none>
    <clear>Effacer les filtres</clear>
    <map>Carte des régions</map>
    <list>Régions par ordre alphabétique</list>
    <availability-online about="Un adulte ouvre aujourd’hui le dossier seul, du début à la fin.">Accès en ligne</availability-online>
    <availability-after-visit about="Il faut d’abord aller à un guichet, ou l’aide d’un médecin ou d’une pharmacie.">En ligne, après un passage</availability-after-visit>
    <availability-details-missing about="Cela se fait en ligne, mais aucune source ne dit tout de ce qu’il faut, comment et où.">En ligne, mais toutes les étapes ne sont pas connues</availability-details-missing>
    <availability-offline about="Aucune démarche valable n’est en ligne.">Sur place ou avec de l’aide</availability-offline>
    <availability-unknown about="Aucune démarche valable n’est pour tous, pour les adultes ou pour les résidents.">Aucune source ne dit comment</availability-unknown>
    <availability-inactive about="Le service n’est pas actif.">Pas actif</availability-inactive>

    <national>Dans toute l’Italie</national>
    <defaults>Partout en Italie, de par la loi</defaults>
    <national-entry>Ouvrir le point d’accès national</national-entry>
    <check-address>Avant de vous connecter, vérifiez que l’adresse dans le navigateur est exactement celle-ci. Si vous choisissez SPID ou CIE, vous continuez sur le site de l’organisme qui vous a donné l’identité numérique : l’adresse y est différente.</check-address>

    <today>Que faire aujourd’hui</today>
    <state>Le service</state>
    <creation>Le dossier</creation>
    <portal>Ouvrir le portail du dossier</portal>
    <portal-address>Adresse</portal-address>
    <no-portal>Aucune source n’indique de portail pour cette région. Partez du point d’accès national.</no-portal>
    <platform>Fait partie de</platform>
    <no-procedure>Aucune source ne dit comment on l’active aujourd’hui. Demandez à votre médecin de famille ou aux services de santé de votre secteur.</no-procedure>
    <offline>Vous ne pouvez pas le faire en ligne ?</offline>
    <everywhere>Dans toute l’Italie</everywhere>
    <contacts>À qui s’adresser</contacts>
    <phone>Téléphone</phone>
    <hours>Horaires</hours>
    <mode>Comment</mode>
    <audience>Pour qui</audience>
    <requires>D’abord</requires>
    <since>Depuis</since>
    <until>Jusqu’à</until>
    <accepts>Avec quoi se connecter</accepts>
    <accepts-any>un seul suffit</accepts-any>
    <level>niveau</level>
    <withdrawn>supprimé</withdrawn>
    <venues>Où aller</venues>
    <own>dont vous dépendez</own>
    <programme>seulement en cas d’adhésion à</programme>
    <documents>Quoi apporter</documents>
    <consents>Consentements</consents>
    <steps>Étape par étape</steps>
    <outputs>Ce que vous obtenez</outputs>
    <output-unsaid>la source ne précise pas</output-unsaid>
    <notes>Bon à savoir</notes>
    <links>Autres adresses</links>
    <unknowns>Ce qu’on ne sait pas</unknowns>
    <unknown-text>Aucune des sources lues ne le dit.</unknown-text>
    <history>Comment c’était avant</history>
    <replaced-by>Remplacée par</replaced-by>
    <back>Choisir une autre région</back>
    <print>Imprimer</print>
    <scan>Scannez le code avec un téléphone</scan>

    <undated>sans date</undated>
    <evidence-official>officiel</evidence-official>
    <evidence-third-party>non officiel</evidence-third-party>
    <evidence-unchecked>non vérifié</evidence-unchecked>
    <official-source>Source officielle</official-source>
    <grade>Preuve</grade>
    <source>Source</source>
    <sources>Sources</sources>
    <sources-read>sources lues</sources-read>
    <old>Information vieille de plus de trois ans : demandez si elle vaut encore.</old>

    <matrix>Qui accepte quoi</matrix>
    <matrix-help>Avec quoi on se connecte aujourd’hui, et ce qu’il y a en personne, pour un enfant et par délégation, selon les sources.</matrix-help>
    <region>Région</region>
    <sign-alone>suffit seul</sign-alone>
    <sign-joined>avec autre chose</sign-joined>
    <sign-child>seulement pour le dossier d’un enfant</sign-child>
    <sign-unsaid>aucune source ne le cite</sign-unsaid>

    <credentials>Les moyens d’accès, expliqués</credentials>
    <credentials-help>Un moyen d’accès sert à prouver qui vous êtes : une identité numérique, une carte, un code.</credentials-help>
    <kind>Type</kind>
    <is-a>Vaut comme</is-a>
    <withdrawn-since>Supprimé. Dernier jour valable pour les citoyens</withdrawn-since>
    <law>Texte de loi</law>

    <sources-help>Chaque information de cette page dit de quelle source elle vient. Les voici toutes, avec leur date et leur valeur de preuve.</sources-help>
    <date>Date</date>
    <retrieved>Lue</retrieved>
    <not-linked>Texte seul : ce n’est pas une adresse web.</not-linked>

    <about-page>Cette page</about-page>
    <disclaimer>Ce n’est pas un service officiel : la page rassemble ce que disent les sources citées. Le portail de votre région et les services de santé font foi.</disclaimer>
    <license-data>Données</license-data>
    <license-code>Programme</license-code>
    <version>Version des données</version>

    <locale>fr_FR</locale>
    <site>Dossier de santé</site>
    <region-title>le dossier de santé électronique</region-title>
    <search-example>par exemple Lazio ou Bari</search-example>
    <search-none>Aucune région ne porte ce nom.</search-none>
    <search-nearly>Vouliez-vous dire {name} ?</search-nearly>
    <search-some>Résultats : {n}</search-some>
    <no-offline>Aucune source ne dit où aller en personne dans cette région.</no-offline>
    <where>Où</where>
    <child>Pour un enfant</child>
    <no-child>Aucune source de cette région ne dit comment faire.</no-child>
    <report>Signaler une erreur</report>
    <copy>Copier le lien</copy>
    <copied>Copié</copied>
    <data-files>Les données</data-files>
    <changes>Ce qui a changé</changes>
    <column-in-person>En personne</column-in-person>
    <column-child>Pour un enfant</column-child>
    <column-delegate>Par délégation</column-delegate>
    <column-date>Information de</column-date>
    <sign-yes>oui</sign-yes>
    <sign-law>par la loi, dans toute l’Italie</sign-law>
  </xsl:variable>
</xsl:stylesheet>
