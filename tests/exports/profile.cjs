// SPDX-License-Identifier: MIT
// The linked data is what schema/linked-data.ttl says, and that would see damages. Run by linked.sh, from a folder with
// the readers:
//
//   node profile.cjs [--damage] REPORTS_DIR
//
// The damages are done to a small one, whose graph is checked fast.
// Prints a line for each fault; exit status 0 none, 1 some.
const fs = require("fs");
const path = require("path");
const { damageFaults, environment, full, readTurtle, shapeFaults, withMore, without } = require("./shapes.cjs");

const profile = path.join(__dirname, "..", "..", "schema", "linked-data.ttl");
const own = "urn:fse:regions:1:";

const portal = `${own}unknown:region/calabria/unknown/portal`;
const address = `${own}link:national/link/national:www.fascicolosanitario.gov.it`;
const contact = `${own}contact:national/contact/help:1500`;

const text = (words, language) => environment.literal(words, language);
const term = (name) => environment.namedNode(full(name));
const replaced = (subject, predicate, object) => (quads) => withMore(subject, predicate, object)(without(subject, predicate)(quads));

const serviceDamages = {
  "a service with a property of its own": withMore(`${own}service:calabria`, "dct:abstract", text("Prova", "it")),
  "an unknown with a property that only links have": withMore(portal, "dct:title", text("Prova", "it")),
  "a resource with a class of its own": withMore(`${own}service:calabria`, "rdf:type", term("owl:Thing")),
  "a service without an authority": without(`${own}service:calabria`, "m8g:hasCompetentAuthority"),
  "a procedure without its service": without(`${own}procedure:calabria-desk`, "dct:subject"),
  "an unknown without sources": without(portal, "prov:wasDerivedFrom"),
  "a link without an address": without(address, "dct:references"),
  "a default without its law": without(`${own}default:national/default/minors:dl-34-2020`, "dct:isReferencedBy"),
  "two states of a service": withMore(`${own}service:calabria`, "adms:status", environment.namedNode(`${own}code:service-state:inactive`)),
  "a title in Italian alone": replaced(`${own}procedure:calabria-desk`, "dct:title", text("Prova", "it")),
  "a title in a language too many": withMore(`${own}procedure:calabria-desk`, "dct:title", text("Prueba", "es")),
  "a date that is none": replaced(`${own}procedure:calabria-desk`, "dct:date", environment.literal("2020")),
  "a note that is a source": withMore(`${own}service:calabria`, "skos:note", environment.namedNode(`${own}source:guide`)),
  "a contact without a role": without(contact, "dct:type"),
  "a contact that dials what is no number": replaced(contact, "vcard:hasTelephone", environment.namedNode("https://example.org/")),
  "a service of the State without an authority": without(`${own}service:italy`, "m8g:hasCompetentAuthority"),
  "a source that nobody describes": withMore(portal, "prov:wasDerivedFrom", environment.namedNode(`${own}source:none`)),
};

const catalogueDamages = {
  "a catalogue with a property of its own": withMore(`${own}catalogue`, "dct:abstract", text("Prova", "it")),
  "a file without an address": without(`${own}distribution:json/regions.json`, "dcat:downloadURL"),
  "a dataset without its version": without(`${own}dataset`, "dcat:version"),
};

function graph(folder, name) {
  return readTurtle(fs.readFileSync(path.join(folder, "rdf", `${name}.ttl`), "utf8"), `https://reports.example/rdf/${name}.ttl`);
}

async function main() {
  const folder = process.argv.at(-1);
  const faults = [];
  for (const [name, damages] of [["regions", serviceDamages], ["dataset", catalogueDamages]]) {
    faults.push(...(await shapeFaults(name, graph(folder, name), profile)));
    if (process.argv.includes("--damage")) faults.push(...(await damageFaults(graph(folder, name), profile, damages)));
  }
  for (const fault of faults.slice(0, 40)) console.log(fault);
  if (faults.length > 40) console.log(`… and ${faults.length - 40} more`);
  process.exit(faults.length > 0 ? 1 : 0);
}

main();
