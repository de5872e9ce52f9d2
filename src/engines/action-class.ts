import type { ActionClass } from "../catalog/agent-profile.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { type ClassifiedCommand, classifyCommand } from "../classify/command.ts";
import { createFileClassifier } from "../classify/file.ts";
import type { Action } from "./engine.ts";

/** The class of action that each class of command is to an engine; the rest is `run-test`: it changes things, inside the workspace. */
const OF_COMMAND: Readonly<Record<string, ActionClass>> = {
  "safe-read": "run-safe",
  network: "run-network",
  "package-install": "run-network",
  "download-exec": "run-network",
  exfiltration: "run-network",
  "reverse-shell": "run-network",
  "destructive-filesystem": "run-destructive",
  deployment: "run-deploy",
  "database-migration": "run-deploy",
  publish: "run-deploy",
};

/** The class of action that a classified command is to an engine. */
export function actionClassOfCommand({ class: id, tier }: Pick<ClassifiedCommand, "class" | "tier">): ActionClass {
  // A commit stays here; a push, forced or not, reaches the host.
  if (id === "git-write" && tier !== "write-safe") return tier === "privileged-write" ? "run-network" : "run-destructive";
  return OF_COMMAND[id] ?? "run-test";
}

/** Files that change what an agent, an editor or git does the next time. */
const SETTINGS =
  /(?:^|\/)(?:\.git|\.claude|\.codex|\.agents|\.cursor|\.gemini|\.qwen|\.factory|\.continue|\.cline|\.clinerules|\.opencode|\.vscode|\.husky)\/|(?:^|\/)(?:\.mcp\.json|opencode\.jsonc?)$/i;

/** The class of an action that nobody has classed yet: a call of `preflight can`, or of the conformance corpus. */
export function actionClass(action: Action, catalog: Catalog): ActionClass {
  switch (action.do) {
    case "read":
      if (!isSecret(action.path, catalog)) return "read-file";
      return action.by === "tool" ? "read-secret" : "shell-read-secret";
    case "write":
      if (/^(?:\.\.(?:\/|$)|\/|~)/.test(action.path)) return "write-outside";
      return SETTINGS.test(action.path) ? "write-agent-settings" : "write-file";
    case "run":
      return actionClassOfCommand(classifyCommand(action.command, catalog));
    case "fetch":
      return "fetch";
    case "mcp-start":
      return "mcp-start";
    case "mcp-call":
      return "mcp-tool";
    case "log-content":
      return "log-content";
  }
}

function isSecret(path: string, catalog: Catalog): boolean {
  const found = createFileClassifier(catalog).classOf(path);
  return catalog.fileClasses.classes.some(({ id, secret }) => id === found && secret);
}
