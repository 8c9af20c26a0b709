// SPDX-License-Identifier: MIT
// The linked data says what it should, to readers that others wrote. Run by linked.sh, from a folder with them:
//
//   node linked.cjs REPORTS_DIR [SCHEMAS_DIR]
//
// n3 reads the Turtle and jsonld the JSON-LD, which has to be the same graph. With the schemas, rdf-validate-shacl
// asks the shapes of SEMIC, and every term has to be one that somebody else has declared.
// Prints a line for each fault; exit status 0 none, 1 some.
const fs = require("fs");
const path = require("path");
const { damageFaults, full, load, readSchema, readTurtle, shapeFaults, without } = require("./shapes.cjs");

const jsonld = load("jsonld");
const N3 = load("n3");

const [reports, schemas] = process.argv.slice(2);
const faults = [];
const home = "https://reports.example/rdf/"; // where the files could lie: their addresses are relative
const subclass = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
const own = "urn:fse:regions:1:";
const type = full("rdf:type");

// What the Italian profiles ask for and no source tells: how far a service goes
// online, its sector of the economy, roles beyond the competent authority. A service without an online procedure has no
// sign-in; Italy's ontology has the address of a place, and we know kinds of places only. The start of a period has a
// name there (sdati.gov.it) that nobody can mean.
const untold = ["cpsvit:hasiInteractivityLevel", "cpsvit:serviceSector", "cpsvit:hasAuthenticationMethod",
  "cpsvit:isPhysicallyAvailableAt", "http://sdati.gov.it/onto/dcatapit#startDate", "https://w3id.org/italia/onto/RO/hasRiT"].map(full);

// Terms of the standards that the files in SCHEMAS_DIR use without declaring them. dcatapit:Catalog is what the
// guidelines of AgID say; their ontology has it under https by a slip.
const standard = [
  "adms:schemaAgency", "dc:publisher", "dcat:Catalog", "dcat:Distribution", "dcatapit:Catalog", "dct:MediaType",
  "dct:RightsStatement", "dct:date", "dct:references", "dct:replaces", "dct:subject", "foaf:homepage", "l0:description", "l0:identifier",
  "org:classification",
  "owl:sameAs", "pav:retrievedOn", "prov:Entity", "prov:specializationOf", "prov:wasDerivedFrom", "rdf:type", "rdf:value", "rdfs:label",
  "rdfs:seeAlso", "skos:ConceptScheme", "skos:altLabel", "skos:broadMatch", "skos:broader", "skos:closeMatch", "skos:definition",
  "skos:editorialNote", "skos:exactMatch", "skos:inScheme", "skos:notation", "skos:note", "vcard:hasTelephone",
].map(full);

// Properties that lead out of the graph.
const outward = ["dcat:accessURL", "dcat:downloadURL", "owl:sameAs", "rdfs:seeAlso", "skos:broadMatch", "skos:closeMatch",
  "skos:exactMatch", "vcard:hasEmail", "vcard:hasTelephone"].map(full);

// Properties whose values are texts in a language.
const texts = ["dcat:keyword", "dct:description", "dct:title", "foaf:name", "l0:description", "l0:name", "rdf:value", "rdfs:label", "skos:definition",
  "skos:prefLabel"].map(full);

function fault(...words) {
  faults.push(words.join(" "));
}

// What has to be fetched is not in the file.
async function refuse(url) {
  throw new Error(`asks for ${url}`);
}

async function readJson(text, base) {
  return jsonld.toRDF(JSON.parse(text), { base, documentLoader: refuse, format: "application/n-quads" });
}

async function canonical(nquads) {
  return jsonld.canonize(nquads, { algorithm: "RDFC-1.0", inputFormat: "application/n-quads", format: "application/n-quads" });
}

function checkSame(name, turtle, json) {
  const [first, second] = [turtle, json].map((text) => new Set(text.trimEnd().split("\n")));
  for (const line of first) if (!second.has(line)) fault(`${name}: only in Turtle: ${line}`);
  for (const line of second) if (!first.has(line)) fault(`${name}: only in JSON-LD: ${line}`);
}

function checkPrefixes(name, text) {
  const [head, ...rest] = text.split("\n\n");
  for (const [, prefix] of head.matchAll(/^@prefix (\w+):/gm)) {
    if (!new RegExp(`[\\s^]${prefix}:\\w`).test(rest.join("\n\n"))) fault(`${name}: the prefix ${prefix} is not used`);
  }
}

// No blank nodes; every resource that is named is described; every text says its language, each language once.
function checkNodes(name, quads) {
  const typed = new Set(quads.filter((quad) => quad.predicate.value === type).map((quad) => quad.subject.value));
  const spoken = new Set();
  for (const { subject, predicate, object } of quads) {
    if (subject.termType !== "NamedNode") fault(`${name}: a blank node has ${predicate.value}`);
    if (object.termType === "BlankNode") fault(`${name}: ${subject.value} leads to a blank node`);
    if (!typed.has(subject.value)) fault(`${name}: ${subject.value} has no type`);
    const leaves = predicate.value === type || outward.includes(predicate.value) || object.value.startsWith("https://w3id.org/italia/onto/");
    if (object.termType === "NamedNode" && !leaves && !typed.has(object.value)) {
      fault(`${name}: ${object.value}, the ${predicate.value} of ${subject.value}, is not described`);
    }
    if (!texts.includes(predicate.value)) continue;
    if (object.language === undefined || object.language === "") fault(`${name}: ${predicate.value} of ${subject.value} has no language`);
    const voice = [subject.value, predicate.value, object.language].join(" ");
    if (spoken.has(voice) && predicate.value !== full("dcat:keyword")) fault(`${name}: twice: ${voice}`);
    spoken.add(voice);
  }
}

const serviceDamages = {
  "a title removed": without(`${own}service:lazio`, "dct:title"),
  "a competent authority removed": without(`${own}service:lazio`, "m8g:hasCompetentAuthority"),
  "a concept without a type": without(`${own}code:service-state:active`, "rdf:type"),
};

const catalogueDamages = {
  "a title removed": without(`${own}dataset`, "dct:title"),
  "an address removed": without(`${own}distribution:json/regions.json`, "dcat:accessURL"),
  "a publisher without a name": without(`${own}publisher`, "foaf:name"),
};

function declaredIn(files) {
  const declared = new Set(standard);
  const declaring = /#(\w*Class|\w*Property|NamedIndividual|Restriction)$/;
  const naming = [full("sh:path"), full("sh:class"), full("sh:targetClass")];
  for (const quad of files.flatMap(readSchema)) {
    if (quad.predicate.value === type && declaring.test(quad.object.value)) declared.add(quad.subject.value);
    if (naming.includes(quad.predicate.value)) declared.add(quad.object.value);
  }
  return declared;
}

function checkTerms(name, quads, declared) {
  const used = new Set(quads.map((quad) => quad.predicate.value));
  for (const quad of quads) {
    if (quad.predicate.value === type || quad.object.value.startsWith("https://w3id.org/italia/onto/")) used.add(quad.object.value);
  }
  for (const term of used) if (!declared.has(term)) fault(`${name}: nobody has declared ${term}`);
}

// The classes of an ontology that CLASS is a kind of, itself included.
function kindsOf(name, ontology) {
  const above = ontology.filter((quad) => quad.subject.value === name && quad.predicate.value === subclass && quad.object.termType === "NamedNode");
  return [name, ...above.flatMap((quad) => kindsOf(quad.object.value, ontology))];
}

// What an ontology says that a thing of a class has to have: [class, property], of its OWL restrictions.
function obligations(ontology) {
  const value = (node, name) => ontology.find((quad) => quad.subject.equals(node) && quad.predicate.value === full(`owl:${name}`))?.object.value;
  return ontology.filter((quad) => quad.predicate.value === subclass && quad.object.termType === "BlankNode").flatMap(({ subject, object }) => {
    const needed = ["cardinality", "qualifiedCardinality", "someValuesFrom"].some((kind) => value(object, kind) !== undefined);
    const property = value(object, "onProperty");
    return needed && subject.termType === "NamedNode" && !untold.includes(property) ? [[subject.value, property]] : [];
  });
}

function checkObligations(name, quads, file) {
  const ontology = readSchema(file);
  const needed = obligations(ontology);
  const has = new Set(quads.map((quad) => `${quad.subject.value} ${quad.predicate.value}`));
  for (const { subject, object } of quads.filter((quad) => quad.predicate.value === type)) {
    const kinds = kindsOf(object.value === full("dcatapit:Catalog") ? object.value.replace("http:", "https:") : object.value, ontology);
    for (const [kind, property] of needed) {
      if (kinds.includes(kind) && !has.has(`${subject.value} ${property}`)) fault(`${name}: ${path.basename(file)}: ${subject.value} has no ${property}`);
    }
  }
}

// The catalogue names every file there is, and no other; of the pages, the start page of each language, from which the
// others are reached.
function checkFiles(quads) {
  const root = new URL("..", home).href;
  const named = new Set(quads.map((quad) => quad.object.value).filter((value) => value.startsWith(root)).map((value) => value.slice(root.length)));
  const there = fs.readdirSync(reports, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => path.relative(reports, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.startsWith("rdf/dataset."));
  const isReachedFromAStartPage = (file) => file.startsWith("html/") && !/^html\/..\/index\.html$/.test(file);
  for (const file of there.filter((file) => !isReachedFromAStartPage(file))) if (!named.has(file)) fault(`dataset: the catalogue has no ${file}; xslt/export/rdf/files.xsl lists them`);
  for (const file of named) if (!there.includes(file)) fault(`dataset: the catalogue has ${file}, which is not made`);
}

// Every jurisdiction is a service, and of each procedure the service follows those that hold.
function checkFacts(quads, facts) {
  const values = (subject, predicate) => quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate).map((quad) => quad.object.value);
  for (const region of facts.regions) {
    const followed = values(`${own}service:${region.id}`, "http://purl.org/vocab/cpsv#follows");
    const current = region.current.procedures.map((id) => `${own}procedure:${id}`);
    if (followed.join() !== current.join()) fault(`regions: ${region.id} follows ${followed}, not ${current}`);
    for (const procedure of region.procedures) {
      const sources = values(`${own}procedure:${procedure.id}`, full("prov:wasDerivedFrom"));
      if (sources.join() !== procedure.sources.map((id) => `${own}source:${id}`).join()) fault(`regions: sources of ${procedure.id}: ${sources}`);
    }
  }
}

async function check(name, shapes, declared) {
  const text = fs.readFileSync(path.join(reports, "rdf", `${name}.ttl`), "utf8");
  const json = fs.readFileSync(path.join(reports, "rdf", `${name}.jsonld`), "utf8");
  const quads = readTurtle(text, `${home}${name}.ttl`);
  const written = new N3.Writer({ format: "N-Quads" }).quadsToString(quads);
  checkSame(name, await canonical(written), await canonical(await readJson(json, `${home}${name}.jsonld`)));
  checkPrefixes(name, text);
  checkNodes(name, quads);
  if (declared) checkTerms(name, quads, declared);
  for (const file of shapes) faults.push(...(await shapeFaults(name, quads, file)));
  console.log(`${name}: ${quads.length} triples`);
  return quads;
}

async function main() {
  const files = (folder, ...list) => (schemas ? list.map((file) => path.join(schemas, folder, file)) : []);
  const cpsv = files("cpsv-ap", "cpsv-ap-SHACL.ttl");
  const dcat = files("dcat-ap", "dcat-ap-SHACL.ttl", "shapes.ttl", "range.ttl");
  const ontologies = [...files("cpsv-ap", "cpsv-ap.ttl"), ...files("it", "CPSV-AP_IT.ttl", "DCAT-AP_IT.ttl")];
  const declared = schemas ? declaredIn([...cpsv, ...dcat, ...ontologies]) : undefined;
  const services = await check("regions", [...cpsv, ...dcat], declared);
  const catalogue = await check("dataset", [...dcat, ...cpsv], declared);
  for (const file of files("it", "CPSV-AP_IT.ttl", "DCAT-AP_IT.ttl")) {
    checkObligations("regions", services, file);
    checkObligations("dataset", catalogue, file);
  }
  checkFacts(services, JSON.parse(fs.readFileSync(path.join(reports, "json", "regions.json"), "utf8")));
  checkFiles(catalogue);
  if (schemas) {
    faults.push(...(await damageFaults(services, cpsv[0], serviceDamages)));
    faults.push(...(await damageFaults(catalogue, dcat[0], catalogueDamages)));
  }
  if (faults.length > 0) console.log(faults.slice(0, 40).join("\n"));
  if (faults.length > 40) console.log(`… and ${faults.length - 40} more`);
  process.exit(faults.length > 0 ? 1 : 0);
}

main();
