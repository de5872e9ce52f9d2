import { z } from "zod";
import { AGENTS } from "../model/agent.ts";
import { OUTCOMES } from "../model/permission.ts";

const agent = z.enum(AGENTS);
const path = z
  .string()
  .describe(
    "Path from the repository root, with `/`. Bytes that are not UTF-8 stand as `\\xNN`, characters that hide or control as `\\u{…}`.",
  );
const line = z.int().min(1).describe("Line, from 1.");
const outcome = z.enum(OUTCOMES);
const byAgent = z.partialRecord(agent, outcome);

/** One MCP server of the inventory. */
export const mcpServer = z.object({
  name: z.string().describe("Name in the configuration."),
  clients: z.array(agent).describe("Agents that load the configuration."),
  others: z.array(z.string()).describe("Further programs that load it and that are not answered for."),
  path,
  line,
  identity: z.string().describe("What the server is: `npm:<package>`, an address, a program."),
  match: z.enum(["exact", "package", "weak", "none"]).describe("How sure the identity is."),
  transport: z.string().describe("`stdio`, `http`, `sse` or `unknown`."),
  command: z.string().exactOptional().describe("What starts it, as a shell would get it. Untrusted text."),
  url: z.string().exactOptional().describe("Where it is reached, for a remote one. Untrusted text."),
  given: z.array(z.string()).describe("Names of the variables and headers that it is handed. Untrusted text."),
  start: byAgent.describe("What each agent that loads it does when it is to be started."),
  supply: z
    .object({
      pin: z.string().describe("How firmly the version is fixed."),
      from: z
        .string()
        .describe(
          "Where its code comes from when it starts: `registry`, `image`, `git`, `remote`, `loopback`, `repository`, `machine` or `unknown`.",
        ),
      launcher: z.string().exactOptional().describe("The program that is started; absent for a remote server."),
      shell: z.boolean().describe("Whether a shell, or more than one plain command, stands in between."),
      inlineSecret: z.boolean().describe("Whether a credential stands in the configuration itself."),
      notes: z.array(z.string()).describe("What else is to be said of its start."),
    })
    .describe("What starting the server means. Says nothing of its tools."),
  missingLimits: z
    .array(z.object({ id: z.string().describe("The limit."), advice: z.string().describe("What to add.") }))
    .describe("Limits that the server offers and the configuration does not use."),
  environment: z
    .string()
    .exactOptional()
    .describe(
      "`production`, `test`, `local` or `unknown`, where the configuration holds a connection; `unknown` is treated as production.",
    ),
  tools: z
    .array(
      z.object({
        name: z.string().describe("Name of the tool."),
        facets: z.array(z.string()).describe("What the tool does."),
        tier: z.string().describe("The tier of its effect."),
        source: z.enum(["catalog", "classifier"]).describe("Whether the tool is known by name or judged by it."),
        allowed: z
          .string()
          .describe(
            "What the most open client does with a call: `allow`, `unknown`, `ask`, `deny`; `off` or `not-loaded` where there is none.",
          ),
        byAgent: byAgent.describe("What each agent that loads the server does with a call."),
      }),
    )
    .describe("What its tools can do. Says nothing of the server's start."),
});
