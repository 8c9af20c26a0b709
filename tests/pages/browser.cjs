// SPDX-License-Identifier: MIT
// The pages in a real browser. Run by browser.sh, from a folder with puppeteer-core and axe-core:
//
//   node browser.cjs WHAT BROWSER REPORTS_DIR PICTURES_DIR UNCHECKED_DIR
//
// WHAT is a file of this folder, which gives the tasks. Prints a line for each fault; exit status 0 none, 1 some.
const { Harness } = require("./harness.cjs");

async function main([what, browser, reports, pictures, unchecked]) {
  const harness = await Harness.start(reports, browser, pictures);
  // One after the other: a page in the background is never the one with the focus.
  for (const task of require(`./${what}.cjs`)(harness, unchecked)) await task();
  await harness.browser.close();
  console.log([...harness.faults, `${harness.checks} checks, ${harness.faults.length} faults`].join("\n"));
  process.exitCode = harness.faults.length ? 1 : 0;
}

main(process.argv.slice(2));
