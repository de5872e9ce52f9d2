import { table } from "../model/table.ts";
import type { ShellWord } from "../parse/shell-script.ts";
import { positionals, type Simple } from "./command-words.ts";
import type { Unwrapped } from "./command-wrapper.ts";
import {
  FETCH_AND_RUN,
  FETCH_VALUED,
  NAMED_VERBS,
  OWN_VERBS,
  RUN_INSTALLED,
  RUNS_SCRIPTS,
  SCRIPT_WORDS,
  TARGET_RUNNERS,
} from "./package-runners.ts";

// Package managers and task runners: they start a tool, or a script that the repository defines under a name.

/** What a package manager or task runner starts. `knows` tells whether a word is a tool that the rules know. */
export function unwrapRunner(simple: Simple, known: (tool: string) => boolean): Unwrapped | undefined {
  const { program, args } = simple;
  const knows = (tool: string): boolean => !SCRIPT_WORDS.has(tool) && known(tool);
  if (program === undefined || simple.file) return undefined;
  const words = positionals(program, args);
  const verb = words[0]?.text ?? "";
  const called = callScript(program, words, verb, args, knows);
  if (called) return called;
  for (const entry of FETCH_AND_RUN) if (entry.program === program && starts(words, entry.verbs)) return fetchAndRun(args, entry.verbs);
  for (const entry of RUN_INSTALLED) {
    if (entry.program !== program || !starts(words, entry.verbs)) continue;
    const tool = args.slice(args.findIndex((word) => word.text === verb) + 1).filter((word, index) => index > 0 || word.text !== "--");
    return tool.length > 0 ? { words: tool } : undefined;
  }
  return undefined;
}

function callScript(
  program: string,
  words: readonly ShellWord[],
  verb: string,
  args: readonly ShellWord[],
  knows: (tool: string) => boolean,
): Unwrapped | undefined {
  if (program === "yarn" && verb === "workspace")
    return { words: [wordOf(program), ...args.slice(args.findIndex((word) => word.text === verb) + 2)] };
  if (program === "yarn" && verb === "workspaces" && words[1]?.text === "foreach") {
    const at = args.findIndex((word) => word.text === "run" || word.text === "exec");
    return at === -1 ? undefined : { words: [wordOf(program), ...args.slice(at)] };
  }
  if (Object.hasOwn(RUNS_SCRIPTS, program) && RUNS_SCRIPTS[program]?.includes(verb)) {
    const name = words[1]?.text;
    if (name === undefined) return undefined;
    if (program === "bun" && /[./]/u.test(name)) return undefined;
    if (program === "nx") return names(`${program} run`, [name.split(":")[1] ?? name]);
    if (program === "turbo" || program === "moon")
      return names(
        `${program} run`,
        words.slice(1).map((word) => word.text.replace(/^.*[:#]/u, "")),
      );
    const installed = ["pdm", "hatch", "yarn", "composer"].includes(program) && knows(name) && !/[:]/u.test(name);
    return installed
      ? { words: args.slice(args.indexOf(words[1] as ShellWord)) }
      : names(`${program} ${verb === "rum" || verb === "urn" ? "run" : verb}`, [
          name.replace(/^[\w.-]+:(?=[\w-]+$)/u, program === "hatch" ? "" : "$&"),
        ]);
  }
  if (NAMED_VERBS[program]?.includes(verb)) return names(program, [verb === "t" || verb === "tst" ? "test" : verb]);
  if (program === "nx" && (verb === "run-many" || verb === "affected")) return names("nx run", targets(args));
  const own = OWN_VERBS[program];
  if (own && verb !== "" && !own.has(verb)) {
    if (program === "bun" && /[./]/u.test(verb)) return undefined;
    const at = args.indexOf(words[0] as ShellWord);
    // `yarn eslint .` runs the installed tool unless a script has that name; the script wins, and is looked up first.
    return knows(verb)
      ? { names: [{ runner: `${program} tool`, name: verb }], words: args.slice(at) }
      : names(program, program === "turbo" ? words.map((word) => word.text) : [program === "nx" ? verb : verb]);
  }
  if (TARGET_RUNNERS.has(program))
    return names(
      program,
      words
        .map((word) => word.text)
        .filter((text) => !/^[\w.-]+\??\+?:?=/u.test(text))
        .map((text) => text.replace(/\[.*$/u, "")),
    );
  if (program === "idea") return verb === "run" ? names("run configuration:", [words[1]?.text ?? ""]) : undefined;
  if (program === "start-server-and-test")
    return names(
      "npm run",
      words.map((word) => word.text).filter((text) => !/^(?:https?|tcp):|^\d+$/u.test(text)),
    );
  return undefined;
}

function fetchAndRun(args: readonly ShellWord[], verbs: readonly string[]): Unwrapped | undefined {
  let index = 0;
  const before = (verbs[0] ?? "").split(" ").filter(Boolean).length;
  let verbsLeft = before;
  let fetched: string | undefined;
  for (; index < args.length; index += 1) {
    const text = args[index]?.text ?? "";
    if (text === "--") continue;
    if (text === "-c" || text === "--call") return { scripts: [args[index + 1]?.text ?? ""], fetched: fetched ?? "" };
    if (FETCH_VALUED.has(text)) {
      index += 1;
      if (/^(?:-p|--package|--from|--spec)$/u.test(text)) fetched = args[index]?.text ?? "";
    } else if (/^--(?:package|from|spec)=/u.test(text)) fetched = text.slice(text.indexOf("=") + 1);
    else if (text.startsWith("-")) continue;
    else if (verbsLeft > 0) verbsLeft -= 1;
    else {
      const bare = packageName(text);
      return {
        words: [
          {
            text: toolOfPackage(bare),
            value: args[index]?.value === undefined ? undefined : toolOfPackage(bare),
            glob: false,
            inner: args[index]?.inner ?? [],
          },
          ...args.slice(index + 1),
        ],
        fetched: fetched ?? text,
      };
    }
  }
  return undefined;
}

/** The name of a package without its version: `@scope/x@1` → `@scope/x`. */
function packageName(text: string): string {
  return text.replace(/(?<=.)@[^/@]*$/u, "").replace(/(?<=\w)==.*$/u, "");
}

/** The tool that a package brings where it is not named like it. */
export function toolOfPackage(name: string): string {
  return PACKAGE_TOOLS[name] ?? name;
}

const PACKAGE_TOOLS: Readonly<Record<string, string>> = table({
  "@biomejs/biome": "biome",
  "@playwright/test": "playwright",
  typescript: "tsc",
  "@angular/cli": "ng",
  "@nestjs/cli": "nest",
  "@redocly/cli": "redocly",
  "@changesets/cli": "changeset",
  "@commitlint/cli": "commitlint",
  "@sentry/cli": "sentry-cli",
  "@vue/cli-service": "vue-cli-service",
  "@tailwindcss/cli": "tailwindcss",
  "@arethetypeswrong/cli": "attw",
  "@stoplight/spectral-cli": "spectral",
  "@openapitools/openapi-generator-cli": "openapi-generator",
  "@sveltejs/kit": "svelte-kit",
  "aws-cdk": "cdk",
  "firebase-tools": "firebase",
  "netlify-cli": "netlify",
  "@railway/cli": "railway",
  "@cloudflare/wrangler": "wrangler",
});

function names(runner: string, found: readonly string[]): Unwrapped | undefined {
  const wanted = found.filter((name) => name !== "");
  return wanted.length > 0 ? { names: wanted.map((name) => ({ runner, name })) } : undefined;
}

function targets(args: readonly ShellWord[]): readonly string[] {
  const at = args.findIndex(({ text }) => /^(?:-t|--targets?)(?:=|$)/u.test(text));
  if (at === -1) return [];
  const text = args[at]?.text ?? "";
  return (text.includes("=") ? text.slice(text.indexOf("=") + 1) : (args[at + 1]?.text ?? "")).split(",");
}

function starts(words: readonly ShellWord[], verbs: readonly string[]): boolean {
  return verbs.length === 0 || verbs.some((verb) => verb.split(" ").every((part, index) => words[index]?.text === part));
}

function wordOf(text: string): ShellWord {
  return { text, value: text, glob: false, inner: [] };
}
