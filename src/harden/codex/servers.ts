import type { Ground } from "../ground.ts";
import type { Wishes } from "../wishes.ts";

/** Servers of the configuration. Codex starts each with the session, once the folder is trusted, so each is off; what is named helps whoever switches one on. */
export function servers(wishes: Wishes, { servers: configured }: Ground): void {
  for (const { name, tools } of configured) {
    const own = ["mcp_servers", name] as const;
    if (!wishes.at(...own)) continue;
    wishes.set(
      [...own, "enabled"],
      false,
      "Codex starts a server of a trusted folder unasked: keep those that you use in your own ~/.codex/config.toml",
    );
    wishes.mend([...own, "required"], false, "a server that is off must not keep Codex from starting");
    wishes.set([...own, "default_tools_approval_mode"], "prompt", "a tool asks, whatever the server says of itself");
    for (const { key } of wishes.at(...own, "tools")?.entries() ?? []) {
      wishes.mend([...own, "tools", key, "approval_mode"], "prompt", "no tool runs unasked");
    }
    const offered = tools.filter(({ handling }) => handling === "ask").map((tool) => tool.name);
    const listed = wishes.at(...own, "enabled_tools");
    if (listed)
      wishes.prune([...own, "enabled_tools"], (tool) => (offered.includes(tool) ? undefined : "it does not belong to the posture"));
    else if (tools.length > 0) wishes.set([...own, "enabled_tools"], offered, "only tools of the tiers that the posture offers");
  }
}
