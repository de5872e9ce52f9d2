import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conformance } from "../../test/agents/compare.ts";
import type { Generator } from "../generator.ts";
import { code, page, table } from "../markdown.ts";

const RESULT = "docs/conformance.json";

/** `docs/conformance.md`: how far our engines and the real agents say the same, from `docs/conformance.json`. */
export default {
  owns: ["docs/conformance.md"],
  files(root) {
    if (!existsSync(join(root, RESULT))) return Promise.resolve([]);
    return Promise.resolve([
      {
        path: "docs/conformance.md",
        text: () => toPage((JSON.parse(readFileSync(join(root, RESULT), "utf8")) as { agents: Conformance[] }).agents),
      },
    ]);
  },
} satisfies Generator;

const INTRODUCTION = `The real agents were started with a scripted model, and asked what they do with each action under each of many settings; beside that stands what
our engines say. \`npm run test:agents\` makes the figures anew ([how](../test/agents/README.md)). An action that started and that the operating-system
sandbox stopped counts as denied. *Dangerous* is where we say deny or ask and the agent lets it happen.`;

function toPage(agents: readonly Conformance[]): string {
  const overview = table(
    ["agent", "version", "run on", "cases", "actions", "compared", "agree", "we say unknown", "dangerous"],
    agents.map(({ agent, version, date, cases, actions, judged, agreed, unknown, dangerous }) => [
      agent,
      version,
      date ?? "",
      String(cases),
      String(actions),
      String(judged),
      judged === 0 ? "" : `${agreed} (${((100 * agreed) / judged).toFixed(1)} %)`,
      String(unknown),
      String(dangerous),
    ]),
  );
  return [page("Conformance with the real agents", INTRODUCTION), overview, loading(agents), ...agents.map(disagreementsOf)].join("");
}

const LOADING = `
## Settings files

Every settings file of our own examples and cases was given to the client too: what we call valid must be taken, what we call broken refused or ignored.
`;

function loading(agents: readonly Conformance[]): string {
  const asked = agents.flatMap(({ agent, date, loads }) => (loads ? [{ agent, loads: { date, ...loads } }] : []));
  if (asked.length === 0) return "";
  const overview = table(
    ["agent", "asked on", "files", "valid", "broken", "as we say"],
    asked.map(({ agent, loads }) => [agent, loads.date ?? "", ...[loads.files, loads.valid, loads.broken, loads.agreed].map(String)]),
  );
  const rows = asked.flatMap(({ agent, loads }) =>
    loads.disagreements.map(({ example, path, ours, theirs, because }) => [agent, code(example), code(path), ours, theirs, because]),
  );
  return `${LOADING}${overview}${rows.length === 0 ? "" : table(["agent", "example", "file", "we say", "for it", "why"], rows)}`;
}

function disagreementsOf({ agent, disagreements }: Conformance): string {
  if (disagreements.length === 0) return `\n## ${agent}\n\nNo disagreement.\n`;
  const rows = disagreements.map(({ suite, case: id, action, ours, theirs, danger, because, reason }) => [
    `${suite}: ${id}`,
    code(action),
    ours,
    danger ? `**${theirs}**` : theirs,
    reason ?? because,
  ]);
  return `\n## ${agent}\n${table(["case", "action", "we say", "it does", "why"], rows)}`;
}
