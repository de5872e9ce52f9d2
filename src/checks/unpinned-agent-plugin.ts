import type { AgentId, AgentSetting } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "unpinned-agent-plugin",
    title: "Agent plugin or marketplace that can change under you",
    family: "agent-settings",
    severity: "medium",
    confidence: "high",
    reads: ["agentSetting"],
    why: "A plugin brings hooks, MCP servers, skills and programs. What is fetched by a branch or by nothing at all is whatever its owner, or who takes the account over, puts there next.",
    fix: "Name the full commit (sha, or ref with 40 hex digits), or keep the plugin in this repository.",
    references: ["https://code.claude.com/docs/en/plugin-marketplaces", "https://developers.openai.com/codex/config-reference"],
  },
  *judge(facts) {
    for (const source of sources(facts)) {
      if (source.pinned) continue;
      yield {
        message: `${source.name} comes from ${source.from}${source.ref === undefined ? ", without a commit" : ` at ${source.ref}, which can move`}${source.enabled ? ", and a plugin of it is switched on here" : ""}.`,
        severity: source.severity,
        at: [locate(source.at, "can change without a change here")],
        agents: [source.agent],
        identity: `${source.name} ${source.from}`,
      };
    }
  },
} satisfies Check;

interface Source {
  readonly agent: AgentId;
  readonly name: string;
  readonly from: string;
  readonly ref: string | undefined;
  readonly pinned: boolean;
  readonly enabled: boolean;
  readonly severity: Severity;
  readonly at: AgentSetting;
}

/** Where the keys of a source stand, in the order of the files: Claude Code's settings, a marketplace's own list, Codex's configuration. */
const OWNERS =
  /^(?<owner>(?:extraKnownMarketplaces|additionalMarketplaces)\.(?<market>.+)\.source|marketplace\.plugins\[\d+\]\.source|marketplaces\.(?<codex>[^.]+))\.(?<rest>[^.]+)$/u;

/** Keys of which one says where a source is. */
const PLACES = ["repo", "url", "package", "source"];

function* sources(facts: Facts): Generator<Source> {
  const groups = new Map<string, { settings: Map<string, AgentSetting>; market: string | undefined; owner: string }>();
  const live = facts.of("agentSetting").filter((setting) => setting.live);
  for (const setting of live) {
    const match = OWNERS.exec(setting.key)?.groups;
    if (!match || !/^(?:claude-code|codex|copilot)$/u.test(setting.agent)) continue;
    const key = `${setting.at.path} ${match["owner"]}`;
    const group = groups.get(key) ?? { settings: new Map(), market: match["market"] ?? match["codex"], owner: match["owner"] ?? "" };
    group.settings.set(match["rest"] ?? "", setting);
    groups.set(key, group);
  }
  for (const { settings, market, owner } of groups.values()) {
    const kind = String(settings.get("source")?.value ?? settings.get("source_type")?.value ?? "");
    // What lies in the repository changes with it.
    if (/^(?:file|directory|skills-dir|settings|hostPattern|pathPattern|local)$/u.test(kind)) continue;
    const at = PLACES.map((key) => settings.get(key)).find((setting) => setting !== undefined && /[/:.]|^@/u.test(String(setting.value)));
    if (!at || /^\.{0,2}\//u.test(String(at.value))) continue;
    const ref = settings.get("sha") ?? settings.get("ref") ?? settings.get("version") ?? settings.get("sha256");
    const enabled =
      market !== undefined &&
      live.some((one) => one.key.startsWith("enabledPlugins.") && one.key.endsWith(`@${market}`) && one.value !== false);
    yield {
      agent: at.agent as AgentId,
      name: market === undefined ? owner.replace(/\.source$/u, "") : `The marketplace ${market}`,
      from: String(at.value),
      ref: ref === undefined ? undefined : String(ref.value),
      pinned:
        /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu.test(String(ref?.value)) || (kind === "npm" && /^\d+\.\d+\.\d+$/u.test(String(ref?.value))),
      enabled,
      severity: enabled || owner.startsWith("marketplaces.") ? "medium" : "low",
      at,
    };
  }
}
