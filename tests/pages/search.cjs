// SPDX-License-Identifier: MIT
// The search: what it finds, and that it can be used without a mouse and by a screen reader.
const { LANGUAGES } = require("./harness.cjs");

// What is typed, and which regions come, in this order; a "?" before them: it asks whether they were meant.
const TYPED = {
  lazio: "lazio", Roma: "lazio", "roma ": "lazio", Rom: "lazio emilia-romagna", romag: "emilia-romagna", "regione Lazio": "lazio",
  "la Lombardia": "lombardia", "Regione dell’Umbria": "umbria", Südtirol: "provincia-autonoma-di-bolzano",
  "alto adige": "provincia-autonoma-di-bolzano", Bozen: "provincia-autonoma-di-bolzano", Trentino: "provincia-autonoma-di-trento",
  Lombardei: "lombardia", Milano: "lombardia", mailand: "lombardia", "vallee d'aoste": "valle-d-aosta", "VAL d’aos": "valle-d-aosta",
  "it-75": "puglia", Sizilien: "sicilia", Sardaigne: "sardegna", lazzio: "? lazio", Lobmardia: "? lombardia", calabbria: "? calabria",
  Piemotne: "? piemonte", azio: "? lazio", "рим": "", "roma рим": "", "ローマ": "", "روما": "", xyz: "", "   ": "",
};

// The regions that are offered, by the names that they have on the page.
async function offered(page) {
  return page.evaluate(() => {
    const slugs = new Map([...document.querySelectorAll(".index li")].map((item) => [item.querySelector("a").textContent.trim(), item.dataset.id]));
    const texts = [...document.querySelectorAll("#options:not([hidden]) li")].map((option) => option.firstChild.textContent);
    const found = texts.map((text) => [...slugs].find(([name]) => text === name || text === `Intendevi ${name}?`)?.[1] ?? text);
    return (texts.some((text) => text.startsWith("Intendevi")) ? "? " : "") + found.join(" ");
  });
}

async function names(harness) {
  await harness.page("names", {}, async (page) => {
    await page.goto(harness.address("it/index.html"));
    for (const [text, expected] of Object.entries(TYPED)) {
      await page.$eval("#search", (field) => field.select());
      await page.keyboard.press("Backspace");
      await page.type("#search", text);
      const found = await offered(page);
      harness.same(`typed ${text}`, text === "Rom" ? found : found.split(" ").slice(0, expected.startsWith("?") ? 2 : 1).join(" "), expected);
      harness.same(`typed ${text}: nothing is said`, await page.$eval("#told", (node) => node.checkVisibility() && !node.classList.contains("unseen")),
        expected === "" && text.trim() !== "");
    }
  });
}

// Every name of the dataset leads to its region by Enter: alone it is found whole.
async function aliases(harness) {
  await harness.page("aliases", {}, async (page) => {
    await page.goto(harness.address("it/index.html"));
    for (const region of harness.data.regions) {
      for (const { name } of region.aliases) {
        const found = await page.evaluate((text) => {
          const field = document.getElementById("search");
          field.value = text;
          field.dispatchEvent(new Event("input"));
          return [...document.querySelectorAll("#options li")].map((option) => option.firstChild.textContent);
        }, name);
        harness.same(`alias ${name}`, found.includes(region.name.it), true);
      }
    }
  });
}

// What a screen reader is told of the field: the pattern of a combobox of the ARIA practices guide.
function field(page) {
  return page.$eval("#search", (node) => {
    const active = document.getElementById(node.getAttribute("aria-activedescendant"));
    return [node.getAttribute("aria-expanded"), active?.getAttribute("aria-selected") ?? "", document.getElementById("told").textContent.trim()];
  });
}

async function byKeyboard(harness, language) {
  const what = `${language} by keyboard`;
  await harness.page(what, { width: 320 }, async (page) => {
    await page.goto(harness.address(`${language}/index.html`));
    await page.keyboard.press("Tab");
    harness.same(`${what}: the skip link`, await page.evaluate(() => document.activeElement.className), "skip");
    await page.keyboard.press("Enter");
    harness.same(`${what}: past the head`, await page.evaluate(() => document.activeElement.id), "content");
    await page.keyboard.press("Tab");
    harness.same(`${what}: the field`, await page.evaluate(() => document.activeElement.id), "search");
    harness.same(`${what}: closed`, await field(page), ["false", "", ""]);
    await page.keyboard.type("Ve");
    harness.same(`${what}: open`, (await field(page)).slice(0, 2), ["true", ""]);
    harness.same(`${what}: told`, /\d/.test((await field(page))[2]), true);
    await page.keyboard.press("ArrowDown");
    harness.same(`${what}: selected`, (await field(page)).slice(0, 2), ["true", "true"]);
    await page.keyboard.press("Escape");
    harness.same(`${what}: closed again`, (await field(page)).slice(0, 2), ["false", ""]);
    await page.keyboard.press("Escape");
    harness.same(`${what}: emptied`, await page.$eval("#search", (node) => node.value), "");
    await page.keyboard.type("Bolz");
    await page.keyboard.press("ArrowDown");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    harness.same(`${what}: Enter`, page.url(), harness.address(`${language}/provincia-autonoma-di-bolzano.html`));
  });
}

// Each stop of Tab is in sight, and shows that it has the focus.
async function stops(harness, file) {
  await harness.page(`${file}: Tab`, { width: 320 }, async (page) => {
    await page.goto(harness.address(file));
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const { activeElement } = document;
        const { top, bottom } = activeElement.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
        return [activeElement.outerHTML.slice(0, 80), bottom > 0 && top < innerHeight && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2];
      });
      harness.same(`${file}: the focus is seen on ${seen[0]}`, seen[1], true);
    }
  });
}

// By mouse: a click on what is offered.
async function byMouse(harness) {
  await harness.page("by mouse", {}, async (page) => {
    await page.goto(harness.address("en/index.html"));
    await page.type("#search", "pugl");
    await Promise.all([page.waitForNavigation(), page.click("#options li")]);
    harness.same("by mouse", page.url(), harness.address("en/puglia.html"));
  });
}

module.exports = function search(harness) {
  return [() => names(harness), () => aliases(harness), () => byMouse(harness), ...LANGUAGES.map((language) => () => byKeyboard(harness, language)),
    () => stops(harness, "de/index.html"), () => stops(harness, "it/veneto.html"), () => stops(harness, "fr/compare.html")];
};
