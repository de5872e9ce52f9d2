import type { ShellWord } from "../parse/shell.ts";
import { positionals, type Simple } from "./command-words.ts";
import type { Unwrapped } from "./command-wrapper.ts";

// Package managers and task runners: they start a tool, or a script that the repository defines under a name.

const RUNS_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  npm: ["run", "run-script", "rum", "urn"],
  pnpm: ["run", "run-script"],
  yarn: ["run"],
  bun: ["run"],
  composer: ["run", "run-script", "run-s", "exec"],
  deno: ["task"],
  pdm: ["run"],
  hatch: ["run"],
  lerna: ["run"],
  nx: ["run"],
  turbo: ["run"],
  wireit: [],
  mise: ["run", "r"],
  rush: [],
  moon: ["run"],
  poe: [],
  pixi: ["run", "task"],
};

/** Scripts that are called without `run`. */
const NAMED_VERBS: Readonly<Record<string, readonly string[]>> = {
  npm: ["test", "t", "tst", "start", "stop", "restart"],
  pnpm: ["test", "t", "start"],
  bun: ["start"],
  yarn: [],
  composer: ["test"],
};

/** Own verbs of runners that call any other word as a script or an installed tool. */
const OWN_VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  yarn: new Set(
    "add audit autoclean bin cache check config constraints create dedupe dlx exec explain explore generate-lock-entry global help import info init install licenses link list login logout npm node outdated owner pack patch patch-commit plugin policies prune publish rebuild remove run search set stage tag team unlink unplug up upgrade upgrade-interactive version versions why workspace workspaces".split(
      " ",
    ),
  ),
  pnpm: new Set(
    "add audit bin config create dedupe deploy dlx env exec fetch help import init install i install-test it licenses link list ls ll outdated pack patch patch-commit patch-remove pkg prune publish rebuild rb remove rm un uninstall root run server setup self-update store unlink update up upgrade why approve-builds ci".split(
      " ",
    ),
  ),
  bun: new Set(
    "add a build create exec init install i link outdated patch pm publish remove rm run test unlink update upgrade x repl".split(" "),
  ),
  composer: new Set(
    "about archive audit browse bump check-platform-reqs clear-cache completion config create-project depends diagnose dump-autoload exec fund global help home i init install licenses list outdated prohibits reinstall remove require r run run-script search self-update show status suggests u update upgrade validate why why-not".split(
      " ",
    ),
  ),
  turbo: new Set("run link login logout prune unlink daemon query gen generate telemetry ls watch info".split(" ")),
  nx: new Set(
    "run run-many affected graph migrate reset format:check format:write format list report show exec release generate g init connect daemon view-logs add import repair sync sync:check watch".split(
      " ",
    ),
  ),
};

/** Runners whose words are all targets. */
const TARGET_RUNNERS = new Set([
  "make",
  "just",
  "task",
  "rake",
  "gulp",
  "grunt",
  "invoke",
  "mage",
  "ant",
  "poe",
  "poethepoet",
  "run-s",
  "run-p",
  "npm-run-all",
  "jake",
  "doit",
  "wireit",
  "mask",
  "tusk",
]);

/** Words that are programs of the shell or the system, but behind a package manager always the name of a script. */
const SCRIPT_WORDS = new Set([
  "test",
  "build",
  "start",
  "fetch",
  "install",
  "set",
  "exec",
  "env",
  "help",
  "info",
  "serve",
  "link",
  "pack",
  "read",
  "open",
  "host",
  "batch",
  "at",
  "command",
  "type",
  "time",
  "watch",
  "clean",
  "check",
  "format",
  "export",
  "up",
  "init",
  "dev",
  "spec",
  "sync",
]);

/** Programs that fetch a package where it is not there, and run it: with the words that must come first. */
const FETCH_AND_RUN: readonly { readonly program: string; readonly verbs: readonly string[] }[] = [
  { program: "npx", verbs: [] },
  { program: "bunx", verbs: [] },
  { program: "pnpx", verbs: [] },
  { program: "uvx", verbs: [] },
  { program: "npm", verbs: ["exec", "x"] },
  { program: "pnpm", verbs: ["dlx"] },
  { program: "yarn", verbs: ["dlx"] },
  { program: "bun", verbs: ["x"] },
  { program: "pipx", verbs: ["run"] },
  { program: "uv", verbs: ["tool run"] },
];

/** Programs that run what is installed and fetch nothing. */
const RUN_INSTALLED: readonly { readonly program: string; readonly verbs: readonly string[] }[] = [
  { program: "pnpm", verbs: ["exec"] },
  { program: "yarn", verbs: ["exec"] },
  { program: "lerna", verbs: ["exec"] },
  { program: "nx", verbs: ["exec"] },
];

const FETCH_VALUED = new Set([
  "-p",
  "--package",
  "-w",
  "--workspace",
  "--registry",
  "--from",
  "--with",
  "--python",
  "--spec",
  "--index-url",
]);

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
  if (RUNS_SCRIPTS[program]?.includes(verb)) {
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
            text: toolOf(bare),
            value: args[index]?.value === undefined ? undefined : toolOf(bare),
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
function toolOf(name: string): string {
  return PACKAGE_TOOLS[name] ?? name;
}

const PACKAGE_TOOLS: Readonly<Record<string, string>> = {
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
};

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
