// SPDX-License-Identifier: MIT
// A browser with the pages in it, and the list of what is wrong with them.
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const { createRequire } = require("module");

const load = createRequire(path.join(process.cwd(), "package.json"));
const puppeteer = load("puppeteer-core");

const LANGUAGES = { it: "index.html", en: "en.html", de: "de.html", fr: "fr.html" };

class Harness {
  constructor(reports, browser) {
    this.reports = reports;
    this.browser = browser;
    this.faults = [];
    this.checks = 0;
    this.data = JSON.parse(fs.readFileSync(path.join(reports, "json/regions.json"), "utf8"));
  }

  static async start(reports, executablePath) {
    const args = ["--disable-gpu", "--force-color-profile=srgb"];
    if (process.getuid() === 0) args.push("--no-sandbox");
    return new Harness(reports, await puppeteer.launch({ executablePath, args, headless: true }));
  }

  same(what, found, expected) {
    this.checks += 1;
    const [said, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
    if (said !== wanted) this.faults.push(`${what}: ${said}, not ${wanted}`);
  }

  // Of one of the pages, with what may follow its name.
  address(page) {
    const [, file, rest] = page.match(/^([^?#]*)(.*)$/);
    return pathToFileURL(path.join(this.reports, "html", file)).href + rest;
  }

  // A page in which nothing may be refused, fail or be fetched. It is closed after WORK.
  async page(what, { width = 1280, isScripted = true }, work) {
    const page = await this.browser.newPage();
    const told = [];
    page.on("console", (message) => told.push(message.text()));
    page.on("pageerror", (error) => told.push(error.message));
    page.on("request", (request) => request.isNavigationRequest() || told.push(`fetches ${request.url()}`));
    await page.evaluateOnNewDocument(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`refused: ${event.violatedDirective}`));
      window.print = () => { window.printed = (window.printed || 0) + 1; };
    });
    await page.setJavaScriptEnabled(isScripted);
    await page.setViewport({ width, height: 900 });
    try {
      await work(page, told);
    } catch (error) {
      this.faults.push(`${what}: ${error.message}`);
    }
    this.same(`${what}: told on the console`, told, []);
    await page.close();
  }
}

// The slugs of the regions that are to be seen: as sections, in the list, on the map.
function shown(page) {
  return page.evaluate(() => {
    const isSeen = (node) => node.checkVisibility({ visibilityProperty: true });
    const slugs = (nodes) => [...nodes].filter(isSeen)
      .map((node) => document.getElementById(node.hash.slice(1)).dataset.region);
    return {
      sections: [...document.querySelectorAll("section.region")].filter(isSeen).map((node) => node.dataset.region),
      list: slugs(document.querySelectorAll(".index a")).sort(),
      map: slugs(document.querySelectorAll(".tile:not([inert]) a")),
    };
  });
}

module.exports = { Harness, LANGUAGES, load, shown };
