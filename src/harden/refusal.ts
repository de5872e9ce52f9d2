import { AGENT_TITLES, type AgentId } from "../model/agent.ts";
import { UserError } from "../model/error.ts";
import type { Facts } from "../model/fact.ts";
import type { Gap } from "../model/gap.ts";
import type { SettingsChange } from "../model/hardening.ts";
import type { Snapshot } from "../model/snapshot.ts";

/**
 * Settings that are broken, or that the agent itself refuses, are never written over: whoever wrote them meant something. Nor is anything written through a
 * link, or into a file that is no text.
 * Rejects with a `UserError` with the place.
 */
export async function refuseUnwritable(
  snapshot: Snapshot,
  { facts, gaps }: { readonly facts: Facts; readonly gaps: readonly Gap[] },
  agent: AgentId,
  changes: readonly Pick<SettingsChange, "path" | "before">[] = [],
): Promise<void> {
  const own = facts.of("agentFile").filter((file) => file.agent === agent);
  const refused = own.find((file) => file.refused !== undefined);
  if (refused)
    throw new UserError(
      `${refused.at.path}, line ${refused.at.line}: ${AGENT_TITLES[agent]} takes nothing from this file: ${refused.refused}. Nothing is written over it: mend it first.`,
    );
  const unread = gaps.find(({ path }) => own.some(({ at }) => at.path === path) || changes.some((change) => change.path === path));
  if (unread) throw new UserError(`${unread.path}: ${unread.reason}. Nothing is written over it: mend it first.`);
  for (const { path } of changes) {
    const parts = path.split("/");
    const ways = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    const odd = snapshot.files.find(
      (file) => ways.includes(file.path) && (file.type !== "file" || (file.path !== path && file.type === "file")),
    );
    if (odd)
      throw new UserError(
        `${odd.path} is ${odd.type === "file" ? "a file where a folder must be" : `a ${odd.type}`}. Nothing is written through it: put ${path} there yourself.`,
      );
    if (snapshot.files.some((file) => file.path.startsWith(`${path}/`)))
      throw new UserError(`${path} is a folder where a file must be. Nothing is written: take it away first.`);
    const bytes = await snapshot.read(path);
    if (bytes && Buffer.compare(Buffer.from(bytes.toString("utf8")), bytes) !== 0)
      throw new UserError(`${path} is no text in UTF-8. Nothing is written over it.`);
  }
}
