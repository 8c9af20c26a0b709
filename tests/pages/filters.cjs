// SPDX-License-Identifier: MIT
// The filters, by mouse and by address, on the map, the list and the table, against what the data says; the table.
const { fitting, havable, sign } = require("./facts.cjs");
const { LANGUAGES, shown } = require("./harness.cjs");

const HOWS = [[], ["online"], ["in-person"], ["online", "in-person"], ["delegate"], ["delegate", "online"]];
const MOST_WAIT = 200; // milliseconds from a click to the next picture, at a twentieth of the speed, when nothing else asks for it

function query({ have = [], whom = "", how = [] }) {
  const pairs = [...have.map((id) => ["have", id]), ...(whom ? [["for", whom]] : []), ...how.map((id) => ["how", id])];
  return pairs.length ? "?" + new URLSearchParams(pairs) : "";
}

async function compare(harness, page, what, choice) {
  const expected = fitting(harness.data, choice);
  const found = await shown(page);
  harness.same(`${what}: list`, found.list, [...expected].sort());
  if (page.url().includes("/index.html")) harness.same(`${what}: map`, found.map, expected);
  const numbers = (await page.$eval("#found", (node) => node.textContent)).match(/\d+/g);
  harness.same(`${what}: count`, numbers, query(choice) && expected.length ? [`${expected.length}`, `${harness.data.regions.length}`] : null);
}

// Every choice of one thing that one has, or none, or two.
async function byAddress(harness, file) {
  const one = havable(harness.data).map((id) => [id]);
  await harness.page(`${file} by address`, {}, async (page) => {
    await page.goto(harness.address(file));
    for (const have of [[], ...one, ["ts-cns", "cns"]]) {
      for (const whom of ["", "me", "child"]) {
        for (const how of HOWS) {
          const choice = { have, whom, how };
          // Another address of the page that is open already, as the back button brings one.
          await page.evaluate((address) => {
            history.pushState(null, "", location.pathname + address);
            dispatchEvent(new PopStateEvent("popstate"));
          }, query(choice));
          await compare(harness, page, file + query(choice), choice);
        }
      }
    }
    await page.goto(harness.address(`${file}?have=none&for=nobody&how=%22%5D&x=1#%3Cb%3E`));
    await compare(harness, page, `${file}: words of no meaning`, {});
  });
}

async function byMouse(harness, file) {
  await harness.page(`${file} by mouse`, { width: 320 }, async (page) => {
    await page.goto(harness.address(file));
    harness.same(`${file}: folded at first`, await page.$eval("#narrow", (node) => node.open), false);
    await compare(harness, page, `${file}: at first`, {});
    await page.click("#narrow summary");
    await page.click("input[value=ts-cns]");
    await page.click("input[value=child]");
    await page.click("input[value=online]");
    const all = { have: ["ts-cns"], whom: "child", how: ["online"] };
    await compare(harness, page, `${file}: card, child, online`, all);
    await page.goBack();
    await compare(harness, page, `${file}: one step back`, { have: ["ts-cns"], whom: "child" });
    harness.same(`${file}: one step back, the form`, await page.$$eval(":checked", (fields) => fields.map((field) => field.value)),
      ["ts-cns", "child"]);
    await page.goForward();
    await compare(harness, page, `${file}: one step forth`, all);
    await page.click("#filters [type=reset]");
    await page.waitForFunction(() => location.search === "");
    await compare(harness, page, `${file}: cleared`, {});
  });
}

// The other languages and the table keep the choice.
async function languages(harness) {
  const choice = { have: ["cie"], whom: "child" };
  await harness.page("languages", {}, async (page) => {
    await page.goto(harness.address("it/index.html" + query(choice)));
    for (const language of ["en", "de", "fr", "it"]) {
      await Promise.all([page.waitForNavigation(), page.click(`.languages a[lang=${language}]`)]);
      harness.same(`to ${language}: address`, page.url(), harness.address(`${language}/index.html${query(choice)}`));
      await compare(harness, page, `to ${language}`, choice);
    }
    await Promise.all([page.waitForNavigation(), page.click("footer a[href^='compare.html']")]);
    await compare(harness, page, "to the table", choice);
  });
}

async function table(harness) {
  const { data } = harness;
  await harness.page("table", {}, async (page) => {
    await page.goto(harness.address("en/compare.html"));
    const rows = () => page.$$eval(".matrix tbody tr", (all) => all.map((row) =>
      [row.dataset.id, ...Array.from(row.querySelectorAll(".sign"), (node) => node.className.replace("sign ", ""))]));
    harness.same("table", await rows(), data.regions.map((region) => [region.id,
      ...havable(data).map((credential) => sign(region, credential)), ...sign.others(region, data)]));
    const words = await page.$$eval(".signs li, td", (nodes) => nodes.filter((node) => node.querySelector(".sign")).map((node) =>
      [node.querySelector(".sign").className, node.querySelector(".sign").textContent, node.textContent.replace(/^\s*\S/, "").trim()]));
    harness.same("table: one word and one sign for each colour", new Set(words.map(String)).size, 6);
    await page.click("thead th:first-child button");
    const names = await page.$$eval("tbody th", (all) => all.map((node) => node.textContent.trim()));
    harness.same("table: by name", names, [...names].sort((a, b) => a.localeCompare(b, "en")));
    await page.click("thead th:last-child button");
    await page.click("thead th:last-child button");
    const dates = await page.$$eval("td:last-child", (all) => all.map((node) => node.dataset.order));
    harness.same("table: newest first", dates, [...dates].sort().reverse());
    harness.same("table: what is told", await page.$$eval("thead [aria-sort]", (all) => all.map((node) => node.ariaSort)), ["descending"]);
  });
}

// The notes of the report are a table that is sorted without its script, and that one can sort with it.
async function notes(harness) {
  const column = (page, index) => page.$$eval(`.notes tbody td:nth-child(${index})`, (all) => all.map((node) => node.textContent.trim()));
  await harness.page("notes, without a script", { isScripted: false }, async (page) => {
    await page.goto(harness.address("../quality.html"));
    const dates = (await column(page, 1)).filter((date) => date !== "–");
    harness.same("notes: there are some", dates.length > 50, true);
    harness.same("notes: the oldest first", dates, [...dates].sort());
    const pages = await page.$$eval(".notes tbody td:nth-child(4) a[rel]", (all) => all.map((node) => node.href));
    harness.same("notes: pages to read again", pages.length > dates.length / 2 && pages.every((href) => /^https?:/.test(href)), true);
  });
  await harness.page("notes", {}, async (page) => {
    await page.goto(harness.address("../quality.html"));
    const names = await column(page, 2);
    await page.click(".notes th:nth-child(2) button");
    harness.same("notes: by name", await column(page, 2), [...names].sort((a, b) => a.localeCompare(b, "en")));
    await page.click(".notes th:nth-child(1) button");
    await page.click(".notes th:nth-child(1) button");
    const dates = await column(page, 1);
    harness.same("notes: the newest first", dates, [...dates].sort().reverse());
  });
}

async function speed(harness) {
  await harness.page("speed", {}, async (page) => {
    await page.goto(harness.address("it/index.html?have=spid"));
    await page.emulateCPUThrottling(20);
    const waits = [];
    for (let turn = 0; turn < 5; turn += 1) {
      waits.push(await page.evaluate(() => new Promise((resolve) => {
        const start = performance.now();
        document.querySelector("input[value=cie]").click();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      })));
    }
    harness.atMost("a click at a twentieth of the speed", Math.round(Math.min(...waits)), MOST_WAIT);
  });
}

module.exports = function filters(harness) {
  return [() => byAddress(harness, "en/index.html"), () => byAddress(harness, "de/compare.html"), () => languages(harness),
    () => table(harness), () => notes(harness), () => speed(harness), ...LANGUAGES.map((language) => () => byMouse(harness, `${language}/index.html`))];
};
