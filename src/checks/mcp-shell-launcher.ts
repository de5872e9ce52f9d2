import type { Catalog } from "../catalog/catalog.ts";
import { classifyCommand } from "../classify/command.ts";
import type { ServerDescription } from "../classify/mcp-server.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-shell-launcher",
    title: "MCP server that a shell or inline code starts",
    family: "mcp",
    severity: "critical",
    confidence: "medium",
    reads: ["mcpServer"],
    why: "The command line runs on the machine when the agent starts, before any tool is asked for, and more than the server may run with it.",
    fix: "Name the program and its arguments directly, without a shell around them.",
    references: [
      topTen("MCP05"),
      "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#local-mcp-server-compromise",
    ],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ fact }) => fact.launch.join("\0"))) {
      const judged = judgement(group[0], catalog);
      if (judged) yield { ...judged, at: placesOf(group), agents: agentsOf(group), identity: group[0].fact.launch.join(" ") };
    }
  },
} satisfies Check;

const ALARMING = [
  "switches PowerShell's script policy off",
  "runs an encoded command",
  "runs as a privileged container",
  "is given the container engine's socket",
  "is given the whole disk or home folder",
  "runs as another user",
  "shares the host's processes",
  "switches the container's confinement off",
];

/** Programs that serve no protocol: what they are configured for is what they do when they are started. */
const NO_SERVER =
  /^(?:curl|wget|nc|ncat|netcat|socat|telnet|ftp|scp|osascript|open|xdg-open|start|certutil|bitsadmin|mshta|rundll32|regsvr32|reg|schtasks|at|crontab|rm|del|rmdir|mv|cp|chmod|chown|dd|mkfs|touch|echo|printf|cat|type|tee|base64|openssl|xxd|calc|notepad|xcalc|whoami|id|hostname|ping|nslookup|dig|host|kill|pkill|eval|source|git|tar|unzip)$/;

function judgement({ fact, resolved }: ServerDescription, catalog: Catalog): { message: string; severity: Severity } | undefined {
  const alarming = resolved.notes.filter((note) => ALARMING.includes(note));
  const { opaque, shell, kind, name } = resolved;
  if (kind === "binary" && NO_SERVER.test(name)) {
    const command = classifyCommand([name, ...resolved.args].join(" "), catalog);
    return {
      message: `The MCP server "${fact.name}" starts ${name}, which is no server: ${command.because}`,
      severity: command.risk ? "critical" : /^(?:echo|printf|cat|type|git|true)$/.test(name) ? "medium" : "high",
    };
  }
  if (opaque !== undefined) {
    const command = classifyCommand(opaque, catalog);
    if (command.risk)
      return {
        message: `The MCP server "${fact.name}" starts a command line of the class ${command.class}. ${command.because}`,
        severity: "critical",
      };
  }
  if (alarming.length > 0)
    return {
      message: `The MCP server "${fact.name}" ${alarming.join(" and ")}.`,
      severity: resolved.notes.includes("runs as another user") && alarming.length === 1 ? "medium" : "high",
    };
  if (opaque !== undefined)
    return {
      message: `The MCP server "${fact.name}" starts through a command line that is more than one plain command.`,
      severity: "medium",
    };
  if (resolved.notes.includes("shares the host's network"))
    return { message: `The MCP server "${fact.name}" runs in a container that shares the host's network.`, severity: "low" };
  // `cmd /c npx …` is how clients on Windows are told to start a server: nothing is gained by a shell there.
  if (!shell || /(?:^|[\\/])cmd(?:\.exe)?$/i.test(fact.launch[0] ?? "") || resolved.kind === "script") return undefined;
  return { message: `The MCP server "${fact.name}" starts through a shell, though it is one plain command.`, severity: "low" };
}
