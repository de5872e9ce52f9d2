import { ruling } from "../../engines/codex/exec-policy.ts";
import type { Limit } from "../../model/hardening.ts";
import type { Ground } from "../ground.ts";
import { sparedNotes, trackedSecretNotes, trustNote } from "../notes.ts";
import type { Wishes } from "../wishes.ts";
import { startsFromNothing } from "./profile.ts";

export function codexLimits(wishes: Wishes, name: string, { posture, view, loop, servers }: Ground): Limit[] {
  const limits: Limit[] = [];
  if (posture === "read-only") {
    limits.push({
      rows: [],
      what: "Codex reads files by its shell, so it has no way to be without commands: what no rule forbids starts unasked, in a sandbox that writes nothing and reaches no network. Forbidden are the programs of the loop, the usual families, and lines that rules do not see into; another program that runs code of the repository starts.",
      opens: [{ of: "forms-of-the-loop", heldBy: "sandbox" }],
      instead: "What a command did to no file and no host is no change; Claude Code is an agent that refuses the command itself.",
    });
  }
  if (posture !== "read-only") {
    limits.push({
      rows: [],
      what: "On Linux, Codex 0.169.0 puts an empty file in each closed place that is missing (.cursor, .idea and the like) while something runs in its sandbox, and takes it away again. At its start it runs several helpers there at once (it looks for .git in every folder above), and they take each other's empty files for real ones: it then says “bwrap: Can't find source path …” or “Can't get type of source …” and does not start, the more often the busier the machine. A command beside another one can fail in the same way.",
      instead:
        "Nothing is opened by it: start again. Delete empty files of these names that stay behind. Places that exist do not come to it, so a repository that has its .github or .vscode meets it less.",
    });
  }
  if (posture === "workspace-write") {
    limits.push({
      rows: [],
      what: "A patch of what git, agents or editors run is asked for, not denied: in this posture Codex puts to you whatever its sandbox would stop.",
      opens: [{ of: "guarded-writes", heldBy: "question" }],
      instead: "Say no to it, or take constrained-auto, in which nobody is asked and it is denied.",
    });
  }
  if (posture !== "read-only" && loop.length > 0) {
    limits.push({
      rows: [],
      what: `Codex has no rule for exactly one command: in its sandbox every command that no rule names runs unasked, so what begins like the loop runs as it does (\`${loop[0]} --config=./x.js\`, \`${loop[0]}:x\`). A rule that allows one would let all that begins like it run outside the sandbox, so none is allowed by name.`,
      opens: [{ of: "forms-of-the-loop", heldBy: "sandbox" }],
      instead:
        "What holds the loop, and every other command, is the sandbox: no network, no secret file, no write outside the workspace or into settings.",
    });
  }
  const closed =
    posture === "read-only" ? [] : loop.filter((line) => ["deny", "ask"].includes(ruling(line, view.facts)?.effect ?? "allow"));
  if (closed.length > 0) {
    limits.push({
      rows: [],
      what: `A rule of the repository that is stricter stays, and does not let the loop run by itself: ${closed.slice(0, 3).join(", ")}.`,
      instead: "Take the rule out of .codex/rules yourself if you want to work in this posture.",
    });
  }
  if (startsFromNothing(wishes, name)) {
    limits.push({
      rows: ["write-scoped", "network-off", "destructive-blocked"],
      what: `The profile ${name} of the repository extends no other one and stays as strict as it is: whether programs can start in it, nobody can tell.`,
      instead: `Give it extends = "${posture === "read-only" ? ":read-only" : ":workspace"}" yourself if they cannot.`,
    });
  }
  const base =
    wishes.at("permissions", name, "extends")?.value ?? wishes.at("default_permissions")?.value ?? wishes.at("sandbox_mode")?.value;
  if (posture !== "read-only" && typeof base === "string" && /^:?read-only$/.test(base)) {
    limits.push({
      rows: [],
      what: "The sandbox of the repository is read-only today, which is stricter, and stays so: nothing is written in it.",
      instead: "Change the setting yourself if you want to work in this posture.",
    });
  }
  const role = view.facts
    .of("agentSetting")
    .find(
      ({ agent, key }) =>
        agent === "codex" &&
        /^agents\.[^.]+\.(?:sandbox_mode|approval_policy|default_permissions|approvals_reviewer|sandbox_workspace_write\.)/.test(key),
    );
  if (role) {
    limits.push({
      rows: ["secrets-denied", "write-scoped", "network-off", "mcp-allowlisted", "destructive-blocked"],
      what: `${role.key} (${role.at.path}, line ${role.at.line}) gives subagents of that role a sandbox or an approval of their own.`,
      instead: "Take it out, or read what it opens, and run this again.",
    });
  }
  if (wishes.at("approval_policy")?.kind === "object" && posture !== "workspace-write") {
    limits.push({
      rows: posture === "constrained-auto" ? ["destructive-blocked"] : [],
      what: "approval_policy is a table of single questions and stays: what would leave the sandbox may still ask.",
      instead: "Start an unattended run with --ask-for-approval never.",
    });
  }
  if (servers.length > 0) {
    limits.push({
      rows: [],
      what: "Codex cannot be told to ask before a server starts: every server of the configuration is off.",
      instead: "Put those that you use into your own ~/.codex/config.toml, with enabled_tools.",
    });
  }
  return limits;
}

export function codexNotes(ground: Ground): string[] {
  return [
    ...trustNote(ground),
    `A line with a redirection, a variable, a wildcard, a substitution or a loop is ${ground.posture === "workspace-write" ? "asked for" : "refused"} as a whole, because no rule sees what it runs: have commands written as plain words, joined by && or |.`,
    "Codex loads nothing of this before you trust the folder. Until then it starts with a read-only sandbox that reads every file, secret ones too.",
    "Names with a star are looked for four folders deep when a session starts; secret files that exist now are denied by their path.",
    "Telemetry keys of a repository are ignored by Codex: what is logged is your own configuration's matter.",
    ...trackedSecretNotes(ground),
    ...sparedNotes(ground),
  ];
}
