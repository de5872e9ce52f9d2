import { cursorLimits, cursorNotes } from "./cursor/words.ts";
import type { Ground } from "./ground.ts";
import type { Hardener, PlannedLine } from "./hardener.ts";
import { Wishes } from "./wishes.ts";

/**
 * Cursor 3.23 and its command line: the sandbox for what commands reach, the ignore file for what its own tools read and write, `cli.json` for the command
 * line alone. What does not fit in the sandbox is put to a model: no file of a repository makes that a person.
 */
export default {
  agent: "cursor",
  plan(ground) {
    const sandbox = new Wishes(ground, ".cursor/sandbox.json");
    const permissions = new Wishes(ground, ".cursor/permissions.json");
    const cli = new Wishes(ground, ".cursor/cli.json");
    close(sandbox, ground);
    for (const list of ["terminalAllowlist", "mcpAllowlist"]) {
      permissions.prune([list], (entry) =>
        keeps(entry, list, ground) ? undefined : "it runs unasked, and whether what follows it is looked at is not documented",
      );
    }
    permissions.prune(["autoRun", "allow_instructions"], () => "it tells the reviewing model what to let pass");
    permissions.add(
      ["autoRun", "block_instructions"],
      "Anything that reads credentials, leaves the workspace, deploys, publishes or deletes",
      "the reviewing model is told what to refuse",
    );
    commandLine(cli, ground);
    const lines = [sandbox, permissions, cli].flatMap((wishes) => wishes.lines);
    return { lines: [...lines, ...ignored(ground)], limits: cursorLimits(ground), notes: cursorNotes(ground) };
  },
} satisfies Hardener;

function close(sandbox: Wishes, { posture }: Ground): void {
  if (posture === "read-only") sandbox.set(["type"], "workspace_readonly", "commands write nothing");
  else sandbox.set(["type"], "workspace_readwrite", "commands write in the workspace only", ["workspace_readonly"]);
  sandbox.set(["networkPolicy", "default"], "deny", "commands reach no host");
  sandbox.prune(["networkPolicy", "allow"], () => "commands reach no host");
  sandbox.add(["networkPolicy", "deny"], "*", "package registries and GitHub, which are open by default, are closed too");
  sandbox.prune(["additionalReadwritePaths"], () => "it opens a folder outside the workspace for writing");
  sandbox.prune(["additionalReadonlyPaths"], () => "it opens a folder outside the workspace");
  sandbox.prune(["additionalReadPaths"], () => "it opens a folder outside the workspace");
  sandbox.set(["readBoundary"], "workspace", "files outside the workspace are not read unasked");
  sandbox.mend(["enableSharedBuildCache"], false, "a cache that other folders use is written");
}

/** A tool that is named and of the right tier may stay; no command may. */
function keeps(entry: string, list: string, { servers }: Ground): boolean {
  if (list !== "mcpAllowlist") return false;
  return servers.some(({ name, tools }) => tools.some((tool) => tool.keep && tool.handling === "ask" && entry === `${name}:${tool.name}`));
}

/** The command line has rules of its own: a denial wins over an allowance. */
function commandLine(cli: Wishes, ground: Ground): void {
  const { posture, secretPaths, secretNames, rules, irreversible, servers } = ground;
  const deny = ["permissions", "deny"] as const;
  cli.prune(["permissions", "allow"], (rule) => {
    if (/^Read\((?!\.\.|\/|~)/.test(rule)) return undefined;
    if (/^Write\((?!\.\.|\/|~)[^*]/.test(rule) && posture !== "read-only") return undefined;
    return "it runs unasked, and whether what follows it is looked at is not documented";
  });
  for (const path of secretPaths)
    for (const tool of ["Read", "Write"]) cli.add(deny, `${tool}(${path.replace(/[*?[\]{}()!]/g, "?")})`, "it holds secrets");
  for (const { name, because } of secretNames) for (const tool of ["Read", "Write"]) cli.add(deny, `${tool}(**/${name})`, because);
  if (posture === "read-only") {
    cli.add(deny, "Write(**)", "the agent changes nothing");
    cli.add(deny, "Shell(*)", "commands are for the person in this posture");
    cli.add(deny, "WebFetch(*)", "it reaches the network");
    return;
  }
  for (const { path, folder, because } of rules.writeScope) cli.add(deny, `Write(${path}${folder ? "/**" : ""})`, because);
  if (posture === "constrained-auto") cli.add(deny, "WebFetch(*)", "it reaches the network");
  const named = rules.families.flatMap(({ commands, postures, title }) =>
    postures[posture] === "deny" ? commands.map((line) => ({ line, because: `it ${title}` })) : [],
  );
  const own = irreversible.map((line) => ({ line, because: "a command of this repository that cannot be taken back" }));
  for (const { line, because } of [...named, ...own]) {
    const [program, ...rest] = line.split(" ");
    cli.add(deny, rest.length === 0 ? `Shell(${program})` : `Shell(${program}:${rest.join(" ")}*)`, because);
  }
  for (const { name, off, tools } of servers) {
    if (off)
      cli.add(
        deny,
        `Mcp(${name}:*)`,
        tools.length === 0 ? "nobody knows what its tools can do" : "none of its tools belongs to the posture",
      );
    else for (const tool of tools) if (tool.handling === "deny") cli.add(deny, `Mcp(${name}:${tool.name})`, `its tier is ${tool.tier}`);
  }
}

/** What the ignore file names, Cursor's own tools neither read nor write; its settings files they ask about by themselves. */
function ignored({ secretPaths, secretNames, rules }: Ground): PlannedLine[] {
  const closed = rules.writeScope.filter(({ path }) =>
    /^(?:\.mcp\.json|\.codex|\.gemini|\.opencode|opencode\.jsonc?|\.agents)$/.test(path),
  );
  return [
    ...secretPaths.map((path) => ({ line: `/${path.replace(/[\\*?[\]!#]/g, "\\$&")}`, because: "it holds secrets" })),
    ...secretNames.map(({ name, because }) => ({ line: name, because })),
    ...closed.map(({ path, folder, because }) => ({ line: `/${path}${folder ? "/" : ""}`, because })),
  ].map(({ line, because }): PlannedLine => ({ file: ".cursorignore", edit: { do: "line", line }, because }));
}
