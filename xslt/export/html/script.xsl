<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The script of the page and its hash for the page's security policy; tests/exports/html-csp.sh holds the two together.

It stands in the page, so that a page is one file, which can be sent by mail and opened from a disk. Nothing depends on
it: it shows the search and the filters (filters.xsl) and the buttons for printing, and carries what is chosen through
the address and the links to the other languages. It writes texts only, never mark-up, and loads nothing. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="script-hash">sha256-6RiSG4mMuxzQ3Khtnl6jhjfodZl7keQQZcU7s6dKCSE=</xsl:variable>
  <xsl:variable name="script"><![CDATA["use strict";
(() => {
  const form = document.getElementById("filters");
  const found = document.getElementById("found");
  const narrow = document.getElementById("narrow");
  const clear = document.getElementById("clear");
  const rest = document.getElementById("rest");
  const toList = document.getElementById("to-list");
  const regions = Array.from(document.querySelectorAll("section.region"), readRegion);
  let search = location.search; // what the form shows
  let isTyping = false;

  // Without accents, apostrophes and capitals.
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  }

  function words(text) {
    return plain(text).split(" ").filter(Boolean);
  }

  function readRegion(section) {
    const links = document.querySelectorAll(`.chooser a[href="#${section.id}"]`);
    return {
      section,
      entries: Array.from(links, (link) => link.closest("li")),
      names: ` ${plain(section.dataset.names)} `,
      ways: Array.from(section.querySelectorAll('[data-status="current"][data-accepts]'), readWay),
    };
  }

  function readWay(article) {
    const combinations = article.dataset.accepts.split(" ").filter(Boolean);
    return {
      article,
      whom: article.dataset.audience === "minors" ? "child" : "me",
      how: article.dataset.mode === "online" ? "online" : "in-person",
      accepts: combinations.map((combination) => combination.split("+")),
    };
  }

  // What is chosen; what is left blank is no choice.
  function choice() {
    return new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  }

  function isNarrow(chosen) {
    return ["have", "for", "how"].some((name) => chosen.has(name));
  }

  // Whether a way fits all that is chosen. Who goes in person on purpose needs nothing to sign in with.
  function fits(way, chosen) {
    const [whom, how, have] = [chosen.get("for"), chosen.getAll("how"), chosen.getAll("have")];
    const isUnasked = way.how === "in-person" && how.includes(way.how) && !way.accepts.length;
    return (!whom || whom === way.whom) && (!how.length || how.includes(way.how)) &&
      (!have.length || isUnasked || way.accepts.some((needed) => needed.every((id) => have.includes(id))));
  }

  function element(name, ...children) {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  }

  function badge(...children) {
    const made = element("div", element("strong", form.dataset.fits), ...children);
    made.className = "fits";
    return made;
  }

  function linkTo(article) {
    const link = element("a", ...article.querySelector("h4, .title").cloneNode(true).childNodes);
    link.href = "#" + article.id;
    return element("li", link);
  }

  // The ways that fit say so, and on top of their region stand links to them.
  function mark(region, ways) {
    for (const old of region.section.querySelectorAll(".fits")) old.remove();
    for (const {article} of ways) article.prepend(badge());
    if (ways.length) {
      const links = element("ul", ...ways.map((way) => linkTo(way.article)));
      region.section.querySelector(".lead").after(badge(links));
    }
  }

  // What the address leads to, and the region around it, which is shown in any case.
  function target() {
    return document.getElementById(location.hash.slice(1));
  }

  function targetRegion() {
    return target()?.closest("section.region");
  }

  // The regions that have the words searched for; if none has them whole, those where words begin with them.
  function named(chosen) {
    const searched = words(chosen.get("q") ?? "");
    const having = (end) => regions.filter(({names}) => searched.every((word) => names.includes(" " + word + end)));
    const whole = having(" ");
    return whole.length ? whole : having("");
  }

  function foundBy(chosen) {
    return named(chosen).filter((region) => !isNarrow(chosen) || region.ways.some((way) => fits(way, chosen)));
  }

  function showRegion(region, chosen, isOut) {
    mark(region, region.ways.filter((way) => isNarrow(chosen) && fits(way, chosen)));
    for (const entry of region.entries) {
      if (entry.matches(".tile")) entry.inert = isOut; // it keeps its place on the map
      else entry.hidden = isOut;
    }
    region.section.hidden = isOut && region.section !== targetRegion();
  }

  function show() {
    const chosen = choice();
    const all = foundBy(chosen);
    const count = all.length;
    for (const region of regions) showRegion(region, chosen, !all.includes(region));
    found.textContent = (count ? found.dataset.some : found.dataset.none)
      .replace("{n}", count).replace("{all}", regions.length);
    rest.hidden = !isNarrow(chosen) || !count || count === regions.length;
    toList.hidden = !count || count === regions.length;
    clear.hidden = !chosen.toString();
    for (const link of document.querySelectorAll(".languages a")) {
      const [page] = link.getAttribute("href").split(/[?#]/);
      link.setAttribute("href", page + location.search + location.hash);
    }
  }

  // The form as the address says.
  function restore() {
    search = location.search;
    form.reset();
    for (const [name, value] of new URLSearchParams(search)) {
      for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === "search") field.value = value;
        else if (field.value === value) field.checked = true;
      }
    }
    narrow.open ||= isNarrow(choice());
  }

  // The address as the form says: a step back for each choice, one for a name typed. It forgets a region that is out.
  function remember(isSameStep) {
    const chosen = choice();
    const region = regions.find(({section}) => section === targetRegion());
    const hash = region && !foundBy(chosen).includes(region) ? "" : location.hash;
    const query = chosen.toString();
    try {
      history[isSameStep ? "replaceState" : "pushState"](null, "", location.pathname + (query && "?" + query) + hash);
    } catch {
      // Shown inside a mail, a page may have no address of its own: then a choice cannot be shared, but works.
    }
    search = location.search;
  }

  function change(event) {
    const wasTyping = isTyping;
    isTyping = event.target.type === "search";
    remember(wasTyping && isTyping);
    show();
  }

  function reset() {
    form.reset();
    isTyping = false;
    remember(false);
    show();
    form.elements.q.focus();
  }

  // Enter leads to the one region found, or to the list of those found.
  function go(event) {
    event.preventDefault();
    const links = document.querySelectorAll(".index li:not([hidden]) a");
    if (links.length === 1) links[0].click();
    else links[0]?.focus();
  }

  function arrive() {
    const wasHidden = targetRegion()?.hidden;
    if (location.search !== search) restore();
    show();
    const around = target()?.closest("details");
    if (around) around.open = true;
    if (wasHidden) target().scrollIntoView();
  }

  function printRegion(event) {
    location.replace("#" + event.target.closest("section").id);
    print();
  }

  narrow.open = matchMedia("(min-width: 64rem)").matches;
  form.hidden = false;
  form.addEventListener("input", change);
  form.addEventListener("submit", go);
  clear.addEventListener("click", reset);
  for (const button of document.querySelectorAll("button.print")) {
    button.hidden = false;
    button.addEventListener("click", printRegion);
  }
  addEventListener("popstate", arrive);
  addEventListener("hashchange", arrive);
  restore();
  arrive();
  target()?.scrollIntoView(); // the form has moved it
})();
]]></xsl:variable>
</xsl:stylesheet>
