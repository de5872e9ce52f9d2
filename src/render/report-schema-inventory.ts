import { z } from "zod";
import { AGENTS, FURTHER_AGENTS } from "../model/agent.ts";
import { mcpServer } from "./report-schema-mcp.ts";
import { agent, line, path } from "./report-schema-terms.ts";

const digest = z.string().describe("Digest of the text, secrets masked: the same text has the same one.");

const honours = z.enum(["yes", "rewrites", "no"]);

const pinCounts = z.object({
  floating: z.int().min(0).describe("Nothing chooses, or a name that moves."),
  range: z.int().min(0).describe("Bounded, and still moving."),
  exact: z.int().min(0).describe("One version, which its owner can still swap."),
  immutable: z.int().min(0).describe("A content hash or a full commit id."),
  unknown: z.int().min(0).describe("Only a run would tell."),
});

/** What the repository holds. */
export const inventory = z.object({
  agents: z
    .array(z.object({ agent: agent.describe("The agent."), files: z.array(path).describe("The files that configure it.") }))
    .describe("Agents that the repository configures."),
  instructions: z
    .array(
      z.object({
        path,
        line: line.exactOptional().describe("Where it stands in a settings file, if it is a value there: else it is the whole file."),
        agents: z.array(agent).describe("Agents that load it."),
        others: z.array(z.string()).describe("Further programs that load it and that are not answered for."),
        role: z.string().describe("`instructions`, `rule`, `skill`, `command`, `agent`, `style` or `memory`."),
        loads: z.string().describe("`always`, `on-match`, `on-request` (the model picks it) or `manual` (the user calls it)."),
        imports: z
          .array(
            z.object({
              path: z.string().describe("Its path in the tree; as it is written, where it leads out of the tree."),
              leads: z.string().describe("`file`, `missing`, `home` (below the home folder of the user) or `outside`."),
            }),
          )
          .describe("Files that it takes in."),
        by: path.exactOptional().describe("The file whose setting or import makes an instruction of it, where its own name does not."),
        digest,
      }),
    )
    .describe("Texts that steer an agent."),
  triggers: z
    .array(
      z.object({
        path,
        line,
        pointer: z.string().describe("Where it stands in its file."),
        moment: z.string().describe("When it runs."),
        gate: z.string().describe("What stands before it: `automatic`, `prompt`, `trust` or `opt-in`."),
        command: z.string().describe("The command. Untrusted text."),
        class: z.string().describe("The command's class."),
        tier: z.string().describe("What it can do at worst."),
        agent: agent.exactOptional().describe("The agent that it belongs to, where it belongs to one."),
        runs: z
          .array(z.object({ path, digest }))
          .describe("Files of the repository that run with it, the first twenty. An empty digest: it was not read."),
      }),
    )
    .describe("Commands that run without being asked for by name."),
  commands: z
    .array(
      z.object({
        path,
        line,
        name: z.string().describe("How a person calls it."),
        command: z.string().describe("The command. Untrusted text."),
        class: z.string().describe("The command's class."),
        tier: z.string().describe("The tier of its effect."),
      }),
    )
    .describe("Commands that the repository defines under a name."),
  secretFiles: z
    .array(
      z.object({
        path,
        class: z.string().describe("The file class."),
        tracked: z.boolean().describe("Whether git tracks it."),
        ignored: z.boolean().describe("Whether git ignores it."),
        example: z.boolean().describe("True for templates and test material, which are not held against the repository."),
      }),
    )
    .describe("Files that hold secrets, by name or content."),
  manifests: z
    .array(
      z.object({
        path,
        ecosystem: z.string().describe("Where its things are fetched from: `npm`, `python`, `cargo`, `image` …"),
        role: z.string().describe("`application` or `library`."),
        place: z
          .string()
          .describe(
            "What stands there, by rules/pinning/places.yml: `unattended`, `service`, `project`, `development` or `test-material`.",
          ),
        requirements: z.int().min(0).describe("Number of requirements."),
        pins: pinCounts.describe("How many are how firm by their own lines; local ones count as immutable."),
        effective: pinCounts.describe("The same with the lock that covers them."),
        lock: z.string().nullable().describe("Path of its lock file, or null."),
        lockFormat: z.string().nullable().describe("Format of the lock file, or null."),
        inStep: z
          .enum(["yes", "nearly", "no", "unknown"])
          .nullable()
          .describe("Whether the lock fits the manifest; `nearly`: the package manager takes it as it is, and will write it anew."),
        differences: z.array(z.string()).describe("How they differ, the first twenty."),
        honoured: honours
          .nullable()
          .describe("What the weakest of the install commands makes of the lock; null without a lock or a command."),
        installs: z
          .array(
            z.object({
              path,
              line: z.int().min(1).describe("Line of the command."),
              command: z.string().describe("The command alone; untrusted text."),
              honours: honours.describe(
                "`yes` it installs what the lock says, or fails; `rewrites` it resolves anew what is out of step; `no` it passes the lock by.",
              ),
            }),
          )
          .describe("Commands of the repository that install from the manifest, the first twenty."),
      }),
    )
    .describe("Files that ask for things to be fetched: packages, images, actions, tools."),
  permissionRules: z
    .array(
      z.object({
        agent: z.enum([...AGENTS, ...FURTHER_AGENTS]).describe("The agent whose rule it is."),
        effect: z.enum(["allow", "ask", "deny"]).describe("What it does."),
        text: z.string().describe("The rule in the agent's own grammar. Untrusted text."),
        path,
        line,
        column: z.int().min(1).describe("Column, from 1."),
      }),
    )
    .describe("The lines of the agents' allow, ask and deny lists."),
  workflows: z
    .array(
      z.object({
        path,
        digest: z.string().describe("Digest of what it says, wherever it says it: blanks, comments and order have no part in it."),
        name: z.string().exactOptional().describe("Its name. Untrusted text."),
        events: z.array(z.string()).describe("Names of the events that start it."),
        writes: z.array(z.string()).describe("Scopes that the token of one of its jobs may write by the file's own words; `*` for all."),
        stated: z.boolean().describe("Whether every job says what its token may do; else a setting of the repository decides."),
      }),
    )
    .describe("Workflows of GitHub Actions."),
  policyFiles: z
    .array(
      z.object({
        path,
        digest,
        tool: z.string().describe("The scanner that it addresses."),
        suppresses: z.boolean().describe("Whether that scanner would read it as “look at less”."),
      }),
    )
    .describe("Files by which the repository speaks to scanners. Listed, never applied."),
  mcpServers: z.array(mcpServer).describe("Model Context Protocol servers that the repository configures."),
});
