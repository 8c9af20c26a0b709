#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Prints the TypeScript types of json/regions.json, made of its JSON Schema: packaging/npm/index.d.ts.
//
//   packaging/npm/types.cjs >packaging/npm/index.d.ts
//
// A keyword that it does not know ends it with status 1, so that no type says less than the schema by accident.
const fs = require("fs");
const path = require("path");

const FILE = path.join(__dirname, "../../schema/regions.schema.json");
// What a type cannot say, or what is said elsewhere.
const SILENT = ["$schema", "$id", "$comment", "$defs", "title", "pattern", "format", "minimum", "uniqueItems"];
const KNOWN = ["description", "$ref", "type", "anyOf", "items", "properties", "required", "additionalProperties",
    "examples", "enum", "minItems", ...SILENT];
const SCALARS = { string: "string", integer: "number", number: "number", boolean: "boolean", null: "null" };

function nameOf(key) {
    return key[0].toUpperCase() + key.slice(1);
}

function comment(schema, indent) {
    return schema.description ? `${indent}/** ${schema.description.replace(/\*\//g, "* /")} */\n` : "";
}

/** The codes of SCHEMA; of an open list those of today, with any other. */
function codes(schema) {
    const today = (schema.enum || schema.examples).map((code) => JSON.stringify(code));
    return schema.enum ? today.join(" | ") : [...today, "(string & {})"].join(" | ");
}

function objectOf(schema, indent) {
    const keys = Object.keys(schema.properties);
    const required = new Set(schema.required);
    if (schema.additionalProperties !== false || keys.some((key) => !required.has(key)))
        throw new Error(`an object that may have more or less than ${keys}`);
    const inner = `${indent}    `;
    return `{\n${keys.map((key) => comment(schema.properties[key], inner) +
        `${inner}${key}: ${typeOf(schema.properties[key], inner)};\n`).join("")}${indent}}`;
}

function typeOf(schema, indent) {
    const strange = Object.keys(schema).filter((key) => !KNOWN.includes(key));
    if (strange.length > 0) throw new Error(`unknown keyword: ${strange}`);
    if (schema.$ref) return nameOf(schema.$ref.replace("#/$defs/", ""));
    if (Array.isArray(schema.type))
        return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(" | ");
    if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, indent)).join(" | ");
    if (schema.enum || (schema.examples && schema.type === "string")) return codes(schema);
    if (schema.type === "object") return objectOf(schema, indent);
    if (schema.type === "array") {
        const item = typeOf(schema.items, indent);
        return schema.minItems ? `[${item}, ...(${item})[]]` : `(${item})[]`.replace(/^\((\w+)\)/, "$1");
    }
    if (!SCALARS[schema.type]) throw new Error(`unknown type: ${schema.type}`);
    return SCALARS[schema.type];
}

function declaration(key, schema) {
    const type = typeOf(schema, "    ");
    const kind = type.startsWith("{") ? `interface ${nameOf(key)} ${type}` : `type ${nameOf(key)} = ${type};`;
    return `${comment(schema, "    ")}    ${kind}\n`;
}

const schema = JSON.parse(fs.readFileSync(FILE, "utf8"));
const declarations = [["regions", schema], ...Object.entries(schema.$defs)].map((entry) => declaration(...entry));
process.stdout.write(`// SPDX-License-Identifier: MIT
// Written by packaging/npm/types.cjs of schema/regions.schema.json.

declare namespace regions {
${declarations.join("\n")}}

declare const regions: regions.Regions;
export = regions;
`);
