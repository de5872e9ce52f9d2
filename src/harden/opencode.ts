import { UserError } from "../model/error.ts";
import type { Hardener } from "./hardener.ts";
import { tighten } from "./opencode/permission.ts";
import { wanted } from "./opencode/wanted.ts";
import { opencodeLimits, opencodeNotes } from "./opencode/words.ts";
import { Wishes } from "./wishes.ts";

/** The files that opencode reads, the last one wins. */
const FILES = ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"] as const;

/**
 * opencode 1.18.33: the last rule that fits decides, so what asks or allows is put before the rules that stand there, and what is denied behind them. There is
 * no sandbox and no trust. The posture is written into the file that is read last; what opens too much is taken back in all of them.
 */
export default {
  agent: "opencode",
  plan(ground) {
    const present = FILES.filter((file) => ground.text(file) !== undefined);
    const last = present.at(-1) ?? FILES[0];
    const all = new Map([...present, last].map((file) => [file, new Wishes(ground, file)]));
    refuseSeveral([...all].filter(([, wishes]) => saysPermissions(wishes)).map(([file]) => file));
    const order = wanted(ground);
    for (const [file, wishes] of all) {
      tighten(
        wishes,
        ["permission"],
        order,
        file === last,
        [...all.values()].filter((other) => other !== wishes),
      );
      for (const table of ["agent", "mode"]) {
        for (const { key } of wishes.at(table)?.entries() ?? []) {
          if (wishes.at(table, key, "permission")) tighten(wishes, [table, key, "permission"], order, false);
          for (const tool of wishes.at(table, key, "tools")?.entries() ?? []) {
            if (tool.value.value === true) wishes.unset([table, key, "tools", tool.key], "it allows a tool for one agent");
          }
        }
      }
      for (const tool of wishes.at("tools")?.entries() ?? [])
        if (tool.value.value === true) wishes.unset(["tools", tool.key], "it allows a tool whatever it does");
      wishes.mend(["autoshare"], false, "no session is published");
      wishes.mend(["experimental", "openTelemetry"], false, "prompts and answers do not go into traces");
      if (file !== last) wishes.mend(["share"], "disabled", "no session is published");
    }
    const main = all.get(last) ?? new Wishes(ground, last);
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
    return { lines: [...all.values()].flatMap(({ lines }) => lines), limits: opencodeLimits(all, ground), notes: opencodeNotes(ground) };
  },
} satisfies Hardener;

/**
 * opencode lays one file's table over the other's: the last pattern that fits decides, and where it stands hangs on both. Nobody who reads one of the
 * files sees what holds, and a line more in one could open what the other closed.
 * @throws UserError where two files speak of permissions.
 */
function refuseSeveral(files: readonly string[]): void {
  if (files.length > 1)
    throw new UserError(
      `${files.join(" and ")} both speak of permissions, and opencode lays one over the other. Nothing is written: put all permissions into one of them first.`,
    );
}

function saysPermissions(wishes: Wishes): boolean {
  const own = ["agent", "mode"].flatMap((table) => wishes.at(table)?.entries() ?? []);
  return wishes.at("permission") !== undefined || own.some(({ value }) => value.get("permission") !== undefined);
}
