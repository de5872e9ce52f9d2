import { writeOut } from "../catalog/bounded-pattern.ts";
import type { ContentReaderId, SecretContent } from "../catalog/secret-content.ts";
import type { ToldContent } from "../model/secret.ts";
import { databaseDump } from "./contents/database-dump.ts";
import { environmentFile } from "./contents/environment-file.ts";
import { personalRecords } from "./contents/personal-records.ts";
import type { Source } from "./encoding.ts";
import { isFiller, isPlaceholder, isReference } from "./placeholder.ts";

/** Whether a text is what the reader looks for: real, a sample of it, or nothing of the kind. */
export type ContentReader = (text: string) => "real" | "sample" | undefined;

const readers: Readonly<Record<ContentReaderId, ContentReader>> = {
  "personal-records": personalRecords,
  "database-dump": databaseDump,
  "environment-file": environmentFile,
};

/** So much of a file is read where what it is stands at its beginning. */
const READ = 256 * 1024;

/** Whether the whole file is read: where the content takes back what the name says, and in a dump, for the tables of people may come late. */
function isReadWhole({ decides, reader }: SecretContent): boolean {
  return decides !== false || reader === "database-dump";
}

interface Kind {
  readonly content: SecretContent;
  readonly needs: readonly Buffer[];
  readonly holds: readonly RegExp[];
  readonly value: RegExp | undefined;
}

/** Tells of files whether their content makes them files for secrets: `rules/secret-contents.yml`. */
export class ContentTeller {
  readonly #byName = new Map<string, Kind[]>();
  readonly #byEnding = new Map<string, Kind[]>();
  readonly #byStart: { readonly id: string; readonly bytes: readonly (number | undefined)[] }[] = [];

  constructor(contents: readonly SecretContent[]) {
    for (const content of contents) {
      const { id, names, endings, start, needs, holds, value } = content;
      for (const bytes of start)
        this.#byStart.push({ id, bytes: bytes.split(" ").map((byte) => (byte === "??" ? undefined : Number.parseInt(byte, 16))) });
      const kind: Kind = {
        content,
        needs: needs.map((text) => Buffer.from(text)),
        holds: holds.map((pattern) => new RegExp(writeOut(pattern), "i")),
        value: value === undefined ? undefined : new RegExp(writeOut(value), "gi"),
      };
      for (const name of names) add(this.#byName, name, kind);
      for (const ending of endings) add(this.#byEnding, ending, kind);
    }
  }

  /**
   * What a file is by its content; undefined where nothing says that it holds secrets.
   * @param later that these bytes are not its beginning, but a later part: asked are only the kinds of which the whole file is read.
   */
  tell(path: string, { bytes, binary }: Source, later = false): ToldContent | undefined {
    const started = this.#byStart.find(({ bytes: first }) => first.every((byte, at) => byte === undefined || byte === bytes[at]));
    if (started !== undefined && !later) return { content: started.id, sample: false };
    if (bytes.length === 0) return undefined;
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    for (const kind of kindsOf(name, this.#byName, this.#byEnding)) {
      // A name that counts unless the content says otherwise: what is no text says nothing.
      if (binary && kind.content.decides !== false) return { content: kind.content.id, sample: false };
      if (binary) continue;
      const whole = isReadWhole(kind.content);
      if (later && !whole) continue;
      const read = whole ? bytes : bytes.subarray(0, READ);
      if (!kind.needs.every((needed) => read.includes(needed))) continue;
      const found = judge(kind, read.toString("latin1"));
      if (found !== undefined) return { content: kind.content.id, sample: found === "sample" };
    }
    return undefined;
  }
}

function* kindsOf(name: string, byName: ReadonlyMap<string, Kind[]>, byEnding: ReadonlyMap<string, Kind[]>): Generator<Kind> {
  yield* byName.get(name) ?? [];
  if (!name.includes(".")) yield* byEnding.get("") ?? [];
  for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) yield* byEnding.get(name.slice(dot)) ?? [];
}

function judge({ content, holds, value }: Kind, text: string): "real" | "sample" | undefined {
  // Every line has an end before it, so that patterns need no other sign of where one begins.
  const lines = holds.length > 0 || value !== undefined ? `\n${text}` : "";
  if (!holds.every((pattern) => pattern.test(lines))) return undefined;
  if (content.reader !== undefined) return readers[content.reader](text);
  if (value === undefined) return "real";
  let sample = false;
  for (const match of lines.matchAll(value)) {
    const found = match.groups?.["value"] ?? match[0];
    if (isReference(found)) continue;
    if (!isPlaceholder(found) && !isFiller(found)) return "real";
    sample = true;
  }
  return sample ? "sample" : undefined;
}

function add(map: Map<string, Kind[]>, key: string, kind: Kind): void {
  const known = map.get(key);
  if (known) known.push(kind);
  else map.set(key, [kind]);
}
