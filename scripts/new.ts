import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { TEMPLATES } from "./templates.ts";

// npm run new -- surface|check|secret|row|engine NAME

const root = resolve(import.meta.dirname, "..");
const kinds = Object.keys(TEMPLATES).join("|");
const [kind = "", name = "", ...rest] = process.argv.slice(2);
const template = TEMPLATES[kind];

if (template === undefined || rest.length > 0 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(name)) {
  fail(`Usage: npm run new -- ${kinds} NAME\nThe name is in kebab case; it becomes the id, the file name and the name of the examples.`);
}
const files = Object.entries(template.files(name));
const taken = files.map(([path]) => path).filter((path) => existsSync(join(root, path)));
if (taken.length > 0) fail(`${taken.join(", ")} is there already.`);

for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`written: ${path}`);
}
execFileSync(process.execPath, [...process.execArgv, join(import.meta.dirname, "generate.ts")], { stdio: "inherit" });
console.log(
  `\nNow:\n${template
    .next(name)
    .map((step) => `- ${step}`)
    .join("\n")}\n- npm run generate && npm run build && npm test`,
);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
