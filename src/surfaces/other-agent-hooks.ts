import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { type HookOwner, hookTriggers } from "./hooks.ts";
import { matchPath } from "./match-path.ts";
import type { Surface } from "./surface.ts";

/** Tables of the same shape as that of Claude Code, for agents beyond the first six. Where a gate is not documented, it is trust. */
const OWNERS: readonly (Omit<HookOwner, "surface" | "commands"> & { readonly path: string; readonly bare?: true })[] = [
  // https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/
  { path: ".qwen/settings.json", agent: "qwen", gate: "trust", atStart: ["sessionstart"] },
  // https://docs.factory.ai/reference/hooks-reference
  { path: ".factory/settings.json", agent: "droid", gate: "trust", atStart: ["sessionstart"] },
  { path: ".factory/settings.local.json", agent: "droid", gate: "trust", atStart: ["sessionstart"] },
  // Here the events stand at the top: a table `hooks` around them is passed over (observed, 0.225.2).
  { path: ".factory/hooks.json", bare: true, agent: "droid", gate: "trust", atStart: ["sessionstart"] },
  // https://docs.windsurf.com/windsurf/cascade/hooks
  { path: ".windsurf/hooks.json", gate: "trust", atStart: [] },
  // An agent of the repository runs only for who picks it by name. https://github.com/aws/amazon-q-developer-cli/blob/main/docs/hooks.md
  { path: ".amazonq/cli-agents/*.json", gate: "opt-in", atStart: ["agentspawn"] },
  { path: ".kiro/agents/*.json", gate: "opt-in", atStart: ["agentspawn"] },
];

const MATCHERS = OWNERS.map((owner) => ({ owner, matches: matchPath(owner.path) }));

export default {
  id: "other-agent-hooks",
  title: "Hooks of further agents",
  reference: "https://docs.factory.ai/reference/hooks-reference",
  paths: OWNERS.map(({ path }) => path),
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const owner = MATCHERS.find(({ matches }) => matches(file.path))?.owner;
    if (!owner) return;
    const root = expectObject(parseJson(file.path, file.text));
    const { path: _, bare, ...rest } = owner;
    yield* hookTriggers(bare ? root : root.get("hooks"), { ...rest, surface: "other-agent-hooks", commands: ["command", "powershell"] });
  },
} satisfies Surface;
