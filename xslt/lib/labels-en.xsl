<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of the English page; what a code means stands in the dataset. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="labels-en">
    <lang>en</lang>
    <language>English</language>
    <in-it>in Italian</in-it>
    <in-en>in English</in-en>
    <in-de>in German</in-de>
    <in-fr>in French</in-fr>

    <months>January February March April May June July August September October November December</months>
    <first-day>1</first-day>
    <day-mark/>
    <about>about</about>
    <colon>: </colon>
    <and>and</and>
    <open-quote>“</open-quote>
    <close-quote>”</close-quote>

    <skip>Skip to the content</skip>
    <languages>Language of the page</languages>
    <updated>Data as of</updated>
    <unchecked>Unchecked data.</unchecked>
    <unchecked-help>Errors were found in the data of this page, and it was made all the same. Do not rely on it and do not publish it.</unchecked-help>

    <choose>Italian health record: choose your region</choose>
    <filters>Filters</filters>
    <search>Search for the region or the city</search>
    <narrow>Filter</narrow>
    <have>What you have</have>
    <have-help>To sign in online. A card counts with its PIN.</have-help>
    <for-any>No matter whom</for-any>
    <for-me>For me (18 or older)</for-me>
    <for-child>For my child (under 18)</for-child>
    <how-online>Online</how-online>
    <how-in-person>In person, or with help from a doctor or a pharmacy</how-in-person>
    <how-delegate>By delegation to a person you trust</how-delegate>
    <found>{n} of {all} regions</found>
    <found-none>No region fits. Take away one of your choices.</found-none>
    <clear>Clear the filters</clear>
    <map>Map of the regions</map>
    <list>Regions in alphabetical order</list>
    <availability-online about="An adult opens the record on their own today, from start to end.">Can be opened online</availability-online>
    <availability-after-visit about="A visit to a desk, or help from a doctor or a pharmacy, comes first.">Online, after a visit</availability-after-visit>
    <availability-details-missing about="It is done online, but no source says all of with what, how and where.">Online, but not every step is known</availability-details-missing>
    <availability-offline about="No procedure that holds is online.">Only in person or with help</availability-offline>
    <availability-unknown about="No procedure that holds is for anyone, adults or residents.">No source says how</availability-unknown>
    <availability-inactive about="The service is not active.">Not active</availability-inactive>

    <national>Everywhere in Italy</national>
    <defaults>Everywhere in Italy, by law</defaults>
    <national-entry>Open the national entry point</national-entry>
    <check-address>Before you sign in, check that the address in the browser is exactly this one. When you choose SPID or CIE you go on at the site of whoever gave you the digital identity: there the address is another.</check-address>

    <today>What to do today</today>
    <state>The service</state>
    <creation>The record</creation>
    <portal>Open the portal of the record</portal>
    <portal-address>Address</portal-address>
    <no-portal>No source names a portal of this region. Start from the national entry point.</no-portal>
    <platform>Part of</platform>
    <no-procedure>No source says how it is activated today. Ask your family doctor or your local health offices.</no-procedure>
    <offline>Can’t do it online?</offline>
    <everywhere>All over Italy</everywhere>
    <contacts>Whom to turn to</contacts>
    <phone>Phone</phone>
    <hours>Hours</hours>
    <mode>How</mode>
    <audience>For whom</audience>
    <requires>First</requires>
    <since>Since</since>
    <until>Until</until>
    <accepts>What you sign in with</accepts>
    <accepts-any>one is enough</accepts-any>
    <level>level</level>
    <withdrawn>withdrawn</withdrawn>
    <venues>Where to go</venues>
    <own>your own</own>
    <programme>only if it belongs to</programme>
    <documents>What to bring</documents>
    <consents>Consents</consents>
    <steps>Step by step</steps>
    <outputs>What you get</outputs>
    <output-unsaid>the source does not say which</output-unsaid>
    <notes>Good to know</notes>
    <links>Other addresses</links>
    <unknowns>What is not known</unknowns>
    <unknown-text>None of the sources read says it.</unknown-text>
    <history>How it was before</history>
    <replaced-by>Replaced by</replaced-by>
    <back>Choose another region</back>
    <print>Print</print>
    <scan>Scan the code with a phone</scan>

    <undated>undated</undated>
    <evidence-official>official</evidence-official>
    <evidence-third-party>not official</evidence-third-party>
    <evidence-unchecked>unchecked</evidence-unchecked>
    <official-source>Official source</official-source>
    <grade>Evidence</grade>
    <source>Source</source>
    <sources>Sources</sources>
    <sources-read>sources read</sources-read>
    <old>Information more than three years old: ask whether it still holds.</old>

    <matrix>Who accepts what</matrix>
    <matrix-help>What one signs in with today, and what there is in person, for a child and by delegation, according to the sources.</matrix-help>
    <region>Region</region>
    <sign-alone>enough on its own</sign-alone>
    <sign-joined>together with something else</sign-joined>
    <sign-child>only for the record of a child</sign-child>
    <sign-unsaid>no source names it</sign-unsaid>

    <credentials>Credentials explained</credentials>
    <credentials-help>A credential is what you prove your identity with: a digital identity, a card, a code.</credentials-help>
    <kind>Kind</kind>
    <is-a>Counts as</is-a>
    <withdrawn-since>Withdrawn. Last day valid for citizens</withdrawn-since>
    <law>Law</law>

    <sources-help>Everything on this page says which source it comes from. Here they all are, with their dates and what they are worth as evidence.</sources-help>
    <date>Date</date>
    <retrieved>Read</retrieved>
    <not-linked>Text only: not a web address.</not-linked>

    <about-page>This page</about-page>
    <disclaimer>This is not an official service: it gathers what the listed sources say. The portal of your region and the health offices have the last word.</disclaimer>
    <license-data>Data</license-data>
    <license-code>Program</license-code>
    <version>Data version</version>

    <locale>en_GB</locale>
    <site>Health record</site>
    <region-title>the electronic health record</region-title>
    <search-example>for example Lazio or Bari</search-example>
    <search-none>No region has this name.</search-none>
    <search-nearly>Did you mean {name}?</search-nearly>
    <search-some>Results: {n}</search-some>
    <no-offline>No source says where to go in person in this region.</no-offline>
    <where>Where</where>
    <child>For a child</child>
    <no-child>No source of this region says how it is done.</no-child>
    <report>Report an error</report>
    <copy>Copy the link</copy>
    <copied>Copied</copied>
    <data-files>The data</data-files>
    <changes>What has changed</changes>
    <column-in-person>In person</column-in-person>
    <column-child>For a child</column-child>
    <column-delegate>By delegation</column-delegate>
    <column-date>Information of</column-date>
    <sign-yes>yes</sign-yes>
    <sign-law>by law, all over Italy</sign-law>
  </xsl:variable>
</xsl:stylesheet>
