import type { DataNode } from "../../parse/data.ts";
import type { Keys, Writable } from "../../parse/setting-edit.ts";
import type { Ground } from "../ground.ts";
import type { Wishes } from "../wishes.ts";

/** The entry that lets a whole line run which is exactly this command. */
function exactEntry(line: string): string {
  return `/^${line.replace(/[/\\^$.*+?()[\]{}|]/g, "\\$&")}$/`;
}

const APPROVE = "chat.tools.terminal.autoApprove";
/** The name up to 1.103, which is still read. */
const OLD_APPROVE = "chat.agent.terminal.autoApprove";

/** The workspace's settings of VS Code; in a workspace file they stand below `settings`. */
export function editor(wishes: Wishes, below: readonly string[], { posture, loop, servers }: Ground): void {
  const at = (...keys: Keys): Keys => [...below, ...keys] as unknown as Keys;
  const set = (keys: Keys, value: Writable, because: string, asStrict: readonly Writable[] = []) =>
    wishes.set(at(...keys), value, because, asStrict);
  const loops = posture === "constrained-auto" ? loop : [];
  set(["chat.permissions.default"], "default", "no session begins with every tool allowed");
  // The word of 1.139; earlier releases call it "default", and take this one for none, which comes to the same.
  wishes.mend(at("chat.defaultConfiguration", "approvals"), "manual", "a person answers the questions");
  wishes.mend(at("chat.defaultConfiguration", "mode"), "interactive", "a person answers the questions", ["plan"]);
  for (const name of [APPROVE, OLD_APPROVE]) {
    for (const { key, value } of wishes.at(...at(name))?.entries() ?? []) {
      const ours = name === APPROVE && loops.some((line) => exactEntry(line) === key) && isWhole(value);
      if (approves(value) && !ours) wishes.unset(at(name, key), "it lets commands run unasked that begin or look like this");
    }
  }
  set(
    ["chat.tools.terminal.autoApproveWorkspaceNpmScripts"],
    false,
    "a script of package.json does not run unasked because it stands there",
  );
  wishes.mend(at("chat.tools.terminal.blockDetectedFileWrites"), "outsideWorkspace", "a command that writes outside the workspace asks", [
    "all",
  ]);
  if (loops.length === 0) {
    set(["chat.tools.terminal.enableAutoApprove"], false, "every command asks");
  } else if (wishes.at(...at("chat.tools.terminal.enableAutoApprove"))?.value !== false) {
    for (const line of loops) {
      set(
        [APPROVE, exactEntry(line)],
        { approve: true, matchCommandLine: true },
        "the repository's own loop: the whole line, exactly as it is typed",
      );
    }
  }
  for (const { key, value } of wishes.at(...at("chat.tools.urls.autoApprove"))?.entries() ?? []) {
    if (value.value === true || value.kind === "object")
      wishes.unset(at("chat.tools.urls.autoApprove", key), "it lets requests out unasked");
  }
  set(["chat.tools.eligibleForAutoApproval", "fetch"], false, "a fetch asks, whatever was approved");
  if (servers.length > 0)
    set(["chat.mcp.access"], "none", "what a server calls harmless would run unasked: servers of the repository are off");
}

function approves(value: DataNode): boolean {
  return value.value === true || value.get("approve")?.value === true;
}

function isWhole(value: DataNode): boolean {
  return value.get("matchCommandLine")?.value === true;
}
