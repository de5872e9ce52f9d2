import type { Fact } from "../model/fact.ts";
import { expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile, baseOf } from "./instructions.ts";
import { commandLine, occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** In the machine of a cloud agent, which the user has to start there. */
const CREATE = occasion("cursor-setup", "container-create", "opt-in");
/** On the user's machine, for every worktree that an agent is given. */
const WORKTREE = { ...occasion("cursor-setup", "agent-action", "trust"), agent: "cursor" as const };

export default {
  id: "cursor-setup",
  title: "Cursor set-up commands",
  reference: "https://cursor.com/docs/cloud-agent/setup",
  paths: [".cursor/environment.json", ".cursor/worktrees.json"],
  needs: "text",
  yields: ["agentFile", "trigger"],
  *read(file) {
    // It says that the repository is prepared for Cursor; what its agent may do here does not hang on it.
    yield agentFile(file, "cursor", "settings", true);
    const root = expectObject(parseJson(file.path, file.text));
    if (baseOf(file.path) === "worktrees.json") {
      for (const entry of root.entries()) {
        const lines = entry.key.startsWith("setup-worktree") ? strings(entry.value).join("\n") : "";
        if (lines !== "") yield triggerAt(WORKTREE, entry.at, entry.key, lines);
      }
      return;
    }
    for (const key of ["install", "start"]) {
      const entry = root.entry(key);
      const command = commandLine(entry?.value);
      if (entry && command !== undefined) yield triggerAt(CREATE, entry.at, key, command);
    }
    for (const [index, terminal] of (root.get("terminals")?.items() ?? []).entries()) {
      const command = text(terminal.get("command"));
      if (command) yield triggerAt(CREATE, terminal.at, `terminals[${index}]`, command) satisfies Fact;
    }
  },
} satisfies Surface;
