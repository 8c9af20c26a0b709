// SPDX-License-Identifier: MIT
// The pages without their script, on paper, with a script that is not theirs, with unchecked data; the picture.
const { pathToFileURL } = require("url");
const { havable, sign } = require("./facts.cjs");
const { LANGUAGES, shown } = require("./harness.cjs");

async function withoutScript(harness, file) {
  const what = `${file} without its script`;
  await harness.page(what, { isScripted: false }, async (page) => {
    await page.goto(harness.address(`${file}?for=child`));
    const all = harness.data.regions.map((region) => region.id);
    harness.same(what, await shown(page), { sections: all, list: [...all].sort(), map: all });
    const controls = await page.$$eval("input, button, form, [role=status]", (nodes) =>
      nodes.filter((node) => node.checkVisibility()).map((node) => node.outerHTML));
    harness.same(`${what}: dead controls`, controls, []);
  });
}

async function onPaper(harness, file) {
  const all = harness.data.regions.map((region) => region.id);
  const printed = async (page, rest) => {
    await page.goto(harness.address(file + rest));
    await page.emulateMediaType("print");
    return (await shown(page)).sections;
  };
  for (const isScripted of [true, false]) {
    const what = `${file} on paper, ${isScripted ? "with" : "without"} its script`;
    await harness.page(what, { isScripted, width: 768 }, async (page) => {
      harness.same(`${what}: all`, await printed(page, ""), all);
      harness.same(`${what}: by code`, await printed(page, "#IT-75"), ["puglia"]);
      harness.same(`${what}: by name`, await printed(page, "#lazio"), ["lazio"]);
      harness.same(`${what}: by procedure`, await printed(page, "#procedure-puglia-online"), ["puglia"]);
      harness.same(`${what}: by source`, await printed(page, "#source-guide"), all);
      await printed(page, "#IT-75");
      const others = await page.$$eval("main > section", (nodes) => nodes.filter((node) => node.checkVisibility()).length);
      harness.same(`${what}: one section`, others, 1);
      const address = await page.$eval("#IT-75 .button", (node) => getComputedStyle(node, "::after").content);
      harness.same(`${what}: the address of the portal`, address.includes("https://"), true);
    });
  }
}

async function printButton(harness) {
  await harness.page("print button", {}, async (page) => {
    await page.goto(harness.address("en.html?have=spid"));
    await page.click("#IT-62 button.print");
    harness.same("print button: asks the browser", await page.evaluate(() => window.printed), 1);
    await page.emulateMediaType("print");
    harness.same("print button: on paper", (await shown(page)).sections, ["lazio"]);
  });
}

// The policy holds: what is not the page's own does not run and does not paint.
async function policy(harness, file) {
  await harness.page(`${file}: policy`, {}, async (page, told) => {
    await page.goto(harness.address(file));
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.text = "window.isForeign = true";
      document.body.append(script);
      document.body.setAttribute("style", "color: red");
      document.body.setAttribute("onclick", "window.isForeign = true");
      document.body.click();
      const picture = document.createElement("img");
      picture.src = "https://example.org/p.png";
      document.body.append(picture);
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    harness.same(`${file}: a foreign script ran`, await page.evaluate(() => window.isForeign), undefined);
    const refused = ["script-src-elem", "style-src-attr", "script-src-attr", "img-src"];
    harness.same(`${file}: refused`, refused.filter((part) => !told.includes(`refused: ${part}`)), []);
    told.length = 0;
  });
}

async function picture(harness) {
  const { data } = harness;
  await harness.page("picture", {}, async (page) => {
    await page.goto(harness.address("en.html"));
    const found = await page.$$eval(".matrix tbody tr", (rows) => rows.map((row) => [
      document.getElementById(row.querySelector("th a").hash.slice(1)).dataset.region,
      ...Array.from(row.querySelectorAll(".sign"), (node) => node.className.replace("sign ", "")),
    ]));
    harness.same("picture", found, data.regions.map((region) =>
      [region.id, ...havable(data).map((credential) => sign(region, credential))]));
    const words = await page.$$eval(".matrix .signs li, .matrix td", (nodes) => nodes.map((node) =>
      [node.querySelector(".sign").className, node.querySelector(".sign").textContent, node.textContent.replace(/^\S/, "").trim()]));
    harness.same("picture: one word and one sign for each colour", new Set(words.map(String)).size, 4);
  });
}

// FOLDER holds pages of data with errors in them.
async function unchecked(harness, folder, file) {
  const notice = () => document.querySelector(".unchecked")?.checkVisibility() ?? false;
  await harness.page(`${file}, unchecked`, {}, async (page) => {
    await page.goto(harness.address(file));
    harness.same(`${file}: a notice that the data are unchecked`, await page.evaluate(notice), false);
    await page.goto(pathToFileURL(`${folder}/${file}`).href + "#IT-75");
    harness.same(`${file}, unchecked: a notice`, await page.evaluate(notice), true);
    await page.emulateMediaType("print");
    harness.same(`${file}, unchecked: a notice on paper`, await page.evaluate(notice), true);
  });
}

module.exports = function views(harness, folder) {
  const each = Object.values(LANGUAGES).flatMap((file) => [() => withoutScript(harness, file), () => onPaper(harness, file),
    () => policy(harness, file), () => unchecked(harness, folder, file)]);
  return [...each, () => printButton(harness), () => picture(harness)];
};
