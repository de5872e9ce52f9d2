import { approvals } from "./codex/approvals.ts";
import { profile, profileName } from "./codex/profile.ts";
import { ruleLines } from "./codex/rules.ts";
import { servers } from "./codex/servers.ts";
import { codexLimits, codexNotes } from "./codex/words.ts";
import type { Hardener } from "./hardener.ts";
import { Wishes } from "./wishes.ts";

/**
 * Codex 0.169.0: a permission profile for the operating-system sandbox, the approval policy for what would leave it, and rules that forbid. A profile of the
 * repository's own that is in force is kept and closed further.
 */
export default {
  agent: "codex",
  plan(ground) {
    const wishes = new Wishes(ground, ".codex/config.toml");
    const name = profileName(wishes);
    profile(wishes, name, ground);
    approvals(wishes, ground);
    servers(wishes, ground);
    return { lines: [...wishes.lines, ...ruleLines(ground)], limits: codexLimits(wishes, name, ground), notes: codexNotes(ground) };
  },
} satisfies Hardener;
