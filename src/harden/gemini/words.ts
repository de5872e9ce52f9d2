import type { Limit, Opening } from "../../model/hardening.ts";
import type { Ground } from "../ground.ts";
import { sparedNotes, trackedSecretNotes, trustNote } from "../notes.ts";

export function geminiLimits({ posture, loop, secretPaths, servers, view }: Ground): Limit[] {
  const limits: Limit[] = [];
  if (posture === "constrained-auto") {
    limits.push({
      rows: [],
      what: "In a repository's settings Gemini CLI allows a command only together with whatever follows it (`npm test -- --config ./x.js`), so the loop is not allowed.",
      instead: `A policy in your own ~/.gemini/policies can name it up to its end${loop[0] ? ` (argsPattern = '"command":"${loop[0]}"')` : ""}; a repository's policies have no effect.`,
    });
  }
  if (posture !== "read-only" && secretPaths.length === 0) {
    const unattended = posture === "constrained-auto";
    limits.push({
      rows: unattended ? ["destructive-blocked"] : [],
      what: `A repository cannot deny single commands to Gemini CLI: what ${unattended ? "destroys, reaches the network, " : ""}deploys or reads secrets of the home folder asks, and is not denied.`,
      opens: [...(unattended ? (["destruction", "network"] as const) : []), "deployment" as const, "secrets" as const].map(
        (of): Opening => ({ of, heldBy: "question" }),
      ),
      instead: "A policy in your own ~/.gemini/policies can deny them, and a container holds them.",
    });
  }
  if (secretPaths.length > 0 && posture !== "read-only") {
    limits.push({
      rows: [],
      what: "There are secret files in the tree, and the shell reads them unasked: it is withheld, so no command runs at all.",
      instead:
        "Move the secret files out of the tree, or run Gemini CLI in a container that does not hold them (gemini --sandbox), and run this again.",
    });
  }
  const hook = view.facts
    .of("trigger")
    .find(({ surface, pointer }) => surface === "gemini-hooks" && pointer.startsWith("hooks.BeforeTool"));
  if (hook) {
    limits.push({
      rows: ["write-scoped", "network-off", "destructive-blocked", "secrets-denied", "mcp-allowlisted"],
      what: `A hook of the repository (${hook.at.path}, line ${hook.at.line}) speaks before a tool runs, and what it says only a run would tell.`,
      instead: "Read what it runs; if you do not need it, take it out and run this again.",
    });
  }
  if (posture !== "read-only") {
    limits.push({
      rows: [],
      what: "A repository cannot have Gemini CLI deny a write of a single file of the workspace: settings of agents and editors ask, and are not denied; git's own files it refuses by itself. The ignore file closes reading only.",
      opens: [{ of: "guarded-writes", heldBy: "question" }],
      instead:
        "Say no when it asks, deny them in a policy in your own ~/.gemini/policies, or run it in a container in which these places are read-only.",
    });
  }
  if (servers.length > 0) {
    limits.push({
      rows: [],
      what: "Gemini CLI cannot be told to ask before a server starts: every server of the repository is off.",
      instead: "Put those that you use into your own ~/.gemini/settings.json, with includeTools.",
    });
  }
  return limits;
}

export function geminiNotes(ground: Ground): string[] {
  return [
    ...trustNote(ground),
    "Gemini CLI loads these settings only in a folder that you have trusted. Before, git asks, servers are off and edits ask, but cat reads every file.",
    "Other agents and the editor's Gemini do not read these files. The sandbox of Gemini CLI (a container) is started with gemini --sandbox.",
    ...trackedSecretNotes(ground),
    ...sparedNotes(ground),
  ];
}
