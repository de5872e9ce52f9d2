import type { Call } from "../corpus.ts";
import type { Step } from "../model/protocols.ts";
import type { Scratch } from "../scratch.ts";

/** What a client did with a call. `stopped`: it started, and the operating-system sandbox stopped what it tried. `unjudged`: the call never came to the permission step. */
export type Verdict = "allow" | "ask" | "deny" | "stopped" | "unjudged";

export interface Answer {
  readonly verdict: Verdict;
  readonly detail: string;
}

export interface Session {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Why there may be fewer answers than calls. */
  readonly trouble: string;
  /** The client refused to start with this configuration. */
  readonly refused?: string;
}

/** How one client is put to the question. */
export interface Driver {
  /** The tool calls for one call of the corpus, without ids; the last is the one that is judged. */
  toSteps(call: Call, scratch: Scratch): Omit<Step, "id">[];
  run(
    program: string,
    steps: readonly Step[],
    scratch: Scratch,
    options: {
      readonly trusted: boolean;
      readonly headless: boolean;
      readonly timeoutMs: number;
      /** Every question is answered with yes, where the driver can: what a sandbox then does is seen. The verdict stays `ask`. */
      readonly approve?: boolean;
    },
  ): Promise<Session>;
  /**
   * Why the client takes nothing from the settings file at this path of the scratch repository; undefined where it takes it. Strictly, a warning counts too.
   * Left out where nobody can ask.
   */
  loads?(program: string, scratch: Scratch, path: string, strictly?: boolean): Promise<string | undefined>;
}
