import { digestOf } from "../model/digest.ts";
import { wholeFile } from "../model/place.ts";
import type { Script, ScriptLanguage } from "../model/script.ts";
import { readJavaScript } from "../parse/javascript.ts";
import { Lines } from "../parse/lines.ts";
import { readMcpTools } from "../parse/mcp-tools.ts";
import { programWords } from "../parse/program-words.ts";
import { readPython } from "../parse/python.ts";
import { concealments } from "../parse/script-concealment.ts";
import { scriptWords } from "../parse/script-words.ts";
import type { Surface } from "./surface.ts";

/**
 * Code that tools load because of its name: configuration files that are programs, and the modules that Python and pytest look for.
 * Scripts that a trigger or a command names are handed to this surface whatever their name (`state.ts`).
 */
export default {
  id: "script-file",
  title: "Scripts and configuration files that are code",
  reference: "https://nodejs.org/api/modules.html",
  paths: [
    "**/*.config.js",
    "**/*.config.cjs",
    "**/*.config.mjs",
    "**/*.config.ts",
    "**/*.config.mts",
    "**/*.config.cts",
    "**/.eslintrc.js",
    "**/.eslintrc.cjs",
    "**/.prettierrc.js",
    "**/.prettierrc.cjs",
    "**/.babelrc.js",
    "**/.mocharc.js",
    "**/.mocharc.cjs",
    "**/.pnpmfile.cjs",
    "**/.pnpmfile.mjs",
    "**/gulpfile.js",
    "**/gruntfile.js",
    "**/conftest.py",
    "**/sitecustomize.py",
    "**/usercustomize.py",
  ],
  needs: "text",
  yields: ["script"],
  *read({ path, text, as }) {
    const script = readScript(path, text, as);
    const tools = script.language === "binary" ? [] : readMcpTools(new Lines(path, text), script.language);
    yield tools.length === 0 ? script : { ...script, tools };
  },
} satisfies Surface;

/** States what a script does, in the language that its interpreter, its name or its first line tells. */
export function readScript(path: string, text: string, given?: string): Script {
  const lines = new Lines(path, text);
  const language = languageOf(path, lines.text, given);
  const head = { kind: "script", at: wholeFile(path), language, digest: digestOf(text) } as const;
  if (language === "binary") return { ...head, acts: [], references: [] };
  const hidden = concealments(lines);
  switch (language) {
    case "javascript":
    case "python": {
      const read = language === "python" ? readPython(lines) : readJavaScript(lines);
      if (read.unread === undefined) return { ...head, ...read, acts: [...hidden, ...read.acts] };
      return { ...head, ...read, acts: [...hidden, ...read.acts, ...scriptWords(lines)] };
    }
    case "shell":
      // Of PowerShell the lines are judged one by one; what goes from one to the next is told by its words.
      return {
        ...head,
        acts: [...hidden, ...(/\.psm?1$/iu.test(path) ? programWords(lines).acts : [])],
        references: [],
        shell: lines.text,
      };
    case "words": {
      const read = programWords(lines);
      return { ...head, ...read, acts: [...hidden, ...read.acts], references: [] };
    }
    case "unknown":
      return { ...head, acts: [...hidden, ...scriptWords(lines)], references: [], unread: "written in a language that is not read" };
    default:
      return language satisfies never;
  }
}

const INTERPRETERS: readonly (readonly [RegExp, ScriptLanguage])[] = [
  [/^(?:node|nodejs|bun|deno|tsx|ts-node\S*|esno|jiti|electron)$/u, "javascript"],
  [/^(?:sh|bash|zsh|dash|ksh|ash|mksh|source|\.|fish|powershell|pwsh|cmd)$/u, "shell"],
  [/^(?:python|pypy|uv|pytest)[\d.]*$/u, "python"],
  [/^(?:ruby|irb|perl|php|lua|luajit|groovy|vim|nvim)[\d.]*$/u, "words"],
];

const ENDINGS: readonly (readonly [RegExp, ScriptLanguage])[] = [
  [/\.(?:[cm]?[jt]s|[jt]sx)$/iu, "javascript"],
  [/\.(?:sh|bash|zsh|ksh|ps1|psm1|bat|cmd|envrc)$|(?:^|\/)\.envrc$/iu, "shell"],
  [/\.(?:py|pyw)$/iu, "python"],
  [/\.(?:rb|rake|gemspec|ru|php|phtml|inc|pl|pm|lua|rs|go|java|kts?|groovy|gradle|scala|cs|swift|vim)$/iu, "words"],
  [/(?:^|\/)(?:gemfile|rakefile|\.(?:irbrc|pryrc|exrc|n?vimrc|lvimrc))$/iu, "words"],
];

function languageOf(path: string, text: string, given: string | undefined): ScriptLanguage {
  if (text.slice(0, 4_096).includes("\0") || text.startsWith("\x7fELF") || /^MZ[\s\S]{0,200}This program/u.test(text)) return "binary";
  for (const [pattern, language] of INTERPRETERS) if (given !== undefined && pattern.test(given)) return language;
  for (const [pattern, language] of ENDINGS) if (pattern.test(path)) return language;
  const shebang = /^#!\s*(?:\S*\/env\s+(?:-\S+\s+)*)?(?:\S*\/)?(?<program>[\w.-]+)/u.exec(text)?.groups?.["program"];
  for (const [pattern, language] of INTERPRETERS) if (shebang !== undefined && pattern.test(shebang)) return language;
  // A file that is started as a program and names no interpreter is run by the shell.
  return shebang === undefined && given === undefined ? "shell" : "unknown";
}
