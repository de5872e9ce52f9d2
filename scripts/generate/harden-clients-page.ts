import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ClientResult, holdOf, isOverPromised, isSaid, type Session, type Tried } from "../../test/harden/clients/outcome.ts";
import { fromRecord } from "../../test/harden/clients/record.ts";
import type { Generator } from "../generator.ts";
import { code, page, table } from "../markdown.ts";

const RESULT = "docs/harden-clients.json";

/** `docs/harden-clients.md`: what the real clients do under the settings of `preflight harden`, from `docs/harden-clients.json`. */
export default {
  owns: ["docs/harden-clients.md"],
  files(root) {
    if (!existsSync(join(root, RESULT))) return Promise.resolve([]);
    return Promise.resolve([
      {
        path: "docs/harden-clients.md",
        text: () => toPage(fromRecord(readFileSync(join(root, RESULT), "utf8"))),
      },
    ]);
  },
} satisfies Generator;

const INTRODUCTION = `\`preflight harden --write\` was run in scratch copies of repositories, and the real agents were started there with a scripted model, in a folder that is
trusted. They were made to try each action; \`npm run test:harden\` makes the figures anew ([how](../test/harden/clients/README.md)), and every single answer
stands in [harden-clients.json](harden-clients.json). What an operating-system sandbox stopped counts as denied. *More open* is more than the posture says; of
it, *asks* is what a person is asked about instead of being denied; *in the sandbox* is a command that ran unasked, but inside a sandbox that in the same session
let no command read a secret, reach the network, or write outside the workspace or what git, agents and editors run; *held by nothing* is the rest. *Not said* is
what \`harden\` does not name among its limits together with what holds it. *More closed* is less than the posture offers. *Over-promised* is where our engine says deny or ask of the same tree, and the
agent lets it happen.`;

function toPage(agents: readonly ClientResult[]): string {
  const overview = table(
    [
      "agent",
      "version",
      "run on",
      "posture",
      "trees",
      "public repositories",
      "attempts",
      "as the posture says",
      "more open",
      "of it asks",
      "of it in the sandbox",
      "of it held by nothing",
      "of it not said",
      "more closed",
      "not judged",
      "over-promised",
    ],
    agents.flatMap(({ agent, version, date, sessions }) =>
      [...new Set(sessions.map(({ posture }) => posture))].map((posture) => {
        const own = sessions.filter((session) => session.posture === posture);
        const tried = own.flatMap((session) => session.tried);
        const open = own.flatMap((session) =>
          session.tried.filter(isMoreOpen).map((one) => ({ hold: holdOf(one, session), said: isSaid(one, session) })),
        );
        const count = (test: (one: Tried) => boolean): string => String(tried.filter(test).length);
        return [
          agent,
          version,
          date,
          posture,
          String(own.length),
          String(new Set(own.flatMap(({ repository }) => PUBLIC.exec(repository)?.[0] ?? [])).size),
          String(tried.length),
          count(({ standing }) => standing === "as said"),
          String(open.length),
          ...(["asks", "in the sandbox", "nothing"] as const).map((hold) => String(open.filter((one) => one.hold === hold).length)),
          String(open.filter(({ said }) => !said).length),
          count(({ standing }) => standing === "more closed"),
          count(({ standing }) => standing === "not judged"),
          count(isOverPromised),
        ];
      }),
    ),
  );
  return [page("Hardened settings in the real agents", INTRODUCTION), overview, NOT_RUN, hostileForms(agents), ...agents.map(ofAgent)].join(
    "",
  );
}

/** A public repository has an owner; without its secret files it is no other. */
const PUBLIC = /^[^/ ]+\/[^/ ]+/;

function isMoreOpen({ standing }: Tried): boolean {
  return standing === "more open";
}

const NOT_RUN = `
Not run: VS Code's agent, which no run drives, and Cursor, which cannot be started on loopback ([what that leaves open](harden.md#what-is-not-measured)).
`;

/** Lines that begin like a command of the loop and do something else: what became of them, and what held those that ran unasked. */
function hostileForms(agents: readonly ClientResult[]): string {
  const rows = agents.flatMap(({ agent, sessions }) =>
    [...new Set(sessions.map(({ posture }) => posture))].map((posture) => {
      const own = sessions.filter((session) => session.posture === posture);
      const forms = own.map((session) => session.tried.filter(({ group }) => group === "a hostile form of the loop"));
      const all = own.flatMap((session, nth) => (forms[nth] ?? []).map((one) => ({ one, session })));
      const ran = all.filter(({ one }) => one.client === "allow").map(({ one, session }) => holdOf(one, session));
      const asked = all.filter(({ one }) => one.client === "ask").length;
      const held = ran.filter((hold) => hold === "in the sandbox").length;
      const fewest = Math.min(...forms.map((tried) => tried.length));
      return [agent, posture, own.length, fewest, all.length, all.length - asked - ran.length, asked, held, ran.length - held].map(String);
    }),
  );
  return `
## Hostile forms of the loop

Lines that begin like a command of the loop, or look like one, and do something else ([which](../src/harden/hostile-forms.ts)): none may run because the command may.
${table(["agent", "posture", "trees", "forms in each, at least", "tried", "denied or stopped", "asked about", "ran in the sandbox", "ran, held by nothing"], rows)}`;
}

/** What a reader must know of how an agent was asked. */
const ABOUT: Readonly<Record<string, string>> = {
  copilot: `
Copilot CLI alone: of these settings it reads \`.github/copilot/\`, and what only VS Code reads is not shown ([which keys](harden.md#what-is-not-measured)). A command counts
as run if it ran unasked over the editor protocol or as \`copilot -p\`. Our engine answers for the more dangerous of the two clients.
`,
};

function ofAgent({ agent, sessions }: ClientResult): string {
  const complaints = sessions.flatMap(({ repository, posture, complaints: all }) => all.map((line) => [repository, posture, code(line)]));
  const said =
    complaints.length === 0
      ? "\nIt takes every file that was written, without an error or a warning.\n"
      : `\nWhat it says about the files that were written:\n${table(["repository", "posture", "it says"], complaints)}`;
  return `\n## ${agent}\n${ABOUT[agent] ?? ""}${said}${groups(sessions)}${deviations(sessions, "more open")}${deviations(sessions, "more closed")}${limits(sessions)}`;
}

/** What harden itself says that these settings cannot hold. */
function limits(sessions: readonly Session[]): string {
  const all = [...new Set(sessions.flatMap((session) => session.limits))];
  return all.length === 0
    ? ""
    : `\n\`harden\` said that these settings cannot hold, somewhere among these repositories:\n\n${all.map((what) => `- ${what}\n`).join("")}`;
}

/** What became of each group of actions, over all repositories. */
function groups(sessions: readonly Session[]): string {
  const names = [...new Set(sessions.flatMap(({ tried }) => tried.map(({ group }) => group)))];
  const postures = [...new Set(sessions.map(({ posture }) => posture))];
  const cell = (group: string, posture: string): string => {
    const tried = sessions
      .filter((session) => session.posture === posture)
      .flatMap((session) => session.tried.filter((one) => one.group === group));
    const clients = [...new Set(tried.map(({ client }) => client))].sort();
    return clients.map((client) => `${tried.filter((one) => one.client === client).length} ${client}`).join(", ");
  };
  return table(
    ["what was tried", ...postures],
    names.map((group) => [group, ...postures.map((posture) => cell(group, posture))]),
  );
}

function deviations(sessions: readonly Session[], standing: "more open" | "more closed"): string {
  const found = new Map<string, { readonly one: Tried; readonly session: Session; readonly repositories: string[] }>();
  for (const session of sessions) {
    for (const one of session.tried.filter((candidate) => candidate.standing === standing)) {
      const how = standing === "more open" ? [holdOf(one, session), isSaid(one, session)] : [];
      const key = [session.posture, one.group, one.action, one.client, ...how].join("\0");
      const before = found.get(key);
      if (before) before.repositories.push(session.repository);
      else found.set(key, { one, session, repositories: [session.repository] });
    }
  }
  if (found.size === 0) return "";
  const rows = [...found.values()].map(({ one, session, repositories }) => [
    session.posture,
    one.group,
    code(one.action),
    one.said,
    one.engine,
    one.client === "allow" ? "**allow**" : one.client,
    ...(standing === "more open" ? [holdOf(one, session), isSaid(one, session) ? "yes" : "no"] : []),
    repositories.join(", "),
  ]);
  const columns = [
    ...["posture", "group", "action", "the posture says", "our engine says", "it does"],
    ...(standing === "more open" ? ["what holds it", "`harden` says so"] : []),
    "in",
  ];
  return `\n### ${standing === "more open" ? "More open" : "More closed"} than the posture says\n${table(columns, rows)}`;
}
