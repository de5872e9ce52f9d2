import { table } from "../model/table.ts";
// What package managers and task runners call, by program: facts of their command lines.

/** Words behind which the name of a script follows. */
export const RUNS_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
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
export const NAMED_VERBS: Readonly<Record<string, readonly string[]>> = table({
  npm: ["test", "t", "tst", "start", "stop", "restart"],
  pnpm: ["test", "t", "start"],
  bun: ["start"],
  yarn: [],
  composer: ["test"],
});

/** Own verbs of runners that call any other word as a script or an installed tool. */
export const OWN_VERBS: Readonly<Record<string, ReadonlySet<string>>> = table({
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
});

/** Runners whose words are all targets. */
export const TARGET_RUNNERS = new Set([
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
export const SCRIPT_WORDS = new Set([
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
export const FETCH_AND_RUN: readonly { readonly program: string; readonly verbs: readonly string[] }[] = [
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
export const RUN_INSTALLED: readonly { readonly program: string; readonly verbs: readonly string[] }[] = [
  { program: "pnpm", verbs: ["exec"] },
  { program: "yarn", verbs: ["exec"] },
  { program: "lerna", verbs: ["exec"] },
  { program: "nx", verbs: ["exec"] },
];

export const FETCH_VALUED = new Set([
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
