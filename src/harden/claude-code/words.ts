import type { Limit } from "../../model/hardening.ts";
import type { Ground } from "../ground.ts";
import { sparedNotes, trackedSecretNotes, trustNote } from "../notes.ts";
import type { Wishes } from "../wishes.ts";

/** The rows that a hook of the repository leaves open: it is asked before the permission rules. */
const UNDER_HOOKS = ["secrets-denied", "write-scoped", "network-off", "mcp-allowlisted", "destructive-blocked"] as const;

export function claudeLimits(shared: Wishes, local: Wishes, { view, posture, loop, servers }: Ground): Limit[] {
  const limits: Limit[] = [];
  const hook = view.facts
    .of("trigger")
    .find(({ surface, pointer }) => surface === "claude-settings" && /^hooks\.(?:PreToolUse|PermissionRequest)\b/.test(pointer));
  if (hook && (shared.at("disableAllHooks") ?? local.at("disableAllHooks"))?.value !== true) {
    limits.push({
      rows: UNDER_HOOKS,
      what: `A hook of the repository (${hook.at.path}, line ${hook.at.line}) speaks before the permission rules, and what it says only a run would tell.`,
      instead: "Read what it runs; if you do not need it, take it out and run this again.",
    });
  }
  const mode = (local.at("permissions", "defaultMode") ?? shared.at("permissions", "defaultMode"))?.value;
  if (posture !== "read-only" && mode === "plan") {
    limits.push({
      rows: view.secretPaths.length > 0 ? ["secrets-denied"] : [],
      what: "The mode plan stands in the settings and is stricter, so it stays: in it nothing is changed, and the sandbox does not hold the commands that read.",
      instead: "Take permissions.defaultMode out yourself if you want to work in this posture.",
    });
  }
  const asked = [...shared.texts("permissions", "ask"), ...local.texts("permissions", "ask")];
  const denied = [...shared.texts("permissions", "deny"), ...local.texts("permissions", "deny")];
  const kept =
    posture === "constrained-auto" && loop.length > 0 ? [...asked, ...denied].find((rule) => /^Bash(?:\(\*\))?$/.test(rule)) : undefined;
  if (kept !== undefined) {
    limits.push({
      rows: [],
      what: `The rule ${kept} stands in the settings and is stricter, so it stays: the loop does not run by itself.`,
      instead: "Take it out yourself if you want the loop to run unasked.",
    });
  }
  if (posture === "constrained-auto" && loop.length > 0) {
    limits.push({
      rows: [],
      what: "An exact rule also covers its command behind timeout, nice and nohup, with NODE_ENV or CI set before it, and in a folder below (`cd packages/a && npm test`).",
      instead: "What the tests then do is held by the sandbox: no network, no secret file, no write outside the workspace.",
    });
  }
  if (servers.some(({ off }) => !off)) {
    limits.push({
      rows: [],
      what: "Claude Code has no rule that denies every tool of a server but some: a tool that the server adds later asks, and is not denied.",
      instead: "`claude -p` also starts every server unasked that is not in disabledMcpjsonServers: add it there for unattended runs.",
    });
  }
  return limits;
}

export function claudeNotes(ground: Ground): string[] {
  return [
    ...trustNote(ground),
    "The sandbox needs bubblewrap and socat on Linux and is built in on macOS; Windows has it in WSL2 only. Where it is missing, Claude Code now refuses to run commands.",
    "Rules that allow count once you have trusted the folder; deny and ask rules, the mode and the sandbox count at once.",
    ...trackedSecretNotes(ground),
    ...sparedNotes(ground),
  ];
}
