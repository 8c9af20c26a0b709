// SPDX-License-Identifier: MIT
// What people come for, on a phone: from the start page in at most two actions, and the answer is on the first screen that
// they reach. An action is a search with Enter, or a tap on something that is in sight.
const { LANGUAGES, PHONE, isInSight } = require("./harness.cjs");

async function search(page, text) {
  await page.type("#search", text);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

// Taps the link of SELECTOR that has TEXT; OPENS another page, or stays.
async function tap(harness, page, what, selector, text, opens) {
  harness.same(`${what}: ${text || selector} is in sight`, await isInSight(page, selector, text), true);
  const link = await page.evaluateHandle((wanted, words) =>
    [...document.querySelectorAll(wanted)].find((node) => node.textContent.includes(words)), selector, text);
  await Promise.all([opens ? page.waitForNavigation() : null, link.click()]);
}

async function task(harness, what, answers, act) {
  await harness.page(what, PHONE, async (page) => {
    await page.goto(harness.address("it/index.html"));
    await act(page, (...link) => tap(harness, page, what, ...link));
    const sicilia = harness.data.regions.find((region) => region.id === "sicilia");
    for (const [selector, words] of answers) {
      const text = words === PORTAL ? new URL(sicilia.current.portal.href).host : words;
      harness.same(`${what}: the answer is in sight, ${text ?? selector}`, await isInSight(page, selector, text), true);
    }
  });
}

const PORTAL = "the address of the portal, by the data";
const TASKS = [
  ["Lazio with CIE", [[".answer", "CIE"], [".button"]], (page) => search(page, "lazio")],
  ["Calabria without a computer", [[".ways li", "ASP"]], async (page, tapOn) => {
    await search(page, "Calabria");
    await tapOn(".jump a", "online?", false);
  }],
  ["a child in Veneto", [[".ways li", "figlio minorenne"]], async (page, tapOn) => {
    await tapOn(".at-veneto a", "", true);
    await tapOn(".jump a", "figlio", false);
  }],
  ["German in Bolzano", [["h1", "Bozen"], [".answer", "Melden Sie sich"]], async (page, tapOn) => {
    await search(page, "Südtirol");
    await tapOn(".languages a", "Deutsch", true);
  }],
  ["the portal of Sicilia", [[".button"], [".entry .address", PORTAL]], async (page, tapOn) => {
    await tapOn(".at-sicilia a", "", true);
  }],
];

// The search, the map and each of its tiles are on the first screen.
async function firstScreen(harness) {
  await harness.page("the first screen", PHONE, async (page) => {
    await page.goto(harness.address("it/index.html"));
    for (const selector of ["h1", "#search", ...harness.data.regions.map((region) => `.at-${region.id}`)]) {
      harness.same(`${selector} is on the first screen`, await isInSight(page, selector), true);
    }
  });
}

// In every region the answer and the button are.
async function everywhere(harness) {
  await harness.page("every region", PHONE, async (page) => {
    for (const region of harness.data.regions) {
      await page.goto(harness.address(`it/${region.id}.html`));
      harness.same(`${region.id}: the answer is in sight`, await isInSight(page, ".answer"), true);
      harness.same(`${region.id}: the button is in sight`, await isInSight(page, ".button"), true);
    }
  });
}

// Nothing on the first screen of any page is in another language than the page; proper names bear no mark.
async function oneLanguage(harness, language) {
  await harness.page(`${language}: one language`, PHONE, async (page) => {
    for (const name of harness.names(language)) {
      await page.goto(harness.address(name));
      const marked = await page.evaluate(() => [...document.querySelectorAll("abbr.language, .sources-list [lang]")]
        .filter((node) => node.checkVisibility() && node.getBoundingClientRect().top < innerHeight).map((node) => node.parentElement.textContent.trim()));
      harness.same(`${name}: in another language on the first screen`, marked, []);
    }
  });
}

module.exports = function tasks(harness) {
  return [...LANGUAGES.map((language) => () => oneLanguage(harness, language)), ...TASKS.map((one) => () => task(harness, ...one)), () => firstScreen(harness), () => everywhere(harness)];
};
