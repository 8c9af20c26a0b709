// SPDX-License-Identifier: MIT
// What a text and an address can hold comes out of both serialisers as it went in. Run by linked.sh, from a folder
// with npm's readers:
//
//   node hostile.cjs DIR        with hostile.ttl and hostile.jsonld, which tests/exports/hostile.xsl made
//
// Exit status 0 if it does; else 1, with what came out instead.
const assert = require("assert");
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const load = createRequire(path.join(process.cwd(), "package.json"));
const N3 = load("n3");
const jsonld = load("jsonld");

const [folder] = process.argv.slice(2);
const base = "https://reports.example/rdf/hostile";
const subject = "https://example.org/a%20b%22%3C%3E%7B%7D%7C%5C%5E%60%09%0A%C2%85%E2%80%AEé?x=%41&y=1#z";
const text = "\"quotes\" 'quotes' \"\"\" \\ \\n \\u0041 </script> &amp; @prefix . ;,#|\t|\n|\r|\u007F|\u0085|\u009B2J|\u200B|" +
  "\u202E|\u2028|é😀|##[error]";
const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const dct = (name) => `http://purl.org/dc/terms/${name}`;

const expected = [
  [subject, type, "http://xmlns.com/foaf/0.1/Document", ""],
  [subject, type, dct("Standard"), ""],
  [subject, dct("title"), text, "@it"],
  [subject, dct("title"), "ß", "@de-at"],
  [subject, dct("identifier"), text, "^string"],
  [subject, dct("identifier"), "", "^string"],
  [subject, dct("identifier"), "2020", "^gYear"],
  [subject, dct("relation"), "https://reports.example/up%20and/away.html", ""],
  [subject, dct("relation"), "urn:x:%EF%BB%BFy", ""],
  [subject, dct("relation"), "https://reports.example/rdf/::error::x", ""],
  [subject, dct("relation"), "https://reports.example/rdf/1a:b", ""],
  [subject, dct("relation"), "https://reports.example/rdf/a/b:c", ""],
  [subject, dct("relation"), "http://xmlns.com/foaf/0.1/Agent", ""],
  ["urn:x:empty", type, "http://xmlns.com/foaf/0.1/Document", ""],
];

function plain({ subject: node, predicate, object }) {
  const kind = object.termType !== "Literal" ? "" : object.language ? `@${object.language.toLowerCase()}`
    : `^${object.datatype.value.replace(/.*#/, "")}`;
  return [node.value, predicate.value, object.value, kind];
}

async function refuse(url) {
  throw new Error(`asks for ${url}`);
}

// Nothing that is not printed, and no escape of a terminal, stands in the file itself.
function assertVisible(name, bytes) {
  assert.doesNotMatch(bytes, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u202E\u2028\uFEFF]|##/, name);
}

async function main() {
  const turtle = fs.readFileSync(path.join(folder, "hostile.ttl"), "utf8");
  const json = fs.readFileSync(path.join(folder, "hostile.jsonld"), "utf8");
  assertVisible("hostile.ttl", turtle);
  assertVisible("hostile.jsonld", json);
  assert.deepStrictEqual(new N3.Parser({ baseIRI: `${base}.ttl` }).parse(turtle).map(plain), expected);
  const quads = await jsonld.toRDF(JSON.parse(json), { base: `${base}.jsonld`, documentLoader: refuse });
  const sorted = (rows) => rows.map((row) => JSON.stringify(row)).sort();
  assert.deepStrictEqual(sorted(quads.map(plain)), sorted(expected));
}

main().catch((error) => {
  console.log(error.message);
  process.exit(1);
});
