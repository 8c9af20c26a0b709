// SPDX-License-Identifier: MIT
// Reads the CSV files through csv-metadata.json with rdf-parser-csvw: every column is described, every cell becomes a
// value of the type that is declared. The formats of cells and of the items of lists hold, keys are what the
// Recommendation wants of them, and datapackage.json names the
// same columns and keys.
//
//   node csvw.cjs TOOLS CONTEXT FOLDER   TOOLS has node_modules, CONTEXT is csvw.jsonld of the W3C, FOLDER is csv/
//
// Exit status 0: all is well; 1: each fault on a line of its own.
const fs = require("fs");
const path = require("path");
const [tools, contextFile, folder] = process.argv.slice(2);
const modules = path.join(tools, "node_modules");
const jsonld = require(path.join(modules, "jsonld"));
const n3 = require(path.join(modules, "n3"));
const BASE = "http://example.org/";
const CSVW = "http://www.w3.org/ns/csvw";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const TAGGED = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

const readJson = (name) => JSON.parse(fs.readFileSync(name, "utf8"));
const context = readJson(contextFile);
const imported = (name, file) => import(path.join(modules, name, file));

async function documentLoader(url) {
    if (url !== CSVW) throw new Error(`csv-metadata.json refers to ${url}`);
    return { document: context, documentUrl: url };
}

// The rows of a CSV file as objects.
async function rowsOf(name) {
    const { parse } = await imported("csv-parse", "lib/sync.js");
    return parse(fs.readFileSync(path.join(folder, name)), { columns: true, record_delimiter: "\r\n" });
}

// The values that rdf-parser-csvw makes of a table, by column.
async function valuesOf(group, table) {
    const { default: Parser } = await imported("rdf-parser-csvw", "index.js");
    const { default: rdf } = await imported("@zazuko/env", "index.js");
    const described = { "@context": group["@context"], dialect: group.dialect, ...table };
    const quads = await jsonld.toRDF(described, { base: BASE, documentLoader, format: "application/n-quads" });
    const metadata = rdf.dataset(new n3.Parser({ factory: rdf }).parse(quads));
    const parser = new Parser({ metadata, baseIRI: BASE + table.url, factory: rdf });
    const values = {};
    for await (const { predicate, object } of parser.import(fs.createReadStream(path.join(folder, table.url)))) {
        const [file, column] = predicate.value.split("#");
        if (file === BASE + table.url) (values[column] ??= []).push(object);
    }
    return values;
}

// How a column's values are typed: a text in a language has no other type.
function typeOf({ lang, datatype }) {
    return lang ? TAGGED : XSD + (datatype.base ?? datatype);
}

// A datatype with a base becomes a node in a node in rdf-parser-csvw 1.1.0.
function iriOf(datatype) {
    return datatype.value.value ?? datatype.value;
}

// The faults of one column of a table: what its reader made of it, and whether its cells are as they say.
function* columnFaults(column, rows, values) {
    const cells = rows.map((row) => row[column.name]).filter((cell) => cell !== "");
    if (column.required && cells.length < rows.length) yield "is empty, and required";
    if (values.length !== cells.length) yield `${values.length} values of ${cells.length} cells`;
    for (const { value, datatype } of values)
        if (iriOf(datatype) !== typeOf(column)) yield `'${value}' is of type ${iriOf(datatype)}`;
    const format = new RegExp(column.datatype.format ?? "");
    const items = column.separator ? cells.flatMap((cell) => cell.split(column.separator)) : cells;
    for (const item of items) if (!format.test(item)) yield `'${item}' is not as its format says`;
}

// The faults of the keys of a table, by the Recommendation (Metadata Vocabulary for Tabular Data, section 5.5): in each row
// the cells of a primary key say which it is, and those of a foreign key refer to exactly one row. So none may be empty.
async function* keyFaults({ tableSchema }, rows) {
  const valueOf = (row, columns) => JSON.stringify(columns.map((name) => row[name]));
  const isEmpty = (row, columns) => columns.some((name) => row[name] === "");
  const required = new Set(tableSchema.columns.filter((column) => column.required).map(({ name }) => name));
  const keys = [tableSchema.primaryKey, ...(tableSchema.foreignKeys ?? []).map(({ columnReference }) => columnReference)];
  for (const columns of keys)
    if (!columns.every((name) => required.has(name))) yield `the key ${columns} has a column that may be empty`;
  const own = rows.map((row) => valueOf(row, tableSchema.primaryKey));
  if (new Set(own).size < rows.length) yield `the primary key ${tableSchema.primaryKey} does not tell all rows apart`;
  for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
    const found = {};
    for (const row of await rowsOf(reference.resource)) {
      const value = valueOf(row, reference.columnReference);
      found[value] = (found[value] ?? 0) + 1;
    }
    for (const row of rows)
      if (isEmpty(row, columnReference) || found[valueOf(row, columnReference)] !== 1)
        yield `${columnReference}: '${columnReference.map((name) => row[name])}' is not one row of ${reference.resource}`;
  }
}

// What CSVW and Frictionless must say alike of a table; only Frictionless has foreign keys that may be empty.
function alike({ tableSchema }, { schema }) {
  const required = new Set(schema.fields.filter(({ constraints }) => constraints.required).map(({ name }) => name));
  const always = (key) => key.fields.every((name) => required.has(name));
    const csvw = [
        tableSchema.columns.map(({ name }) => name),
        tableSchema.primaryKey,
        (tableSchema.foreignKeys ?? []).map((key) => [key.columnReference, key.reference.columnReference]),
    ];
    const frictionless = [
        schema.fields.map(({ name }) => name),
        schema.primaryKey,
        (schema.foreignKeys ?? []).filter(always).map((key) => [key.fields, key.reference.fields]),
    ];
    return JSON.stringify(csvw) === JSON.stringify(frictionless);
}

async function* tableFaults(group, table, resource) {
    const rows = await rowsOf(table.url);
    const values = await valuesOf(group, table);
    const names = table.tableSchema.columns.map(({ name }) => name);
    if (rows.length > 0 && `${Object.keys(rows[0])}` !== `${names}`) yield "the header is not what the metadata says";
    for (const name of Object.keys(values)) if (!names.includes(name)) yield `${name} is not described`;
    for (const column of table.tableSchema.columns)
        for (const fault of columnFaults(column, rows, values[column.name] ?? [])) yield `${column.name}: ${fault}`;
    yield* keyFaults(table, rows);
  if (!alike(table, resource)) yield "datapackage.json says something else";
}

(async () => {
    const group = readJson(path.join(folder, "csv-metadata.json"));
    const { resources } = readJson(path.join(folder, "datapackage.json"));
    let faults = 0;
    for (const table of group.tables) {
        const resource = resources.find(({ path: file }) => file === table.url);
        for await (const fault of tableFaults(group, table, resource)) {
            console.log(`${table.url}: ${fault}`);
            faults++;
        }
    }
    if (faults === 0) console.log(`csv-metadata.json: ${group.tables.length} tables read`);
    process.exitCode = faults > 0 ? 1 : 0;
})();
