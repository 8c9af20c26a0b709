// SPDX-License-Identifier: MIT
// Readers that others wrote take our reports for what they are. Run by readers.sh, from a folder with them:
//
//   node readers.cjs REPORTS_DIR        with json, junit, checkstyle, github
//
// Prints a line for each fault; exit status 0 none, 1 some.
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const load = createRequire(path.join(process.cwd(), "package.json"));
const [folder] = process.argv.slice(2);
const faults = [];

function read(name) {
  return fs.readFileSync(path.join(folder, name), "utf8");
}

function same(what, found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    faults.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  }
}

const report = JSON.parse(read("json"));
const findings = report.files.flatMap((file) => file.findings.map((finding) => ({ file, ...finding })));
const told = findings.filter((finding) => finding.suppression === null);
const sentence = (finding) => finding.message + (finding.hint === null ? "" : `; ${finding.hint}`);

// test-results-parser: the counts and messages of JUnit XML
function readJunit() {
  const { parse } = load("test-results-parser");
  fs.copyFileSync(path.join(folder, "junit"), path.join(folder, "junit.xml"));
  const result = parse({ type: "junit", files: [path.join(folder, "junit.xml")] });
  const sum = (name) => [...read("junit").matchAll(new RegExp(` ${name}="(\\d+)"`, "g"))].reduce((all, match) => all + Number(match[1]), 0);
  const cases = result.suites.flatMap((suite) => suite.cases);
  const count = (status) => cases.filter((item) => item.status === status).length;
  same("suites of JUnit", result.suites.map((suite) => suite.name), report.files.map((file) => file.path));
  same("cases of JUnit", cases.length, sum("tests"));
  same("failed cases of JUnit", count("FAIL"), sum("failures") + sum("errors"));
  same("skipped cases of JUnit", count("SKIP"), sum("skipped"));
  const text = cases.map((item) => item.stack_trace).join("\n");
  for (const finding of told.filter((item) => item.severity !== "note")) {
    if (!text.includes(finding.message)) faults.push(`JUnit lacks: ${finding.message}`);
  }
}

// danger-plugin-lint-report: the errors of Checkstyle XML
function readCheckstyle() {
  const { parseCheckstyle } = load("danger-plugin-lint-report/dist/parse/checkstyle_parser.js");
  const { xml2js } = load("xml-js");
  console.warn = () => {}; // it says that it does not know our version
  const found = parseCheckstyle(xml2js(read("checkstyle")), ".").filter((item) => item.column > 0);
  same("Checkstyle", found.map((item) => [item.line, item.column, item.message]),
    told.map((item) => [item.span.startLine, item.span.startColumn, sentence(item)]));
}

// @actions/core: what GitHub's own toolkit writes for the same annotation is what we wrote
function readGithub() {
  const { issueCommand } = load("@actions/core/lib/command.js");
  const plain = (text) => text.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%25/g, "%");
  const written = [];
  const write = process.stdout.write;
  const lines = read("github").split("\n").filter((line) => line.startsWith("::"));
  process.stdout.write = (text) => written.push(text.trimEnd());
  for (const line of lines) {
    const [, name, properties, data] = /^::(\S+?)(?: (.*?))?::(.*)$/.exec(line);
    const pairs = (properties ?? "").split(",").filter(Boolean).map((pair) => pair.split("="));
    issueCommand(name, Object.fromEntries(pairs.map(([key, value]) => [key, plain(value)])), plain(data));
  }
  process.stdout.write = write;
  same("commands", lines, written);
}

readJunit();
readCheckstyle();
readGithub();
for (const fault of faults) console.log(fault.slice(0, 400));
console.log(`readers.cjs: ${findings.length} findings in ${report.files.length} files`);
process.exit(faults.length > 0 ? 1 : 0);
