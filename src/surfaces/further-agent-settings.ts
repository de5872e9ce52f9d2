import type { FurtherAgent } from "../model/agent.ts";
import type { Fact } from "../model/fact.ts";
import { type Data, type DataNode, expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseYaml } from "../parse/yaml.ts";
import { matchPath } from "./match-path.ts";
import { type Setting, settings, under } from "./settings.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** A settings file of an agent that no engine answers for. */
interface Owner {
  readonly path: string;
  readonly agent: FurtherAgent;
  readonly parse: (path: string, source: string) => Data;
  /** Keys that the agent takes from a repository; all, where none are listed. */
  readonly honours?: readonly string[];
  /** Keys that it takes from the user only. */
  readonly ignores?: readonly string[];
}

const OWNERS: readonly Owner[] = [
  // https://github.com/charmbracelet/crush: the whole file is live when Crush starts in the folder.
  ...["crush.json", ".crush.json"].map((path): Owner => ({ path, agent: "crush", parse: parseJson })),
  // https://ampcode.com/manual#configuration: found upwards from the folder, and stronger than the user's own.
  ...[".amp/settings.json", ".amp/settings.jsonc"].map((path): Owner => ({ path, agent: "amp", parse: parseJson })),
  // https://aider.chat/docs/config/aider_conf.html: taken as it is, without a question.
  ...[".aider.conf.yml", ".aider.conf.yaml"].map((path): Owner => ({ path, agent: "aider", parse: parseYaml })),
  // https://kilocode.ai/docs: the new line follows opencode.
  ...["kilo.json", "kilo.jsonc", ".kilo/kilo.json", ".kilo/kilo.jsonc"].map((path): Owner => ({ path, agent: "kilo", parse: parseJson })),
  { path: ".kilocodemodes", agent: "kilo", parse: parseYaml },
  { path: ".roomodes", agent: "roo", parse: parseYaml },
  // https://docs.devin.ai/cli: the rest of the file counts in the user's folder only.
  { path: ".devin/config.json", agent: "devin", parse: parseJson, honours: ["permissions", "mcpServers", "read_config_from", "hooks"] },
  // https://zed.dev/docs/configuring-zed: what the agent may do is the user's own setting.
  { path: ".zed/settings.json", agent: "zed", parse: parseJson, ignores: ["agent", "assistant", "language_models", "telemetry"] },
  // An agent of the repository runs for who picks it by name. https://github.com/aws/amazon-q-developer-cli/blob/main/docs/agent-format.md
  ...[".amazonq/cli-agents/*.json", ".amazonq/default.json"].map((path): Owner => ({ path, agent: "amazon-q", parse: parseJson })),
  { path: ".kiro/agents/*.json", agent: "kiro", parse: parseJson },
];

const MATCHERS = OWNERS.map((owner) => ({ owner, matches: matchPath(owner.path) }));

export default {
  id: "further-agent-settings",
  title: "Settings of agents that preflight does not answer for",
  reference: "https://ampcode.com/manual",
  paths: OWNERS.map(({ path }) => path),
  needs: "text",
  yields: ["agentSetting", "trigger"],
  *read(file) {
    const owner = MATCHERS.find(({ matches }) => matches(file.path))?.owner;
    if (!owner) return;
    const { agent, honours, ignores, parse } = owner;
    const root = expectObject(parse(file.path, file.text));
    for (const { key, at, value } of [...settings(root), ...variables(root, agent)]) {
      const live = (honours === undefined || under(key, honours)) && (ignores === undefined || !under(key, ignores));
      yield { kind: "agentSetting", at, agent, scope: "project", key, value, live };
    }
    if (agent === "crush") yield* started(root);
  },
} satisfies Surface;

/** Variables that Aider sets from a list of `NAME=value`, under the name that every other agent's file has for them. */
function* variables(root: DataNode, agent: FurtherAgent): Generator<Setting> {
  const list = agent === "aider" ? root.get("set-env") : undefined;
  for (const item of list?.kind === "array" ? list.items() : list ? [list] : []) {
    const [, name = "", value = ""] = /^([A-Za-z_]\w{0,100})=([\s\S]*)$/.exec(text(item) ?? "") ?? [];
    if (name !== "") yield { key: `env.${name}`, at: item.at, value };
  }
}

/** Language servers that Crush starts by itself, and `$(command)` in a provider's values, which it runs to fill them in. */
function* started(root: DataNode): Generator<Fact> {
  for (const { key, value } of root.get("lsp")?.entries() ?? []) {
    const program = value.entry("command");
    const command = [text(program?.value), ...strings(value.get("args"))].join(" ");
    if (program && text(program.value) && value.get("disabled")?.value !== true)
      yield triggerAt(occasion("further-agent-settings", "agent-start", "automatic"), program.at, `lsp.${key}.command`, command);
  }
  for (const { key, at, value } of settings(root)) {
    if (!/^(?:providers|mcp|env)\./.test(key) || typeof value !== "string") continue;
    const command = /^\$\((?<command>[\s\S]{1,2000})\)$/.exec(value.trim())?.groups?.["command"];
    if (command !== undefined) yield triggerAt(occasion("further-agent-settings", "agent-start", "automatic"), at, key, command);
  }
}
