import { allowances } from "./claude-code/allowances.ts";
import { commands } from "./claude-code/commands.ts";
import { files } from "./claude-code/files.ts";
import { guards } from "./claude-code/guards.ts";
import { servers } from "./claude-code/servers.ts";
import { claudeLimits, claudeNotes } from "./claude-code/words.ts";
import type { Hardener } from "./hardener.ts";
import { Wishes } from "./wishes.ts";

/** The settings file that a repository shares, and the one that is meant for one person and loaded before it. */
const [SHARED, LOCAL] = [".claude/settings.json", ".claude/settings.local.json"];

/**
 * Claude Code 2.1.329: rules for what is denied and asked, the sandbox for what rules cannot hold. Deny wins over ask and ask over allow, in whatever file
 * they stand, so a rule is added once, to the shared file; what opens too much is taken out of both.
 */
export default {
  agent: "claude-code",
  plan(ground) {
    const shared = new Wishes(ground, SHARED);
    const local = new Wishes(ground, LOCAL);
    guards(shared, local, ground);
    for (const wishes of [shared, local]) allowances(wishes, ground);
    files(shared, ground);
    commands(shared, ground);
    servers(shared, ground);
    return { lines: [...shared.lines, ...local.lines], limits: claudeLimits(shared, local, ground), notes: claudeNotes(ground) };
  },
} satisfies Hardener;
