import type { Catalog } from "../catalog/catalog.ts";
import type { AgentName } from "../model/agent.ts";
import type { Fact, FactKind, Facts } from "../model/fact.ts";
import type { Confidence, Family, Severity } from "../model/finding.ts";
import type { Location } from "../model/place.ts";

/** What a check says of itself. `docs/rules.md` and `preflight explain` are made from this. */
export interface CheckMeta {
  /** File name of the check. It names the bad thing: `unpinned-requirement`. */
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  /** The worst severity that the check gives. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly reads: readonly FactKind[];
  /** Why it matters to an agent with write access. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** Pages that document the fact or the attack. */
  readonly references: readonly string[];
}

/** What one judgement adds to the check's meta; whatever is left out is taken from there. */
export interface Judgement {
  /** What is so. May quote untrusted text: renderers escape it. */
  readonly message: string;
  readonly at: readonly [Location, ...Location[]];
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly why?: string;
  readonly fix?: string;
  /**
   * The agents that it concerns, where it does not concern all: a finding about one agent's settings holds only that agent back, and one about
   * an agent that preflight does not answer for holds none back.
   */
  readonly agents?: readonly AgentName[];
  /** Id of the data rule that matched, where the check is driven by data. */
  readonly rule?: string;
  /** What tells this thing from others of its kind and does not change when lines move: a server's name, a script's command. */
  readonly identity: string;
}

/** Judges facts. Reads no file, asks no network, and throws only on a bug. */
export interface Check {
  readonly meta: CheckMeta;
  judge(facts: Facts, catalog: Catalog): Iterable<Judgement>;
}

/** The location of a fact, with a clause that says why the place matters. */
export function locate(fact: Fact, note?: string): Location {
  return note === undefined ? fact.at : { ...fact.at, note };
}
