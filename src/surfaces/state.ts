import type { Catalog } from "../catalog/catalog.ts";
import { namedByScript } from "../classify/script-reach.ts";
import { scriptRoots } from "../classify/script-roots.ts";
import { type Fact, Facts } from "../model/fact.ts";
import type { Gap } from "../model/gap.ts";
import type { Instruction, Steering } from "../model/instruction.ts";
import { byBytes } from "../model/order.ts";
import { type Place, wholeFile } from "../model/place.ts";
import type { Script } from "../model/script.ts";
import type { Snapshot, SnapshotFile } from "../model/snapshot.ts";
import { statePast } from "../secrets/past.ts";
import type { SecretScanner } from "../secrets/scan.ts";
import type { Search } from "../secrets/search.ts";
import { type SearchedFile, searchedFile } from "../secrets/searched-file.ts";
import { followInstructions } from "./follow-instructions.ts";
import { followScripts } from "./follow-scripts.ts";
import { HashedLines } from "./hashed-lines.ts";
import { ignoreComments } from "./ignore-comments.ts";
import { settingInstructions } from "./instruction-sources.ts";
import { InstructionTable } from "./instruction-table.ts";
import type { Isolation } from "./isolation.ts";
import { type LinkedPaths, linkedPaths } from "./linked-paths.ts";
import { lookAlikeFiles } from "./look-alike-files.ts";
import { quoter } from "./quoted-line.ts";
import { SecretFiles } from "./secret-files.ts";
import { findCommits } from "./submodule-commits.ts";
import { type SurfaceEntry, surfacesFor } from "./surfaces-for.ts";

/** What the snapshot's files say. */
export interface Stated {
  /** In the order of path bytes, then line. */
  readonly facts: Facts;
  readonly gaps: readonly Gap[];
  /** Files that the programs they are for refuse: nothing in them takes effect. */
  readonly refused: readonly Gap[];
  /** Files whose contents were read, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** The line at a place, secrets masked, cut to 200 characters; undefined where the file's text was not kept. */
  quote(place: Place): string | undefined;
  /**
   * Code scanning's hash of the line of each place, secrets masked; undefined where the file's text was not kept. `hide` blacks out what was found
   * to be a secret anywhere.
   */
  hashLines(places: readonly Place[], hide: Search["hide"]): Promise<readonly (string | undefined)[]>;
}

/** By whom and how far the tree is read. */
export interface Reading {
  readonly search: Search;
  /** The worker for foreign formats, which is closed at the end; without one they are read in this thread (tests only). */
  readonly isolation?: Isolation | undefined;
  /** Whether secrets are also looked for in what only the git history holds. */
  readonly history?: boolean;
}

/** Milliseconds for which the reading thread may wait for its next job. */
const LONGEST_BREATH = 5;
/** Bytes of a file that foreign formats are read from; a larger one that a surface asks for is a gap. */
const MOST_TEXT = 10 * 1024 * 1024;

/**
 * One pass over the tree. Every file goes through the secrets core first; the surfaces get its masked text, so that nothing behind
 * the core ever sees a secret. Foreign formats are parsed in a worker that is killed at its deadline.
 */
export async function stateFacts(snapshot: Snapshot, catalog: Catalog, reading: Reading): Promise<Stated> {
  const { search, history = false } = reading;
  const secrets = search.scanner;
  const isolation = reading.isolation ?? (await import("./in-process.ts")).inProcess();
  const facts: Fact[] = [...snapshot.git.hazards];
  const gaps: Gap[] = [];
  const refused = new Map<string, Gap>();
  const texts = new Map<string, string>();
  const hashed = new HashedLines(texts);
  const secretFiles = new SecretFiles(snapshot.files, catalog);
  const pending: Promise<void>[] = [];
  const table = new InstructionTable(catalog.instructionFiles.files);
  const readersOf = createReaders(table);
  facts.push(
    ...lookAlikeFiles(
      snapshot.files.flatMap(({ path, type, content }) => ((type === "file" || type === "symlink") && content ? [path] : [])),
      (path) => readersOf(path).steering.length > 0 || readersOf(path).surfaces.some(({ yields }) => yields.includes("agentFile")),
    ),
  );
  const links = linkedPaths(snapshot.files, (path) => readersOf(path) !== NOBODY);
  gaps.push(...links.gaps);
  const hand = (surfaceId: string, file: SnapshotFile, text: string, path = file.path, steers?: readonly Steering[]) => {
    const { tracked, ignored, target } = file;
    const further = { ...(target === undefined ? {} : { target }), ...(steers === undefined ? {} : { steers }) };
    pending.push(
      isolation.read(surfaceId, { path, text, tracked, ignored, ...further }).then(({ facts: stated, gap, refused: broken }) => {
        for (const fact of stated) facts.push(fact);
        if (gap) gaps.push(gap);
        if (broken) refused.set(broken.path, broken);
      }),
    );
  };
  const add = (file: SearchedFile) => {
    for (const secret of file.secrets) facts.push(secret);
    for (const gap of file.gaps) gaps.push(gap);
    hashed.add(file.path, file.lines);
    secretFiles.add(file.path, file.told);
  };
  let files = 0;
  let bytes = 0;
  try {
    for (const file of snapshot.files) {
      const readers = readersOf(file.path);
      for (const surface of readers.surfaces) if (surface.needs === "name") hand(surface.id, file, "");
      if (file.type === "special" && file.content && readers !== NOBODY)
        gaps.push({ path: file.path, reason: "neither a file nor a folder: what a program would read there is not known" });
    }
    let breath = performance.now();
    search.begin(
      snapshot.files.reduce((sum, { size, content }) => sum + (content ? size : 0), 0),
      add,
      secretFiles.testFolders,
    );
    for await (const { file, bytes: content, part } of snapshot.contents()) {
      // The answers of the reading thread arrive, and its next job leaves, only when this thread pauses.
      if (performance.now() - breath > LONGEST_BREATH) {
        await new Promise((resume) => setImmediate(resume));
        breath = performance.now();
      }
      secretFiles.read(file.path);
      files += part === undefined || part.first ? 1 : 0;
      bytes += content.length - (part?.before ?? 0) - (part?.behind ?? 0);
      const linked = links.pathsOf.get(file.path);
      const isRead = linked !== undefined || readersOf(file.path) !== NOBODY;
      const scanned = isRead && part === undefined ? secrets.scan(file, content) : undefined;
      if (scanned === undefined) await search.take(file, content, part);
      else add(searchedFile(file.path, scanned));
      if (!isRead || (part !== undefined && !part.last)) continue;
      const names = [file.path, ...(linked ?? [])];
      const readings = names.flatMap((path) =>
        readersOf(path)
          .surfaces.filter(({ needs }) => needs === "text" || path !== file.path)
          .map((surface) => ({ surface, path })),
      );
      const steering = steeringAt(names, readersOf);
      if (readings.length === 0 && !steering) continue;
      if (scanned === undefined || content.length > MOST_TEXT) {
        gaps.push({ path: file.path, reason: "larger than 10 MiB: not read as a configuration file" });
        continue;
      }
      const text = scanned.text();
      for (const comment of ignoreComments(file.path, text)) facts.push(comment);
      for (const { surface, path } of told(readings, file.path)) {
        texts.set(path, text);
        hand(surface.id, file, surface.needs === "text" ? text : "", path);
      }
      if (steering) {
        texts.set(steering.path, text);
        hand("instruction-file", file, text, steering.path, steering.steers);
      }
    }
    await search.finish();
    for (const file of secretFiles.state(gaps)) facts.push(file);
    await Promise.all(pending);
    await stateInstructions({ snapshot, links, catalog, secrets, isolation, facts, gaps, texts }, table);
    for (const script of await stateScripts({ snapshot, links, catalog, secrets, isolation, facts, gaps, texts })) facts.push(script);
    if (history) await statePast(snapshot, secrets, facts, gaps);
  } finally {
    await isolation.close();
  }
  findCommits(facts, snapshot);
  if (files === 0 && snapshot.gaps.length === 0) gaps.push({ path: ".", reason: "the folder is empty: there was nothing to read" });
  facts.sort(
    (a, b) =>
      byBytes(a.at.path, b.at.path) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      byBytes(a.kind, b.kind) ||
      byBytes(JSON.stringify(a), JSON.stringify(b)),
  );
  return {
    facts: new Facts(facts),
    gaps,
    refused: [...refused.values()],
    files,
    bytes,
    quote: quoter(texts),
    hashLines: (places, hide) => hashed.at(places, hide),
  };
}

/** Who reads a path, by its name: surfaces, and agents for whom it is an instruction. */
interface Readers {
  readonly surfaces: readonly SurfaceEntry[];
  readonly steering: readonly Steering[];
}
type ReadersOf = (path: string) => Readers;

const NOBODY: Readers = { surfaces: [], steering: [] };

/** Asked several times for every path of the tree. */
function createReaders(table: InstructionTable): ReadersOf {
  const known = new Map<string, Readers>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const [surfaces, steering] = [surfacesFor(path), table.steering(path)];
    const readers = surfaces.length === 0 && steering.length === 0 ? NOBODY : { surfaces, steering };
    known.set(path, readers);
    return readers;
  };
}

interface ReadAs {
  readonly surface: SurfaceEntry;
  readonly path: string;
}

/** The readings of a file without those that would tell the same twice. */
function told(readings: readonly ReadAs[], own: string): ReadAs[] {
  const read = readings.filter(({ path }) => path === own);
  return readings.filter(
    (one) => one.path === own || !read.some(({ surface }) => surface === one.surface && depth(own) <= depth(one.path)),
  );
}

/** A text that steers agents from several names is told once, where it stands if that is one of them, with the readers of all. */
function steeringAt(names: readonly string[], readersOf: ReadersOf): { path: string; steers: readonly Steering[] } | undefined {
  const found = names.map((path) => ({ path, steers: readersOf(path).steering })).filter(({ steers }) => steers.length > 0);
  const first = found[0];
  return first && { path: first.path, steers: found.flatMap(({ steers }) => steers) };
}

function depth(path: string): number {
  return path.split("/").length;
}

/** Bytes of all scripts behind commands, or of instructions behind settings and imports: their texts are kept for quotes. */
const MOST_SCRIPT_TEXT = 64 * 1024 * 1024;

interface SecondLook {
  readonly snapshot: Snapshot;
  readonly links: LinkedPaths;
  readonly catalog: Catalog;
  readonly secrets: SecretScanner;
  readonly isolation: Isolation;
  readonly facts: Fact[];
  readonly gaps: Gap[];
  readonly texts: Map<string, string>;
}

/** The second look at instructions: files that settings and other instructions name are read now, and all are told who reads them. */
async function stateInstructions(look: SecondLook, table: InstructionTable): Promise<void> {
  const { snapshot, links, catalog, secrets, isolation, facts, gaps, texts } = look;
  const ofSettings = settingInstructions(
    facts.filter((fact) => fact.kind === "agentSetting"),
    catalog.instructionFiles.configured,
  );
  const files = new Map(snapshot.files.flatMap((file) => (file.type === "file" && file.content ? [[file.path, file] as const] : [])));
  const fileAt = (path: string) => {
    const end = links.fileAt(path);
    return end !== undefined && files.has(end) ? end : undefined;
  };
  let left = MOST_SCRIPT_TEXT;
  const all = await followInstructions(
    [...facts.filter((fact) => fact.kind === "instruction"), ...ofSettings.inline],
    [...facts.filter((fact) => fact.kind === "instructionSource"), ...ofSettings.sources],
    ofSettings.excludes,
    {
      fileAt,
      files: [...files.keys()],
      importers: (path) => table.steering(path).flatMap(({ imports }) => imports ?? []),
      leftOut: (path) =>
        gaps.push({ path, reason: "more files are taken in as instructions than are read: this one and those after it were not" }),
      async state(path, steering) {
        const file = files.get(path);
        const bytes = file && (await snapshot.read(file.path));
        if (!file || !bytes) return undefined;
        if (bytes.length > Math.min(MOST_TEXT, left)) {
          gaps.push({ path, reason: "too large to be read as an instruction" });
          return undefined;
        }
        left -= bytes.length;
        const text = secrets.scan(file, bytes).text();
        texts.set(path, text);
        const { tracked, ignored } = file;
        const { facts: stated, gap } = await isolation.read("instruction-file", { path, text, tracked, ignored, steers: [steering] });
        if (gap) gaps.push(gap);
        return stated.find((fact): fact is Instruction => fact.kind === "instruction");
      },
    },
  );
  const others = facts.filter((fact) => fact.kind !== "instruction");
  facts.length = 0;
  for (const fact of [...others, ...all]) facts.push(fact);
}

/** The second look: files that a trigger, a command or an MCP server names are read again, now as scripts, through the same secrets core. */
async function stateScripts({ snapshot, links, catalog, secrets, isolation, facts, gaps, texts }: SecondLook): Promise<readonly Script[]> {
  const files = new Map(snapshot.files.flatMap((file) => (file.type === "file" && file.content ? [[file.path, file] as const] : [])));
  let left = MOST_SCRIPT_TEXT;
  return await followScripts(
    scriptRoots(facts, catalog, [...files.keys()]),
    facts.filter((fact) => fact.kind === "script"),
    {
      has: (path) => links.fileAt(path) !== undefined && files.has(links.fileAt(path) ?? ""),
      namedBy: (script) => namedByScript(script, catalog),
      leftOut: (path) => gaps.push({ path, reason: "more scripts behind triggers than are read: this one and those after it were not" }),
      async state(path, by) {
        const file = files.get(links.fileAt(path) ?? "");
        const bytes = file && (await snapshot.read(file.path));
        if (!file || !bytes) return undefined;
        if (bytes.length > Math.min(MOST_TEXT, left)) {
          gaps.push({ path, reason: "too large to be read as a script" });
          return undefined;
        }
        left -= bytes.length;
        const scanned = secrets.scan(file, bytes);
        // Of a program in machine code the first bytes say all that is asked.
        const text = scanned.binary ? bytes.toString("latin1", 0, 4_096) : scanned.text();
        if (!scanned.binary) {
          if (!texts.has(path)) for (const comment of ignoreComments(path, text)) facts.push(comment);
          texts.set(path, text);
        }
        const { tracked, ignored } = file;
        const reading = await isolation.read("script-file", { path, text, tracked, ignored, ...(by === undefined ? {} : { as: by }) });
        if (reading.gap) gaps.push(reading.gap);
        const stated = reading.facts.find((fact) => fact.kind === "script");
        // A script that took too long is still one that runs.
        return (
          stated ?? {
            kind: "script",
            at: wholeFile(path),
            language: "unknown",
            acts: [],
            references: [],
            unread: "the reading did not come to an end",
          }
        );
      },
    },
  );
}
