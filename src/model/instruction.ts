import type { AgentId } from "./agent.ts";
import type { Place } from "./place.ts";

/**
 * When a text reaches its agent, from soonest to latest: with every session · when a file that it is for is touched · when the model asks
 * for it · when the user calls it.
 */
export const LOADS = ["always", "on-match", "on-request", "manual"] as const;
export type Loads = (typeof LOADS)[number];

/** What the text is to its agent. */
export const ROLES = ["instructions", "rule", "skill", "command", "agent", "style", "memory"] as const;
export type InstructionRole = (typeof ROLES)[number];

/** A text of the repository that steers an agent. */
export interface Instruction {
  readonly kind: "instruction";
  readonly at: Place;
  readonly surface: string;
  /** The agents that load it, per the vendor's documentation or an observed run. */
  readonly agents: readonly AgentId[];
  /** Further programs that load it and that preflight does not answer for, by their names. */
  readonly others?: readonly string[];
  readonly role?: InstructionRole;
  readonly loads: Loads;
  /** The whole text, secrets masked. */
  readonly text: string;
  /** Other files that the text takes in, in its order. */
  readonly imports?: readonly InstructionImport[];
  /** The setting or the import that makes an instruction of it, where its own name does not. */
  readonly by?: Place;
  /** True where the text stands in a value of a settings file: an offset in it is no offset in the file, and `at` is the value. */
  readonly inline?: true;
}

/** A file that an instruction takes in by naming it: `@docs/style.md`. */
export interface InstructionImport {
  readonly at: Place;
  /** The path as it is written, without the sign before it. */
  readonly text: string;
  /**
   * Where it leads: to a file of the tree, to one that is not there, or out of the tree (`home`: below the home folder of whoever
   * starts the agent). Undefined until the tree has been looked at.
   */
  readonly leads?: "file" | "missing" | "outside" | "home";
  /** Its path in the tree, whether or not it is there. */
  readonly path?: string;
  /** The agents for whom it is taken in. */
  readonly agents?: readonly AgentId[];
}

/** A file whose name is taken for that of a file which agents obey, and is not it. */
export interface LookAlikeFile {
  readonly kind: "lookAlikeFile";
  readonly at: Place;
  /** The name that it looks like, as a path from the root. */
  readonly like: string;
  /** `letters`: signs of another script, or none that is seen · `case`: another file beside it differs only by case. */
  readonly by: "letters" | "case";
}

/** Something in a settings file that makes instructions of other files. */
export interface InstructionSource {
  readonly kind: "instructionSource";
  readonly at: Place;
  readonly surface: string;
  /** Globs from the root. */
  readonly paths: readonly string[];
  readonly agents: readonly AgentId[];
  readonly others?: readonly string[];
  readonly role: InstructionRole;
  readonly loads: Loads;
}

/** How a file comes to steer agents: what the table of instruction files, a setting or an import says of its path. */
export interface Steering {
  readonly agents: readonly AgentId[];
  readonly others?: readonly string[];
  readonly role: InstructionRole;
  readonly loads: Loads;
  /** Fields of its head that say when it loads; the first that fits decides, else `loads`. */
  readonly head?: readonly HeadRule[];
  /** When it loads in a folder below the root, where it would otherwise load always. */
  readonly nested?: Loads;
  /** Those of its readers for whom `@path` in the text takes in that file. */
  readonly imports?: readonly string[];
  /** The agents that the file configures: they count for the headline. */
  readonly configures?: readonly AgentId[];
  readonly by?: Place;
}

/** One field of a file's head. */
export interface HeadRule {
  readonly field: string;
  /** The values that it may have; any value but an empty one, where none is listed. */
  readonly is?: readonly string[];
  readonly loads: Loads;
}
