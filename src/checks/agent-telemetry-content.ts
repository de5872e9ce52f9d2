import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { isOn } from "./live-settings.ts";

export default {
  meta: {
    id: "agent-telemetry-content",
    title: "Agent settings that send prompts, tool output or sources to logs",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting"],
    why: "What the agent reads and what you type leaves the machine: sources, secrets that it came across, customer data. Some of these switches act before the folder is trusted.",
    fix: "Take the switch out of the repository. Metrics without content need none of them.",
    references: [
      "https://code.claude.com/docs/en/monitoring-usage",
      "https://geminicli.com/docs/cli/telemetry/",
      "https://opencode.ai/docs/share/",
    ],
  },
  *judge(facts) {
    const live = facts.of("agentSetting").filter((setting) => setting.live);
    const sinks = live.filter(isForeignSink);
    for (const setting of live) {
      const what = contentOf(setting) ?? contentByDefault(setting, live);
      if (what !== undefined) {
        const sink = sinks.find(({ agent }) => agent === setting.agent);
        yield {
          message: `${setting.key} ${what}${sink ? `, and ${sink.key} names the receiver` : ""}.`,
          severity: sink ? "high" : "medium",
          at: sink ? [locate(setting, "sends content"), locate(sink, "names the receiver")] : [locate(setting, "sends content")],
          agents: [setting.agent],
          identity: setting.key,
        };
      }
    }
    for (const sink of sinks) {
      if (live.some((setting) => setting.agent === sink.agent && contentOf(setting) !== undefined)) continue;
      const severity: Severity = "low";
      yield {
        message: `${sink.key} sends telemetry to a receiver that the repository has chosen: names, counts and times, no content.`,
        severity,
        at: [locate(sink, "names the receiver")],
        agents: [sink.agent],
        identity: `${sink.key} ${String(sink.value)}`,
      };
    }
  },
} satisfies Check;

/** Settings that add content, per agent, with what they do. */
const CONTENT: readonly (readonly [key: RegExp, what: string])[] = [
  [/^env\.OTEL_LOG_(?:USER_PROMPTS|ASSISTANT_RESPONSES)$/u, "puts what is typed and answered into telemetry"],
  [/^env\.OTEL_LOG_(?:TOOL_DETAILS|TOOL_CONTENT|RAW_API_BODIES)$/u, "puts what tools are given and answer into telemetry"],
  [/^env\.ENABLE_BETA_TRACING_DETAILED$/u, "puts prompts and tool output into traces"],
  [/^(?:autoUploadSessions|remoteControlAtStartup)$/u, "sends the session away from this machine"],
  [/^telemetry\.logPrompts$/u, "puts what is typed into telemetry"],
  [/^experimental\.openTelemetry$/u, "puts what is typed and answered into traces"],
];

function contentOf(setting: AgentSetting): string | undefined {
  if (setting.agent === "opencode" && /^(?:share|autoshare)$/u.test(setting.key)) {
    return setting.value === "auto" || setting.value === true ? "publishes every session under a link" : undefined;
  }
  // https://docs.continue.dev/customize/deep-dives/development-data: what is typed, answered and edited.
  if (setting.agent === "continue" && /^data\[\d+\]\.destination$/u.test(setting.key))
    return /^https?:/iu.test(String(setting.value))
      ? "sends what is typed, answered and edited to an address of the repository's choice"
      : undefined;
  return isOn(setting) ? CONTENT.find(([key]) => key.test(setting.key))?.[1] : undefined;
}

/** Gemini CLI puts prompts into telemetry wherever that is on, unless `logPrompts` says otherwise (0.61.0). */
function contentByDefault(setting: AgentSetting, live: readonly AgentSetting[]): string | undefined {
  if (setting.agent !== "gemini" || !isOn(setting) || !/^(?:telemetry\.enabled|env\.GEMINI_TELEMETRY_ENABLED)$/u.test(setting.key))
    return undefined;
  const said = live.some(
    ({ agent, key }) => agent === "gemini" && /^(?:telemetry\.logPrompts|env\.GEMINI_TELEMETRY_LOG_PROMPTS)$/u.test(key),
  );
  return said ? undefined : "switches telemetry on, and what is typed is part of it";
}

function isForeignSink({ key, value }: AgentSetting): boolean {
  if (!/^env\.(?:OTEL_EXPORTER_OTLP_(?:\w+_)?ENDPOINT|BETA_TRACING_ENDPOINT)$|^telemetry\.otlpEndpoint$/u.test(key)) return false;
  return typeof value === "string" && value !== "" && !/^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/iu.test(value);
}
