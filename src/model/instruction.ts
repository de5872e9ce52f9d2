import type { AgentId } from "./agent.ts";
import type { Place } from "./place.ts";

/** A text of the repository that steers an agent. */
export interface Instruction {
  readonly kind: "instruction";
  readonly at: Place;
  readonly surface: string;
  /** The agents that load it, per the vendor's documentation or an observed run. */
  readonly agents: readonly AgentId[];
  readonly loads: "always" | "on-match" | "on-request";
  /** The whole text, secrets masked. */
  readonly text: string;
}
