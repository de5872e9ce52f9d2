import type { Catalog } from "../catalog/catalog.ts";
import type { Honours, InstallRule } from "../catalog/pinning.ts";
import type { DefinedCommand, Trigger } from "../model/execution.ts";
import type { Facts } from "../model/fact.ts";
import type { Ecosystem } from "../model/requirement.ts";
import { hasOption, positionals } from "./command-words.ts";
import { folderBelow, type StartedProgram, startedPrograms } from "./started-programs.ts";

/** A command of the repository that installs what its manifests ask for. */
export interface InstallCommand {
  readonly fact: DefinedCommand | Trigger;
  readonly ecosystem: Ecosystem;
  readonly program: string;
  readonly honours: Honours;
  /** The command alone. */
  readonly text: string;
  /** The folder that it works in, where that is told. */
  readonly folder: string | undefined;
  /** Whether the folder is told from the root, and not only from where the text happens to be run. */
  readonly rooted: boolean;
  /** Files that it names (`-r requirements.txt`). */
  readonly files: readonly string[];
}

/** Only texts that may install are worth a shell parser's time. */
const WORTH = /\b(?:npm|pnpm|yarn|bun|pip3?|uv|poetry|pdm|pipenv|cargo|go|bundler?|composer|dotnet|terraform|tofu|deno|mise|helm|nix)\b/;
const FOLDER_OPTIONS = ["--prefix", "-C", "--cwd", "--dir", "--directory", "--project", "--working-dir", "-chdir"];

/** Reads install commands by the rules of `rules/pinning/installs.yml`. */
class InstallReader {
  readonly #rules = new Map<string, InstallRule[]>();

  constructor(rules: readonly InstallRule[]) {
    for (const rule of rules) for (const program of rule.programs) this.#rules.set(program, [...(this.#rules.get(program) ?? []), rule]);
  }

  /** What one command makes of the lock of its ecosystem; undefined where it installs no manifest. */
  of(program: StartedProgram, ci: boolean): Omit<InstallCommand, "fact" | "rooted"> | undefined {
    const name = program.program ?? "";
    for (const rule of this.#rules.get(name) ?? []) {
      const words = positionals(name, program.args).map(({ text }) => text);
      const verb = rule.verbs.find((one) => (one === "" ? words.length === 0 : one.split(" ").every((part, at) => words[at] === part)));
      if (verb === undefined || (verb === "" && program.args.some(({ text }) => /^(?:-v|--version|-h|--help)$/.test(text)))) continue;
      const files = filesOf(program);
      const operands = words.slice(verb === "" ? 0 : verb.split(" ").length).filter((word) => !files.includes(word));
      // Local folders are the project itself: its requirements come along.
      if (rule.operands && operands.length > 0 && !operands.every((word) => /^\.{1,2}(?:[[/\\]|$)/.test(word))) continue;
      const given = (options: readonly string[] | undefined): boolean => (options ?? []).some((option) => hasOption(program.args, option));
      const honours = given(rule.without)
        ? "no"
        : given(rule.loosened)
          ? "rewrites"
          : given(rule.with)
            ? "yes"
            : ((ci ? rule.ci : undefined) ?? rule.honours);
      return { ecosystem: rule.ecosystem, program: name, honours, text: program.text, folder: folderOf(program), files };
    }
    return undefined;
  }
}

/** Options that name a file of requirements. */
function filesOf({ args }: StartedProgram): readonly string[] {
  return args.flatMap(({ text }, at) => {
    if (/^(?:-r|--requirement|--requirements)$/.test(text)) return args[at + 1]?.text ?? [];
    return /^(?:-r|--requirements?=)(.{1,500})$/.exec(text)?.[1] ?? [];
  });
}

function folderOf({ args, folder }: StartedProgram): string | undefined {
  for (const [at, { text }] of args.entries()) {
    const option = FOLDER_OPTIONS.find((one) => text === one || text.startsWith(`${one}=`));
    if (option === undefined) continue;
    const value = text === option ? args[at + 1]?.value : text.slice(option.length + 1);
    return value === undefined ? undefined : folderBelow(folder, value);
  }
  return folder;
}

/** All install commands of the repository's own commands and triggers. */
export function installCommands(facts: Facts, { pinning }: Pick<Catalog, "pinning">): readonly InstallCommand[] {
  const reader = new InstallReader(pinning.installs);
  const found: InstallCommand[] = [];
  const manifests = new Set(facts.of("manifest").map(({ ecosystem, at }) => `${ecosystem} ${folderOfPath(at.path)}`));
  for (const fact of [...facts.of("command"), ...facts.of("trigger")]) {
    const text = fact.kind === "trigger" ? fact.command : fact.text;
    if (!WORTH.test(text)) continue;
    const ci = /^(?:\.github\/workflows\/|\.gitlab-ci|\.circleci\/)/.test(fact.at.path);
    for (const program of startedPrograms(text, fact.folder)) {
      const install = reader.of(program, ci);
      if (!install) continue;
      // A folder of the image says nothing of the tree; the manifest that lies beside the Dockerfile is the one that it copies in.
      const beside = fact.kind === "trigger" && fact.surface === "dockerfile" ? folderOfPath(fact.at.path) : undefined;
      const own = beside !== undefined && manifests.has(`${install.ecosystem} ${beside}`) ? { folder: beside } : {};
      found.push({ fact, ...install, ...own, rooted: fact.folder !== undefined && install.folder !== undefined });
    }
  }
  return found;
}

/** Empty for the root. */
function folderOfPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
