import type { Fits } from "./foreign-pattern.ts";
import { fitsEntry, type TerminalRule } from "./terminal-rule.ts";

// The built-in list of VS Code 1.139, read from the settings that it registers: which commands it lets run unasked, and which options of them ask.
// Names for PowerShell only are left out.

const APPROVED =
  "cd echo ls dir pwd cat head tail findstr wc tr cut cmp which basename dirname realpath readlink stat file od du df sleep nl grep column date find rg sed tree".split(
    " ",
  );

const REFUSED =
  "rm rmdir del ri rd erase dd kill ps top spps taskkill taskkill.exe curl wget irm iwr chmod chown sp jq xargs eval iex Remove-Item Invoke-RestMethod Invoke-WebRequest Invoke-Expression".split(
    " ",
  );

/** git may stand with `-C folder` and `--no-pager` before its command. */
const GIT = String.raw`^git(?:\s+(?:-C\s+\S+|--no-pager))*\s+`;

/** Commands of programs that only look, as the rest of an expression. */
const LOOKING: readonly (readonly [program: string, commands: string])[] = [
  [GIT, "(?:status|log|show|diff|ls-files|grep|branch)\\b"],
  ["^docker\\s+", "(?:ps|images|info|version|inspect|logs|top|stats|port|diff|search|events)\\b"],
  ["^docker\\s+", "(?:container|image|network|volume|context|system)\\s+(?:ls|ps|inspect|history|show|df|info)\\b"],
  ["^docker\\s+compose\\s+", "(?:ps|ls|top|logs|images|config|version|port|events)\\b"],
  ["^npm\\s+", "(?:ls|list|outdated|view|info|show|explain|why|root|prefix|bin|search|doctor|fund|repo|bugs|docs|home|help)\\b"],
  ["^npm\\s+", "(?:config\\s+(?:list|get)|pkg\\s+get|cache\\s+verify)\\b"],
  ["^npm\\s+", "(?:audit$|ci\\b)"],
  ["^yarn\\s+", "(?:list|outdated|info|why|bin|help|versions|licenses|config\\s+(?:list|get)|cache\\s+dir)\\b"],
  ["^pnpm\\s+", "(?:ls|list|outdated|why|root|bin|doctor|licenses|config\\s+(?:list|get))\\b"],
  ["^(?:yarn|pnpm)\\s+", "audit\\b(?!.*\\bfix\\b)"],
  ["^(?:yarn|pnpm)\\s+", "install\\s+--frozen-lockfile\\b"],
  ["^sort\\b", "(?!-)"],
  ["^xxd", "(?:$|\\b(?:\\s+-\\S+)*\\s+[^-\\s]\\S*$)"],
];

/** Options and operands that ask. */
const ASKING: readonly string[] = [
  `${GIT}(?:log|show)\\b.*\\s--output(?:=|\\s|$)`,
  // git takes options shortened, and letters run together.
  `${GIT}grep\\b.*\\s-[aIivwhHEGPFnlLqzco]*[^\\w\\s]*O\\S*(?:\\s|$)`,
  `${GIT}grep\\b.*\\s--[^\\w\\s]*o[^\\w\\s]*p\\S*(?:\\s|$)`,
  `${GIT}branch\\b.*\\s-(?:d|D|m|M|-delete|-force)\\b`,
  "^(?:npm\\s+ci|yarn\\s+install\\s+--frozen-lockfile|pnpm\\s+install\\s+--frozen-lockfile)\\s+\\S",
  "^column\\b.*\\s-c\\s+[0-9]{4,}",
  "^date\\b.*\\s(?:-s|--set)\\b",
  "^find\\b.*\\s-(?:delete|exec|execdir|fprint|fprintf|fls|ok|okdir)\\b",
  "^rg\\b.*\\s(?:--pre|--hostname-bin)\\b",
  "^tree\\b.*\\s-o\\b",
  "^sort\\b.*\\s-(?:o|S)\\b",
  "^sort\\b.*\\s(?:\\$?['\"]|\\\\)*-(?:\\$?['\"]|\\\\)*-(?:\\$?['\"]|\\\\)*c(?:\\$?['\"]|\\\\)*o",
  ...sed(),
];

/** Scripts of sed that start programs, read other files or write them. A replacement in a file is a write, and judged as one. */
function sed(): string[] {
  const options = "(?:\\s+(?:(?:-l|--line-length)\\s+\\S+|--line-length=\\S+|-\\S+))*";
  const address = "(?:\\d+|\\$|/(?:\\\\.|[^/])*/)";
  const command = `(?:${address}(?:\\s*,\\s*${address})?)?\\s*!?\\s*[erRwW]`;
  return [
    "^sed\\b.*\\s(?:-[a-zA-Z]*[ef][a-zA-Z]*|--expression|--file)\\b",
    "^sed\\b.*s/.*/.*/[ew]",
    `^sed\\b${options}\\s+(['"])\\s*${command}(?:\\s|\\1)`,
    `^sed\\b${options}\\s+(['"])(?:\\\\.|(?!\\1).)*[;{]\\s*${command}(?:\\s|\\1|[;}])`,
    `^sed\\b${options}\\s+${command}(?:\\s|$)`,
  ];
}

function rule(entry: string, approve: boolean, fits: Fits): TerminalRule {
  return { entry, approve, wholeLine: false, fits };
}

function expression(source: string, approve: boolean): TerminalRule {
  const pattern = new RegExp(source);
  return rule(`/${source}/`, approve, (text) => pattern.test(text));
}

/** The built-in entries. Those with a plain name are the ones that a workspace can replace by name. */
export const BUILT_IN: readonly TerminalRule[] = [
  ...APPROVED.map((name) => rule(name, true, fitsEntry(name))),
  ...REFUSED.map((name) => rule(name, false, fitsEntry(name))),
  ...LOOKING.map(([program, commands]) => expression(`${program}${commands}`, true)),
  ...ASKING.map((source) => expression(source, false)),
];
