// SPDX-License-Identifier: MIT
// Asserts that schema/regions.schema.json accepts an export and refuses every damaged copy of it.
//
// Usage: FSE_NODE_MODULES=DIR node tests/exports/json-damage.mjs [EXPORT]
// DIR is a node_modules folder with ajv and ajv-formats; without it the test is skipped, status 77.
// EXPORT is the golden of the small dataset unless named. The export is damaged by hand, one likely
// mistake at a time, and by machine: each key left out, each object given one more key, each value
// given another type.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const modules = process.env.FSE_NODE_MODULES;
if (!modules || !existsSync(join(modules, "ajv")) || !existsSync(join(modules, "ajv-formats"))) {
  console.error("json-damage: skipped: FSE_NODE_MODULES names no folder with ajv and ajv-formats");
  process.exit(77);
}

const load = createRequire(join(resolve(modules), "x.js"));
const Ajv = load("ajv/dist/2020").default;
const formats = load("ajv-formats").default;
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
formats(ajv);
const text = readFileSync(process.argv[2] ?? join(here, "small/regions.json"), "utf8");
const schema = JSON.parse(readFileSync(join(here, "../../schema/regions.schema.json"), "utf8"));
const accepts = ajv.compile(schema);

const failures = [];
let tried = 0;

function refused(copy, what) {
  tried += 1;
  if (accepts(copy)) failures.push(`accepted: ${what}`);
}

// the first of its kind, wherever it stands
const procedures = (d) => d.regions.flatMap((region) => region.procedures);
const having = (list, key) => list.find((item) => item[key].length > 0);
const alternative = (d) => having(procedures(d), "accepts").accepts[0];
const link = (d) => having(d.regions, "links").links[0];
const unknown = (d) => having([...d.regions, ...procedures(d), d.national], "unknowns").unknowns[0];
const venue = (d) => having(procedures(d), "venues").venues[0];
const step = (d) => procedures(d)[0].steps[0];

const damages = {
  "no schema version": (d) => delete d.schemaVersion,
  "another format version": (d) => (d.schemaVersion = "2.0"),
  "a number for a version": (d) => (d.schemaVersion = 1.0),
  "a data version of two numbers": (d) => (d.dataVersion = "1.0"),
  "a date in Italian order": (d) => (d.updated = "04/10/2026"),
  "a day that does not exist": (d) => (d.updated = "2026-02-30"),
  "a month for a day": (d) => (d.updated = "2026-10"),
  "a month that does not exist": (d) => (d.regions[0].services[0].asOf = "2026-13"),
  "a time on a date": (d) => (d.regions[0].services[0].asOf = "2026-10-04T00:00:00Z"),
  "a number for a year": (d) => (d.regions[0].services[0].asOf = 2020),
  "a string for a title": (d) => (d.title = "Prova"),
  "no Italian title": (d) => (d.title.it = null),
  "no key for a language": (d) => delete d.title.fr,
  "one more language": (d) => (d.title.es = "Prueba"),
  "an empty text": (d) => (step(d).text.it = ""),
  "a blank text": (d) => (step(d).text.it = " "),
  "an object for the regions": (d) => (d.regions = Object.fromEntries(d.regions.map((region) => [region.id, region]))),
  "null for the regions": (d) => (d.regions = null),
  "null for no notes": (d) => (d.regions[0].notes = null),
  "one service, not in an array": (d) => (d.regions[0].services = d.regions[0].services[0]),
  "no service": (d) => (d.regions[0].services = []),
  "an unknown jurisdiction": (d) => (d.regions[0].id = "lazzio"),
  "a number for an ISTAT code": (d) => (d.regions[0].istatRegion = 8),
  "an ISTAT code without its zero": (d) => (d.regions[0].istatRegion = "8"),
  "a number for a Ministry code": (d) => (d.regions[0].ministryOfHealth = 80),
  "an ISO code of another country": (d) => (d.regions[0].iso31662 = "FR-45"),
  "a NUTS code of level 3": (d) => (d.regions[0].nuts2 = "ITH55"),
  "an OID with a letter": (d) => (d.regions[0].crosswalk.hl7Oid = "2.16.x"),
  "an unknown kind": (d) => (d.regions[0].kind = "province"),
  "an unknown state": (d) => (d.regions[0].services[0].state = "attivo"),
  "an unknown status": (d) => (d.regions[0].services[0].status = "past"),
  "no sources": (d) => (d.regions[0].services[0].sources = []),
  "a source twice": (d) => d.regions[0].services[0].sources.push(d.regions[0].services[0].sources[0]),
  "a string for the sources": (d) => (d.regions[0].services[0].sources = "guide"),
  "null for the current service": (d) => (d.regions[0].current.service = null),
  "an address for the current portal": (d) => (d.regions[0].current.portal = "https://example.org/"),
  "a level in a credential": (d) => (alternative(d).credentials[0].credential = "spid:2"),
  "a number for a level": (d) => (alternative(d).credentials[0].level = 2),
  "no credential in an alternative": (d) => (alternative(d).credentials = []),
  "an unknown credential": (d) => (d.credentials[0].id = "spdi"),
  "an unknown mode": (d) => (procedures(d)[0].mode = "on-line"),
  "no channel": (d) => (procedures(d)[0].channels = []),
  "a string for the channels": (d) => (procedures(d)[0].channels = "website"),
  "no step": (d) => (procedures(d)[0].steps = []),
  "a string for a step number": (d) => (step(d).number = "1"),
  "step zero": (d) => (step(d).number = 0),
  "half a step": (d) => (step(d).number = 1.5),
  "a string for true": (d) => (venue(d).own = "true"),
  "a string for a venue": (d) => (procedures(d)[0].venues = ["pharmacy"]),
  "an unknown fact": (d) => (unknown(d).fact = "portale"),
  "an address without a scheme": (d) => (link(d).href = "www.example.org"),
  "an address that runs": (d) => (link(d).href = "javascript:alert(1)"),
  "an address with a space": (d) => (link(d).href = "https://example.org/a b"),
  "null for an address": (d) => (link(d).href = null),
  "an unknown role": (d) => (link(d).role = "portale"),
  "a host with a path": (d) => (d.national.hosts[0].name = "example.org/x"),
  "an unknown grade": (d) => (d.sources[0].grade = "gold"),
  "a source id in capitals": (d) => (d.sources[0].id = "Guide"),
  "a misspelt key": (d) => ((d.sources[0].titel = d.sources[0].title), delete d.sources[0].title),
  "a code list without codes": (d) => (d.codeLists[0].codes = []),
  "a comment": (d) => (d.$comment = "x"),
};

// another type than the value has; null is tried by the list above, where it is not allowed
function otherTypes(value) {
  if (Array.isArray(value)) return [{}, "x", 1];
  if (value === null) return [0, {}, []];
  if (typeof value === "object") return [[], "x", 1];
  return typeof value === "number" ? ["1", {}, []] : [1.5, {}, []];
}

function damageEvery(root, node, path) {
  for (const key of Object.keys(node)) {
    const value = node[key];
    const here = `${path}/${key}`;
    for (const other of otherTypes(value)) {
      node[key] = other;
      refused(root, `${here} as ${JSON.stringify(other)}`);
    }
    node[key] = value;
    if (value !== null && typeof value === "object") damageEvery(root, value, here);
  }
  if (!Array.isArray(node)) damageKeys(root, node, path);
}

function damageKeys(root, node, path) {
  for (const key of Object.keys(node)) {
    const value = node[key];
    delete node[key];
    refused(root, `${path} without ${key}`);
    node[key] = value;
  }
  node.more = null;
  refused(root, `${path} with one more key`);
  delete node.more;
}

const whole = JSON.parse(text);
if (!accepts(whole)) {
  console.error("json-damage: the export itself is refused:");
  for (const error of accepts.errors) console.error(`  ${error.instancePath || "/"}: ${error.message}`);
  process.exit(1);
}
for (const [what, damage] of Object.entries(damages)) {
  const copy = JSON.parse(text);
  damage(copy);
  refused(copy, what);
}
damageEvery(whole, whole, "");
for (const failure of failures) console.error(`json-damage: ${failure}`);
console.log(`json-damage: 1 export accepted, ${tried - failures.length} of ${tried} damaged copies refused (${Object.keys(damages).length} by hand)`);
process.exit(failures.length === 0 ? 0 : 1);
