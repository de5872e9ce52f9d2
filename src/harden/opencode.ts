import { applyLines } from "./apply.ts";
import type { Ground } from "./ground.ts";
import type { Hardener, PlannedLine } from "./hardener.ts";
import { agentFiles } from "./opencode/agent-files.ts";
import { agentTables, closeAgent, giveUpWords, keepReaders } from "./opencode/agents.ts";
import { giveUpSwitches, tighten } from "./opencode/permission.ts";
import { unite } from "./opencode/unite.ts";
import { wanted } from "./opencode/wanted.ts";
import { opencodeLimits, opencodeNotes } from "./opencode/words.ts";
import { Wishes } from "./wishes.ts";

/** The files that opencode reads, the last one wins. */
const FILES = ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"] as const;

/**
 * opencode 1.18.33: the last rule that fits decides, so what asks or allows is put before the rules that stand there, and what is denied behind them. There is
 * no sandbox and no trust. A table of permissions that stands in several files is put together first; the posture is written into that of the session, and what
 * opens too much is taken back in all of them, in the files of single agents too.
 */
export default {
  agent: "opencode",
  plan(found) {
    const files = FILES.filter((file) => found.text(file) !== undefined);
    const order = wanted(found);
    const united = unite(found, files, agentFiles(found));
    const together = carriedOut(found, united);
    const open = settingsOf(together, files);
    for (const agent of open.agents) giveUpWords(agent, order);
    const given = open.lines();
    const ground = carriedOut(together, given);

    const last = files.at(-1) ?? FILES[0];
    const { all, agents, lines } = settingsOf(ground, [...files, last]);
    const main = all.get(last) ?? new Wishes(ground, last);
    const home = [...all.values()].find((wishes) => wishes.at("permission")) ?? main;
    tighten(home, ["permission"], order, { whole: true, switches: giveUpSwitches([...all.values()], ["tools"]) });
    for (const wishes of all.values()) {
      wishes.mend(["autoshare"], false, "no session is published");
      wishes.mend(["experimental", "openTelemetry"], false, "prompts and answers do not go into traces");
      if (wishes !== main) wishes.mend(["share"], "disabled", "no session is published");
    }
    for (const agent of agents) closeAgent(agent, order);
    keepReaders(home, agents, order);
    main.set(["share"], "disabled", "no session is published");
    for (const { name } of ground.servers) {
      // Every file that tells of the server: the next look would find the one that was left on.
      const homes = [...all.values()].filter((wishes) => wishes.at("mcp", name));
      for (const wishes of homes.length > 0 ? homes : [main])
        wishes.set(
          ["mcp", name, "enabled"],
          false,
          "opencode starts a configured server unasked: keep those that you use in your own configuration",
        );
    }
    return { lines: [...united, ...given, ...lines()], limits: opencodeLimits(all, ground), notes: opencodeNotes(ground) };
  },
} satisfies Hardener;

/** The ground as it is once some lines are carried out. */
function carriedOut(ground: Ground, lines: readonly PlannedLine[]): Ground {
  const texts = new Map(applyLines(lines, ground.text).map(({ path, after }) => [path, after]));
  return { ...ground, text: (path) => texts.get(path) ?? ground.text(path) };
}

/** The settings files, the agents that they and the files of agents tell of, and the lines that are wished for in all of them. */
function settingsOf(ground: Ground, files: readonly string[]) {
  const all = new Map(files.map((file) => [file, new Wishes(ground, file)]));
  const heads = agentFiles(ground);
  const lines = (): PlannedLine[] => [...all.values(), ...heads.map(({ wishes }) => wishes)].flatMap((wishes) => wishes.lines);
  return { all, agents: agentTables([...all.values()], heads), lines };
}
