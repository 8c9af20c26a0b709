<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of the Italian page; what a code means stands in the dataset. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="labels-it">
    <lang>it</lang>
    <language>Italiano</language>
    <in-it>in italiano</in-it>
    <in-en>in inglese</in-en>
    <in-de>in tedesco</in-de>
    <in-fr>in francese</in-fr>

    <months>gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre</months>
    <first-day>1°</first-day>
    <day-mark/>
    <about>circa</about>
    <colon>: </colon>
    <and>e</and>
    <open-quote>“</open-quote>
    <close-quote>”</close-quote>

    <skip>Vai al contenuto</skip>
    <languages>Lingua della pagina</languages>
    <updated>Dati aggiornati al</updated>
    <unchecked>Dati non controllati.</unchecked>
    <unchecked-help>Nei dati di questa pagina ci sono errori, e la pagina è stata fatta lo stesso. Non fidarti e non pubblicarla.</unchecked-help>

    <choose>Fascicolo sanitario: scegli la tua regione</choose>
    <filters>Filtri</filters>
    <search>Cerca la regione o la città</search>
    <narrow>Filtra</narrow>
    <have>Che cosa hai</have>
    <have-help>Per entrare online. La tessera vale insieme al suo PIN.</have-help>
    <for-any>Non importa</for-any>
    <for-me>Per me (dai 18 anni)</for-me>
    <for-child>Per mio figlio o mia figlia (sotto i 18 anni)</for-child>
    <how-online>Online</how-online>
    <how-in-person>Di persona, o con l’aiuto di un medico o di una farmacia</how-in-person>
    <how-delegate>Con delega a una persona di fiducia</how-delegate>
    <found>Regioni trovate: {n} su {all}</found>
    <found-none>Nessuna regione corrisponde. Togli una delle tue scelte.</found-none>
    <clear>Azzera i filtri</clear>
    <map>Mappa delle regioni</map>
    <list>Regioni in ordine alfabetico</list>
    <availability-online about="Un adulto apre il fascicolo oggi da sé, dall’inizio alla fine.">Si entra online</availability-online>
    <availability-after-visit about="Prima serve una visita a uno sportello, o l’aiuto di un medico o di una farmacia.">Online, dopo una visita</availability-after-visit>
    <availability-details-missing about="Si fa online, ma nessuna fonte dice per intero con che cosa, come e dove.">Online, ma non ogni passo è noto</availability-details-missing>
    <availability-offline about="Nessuna procedura che vale è online.">Solo di persona o con aiuto</availability-offline>
    <availability-unknown about="Nessuna procedura che vale è per tutti, per adulti o per residenti.">Nessuna fonte dice come</availability-unknown>
    <availability-inactive about="Il servizio non è attivo.">Non attivo</availability-inactive>

    <national>In tutta Italia</national>
    <defaults>In tutta Italia, per legge</defaults>
    <national-entry>Apri il punto di accesso nazionale</national-entry>
    <check-address>Prima di entrare controlla che l’indirizzo nel browser sia proprio questo. Quando scegli SPID o CIE continui sul sito di chi ti ha dato l’identità digitale: lì l’indirizzo è un altro.</check-address>

    <today>Che cosa fare oggi</today>
    <state>Il servizio</state>
    <creation>Il fascicolo</creation>
    <portal>Apri il portale del fascicolo</portal>
    <portal-address>Indirizzo</portal-address>
    <no-portal>Nessuna fonte indica un portale di questa regione. Parti dal punto di accesso nazionale.</no-portal>
    <platform>Fa parte di</platform>
    <no-procedure>Nessuna fonte dice come si attiva oggi. Chiedi al medico di famiglia o agli uffici sanitari della tua zona.</no-procedure>
    <offline>Non puoi farlo online?</offline>
    <everywhere>In tutta Italia</everywhere>
    <contacts>A chi rivolgersi</contacts>
    <phone>Telefono</phone>
    <hours>Orario</hours>
    <mode>Come</mode>
    <audience>Per chi</audience>
    <requires>Prima</requires>
    <since>Da</since>
    <until>Fino a</until>
    <accepts>Con che cosa entri</accepts>
    <accepts-any>ne basta una</accepts-any>
    <level>livello</level>
    <withdrawn>ritirata</withdrawn>
    <venues>Dove andare</venues>
    <own>quello assegnato a te</own>
    <programme>solo se aderisce a</programme>
    <documents>Che cosa portare</documents>
    <consents>Consensi</consents>
    <steps>Passo per passo</steps>
    <outputs>Che cosa ottieni</outputs>
    <output-unsaid>la fonte non dice quale</output-unsaid>
    <notes>Da sapere</notes>
    <links>Altri indirizzi</links>
    <unknowns>Che cosa non si sa</unknowns>
    <unknown-text>Nessuna delle fonti lette lo dice.</unknown-text>
    <history>Com’era prima</history>
    <replaced-by>Sostituita da</replaced-by>
    <back>Scegli un’altra regione</back>
    <print>Stampa</print>
    <scan>Inquadra il codice con il telefono</scan>

    <undated>senza data</undated>
    <evidence-official>ufficiale</evidence-official>
    <evidence-third-party>non ufficiale</evidence-third-party>
    <evidence-unchecked>non verificato</evidence-unchecked>
    <official-source>Fonte ufficiale</official-source>
    <grade>Prova</grade>
    <source>Fonte</source>
    <sources>Fonti</sources>
    <sources-read>fonti lette</sources-read>
    <old>Informazione di oltre tre anni fa: chiedi se vale ancora.</old>

    <matrix>Chi accetta che cosa</matrix>
    <matrix-help>Con che cosa si entra oggi e che cosa c’è di persona, per un figlio e con delega, secondo le fonti.</matrix-help>
    <region>Regione</region>
    <sign-alone>basta da sola</sign-alone>
    <sign-joined>insieme a qualcos’altro</sign-joined>
    <sign-child>solo per il fascicolo di un minore</sign-child>
    <sign-unsaid>nessuna fonte la nomina</sign-unsaid>

    <credentials>Le credenziali, spiegate</credentials>
    <credentials-help>La credenziale è ciò con cui dimostri chi sei: un’identità digitale, una tessera, un codice.</credentials-help>
    <kind>Tipo</kind>
    <is-a>Vale come</is-a>
    <withdrawn-since>Ritirata. Ultimo giorno valido per i cittadini</withdrawn-since>
    <law>Norma</law>

    <sources-help>Ogni informazione di questa pagina dice da quale fonte viene. Qui ci sono tutte, con la data e quanto valgono come prova.</sources-help>
    <date>Data</date>
    <retrieved>Letta</retrieved>
    <not-linked>Solo testo: non è un indirizzo web.</not-linked>

    <about-page>Questa pagina</about-page>
    <disclaimer>Questo non è un servizio ufficiale: raccoglie ciò che dicono le fonti elencate. Fanno fede il portale della tua regione e gli uffici sanitari.</disclaimer>
    <license-data>Dati</license-data>
    <license-code>Programma</license-code>
    <version>Versione dei dati</version>

    <locale>it_IT</locale>
    <site>Fascicolo sanitario</site>
    <region-title>il fascicolo sanitario elettronico</region-title>
    <search-example>per esempio Lazio o Bari</search-example>
    <search-none>Nessuna regione si chiama così.</search-none>
    <search-nearly>Intendevi {name}?</search-nearly>
    <search-some>Risultati: {n}</search-some>
    <no-offline>Nessuna fonte dice dove andare di persona in questa regione.</no-offline>
    <where>Dove</where>
    <child>Per un figlio o una figlia</child>
    <no-child>Nessuna fonte di questa regione dice come si fa.</no-child>
    <report>Segnala un errore</report>
    <copy>Copia il collegamento</copy>
    <copied>Copiato</copied>
    <data-files>I dati</data-files>
    <changes>Che cosa è cambiato</changes>
    <column-in-person>Di persona</column-in-person>
    <column-child>Per un figlio</column-child>
    <column-delegate>Con delega</column-delegate>
    <column-date>Informazione di</column-date>
    <sign-yes>sì</sign-yes>
    <sign-law>per legge, in tutta Italia</sign-law>
  </xsl:variable>
</xsl:stylesheet>
