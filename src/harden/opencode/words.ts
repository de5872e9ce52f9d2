import type { Limit } from "../../model/hardening.ts";
import type { Ground } from "../ground.ts";
import { sparedNotes, trackedSecretNotes, trustNote } from "../notes.ts";
import type { Wishes } from "../wishes.ts";

export function opencodeLimits(all: ReadonlyMap<string, Wishes>, { posture, loop, secretPaths, view, servers }: Ground): Limit[] {
  const limits: Limit[] = [];
  if (posture === "constrained-auto" && loop.length > 0) {
    limits.push({
      rows: [],
      what: `opencode cannot let exactly one command run: what its grammar does not call a command is seen by no rule, so with \`${loop[0]}\` allowed, \`export PATH=./x:$PATH; ${loop[0]}\` runs unasked too, and there is no sandbox. The loop asks.`,
      instead:
        "Run opencode in a container without network and without the secret files, and allow its commands there; or take Claude Code or VS Code for an unattended loop.",
    });
  }
  if (posture === "constrained-auto" && secretPaths.length === 0) {
    limits.push({
      rows: ["destructive-blocked"],
      what: "A command that destroys or deploys is denied by the words with which it begins; in another spelling (`env rm -rf src`) it asks.",
      opens: [
        { of: "destruction", heldBy: "question" },
        { of: "deployment", heldBy: "question" },
      ],
      instead: "A container holds what no rule sees.",
    });
  }
  if (posture !== "read-only" && secretPaths.length === 0) {
    limits.push({
      rows: [],
      what: "Rules of opencode close places to its own tools, not to commands: one that writes git's own files or settings of agents and editors (`echo x > .git/hooks/pre-push`) asks like any other, and is not denied.",
      opens: [{ of: "guarded-writes", heldBy: "question" }],
      instead: "Say no when it asks, or run opencode in a container in which these places are read-only.",
    });
  }
  if (secretPaths.length > 0 && posture !== "read-only") {
    limits.push({
      rows: [],
      what: "There are secret files in the tree and no sandbox: every command is denied but the repository's own test, lint and format commands, which ask.",
      instead: "Move the secret files out of the tree, or run opencode in a container that does not hold them, and run this again.",
    });
  }
  const plugin = [...all.values()].some((wishes) => (wishes.at("plugin")?.items().length ?? 0) > 0);
  const code = view.facts.of("agentFile").find(({ agent, role }) => agent === "opencode" && role === "hooks");
  if (plugin || code) {
    limits.push({
      rows: ["secrets-denied", "write-scoped", "network-off", "mcp-allowlisted", "destructive-blocked"],
      what: `A plug-in of the repository${code ? ` (${code.at.path})` : ""} can answer in your place, and what it says only a run would tell.`,
      instead: "Read it; if you do not need it, take it out and run this again.",
    });
  }
  if (servers.length > 0) {
    limits.push({
      rows: [],
      what: "opencode cannot be told to ask before a server starts: every server of the repository is off.",
      instead: "Put those that you use into your own ~/.config/opencode/opencode.json.",
    });
  }
  return limits;
}

export function opencodeNotes(ground: Ground): string[] {
  return [
    ...trustNote(ground),
    "opencode asks nobody whether a folder is trusted: these settings hold as soon as it starts here, and so do those of any other repository.",
    ...trackedSecretNotes(ground),
    ...sparedNotes(ground),
  ];
}
