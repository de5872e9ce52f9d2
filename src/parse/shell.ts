import { parse } from "unbash";
import { foreignDialect, splitForeign } from "./shell-foreign.ts";
import { nestingDepth, SHELL_DEPTH_LIMIT } from "./shell-nesting.ts";
import { walkShell } from "./shell-walk.ts";

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

/** Longest text that is parsed, in UTF-16 units; the installers that people pipe into a shell stay below it. */
export const SHELL_LENGTH_LIMIT = 524_288;

/** Substitutions in a text longer than 64 KiB: above this, a text made to be slow could take seconds. */
const LONG_TEXT = { length: 65_536, substitutions: 2_000 };

/** Reads POSIX shell and bash; recognises cmd.exe and PowerShell as foreign. */
export function parseShell(source: string): ShellScript {
  const text = source.replaceAll("\r\n", "\n");
  const refused = tooLarge(text);
  if (refused !== undefined) return { language: "shell", commands: [], functions: [], unparsed: refused };
  const dialect = foreignDialect(text);
  if (dialect !== undefined) {
    return { language: "foreign", commands: splitForeign(text, dialect), functions: [], unparsed: `written for ${dialect}` };
  }
  try {
    return { language: "shell", ...walkShell(parse(text), text) };
  } catch (error) {
    // The parser promises to recover; a stack overflow or a bug of its own must still not end the scan.
    return {
      language: "shell",
      commands: [],
      functions: [],
      unparsed: `the parser failed: ${error instanceof Error ? error.name : "unknown error"}`,
    };
  }
}

function tooLarge(text: string): string | undefined {
  if (text.length > SHELL_LENGTH_LIMIT) return `longer than ${SHELL_LENGTH_LIMIT} characters`;
  if (nestingDepth(text, SHELL_DEPTH_LIMIT) > SHELL_DEPTH_LIMIT) return `nested deeper than ${SHELL_DEPTH_LIMIT} levels`;
  if (text.length <= LONG_TEXT.length) return undefined;
  const substitutions = text.match(/\$\(|`|<\(/gu)?.length ?? 0;
  return substitutions > LONG_TEXT.substitutions
    ? `longer than ${LONG_TEXT.length} characters with ${substitutions} substitutions`
    : undefined;
}
