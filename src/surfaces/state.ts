import type { Catalog } from "../catalog/catalog.ts";
import { createFileClassifier } from "../classify/file.ts";
import { namedByScript } from "../classify/script-reach.ts";
import { scriptRoots } from "../classify/script-roots.ts";
import { type Fact, Facts } from "../model/fact.ts";
import type { Gap } from "../model/gap.ts";
import { byBytes } from "../model/order.ts";
import { type Place, wholeFile } from "../model/place.ts";
import type { Script } from "../model/script.ts";
import type { Snapshot, SnapshotFile } from "../model/snapshot.ts";
import { FINGERPRINT_KEY } from "../secrets/fingerprint.ts";
import { createSecretScanner, type SecretScanner } from "../secrets/scan.ts";
import { followScripts } from "./follow-scripts.ts";
import { type Isolation, inProcess, inWorker } from "./isolation.ts";
import { surfacesFor } from "./run.ts";

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
  /** Replaces every found secret in a text, in any common spelling. */
  redact(text: string): string;
}

/** Milliseconds that one surface may take for one file. */
const DEADLINE = 2_000;
/** Bytes of a file that foreign formats are read from; a larger one that a surface asks for is a gap. */
const MOST_TEXT = 10 * 1024 * 1024;
const MOST_QUOTED = 200;

/**
 * One pass over the tree. Every file goes through the secrets core first; the surfaces get its masked text, so that nothing behind
 * the core ever sees a secret. Foreign formats are parsed in a worker that is killed at its deadline.
 */
export async function stateFacts(snapshot: Snapshot, catalog: Catalog, worker: URL | undefined): Promise<Stated> {
  const secrets = createSecretScanner(catalog.secrets, { key: FINGERPRINT_KEY, testPaths: catalog.fileClasses.testPaths });
  const isolation = worker === undefined ? inProcess() : inWorker(worker, DEADLINE);
  const facts: Fact[] = [...snapshot.git.hazards, ...secretFiles(snapshot.files, catalog)];
  const gaps: Gap[] = [];
  const refused = new Map<string, Gap>();
  const texts = new Map<string, string>();
  const pending: Promise<void>[] = [];
  const hand = (surfaceId: string, file: SnapshotFile, text: string) => {
    const { path, tracked, ignored, target } = file;
    pending.push(
      isolation
        .read(surfaceId, { path, text, tracked, ignored, ...(target === undefined ? {} : { target }) })
        .then(({ facts: stated, gap, refused: broken }) => {
          for (const fact of stated) facts.push(fact);
          if (gap) gaps.push(gap);
          if (broken) refused.set(broken.path, broken);
        }),
    );
  };
  let files = 0;
  let bytes = 0;
  try {
    for (const file of snapshot.files) {
      for (const surface of surfacesFor(file.path)) if (surface.needs === "name") hand(surface.id, file, "");
    }
    for await (const { file, bytes: content } of snapshot.contents()) {
      files += 1;
      bytes += content.length;
      const scanned = secrets.scan(file, content);
      for (const secret of scanned.secrets) facts.push(secret);
      for (const gap of scanned.gaps) gaps.push(gap);
      if (scanned.omitted > 0) gaps.push({ path: file.path, reason: `${scanned.omitted} more places with credentials are not listed` });
      const readers = surfacesFor(file.path).filter(({ needs }) => needs === "text");
      if (readers.length === 0) continue;
      if (content.length > MOST_TEXT) {
        gaps.push({ path: file.path, reason: "larger than 10 MiB: not read as a configuration file" });
        continue;
      }
      const text = scanned.text();
      texts.set(file.path, text);
      for (const surface of readers) hand(surface.id, file, text);
    }
    await Promise.all(pending);
    for (const script of await stateScripts({ snapshot, catalog, secrets, isolation, facts, gaps, texts })) facts.push(script);
  } finally {
    await isolation.close();
  }
  if (files === 0 && snapshot.gaps.length === 0) gaps.push({ path: ".", reason: "the folder is empty: there was nothing to read" });
  facts.sort(
    (a, b) =>
      byBytes(a.at.path, b.at.path) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      byBytes(a.kind, b.kind) ||
      byBytes(JSON.stringify(a), JSON.stringify(b)),
  );
  return { facts: new Facts(facts), gaps, refused: [...refused.values()], files, bytes, quote: quoter(texts), redact: secrets.redactor() };
}

/** Bytes of all scripts behind commands: their texts are kept for quotes. */
const MOST_SCRIPT_TEXT = 64 * 1024 * 1024;

interface ScriptReading {
  readonly snapshot: Snapshot;
  readonly catalog: Catalog;
  readonly secrets: SecretScanner;
  readonly isolation: Isolation;
  readonly facts: readonly Fact[];
  readonly gaps: Gap[];
  readonly texts: Map<string, string>;
}

/** The second look: files that a trigger or a command names are read again, now as scripts, through the same secrets core. */
async function stateScripts({ snapshot, catalog, secrets, isolation, facts, gaps, texts }: ScriptReading): Promise<readonly Script[]> {
  const files = new Map(snapshot.files.flatMap((file) => (file.type === "file" && file.content ? [[file.path, file] as const] : [])));
  let left = MOST_SCRIPT_TEXT;
  return await followScripts(
    scriptRoots(facts, catalog),
    facts.filter((fact) => fact.kind === "script"),
    {
      has: (path) => files.has(path),
      namedBy: (script) => namedByScript(script, catalog),
      leftOut: (path) => gaps.push({ path, reason: "more scripts behind triggers than are read: this one and those after it were not" }),
      async state(path, by) {
        const file = files.get(path);
        const bytes = file && snapshot.read(path);
        if (!file || !bytes) return undefined;
        if (bytes.length > Math.min(MOST_TEXT, left)) {
          gaps.push({ path, reason: "too large to be read as a script" });
          return undefined;
        }
        left -= bytes.length;
        const scanned = secrets.scan(file, bytes);
        // Of a program in machine code the first bytes say all that is asked.
        const text = scanned.binary ? bytes.toString("latin1", 0, 4_096) : scanned.text();
        if (!scanned.binary) texts.set(path, text);
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

/** Files whose name says that they hold secrets. Test material and samples are listed, and marked as such. */
function secretFiles(files: readonly SnapshotFile[], catalog: Catalog): Fact[] {
  const classifier = createFileClassifier(catalog);
  const secret = new Set(catalog.fileClasses.classes.filter((entry) => entry.secret).map(({ id }) => id));
  return files.flatMap((file): Fact[] => {
    const id = file.type === "file" || file.type === "symlink" ? classifier.classOf(file.path) : undefined;
    if (id === undefined || !secret.has(id)) return [];
    const example = !file.content || classifier.isTestMaterial(file.path) || (file.type === "file" && file.size === 0);
    return [{ kind: "secretFile", at: wholeFile(file.path), class: id, tracked: file.tracked, ignored: file.ignored, example }];
  });
}

function quoter(texts: ReadonlyMap<string, string>): Stated["quote"] {
  const lines = new Map<string, readonly string[]>();
  return ({ path, line, column }) => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const known = lines.get(path) ?? text.split(/\r?\n/);
    lines.set(path, known);
    const whole = known[line - 1];
    if (whole === undefined) return undefined;
    // Long lines are quoted around the place, so that what was found stands in the quote.
    const start =
      column > MOST_QUOTED / 2 && whole.length > MOST_QUOTED ? Math.min(column - MOST_QUOTED / 4, whole.length - MOST_QUOTED) : 0;
    return whole.slice(start, start + MOST_QUOTED).trim();
  };
}
