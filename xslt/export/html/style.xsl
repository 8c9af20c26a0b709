<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- style.css, which the pages share: on screens from 320 pixels, in the dark, in forced colours, on paper. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <!-- plain.css: what there is only for the script is not shown where there is none -->
  <xsl:variable name="plain-style">#find, #narrow { display: none; }
</xsl:variable>

  <xsl:variable name="style"><![CDATA[html { scroll-padding-top: 3.75rem; }
[hidden] { display: none !important; }
.paper { display: none; }
main { padding-top: 0.75rem; padding-bottom: 3rem; }
header.page { padding: 0.25rem 0; }
header.page .inner { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1rem; }
.home { display: none; font-weight: 700; text-decoration: none; padding: 0.25rem 0; }
.languages ul { display: flex; flex-wrap: wrap; gap: 0 0.875rem; font-size: 0.9375rem; list-style: none; padding: 0; margin: 0; }
.languages a { display: inline-block; padding: 0.25rem 0; }
.languages [aria-current] { font-weight: 700; text-decoration: none; border-bottom: 0.1875rem solid; }
.bar { position: sticky; top: 0; z-index: 1; background: var(--wash); border-bottom: 1px solid var(--line); }
.bar a { display: block; max-width: 66rem; margin: 0 auto; padding: 0.5rem 1rem; font-weight: 600; }
.unchecked { border: 0.1875rem solid var(--warn); border-radius: 0.375rem; color: var(--warn); padding: 0.75rem 1rem; margin: 0 0 1.5rem; }
section { margin: 0 0 2.5rem; }
h2 { margin-top: 2rem; }
.plain, .ways, .jump, .legend, .index ul, .signs, .sources-list, .contacts, #options { list-style: none; padding: 0; }
.plain a { display: inline-block; padding: 0.25rem 0; }
.help, .kind, .state { color: var(--soft); font-size: 0.9375rem; }
span.help { display: block; }
.host { hyphens: none; overflow-wrap: anywhere; }
h1, h2, h3, h4, li, p, dt, summary, .button { hyphens: auto; overflow-wrap: anywhere; }
.address, .mail { overflow-wrap: anywhere; }
.missing { border-left: 0.25rem solid var(--warn); padding: 0.25rem 0 0.25rem 1rem; }
.language { font-size: 0.75rem; font-weight: 600; color: var(--soft); border: 1px solid var(--edge); border-radius: 0.1875rem; padding: 0 0.25rem; text-decoration: none; white-space: nowrap; cursor: help; }
.button { display: inline-block; background: var(--button); color: var(--on-button); font-weight: 600; text-decoration: none; padding: 0.625rem 1rem; border-radius: 0.25rem; }
.button:hover { text-decoration: underline; }
.quiet { font: inherit; font-weight: 600; color: var(--link); background: var(--paper); border: 2px solid var(--link); border-radius: 0.25rem; padding: 0.375rem 1rem; min-height: 2.75rem; cursor: pointer; }
.quiet:hover { text-decoration: underline; }

.answer { font-size: 1.125rem; font-weight: 600; line-height: 1.4; margin-bottom: 0.25rem; }
.more .answer, .history .answer { font-size: inherit; font-weight: 400; }
.service, .platform, .by-law { margin-bottom: 1rem; }
.service .state, .platform p, .by-law p { margin-bottom: 0; }
.today .state { display: inline; margin-right: 0.5rem; }
.today .service { margin-bottom: 0.5rem; }
.entry { background: var(--wash); border-left: 0.25rem solid var(--link); padding: 0.625rem 0.75rem; margin: 0 0 0.75rem; max-width: 54rem; }
.entry p { margin-bottom: 0.25rem; }
.with { margin-bottom: 0.75rem; }
.jump { display: flex; flex-wrap: wrap; gap: 0.375rem; }
.jump a { display: inline-block; border: 2px solid var(--link); border-radius: 1.5rem; padding: 0.25rem 0.75rem; font-weight: 600; text-decoration: none; }
.ways li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); gap: 0 0.75rem; padding: 0.625rem 0; border-bottom: 1px solid var(--line); }
.ways img { grid-row: span 3; }
.ways a { font-weight: 600; padding: 0.125rem 0; }
.where { grid-column: 2; color: var(--soft); }
.old, .where.old { color: var(--warn); font-weight: 600; }
.everywhere { background: var(--wash); border-radius: 0.375rem; padding: 0.25rem 1rem 0.5rem; margin: 1rem 0; max-width: 54rem; }
.everywhere h3 { margin-top: 0.75rem; }
.contacts li { border: 1px solid var(--line); border-radius: 0.375rem; padding: 0.75rem 1rem; margin: 0 0 0.75rem; max-width: 54rem; }
.contacts p { margin: 0.25rem 0; }
.contacts .claims li { border: 0; padding: 0; }
.call { display: inline-flex; align-items: center; gap: 0.5rem; font-weight: 600; padding: 0.375rem 0; }
.procedure, .credential { border: 1px solid var(--line); border-radius: 0.375rem; padding: 1rem; margin: 0 0 1.25rem; max-width: 54rem; }
.procedure p, .credential p { margin-bottom: 0.5rem; }
.procedure h3 { display: flex; gap: 0.75rem; align-items: start; margin: 0 0 0.25rem; }
.procedure h3 img { flex: none; }
.procedure h3 span { min-width: 0; }
.credential h3, .history .procedure h3 { margin-top: 0; }
.history .procedure { background: var(--wash); }
.list { margin-bottom: 0.75rem; }
.list h4 { font-size: 1.0625rem; margin: 0; }
.list ul { margin: 0; padding-left: 1.25rem; }
.steps { list-style: none; counter-reset: step; padding: 0; }
.steps li { counter-increment: step; position: relative; background: var(--wash); border-radius: 0.375rem; padding: 0.625rem 0.75rem 0.625rem 3.25rem; margin: 0 0 0.375rem; min-height: 3.25rem; max-width: none; }
.steps li::before { content: counter(step); position: absolute; left: 0.625rem; top: 0.5rem; width: 2rem; height: 2rem; display: grid; place-items: center; border-radius: 50%; background: var(--button); color: var(--on-button); font-weight: 700; }
.claims { padding-left: 1.25rem; }
.claims li { margin-bottom: 0.5rem; }
.kind::first-letter, .list li::first-letter, .claims li::first-letter, .where::first-letter, .by-law p::first-letter { text-transform: uppercase; }
.evidence { display: inline-block; vertical-align: top; font-size: 0.875rem; color: var(--soft); max-width: 44rem; }
.evidence summary { cursor: pointer; padding: 0.125rem 0; min-height: 1.75rem; }
.evidence p { margin: 0 0 0.25rem; }
.grade.official { font-weight: 600; }
.grade.unchecked { border: 1px solid; border-radius: 0.25rem; color: var(--warn); padding: 0 0.25rem; font-weight: 600; }
.fold { margin: 0.75rem 0; border: 1px solid var(--line); border-radius: 0.375rem; padding: 0 1rem; max-width: 54rem; }
.fold > summary { font-weight: 600; padding: 0.75rem 0; cursor: pointer; color: var(--link); }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem; }
.tools a { padding: 0.5rem 0; }
:target { outline: 0.1875rem solid var(--link); outline-offset: 0.25rem; }
main:target, h1:target, h2:target { outline: none; }

#find { position: relative; margin: 0 0 0.5rem; max-width: 36rem; }
#find label, legend { display: block; font-weight: 600; }
#find input { font: inherit; color: var(--ink); background: var(--paper); border: 2px solid var(--edge); border-radius: 0.25rem; padding: 0.4375rem 0.75rem; width: 100%; }
#find input::placeholder { color: var(--soft); opacity: 1; }
#options { position: absolute; z-index: 2; left: 0; right: 0; margin: 0; background: var(--paper); border: 2px solid var(--edge); border-top: 0; box-shadow: 0 0.5rem 1rem #0004; }
#options li { padding: 0.625rem 0.75rem; cursor: pointer; max-width: none; display: flex; flex-wrap: wrap; gap: 0 0.75rem; justify-content: space-between; }
#options small { color: var(--soft); }
#options [aria-selected="true"], #options li:hover { background: var(--button); color: var(--on-button); }
#options [aria-selected="true"] small, #options li:hover small { color: inherit; }
.start h1 { font-size: 1.375rem; margin-bottom: 0.375rem; }
.map { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.1875rem; list-style: none; padding: 0; margin: 0 0 0.75rem; max-width: 30rem; }
.tile { display: flex; overflow-wrap: normal; }
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
.tile a { flex: 1; min-width: 0; min-height: 2.625rem; padding: 0.125rem; display: flex; gap: 0.25rem; align-items: center; justify-content: center; text-decoration: none; border: 2px solid var(--edge); border-radius: 0.375rem; color: var(--on-tile); line-height: 1.2; }
.tile a:hover { border-color: var(--ink); text-decoration: underline; }
.tile .code { white-space: nowrap; font-weight: 700; font-size: min(0.9375rem, 4.2vw); }
.mark { font-weight: 700; line-height: 1.2; }
.tile .mark { font-size: min(0.8125rem, 3.4vw); }
.tile.online a, .availability.online .mark { background: var(--online); color: var(--on-online); border-color: var(--online); }
.tile.after-visit a, .availability.after-visit .mark { background: var(--visit); }
.tile.details-missing a, .availability.details-missing .mark { background: var(--gap); border-style: dashed; }
.tile.offline a, .availability.offline .mark { background: var(--offline); border-style: double; border-width: 4px; }
.tile.unknown a, .availability.unknown .mark { background: var(--unknown); border-style: dotted; }
.tile.inactive a, .availability.inactive .mark { background: var(--inactive); border-style: dotted; }
.map .tile[inert] a { background: none; color: var(--soft); border: 1px dashed var(--line); text-decoration: line-through; }
.tile[inert] .mark { visibility: hidden; }
.availability { display: inline-flex; align-items: center; gap: 0.5rem; }
.availability .mark { flex: none; width: 1.625rem; height: 1.625rem; display: inline-grid; place-items: center; border: 2px solid var(--edge); border-radius: 0.3125rem; color: var(--on-tile); font-size: 0.875rem; line-height: 1; }
.availability.offline .mark { border-width: 2px; }
.legend li { padding: 0.125rem 0; }
.index h2 { font-size: 1.25rem; margin-top: 1.25rem; }
.index li { display: flex; align-items: center; justify-content: space-between; gap: 0.75rem; border-bottom: 1px solid var(--line); max-width: none; }
.index li a { flex: 1; padding: 0.5rem 0; }
.index .words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
#filters { padding-bottom: 1rem; display: grid; gap: 1rem 2rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
fieldset label { display: flex; gap: 0.625rem; padding: 0.375rem 0; line-height: 1.4; cursor: pointer; }
fieldset input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.0625rem 0 0; accent-color: var(--link); }
fieldset .help { margin: 0; }
#filters button { justify-self: start; }
#found { font-weight: 600; min-height: 1.6em; margin: 0.5rem 0; }

.signs { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.scroll { position: relative; overflow-x: auto; max-height: 90vh; border: 1px solid var(--line); }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.9375rem; }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid var(--line); text-align: center; }
thead th { position: sticky; top: 0; background: var(--wash); vertical-align: bottom; border-bottom: 2px solid var(--edge); }
tbody th { text-align: left; font-weight: 400; position: sticky; left: 0; background: var(--paper); border-right: 1px solid var(--line); }
thead th:first-child { left: 0; z-index: 1; text-align: left; }
th a { display: inline-block; padding: 0.25rem 0; }
.sign { display: inline-grid; place-items: center; width: 1.75rem; height: 1.75rem; border: 2px solid var(--edge); border-radius: 0.3125rem; font-weight: 700; line-height: 1; color: var(--on-tile); background: var(--visit); }
.sign.alone, .sign.yes { background: var(--online); color: var(--on-online); border-color: var(--online); }
.sign.child, .sign.law { background: var(--offline); }
.sign.unsaid { background: none; border: 0; color: var(--soft); }
.sources-list li { border-bottom: 1px solid var(--line); padding: 0.75rem 0; }
.sources-list a { font-weight: 600; overflow-wrap: anywhere; }
.sources-list [lang]::after { content: "\a0" attr(lang); font-size: 0.75rem; font-weight: 600; text-transform: uppercase; color: var(--soft); }
.doors { font-size: 1.25rem; }
.doors a, .moved a { display: inline-block; padding: 0.375rem 0.5rem 0.375rem 0; }
footer.page { background: var(--wash); border-top: 1px solid var(--line); padding: 0.5rem 0 1.5rem; }
footer.page h2 { font-size: 1.125rem; margin-top: 1rem; }

@media (min-width: 36rem) {
  .home { display: inline-block; }
  h1, .start h1 { font-size: 2rem; }
  .inner, main { padding-left: 2rem; padding-right: 2rem; }
  .bar a { padding-left: 2rem; padding-right: 2rem; }
  .tile a { min-height: 3.25rem; }
  .index .words { position: static; width: auto; height: auto; clip-path: none; white-space: normal; }
  .index .availability { flex-direction: row-reverse; font-size: 0.9375rem; color: var(--soft); }
}
@media (min-width: 60rem) {
  .chooser { display: grid; grid-template-columns: 30rem 1fr; gap: 2.5rem; align-items: start; }
  #filters { grid-template-columns: 1fr 1fr; }
}
@media (forced-colors: active) {
  .button, .tile a, .mark, .sign, .steps li::before, .jump a { border: 2px solid; }
  .map .tile[inert] a { border: 1px dashed GrayText; color: GrayText; }
  .sign.unsaid, .tile .mark { border: 0; }
  #options [aria-selected="true"] { outline: 3px solid Highlight; }
}
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --wash: #fff; --line: #999; --edge: #555; --link: #000; --warn: #000; --brand: #fff; --on-brand: #000; --button: #fff; --on-button: #000; --online: #fff; --on-online: #000; --visit: #fff; --gap: #fff; --offline: #fff; --unknown: #fff; --inactive: #fff; --on-tile: #000; }
  @page { margin: 12mm; }
  body { font-size: 8.5pt; line-height: 1.25; }
  .paper { display: block; float: right; width: 34mm; margin: 0 0 2mm 6mm; text-align: center; font-size: 7pt; overflow-wrap: anywhere; }
  .paper img { display: block; width: 32mm; height: 32mm; margin: 0 auto; }
  .answer { font-size: 11pt; }
  .old, .help, .kind, .state, .evidence { font-size: 8pt; }
  h1 { font-size: 17pt; }
  h2 { font-size: 12pt; margin: 0.375rem 0 0.25rem; }
  h3 { font-size: 10pt; margin: 0; }
  .list h4 { font-size: inherit; margin: 0; }
  .skip, .languages, .bar, .jump, .tools, #find, #narrow, .fold:not([open]), footer.page ul, .more, .list li .help, .list .evidence, .procedure .claims, .procedure .old, .procedure > .list:has(~ .evidence):not(:has(~ .steps)), footer.page h2, footer.page ul ~ p { display: none; }
  .list h4, .list ul, .list li { display: inline; }
  .list ul { padding: 0; }
  .list li + li::before { content: ", "; }
  .list h4::after { content: ": "; }
  [aria-labelledby="steps"] { columns: 2; column-gap: 6mm; }
  [aria-labelledby="steps"] h2 { column-span: all; }
  .evidence p { display: none; }
  .evidence summary { list-style: none; min-height: 0; padding: 0; }
  .inner, main { max-width: none; padding: 0; }
  p, li, .entry, .procedure, .credential { max-width: none; }
  section { margin-bottom: 0.5rem; }
  .entry, .procedure, .credential { padding: 0.375rem 0.625rem; margin-bottom: 0.375rem; }
  .procedure p, .list, .claims li, .ways li, p, ul, ol { margin-bottom: 0.125rem; padding-top: 0; padding-bottom: 0; }
  .steps li { min-height: 0; padding: 0.125rem 0 0.125rem 1.75rem; margin: 0; }
  .steps li::before { left: 0; top: 0.125rem; width: 1.25rem; height: 1.25rem; border: 1px solid; }
  .procedure h3 img, .ways img { width: 1rem; height: 1rem; }
  .ways li { grid-template-columns: 1rem 1fr; }
  .tile.online a, .availability.online .mark, .sign.alone, .sign.yes { border-color: var(--edge); }
  .chooser { display: grid; grid-template-columns: 8.5cm 1fr; gap: 0.75cm; align-items: start; }
  .tile a { min-height: 9mm; }
  h2, h3, h4, summary { break-after: avoid; }
  .entry, .steps li, .list, .claims li, .tile, tr { break-inside: avoid; }
  a { color: inherit; }
  .button { padding: 0; text-decoration: underline; }
  .entry .button::after { content: " (" attr(href) ")"; font-weight: 400; overflow-wrap: anywhere; }
  .scroll { max-height: none; overflow: visible; border: 0; }
}
]]></xsl:variable>
</xsl:stylesheet>
