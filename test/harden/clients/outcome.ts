import type { SettablePosture } from "../../../src/model/hardening.ts";
import type { Outcome } from "../../../src/model/permission.ts";
import type { Verdict } from "../../agents/drivers/driver.ts";
import { type Attempt, nameOf, type Said } from "./attempts.ts";

/** What became of one attempt. */
export interface Tried {
  readonly group: string;
  readonly action: string;
  /** What the posture says: one word, or from one to another. */
  readonly said: string;
  readonly engine: Outcome;
  /** `stopped after a yes`: it asks, and the sandbox stops what a person then allows. */
  readonly client: Verdict | "stopped after a yes";
  readonly standing: "as said" | "more open" | "more closed" | "not judged";
}

/** One agent in one repository in one posture. */
export interface Session {
  readonly repository: string;
  readonly posture: SettablePosture;
  /** The settings that were written. */
  readonly files: readonly string[];
  /** What the client has against them: errors and warnings. */
  readonly complaints: readonly string[];
  /** What harden says that the settings cannot hold. */
  readonly limits: readonly string[];
  readonly tried: readonly Tried[];
}

/** The result for one agent, as `docs/harden-clients.json` keeps it. */
export interface ClientResult {
  readonly agent: string;
  readonly version: string;
  /** The day of the run, given by the person who ran it. */
  readonly date: string;
  readonly sessions: readonly Session[];
}

const OPENNESS = ["deny", "ask", "allow"] as const;
type Word = (typeof OPENNESS)[number];

/** What the sandbox stopped did not happen: to the person who relies on it, that is a denial. */
const MEANING: Readonly<Record<Tried["client"], Word | undefined>> = {
  allow: "allow",
  ask: "ask",
  deny: "deny",
  stopped: "deny",
  "stopped after a yes": "deny",
  unjudged: undefined,
};

/** Holds what a client did against what the posture says. */
export function outcomeOf(attempt: Attempt, engine: Outcome, client: Tried["client"]): Tried {
  const { group, said } = attempt;
  return { group, action: nameOf(attempt), said: wordsOf(said), engine, client, standing: standingOf(said, MEANING[client]) };
}

/** Whether our engine promises more than the client holds. */
export function isOverPromised({ engine, client }: Tried): boolean {
  return client === "allow" && (engine === "deny" || engine === "ask");
}

function standingOf({ most, least }: Said, word: Word | undefined): Tried["standing"] {
  if (word === undefined) return "not judged";
  const at = OPENNESS.indexOf(word);
  if (at > OPENNESS.indexOf(most)) return "more open";
  return at < OPENNESS.indexOf(least) ? "more closed" : "as said";
}

function wordsOf({ most, least }: Said): string {
  return most === least ? most : `${least} to ${most}`;
}
