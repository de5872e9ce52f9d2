import { posix } from "node:path";
import type { AgentId } from "../model/agent.ts";
import {
  type Instruction,
  type InstructionImport,
  type InstructionSource,
  LOADS,
  type Loads,
  type Steering,
} from "../model/instruction.ts";
import { matchPath } from "./match-path.ts";

/** What following needs from the one who reads files. */
export interface InstructionFollower {
  /** The regular file of the tree that a path leads to, through links; undefined where there is none that may be read. */
  fileAt(path: string): string | undefined;
  /** All regular files that may be read. */
  readonly files: readonly string[];
  /** Those of its readers for whom `@path` in the file takes in another, as the table says it of the file's own name. */
  importers(path: string): readonly string[];
  /** Reads and states one file; undefined where that was not possible (then it is a gap already). */
  state(path: string, steering: Steering): Promise<Instruction | undefined>;
  /** Told of the first file that was left out because there were too many. */
  leftOut(path: string): void;
}

/** Levels of imports. Claude Code stops after four (https://code.claude.com/docs/en/memory), Gemini CLI after five (0.61.0). */
const HOPS = 5;
/** Files that settings and imports add to the instructions of one repository. A marketplace of plugins adds some hundred. */
const MOST_FILES = 2_000;
/** Globs of settings; each is tried on every file. A marketplace of eighty plugins has some three hundred. */
const MOST_GLOBS = 2_000;

/**
 * The instructions of a repository, with the files that settings make instructions of and those that instructions take in. A file that is
 * an instruction already gets the further readers. Imports are given the place that they lead to.
 * @param excludes globs of files that an agent is told not to load
 */
export async function followInstructions(
  stated: readonly Instruction[],
  sources: readonly InstructionSource[],
  excludes: readonly { readonly agent: AgentId; readonly glob: string }[],
  follower: InstructionFollower,
): Promise<readonly Instruction[]> {
  const inline = stated.filter((one) => one.inline === true);
  const known = new Map<string, Instruction>();
  const importers = new Map<string, readonly string[]>();
  for (const one of stated) {
    if (one.inline === true) continue;
    known.set(one.at.path, one);
    importers.set(one.at.path, follower.importers(one.at.path));
  }
  let added = 0;
  let told = false;

  const join = async (path: string, steering: Steering): Promise<boolean> => {
    const before = known.get(path);
    const follows = [...new Set([...(importers.get(path) ?? []), ...(steering.imports ?? [])])];
    const more = follows.length > (importers.get(path) ?? []).length;
    importers.set(path, follows);
    if (before) {
      known.set(path, withReaders(before, steering));
      return more;
    }
    if (added >= MOST_FILES) {
      if (!told) follower.leftOut(path);
      told = true;
      return false;
    }
    added += 1;
    const read = await follower.state(path, { ...steering, imports: follows });
    if (read) known.set(path, read);
    return read !== undefined;
  };

  const find = finder(follower);
  let globs = 0;
  for (const { paths, agents, others, role, loads, at } of sources) {
    globs += paths.length;
    if (globs > MOST_GLOBS) {
      follower.leftOut(at.path);
      break;
    }
    for (const { path, nested } of find(paths, at.path)) {
      const moment = nested && loads === "always" ? "on-match" : loads;
      await join(path, { agents, ...(others === undefined ? {} : { others }), role, loads: moment, by: at });
    }
  }
  for (const { agent, glob } of excludes) exclude(known, agent, glob);

  let level = [...known.keys()];
  for (let hop = 0; hop < HOPS && level.length > 0; hop++) {
    const next = new Set<string>();
    for (const path of level) {
      const one = known.get(path);
      const follows = importers.get(path) ?? [];
      if (!one?.imports || follows.length === 0) continue;
      const agents = one.agents.filter((agent) => follows.includes(agent));
      const others = (one.others ?? []).filter((other) => follows.includes(other));
      const imports: InstructionImport[] = [];
      for (const wanted of one.imports) {
        const led = lead(path, wanted, follower);
        if (!led) continue;
        imports.push({ ...led, agents });
        if (led.leads !== "file" || led.path === undefined || led.path === path) continue;
        const steering = { agents, others, role: one.role ?? "instructions", loads: one.loads, imports: follows, by: wanted.at } as const;
        if (await join(led.path, steering)) next.add(led.path);
      }
      const now = known.get(path) ?? one;
      const { imports: _before, ...rest } = now;
      known.set(path, imports.length === 0 ? rest : { ...rest, imports });
    }
    level = [...next];
  }
  return [...inline, ...[...known.values()].map(tidied)];
}

/** A file that is read by more agents, or sooner, than was known. */
function withReaders(one: Instruction, { agents, others = [], loads }: Steering): Instruction {
  const all = [...new Set([...(one.others ?? []), ...others])];
  return {
    ...one,
    agents: [...new Set([...one.agents, ...agents])],
    ...(all.length === 0 ? {} : { others: all }),
    loads: LOADS[Math.min(LOADS.indexOf(one.loads), LOADS.indexOf(loads))] as Loads,
  };
}

/** Imports that nobody looked at, because the readers of the file follow none or it lies too deep, lead nowhere. */
function tidied(one: Instruction): Instruction {
  if (!one.imports?.some(({ leads }) => leads === undefined)) return one;
  const { imports, ...rest } = one;
  const followed = imports.filter(({ leads }) => leads !== undefined);
  return followed.length === 0 ? rest : { ...rest, imports: followed };
}

/** Claude Code matches the patterns against absolute paths; a repository cannot know where it will lie, so they begin with a globstar. */
function exclude(known: Map<string, Instruction>, agent: AgentId, glob: string): void {
  const matches = matchPath(glob.replace(/^\/+/, ""));
  for (const [path, one] of known) {
    if (!one.agents.includes(agent) || !(matches(path) || matches(`tree/${path}`))) continue;
    const agents = one.agents.filter((other) => other !== agent);
    if (agents.length === 0 && (one.others ?? []).length === 0) known.delete(path);
    else known.set(path, { ...one, agents });
  }
}

/** Finds the files that globs of a setting mean, each once, in the order of the tree; `nested` are those that a name stands for in subfolders. */
function finder({
  files,
  fileAt,
}: InstructionFollower): (globs: readonly string[], from: string) => readonly { path: string; nested: boolean }[] {
  const inAnyCase = new Map(files.map((path) => [path.toLowerCase(), path]));
  return (globs, from) => {
    const found = new Map<string, boolean>();
    for (const written of globs) {
      const glob = /^(?:\.\/)*\.\.\//.test(written) ? posix.join(posix.dirname(from), written) : written.replace(/^(?:\.\/)+/, "");
      if (/^(?:\/|~|[A-Za-z]:|\.\.\/|https?:)/.test(glob) || glob === "") continue;
      if (!/[*?[\]{}]/.test(glob)) {
        const file = fileAt(posix.normalize(glob)) ?? inAnyCase.get(posix.normalize(glob).toLowerCase());
        if (file !== undefined) found.set(file, false);
        continue;
      }
      const name = /^\*\*\/([^/*?[\]{}]+)$/.exec(glob)?.[1]?.toLowerCase();
      // The part before the first sign of a glob spares most files the pattern.
      const literal = /^[^*?[\]{}]*\//.exec(glob)?.[0].toLowerCase() ?? "";
      const matches = name === undefined ? matchPath(glob) : (path: string) => path.slice(path.lastIndexOf("/") + 1).toLowerCase() === name;
      for (const path of files)
        if (path.toLowerCase().startsWith(literal) && matches(path)) found.set(path, name !== undefined && path.includes("/"));
    }
    return [...found].map(([path, nested]) => ({ path, nested }));
  };
}

/** An import with its end; undefined where it is no more than a name behind an `@`, which no file answers to. */
function lead(from: string, wanted: InstructionImport, follower: InstructionFollower): InstructionImport | undefined {
  const { text } = wanted;
  if (text.startsWith("~/")) return { ...wanted, leads: "home" };
  // `@/lib` is how many projects write their own source folder; only paths that machines have lead out.
  if (text.startsWith("/")) return ON_MACHINES.test(text) ? { ...wanted, leads: "outside" } : undefined;
  const path = posix.normalize(posix.join(posix.dirname(from), text));
  if (path === ".." || path.startsWith("../")) return { ...wanted, leads: "outside" };
  const file = follower.fileAt(path);
  if (file !== undefined) return { ...wanted, leads: "file", path: file };
  return /^\.{1,2}\/|\.(?:md|mdc|mdx|txt|env|pem|key)$|(?:^|\/)\.env(?:\.|$)/i.test(text)
    ? { ...wanted, leads: "missing", path }
    : undefined;
}

const ON_MACHINES = /^\/(?:etc|home|Users|root|var|opt|usr|tmp|proc|sys|dev|mnt|media|srv|run|private|Volumes)\//;
