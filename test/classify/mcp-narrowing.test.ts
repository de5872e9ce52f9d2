import { describe, expect, test } from "vitest";
import { higherTier } from "../../src/classify/command-index.ts";
import { describeServer } from "../../src/classify/mcp-server.ts";
import { wholeFile } from "../../src/model/place.ts";
import { catalog } from "../our-catalog.ts";

interface Configured {
  readonly launch?: readonly string[];
  readonly url?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The highest tier among the tools of a server that is configured so. */
function tierOfServer({ launch = [], url, env = {} }: Configured): string {
  const at = wholeFile(".mcp.json");
  const { entry, tools } = describeServer(
    {
      kind: "mcpServer",
      at,
      surface: "claude-mcp",
      clients: ["claude-code"],
      name: "x",
      transport: url === undefined ? "stdio" : "http",
      launch,
      ...(url === undefined ? {} : { url }),
      enabled: true,
      autoApproved: [],
      env: Object.entries(env).map(([name, value]) => ({ name, value, at })),
      headers: [],
    },
    catalog,
  );
  expect(entry, "known to the catalog").toBeDefined();
  expect(tools.length, "has tools").toBeGreaterThan(0);
  return tools.map(({ tier }) => tier).reduce(higherTier, "read-only");
}

const npx = (operand: string, ...args: string[]): Configured => ({ launch: ["npx", "-y", operand, ...args] });
const uvx = (operand: string, ...args: string[]): Configured => ({ launch: ["uvx", operand, ...args] });
const docker = (...args: string[]): Configured => ({ launch: ["docker", "run", "-i", "--rm", ...args] });

describe("the same server with and without its switch", () => {
  test.each<[string, Configured, string, Configured, string]>([
    [
      "supabase --read-only",
      npx("@supabase/mcp-server-supabase"),
      "destructive-credentials",
      npx("@supabase/mcp-server-supabase", "--read-only"),
      "read-only",
    ],
    [
      "supabase ?read_only",
      { url: "https://mcp.supabase.com/mcp" },
      "destructive-credentials",
      { url: "https://mcp.supabase.com/mcp?read_only=true" },
      "read-only",
    ],
    [
      "github --read-only",
      docker("ghcr.io/github/github-mcp-server"),
      "destructive-credentials",
      docker("-e", "GITHUB_READ_ONLY=1", "ghcr.io/github/github-mcp-server"),
      "read-only",
    ],
    [
      "github /readonly",
      { url: "https://api.githubcopilot.com/mcp/" },
      "destructive-credentials",
      { url: "https://api.githubcopilot.com/mcp/readonly" },
      "read-only",
    ],
    ["mongodb --readOnly", npx("mongodb-mcp-server"), "destructive-credentials", npx("mongodb-mcp-server", "--readOnly"), "read-only"],
    [
      "kubernetes ALLOW_ONLY_READONLY_TOOLS",
      npx("mcp-server-kubernetes"),
      "destructive-credentials",
      { ...npx("mcp-server-kubernetes"), env: { ALLOW_ONLY_READONLY_TOOLS: "true" } },
      "write-safe",
    ],
    [
      "gitlab GITLAB_READ_ONLY_MODE",
      npx("@zereight/mcp-gitlab"),
      "destructive-credentials",
      { ...npx("@zereight/mcp-gitlab"), env: { GITLAB_READ_ONLY_MODE: "true" } },
      "write-safe",
    ],
    [
      "shortcut SHORTCUT_READONLY",
      npx("@shortcut/mcp"),
      "destructive-credentials",
      { ...npx("@shortcut/mcp"), env: { SHORTCUT_READONLY: "true" } },
      "read-only",
    ],
    [
      "argocd MCP_READ_ONLY",
      npx("argocd-mcp", "stdio"),
      "destructive-credentials",
      { ...npx("argocd-mcp", "stdio"), env: { MCP_READ_ONLY: "true" } },
      "read-only",
    ],
    [
      "asana READ_ONLY_MODE",
      npx("@roychri/mcp-server-asana"),
      "destructive-credentials",
      { ...npx("@roychri/mcp-server-asana"), env: { READ_ONLY_MODE: "true" } },
      "read-only",
    ],
    [
      "launchdarkly --scope read",
      npx("@launchdarkly/mcp-server", "start"),
      "destructive-credentials",
      npx("@launchdarkly/mcp-server", "start", "--scope", "read"),
      "read-only",
    ],
    [
      "email MCP_EMAIL_READ_ONLY",
      npx("@codefuturist/email-mcp", "stdio"),
      "destructive-credentials",
      { ...npx("@codefuturist/email-mcp", "stdio"), env: { MCP_EMAIL_READ_ONLY: "true" } },
      "privileged-write",
    ],
    ["n8n without a key", { ...npx("n8n-mcp"), env: { N8N_API_KEY: "x" } }, "destructive-credentials", npx("n8n-mcp"), "read-only"],
    ["sentry --skills=inspect", npx("@sentry/mcp-server"), "privileged-write", npx("@sentry/mcp-server", "--skills=inspect"), "read-only"],
    [
      "xcodebuild workflows",
      npx("xcodebuildmcp", "mcp"),
      "privileged-write",
      { ...npx("xcodebuildmcp", "mcp"), env: { XCODEBUILDMCP_ENABLED_WORKFLOWS: "project-discovery" } },
      "write-safe",
    ],
    ["playwright --caps", npx("@playwright/mcp", "--caps=storage"), "destructive-credentials", npx("@playwright/mcp"), "privileged-write"],
    [
      "terraform --toolsets",
      docker("hashicorp/terraform-mcp-server", "--toolsets=terraform"),
      "destructive-credentials",
      docker("hashicorp/terraform-mcp-server"),
      "read-only",
    ],
    [
      "grafana --disable-write",
      docker("grafana/mcp-grafana"),
      "destructive-credentials",
      docker("grafana/mcp-grafana", "--disable-write"),
      "privileged-write",
    ],
    [
      "atlassian READ_ONLY_MODE",
      uvx("mcp-atlassian"),
      "destructive-credentials",
      { ...uvx("mcp-atlassian"), env: { READ_ONLY_MODE: "true" } },
      "read-only",
    ],
    [
      "pagerduty without --enable-write-tools",
      uvx("pagerduty-mcp", "--enable-write-tools"),
      "destructive-credentials",
      uvx("pagerduty-mcp"),
      "read-only",
    ],
    [
      "postgres --access-mode=restricted",
      uvx("postgres-mcp"),
      "privileged-write",
      uvx("postgres-mcp", "--access-mode=restricted"),
      "read-only",
    ],
    [
      "aws eks --allow-write",
      uvx("awslabs.eks-mcp-server", "--allow-write"),
      "destructive-credentials",
      uvx("awslabs.eks-mcp-server"),
      "read-only",
    ],
    [
      "aws iam --allow-write",
      uvx("awslabs.iam-mcp-server", "--allow-write"),
      "destructive-credentials",
      uvx("awslabs.iam-mcp-server"),
      "read-only",
    ],
    [
      "backlog toolsets",
      npx("backlog-mcp-server"),
      "destructive-credentials",
      { ...npx("backlog-mcp-server"), env: { ENABLE_TOOLSETS: "document" } },
      "privileged-write",
    ],
  ])("%s", (_, wide, wideTier, narrow, narrowTier) => {
    expect([tierOfServer(wide), tierOfServer(narrow)]).toEqual([wideTier, narrowTier]);
    expect(narrowTier).not.toBe(wideTier);
  });
});
