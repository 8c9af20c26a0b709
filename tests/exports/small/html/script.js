"use strict";
(() => {
  // A button in each head sorts by its column.

  function startTable(table) {
    const body = table.tBodies[0];
    const value = (row, column) => row.cells[column].dataset.order ?? row.cells[column].textContent.trim();
    for (const head of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isDown = head.getAttribute("aria-sort") === "ascending";
        for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
        const rows = [...body.rows].sort((a, b) => value(a, head.cellIndex).localeCompare(value(b, head.cellIndex), document.documentElement.lang));
        body.append(...(isDown ? rows.reverse() : rows));
      });
    }
  }

  const byId = (id) => document.getElementById(id);

  // Old addresses: index.html#lazio leads to the region in a language of the reader.

  function lead(doors) {
    const place = byId(location.hash.slice(1)) ?? doors;
    const links = [...place.querySelectorAll("a[hreflang]")];
    const asked = [document.documentElement.dataset.asked, ...navigator.languages].map((tag) => tag?.slice(0, 2));
    const language = asked.find((tag) => links.some((link) => link.hreflang === tag)) ?? "it";
    const {href} = links.find((link) => link.hreflang === language) ?? links[0];
    const [page, hash] = href.split("#");
    location.replace(page + location.search + (hash ? "#" + hash : ""));
  }

  // The search: a combobox whose list the script fills.

  const IGNORED = /^(regione|region|région|provincia|province|provinz|autonoma|autonome|autonomous|di|del|dell|della|dello|l|d|il|la|le|lo|the|of|de|du|der|die|das|e|and|und|et)$/;

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  }

  function words(text) {
    const all = plain(text).split(" ").filter(Boolean);
    const telling = all.filter((word) => !IGNORED.test(word));
    return telling.length ? telling : all;
  }

  // How many letters differ: one too many, one missing, another, or two swapped. More than MOST is told as that.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let [before, last, row] = [[], [], Array.from({length: b.length + 1}, (_, i) => i)];
    for (let i = 1; i <= a.length; i += 1) {
      [before, last, row] = [last, row, [i]];
      for (let j = 1; j <= b.length; j += 1) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    return row[b.length];
  }

  function readPlace(item) {
    const names = item.dataset.names.split("|");
    return {item, link: item.querySelector("a"), names, words: names.map(words)};
  }

  // The first of its names that has the words searched for, each of which FITS one of the name.
  function nameOf(place, searched, fits) {
    const at = place.words.findIndex((name) => searched.every((word) => name.some((own) => fits(own, word))));
    return at < 0 ? null : {place, name: place.names[at]};
  }

  // The places that have the words whole; if there are none, those where words begin with them; else those nearly so.
  function findPlaces(places, text) {
    const searched = words(text);
    if (!searched.length) return {found: []};
    const having = (fits) => places.map((place) => nameOf(place, searched, fits)).filter(Boolean);
    const exact = places.map((place) => nameOf(place, searched, (own, word) => own === word)).filter(Boolean);
    const beginning = having((own, word) => own.startsWith(word));
    const found = [...exact, ...beginning.filter(({place}) => !exact.some((other) => other.place === place))];
    if (found.length) return {found, isSure: exact.length > 0 || found.length === 1};
    for (const most of [1, 2]) {
      const nearly = having((own, word) => word.length > 2 * most + 1 && distance(own, word, most) <= most);
      if (nearly.length) return {found: nearly, isNearly: true};
    }
    return {found: []};
  }

  function startSearch(form) {
    const field = byId("search");
    const list = byId("options");
    const told = byId("told");
    const places = Array.from(document.querySelectorAll(".index [data-names]"), readPlace);
    let result = {found: []};
    let at = -1;

    function option({place, name}, index) {
      const made = document.createElement("li");
      made.id = "option-" + index;
      made.setAttribute("role", "option");
      made.append(result.isNearly ? told.dataset.nearly.replace("{name}", place.link.textContent.trim()) : place.link.textContent.trim());
      if (plain(name) !== plain(place.link.textContent)) {
        const also = document.createElement("small");
        also.append(name);
        made.append(" ", also);
      }
      made.addEventListener("pointerdown", (event) => event.preventDefault());
      made.addEventListener("click", () => place.link.click());
      return made;
    }

    function select(index) {
      at = index;
      [...list.children].forEach((made, i) => made.setAttribute("aria-selected", i === at));
      if (at < 0) field.removeAttribute("aria-activedescendant");
      else field.setAttribute("aria-activedescendant", "option-" + at);
      list.children[at]?.scrollIntoView({block: "nearest"});
    }

    function open(isOpen) {
      list.hidden = !isOpen;
      field.setAttribute("aria-expanded", isOpen);
      if (!isOpen) select(-1);
    }

    function type() {
      result = findPlaces(places, field.value);
      list.replaceChildren(...result.found.slice(0, 8).map(option));
      open(result.found.length > 0);
      const said = result.found.length ? told.dataset.some.replace("{n}", result.found.length) : told.dataset.none;
      told.textContent = field.value.trim() ? said : "";
      told.classList.toggle("unseen", result.found.length > 0 || !field.value.trim());
      select(-1);
    }

    function press(event) {
      const count = list.children.length;
      const isClosed = list.hidden;
      if (event.key === "Escape") {
        if (isClosed) field.value = "";
        open(false);
      } else if (event.key === "ArrowDown" && count) {
        open(true);
        select((at + 1) % count);
      } else if (event.key === "ArrowUp" && count) {
        open(true);
        select(at > 0 ? at - 1 : count - 1);
      } else return;
      event.preventDefault();
    }

    // Enter leads to what is selected, or to what is surely meant; else it selects the first.
    function go(event) {
      event.preventDefault();
      const chosen = result.found[at] ?? (result.isSure ? result.found[0] : null);
      if (chosen) chosen.place.link.click();
      else if (result.found.length) select(0);
    }

    field.addEventListener("input", type);
    field.addEventListener("keydown", press);
    field.addEventListener("blur", () => open(false));
    form.addEventListener("submit", go);
  }

  // The filters: what is chosen stands in the address, and goes with the links to the other languages and the table.

  function readWay(word) {
    const [how, whom, accepts] = word.split(":");
    return {how, whom, accepts: accepts.split(",").filter(Boolean).map((one) => one.split("+"))};
  }

  // Whether a way fits all that is chosen. Who goes in person on purpose needs nothing to sign in with.
  function fits(way, {whom, how, have}) {
    const isUnasked = way.how !== "online" && how.includes(way.how) && !way.accepts.length;
    return (!whom || way.whom === whom) && (!how.length || how.includes(way.how)) &&
      (!have.length || isUnasked || way.accepts.some((needed) => needed.every((id) => have.includes(id))));
  }

  function startFilters(form) {
    const found = byId("found");
    const items = Array.from(document.querySelectorAll("[data-ways]"), (item) => ({
      item, ways: item.dataset.ways.split(" ").filter(Boolean).map(readWay),
      tile: document.querySelector(`.tile[data-id="${item.dataset.id}"]`),
    }));

    function chosen() {
      const data = new FormData(form);
      data.delete("for", "any");
      if (form.elements.for.value !== "any") data.set("for", form.elements.for.value);
      return new URLSearchParams([...data]);
    }

    function show() {
      const asked = chosen();
      const wanted = {whom: asked.get("for"), how: asked.getAll("how"), have: asked.getAll("have")};
      const isAsked = asked.toString() !== "";
      let count = 0;
      for (const {item, ways, tile} of items) {
        const isIn = !isAsked || ways.some((way) => fits(way, wanted));
        item.hidden = !isIn;
        if (tile) tile.inert = !isIn; // it keeps its place on the map
        count += isIn;
      }
      found.textContent = isAsked ? (count ? found.dataset.some : found.dataset.none).replace("{n}", count).replace("{all}", items.length) : "";
      for (const link of document.querySelectorAll(".languages a, a[href^='compare.html'], .bar a")) {
        link.setAttribute("href", link.getAttribute("href").split("?")[0] + (isAsked ? "?" + asked : ""));
      }
    }

    // The form as the address says.
    function restore() {
      form.reset();
      for (const [name, value] of new URLSearchParams(location.search)) {
        for (const field of form.elements) if (field.name === name && field.value === value) field.checked = true;
      }
      show();
    }

    function change() {
      const query = chosen().toString();
      try {
        history.pushState(null, "", location.pathname + (query && "?" + query) + location.hash);
      } catch {
        // A page shown in a frame or a mail may have no address of its own: then a choice cannot be shared, but works.
      }
      show();
    }

    form.addEventListener("input", change);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.querySelector("[type=reset]").addEventListener("click", () => setTimeout(change));
    addEventListener("popstate", restore);
    restore();
  }

  // Buttons, and what is folded around the place that the address leads to.

  async function copy(button) {
    try {
      await navigator.clipboard.writeText(location.href.split("#")[0]);
      button.textContent = button.dataset.done;
    } catch {
      button.hidden = true; // not every browser lets a page copy
    }
  }

  function unfold() {
    for (let around = byId(location.hash.slice(1))?.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  }

  const doors = byId("doors");
  if (doors) {
    addEventListener("hashchange", () => lead(doors));
    lead(doors);
    return;
  }
  for (const button of document.querySelectorAll("button[data-does]")) {
    button.hidden = false;
    button.addEventListener("click", () => (button.dataset.does === "print" ? print() : copy(button)));
  }
  if (byId("find")) startSearch(byId("find"));
  if (byId("filters")) startFilters(byId("filters"));
  for (const table of document.querySelectorAll("table.matrix")) startTable(table);
  addEventListener("hashchange", unfold);
  unfold();
})();
