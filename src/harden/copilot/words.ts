import type { Limit, Opening, OpeningKind } from "../../model/hardening.ts";
import type { Ground } from "../ground.ts";
import { sparedNotes, trackedSecretNotes, trustNote } from "../notes.ts";
import type { Wishes } from "../wishes.ts";

const held = (heldBy: Opening["heldBy"], ...kinds: OpeningKind[]): Opening[] => kinds.map((of) => ({ of, heldBy }));

export function copilotLimits(folder: Wishes, { posture, secretPaths, loop, view }: Ground): Limit[] {
  const limits: Limit[] = [];
  if (secretPaths.length > 0) {
    limits.push({
      rows: ["secrets-denied"],
      what: "Neither VS Code's agent nor Copilot CLI can be kept from reading a file of the workspace by its settings: their own tools read it unasked, other commands ask.",
      opens: [...held("nothing", "secrets"), ...held("question", "secrets")],
      instead:
        "Move the secret files out of the tree, open it in a dev container that does not hold them, or take Claude Code or Codex, whose sandboxes close them.",
    });
  }
  limits.push({
    rows: [],
    what: "Copilot CLI runs commands that it takes for reading unasked when it is started as `copilot -p`, in the home folder too (`cat ~/.ssh/id_rsa`), and whatever variables stand before them: `PATH=./x:$PATH ls` starts a program of the repository. Its tools, and other commands, ask before they read outside the workspace.",
    opens: [...held("nothing", "secrets"), ...held("question", "secrets")],
    instead: "Start copilot with --deny-tool shell, or in a container that holds no keys.",
  });
  limits.push({
    rows: [],
    what: "Which files VS Code's agent edits without asking is no longer a workspace's matter (chat.tools.edits.autoApprove): it asks for .git, .vscode, .mcp.json and the settings of Claude Code and Codex, and not for those of Cursor, Gemini CLI and opencode. Copilot CLI asks before every edit; nothing denies one.",
    opens: [...held("nothing", "guarded-writes"), ...held("question", "guarded-writes")],
    instead: "Set chat.tools.edits.autoApprove in your own settings, and read the diff before you keep it.",
  });
  if (posture === "read-only") {
    limits.push({
      rows: [],
      what: "No setting of a workspace takes edits, commands or requests from the agent: VS Code makes edits and shows them for review, Copilot CLI asks before them, and in both every other command and every request asks, so you can say yes.",
      opens: [
        ...held("nothing", "edits"),
        ...held("question", "edits", "outside-writes", "network", "destruction", "deployment", "loop", "forms-of-the-loop"),
      ],
      instead: "Open the folder in Restricted Mode and use Ask, or start copilot with --deny-tool write --deny-tool shell.",
    });
  }
  if (posture === "workspace-write") {
    limits.push({
      rows: [],
      what: "VS Code and Copilot CLI cannot deny a command in a repository's settings: what deploys, publishes or migrates asks.",
      opens: held("question", "deployment"),
      instead: "Say no when it asks, start Copilot CLI with --deny-tool, or let a container hold it.",
    });
  }
  if (posture === "constrained-auto") {
    limits.push({
      rows: ["destructive-blocked"],
      what: "VS Code and Copilot CLI cannot deny a command in a repository's settings: what destroys, deploys, publishes, migrates or reaches the network asks.",
      opens: held("question", "destruction", "deployment", "network"),
      instead: "Start Copilot CLI with --deny-tool for an unattended run, or let a container hold it.",
    });
    if (loop.length > 0) {
      limits.push({
        rows: [],
        what: "Copilot CLI takes no permissions from a repository: there the loop asks. Its --allow-tool covers whatever is chained to a command, so it is no way to name one exactly.",
        instead: "The loop runs unasked in VS Code only, outside any sandbox: use a dev container without network.",
      });
    }
    if (folder.at("chat.tools.terminal.enableAutoApprove")?.value === false && loop.length > 0) {
      limits.push({
        rows: [],
        what: "chat.tools.terminal.enableAutoApprove is off in the settings, which is stricter, and stays so: the loop asks.",
        instead: "Take the key out yourself if you want the loop to run unasked.",
      });
    }
  }
  const sandbox = folder.at("chat.agent.sandbox.enabled")?.value;
  if (sandbox === "on" || sandbox === true) {
    limits.push({
      rows: ["destructive-blocked", "network-off", "write-scoped"],
      what: "The sandbox of VS Code's agent is on in the settings and stays so: every command runs unasked inside it.",
      instead: "It holds writes outside the workspace and, with allowNetwork off, the network; it does not hold deletions inside.",
    });
  }
  const hook = view.facts
    .of("trigger")
    .find(
      ({ pointer, at }) =>
        /^hooks\.(?:preToolUse|PreToolUse|permissionRequest|PermissionRequest)\b/.test(pointer) && /^\.(?:github|claude)\//.test(at.path),
    );
  if (hook) {
    limits.push({
      rows: ["secrets-denied", "write-scoped", "network-off", "mcp-allowlisted", "destructive-blocked"],
      what: `A hook of the repository (${hook.at.path}, line ${hook.at.line}) speaks before a tool runs, and may allow everything.`,
      instead: "Read what it runs; if you do not need it, take it out and run this again.",
    });
  }
  return limits;
}

export function copilotNotes(ground: Ground): string[] {
  return [
    ...trustNote(ground),
    "In a workspace of several folders VS Code leaves most of these keys of a folder out: put them into the workspace file then.",
    ...trackedSecretNotes(ground),
    ...sparedNotes(ground),
  ];
}
