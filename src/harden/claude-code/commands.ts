import type { Ground } from "../ground.ts";
import type { Wishes } from "../wishes.ts";

const [ALLOW, ASK, DENY] = [
  ["permissions", "allow"],
  ["permissions", "ask"],
  ["permissions", "deny"],
] as const;

/**
 * What is denied, what asks whatever somebody allowed before ("don't ask again" writes an allow rule, and an ask rule wins over it), and the loop. A rule
 * without a star is for exactly one command; every part of a compound is looked at on its own, and a substitution always asks.
 */
export function commands(shared: Wishes, { posture, loop, irreversible, reaching, rules }: Ground): void {
  const net = posture === "workspace-write" ? ASK : DENY;
  for (const tool of ["WebFetch", "WebSearch"]) shared.add(net, tool, "it reaches the network");
  // The mode refuses every command that does more than read: a list would say it again.
  if (posture === "read-only") return;
  for (const { commands: begins, postures, title } of rules.families) {
    for (const words of begins) shared.add(postures[posture] === "ask" ? ASK : DENY, `Bash(${words} *)`, `it ${title}`);
  }
  for (const line of irreversible) shared.add(DENY, `Bash(${line} *)`, "a command of this repository that cannot be taken back");
  for (const line of reaching) shared.add(net, `Bash(${line} *)`, "a command of this repository that installs or reaches the network");
  if (posture === "constrained-auto") {
    // The client looks through an assignment that stands alone: `PATH=./x; npm test` would be the loop to it.
    for (const name of rules.environment) shared.add(DENY, `Bash(${name}=*)`, "it would change what the loop runs");
    for (const line of loop) shared.add(ALLOW, `Bash(${line})`, "the repository's own loop, exactly as it is typed");
  }
}
