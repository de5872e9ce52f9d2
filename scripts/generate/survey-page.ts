import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "../generator.ts";
import { code, page, table } from "../markdown.ts";
import type { Survey } from "../survey.ts";

/** `docs/survey.md`: what scans of real repositories came to, from `docs/survey.json`. */
export default {
  owns: ["docs/survey.md"],
  files(root) {
    return Promise.resolve([
      { path: "docs/survey.md", text: () => toPage(JSON.parse(readFileSync(join(root, "docs/survey.json"), "utf8")) as Survey) },
    ]);
  },
} satisfies Generator;

const INTRODUCTION = `Public repositories, scanned with their whole history at the commit named. Kept are postures, counts and rule ids; nothing of their text.
\`npm run survey -- FOLDER\` makes the figures anew. Postures are those of the headline: at state \`unknown\`, and with \`--state internal\`.`;

function toPage({ date, repositories }: Survey): string {
  const verdicts = repositories.flatMap(({ repository, verdicts = {}, findings = {} }) =>
    Object.entries(verdicts).flatMap(([finding, verdict]) =>
      findings[finding] === undefined ? [] : [[repository, `${findings[finding]} × ${finding}`, verdict]],
    ),
  );
  return [
    page("Real repositories", `${INTRODUCTION} Measured ${date}.`),
    table(
      ["repository", "what it is", "files", "gaps", "unknown", "internal", "score", "findings"],
      repositories.map(({ repository, commit, kind, files, gaps, posture, score, findings }) => [
        `${repository} ${code(commit.slice(0, 12))}`,
        kind,
        String(files ?? ""),
        String(gaps ?? ""),
        code(posture?.unknown ?? ""),
        code(posture?.internal ?? ""),
        score ?? "",
        Object.entries(findings ?? {})
          .map(([rule, count]) => `${count} × ${rule}`)
          .join("<br>"),
      ]),
    ),
    "\n## What stands behind them\n\nEvery finding of severity high and critical, and those of severity medium that need a word, as a person found them at the source.\n\n",
    table(["repository", "finding", "verdict"], verdicts),
  ].join("");
}
