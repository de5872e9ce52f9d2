import type { Limit } from "../../model/hardening.ts";
import type { Ground } from "../ground.ts";
import { sparedNotes, trackedSecretNotes, trustNote } from "../notes.ts";

export function cursorLimits({ posture, secretPaths, servers, loop, view }: Ground): Limit[] {
  const limits: Limit[] = [
    {
      rows: ["network-off"],
      what: "The sandbox closes the network, and what needs it is then put to a model (Auto-review), which lets it pass or has you asked: no file of a repository makes that a person.",
      instead: "Choose the run mode Ask every time in Cursor's own settings, or a container without network.",
    },
    {
      rows: ["destructive-blocked"],
      what: "Inside the sandbox every command runs unasked, one that deletes in the workspace too; deny rules of cli.json bind the command line only.",
      instead: "Commit before the session, or let a container with a copy of the tree hold it.",
    },
  ];
  if (secretPaths.length > 0) {
    limits.push({
      rows: ["secrets-denied"],
      what: ".cursorignore binds Cursor's own tools and not its terminal: a command still reads the secret files.",
      instead: "Move the secret files out of the tree, or take Claude Code or Codex, whose sandboxes close them.",
    });
  }
  if (posture === "constrained-auto" && loop.length > 0) {
    limits.push({
      rows: [],
      what: "Cursor's lists name how a command begins, and whether what is chained to it is looked at is not documented: no command is on them. In the sandbox the loop, and every other command, runs unasked.",
      instead: "What holds it is the sandbox: no network, no write outside the workspace.",
    });
  }
  if (servers.length > 0) {
    limits.push({
      rows: ["mcp-allowlisted", "destructive-blocked"],
      what: "A tool that is on no list is put to a model; the editor has no list of tools that are denied.",
      instead: "Do not approve the server when Cursor asks, or keep it in your own configuration.",
    });
  }
  const hook = view.facts.of("trigger").find(({ at }) => at.path === ".cursor/hooks.json");
  if (hook) {
    limits.push({
      rows: ["secrets-denied", "write-scoped", "network-off", "mcp-allowlisted", "destructive-blocked"],
      what: `A hook of the repository (${hook.at.path}, line ${hook.at.line}) may speak before a tool runs, and what it says only a run would tell.`,
      instead: "Read what it runs; if you do not need it, take it out and run this again.",
    });
  }
  return limits;
}

export function cursorNotes(ground: Ground): string[] {
  return [
    ...trustNote(ground),
    "This rests on the vendor's documentation: Cursor cannot be run without its service, so nobody has tried these files here.",
    ...trackedSecretNotes(ground),
    ...sparedNotes(ground),
  ];
}
