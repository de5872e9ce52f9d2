import { parse } from "unbash";
import { foreignDialect, splitForeign } from "./shell-foreign.ts";
import { nestingDepth, SHELL_DEPTH_LIMIT } from "./shell-nesting.ts";
import type { ShellScript } from "./shell-script.ts";
import { walkShell } from "./shell-walk.ts";

/** Longest text that is parsed, in UTF-16 units; the installers that people pipe into a shell stay below it. */
export const SHELL_LENGTH_LIMIT = 524_288;

/** Substitutions in a text longer than 64 KiB: above this, a text made to be slow could take seconds. */
const LONG_TEXT = { length: 65_536, substitutions: 2_000 };

/** Lines that were read before: the classifier and ten engines ask about the same ones. Long texts are read once anyway. */
const remembered = new Map<string, ShellScript>();
const REMEMBERED = { length: 2_000, count: 5_000 };

/** Reads POSIX shell and bash; recognises cmd.exe and PowerShell as foreign. Whoever gets the script must not change it. */
export function parseShell(source: string): ShellScript {
  if (source.length > REMEMBERED.length) return readShell(source);
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const script = readShell(source);
  if (remembered.size >= REMEMBERED.count) remembered.clear();
  remembered.set(source, script);
  return script;
}

function readShell(source: string): ShellScript {
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
