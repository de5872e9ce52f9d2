import fc from "fast-check";
import { stringify } from "yaml";
import type { AgentId } from "../../src/model/agent.ts";
import type { Files } from "./repository.ts";

// Settings that a repository may carry already: open and strict ones, in any order, with comments where the agent takes them.

type Table = Record<string, unknown>;

const word = <T>(...words: T[]) => fc.constantFrom(...words);
const subset = (...words: string[]) => fc.uniqueArray(word(...words), { maxLength: words.length });
const maybe = (values: Readonly<Record<string, fc.Arbitrary<unknown>>>) => fc.record(values, { requiredKeys: [] }).chain(shuffled);

/** The same table with its keys in any order: in some agents the order decides. */
function shuffled(table: Table): fc.Arbitrary<Table> {
  const keys = Object.keys(table);
  return fc
    .shuffledSubarray(keys, { minLength: keys.length, maxLength: keys.length })
    .map((order) => Object.fromEntries(order.map((key) => [key, table[key]])));
}

const RULES = [
  "Bash",
  "Bash(npm test)",
  "Bash(npm run test:*)",
  "Bash(npm *)",
  "Bash(ls)",
  "Bash(git push *)",
  "Bash(rm -rf *)",
  "Read",
  "Read(.env)",
  "Read(~/.ssh/**)",
  "Read(//etc/**)",
  "Edit",
  "Edit(/src/**)",
  "Edit(/**)",
  "Write",
  "WebFetch",
  "WebFetch(domain:example.test)",
  "WebFetch(domain:*)",
  "mcp__docs",
  "mcp__docs__search",
  "mcp__docs__*",
  "Skill(x)",
];

/** What no posture has a word about: it must come out as it went in. */
const foreign = fc.constantFrom<unknown>("x", "", 'a "quoted" # // word', 3.5, -0, true, null, [], ["a", ["b", null]], {
  b: 1,
  a: { "c d": [] },
});

const claude = maybe({
  model: word("x", "y"),
  statusLine: fc.constant({ type: "command", command: "true" }),
  permissions: maybe({
    allow: subset(...RULES),
    ask: subset(...RULES),
    deny: subset(...RULES),
    defaultMode: word("default", "acceptEdits", "plan", "dontAsk", "bypassPermissions"),
    additionalDirectories: subset("..", "/etc", "~/x"),
  }),
  sandbox: maybe({
    enabled: fc.boolean(),
    autoAllowBashIfSandboxed: fc.boolean(),
    allowUnsandboxedCommands: fc.boolean(),
    excludedCommands: subset("docker *", "npm test"),
    filesystem: maybe({ allowWrite: subset("/tmp", "~/x", "./out"), denyRead: subset("~/"), allowRead: subset(".") }),
    network: maybe({ allowedDomains: subset("*", "example.test", "*.example.test") }),
  }),
  env: maybe({ OTEL_LOG_USER_PROMPTS: word("1", "0"), FOO: word("a") }),
  attribution: maybe({ commit: word("", "x"), pr: word("") }),
  enableAllProjectMcpServers: fc.boolean(),
  enabledMcpjsonServers: subset("docs", "other"),
  disabledMcpjsonServers: subset("docs"),
});

const effect = word("allow", "ask", "deny");
const patterns = (...names: string[]) => fc.oneof(effect, maybe(Object.fromEntries(["*", ...names].map((name) => [name, effect]))));
const permission = fc.oneof(
  { weight: 1, arbitrary: effect as fc.Arbitrary<unknown> },
  {
    weight: 6,
    arbitrary: maybe({
      "*": effect,
      read: patterns("*.env", "src/*", ".env"),
      edit: patterns("src/*", ".git/*", "opencode.json"),
      bash: patterns("npm test", "npm *", "git push *", "curl *", "rm *"),
      grep: effect,
      webfetch: effect,
      external_directory: patterns("~/x/*"),
      task: patterns("general"),
      "docs_*": effect,
      docs_search: effect,
      list: effect,
      "*e*": effect,
    }),
  },
);
const switches = maybe({ bash: fc.boolean(), webfetch: fc.boolean(), edit: fc.boolean(), "docs_*": fc.boolean() });
const server = maybe({ docs: word({ type: "local", command: ["docs-mcp"] }, { type: "local", command: ["docs-mcp"], enabled: true }) });
const opencode = maybe({
  share: word("auto", "manual", "disabled"),
  username: word("x"),
  default_agent: word("build", "helper"),
  experimental: maybe({ openTelemetry: fc.boolean() }),
  permission,
  tools: switches,
  agent: maybe({
    build: maybe({ permission, tools: switches, temperature: word(0.5) }),
    helper: maybe({ mode: word("subagent", "primary"), permission }),
  }),
  mode: maybe({ plan: maybe({ permission, tools: switches }) }),
  mcp: server,
});
/** A second file that is silent on permissions: where both speak, harden refuses. */
const silent = maybe({ share: word("auto", "manual", "disabled"), autoshare: fc.boolean(), username: word("y"), mcp: server });

const gemini = maybe({
  general: maybe({ defaultApprovalMode: word("default", "auto_edit", "plan") }),
  tools: maybe({
    allowed: subset("run_shell_command(npm test)", "run_shell_command", "write_file", "web_fetch"),
    exclude: subset("run_shell_command", "web_fetch"),
    core: subset("read_file", "write_file", "run_shell_command(npm test)"),
    confirmationRequired: subset("write_file", "run_shell_command"),
  }),
  mcp: maybe({ allowed: subset("docs", "other"), excluded: subset("docs") }),
  mcpServers: maybe({ docs: maybe({ command: word("docs-mcp"), trust: fc.boolean(), includeTools: subset("search", "delete_all") }) }),
  telemetry: maybe({ enabled: fc.boolean(), logPrompts: fc.boolean() }),
  security: maybe({ disableYoloMode: fc.boolean(), folderTrust: maybe({ enabled: fc.boolean() }) }),
  context: maybe({ includeDirectories: subset("..", "/etc"), fileFiltering: maybe({ respectGeminiIgnore: fc.boolean() }) }),
  ui: maybe({ theme: word("x") }),
});

const vscode = maybe({
  "editor.tabSize": word(2, 4),
  "[markdown]": foreign,
  "own.settings": foreign,
  "chat.permissions.default": word("default", "autoApprove"),
  "chat.defaultConfiguration": maybe({
    mode: word("interactive", "autopilot"),
    approvals: word("manual", "default", "allowAll", "assisted"),
  }),
  "chat.tools.terminal.enableAutoApprove": fc.boolean(),
  "chat.tools.terminal.autoApproveWorkspaceNpmScripts": fc.boolean(),
  "chat.tools.terminal.autoApprove": maybe({
    "npm test": fc.boolean(),
    "/^npm test$/": word<unknown>(true, { approve: true, matchCommandLine: true }),
    npm: fc.boolean(),
    rm: fc.boolean(),
    "/.*/": fc.boolean(),
    "git push": fc.boolean(),
  }),
  "chat.tools.urls.autoApprove": maybe({ "https://example.invalid": fc.boolean(), "*": fc.boolean() }),
  "chat.tools.terminal.blockDetectedFileWrites": word("never", "outsideWorkspace", "all"),
});

const cursorSandbox = maybe({
  type: word("workspace_readwrite", "workspace_readonly", "insecure_none"),
  networkPolicy: maybe({ default: word("allow", "deny"), allow: subset("*", "example.invalid"), deny: subset("*", "example.test") }),
  additionalReadwritePaths: subset("..", "/tmp/x"),
});
const cursorPermissions = maybe({ terminalAllowlist: subset("npm:test", "npm", "*"), mcpAllowlist: subset("docs:search", "*:*") });
const cursorCli = maybe({
  permissions: maybe({
    allow: subset("Shell(npm)", "Shell(*)", "Write(src/**)", "Write(**)", "Read(**)", "WebFetch(*)", "Mcp(docs:search)"),
    deny: subset("Shell(curl)", "Write(.git/**)", "Read(.env)"),
  }),
});

/** How a file is laid out: indentation, comments, line ends, commas behind the last member, a byte order mark. */
const layout = fc.record({
  indent: word<string | number>(0, 1, 2, 4, "\t"),
  comments: word("none", "before", "behind", "block"),
  crlf: fc.boolean(),
  commas: fc.boolean(),
  mark: fc.boolean(),
});

/** A table as text. With `loose`, what only JSON with comments takes: each comment numbers the member that it stands with. */
function laidOut(
  table: Table,
  { indent, comments, crlf, commas, mark }: typeof layout extends fc.Arbitrary<infer T> ? T : never,
  loose: boolean,
): string {
  let text = JSON.stringify(table, null, indent);
  let count = 0;
  if (loose && comments === "before") text = text.replace(/^([ \t]+)"/gm, (_, blanks: string) => `${blanks}// c${++count}.\n${blanks}"`);
  if (loose && comments === "behind") text = text.replace(/[,[{]$/gm, (sign) => `${sign} // c${++count}.`);
  if (loose && comments === "block") text = text.replace(/^([ \t]+)"/gm, (_, blanks: string) => `${blanks}/* c${++count}. */ "`);
  if (loose && commas) text = text.replace(/([\]}"el\d])\n([ \t]*[\]}])/g, "$1,\n$2");
  return `${mark && loose ? "\uFEFF" : ""}${crlf ? `${text}\n`.replaceAll("\n", "\r\n") : `${text}\n`}`;
}

const json = (values: fc.Arbitrary<Table>, loose: boolean) => fc.tuple(values, layout).map(([table, how]) => laidOut(table, how, loose));

const toml = fc
  .record({
    head: subset('model = "x"', "# c3.", 'notify = ["a", # c4.\n  "b"] # c5.'),
    policy: word("", 'approval_policy = "on-request" # c6.', 'approval_policy = "never"'),
    mode: word("", 'sandbox_mode = "read-only"\n', 'sandbox_mode = "workspace-write"\n', 'sandbox_mode = "danger-full-access"\n'),
    profile: word<"" | "closed" | ":read-only" | ":workspace" | ":danger-full-access">(
      "",
      "closed",
      "closed",
      ":read-only",
      ":workspace",
      ":danger-full-access",
    ),
    extend: word('extends = ":workspace" # c1.\n', 'extends = ":read-only"\n', ""),
    spaces: word("table", "word"),
    granular: word("", "", "[approval_policy.granular]\nsandbox_approval = false # c2.\nrules = true\n"),
    roots: subset('".env" = "deny" # c7.', '"src" = "read"', '".vscode" = "write"', '"out" = "write"'),
    machine: subset('"/tmp/x" = "write"', '":root" = "write"', '"~/.ssh" = "deny"', '":slash_tmp" = "write"'),
    network: fc.boolean(),
    workspace: subset("network_access = true", 'writable_roots = ["/srv"] # c8.'),
    server: subset(
      "enabled = true",
      'enabled_tools = ["search"]',
      'default_tools_approval_mode = "approve"',
      'tools.search.approval_mode = "approve"',
    ),
    env: word("", '[shell_environment_policy]\ninherit = "all"\n', '[shell_environment_policy]\ninherit = "none"\n'),
  })
  .map(({ head, policy, mode, profile, extend, spaces, granular, roots, machine, network, workspace, server, env }) =>
    [
      head.join("\n"),
      granular === "" ? policy : "",
      mode,
      profile === "" ? "" : `default_permissions = "${profile}"`,
      ...(profile === "closed"
        ? [
            `[permissions.closed]\n${extend}description = "x"`,
            `[permissions.closed.filesystem]\n${machine.join("\n")}\n${spaces === "word" ? '":workspace_roots" = "write" # c9.' : ""}`,
            ...(roots.length > 0 && spaces === "table" ? [`[permissions.closed.filesystem.":workspace_roots"]\n${roots.join("\n")}`] : []),
            `[permissions.closed.network]\nenabled = ${network}`,
          ]
        : []),
      workspace.length > 0 ? `[sandbox_workspace_write]\n${workspace.join("\n")}` : "",
      server.length > 0 ? `[mcp_servers.docs]\ncommand = "docs-mcp"\n${server.join("\n")}` : "",
      granular,
      env,
    ]
      .filter((part) => part !== "")
      .join("\n")
      .concat("\n"),
  );

const rules = subset(
  'prefix_rule(pattern = ["npm", "test"], decision = "allow")',
  'prefix_rule(pattern = ["git", "push"], decision = "prompt")',
  'prefix_rule(\n  pattern = ["curl"],\n  decision = "forbidden",\n)',
  "# c1.",
).map((lines) => `${lines.join("\n")}\n`);

/** The head of an agent's own file. */
const head = fc.tuple(permission, switches, word("primary", "subagent"), fc.boolean()).map(([table, older, mode, crlf]) => {
  const text = `---\n# c1.\ndescription: Helps. # c2.\nmode: ${mode}\n${stringify({ tools: older, permission: table })}---\nHelp, and say “---” now and then.\n`;
  return crlf ? text.replaceAll("\n", "\r\n") : text;
});

/** The files that an agent reads, as they may stand in a repository already. */
export const SETTINGS: Readonly<Record<"claude-code" | "codex" | "opencode" | "cursor" | "copilot" | "gemini", fc.Arbitrary<Files>>> = {
  "claude-code": fc.record(
    { ".claude/settings.json": json(claude, false), ".claude/settings.local.json": json(claude, false) },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Files>,
  codex: fc.record({ ".codex/config.toml": toml, ".codex/rules/own.rules": rules }, { requiredKeys: [] }) as fc.Arbitrary<Files>,
  opencode: fc.oneof(
    fc.record({ "opencode.json": json(opencode, true), ".opencode/opencode.jsonc": json(silent, true) }, { requiredKeys: [] }),
    fc.record({ "opencode.json": json(silent, true), ".opencode/opencode.jsonc": json(opencode, true) }, { requiredKeys: [] }),
    fc.record({ "opencode.json": json(opencode, true), ".opencode/agent/helper.md": head }, { requiredKeys: [] }),
    fc.record({ "opencode.json": json(opencode, false), ".opencode/opencode.jsonc": json(opencode, false) }),
  ) as fc.Arbitrary<Files>,
  cursor: fc.record(
    {
      ".cursor/sandbox.json": json(cursorSandbox, false),
      ".cursor/permissions.json": json(cursorPermissions, false),
      ".cursor/cli.json": json(cursorCli, false),
      ".cursorignore": word("# c1.\nsecret/\n", "!.env\n", "a\r\n# c1.\r\nb", ""),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Files>,
  copilot: fc.record(
    {
      ".vscode/settings.json": json(vscode, true),
      "own.code-workspace": json(maybe({ folders: fc.constant([{ path: "." }]), settings: vscode }), true),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Files>,
  gemini: fc.record(
    { ".gemini/settings.json": json(gemini, true), ".geminiignore": word("# c1.\nsecret/\n", "!.env\n", "a\r\n# c1.\r\nb", "") },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Files>,
};

/** The agents that settings are written for. */
export const HARDENED = Object.keys(SETTINGS) as (keyof typeof SETTINGS & AgentId)[];
