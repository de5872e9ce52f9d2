import type { Catalog } from "../../src/catalog/catalog.ts";
import type { Generator } from "../generator.ts";
import { code, codes, page, table } from "../markdown.ts";
import { ourCatalog } from "../our-catalog.ts";

/** `docs/boundary.md`: the tables behind the verdict, so that a reader can argue with them. */
export default {
  owns: ["docs/boundary.md"],
  files(root) {
    return Promise.resolve([{ path: "docs/boundary.md", text: () => toPage(ourCatalog(root)) }]);
  },
} satisfies Generator;

const INTRODUCTION = `The tables that turn facts into a posture, from \`rules/boundary/\`. The posture is the lowest ceiling that anything sets. \`unknown\` never passes,
\`not-applicable\` sets no ceiling.`;

const BY_HAND = `
## To follow a posture by hand

Take a report and one of its agents.

1. *State.* Look up what was said with \`--state\`, and what the content shows: each gives a ceiling.
2. *Rows.* Look up each of the ten answers under “The ten rows”: its verdict gives a ceiling. \`not-applicable\` gives none.
3. *Boundaries.* Count the boundaries that are fuzzy: the number gives a ceiling.
4. *Findings.* For each finding that concerns the agent, the first line under “Ceilings of findings” that fits gives a ceiling. What the policy
   sets aside gives none.
5. *Coverage.* A gap gives the ceiling of an incomplete scan.
6. The lowest of all is the agent's posture. The headline is the worst over the agents that the repository configures or that were named, and
   the best over all where there are none.
`;

function toPage(catalog: Catalog): string {
  return [
    page("Boundary tables", INTRODUCTION),
    BY_HAND,
    postures(catalog),
    states(catalog),
    rows(catalog),
    boundaries(catalog),
    findings(catalog),
    exceptions(catalog),
    probes(catalog),
    fileClasses(catalog),
    secretContents(catalog),
    commandClasses(catalog),
    tools(catalog),
    gates(catalog),
    work(catalog),
    rollout(catalog),
  ].join("");
}

function postures({ postures }: Catalog): string {
  return `\n## Postures\n${table(
    ["posture", "means", "the next step up"],
    postures.map(({ id, means, lift }) => [code(id), means, lift]),
  )}`;
}

function states({ states, contentCeilings }: Catalog): string {
  const said = states.map(({ id, ceiling, trusted, because, lift }) => [code(id), code(ceiling), trusted, because, lift]);
  const shown = contentCeilings.map(({ id, ceiling, because, lift }) => [code(id), code(ceiling), because, lift]);
  return `\n## Repository state\n\nWhat you say with \`--state\`.\n${table(["state", "ceiling", "trusted", "because", "to lift it"], said)}
What the repository's content shows. It can only lower.\n${table(["content", "ceiling", "because", "to lift it"], shown)}`;
}

function rows({ rows }: Catalog): string {
  const table1 = rows.map(({ id, question, boundaries, perAgent, no, ceilings }) => [
    code(id),
    question,
    codes(boundaries),
    perAgent ? "each agent" : "the repository",
    no,
    code(ceilings.yes),
    ceilings["yes-by-asking"] === undefined ? "" : code(ceilings["yes-by-asking"]),
    code(ceilings.no),
    code(ceilings.unknown),
  ]);
  const lifts = rows.flatMap(({ id, lift }) => Object.entries(lift).map(([verdict, change]) => [code(id), code(verdict), change ?? ""]));
  return `\n## The ten rows\n\nA yes by asking rests on a prompt rather than on a denial.\n${table(
    ["row", "question", "boundary", "answered for", "if no", "ceiling of yes", "of yes by asking", "of no", "of unknown"],
    table1,
  )}\nThe change that lifts a row:\n${table(["row", "verdict", "change"], lifts)}`;
}

function boundaries({ boundaries: { boundaries, fuzzy, incomplete } }: Catalog): string {
  const counts = fuzzy.map(({ count, ceiling, because }, index) => [
    `${count}${index === fuzzy.length - 1 ? " or more" : ""}`,
    code(ceiling),
    because,
  ]);
  return `\n## Boundaries\n\nA boundary is clear when all its rows are yes or not applicable, else fuzzy.\n${table(
    ["boundary", "title", "meaning"],
    boundaries.map(({ id, title, meaning }) => [code(id), title, meaning]),
  )}${table(["fuzzy boundaries", "ceiling", "because"], counts)}
A scan with a gap has the ceiling ${code(incomplete.ceiling)}. ${incomplete.because} ${incomplete.lift}\n`;
}

function findings({ findingCeilings }: Catalog): string {
  const lines = findingCeilings.map(({ id, rules, families, severities, ceiling, because }) => [
    id,
    [rules ? `rule ${codes(rules)}` : "", families ? `family ${codes(families)}` : "", `severity ${codes(severities)}`]
      .filter(Boolean)
      .join("; "),
    code(ceiling),
    because,
  ]);
  return `\n## Ceilings of findings\n\nThe first line that fits decides.\n${table(["id", "fits", "ceiling", "because"], lines)}`;
}

function exceptions({ exceptionLimits, acceptanceLimits }: Catalog): string {
  const lines = exceptionLimits.map(({ id, rules = [], families = [], severities = [], except, days, because }) => [
    code(id),
    codes([...rules, ...families]),
    codes(severities),
    except,
    except === "never" ? "" : `${days} days`,
    because,
  ]);
  return `\n## Exceptions\n\nWhat an operator's [policy](policy.md) may set aside. The first line that fits a finding decides.\n${table(
    ["line", "rules and families", "severities", "may be set aside", "for at most", "because"],
    lines,
  )}
Of the rows, a policy may accept a \`no\` until a day. The row stays a \`no\` and its boundary fuzzy; what is lifted is the ceiling that the row sets by itself.
${table(
  ["row", "may be accepted", "up to", "for at most", "because"],
  acceptanceLimits.map(({ row, accept, "up-to": upTo, days: most, because }) => [
    code(row),
    accept ? "yes" : "never",
    upTo ? code(upTo) : "",
    accept ? `${most} days` : "",
    because,
  ]),
)}`;
}

function probes({ probes }: Catalog): string {
  const lines = probes.map(({ row, what, action, agents }) => {
    const [verb = "", target = ""] = Object.entries(action)[0] ?? [];
    return [code(row), what, `${verb} ${code(String(target))}`, agents ? codes(agents) : "every agent"];
  });
  return `\n## Probes\n\nThe actions that stand for a row's question. Each agent's engine is asked what it would do; the worst answer is the row's.\n${table(
    ["row", "asks", "action", "asked of"],
    lines,
  )}`;
}

function fileClasses({ fileClasses: { classes, testPaths } }: Catalog): string {
  const lines = classes.map(({ id, title, default: handling, secret, paths, except }) => [
    code(id),
    title,
    handling,
    secret ? "yes" : "",
    codes(paths),
    codes(except),
  ]);
  return `\n## File classes\n\nThe first class that fits a path is its class. Secret files count against \`secrets-denied\`, unless they are test material: ${codes(testPaths)}.\n${table(
    ["class", "title", "default", "secret", "paths", "except"],
    lines,
  )}`;
}

function secretContents({ secretContents: contents }: Catalog): string {
  const lines = contents.map(({ id, title, class: kind, severity, names, endings, start, decides }) => [
    code(id),
    title,
    code(kind),
    severity === undefined ? "what its name says" : code(severity),
    [
      codes(names),
      codes(endings.map((ending) => (ending === "" ? "a name without a dot" : `*${ending}`))),
      start.length > 0 ? "any, by its first bytes" : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
    decides === "committed" ? "in git" : decides ? "yes" : "",
  ]);
  return `\n## Files told by their content\n\nWhat stands in a file goes before its name, and its first 256 KiB are looked at; all of it in a database dump, whose tables of people may come late, and where a content decides. A file whose secrets are all placeholders, or whose people are nobody, is a sample. Where a content decides, a file of such a name is for secrets only if it holds some; one that could not be read counts by its name.\n${table(
    ["content", "such a file is", "class", "committed weighs", "looked for in", "decides"],
    lines,
  )}`;
}

function commandClasses({ commandClasses }: Catalog): string {
  const lines = commandClasses.map(({ id, title, tier, risk, default: handling, why }) => [
    code(id),
    title,
    code(tier),
    risk ? "yes" : "",
    handling,
    why,
  ]);
  return `\n## Command classes\n\nFrom the least to the most risky; a compound command has the class of its riskiest part.\n${table(
    ["class", "title", "tier", "attack technique", "handling", "why"],
    lines,
  )}`;
}

function tools({ mcpToolTypes, tiers }: Catalog): string {
  return `\n## MCP tool types\n\nThe first type that shares a facet with a tool is its type.\n${table(
    ["type", "title", "default", "facets"],
    mcpToolTypes.map(({ id, title, default: handling, facets }) => [code(id), title, handling, codes(facets)]),
  )}\n## Tiers\n${table(
    ["tier", "typical", "handling"],
    tiers.map(({ id, typical, handling }) => [code(id), typical, handling]),
  )}`;
}

function gates({ productionGates }: Catalog): string {
  const lines = productionGates.map(({ title, automatic, gate, commandClasses, facets, secrets }) => [
    title,
    automatic,
    gate,
    [
      commandClasses.length > 0 ? `commands ${codes(commandClasses)}` : "",
      facets.length > 0 ? `tools ${codes(facets)}` : "",
      secrets ? "a secret that looks live" : "",
    ]
      .filter(Boolean)
      .join("; "),
  ]);
  return `\n## Production gates\n${table(["action", "automatic", "gate", "reachable through"], lines)}`;
}

function work({ checklist, situations }: Catalog): string {
  return `\n## Checklist before automatic permissions\n${table(
    ["item", "answered by", "check it yourself"],
    checklist.map(({ item, row, inventory, check }) => [item, row ?? inventory ?? "you", check]),
  )}\n## Situations\n\nAny of the signs shows that a repository is in it.\n${table(
    ["situation", "recommended", "shown by"],
    situations.map(({ situation, recommended, shown }) => [
      situation,
      recommended,
      Object.entries(shown)
        .map(([sign, values]) => (Array.isArray(values) ? `${SIGNS[sign] ?? sign} ${codes(values)}` : (SIGNS[sign] ?? sign)))
        .join("; "),
    ]),
  )}`;
}

/** The signs in words; the schema names them. */
const SIGNS: Readonly<Record<string, string>> = {
  states: "state",
  rows: "a yes of the rows",
  commandClasses: "a command of",
  fileClasses: "a file of",
  toolTiers: "an MCP tool of tier",
  unknownTools: "a server whose tools are not known",
  loosePins: "a requirement that nothing fixes",
  secrets: "a file with a secret",
  productionMarkers: "a sign of production",
};

function rollout({ ladder }: Catalog): string {
  return `\n## Staged rollout\n\nOne trust tier a step, taken from below.\n${table(
    ["step", "tier", "how", "posture", "rows", "yours to check"],
    ladder.map(({ tier, handling, posture, denied, rows, yours }, index) => [
      String(index + 1),
      code(tier),
      handling,
      denied ? "never taken" : code(posture ?? ""),
      codes(rows),
      yours.join("; "),
    ]),
  )}`;
}
