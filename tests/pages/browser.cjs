// SPDX-License-Identifier: MIT
// The pages in a real browser. Run by browser.sh, from a folder with puppeteer-core and axe-core:
//
//   node browser.cjs BROWSER REPORTS_DIR UNCHECKED_DIR
//
// Prints a line for each fault; exit status 0 none, 1 some.
const { Harness } = require("./harness.cjs");
const accessible = require("./accessible.cjs");
const filters = require("./filters.cjs");
const keyboard = require("./keyboard.cjs");
const views = require("./views.cjs");

async function main([browser, reports, unchecked]) {
  const harness = await Harness.start(reports, browser);
  const tasks = [...accessible(harness), ...filters(harness), ...views(harness, unchecked)];
  const work = async () => {
    while (tasks.length) await tasks.shift()();
  };
  await Promise.all([work(), work()]);
  // A page in the background is never the one with the focus.
  for (const task of keyboard(harness)) await task();
  await harness.browser.close();
  console.log([...harness.faults, `${harness.checks} checks, ${harness.faults.length} faults`].join("\n"));
  process.exitCode = harness.faults.length ? 1 : 0;
}

main(process.argv.slice(2));
