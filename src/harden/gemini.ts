import { geminiLimits, geminiNotes } from "./gemini/words.ts";
import type { Ground } from "./ground.ts";
import type { Hardener, PlannedLine } from "./hardener.ts";
import { Wishes } from "./wishes.ts";

/** Tools that only look. */
const LOOKS = /^(?:read_file|read_many_files|list_directory|glob|grep_search|search_file_content|ReadFileTool|write_todos|ask_user)$/;
const SHELL = "run_shell_command";

/**
 * Gemini CLI 0.61.0: the mode, the list of withheld tools and an ignore file. A repository's policy files have no effect, and an allowed command is allowed with
 * whatever follows it, so nothing is allowed by name.
 */
export default {
  agent: "gemini",
  plan(ground) {
    const wishes = new Wishes(ground, ".gemini/settings.json");
    guards(wishes, ground);
    tools(wishes, ground);
    servers(wishes, ground);
    return { lines: [...wishes.lines, ...ignored(ground)], limits: geminiLimits(ground), notes: geminiNotes(ground) };
  },
} satisfies Hardener;

function guards(wishes: Wishes, { posture }: Ground): void {
  const mode = ["general", "defaultApprovalMode"] as const;
  if (posture === "read-only") wishes.set(mode, "plan", "the agent changes nothing");
  else wishes.set(mode, "default", "a session begins by asking", ["plan"]);
  wishes.mend(["tools", "approvalMode"], posture === "read-only" ? "plan" : "default", "the older name of the same key", ["plan"]);
  wishes.set(["security", "disableYoloMode"], true, "nobody switches all questions off for a session");
  wishes.set(["security", "disableAlwaysAllow"], true, "an answer counts once");
  wishes.set(["security", "folderTrust", "enabled"], true, "a folder that you have not trusted loads none of its settings");
  wishes.set(["security", "environmentVariableRedaction", "enabled"], true, "commands do not inherit the credentials of the session");
  wishes.set(["telemetry", "enabled"], false, "nothing of a session goes into telemetry");
  wishes.set(["telemetry", "logPrompts"], false, "telemetry carries no content, whoever switches it on");
  wishes.prune(["context", "includeDirectories"], () => "it opens a folder outside the workspace");
  wishes.mend(["context", "fileFiltering", "respectGeminiIgnore"], true, "the ignore file holds for the file tools");
}

/** The shell has no rule that only closes: it is withheld as a whole, or asks. */
function tools(wishes: Wishes, { posture, secretPaths }: Ground): void {
  const closing = wishes.texts("tools", "allowed").some((tool) => /^(?:run_shell_command|ShellTool)\(/.test(tool));
  wishes.prune(["tools", "allowed"], (tool) =>
    /^(?:run_shell_command|ShellTool)/.test(tool) ? "it allows what begins like this, with any argument" : "it runs a tool unasked",
  );
  wishes.prune(["tools", "core"], (tool) => (LOOKS.test(tool) ? undefined : "a tool of this list runs unasked"));
  // One allowed command refuses all others: with the entry gone, the shell stays closed as a whole.
  if (closing) wishes.add(["tools", "exclude"], SHELL, "the entry of tools.allowed that is taken out refused every other command");
  if (posture === "read-only") wishes.add(["tools", "exclude"], SHELL, "commands are for the person in this posture");
  else if (secretPaths.length > 0)
    wishes.add(["tools", "exclude"], SHELL, "cat and its kin read the secret files unasked: only without the shell are they closed");
  if (posture === "workspace-write") return;
  for (const tool of ["web_fetch", "google_web_search"]) wishes.add(["tools", "exclude"], tool, "it reaches the network");
  if (posture !== "read-only") return;
  for (const tool of ["write_file", "replace"]) wishes.add(["tools", "exclude"], tool, "the agent changes nothing");
}

/** Servers start with the session once the folder is trusted, and `mcp.allowed` lets all their tools run unasked: all are off. */
function servers(wishes: Wishes, { servers: configured }: Ground): void {
  wishes.prune(["mcp", "allowed"], () => "it lets every tool of the server run unasked");
  for (const { name, tools } of configured) {
    wishes.add(
      ["mcp", "excluded"],
      name,
      "Gemini CLI starts a server of a trusted folder unasked: keep those that you use in your own settings",
    );
    if (!wishes.at("mcpServers", name)) continue;
    wishes.set(["mcpServers", name, "trust"], false, "a tool asks");
    const offered = tools.filter(({ handling }) => handling === "ask").map((tool) => tool.name);
    const listed = wishes.at("mcpServers", name, "includeTools");
    if (listed)
      wishes.prune(["mcpServers", name, "includeTools"], (tool) =>
        offered.includes(tool) ? undefined : "it does not belong to the posture",
      );
    else if (tools.length > 0) wishes.set(["mcpServers", name, "includeTools"], offered, "only tools of the tiers that the posture offers");
  }
}

/** The file tools leave out what the ignore file names; `.env` they refuse by themselves. */
function ignored({ secretPaths, secretNames }: Ground): PlannedLine[] {
  return [
    ...secretPaths.map((path) => ({ line: `/${path.replace(/[\\*?[\]!#]/g, "\\$&")}`, because: "it holds secrets" })),
    ...secretNames.map(({ name, because }) => ({ line: name, because })),
  ].map(({ line, because }): PlannedLine => ({ file: ".geminiignore", edit: { do: "line", line }, because }));
}
