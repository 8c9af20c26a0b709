// SPDX-License-Identifier: MIT
// Reads the CSV files through datapackage.json with the Frictionless libraries: the descriptor is valid, every cell
// has its type and keeps its constraints, keys are unique, foreign keys hold, and each field says what it is. Every resource is one that they read.
//
//   node datapackage.cjs TOOLS FOLDER   TOOLS has node_modules, FOLDER is csv/
//
// Exit status 0: all is well; 1: each fault on a line of its own.
const path = require("path");
const [tools, folder] = process.argv.slice(2);
const { Package } = require(path.join(tools, "node_modules", "datapackage"));

// The messages of an error and of those in it.
function messages(error) {
    return error.multiple ? error.errors.flatMap(messages) : [error.message];
}

// The tables that may have no rows; any other table without rows is none of ours.
const mayBeEmpty = ["defaults"];

// The faults of one resource.
async function faultsOf(resource) {
    try {
        const rows = await resource.read({ relations: "foreignKeys" in (resource.descriptor.schema ?? {}) });
        return rows.length > 0 || mayBeEmpty.includes(resource.name) ? [] : ["no rows"];
    } catch (error) {
        return messages(error);
    }
}

// What a field does not say of itself.
function undocumented({ fields }) {
    const missing = (field) => ["title", "description", "type", "nullRule", "constraints"].filter((key) => !field[key]);
    return fields.flatMap((field) => missing(field).map((key) => `${field.name} has no ${key}`));
}

(async () => {
    const descriptor = path.join(folder, "datapackage.json");
    const data = await Package.load(descriptor, { basePath: folder });
    const faults = data.valid ? [] : data.errors.flatMap(messages).map((message) => `datapackage.json: ${message}`);
    for (const table of data.resources)
        for (const message of [...(await faultsOf(table)), ...undocumented(table.descriptor.schema ?? { fields: [] })])
            faults.push(`${table.name}.csv: ${message}`);
    for (const fault of faults) console.log(fault);
    if (faults.length === 0) console.log(`datapackage.json: valid, ${data.resources.length} tables hold`);
    process.exitCode = faults.length > 0 ? 1 : 0;
})();
