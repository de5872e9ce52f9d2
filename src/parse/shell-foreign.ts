import type { ShellCommand, ShellWord } from "./shell-script.ts";

export type ForeignDialect = "cmd.exe" | "PowerShell";

const POWERSHELL = [
  /\$env:\w/iu,
  // The verb-noun names of https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands
  /(?:^|[\s;|&("'])(?:Add|Clear|Copy|ConvertTo|ConvertFrom|Expand|Export|Get|Import|Install|Invoke|Move|New|Out|Register|Remove|Rename|Set|Start|Stop|Test|Write)-(?:Acl|Archive|ChildItem|Command|Content|Expression|ExecutionPolicy|Host|Item|ItemProperty|Job|Location|Module|MpPreference|Null|Object|Output|Path|Process|RestMethod|ScheduledTask|Service|String|Variable|WebRequest)\b/iu,
  /\|\s*iex\b/iu,
  /(?:^|[\s;|&("'])iex\s*\(/iu,
];

const CMD = [
  /%(?:[A-Z_][A-Z0-9_()]+|appdata|localappdata|userprofile|temp|tmp|comspec|systemroot|windir|cd)%|%~dp0/u,
  /^\s*@echo\s+off\b/imu,
  /\bif\s+(?:\/i\s+)?(?:not\s+)?(?:exist|errorlevel|defined)\s/iu,
  /\bstart\s+(?:"[^"]*"\s+)?\/(?:b|min|wait|d)\b/iu,
  /\b(?:del|rd|rmdir|copy|xcopy)\s+\/[a-z]\b/iu,
  /\b\w+\^\w/u,
  /\b(?:HKCU|HKLM|HKEY_[A-Z_]+)\\/u,
  /(?:^|[\s&|;])(?:powershell|pwsh|cmd)(?:\.exe)?\s[^\n]{0,500}\w\\\w/iu,
];

/** Which Windows command language the text is written in, if it shows the marks of one. */
export function foreignDialect(text: string): ForeignDialect | undefined {
  if (POWERSHELL.some((mark) => mark.test(text))) return "PowerShell";
  return CMD.some((mark) => mark.test(text) && !/^#!/u.test(text)) ? "cmd.exe" : undefined;
}

/**
 * Cuts the text at `&`, `|`, `;` and line ends and the pieces at blanks, with regard to quotes. No grammar is claimed:
 * it only shows which programs are named and in which order output flows.
 */
export function splitForeign(text: string, dialect: ForeignDialect): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let piped = false;
  for (const piece of cut(dialect === "cmd.exe" ? text.replaceAll(/\^(?=\S)/gu, "") : text)) {
    if (typeof piece === "string") {
      piped = piece === "|" && commands.length > 0;
      continue;
    }
    const words = piece.map(literal);
    const first = words[0];
    if (!first) continue;
    commands.push({
      text: piece.join(" "),
      words,
      assignments: [],
      redirects: [],
      fedBy: piped ? [commands.length - 1] : [],
      background: false,
      inSubshell: false,
      inFunction: false,
    });
    piped = false;
  }
  return commands;
}

/** The words of each command, with the operators between them. Brackets of PowerShell only group, so they count as blanks. */
function* cut(text: string): Generator<string[] | "|" | ";"> {
  let words: string[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|&&|\|\||[|;&\r\n]|[^\s"'|;&()]+|[()]/gu)) {
    if (/^(?:&&|\|\||[|;&\r\n])$/u.test(token)) {
      yield words;
      yield token === "|" ? "|" : ";";
      words = [];
    } else if (token !== "(" && token !== ")") {
      words.push(/^["']/u.test(token) ? token.slice(1, token.length > 1 ? -1 : undefined) : token);
    }
  }
  yield words;
}

function literal(text: string): ShellWord {
  return { text, value: text, glob: false, inner: [] };
}
