import type { ActionClass } from "../../catalog/agent-profile.ts";
import { aliases } from "../claude-code/path-rule.ts";
import { type Action, type Circumstances, type Decision, type Engine, vendorDefault } from "../engine.ts";
import { worstOf } from "../worst.ts";
import { type EditorSettings, editorViews } from "./editor-settings.ts";
import { editAsks } from "./edits.ts";
import { hookBeforeTools, underHook } from "./hooks.ts";
import { decideSandboxed } from "./sandbox.ts";
import { decideTerminal } from "./terminal.ts";
import { approvedUrl } from "./urls.ts";

/**
 * The agent of VS Code 1.139. Nothing runs it without a window, so it rests on the source and the settings that the release registers, and on
 * its documentation. In Restricted Mode there is no agent. https://code.visualstudio.com/docs/agents/approvals
 */
export default {
  agent: "copilot",
  decide(action, kind, circumstances) {
    if (action.do === "log-content") return vendorDefault(kind, circumstances);
    if (!circumstances.trusted)
      return { outcome: "deny", because: "A workspace that is not trusted opens in Restricted Mode, without an agent." };
    return worstOf(editorViews(circumstances.facts).map((settings) => decideIn(settings, action, kind, circumstances)));
  },
} satisfies Engine;

function decideIn(
  settings: EditorSettings,
  action: Exclude<Action, { do: "log-content" }>,
  kind: ActionClass,
  circumstances: Circumstances,
): Decision {
  if (action.do === "mcp-start") return start(action.server.surface, settings);
  const { bypass, assisted } = settings;
  if (action.do === "mcp-call" && start(action.server.surface, settings).outcome === "deny")
    return { outcome: "deny", because: "VS Code does not load the server." };
  if (bypass) return { outcome: "allow", because: `${bypass.key} is ${String(bypass.value)}: every tool runs unasked.`, rule: bypass.at };
  const decision = choose(action, kind, settings, circumstances);
  const judged: Decision =
    assisted && decision.outcome === "ask"
      ? { outcome: "unknown", because: "A model, and not a person, answers the question.", rule: assisted.at }
      : decision;
  if (settings.get("chat.useHooks")?.value === false) return judged;
  return underHook(
    judged,
    hookBeforeTools(circumstances.facts, { copilotSettings: false, claudeSettings: settings.get("chat.useClaudeHooks")?.value === true }),
  );
}

/** Commands that print a file, by which a secret would be read. */
const READERS = ["cat", "head", "tail", "nl", "od", "grep ''", "sed -n p", "sort", "xxd"];

function choose(
  action: Exclude<Action, { do: "log-content" | "mcp-start" }>,
  kind: ActionClass,
  settings: EditorSettings,
  { facts, links }: Circumstances,
): Decision {
  const run = (command: string): Decision => decideSandboxed(command, kind, settings) ?? decideTerminal(command, settings, facts);
  switch (action.do) {
    case "read":
      if (action.by === "shell") return worstOf(waysToRead(action.path, run));
      return isInside(action.path, links)
        ? { outcome: "allow", because: "Files of the workspace are read unasked, secret files too." }
        : { outcome: "ask", because: "Reading outside the workspace asks." };
    case "write": {
      if (!isInside(action.path, links)) return { outcome: "ask", because: "Editing outside the workspace asks." };
      const asks = aliases(action.path, links)
        .map(({ inside }) => editAsks(inside ?? "", settings))
        .find((reason) => reason !== undefined);
      if (asks !== undefined) return { outcome: "ask", because: `Editing it asks: ${asks}.` };
      return { outcome: "allow", because: "Edits in the workspace are applied, and shown for review afterwards." };
    }
    case "run":
      return run(action.command);
    case "fetch": {
      const asks = settings.get("chat.tools.eligibleForAutoApproval.fetch");
      const approved = asks?.value === false ? undefined : approvedUrl(action.url, settings);
      if (approved === undefined) return { outcome: "ask", because: "A fetch asks before the request, and for its result." };
      return {
        outcome: "allow",
        because: "The address is approved: the request goes out unasked.",
        ...(approved === true ? {} : { rule: approved.at }),
      };
    }
    case "mcp-call":
      return {
        outcome: "unknown",
        because: "What the server itself declares read-only runs unasked, the rest asks; which tools those are only the server tells.",
        rule: action.server.at,
      };
  }
}

function* waysToRead(path: string, run: (command: string) => Decision): Generator<Decision> {
  for (const reader of READERS) yield run(`${reader} '${path}'`);
}

function isInside(path: string, links: Circumstances["links"]): boolean {
  return aliases(path, links).every(({ inside }) => inside !== undefined);
}

/** The first start of a server, and one with a changed configuration, asks for trust in it. */
function start(surface: string, settings: EditorSettings): Decision {
  const access = settings.get("chat.mcp.access");
  if (access?.value === "none") return { outcome: "deny", because: "chat.mcp.access is none.", rule: access.at };
  const root = settings.get("chat.mcp.workspaceRootConfig.enabled");
  if (surface === "vscode-mcp" || (surface === "claude-mcp" && root?.value === true))
    return { outcome: "ask", because: "VS Code asks for trust before a server's first start." };
  return { outcome: "deny", because: "VS Code does not load this file's servers." };
}
