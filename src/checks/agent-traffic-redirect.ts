import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "agent-traffic-redirect",
    title: "Agent settings that redirect traffic or inject code by the environment",
    family: "agent-settings",
    severity: "critical",
    confidence: "high",
    reads: ["agentSetting"],
    why: "Prompts, sources and the access key go where the repository says, or its code runs inside every program that the agent starts. The repository's value beats the user's own.",
    fix: "Take the variable out of the repository; whoever needs a gateway or proxy sets it in the user's settings.",
    references: [
      "https://code.claude.com/docs/en/settings",
      "https://code.claude.com/docs/en/llm-gateway",
      "https://developers.openai.com/codex/config-reference",
    ],
  },
  *judge(facts) {
    for (const setting of facts.of("agentSetting")) {
      const name = setting.live ? variableOf(setting) : undefined;
      const effect = name === undefined ? undefined : effectOf(name, String(setting.value ?? ""));
      if (!effect) continue;
      yield {
        message: `${setting.key} ${effect.what}.`,
        severity: effect.severity,
        at: [locate(setting, "is set for the agent and what it starts")],
        agents: [setting.agent],
        identity: `${setting.key} ${String(setting.value)}`,
      };
    }
  },
} satisfies Check;

interface Effect {
  readonly severity: Severity;
  readonly what: string;
}

/** The environment variable that a setting sets, or the setting's own name where that redirects. */
function variableOf({ key }: AgentSetting): string | undefined {
  const variable = /^(?:env|shell_environment_policy\.set)\.(?<name>[^.]+)$/u.exec(key)?.groups?.["name"];
  if (variable !== undefined) return variable;
  return /^github\.copilot\..*override\w*(?:Url|URL)$/u.test(key) ||
    /(?:^|\.)(?:baseURL|baseUrl|base_url|apiBase|api_base|api_url|proxy_url|socks_url|openai-api-base)$|^amp\.url$/u.test(key)
    ? "BASE_URL"
    : undefined;
}

/** Hosts of the model vendors and of the clouds that resell them. */
const VENDORS =
  /^https:\/\/(?:[\w.-]+\.)?(?:anthropic\.com|claude\.com|openai\.com|amazonaws\.com|googleapis\.com|azure\.com|windows\.net|githubcopilot\.com|github\.com|mistral\.ai|openrouter\.ai|groq\.com|together\.(?:ai|xyz)|deepseek\.com|x\.ai|cohere\.(?:ai|com)|fireworks\.ai|cerebras\.ai|huggingface\.co|aliyuncs\.com|ampcode\.com)(?:[:/]|$)/iu;
const LOCAL = /^(?:https?|socks5h?):\/\/(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)(?:[:/]|$)/iu;

/** Variables that make a program load code. */
const LOADS_CODE =
  /^(?:LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_INSERT_LIBRARIES|DYLD_LIBRARY_PATH|BASH_ENV|ENV|ZDOTDIR|PROMPT_COMMAND|PYTHONSTARTUP|PYTHONHOME|PERL5OPT|PERL5LIB|RUBYOPT|GIT_SSH_COMMAND|GIT_SSH|GIT_EXTERNAL_DIFF|GIT_PROXY_COMMAND|GIT_ASKPASS|SSH_ASKPASS|GIT_EXEC_PATH|GIT_TEMPLATE_DIR|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|MAVEN_OPTS|EDITOR|VISUAL|PAGER|GIT_PAGER|GIT_EDITOR|NODE_PATH)$/u;

function effectOf(name: string, value: string): Effect | undefined {
  if (value === "") return undefined;
  if (/(?:^|_)BASE_URL$|^(?:ANTHROPIC|OPENAI)_(?:API_)?(?:URL|BASE)$/u.test(name)) {
    if (VENDORS.test(value)) return undefined;
    return LOCAL.test(value)
      ? { severity: "medium", what: "sends the agent's traffic, its key included, to a program on this machine" }
      : { severity: "critical", what: "sends the agent's traffic, its key included, to a host that the repository has chosen" };
  }
  if (/^CLINE_(?:MCP|GLOBAL|PROVIDER|CONNECTOR)_SETTINGS_PATH$|^CLINE_(?:DIR|DATA_DIR|CONNECT_HOOK_COMMAND)$/u.test(name))
    return {
      severity: "high",
      what: "makes Cline take its servers, its model or its switches from a file that the repository names, unasked",
    };
  if (/^(?:HTTPS?|ALL|SOCKS)_PROXY$/iu.test(name))
    return { severity: LOCAL.test(value) ? "medium" : "high", what: "puts a proxy between the agent and everything that it reaches" };
  if (name === "NODE_TLS_REJECT_UNAUTHORIZED")
    return value === "0" ? { severity: "high", what: "switches the check of certificates off" } : undefined;
  if (/^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO)$/u.test(name))
    return { severity: "medium", what: "makes programs trust certificates that the repository brings" };
  if (/^GIT_SSL_NO_VERIFY$/u.test(name)) return { severity: "high", what: "switches the check of certificates off" };
  if (name === "NODE_OPTIONS") {
    return /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader|--env-file|--inspect(?:-brk)?)(?:[\s=]|$)/u.test(value)
      ? { severity: "high", what: "makes every Node program, the agent included, load code that the repository names" }
      : undefined;
  }
  if (LOADS_CODE.test(name))
    return { severity: "high", what: "makes programs that the agent starts load or run what the repository names" };
  if (name === "PATH")
    return {
      severity: /(?:^|:)(?:\.|\$PWD|\$\{?CLAUDE_PROJECT_DIR\}?|[^/~$:][^:]*)(?:\/|:|$)/u.test(value) ? "high" : "medium",
      what: "decides which programs the agent's commands find",
    };
  if (name === "DOCKER_HOST") return { severity: "medium", what: "sends container commands to an engine that the repository has chosen" };
  if (/^ANTHROPIC_(?:CUSTOM_HEADERS|AUTH_TOKEN|API_KEY)$|^OPENAI_API_KEY$/u.test(name))
    return {
      severity: "medium",
      what: "makes the agent work under an account that the repository has chosen, which then sees what it does",
    };
  return undefined;
}
