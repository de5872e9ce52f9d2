import picomatch from "picomatch";
import type { SecretRule } from "../catalog/secret-rule.ts";
import type { Gap } from "../model/gap.ts";
import { wholeFile } from "../model/place.ts";
import type { Secret } from "../model/secret.ts";
import type { SnapshotFile } from "../model/snapshot.ts";
import { readSource, type Source } from "./encoding.ts";
import { Finder, type Findings, type Found } from "./finder.ts";
import { isUnguessable, printOfPlace, printOfValue } from "./fingerprint.ts";
import { byWeight, severityOf, standingOf, withoutOverlaps } from "./judge.ts";
import { Mask, Places } from "./mask.ts";
import { isRedactable, Redactor } from "./redactor.ts";

/** One file, read for secrets. Nothing that this gives out holds a value that was found. */
export interface ScannedFile {
  /** Neither UTF-8 nor UTF-16. Still scanned, but not for what people assign or type into URLs. */
  readonly binary: boolean;
  /** Sorted by place; at most 100 for one file, the weightiest ones. The least of them tells how many more there are: they are masked all the same. */
  readonly secrets: readonly Secret[];
  /** What a budget left unchecked. */
  readonly gaps: readonly Gap[];
  /**
   * The decoded text without a byte order mark, every value replaced by as many `█`, so that lines and columns stay true. Made when it is
   * asked for. Throws an `Error` once the next file was scanned, for the bytes may have been overwritten by then.
   */
  text(): string;
}

export interface SecretScanner {
  /** Reads one file. `bytes` must not change until the next call. */
  scan(file: Pick<SnapshotFile, "path" | "tracked"> & Partial<Pick<SnapshotFile, "ignored">>, bytes: Buffer): ScannedFile;
  /** Replaces every value found up to this call in a text, raw or encoded: the last net under a finished report. */
  redactor(): (text: string) => string;
}

export interface SecretOptions {
  /** Key of the fingerprints; `FINGERPRINT_KEY` where reports shall agree with those of others. */
  readonly key: Buffer;
  /** Globs of the places where secrets are test material: `testPaths` of `rules/boundary/file-classes.yml`. */
  readonly testPaths: readonly string[];
}

const MOST_LISTED = 100;
/** Values that are looked for in the finished report; what a hostile tree holds beyond them was still masked where it stood. */
const MOST_VALUES = 20_000;

/** Makes the scanner that sees every file before anything else does. */
export function createSecretScanner(rules: readonly SecretRule[], options: SecretOptions): SecretScanner {
  const finder = new Finder(rules);
  const isTest = picomatch([...options.testPaths], { dot: true, nocase: true });
  const everywhere = new Set<string>();
  let files = 0;
  return {
    scan({ path, tracked, ignored = false }, bytes) {
      const turn = ++files;
      const source = readSource(bytes);
      const findings = finder.find(source);
      const sight = findings.found.length + findings.exhausted.length === 0 ? undefined : new Sight(source, findings, everywhere);
      return {
        binary: source.binary,
        secrets: sight?.list({ path, tracked, ignored }, isTest(path), options.key) ?? [],
        gaps: findings.exhausted.map(({ rule, budget }) => ({
          path,
          reason:
            rule === undefined
              ? `more than ${budget} for all secret rules together: the rest of the file was not checked for secrets`
              : `more than ${budget} for the secret rule ${rule.rule.id}: the rest of the file was not checked for it`,
        })),
        text() {
          if (turn !== files) throw new Error("the text of a file must be read before the next file is scanned");
          return sight?.text() ?? source.bytes.toString("utf8");
        },
      };
    },
    redactor() {
      const redactor = new Redactor();
      redactor.addEncoded(everywhere);
      return (text) => redactor.hide(text);
    },
  };
}

/** What may be seen of a file in which something was found. */
class Sight {
  readonly #source: Source;
  readonly #found: readonly Found[];
  readonly #mask: Mask;
  /** Values that are also hidden where they stand without the context by which they were found. */
  readonly #values = new Redactor();

  constructor(source: Source, findings: Findings, everywhere: Set<string>) {
    this.#source = source;
    this.#found = withoutOverlaps(findings.found);
    const spans: number[] = [];
    for (const one of findings.found) {
      const own = one.spans ?? [one.start, one.end];
      for (const offset of own) spans.push(offset);
      for (let index = 0; index < own.length; index += 2) this.#remember(own[index] ?? 0, own[index + 1] ?? 0, one, everywhere);
    }
    const blindFrom = findings.exhausted.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
    this.#mask = new Mask(source.bytes, spans, blindFrom);
  }

  text(): string {
    return this.#values.hide(this.#mask.text(0, this.#source.bytes.length));
  }

  list({ path, tracked, ignored }: Pick<SnapshotFile, "path" | "tracked" | "ignored">, inTests: boolean, key: Buffer): readonly Secret[] {
    const ordinals = new Map<string, number>();
    const weighed = this.#found.map((found) => {
      const standing = standingOf(found, inTests);
      const rule = found.rule.rule.id;
      const ordinal = (ordinals.get(rule) ?? 0) + 1;
      ordinals.set(rule, ordinal);
      return { found, standing, severity: severityOf(found, standing, this.#found), ordinal };
    });
    const weightiest = weighed.length <= MOST_LISTED ? weighed : weighed.toSorted(byWeight).slice(0, MOST_LISTED);
    const omitted = weighed.length - weightiest.length;
    const least = weightiest.at(-1);
    const listed = omitted === 0 ? weightiest : weightiest.toSorted((a, b) => a.found.start - b.found.start);
    const places = new Places(this.#source.bytes, this.#mask);
    return listed.map((one): Secret => {
      const { found, standing, severity, ordinal } = one;
      const { id: rule, title, guessable } = found.rule.rule;
      return {
        kind: "secret",
        at: this.#source.binary ? wholeFile(path) : places.place(path, found.start, found.end),
        rule,
        title,
        length: found.value.length,
        fingerprint: isUnguessable(found.value, guessable) ? printOfValue(key, found.value) : printOfPlace(key, rule, path, ordinal),
        standing,
        checksum: found.verdict.checksum,
        severity,
        excerpt: this.#source.binary ? "(binary file)" : places.excerpt(found.start, (text) => this.#values.hide(text)),
        tracked,
        ignored,
        ...(omitted > 0 && one === least && { more: omitted }),
      };
    });
  }

  #remember(start: number, end: number, found: Found, everywhere: Set<string>): void {
    const value = this.#source.bytes.toString("utf8", start, end);
    if (!isRedactable(value)) return;
    this.#values.add(value);
    if (everywhere.size < MOST_VALUES && standingOf(found, false) !== "example") everywhere.add(value);
  }
}
