import type { SecretContent } from "../catalog/secret-content.ts";
import type { SecretRule } from "../catalog/secret-rule.ts";
import { testMaterial } from "../catalog/test-material.ts";
import type { Gap } from "../model/gap.ts";
import type { Secret, ToldContent } from "../model/secret.ts";
import type { SnapshotFile } from "../model/snapshot.ts";
import { ContentTeller } from "./contents.ts";
import { readSource } from "./encoding.ts";
import { Finder } from "./finder.ts";
import { PartedFile } from "./parted-file.ts";
import { Redactor } from "./redactor.ts";
import { gapsOf, Sight } from "./sight.ts";

/** One file, read for secrets. Nothing that this gives out holds a value that was found. */
export interface ScannedFile {
  /** Neither UTF-8 nor UTF-16. Still scanned, but not for what people assign or type into URLs. */
  readonly binary: boolean;
  /** Sorted by place; at most 100 for one file, the weightiest ones. The least of them tells how many more there are: they are masked all the same. */
  readonly secrets: readonly Secret[];
  /** What a budget left unchecked. */
  readonly gaps: readonly Gap[];
  /** What the file is by its content, where that makes it one for secrets. */
  readonly told: ToldContent | undefined;
  /**
   * The decoded text without a byte order mark, every value replaced by as many `█`, so that lines and columns stay true. Made when it is
   * asked for. Throws an `Error` once the next file was scanned, for the bytes may have been overwritten by then.
   */
  text(): string;
}

export interface SecretScanner {
  /** Names folders of which all is test material besides what `testPaths` says: `classify/test-folders.ts`. */
  setTestFolders(folders: readonly string[]): void;
  /**
   * Reads one file. `bytes` must not change until the next call.
   * @param share the group of files whose values are limited together: what is kept of a share does not depend on other shares.
   */
  scan(file: Pick<SnapshotFile, "path" | "tracked"> & Partial<Pick<SnapshotFile, "ignored">>, bytes: Buffer, share?: number): ScannedFile;
  /** A file too large to be read at once, for its parts to be handed in one after the other. */
  parts(file: Pick<SnapshotFile, "path" | "tracked" | "ignored">): PartedFile;
  /** Says where in a text a value stands that was found up to this call, raw or encoded, as pairs of offsets. */
  locator(): (text: string) => readonly number[];
}

export interface SecretOptions {
  /** Key of the fingerprints; `FINGERPRINT_KEY` where reports shall agree with those of others. */
  readonly key: Buffer;
  /** Globs of the places where secrets are test material: `testPaths` of `rules/boundary/file-classes.yml`. */
  readonly testPaths: readonly string[];
  /** What files are told by their content; none where nobody asks. */
  readonly contents?: readonly SecretContent[];
}

/** Makes the scanner that sees every file before anything else does. */
export function createSecretScanner(rules: readonly SecretRule[], options: SecretOptions): SecretScanner {
  const finder = new Finder(rules);
  const isTestPath = testMaterial(options.testPaths);
  let testFolders: ReadonlySet<string> = new Set();
  const isTest = (path: string): boolean => isTestPath(path) || liesIn(path, testFolders);
  const contents = new ContentTeller(options.contents ?? []);
  const shares = new Map<number, Map<string, number>>();
  let files = 0;
  let locate: ((text: string) => readonly number[]) | undefined;
  return {
    setTestFolders(folders) {
      testFolders = new Set(folders);
    },
    scan({ path, tracked, ignored = false }, bytes, share = 0) {
      const turn = ++files;
      locate = undefined;
      const source = readSource(bytes);
      const findings = finder.find(source);
      const nothing = findings.found.length + findings.exhausted.length === 0;
      const sight = nothing ? undefined : new Sight(source, findings, valuesOf(shares, share));
      return {
        binary: source.binary,
        secrets: sight?.list({ path, tracked, ignored }, isTest(path), options.key) ?? [],
        gaps: gapsOf(path, findings.exhausted),
        told: contents.tell(path, source),
        text() {
          if (turn !== files) throw new Error("the text of a file must be read before the next file is scanned");
          return sight?.text() ?? source.bytes.toString("utf8");
        },
      };
    },
    parts(file) {
      locate = undefined;
      return new PartedFile(finder, { file, inTests: isTest(file.path), key: options.key, values: valuesOf(shares, 0), contents });
    },
    locator() {
      if (locate === undefined) {
        const redactor = new Redactor();
        for (const values of shares.values()) redactor.addEncoded(values);
        locate = (text) => redactor.locate(text);
      }
      return locate;
    },
  };
}

function liesIn(path: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) if (folders.has(path.slice(0, end))) return true;
  return false;
}

function valuesOf(shares: Map<number, Map<string, number>>, share: number): Map<string, number> {
  const values = shares.get(share) ?? new Map<string, number>();
  shares.set(share, values);
  return values;
}
