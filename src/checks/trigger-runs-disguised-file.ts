import { quote } from "../classify/command-flow.ts";
import { type JudgedTrigger, judgeTriggers, momentOf } from "../classify/trigger.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "trigger-runs-disguised-file",
    title: "Command that runs by itself and starts a file which does not look like a program",
    family: "package-hooks",
    severity: "critical",
    confidence: "high",
    reads: ["trigger", "command"],
    why: "Code under the name of a font, in a hidden file or in the settings folder of another tool is put where nobody looks for it. Worms of 2025 and 2026 spread in just these places.",
    fix: "Read the file before anything else runs here. Programs belong under a name that says so, in the folder of the tool that starts them.",
    references: ["https://attack.mitre.org/techniques/T1036/", "https://code.visualstudio.com/docs/debugtest/tasks#_run-behavior"],
  },
  *judge(facts, catalog) {
    for (const trigger of judgeTriggers(facts, catalog)) {
      const { fact, command, unasked } = trigger;
      for (const script of command.scripts) {
        const found = disguise(script, trigger);
        if (found === undefined) continue;
        const severity = unasked ? found.severity : "medium";
        yield {
          message: `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}, and ${quote(script)} ${found.what}.`,
          severity,
          at: [locate(fact, `runs ${momentOf(fact)}`)],
          ...(fact.agent && severity !== "critical" ? { agents: [fact.agent] } : {}),
          identity: `${fact.surface} ${script}`,
        };
      }
    }
  },
} satisfies Check;

/** Endings of files that hold no program. */
const NO_PROGRAM =
  /\.(?:woff2?|ttf|otf|eot|png|jpe?g|gif|webp|bmp|ico|svg|mp[34]|wav|ogg|webm|avi|mov|pdf|docx?|xlsx?|csv|tsv|map|css|scss|less|lock|log|dat|bin|md|rst|txt|zip|gz|tgz|bz2|xz|7z|pyc|sqlite|db|pem|crt|snap|bak|tmp|toml|ya?ml|json[c5]?)$/iu;

/** Hidden files that are programs by the convention of their tool. */
const TOOL_FILES =
  /^\.(?:pnpmfile\.[cm]js|(?:eslintrc|prettierrc|babelrc|mocharc|stylelintrc|commitlintrc|lintstagedrc|releaserc)\.[cm]?js|pryrc|irbrc)$/iu;

/** Folders in which one editor or agent keeps its settings, with what that is. */
const OWNERS: readonly (readonly [folder: RegExp, owner: string, agent: boolean])[] = [
  [/(?:^|\/)\.vscode\//u, "VS Code", false],
  [/(?:^|\/)\.idea\//u, "JetBrains IDEs", false],
  [/(?:^|\/)\.zed\//u, "Zed", false],
  [/(?:^|\/)\.devcontainer\//u, "the development container", false],
  [/(?:^|\/)\.claude\//u, "Claude Code", true],
  [/(?:^|\/)\.cursor\//u, "Cursor", true],
  [/(?:^|\/)\.gemini\//u, "Gemini CLI", true],
  [/(?:^|\/)\.codex\//u, "Codex", true],
  [/(?:^|\/)\.opencode\//u, "opencode", true],
  [/(?:^|\/)\.(?:windsurf|kiro|qwen|continue|roo|cline)\//u, "another coding agent", true],
];

function disguise(script: string, { fact }: JudgedTrigger): { readonly what: string; readonly severity: Severity } | undefined {
  const path = script.replace(/^(?:\.\/)+/u, "");
  const name = path.split("/").at(-1) ?? path;
  // A tool that looks for a file by this name says so itself: `.pnpmfile.cjs`, `.nvim.lua`.
  if (path === fact.at.path || fact.runs === path || TOOL_FILES.test(name)) return undefined;
  if (NO_PROGRAM.test(name)) return { what: "has the ending of a file that holds no program", severity: "critical" };
  if (/^\.[^./]/u.test(name) && !/^\.(?:env|pnp)\b|rc(?:\.[cm]?js)?$/iu.test(name)) return { what: "is a hidden file", severity: "high" };
  const owner = ownerOf(path);
  if (owner === undefined || fact.surface === "devcontainer") return undefined;
  const [folder, title, isAgent] = owner;
  const starter = ownerOf(fact.at.path);
  if (starter?.[0] === folder) return undefined;
  const what = `lies in the settings folder of ${title}, which ${starter ? `${starter[1]} has` : "package scripts have"} no business with`;
  // Agents share scripts here and there. An editor that starts an agent's file, or the reverse, is how ChainDrop and Mini Shai-Hulud spread.
  return { what, severity: starter === undefined ? "high" : starter[2] && isAgent ? "medium" : "critical" };
}

function ownerOf(path: string): (typeof OWNERS)[number] | undefined {
  return OWNERS.find(([folder]) => folder.test(path));
}
