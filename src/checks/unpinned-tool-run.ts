import { quote } from "../classify/command-flow.ts";
import { toolOfPackage } from "../classify/command-runner.ts";
import type { FetchedTool } from "../classify/fetched.ts";
import { fetchedTools } from "../classify/fetched-tool.ts";
import { pinPlacesOf } from "../classify/pin-place.ts";
import type { DefinedCommand, Trigger } from "../model/execution.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";

/** Surfaces whose repositories are requirements with a pin of their own: the tree names the commit of a submodule, `rev` that of hooks. */
const STATED_ELSEWHERE: ReadonlySet<string> = new Set(["git-modules", "pre-commit-config"]);

export default {
  meta: {
    id: "unpinned-tool-run",
    title: "Commands that fetch a tool in whatever version is newest",
    family: "requirements",
    severity: "high",
    confidence: "medium",
    reads: ["command", "trigger", "requirement", "lockfile"],
    why: "The tool is fetched when the command runs, past every lock file, and what its owner published last runs with the rights of whoever called it.",
    fix: "Write the version that you looked at (npx tool@1.2.3, uvx tool==1.2.3, go install path@v1.2.3), or make the tool a locked requirement of the project.",
    references: [
      "https://docs.npmjs.com/cli/v11/commands/npx",
      "https://docs.astral.sh/uv/guides/tools/",
      "https://go.dev/ref/mod#go-install",
    ],
  },
  *judge(facts, catalog) {
    const places = pinPlacesOf(catalog);
    const installed = installedNames(facts);
    const groups = new Map<
      string,
      { readonly facts: (DefinedCommand | Trigger)[]; readonly tools: FetchedTool[]; readonly severity: Severity; readonly pin: string }
    >();
    for (const fact of [...facts.of("trigger"), ...facts.of("command")]) {
      // Servers of agents and steps of image builds are other checks' matters.
      const text = fact.kind === "trigger" ? fact.command : fact.text;
      for (const tool of fetchedTools(text, catalog)) {
        if (tool.pin === "exact" || tool.pin === "immutable") continue;
        // Nobody pins packages of the system in a command; that a script is fetched and run unasked is the finding of hostile-trigger.
        if (tool.source === "system" || (tool.source === "script" && fact.kind === "trigger")) continue;
        if (tool.source === "repository" && STATED_ELSEWHERE.has(fact.surface)) continue;
        if (
          tool.unlessInstalled !== undefined &&
          (installed.names.has(tool.name) || (installed.locked && !/\s(?:-y|--yes)\b/.test(tool.text)))
        )
          continue;
        const place = places.of(fact.at.path);
        const severity = fact.kind === "trigger" ? severityOf(fact, tool) : places.severity(tool.runs ? "run" : "install", tool.pin, place);
        if (severity === undefined || (place === "test-material" && fact.kind === "command")) continue;
        const key = `${fact.at.path} ${severity}`;
        const group = groups.get(key) ?? { facts: [], tools: [], severity, pin: tool.pin };
        groups.set(key, group);
        if (!group.facts.includes(fact)) group.facts.push(fact);
        group.tools.push(tool);
      }
    }
    for (const {
      facts: [first, ...others],
      tools,
      severity,
    } of groups.values()) {
      if (!first) continue;
      const names = [...new Set(tools.map(({ text }) => text))];
      const noun = tools.every(({ source }) => source === "script") ? "script" : "tool";
      yield {
        message: `${first.at.path} fetches ${names.length === 1 ? `a ${noun}` : `${names.length} ${noun}s`} in whatever version is newest: ${listed(
          names.map((one) => quote(one)),
          4,
        )}.`,
        severity,
        at: [
          { ...first.at, note: first.kind === "trigger" ? "runs unasked" : "runs when it is called" },
          ...others.slice(0, 19).map(({ at }) => at),
        ],
        identity: `${first.at.path} ${severity} ${names.toSorted().join(" ")}`,
      };
    }
  },
} satisfies Check;

/** What runs unasked where an agent starts, and what is only installed for later. */
function severityOf({ moment, gate, surface }: Trigger, { runs, pin }: FetchedTool): Severity | undefined {
  if (surface === "dockerfile") return "low";
  if (gate === "opt-in") return pin === "floating" ? "low" : undefined;
  if (pin === "range") return "low";
  if (moment === "agent-start" || moment === "open" || moment === "shell-enter") return gate === "automatic" && runs ? "high" : "medium";
  return moment === "install" || moment === "agent-action" || moment === "container-create" ? (runs ? "medium" : "low") : "low";
}

/** npm's names that the project itself requires, with the tools that they bring under another name, and whether a lock fixes what they bring. */
function installedNames(facts: Facts): { readonly names: ReadonlySet<string>; readonly locked: boolean } {
  return {
    names: new Set(facts.of("requirement").flatMap(({ ecosystem, name }) => (ecosystem === "npm" ? [name, toolOfPackage(name)] : []))),
    locked: facts.of("lockfile").some(({ ecosystem }) => ecosystem === "npm"),
  };
}
