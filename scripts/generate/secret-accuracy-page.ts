import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "../generator.ts";
import { code, page, table } from "../markdown.ts";
import type { SecretGap } from "../secret-gap.ts";
import { type SecretNoise, totals } from "../secret-noise.ts";
import { isLive, type SecretAccuracy, type TruthFigures } from "../secret-truth.ts";

/** `docs/secret-accuracy.md`: the secret rules on other people's ground truth and on healthy trees, from the results that scripts left in `docs/`. */
export default {
  owns: ["docs/secret-accuracy.md"],
  files(root) {
    const read = <T>(name: string): T => JSON.parse(readFileSync(join(root, "docs", name), "utf8")) as T;
    return Promise.resolve([
      {
        path: "docs/secret-accuracy.md",
        text: () =>
          toPage(read<SecretAccuracy>("secret-accuracy.json"), read<SecretNoise>("secret-noise.json"), read<SecretGap>("secret-gap.json")),
      },
    ]);
  },
} satisfies Generator;

const INTRODUCTION = `How often the secret rules are right. The sources are public and stay outside this repository; kept are counts. Reported: the text has a finding, be
it as a documented sample or a placeholder; as live: it has one that is neither. An alarm is a text labelled harmless in which a rule of the same class
finds something live of severity medium or above; other credentials are such texts in which a rule of another class does, mostly because they
hold one. Classes that are no secrets by themselves are not claimed and listed with their reason. Rules were tuned on gitleaks, betterleaks,
secretlint and leaky-repo. The misses in kingfisher and noseyparker were read on 2026-11-29, and formats that were missing came to the rules because of
them, from the vendors' documentation: their figures since then are those of sets that were seen. CredSweeper has no label that a person gave, only what that
tool expects of itself, line by line; nobody has read what is missed of it, but the kinds of what is missed were counted before the last rules were written, so it is not wholly unseen.`;

function toPage({ date, sources, firstRuns, leaky }: SecretAccuracy, noise: SecretNoise, gap: SecretGap): string {
  const live = leaky.files.filter(({ found }) => found.some(isLive)).length;
  const reported = leaky.files.filter(({ found }) => found.length > 0).length;
  const [megabytes, findings] = totals(noise.trees);
  return [
    page("Accuracy of the secret rules", INTRODUCTION),
    `\n## Examples of other scanners\n\nMeasured ${date} with \`npm run secret-truth -- FOLDER\`.\n`,
    figures(sources),
    "\nThe sets that rules were not tuned on at the first run, before anybody had looked at a miss:\n",
    figures(firstRuns),
    SEEN,
    "\nNot claimed:\n",
    table(
      ["source", "what the samples are", "samples"],
      sources.flatMap(({ source, unclaimed }) => Object.entries(unclaimed).map(([what, count]) => [source, what, String(count)])),
    ),
    "\nMissed of the classes that are claimed, in the sets that rules were tuned on:\n",
    table(
      ["source", "class", "missed"],
      sources
        .filter(({ role }) => role === "tuned")
        .flatMap(({ source, missed }) => Object.entries(missed).map(([id, of]) => [source, code(id), of])),
    ),
    `\n## leaky-repo\n\nOf ${leaky.files.length} files with a risk at commit ${code(leaky.commit)}, ${reported} have a finding (${share(reported, leaky.files.length)}), ${live} one that is live. Without a live one:\n`,
    table(
      ["file", "found"],
      leaky.files
        .filter(({ found }) => !found.some(isLive))
        .map(({ path, found }) => [code(path), found.join(", ") || (WHY[path] ?? "nothing")]),
    ),
    `\n## Noise\n\nHealthy trees, scanned ${noise.date} with \`npm run secret-noise -- TREE…\`: ${findings} findings of severity medium or above in ${Math.round(megabytes)} MB, one in ${Math.round(megabytes / Math.max(1, findings))} MB. Test material counts low. Every one:\n`,
    table(
      ["tree", "finding", "place", "verdict"],
      noise.trees.flatMap(({ tree, findings: own }) =>
        own.map(({ rule, severity, at, places, verdict }) => [
          tree,
          `${severity} ${code(rule)}`,
          code(at) + (places > 1 ? ` and ${places - 1} more` : ""),
          verdict,
        ]),
      ),
    ),
    table(
      ["tree", "commit", "files", "MB", "findings"],
      noise.trees.map(({ tree, commit, files, megabytes: size, findings: own }) => [
        tree,
        code(commit),
        String(files),
        String(size),
        String(own.length),
      ]),
    ),
    ...(noise.setAside ?? []).map(
      ({ tree, commit, findings: own, why }) => `\nRead and not counted: ${tree} ${code(commit)}, ${own} findings. ${why}\n`,
    ),
    `\n## What the expressions of gitleaks hit in a Terraform tree\n\n${gap.hits} hits in ${code(gap.tree)} at ${code(gap.commit)}, with entropy floors and without gitleaks' lists of exceptions (\`npm run secret-gap -- GITLEAKS TREE\`). What each is, and how many stand on lines that we report:\n`,
    table(
      ["what", "hits", "reported by us"],
      gap.classes.map(({ what, hits, reported: ours }) => [what, String(hits), String(ours)]),
    ),
  ].join("");
}

/** What the sets that were read hold that is not found, counted by hand when they were. */
const SEEN = `
What was still missed when the misses of the sets that are seen were read and mended, on 2026-11-29:

${table(
  ["what", "kingfisher", "noseyparker"],
  [
    ["vendor without a rule, name and value with no sign of an assignment between them, as its own expression takes it", "336", "0"],
    ["vendor without a rule, whose keys have a length and no mark", "232", "4"],
    [
      "vendor with a rule, in a shape that its documentation does not give: too short, cut, another alphabet, no sign of an assignment",
      "107",
      "11",
    ],
    ["word as a password, with nothing that says what it opens; connection strings with the words of the documentation", "46", "60"],
    ["identifier or address, public by design", "19", "35"],
    ["hash of a password, alone", "19", "19"],
  ],
)}`;

/** Why nothing is found in a file of leaky-repo. */
const WHY: Readonly<Record<string, string>> = {
  "web/ruby/config/master.key": "nothing: 32 hexadecimal digits alone; told by the file's name",
  "web/js/salesforce.js": "nothing: words as arguments of a call",
  config: "nothing: words after the name `IRC_PASS`",
  "ventrilo_srv.ini": "nothing: words and a number after `Password`, without a host or a user",
};

function figures(all: readonly TruthFigures[]): string {
  return table(
    ["source", "commit", "role", "positives", "reported", "as live", "of vendors with rules", "negatives", "alarms", "other credentials"],
    all.map(({ source, commit, role, positives, reported, live, knownVendors, negatives, alarms, otherAlarms }) => [
      source,
      code(commit),
      role,
      String(positives),
      share(reported, positives),
      share(live, positives),
      role !== "tuned" && knownVendors.positives > 0
        ? `${share(knownVendors.reported, knownVendors.positives)} of ${knownVendors.positives}`
        : "",
      String(negatives),
      share(alarms, negatives),
      String(otherAlarms),
    ]),
  );
}

function share(part: number, all: number): string {
  return all === 0 ? "" : `${((100 * part) / all).toFixed(1)} %`;
}
