// SPDX-License-Identifier: MIT
// Every page in both colour schemes at three widths, with all details open, then with filters used: nothing that axe
// objects to, nothing that sticks out.
const fs = require("fs");
const { LANGUAGES, load } = require("./harness.cjs");

const axe = fs.readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 768, 1280];
const USED = "?q=Puglia&have=cie&have=ts-cns&for=child&how=online";
const TOUCHED = ["#choose", "#IT-75"]; // by the filters used

async function violations(page, parts) {
  const found = await page.evaluate((include) => window.axe.run({ include }, {
    // what is not read takes half of the time
    reporter: "no-passes",
    resultTypes: ["violations"],
    selectors: false,
    rules: { "target-size": { enabled: true } },
  }), parts);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.length} as ${nodes[0].html.slice(0, 120)}`);
}

async function look(harness, address, parts) {
  await harness.page(address, {}, async (page) => {
    await page.goto(harness.address(address));
    await page.evaluate(axe);
    await page.evaluate(() => { for (const part of document.querySelectorAll("details")) part.open = true; });
    for (const scheme of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        const what = `${address}, ${scheme}, ${width} pixels`;
        const out = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        harness.same(`${what}: pixels beyond the window`, out, 0);
        harness.same(`${what}: axe`, await violations(page, parts), []);
      }
    }
  });
}

// All that there is to look at, as functions to call.
module.exports = function accessible(harness) {
  const looks = Object.values(LANGUAGES).flatMap((file) => [() => look(harness, file, ["html"]),
    () => look(harness, file + USED, TOUCHED)]);
  return [...looks, () => look(harness, "../quality.html", ["html"])];
};
