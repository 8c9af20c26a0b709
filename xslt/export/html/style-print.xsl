<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The page on paper: all of it, or the one region that its address leads to. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="print-style">@media print {
  :root { --ink: #000000; --soft: #333333; --paper: #ffffff; --wash: #ffffff; --line: #999999; --edge: #555555; --link: #000000; --warn: #000000; --brand: #ffffff; --on-brand: #000000; --button: #ffffff; --on-button: #000000; --online: #ffffff; --on-online: #000000; --visit: #ffffff; --gap: #ffffff; --offline: #ffffff; --unknown: #ffffff; --inactive: #ffffff; --on-tile: #000000; }
  @page { margin: 16mm 15mm; }
  body { font-size: 9.5pt; line-height: 1.4; }
  h1 { font-size: 18pt; }
  h2 { font-size: 15pt; }
  h3 { font-size: 12pt; margin-top: 0.875rem; }
  h4, .lead, .state { font-size: 10.5pt; }
  small, .help, .old, .index .availability, .updated { font-size: 8.5pt; }
  .skip, .languages, .back, .also, .fits, #filters { display: none; }
  .inner, main { max-width: none; padding: 0; }
  p, li, .evidence, .entry, .procedure, .credential { max-width: none; }
  .chooser { display: grid; grid-template-columns: 8.5cm 1fr; gap: 0.75cm; align-items: start; }
  .map { gap: 1mm; }
  .tile.online a, .availability.online .mark { border-color: var(--edge); }
  .history h3 { font-size: 11pt; }
  .tile a { min-height: 0; height: 11mm; padding: 0; }
  .tile .code, .mark, .availability .mark { font-size: 8pt; }
  .tile .name { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); }
  .index h3, .legend h3 { font-size: 10pt; margin-top: 0; }
  .index li { grid-template-columns: 1fr 4cm; }
  .index li a, .legend li { padding: 0.5mm 0; min-height: 0; }
  section { margin-bottom: 1.25rem; }
  .entry, .procedure, .credential { padding: 0.5rem 0.75rem; margin-bottom: 0.625rem; }
  .facts div { grid-template-columns: 3.5cm 1fr; padding: 0.25rem 0; }
  .claims li { margin-bottom: 0.375rem; }
  section.region { break-before: page; }
  h2, h3, h4, summary { break-after: avoid; }
  .entry, .sources-list li, .facts div, .claims li, .chooser, .tile { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; }
  .button { padding: 0; font-weight: 700; text-decoration: underline; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-weight: 400; overflow-wrap: anywhere; }
  .history::details-content { content-visibility: visible; block-size: auto; }
  thead a { writing-mode: horizontal-tb; transform: none; }
  th, td { padding: 0.25mm 2mm; font-size: 8.5pt; }
  .sign { height: 4.5mm; width: 4.5mm; font-size: 8pt; border-width: 1px; }
  .sign.alone { border-color: var(--edge); }
  tr { break-inside: avoid; }
  section.matrix { break-before: page; }

  /* one region, where the address leads to it or into it */
  main:has(:is(section.region:not([hidden]):target, section.region:not([hidden]) :target)) section:not(:target, :has(:target)) { display: none; }
  body:has(:is(section.region:not([hidden]):target, section.region:not([hidden]) :target)) {
    header.page { padding: 0 0 3mm; border-bottom: 1px solid var(--line); }
    header.page p:not(.updated) { display: none; }
    header.page h1 { font-size: 10.5pt; margin: 0; }
    section.region { break-before: auto; border: 0; padding: 0; margin: 0; }
    section.region h2 { font-size: 20pt; margin: 5mm 0 2mm; }
    .history:not([open]) { display: none; }
    .procedure:target { outline: 0; }
    footer.page { padding: 3mm 0 0; }
    footer.page h2 { font-size: 12pt; }
  }
}</xsl:variable>
</xsl:stylesheet>
