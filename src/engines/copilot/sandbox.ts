import { posix } from "node:path";
import type { ActionClass } from "../../catalog/agent-profile.ts";
import type { Decision } from "../engine.ts";
import { effectsOf, type Touched } from "../shell/effects.ts";
import type { EditorSettings } from "./editor-settings.ts";

/**
 * VS Code's sandbox for terminal commands, off by default and on macOS and Linux only. A command in it runs unasked; what it stops is offered
 * again outside of it, with a question. Up to 1.136 the network was closed by default; since, it is open.
 * https://code.visualstudio.com/docs/agents/approvals, and the settings that 1.139 registers.
 */
export function decideSandboxed(command: string, kind: ActionClass, settings: EditorSettings): Decision | undefined {
  const on = settings.get("chat.agent.sandbox.enabled");
  const off = (key: string): boolean => settings.get(`chat.agent.sandbox.${key}`)?.value === false;
  if (on?.value !== "on" || off("allowAutoApprove") || settings.get("chat.tools.terminal.enableAutoApprove")?.value === false)
    return undefined;
  const effects = effectsOf(command);
  const connects = kind === "run-network" || kind === "run-deploy" || effects.connects;
  const outside = effects.writes.find((touched) => !mayWrite(touched, settings));
  const closed = effects.reads.find((touched) => isListed("denyRead", touched, settings));
  if (outside || closed || (connects && off("allowNetwork"))) {
    const what = outside ? `writing ${outside.path}` : closed ? `reading ${closed.path}` : "the network";
    const offered = !off("allowUnsandboxedCommands") || (connects && !outside && !closed && !off("retryWithAllowNetworkRequests"));
    return {
      outcome: offered ? "ask" : "deny",
      because: `The sandbox closes ${what}${offered ? "; leaving it asks" : ", and leaving it is not offered"}.`,
      rule: on.at,
    };
  }
  return { outcome: "allow", because: "Commands run unasked inside the sandbox.", rule: on.at };
}

function mayWrite(touched: Touched, settings: EditorSettings): boolean {
  if (isListed("denyWrite", touched, settings)) return false;
  if (isListed("allowWrite", touched, settings)) return true;
  const path = resolved(touched);
  return path !== undefined && !path.startsWith("..") && !/^[/~$]/.test(path);
}

/** Lists hold paths, no globs; a path covers what lies below it. Those of both systems count: nobody knows which one it is. */
function isListed(list: string, touched: Touched, settings: EditorSettings): boolean {
  const path = resolved(touched);
  return ["linux", "mac"].some((system) =>
    [settings.get(`chat.agent.sandbox.fileSystem.${system}.${list}`)?.value ?? []].flat().some((entry) => {
      const place = posix.normalize(String(entry)).replace(/\/$/, "");
      return path !== undefined && (place === "." ? !/^(?:\.\.|[/~$])/.test(path) : path === place || path.startsWith(`${place}/`));
    }),
  );
}

function resolved({ path, folder }: Touched): string | undefined {
  if (/^[/~$]/.test(path)) return posix.normalize(path);
  return folder === undefined ? undefined : posix.normalize(posix.join(folder, path));
}
