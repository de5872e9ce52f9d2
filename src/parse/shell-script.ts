/** One word of a command, quotes removed. */
export interface ShellWord {
  /** The word without its quotes; what only a run would tell stands as written: `$HOME/.ssh`. */
  readonly text: string;
  /** The same where the text alone tells it, else `undefined`. A glob counts as told: the pattern is known. */
  readonly value: string | undefined;
  readonly glob: boolean;
  /** Commands (indexes into `ShellScript.commands`) whose output becomes part of the word by `$(…)`, or that it names by `<(…)`. */
  readonly inner: readonly number[];
}

export interface ShellAssignment {
  readonly name: string;
  readonly value: ShellWord;
}

export interface ShellRedirect {
  /** `>`, `>>`, `<`, `<<<`, `<<`, `&>` … */
  readonly op: string;
  /** The file descriptor before the operator, where one is written. */
  readonly descriptor?: number;
  readonly target?: ShellWord;
  /** The text of a here-document. */
  readonly body?: string;
}

/** One simple command: a program and its words. */
export interface ShellCommand {
  /** As written. */
  readonly text: string;
  /** Program first; empty where there are only assignments or redirects. Brace lists are expanded. */
  readonly words: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  /** Commands of the stage before it in the pipeline. */
  readonly fedBy: readonly number[];
  /** The command in whose words it stands, with `$(…)` or `<(…)` around it. */
  readonly within?: { readonly command: number; readonly how: "substitution" | "process" };
  /** True under a trailing `&`. */
  readonly background: boolean;
  readonly inSubshell: boolean;
  readonly inFunction: boolean;
}

/** What a command line or a script says. It never throws: what is not understood is in `unparsed`, and the commands found before it still stand. */
export interface ShellScript {
  /** `foreign` for cmd.exe and PowerShell, which are only cut into words. */
  readonly language: "shell" | "foreign";
  readonly commands: readonly ShellCommand[];
  /** Names of the functions that it defines. */
  readonly functions: readonly string[];
  /** Why the list of commands may be incomplete. */
  readonly unparsed?: string;
}
