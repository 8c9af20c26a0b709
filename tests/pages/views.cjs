// SPDX-License-Identifier: MIT
// The pages as they look: narrow, with large letters, in forced colours, without their script, on paper; with a script that is
// not theirs, with unchecked data; old addresses; how they load. Leaves pictures.
const path = require("path");
const { pathToFileURL } = require("url");
const { LANGUAGES, PHONE, shown } = require("./harness.cjs");

const MOST_ELEMENTS = 1500;
const MOST_SHIFT = 0.02;
const KINDS = ["index", "lazio", "calabria", "veneto", "sicilia", "compare", "italy"];

// No page sticks out of a narrow window, which is also one of 1280 pixels at a zoom of 400 %, nor with letters of twice the
// size there; none has too many elements.
async function narrow(harness, language) {
  await harness.page(`${language}: narrow`, { width: 320 }, async (page) => {
    for (const name of harness.names(language)) {
      await page.goto(harness.address(name));
      const out = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      harness.same(`${name}: pixels beyond a window of 320`, await out(), 0);
      harness.atMost(`${name}: elements`, await page.evaluate(() => document.querySelectorAll("*").length), MOST_ELEMENTS);
      await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; }).catch(() => {});
      harness.same(`${name}: pixels beyond it, with large letters`, await out(), 0);
    }
  });
}

async function pictures(harness) {
  const views = [["phone", PHONE, []], ["narrow", { width: 320, height: 640 }, []], ["wide", { width: 1280, height: 900 }, []],
    ["dark", PHONE, [{ name: "prefers-color-scheme", value: "dark" }]], ["forced", PHONE, [{ name: "forced-colors", value: "active" }]]];
  for (const [view, size, features] of views) {
    await harness.page(`pictures, ${view}`, size, async (page) => {
      if (view !== "forced") await page.emulateMediaFeatures(features);
      else await (await page.createCDPSession()).send("Emulation.setEmulatedMedia", { features });
      for (const name of [...KINDS.map((kind) => `it/${kind}`), "it/index-filtered", "de/provincia-autonoma-di-bolzano"]) {
        const address = name.replace("-filtered", "") + ".html" + (name.includes("filtered") ? "?for=child&how=in-person" : "");
        await page.goto(harness.address(address));
        await page.screenshot({ path: path.join(harness.pictures, `${view}-${name.replace("/", "-")}.png`) });
      }
      await page.goto(harness.address("../quality.html"));
      await page.screenshot({ path: path.join(harness.pictures, `${view}-quality.png`) });
    });
  }
}

// In forced colours a tile that is filtered out has the colour of what is not live, and "yes" has a frame that "no" lacks.
async function forced(harness) {
  await harness.page("forced colours", {}, async (page) => {
    await (await page.createCDPSession()).send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    await page.goto(harness.address("it/index.html?how=in-person"));
    const looks = await page.evaluate(() => [".tile[inert] a", ".tile:not([inert]) a"].map((selector) => {
      const { color, borderStyle } = getComputedStyle(document.querySelector(selector));
      return `${color} ${borderStyle}`;
    }));
    harness.same("forced colours: what is out differs in colour and in frame", looks[0].split(" ").at(-1) !== looks[1].split(" ").at(-1), true);
    await page.goto(harness.address("it/compare.html"));
    const frames = await page.evaluate(() => ["yes", "unsaid"].map((name) => getComputedStyle(document.querySelector(`td .${name}`)).borderStyle));
    harness.same("forced colours: frames of yes and of no source", frames, ["solid", "none"]);
  });
}

// Nothing moves, so that who asks for less motion gets it.
async function still(harness) {
  await harness.page("motion", {}, async (page) => {
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    for (const name of ["it/index.html", "it/lazio.html", "it/compare.html", "../quality.html"]) {
      await page.goto(harness.address(name));
      const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((node) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(node);
        return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior !== "auto";
      }).length);
      harness.same(`${name}: elements that move`, moving, 0);
    }
  });
}

async function withoutScript(harness, language) {
  const what = `${language} without its script`;
  await harness.page(what, { isScripted: false }, async (page) => {
    const all = harness.data.regions.map((region) => region.id);
    for (const name of ["index", "compare", "lazio"]) {
      await page.goto(harness.address(`${language}/${name}.html?for=child`));
      if (name !== "lazio") harness.same(`${what}: ${name}`, (await shown(page)).list, [...all].sort());
      const controls = await page.$$eval("input, button, form, [role=listbox]", (nodes) =>
        nodes.filter((node) => node.checkVisibility()).map((node) => node.outerHTML));
      harness.same(`${what}: dead controls of ${name}`, controls, []);
    }
    await page.goto(harness.address("index.html#IT-62"));
    const links = await page.$$eval("#lazio a", (nodes) => nodes.map((node) => node.getAttribute("href")));
    harness.same(`${what}: an old address`, links, LANGUAGES.map((one) => `${one}/lazio.html`));
  });
}

// Old addresses lead to the page in the language of the browser, or in that of the page of old.
async function oldAddresses(harness) {
  const leads = { "index.html": "en/index.html", "index.html#lazio": "en/lazio.html", "index.html#IT-62": "en/lazio.html",
    "de.html#IT-BZ": "de/provincia-autonoma-di-bolzano.html", "fr.html": "fr/index.html", "index.html#national": "en/italy.html",
    "en.html?have=cie&for=child#puglia": "en/puglia.html?have=cie&for=child", "index.html#%3Cb%3E": "en/index.html" };
  await harness.page("old addresses", {}, async (page) => {
    for (const [from, to] of Object.entries(leads)) {
      await page.goto("about:blank");
      await page.goto(harness.address(from));
      await page.waitForFunction((end) => location.href.endsWith(end), { timeout: 3000 }, to).catch(() => {});
      harness.same(`old address ${from}`, page.url(), harness.address(to));
    }
  });
}

// How many sheets a page takes.
async function sheets(page) {
  const pdf = Buffer.from(await page.pdf({ format: "a4", preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g).length;
}

async function onPaper(harness) {
  await harness.page("on paper", { width: 768 }, async (page) => {
    for (const region of harness.data.regions) {
      await page.goto(harness.address(`it/${region.id}.html`));
      harness.atMost(`${region.id} on paper: sheets`, await sheets(page), 2);
    }
    await page.emulateMediaType("print");
    await page.screenshot({ path: path.join(harness.pictures, "paper-it-veneto.png") });
    const address = await page.$eval(".button", (node) => getComputedStyle(node, "::after").content);
    harness.same("on paper: the address of the portal", address.includes("https://"), true);
    const code = await page.$eval(".paper img", (node) => [node.checkVisibility(), node.naturalWidth > 0, node.width > 110]);
    harness.same("on paper: the code is there, large enough", code, [true, true, true]);
    await page.emulateMediaType("screen");
    harness.same("the code is for paper only", await page.$eval(".paper", (node) => node.checkVisibility()), false);
    await page.emulateMediaType("print");
    await page.goto(harness.address("it/index.html"));
    harness.same("on paper: the start page", (await shown(page)).map, harness.data.regions.map((region) => region.id));
  });
}

async function buttons(harness) {
  await harness.page("buttons", {}, async (page) => {
    await page.goto(harness.address("en/lazio.html"));
    await page.click("[data-does=print]");
    harness.same("the button asks the browser to print", await page.evaluate(() => window.printed), 1);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { window.copied = text; } } }));
    await page.click("[data-does=copy]");
    harness.same("the button copies the address", await page.evaluate(() => window.copied), harness.address("en/lazio.html"));
    const report = await page.$eval("a[href^='mailto:']", (node) => node.getAttribute("href"));
    harness.same("the report of an error names region, version and language", report.endsWith(`?subject=lazio%20${harness.data.dataVersion}%20(en)`), true);
    await page.goto(harness.address("en/lazio.html#procedure-lazio-online-2020"));
    harness.same("what is folded opens where the address leads", await page.$eval("#procedure-lazio-online-2020", (node) => node.checkVisibility()), true);
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

// How much moves while a page loads on a slow phone.
async function shifts(harness) {
  await harness.page("shifts", PHONE, async (page) => {
    await page.emulateCPUThrottling(4);
    for (const name of ["it/index.html", "it/index.html?have=cie&for=child", "it/lazio.html", "it/compare.html"]) {
      await page.goto(harness.address(name), { waitUntil: "networkidle0" });
      const shift = await page.evaluate(() => new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 500);
      }));
      harness.atMost(`${name}: layout shift`, shift, MOST_SHIFT);
    }
  });
}

// FOLDER holds pages of data with errors in them.
async function unchecked(harness, folder) {
  const notice = () => document.querySelector(".unchecked[role=note]")?.checkVisibility() ?? false;
  await harness.page("unchecked", {}, async (page) => {
    for (const name of ["it/index.html", "de/lazio.html", "en/compare.html", "fr/italy.html", "it/sources.html"]) {
      await page.goto(harness.address(name));
      harness.same(`${name}: a notice that the data are unchecked`, await page.evaluate(notice), false);
    }
  });
  const page = await harness.browser.newPage();
  for (const name of ["it/index.html", "de/lazio.html", "en/compare.html", "fr/italy.html", "it/sources.html"]) {
    await page.goto(pathToFileURL(path.join(folder, "html", name)).href);
    await page.emulateMediaType("print");
    harness.same(`${name}, unchecked: a notice, on paper too`, await page.evaluate(notice), true);
  }
  await page.close();
}

module.exports = function views(harness, folder) {
  return [...LANGUAGES.flatMap((language) => [() => narrow(harness, language), () => withoutScript(harness, language)]),
    () => policy(harness, "it/index.html"), () => policy(harness, "en/lazio.html"), () => pictures(harness), () => forced(harness), () => still(harness),
    () => oldAddresses(harness), () => onPaper(harness), () => buttons(harness), () => shifts(harness), () => unchecked(harness, folder)];
};
