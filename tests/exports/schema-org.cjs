// SPDX-License-Identifier: MIT
// The block of schema.org in the pages is there, and a browser lets it be. Run by linked.sh, from a folder with npm's:
//
//   node schema-org.cjs REPORTS_DIR [CHROMIUM]
//
// jsonld reads the blocks; their terms are those of schema.org that are meant, none is lost, and each jurisdiction has its
// service on its page. In Chromium, under the policy of a page, the block is what it is in the file and nothing is refused.
// Prints a line for each fault; exit status 0 none, 1 some.
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");
const { pathToFileURL } = require("url");

const load = createRequire(path.join(process.cwd(), "package.json"));
const jsonld = load("jsonld");

const [reports, chromium] = process.argv.slice(2);
const faults = [];
const vocabulary = "https://schema.org/";
const languages = ["it", "en", "de", "fr"];
const facts = JSON.parse(fs.readFileSync(path.join(reports, "json", "regions.json"), "utf8"));

const terms = [
  "AdministrativeArea", "ContactPoint", "Country", "DataDownload", "Dataset", "GovernmentOrganization", "GovernmentService", "HowTo", "HowToStep", "Organization",
  "Place", "PostalAddress", "ServiceChannel", "alternateName", "areaServed", "availableChannel", "contactPoint", "contactType", "contentUrl", "creator", "dateModified", "description",
  "distribution", "email", "encodingFormat", "identifier", "isAccessibleForFree", "license", "name", "provider", "serviceLocation",
  "spatialCoverage", "step", "streetAddress", "subjectOf", "telephone", "text", "url", "version",
].map((name) => vocabulary + name);

function fault(...words) {
  faults.push(words.join(" "));
}

// The words of schema.org, without asking it: each is the name after its address.
async function offline(url) {
  if (url !== "https://schema.org") throw new Error(`asks for ${url}`);
  return { documentUrl: url, document: { "@context": { "@vocab": vocabulary } } };
}

function blocksOf(page) {
  return [...fs.readFileSync(page, "utf8").matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) => match[1]);
}

async function checkTerms(page, data) {
  const quads = await jsonld.toRDF(data, { base: pathToFileURL(page).href, documentLoader: offline, safe: true });
  const used = quads.flatMap((quad) => (quad.predicate.value.endsWith("#type") ? [quad.object.value] : [quad.predicate.value]));
  for (const term of new Set(used)) if (!terms.includes(term)) fault(page, "has", term);
}

function checkRegion(page, data, region) {
  const [service] = data["@graph"];
  if (service["@id"] !== `urn:fse:regions:1:service:${region.id}`) fault(page, "has the service", service["@id"]);
  if ((service.url ?? null) !== (region.current.portal?.href ?? null)) fault(page, "has another portal");
  if (service.availableChannel.length !== region.current.procedures.length) fault(page, "has other channels");
}

function checkStart(page, data) {
  for (const { contentUrl } of data["@graph"][0].distribution) {
    if (!fs.existsSync(path.join(path.dirname(page), contentUrl))) fault(page, "leads to", contentUrl);
  }
}

async function openPage(browser, page, block) {
  const tab = await browser.newPage();
  tab.on("console", (message) => fault(page, "in the browser:", message.text()));
  tab.on("pageerror", (error) => fault(page, "in the browser:", error.message));
  await tab.evaluateOnNewDocument(() => {
    globalThis.refused = [];
    document.addEventListener("securitypolicyviolation", (event) => globalThis.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  await tab.goto(pathToFileURL(page).href);
  const seen = await tab.evaluate(() => ({
    blocks: [...document.querySelectorAll('head > script[type="application/ld+json"]')].map((script) => script.textContent),
    refused: globalThis.refused,
  }));
  if (seen.blocks.length !== 1 || seen.blocks[0] !== block) fault(page, "has another block in the browser");
  for (const refusal of seen.refused) fault(page, "is refused", refusal);
}

async function main() {
  const browser = chromium ? await load("puppeteer-core").launch({ executablePath: chromium, args: ["--no-sandbox"] }) : undefined;
  const check = async (language, name, checkData) => {
    const page = path.join(reports, "html", language, `${name}.html`);
    const blocks = blocksOf(page);
    if (blocks.length !== 1) return fault(page, `has ${blocks.length} blocks`);
    const data = JSON.parse(blocks[0]);
    await checkTerms(page, data);
    checkData(page, data);
    if (browser && name === "index") await openPage(browser, page, blocks[0]);
  };
  for (const language of languages) {
    await check(language, "index", checkStart);
    for (const region of facts.regions) await check(language, region.id, (page, data) => checkRegion(page, data, region));
  }
  await browser?.close();
  if (faults.length > 0) console.log(faults.slice(0, 40).join("\n"));
  process.exit(faults.length > 0 ? 1 : 0);
}

main();
