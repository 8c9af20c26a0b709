<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The words of English reports; messages, names and meanings stand in the report document. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="labels-en">
    <lang>en</lang>
    <decimal>.</decimal>
    <percent>%</percent>
    <colon>: </colon>

    <title>Quality of</title>
    <title-several>Quality of several files</title-several>
    <as-of>As of</as-of>
    <skip>Skip to the content</skip>

    <clean>Clean</clean>
    <not-clean>Not clean</not-clean>
    <not-enough>Not complete enough</not-enough>
    <not-read>Not everything could be read</not-read>
    <asked>asked for</asked>
    <file-not-read>This file could not be read.</file-not-read>
    <file-cut>This file could not be read to the end: what comes after that point was not checked.</file-cut>
    <nothing>Nothing found.</nothing>
    <checked>jurisdictions checked</checked>
    <of>of</of>
    <complete>complete</complete>
    <version>data version</version>
    <updated>updated</updated>

    <error one="error" many="errors"/>
    <warning one="warning" many="warnings"/>
    <note one="note" many="notes"/>
    <suppressed one="suppressed" many="suppressed"/>
    <unlisted>of these not listed</unlisted>
    <known>in the baseline</known>
    <gone>of the baseline gone (--write-baseline drops them)</gone>
    <reason>Reason</reason>

    <files>Files</files>
    <file>file</file>
    <notes>Notes, the oldest first</notes>
    <date>date</date>
    <page>page to read again</page>
    <findings>Findings</findings>
    <findings-suppressed>Suppressed findings</findings-suppressed>
    <suppressed-help>The file itself says why these do not count.</suppressed-help>
    <elsewhere>Elsewhere</elsewhere>
    <help>Help</help>
    <related>See also</related>
    <fix>Mechanical fix</fix>
    <more one="more" many="more"/>
    <no-room>There is no room here for more; the other formats have them all.</no-room>
    <line>line</line>

    <completeness>Completeness</completeness>
    <matrix>Each row is a jurisdiction, each column a fact that its readers need. The numbers are in the table below.</matrix>
    <least>Least is known of</least>
    <next>Look for next</next>
    <meanings>What counts as there</meanings>
    <points>A fact counts two points if an official source of at most a year says it, one and a half if an older or a third-party one does, one if only the law for all does, half a point if only an unchecked one does; half of that if it is partly there. What does not apply does not count.</points>
    <numbers>The numbers</numbers>
    <jurisdictions>jurisdictions</jurisdictions>
    <jurisdiction>jurisdiction</jurisdiction>
    <all>all</all>
    <missing>not in the file</missing>
    <province>Autonomous Province of </province>
    <state-yes mark="✓">there</state-yes>
    <state-partly mark="½">partly there</state-partly>
    <state-unknown mark="?">not known: no source says it</state-unknown>
    <state-no mark="×">missing</state-no>
    <state-not-applicable mark="–">not applicable</state-not-applicable>

    <at>at</at>
    <why>Why</why>
    <how-to-fix>How to fix it</how-to-fix>
    <bad>Bad</bad>
    <good>Good</good>
    <switched-off>switched off</switched-off>
    <not-failing>Findings that are no failures:</not-failing>
    <not-listed>Findings that are not listed here, the least grave ones:</not-listed>
    <not-annotated>Not annotated, but in the log:</not-annotated>
    <folder>The folder in which fse-lint ran.</folder>
    <purpose>Checks the dataset of how to activate the Fascicolo Sanitario Elettronico.</purpose>
  </xsl:variable>
</xsl:stylesheet>
