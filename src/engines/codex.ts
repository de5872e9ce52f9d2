import type { ActionClass } from "../catalog/agent-profile.ts";
import type { AgentSetting } from "../model/agent.ts";
import { type Access, isBare, mayConnect, mayRead, mayWrite } from "./codex/access.ts";
import { CodexConfig } from "./codex/config.ts";
import { ruling } from "./codex/exec-policy.ts";
import { decideMcpCall } from "./codex/mcp.ts";
import { type Action, type Circumstances, type Decision, type Engine, type Outcome, vendorDefault } from "./engine.ts";
import { madeOnce } from "./made-once.ts";
import { type Effects, effectsOf, type Touched } from "./shell/effects.ts";

/**
 * Codex 0.171.0: the operating-system sandbox first, then rules files, then the approval policy. A folder that is not trusted loads none of its
 * configuration and starts read-only. https://developers.openai.com/codex/config-reference, and runs of it (docs/conformance.md).
 */
export default {
  agent: "codex",
  decide(action, kind, circumstances) {
    const { facts, trusted } = circumstances;
    const config = configOf(facts, trusted);
    const files = trusted ? facts.of("agentFile").filter(({ agent }) => agent === "codex") : [];
    const broken = files.find(({ role, refused }) => role === "settings" && refused !== undefined);
    if (broken) return { outcome: "deny", because: `Codex does not start with this configuration: ${broken.refused}.`, rule: broken.at };
    const unread = files.find(({ modelled }) => !modelled);
    if (unread) return { outcome: "unknown", because: `${unread.at.path} configures Codex and is not understood.`, rule: unread.at };
    // A role of the repository runs under its own sandbox and approval; whoever may start a subagent gets what the role gets.
    const role = trusted ? config.roleOfItsOwn : undefined;
    if (role)
      return {
        outcome: "unknown",
        because: `${role.key} gives subagents of that role a sandbox or an approval of their own.`,
        rule: role.at,
      };
    if (config.refusal) {
      return {
        outcome: "deny",
        because: `Codex does not start with this configuration: ${config.refusal.because}.`,
        rule: config.refusal.at.at,
      };
    }
    const reviewer = reviewerOf(action, config, circumstances);
    if (!reviewer) return decideAction(action, kind, config, circumstances);
    const decision = decideAction(action, kind, config, { ...circumstances, headless: false });
    if (decision.outcome !== "ask") return decision;
    const because = `${decision.because} ${reviewer.key} ${String(reviewer.value)} lets a model answer in place of a person.`;
    return { outcome: "unknown", because, rule: reviewer.at };
  },
} satisfies Engine;

/**
 * The setting by which a model answers the question about an action: nobody sees it, and what the model allows runs. `codex exec` puts it to
 * the model only where the configuration says when to ask. Run with 0.169.0 and 0.171.0 and a reviewer that allows all.
 */
function reviewerOf({ do: what }: Action, { reviewer, approval }: CodexConfig, { headless }: Circumstances): AgentSetting | undefined {
  if (what === "mcp-start" || what === "log-content" || approval.never || (headless && !approval.at)) return undefined;
  return reviewer;
}

function decideAction(action: Action, kind: ActionClass, config: CodexConfig, circumstances: Circumstances): Decision {
  const { trusted, links } = circumstances;
  switch (action.do) {
    case "read":
      return toDecision(mayRead(action.path, "", config, links), "deny");
    case "write":
      return decideWrite(action.path, config, circumstances);
    case "run":
      return decideRun(action.command, action.unsandboxed === true, kind === "run-network" || kind === "run-deploy", config, circumstances);
    case "fetch":
      // There is no fetch tool: what is fetched is fetched by a command.
      return decideRun(`curl ${action.url}`, false, true, config, circumstances);
    case "mcp-call":
      return trusted
        ? decideMcpCall(action.server.name, action.tool, config, circumstances.headless === true)
        : vendorDefault(kind, circumstances);
    case "mcp-start": {
      const off = config.get(`mcp_servers.${action.server.name}.enabled`);
      return off?.value === false
        ? { outcome: "deny", because: `${action.server.name} is switched off.`, rule: off.at }
        : vendorDefault(kind, circumstances);
    }
    case "log-content":
      return vendorDefault(kind, circumstances);
  }
}

const configOf = madeOnce((facts, trusted) => new CodexConfig(facts, trusted));

/** What becomes of a question: asked, or refused where nobody may be asked. */
function refusal({ approval }: CodexConfig, { headless }: Circumstances): Outcome {
  return approval.never || !approval.sandbox || headless ? "deny" : "ask";
}

function toDecision({ allowed, unknown, because, rule }: Access, otherwise: Outcome): Decision {
  return { outcome: allowed ? "allow" : unknown ? "unknown" : otherwise, because, ...(rule ? { rule } : {}) };
}

/** A patch is read before it is written: what the sandbox closes for reading fails, unasked. */
function decideWrite(path: string, config: CodexConfig, circumstances: Circumstances): Decision {
  const readable = mayRead(path, "", config, circumstances.links);
  return readable.allowed ? toDecision(mayWrite(path, "", config), refusal(config, circumstances)) : toDecision(readable, "deny");
}

function decideRun(command: string, unsandboxed: boolean, network: boolean, config: CodexConfig, circumstances: Circumstances): Decision {
  const { facts, trusted, links, headless } = circumstances;
  const { approval, mode, modeSetting } = config;
  const ruled = trusted ? ruling(command, facts) : undefined;
  const by = (outcome: Outcome, because: string): Decision => ({ outcome, because, ...(ruled ? { rule: ruled.rule.at } : {}) });
  if (ruled?.effect === "deny") return by("deny", `The rule ${ruled.rule.rule} forbids it.`);
  const effects = effectsOf(command);
  const connects = network || effects.connects;
  const stopped = unsandboxed ? undefined : stoppedBy(effects, connects, config, links);
  if (ruled?.effect === "ask") {
    const question = by(approval.never || !approval.rules || headless ? "deny" : "ask", `The rule ${ruled.rule.rule} wants a question.`);
    // Run with 0.169.0: what a person allows here still runs in the sandbox.
    return question.outcome === "ask" && stopped && !stopped.unknown ? { ...question, held: true } : question;
  }
  if (ruled?.effect === "allow" && !(unsandboxed && approval.never))
    return by("allow", `The rule ${ruled.rule.rule} lets it run outside the sandbox, unasked.`);
  if (effects.forced) {
    return { outcome: approval.never || headless ? "deny" : "ask", because: "Deleting by force (rm -f) asks, whatever the sandbox." };
  }
  if (unsandboxed) {
    if (mode === "danger-full-access" && !approval.never && !headless) return toDecision(mayConnect(config), "ask");
    return { outcome: refusal(config, circumstances), because: "Leaving the sandbox asks." };
  }
  if (isBare(config)) {
    const because = "The permission profile opens so little of the machine that programs may not start in it.";
    return { outcome: "unknown", because, ...(modeSetting ? { rule: modeSetting.at } : {}) };
  }
  // What the sandbox stops has started and failed: nobody was asked, and nothing happened.
  if (stopped) return toDecision(stopped, "deny");
  if (mode === "danger-full-access") return toDecision(mayConnect(config), "ask");
  if (connects) return toDecision(mayConnect(config), "deny");
  const because =
    mode === "read-only"
      ? "Commands run unasked inside the read-only sandbox."
      : "Commands run unasked inside the sandbox, without network.";
  return { outcome: "allow", because, ...(modeSetting ? { rule: modeSetting.at } : {}) };
}

function stoppedBy(
  effects: Effects,
  network: boolean,
  config: CodexConfig,
  links: ReadonlyMap<string, string> | undefined,
): Access | undefined {
  const checks = [
    ...effects.writes.map(({ path, folder }: Touched) => mayWrite(path, folder, config)),
    ...effects.reads.map(({ path, folder }: Touched) => mayRead(path, folder, config, links)),
    ...(network ? [mayConnect(config)] : []),
  ];
  return checks.find(({ allowed }) => !allowed);
}
