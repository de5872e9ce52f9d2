import type { GitHazard } from "../../model/execution.ts";
import { byBytes } from "../../model/order.ts";
import { type Place, wholeFile } from "../../model/place.ts";
import type { Gaps } from "../gaps.ts";
import { type ByteKey, displayPath } from "../path-bytes.ts";
import { Unreadable } from "../read-file.ts";
import type { NestedRepository } from "../walk.ts";
import { isHidden } from "./changes.ts";
import { type ConfigOwner, configHazards, remoteNames } from "./config-hazards.ts";
import { type ConfigEntry, readConfigText } from "./config-text.ts";
import type { FileKind, GitFiles } from "./git-files.ts";
import { HOOK_BYTES, isOrdinaryHook, isStep } from "./hooks.ts";
import type { IndexEntry } from "./listings.ts";

const CONFIG_BYTES = 1024 * 1024;
const POINTER_BYTES = 4096;
/** A configuration with more than this is not looked through to the end, and a gap says so. */
const HAZARDS_PER_REPOSITORY = 200;

/** What a git directory says without git. */
export interface GitDirectoryFacts {
  readonly hazards: readonly GitHazard[];
  readonly remotes: readonly string[];
}

/** Looks for hazards in git directories: the tree's own, submodules', and those of repositories that lie in the tree. */
export class HazardSearch {
  readonly #files: GitFiles;
  readonly #gaps: Gaps;

  constructor(files: GitFiles, gaps: Gaps) {
    this.#files = files;
    this.#gaps = gaps;
  }

  /** Configuration, hooks, replaced and borrowed objects of the git directory `folder`; empty where that is the scanned folder itself. */
  inDirectory(folder: ByteKey, owner: ConfigOwner): GitDirectoryFacts {
    const entries = this.#config(inFolder(folder, "config"));
    // config.worktree has effect only where the configuration says so (git-worktree(1)).
    const perWorktree = entries.some(
      ({ section, key, value }) => section === "extensions" && key === "worktreeconfig" && value !== "false",
    );
    const more = perWorktree ? this.#config(inFolder(folder, "config.worktree")) : [];
    const inTree = (path: string): boolean => this.#files.holds(path);
    const found = [
      ...configHazards(entries, owner, inTree).map((hazard) => ({ hazard, file: inFolder(folder, "config") })),
      ...configHazards(more, owner, inTree).map((hazard) => ({ hazard, file: inFolder(folder, "config.worktree") })),
    ];
    if (found.length > HAZARDS_PER_REPOSITORY)
      this.#gaps.add(displayPath(folder), `more than ${HAZARDS_PER_REPOSITORY} dangerous keys; the rest is not listed`);
    const config = found
      .slice(0, HAZARDS_PER_REPOSITORY)
      .map(({ hazard, file }) => gitHazard(at(file, hazard.entry), hazard.key, hazard.effect));
    return { hazards: [...config, ...this.#hooks(folder), ...this.#objects(folder)], remotes: remoteNames([...entries, ...more]) };
  }

  /** The tree's own `.git` where it is no folder. A file that leads out of the tree is what a linked work tree or a submodule has. */
  ofRedirect(): readonly GitHazard[] {
    const stat = this.#stat(".git");
    if (stat === null || stat.isDirectory()) return [];
    if (stat.isSymbolicLink()) return [redirected(".git")];
    const target =
      stat.isFile() && stat.size < POINTER_BYTES
        ? this.#lines(".git")
            .join("")
            .replace(/^gitdir: /, "")
        : "";
    return target !== "" && this.#files.holds(target) ? [redirected(".git")] : [];
  }

  /** A repository that lies in the tree, with the hazards of its own git directory. */
  inNested({ folder, kind }: NestedRepository, isSubmodule: boolean): readonly GitHazard[] {
    const git = `${folder}/.git`;
    if (kind === "bare") {
      const effect = "git started in this folder takes it for a repository of its own, with its configuration and hooks";
      return [
        gitHazard(wholeFile(displayPath(`${folder}/HEAD`)), "embedded-bare-repository", effect),
        ...this.inDirectory(folder, "repository").hazards,
      ];
    }
    if (kind === "link") return [redirected(git)];
    if (kind === "pointer") return this.#pointer(folder, git);
    if (this.#stat(`${git}/HEAD`) === null && !isSubmodule) {
      this.#gaps.add(displayPath(git), "a folder named .git that is no repository was not read");
      return [];
    }
    const effect = "git started in this folder uses this repository's own configuration and hooks";
    const embedded = isSubmodule ? [] : [gitHazard(wholeFile(displayPath(git)), "embedded-repository", effect)];
    return [...embedded, ...this.inDirectory(git, isSubmodule ? "submodule" : "repository").hazards];
  }

  /** A `.git` file: a submodule's leads into the tree's own `.git/modules`; any other place is not followed. */
  #pointer(folder: ByteKey, git: ByteKey): readonly GitHazard[] {
    let target: string;
    try {
      target = /^gitdir: ([^\n]+)\n*$/.exec(this.#files.text(git, POINTER_BYTES))?.[1] ?? "";
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#gaps.add(displayPath(git), error.message);
      return [];
    }
    const up = "../".repeat(folder.split("/").length);
    const module = target.startsWith(`${up}.git/modules/`) ? target.slice(up.length) : "";
    if (module === "" || module.split("/").some((part) => part === ".." || part === "." || part === "")) return [redirected(git)];
    // A link on the way could lead anywhere.
    const parts = module.split("/");
    const way = parts.map((_, n) => parts.slice(0, n + 1).join("/"));
    if (!way.every((key) => this.#stat(key)?.isDirectory() ?? false)) return [redirected(git)];
    return this.inDirectory(module, "submodule").hazards;
  }

  #config(file: ByteKey): readonly ConfigEntry[] {
    try {
      const { entries, brokenAt } = readConfigText(this.#files.text(file, CONFIG_BYTES));
      if (brokenAt !== null) this.#gaps.add(displayPath(file), `git's configuration is not understood from line ${brokenAt} on`);
      return entries;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#gaps.add(displayPath(file), `git's configuration was not read: ${error.message}`);
      return [];
    }
  }

  #hooks(folder: ByteKey): readonly GitHazard[] {
    const hooks = inFolder(folder, "hooks");
    const stat = this.#stat(hooks);
    if (stat === null) return [];
    if (stat.isSymbolicLink())
      return [
        gitHazard(
          wholeFile(displayPath(hooks)),
          "hook:*",
          "the folder of hooks is a link, and what it leads to runs when git reaches its step",
        ),
      ];
    return this.#names(hooks)
      .filter(isStep)
      .flatMap((step) => {
        const file = `${hooks}/${step}`;
        const hook = this.#stat(file);
        const runs = hook !== null && (hook.isSymbolicLink() || (hook.isFile() && (hook.mode & 0o111) !== 0));
        if (!runs || this.#isOrdinary(step, file)) return [];
        return [
          gitHazard(
            wholeFile(displayPath(file)),
            `hook:${step}`,
            `a program in the repository's folder of hooks runs when git reaches its ${step} step`,
          ),
        ];
      });
  }

  #objects(folder: ByteKey): readonly GitHazard[] {
    const found: GitHazard[] = [];
    const report = (file: ByteKey, key: string, effect: string): void =>
      void found.push(gitHazard(wholeFile(displayPath(file)), key, effect));
    const replaced = inFolder(folder, "refs/replace");
    const packed = inFolder(folder, "packed-refs");
    const inPacked = this.#lines(packed).some((line) => line.includes(" refs/replace/"));
    if (inPacked || this.#names(replaced).length > 0) {
      report(inPacked ? packed : replaced, "refs/replace", "git shows other objects in place of those that the history names");
    }
    const grafts = inFolder(folder, "info/grafts");
    if (this.#lines(grafts).some((line) => /^[0-9a-f]/.test(line)))
      report(grafts, "info/grafts", "git shows another history than the one that the commits name");
    for (const file of [inFolder(folder, "objects/info/alternates"), inFolder(folder, "objects/info/http-alternates")]) {
      if (this.#stat(file) !== null)
        report(file, "objects/info/alternates", "git reads objects of another repository, whose location this file names");
    }
    return found;
  }

  #isOrdinary(step: string, file: ByteKey): boolean {
    try {
      return isOrdinaryHook(step, this.#files.text(file, HOOK_BYTES));
    } catch (error) {
      if (error instanceof Unreadable) return false;
      throw error;
    }
  }

  #stat(key: ByteKey): FileKind | null {
    return this.#files.stat(key);
  }

  #names(key: ByteKey): readonly string[] {
    if (this.#stat(key)?.isDirectory() !== true) return [];
    try {
      return this.#files.names(key);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#gaps.add(displayPath(key), `folder not listed: ${error.message}`);
      return [];
    }
  }

  #lines(key: ByteKey): readonly string[] {
    try {
      return this.#files.text(key, 16 * CONFIG_BYTES).split("\n");
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#gaps.add(displayPath(key), error.message);
      return [];
    }
  }
}

/** One hazard per mark for index entries that git was told not to look at although they are in the work tree. */
export function hiddenEntryHazards(index: readonly IndexEntry[], isPresent: (key: ByteKey) => boolean): readonly GitHazard[] {
  const hidden = index.filter((entry) => isHidden(entry) && isPresent(entry.key));
  const marks = [
    ["index:skip-worktree", hidden.filter(({ skipWorktree }) => skipWorktree)],
    ["index:assume-unchanged", hidden.filter(({ skipWorktree }) => !skipWorktree)],
  ] as const;
  return marks.flatMap(([key, entries]) => {
    const [first] = entries;
    if (first === undefined) return [];
    const others = entries.length === 1 ? "" : ` and ${entries.length - 1} more`;
    return [gitHazard(wholeFile(".git/index"), key, `git does not show changes of ${displayPath(first.key)}${others}`)];
  });
}

/** By place, then key, so that the order does not depend on that of the search. */
export function sortHazards(hazards: readonly GitHazard[]): readonly GitHazard[] {
  return [...hazards].sort(
    (a, b) => byBytes(a.at.path, b.at.path) || a.at.line - b.at.line || a.at.column - b.at.column || byBytes(a.key, b.key),
  );
}

function gitHazard(place: Place, key: string, effect: string): GitHazard {
  return { kind: "gitHazard", at: place, key, effect };
}

function at(file: ByteKey, { line, column, endColumn }: ConfigEntry): Place {
  return { path: displayPath(file), line, column, endLine: line, endColumn };
}

function inFolder(folder: ByteKey, name: string): ByteKey {
  return folder === "" ? name : `${folder}/${name}`;
}

function redirected(git: ByteKey): GitHazard {
  return gitHazard(wholeFile(displayPath(git)), "git-redirected", "git started in this folder works on a repository elsewhere");
}
