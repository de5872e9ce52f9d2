import type { Gap } from "../model/gap.ts";
import { wholeFile } from "../model/place.ts";
import type { Secret } from "../model/secret.ts";
import type { SnapshotFile } from "../model/snapshot.ts";
import { Doubts } from "./doubt.ts";
import type { Source } from "./encoding.ts";
import type { Exhausted, Findings, Found } from "./finder.ts";
import { isUnguessable, printOfPlace, printOfValue } from "./fingerprint.ts";
import { byWeight, severityOf, standingOf, withoutOverlaps } from "./judge.ts";
import { Mask, type Origin, Places } from "./mask.ts";
import { isRedactable, Redactor } from "./redactor.ts";

/** Places of one file that are listed. */
export const MOST_LISTED = 100;
/** Values of a share that are looked for in the finished report; what a hostile tree holds beyond them was still masked where it stood. */
const MOST_VALUES = 20_000;

/** The part of some bytes whose secrets are asked for. */
export interface Stretch {
  readonly from: Origin;
  readonly until: number;
  /** How many secrets of each rule were met before; goes on counting. */
  readonly ordinals: Map<string, number>;
}

/** What budgets left unchecked in a file. */
export function gapsOf(path: string, exhausted: readonly Exhausted[]): Gap[] {
  return exhausted.map(({ rule, budget }) => ({
    path,
    reason:
      rule === undefined
        ? `more than ${budget} for all secret rules together: the rest of the file was not checked for secrets`
        : `more than ${budget} for the secret rule ${rule.rule.id}: the rest of the file was not checked for it`,
  }));
}

/** What may be seen of a file in which something was found. */
export class Sight {
  readonly #source: Source;
  readonly #found: readonly Found[];
  readonly #mask: Mask;
  /** Values that are also hidden where they stand without the context by which they were found. */
  readonly #values = new Redactor();

  constructor(source: Source, findings: Findings, everywhere: Map<string, number>) {
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

  /** The weightiest secrets that begin in a stretch, sorted by place. */
  list(
    { path, tracked, ignored }: Pick<SnapshotFile, "path" | "tracked" | "ignored">,
    inTests: boolean,
    key: Buffer,
    stretch: Stretch = { from: { offset: 0, line: 1, column: 1 }, until: this.#source.bytes.length, ordinals: new Map() },
  ): readonly Secret[] {
    const { from, until, ordinals } = stretch;
    const own = this.#found.filter(({ start }) => start >= from.offset && start < until);
    const doubts = new Doubts(path, this.#source.bytes);
    const weighed = own.map((found) => {
      const standing = standingOf(found, inTests || doubts.inTests(found.start));
      const doubt = standing === "live-shaped" ? doubts.at(found.start, found.rule.rule) : undefined;
      const rule = found.rule.rule.id;
      const ordinal = (ordinals.get(rule) ?? 0) + 1;
      ordinals.set(rule, ordinal);
      return { found, standing, doubt, severity: severityOf(found, standing, this.#found, doubt !== undefined), ordinal };
    });
    const weightiest = weighed.length <= MOST_LISTED ? weighed : weighed.toSorted(byWeight).slice(0, MOST_LISTED);
    const omitted = weighed.length - weightiest.length;
    const least = weightiest.at(-1);
    const listed = omitted === 0 ? weightiest : weightiest.toSorted((a, b) => a.found.start - b.found.start);
    const places = new Places(this.#source.bytes, this.#mask, from);
    return listed.map((one): Secret => {
      const { found, standing, doubt, severity, ordinal } = one;
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
        ...(doubt !== undefined && { doubt }),
        excerpt: this.#source.binary ? "(binary file)" : places.excerpt(found.start, (text) => this.#values.hide(text)),
        tracked,
        ignored,
        ...(omitted > 0 && one === least && { more: omitted }),
      };
    });
  }

  #remember(start: number, end: number, found: Found, everywhere: Map<string, number>): void {
    const value = this.#source.bytes.toString("utf8", start, end);
    if (!isRedactable(value)) return;
    this.#values.add(value);
    if (everywhere.size < MOST_VALUES && standingOf(found, false) !== "example") {
      const prefix = start === found.start ? found.prefix : 0;
      everywhere.set(value, Math.min(prefix, everywhere.get(value) ?? prefix));
    }
  }
}
