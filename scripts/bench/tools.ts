import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { writeOut } from "../../src/catalog/bounded-pattern.ts";
import type { SecretRule } from "../../src/catalog/secret-rule.ts";
import type { Report } from "../../src/model/report.ts";

/** A program that is timed on a tree. */
export interface Tool {
  readonly name: string;
  command(folder: string): readonly string[];
  /** `path:line` of what it found; undefined for one that looks for nothing. */
  found?(output: string, folder: string): Iterable<string>;
}

export const FLOOR = "reading alone";
export const RIPGREP = "ripgrep, one thread";

/** Ours, the floor, and whatever else of its kind is on PATH. `workshop` is a folder for what they need. */
export async function tools(root: string, workshop: string, rules: readonly SecretRule[]): Promise<readonly Tool[]> {
  await bundle(root, workshop);
  const node = process.execPath;
  const lines = (output: string, folder: string): string[] =>
    output.split("\n").flatMap((line) => /^(.+?:\d+)(?::|$)/.exec(line.replace(`${folder}/`, ""))?.[1] ?? []);
  const all: Tool[] = [
    { name: "Node alone", command: () => [node, "--eval", "0"] },
    { name: FLOOR, command: (folder) => [node, join(workshop, "read-only.js"), folder] },
    {
      name: "preflight, whole scan",
      command: (folder) => [node, join(root, "dist/cli.js"), folder, "--format", "json", "--fail-on", "never"],
      found: (output) =>
        (JSON.parse(output) as Report).findings
          .filter(({ family }) => family === "secrets")
          .flatMap(({ locations }) => locations.map(({ path, line }) => `${path}:${line}`)),
    },
    {
      name: "preflight, secrets alone",
      command: (folder) => [node, join(workshop, "secrets-alone.js"), folder, join(root, "dist/catalog.json")],
      found: lines,
    },
  ];
  if (isThere("rg")) {
    const file = join(workshop, "patterns.txt");
    writeFileSync(file, `${ripgrepPatterns(rules).join("\n")}\n`);
    const limits = ["--regex-size-limit", "2G", "--dfa-size-limit", "2G"];
    all.push({
      name: RIPGREP,
      command: (folder) => ["rg", "--no-unicode", "-uu", "-j1", "-n", "--no-heading", ...limits, "-g", "!.git", "-f", file, folder],
      found: lines,
    });
  }
  if (isThere("gitleaks")) {
    all.push({
      name: "gitleaks dir",
      command: (folder) => ["gitleaks", "dir", folder, "--no-banner", "--exit-code", "0", "--report-format", "json", "--report-path", "-"],
      found: (output, folder) =>
        (JSON.parse(output) as { File: string; StartLine: number }[]).map(
          ({ File, StartLine }) => `${File.replace(`${folder}/`, "")}:${StartLine}`,
        ),
    });
  }
  if (isThere("secretlint")) {
    const preset = JSON.stringify({ rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] });
    all.push({
      name: "secretlint",
      command: (folder) => ["secretlint", "--secretlintrcJSON", preset, "--format", "unix", `${folder}/**/*`],
      found: lines,
    });
  }
  return all;
}

function isThere(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

/** Programs of plain JavaScript, as the shipped one is. */
async function bundle(root: string, workshop: string): Promise<void> {
  const here = (name: string): string => join(root, "scripts/bench", name);
  const build = await rolldown({ input: [here("read-only.ts"), here("secrets-alone.ts")], platform: "node", logLevel: "warn" });
  await build.write({ dir: workshop, format: "esm" });
  await build.close();
  writeFileSync(join(workshop, "package.json"), '{ "type": "module" }\n');
}

/**
 * The rules that are one pattern, as ripgrep takes them: without look-arounds, which its fast engine has not, and without those that stand for
 * what only a second look decides (a word nearby, a structure). Both make its work lighter than ours.
 */
function ripgrepPatterns(rules: readonly SecretRule[]): string[] {
  return rules.flatMap(({ pattern, near, ignoreCase }) => {
    if (pattern === undefined || near !== undefined) return [];
    const plain = withoutLookArounds(writeOut(pattern)).replaceAll("(?<value>", "(?:");
    const written = ignoreCase ? `(?i:${plain})` : plain;
    return spawnSync("rg", ["--no-unicode", "-e", written, "/dev/null"]).status === 1 ? [written] : [];
  });
}

function withoutLookArounds(pattern: string): string {
  const start = pattern.search(/\(\?(?:=|!|<=|<!)/);
  if (start === -1) return pattern;
  let depth = 0;
  let isClass = false;
  for (let at = start; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === "\\") at++;
    else if (isClass) isClass = char !== "]";
    else if (char === "[") isClass = true;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return pattern.slice(0, start) + withoutLookArounds(pattern.slice(at + 1));
  }
  return pattern;
}
