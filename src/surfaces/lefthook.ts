import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseToml } from "../parse/toml.ts";
import { quoteWords } from "../parse/words.ts";
import { parseYaml } from "../parse/yaml.ts";
import { baseOf } from "./instructions.ts";
import { type Occasion, occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Hooks run once `lefthook install` has been called. */
const COMMIT = occasion("lefthook", "commit", "opt-in");

/** A group under any other name runs with `lefthook run NAME`: https://lefthook.dev/configuration/Hook/ */
const NAMED = occasion("lefthook", "run", "opt-in");

/** https://git-scm.com/docs/githooks */
const GIT_HOOK =
  /^(?:applypatch-msg|(?:pre|post)-applypatch|pre-(?:commit|merge-commit|rebase|push|auto-gc|receive)|prepare-commit-msg|commit-msg|post-(?:commit|checkout|merge|receive|update|rewrite|index-change)|update|proc-receive|push-to-checkout|reference-transaction|fsmonitor-watchman|sendemail-validate|p4-[a-z-]+)$/u;

/** Groups of jobs in groups of jobs. */
const LEVELS = 5;

const NAMES = ["lefthook", ".lefthook", "lefthook-local", ".lefthook-local", ".config/lefthook"];
const ENDINGS = ["yml", "yaml", "json", "toml"];

export default {
  id: "lefthook",
  title: "Lefthook git hooks",
  reference: "https://lefthook.dev/configuration/",
  paths: NAMES.flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`)),
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const parse = baseOf(file.path).endsWith(".toml") ? parseToml : baseOf(file.path).endsWith(".json") ? parseJson : parseYaml;
    const root = expectObject(parse(file.path, file.text));
    const scripts = text(root.get("source_dir")) ?? ".lefthook";
    for (const hook of root.entries()) {
      const when = GIT_HOOK.test(hook.key) ? COMMIT : NAMED;
      for (const command of hook.value.get("commands")?.entries() ?? [])
        yield* run(when, command.value, `${hook.key}.commands.${command.key}`);
      for (const script of hook.value.get("scripts")?.entries() ?? []) {
        const runner = text(script.value.get("runner"));
        const path = `${scripts}/${hook.key}/${script.key}`;
        yield triggerAt(
          when,
          script.at,
          `${hook.key}.scripts.${script.key}`,
          runner ? `${runner} ${quoteWords([path])}` : quoteWords([path]),
        );
      }
      yield* jobs(when, hook.value.get("jobs"), `${hook.key}.jobs`, 0);
    }
    // Settings of other repositories, which are fetched and obeyed.
    for (const [index, remote] of (root.get("remotes")?.items() ?? []).entries()) {
      const url = text(remote.get("git_url"));
      const ref = text(remote.get("ref"));
      const words = ["git", "clone", ...(ref === undefined ? [] : ["--branch", ref]), url ?? ""];
      if (url !== undefined) yield triggerAt(COMMIT, remote.at, `remotes[${index}]`, quoteWords(words));
    }
  },
} satisfies Surface;

function* run(when: Occasion, node: DataNode, pointer: string): Generator<Fact> {
  const entry = node.entry("run");
  const line = strings(entry?.value).join("\n");
  if (entry && line.trim() !== "") yield triggerAt(when, entry.at, pointer, placeholders(line));
}

function* jobs(when: Occasion, list: DataNode | undefined, pointer: string, level: number): Generator<Fact> {
  if (level > LEVELS) return;
  for (const [index, job] of (list?.items() ?? []).entries()) {
    yield* run(when, job, `${pointer}[${index}]`);
    yield* jobs(when, job.get("group", "jobs"), `${pointer}[${index}].group.jobs`, level + 1);
  }
}

/** `{staged_files}` stands for a list of paths. */
function placeholders(line: string): string {
  return line.replaceAll(
    /\{(staged_files|push_files|all_files|files|cmd|lefthook_job_name|0|1|2)\}/g,
    (_, name: string) => `"$${/^\d/.test(name) ? name : name.toUpperCase()}"`,
  );
}
