// SPDX-License-Identifier: MIT
// The pages without a mouse, and what a screen reader is told.
const { fitting } = require("./facts.cjs");
const { LANGUAGES, shown } = require("./harness.cjs");

// Presses Tab until SELECTOR has the focus; each stop on the way must be in sight and show that it has it.
async function tabTo(harness, page, what, selector) {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((wanted) => {
      const node = document.activeElement;
      const { top, bottom } = node.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      return {
        name: node.id || node.textContent,
        isWanted: node.matches(wanted),
        isSeen: bottom > 0 && top < innerHeight && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
      };
    }, selector);
    harness.same(`${what}: the focus on ${stop.name} is seen`, stop.isSeen, true);
    if (stop.isWanted) return;
  }
  harness.same(`${what}: Tab comes to ${selector}`, false, true);
}

async function byKeyboard(harness, file) {
  const what = `${file} by keyboard`;
  const sections = async () => (await shown(page)).sections;
  let page;
  await harness.page(what, { width: 320 }, async (opened) => {
    page = opened;
    await page.goto(harness.address(file));
    await tabTo(harness, page, what, ".skip");
    await page.keyboard.press("Enter");
    harness.same(`${what}: the skip link`, await page.evaluate(() => document.activeElement.id), "content");
    await tabTo(harness, page, what, "#search");
    await page.keyboard.type("Bolz");
    harness.same(`${what}: Bolz`, await sections(), ["provincia-autonoma-di-bolzano"]);
    await page.keyboard.press("Enter");
    harness.same(`${what}: Enter`, await page.evaluate(() => location.hash), "#IT-BZ");
    await page.goBack();
    await page.focus("#search");
    for (let i = 0; i < 4; i += 1) await page.keyboard.press("Backspace");
    await tabTo(harness, page, what, "#narrow summary");
    await page.keyboard.press("Enter");
    await tabTo(harness, page, what, "input[value=cie]");
    await page.keyboard.press("Space");
    harness.same(`${what}: cie`, await sections(), fitting(harness.data, { have: ["cie"] }));
    await tabTo(harness, page, what, "input[name=for]");
    await page.keyboard.press("ArrowDown");
    harness.same(`${what}: me`, await sections(), fitting(harness.data, { have: ["cie"], whom: "me" }));
    await page.keyboard.press("ArrowDown");
    await tabTo(harness, page, what, "input[value=in-person]");
    await page.keyboard.press("Space");
    harness.same(`${what}: child, in person`, await sections(), fitting(harness.data, { have: ["cie"], whom: "child", how: ["in-person"] }));
    await tabTo(harness, page, what, "#clear");
    await page.keyboard.press("Enter");
    harness.same(`${what}: cleared`, (await sections()).length, harness.data.regions.length);
    harness.same(`${what}: the focus`, await page.evaluate(() => document.activeElement.id), "search");
    await tabTo(harness, page, what, ".index a");
  });
}

// By name, whatever its accents, in whatever language; the codes do, too.
async function names(harness) {
  const typed = {
    "vallee d'aoste": ["valle-d-aosta"], "VAL d’aos": ["valle-d-aosta"], bozen: ["provincia-autonoma-di-bolzano"],
    "autonoma trento": ["provincia-autonoma-di-trento"], "it-75": ["puglia"], lig: ["liguria"], azio: [],
    roma: ["lazio"], Rom: ["lazio"], romag: ["emilia-romagna"], "südtirol": ["provincia-autonoma-di-bolzano"],
    "ALTO ADIGE": ["provincia-autonoma-di-bolzano"], trentino: ["provincia-autonoma-di-trento"], lombardei: ["lombardia"],
    milano: ["lombardia"], "рим": [], "roma рим": [], "ローマ": [], "روما": [],
  };
  await harness.page("names", {}, async (page) => {
    await page.goto(harness.address("en.html"));
    const steps = await page.evaluate(() => history.length);
    for (const [text, expected] of Object.entries(typed)) {
      await page.$eval("#search", (field) => field.select());
      await page.type("#search", text);
      harness.same(`typed ${text}`, (await shown(page)).sections, expected);
    }
    harness.same("a name is one step back", await page.evaluate(() => history.length), steps + 1);
  });
}

// What the tree says that screen readers are given: roles, names, groups.
async function told(harness) {
  await harness.page("tree", {}, async (page) => {
    await page.goto(harness.address("en.html"));
    const nodes = [];
    const walk = (node, groups) => {
      nodes.push([...groups, `${node.role} ${node.name}`].join(" / "));
      const group = node.name && (node.role === "group" || node.role === "search") ? [...groups, node.name] : groups;
      for (const child of node.children ?? []) walk(child, group);
    };
    walk(await page.accessibility.snapshot({ interestingOnly: false }), []);
    for (const wanted of ["Search and filters / searchbox Search by name",
      "Search and filters / What you have / checkbox Electronic identity card (CIE)",
      "Search and filters / For whom / radio For my child (under 18)", "Search and filters / How / checkbox Online",
      "link LAZ Lazio , Can be opened online", "columnheader SPID", "rowheader Lazio", "cell enough on its own",
      "button Print this region"]) {
      harness.same(`the tree has ${wanted}`, nodes.some((node) => node.endsWith(wanted)), true);
    }
  });
}

module.exports = function keyboard(harness) {
  return [() => names(harness), () => told(harness), ...Object.values(LANGUAGES).map((file) => () => byKeyboard(harness, file))];
};
