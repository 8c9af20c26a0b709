<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The style of the report and its hash for the page's security policy; see lib/page.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="style-hash">sha256-P4hahTMVH9sPN/FBYgdpTAlp3GGs+OiDqNMRvD0cS1Y=</xsl:variable>
  <xsl:variable name="style">
    <xsl:value-of select="$page-style"/>
    <xsl:text>.path, .excerpt, .position { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }
.path { overflow-wrap: anywhere; }
.verdict { font-size: 1.25rem; font-weight: 600; margin: 0 0 0.25rem; }
.day { margin: 0; }
main { padding-top: 1.5rem; padding-bottom: 3rem; }
section { margin: 0 0 2rem; }
section.file { border-top: 0.25rem solid var(--link); padding-top: 1.25rem; }
.warn { color: var(--warn); font-weight: 600; }
summary { cursor: pointer; color: var(--link); font-weight: 600; padding: 0.375rem 0; }
details { margin: 0 0 0.75rem; }

.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0; }
.legend li { display: flex; align-items: center; gap: 0.5rem; }
.legend .tile { width: 1.75rem; height: 1.5rem; }
.tile { display: flex; align-items: center; justify-content: center; min-width: 0; overflow: hidden; border: 1px solid var(--edge); border-radius: 0.1875rem; color: var(--on-tile); font-size: 0.8125rem; font-weight: 700; line-height: 1; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
a.tile { text-decoration: none; }
a.tile:hover { outline: 2px solid var(--ink); }
.tile.yes { background: var(--online); border-color: var(--online); color: var(--on-online); }
.tile.partly { background: var(--visit); }
.tile.unknown { background: var(--offline); border-style: dashed; }
.tile.no { background: var(--paper); border-style: dotted; }
.tile.not-applicable { background: var(--wash); border-color: transparent; color: var(--soft); }
.picture { display: grid; grid-template-columns: auto repeat(10, minmax(0.875rem, 2.75rem)) auto; gap: 0.125rem; max-width: 44rem; margin: 1rem 0; align-items: stretch; justify-content: start; font-size: 0.875rem; line-height: 1.15; }
.picture .tile { min-height: 1.5rem; }
.picture .head { writing-mode: vertical-rl; transform: rotate(180deg); justify-self: center; padding-top: 0.375rem; white-space: nowrap; }
.picture .name { align-self: center; padding-right: 0.5rem; }
.picture .share { align-self: center; padding-left: 0.25rem; text-align: right; font-variant-numeric: tabular-nums; }
.picture .corner { visibility: hidden; }
.meanings div { border-top: 1px solid var(--line); padding: 0.375rem 0; }
.meanings dt { font-weight: 600; }
.meanings dd { margin: 0; max-width: 44rem; }

.scroll { position: relative; overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-size: 0.875rem; line-height: 1.35; }
caption { text-align: left; font-weight: 600; font-size: 1rem; padding: 0 0 0.375rem; }
th, td { text-align: left; white-space: nowrap; padding: 0.3125rem 0.5rem; border-bottom: 1px solid var(--line); }
tbody th { position: sticky; left: 0; background: var(--paper); font-weight: 600; }
thead th { border-bottom-color: var(--edge); }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.unknown, td.no, td.not-applicable { color: var(--soft); }
td .mark { font-weight: 700; }
.notes td.message { white-space: normal; min-width: 20rem; overflow-wrap: anywhere; }
.notes tr:target { background: var(--wash); }

.contents, .files { padding-left: 1.25rem; }
.kind { border-left: 0.25rem solid var(--edge); padding-left: 1rem; margin-bottom: 1.5rem; }
.kind.error { border-left-color: var(--warn); border-left-width: 0.5rem; }
.kind.warning { border-left-color: var(--warn); border-left-style: double; border-left-width: 0.5rem; }
.severity { font-size: 0.875rem; text-transform: uppercase; letter-spacing: 0.04em; border: 2px solid; border-radius: 0.25rem; padding: 0.0625rem 0.375rem; }
.error .severity { background: var(--warn); color: var(--paper); border-color: var(--warn); }
.warning .severity { color: var(--warn); }
.place .number { display: inline-block; min-width: 1.5rem; text-align: center; font-size: 0.8125rem; color: var(--soft); border: 1px solid var(--line); border-radius: 0.75rem; padding: 0 0.375rem; font-variant-numeric: tabular-nums; }
.place ul, ul.place { list-style: none; padding: 0; }
.finding { max-width: none; padding: 0.5rem 0; border-top: 1px solid var(--line); }
.finding p { margin: 0 0 0.25rem; max-width: 54rem; overflow-wrap: anywhere; }
.position { font-size: 0.875rem; white-space: nowrap; }
.excerpt { margin: 0 0 0.375rem; padding: 0.375rem 0.625rem; background: var(--wash); border-radius: 0.25rem; font-size: 0.875rem; line-height: 1.45; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
mark { background: var(--offline); color: var(--on-tile); font-weight: 700; text-decoration: underline 0.125rem; text-underline-offset: 0.2em; padding: 0 0.0625rem; border: 1px solid var(--edge); border-width: 0 1px; }
del { background: var(--offline); color: var(--on-tile); }
ins { background: var(--visit); color: var(--on-tile); }
.hint, .reason { font-weight: 600; }
.help, .related, .fix { color: var(--soft); font-size: 0.9375rem; }
:target { scroll-margin-top: 1rem; background: var(--wash); }

@media (max-width: 40rem) {
  .inner, main { padding-left: 0.75rem; padding-right: 0.75rem; }
  .picture { font-size: 0.75rem; grid-template-columns: 4.5rem repeat(10, minmax(1.5rem, 1fr)) auto; justify-content: stretch; overflow-x: auto; }
  .picture .tile { font-size: 0.6875rem; }
  .picture .name { padding-right: 0.25rem; }
  .kind { padding-left: 0.625rem; }
}
@media print {
  body { font-size: 10pt; }
  header.page { background: none; color: inherit; }
  .skip { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 7pt; }
  th, td { white-space: normal; padding: 1.5pt 2pt; }
  td { overflow-wrap: anywhere; }
  tbody th { position: static; }
  .picture, tr, .finding { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
@media (forced-colors: active) {
  .tile { forced-color-adjust: none; }
}</xsl:text>
  </xsl:variable>
</xsl:stylesheet>
