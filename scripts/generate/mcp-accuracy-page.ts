import { existsSync } from "node:fs";
import { join } from "node:path";
import { FACETS } from "../../src/catalog/mcp-entry.ts";
import { share } from "../accuracy.ts";
import type { Generator } from "../generator.ts";
import { code, page, table } from "../markdown.ts";
import { type Counts, type KeptResult, keptResult, reaches, type SetResult, TARGET } from "../tool-accuracy.ts";

/** `docs/mcp-accuracy.md`: how often the classifier of MCP tools is right, from the result that was kept. */
export default {
  owns: ["docs/mcp-accuracy.md"],
  files(root) {
    if (!existsSync(join(root, "test/classify/mcp-tools/result.json"))) return Promise.resolve([]);
    return Promise.resolve([{ path: "docs/mcp-accuracy.md", text: () => toPage(keptResult(root)) }]);
  },
} satisfies Generator;

const introduction = ({
  date,
  sets,
}: KeptResult): string => `How often a tool that no catalog entry knows is judged as a person judged it. Measured ${date} by \`npm run accuracy:mcp\`, over the labelled
sets of \`test/classify/mcp-tools/\`; [mcp-labels.md](mcp-labels.md) says how they were labelled. Rules were written with the set \`dev\`; \`late\` and
\`later\` are servers that were labelled once the rules stood, and the sets called holdout were
sealed until their first run. The rules were mended after each of them${untouched(sets)}, so every other figure but a first run is one
of tools that the rules have been fitted to: only a first run tells how tools fare that nobody has looked at. The positive is “not read-only”; nothing
known counts as not read-only. The target for a set that rules were not written with is recall ${TARGET.recall} and precision ${TARGET.precision}.`;

/** The sealed set that came last, as long as it fares as at its first run. They are lettered in the order of their first runs. */
function untouched(sets: KeptResult["sets"]): string {
  const last = sets
    .filter(({ name }) => name.startsWith("holdout"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .at(-1);
  const same = last?.firstRun?.missed === last?.alone.missed && last?.firstRun?.mistaken === last?.alone.mistaken;
  return last !== undefined && same ? ` but the last (${code(last.name)})` : "";
}

function toPage({ date, sets }: KeptResult): string {
  return [
    page("Accuracy of the judgement of MCP tools", introduction({ date, sets })),
    table(
      ["set", "servers", "tools", "measured", "recall", "precision", "missed", "false alarms"],
      sets.flatMap((set) =>
        runs(set).map(([title, counts]) => [
          code(set.name),
          String(set.servers),
          String(set.tools),
          title,
          share(counts.found, counts.found + counts.missed),
          share(counts.found, counts.found + counts.mistaken),
          `${counts.missed} of ${counts.found + counts.missed}`,
          String(counts.mistaken),
        ]),
      ),
    ),
    "\n“With the words of other servers” leaves out, for each fifth of the servers, every word of the rules that stands in no other fifth.\n",
    ...sets.map(setPart),
  ].join("");
}

function runs(set: SetResult): readonly (readonly [string, Counts])[] {
  return [
    ...(set.firstRun ? [["first run" as string, set.firstRun] as const] : []),
    ["classifier alone", set.alone],
    ["with the vendors' hints", set.withHints],
    ["with the words of other servers", set.foreignWords],
  ];
}

function setPart(set: SetResult): string {
  const { right, milder, stricter } = set.tiers;
  return [
    `\n## ${code(set.name)}\n\n${reaches(set) ? "It reaches the target. " : "It does not reach the target. "}`,
    `Mean recall by server: ${(100 * set.alone.recallByServer).toFixed(1)} %. The tier is right for ${share(right, set.tools)}, milder than the label's for ${milder} tools and stricter for ${stricter}. `,
    `Readers were in doubt about ${set.doubts} tools`,
    set.agreement ? `; two of them agreed on ${share(set.agreement.alike, set.agreement.of)} of ${set.agreement.of}.\n\n` : ".\n\n",
    table(
      ["facet", "recall", "precision", "labelled"],
      FACETS.map((facet) => {
        const { found, missed, mistaken } = set.facets[facet];
        return [code(facet), share(found, found + missed), share(found, found + mistaken), String(found + missed)];
      }),
    ),
    wrongPart("Missed", set.alone.misses),
    wrongPart("False alarms", set.alone.falseAlarms),
    set.disputes.length === 0
      ? ""
      : `\n### Disputes with the vendors\n\nWhere the label is not what \`readOnlyHint\` says.\n\n${table(
          ["server", "tool", "the vendor says", "label", "because"],
          set.disputes.map(({ server, tool, hint, facets, note }) => [
            server,
            code(tool),
            hint ? "read-only" : "not read-only",
            facets.join(", "),
            note,
          ]),
        )}`,
  ].join("");
}

function wrongPart(title: string, wrong: SetResult["alone"]["misses"]): string {
  if (wrong.length === 0) return "";
  return `\n### ${title}\n\n${table(
    ["server", "tool", "the classifier says"],
    wrong.map(({ server, tool, because }) => [server, code(tool), because]),
  )}`;
}
