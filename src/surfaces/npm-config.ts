import { parseIni } from "../parse/ini.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/**
 * Keys that name a program, with the moment at which npm starts it. https://docs.npmjs.com/cli/v11/using-npm/config
 * `git` runs for every dependency that comes from git, even under `ignore-scripts`.
 */
const PROGRAMS: Readonly<Record<string, "install" | "run">> = {
  git: "install",
  "script-shell": "install",
  shell: "run",
  editor: "run",
  viewer: "run",
  browser: "run",
  "init-module": "run",
  "onload-script": "install",
  python: "install",
};

/** Files of further settings, which may name programs in turn. */
const INCLUDES: ReadonlySet<string> = new Set(["globalconfig", "userconfig"]);

export default {
  id: "npm-config",
  title: "npm settings",
  reference: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc",
  paths: ["**/.npmrc"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: false })) {
      if (section !== "" || value === "" || value === "true" || value === "false") continue;
      const bare = value.replace(/^(["'])(.*)\1$/, "$2");
      const moment = Object.hasOwn(PROGRAMS, key) ? PROGRAMS[key] : undefined;
      if (key === "node-options") {
        // Handed to every script that npm starts.
        yield triggerAt(occasion("npm-config", "install", "automatic"), at, key, `node ${bare}`);
      } else if (moment !== undefined) {
        yield triggerAt(occasion("npm-config", moment, "automatic"), at, key, key === "init-module" ? quoteWords(["node", bare]) : bare);
      } else if (INCLUDES.has(key)) {
        yield triggerAt(occasion("npm-config", "install", "automatic"), at, key, `npm install --${key} ${quoteWords([bare])}`);
      }
    }
  },
} satisfies Surface;
