// SPDX-License-Identifier: MIT
// The search and the filters, by mouse, by keyboard and by address, against what the data says.
const { fits, fitting, havable, ways } = require("./facts.cjs");
const { LANGUAGES, shown } = require("./harness.cjs");

const HOWS = [[], ["online"], ["in-person"], ["online", "in-person"]];

function query({ have = [], whom = "", how = [] }) {
  const pairs = [...have.map((id) => ["have", id]), ...(whom ? [["for", whom]] : []), ...how.map((id) => ["how", id])];
  return pairs.length ? "?" + new URLSearchParams(pairs) : "";
}

async function compare(harness, page, what, expected) {
  const found = await shown(page);
  harness.same(`${what}: sections`, found.sections, expected);
  harness.same(`${what}: list`, found.list, [...expected].sort());
  harness.same(`${what}: map`, found.map, expected);
  const numbers = (await page.$eval("#found", (node) => node.textContent)).match(/\d+/g);
  harness.same(`${what}: count`, numbers, expected.length ? [`${expected.length}`, `${harness.data.regions.length}`] : null);
}

// Another address of the page that is open already, as the back button brings one.
async function turn(page, rest) {
  await page.evaluate((address) => {
    history.pushState(null, "", location.pathname + address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, rest);
}

// Every choice of one thing that one has, or none, or two.
async function byAddress(harness) {
  const one = havable(harness.data).map((id) => [id]);
  await harness.page("by address", {}, async (page) => {
    await page.goto(harness.address("en.html"));
    for (const have of [[], ...one, ["ts-cns", "cns"]]) {
      for (const whom of ["", "me", "child"]) {
        for (const how of HOWS) {
          const choice = { have, whom, how };
          await turn(page, query(choice));
          await compare(harness, page, query(choice), fitting(harness.data, choice));
        }
      }
    }
    await page.goto(harness.address("en.html?have=none&for=nobody&how=%22%5D&q=%3C%21%3E&x=1#%3Cb%3E"));
    await compare(harness, page, "words of no meaning", fitting(harness.data, {}));
  });
}

// The ways that fit are marked, and linked on top of their region.
async function marks(harness) {
  const choice = { have: ["cie"], whom: "child" };
  await harness.page("marks", {}, async (page) => {
    await page.goto(harness.address("index.html" + query(choice)));
    const wanted = harness.data.regions
      .flatMap((region) => ways(region, harness.data)).filter((way) => fits(way, choice)).map((way) => way.anchor);
    const marked = await page.$$eval("[data-accepts] .fits", (all) => all.map((node) => node.closest("[data-accepts]").id));
    const linked = await page.$$eval(".region > .fits a", (all) => all.map((node) => node.hash.slice(1)));
    harness.same("ways marked", marked, wanted);
    harness.same("ways linked", linked, wanted);
  });
}

async function byMouse(harness, file) {
  const { data } = harness;
  await harness.page(`${file} by mouse`, { width: 320 }, async (page) => {
    await page.goto(harness.address(file));
    await compare(harness, page, `${file}: at first`, fitting(data, {}));
    await page.click("#narrow summary");
    await page.click("input[value=ts-cns]");
    await compare(harness, page, `${file}: cie`, fitting(data, { have: ["ts-cns"] }));
    await page.click("#to-list");
    harness.same(`${file}: the way to the list`, await page.$eval(".index li:not([hidden]) a", (node) => {
      const { top } = node.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }), true);
    await page.click("input[value=child]");
    await compare(harness, page, `${file}: cie, child`, fitting(data, { have: ["ts-cns"], whom: "child" }));
    await page.click("input[value=online]");
    const all = { have: ["ts-cns"], whom: "child", how: ["online"] };
    await compare(harness, page, `${file}: cie, child, online`, fitting(data, all));
    await page.goBack();
    await compare(harness, page, `${file}: one step back`, fitting(data, { have: ["ts-cns"], whom: "child" }));
    harness.same(`${file}: one step back, the form`, await page.$$eval(":checked", (fields) => fields.map((field) => field.value)),
      ["ts-cns", "child"]);
    await page.goForward();
    await compare(harness, page, `${file}: one step forth`, fitting(data, all));
    await page.click("#clear");
    await compare(harness, page, `${file}: cleared`, fitting(data, {}));
    harness.same(`${file}: cleared, the address`, await page.evaluate(() => location.search), "");
    harness.same(`${file}: the focus`, await page.evaluate(() => document.activeElement.id), "search");
  });
}

// A region that does not fit is shown all the same when the address leads to it, and forgotten at the next choice.
async function asked(harness) {
  await harness.page("asked", {}, async (page) => {
    const out = "lazio";
    await page.goto(harness.address(`en.html?for=child&how=in-person#${out}`));
    const expected = fitting(harness.data, { whom: "child", how: ["in-person"] });
    harness.same("asked: it does not fit", expected.includes(out), false);
    harness.same("asked: it is shown", (await shown(page)).sections.includes(out), true);
    await page.click("input[value=spid]");
    harness.same("asked: then forgotten", (await shown(page)).sections.includes(out), false);
    harness.same("asked: in the address too", await page.evaluate(() => location.hash), "");
    await page.evaluate(() => { location.hash = "#procedure-lazio-online-2020"; });
    await page.waitForFunction(() => document.getElementById("procedure-lazio-online-2020").checkVisibility());
  });
}

// The other languages keep the place and the choice.
async function languages(harness) {
  await harness.page("languages", {}, async (page) => {
    await page.goto(harness.address("index.html?have=cie&for=child#puglia"));
    for (const [lang, file] of Object.entries({ ...LANGUAGES, it: LANGUAGES.it })) {
      await Promise.all([page.waitForNavigation(), page.click(`.languages a[lang=${lang}]`)]);
      const expected = harness.address(`${file}?have=cie&for=child#puglia`);
      harness.same(`to ${lang}: address`, page.url(), expected);
      await compare(harness, page, `to ${lang}`, fitting(harness.data, { have: ["cie"], whom: "child" }));
      harness.same(`to ${lang}: the region is in sight`, await page.$eval("#puglia", (node) => {
        const { top } = node.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      }), true);
    }
  });
}

module.exports = function filters(harness) {
  const files = Object.values(LANGUAGES);
  return [() => byAddress(harness), () => marks(harness), () => asked(harness), () => languages(harness),
    ...files.map((file) => () => byMouse(harness, file))];
};
