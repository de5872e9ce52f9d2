import type { AgentSetting } from "../../model/agent.ts";
import { type Fits, foreignPattern } from "./foreign-pattern.ts";

/** One entry of `chat.tools.terminal.autoApprove`, of the workspace or of the built-in list. */
export interface TerminalRule {
  readonly entry: string;
  readonly approve: boolean;
  /** It looks at the whole line, not at each command in it. */
  readonly wholeLine: boolean;
  readonly fits: Fits;
  /** The line of the workspace's settings; absent for the built-in list. */
  readonly at?: AgentSetting["at"];
}

const never: Fits = () => false;

/**
 * What an entry fits: `/…/flags` is a regular expression; anything else is how a command starts, up to a word's end, with `./` and
 * backslashes understood where it looks like a path. https://code.visualstudio.com/docs/agents/approvals
 */
export function fitsEntry(entry: string): Fits {
  const expression = /^\/(.+)\/([dgimsuvy]*)$/.exec(entry);
  if (expression) return expression[1] === ".*" ? () => true : foreignPattern(expression[1] ?? "", expression[2] ?? "");
  if (entry === "") return never;
  const isPath = /[/\\]/.test(entry);
  const literal = isPath ? entry.split(/[/\\]/).map(quote).join("[/\\\\]") : quote(entry);
  const start = new RegExp(`^${isPath ? "(?:\\.[/\\\\])?" : ""}${literal}\\b`);
  return (text) => start.test(text);
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

const KEY = "chat.tools.terminal.autoApprove.";
/** The name up to 1.103: entries under it are still read, and win. */
const OLD_KEY = "chat.agent.terminal.autoApprove.";

/** The entries of one settings file, by their text. `null` is a value: it takes the built-in entry of that name away. */
export function workspaceRules(settings: readonly AgentSetting[]): ReadonlyMap<string, TerminalRule | null> {
  const found = new Map<string, TerminalRule | null>();
  for (const prefix of [KEY, OLD_KEY]) {
    const seen = new Set<string>();
    const values = new Map(
      settings.filter(({ key }) => key.startsWith(prefix)).map((setting) => [setting.key.slice(prefix.length), setting]),
    );
    for (const [rest, { value, at }] of values) {
      // An object: `approve` is its answer, `matchCommandLine` says what that is about.
      const entry = /^([\s\S]+)\.(?:approve|matchCommandLine)$/.exec(rest)?.[1] ?? rest;
      if (seen.has(entry)) continue;
      seen.add(entry);
      const wholeLine = values.get(`${entry}.matchCommandLine`)?.value === true;
      const approve = rest.endsWith(".matchCommandLine") ? values.get(`${entry}.approve`)?.value : value;
      // Anything but true and false is dropped, the built-in entry of the same name with it.
      found.set(entry, typeof approve === "boolean" ? { entry, approve, wholeLine, fits: fitsEntry(entry), at } : null);
    }
  }
  return found;
}
