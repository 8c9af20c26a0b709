// SPDX-License-Identifier: MIT
// Pages of each kind in both colour schemes, on a phone and wide, with all details open: nothing that axe objects to.
const fs = require("fs");
const { load } = require("./harness.cjs");

const axe = fs.readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 1280];
const PAGES = ["../quality.html", "index.html", "it/index.html", "de/index.html?have=cie&for=child&how=in-person", "it/lazio.html", "en/veneto.html",
  "de/provincia-autonoma-di-bolzano.html", "fr/sicilia.html", "it/compare.html", "fr/italy.html"];

async function violations(page) {
  const found = await page.evaluate(() => window.axe.run({
    // what is not read takes half of the time
    reporter: "no-passes",
    resultTypes: ["violations"],
    selectors: false,
    preload: false,
    rules: { "target-size": { enabled: true } },
  }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.length} as ${nodes[0].html.slice(0, 120)}`);
}

// The doors lead on with their script, and are to be seen without.
async function stay(page) {
  await page.setRequestInterception(true);
  page.on("request", (request) => (request.url().endsWith("script.js") ? request.abort() : request.continue()));
}

async function look(harness, address) {
  await harness.page(address, {}, async (page, told) => {
    if (address === "index.html") await stay(page);
    await page.goto(harness.address(address));
    told.length = 0;
    await page.evaluate(axe);
    await page.evaluate(() => { for (const part of document.querySelectorAll("details")) part.open = true; });
    for (const [scheme, width] of [["light", WIDTHS[0]], ["dark", WIDTHS[1]], ["dark", WIDTHS[0]], ["light", WIDTHS[1]]]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.setViewport({ width, height: 900 });
      harness.same(`${address}, ${scheme}, ${width} pixels: axe`, await violations(page), []);
    }
  });
}

// With a search open.
async function searching(harness) {
  await harness.page("searching", { width: 360, height: 640 }, async (page) => {
    await page.goto(harness.address("it/index.html"));
    await page.evaluate(axe);
    await page.type("#search", "lazzio");
    await page.keyboard.press("ArrowDown");
    harness.same("searching: axe", await violations(page), []);
  });
}

module.exports = function accessible(harness) {
  return [...PAGES.map((address) => () => look(harness, address)), () => searching(harness)];
};
