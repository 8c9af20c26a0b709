<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The style of the page and its hash for the page's security policy; see lib/page.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="style-hash">sha256-tYs4X2roRD258SCA8qG6HOGcHPxWeatUUPfaerNd/yk=</xsl:variable>
  <xsl:variable name="style">
    <xsl:value-of select="$page-style"/>
    <xsl:text>.languages ul { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; font-size: 0.9375rem; list-style: none; padding: 0; margin: 0 0 1.25rem; }
.languages a { display: inline-block; padding: 0.375rem 0; }
.languages [aria-current] { font-weight: 700; text-decoration: none; border-bottom: 0.1875rem solid; }
.updated { font-size: 0.9375rem; margin: 0; }

main { padding-top: 1.5rem; padding-bottom: 3rem; }
section { margin: 0 0 3rem; }
section.region, section.national, section.credentials, section.sources { border-top: 0.25rem solid var(--link); padding-top: 1.25rem; }

[hidden] { display: none !important; }
.unchecked { border: 0.1875rem solid var(--warn); border-radius: 0.375rem; color: var(--warn); padding: 0.75rem 1rem; margin: 0 0 1.5rem; }

#filters { margin: 1.25rem 0 1.75rem; padding: 1rem; background: var(--wash); border-radius: 0.5rem; }
#filters p { max-width: none; }
.search { display: grid; gap: 0.375rem; margin: 0; }
.search label, legend { font-weight: 600; }
.search input { font: inherit; color: var(--ink); background: var(--paper); border: 2px solid var(--edge); border-radius: 0.25rem; padding: 0.625rem 0.75rem; width: 100%; max-width: 28rem; }
.narrow summary { display: inline-block; cursor: pointer; color: var(--link); font-weight: 600; padding: 0.625rem 0; margin-top: 0.5rem; }
.narrow summary::before { content: "+\a0" / ""; font-family: monospace; }
.narrow[open] summary::before { content: "\2212\a0" / ""; }
.choices { display: grid; gap: 1rem 2rem; padding: 0.25rem 0 0.5rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; margin-bottom: 0.25rem; }
fieldset label { display: flex; gap: 0.625rem; padding: 0.375rem 0; line-height: 1.4; cursor: pointer; }
fieldset input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.0625rem 0 0; accent-color: var(--link); }
fieldset .help { margin: 0.25rem 0 0; }
.found { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.5rem; min-height: 2.75rem; margin-top: 0.5rem; }
.found p { margin: 0; font-size: 1.125rem; font-weight: 600; }
#rest { margin: 0.5rem 0 0; }
#to-list { padding: 0.625rem 0; }
.quiet { font: inherit; font-weight: 600; color: var(--link); background: var(--paper); border: 2px solid var(--link); border-radius: 0.25rem; padding: 0.375rem 1rem; min-height: 2.75rem; cursor: pointer; }
.quiet:hover { text-decoration: underline; }
.fits strong { display: inline-block; background: var(--online); color: var(--on-online); font-size: 0.9375rem; font-weight: 600; border-radius: 0.25rem; padding: 0.125rem 0.625rem; }
.fits strong::before { content: "\2713\a0" / ""; }
.way .title { display: inline-block; }
.way .title::first-letter, .fits li::first-letter { text-transform: uppercase; }
.procedure .fits { margin: 0 0 0.625rem; }
.fits ul { margin: 0.375rem 0 0; padding-left: 1.25rem; }
.fits li { padding: 0.125rem 0; }

.map { display: grid; grid-template-columns: repeat(5, 1fr); gap: 0.25rem; list-style: none; padding: 0; max-width: 36rem; }
.tile { display: flex; }
.tile a { flex: 1; min-width: 0; min-height: 3.375rem; padding: 0.25rem; display: flex; flex-direction: column; align-items: center; justify-content: center; text-align: center; text-decoration: none; border: 2px solid var(--edge); border-radius: 0.375rem; color: var(--on-tile); line-height: 1.2; }
.tile a:hover { border-color: var(--ink); }
.tile .code { font-weight: 700; font-size: 0.875rem; letter-spacing: 0.02em; }
.tile .name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.mark { font-weight: 700; line-height: 1.2; }
.tile.online a, .availability.online .mark { background: var(--online); color: var(--on-online); border-color: var(--online); }
.tile.after-visit a, .availability.after-visit .mark { background: var(--visit); }
.tile.details-missing a, .availability.details-missing .mark { background: var(--gap); border-style: dashed; }
.tile.offline a, .availability.offline .mark { background: var(--offline); border-style: double; border-width: 4px; }
.tile.unknown a, .availability.unknown .mark { background: var(--unknown); border-style: dotted; }
.tile.inactive a, .availability.inactive .mark { background: var(--inactive); border-style: dotted; }
.map .tile[inert] a { background: none; color: var(--soft); border: 1px dashed var(--line); }
.tile[inert] .mark { visibility: hidden; }
.availability { display: inline-flex; align-items: center; gap: 0.5rem; }
.availability .mark { flex: none; width: 1.625rem; height: 1.625rem; display: inline-grid; place-items: center; border: 2px solid var(--edge); border-radius: 0.3125rem; color: var(--on-tile); font-size: 0.875rem; line-height: 1; }
.availability.offline .mark { border-width: 2px; }
.legend h3, .index h3 { font-size: 1.0625rem; margin-top: 1.25rem; }
.legend ul, .index ul { list-style: none; padding: 0; }
.legend li { display: flex; justify-content: space-between; max-width: 26rem; padding: 0.1875rem 0; }
.count { font-variant-numeric: tabular-nums; color: var(--soft); }
.index li { display: flex; flex-direction: row-reverse; justify-content: flex-end; align-items: center; gap: 0.75rem; border-bottom: 1px solid var(--line); max-width: none; }
.index li a { padding: 0.375rem 0; min-height: 1.5rem; }
.index .availability { font-size: 0.9375rem; color: var(--soft); }
.index .words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.at-valle-d-aosta { grid-area: 1 / 1; }
.at-provincia-autonoma-di-bolzano { grid-area: 1 / 3; }
.at-piemonte { grid-area: 2 / 1; }
.at-lombardia { grid-area: 2 / 2; }
.at-provincia-autonoma-di-trento { grid-area: 2 / 3; }
.at-veneto { grid-area: 2 / 4; }
.at-friuli-venezia-giulia { grid-area: 2 / 5; }
.at-liguria { grid-area: 3 / 2; }
.at-emilia-romagna { grid-area: 3 / 3; }
.at-toscana { grid-area: 4 / 2; }
.at-umbria { grid-area: 4 / 3; }
.at-marche { grid-area: 4 / 4; }
.at-lazio { grid-area: 5 / 3; }
.at-abruzzo { grid-area: 5 / 4; }
.at-sardegna { grid-area: 6 / 1; }
.at-campania { grid-area: 6 / 3; }
.at-molise { grid-area: 6 / 4; }
.at-puglia { grid-area: 6 / 5; }
.at-basilicata { grid-area: 7 / 4; }
.at-calabria { grid-area: 8 / 4; }
.at-sicilia { grid-area: 9 / 3; }

.also { margin-top: 1.75rem; }
.also ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; list-style: none; padding: 0; margin: 0; }
.also a { display: inline-block; padding: 0.375rem 0; }

.signs { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.75rem; }
.signs li { display: flex; align-items: center; gap: 0.625rem; }
.sign { flex: none; display: inline-grid; place-items: center; width: 1.5rem; height: 1.5rem; border-radius: 0.3125rem; border: 2px solid transparent; font-weight: 700; font-size: 0.875rem; line-height: 1; color: var(--on-tile); }
.sign.alone { background: var(--online); color: var(--on-online); }
.sign.joined { background: var(--visit); border-color: var(--edge); }
.sign.child { border: 2px dashed var(--edge); background: var(--gap); }
.sign.unsaid { color: var(--soft); }
table { border-collapse: collapse; width: 100%; max-width: 54rem; margin-top: 1.25rem; }
th, td { padding: 0.25rem 0.125rem; border-bottom: 1px solid var(--line); text-align: center; }
th { font-weight: 600; }
th a { display: inline-block; padding: 0.25rem 0; }
thead th { font-size: 0.9375rem; vertical-align: bottom; border-bottom: 2px solid var(--edge); }
thead a { writing-mode: vertical-rl; transform: rotate(180deg); }
tbody th { text-align: left; font-weight: 400; line-height: 1.35; hyphens: auto; }
tbody tr:hover { background: var(--wash); }

.lead { font-size: 1.125rem; font-weight: 600; }
.evidence { display: block; color: var(--soft); max-width: 44rem; }
.evidence a { color: inherit; }
.evidence a:hover { color: var(--link); }
.evidence-line { margin: 0.75rem 0 0; }
.old { display: block; font-size: 0.9375rem; color: var(--warn); }
.help { display: block; color: var(--soft); }
.language { font-size: 0.75rem; font-weight: 600; color: var(--soft); border: 1px solid var(--edge); border-radius: 0.1875rem; padding: 0 0.25rem; text-decoration: none; white-space: nowrap; cursor: help; }
header.page .language { color: inherit; }
.service, .platform { margin-bottom: 1.25rem; }
.service p, .platform p, .entry p { margin-bottom: 0.25rem; }
.state { font-size: 1.125rem; }
.entry { background: var(--wash); border-left: 0.25rem solid var(--link); padding: 1rem; margin: 0 0 1.25rem; max-width: 54rem; }
.button { display: inline-block; background: var(--button); color: var(--on-button); font-weight: 600; text-decoration: none; padding: 0.625rem 1.25rem; border-radius: 0.25rem; margin-bottom: 0.25rem; }
.button:hover { text-decoration: underline; }
.host { overflow-wrap: anywhere; }
.missing { border-left: 0.25rem solid var(--warn); padding: 0.25rem 0 0.25rem 1rem; }
.unsure { display: inline-block; border: 1px solid; border-radius: 0.25rem; color: var(--warn); padding: 0 0.375rem; line-height: 1.4; }
.claims { padding-left: 1.25rem; }
.claims li { margin-bottom: 0.75rem; }
.everywhere { background: var(--wash); border-left: 0.25rem solid var(--edge); padding: 0.75rem 1rem; margin: 0 0 1.25rem; max-width: 54rem; }
.everywhere p, .everywhere ul { margin: 0; }
.everywhere ul { padding-left: 1.25rem; }
.everywhere li { padding: 0.25rem 0; }
.contacts { list-style: none; padding: 0; max-width: 54rem; }
.contacts li { border: 1px solid var(--line); border-radius: 0.375rem; padding: 0.75rem 1.25rem; margin: 0 0 0.75rem; max-width: none; }
.contacts dl { margin: 0.25rem 0; }
.contacts dl div { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; padding: 0.125rem 0; }
.contacts dt { color: var(--soft); }
.contacts dd { margin: 0; }
.contacts dd a { display: inline-block; padding: 0.25rem 0; }
.procedure, .credential { border: 1px solid var(--line); border-radius: 0.375rem; padding: 1.25rem; margin: 0 0 1.25rem; max-width: 54rem; }
.credential h3 { margin-top: 0; }
.history .procedure { background: var(--wash); }
.facts { margin: 0; }
.facts div { border-top: 1px solid var(--line); padding: 0.625rem 0; }
.facts dt { font-weight: 600; }
.facts dd { margin: 0; }
.facts p { margin: 0; }
.facts ul, .facts ol { margin: 0; padding-left: 1.25rem; }
.facts li { padding: 0.125rem 0; }
.facts ul li:only-child, .claims li:only-child { list-style: none; margin-left: -1.25rem; }
.facts dd::first-letter, .facts li::first-letter, .claims li::first-letter, .sources-list p::first-letter { text-transform: uppercase; }
.facts .evidence { margin-bottom: 0.25rem; }
.history { margin: 1.75rem 0 1rem; border: 1px solid var(--line); border-radius: 0.375rem; padding: 0 1.25rem; }
.history summary { font-weight: 600; padding: 0.75rem 0; cursor: pointer; color: var(--link); }
.history h3 { margin-top: 0.75rem; font-size: 1.125rem; }
.back { margin-top: 1.5rem; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.5rem; }
.back a { display: inline-block; padding: 0.375rem 0; }
.sources-list { list-style: none; padding: 0; }
.sources-list li { border-bottom: 1px solid var(--line); padding: 0.75rem 0; }
.sources-list p { margin: 0; }
.source-title { font-weight: 600; }
.source-title .host { font-weight: 400; }
:target { scroll-margin-top: 1rem; }
.sources-list li:target, .procedure:target, .credential:target { background: var(--wash); outline: 0.1875rem solid var(--link); outline-offset: 0.1875rem; }
footer.page { background: var(--wash); border-top: 1px solid var(--line); padding: 1.5rem 0; }
footer.page h2 { font-size: 1.125rem; }

@media (min-width: 36rem) {
  h1 { font-size: 2.25rem; }
  h2 { font-size: 2rem; }
  .inner, main { padding-left: 2rem; padding-right: 2rem; }
  .facts div { display: grid; grid-template-columns: 10.5rem 1fr; gap: 0 1.5rem; }
  .tile a { min-height: 5.25rem; }
  .tile .name { position: static; width: auto; height: auto; clip-path: none; font-size: 0.8125rem; hyphens: auto; max-width: 100%; }
  .map { gap: 0.375rem; }
  .index li { display: grid; grid-template-columns: 1fr 14.5rem; }
  .index .words { position: static; width: auto; height: auto; clip-path: none; white-space: normal; }
  #filters { padding: 1.25rem 1.5rem; }
  .choices { grid-template-columns: 1fr 1fr; }
  .choices fieldset:first-child { grid-row: span 2; }
  .sign { width: 1.75rem; height: 1.75rem; }
  thead a { writing-mode: horizontal-tb; transform: none; }
  th, td { padding: 0.25rem 0.75rem; }
  tbody th { padding-left: 0; }
}
@media (min-width: 64rem) {
  .chooser { display: grid; grid-template-columns: 28rem 1fr; gap: 2rem; align-items: start; }
  .index h3 { margin-top: 0; }
  #to-list { display: none; }
  .choices { grid-template-columns: 1.25fr 1fr 1fr; gap: 2.5rem; }
  .choices fieldset:first-child { grid-row: auto; }
}
@media (forced-colors: active) {
  .button, .tile a, .availability .mark, .sign, .fits strong { border: 2px solid; }
}
</xsl:text>
    <xsl:value-of select="$print-style"/>
  </xsl:variable>
</xsl:stylesheet>
