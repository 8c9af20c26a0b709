<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What all our pages share: the first part of their head, with the security policy, and of their style.

Include it, declare $style, which begins with $page-style, and $style-hash, its SHA-256; tests/exports/html-csp.sh holds
the two together. No ampersand and no angle bracket may stand in a style: the xml serialiser would escape them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- script-source: what the policy says of scripts, with a semicolon; without it none run -->

  <xsl:template name="page-metas">
    <xsl:param name="script-source"/>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; {$script-source}style-src '{$style-hash}'; base-uri 'none'; form-action 'none'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="color-scheme" content="light dark"/>
  </xsl:template>

  <xsl:variable name="page-style">:root {
  color-scheme: light dark;
  --ink: #1b2733; --soft: #4b5a69; --paper: #ffffff; --wash: #f2f5f8; --line: #c8d1da; --edge: #6b7a89;
  --link: #0a55a8; --brand: #103a66; --on-brand: #ffffff; --button: #0a55a8; --on-button: #ffffff; --warn: #8a3b00;
  --online: #0b5f4a; --on-online: #ffffff; --visit: #bfe5d8; --gap: #dcefe8; --offline: #fdeac2; --unknown: #ffffff; --inactive: #dde2e7; --on-tile: #16222d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8edf2; --soft: #b3c0cc; --paper: #12181f; --wash: #1b242d; --line: #3a4754; --edge: #8796a5;
    --link: #8cc4ff; --brand: #0d2238; --on-brand: #f2f6fa; --button: #8cc4ff; --on-button: #08182a; --warn: #ffb778;
    --online: #6fd6b4; --on-online: #06241b; --visit: #1d5546; --gap: #1b3a33; --offline: #54421a; --unknown: #12181f; --inactive: #36414c; --on-tile: #f2f6fa;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 0.5em; text-wrap: balance; }
h1 { font-size: 1.625rem; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.25rem; margin-top: 1.75rem; }
h4 { font-size: 1.125rem; }
p, ul, ol, dl { margin: 0 0 0.75rem; }
p, li { max-width: 44rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 0.1875rem solid var(--ink); outline-offset: 0.125rem; box-shadow: 0 0 0 0.125rem var(--paper); border-radius: 0.125rem; }
main:focus { outline: none; }
small, .help { font-size: 0.9375rem; }
.inner, main { max-width: 66rem; margin: 0 auto; padding: 0 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 0; top: 0; padding: 0.75rem 1rem; background: var(--paper); color: var(--link); transform: translateY(-110%); }
.skip:focus { transform: none; z-index: 1; }

th button { font: inherit; text-align: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline; text-underline-offset: 0.2em; }
[aria-sort="ascending"] button::after { content: " \2191" / ""; }
[aria-sort="descending"] button::after { content: " \2193" / ""; }

header.page { background: var(--brand); color: var(--on-brand); padding: 0.75rem 0 1.25rem; }
header.page a { color: inherit; }
header.page :focus-visible { outline-color: var(--on-brand); box-shadow: none; }
</xsl:variable>
</xsl:stylesheet>
