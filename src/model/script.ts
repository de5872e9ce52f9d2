import type { StatedTool } from "./mcp.ts";
import type { Place } from "./place.ts";

/** `words`: a language of which the words are read, not the grammar. */
export type ScriptLanguage = "javascript" | "shell" | "python" | "words" | "binary" | "unknown";

/** What the data of an act is made of. */
export const MATTERS = ["fetched", "decoded", "environment", "file"] as const;
export type Matter = (typeof MATTERS)[number];

/**
 * One thing that a script does outside itself, as its text says.
 * `run` starts a program · `evaluate` runs text as code · `reach` uses the network · `send` gives data to it · `read` and `write` a file ·
 * `load` takes in code whose name is computed · `hide` keeps something out of sight · `verify` checks a digest or a signature ·
 * `mention` a path, address or option stands in a string.
 */
export interface ScriptAct {
  readonly does: "run" | "evaluate" | "reach" | "send" | "read" | "write" | "load" | "hide" | "verify" | "mention";
  readonly at: Place;
  /** The command line, path, address or clause. What only a run would tell stands in it as `$_`; absent where nothing is known. */
  readonly text?: string;
  readonly of?: readonly Matter[];
  /** True for a program that goes on by itself with its output thrown away. */
  readonly detached?: true;
}

/** Another file of the repository that a script loads or starts, as it names it. */
export interface ScriptReference {
  readonly at: Place;
  /** `./x` is looked for beside the script where it is loaded, and at the root where it is started. */
  readonly text: string;
  readonly how: "loads" | "starts";
}

/** A file of the repository that something runs: a script behind a command, or a configuration file that is code. */
export interface Script {
  readonly kind: "script";
  readonly at: Place;
  readonly language: ScriptLanguage;
  /** The same text has the same digest; secrets are masked before. Absent where it was not read. */
  readonly digest?: string;
  readonly acts: readonly ScriptAct[];
  readonly references: readonly ScriptReference[];
  /** Tools that it registers with an MCP server. */
  readonly tools?: readonly StatedTool[];
  /** The text of a shell script, which is judged as a command. */
  readonly shell?: string;
  /** Why the acts may be incomplete. */
  readonly unread?: string;
}
