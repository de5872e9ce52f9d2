import type { Opening, OpeningKind, SettablePosture } from "../../../src/model/hardening.ts";
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
  /** What of it stays more open than the posture, by harden's own word; absent in sessions from before it had one. */
  readonly openings?: readonly Opening[];
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

/** From the most closed on. */
const OPENNESS: readonly string[] = ["deny", "ask", "allow"] satisfies Outcome[];

/** What the sandbox stopped did not happen: to the person who relies on it, that is a denial. */
const MEANING: Readonly<Record<Tried["client"], Outcome | undefined>> = {
  allow: "allow",
  ask: "ask",
  deny: "deny",
  stopped: "deny",
  "stopped after a yes": "deny",
  unjudged: undefined,
};

/** Holds what a client did against what the posture says. */
export function outcomeOf(attempt: Attempt, engine: Outcome, client: Tried["client"]): Tried {
  const { group } = attempt;
  const said = wordsOf(attempt.said);
  return { group, action: nameOf(attempt), said, engine, client, standing: standingOf(said, client) };
}

/** Whether our engine promises more than the client holds. */
export function isOverPromised({ engine, client }: Tried): boolean {
  return client === "allow" && (engine === "deny" || engine === "ask");
}

/** What holds something that came out more open: a person is asked, or it ran inside a sandbox that holds. */
export type Hold = "asks" | "in the sandbox" | "nothing";

/** What a sandbox has to stop, whoever starts it. */
const REACHING = /secret|network|outside the workspace|git, agents or editors/;

/**
 * What holds an attempt that is more open than the posture. A command counts as held by the sandbox where the same session shows that there is one: some command
 * was stopped by it, and none came through of those that read a secret, reach the network, or write outside the workspace or what git, agents and editors run.
 */
export function holdOf({ client, action }: Tried, { tried }: Session): Hold {
  if (client === "ask") return "asks";
  const reaching = tried.filter((one) => REACHING.test(one.group) && one.action.startsWith("run "));
  const isHeld = reaching.some((one) => one.client === "stopped") && reaching.every((one) => one.client !== "allow");
  return isHeld && action.startsWith("run ") ? "in the sandbox" : "nothing";
}

const OPENING_OF: Readonly<Record<string, OpeningKind>> = {
  "read a secret file by tool": "secrets",
  "read a secret file by shell": "secrets",
  "read a secret file in a hostile form": "secrets",
  "read secrets of the home folder": "secrets",
  "reach the network": "network",
  destroy: "destruction",
  "deploy, publish or migrate": "deployment",
  "edit a source file": "edits",
  "write outside the workspace": "outside-writes",
  "run the loop": "loop",
  "a hostile form of the loop": "forms-of-the-loop",
  "write what git, agents or editors run": "guarded-writes",
};

const HELD_BY: Readonly<Record<Hold, Opening["heldBy"]>> = { asks: "question", "in the sandbox": "sandbox", nothing: "nothing" };

/** Whether harden's own limits name what came out more open, and what holds it. */
export function isSaid(one: Tried, session: Session): boolean {
  const heldBy = HELD_BY[holdOf(one, session)];
  return (session.openings ?? []).some((opening) => opening.of === OPENING_OF[one.group] && opening.heldBy === heldBy);
}

/** How what a client did stands to what the posture says, in the words of `Tried`. */
export function standingOf(said: Tried["said"], client: Tried["client"]): Tried["standing"] {
  const word = MEANING[client];
  if (word === undefined) return "not judged";
  const [least = "deny", most = least] = said.split(" to ");
  const at = OPENNESS.indexOf(word);
  if (at > OPENNESS.indexOf(most)) return "more open";
  return at < OPENNESS.indexOf(least) ? "more closed" : "as said";
}

function wordsOf({ most, least }: Said): string {
  return most === least ? most : `${least} to ${most}`;
}
