import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { AGENTS, type AgentId } from "../model/agent.ts";
import { ReadingFailed, UserError } from "../model/error.ts";
import { SEVERITIES } from "../model/finding.ts";
import { SETTABLE_POSTURES } from "../model/hardening.ts";
import { POSTURES, STATES } from "../model/posture.ts";
import { escapeForLog } from "../render/escape.ts";
import { FORMATS as FLEET_FORMATS } from "../render/fleet/load.ts";
import { FORMATS } from "../render/load.ts";
import { TOOL } from "../version.ts";
import { type Equipment, EXIT, type Terminal } from "./terminal.ts";

/**
 * Runs the command line and answers with the exit code. A mistake of the user is one clean line on standard error;
 * a stack trace is for bugs only. A command's own code is loaded when it is called: a start must not pay for the others.
 */
export async function main(argv: readonly string[], terminal: Terminal, equipment: Equipment): Promise<number> {
  let code: number = EXIT.pass;
  const program = new Command("preflight")
    .description("Reads a repository without running anything in it, and says in which posture an AI coding agent should start there.")
    .version(TOOL.version, "--version", "print the version")
    .helpOption("-h, --help", "show help")
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .showSuggestionAfterError(true);

  program
    .command("scan", { isDefault: true })
    .description("read a repository and say in which posture to start")
    .argument("[path]", "the repository's folder, a bare repository, or an address (https://, ssh://, git@host:path, file://)", ".")
    .addOption(new Option("--format <format>", "what goes to standard output").choices([...FORMATS]).default("terminal"))
    .option("--output <format=file>", "also write a report; repeatable", collect, [])
    .addOption(
      new Option("--state <state>", "what you say the repository is (default: the policy's word, else unknown)").choices([...STATES]),
    )
    .option("--agent <names>", `agents to answer for, separated by commas (${AGENTS.join(", ")})`, agents)
    .addOption(new Option("--require <posture>", "exit 1 if the posture is below it").choices([...POSTURES]))
    .addOption(
      new Option("--fail-on <severity>", "exit 1 on a finding at or above it (default: the policy's word, else high)").choices([
        ...SEVERITIES.filter((name) => name !== "info"),
        "never",
      ]),
    )
    .option("--history", "look for secrets in the reachable git history as well")
    .option("--jobs <n>", "threads that look for secrets in a large tree (default: one more than processors, at most 4)", jobs)
    .option("--no-excerpts", "quote no line of the repository")
    .option("--no-color", "no colours")
    .option("--quiet", "the verdict only")
    .option("--verbose", "everything, not only the worst")
    .option("--base <rev>", "tell what changed since this commit; only that counts for --fail-on")
    .option("--head <rev>", "the commit that is compared with --base (default: the work tree, as git would take it)")
    .option("--policy <file>", "your policy: states, severities, exceptions (docs/policy.md); never one of the scanned tree")
    .option("--baseline <file>", "findings that you know already: they do not count for --fail-on")
    .option("--write-baseline <file>", "write what is found now as a baseline")
    .option("--today <date>", "the day that exceptions are held against, as YYYY-MM-DD (default: today)")
    .action(async (path: string, options) => {
      const { runScan } = await import("./scan.ts");
      code = await runScan(path, options, terminal, equipment);
    });

  program
    .command("classify")
    .description("say what a command can do: its class, its tier and why")
    .argument("[command...]", "the command, after --")
    .option("--commands <file>", "classify a file of commands, one a line")
    .addOption(new Option("--format <format>").choices(["terminal", "json"]).default("terminal"))
    .option("--mcp <file>", "classify the tools of a saved tools/list")
    .passThroughOptions()
    .action(async (words: string[], options) => {
      if (options.mcp === undefined) (await import("./classify.ts")).classifyCommands(words, options, terminal, equipment);
      else (await import("./classify-tools.ts")).classifyToolList(options.mcp, options.format, terminal, equipment);
    });

  program
    .command("explain")
    .description("say what a rule means, why it matters and how to fix it")
    .argument("<rule>")
    .action(async (rule: string) => (await import("./rules.ts")).explain(rule, terminal, equipment));

  program
    .command("rules")
    .description("list the rules")
    .addOption(new Option("--format <format>").choices(["terminal", "json"]).default("terminal"))
    .action(async (options) => (await import("./rules.ts")).listRules(options, terminal, equipment));

  program
    .command("can")
    .description("say what an agent would do with this repository's settings: allow, ask or deny, and by which rule")
    .argument("<agent>", AGENTS.join(", "), agent)
    .argument("[what...]", "read FILE, write FILE, run COMMAND, fetch URL, mcp SERVER/TOOL")
    .option("--in <path>", "the repository's folder", ".")
    .option("--untrusted", "as long as you have not trusted the folder")
    .option("--headless", "when nobody is there to be asked")
    .option("--calls <file>", "a JSON file of calls instead of one")
    .addOption(new Option("--format <format>").choices(["terminal", "json"]).default("terminal"))
    .action(async (name: AgentId, words: string[], options) => {
      const { runCan } = await import("./can.ts");
      code = await runCan(name, words, options, terminal, equipment);
    });

  program
    .command("merge")
    .description("put the JSON reports of many repositories on one page")
    .argument("<reports...>", "files that --format json has written")
    .addOption(new Option("--format <format>", "what goes to standard output").choices([...FLEET_FORMATS]).default("markdown"))
    .option("--no-excerpts", "quote no line of the repositories")
    .action(async (files: string[], options) => {
      code = await (await import("./merge.ts")).runMerge(files, options, terminal);
    });

  program
    .command("harden")
    .description("write an agent's settings for a posture, from the facts of this repository, and prove them by a second scan")
    .argument("[path]", "the repository's folder", ".")
    .requiredOption("--agent <name>", "the agent: claude-code, codex, opencode, cursor, copilot or gemini", agent)
    .addOption(new Option("--posture <posture>", "how far the agent may go").choices([...SETTABLE_POSTURES]).makeOptionMandatory())
    .option("--write", "write the settings; without it they are only shown")
    .option("--diff", "show what would change (the default)")
    .addOption(new Option("--format <format>").choices(["terminal", "json"]).default("terminal"))
    .action(async (path: string, options) => {
      const { runHarden } = await import("./harden.ts");
      code = await runHarden(path, options, terminal, equipment);
    });

  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.pass;
      terminal.err(`preflight: ${escapeForLog(error.message.replace(/^error: /, ""))}\n`);
      return EXIT.usage;
    }
    if (error instanceof ReadingFailed) {
      terminal.err(`preflight: ${escapeForLog(error.message)}\n`);
      return EXIT.incomplete;
    }
    if (error instanceof UserError) {
      terminal.err(`preflight: ${escapeForLog(error.message)}\n`);
      return EXIT.usage;
    }
    terminal.err(`preflight: a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.incomplete;
  }
}

function collect(value: string, sofar: string[]): string[] {
  return [...sofar, value];
}

function jobs(value: string): number {
  const number = Number(value);
  if (!/^\d+$/u.test(value) || number < 1 || number > MOST_JOBS)
    throw new InvalidArgumentError(`“${value}” is no number of threads (1 to ${MOST_JOBS}).`);
  return number;
}
/** Each thread takes memory, and reading is done by one: beyond this more of them only wait. */
const MOST_JOBS = 16;

function agents(value: string): AgentId[] {
  const names = value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Set(names.length === 0 ? [agent(value)] : names.map(agent))];
}

function agent(name: string): AgentId {
  const known = AGENTS.find((candidate) => candidate === name);
  if (known === undefined) throw new InvalidArgumentError(`“${name}” is no agent that preflight answers for (${AGENTS.join(", ")}).`);
  return known;
}
