import type { AgentSetting } from "../../model/agent.ts";
import type { Facts } from "../../model/fact.ts";
import { table } from "../../model/table.ts";

/** How the sandbox is set, before what a profile adds to it. */
export type SandboxMode = "read-only" | "workspace-write" | "danger-full-access";

/** When the client asks: `never` refuses instead, and `granular` may refuse single kinds of question. */
export interface Approval {
  readonly never: boolean;
  /** Whether a question about leaving the sandbox is put at all. */
  readonly sandbox: boolean;
  /** Whether a question that a rule wants is put at all. */
  readonly rules: boolean;
  readonly at: AgentSetting | undefined;
}

const BUILT_IN: Readonly<Record<string, SandboxMode>> = table({
  ":read-only": "read-only",
  ":workspace": "workspace-write",
  ":danger-full-access": "danger-full-access",
});

const MODES: readonly string[] = ["read-only", "workspace-write", "danger-full-access"];
const POLICIES: readonly string[] = ["on-request", "on-failure", "never"];

/** What Codex makes of a repository's `.codex/config.toml`. In a folder that is not trusted, none of it counts. */
export class CodexConfig {
  readonly mode: SandboxMode;
  /** The setting that chose the mode. */
  readonly modeSetting: AgentSetting | undefined;
  /** The name of the profile of one's own that is in force. */
  readonly profile: string | undefined;
  readonly approval: Approval;
  /** The setting by which a model answers questions in place of a person. */
  readonly reviewer: AgentSetting | undefined;
  /** Why the client would not start with this configuration. */
  readonly refusal: { readonly because: string; readonly at: AgentSetting } | undefined;
  readonly #settings: readonly AgentSetting[];

  constructor(facts: Facts, trusted: boolean) {
    this.#settings = trusted ? facts.of("agentSetting").filter(({ agent, live }) => agent === "codex" && live) : [];
    const permissions = this.get("default_permissions");
    const sandbox = this.get("sandbox_mode");
    // Observed with 0.169.0: where both are set, default_permissions is in force.
    this.modeSetting = permissions ?? sandbox;
    const name = permissions ? String(permissions.value) : undefined;
    this.profile = name !== undefined && !name.startsWith(":") ? name : undefined;
    const base =
      name === undefined ? undefined : (BUILT_IN[name] ?? BUILT_IN[String(this.get(`permissions.${name}.extends`)?.value)] ?? "read-only");
    // A folder whose trust is not set starts read-only.
    this.mode = base ?? (sandbox ? (String(sandbox.value) as SandboxMode) : trusted ? "workspace-write" : "read-only");
    this.approval = this.#approval();
    const reviewer = this.get("approvals_reviewer");
    this.reviewer = reviewer?.value === "user" ? undefined : reviewer;
    this.refusal = this.#refusal(permissions, sandbox);
  }

  /** A setting by which a role of subagents is less held than the session. */
  get roleOfItsOwn(): AgentSetting | undefined {
    return this.#settings.find(
      ({ key, value }) =>
        /^agents\.[^.]+\.(?:sandbox_mode|approval_policy|default_permissions|approvals_reviewer|sandbox_workspace_write\..*)$/.test(key) &&
        value !== "read-only" &&
        value !== ":read-only" &&
        value !== "on-request",
    );
  }

  get(key: string): AgentSetting | undefined {
    return this.#settings.find((setting) => setting.key === key);
  }

  /** The settings below a key, with what is left of theirs. */
  below(prefix: string): readonly { readonly rest: string; readonly setting: AgentSetting }[] {
    return this.#settings
      .filter(({ key }) => key.startsWith(prefix))
      .map((setting) => ({ rest: setting.key.slice(prefix.length), setting }));
  }

  list(key: string): readonly string[] {
    const value = this.get(key)?.value;
    return (Array.isArray(value) ? value : []).filter((item: unknown): item is string => typeof item === "string");
  }

  #approval(): Approval {
    const at =
      this.get("approval_policy") ?? this.get("approval_policy.granular.sandbox_approval") ?? this.get("approval_policy.granular.rules");
    const put = (kind: string) => this.get(`approval_policy.granular.${kind}`)?.value !== false;
    return { never: this.get("approval_policy")?.value === "never", sandbox: put("sandbox_approval"), rules: put("rules"), at };
  }

  #refusal(permissions: AgentSetting | undefined, sandbox: AgentSetting | undefined): CodexConfig["refusal"] {
    const policy = this.get("approval_policy");
    if (policy && !POLICIES.includes(String(policy.value)))
      return { because: `approval_policy "${String(policy.value)}" is not accepted`, at: policy };
    if (sandbox && !MODES.includes(String(sandbox.value)))
      return { because: `sandbox_mode "${String(sandbox.value)}" is unknown`, at: sandbox };
    if (!permissions) return undefined;
    const name = String(permissions.value);
    if (name.startsWith(":")) return name in BUILT_IN ? undefined : { because: `the profile ${name} is unknown`, at: permissions };
    if (this.below(`permissions.${name}.`).length === 0) return { because: `the profile ${name} is not defined`, at: permissions };
    const base = this.get(`permissions.${name}.extends`);
    if (base?.value === ":danger-full-access") return { because: "a profile may not extend :danger-full-access", at: base };
    return undefined;
  }
}
