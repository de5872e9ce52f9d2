import type { Catalog } from "../catalog/catalog.ts";

/** Where a command writes and what it knows of its surroundings; tests hand in their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person looks at standard output, and at standard error. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** What the entry file brings along: the compiled rules, the worker that reads foreign formats, and the threads for large trees. */
export interface Equipment {
  readonly catalog: () => Catalog;
  /** Undefined in unit tests: foreign formats are then read in this thread. */
  readonly worker: URL | undefined;
  /** Entry of the threads that help to look for secrets. */
  readonly searcher?: URL | undefined;
}

/** The exit codes that scripts rely on. */
export const EXIT = {
  /** The scan is complete and the gate passes. */
  pass: 0,
  /** The gate does not pass. */
  gate: 1,
  /** The command line or a configuration is wrong. */
  usage: 2,
  /** The scan is incomplete, or a bug of ours ended it. */
  incomplete: 3,
} as const;
