// SPDX-License-Identifier: MIT
// Reading RDF and asking SHACL shapes about it, by readers that others wrote. For scripts that run in a folder with them.
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const load = createRequire(path.join(process.cwd(), "package.json"));
const N3 = load("n3");
const { default: SHACLValidator } = load("rdf-validate-shacl");
const environment = load("@zazuko/env").default ?? load("@zazuko/env");

const names = {
  adms: "http://www.w3.org/ns/adms#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatapit: "http://dati.gov.it/onto/dcatapit#",
  dct: "http://purl.org/dc/terms/",
  cpsvit: "https://w3id.org/italia/onto/CPSV/",
  foaf: "http://xmlns.com/foaf/0.1/",
  l0: "https://w3id.org/italia/onto/l0/",
  locn: "http://www.w3.org/ns/locn#",
  m8g: "http://data.europa.eu/m8g/",
  org: "http://www.w3.org/ns/org#",
  owl: "http://www.w3.org/2002/07/owl#",
  pav: "http://purl.org/pav/",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  sh: "http://www.w3.org/ns/shacl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  time: "http://www.w3.org/2006/time#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
};
const full = (name) => name.replace(/^(\w+):/, (whole, prefix) => names[prefix] ?? whole);

function readTurtle(text, base) {
  return new N3.Parser({ baseIRI: base }).parse(text);
}

function readSchema(file) {
  return readTurtle(fs.readFileSync(file, "utf8"), `file:///${path.basename(file)}`);
}

const validatorOf = (shapes) => new SHACLValidator(environment.dataset(shapes), { factory: environment });

async function validate(quads, shapes) {
  return validatorOf(shapes).validate(environment.dataset(quads));
}

function items(list, shapes) {
  const value = (name) => shapes.find((quad) => quad.subject.equals(list) && quad.predicate.value === full(name))?.object;
  return list === undefined || list.value === full("rdf:nil") ? [] : [value("rdf:first"), ...items(value("rdf:rest"), shapes)];
}

// Why a resource is none of the things that it may be: what keeps it from the one that it is most like.
async function reasons(result, quads, shapes) {
  const choice = shapes.find((quad) => quad.subject.equals(result.sourceShape) && quad.predicate.value === full("sh:xone"));
  const reports = [];
  for (const shape of items(choice?.object, shapes)) {
    reports.push((await validatorOf(shapes).validateNode(environment.dataset(quads), result.focusNode, shape)).results);
  }
  return reports.sort((one, other) => one.length - other.length)[0] ?? [];
}

function sentence(name, file, result) {
  return `${name}: ${path.basename(file)}: ${result.severity?.value.replace(/.*#/, "")}: ${result.focusNode?.value} ` +
    `${result.path?.value}: ${result.message.map((item) => item.value).join("; ")}`;
}

// What the shapes in FILE find in a graph.
async function shapeFaults(name, quads, file) {
  const shapes = readSchema(file);
  const report = await validate(quads, shapes);
  const faults = [];
  for (const result of report.results) {
    faults.push(...[result, ...(await reasons(result, quads, shapes))].map((item) => sentence(name, file, item)));
  }
  return report.conforms || faults.length > 0 ? faults : [`${name}: ${path.basename(file)}: does not conform`];
}

// The same graph, damaged, does not conform: so the shapes are in force.
async function damageFaults(quads, file, damages) {
  const shapes = readSchema(file);
  const faults = [];
  for (const [damage, inflict] of Object.entries(damages)) {
    const damaged = inflict(quads);
    const isSame = damaged.length === quads.length && damaged.every((quad, index) => quad.equals(quads[index]));
    if (isSame) faults.push(`${damage}: there is nothing to damage`);
    else if ((await validate(damaged, shapes)).conforms) faults.push(`${damage}, and ${path.basename(file)} sees nothing`);
  }
  return faults;
}

// Damages: a property dropped, or added to a resource.
const without = (subject, predicate) => (quads) =>
  quads.filter((quad) => quad.subject.value !== subject || quad.predicate.value !== full(predicate));
const withMore = (subject, predicate, object) => (quads) =>
  [...quads, environment.quad(environment.namedNode(subject), environment.namedNode(full(predicate)), object)];

module.exports = { damageFaults, environment, full, load, readSchema, readTurtle, shapeFaults, withMore, without };
