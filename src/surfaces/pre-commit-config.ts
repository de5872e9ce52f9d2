import { expectObject, strings, text } from "../parse/data.ts";
import { quoteWords } from "../parse/words.ts";
import { parseYaml } from "../parse/yaml.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Languages of which `entry` is no program: a pattern, or a message. */
const NO_PROGRAM: ReadonlySet<string> = new Set(["pygrep", "fail"]);

const COMMIT = occasion("pre-commit-config", "commit", "opt-in");

/** Hooks of the repository itself, and the repositories from which the others are fetched. */
export default {
  id: "pre-commit-config",
  title: "pre-commit hooks of the repository",
  reference: "https://pre-commit.com/#repository-local-hooks",
  paths: [".pre-commit-config.yaml", ".pre-commit-config.yml", "prek.yaml", "*/.pre-commit-config.yaml"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    for (const [index, repo] of (root.get("repos")?.items() ?? []).entries()) {
      const source = text(repo.get("repo"));
      if (source !== undefined && source !== "local" && source !== "meta") {
        const rev = text(repo.get("rev"));
        const words = ["git", "clone", ...(rev === undefined ? [] : ["--branch", rev]), "--", source];
        yield triggerAt(COMMIT, repo.at, `repos[${index}].repo`, quoteWords(words));
      }
      if (source !== "local") continue;
      for (const [number, hook] of (repo.get("hooks")?.items() ?? []).entries()) {
        const entry = hook.entry("entry");
        const line = text(entry?.value);
        if (!entry || line === undefined || NO_PROGRAM.has(text(hook.get("language")) ?? "")) continue;
        const args = strings(hook.get("args"));
        const command = args.length === 0 ? line : `${line} ${quoteWords(args)}`;
        yield triggerAt(COMMIT, entry.at, `repos[${index}].hooks[${number}]`, command);
      }
    }
  },
} satisfies Surface;
