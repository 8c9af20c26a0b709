// SPDX-License-Identifier: MIT
// A browser with the pages in it, and the list of what is wrong with them.
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const { createRequire } = require("module");

const load = createRequire(path.join(process.cwd(), "package.json"));
const puppeteer = load("puppeteer-core");

const LANGUAGES = ["it", "en", "de", "fr"];
const PHONE = { width: 360, height: 640 };

class Harness {
  constructor(reports, browser, pictures) {
    this.reports = reports;
    this.browser = browser;
    this.pictures = pictures;
    this.faults = [];
    this.checks = 0;
    this.data = JSON.parse(fs.readFileSync(path.join(reports, "json/regions.json"), "utf8"));
  }

  static async start(reports, executablePath, pictures) {
    const args = ["--disable-gpu", "--force-color-profile=srgb"];
    if (process.getuid() === 0) args.push("--no-sandbox");
    fs.mkdirSync(pictures, { recursive: true });
    return new Harness(reports, await puppeteer.launch({ executablePath, args, headless: true }), pictures);
  }

  same(what, found, expected) {
    this.checks += 1;
    const [said, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
    if (said !== wanted) this.faults.push(`${what}: ${said}, not ${wanted}`);
  }

  // That FOUND is MOST at most.
  atMost(what, found, most) {
    this.same(`${what}: at most ${most}`, found <= most ? "" : found, "");
  }

  // Of one of the pages, with what may follow its name.
  address(page) {
    const [, file, rest] = page.match(/^([^?#]*)(.*)$/);
    return pathToFileURL(path.join(this.reports, "html", file)).href + rest;
  }

  // All pages of a language, by name.
  names(language) {
    return fs.readdirSync(path.join(this.reports, "html", language)).map((name) => `${language}/${name}`);
  }

  // A page in which nothing may be refused or fail, and only what all pages share is fetched, and its own code. It is closed after WORK.
  async page(what, { width = 1280, height = 900, isScripted = true }, work) {
    const page = await this.browser.newPage();
    const told = [];
    const shared = ["style.css", "plain.css", "script.js", "icons.svg"].map((name) => this.address(name));
    page.on("console", (message) => told.push(message.text()));
    page.on("pageerror", (error) => told.push(error.message));
    page.on("request", (request) => request.isNavigationRequest() || shared.includes(request.url().split("#")[0]) ||
      request.url() === page.url().replace(/[a-z]+\/([a-z-]+)\.html.*/, "qr/$1.svg") || told.push(`fetches ${request.url()}`));
    await page.evaluateOnNewDocument(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`refused: ${event.violatedDirective}`));
      window.print = () => { window.printed = (window.printed || 0) + 1; };
    });
    await page.setJavaScriptEnabled(isScripted);
    await page.setViewport({ width, height });
    try {
      await work(page, told);
    } catch (error) {
      this.faults.push(`${what}: ${error.message}`);
    }
    this.same(`${what}: told on the console`, told, []);
    await page.close();
  }
}

// Whether the first element of SELECTOR that has TEXT is whole in the window, below the bar.
function isInSight(page, selector, text = "") {
  return page.evaluate((wanted, words) => {
    const node = [...document.querySelectorAll(wanted)].find((one) => one.textContent.includes(words));
    if (!node?.checkVisibility({ visibilityProperty: true })) return false;
    const { top, bottom } = node.getBoundingClientRect();
    const bar = node.closest("header, .bar") ? 0 : document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
    return top >= bar && bottom <= innerHeight;
  }, selector, text);
}

// The slugs of the regions that are to be seen: in the list or the table, on the map.
function shown(page) {
  return page.evaluate(() => {
    const isSeen = (node) => node.checkVisibility({ visibilityProperty: true });
    const slugs = (selector) => [...document.querySelectorAll(selector)].filter(isSeen).map((node) => node.dataset.id);
    return { list: slugs("[data-ways]").sort(), map: slugs(".tile:not([inert])") };
  });
}

module.exports = { Harness, LANGUAGES, PHONE, isInSight, load, shown };
