import type { Ground } from "../ground.ts";

export type Effect = "allow" | "ask" | "deny";

/** One pattern of one tool with what becomes of it. */
export interface Pattern {
  readonly pattern: string;
  readonly effect: Effect;
  readonly because: string;
}

/** What a posture wants of one tool. */
export interface Tool {
  readonly tool: string;
  /** What holds for everything that no pattern names; an effect that is stricter already stays. */
  readonly rest: Effect;
  readonly because: string;
  /** Patterns behind all others, so that they decide. All of them deny. */
  readonly closed: readonly Pattern[];
  /** Patterns in front of all others but the rest. */
  readonly lead: readonly Pattern[];
}

/** What a posture wants of all tools, in the order in which it is written. */
export interface Order {
  readonly rest: Effect;
  readonly because: string;
  readonly tools: readonly Tool[];
}

/** opencode asks for these by itself, until a file says that all may be read. */
const ENVIRONMENTS: readonly Pattern[] = [
  { pattern: "*.env.*", effect: "ask", because: "it is like a file of secrets: opencode asks for it by itself" },
  { pattern: "*.env.example", effect: "allow", because: "it is there to be read" },
];

/** The posture in opencode's tools. With a secret file in the tree, no command may run that nobody named: there is no sandbox that would keep it from the file. */
export function wanted(ground: Ground): Order {
  const { posture, secretPaths, secretNames, rules, servers } = ground;
  const readOnly = posture === "read-only";
  const secret = secretPaths.length > 0;
  const closedFiles = [
    ...secretPaths.map((path): Pattern => ({ pattern: path, effect: "deny", because: "it holds secrets" })),
    ...secretNames.map(({ name, because }): Pattern => ({ pattern: name.startsWith("*") ? name : `*${name}`, effect: "deny", because })),
  ];
  const scope = rules.writeScope.map(
    ({ path, folder, because }): Pattern => ({ pattern: folder ? `${path}/*` : path, effect: "deny", because }),
  );
  // Of the home folder only folders can be named: for a file the client asks about the folder that it lies in.
  const closedHome = rules.secretNames.home
    .filter(({ folder }) => folder)
    .map(({ path, because }): Pattern => ({ pattern: `~/${path}/*`, effect: "deny", because }));
  const network: Effect = posture === "workspace-write" ? "ask" : "deny";
  const plain = { closed: [], lead: [] };
  return {
    rest: readOnly ? "deny" : "ask",
    because: readOnly ? "a tool that nobody named is off" : "a tool that nobody named asks",
    tools: [
      {
        tool: "read",
        rest: "allow",
        because: "files of the workspace may be read, but for those below",
        closed: closedFiles,
        lead: ENVIRONMENTS,
      },
      { tool: "glob", rest: "allow", because: "names of files may be looked for", ...plain },
      { tool: "list", rest: "allow", because: "folders may be listed", ...plain },
      {
        tool: "grep",
        rest: secret ? "deny" : "allow",
        because: secret ? "it shows the text of every file, those with secrets too" : "the text of files may be searched",
        ...plain,
      },
      {
        tool: "edit",
        rest: readOnly ? "deny" : "allow",
        because: readOnly ? "the agent changes nothing" : "files of the workspace may be edited, but for those below",
        closed: readOnly ? [] : [...closedFiles, ...scope],
        lead: [],
      },
      bash(ground),
      { tool: "webfetch", rest: network, because: "it reaches the network", ...plain },
      { tool: "websearch", rest: network, because: "it reaches the network", ...plain },
      {
        tool: "external_directory",
        rest: posture === "workspace-write" ? "ask" : "deny",
        because: "it leads out of the workspace",
        closed: posture === "workspace-write" ? closedHome : [],
        lead: [],
      },
      { tool: "task", rest: posture === "workspace-write" ? "ask" : "deny", because: "another agent has permissions of its own", ...plain },
      ...servers.flatMap(({ name, tools }) =>
        tools.map(
          (tool): Tool => ({
            tool: `${sanitized(name)}_${sanitized(tool.name)}`,
            rest: tool.handling,
            because: `its tier is ${tool.tier}`,
            ...plain,
          }),
        ),
      ),
    ],
  };
}

function bash({ posture, secretPaths, rules, irreversible, reaching, loop }: Ground): Tool {
  if (posture === "read-only")
    return { tool: "bash", rest: "deny", because: "without a sandbox a command may do anything", closed: [], lead: [] };
  const closed = rules.families.flatMap(({ commands, title, postures }) =>
    postures[posture] === "deny" ? commands.map((line): Pattern => ({ pattern: `${line} *`, effect: "deny", because: `it ${title}` })) : [],
  );
  const own = irreversible.map(
    (line): Pattern => ({ pattern: `${line} *`, effect: "deny", because: "a command of this repository that cannot be taken back" }),
  );
  const net = posture === "constrained-auto" ? reaching : [];
  const installs = net.map(
    (line): Pattern => ({
      pattern: `${line} *`,
      effect: "deny",
      because: "a command of this repository that installs or reaches the network",
    }),
  );
  const named = loop.map(
    (line): Pattern => ({ pattern: line, effect: "ask", because: "the repository's own loop, exactly as it is typed" }),
  );
  return secretPaths.length > 0
    ? {
        tool: "bash",
        rest: "deny",
        because: "without a sandbox any command can read the secret files, however it is spelt",
        closed: [],
        lead: named,
      }
    : { tool: "bash", rest: "ask", because: "there is no sandbox: every command asks", closed: [...closed, ...own, ...installs], lead: [] };
}

/** A tool of a server is called by both names, with whatever is no letter or digit made an underscore. */
function sanitized(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-]/g, "_");
}
