<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of the German page; what a code means stands in the dataset. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="labels-de">
    <lang>de</lang>
    <language>Deutsch</language>
    <in-it>auf Italienisch</in-it>
    <in-en>auf Englisch</in-en>
    <in-de>auf Deutsch</in-de>
    <in-fr>auf Französisch</in-fr>

    <months>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</months>
    <first-day>1.</first-day>
    <day-mark>.</day-mark>
    <about>um</about>
    <colon>: </colon>
    <and>und</and>
    <open-quote>„</open-quote>
    <close-quote>“</close-quote>

    <skip>Zum Inhalt</skip>
    <languages>Sprache der Seite</languages>
    <fallback>Texte, die es auf Deutsch noch nicht gibt, stehen hier auf Englisch oder Italienisch. Sie sind mit EN oder IT gekennzeichnet.</fallback>
    <updated>Stand der Daten:</updated>
    <unchecked>Ungeprüfte Daten.</unchecked>
    <unchecked-help>In den Daten dieser Seite wurden Fehler gefunden, und sie wurde trotzdem erstellt. Verlassen Sie sich nicht darauf und veröffentlichen Sie sie nicht.</unchecked-help>

    <choose>Italienische Gesundheitsakte: Wählen Sie Ihre Region</choose>
    <filters>Filter</filters>
    <search>Region oder Stadt suchen</search>
    <narrow>Filtern</narrow>
    <have>Was Sie haben</have>
    <have-help>Zur Anmeldung im Internet. Eine Karte zählt mit ihrer PIN.</have-help>
    <for-any>Egal</for-any>
    <for-me>Für mich (ab 18 Jahren)</for-me>
    <for-child>Für mein Kind (unter 18 Jahren)</for-child>
    <how-online>Online</how-online>
    <how-in-person>Vor Ort oder mit Hilfe von Arzt oder Apotheke</how-in-person>
    <how-delegate>Mit Vollmacht für eine Vertrauensperson</how-delegate>
    <found>{n} von {all} Regionen</found>
    <found-none>Keine Region passt. Nehmen Sie eine Auswahl zurück.</found-none>
    <clear>Filter löschen</clear>
    <map>Karte der Regionen</map>
    <list>Regionen in alphabetischer Reihenfolge</list>
    <availability-online about="Ein Erwachsener öffnet die Akte heute selbst, von Anfang bis Ende.">Online zugänglich</availability-online>
    <availability-after-visit about="Zuerst braucht es einen Besuch am Schalter oder die Hilfe von Arzt oder Apotheke.">Online, nach einem Besuch</availability-after-visit>
    <availability-details-missing about="Es geht online, aber keine Quelle sagt ganz, womit, wie und wo.">Online, aber nicht jeder Schritt ist bekannt</availability-details-missing>
    <availability-offline about="Kein geltendes Verfahren ist online.">Nur vor Ort oder mit Hilfe</availability-offline>
    <availability-unknown about="Kein geltendes Verfahren ist für alle, für Erwachsene oder für Ansässige.">Keine Quelle sagt, wie</availability-unknown>
    <availability-inactive about="Der Dienst ist nicht aktiv.">Nicht aktiv</availability-inactive>

    <national>In ganz Italien</national>
    <defaults>In ganz Italien, kraft Gesetzes</defaults>
    <national-entry>Nationalen Zugang öffnen</national-entry>
    <check-address>Prüfen Sie vor der Anmeldung, ob die Adresse im Browser genau diese ist. Wenn Sie SPID oder CIE wählen, geht es auf der Seite der Stelle weiter, die Ihnen die digitale Identität gegeben hat: Dort ist die Adresse eine andere.</check-address>

    <today>Was heute zu tun ist</today>
    <state>Der Dienst</state>
    <creation>Die Akte</creation>
    <portal>Portal der Gesundheitsakte öffnen</portal>
    <portal-address>Adresse</portal-address>
    <no-portal>Keine Quelle nennt ein Portal dieser Region. Beginnen Sie beim nationalen Zugang.</no-portal>
    <platform>Teil von</platform>
    <no-procedure>Keine Quelle sagt, wie man sie heute aktiviert. Fragen Sie Ihren Hausarzt oder die Gesundheitsämter vor Ort.</no-procedure>
    <offline>Geht es für Sie nicht online?</offline>
    <everywhere>In ganz Italien</everywhere>
    <contacts>An wen Sie sich wenden</contacts>
    <phone>Telefon</phone>
    <hours>Zeiten</hours>
    <mode>Wie</mode>
    <audience>Für wen</audience>
    <requires>Vorher</requires>
    <since>Seit</since>
    <until>Bis</until>
    <accepts>Womit Sie sich anmelden</accepts>
    <accepts-any>eines davon genügt</accepts-any>
    <level>Stufe</level>
    <withdrawn>abgeschafft</withdrawn>
    <venues>Wohin Sie gehen</venues>
    <own>für Sie zuständig</own>
    <programme>nur bei Teilnahme an</programme>
    <documents>Was Sie mitbringen</documents>
    <consents>Einwilligungen</consents>
    <steps>Schritt für Schritt</steps>
    <outputs>Was Sie bekommen</outputs>
    <output-unsaid>die Quelle sagt nicht, was genau</output-unsaid>
    <notes>Gut zu wissen</notes>
    <links>Weitere Adressen</links>
    <unknowns>Was nicht bekannt ist</unknowns>
    <unknown-text>Keine der gelesenen Quellen sagt es.</unknown-text>
    <history>Wie es früher war</history>
    <replaced-by>Ersetzt durch</replaced-by>
    <back>Andere Region wählen</back>
    <print>Drucken</print>
    <scan>Den Code mit dem Handy scannen</scan>

    <undated>ohne Datum</undated>
    <evidence-official>amtlich</evidence-official>
    <evidence-third-party>nicht amtlich</evidence-third-party>
    <evidence-unchecked>ungeprüft</evidence-unchecked>
    <official-source>Amtliche Quelle</official-source>
    <grade>Beleg</grade>
    <source>Quelle</source>
    <sources>Quellen</sources>
    <sources-read>gelesene Quellen</sources-read>
    <old>Angabe von vor über drei Jahren: Fragen Sie nach, ob sie noch gilt.</old>

    <matrix>Wer was annimmt</matrix>
    <matrix-help>Womit man sich heute anmeldet und was es persönlich, für ein Kind und mit Vollmacht gibt, nach den Quellen.</matrix-help>
    <region>Region</region>
    <sign-alone>genügt allein</sign-alone>
    <sign-joined>zusammen mit etwas anderem</sign-joined>
    <sign-child>nur für die Akte eines Kindes</sign-child>
    <sign-unsaid>keine Quelle nennt es</sign-unsaid>

    <credentials>Die Zugangsmittel, erklärt</credentials>
    <credentials-help>Mit einem Zugangsmittel weisen Sie nach, wer Sie sind: eine digitale Identität, eine Karte, ein Code.</credentials-help>
    <kind>Art</kind>
    <is-a>Gilt als</is-a>
    <withdrawn-since>Abgeschafft. Letzter gültiger Tag für Bürgerinnen und Bürger</withdrawn-since>
    <law>Vorschrift</law>

    <sources-help>Jede Angabe auf dieser Seite nennt ihre Quelle. Hier stehen alle, mit Datum und Beweiswert.</sources-help>
    <date>Datum</date>
    <retrieved>Gelesen</retrieved>
    <not-linked>Nur Text: keine Webadresse.</not-linked>

    <about-page>Diese Seite</about-page>
    <disclaimer>Dies ist kein amtlicher Dienst: Die Seite sammelt, was die genannten Quellen sagen. Maßgeblich sind das Portal Ihrer Region und die Gesundheitsämter.</disclaimer>
    <license-data>Daten</license-data>
    <license-code>Programm</license-code>
    <version>Version der Daten</version>

    <locale>de_DE</locale>
    <site>Gesundheitsakte</site>
    <region-title>die elektronische Gesundheitsakte</region-title>
    <search-example>zum Beispiel Südtirol oder Bari</search-example>
    <search-none>Keine Region heißt so.</search-none>
    <search-nearly>Meinten Sie {name}?</search-nearly>
    <search-some>Ergebnisse: {n}</search-some>
    <no-offline>Keine Quelle sagt, wohin man in dieser Region persönlich gehen kann.</no-offline>
    <where>Wo</where>
    <child>Für ein Kind</child>
    <no-child>Keine Quelle dieser Region sagt, wie es geht.</no-child>
    <report>Fehler melden</report>
    <copy>Link kopieren</copy>
    <copied>Kopiert</copied>
    <data-files>Die Daten</data-files>
    <changes>Was sich geändert hat</changes>
    <column-in-person>Persönlich</column-in-person>
    <column-child>Für ein Kind</column-child>
    <column-delegate>Mit Vollmacht</column-delegate>
    <column-date>Angabe von</column-date>
    <sign-yes>ja</sign-yes>
    <sign-law>laut Gesetz, in ganz Italien</sign-law>
  </xsl:variable>
</xsl:stylesheet>
