import type { Ground } from "../ground.ts";
import type { Wishes } from "../wishes.ts";

/** Servers of `.mcp.json`: none starts unasked, those that nobody knows are off, and tools are denied or asked for by name. */
export function servers(shared: Wishes, { servers: configured }: Ground): void {
  if (configured.length > 0) shared.set(["enableAllProjectMcpServers"], false, "no server starts unasked");
  else shared.mend(["enableAllProjectMcpServers"], false, "no server starts unasked");
  for (const { name, off, tools } of configured) {
    if (off) {
      const because = tools.length === 0 ? "nobody knows what its tools can do" : "none of its tools belongs to the posture";
      shared.add(["disabledMcpjsonServers"], name, because);
      continue;
    }
    for (const tool of tools) {
      const rule = `mcp__${name}__${tool.name}`;
      if (tool.handling === "deny") shared.add(["permissions", "deny"], rule, `its tier is ${tool.tier}`);
      else if (!tool.keep) shared.add(["permissions", "ask"], rule, `its tier is ${tool.tier}: it asks, whatever was allowed before`);
    }
  }
}
